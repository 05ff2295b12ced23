"""Closing a window: what would be lost is said in a bar, and the person decides there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from designer.ui.files import Files
from designer.ui.notices import Notices
from designer.ui.session import Session
from designer.ui.training_job import TrainingJob
from designer.ui.words import joined, tr


class Closing(QObject):
    """Asks before unsaved work or a training would end with the window."""

    def __init__(
        self,
        session: Session,
        job: TrainingJob,
        files: Files,
        notices: Notices,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session, self._job, self._files = session, job, files
        self._notices, self._window = notices, window
        self.leaving = False
        """Whether the window goes without asking."""
        self.given_up = False
        """Whether the person does not want the unsaved work any more."""
        self.also: Callable[[], str] = str
        """Says in a sentence what else would end with the window, or nothing."""

    def allowed(self) -> bool:
        """Return whether closing loses nothing; else ask in a bar."""
        unsaved, busy, also = self._session.unsaved, self._job.busy, self.also()
        if self.leaving or not (unsaved or busy or also):
            return True
        sentences = []
        buttons: list[tuple[str, Callable[[], object]]] = []
        if unsaved:
            name = self._session.name
            sentences.append(tr("“{name}” has changes that no file holds.", name=name))
            buttons.append((tr("Save and close"), lambda: self._files.save(self._leave)))
            buttons.append((tr("Close without saving"), self._give_up))
        if busy:
            text = tr("A training is under way; closing stops it, and its run is kept.")
            sentences.append(text)
        if also:
            sentences.append(also)
        if (busy or also) and not unsaved:
            buttons.append((tr("Stop it and close"), self._leave))
        buttons.append((tr("Stay"), lambda: None))
        self._notices.tell(joined(*sentences), role="warning", buttons=buttons, key="close")
        return False

    def _leave(self) -> None:
        self.leaving = True
        self._window.close()

    def _give_up(self) -> None:
        self.given_up = True
        self._leave()
