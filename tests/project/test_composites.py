"""Composites in the document: grouped, opened, edited in place, shown by their faces, and filed."""

from __future__ import annotations

import json
import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.blocks.registry import needed_ports_of
from designer.project import edits, inside, library
from designer.project.composites import MOST_LEVELS, ends_of, extent, shown_inside
from designer.project.file import FileError, dumps, loads, loads_composite
from designer.project.graph import Composite, Face, Graph, Node, Wire
from designer.project.grouping import GroupError, composite_node, group, ungroup
from designer.project.history import History
from designer.project.project import Project
from designer.project.writing import dumps_composite
from tests.network.graphs import chain
from tests.project.random_edits import RandomEditor

BODY = ("conv1", "act", "conv2", "add1")
FILTERS = Face("filters", (("conv1", "filters"), ("conv2", "filters")))


def residual() -> Project:
    """Return a network with a shortcut around two convolutions, not grouped yet."""
    narrow = {"filters": 4, "kernel": [3], "padding": [1]}
    graph = chain(
        ("input", "Input", {"shape": [3, 8, 8]}),
        ("stem", "Conv2d", narrow),
        ("conv1", "Conv2d", narrow),
        ("act", "ReLU"),
        ("conv2", "Conv2d", narrow),
        ("flat", "Flatten"),
        ("output", "Output"),
    )
    graph = graph.with_nodes([Node("add1", "Add", x=900.0)])
    wires = [Wire("stem", "out", "add1", "1"), Wire("conv2", "out", "add1", "2")]
    return Project(graph=graph.with_wires([*wires, Wire("add1", "out", "flat", "in")]))


def grouped(**parameters: object) -> Project:
    project, key = group(residual(), BODY, needed_ports_of, name="Residual")
    assert key == "residual1"
    project = inside.set_faces(project, (key,), (FILTERS,))
    return edits.set_parameters(project, key, parameters)


def twice() -> Project:
    """Return a network with two equal composites."""
    project = grouped()
    first = project.graph.nodes["residual1"]
    graph = project.graph.without_wires([("flat", "in")])
    graph = graph.with_nodes([replace(first, id="residual2", parameters={})])
    wires = [Wire("residual1", "out", "residual2", "in"), Wire("residual2", "out", "flat", "in")]
    return replace(project, graph=graph.with_wires(wires))


def test_a_selection_becomes_one_block_whose_ports_are_the_wires_that_cross() -> None:
    project = grouped()
    node = project.graph.nodes["residual1"]
    assert node.inner is not None and node.kind == "Composite"
    assert [list(ports) for ports in ends_of(node.inner)] == [["in"], ["out"]]
    assert set(project.graph.nodes) == {"input", "stem", "residual1", "flat", "output"}
    assert project.graph.wires["residual1", "in"].source == "stem"
    assert project.graph.wires["flat", "in"].source == "residual1"
    places = {key: (n.x, n.y) for key, n in residual().graph.nodes.items() if key in BODY}
    inner = node.inner.graph.nodes
    assert {key: (inner[key].x, inner[key].y) for key in BODY} == places


def test_group_and_ungroup_give_back_what_was_there() -> None:
    before = residual()
    project, key = group(before, BODY, needed_ports_of)
    after, _ = ungroup(project, key)
    assert dict(after.graph.nodes) == dict(before.graph.nodes)
    assert dict(after.graph.wires) == dict(before.graph.wires)


def test_ungrouping_a_repeated_block_puts_it_there_as_often() -> None:
    project, new_ids = ungroup(grouped(repeat=3), "residual1")
    kinds = [node.kind for node in project.graph.nodes.values()]
    assert kinds.count("Conv2d") == 1 + 3 * 2 and kinds.count("Add") == 3
    assert project.graph.wires["flat", "in"].source == new_ids["add1"]
    adds = [key for key, node in project.graph.nodes.items() if node.kind == "Add"]
    assert {project.graph.wires[key, "1"].source for key in adds} == {"stem", *adds[:2]}


