"""Adding, deleting, copying, framing and writing, by mouse, keys and the window's calls."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from designer.project import edits
from designer.project.graph import Frame, Node, Note
from designer.project.project import Project
from designer.ui.canvas.frames_notes import HEAD
from tests.ui.canvas.conftest import MakeHand
from tests.ui.canvas.hand import SHIFT, Hand, project, small


def wired() -> Project:
    blocks = small().graph.nodes.values()
    return project(
        blocks, ("input1", "conv1"), ("conv1", "relu1"), ("relu1", "add1", "1"),
        ("conv1", "add1", "2"),
    )  # fmt: skip


def test_a_block_from_the_palette_lies_where_it_is_dropped(make_hand: MakeHand) -> None:
    hand = make_hand(Project())
    assert hand.drop("Conv2d", QPoint(400, 300))
    (key,) = hand.graph.nodes
    assert key == "conv1"
    assert hand.canvas.block_rect(key).contains(QPoint(400, 300))
    assert hand.canvas.selected() == ["conv1"]
    assert hand.history.undo_label == "Add Conv2d"
    hand.history.undo()
    assert not hand.graph.nodes


def test_other_things_cannot_be_dropped(hand: Hand) -> None:
    assert not hand.drop("Conv2d", QPoint(400, 300), form="text/plain")
    assert not hand.history.changed


def test_a_block_dropped_on_a_wire_is_put_into_it(make_hand: MakeHand) -> None:
    hand = make_hand(wired())
    a, b = hand.port("input1", "out"), hand.port("conv1", "in")
    hand.drop("Dropout", (a + b) / 2)
    (key,) = hand.graph.nodes.keys() - wired().graph.nodes.keys()
    assert hand.graph.wires[key, "in"].source == "input1"
    assert hand.graph.wires["conv1", "in"].source == key
    hand.history.undo()
    assert hand.graph == wired().graph


def test_a_block_without_a_place_lies_beside_the_selected_one_and_on_no_other(hand: Hand) -> None:
    hand.click(hand.middle("conv1"))
    first = hand.canvas.add_block("Linear")
    hand.canvas.select(["conv1"])
    second = hand.canvas.add_block("Linear", parameters={"features": 7})
    rects = [hand.canvas.block_rect(key) for key in hand.graph.nodes]
    for number, rect in enumerate(rects):
        assert not any(rect.intersects(other) for other in rects[number + 1 :])
    assert hand.graph.nodes[first].x > hand.graph.nodes["conv1"].x
    assert hand.graph.nodes[second].parameters == {"features": 7}


def test_double_click_and_tab_ask_for_a_block(hand: Hand) -> None:
    hand.double_click(QPoint(500, 600))
    assert hand.asked == [QPointF(500, 600)]
    hand.double_click(hand.middle("conv1"))
    assert len(hand.asked) == 1
    hand.key(Qt.Key.Key_Tab)
    assert len(hand.asked) == 2
    assert not hand.history.changed


def test_blocks_added_one_after_the_other_by_keys_lie_side_by_side(hand: Hand) -> None:
    canvas = hand.canvas
    for _ in range(6):  # the pointer rests where it is
        hand.key(Qt.Key.Key_Tab)
        canvas.add_block("Linear", hand.asked[-1])
    added = list(hand.graph.nodes.values())[-6:]
    assert all(a.x + 144 <= b.x for a, b in pairwise(added[1:]))


def test_delete_takes_blocks_and_their_wires(make_hand: MakeHand) -> None:
    hand = make_hand(wired())
    hand.click(hand.middle("conv1"))
    hand.canvas.delete_selection()
    assert "conv1" not in hand.graph.nodes
    assert set(hand.graph.wires) == {("add1", "1")}
    assert hand.canvas.selected() == []
    assert hand.told[-1] == []
    hand.history.undo()
    assert hand.graph == wired().graph
    hand.canvas.select([])
    hand.canvas.delete_selection()
    assert hand.graph == wired().graph


def test_a_wire_is_selected_by_a_click_and_deleted(make_hand: MakeHand) -> None:
    hand = make_hand(wired())
    a, b = hand.port("input1", "out"), hand.port("conv1", "in")
    hand.click((a + b) / 2)
    assert hand.canvas.scene.chosen_wires == {("conv1", "in")}
    hand.canvas.delete_selection()
    assert ("conv1", "in") not in hand.graph.wires
    assert len(hand.graph.nodes) == 4
    assert hand.history.undo_label == "Delete 1 wire"
    assert not hand.canvas.scene.chosen_wires


def test_bypass_closes_the_gap(make_hand: MakeHand) -> None:
    hand = make_hand(wired())
    hand.click(hand.middle("relu1"))
    hand.canvas.bypass()
    assert {w.source for w in hand.graph.wires.values() if w.target == "add1"} == {"conv1"}
    assert hand.history.undo_label == "Bypass relu1"
    hand.canvas.select([])
    hand.canvas.bypass()
    assert hand.said == ["Select the blocks to bypass first."]


def test_copy_and_paste_goes_through_the_clipboard_as_text(make_hand: MakeHand) -> None:
    hand, other = make_hand(wired()), make_hand(Project())
    hand.canvas.select(["conv1", "relu1"])
    hand.canvas.copy()
    assert QGuiApplication.clipboard().text().startswith("{")
    new = other.canvas.paste()
    assert [node.kind for node in other.graph.nodes.values()] == ["Conv2d", "ReLU"]
    assert [(w.source, w.target) for w in other.graph.wires.values()] == [tuple(new)]
    assert other.canvas.selected() == new
    assert not hand.history.changed


def test_paste_may_keep_what_feeds_the_original(make_hand: MakeHand) -> None:
    hand = make_hand(wired())
    hand.canvas.select(["conv1"])
    hand.canvas.copy()
    (plain,) = hand.canvas.paste()
    (fed,) = hand.canvas.paste(keep_inputs=True)
    assert (plain, "in") not in hand.graph.wires
    assert hand.graph.wires[fed, "in"].source == "input1"
    places = {(hand.graph.nodes[key].x, hand.graph.nodes[key].y) for key in ("conv1", plain, fed)}
    assert len(places) == 3


def test_cut_takes_away_and_paste_brings_back(make_hand: MakeHand) -> None:
    hand = make_hand(wired())
    hand.canvas.select(["relu1"])
    hand.canvas.cut()
    assert "relu1" not in hand.graph.nodes
    assert hand.history.undo_label == "Cut relu1"
    (key,) = hand.canvas.paste()
    assert hand.graph.nodes[key].kind == "ReLU"


@pytest.mark.parametrize("text", ["", "hello", '{"format": 1}', "{", "[1]"])
def test_a_foreign_clipboard_is_told_and_changes_nothing(hand: Hand, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    assert hand.canvas.paste() == []
    assert len(hand.said) == 1 and hand.said[0].endswith(".")
    assert not hand.history.changed


def test_a_paste_is_seen_wherever_the_original_lay(hand: Hand) -> None:
    hand.canvas.select(["conv1"])
    hand.canvas.copy()
    hand.drag(QPoint(500, 600), QPoint(-4500, -3000), Qt.MouseButton.MiddleButton)
    (key,) = hand.canvas.paste()
    assert hand.canvas.rect().contains(hand.canvas.block_rect(key))


def test_duplicate_copies_beside(make_hand: MakeHand) -> None:
    hand = make_hand(wired())
    hand.canvas.select(["conv1", "relu1"])
    new = hand.canvas.duplicate()
    assert len(hand.graph.nodes) == 6 and hand.canvas.selected() == new
    assert hand.graph.nodes[new[0]].x == hand.graph.nodes["conv1"].x + 32
    assert hand.history.undo_label == "Duplicate 2 items"
    hand.canvas.select([])
    assert hand.canvas.duplicate() == []


def test_select_all_and_escape(make_hand: MakeHand) -> None:
    hand = make_hand(edits.add(small(), Frame("frame1"), Note("note1", y=400)))
    hand.canvas.select_all()
    assert set(hand.canvas.selected()) == {
        "input1", "conv1", "relu1", "add1", "frame1", "note1",
    }  # fmt: skip
    hand.key(Qt.Key.Key_Escape)
    assert hand.canvas.selected() == []


def test_a_frame_is_put_around_the_selection_and_named_in_place(hand: Hand) -> None:
    hand.canvas.select(["conv1", "relu1"])
    key = hand.canvas.frame_selection()
    frame = hand.canvas.block_rect(key)
    assert frame.contains(hand.canvas.block_rect("conv1"))
    assert frame.contains(hand.canvas.block_rect("relu1"))
    assert not frame.intersects(hand.canvas.block_rect("add1"))
    editor = hand.canvas.editor
    assert editor is not None and editor.isVisible()
    QTest.keyClicks(editor, "Stem")
    hand.key(Qt.Key.Key_Return, on=editor)
    assert hand.graph.frames[key].title == "Stem"
    assert hand.canvas.editor is None
    hand.canvas.select([])
    assert hand.canvas.frame_selection() == ""


def test_a_frame_within_a_frame_leaves_its_title_free(make_hand: MakeHand) -> None:
    """The outer frame grows with it, which one step takes back."""
    outer = Frame("outer", "Outer", 0, 20, 900, 400)
    hand = make_hand(edits.add(small(), outer))
    hand.canvas.select(["conv1"])
    key = hand.canvas.frame_selection()
    frames = hand.graph.frames
    assert frames[key].y >= frames["outer"].y + HEAD and frames["outer"].y < outer.y
    hand.key(Qt.Key.Key_Escape)
    hand.history.undo()
    assert hand.graph.frames == {"outer": outer}


def test_a_note_is_written_in_place_and_grows_with_its_words(hand: Hand) -> None:
    key = hand.canvas.add_note()
    editor = hand.canvas.editor
    assert editor is not None
    for line in range(9):
        QTest.keyClicks(editor, f"line {line}")
        hand.key(Qt.Key.Key_Return, on=editor)
    hand.click(QPoint(5, 5))
    hand.canvas.setFocus()
    editor.end(keep=True)
    assert hand.graph.notes[key].text.splitlines()[0] == "line 0"
    assert hand.graph.notes[key].height > 120
    hand.double_click(hand.middle(key))
    assert hand.canvas.editor is not None
    QTest.keyClicks(hand.canvas.editor, "lost")
    hand.key(Qt.Key.Key_Escape, on=hand.canvas.editor)
    assert "lost" not in hand.graph.notes[key].text


def test_a_title_is_edited_by_a_double_click(make_hand: MakeHand) -> None:
    hand = make_hand(edits.add(Project(), Frame("frame1", "Old", 100, 100, 300, 200)))
    hand.double_click(QPoint(200, 114))
    assert hand.canvas.editor is not None
    QTest.keyClicks(hand.canvas.editor, "New")
    hand.key(Qt.Key.Key_Return, on=hand.canvas.editor)
    assert hand.graph.frames["frame1"].title == "New"
    assert hand.history.undo_label == "Rename frame"


def test_shift_tab_may_leave_the_canvas(hand: Hand) -> None:
    hand.key(Qt.Key.Key_Tab, SHIFT)
    assert not hand.asked


def test_an_unknown_kind_can_be_added_and_stays(make_hand: MakeHand) -> None:
    hand = make_hand(project([Node("odd1", "FromTheFuture", "mine", {"a": [1]})]))
    hand.canvas.select(["odd1"])
    (key,) = hand.canvas.duplicate()
    assert hand.graph.nodes[key].parameters == {"a": [1]}
    assert hand.canvas.scene.item(key).face is not None
