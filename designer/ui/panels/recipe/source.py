"""Which trained run is to be made smaller."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from designer import figures
from designer.runs import Kept
from designer.ui.forms.editors import Combo
from designer.ui.panels.page import muted
from designer.ui.words import said, tr


class SourcePart(QWidget):
    """Told the runs; emits the one that a person chooses."""

    chosen = Signal(object)
    """The folder of a run."""
    train_wanted = Signal()
    open_wanted = Signal()
    """The drawing of the run is wanted, in a window of its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.label = QLabel(tr("Trained run"))
        self.label.setProperty("role", "field")
        self.combo = Combo()
        self.combo.setAccessibleName(tr("Trained run"))
        self.combo.setToolTip(tr("The run whose network the recipe makes smaller."))
        self.label.setBuddy(self.combo)
        self.combo.activated.connect(lambda place: self.chosen.emit(self.combo.itemData(place)))
        self.empty = muted(tr("Nothing trained yet. Train this network first (F5)."))
        self.train = QPushButton(tr("Train"))
        self.train.setAutoDefault(False)
        self.train.clicked.connect(self.train_wanted)
        self.note = muted("")
        self.open = QPushButton(tr("Open its drawing"))
        self.open.setAutoDefault(False)
        self.open.setToolTip(tr("Opens the network of this run in a window of its own."))
        self.open.clicked.connect(self.open_wanted)
        left = Qt.AlignmentFlag.AlignLeft
        for part in (self.label, self.combo, self.empty):
            column.addWidget(part)
        column.addWidget(self.train, alignment=left)
        column.addWidget(self.note)
        column.addWidget(self.open, alignment=left)
        self._other = False
        self.show_runs([], None)

    def show_runs(self, runs: Sequence[Kept], source: Path | None) -> None:
        """Offer these runs, the newest first, with the source chosen."""
        self.combo.clear()
        for kept in runs:
            self.combo.addItem(_words(kept), kept.path)
            told = tr("{parameters} parameters, begun {started}, in {folder}",
                      parameters=figures.count(kept.summary.parameters),
                      started=kept.summary.started[:16].replace("T", " "),
                      folder=str(kept.path))  # fmt: skip
            self.combo.setItemData(self.combo.count() - 1, told, Qt.ItemDataRole.ToolTipRole)
        places = [place for place, kept in enumerate(runs) if kept.path == source]
        self.combo.setCurrentIndex(places[0] if places else -1)
        some = bool(runs)
        self.label.setVisible(some)
        self.combo.setVisible(some)
        self.empty.setVisible(not some)
        self.train.setVisible(not some)
        self._tell_other()

    def show_other(self, other: bool) -> None:
        """Say that the run has another network than the one that is drawn."""
        self._other = other
        self._tell_other()

    def _tell_other(self) -> None:
        """Tell of the run that is chosen; where none is, what is known of the last one is not."""
        other = self._other and self.combo.currentIndex() >= 0
        text = tr("This run has another network than the drawing, and the marks tell of the "
                  "drawing.")  # fmt: skip
        self.note.setText(text if other else "")
        for part in (self.note, self.open):
            part.setVisible(other)


def _words(kept: Kept) -> str:
    measured = [one for one in kept.summary.test.items() if one[0] != "loss"]
    metric = next(iter(measured or kept.summary.test.items()), None)
    if metric is None:
        return kept.title
    # the value first: names of runs are long and alike, and what is cut off is their end
    return tr("{metric} · {run}", run=kept.title, metric=said(figures.measured(*metric)))
