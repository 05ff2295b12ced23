"""What blocks show, and that only what changed is drawn anew."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer.network.check import Check, check
from designer.network.problem import Problem
from designer.project import edits
from designer.project.graph import Graph, Node
from designer.project.project import Project
from designer.ui.canvas import card, faces
from designer.ui.canvas.pixmaps import Pixmaps
from designer.ui.theme import Theme
from tests.ui.canvas.conftest import MakeHand
from tests.ui.canvas.hand import Hand, project, small


def network() -> Project:
    nodes = [
        Node("input1", "Input", parameters={"shape": [1, 28, 28]}, x=0, y=0),
        Node("conv1", "Conv2d", "features", {"filters": 6, "kernel": [5]}, x=240, y=0),
        Node("linear1", "Linear", parameters={"features": 10}, x=480, y=0),
        Node("relu1", "ReLU", x=720, y=0),
        Node("odd1", "FromTheFuture", x=0, y=200),
    ]
    return project(nodes, ("input1", "conv1"), ("conv1", "linear1"))


def shown(hand: Hand, key: str) -> faces.Face:
    hand.canvas.area_of([key])
    found = hand.canvas.scene.item(key).face
    assert found is not None
    return found


def test_a_block_shows_kind_parameters_shape_and_costs(make_hand: MakeHand) -> None:
    hand = make_hand(network())
    conv = shown(hand, "conv1")
    assert (conv.title, conv.aside) == ("features", "Conv2d")
    assert conv.lines == ("6 · 5×5", "→ 6×24×24", "156 params · 86.4 k MACs")
    assert conv.inputs[0].kind == conv.outputs[0].kind == "picture"
    first = shown(hand, "input1")
    assert (first.title, first.aside, first.lines) == ("Input", "input1", ("1×28×28",))


def test_states_tell_open_from_wrong_from_unknown(make_hand: MakeHand) -> None:
    hand = make_hand(network())
    relu = shown(hand, "relu1")
    assert relu.state == "open" and relu.inputs[0].wanting
    odd = shown(hand, "odd1")
    assert not odd.known and "unknown block" in odd.lines
    assert odd.state == "error" and not odd.inputs[0].wanting
    assert shown(hand, "conv1").state == ""
    hand.history.do("Kernel", lambda p: edits.set_parameters(p, "conv1", {"kernel": [50]}))
    hand.check()
    assert shown(hand, "conv1").state == "error"
    hand.history.do("Kernel", lambda p: edits.set_parameters(p, "conv1", {"kernel": "many"}))
    hand.check()
    assert shown(hand, "conv1").state == "error"
    hand.history.undo()
    hand.history.undo()
    hand.check()
    assert shown(hand, "conv1").state == ""


def test_a_warning_is_no_error(make_hand: MakeHand) -> None:
    hand = make_hand(network())
    found = check(hand.graph)
    warned = Problem("conv1", "It is rarely meant.", severity="warning")
    hand.canvas.show_check(Check(found.graph, found.blocks, found.order, (warned,)))
    assert shown(hand, "conv1").state == "warning"
    assert shown(hand, "relu1").state == ""


def test_tips_say_the_problem_and_escape_what_people_wrote(make_hand: MakeHand) -> None:
    nodes = [Node("conv1", "Conv2d", "<b>bold</b>", {"kernel": [5]})]
    hand = make_hand(project(nodes))
    item = hand.canvas.scene.item("conv1")
    words = faces.tip(item.node, item.cast, item.seen, item.problems)
    assert "&lt;b&gt;bold" in words and "<b>bold" not in words
    assert item.problems[0].text in words.replace("&quot;", '"')
    assert faces.port_tip(item.cast, item.seen, "in", "input").startswith("in")


@pytest.mark.parametrize(
    "name", ["", "x", "W" * 40, "长名字" * 30, "a\nb", "🙂" * 50, "i" * 100_000]
)
def test_sizes_lie_on_the_raster_and_within_bounds(make_hand: MakeHand, name: str) -> None:
    hand = make_hand(project([Node("linear1", "Linear", name)]))
    width, height = card.size(shown(hand, "linear1"))
    assert card.NARROWEST <= width <= card.WIDEST
    assert width % 4 == height % 4 == 0
    assert card._advance(card._elided(name[:200], 100.0)) <= 101.0


def drawn(face: faces.Face) -> QImage:
    width, height = card.size(face)
    picture = QImage(width, height, QImage.Format.Format_RGB32)
    picture.fill(0)
    painter = QPainter(picture)
    card.draw(painter, face, width, height, Theme.light())
    painter.end()
    return picture


@pytest.mark.parametrize(
    ("title", "seen"), [("Linear", True), ("Learned positions", True), ("W" * 40, False),
                        ("Multi-head attention", False), ("Transformer encoder layer", False)]
)  # fmt: skip
def test_an_id_gives_way_to_a_long_title(make_hand: MakeHand, title: str, seen: bool) -> None:
    face = shown(make_hand(project([Node("linear1", "Linear")])), "linear1")
    one, other = (replace(face, title=title, aside=aside) for aside in ("12345678", "abcdefghij"))
    assert (drawn(one) != drawn(other)) == seen


def test_blocks_with_many_ports_are_tall_enough(make_hand: MakeHand) -> None:
    hand = make_hand(project([Node("att1", "MultiheadAttention")]))
    rect = hand.canvas.block_rect("att1")
    last = hand.canvas.port_point("att1", "value", "input")
    assert rect.top() < last.y() < rect.bottom()


def test_only_what_changed_is_drawn_anew(
    make_hand: MakeHand, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    hand = make_hand(network())
    qtbot.waitUntil(lambda: hand.canvas.settled)
    drawn: list[str] = []
    real = Pixmaps._draw

    def draw(self: Pixmaps, face: faces.Face, *rest: float) -> object:
        drawn.append(face.aside if face.title == "features" else face.title)
        return real(self, face, *rest)

    monkeypatch.setattr(Pixmaps, "_draw", draw)
    hand.canvas.update()
    hand.check()
    qtbot.wait(30)
    assert drawn == []
    hand.history.do("Bias", lambda p: edits.set_parameters(p, "conv1", {"bias": False}))
    hand.check()
    qtbot.waitUntil(lambda: hand.canvas.settled)
    assert set(drawn) == {"Conv2d"}
    hand.history.do("Move", lambda p: edits.move(p, {"conv1": (240, 40)}))
    hand.check()
    qtbot.waitUntil(lambda: hand.canvas.settled)
    assert set(drawn) == {"Conv2d"}


def test_the_damage_of_a_check_is_where_it_says_something_new(make_hand: MakeHand) -> None:
    hand = make_hand(network())
    scene = hand.canvas.scene
    nothing = scene.show_check(check(hand.graph))
    assert nothing is not None and nothing.isNull()
    hand.history.do("Name", lambda p: edits.rename(p, "odd1", "still odd"))
    damage = scene.show_check(check(hand.graph))
    assert damage is not None and not damage.intersects(scene.blocks.rect(0))


def test_undo_redraws(make_hand: MakeHand, qtbot: QtBot) -> None:
    hand = make_hand(network())
    qtbot.waitUntil(lambda: hand.canvas.settled)
    before = hand.canvas.grab().toImage()
    hand.history.do("Filters", lambda p: edits.set_parameters(p, "conv1", {"filters": 77}))
    hand.history.do("Remove", lambda p: edits.remove(p, ["relu1"]))
    hand.check()
    qtbot.waitUntil(lambda: hand.canvas.settled)
    assert hand.canvas.grab().toImage() != before
    hand.history.undo()
    hand.history.undo()
    hand.check()
    qtbot.waitUntil(lambda: hand.canvas.settled)
    assert hand.canvas.grab().toImage() == before


def test_a_scene_that_followed_edits_equals_one_made_anew(make_hand: MakeHand) -> None:
    hand = make_hand(network())
    hand.history.do("Add", lambda p: edits.add(p, Node("add1", "Add", x=900, y=50)))
    ports = hand.canvas.scene.ports
    for wire in (("conv1", "add1", "2"), ("relu1", "add1", "1"), ("input1", "relu1", "in")):
        drawn = project([], (wire[0], wire[1], wire[2])).graph.wires.popitem()[1]  # type: ignore[attr-defined]
        hand.history.do("Wire", lambda p, w=drawn: edits.connect(p, w, ports))  # type: ignore[misc]
    hand.history.do("Remove", lambda p: edits.remove(p, ["linear1"]))
    hand.history.undo()
    hand.check()
    anew = make_hand(hand.history.project)
    for scene in (hand.canvas.scene, anew.canvas.scene):
        scene.refresh()
    one, two = hand.canvas.scene, anew.canvas.scene
    assert [item.face for item in one.blocks.items] == [item.face for item in two.blocks.items]
    for name in ("x", "y", "w", "h", "state"):
        assert getattr(one.blocks, name).tolist() == getattr(two.blocks, name).tolist()
    assert one.wires.wires == two.wires.wires
    kinds = [[w.kinds[k] for k in w.kind.tolist()] for w in (one.wires, two.wires)]
    assert kinds[0] == kinds[1]
    assert one.wires.box.tolist() == two.wires.box.tolist()


def test_the_theme_can_be_changed(make_hand: MakeHand, qtbot: QtBot) -> None:
    hand = make_hand(network())
    corner = hand.canvas.grab().toImage().pixelColor(2, 699)
    hand.canvas.set_theme(Theme.dark())
    qtbot.waitUntil(lambda: hand.canvas.settled)
    dark = hand.canvas.grab().toImage().pixelColor(2, 699)
    assert corner.name() == Theme.light().canvas and dark.name() == Theme.dark().canvas


def test_an_error_while_painting_is_reported_and_the_window_lives(
    hand: Hand, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        [][1]

    monkeypatch.setattr(hand.canvas.painting, "draw", broken)
    with qtbot.captureExceptions() as seen:
        hand.canvas.repaint()
    assert [kind for kind, _, _ in seen] == [IndexError]
    monkeypatch.undo()
    hand.canvas.repaint()


def test_an_empty_canvas_says_how_to_begin(make_hand: MakeHand) -> None:
    hand = make_hand(Project())
    hint = hand.canvas.grab().toImage()
    hand.canvas.shows_hint = False
    assert hand.canvas.grab().toImage() != hint
    hand.canvas.shows_hint = True
    hand.history.do("Add", lambda p: edits.add(p, Node("relu1", "ReLU", x=-5000)))
    QApplication.processEvents()
    assert hand.canvas.grab().toImage() != hint
    hand.history.undo()
    assert hand.canvas.grab().toImage() == hint


def test_a_large_network_is_shown_in_slices(make_hand: MakeHand, qtbot: QtBot) -> None:
    nodes = {
        f"r{number}": Node(f"r{number}", "ReLU", x=number % 20 * 200.0, y=number // 20 * 100.0)
        for number in range(400)
    }
    hand = make_hand(Project(graph=Graph(nodes)))
    qtbot.waitUntil(lambda: hand.canvas.settled, timeout=10_000)
    assert all(item.face is not None for item in hand.canvas.scene.blocks.items)
    hand.canvas.select_all()
    hand.canvas.fit()
    qtbot.waitUntil(lambda: hand.canvas.settled, timeout=10_000)
    hand.canvas.delete_selection()
    assert len(hand.canvas.scene.blocks) == 0
    assert small().graph.nodes


def test_every_block_is_drawn_in_the_end_however_slow_the_machine(
    make_hand: MakeHand, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A frame of a part of the view must not make it forget what another part still waits for."""
    monkeypatch.setattr("designer.ui.canvas.view.FRAME_SECONDS", 0.0)
    hand = make_hand(network())
    for _ in range(30):
        hand.canvas.update(0, 0, 5, 5)
        qtbot.wait(2)
    qtbot.waitUntil(lambda: hand.canvas.settled)
    assert set(hand.canvas.painting.pixmaps._kept) == set(hand.graph.nodes)
