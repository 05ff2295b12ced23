"""Wires led through points: their curves, and what mouse and keys do to them."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt

from designer.project import bending, edits
from designer.project.graph import Frame, Node, Point, Wire
from designer.ui.canvas import bending as verbs
from designer.ui.canvas.bends import Bends
from designer.ui.canvas.scene import Scene
from tests.ui.canvas.conftest import MakeHand
from tests.ui.canvas.hand import CONTROL, Hand, project, small

END = ("relu1", "in")
PLACES = st.integers(-300, 300).map(float)
WIRES = st.lists(
    st.tuples(
        st.tuples(PLACES, PLACES),
        st.lists(st.tuples(PLACES, PLACES), max_size=4),
        st.tuples(PLACES, PLACES),
    ),
    max_size=5,
)
Drawn = list[tuple[Point, list[Point], Point]]


def made(drawn: Drawn) -> Bends:
    wires = [
        Wire("a", "out", "b", str(place), points=tuple(points))
        for place, (_, points, _) in enumerate(drawn)
    ]
    bends = Bends()
    bends.become(wires)
    curve = np.full((6, len(drawn)), np.nan)
    for place, (start, _, end) in enumerate(drawn):
        curve[:4, place] = *start, *end
    bends.route(curve)
    return bends


@given(WIRES)
def test_a_curve_goes_through_its_points_and_rises_only_where_they_do(drawn: Drawn) -> None:
    bends = made(drawn)
    assert bends.owners.tolist() == [place for place, wire in enumerate(drawn) if wire[1]]
    for number, (start, points, end) in enumerate(drawn):
        if not points:
            continue
        line = [start, *points, end]
        assert bends.points(number) == points
        x, y = bends.trace(number, 16 * (len(line) - 1) + 1)
        for place, point in enumerate(line):
            assert (x[16 * place], y[16 * place]) == pytest.approx(point)
        for place, (one, other) in enumerate(pairwise(line)):
            piece = y[16 * place : 16 * place + 17]
            assert piece.min() >= min(one[1], other[1]) - 1e-6
            assert piece.max() <= max(one[1], other[1]) + 1e-6
        left, top, right, bottom = bends.box[:, bends.owners.tolist().index(number)]
        assert left <= x.min() + 1e-6 and right >= x.max() - 1e-6
        assert top <= y.min() + 1e-6 and bottom >= y.max() - 1e-6
        path = bends.path(number)
        ends = path.pointAtPercent(0.0), path.pointAtPercent(1.0)
        for at, place in zip(ends, (start, end), strict=True):
            assert (at.x(), at.y()) == pytest.approx(place)
        away, piece, at = bends.nearest(number, QPointF(*points[-1]))
        assert away == pytest.approx(0.0, abs=1e-6) and piece >= 0
        assert bends.at(QPointF(*points[0]), 0.0) is not None


@given(WIRES)
def test_a_wire_leaves_and_arrives_level(drawn: Drawn) -> None:
    bends = made(drawn)
    owners = bends.of_pieces()
    for number in bends.owners.tolist():
        pieces = bends.pieces[:, owners == number]
        assert pieces[1, 0] == pieces[3, 0] and pieces[2, 0] > pieces[0, 0]
        assert pieces[5, -1] == pieces[7, -1] and pieces[4, -1] < pieces[6, -1]


@pytest.fixture
def bent(make_hand: MakeHand) -> Hand:
    """Return a row of blocks; the wire into the third goes by way of two points below."""
    drawn = project(small().graph.nodes.values(), ("input1", "conv1"), ("conv1", "relu1"))
    return make_hand(bending.lead(drawn, END, [(440.0, 240.0), (500.0, 240.0)]))


def points(hand: Hand) -> tuple[Point, ...]:
    return hand.graph.wires[END].points


def test_a_double_click_on_a_wire_adds_a_point_to_drag(
    make_hand: MakeHand,
) -> None:
    hand = make_hand(project(small().graph.nodes.values(), ("conv1", "relu1")))
    at = (hand.port("conv1", "out") + hand.port("relu1", "in")) / 2
    hand.double_click(at)
    assert points(hand) == ((pytest.approx(at.x(), abs=2), 100.0),)
    assert hand.history.undo_label == "Add point to wire"
    assert not hand.asked
    hand.history.undo()
    hand.click(at)
    hand.mouse(QEvent.Type.MouseButtonDblClick, at)
    hand.move(at + QPoint(0, 60))
    hand.move(at + QPoint(0, 121))
    hand.release(at + QPoint(0, 121))
    assert points(hand)[0][1] == 224.0
    assert hand.canvas.scene.chosen_point == (END, 0)


def test_a_point_is_dragged_in_one_step_and_put_back_by_escape(bent: Hand) -> None:
    before = points(bent)
    bent.press(QPoint(441, 239))
    bent.move(QPoint(429, 301))
    assert points(bent) == before
    assert bent.canvas.scene.wires.bends.points(1)[0] == (432.0, 304.0)
    bent.key(Qt.Key.Key_Escape)
    assert bent.canvas.scene.wires.bends.points(1)[0] == before[0]
    bent.drag(QPoint(441, 239), QPoint(429, 301))
    assert points(bent) == ((432.0, 304.0), before[1])
    assert bent.history.undo_label == "Move point"
    bent.history.undo()
    assert points(bent) == before


def test_a_dragged_point_rests_level_with_its_neighbours(bent: Hand) -> None:
    bent.drag(QPoint(440, 240), QPoint(460, 244))
    assert points(bent)[0] == (464.0, 240.0)
    bent.drag(QPoint(464, 240), QPoint(461, 104))
    assert points(bent)[0][1] == 100.0  # as high as the port
    bent.press(QPoint(500, 240))
    bent.move(QPoint(511, 245), keys=CONTROL)
    bent.release(QPoint(511, 245), keys=CONTROL)
    assert points(bent)[1] == (511.0, 245.0)


def test_a_point_is_taken_away_by_delete_and_by_a_double_click(bent: Hand) -> None:
    bent.click(QPoint(440, 240))
    assert bent.canvas.scene.chosen_point == (END, 0)
    assert bent.canvas.selected() == [] and not bent.canvas.scene.chosen_wires
    bent.canvas.delete_selection()
    assert points(bent) == ((500.0, 240.0),)
    bent.double_click(QPoint(500, 240))
    assert points(bent) == ()
    assert END in bent.graph.wires
    bent.history.undo()
    bent.history.undo()
    assert len(points(bent)) == 2


def test_arrows_nudge_the_selected_point(bent: Hand) -> None:
    bent.click(QPoint(500, 240))
    bent.key(Qt.Key.Key_Down)
    bent.key(Qt.Key.Key_Right)
    assert points(bent)[1] == (504.0, 244.0)
    bent.history.undo()
    assert points(bent)[1] == (500.0, 240.0)


def test_points_follow_while_both_blocks_are_dragged(bent: Hand) -> None:
    bent.canvas.select(["conv1", "relu1"])
    start = bent.middle("relu1")
    bent.press(start)
    bent.move(start + QPoint(10, 30))
    bent.move(start + QPoint(0, 160))
    assert bent.canvas.scene.wires.bends.points(1) == [(440.0, 400.0), (500.0, 400.0)]
    bent.key(Qt.Key.Key_Escape)
    assert bent.canvas.scene.wires.bends.points(1) == [(440.0, 240.0), (500.0, 240.0)]
    bent.drag(start, start + QPoint(0, 160))
    assert points(bent) == ((440.0, 400.0), (500.0, 400.0))
    bent.canvas.select(["relu1"])
    start = bent.middle("relu1")
    bent.drag(start, start + QPoint(0, 80))
    assert points(bent) == ((440.0, 400.0), (500.0, 400.0))


def test_a_frame_takes_the_points_along(bent: Hand) -> None:
    bent.history.do("frame", lambda p: edits.add(p, Frame("frame1", "F", 240, 24, 480, 260)))
    bent.drag(QPoint(400, 30), QPoint(400, 190))
    assert points(bent) == ((440.0, 400.0), (500.0, 400.0))


def test_a_bent_wire_is_hit_where_it_is_drawn_and_only_there(bent: Hand) -> None:
    scene = bent.canvas.scene
    assert scene.wire_at(QPointF(470, 241), 4.0) is not None
    assert scene.wire_at(QPointF(470, 100), 4.0) is None
    x, y = scene.wires.trace(scene.wires.numbers([END]))
    for at in zip(x[::4, 0], y[::4, 0], strict=True):
        hit = scene.wire_at(QPointF(*at), 1.5)
        assert hit is not None and hit.end == END
    assert scene.wires.bounds(scene.wires.numbers([END])).contains(QRectF(440, 100, 60, 140))


def test_the_selected_wire_gets_a_point_and_is_straightened(bent: Hand) -> None:
    bent.click((bent.port("input1", "out") + bent.port("conv1", "in")) / 2)
    assert bent.canvas.scene.chosen_wires == {("conv1", "in")}
    verbs.bend_chosen(bent.canvas)
    (point,) = bent.graph.wires["conv1", "in"].points
    assert point[1] == 100.0
    verbs.straighten(bent.canvas)
    assert not bent.graph.wires["conv1", "in"].points and points(bent)
    bent.canvas.select(["conv1"])
    verbs.straighten(bent.canvas)
    assert not points(bent)
    bent.canvas.select([])
    verbs.bend_chosen(bent.canvas)
    verbs.straighten(bent.canvas)
    assert len(bent.said) == 2


def test_the_canvas_is_the_same_as_one_made_anew(bent: Hand) -> None:
    bent.drag(QPoint(440, 240), QPoint(400, 300))
    bent.canvas.select(["conv1", "relu1"])
    start = bent.middle("conv1")
    bent.drag(start, start + QPoint(40, 80))
    bent.check()
    anew = Scene()
    anew.become(bent.graph)
    mine = bent.canvas.scene.wires.bends
    assert mine.places.tolist() == anew.wires.bends.places.tolist()
    assert mine.owners.tolist() == anew.wires.bends.owners.tolist()


def test_a_wire_in_a_lane_stays_where_it_is_when_it_gets_a_point(make_hand: MakeHand) -> None:
    blocks = [Node("conv1", "Conv2d", x=500, y=80), Node("relu1", "ReLU", x=100, y=300)]
    hand = make_hand(project(blocks, ("conv1", "relu1")))
    wires = hand.canvas.scene.wires
    before = np.stack(wires.trace(wires.numbers([END])))[:, :, 0]
    lane = wires.curve[5, 0]
    verbs.add_point(hand.canvas, END, QPointF(300, lane + 2))
    assert len(points(hand)) == 3 and points(hand)[1] == pytest.approx((300, lane), abs=8)
    for at in before.T[::2]:
        assert wires.bends.nearest(0, QPointF(*at))[0] < 16
    hand.history.undo()
    assert wires.curve[5, 0] == lane