def test_faces_travel_when_ungrouping() -> None:
    project, _ = ungroup(grouped(filters=7), "residual1")
    assert [project.graph.nodes[key].parameters["filters"] for key in ("conv1", "conv2")] == [7, 7]


def test_blocks_around_another_cannot_become_one() -> None:
    with pytest.raises(GroupError, match="“act” lies between"):
        group(residual(), ["conv1", "conv2"], needed_ports_of)
    with pytest.raises(GroupError, match="other than Input and Output"):
        group(residual(), ["input", "output"], needed_ports_of)


def test_ports_are_named_after_what_they_are_for() -> None:
    graph = Graph({"i": Node("i", "Input", "tokens"), "m": Node("m", "Input", "mask")})
    graph = graph.with_nodes([Node("a", "MultiheadAttention"), Node("l", "LSTM", x=-5.0)])
    wires = [
        Wire("i", "out", "l", "in"),
        Wire("l", "out", "a", "query"),
        Wire("m", "out", "a", "k"),
    ]
    project, key = group(Project(graph=graph.with_wires(wires)), ["a", "l"], needed_ports_of)
    inner = project.graph.nodes[key].inner
    assert inner is not None
    assert list(ends_of(inner).inputs) == ["tokens", "k"]  # the first block from the left first


def test_blocks_without_wires_get_ports_where_wires_are_needed() -> None:
    graph = Graph({"a": Node("a", "MultiheadAttention"), "b": Node("b", "Add", x=9.0)})
    project, key = group(Project(graph=graph), ["a", "b"], needed_ports_of)
    inner = project.graph.nodes[key].inner
    assert inner is not None
    assert list(ends_of(inner).inputs) == ["query", "in", "in 2"]
    assert list(ends_of(inner).outputs) == ["a", "b"]


def test_an_edit_inside_reaches_all_equals_and_none_else() -> None:
    project = twice()
    other = replace(project.graph.nodes["residual1"].inner or Composite("", Graph()), name="Other")
    extra = composite_node(project.graph, other, 0, 0)
    project = edits.add(project, extra)
    after = inside.edit_inside(
        project, ("residual1",), lambda p: edits.set_parameters(p, "conv1", {"bias": False})
    )
    changed = [n.inner.graph.nodes["conv1"].parameters.get("bias") for n in _composites(after)]
    assert changed == [False, False, None]
    first, second, _ = _composites(after)
    assert first.inner is second.inner


def _composites(project: Project) -> list[Node]:
    return [node for node in project.graph.nodes.values() if node.inner is not None]


def test_an_edit_reaches_equals_inside_other_composites() -> None:
    project, outer = group(twice(), ["residual2", "flat"], needed_ports_of, name="Outer")
    path = (outer, "residual2")
    after = inside.edit_inside(project, path, lambda p: edits.rename(p, "act", "bend"))
    first = inside.node_at(after.graph, ("residual1", "act"))
    second = inside.node_at(after.graph, (outer, "residual2", "act"))
    assert first is not None and second is not None and first.title == second.title == "bend"
    assert inside.titles(after.graph, (*path, "act")) == "“outer1” → “residual2” → “bend”"


def test_a_face_is_set_at_one_block_even_from_inside() -> None:
    project = inside.edit_inside(
        twice(), ("residual2",), lambda p: edits.set_parameters(p, "conv1", {"filters": 6})
    )
    first, second = _composites(project)
    assert first.inner == second.inner and first.parameters == {}
    assert second.parameters == {"filters": 6}
    shown = shown_inside(second)
    assert [shown.nodes[key].parameters["filters"] for key in ("conv1", "conv2")] == [6, 6]
    assert shown_inside(second) is shown
    assert shown_inside(first) is first.inner.graph  # type: ignore[union-attr]


