"""The file of one window: saving it, and asking in a bar before work would be lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from designer.project.file import SUFFIX, FileError, save
from designer.project.project import Project
from designer.ui.notices import Notices
from designer.ui.session import Session
from designer.ui.settings import Settings
from designer.ui.words import said, tr

FILTER = f"Neurodraft projects (*{SUFFIX})"


class Files(QObject):
    """Writes the project where the person wants it."""

    written = Signal()
    """A file has been written; it may be another one than before."""

    def __init__(
        self, session: Session, settings: Settings, notices: Notices, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session, self._settings, self._notices = session, settings, notices
        self._window = window
        self.taken: Callable[[Path], bool] = lambda path: False
        """Whether another window has a file open, which must not be written over unseen."""

    def save(self, then: Callable[[], None] | None = None) -> bool:
        """Write the project to its file, asking for one where it has none."""
        if self._session.path is None:
            return self.save_as(then)
        return self.save_to(self._session.path, then)

    def save_as(self, then: Callable[[], None] | None = None) -> bool:
        """Ask for a file and write the project to it."""
        name = ask_save(self._window, self._session)
        if not name:
            return False
        path = Path(name)
        return self.save_to(path if path.suffix else path.with_suffix(SUFFIX), then)

    def save_to(self, path: Path, then: Callable[[], None] | None = None) -> bool:
        """Write the project to a file; return whether it is there now."""
        project: Project = self._session.project
        if self.taken(path):
            self._notices.tell(
                tr("“{name}” is open in another window; save to another file, or close it there.",
                   name=path.name),
                role="error",
                buttons=((tr("Save as…"), lambda: self.save_as(then)),),
                key="save",
            )  # fmt: skip
            return False
        try:
            save(project, path)
        except FileError as error:
            self._notices.tell(
                tr("{error} Your work is kept here.", error=said(str(error))),
                role="error",
                buttons=((tr("Save as…"), lambda: self.save_as(then)),),
                key="save",
            )
            return False
        self._notices.drop("save")
        self._session.saved_as(path.absolute(), project)
        self._settings.add_recent(path)
        self.written.emit()
        if then is not None:
            then()
        return True


def ask_save(window: QWidget, session: Session) -> str:
    """Ask for the file to save to; return nothing where the person thinks better of it."""
    start = session.path or Path.home() / f"{session.project.title}{SUFFIX}"
    return QFileDialog.getSaveFileName(window, tr("Save the project"), str(start), _filter())[0]


def ask_open(window: QWidget, settings: Settings) -> str:
    """Ask for a file to open; return nothing where the person thinks better of it."""
    recent = settings.recent()
    start = recent[0].parent if recent else Path.home()
    return QFileDialog.getOpenFileName(window, tr("Open a project"), str(start), _filter())[0]


def _filter() -> str:
    return tr("Neurodraft projects (*{suffix})", suffix=SUFFIX)
