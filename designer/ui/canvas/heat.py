"""The heat overlay: blocks coloured by what each costs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from designer.figures import duration, memory, percent, real, short
from designer.network.seen import Seen
from designer.ui.canvas.blocks import Blocks
from designer.ui.canvas.ramp import STEPS, Glow, ramp
from designer.ui.theme import Theme
from designer.ui.words import tr

if TYPE_CHECKING:
    from designer.ui.canvas.view import Canvas

DECADES = 3
"""The scale reaches from a thousandth of the largest to the largest."""
NONE = -1
"""The level of a block that costs nothing, or of which it is not known."""


@dataclass(frozen=True, slots=True)
class Measure:
    """What the heat shows."""

    title: str
    words: Callable[[float], str]
    """A value as people read it."""
    of: Callable[[Seen], float] | None = None
    """What the walk says of it; nothing where it must be measured."""
    summed: bool = True
    """Whether what the blocks cost adds up, so that each has a share of the whole."""


def whole(number: float) -> str:
    """Return a number of things, of which there are no halves."""
    return short(round(number))


def lost(part: float) -> str:
    """Return a part of one that is lost, as people read it."""
    return f"{real(part * 100, 2)} %"


MEASURES: Mapping[str, Measure] = {
    "parameters": Measure("Parameters", whole, lambda seen: seen.parameters),
    "macs": Measure("Multiply-adds", whole, lambda seen: seen.macs),
    "memory": Measure("Memory of an example", memory, lambda seen: seen.memory),
    "time": Measure("Measured time", duration),
    "sensitivity": Measure("Sensitivity", lost, summed=False),
}


class Heat:
    """The level of every block, by row, for one measure; off while there is no measure."""

    def __init__(self) -> None:
        self.measure = ""
        self.times: Mapping[str, float] = {}
        """What was measured of each block, such as its seconds."""
        self.level: NDArray[np.int16] = np.zeros(0, dtype=np.int16)
        self.most = 0.0
        self.total = 0.0
        self._values: NDArray[np.float64] = np.zeros(0)
        self._glows: dict[int, Glow] = {}
        self._dark = False
        self.stale = False
        """Whether what was measured is of another network than the one that is drawn."""
        self._told: object = None
        """The measure that the levels and words are of."""

    @property
    def on(self) -> bool:
        """Whether blocks are coloured by what they cost."""
        return bool(self.measure)

    def take(self, blocks: Blocks) -> bool:
        """Bring the levels up to date; return whether any of them changed."""
        before = self.level
        measure = MEASURES.get(self.measure)
        if measure is None:
            self._values = np.zeros(0)
            self._glows.clear()
            self.level, self.most = np.zeros(0, dtype=np.int16), 0.0
            return bool(len(before))
        items = blocks.items
        if measure.of is None:
            found = [self.times.get(item.node.id, 0.0) for item in items]
        else:
            of = measure.of
            found = [0.0 if item.seen is None else of(item.seen) for item in items]
        values = np.array(found, dtype=np.float64)
        same = values.shape == self._values.shape and bool((values == self._values).all())
        if same and self._told == (self.measure, self.stale):
            return False
        self._told = self.measure, self.stale
        self._values = values
        self._glows.clear()
        self.most = float(values.max(initial=0.0))
        self.total = float(values.sum())
        self.level = levels(values)
        return True

    def value(self, row: int) -> float:
        """Return what a block costs; 0 where nothing is known."""
        return float(self._values[row]) if row < len(self._values) else 0.0

    def glow(self, row: int, theme: Theme) -> Glow | None:
        """Return how a block is coloured, or None for one that is not."""
        if theme.is_dark != self._dark:
            self._dark = theme.is_dark
            self._glows.clear()
        found = self._glows.get(row)
        if found is not None or row >= len(self.level) or self.level[row] == NONE:
            return found
        value = self.value(row)
        words = MEASURES[self.measure].words(value)
        if MEASURES[self.measure].summed:
            share = share_words(value / self.total)
            words = tr("{cost} · {share}", cost=words, share=share)
        colour = theme.outline if self.stale else ramp(dark=theme.is_dark)[self.level[row]]
        self._glows[row] = Glow(colour, words)
        return self._glows[row]


def share_words(part: float) -> str:
    """Return a part of the whole as a short percentage."""
    if part < 0.001:
        return "< 0.1 %"
    return percent(round(part, 2 if part >= 0.1 else 3))


def levels(values: NDArray[np.float64]) -> NDArray[np.int16]:
    """Return the step of the ramp for every value: even in the logarithm, up to the largest."""
    most = float(values.max(initial=0.0))
    found = np.full(len(values), NONE, dtype=np.int16)
    some = values > 0
    if most > 0:
        part = 1.0 + np.log10(values[some] / most) / DECADES
        found[some] = np.rint(np.clip(part, 0.0, 1.0) * (STEPS - 1)).astype(np.int16)
    return found


def show_heat(
    canvas: Canvas,
    measure: str,
    times: Mapping[str, float] | None = None,
    *,
    stale: bool = False,
) -> None:
    """Colour the blocks by a measure, or not at all for an empty text; in grey what is stale."""
    heat = canvas.painting.heat
    heat.measure = measure
    heat.stale = stale
    heat.times = {} if times is None else times
    heat.take(canvas.scene.blocks)
    canvas.update()
