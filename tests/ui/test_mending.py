"""Wires let go ask for blocks that fit; what is wrong shows a card with what mends it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from pytestqt.qtbot import QtBot

from designer.blocks.registry import label_of
from designer.network.check import check
from designer.project import edits
from designer.project.graph import Node, Wire
from designer.ui import words
from designer.ui.canvas.scene import PortHit
from designer.ui.handlers import block_items
from designer.ui.quick_list import rank
from designer.ui.workbench import Workbench

OUT = PortHit("flatten", "out", "output")


def test_only_blocks_that_fit_are_offered_and_the_chosen_one_is_wired(
    bench: Workbench, qtbot: QtBot
) -> None:
    bench.canvas.pointer.wire_dropped.emit(OUT, QPointF(420, 300))
    assert bench.quick_list.isVisible() and bench.canvas.pointer.pending is not None
    titles = {item.title for item in bench.quick_list.shown()}
    assert {"Linear", "ReLU"} <= titles and not titles & {"Conv2d", "LSTM", "Input", "Embedding"}
    bench.window.grab()
    qtbot.keyClicks(bench.quick_list.line, "linear")
    qtbot.keyClick(bench.quick_list.line, Qt.Key.Key_Return)
    assert bench.canvas.pointer.pending is None
    graph = bench.session.project.graph
    (key,) = bench.canvas.selected()
    assert label_of(graph.nodes[key]) == "Linear"
    assert graph.wires[key, "in"].source == "flatten"
    assert bench.session.history.undo()
    assert key not in bench.session.project.graph.nodes
    assert not bench.session.history.undo()


def test_a_wire_pulled_backwards_offers_what_can_feed_it(bench: Workbench, qtbot: QtBot) -> None:
    bench.canvas.select(["input"])
    bench.canvas.delete_selection()
    bench.session.history.do("x", lambda p: edits.add(p, Node("table", "Embedding")))
    bench.session.check_now()
    bench.canvas.pointer.wire_dropped.emit(PortHit("table", "in", "input"), QPointF(0, 0))
    titles = {item.title for item in bench.quick_list.shown()}
    assert "Input" in titles and not titles & {"Linear", "Output", "Conv2d"}
    qtbot.keyClicks(bench.quick_list.line, "input")
    qtbot.keyClick(bench.quick_list.line, Qt.Key.Key_Return)
    graph = bench.session.project.graph
    made = graph.nodes[graph.wires["table", "in"].source]
    assert made.kind == "Input" and made.parameters["element"] == "int64"
    assert check(graph).blocks["table"].known


def test_escape_leaves_everything_as_it_was(bench: Workbench, qtbot: QtBot) -> None:
    before = bench.session.project
    bench.canvas.pointer.wire_dropped.emit(OUT, QPointF(420, 300))
    qtbot.keyClick(bench.quick_list.line, Qt.Key.Key_Escape)
    assert bench.canvas.pointer.pending is None and bench.session.project is before


def test_the_search_knows_names_families_and_words_of_the_help(bench: Workbench) -> None:
    items = block_items(bench)

    def found(query: str) -> list[str]:
        ranked = [(rank(query, item), item.title) for item in items]
        return [title for score, title in sorted(ranked, key=lambda r: -r[0]) if score]

    assert found("add")[0] == "Add"
    assert found("conv2d")[0] == "Conv2d"
    assert "MaxPool2d" in found("pooling")[:30]
    assert "Dropout" in found("at random while training")
    assert "Conv2d" in found("dilation")  # a parameter
    assert found("xyzzy") == []


def test_blocks_are_found_by_their_english_names_in_every_language(bench: Workbench) -> None:
    words.speak("zh_CN")
    try:
        items = block_items(bench)
    finally:
        words.speak("en")
    for kind in ("Input", "Conv2d", "Flatten", "Linear", "Output"):
        best = max(items, key=lambda item: rank(kind.lower(), item))
        assert best.payload == ("add", kind)


def broken(bench: Workbench, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bench.session.expectation is not None)
    bench.session.history.do(
        "break", lambda project: edits.set_parameters(project, "dense", {"features": 7})
    )
    bench.session.check_now()


def test_a_selected_block_in_trouble_shows_its_repairs(bench: Workbench, qtbot: QtBot) -> None:
    broken(bench, qtbot)
    trouble = bench.around.trouble
    bench.canvas.select(["output"])
    qtbot.waitUntil(trouble.card.isVisible)
    assert "10 classes" in trouble.card.accessibleName()
    qtbot.waitUntil(lambda: bool(trouble.card.buttons))
    trouble.card.buttons[0].click()
    assert bench.session.check_now().ok
    assert not trouble.card.isVisible()
    assert bench.session.history.undo() and not bench.session.check_now().ok


def test_a_problem_whose_repair_sets_a_list_shows_its_card(bench: Workbench, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bench.session.expectation is not None)
    bench.session.history.do(
        "another shape", lambda project: edits.set_parameters(project, "input", {"shape": [3, 9]})
    )
    bench.session.check_now()
    trouble = bench.around.trouble
    bench.canvas.select(["input"])
    qtbot.waitUntil(trouble.card.isVisible)
    qtbot.waitUntil(lambda: bool(trouble.card.buttons))
    trouble.card.buttons[0].click()
    assert bench.session.project.graph.nodes["input"].parameters["shape"] == [1, 8, 8]


def test_a_wrong_wire_shows_its_card_and_goes_with_the_pointer(
    bench: Workbench, qtbot: QtBot
) -> None:
    broken(bench, qtbot)
    trouble = bench.around.trouble
    wire = bench.session.project.graph.wires["output", "in"]
    assert bench.canvas.scene.wires.is_wrong(wire.end)
    bench.canvas.pointer.over.trouble_hovered.emit(wire)
    qtbot.waitUntil(trouble.card.isVisible)
    assert trouble.subject == wire
    bench.window.grab()
    bench.canvas.pointer.over.trouble_hovered.emit(None)
    qtbot.waitUntil(lambda: not trouble.card.isVisible())
    bench.canvas.pointer.trouble_clicked.emit(wire)
    assert trouble.card.isVisible()
    bench.canvas.select([])
    bench.session.history.undo()
    assert not trouble.card.isVisible()


def test_keys_alone_mend(bench: Workbench, qtbot: QtBot) -> None:
    broken(bench, qtbot)
    trouble = bench.around.trouble
    bench.window.activateWindow()
    bench.actions.by_key["mend"].trigger()
    qtbot.waitUntil(lambda: bool(trouble.card.buttons), timeout=20_000)
    qtbot.waitUntil(lambda: bench.window.focusWidget() in trouble.card.buttons, timeout=20_000)
    qtbot.keyClick(bench.window.focusWidget(), Qt.Key.Key_Down)
    assert bench.window.focusWidget() in trouble.card.buttons
    qtbot.keyClick(bench.window.focusWidget(), Qt.Key.Key_Return)
    assert bench.session.check_now().ok
    assert bench.window.focusWidget() is bench.canvas
    bench.actions.by_key["mend"].trigger()
    assert not trouble.card.isVisible()


def test_escape_takes_the_card_away(bench: Workbench, qtbot: QtBot) -> None:
    broken(bench, qtbot)
    bench.canvas.select(["output"])
    bench.actions.by_key["mend"].trigger()
    card = bench.around.trouble.card
    qtbot.waitUntil(lambda: bool(card.buttons) and card.isVisible())
    qtbot.keyClick(card, Qt.Key.Key_Escape)
    assert not card.isVisible() and bench.window.focusWidget() is bench.canvas


def test_a_block_inside_a_composite_is_mended_there(bench: Workbench, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bench.session.expectation is not None)
    bench.canvas.select(["flatten", "dense"])
    key = bench.canvas.group()
    bench.session.check_now()
    bench.session.place.go((key,))
    inside = bench.session.place.project.graph
    dense = next(k for k, node in inside.nodes.items() if node.kind == "Linear")
    wire, ports = Wire(dense, "out", "conv", "in"), bench.canvas.scene.ports
    conv = Node("conv", "Conv2d", x=500)
    bench.session.place.do("x", lambda p: edits.connect(edits.add(p, conv), wire, ports))
    bench.session.check_now()
    trouble = bench.around.trouble
    bench.canvas.select(["conv"])
    qtbot.waitUntil(trouble.card.isVisible)
    qtbot.waitUntil(lambda: not trouble.card._search)
    assert "picture" in trouble.card.accessibleName()
