"""A slider for a number between two bounds, beside the line in which the number is typed."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSlider, QWidget

from designer.unit import Parameter

STEPS = 100


def suits(parameter: Parameter) -> bool:
    """Return whether a slider helps: for a real number between near bounds, such as a rate."""
    if parameter.type != "real" or parameter.low is None or parameter.high is None:
        return False
    return 0 < parameter.high - parameter.low <= 2 and not parameter.optional


class Slider(QSlider):
    """Goes from bound to bound in a hundred steps; the wheel moves it only once it was clicked."""

    moved = Signal(float)
    """The number that a person has moved it to."""

    def __init__(self, parameter: Parameter, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        assert parameter.low is not None and parameter.high is not None
        self._low, self._high = parameter.low, parameter.high
        self.setRange(0, STEPS)
        self.setPageStep(STEPS // 10)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumWidth(48)
        self.valueChanged.connect(self._moved)

    def show_number(self, number: float) -> None:
        """Stand where a number of the document is."""
        part = (number - self._low) / (self._high - self._low)
        self.blockSignals(True)
        self.setValue(round(part * STEPS) if math.isfinite(part) else 0)
        self.blockSignals(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page, not the number, unless it was clicked first."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _moved(self, place: int) -> None:
        number = self._low + (self._high - self._low) * place / STEPS
        self.moved.emit(round(number, 6))
