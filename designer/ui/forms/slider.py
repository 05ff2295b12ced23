"""A slider for a number between two bounds, beside the line in which the number is typed."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSlider, QWidget

from designer.unit import Parameter

STEPS = 100
MOST_WHOLE = 12
"""Whole numbers between two bounds up to which a slider has a place for each."""


def suits(parameter: Parameter) -> bool:
    """Return whether a slider helps: for a number between near bounds, such as a rate or bits."""
    if parameter.low is None or parameter.high is None or parameter.optional:
        return False
    if parameter.type == "whole":
        return 1 < parameter.high - parameter.low <= MOST_WHOLE
    return parameter.type == "real" and 0 < parameter.high - parameter.low <= 2


class Slider(QSlider):
    """Goes from bound to bound in a hundred steps, or from one whole number to the next.

    The wheel moves it only once it was clicked.
    """

    moved = Signal(float)
    """The number that a person has moved it to."""

    def __init__(self, parameter: Parameter, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        assert parameter.low is not None and parameter.high is not None
        self._low, self._high = parameter.low, parameter.high
        self._whole = parameter.type == "whole"
        self._steps = round(self._high - self._low) if self._whole else STEPS
        self.setRange(0, self._steps)
        self.setPageStep(max(1, self._steps // 10))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumWidth(48)
        self.valueChanged.connect(self._moved)

    def show_number(self, number: float) -> None:
        """Stand where a number of the document is."""
        part = (number - self._low) / (self._high - self._low)
        self.blockSignals(True)
        self.setValue(round(part * self._steps) if math.isfinite(part) else 0)
        self.blockSignals(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page, not the number, unless it was clicked first."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _moved(self, place: int) -> None:
        number = self._low + (self._high - self._low) * place / self._steps
        self.moved.emit(round(number) if self._whole else round(number, 6))
