"""The canvas by keys alone: walking along wires, resizing, editing, pulling."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt

from designer.project.graph import Frame, Graph, Node, Note
from designer.project.project import Project
from designer.ui.canvas.camera import Camera
from designer.ui.canvas.walking import ends, next_to
from tests.ui.canvas.conftest import MakeHand
from tests.ui.canvas.hand import CONTROL, SHIFT, Hand, project

ALT = Qt.KeyboardModifier.AltModifier
LEFT, RIGHT, UP, DOWN = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


def branched() -> Project:
    """Return three branches between one block and another, and a block on its own below."""
    places = {"start": (0, 200), "a": (300, 0), "b": (300, 200), "c": (300, 400),
              "join": (600, 200), "alone": (0, 700)}  # fmt: skip
    nodes = [Node(key, "ReLU", x=x, y=y) for key, (x, y) in places.items()]
    nodes[4] = Node("join", "Add", "", {"inputs": 3}, 600, 200)
    wires = [("start", key) for key in "abc"]
    return project(nodes, *wires, *((key, "join", str(n)) for n, key in enumerate("abc", 1)))


@pytest.mark.parametrize(
    ("keys", "end"),
    [
        ((RIGHT,), "b"),
        ((RIGHT, UP), "a"),
        ((RIGHT, DOWN), "c"),
        ((RIGHT, UP, RIGHT), "join"),
        ((RIGHT, RIGHT, LEFT), "b"),
        ((RIGHT, RIGHT, RIGHT), "join"),
        ((DOWN,), "alone"),
        ((LEFT,), "start"),
    ],
)
def test_alt_and_arrows_walk_along_the_wires(
    make_hand: MakeHand, keys: tuple[Qt.Key, ...], end: str
) -> None:
    hand = make_hand(branched())
    hand.canvas.select(["start"])
    before = hand.graph
    for key in keys:
        hand.key(key, ALT)
    assert hand.canvas.selected() == [end]
    assert hand.graph is before, "walking changes nothing"


def test_walking_begins_in_the_middle_and_extends_with_shift(hand: Hand) -> None:
    hand.key(RIGHT, ALT)
    (first,) = hand.canvas.selected()
    assert first in hand.graph.nodes
    hand.canvas.select(["conv1"])
    hand.key(RIGHT, ALT | SHIFT)
    assert hand.canvas.selected() == ["conv1", "relu1"], "the nearest where there is no wire"


def test_home_and_end_go_to_the_ends_of_the_drawing(make_hand: MakeHand) -> None:
    hand = make_hand(branched())
    hand.key(Qt.Key.Key_End)
    assert hand.canvas.selected() == ["join"]
    hand.key(Qt.Key.Key_Home)
    assert hand.canvas.selected() == [ends(hand.canvas.scene)[0]]


def test_what_is_walked_to_comes_into_view(make_hand: MakeHand) -> None:
    hand = make_hand(project([Node("a", "ReLU"), Node("b", "ReLU", x=5000.0)], ("a", "b")))
    hand.canvas.look(Camera(1.0, 100, 100))
    hand.canvas.select(["a"])
    hand.key(RIGHT, ALT)
    assert hand.canvas.selected() == ["b"]
    assert hand.canvas.rect().contains(hand.canvas.block_rect("b"))
    assert hand.canvas.camera.scale == 1.0


def test_frames_and_notes_are_reached_too(make_hand: MakeHand) -> None:
    graph = Graph(
        {"a": Node("a", "ReLU")},
        frames={"f": Frame("f", "Title", -40, 400, 300, 200)},
        notes={"n": Note("n", "words", 0, -300)},
    )
    hand = make_hand(Project(graph=graph))
    assert next_to(hand.canvas.scene, "a", (0, 1)) == "f"
    assert next_to(hand.canvas.scene, "a", (0, -1)) == "n"
    assert next_to(hand.canvas.scene, "f", (0, -1)) == "a"


def test_arrows_pull_the_canvas_where_nothing_is_selected(hand: Hand) -> None:
    before = hand.canvas.camera.to_view(QPointF())
    hand.key(RIGHT)
    assert hand.canvas.camera.to_view(QPointF()).x() < before.x()
    hand.canvas.select(["conv1"])
    x = hand.graph.nodes["conv1"].x
    hand.key(RIGHT)
    assert hand.graph.nodes["conv1"].x == x + 4


def test_control_shift_and_arrows_resize_frames_in_one_step(make_hand: MakeHand) -> None:
    graph = Graph(frames={"f": Frame("f", "Title", 0, 0, 320, 200)})
    hand = make_hand(Project(graph=graph))
    hand.canvas.select(["f"])
    for key in (RIGHT, RIGHT, DOWN):
        hand.key(key, CONTROL | SHIFT)
    assert (hand.graph.frames["f"].width, hand.graph.frames["f"].height) == (336, 208)
    for _ in range(200):
        hand.key(UP, CONTROL | SHIFT)
    assert hand.graph.frames["f"].height >= 48
    hand.history.undo()
    assert hand.graph.frames["f"].width == 320, "presses in a row are one step"


def test_enter_writes_in_notes_and_asks_for_the_form_of_blocks(make_hand: MakeHand) -> None:
    graph = Graph({"a": Node("a", "ReLU")}, notes={"n": Note("n", "words", 0, 300)})
    hand = make_hand(Project(graph=graph))
    asked: list[bool] = []
    hand.canvas.edit_requested.connect(lambda: asked.append(True))
    hand.key(Qt.Key.Key_Return)
    assert not asked
    hand.canvas.select(["a"])
    hand.key(Qt.Key.Key_Return)
    assert asked and hand.canvas.editor is None
    hand.canvas.select(["n"])
    hand.key(Qt.Key.Key_Return)
    assert hand.canvas.editor is not None
    hand.key(Qt.Key.Key_Escape, on=hand.canvas.editor)


def test_the_scale_is_set_around_the_middle(hand: Hand) -> None:
    canvas = hand.canvas
    middle = canvas.camera.to_canvas(QRectF(canvas.rect()).center())
    canvas.zoom_to(0.5)
    assert canvas.camera.scale == 0.5
    now = canvas.camera.to_canvas(QRectF(canvas.rect()).center())
    assert (now - middle).manhattanLength() < 1.0
