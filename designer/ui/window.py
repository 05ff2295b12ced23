"""The window itself: an outline that is painted first, and everything else right after."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QMainWindow

if TYPE_CHECKING:
    from pathlib import Path

    from designer.project.project import Project
    from designer.ui.arrangement import Arrangement
    from designer.ui.inspector import Inspector
    from designer.ui.notices import Notices
    from designer.ui.preferences.dialog import Preferences
    from designer.ui.settings import Settings
    from designer.ui.status_line import StatusLine
    from designer.ui.theme import Theme
    from designer.ui.top_bar import TopBar
    from designer.ui.workbench import Workbench

# Whatever this module imports is loaded before the first paint. Qt's own namespace, which holds
# every enumeration, costs a third of a bare window and is therefore not named here.

WIDTH, HEIGHT = 1360, 860
TOP, BOTTOM = 44, 28
"""Heights of the top bar and of the status line, in pixels."""


class Desk(Protocol):
    """What a window may ask of the program that holds all windows."""

    settings: Settings

    @property
    def inspector(self) -> Inspector:
        """What finds the shapes of code."""

    @property
    def preferences(self) -> Preferences:
        """What is chosen for every project."""

    def begin_tour(self) -> object:
        """Take the tour in a window of its own."""

    def new(self) -> object:
        """Open an empty project."""

    def open(self, path: Path, instead: Window | None = None) -> object:
        """Open a file; it takes the place of a window that nobody has touched."""

    def open_project(
        self,
        project: Project,
        path: Path | None = None,
        saved: Project | None = None,
        instead: Window | None = None,
    ) -> object:
        """Open a document."""

    def set_theme(self, name: str) -> None:
        """Give every window another look."""

    def set_language(self, code: str) -> None:
        """Let every window speak another language."""

    def quit(self) -> None:
        """Close every window."""

    def closed(self, window: Window) -> None:
        """Forget a window that is gone."""


class Window(QMainWindow):
    """One project. Furnished and filled after the first paint, which shows an outline."""

    painted = Signal()
    """The window has been painted for the first time."""

    top: TopBar
    notices: Notices
    arrangement: Arrangement
    status: StatusLine

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self.desk = desk
        self.theme = theme
        self.workbench: Workbench | None = None
        self._seen = False
        self._furnished = False
        self.setWindowTitle("Neurodraft")
        self.setMinimumSize(760, 480)
        self.resize(WIDTH, HEIGHT)
        geometry = desk.settings.bytes("window/geometry")
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)

    def furnish(self) -> None:
        """Put in the bars and the panels, still empty, as they lay last time."""
        if self._furnished:
            return
        self._furnished = True
        from PySide6.QtWidgets import QVBoxLayout, QWidget

        from designer.ui.arrangement import Arrangement
        from designer.ui.notices import Notices
        from designer.ui.status_line import StatusLine
        from designer.ui.top_bar import TopBar

        self.top = TopBar(self.theme)
        self.notices = Notices()
        self.arrangement = Arrangement(self.desk.settings, self.theme)
        self.status = StatusLine()
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.top, self.notices, self.arrangement, self.status):
            column.addWidget(part, 1 if part is self.arrangement else 0)
        self.setCentralWidget(body)
        shown = self.desk.settings.text("workspace/shown", "design")
        known = shown if shown in self.top.words else "design"
        self.arrangement.show_workspace(known)
        self.top.show_workspace(known)
        self.arrangement.changed.connect(self.top.show_workspace)
        self.arrangement.settle()

    def fill(
        self, project: Project, path: Path | None = None, saved: Project | None = None
    ) -> Workbench:
        """Put a project into the window; `saved` is what its file holds, where it differs."""
        from designer.ui.session import Session
        from designer.ui.workbench import Workbench

        self.furnish()
        session = Session(project, path)
        if saved is not None:
            session.history.mark_saved(saved)
        self.workbench = Workbench(self, session)
        return self.workbench

    def furnish_again(self) -> None:
        """Put new bars and panels in the place of the old ones, which say other words."""
        self.arrangement.save()
        self._furnished = False
        self.furnish()

    def set_theme(self, theme: Theme) -> None:
        """Take another look."""
        self.theme = theme
        if self._furnished:
            self.top.set_theme(theme)
            self.arrangement.tabs.set_theme(theme)
        if self.workbench is not None:
            self.workbench.set_theme(theme)

    def come_forward(self) -> None:
        """Come before the other windows, also where it was made small."""
        if self.isMinimized():
            self.showNormal()
        self.raise_()
        self.activateWindow()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the outline until there is something to see, and tell of the first paint."""
        if not self._furnished:
            self._outline()
        else:
            super().paintEvent(event)
        if not self._seen:
            self._seen = True
            QTimer.singleShot(0, self, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask in a bar where something would be lost."""
        if self.workbench is not None and not self.workbench.closing.allowed():
            event.ignore()
            return
        settings = self.desk.settings
        settings.set("window/geometry", self.saveGeometry())
        if self._furnished:
            self.arrangement.save()
        settings.save()
        if self.workbench is not None:
            self.workbench.close()
        event.accept()
        self.desk.closed(self)

    def _outline(self) -> None:
        """Paint the ground of the panels and the lines between them."""
        theme, width, height = self.theme, self.width(), self.height()
        painter = QPainter(self)
        painter.fillRect(0, 0, width, height, QColor(theme.surface))
        painter.fillRect(0, TOP, width, height - TOP - BOTTOM, QColor(theme.canvas))
        for y in (TOP - 1, height - BOTTOM):
            painter.fillRect(0, y, width, 1, QColor(theme.border))
        painter.end()
