"""The window itself: a light shell that is painted first, and filled right after."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from designer.ui.arrangement import Arrangement
from designer.ui.notices import Notices
from designer.ui.settings import Settings
from designer.ui.status_line import StatusLine
from designer.ui.theme import Theme
from designer.ui.top_bar import TopBar

if TYPE_CHECKING:
    from pathlib import Path

    from designer.project.project import Project
    from designer.ui.workbench import Workbench

WIDTH, HEIGHT = 1360, 860


class Desk(Protocol):
    """What a window may ask of the program that holds all windows."""

    settings: Settings

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

    def quit(self) -> None:
        """Close every window."""

    def closed(self, window: Window) -> None:
        """Forget a window that is gone."""


class Window(QMainWindow):
    """One project. What it shows is made by the workbench, after the first paint."""

    painted = Signal()
    """The shell has been painted for the first time."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self.desk = desk
        self.theme = theme
        self.workbench: Workbench | None = None
        self._seen = False
        self.top = TopBar(theme)
        self.notices = Notices()
        self.arrangement = Arrangement(desk.settings, theme)
        self.status = StatusLine()
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.top, self.notices, self.arrangement, self.status):
            column.addWidget(part, 1 if part is self.arrangement else 0)
        self.setCentralWidget(body)
        self.setMinimumSize(760, 480)
        self.resize(WIDTH, HEIGHT)
        self._restore()
        self.setWindowTitle("Neurodraft")
        self.top.installEventFilter(self)

    def fill(
        self, project: Project, path: Path | None = None, saved: Project | None = None
    ) -> Workbench:
        """Put a project into the window; `saved` is what its file holds, where it differs."""
        from designer.ui.workbench import Workbench

        self.workbench = Workbench(self, project, path, saved)
        return self.workbench

    def set_theme(self, theme: Theme) -> None:
        """Take another look."""
        self.theme = theme
        self.top.set_theme(theme)
        self.arrangement.lower.set_theme(theme)
        if self.workbench is not None:
            self.workbench.set_theme(theme)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell when the first paint is done."""
        if event.type() == QEvent.Type.Paint and not self._seen:
            self._seen = True
            QTimer.singleShot(0, self, self.painted.emit)
        return super().eventFilter(watched, event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask in a bar where something would be lost."""
        if self.workbench is not None and not self.workbench.may_close():
            event.ignore()
            return
        settings = self.desk.settings
        settings.set("window/geometry", self.saveGeometry())
        self.arrangement.save()
        settings.save()
        if self.workbench is not None:
            self.workbench.close()
        event.accept()
        self.desk.closed(self)

    def _restore(self) -> None:
        geometry = self.desk.settings.bytes("window/geometry")
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)
        shown = self.desk.settings.text("workspace/shown", "design")
        known = shown if shown in self.top.words else "design"
        self.arrangement.show_workspace(known)
        self.top.show_workspace(known)
        self.arrangement.changed.connect(self.top.show_workspace)
        self.arrangement.settle()
