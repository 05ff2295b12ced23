"""The axis that curves are drawn along: whole epochs and steps, the last one told as well."""

from __future__ import annotations

from typing import Any

import pyqtgraph as pg

OVER = 16
"""Pixels that the figure at an end may reach over it; a plot leaves as much free there."""
FEW = 1.5
"""Parts of a whole are told while fewer of them are seen."""


class PlaceAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """An axis with figures up to its very end."""

    def __init__(self) -> None:
        super().__init__("bottom")
        self.whole = True
        """Whether what lies between two numbers says nothing, as between two epochs."""
        self.setStyle(hideOverlappingLabels=OVER)

    def tickSpacing(self, low: float, high: float, size: float) -> list[tuple[float, float]]:
        found: Any = super().tickSpacing(low, high, size)
        if not self.whole or self.logMode or abs(high - low) < FEW:
            return list(found)
        return [one for one in found if one[0] >= 1 and one[0] == int(one[0])] or [(1.0, 0.0)]
