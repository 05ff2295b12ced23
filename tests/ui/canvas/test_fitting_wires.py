"""Ports light up for the wire in the hand, wires tell what flows, blocks go into wires."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragMoveEvent
from pytestqt.qtbot import QtBot

from designer.project.graph import Node, Wire
from designer.ui.canvas.dropping import MIME
from designer.ui.canvas.scene import PortHit
from designer.ui.canvas.tag import wire_words
from designer.ui.canvas.wiring import Wiring
from tests.ui.canvas.conftest import MakeHand
from tests.ui.canvas.hand import Hand, project

VECTOR = {"shape": [784]}
EMPTY = QPoint(500, 550)


def vectors(make_hand: MakeHand) -> Hand:
    """Return a canvas with an input of numbers, which no convolution takes."""
    return make_hand(
        project(
            [
                Node("input1", "Input", parameters=VECTOR, x=40, y=80),
                Node("conv1", "Conv2d", x=280, y=80),
                Node("dense1", "Linear", x=520, y=80),
                Node("add1", "Add", x=760, y=80),
            ]
        )
    )


def held(hand: Hand) -> Wiring:
    tool = hand.canvas.pointer.tool
    assert isinstance(tool, Wiring)
    return tool


def test_ports_that_fit_light_up_and_no_others(make_hand: MakeHand, qtbot: QtBot) -> None:
    hand = vectors(make_hand)
    hand.press(hand.port("input1", "out"))
    hand.move(QPoint(400, 400))
    wanted = {("dense1", "in"), ("add1", "1"), ("add1", "2")}
    lights = held(hand).lights
    qtbot.waitUntil(lambda: {(hit.node, hit.port) for hit in lights.lit()} == wanted)
    assert lights.takes(PortHit("conv1", "in", "input")) is False
    assert lights.takes(PortHit("dense1", "out", "output")) is False
    hand.key(Qt.Key.Key_Escape)


def test_a_block_in_the_way_back_does_not_light_up(make_hand: MakeHand, qtbot: QtBot) -> None:
    hand = vectors(make_hand)
    hand.wire("input1", "dense1")
    hand.check()
    hand.press(hand.port("dense1", "out"))
    hand.move(QPoint(400, 400))
    lights = held(hand).lights
    qtbot.waitUntil(lambda: PortHit("add1", "1", "input") in lights.lit())
    assert lights.takes(PortHit("dense1", "in", "input")) is False
    hand.key(Qt.Key.Key_Escape)


def test_a_misfit_says_why_and_can_be_drawn_all_the_same(make_hand: MakeHand) -> None:
    hand = vectors(make_hand)
    hand.press(hand.port("input1", "out"))
    hand.move(hand.port("conv1", "in"))
    assert held(hand).refusal == ""
    assert "Expected a picture" in held(hand).doubt
    hand.canvas.grab()
    hand.release(hand.port("conv1", "in"))
    assert ("conv1", "in") in hand.graph.wires
    hand.check()
    assert hand.canvas.scene.wires.is_wrong(("conv1", "in"))
    hand.wire("input1", "dense1")
    hand.check()
    assert not hand.canvas.scene.wires.is_wrong(("dense1", "in"))
    hand.canvas.grab()


def test_an_output_does_not_go_to_an_output(hand: Hand) -> None:
    hand.drag(hand.port("input1", "out"), hand.port("relu1", "out"))
    assert not hand.graph.wires
    assert hand.said == ["That is an output; a wire from an output goes to an input."]


def test_a_wire_let_go_on_nothing_asks_for_a_block(hand: Hand) -> None:
    dropped: list[tuple[PortHit, QPointF]] = []
    hand.canvas.pointer.wire_dropped.connect(lambda hit, at: dropped.append((hit, at)))
    hand.click(hand.port("input1", "out"))
    assert not dropped  # a click is no wire
    hand.drag(hand.port("input1", "out"), EMPTY)
    ((hit, at),) = dropped
    assert hit == PortHit("input1", "out", "output")
    assert hand.canvas.camera.to_view(at).toPoint() == EMPTY
    assert not hand.history.changed


def middle_of(hand: Hand, end: tuple[str, str]) -> QPoint:
    wires = hand.canvas.scene.wires
    x, y = wires.trace([wires.number[end]])  # type: ignore[arg-type]
    point = QPointF(float(x[16, 0]), float(y[16, 0]))
    return hand.canvas.camera.to_view(point).toPoint()


def test_a_wire_tells_what_flows_along_it(hand: Hand) -> None:
    hand.wire("input1", "conv1")
    hand.check()
    hand.hover(middle_of(hand, ("conv1", "in")))
    wire = hand.canvas.pointer.over.wire
    assert wire == Wire("input1", "out", "conv1", "in")
    lines, kind = wire_words(hand.canvas, wire)
    assert lines[0] == "1×28×28 · picture" and kind == "picture"
    assert lines[1] == "input1 → conv1 · 3.1 kB an example"
    hand.canvas.grab()
    hand.hover(EMPTY)
    assert hand.canvas.pointer.over.wire is None


def test_a_loose_block_dragged_onto_a_wire_goes_into_it_in_one_step(make_hand: MakeHand) -> None:
    hand = make_hand(
        project(
            [
                Node("input1", "Input", x=40, y=80),
                Node("output1", "Output", x=600, y=80),
                Node("relu1", "ReLU", x=280, y=400),
                Node("dense1", "Embedding", x=280, y=560),
            ],
            ("input1", "output1"),
        )
    )
    steps = hand.history.undo_label
    grip = hand.middle("relu1")
    hand.drag(grip, grip + QPoint(0, -310))
    ends = {(w.source, w.target) for w in hand.graph.wires.values()}
    assert ends == {("input1", "relu1"), ("relu1", "output1")}
    assert hand.graph.nodes["relu1"].y < 200
    assert hand.history.undo() and hand.history.undo_label == steps
    assert {(w.source, w.target) for w in hand.graph.wires.values()} == {("input1", "output1")}
    hand.check()
    grip = hand.middle("dense1")
    hand.drag(grip, grip + QPoint(0, -470))
    assert len(hand.graph.wires) == 1 and hand.graph.nodes["dense1"].y < 200
    assert "Expected whole numbers" in hand.said[-1]


def test_a_block_of_the_palette_that_does_not_fit_a_wire_says_why(make_hand: MakeHand) -> None:
    hand = make_hand(
        project(
            [Node("input1", "Input", x=40, y=80), Node("output1", "Output", x=600, y=80)],
            ("input1", "output1"),
        )
    )
    at = middle_of(hand, ("output1", "in"))
    for kind, words in (("LSTM", "Expected a sequence"), ("Input", "has no input")):
        data = QMimeData()
        data.setData(MIME, kind.encode())
        copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        none = Qt.KeyboardModifier.NoModifier
        event = QDragMoveEvent(at, copy, data, left, none)
        hand.canvas.dropping.move(event)
        into = hand.canvas.dropping.into
        assert into is not None and words in into.refusal
        hand.canvas.grab()
        hand.canvas.dropping.leave()
