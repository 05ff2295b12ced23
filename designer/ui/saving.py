"""Asking where a file shall be written, and writing it so that nothing half done is left."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from designer.job import UserError
from designer.project.file import FileError, write_whole
from designer.ui.words import said, tr

if TYPE_CHECKING:
    from designer.ui.workbench import Workbench

Make = Callable[[str], str | bytes]
"""Returns the contents of a file by its suffix, such as .svg. May raise UserError."""
FOLDER = "figures/folder"
KEY = "saving"
LONGEST = 100
"""Letters of a file's name that are taken from a title."""


class Saving(QObject):
    """Writes what a person takes away; the folder is remembered from one time to the next."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench = bench
        self.dialog: QFileDialog | None = None
        """The window that asks for a place, while it is open."""

    def ask(
        self,
        title: str,
        name: str,
        kinds: Sequence[tuple[str, str]],
        make: Make,
        parent: QWidget | None = None,
    ) -> None:
        """Ask for a place in a window of its own, then write there.

        `name` is what the file is about; `kinds` are suffixes with words, the first one proposed.
        """
        if self.dialog is not None:
            self.dialog.raise_()
            return
        dialog = self.dialog = QFileDialog(parent or self._bench.window, title, str(self.folder()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        filters = [f"{words} (*{suffix})" for suffix, words in kinds]
        dialog.setNameFilters(filters)
        suffixes = [suffix for suffix, _ in kinds]
        self._propose(dialog, named(name), suffixes[0])
        dialog.filterSelected.connect(
            lambda chosen: self._propose(dialog, named(name), suffixes[filters.index(chosen)])
        )
        dialog.finished.connect(lambda _: self._asked(dialog, suffixes, make))
        dialog.open()

    def write(self, path: Path, contents: Callable[[], str | bytes]) -> bool:
        """Write a file and say so; return whether it is there now."""
        notices = self._bench.notices
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            write_whole(path, contents())
        except UserError as error:
            notices.tell(said(str(error)), role="error", key=KEY)
            return False
        finally:
            QGuiApplication.restoreOverrideCursor()
        notices.drop(KEY)
        self._bench.window.status.say(tr("Written: {file}", file=path), 20)
        return True

    def remember(self, folder: Path) -> None:
        """Propose this folder the next time."""
        self._bench.desk.settings.set(FOLDER, str(folder))

    def folder(self) -> Path:
        """Return the folder of last time, else that of the project, else a person's own."""
        kept = Path(self._bench.desk.settings.text(FOLDER, ""))
        if kept.is_absolute() and kept.is_dir():
            return kept
        path = self._bench.session.path
        home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.HomeLocation)
        return path.parent if path is not None else Path(home)

    def _propose(self, dialog: QFileDialog, name: str, suffix: str) -> None:
        dialog.setDefaultSuffix(suffix.removeprefix("."))
        dialog.selectFile(name + suffix)

    def _asked(self, dialog: QFileDialog, suffixes: Sequence[str], make: Make) -> None:
        self.dialog = None
        names = dialog.selectedFiles() if dialog.result() else []
        dialog.deleteLater()
        if not names:
            return
        path = Path(names[0])
        suffix = path.suffix.lower()
        if suffix not in suffixes:  # the dialog has asked about this very name and no other
            error = FileError(
                f"“{path.name}” ends in nothing that can be written here; choose a name that ends "
                f"in {' or '.join(suffixes)}."
            )
            self._bench.notices.tell(said(str(error)), role="error", key=KEY)
            return
        self.remember(path.parent)
        self.write(path, lambda: make(suffix))


def named(title: str) -> str:
    """Return a title as every system takes it for the name of a file."""
    plain = re.sub(r'[\x00-\x1f\x7f<>:"/\\|?*]+', " ", title)
    return " ".join(plain.split())[:LONGEST].strip(" .") or "Neurodraft"
