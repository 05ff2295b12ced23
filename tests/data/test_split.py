"""Rules of the division into parts."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as some

from designer.data.inputs import DataError, Held
from designer.data.split import Split, copies, first_of_each, split

shares = some.floats(0, 0.9).map(lambda share: round(share, 3))
sizes = some.lists(some.integers(1, 60), min_size=1, max_size=8)
seeds = some.integers(0, 2**31 - 1)


def named(count: int) -> tuple[str, ...]:
    return tuple(f"class {number}" for number in range(count))


def of_sizes(counts: list[int]) -> Any:
    """Return numbers of classes in a mixed order."""
    targets = np.repeat(np.arange(len(counts)), counts)
    return targets[np.random.default_rng(3).permutation(len(targets))]


def parts(found: Split) -> list[Any]:
    return [found.train, found.validation, found.test]


@given(sizes, shares, shares, seeds)
def test_parts_are_disjoint_cover_all_and_keep_proportions(
    counts: list[int], validation: float, test: float, seed: int
) -> None:
    targets, classes = of_sizes(counts), named(len(counts))
    try:
        found = split(targets, classes, validation, test, seed)
    except DataError as error:
        # Only what cannot be divided is refused.
        wanted = 1 + (validation > 0) + (test > 0)
        tiny = len(targets) < wanted or sum(max(0, size - 1) for size in counts) < wanted - 1
        assert validation + test >= 1 or tiny or "too few" in str(error)
        assert str(error).endswith(".")
        return
    together = np.concatenate(parts(found))
    assert sorted(together.tolist()) == list(range(len(targets)))
    for share, places in ((validation, found.validation), (test, found.test)):
        assert (len(places) > 0) == (share > 0)
        got = np.bincount(targets[places], minlength=len(counts))
        for size, count in zip(counts, got.tolist(), strict=True):
            # Within one example; less only where one must be left to learn from.
            assert count <= size * share + 1
            if size * (1 - validation - test) >= 2:
                assert count > size * share - 1
    learnt = np.bincount(targets[found.train], minlength=len(counts))
    assert learnt.min() >= 1, "every class is learnt from"


@given(sizes, seeds)
def test_the_same_seed_gives_the_same_parts(counts: list[int], seed: int) -> None:
    targets, classes = of_sizes([count + 4 for count in counts]), named(len(counts))
    first, again = (split(targets, classes, 0.2, 0.2, seed) for _ in range(2))
    for one, other in zip(parts(first), parts(again), strict=True):
        assert np.array_equal(one, other)


def test_another_seed_gives_other_parts() -> None:
    targets = of_sizes([50, 50])
    found = {split(targets, named(2), 0.1, 0.1, seed).test.tobytes() for seed in range(10)}
    assert len(found) == 10


def test_the_parts_never_change_between_versions() -> None:
    found = split(np.arange(20) % 2, named(2), 0.2, 0.2, 7)
    assert found.test.tolist() == [3, 6, 11, 12]
    assert found.validation.tolist() == [4, 9, 10, 13]


@given(some.integers(3, 500), seeds)
def test_numbers_are_divided_without_classes(count: int, seed: int) -> None:
    found = split(np.zeros((count, 1)), (), 0.25, 0.1, seed)
    assert sorted(np.concatenate(parts(found)).tolist()) == list(range(count))
    assert abs(len(found.validation) - count * 0.25) <= 1
    assert abs(len(found.test) - count * 0.1) <= 1


def test_a_part_of_nothing_is_empty() -> None:
    found = split(of_sizes([5, 5]), named(2), 0.0, 0.0, 0)
    assert [len(part) for part in parts(found)] == [10, 0, 0]
    assert found.warnings == ()


def test_a_class_too_small_for_three_parts_is_told() -> None:
    found = split(of_sizes([50, 2, 1]), named(3), 0.1, 0.1, 0)
    assert found.warnings == (
        "Each of the classes “class 1”, “class 2” has fewer examples than there are parts, and so "
        "is missing from validation or test; add examples.",
    )
    found = split(of_sizes([50, 50]), ("a", "b", "c"), 0.1, 0.1, 0)
    assert found.warnings == ("The class “c” has no example; the network cannot learn it.",)


def test_what_cannot_be_divided_is_refused_in_words() -> None:
    with pytest.raises(DataError, match=r"Validation \(0.6\) and test \(0.4\) leave nothing"):
        split(of_sizes([50, 50]), named(2), 0.6, 0.4, 0)
    with pytest.raises(DataError, match="2 examples for 3 parts"):
        split(of_sizes([1, 1]), named(2), 0.1, 0.1, 0)
    with pytest.raises(DataError, match="classes have too few examples"):
        split(of_sizes([1, 1, 1, 1]), named(4), 0.1, 0.1, 0)


def test_examples_that_are_learnt_and_tested_are_told() -> None:
    inputs = np.arange(8.0).reshape(4, 2)
    inputs[3] = inputs[0]
    found = Split(np.array([0, 1]), np.array([2]), np.array([3]))
    assert copies(Held(inputs), found).startswith("1 of the 2 examples kept aside")
    assert copies(Held(inputs[:3]), Split(np.array([0, 1]), np.array([2]), np.arange(0))) == ""


def test_copies_are_those_with_the_same_target() -> None:
    inputs = np.array([[1.0], [2.0], [1.0], [1.0]])
    assert first_of_each(inputs, np.array([0, 0, 0, 1])).tolist() == [0, 1, 3]
