"""The history of a document: every earlier value is kept, so undo has nothing to compute."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from designer.project.edits import Edit
from designer.project.project import Project

Listener = Callable[[Project, Project], None]


@dataclass(frozen=True, slots=True)
class _Step:
    label: str
    before: Project
    merge: str | None


class History:
    """The current project, what it was before, and what was undone.

    Listeners are told (old, new) after every change and draw the difference.
    """

    LIMIT = 10_000
    """Steps kept; values share all that an edit left alone, so a step costs little."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._saved = project
        self._done: list[_Step] = []
        self._undone: list[tuple[_Step, Project]] = []
        self._listeners: list[Listener] = []

    @property
    def project(self) -> Project:
        """The document as it is now."""
        return self._project

    @property
    def changed(self) -> bool:
        """Whether the document differs from what was saved last."""
        return self._project is not self._saved and self._project != self._saved

    @property
    def undo_label(self) -> str | None:
        """What undo would take back, or None."""
        return self._done[-1].label if self._done else None

    @property
    def redo_label(self) -> str | None:
        """What redo would do again, or None."""
        return self._undone[-1][0].label if self._undone else None

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Tell a listener of every change; the returned function ends that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def do(self, label: str, edit: Edit, *, merge: str | None = None) -> None:
        """Carry out an edit. Edits in a row with the same `merge` become one step, as in a drag.

        An edit that raises changes nothing.
        """
        new = edit(self._project)
        if new is self._project or new == self._project:
            return
        same = merge is not None and bool(self._done) and self._done[-1].merge == merge
        if not same or self._undone:
            self._done.append(_Step(label, self._project, merge))
            del self._done[: -self.LIMIT]
        self._undone.clear()
        self._become(new)

    def seal(self) -> None:
        """End a merged step: the next edit begins a step of its own."""
        if self._done:
            last = self._done[-1]
            self._done[-1] = _Step(last.label, last.before, None)

    def undo(self) -> bool:
        """Put the earlier value back; return whether there was one."""
        if not self._done:
            return False
        step = self._done.pop()
        self._undone.append((step, self._project))
        self._become(step.before)
        return True

    def redo(self) -> bool:
        """Do again what was undone last; return whether there was anything."""
        if not self._undone:
            return False
        step, after = self._undone.pop()
        self._done.append(_Step(step.label, step.before, None))
        self._become(after)
        return True

    def mark_saved(self, project: Project | None = None) -> None:
        """Remember that this value, or the current one, is what the file holds."""
        self._saved = self._project if project is None else project

    def _become(self, project: Project) -> None:
        old, self._project = self._project, project
        for listener in tuple(self._listeners):
            listener(old, project)
