"""Copied blocks as text."""

from __future__ import annotations

from dataclasses import replace

import pytest

from designer.project.clipboard import OUTSIDE, read_clip, write_clip
from designer.project.edits import cut_out, paste
from designer.project.file import FileError, dumps, loads
from designer.project.graph import Frame, Graph, Node, Note, Wire
from designer.project.project import Project


def graph() -> Graph:
    wires = [Wire("a", "out", "b", "in"), Wire("b", "out", "c", "in"), Wire("x", "out", "c", "2")]
    nodes = [
        Node("a", "Input"),
        Node("b", "Conv2d", "stem", {"kernel": [3, 5]}, 8.0, -4.0, {"later": True}),
        Node("c", "Strange", parameters={"deep": {"er": [1]}}),
        Node("x", "ReLU"),
    ]
    return Graph(
        {node.id: node for node in nodes},
        {wire.end: wire for wire in wires},
        {"f": Frame("f", "Frame")},
        {"n": Note("n", "ünïcode ✓")},
    )


def test_what_was_copied_comes_back_with_the_wires_into_it() -> None:
    text = write_clip(graph(), ["b", "c", "f", "n"])
    assert read_clip(text) == cut_out(graph(), ["b", "c", "f", "n"])
    assert set(read_clip(text).wires) == {("b", "in"), ("c", "in"), ("c", "2")}


def test_the_text_is_a_project_that_opens() -> None:
    project = loads(write_clip(graph(), ["b", "c"]))
    assert set(project.graph.nodes) == {"b", "c"}
    assert set(project.graph.wires) == {("c", "in")}
    assert OUTSIDE in dumps(project)


def test_a_whole_project_can_be_pasted() -> None:
    clip = read_clip(dumps(Project(graph=graph().without(["x"]))))
    pasted, ids = paste(Project(), clip, (0, 0))
    assert len(ids) == 5
    assert len(pasted.graph.wires) == 2


def test_wires_from_outside_are_kept_only_if_asked_and_possible() -> None:
    clip = read_clip(write_clip(graph(), ["c"]))
    project = Project(graph=graph())
    kept, ids = paste(project, clip, (0, 0), keep_inputs=True)
    assert kept.graph.wires[ids["c"], "in"].source == "b"
    dropped, ids = paste(project, clip, (0, 0))
    assert (ids["c"], "in") not in dropped.graph.wires
    elsewhere, ids = paste(Project(), clip, (0, 0), keep_inputs=True)
    assert not elsewhere.graph.wires


@pytest.mark.parametrize("text", ["", "hello", "[]", "3", dumps(Project())])
def test_a_text_without_blocks_is_refused_in_one_sentence(text: str) -> None:
    with pytest.raises(FileError, match=r"The clipboard holds no blocks; copy some first\."):
        read_clip(text)


def test_a_broken_text_names_the_clipboard() -> None:
    with pytest.raises(FileError, match="the clipboard"):
        read_clip(write_clip(graph(), ["b"])[:-20])


@pytest.mark.parametrize("rows", [3, "x", [["a"]], [[1, 2, 3, 4]], [["b", "out", "gone", "in"]]])
def test_foreign_wires_from_outside_are_passed_over(rows: object) -> None:
    part = replace(cut_out(graph(), ["b"]), wires={}, extra={OUTSIDE: rows})
    assert not read_clip(dumps(Project(graph=part))).wires
