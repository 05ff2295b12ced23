"""The canvas's painting, in which blocks that are the same in both drawings step back."""

from __future__ import annotations

from collections.abc import Collection, Container
from dataclasses import replace

import numpy as np
from PySide6.QtGui import QPainter

from designer.ui.canvas.blocks import Rows
from designer.ui.canvas.camera import Camera
from designer.ui.canvas.painting import Painting
from designer.ui.canvas.pixmaps import Pixmaps
from designer.ui.canvas.scene import Scene
from designer.ui.canvas.wires import End
from designer.ui.theme import Theme, blend

GROUND, BAND = 0.6, 0.45
"""How much of the canvas a card takes that steps back, and how much of its colours is left."""


def quiet(theme: Theme) -> Theme:
    """Return a look in which blocks lie flat and grey, and every word can still be read."""
    card = blend(theme.canvas, theme.card, GROUND)

    def faint(colour: str) -> str:
        return blend(colour, card, BAND)

    return replace(
        theme,
        card=card,
        text=theme.muted,
        families={name: faint(colour) for name, colour in theme.families.items()},
        kinds={name: faint(colour) for name, colour in theme.kinds.items()},
    )


class QuietPainting(Painting):
    """Draws most blocks as a canvas does, and some of them quietly."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.loud: Container[str] | None = None
        """The blocks that stand out; None where all do."""
        self.quiet = Pixmaps(quiet(theme))
        self.marked: Collection[End] = ()
        """Wires that are drawn over this in colours of their own."""

    def pictures(self, key: str) -> Pixmaps:
        """Return where the picture of a block is kept."""
        return self.pixmaps if self.loud is None or key in self.loud else self.quiet

    def set_theme(self, theme: Theme) -> None:
        """Draw with other colours."""
        super().set_theme(theme)
        self.quiet.clear(quiet(theme))

    def _draw_wires(self, painter: QPainter, scene: Scene, camera: Camera, some: Rows) -> None:
        super()._draw_wires(painter, scene, camera, self._unmarked(scene, some))

    def _draw_far_wires(self, painter: QPainter, scene: Scene, camera: Camera, some: Rows) -> None:
        super()._draw_far_wires(painter, scene, camera, self._unmarked(scene, some))

    def _unmarked(self, scene: Scene, some: Rows) -> Rows:
        return some[~np.isin(some, scene.wires.numbers(self.marked))]

    def begin(self, seconds: float, ratio: float, *, refine: bool) -> None:
        """Begin a frame that may take so long to draw blocks anew."""
        for pixmaps in (self.pixmaps, self.quiet):
            pixmaps.begin(seconds, ratio, refine=refine)

    @property
    def late(self) -> bool:
        """Whether the frame had to show a picture that is not as it should be."""
        return self.pixmaps.late or self.quiet.late
