"""How large the blocks of a drawing are, so that others can be put between them."""

from __future__ import annotations

from designer.network.check import Check
from designer.project.graph import Graph
from designer.project.merged import Size, largest
from designer.ui.canvas.scene import Scene

SECONDS = 0.1
"""Time for measuring words; of a large drawing the rest is taken to be as large as can be."""


def measured(graph: Graph, walk: Check | None) -> Size:
    """Return the sizes that the blocks of a drawing have with what the walk says of them."""
    scene = Scene()
    scene.become(graph)
    blocks = scene.blocks
    if walk is not None:
        for key, row in blocks.row.items():
            blocks.judge(row, walk.blocks.get(key), ())
    scene.refresh(seconds=SECONDS)
    known = {
        key: (float(blocks.w[row]), float(blocks.h[row]))
        for key, row in blocks.row.items()
        if key not in blocks.stale
    }
    return lambda key: known.get(key) or largest(key)
