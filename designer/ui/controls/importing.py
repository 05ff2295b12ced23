"""Data of a person's own: a file or folder is looked at, and becomes the data of the project."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QStandardPaths
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog

from designer.job import UserError
from designer.project.file import SUFFIX
from designer.ui.controls.data import words
from designer.ui.quick_list import Item
from designer.ui.words import said, tr

if TYPE_CHECKING:
    from designer.data.recognition import Guess
    from designer.project.project import DataChoice
    from designer.ui.workbench import Workbench

Found = list[tuple["Guess", "DataChoice"]]
FILTER = (
    "Data (*.csv *.tsv *.txt *.gz *.json *.jsonl *.parquet *.arrow *.feather *.npy *.npz);;"
    "All files (*)"
)
KEY = "import"
DRAGGED = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)
FOLDER = "data/folder"


class ImportControl(QObject):
    """Asks for a file or folder, or takes one that is dropped; what nothing reads changes nothing.

    Whether a file can be read is found out in a thread before anything is changed.
    """

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench = bench
        self.dialog: QFileDialog | None = None
        """The window that asks for a file, while it is open."""
        bench.data_form.import_wanted.connect(self.ask_file)
        bench.data_form.folder_wanted.connect(self.ask_folder)
        bench.window.setAcceptDrops(True)
        bench.window.installEventFilter(self)

    def ask_file(self) -> None:
        """Ask for a file of data."""
        self._ask(tr("Import data"), QFileDialog.FileMode.ExistingFile)

    def ask_folder(self) -> None:
        """Ask for a folder, with a sub-folder for each class."""
        self._ask(tr("Import a folder of data"), QFileDialog.FileMode.Directory)

    def take(self, path: Path) -> None:
        """Look at a file or folder and make it the data of the project."""
        data = self._bench.session.project.data

        def work() -> Found:
            return _readable(path, data)

        name = path.name or str(path)
        self._bench.window.status.works.begin(KEY, tr("Looking at “{name}”", name=name), self._stop)
        self._bench.notices.drop(KEY)
        self._bench.background.ask(
            "import", work, lambda found, error: self._found(name, found, error)
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what is dropped on the window: data, or a project."""
        if event.type() in DRAGGED:
            assert isinstance(event, QDropEvent)
            path = _dropped(event)
            if path is not None:
                event.acceptProposedAction()
                if event.type() == QEvent.Type.Drop:
                    self._take_dropped(path)
                return True
        return super().eventFilter(watched, event)

    def _stop(self) -> None:
        """Wait no more for what is being looked at; nothing was changed."""
        self._bench.background.forget("import")
        self._bench.window.status.works.end(KEY)

    def _take_dropped(self, path: Path) -> None:
        if path.suffix == SUFFIX:
            self._bench.open_file(path)
        else:
            self.take(path)

    def _ask(self, title: str, mode: QFileDialog.FileMode) -> None:
        """Ask in a window of its own; work goes on meanwhile."""
        if self.dialog is not None:
            self.dialog.raise_()
            return
        settings = self._bench.desk.settings
        start = settings.text(FOLDER, "") or QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.HomeLocation
        )
        dialog = self.dialog = QFileDialog(self._bench.window, title, start, tr(FILTER))
        dialog.setFileMode(mode)
        dialog.setLabelText(QFileDialog.DialogLabel.Accept, tr("Import"))
        dialog.finished.connect(lambda _: self._asked(dialog))
        dialog.open()

    def _asked(self, dialog: QFileDialog) -> None:
        self.dialog = None
        names = dialog.selectedFiles() if dialog.result() else []
        dialog.deleteLater()
        if names:
            path = Path(names[0])
            self._bench.desk.settings.set(FOLDER, str(path.parent))
            self.take(path)

    def _found(self, name: str, found: Any, error: BaseException | None) -> None:
        notices = self._bench.notices
        self._bench.window.status.works.end(KEY)
        if error is not None:
            again = (tr("Choose another…"), self.ask_file)
            notices.tell(words(error), role="error", buttons=(again,), key=KEY)
            return
        notices.drop(KEY)
        if len(found) == 1:
            self._take(name, *found[0])
            return
        items = [
            Item(said(guess.label), said(guess.why), "", (guess, data)) for guess, data in found
        ]
        self._bench.quick_list.ask(
            tr("How is “{name}” to be read?", name=name),
            items,
            lambda item: self._take(name, *item.payload),
        )

    def _take(self, name: str, guess: Guess, data: DataChoice) -> None:
        """Make it the data of the project, by one edit."""
        bench = self._bench
        bench.session.history.do(f"import “{name}”", lambda project: replace(project, data=data))
        bench.arrangement.show_workspace("data")
        bench.window.status.say(
            tr(
                "“{name}” is read as: {label}. {why}",
                name=name,
                label=said(guess.label),
                why=said(guess.why),
            ),
            20,
        )


def _readable(path: Path, data: DataChoice) -> Found:
    """Return the ways to read a file or folder that can be gone to its end. Raises UserError."""
    from designer.data.recognition import chosen, recognized

    found: Found = []
    refused: UserError | None = None
    for guess in recognized(path):
        try:
            found.append((guess, chosen(guess, data)))
        except UserError as error:
            refused = refused or error
            if not found and guess.source.kind in SURE:
                break
    if not found:
        assert refused is not None
        raise refused
    return found


SURE = ("SentencePairs", "SquadFile", "PictureFolder", "TextFolder")
"""Sources that are not mistaken for another: where one is broken, another reading is no help."""


def _dropped(event: QDropEvent) -> Path | None:
    urls = [url for url in event.mimeData().urls() if url.isLocalFile()]
    return Path(urls[0].toLocalFile()) if len(urls) == 1 else None
