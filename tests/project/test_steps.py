"""The recipe of compression in the document: kept in the file, edited, and nothing else touched."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.job import UserError
from designer.project import steps
from designer.project.file import FileError, dumps, loads
from designer.project.history import History
from designer.project.project import MOST_STEPS, Project
from designer.project.values import remove_value, rename_value, set_value, uses_of
from designer.unit import Choice

CHOICES = st.builds(
    Choice,
    st.sampled_from(["PruneFilters", "FineTune", "FromLater"]),
    st.dictionaries(st.sampled_from(["share", "epochs", "blocks"]), st.floats(0, 1) | st.text()),
    st.dictionaries(st.sampled_from(["glow", "later"]), st.booleans()),
)


@given(st.lists(CHOICES, max_size=6))
def test_every_recipe_is_written_and_read_again(found: list[Choice]) -> None:
    project = replace(Project(), compression=tuple(found))
    text = dumps(project)
    assert loads(text) == project and dumps(loads(text)) == text


def test_a_project_without_a_recipe_says_nothing_of_it() -> None:
    assert "compression" not in dumps(Project())


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (3, "“compression”"),
        ([{"parameters": {}}], "“kind” of step 1"),
        ([{"kind": "Int8"}, {"kind": "Int8", "parameters": 3}], "“parameters” of step 2"),
        ([{"kind": "Int8"}] * (MOST_STEPS + 1), f"at most {MOST_STEPS}"),
    ],
)
def test_a_wrong_recipe_is_refused_in_words(value: object, told: str) -> None:
    contents = {**json.loads(dumps(Project())), "compression": value}
    with pytest.raises(FileError, match=told):
        loads(json.dumps(contents), "x")


@given(st.lists(CHOICES, min_size=1, max_size=6), st.data())
def test_steps_move_double_and_go(found: list[Choice], data: st.DataObject) -> None:
    project = replace(Project(), compression=tuple(found))
    place = data.draw(st.integers(0, len(found) - 1))
    to = data.draw(st.integers(0, len(found) - 1))
    moved = steps.move_step(project, place, to)
    assert moved.compression[to] == found[place]
    assert steps.move_step(moved, to, place) == project
    doubled = steps.duplicate_step(project, place)
    assert doubled.compression[place] == doubled.compression[place + 1] == found[place]
    assert steps.remove_step(doubled, place) == project


def test_what_is_usual_is_not_kept_and_undo_puts_back() -> None:
    history = History(steps.add_step(Project(), 0, Choice("PruneFilters", {}, {"later": 1})))
    usual = {"share": 0.5, "rounds": 1}
    history.do("less", lambda project: steps.set_step(project, 0, {"share": 0.3}, usual))
    assert history.project.compression == (Choice("PruneFilters", {"share": 0.3}, {"later": 1}),)
    history.do("as usual", lambda project: steps.set_step(project, 0, {"share": 0.5}, usual))
    assert history.project.compression == (Choice("PruneFilters", {}, {"later": 1}),)
    history.undo()
    assert history.project.compression[0].parameters == {"share": 0.3}


def test_steps_use_the_named_values_of_the_project() -> None:
    project = set_value(Project(), "thin", 0.4)
    usual = {"share": 0.5}
    project = steps.add_step(project, 0, Choice("PruneFilters"))
    project = steps.set_step(project, 0, {"share": {"expression": "thin / 2"}}, usual)
    assert project.compression[0].parameters["share"].value == pytest.approx(0.2)
    assert loads(dumps(project)) == project
    later = set_value(project, "thin", 0.6)
    assert later.compression[0].parameters["share"].value == pytest.approx(0.3)
    assert uses_of(later, "thin") == ("step 1 of compression: share",)
    renamed = rename_value(later, "thin", "goes")
    assert renamed.compression[0].parameters["share"].text == "goes / 2"
    with pytest.raises(UserError, match="step 1 of compression"):
        remove_value(renamed, "goes")


def test_a_recipe_has_an_end() -> None:
    project = steps.put_steps(Project(), [Choice("FineTune")] * MOST_STEPS)
    with pytest.raises(steps.TooManySteps, match="at most"):
        steps.add_step(project, 0, Choice("FineTune"))
