"""Wires drawn, replaced, pulled off and refused with the mouse."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt

from designer.project.graph import Node, Wire
from tests.ui.canvas.conftest import MakeHand
from tests.ui.canvas.hand import Hand, project


def ends(hand: Hand) -> set[tuple[str, str, str, str]]:
    return {(w.source, w.output, w.target, w.input) for w in hand.graph.wires.values()}


def test_a_drag_from_output_to_input_connects_in_one_step(hand: Hand) -> None:
    hand.wire("input1", "conv1")
    assert ends(hand) == {("input1", "out", "conv1", "in")}
    assert hand.history.undo_label == "Connect input1 to conv1"
    assert hand.history.undo()
    assert not hand.graph.wires
    assert not hand.history.undo()


def test_a_drag_backwards_connects_too(hand: Hand) -> None:
    hand.drag(hand.port("conv1", "in"), hand.port("input1", "out"))
    assert ends(hand) == {("input1", "out", "conv1", "in")}


def test_a_wire_dropped_on_a_block_takes_its_first_free_port(hand: Hand) -> None:
    hand.drag(hand.port("relu1", "out"), hand.middle("add1"))
    hand.drag(hand.port("conv1", "out"), hand.middle("add1"))
    assert ends(hand) == {("relu1", "out", "add1", "1"), ("conv1", "out", "add1", "2")}
    hand.drag(hand.port("input1", "out"), hand.middle("add1"))
    assert len(hand.graph.wires) == 2
    assert "Every input of “add1” has a wire" in hand.said[-1]


def test_a_wire_dropped_backwards_on_a_block_takes_its_output(hand: Hand) -> None:
    hand.drag(hand.port("relu1", "in"), hand.middle("conv1"))
    assert ends(hand) == {("conv1", "out", "relu1", "in")}


def test_a_wire_dropped_on_an_occupied_input_replaces_it(hand: Hand) -> None:
    hand.wire("input1", "relu1")
    hand.wire("conv1", "relu1")
    assert ends(hand) == {("conv1", "out", "relu1", "in")}
    hand.history.undo()
    assert ends(hand) == {("input1", "out", "relu1", "in")}
    hand.drag(hand.port("conv1", "out"), hand.middle("relu1"))
    assert ends(hand) == {("conv1", "out", "relu1", "in")}


def test_pulling_at_an_input_moves_its_wire(hand: Hand) -> None:
    hand.wire("input1", "conv1")
    hand.drag(hand.port("conv1", "in"), hand.port("relu1", "in"))
    assert ends(hand) == {("input1", "out", "relu1", "in")}
    hand.history.undo()
    assert ends(hand) == {("input1", "out", "conv1", "in")}


def test_pulling_a_wire_into_the_void_takes_it_away(hand: Hand) -> None:
    hand.wire("input1", "conv1")
    hand.drag(hand.port("conv1", "in"), QPoint(300, 500))
    assert not hand.graph.wires
    assert hand.history.undo_label == "Disconnect conv1"


def test_a_wire_put_back_where_it_was_is_no_edit(hand: Hand) -> None:
    hand.wire("input1", "conv1")
    steps = hand.history.undo_label
    hand.click(hand.port("conv1", "in"))
    hand.press(hand.port("conv1", "in"))
    hand.move(QPoint(300, 400))
    hand.move(hand.port("conv1", "in"))
    hand.release(hand.port("conv1", "in"))
    assert ends(hand) == {("input1", "out", "conv1", "in")}
    assert hand.history.undo_label == steps
    assert hand.history.undo() and not hand.history.undo()


def test_a_new_wire_dropped_on_nothing_is_no_edit(hand: Hand) -> None:
    hand.drag(hand.port("conv1", "out"), QPoint(300, 500))
    assert not hand.history.changed
    assert not hand.said


def test_a_loop_is_refused_and_says_why(hand: Hand) -> None:
    hand.wire("conv1", "relu1")
    hand.wire("relu1", "conv1")
    assert ends(hand) == {("conv1", "out", "relu1", "in")}
    assert hand.said == [
        "A wire from “relu1” to “conv1” would close a loop; data can only flow forward."
    ]


def test_a_block_is_not_wired_to_itself(hand: Hand) -> None:
    hand.wire("conv1", "conv1")
    assert not hand.graph.wires
    assert "loop" in hand.said[-1]


def test_a_block_without_inputs_says_so(hand: Hand) -> None:
    hand.drag(hand.port("conv1", "out"), hand.middle("input1"))
    assert hand.said == ["“input1” has no input."]


def test_escape_and_undo_let_go_of_a_wire(hand: Hand) -> None:
    hand.press(hand.port("input1", "out"))
    hand.move(hand.port("conv1", "in"))
    hand.key(Qt.Key.Key_Escape)
    hand.release(hand.port("conv1", "in"))
    assert not hand.graph.wires
    hand.wire("input1", "conv1")
    hand.press(hand.port("relu1", "out"))
    hand.move(hand.port("add1", "1"))
    hand.history.undo()
    hand.release(hand.port("add1", "1"))
    assert not hand.graph.wires


def test_the_port_below_the_pointer_is_named(hand: Hand) -> None:
    hand.hover(hand.port("add1", "2"))
    assert hand.canvas.pointer.hover is not None
    assert hand.canvas.pointer.hover.port == "2"
    assert hand.canvas.cursor().shape() == Qt.CursorShape.CrossCursor
    hand.hover(QPoint(500, 600))
    assert hand.canvas.pointer.hover is None
    assert hand.canvas.cursor().shape() == Qt.CursorShape.ArrowCursor


def test_ports_that_only_wires_know_are_drawn_and_can_be_freed(make_hand: MakeHand) -> None:
    nodes = [Node("input1", "Input", x=0), Node("odd1", "FromTheFuture", x=300)]
    drawn = project(nodes, ("input1", "odd1", "sideways"))
    hand = make_hand(drawn)
    assert hand.canvas.scene.ports(hand.graph.nodes["odd1"])[0] == ("sideways",)
    hand.drag(hand.port("odd1", "sideways"), QPoint(400, 500))
    assert not hand.graph.wires
    hand.history.undo()
    assert Wire("input1", "out", "odd1", "sideways") in hand.graph.wires.values()


def test_a_wire_to_a_block_that_is_not_there_is_not_drawn(make_hand: MakeHand) -> None:
    hand = make_hand(project([Node("conv1", "Conv2d")], ("gone", "conv1"), ("conv1", "lost")))
    assert len(hand.canvas.scene.wires) == 0
    hand.canvas.grab()
