"""Where it is said why something does not fit: near the pointer, in sight, beside the blocks."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtWidgets import QApplication, QWidget

from designer.project.graph import Graph, Node, Wire
from designer.project.project import Project
from designer.ui.canvas.beside import POINTER, blocks_in_sight, refusal_card
from designer.ui.theme import Theme
from tests.ui.canvas.conftest import MakeHand

LONG = "“conv2” cannot guide “pool1”: 16×10×10 and 3×14×14 differ in more than the features."
SIZE = 900, 600


class Ground:
    """A view that nothing is drawn on."""

    theme = Theme.light()

    def width(self) -> int:
        """Return a width."""
        return SIZE[0]

    def height(self) -> int:
        """Return a height."""
        return SIZE[1]


@given(
    x=st.integers(0, SIZE[0]),
    y=st.integers(0, SIZE[1]),
    sentences=st.lists(
        st.sampled_from((LONG, "Not here.", f"🚀🚀🚀 {LONG}")), min_size=1, max_size=2
    ),
    corners=st.lists(st.tuples(st.integers(0, 800), st.integers(0, 550)), max_size=12),
)
def test_it_is_in_sight_and_never_below_the_pointer(
    qapp: QApplication,
    x: int,
    y: int,
    sentences: list[str],
    corners: list[tuple[int, int]],
) -> None:
    taken = np.array([(a, b, a + 120, b + 60) for a, b in corners], dtype=float).reshape(-1, 4)
    area, lines, loud = refusal_card(Ground(), QPointF(x, y), sentences, taken)
    assert QRectF(0, 0, *SIZE).contains(area)
    assert not area.intersects(QRectF(x - POINTER / 2, y - POINTER / 2, POINTER, POINTER))
    assert "".join(lines).replace(" ", "") == "".join(sentences).replace(" ", "")
    assert "".join(lines[:loud]).replace(" ", "") == sentences[0].replace(" ", "")


def test_between_columns_of_blocks_it_stands_beside_them_in_several_lines(
    qapp: QApplication,
) -> None:
    columns = [(x, y, x + 150, y + 38) for x in (100, 480) for y in range(0, 600, 48)]
    taken = np.array(columns, dtype=float)
    area, lines, _ = refusal_card(Ground(), QPointF(555, 260), [LONG], taken)
    assert not any(area.intersects(QRectF(a, b, c - a, d - b)) for a, b, c, d in columns)
    assert area.left() > 630 and len(lines) > 1
    assert area.top() < 260 < area.bottom()


@pytest.mark.parametrize("over", [False, True])
def test_on_the_canvas_no_block_is_covered_and_nothing_hides_it(
    make_hand: MakeHand, over: bool
) -> None:
    kinds = ("Conv2d", "Tanh", "Conv2d")
    nodes = [Node(f"b{i}", kind, x=i * 200.0, y=j * 110.0) for j in (0, 1) for i, kind in
             enumerate(kinds, 3 * j)]  # fmt: skip
    nodes = [Node(n.id, n.kind, x=n.x % 600, y=n.y) for n in nodes]
    wires = [Wire("b0", "out", "b4", "in")]
    hand = make_hand(Project(graph=Graph({n.id: n for n in nodes}, {w.end: w for w in wires})))
    hand.canvas.fit()
    at = QPointF(hand.port("b0", "in"))
    if over:
        cover = QWidget(hand.canvas)
        cover.setGeometry(0, 0, 1000, round(at.y()) - 4)
        cover.show()
    sentence = "A wire from “b4” to “b0” would close a loop; data can only flow forward."
    area, _, _ = refusal_card(hand.canvas, at, [sentence], blocks_in_sight(hand.canvas))
    seen = [QRectF(hand.canvas.block_rect(node.id)) for node in nodes]
    assert not any(area.intersects(block) for block in seen)
    if over:
        assert not area.intersects(QRectF(cover.geometry()))
