"""Signs of a comparison: each can be read, none hides another."""

from __future__ import annotations

from itertools import combinations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from designer.project.difference import difference
from designer.project.graph import Graph, Node, Wire
from designer.project.merged import merged
from designer.ui.panels.compare.badges import Badges
from designer.ui.panels.compare.drawing import LANES, WIRE_BADGE, DiffDrawing
from designer.ui.theme import Theme


def level(y: float, left: float, right: float) -> QPainterPath:
    path = QPainterPath(QPointF(left, y))
    path.lineTo(right, y)
    return path


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 60)), min_size=1, max_size=5))
def test_signs_of_wires_on_one_line_lie_apart(wires: list[tuple[int, int]]) -> None:
    """Also of wires that lie on each other as a whole."""
    badges = Badges([], [])
    places = [badges.place(level(4.0 * y, x, x + 600), WIRE_BADGE) for y, x in wires]
    for one, other in combinations(places, 2):
        away = one - other
        assert np.hypot(away.x(), away.y()) >= 2 * WIRE_BADGE


def test_a_sign_lies_beside_a_block_that_hides_the_middle_of_its_wire() -> None:
    area = QRectF(250, -40, 100, 80)
    at = Badges([], [area]).place(level(0, 0, 600), WIRE_BADGE)
    assert not area.contains(at) and at.y() == 0


def two_rows(middle: str) -> Graph:
    """Return a chain whose second row begins below its first block."""
    nodes = [Node("a", "Input", "", {"shape": [4]}), Node(middle, middle, "", {}, 240),
             Node("c", "Linear", "", {"features": 3}, 0, 240)]  # fmt: skip
    wires = [Wire("a", "out", middle, "in"), Wire(middle, "out", "c", "in")]
    return Graph({n.id: n for n in nodes}, {w.end: w for w in wires})


def test_wires_that_differ_do_not_run_in_one_lane(qapp: object) -> None:
    """The wire that was removed and the one that came for it lead to the next row side by side."""
    old, new = two_rows("Tanh"), two_rows("ReLU")
    drawing = DiffDrawing(Theme.light())
    drawing.show_merged(merged(old, new, difference(old, new)), None, None)
    wires = drawing.scene.wires
    back = [wires.curve[5, number] for number in wires.numbers(drawing.merged.wires)]
    lanes = [lane for lane in back if not np.isnan(lane)]
    assert len(lanes) == 2 and abs(lanes[0] - lanes[1]) >= LANES
    drawing.resize(600, 400)
    assert not drawing.grab().isNull()
    drawing.release()
