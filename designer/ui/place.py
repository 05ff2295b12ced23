"""Which drawing a window shows: the network, or the inside of one of its composites.

Canvas and forms follow a place instead of the history itself: what they see is the drawing there,
and what they do is an edit inside.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from designer.network.check import Check, Checker, check_inside
from designer.project.edits import Edit
from designer.project.history import History, Listener
from designer.project.inside import Path, edit_inside, graph_at
from designer.project.project import Project


class Place(QObject):
    """A view of the document from the network or from inside a composite."""

    leaving = Signal()
    """Another drawing is about to be shown."""
    moved = Signal()
    """Another drawing is shown now."""

    def __init__(self, history: History, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.history = history
        self._path: Path = ()
        self._seen = history.project
        self._here = history.project
        self._listeners: list[Listener] = []
        self._alone = Checker()
        self._end = history.subscribe(self._changed)

    @property
    def path(self) -> Path:
        """The composites that lead to the drawing; nothing for the network itself."""
        return self._path

    @property
    def project(self) -> Project:
        """The document with the drawing that is shown here as its graph."""
        if self._seen is not self.history.project:
            self._seen, self._here = self.history.project, self._view(self.history.project)
        return self._here

    def do(self, label: str, edit: Edit, *, merge: str | None = None) -> None:
        """Carry out an edit of the drawing that is shown here, as a step of the history."""
        path = self._path
        step = f"{merge} {'/'.join(path)}" if merge is not None and path else merge
        self.history.do(label, lambda project: edit_inside(project, path, edit), merge=step)

    def seal(self) -> None:
        """End a merged step."""
        self.history.seal()

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Tell a listener what the drawing was and is; the returned function ends that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def go(self, path: Path) -> None:
        """Show the inside of the composite at the end of a path, as far as it leads."""
        while path and graph_at(self.history.project.graph, path) is None:
            path = path[:-1]
        if path != self._path:
            self._turn_to(path, self.project)

    def check(self, outcome: Check) -> Check:
        """Return what the walk found here; a walk of its own where nothing leads in yet."""
        inside = check_inside(outcome, self._path)
        if inside is not None and inside.graph is self.project.graph:
            return inside
        return self._alone.check(self.project.graph, given={})

    def close(self) -> None:
        """Listen no more."""
        self._end()

    def _changed(self, old: Project, new: Project) -> None:
        before = self._here if self._seen is old else self._view(old)
        path = self._path
        while path and graph_at(new.graph, path) is None:
            path = path[:-1]
        if path != self._path:  # the composite is gone: by undo, or with the block outside
            self._turn_to(path, before)
        else:
            self._tell(before, self.project)

    def _turn_to(self, path: Path, before: Project) -> None:
        self.leaving.emit()
        self._path = path
        self._seen, self._here = self.history.project, self._view(self.history.project)
        self._tell(before, self._here)
        self.moved.emit()

    def _view(self, project: Project) -> Project:
        if not self._path:
            return project
        graph = graph_at(project.graph, self._path)
        assert graph is not None, f"no composite at {self._path}"
        return replace(project, graph=graph)

    def _tell(self, old: Project, new: Project) -> None:
        for listener in tuple(self._listeners):
            listener(old, new)
