"""The lower panel: problems, curves, source, layers, runs and log; it can be detached."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QToolButton, QVBoxLayout, QWidget

from designer.ui.icons import icon
from designer.ui.theme import Theme
from designer.ui.trouble_words import trouble_words
from designer.ui.words import tr

TABS = (
    ("problems", "Problems"),
    ("curves", "Curves"),
    ("source", "Source"),
    ("layers", "Layers"),
    ("runs", "Runs"),
    ("log", "Log"),
    ("evaluation", "Evaluation"),
    ("compression", "Compression"),
)


class Lower(QTabWidget):
    """The tabs; a page is put in when it is made."""

    detach_wanted = Signal()
    hide_wanted = Signal()
    shown = Signal(str)
    """The tab that is looked at now."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lower")
        self.setDocumentMode(True)
        self.setAccessibleName(tr("Lower panel"))
        self.tabBar().setAccessibleName(tr("Tabs of the lower panel"))
        self.tabBar().setExpanding(False)
        self.tabBar().setDrawBase(False)
        self._places: dict[str, QVBoxLayout] = {}
        for key, title in TABS:
            page = QWidget()
            page.setObjectName(f"tab-{key}")
            column = QVBoxLayout(page)
            column.setContentsMargins(0, 0, 0, 0)
            self._places[key] = column
            self.addTab(page, tr(title))
        corner = QWidget()
        row = QHBoxLayout(corner)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(4)
        self.detach = QToolButton()
        self.hide_button = QToolButton()
        for button, wish in (
            (self.detach, self.detach_wanted),
            (self.hide_button, self.hide_wanted),
        ):
            button.setIconSize(QSize(16, 16))
            button.clicked.connect(wish)
            row.addWidget(button)
        self.hide_button.setToolTip(tr("Hides the lower panel (Ctrl+J)."))
        self.hide_button.setAccessibleName(tr("Hide the lower panel"))
        self.setCornerWidget(corner, Qt.Corner.TopRightCorner)
        self._theme = theme
        self.show_detached(False)
        self.currentChanged.connect(lambda place: self.shown.emit(TABS[place][0]))

    def put(self, key: str, page: QWidget) -> None:
        """Put a page behind its tab."""
        self._places[key].addWidget(page)

    def show_tab(self, key: str) -> None:
        """Bring a tab to the front."""
        self.setCurrentIndex([name for name, _ in TABS].index(key))

    def tab_area(self, key: str) -> QRect:
        """Return where the word of a tab lies in the bar of tabs."""
        return self.tabBar().tabRect([name for name, _ in TABS].index(key))

    @property
    def current(self) -> str:
        """The tab that is in front."""
        return TABS[max(0, self.currentIndex())][0]

    def count_problems(self, errors: int, warnings: int) -> None:
        """Say in the tab's title how many problems there are, as the status line does."""
        self.setTabText(0, trouble_words(errors, warnings) or tr("Problems"))

    def show_detached(self, detached: bool) -> None:
        """Let the button detach the panel, or put it back."""
        words = tr("Puts the lower panel back") if detached else tr("Gives it a window of its own")
        self.detach.setToolTip(tr("{words} (Ctrl+Shift+J).", words=words))
        self.detach.setAccessibleName(words)
        self.detach.setIcon(icon("attach" if detached else "detach", self._theme.muted))
        self.hide_button.setIcon(icon("hide", self._theme.muted))
        self.hide_button.setVisible(not detached)
        self._detached = detached

    def set_theme(self, theme: Theme) -> None:
        """Take another look."""
        self._theme = theme
        self.show_detached(self._detached)


class Holder(QWidget):
    """The window of a detached panel; closing it puts the panel back."""

    closed = Signal()

    def __init__(self, panel: QWidget, title: str, owner: QWidget) -> None:
        super().__init__(owner, Qt.WindowType.Window)
        self.setWindowTitle(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(panel)
        panel.show()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Give the panel back before it goes."""
        self.closed.emit()
        super().closeEvent(event)