def test_a_face_of_a_composite_inside_a_composite_is_set_there() -> None:
    project, outer = group(twice(), ["residual2", "flat"], needed_ports_of, name="Outer")
    path = (outer, "residual2")
    after = inside.edit_inside(
        project, path, lambda p: edits.set_parameters(p, "conv2", {"filters": 9})
    )
    node = inside.node_at(after.graph, path)
    assert node is not None and node.parameters == {"filters": 9}
    assert after.graph.nodes["residual1"].parameters == {}


def test_faces_are_renamed_and_taken_away_without_a_change_inside() -> None:
    project = grouped(filters=6)
    renamed = inside.set_faces(project, ("residual1",), (replace(FILTERS, name="width"),))
    assert renamed.graph.nodes["residual1"].parameters == {"width": 6}
    bare = inside.set_faces(renamed, ("residual1",), ())
    assert bare.graph.nodes["residual1"].parameters == {}
    shown = inside.graph_at(bare.graph, ("residual1",))
    assert shown is not None and shown.nodes["conv2"].parameters["filters"] == 6


def test_faces_get_names_of_their_own() -> None:
    faces = (Face("repeat", (("conv1", "bias"),)), Face("", (("conv2", "bias"),)))
    project = inside.set_faces(grouped(), ("residual1",), (*faces, Face("bias", FILTERS.targets)))
    inner = project.graph.nodes["residual1"].inner
    assert inner is not None
    assert [face.name for face in inner.faces] == ["repeat 2", "bias", "bias 2"]


def test_a_face_goes_with_its_last_block() -> None:
    project = grouped()
    for key, left in (("conv1", 1), ("conv2", 0)):
        project = inside.edit_inside(project, ("residual1",), lambda p, k=key: edits.remove(p, [k]))  # type: ignore[misc]
        inner = project.graph.nodes["residual1"].inner
        assert inner is not None and sum(len(face.targets) for face in inner.faces) == left


def test_wires_outside_follow_a_port_that_is_renamed_and_go_with_one_that_is_deleted() -> None:
    renamed = inside.edit_inside(
        twice(), ("residual1",), lambda p: edits.rename(p, "input1", "picture")
    )
    assert renamed.graph.wires["residual1", "picture"].source == "stem"
    assert renamed.graph.wires["residual2", "picture"].source == "residual1"
    gone = inside.edit_inside(renamed, ("residual2",), lambda p: edits.remove(p, ["output1"]))
    assert not [w for w in gone.graph.wires.values() if w.source.startswith("residual")]


def test_one_is_separated_from_its_equals() -> None:
    project = inside.separate(twice(), ("residual2",), "Residual 2")
    after = inside.edit_inside(project, ("residual2",), lambda p: edits.remove(p, ["act"]))
    first, second = _composites(after)
    assert "act" in first.inner.graph.nodes and "act" not in second.inner.graph.nodes  # type: ignore[union-attr]
    assert inside.count_equal(project.graph, first.inner) == 1  # type: ignore[arg-type]


def test_describing_reaches_all_equals() -> None:
    project = inside.describe(twice(), ("residual1",), name=" Res ", summary="Adds\nto its input.")
    assert {(n.inner.name, n.inner.summary) for n in _composites(project)} == {  # type: ignore[union-attr]
        ("Res", "Adds to its input.")
    }


def test_a_file_holds_composites_and_what_it_does_not_know_of_them() -> None:
    project, _ = group(twice(), ["residual2", "flat"], needed_ports_of, name="Outer")
    contents = json.loads(dumps(project))
    (outer,) = [row for row in contents["graph"]["nodes"] if row["id"] == "outer1"]
    (row,) = [row for row in outer["inner"]["graph"]["nodes"] if row["id"] == "residual2"]
    outer["inner"]["later"] = [1]
    row["inner"]["faces"][0]["later"] = 2
    read = loads(json.dumps(contents))
    assert json.loads(dumps(read)) == contents
    assert loads(dumps(project)) == project
    again = loads(dumps(project))
    nested = inside.node_at(again.graph, ("outer1", "residual2"))
    assert nested is not None and nested.inner is again.graph.nodes["residual1"].inner


