"""How curves are drawn: along what, how smooth, and on which scales."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QWidget

from designer.ui.forms.editors import Combo, Tick
from designer.ui.plots.record import EPOCH, STEP, TIME
from designer.ui.words import tr

AXES = ((EPOCH, "by epoch"), (STEP, "by step"), (TIME, "by time"))


class Choices(QWidget):
    """A row of small controls; `changed` tells that the curves are to be drawn anew."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.measure = Combo()
        self.measure.setAccessibleName(tr("What is drawn of what was measured"))
        self.measure.setToolTip(tr("Which measured value of the runs is drawn."))
        self.measure.setMinimumContentsLength(12)
        self.measure.hide()
        self.measure.currentIndexChanged.connect(lambda _: self.changed.emit())
        row.addWidget(self.measure)
        self.axis = Combo()
        for key, words in AXES:
            self.axis.addItem(tr(words), key)
        self.axis.setAccessibleName(tr("What curves are drawn along"))
        self.axis.setToolTip(tr("Draws along epochs, steps, or the time of training."))
        self.axis.currentIndexChanged.connect(lambda _: self.changed.emit())
        row.addWidget(self.axis)
        label = QLabel(tr("Smooth"))
        label.setProperty("role", "muted")
        row.addWidget(label)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, 99)
        self.slider.setFixedWidth(96)
        self.slider.setAccessibleName(tr("Smoothing"))
        self.slider.valueChanged.connect(self._smooth)
        row.addWidget(self.slider)
        self.value = QLabel()
        self.value.setProperty("role", "muted")
        self.value.setFixedWidth(self.fontMetrics().horizontalAdvance("0.99") + 4)
        row.addWidget(self.value)
        self.log_x = self._scale(tr("log x"), tr("Draws epochs, steps or time logarithmically."))
        self.log = self._scale(tr("log y"), tr("Draws the losses on a logarithmic scale."))
        row.addWidget(self.log_x)
        row.addWidget(self.log)
        self._smooth(0)

    @property
    def along(self) -> str:
        """What curves are drawn along: epoch, step or time."""
        return str(self.axis.currentData())

    @property
    def smoothing(self) -> float:
        """How smooth curves are, 0 to 0.99."""
        return self.slider.value() / 100

    def offer(self, metrics: dict[str, str]) -> None:
        """Offer measured values by key and name, the chosen one still chosen."""
        if [*metrics] == [self.measure.itemData(place) for place in range(self.measure.count())]:
            self.measure.setVisible(len(metrics) > 1)
            return
        before = self.measure.currentData()
        self.measure.blockSignals(True)
        self.measure.clear()
        for key, name in metrics.items():
            self.measure.addItem(name, key)
        self.measure.setCurrentIndex(max(0, self.measure.findData(before)))
        self.measure.blockSignals(False)
        self.measure.setVisible(len(metrics) > 1)

    def _scale(self, text: str, about: str) -> Tick:
        tick = Tick()
        tick.setText(text)
        tick.setToolTip(about)
        tick.toggled.connect(lambda _: self.changed.emit())
        return tick

    def _smooth(self, value: int) -> None:
        self.value.setText(f"{value / 100:.2f}" if value else "0")
        self.slider.setToolTip(
            tr(
                "Smooths curves by {value}; the values themselves stay faintly behind.",
                value=self.value.text(),
            )
        )
        self.changed.emit()
