"""Blocks, frames and notes moved and selected with mouse and keys."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt

from designer.project import edits
from designer.project.graph import Frame, Note
from designer.project.project import Project
from tests.ui.canvas.conftest import MakeHand
from tests.ui.canvas.hand import CONTROL, SHIFT, Hand, small


def places(hand: Hand) -> dict[str, tuple[float, float]]:
    return {key: (node.x, node.y) for key, node in hand.graph.nodes.items()}


def test_a_drag_moves_a_block_in_one_step(hand: Hand) -> None:
    before = places(hand)
    told = []
    hand.history.subscribe(lambda old, new: told.append(new))
    start = hand.middle("conv1")
    hand.drag(start, start + QPoint(80, 163), steps=20)
    assert places(hand) == {**before, "conv1": (360, 240)}
    assert len(told) == 1
    assert hand.history.undo_label == "Move conv1"
    hand.history.undo()
    assert places(hand) == before
    assert hand.canvas.block_rect("conv1").topLeft() == QPoint(280, 80)


def test_what_is_dragged_is_seen_moving_before_the_document_knows(hand: Hand) -> None:
    start = hand.middle("conv1")
    hand.press(start)
    hand.move(start + QPoint(40, 40))
    assert hand.canvas.block_rect("conv1").topLeft() == QPoint(320, 120)
    assert places(hand)["conv1"] == (280, 80)
    hand.key(Qt.Key.Key_Escape)
    assert hand.canvas.block_rect("conv1").topLeft() == QPoint(280, 80)
    hand.release(start + QPoint(40, 40))
    assert not hand.history.changed


def test_a_shaking_hand_moves_nothing(hand: Hand) -> None:
    start = hand.middle("conv1")
    hand.drag(start, start + QPoint(6, 1))
    assert not hand.history.changed
    assert hand.canvas.selected() == ["conv1"]


def test_the_whole_selection_moves_in_one_step(hand: Hand) -> None:
    hand.click(hand.middle("conv1"))
    hand.click(hand.middle("relu1"), CONTROL)
    start = hand.middle("relu1")
    hand.drag(start, start + QPoint(0, 160))
    assert places(hand)["conv1"] == (280, 240)
    assert places(hand)["relu1"] == (520, 240)
    assert places(hand)["add1"] == (760, 80)
    assert hand.canvas.selected() == ["conv1", "relu1"]
    assert hand.history.undo_label == "Move 2 items"


def test_control_and_shift_add_to_the_selection(hand: Hand) -> None:
    hand.click(hand.middle("conv1"))
    hand.click(hand.middle("relu1"), SHIFT)
    hand.click(hand.middle("add1"), CONTROL)
    assert hand.canvas.selected() == ["conv1", "relu1", "add1"]
    hand.click(hand.middle("relu1"), CONTROL)
    assert hand.canvas.selected() == ["conv1", "add1"]
    hand.click(hand.middle("add1"))
    assert hand.canvas.selected() == ["add1"]
    hand.click(QPoint(500, 600))
    assert hand.canvas.selected() == []
    assert hand.told[-1] == []


def test_a_rubber_band_selects_what_it_touches(hand: Hand) -> None:
    hand.drag(QPoint(260, 40), QPoint(600, 300))
    assert hand.canvas.selected() == ["conv1", "relu1"]
    assert hand.told == [["conv1", "relu1"]]
    hand.drag(QPoint(700, 40), QPoint(950, 100), keys=SHIFT)
    assert hand.canvas.selected() == ["conv1", "relu1", "add1"]
    hand.press(QPoint(10, 40))
    hand.move(QPoint(900, 300))
    hand.key(Qt.Key.Key_Escape)
    assert not hand.history.changed


def test_arrows_nudge_and_become_one_step(hand: Hand) -> None:
    hand.click(hand.middle("conv1"))
    for _ in range(3):
        hand.key(Qt.Key.Key_Right)
    hand.key(Qt.Key.Key_Down, SHIFT)
    assert places(hand)["conv1"] == (292, 104)
    hand.click(hand.middle("relu1"))
    hand.key(Qt.Key.Key_Left)
    hand.history.undo()
    assert places(hand)["conv1"] == (292, 104)
    assert places(hand)["relu1"] == (520, 80)
    hand.history.undo()
    assert places(hand)["conv1"] == (280, 80)


def framed() -> Project:
    return edits.add(
        small(),
        Frame("frame1", "Body", 256, 24, 464, 216),
        Note("note1", "inside", 280, 176, 104, 48),
        Note("note2", "outside", 40, 400, 100, 50),
    )


def test_a_frame_takes_along_what_lies_inside(make_hand: MakeHand) -> None:
    hand = make_hand(framed())
    title = QPoint(400, 36)
    hand.drag(title, title + QPoint(0, 200))
    graph = hand.graph
    assert (graph.frames["frame1"].x, graph.frames["frame1"].y) == (256, 224)
    assert graph.nodes["conv1"].y == graph.nodes["relu1"].y == 280
    assert graph.notes["note1"].y == 376
    assert graph.notes["note2"].y == 400
    assert graph.nodes["input1"].y == 80
    hand.history.undo()
    assert hand.graph == framed().graph


def test_a_frame_and_a_note_are_made_larger_by_their_corner(make_hand: MakeHand) -> None:
    hand = make_hand(framed())
    corner = QPoint(256 + 464 - 4, 24 + 216 - 4)
    hand.drag(corner, corner + QPoint(80, 40))
    frame = hand.graph.frames["frame1"]
    assert (frame.width, frame.height) == (544, 256)
    hand.drag(QPoint(137, 447), QPoint(-400, -400))
    note = hand.graph.notes["note2"]
    assert note.width > 40 and note.height > 40


def test_the_inside_of_a_frame_belongs_to_the_rubber_band(make_hand: MakeHand) -> None:
    hand = make_hand(framed())
    hand.drag(QPoint(700, 200), QPoint(540, 100))
    assert hand.canvas.selected() == ["relu1"]


def test_a_rubber_band_takes_frames_and_notes_only_as_a_whole(make_hand: MakeHand) -> None:
    hand = make_hand(framed())
    hand.drag(QPoint(20, 390), QPoint(160, 470))
    assert hand.canvas.selected() == ["note2"]
    hand.drag(QPoint(20, 390), QPoint(100, 470))
    assert hand.canvas.selected() == []
    hand.drag(QPoint(990, 10), QPoint(5, 300))
    assert set(hand.canvas.selected()) == {*small().graph.nodes, "frame1", "note1"}


def test_undo_during_a_drag_ends_it(hand: Hand) -> None:
    hand.wire("input1", "conv1")
    start = hand.middle("relu1")
    hand.press(start)
    hand.move(start + QPoint(0, 100))
    hand.history.undo()
    hand.release(start + QPoint(0, 100))
    assert places(hand)["relu1"] == (520, 80)
    assert hand.canvas.block_rect("relu1").topLeft() == QPoint(520, 80)


def test_the_canvas_moves_on_while_something_is_dragged_at_its_edge(hand: Hand, qtbot) -> None:  # type: ignore[no-untyped-def]
    start = hand.middle("conv1")
    hand.press(start)
    hand.move(QPoint(995, 300))
    x = hand.canvas.camera.x
    qtbot.waitUntil(lambda: hand.canvas.camera.x < x - 40, timeout=3000)
    hand.release(QPoint(995, 300))
    assert hand.graph.nodes["conv1"].x > 995 - hand.canvas.block_rect("conv1").width()
    x = hand.canvas.camera.x
    qtbot.wait(60)
    assert hand.canvas.camera.x == x


def test_of_two_blocks_the_upper_is_taken_and_a_selected_one_lies_on_top(hand: Hand) -> None:
    hand.history.do("Move", lambda p: edits.move(p, {"relu1": (300, 90)}))
    both = QPoint(340, 105)
    hand.click(both)
    assert hand.canvas.selected() == ["relu1"]
    hand.click(QPoint(282, 84))
    assert hand.canvas.selected() == ["conv1"]
    hand.click(both)
    assert hand.canvas.selected() == ["conv1"]
