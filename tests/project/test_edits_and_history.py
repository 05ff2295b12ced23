"""Random edits, undos and redos: nothing raises, and undo to the start gives the first file."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.blocks.registry import ports_of
from designer.project import edits
from designer.project.file import dumps, loads
from designer.project.graph import Frame, Graph, Node, Note, Wire
from designer.project.history import History
from designer.project.order import in_order
from designer.project.project import Project
from tests.project.random_edits import RandomEditor


@given(st.integers(0, 10**9), st.integers(1, 120))
def test_undo_to_the_start_gives_the_first_file(seed: int, count: int) -> None:
    history = History(Project(title="begin"))
    first = dumps(history.project)
    editor = RandomEditor(history, random.Random(seed))
    for _ in range(count):
        editor.step()
        assert in_order(history.project.graph) is not None
    text = dumps(history.project)
    assert dumps(loads(text)) == text
    while history.undo():
        pass
    assert dumps(history.project) == first
    while history.redo():
        pass
    assert history.redo_label is None


def _two(*more: Node) -> Project:
    return edits.add(Project(), Node("a", "ReLU"), Node("b", "ReLU"), *more)


def test_the_three_reasons_against_a_wire_are_told_apart() -> None:
    project = edits.connect(_two(Node("c", "ReLU")), Wire("a", "out", "b", "in"), ports_of)
    with pytest.raises(edits.LoopError, match="loop"):
        edits.connect(project, Wire("b", "out", "a", "in"), ports_of)
    with pytest.raises(edits.LoopError):
        edits.connect(project, Wire("c", "out", "c", "in"), ports_of)
    with pytest.raises(edits.OccupiedInputError, match="has a wire already"):
        edits.connect(project, Wire("c", "out", "b", "in"), ports_of)
    with pytest.raises(edits.UnknownPortError, match="no output called “side”"):
        edits.connect(project, Wire("a", "side", "c", "in"), ports_of)
    with pytest.raises(edits.UnknownPortError, match="no block “z”"):
        edits.connect(project, Wire("z", "out", "c", "in"), ports_of)


def test_a_wire_may_take_the_place_of_another() -> None:
    project = edits.connect(_two(Node("c", "ReLU")), Wire("a", "out", "b", "in"), ports_of)
    changed = edits.connect(project, Wire("c", "out", "b", "in"), ports_of, instead=True)
    assert [wire.source for wire in changed.graph.wires.values()] == ["c"]
    assert [wire.source for wire in project.graph.wires.values()] == ["a"]


def test_a_drag_is_one_step_and_sealing_ends_it() -> None:
    history = History(_two())
    for x in range(1, 6):
        history.do("Move", lambda p, x=x: edits.move(p, {"a": (x, 0)}), merge="drag")
    history.seal()
    history.do("Move", lambda p: edits.move(p, {"a": (9, 0)}), merge="drag")
    assert history.undo() and history.project.graph.nodes["a"].x == 5
    assert history.undo() and history.project.graph.nodes["a"].x == 0
    assert not history.undo()


def test_labels_say_what_undo_and_redo_do() -> None:
    history = History(_two())
    assert history.undo_label is None
    history.do("Rename a", lambda p: edits.rename(p, "a", "first"))
    assert history.undo_label == "Rename a"
    history.undo()
    assert (history.undo_label, history.redo_label) == (None, "Rename a")


def test_an_edit_that_raises_or_changes_nothing_leaves_no_step() -> None:
    history = History(_two())
    with pytest.raises(edits.LoopError):
        history.do("Wire", lambda p: edits.connect(p, Wire("a", "out", "a", "in"), ports_of))
    history.do("Move", lambda p: edits.move(p, {"a": (0, 0)}))
    assert history.undo_label is None and not history.changed


def test_saving_marks_the_value_that_was_written() -> None:
    history = History(_two())
    history.do("Rename", lambda p: edits.rename(p, "a", "x"))
    assert history.changed
    history.mark_saved()
    assert not history.changed
    history.undo()
    assert history.changed
    history.redo()
    assert not history.changed


def test_listeners_are_told_old_and_new_until_they_leave() -> None:
    history = History(_two())
    told: list[tuple[str, str]] = []
    leave = history.subscribe(lambda old, new: told.append((old.title, new.title)))
    history.do("Title", lambda p: edits.retitle(p, "  two   words "))
    leave()
    history.undo()
    assert told == [("Untitled", "two words")]


def test_paste_gives_new_ids_and_can_keep_inputs() -> None:
    project = edits.connect(_two(), Wire("a", "out", "b", "in"), ports_of)
    clip = edits.cut_out(project.graph, ["b"])
    plain, ids = edits.paste(project, clip, (40, 40))
    assert len(plain.graph.nodes) == 3 and len(plain.graph.wires) == 1
    kept, ids = edits.paste(project, clip, (40, 40), keep_inputs=True)
    assert kept.graph.wires[ids["b"], "in"].source == "a"
    assert kept.graph.nodes[ids["b"]].x == 40


def test_a_block_is_inserted_into_a_wire() -> None:
    wire = Wire("a", "out", "b", "in")
    project = edits.connect(_two(), wire, ports_of)
    changed = edits.insert_on_wire(project, wire, Node("m", "ReLU"), "in", "out")
    assert in_order(changed.graph) == ["a", "m", "b"]


def test_removing_takes_wires_frames_and_notes_along() -> None:
    project = edits.connect(_two(), Wire("a", "out", "b", "in"), ports_of)
    project = edits.add(project, Frame("f"), Note("n"))
    changed = edits.remove(project, ["a", "f", "n"])
    assert changed.graph == Graph(nodes={"b": Node("b", "ReLU")})
