"""Composites on a canvas: dropped, drawn as a stack, opened by a double click."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint

from designer.project import edits
from designer.project.graph import Wire
from designer.ui.canvas import card
from designer.ui.theme import Theme
from tests.ui.canvas.hand import Hand


def test_a_composite_of_the_library_is_dropped_into_a_wire(hand: Hand) -> None:
    wire = Wire("conv1", "out", "relu1", "in")
    hand.history.do("wire", lambda p: replace(p, graph=p.graph.with_wires([wire])))
    a, b = hand.port("conv1", "out"), hand.port("relu1", "in")
    assert hand.drop("bundled/squeeze-and-excitation", (a + b) / 2)
    (key,) = hand.canvas.selected()
    node = hand.graph.nodes[key]
    assert node.inner is not None and node.inner.name == "Squeeze and excitation"
    assert hand.graph.wires[key, "in"].source == wire.source
    assert hand.graph.wires["relu1", "in"].source == key
    before = hand.graph
    assert not hand.drop("own/gone", QPoint(300, 500))
    assert hand.canvas.add_block("own/gone") == "" and "no longer" in hand.said[-1]
    assert hand.graph is before


def test_a_repeated_one_is_drawn_as_a_stack(hand: Hand) -> None:
    hand.drop("bundled/residual", QPoint(300, 500))
    (key,) = hand.canvas.selected()
    hand.canvas.select([])
    box = hand.canvas.block_rect(key)
    above = QPoint(box.center().x(), box.top() - round(card.SHEET / 2))
    ground = hand.canvas.grab().toImage().pixelColor(above).name()
    hand.history.do("x", lambda p: edits.set_parameters(p, key, {"repeat": 4}))
    hand.check()
    item = hand.canvas.scene.item(key)
    assert item.face is not None and item.face.times == 4 and "× 4" in item.face.lines
    shown = hand.canvas.grab().toImage().pixelColor(above).name()
    assert shown == Theme.light().card != ground


def test_a_double_click_asks_to_open_a_composite_and_nothing_else(hand: Hand) -> None:
    asked: list[str] = []
    hand.canvas.open_requested.connect(asked.append)
    hand.drop("bundled/residual", QPoint(300, 500))
    (key,) = hand.canvas.selected()
    hand.double_click(hand.middle(key))
    hand.double_click(hand.middle("conv1"))
    assert asked == [key] and not hand.asked
    assert hand.canvas.pointer.tool is None
