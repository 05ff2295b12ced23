"""Expressions and named values: what they come to, and that everything follows them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.blocks.registry import block_of
from designer.expression import LARGEST, Expression, renamed
from designer.network.check import Checker, check
from designer.project import edits
from designer.project.clipboard import read_clip, write_clip
from designer.project.file import FileError, dumps, loads
from designer.project.graph import Composite, Face, Graph, Node, Wire
from designer.project.history import History
from designer.project.project import Project
from designer.project.values import (
    ValueRefused,
    numbers,
    remove_value,
    rename_value,
    set_value,
    uses_of,
    written,
)
from designer.training.settings import set_by_key
from designer.unit import Choice, ParameterError


def network() -> Project:
    nodes = [
        Node("input1", "Input", parameters={"shape": [784]}),
        Node("dense1", "Linear", "first", {"features": 10}),
        Node("dense2", "Linear", "second", {"features": 20}),
        Node("output1", "Output"),
    ]
    wires = [
        Wire("input1", "out", "dense1", "in"),
        Wire("dense1", "out", "dense2", "in"),
        Wire("dense2", "out", "output1", "in"),
    ]
    return Project(graph=Graph().with_nodes(nodes).with_wires(wires))


def with_hidden() -> Project:
    project = set_value(network(), "hidden", 64)
    project = edits.set_parameters(project, "dense1", {"features": Expression("2*hidden")})
    return edits.set_parameters(project, "dense2", {"features": Expression("hidden // 2 + 1")})


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("28*28", 784),
        ("(28-5)//2+1", 12),
        ("2*hidden", 128),
        ("-3", -3),
        ("10/4", 2.5),
        ("2**10 % 7", 2),
        ("max(3, hidden) + round(2.6)", 67),
        ("ceil(10/4) - floor(2.5)", 1),
        ("２＊hidden", 128),
        ("hidden × 3", (64, 3)),
        ("2*2, 3", (4, 3)),
    ],
)
def test_what_expressions_come_to(text: str, number: object) -> None:
    assert Expression.of(text, {"hidden": 64}).value == number


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2*hiden", "no value called “hiden”; there is “hidden”"),
        ("2*", "cannot be worked out"),
        ("1/0", "divides by zero"),
        ("9**9**9**9", "too large"),
        ("2.0**99999", "no usable number"),
        ("(-1)**0.5", "no usable number"),
        ("2^3", "write ** for a power"),
        ("__import__('os')", "no function"),
        ("hidden.real", "is no number"),
        ("'a'*9", "is no number"),
        ("(" * 190 + "1" + ")" * 9, ""),
        ("1+" * 150 + "1", "at most"),
        ("min", "needs numbers"),
        ("max(1)", "several"),
    ],
)
def test_why_a_text_comes_to_nothing(text: str, words: str) -> None:
    found = Expression.of(text, {"hidden": 64})
    assert found.value is None
    assert words in found.error
    assert found.error.endswith(".")


@given(st.text("0123456789+-*/%() .hx,max", max_size=60))
def test_no_text_hangs_or_raises(text: str) -> None:
    found = Expression.of(text, {"h": 3})
    parts = found.value if isinstance(found.value, tuple) else (found.value,)
    assert all(part is None or isinstance(part, float) or abs(part) <= LARGEST for part in parts)
    assert (found.value is None) == bool(found.error)


def test_only_whole_names_are_renamed() -> None:
    assert renamed("n + nn*n_2 + max(n,2)", "n", "size") == "size + nn*n_2 + max(size,2)"


def test_blocks_get_the_number_and_the_document_keeps_the_text() -> None:
    project = with_hidden()
    assert block_of(project.graph.nodes["dense1"]).features == 128  # type: ignore[attr-defined]
    assert check(project.graph).ok
    text = dumps(project)
    assert '"values": {"hidden": 64}' in text
    assert '"features": {"expression": "2*hidden"}' in text
    assert loads(text) == project
    assert dumps(loads(text)) == text


def test_a_project_without_values_is_written_as_before() -> None:
    text = dumps(network())
    assert "values" not in text and "expression" not in text


def test_everything_follows_a_changed_value_and_nothing_else_is_touched() -> None:
    project = edits.set_recipe(with_hidden(), {"batch_size": Expression("hidden*4")})
    rate = Choice("Adam", {"learning_rate": Expression("0.64/hidden")})
    project = edits.set_recipe(project, {"optimizer": rate})
    assert project.recipe.batch_size == 256
    checker = Checker()
    checker.check(project.graph)
    after = set_value(project, "hidden", "16*2")
    assert block_of(after.graph.nodes["dense1"]).features == 64  # type: ignore[attr-defined]
    assert after.graph.nodes["input1"] is project.graph.nodes["input1"]
    assert after.recipe.batch_size == 128
    found = after.recipe.optimizer.parameters["learning_rate"]
    assert found.value == pytest.approx(0.02)
    assert checker.check(after.graph) == check(after.graph)
    assert loads(dumps(after)) == after


def test_values_use_each_other_and_circles_are_refused() -> None:
    project = set_value(set_value(network(), "a", 3), "b", "2*a")
    assert numbers(set_value(project, "a", 5).values) == {"a": 5, "b": 10}
    with pytest.raises(ValueRefused, match="uses itself"):
        set_value(project, "a", "b+1")
    with pytest.raises(ValueRefused, match="no value called “c”"):
        set_value(project, "a", "c")
    with pytest.raises(ValueRefused, match="cannot be a name"):
        set_value(project, "max", 3)


def test_rename_carries_references_along() -> None:
    project = edits.set_recipe(with_hidden(), {"batch_size": Expression("hidden*4")})
    project = set_value(project, "wide", "hidden*2")
    after = rename_value(project, "hidden", "width")
    assert list(after.values) == ["width", "wide"]
    assert after.graph.nodes["dense1"].parameters["features"].text == "2*width"
    assert written(after, "recipe")["batch_size"].text == "width*4"
    assert check(after.graph).ok
    assert rename_value(after, "width", "hidden") == project
    with pytest.raises(ValueRefused, match="already"):
        rename_value(project, "hidden", "wide")


def test_a_used_value_stays_and_it_is_said_where() -> None:
    project = edits.set_recipe(with_hidden(), {"batch_size": Expression("hidden*4")})
    assert uses_of(project, "hidden") == ("first", "second", "recipe: batch size")
    with pytest.raises(ValueRefused, match="used in “first”, “second”, “recipe: batch size”"):
        remove_value(project, "hidden")
    project = edits.set_recipe(project, {"batch_size": 32})
    for key in ("dense1", "dense2"):
        project = edits.set_parameters(project, key, {"features": 8})
    assert not remove_value(project, "hidden").values


def test_undo_puts_everything_back() -> None:
    history = History(with_hidden())
    before = history.project
    history.do("set hidden", lambda project: set_value(project, "hidden", 3))
    assert block_of(history.project.graph.nodes["dense1"]).features == 6  # type: ignore[attr-defined]
    history.undo()
    assert history.project is before


def test_a_recipe_that_would_not_take_it_refuses_the_value() -> None:
    project = edits.set_recipe(with_hidden(), {"epochs": Expression("hidden")})
    with pytest.raises(ParameterError, match="epochs"):
        set_value(project, "hidden", 0)


def test_a_plain_number_in_the_recipe_puts_the_expression_away() -> None:
    project = edits.set_recipe(network(), {"batch_size": Expression("2*8")})
    assert written(project, "recipe")["batch_size"].text == "2*8"
    other = replace(project, recipe=replace(project.recipe, batch_size=7))
    assert written(other, "recipe")["batch_size"] == 7
    assert not edits.set_recipe(project, {"batch_size": 16}).sums


def test_composites_use_values_inside_and_at_their_faces() -> None:
    inner = Graph().with_nodes(
        [
            Node("input1", "Input", parameters={"shape": [4]}),
            Node("dense1", "Linear", "dense", {"features": {"expression": "hidden"}}),
            Node("dense2", "Linear", "after", {"features": 5}),
            Node("output1", "Output"),
        ]
    )
    inner = inner.with_wires(
        [
            Wire("input1", "out", "dense1", "in"),
            Wire("dense1", "out", "dense2", "in"),
            Wire("dense2", "out", "output1", "in"),
        ]
    )
    composite = Composite("Part", inner, (Face("features", (("dense2", "features"),)),))
    nodes = {"features": Expression("hidden + 1")}
    project = set_value(network(), "hidden", 6)
    project = edits.add(project, Node("part1", "Composite", parameters=nodes, inner=composite))
    project = edits.disconnect(project, [("dense2", "in")])
    wires = [Wire("dense1", "out", "part1", "input1"), Wire("part1", "output1", "dense2", "in")]
    project = replace(project, graph=project.graph.with_wires(wires))
    for hidden in (6, 9):
        project = set_value(project, "hidden", hidden)
        found = check(project.graph)
        assert found.ok, found.problems
        assert found.blocks["part1"].outputs[0].shape == (hidden + 1,)
    assert loads(dumps(project)) == project
    assert uses_of(project, "hidden") == ("part1", "part1 → dense")
    after = rename_value(project, "hidden", "h")
    assert check(after.graph).ok


def test_a_wrong_expression_of_a_file_is_told_at_its_block() -> None:
    text = dumps(with_hidden()).replace("2*hidden", "2*hiden")
    project = loads(text)
    (problem,) = [p for p in check(project.graph).problems if p.node == "dense1"]
    assert "no value called “hiden”; there is “hidden”" in problem.text
    assert dumps(project) == text
    with pytest.raises(FileError, match="expression for “features” of “dense1”"):
        loads(text.replace('"2*hiden"', "[2]"))
    with pytest.raises(FileError, match="for the value “hidden”"):
        loads(text.replace('"hidden": 64', '"hidden": "many"'))
    with pytest.raises(FileError, match=r"under “recipe”.*no value called “e”"):
        loads(text.replace('"epochs": 10', '"epochs": {"expression": "2*e"}'))


def test_pasted_blocks_take_the_values_of_the_project_they_come_to() -> None:
    clip = read_clip(write_clip(with_hidden().graph, ["dense1"]))
    there, ids = edits.paste(set_value(Project(), "hidden", 5), clip, (0, 0))
    assert block_of(there.graph.nodes[ids["dense1"]]).features == 10  # type: ignore[attr-defined]


def test_values_come_along_with_blocks_that_use_them() -> None:
    clip = read_clip(write_clip(with_hidden().graph, ["dense1"]))
    there, ids = edits.paste(set_value(Project(), "depth", 5), clip, (0, 0))
    assert there.values == {"depth": 5, "hidden": 64}
    assert block_of(there.graph.nodes[ids["dense1"]]).features == 128  # type: ignore[attr-defined]


def test_the_command_line_takes_expressions() -> None:
    project = set_by_key(with_hidden(), "blocks.first.features", "hidden*3")
    assert block_of(project.graph.nodes["dense1"]).features == 192  # type: ignore[attr-defined]
    project = set_by_key(project, "batch_size", "8*8")
    assert project.recipe.batch_size == 64
    project = set_by_key(project, "learning_rate", "0.1/4")
    assert project.recipe.optimizer.parameters["learning_rate"].value == 0.025
    project = set_by_key(project, "values.hidden", "10")
    assert block_of(project.graph.nodes["dense1"]).features == 30  # type: ignore[attr-defined]
