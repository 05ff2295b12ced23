"""Where a drag rests: pure rules, and what a hand on the mouse sees of them."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from designer.project.graph import Node
from designer.ui.canvas.guides import SNAP
from designer.ui.canvas.snapping import Level, Reals, rest
from tests.ui.canvas.conftest import MakeHand
from tests.ui.canvas.hand import CONTROL, Hand, project

CORNERS = st.integers(-400, 400).map(float)
LENGTHS = st.integers(4, 200)
SIDES = st.tuples(CORNERS, CORNERS, LENGTHS, LENGTHS).map(
    lambda box: (box[0], box[1], box[0] + box[2], box[1] + box[3])
)
BOXES = st.lists(SIDES, max_size=6).map(lambda b: np.array(b, dtype=float).reshape(-1, 4).T)


def parts(box: Reals, across: bool) -> list[float]:
    first, last = (box[0], box[2]) if across else (box[1], box[3])
    return [first, (first + last) / 2, last]


@given(SIDES.map(lambda box: np.array(box, dtype=float)), BOXES, st.integers(0, 12).map(float))
def test_a_drag_rests_within_reach_on_a_line_that_is_shown(
    moving: Reals, others: Reals, reach: float
) -> None:
    found = rest(moving, others, [], reach)
    dx, dy = found.dx or 0.0, found.dy or 0.0
    assert abs(dx) <= reach and abs(dy) <= reach
    here = moving + np.array([dx, dy, dx, dy])
    for step, across in ((found.dx, True), (found.dy, False)):
        lines = [g for g in found.guides if (g.y0 == g.y1) != across or g.gap]
        if step is None:
            continue
        assert lines
        shared = [
            abs(a - b)
            for column in others.T
            for a, b in zip(parts(here, across), parts(column, across), strict=True)
        ]
        gaps = [g for g in found.guides if g.gap and (g.y0 == g.y1) == across]
        lengths = [abs(g.x1 - g.x0) + abs(g.y1 - g.y0) for g in gaps]
        assert min(shared, default=1.0) < 1e-6 or (
            len(lengths) == 2 and lengths[0] == pytest.approx(lengths[1])
        )


@given(SIDES.map(lambda box: np.array(box, dtype=float)), BOXES, st.integers(0, 12).map(float))
def test_an_edge_within_reach_is_never_passed_over(
    moving: Reals, others: Reals, reach: float
) -> None:
    found = rest(moving, others, [], reach)
    for step, across in ((found.dx, True), (found.dy, False)):
        near = [
            abs(a - b)
            for column in others.T
            for a, b in zip(parts(moving, across), parts(column, across), strict=True)
        ]
        if min(near, default=reach + 1) <= reach:
            assert step is not None and abs(step) <= min(near) + 1e-6


def test_a_straight_wire_is_worth_more_than_an_edge_as_near() -> None:
    moving = np.array([100.0, 104.0, 200.0, 160.0])
    others = np.array([[400.0, 100.0, 500.0, 200.0]]).T
    level = Level(400.0, 128.0, 200.0, 124.0)
    found = rest(moving, others, [level], 6.0)
    assert found.dy == 4.0
    assert found.guides[-1][:4] == (400.0, 128.0, 200.0, 128.0)


def test_gaps_become_equal_between_before_and_after() -> None:
    row = [[0.0, 0.0, 100.0, 50.0], [400.0, 3.0, 500.0, 53.0]]
    between = rest(np.array([203.0, 1.0, 303.0, 90.0]), np.array(row).T, [], 6.0)
    assert between.dx == -3.0
    gaps = [guide for guide in between.guides if guide.gap]
    assert [guide.x1 - guide.x0 for guide in gaps] == [100.0, 100.0]
    row = [[0.0, 0.0, 100.0, 50.0], [140.0, 3.0, 240.0, 53.0]]
    after = rest(np.array([282.0, 1.0, 352.0, 90.0]), np.array(row).T, [], 6.0)
    assert after.dx == -2.0
    before = rest(np.array([-112.0, 1.0, -42.0, 90.0]), np.array(row).T, [], 6.0)
    assert before.dx == 2.0


@pytest.fixture
def pair(make_hand: MakeHand) -> Hand:
    """Return two wired blocks, the second a little off the height of the first."""
    blocks = [Node("conv1", "Conv2d", x=100, y=101), Node("relu1", "ReLU", x=403, y=207)]
    hand = make_hand(project(blocks, ("conv1", "relu1")))
    hand.canvas.area_of(["conv1", "relu1"])
    return hand


def test_a_dragged_block_rests_level_with_its_neighbour_and_shows_it(pair: Hand) -> None:
    start = pair.middle("relu1")
    pair.press(start)
    pair.move(start + QPoint(30, -90))
    pair.move(start + QPoint(40, -102))
    assert pair.canvas.block_rect("relu1").top() == 101
    seen = pair.canvas.grab().toImage()
    accent = pair.canvas.theme.accent
    assert any(seen.pixelColor(x, 121).name() == accent for x in range(280, 420))
    pair.release(start + QPoint(40, -102))
    assert pair.graph.nodes["relu1"].y == 101
    assert pair.canvas.scene.wires.curve[1, 0] == pair.canvas.scene.wires.curve[3, 0]
    QApplication.processEvents()
    gone = pair.canvas.grab().toImage()
    assert not any(gone.pixelColor(x, 101).name() == accent for x in range(290, 400))


def test_control_switches_resting_off(pair: Hand) -> None:
    start = pair.middle("relu1")
    pair.press(start)
    pair.move(start + QPoint(40, -102), keys=CONTROL)
    pair.release(start + QPoint(41, -103), keys=CONTROL)
    assert (pair.graph.nodes["relu1"].x, pair.graph.nodes["relu1"].y) == (444, 104)


def test_afar_and_out_of_reach_only_the_raster_holds(pair: Hand) -> None:
    start = pair.middle("relu1")
    end = start + QPoint(53, 300)
    pair.drag(start, end)
    assert (pair.graph.nodes["relu1"].x, pair.graph.nodes["relu1"].y) == (456, 504)


def test_reach_is_measured_in_pixels_of_the_view(pair: Hand) -> None:
    pair.canvas.zoom_at(2.0, pair.canvas.rect().center().toPointF())
    top = pair.canvas.camera.area_to_view(pair.canvas.area_of(["conv1"])).top()
    start = pair.middle("relu1")
    away = top - pair.canvas.block_rect("relu1").top()
    pair.press(start)
    pair.move(start + QPoint(0, round(away) + round(SNAP) - 1))
    assert pair.canvas.block_rect("relu1").top() == round(top)
    pair.key(Qt.Key.Key_Escape)
    pair.press(start)
    pair.move(start + QPoint(0, round(away) + round(SNAP) + 4))
    assert pair.canvas.block_rect("relu1").top() != round(top)
    pair.key(Qt.Key.Key_Escape)
