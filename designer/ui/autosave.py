"""Unsaved work is kept aside within a second of an edit, in a thread, and offered back later."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from designer.project.recovery import Recovery
from designer.ui.background import Background
from designer.ui.session import Session
from designer.ui.words import said, tr

DELAY = 400
"""Milliseconds from the first edit to writing; later edits do not put it off."""


class Autosave(QObject):
    """Keeps one window's work; what it wrote goes only when the work is saved or given up."""

    def __init__(
        self,
        session: Session,
        recovery: Recovery,
        background: Background,
        say: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._recovery, self._say = session, recovery, say
        self._background = background
        self.key = recovery.new_key()
        self._written = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY)
        self._timer.timeout.connect(self.write)
        session.changed.connect(lambda *_: self._note())

    def write(self) -> None:
        """Write what is unsaved; nothing where a file holds it already."""
        self._timer.stop()
        if not self._session.unsaved:
            self.forget()
            return
        project, key = self._session.project, self.key
        path = str(self._session.path) if self._session.path else None
        self._written = True
        self._background.ask(
            f"recovery {key}",
            lambda: self._recovery.write(key, project, path),
            self._answer,
        )

    def write_now(self) -> None:
        """Write in this very moment: the program is about to end."""
        self._timer.stop()
        if self._session.unsaved:
            path = str(self._session.path) if self._session.path else None
            self._recovery.write(self.key, self._session.project, path)
            self._written = True

    def forget(self) -> None:
        """Remove what was kept: the work is in its file, or the person gave it up."""
        self._timer.stop()
        if self._written:
            self._written = False
            key = self.key
            self._background.ask(
                f"recovery {key}", lambda: self._recovery.discard(key), self._answer
            )

    def close(self, *, keep: bool) -> None:
        """End; keep what is unsaved for the next start, or remove what was kept.

        Called once the thread has ended.
        """
        if keep:
            self.write_now()
        else:
            self._timer.stop()
            if self._written:
                self._recovery.discard(self.key)

    def _note(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _answer(self, _: object, error: BaseException | None) -> None:
        if error is not None:
            self._say(
                tr(
                    "Unsaved work cannot be kept aside: {error} Save it to a file.",
                    error=said(str(error)),
                )
            )
