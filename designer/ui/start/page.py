"""The start page: what to begin with, what was begun, and every template with what it reaches."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from designer.ui.flow import Flow
from designer.ui.icons import icon
from designer.ui.panels.page import heading, muted, page, restyle, small_button
from designer.ui.start.gallery import Gallery
from designer.ui.start.recent import Recent, RecentList
from designer.ui.theme import Theme
from designer.ui.words import said, tr, trn

SIDE = 272
"""Pixels of the column at the left."""
NARROW = 560
"""Pixels of width below which there is no room for the gallery."""

ABOVE = 20
"""Pixels left free above both halves."""
Data = tuple[str, str, str]
"""Kind, label and help of a bundled source of data."""


class StartPage(QFrame):
    """Lies over the canvas; says what is wanted and does nothing itself."""

    empty_wanted = Signal()
    open_wanted = Signal()
    import_wanted = Signal()
    tour_wanted = Signal()
    all_wanted = Signal()
    """Every template is to be listed, where there is no room for the gallery."""
    template_wanted = Signal(object)
    """The file of a template."""
    recent_wanted = Signal(object)
    """A Recent."""
    data_wanted = Signal(str)
    """The kind of a bundled source of data."""

    def __init__(self, canvas: QWidget, theme: Theme, data: Sequence[Data]) -> None:
        super().__init__(canvas)
        self.setObjectName("start-page")
        self.setAccessibleName(tr("Start page"))
        self._theme = theme
        self._icons: list[tuple[QPushButton, str]] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.side = QScrollArea()
        self.side.setFixedWidth(SIDE)
        _, column = page(self.side)
        column.setContentsMargins(20, ABOVE, 12, 16)
        self._begin(column)
        self._recents(column)
        self._data(column, data)
        column.addStretch(1)
        row.addWidget(self.side)
        self.right = QWidget()
        row.addWidget(self.right, 1)
        self._templates()
        self.cross = small_button("×", tr("Close the start page"), self)
        self.cross.setObjectName("cross")
        self.cross.clicked.connect(self.empty_wanted)
        self.set_theme(theme)
        self.hide()

    # What it is made of.

    def _begin(self, column: QVBoxLayout) -> None:
        title = QLabel("Neurodraft")
        title.setProperty("role", "title")
        column.addWidget(title)
        column.addWidget(muted(tr("Draw a network, train it, look inside, take it away.")))
        column.addSpacing(4)
        offers = (
            ("tour", tr("Take the two-minute tour"),
             tr("Builds and trains a first network with you, step by step."), self.tour_wanted),
            ("new", tr("Empty canvas"),
             tr("Drag blocks from the left, or press Tab and type a name."), self.empty_wanted),
            ("open", tr("Open a file…"), tr("Opens a project (Ctrl+O)."), self.open_wanted),
            ("import", tr("Import data of your own…"),
             tr("Finds out how they are read (Ctrl+I)."), self.import_wanted),
        )  # fmt: skip
        self.buttons: dict[str, QPushButton] = {}
        for name, words, about, wish in offers:
            button = QPushButton(words)
            button.setToolTip(about)
            button.setProperty("role", "card")
            button.setIconSize(QSize(16, 16))
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(wish)
            column.addWidget(button)
            self.buttons[name] = button
            self._icons.append((button, name))
        self.buttons["all"] = every = QPushButton(tr("All templates…"))
        every.setToolTip(tr("Lists them; type to find one."))
        every.setProperty("role", "card")
        every.setIconSize(QSize(16, 16))
        every.clicked.connect(self.all_wanted)
        every.hide()
        column.addWidget(every)
        self._icons.append((every, "search"))

    def _recents(self, column: QVBoxLayout) -> None:
        self._recent_head = heading(tr("Recent projects"))
        self._recent_head.setContentsMargins(0, 12, 0, 0)
        column.addWidget(self._recent_head)
        self.recent = RecentList(self._theme)
        self.recent.setAccessibleName(tr("Recent projects"))
        self.recent.picked.connect(self.recent_wanted)
        column.addWidget(self.recent)
        self.show_recent([])

    def _data(self, column: QVBoxLayout, data: Sequence[Data]) -> None:
        head = heading(tr("Example data"))
        head.setContentsMargins(0, 12, 0, 0)
        column.addWidget(head)
        column.addWidget(muted(tr("Come with Neurodraft; networks that fit are offered.")))
        holder = QWidget()
        flow = Flow(holder)
        self.data_buttons: dict[str, QToolButton] = {}
        for kind, label, about in data:
            button = QToolButton()
            button.setText(said(label))
            button.setToolTip(said(about))
            button.setProperty("role", "chip")
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(lambda _=False, kind=kind: self.data_wanted.emit(kind))
            flow.addWidget(button)
            self.data_buttons[kind] = button
        column.addWidget(holder)

    def _templates(self) -> None:
        column = QVBoxLayout(self.right)
        column.setContentsMargins(12, ABOVE, 8, 0)
        column.setSpacing(8)
        above = QHBoxLayout()
        above.setContentsMargins(0, 0, 48, 0)
        above.setSpacing(12)
        self._count = heading(tr("Templates"))
        above.addWidget(self._count)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Find a template by name, task, data or block"))
        self.search.setAccessibleName(tr("Find a template"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _: self._narrow())
        self.search.installEventFilter(self)
        above.addWidget(self.search, 1)
        column.addLayout(above)
        holder = QWidget()
        self._chips = Flow(holder)
        self._tasks = QButtonGroup(self)
        self._tasks.setExclusive(True)
        self.task_chips: dict[str, QToolButton] = {}
        self._chip("", tr("All"))
        self.task_chips[""].setChecked(True)
        column.addWidget(holder)
        self.nothing = muted(tr("No template answers to this. Try a task, such as “text”."))
        self.nothing.hide()
        column.addWidget(self.nothing)
        self.gallery = Gallery(self._theme)
        self.gallery.setAccessibleName(tr("Templates"))
        self.gallery.picked.connect(lambda offer: self.template_wanted.emit(offer.template.path))
        self.gallery.filled.connect(self._filled)
        column.addWidget(self.gallery, 1)
        column.addStretch(0)

    def _chip(self, task: str, words: str) -> None:
        chip = QToolButton()
        chip.setText(words)
        chip.setCheckable(True)
        chip.setProperty("role", "chip")
        chip.setCursor(Qt.CursorShape.PointingHandCursor)
        chip.clicked.connect(lambda: self._narrow())
        self._tasks.addButton(chip)
        self._chips.addWidget(chip)
        self.task_chips[task] = chip

    # What it is told.

    def show_recent(self, files: list[Recent]) -> None:
        """List the projects opened last; without any, the tour comes to the fore."""
        self.recent.show_files(files)
        self.recent.setVisible(bool(files))
        self._recent_head.setVisible(bool(files))
        restyle(self.buttons["tour"], primary=not files)
        self._draw_icons()

    def set_theme(self, theme: Theme) -> None:
        """Take another look."""
        self._theme = theme
        self.recent.set_theme(theme)
        self.gallery.set_theme(theme)
        self._draw_icons()

    def focus_search(self) -> None:
        """Let the person type what to find."""
        (self.buttons["tour"] if self.width() < NARROW else self.search).setFocus(
            Qt.FocusReason.ShortcutFocusReason
        )

    # What happens to it.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the gallery out where there is no room for it."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        self.right.setVisible(not narrow)
        self.buttons["all"].setVisible(narrow)
        self.side.setFixedWidth(self.width() if narrow else SIDE)
        self.cross.adjustSize()
        beside = self.search.sizeHint().height()  # both stand on one line
        top = 12 if narrow else ABOVE + (beside - self.cross.height()) // 2
        self.cross.move(self.width() - self.cross.width() - 12, top)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go away with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.empty_wanted.emit()
            return
        super().keyPressEvent(event)

    def focusNextPrevChild(self, onward: bool) -> bool:
        """Lead from part to part by Tab; the canvas below keeps that key for itself."""
        window = self.window()
        assert isinstance(window, QMainWindow)
        return window.focusNextPrevChild(onward)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep presses between the cards from the canvas below; a double click reaches it."""
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Keep moves from the canvas, too."""
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lead from the search to the cards by the arrow down, and choose the first by Enter."""
        if watched is self.search and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress and self.gallery.shown:
                first = self.gallery.model().index(0, 0)
                if event.key() == Qt.Key.Key_Down:
                    self.gallery.setFocus(Qt.FocusReason.TabFocusReason)
                    self.gallery.setCurrentIndex(first)
                    return True
                if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.search.text():
                    self.template_wanted.emit(self.gallery.shown[0].template.path)
                    return True
        return super().eventFilter(watched, event)

    def _narrow(self) -> None:
        task = next((key for key, chip in self.task_chips.items() if chip.isChecked()), "")
        self.gallery.narrow(self.search.text(), task)
        shown = len(self.gallery.shown)
        self.nothing.setVisible(not shown)
        self._count.setText(trn("{n} template", "{n} templates", shown))

    def _filled(self) -> None:
        for task in dict.fromkeys(offer.template.task for offer in self.gallery.offers):
            self._chip(task, said(task.capitalize()))
        self._narrow()

    def _draw_icons(self) -> None:
        theme = self._theme
        for button, name in self._icons:
            primary = bool(button.property("primary"))
            button.setIcon(icon(name, theme.on_accent if primary else theme.accent))
