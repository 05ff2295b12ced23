"""Signs of a comparison: each can be read, none hides another."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainterPath

from designer.project.difference import difference
from designer.project.graph import Graph, Node, Wire
from designer.project.merged import GONE, REMOVED, merged
from designer.ui.canvas.card import HEAD, LEFT
from designer.ui.canvas.painting import OVERVIEW
from designer.ui.panels.compare.badges import Badges
from designer.ui.panels.compare.drawing import LANES, WIRE_BADGE, DiffDrawing
from designer.ui.panels.compare.quiet import quiet
from designer.ui.panels.compare.signs import ASIDE, TINT, colour_of, radius_at
from designer.ui.theme import Theme, blend, contrast


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


@given(st.floats(OVERVIEW, 4.0))
def test_the_sign_of_a_block_covers_none_of_its_words(scale: float) -> None:
    """The title is as high as a capital letter, in the middle of the head."""
    words = QPointF(LEFT * scale, (HEAD / 2 - 3) * scale)
    away = words - ASIDE
    assert np.hypot(away.x(), away.y()) > radius_at(scale)


@pytest.mark.parametrize("theme", [Theme.light(), Theme.dark()], ids=lambda theme: theme.name)
def test_every_word_of_a_comparison_can_be_read(theme: Theme) -> None:
    """Also where blocks step back, and where the colour of a sign lies over them."""
    back = quiet(theme)
    assert back.card != theme.card
    for words in (back.text, back.muted):
        assert contrast(words, back.card) >= 4.5
    for sign in "+−~":
        tint = colour_of(sign, theme).name()
        card = blend(tint, theme.card, TINT / 255)
        for words in (theme.text, theme.muted):
            assert contrast(blend(tint, words, TINT / 255), card) >= 4.5
        assert contrast(tint, QColor(theme.on_accent).name()) >= 4.5


def test_a_removed_block_says_first_what_it_is(qapp: object) -> None:
    """As every other block does, although its own id may be that of a new block now."""
    old, new = two_rows("Tanh"), two_rows("Tanh")
    new = new.with_nodes([Node("Tanh", "ReLU", "", {}, 240)])
    both = merged(old, new, difference(old, new))
    (key,) = (key for key, sign in both.blocks.items() if sign == REMOVED)
    drawing = DiffDrawing(Theme.light())
    drawing.show_merged(both, None, None)
    face = drawing.scene.blocks.items[drawing.scene.blocks.row[key]].face
    assert face is not None and (face.title, face.aside) == ("Tanh", GONE + "Tanh")
    assert not GONE.isprintable(), "unseen"
    drawing.release()


def test_only_wires_between_blocks_that_stayed_bear_signs(qapp: object) -> None:
    old, new = two_rows("Tanh"), two_rows("ReLU")
    new = new.with_wires([Wire("a", "out", "c", "in")])
    both = merged(old, new, difference(old, new))
    drawing = DiffDrawing(Theme.light())
    drawing.show_merged(both, None, None)
    ends = {(both.graph.wires[end].source, end) for end in both.wires if drawing.speaks(end)}
    assert ends == {("a", ("c", "in"))} and len(both.wires) > 2
    drawing.resize(600, 400)
    assert not drawing.grab().isNull()
    drawing.release()
