"""Collapsed and pinned things, and wires led through points: edits, file, clipboard, composites."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.blocks.registry import needed_ports_of, ports_of
from designer.project import bending, edits, marks
from designer.project.clipboard import read_clip, write_clip
from designer.project.file import FileError, dumps, loads
from designer.project.graph import MOST_POINTS, Frame, Graph, Node, Note, Point, Wire
from designer.project.grouping import group, ungroup
from designer.project.inside import edit_inside
from designer.project.project import Project

PLACES = st.integers(-4000, 4000).map(lambda steps: steps / 4)
POINTS = st.lists(st.tuples(PLACES, PLACES), max_size=5).map(tuple)
END = ("c", "in")


def project(points: tuple[Point, ...] = ((150.0, 40.0), (250.0, 40.0))) -> Project:
    """Return four blocks in a row, the wire in the middle led through points."""
    nodes = [Node(key, "ReLU", x=100.0 * place) for place, key in enumerate("abcd")]
    wires = [
        Wire("a", "out", "b", "in"),
        Wire("b", "out", "c", "in", points=points),
        Wire("c", "out", "d", "in"),
    ]
    return Project(
        graph=Graph(
            {node.id: node for node in nodes},
            {wire.end: wire for wire in wires},
            {"f": Frame("f", "Part")},
            {"n": Note("n", "words")},
        )
    )


@given(
    POINTS, st.sets(st.sampled_from("abcdfn")), st.sets(st.sampled_from("abcd")),
    st.sampled_from(["blue", "teal", "of another version"]),
)  # fmt: skip
def test_marks_and_points_come_back_from_file_and_clipboard(
    points: tuple[Point, ...], pinned: set[str], collapsed: set[str], colour: str
) -> None:
    made = marks.collapse(marks.pin(project(points), pinned), collapsed)
    made = marks.colour(made, ["f"], colour)
    assert loads(dumps(made)) == made
    ids = [*made.graph.nodes, "f", "n"]
    assert read_clip(write_clip(made.graph, ids)) == edits.cut_out(made.graph, ids)
    assert loads(dumps(made)).graph.wires[END].points == points


def test_what_is_not_set_is_not_written() -> None:
    text = dumps(project(()))
    assert "points" not in text and "pinned" not in text and "collapsed" not in text
    on_and_off = marks.pin(marks.pin(project(()), ["a", "f", "n"]), ["a", "f", "n"], on=False)
    assert dumps(on_and_off) == text


@pytest.mark.parametrize(
    ("part", "value"),
    [
        ("points", 3),
        ("points", [3]),
        ("points", [[1, 2, 3]]),
        ("points", [[1, "x"]]),
        ("points", [[1e9, 0]]),
        ("points", [[0, 0]] * (MOST_POINTS + 1)),
        ("pinned", "yes"),
        ("collapsed", 1),
    ],
)
def test_a_wrong_mark_or_point_is_refused_in_one_sentence(part: str, value: object) -> None:
    contents = json.loads(dumps(project()))
    contents["graph"]["wires" if part == "points" else "nodes"][0][part] = value
    with pytest.raises(FileError) as caught:
        loads(json.dumps(contents), "it")
    assert str(caught.value).startswith("“it” has ") and str(caught.value).endswith(".")


@given(POINTS, PLACES, PLACES)
def test_points_follow_when_both_ends_are_moved_together(
    points: tuple[Point, ...], dx: float, dy: float
) -> None:
    made = project(points)
    nodes = made.graph.nodes
    places = {key: (nodes[key].x + dx, nodes[key].y + dy) for key in "bc"}
    moved = edits.move(made, places).graph.wires[END].points
    assert moved == tuple((x + dx, y + dy) for x, y in points)


def test_points_stay_when_one_end_is_moved_and_share_two_different_moves() -> None:
    made = project(((150.0, 40.0),))
    assert edits.move(made, {"c": (500.0, 300.0)}).graph.wires == made.graph.wires
    moved = edits.move(made, {"b": (100.0, 80.0), "c": (240.0, 0.0)})
    assert moved.graph.wires[END].points == ((170.0, 80.0),)


def test_what_is_pinned_does_not_move() -> None:
    made = marks.pin(project(), ["b", "f", "n"])
    places = dict.fromkeys(["a", "b", "f", "n"], (7.0, 9.0))
    moved = edits.move(made, places).graph
    assert (moved.nodes["a"].x, moved.nodes["a"].y) == (7.0, 9.0)
    assert moved.nodes["b"] == made.graph.nodes["b"]
    assert (moved.frames, moved.notes) == (made.graph.frames, made.graph.notes)
    both = edits.move(made, {"b": (150.0, 0.0), "c": (250.0, 0.0)})
    assert both.graph.wires[END].points == made.graph.wires[END].points


@given(st.data())
def test_points_are_added_moved_and_removed(data: st.DataObject) -> None:
    made, points = project(()), list[Point]()
    for _ in range(data.draw(st.integers(1, 8))):
        point = data.draw(st.tuples(PLACES, PLACES))
        what = data.draw(st.sampled_from(["add", "move", "remove"] if points else ["add"]))
        place = data.draw(st.integers(0, len(points) - (what != "add")))
        if what == "add":
            made = bending.add_point(made, END, place, point)
            points.insert(place, point)
        elif what == "move":
            made = bending.move_point(made, END, place, point)
            points[place] = point
        else:
            made = bending.remove_point(made, END, place)
            del points[place]
        assert made.graph.wires[END].points == tuple(points)
    assert bending.straighten(made, [END, ("gone", "in")]) == project(())


def test_a_wire_has_only_so_many_points() -> None:
    full = project(tuple((float(n), 0.0) for n in range(MOST_POINTS)))
    with pytest.raises(bending.TooManyPointsError, match="at most 64 points"):
        bending.add_point(full, END, 0, (0.0, 0.0))


def test_a_copy_has_its_own_points_beside_those_of_the_original() -> None:
    made = project(((150.0, 40.0),))
    clip = edits.cut_out(made.graph, ["b", "c"])
    pasted, ids = edits.paste(made, clip, (32.0, 64.0))
    assert pasted.graph.wires[ids["c"], "in"].points == ((182.0, 104.0),)
    alone, ids = edits.paste(made, edits.cut_out(made.graph, ["c"]), (32.0, 64.0), keep_inputs=True)
    assert alone.graph.wires[ids["c"], "in"].points == ()


def test_a_wire_that_is_drawn_again_keeps_its_points() -> None:
    made = project()
    assert edits.connect(made, Wire("b", "out", "c", "in"), ports_of, instead=True) is made
    other = edits.connect(made, Wire("a", "out", "c", "in"), ports_of, instead=True)
    assert other.graph.wires[END].points == ()


def test_a_block_put_into_a_wire_shares_its_points() -> None:
    made = project(((130.0, 40.0), (180.0, 40.0)))
    node = Node("new", "Dropout", x=150.0, y=40.0)
    wires = edits.insert_on_wire(made, made.graph.wires[END], node, "in", "out").graph.wires
    assert wires["new", "in"].points == ((130.0, 40.0),)
    assert wires[END].points == ((180.0, 40.0),)


def test_points_go_into_composites_and_come_out_where_they_belong() -> None:
    made = project()
    grouped, key = group(made, ["b", "c"], needed_ports_of)
    inner = grouped.graph.nodes[key].inner
    assert inner is not None
    assert inner.graph.wires[END].points == made.graph.wires[END].points
    moved = edits.move(grouped, {key: (100.0 + 50, 25.0)})
    out, ids = ungroup(moved, key)
    points = out.graph.wires[ids["c"], "in"].points
    assert points == tuple((x + 50, y + 25) for x, y in made.graph.wires[END].points)
    around, _ = group(made, ["c", "d"], needed_ports_of)
    assert not any(wire.points for wire in around.graph.wires.values())


def test_marks_survive_an_edit_inside_a_composite() -> None:
    grouped, key = group(project(), ["b", "c"], needed_ports_of)
    marked = marks.collapse(marks.pin(grouped, [key]), [key])
    edited = edit_inside(marked, (key,), lambda p: edits.rename(p, "b", "first"))
    node = edited.graph.nodes[key]
    assert node.pinned and node.collapsed
    assert replace(node, pinned=False, collapsed=False, inner=None) == replace(
        grouped.graph.nodes[key], inner=None
    )