def test_a_composite_of_which_the_file_says_nothing_is_kept() -> None:
    text = dumps(Project(graph=Graph({"c": Node("c", "Composite", parameters={"repeat": 2})})))
    assert dumps(loads(text)) == text


def _nested(levels: int) -> Graph:
    graph = Graph({"input1": Node("input1", "Input"), "output1": Node("output1", "Output")})
    for _ in range(levels):
        graph = Graph({"c": Node("c", "Composite", inner=Composite("C", graph))})
    return graph


def test_composites_lie_in_each_other_only_so_deep() -> None:
    deep = dumps(Project(graph=_nested(MOST_LEVELS)))
    assert extent(loads(deep).graph).levels == MOST_LEVELS
    with pytest.raises(FileError, match=f"more than {MOST_LEVELS} deep"):
        loads(dumps(Project(graph=_nested(MOST_LEVELS + 1))))
    with pytest.raises(edits.TooManyError, match="deep; ungroup one"):
        group(loads(deep), ["c"], needed_ports_of)


def test_blocks_inside_count() -> None:
    many = Graph({f"r{n}": Node(f"r{n}", "ReLU") for n in range(150)})
    layer = Node("c", "Composite", inner=Composite("C", many))
    graph = Graph({f"c{n}": replace(layer, id=f"c{n}") for n in range(140)})
    with pytest.raises(edits.TooManyError, match="inside composites too"):
        edits.add(Project(graph=graph), Node("x", "ReLU"))
    with pytest.raises(FileError, match="those inside composites counted"):
        loads(dumps(Project(graph=graph)))


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"graph": None}, "the drawing inside"),
        ({"faces": [{"name": "a", "of": []}]}, "a face “a”"),
        ({"faces": [{"name": "repeat", "of": [["conv1", "filters"]]}]}, "a face “repeat”"),
        ({"faces": [{"name": "a", "of": ["conv1"]}]}, "not block and parameter"),
        ({"name": 3}, "“name”|name"),
    ],
)
def test_broken_composites_are_refused_in_words(change: dict[str, object], says: str) -> None:
    contents = json.loads(dumps(grouped()))
    contents["graph"]["nodes"][-1]["inner"] |= change
    with pytest.raises(FileError, match=says):
        loads(json.dumps(contents))


def test_the_library_keeps_reads_replaces_and_forgets(
    monkeypatch: pytest.MonkeyPatch, tmp_path: object
) -> None:
    monkeypatch.setenv("NEURODRAFT_HOME", str(tmp_path))
    composite = grouped().graph.nodes["residual1"].inner
    assert composite is not None and library.own() == ((), ())
    path = library.keep(composite)
    again = library.keep(replace(composite, summary="Adds to its input."))
    other = library.keep(replace(composite, name="Résidual / 2"))
    assert path == again != other
    (path.parent / "broken.json").write_text('{"format": 1}')
    kept, troubles = library.own()
    assert [k.composite.name for k in kept] == ["Residual", "Résidual / 2"]
    assert kept[0].composite.summary and "“composite”" in troubles[0] and len(troubles) == 1
    library.forget(kept[0])
    assert [k.composite.name for k in library.own()[0]] == ["Résidual / 2"]
    assert loads_composite(dumps_composite(composite)) == composite


@given(st.integers(0, 10**9))
def test_random_edits_around_composites_can_be_undone_and_filed(seed: int) -> None:
    history = History(Project())
    first = dumps(history.project)
    editor = RandomEditor(history, random.Random(seed), most=16)
    for _ in range(60):
        editor.step()
    text = dumps(history.project)
    assert dumps(loads(text)) == text
    steps = 0
    while history.undo():
        steps += 1
    assert dumps(history.project) == first
    for _ in range(steps):
        history.redo()
    assert dumps(history.project) == text
