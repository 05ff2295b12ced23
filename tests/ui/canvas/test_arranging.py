"""Selecting, aligning, collapsing, pinning and copying by hand."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt

from designer.project import edits, marks
from designer.project.graph import Frame, Note
from designer.project.project import Project
from designer.ui.canvas import Canvas, arranging, selecting
from designer.ui.canvas.arranging import COLOURS
from designer.ui.theme import Theme, blend, contrast
from tests.ui.canvas.conftest import MakeHand
from tests.ui.canvas.hand import ALT, Hand, project, small


def wired() -> Project:
    """Return input → conv → relu → add, and conv → add."""
    return project(
        small().graph.nodes.values(),
        ("input1", "conv1"), ("conv1", "relu1"), ("relu1", "add1", "1"), ("conv1", "add1", "2"),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("verb", "begin", "found"),
    [
        (selecting.select_upstream, ["relu1"], ["input1", "conv1", "relu1"]),
        (selecting.select_downstream, ["relu1"], ["relu1", "add1"]),
        (selecting.select_between, ["input1", "relu1"], ["input1", "conv1", "relu1"]),
        (selecting.select_kind, ["conv1"], ["conv1"]),
    ],
)
def test_selecting_by_wires_and_kind(
    make_hand: MakeHand, verb: Callable[[Canvas], None], begin: list[str], found: list[str]
) -> None:
    hand = make_hand(wired())
    verb(hand.canvas)
    assert len(hand.said) == 1 and hand.said[0].endswith(".")
    hand.canvas.select(begin)
    verb(hand.canvas)
    assert hand.canvas.selected() == found


def test_alt_and_a_click_select_the_way_from_what_is_selected(make_hand: MakeHand) -> None:
    hand = make_hand(wired())
    hand.click(hand.middle("input1"))
    hand.click(hand.middle("relu1"), ALT)
    assert hand.canvas.selected() == ["input1", "conv1", "relu1"]
    hand.click(hand.middle("add1"))
    hand.click(hand.middle("conv1"), ALT)
    assert hand.canvas.selected() == ["conv1", "relu1", "add1"]
    assert not hand.history.changed


def test_alt_and_a_click_say_where_there_is_no_way(make_hand: MakeHand) -> None:
    hand = make_hand(small())
    hand.click(hand.middle("input1"))
    hand.click(hand.middle("relu1"), ALT)
    assert hand.said == ["No wires lead from the selected blocks to “relu1”."]
    assert hand.canvas.selected() == ["input1"]
    hand.canvas.select([])
    hand.click(hand.middle("relu1"), ALT)
    assert hand.canvas.selected() == ["relu1"]


def test_alt_and_a_drag_take_a_copy_away(make_hand: MakeHand) -> None:
    hand = make_hand(marks.pin(wired(), ["relu1"]))
    hand.canvas.select(["conv1", "relu1"])
    start = hand.middle("relu1")
    hand.drag(start, start + QPoint(0, 240), keys=ALT)
    assert len(hand.graph.nodes) == 6
    new = hand.canvas.selected()
    assert [hand.graph.nodes[key].kind for key in new] == ["Conv2d", "ReLU"]
    assert [(hand.graph.nodes[key].x, hand.graph.nodes[key].y) for key in new] == [
        (280, 320), (520, 320),
    ]  # fmt: skip
    assert [wire.source for wire in hand.graph.wires.values() if wire.target in new] == new[:1]
    assert not any(hand.graph.nodes[key].pinned for key in new)
    assert hand.history.undo_label == "Duplicate 2 items"
    hand.history.undo()
    assert hand.graph == marks.pin(wired(), ["relu1"]).graph


def test_a_copy_under_way_is_seen_and_escape_gives_it_up(make_hand: MakeHand) -> None:
    hand = make_hand(wired())
    start = hand.middle("relu1")
    before = hand.canvas.grab().toImage()
    hand.press(start, keys=ALT)
    hand.move(start + QPoint(0, 120), keys=ALT)
    hand.move(start + QPoint(0, 240), keys=ALT)
    assert hand.canvas.grab().toImage() != before
    assert hand.canvas.selected() == ["relu1"]
    hand.key(Qt.Key.Key_Escape)
    hand.release(start)
    assert not hand.history.changed


def test_aligned_blocks_have_one_edge_and_undo_brings_them_back(hand: Hand) -> None:
    hand.history.do("move", lambda p: edits.move(p, {"conv1": (288, 140), "relu1": (520, 201)}))
    before = hand.graph
    hand.canvas.select(["conv1", "relu1", "add1"])
    arranging.align(hand.canvas, "bottom")
    bottoms = {hand.canvas.block_rect(key).bottom() for key in ("conv1", "relu1", "add1")}
    assert len(bottoms) == 1
    assert hand.history.undo_label == "Align bottom edges"
    arranging.align(hand.canvas, "centre")
    centres = {hand.canvas.area_of([key]).center().x() for key in ("conv1", "relu1", "add1")}
    assert len(centres) == 1
    hand.history.undo()
    hand.history.undo()
    assert hand.graph == before
    hand.canvas.select(["conv1"])
    arranging.align(hand.canvas, "left")
    arranging.distribute(hand.canvas, "across")
    assert hand.said == [
        "Select two or more blocks to align them.",
        "Select three or more blocks to distribute them.",
    ]


def test_distributed_blocks_have_equal_gaps(hand: Hand) -> None:
    hand.history.do("move", lambda p: edits.move(p, {"conv1": (230, 80), "relu1": (400, 80)}))
    hand.canvas.select_all()
    arranging.distribute(hand.canvas, "across")
    areas = [hand.canvas.area_of([key]) for key in ("input1", "conv1", "relu1", "add1")]
    gaps = [b.left() - a.right() for a, b in pairwise(areas)]
    assert gaps == pytest.approx([gaps[0]] * 3)
    assert areas[0].left() == 40 and areas[3].left() == 760


def test_an_aligned_frame_takes_along_what_lies_inside(make_hand: MakeHand) -> None:
    frame, note = Frame("frame1", "Body", 256, 24, 464, 216), Note("note1", "", 40, 400, 100, 48)
    hand = make_hand(edits.add(small(), frame, note))
    hand.canvas.select(["frame1", "conv1", "note1"])
    arranging.align(hand.canvas, "left")
    assert hand.graph.frames["frame1"].x == hand.graph.notes["note1"].x == 40
    assert hand.graph.nodes["conv1"].x == 280 - 216
    assert hand.graph.nodes["relu1"].x == 520 - 216


def test_a_collapsed_block_is_a_small_card_with_title_and_ports(
    make_hand: MakeHand,
) -> None:
    hand = make_hand(wired())
    size, port = hand.canvas.block_rect("conv1").size(), hand.port("conv1", "out")
    hand.canvas.select(["conv1", "add1"])
    arranging.collapse(hand.canvas)
    assert hand.graph.nodes["conv1"].collapsed and hand.graph.nodes["add1"].collapsed
    hand.check()
    small_size = hand.canvas.block_rect("conv1").size()
    assert small_size.height() < size.height() and small_size.width() < size.width()
    assert hand.port("conv1", "out").y() == port.y()
    face = hand.canvas.scene.item("conv1").face
    assert face is not None and face.lines == () and face.title == "Conv2d"
    assert len(face.outputs) == 1
    assert hand.history.undo_label == "Collapse 2 blocks"
    hand.canvas.select(["conv1"])
    arranging.collapse(hand.canvas)
    assert not hand.graph.nodes["conv1"].collapsed
    assert hand.history.undo_label == "Expand conv1"
    hand.check()
    assert hand.canvas.block_rect("conv1").size() == size
    hand.canvas.select([])
    arranging.collapse(hand.canvas)
    assert hand.said == ["Select the blocks to collapse first."]


def test_what_is_pinned_stays_where_it_is_and_says_so(make_hand: MakeHand) -> None:
    hand = make_hand(edits.add(wired(), Note("note1", "", 40, 400, 100, 48)))
    hand.canvas.select(["conv1", "note1"])
    arranging.pin(hand.canvas)
    assert hand.history.undo_label == "Pin 2 items"
    before = hand.graph
    for key in ("conv1", "note1"):
        start = hand.middle(key)
        hand.drag(start, start + QPoint(80, 80))
    hand.key(Qt.Key.Key_Right)
    assert hand.graph == before
    assert hand.said == [
        "“conv1” is pinned; unpin it to move it.",
        "“note” is pinned; unpin it to move it.",
        "What is selected is pinned; unpin it to move it.",
    ]
    hand.canvas.select(["conv1", "relu1"])
    start = hand.middle("relu1")
    hand.drag(start, start + QPoint(0, 160))
    assert hand.graph.nodes["conv1"] == before.nodes["conv1"]
    assert hand.graph.nodes["relu1"].y == 240
    arranging.align(hand.canvas, "top")
    assert hand.graph.nodes["relu1"].y == hand.graph.nodes["conv1"].y == 80
    arranging.pin(hand.canvas)
    assert hand.graph.nodes["relu1"].pinned
    arranging.pin(hand.canvas)
    assert not hand.graph.nodes["relu1"].pinned and not hand.graph.nodes["conv1"].pinned


def test_a_pinned_block_stays_when_its_frame_is_dragged(make_hand: MakeHand) -> None:
    frame = Frame("frame1", "Body", 256, 24, 464, 216)
    hand = make_hand(marks.pin(edits.add(small(), frame), ["conv1"]))
    hand.drag(QPoint(400, 36), QPoint(400, 196))
    assert hand.graph.frames["frame1"].y == 184
    assert hand.graph.nodes["relu1"].y == 240
    assert hand.graph.nodes["conv1"].y == 80


@pytest.mark.parametrize("theme", [Theme.light(), Theme.dark()])
def test_every_colour_of_frames_is_one_of_the_theme_and_its_title_can_be_read(
    theme: Theme,
) -> None:
    assert set(COLOURS) == set(theme.frames)
    heads = {blend(theme.frame(name), theme.canvas, 0.16) for name in COLOURS}
    assert len(heads) == len(COLOURS)
    assert min(contrast(theme.text, head) for head in heads) > 7


def test_frames_are_coloured_in_one_step(make_hand: MakeHand) -> None:
    hand = make_hand(edits.add(small(), Frame("frame1"), Frame("frame2", y=400)))
    hand.canvas.select(["frame1", "frame2", "conv1"])
    arranging.colour(hand.canvas, "teal")
    assert {frame.colour for frame in hand.graph.frames.values()} == {"teal"}
    hand.history.undo()
    assert {frame.colour for frame in hand.graph.frames.values()} == {"blue"}
