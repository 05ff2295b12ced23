"""Hints: written and read, and which blocks of two networks can be told to be alike."""

from __future__ import annotations

import random
from typing import Any

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from designer.compress.distillation.hints import (
    Hinting,
    blocks_by_path,
    features,
    hints_in,
    hints_text,
    misfit,
    name_of,
    named,
)
from designer.compress.inside import given_by, module_at
from designer.compress.widths.groups import path_of
from designer.job import UserError
from designer.network.check import check
from designer.project.graph import Graph, Node
from designer.project.inside import Path
from designer.templates import template
from tests.compress.conftest import KINDS, digits_by, wired
from tests.compress.networks import examples, network_of, random_drawing

WORDS = st.text("abcdefghijklmnop_0123456789/", min_size=1, max_size=12)


@given(st.lists(st.tuples(WORDS, WORDS), max_size=6))
def test_what_is_written_is_read(hints: list[tuple[str, str]]) -> None:
    assert hints_in(hints_text(hints)) == hints


def test_what_is_no_hint_is_refused() -> None:
    with pytest.raises(UserError, match="BLOCK OF THE TEACHER > BLOCK"):
        hints_in("a > b; c")


@pytest.mark.parametrize(
    ("given", "wanted", "words"),
    [
        ((16, 4, 4), (8, 4, 4), ""),
        ((16,), (8,), ""),
        ((5, 16), (5, 8), ""),
        ((16, 4, 4), (16, 2, 2), "differ in more"),
        ((16, 4, 4), (256,), "not equally many axes"),
        ((7, 16), (5, 16), "differ in more"),
    ],
)
def test_only_the_number_of_features_may_differ(
    given: tuple[int, ...], wanted: tuple[int, ...], words: str
) -> None:
    assert words in misfit(given, wanted) if words else not misfit(given, wanted)


def test_features_are_the_first_axis_of_pictures_and_else_the_last() -> None:
    assert [features(shape) for shape in ((16, 4, 4), (5, 8), (9,))] == [16, 8, 9]


def test_the_way_to_a_block_goes_before_ids_and_titles() -> None:
    graph = wired(
        Node("one", "Linear", "two", {"features": 3}),
        Node("two", "Linear", "", {"features": 4}),
    )
    graph = wired(Node("input", "Input", "", {"shape": [2]}), *graph.nodes.values())
    blocks = blocks_by_path(check(graph))
    found = named(blocks, "two")
    assert found is not None and found.path == ("two",)
    assert named(blocks, "nothing") is None
    assert all(named(blocks, name_of(path)) is one for path, one in blocks.items())


def caught(graph: Graph, inputs: list[torch.Tensor]) -> None:
    """Check that every block that may be a hint gives in a built network what the walk says."""
    values: dict[Path, tuple[int, ...]] = {}
    able = {p: one for p, one in blocks_by_path(check(graph)).items() if not one.refusal}
    model = network_of(graph).model
    for path, one in able.items():

        def keep(_: object, __: object, found: Any, one: Hinting = one) -> None:
            values[one.path] = tuple(given_by(one.node, one.inputs, found).shape[1:])

        module_at(model, path).register_forward_hook(keep)
    with torch.no_grad():
        model(*inputs)
    assert able and values == {path: one.shape for path, one in able.items()}


@pytest.mark.parametrize("kind", KINDS)
def test_blocks_that_may_be_hints_give_what_the_walk_says(kind: str) -> None:
    caught(digits_by(kind).graph, [torch.randn(2, 1, 8, 8)])


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10**6))
def test_so_they_do_in_every_drawing(seed: int) -> None:
    graph = random_drawing(random.Random(seed))
    caught(graph, examples(graph))


@pytest.mark.parametrize("key", ["french-transformer", "german-gru", "spans-lstm", "reviews-pairs"])
def test_so_they_do_in_templates(key: str) -> None:
    graph = template(key).load().graph
    inputs = [
        torch.ones(2, *spec.shape, dtype=getattr(torch, spec.element))
        for spec in check(graph).inputs
    ]
    caught(graph, inputs)


def test_a_block_without_a_layer_says_so() -> None:
    blocks = blocks_by_path(check(digits_by("dense").graph))
    assert "has no layer" in blocks[("input",)].refusal
    assert path_of((("input", 0),)) in blocks
