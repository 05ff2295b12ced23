"""A recipe as text, as steps, and as a document keeps it: three ways to say one thing."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.compress import recipe as recipes
from designer.compress.compressor import Compressor, compressors
from designer.job import UserError
from designer.unit import Choice, Parameter


def values_of(one: Parameter) -> st.SearchStrategy[Any]:
    low, high = one.low or 0, one.high or 100
    if one.type == "whole":
        return st.integers(int(low), min(int(high), 1000))
    if one.type == "real":
        return st.floats(low, high)
    if one.type == "flag":
        return st.booleans()
    if one.type == "choice":
        return st.sampled_from(one.choices)
    if one.name == "blocks":
        return st.sampled_from(["", "conv1=0 stage/dense=0"])
    return st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), max_size=8)


@st.composite
def recipes_of_any_kind(draw: st.DrawFn) -> tuple[Compressor, ...]:
    kinds = [kind for kind in compressors().values() if not kind.last]
    return tuple(
        kind(**{one.name: draw(values_of(one)) for one in kind.parameters()})
        for kind in draw(st.lists(st.sampled_from(kinds), min_size=1, max_size=4))
    )


@given(recipes_of_any_kind())
def test_text_and_document_say_the_same(steps: tuple[Compressor, ...]) -> None:
    assert recipes.read(recipes.write(steps)) == steps
    choices = tuple(recipes.choice_of(step) for step in steps)
    assert recipes.steps_of(choices) == steps
    assert recipes.choices_of(recipes.write(steps)) == choices


def test_only_what_is_not_usual_is_kept() -> None:
    (choice,) = recipes.choices_of("prune-filters:0.5:criterion=L1")
    assert choice == Choice("PruneFilters", {"criterion": "L1"})


@pytest.mark.parametrize("value", [r"C:\runs\a, b", 'a "b"', "x:y=1", " led ", "\\"])
def test_any_text_stands_in_a_recipe(value: str) -> None:
    (step,) = recipes.read("distil:0.5")
    told = type(step)(student=value)  # type: ignore[call-arg]
    assert recipes.read(recipes.write([told])) == (told,)


def test_a_mark_that_nothing_closes_is_told() -> None:
    with pytest.raises(UserError, match="quotation mark"):
        recipes.read('distil:0.5:student="a, fine-tune:3')


def test_each_step_says_what_is_wrong_with_it() -> None:
    found = recipes.troubles(
        [
            Choice("PruneFilters", {"share": 3}),
            Choice("Int8"),
            Choice("FineTune"),
            Choice("FromLater"),
        ]
    )
    assert "share: expected a number" in found[0] and not found[1]
    assert found[2].startswith("After 8-bit integers no method can follow")
    assert found[2].endswith("put Fine-tune before it.")
    assert "no method “FromLater”" in found[3]
    with pytest.raises(UserError, match="share"):
        recipes.steps_of([Choice("PruneFilters", {"share": 3})])
