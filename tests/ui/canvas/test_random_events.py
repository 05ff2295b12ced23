"""Thousands of random events: no exception, and the scene still is what the document says."""

from __future__ import annotations

import random
from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer.project import edits
from designer.project.graph import Frame, Node, Note
from designer.ui.canvas import Canvas, arranging, bending, selecting
from designer.ui.canvas.scene import Scene
from designer.ui.theme import Theme
from tests.ui.canvas.conftest import MakeHand
from tests.ui.canvas.hand import ALT, CONTROL, NO_KEY, SHIFT, Hand, small

KINDS = ["Input", "Conv2d", "ReLU", "Add", "Linear", "MultiheadAttention", "Output", "Strange"]
KEYS = [
    Qt.Key.Key_Left,
    Qt.Key.Key_Up,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Space,
    Qt.Key.Key_A,
    Qt.Key.Key_Return,
]


def arranged(canvas: Canvas) -> list[Callable[[], object]]:
    """Return what a person does to how things lie and look."""
    verbs: list[Callable[[Canvas], object]] = [
        arranging.pin, arranging.collapse, bending.bend_chosen, bending.straighten,
        selecting.select_upstream, selecting.select_between, selecting.select_kind,
    ]  # fmt: skip
    found: list[Callable[[], object]] = [partial(verb, canvas) for verb in verbs]
    found.append(partial(arranging.align, canvas, "left"))
    found.append(partial(arranging.distribute, canvas, "down"))
    return found


def act(hand: Hand, dice: random.Random) -> None:
    canvas = hand.canvas
    at = QPoint(dice.randrange(-20, 1020), dice.randrange(-20, 720))
    if hand.graph.nodes and dice.random() < 0.6:  # most hands aim at something
        key = dice.choice(list(hand.graph.nodes))
        at = canvas.block_rect(key).center()
        inputs, outputs = canvas.scene.ports(hand.graph.nodes[key])
        bends = canvas.scene.wires.bends
        if dice.random() < 0.2 and len(bends.of):
            place = dice.randrange(len(bends.of))
            at = canvas.camera.to_view(QPointF(*bends.places[:, place])).toPoint()
        elif dice.random() < 0.2 and len(canvas.scene.wires):
            place = dice.randrange(len(canvas.scene.wires))
            at = canvas.camera.to_view(canvas.scene.wires.middle(place)).toPoint()
        elif dice.random() < 0.5 and inputs:
            at = canvas.port_point(key, dice.choice(inputs), "input")
        elif dice.random() < 0.5 and outputs:
            at = canvas.port_point(key, dice.choice(outputs), "output")
    keys = dice.choice([NO_KEY, NO_KEY, NO_KEY, CONTROL, SHIFT, ALT])
    buttons = [Qt.MouseButton.LeftButton] * 6
    button = dice.choice([*buttons, Qt.MouseButton.MiddleButton, Qt.MouseButton.RightButton])
    number = dice.randrange(100)
    if number < 22:
        hand.press(at, button, keys)
    elif number < 50:
        hand.move(at, button, keys)
    elif number < 70:
        hand.release(at, button, keys)
    elif number < 73:
        hand.mouse(QEvent.Type.MouseButtonDblClick, at, button, keys)
    elif number < 76:
        hand.wheel(at, dice.choice([-240, -120, 120, 240]))
    elif number < 80:
        hand.key(dice.choice(KEYS), keys, on=canvas.editor)
    elif number < 84:
        hand.drop(dice.choice(KINDS), at)
    elif number < 86:
        canvas.fit() if dice.random() < 0.7 else canvas.zoom_reset()
    elif number < 90:
        hand.history.undo() if dice.random() < 0.6 else hand.history.redo()
    elif number < 93:
        hand.check()
    elif number < 94:
        canvas.set_theme(dice.choice([Theme.light(), Theme.dark()]))
    elif number < 95 and len(hand.graph.nodes) < 60:
        more: list[Callable[[], object]] = [canvas.duplicate, canvas.paste, canvas.add_note]
        dice.choice(more)()
    else:
        dice.choice(
            [canvas.delete_selection, canvas.copy, canvas.cut, canvas.select_all, canvas.bypass,
             canvas.frame_selection, canvas.fit_selection, *arranged(canvas)]
        )()  # fmt: skip


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_random_events(make_hand: MakeHand, qtbot: QtBot, seed: int) -> None:
    dice = random.Random(seed)
    extra = Node("odd1", "Strange", x=100, y=300), Frame("frame1", "F", 30, 250), Note("note1")
    hand = make_hand(edits.add(small(), *extra))
    for _ in range(700):
        act(hand, dice)
    if hand.canvas.editor is not None:
        hand.canvas.editor.end(keep=False)
    hand.canvas.pointer.drop_tool()
    hand.check()
    qtbot.waitUntil(lambda: hand.canvas.settled, timeout=10_000)
    anew = Scene()
    anew.become(hand.graph)
    assert list(hand.canvas.scene.blocks.row) == list(anew.blocks.row)
    for name in ("x", "y"):
        assert (
            getattr(hand.canvas.scene.blocks, name).tolist() == getattr(anew.blocks, name).tolist()
        )
    assert hand.canvas.scene.wires.wires == anew.wires.wires
    mine, fresh = hand.canvas.scene.wires.bends, anew.wires.bends
    assert mine.places.tolist() == fresh.places.tolist()
    assert hand.canvas.scene.boxes == anew.boxes
    assert set(hand.canvas.selected()) <= {
        *hand.graph.nodes, *hand.graph.frames, *hand.graph.notes,
    }  # fmt: skip
    assert hand.told[-1:] == [hand.canvas.selected()] or not hand.told
    QApplication.processEvents()
