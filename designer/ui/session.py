"""One open project: its history, its file, and what the walk says of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from designer.network.check import Check, Checker, Expectation
from designer.project.history import History
from designer.project.project import Project
from designer.ui.place import Place
from designer.ui.words import tr

if TYPE_CHECKING:
    from designer.data.prepare import Description


class Session(QObject):
    """What every panel of one window is told about; it holds no widget."""

    changed = Signal(object, object)
    """The document changed: the old value and the new one."""
    checked = Signal(object)
    """The walk has seen the document as it is now."""
    file_changed = Signal()
    """The file's name or whether it is up to date may have changed."""

    def __init__(
        self,
        project: Project,
        path: Path | None = None,
        parent: QObject | None = None,
        history: History | None = None,
    ) -> None:
        super().__init__(parent)
        self.history = history or History(project)
        self.path = path
        self.expectation: Expectation | None = None
        self.description: Description | None = None
        """What the chosen data are; None until they were read."""
        self._checker = Checker()
        self.check: Check = self._checker.check(project.graph)
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.setInterval(0)
        self._due.timeout.connect(self.check_now)
        self.place = Place(self.history, self)
        self._end = self.history.subscribe(self._changed)

    @property
    def project(self) -> Project:
        """The document as it is now."""
        return self.history.project

    @property
    def unsaved(self) -> bool:
        """Whether closing would lose something that no file holds."""
        return self.history.changed

    @property
    def pristine(self) -> bool:
        """Whether nobody has touched it, so that another project may take its place."""
        return self.path is None and not self.history.changed and not self.project.graph.nodes

    @property
    def name(self) -> str:
        """What the window is called: the project's title, or the file's name where it has none."""
        if self.project.title != Project().title:
            return self.project.title
        return tr("Untitled") if self.path is None else self.path.stem

    def saved_as(self, path: Path, project: Project) -> None:
        """Take note that a file now holds this value."""
        self.path = path
        self.history.mark_saved(project)
        self.file_changed.emit()

    def expect(self, expectation: Expectation | None) -> None:
        """Take note of what the data give and need, and walk again."""
        if expectation != self.expectation:
            self.expectation = expectation
            self._due.start()

    def check_now(self) -> Check:
        """Walk the document as it is now and tell everybody."""
        self._due.stop()
        self.check = self._checker.check(self.project.graph, self.expectation)
        self.checked.emit(self.check)
        return self.check

    def close(self) -> None:
        """Listen no more."""
        self._due.stop()
        self._end()
        self.place.close()

    def _changed(self, old: Project, new: Project) -> None:
        # the walk waits for the next turn of the loop: every view has drawn the new blocks by then
        if old.graph is not new.graph:
            self._due.start()
        self.changed.emit(old, new)
        self.file_changed.emit()
