"""What the chosen step does to the chosen block: a slider, and what becomes of the block."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from designer.compress.single_blocks import Values
from designer.figures import percent, real
from designer.ui.panels.page import heading, muted, rule, small_button
from designer.ui.words import tr

PARTS = 100
"""Places of a slider for parts of one."""


@dataclass(frozen=True, slots=True)
class Given:
    """What a step gives a block.

    Attributes:
        values: which values the step takes for single blocks.
        value: what the block is given, or what all are given where it is not.
        own: whether it is given that by itself.
    """

    values: Values
    value: float
    own: bool


class Slider(QSlider):
    """A slider that the wheel moves only once it was clicked."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page, not the value, unless it was clicked first."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class BlockPart(QWidget):
    """Told what a step gives a block; emits what a person gives it in its place."""

    given = Signal(float)
    reset = Signal()
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._given: Given | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(rule())
        self.title = heading("")
        column.addWidget(self.title)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.word, self.figure = QLabel(), QLabel()
        self.word.setProperty("role", "field")
        self.figure.setProperty("role", "heading")
        self.figure.setMinimumWidth(64)
        self.figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.slider = Slider(Qt.Orientation.Horizontal)
        self.slider.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.slider.valueChanged.connect(self._moved)
        self.slider.sliderReleased.connect(self.finished)
        self.back = small_button("↺", tr("Give this block what the others are given"))
        self.back.setProperty("role", "compact")
        self.back.clicked.connect(self.reset)
        row.addWidget(self.word)
        row.addWidget(self.slider, 1)
        row.addWidget(self.figure)
        row.addWidget(self.back)
        self._row = QWidget()
        self._row.setLayout(row)
        row.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._row)
        self.figures, self.why = muted(""), muted("")
        column.addWidget(self.figures)
        column.addWidget(self.why)
        self.hide()

    def show_block(self, title: str, given: Given | None, figures: Sequence[str], why: str) -> None:
        """Show a block: what it is given, what becomes of it, and what else follows it."""
        self.show()
        self.title.setText(title)
        self._row.setVisible(given is not None)
        self.figures.setText("\n".join(figures))
        self.figures.setVisible(bool(figures))
        self.why.setText(why)
        self.why.setVisible(bool(why))
        self._given = given
        if given is not None:
            self._show_given(given)

    def _show_given(self, given: Given) -> None:
        values = given.values
        self.slider.blockSignals(True)
        if parts(values):
            self.word.setText(tr("keep"))
            self.slider.setRange(round((1 - values.high) * PARTS) or 1, PARTS)
            self.slider.setPageStep(PARTS // 10)
            self.slider.setValue(round(kept(values, given.value) * PARTS))
        else:
            steps = choices(values)
            self.word.setText(tr("bits") if values.what != "value" else tr("value"))
            self.slider.setRange(0, len(steps) - 1)
            self.slider.setPageStep(1)
            near = min(range(len(steps)), key=lambda place: abs(steps[place] - given.value))
            self.slider.setValue(near)
        self.slider.blockSignals(False)
        words = told(values, given.value)
        self.figure.setText(words)
        self.slider.setAccessibleName(f"{self.title.text()}: {self.word.text()}")
        self.slider.setAccessibleDescription(words)
        self.back.setVisible(given.own)

    def _moved(self, place: int) -> None:
        given = self._given
        if given is None:
            return
        if parts(given.values):
            self.given.emit(round(kept(given.values, place / PARTS), 4))
        else:
            self.given.emit(float(choices(given.values)[place]))
        if not self.slider.isSliderDown():
            self.finished.emit()


def parts(values: Values) -> bool:
    """Return whether the value is a part of one, not a number of bits."""
    return not values.whole and not values.only


def kept(values: Values, value: float) -> float:
    """Return what stays for a share that goes, and the other way round; energy stays as it is."""
    return 1 - value if values.what == "share" else (value or 1.0)


def choices(values: Values) -> tuple[float, ...]:
    """Return the few values that a block may be given, in order; nothing done comes last."""
    some = values.only or range(round(values.low), round(values.high) + 1)
    return (*(float(value) for value in some if value), 0.0)


def told(values: Values, value: float) -> str:
    """Return a value as a person reads it."""
    if parts(values):
        return percent(round(kept(values, value), 3))
    if not value:
        return tr("as it is")
    return tr("binary") if values.what == "value" else tr("{bits} bit", bits=real(value))
