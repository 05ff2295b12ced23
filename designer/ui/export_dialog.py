"""Taking a trained network away: which run, as what, and where to. The window stays usable."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from designer.exporters import exporters
from designer.exporters.job import Exported
from designer.job import Done, Failed, Message, Worker
from designer.runs import Kept
from designer.ui.forms.editors import Combo, Line
from designer.ui.panels.page import heading, muted, restyle
from designer.ui.panels.run_model import begun, run_name
from designer.ui.words import listed, said, tr

ORDER = ("onnx", "python", "safetensors", "pt2")


class ExportDialog(QDialog):
    """Asks what to export and drives the job in a process of its own."""

    exported = Signal(list)
    """The files that were written."""
    began = Signal()
    ended = Signal()
    """The export that began is over, however it went."""
    told = Signal(str)
    """A line for the log."""

    def __init__(self, parent: QWidget | None = None, worker: Worker | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export a trained network"))
        self.setObjectName("export-dialog")
        self.setModal(False)
        self.setMinimumWidth(520)
        self._worker = worker
        self._runs: list[Kept] = []
        self._typed = False
        """Whether the person chose the place; then it no longer follows run and format."""
        self._timer = QTimer(self)
        self._timer.setInterval(50)
        self._timer.timeout.connect(self._poll)
        self._files: list[str] = []
        self._build()

    def show_runs(self, rows: list[Kept], chosen: Path | None = None) -> None:
        """Offer the runs that have weights, and choose one of them."""
        before = chosen or self.run.currentData()
        self._runs = [kept for kept in rows if kept.summary.best_epoch > 0]
        self.run.clear()
        for kept in self._runs:
            self.run.addItem(f"{run_name(kept)} · {begun(kept)}", kept.path)
            self.run.setItemData(self.run.count() - 1, kept.path.name, Qt.ItemDataRole.ToolTipRole)
        places = [place for place, kept in enumerate(self._runs) if kept.path == before]
        if self._runs:
            self.run.setCurrentIndex(places[0] if places else 0)
        self.go.setEnabled(bool(self._runs))
        if not self._runs:
            self._say(tr("There is no trained network yet: train one first (F5)."), "muted")
        else:
            self._say("", "muted")
        self._chosen()

    @property
    def format(self) -> str:
        """The chosen kind of file."""
        button = self._formats.checkedButton()
        assert button is not None  # the first one is checked from the start
        return str(button.property("format"))

    @property
    def exporting(self) -> bool:
        """Whether a file is being written."""
        return self._timer.isActive()

    def choose_format(self, name: str) -> None:
        """Choose a kind of file."""
        for button in self._formats.buttons():
            if button.property("format") == name:
                button.click()

    def start(self) -> None:
        """Write the file."""
        run, out = self.run.currentData(), self.out.text().strip()
        if run is None or not out:
            self._say(tr("Choose a run and a place for the file."), "error")
            return
        if self._worker is None:
            self._worker = Worker()
        if self._worker.busy:
            return
        self._files = []
        self._worker.run("designer.exporters.job:export", run=str(run), to=self.format, out=out)
        self.go.setEnabled(False)
        self.busy.show()
        self._say(tr("Loading the weights…"), "muted")
        self.stop.show()
        self.began.emit()
        self._timer.start()

    def halt(self) -> None:
        """End the export that is under way."""
        if self._worker is not None and self._worker.busy:
            self._worker.close(0.3)
            self._done()
            self._say(tr("The export was stopped."), "muted")

    def release(self) -> None:
        """End the process, if there is one."""
        self._timer.stop()
        if self._worker is not None:
            self._worker.close(1.0)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the height that the wrapped lines need, and let both fields begin at one line."""
        super().showEvent(event)
        for label in self._labels:
            label.setMinimumWidth(max(one.sizeHint().width() for one in self._labels))
        layout = self.layout()
        if layout is not None:
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Hide; an export under way goes on."""
        event.ignore()
        self.hide()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        title = QLabel(tr("Take a trained network away"))
        title.setProperty("role", "title")
        column.addWidget(title)
        column.addWidget(
            muted(
                tr(
                    "The files run without Neurodraft. The best weights of the run are taken, "
                    "those with the lowest validation loss."
                )
            )
        )
        self._labels = (QLabel(tr("Run")), QLabel(tr("To")))
        self.run = Combo()
        self.run.setAccessibleName(tr("Run"))
        self.run.currentIndexChanged.connect(lambda _: self._chosen())
        which = QHBoxLayout()
        which.setSpacing(8)
        which.addWidget(self._labels[0])
        which.addWidget(self.run, 1)
        column.addLayout(which)
        column.addWidget(heading(tr("As")))
        self._formats = QButtonGroup(self)
        known = exporters()
        names = [name for name in ORDER if name in known] + sorted(known.keys() - set(ORDER))
        for name in names:
            kind = known[name]
            button = QRadioButton(f"{said(kind.label())}  ·  {kind.suffix}")
            button.setProperty("format", name)
            button.setToolTip(said(kind.summary()))
            button.clicked.connect(lambda _=False: self._propose())
            about = muted(said(kind.summary()))
            about.setIndent(24)
            self._formats.addButton(button)
            column.addWidget(button)
            column.addWidget(about)
        self._formats.buttons()[0].setChecked(True)
        place = QHBoxLayout()
        place.setSpacing(8)
        self.out = Line()
        self.out.setAccessibleName(tr("File to write"))
        self.out.elide = Qt.TextElideMode.ElideMiddle
        self.out.textEdited.connect(self._note_typed)
        browse = QPushButton(tr("Browse…"))
        browse.clicked.connect(self._browse)
        place.addWidget(self._labels[1])
        place.addWidget(self.out, 1)
        place.addWidget(browse)
        column.addLayout(place)
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.hide()
        column.addWidget(self.busy)
        self.state = muted("")
        self.state.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.state.setMinimumHeight(20)
        column.addWidget(self.state)
        ends = QHBoxLayout()
        ends.addStretch(1)
        close = QPushButton(tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.hide)
        self.go = QPushButton(tr("Export"))
        self.go.setDefault(True)
        self.go.clicked.connect(self.start)
        self.stop = QPushButton(tr("Stop"))
        self.stop.setAutoDefault(False)
        self.stop.setToolTip(tr("Ends the export; no file is written."))
        self.stop.clicked.connect(self.halt)
        self.stop.hide()
        ends.addWidget(self.stop)
        ends.addWidget(close)
        ends.addWidget(self.go)
        column.addLayout(ends)

    def _note_typed(self) -> None:
        self._typed = True

    def _chosen(self) -> None:
        """Offer the kinds of file that fit the network: whole numbers leave as ONNX alone."""
        path = self.run.currentData()
        whole = isinstance(path, Path) and (
            path.suffix == ".onnx" or (path / "checkpoints" / "best.onnx").is_file()
        )
        if whole and self.format != "onnx":
            self.choose_format("onnx")
        for button in self._formats.buttons():
            button.setEnabled(not whole or button.property("format") == "onnx")
        if whole:
            self._say(tr("This network is in whole numbers, which ONNX alone can hold."), "muted")
        self._propose()

    def _propose(self) -> None:
        """Propose a place, unless the person chose one."""
        place = self.run.currentIndex()
        if not 0 <= place < len(self._runs):
            return
        suffix = exporters()[self.format].suffix
        if self._typed and self.out.text().strip():
            given = Path(self.out.text().strip())
            self.out.setText(str(given.with_suffix(suffix)) if given.suffix else str(given))
            return
        title = self._runs[place].title
        stem = "".join(c if c.isalnum() or c in "-_" else "-" for c in title.lower()).strip("-")
        self.out.setText(str(Path.home() / f"{stem or 'model'}{suffix}"))

    def _browse(self) -> None:
        suffix = exporters()[self.format].suffix
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Export to"), self.out.text(), tr("Files (*{suffix})", suffix=suffix)
        )
        if name:
            self.out.setText(name)
            self._typed = True

    def _poll(self) -> None:
        assert self._worker is not None
        for event in self._worker.events():
            if isinstance(event, Message):
                self._say(said(event.text), "muted")
            elif isinstance(event, Exported):
                self._files = list(event.files)
            elif isinstance(event, Failed):
                self._say(said(event.text), "error")
                self.told.emit(f"{event.text}\n{event.detail}".strip())
            elif isinstance(event, Done):
                self._done()

    def _done(self) -> None:
        self._timer.stop()
        self.busy.hide()
        self.stop.hide()
        self.go.setEnabled(True)
        self.ended.emit()
        if self._files:
            self._say(tr("Written: {files}", files=listed(self._files)), "muted")
            self.told.emit(tr("Exported {files}.", files=listed(self._files)))
            self.exported.emit(self._files)

    def _say(self, text: str, role: str) -> None:
        self.state.setText(text)
        restyle(self.state, role=role)
