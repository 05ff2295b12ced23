"""The division of examples into those to learn from, to watch, and to measure with."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from designer.data.inputs import Array, DataError, Inputs, Places

Counts = npt.NDArray[np.int64]

MOST_COMPARED = 256 * 2**20
"""Bytes of inputs up to which examples are compared with each other."""
UNEVEN = 10
"""How many times as many examples a class may have as another without a warning."""


@dataclass(frozen=True, eq=False)
class Split:
    """The numbers of the examples in every part, each in ascending order."""

    train: Places
    validation: Places
    test: Places
    warnings: tuple[str, ...] = ()


def split(
    targets: Array, classes: tuple[str, ...], validation: float, test: float, seed: int
) -> Split:
    """Divide examples by chance; the same seed and targets give the same parts on every machine.

    With classes, `targets` are their numbers and every class is divided in the same proportions:
    in validation and test, a class has its share within one example. Without, only the number of
    targets matters. Raises DataError where nothing would be left to learn from.
    """
    total = len(targets)
    if validation + test >= 1:
        raise DataError(
            f"Validation ({validation:g}) and test ({test:g}) leave nothing to learn from; "
            "make them less than 1 together."
        )
    wanted = int(validation > 0) + int(test > 0) + 1
    if total < wanted:
        raise DataError(
            f"There are {total} examples for {wanted} parts; add examples, or set validation "
            "or test to 0."
        )
    groups = targets if classes else np.zeros(total, np.int64)
    sizes = np.bincount(groups, minlength=max(1, len(classes)))
    # One example of each class is learnt from before any other part gets one.
    for_test = _shares(sizes, test, np.maximum(sizes - 1, 0), total, parts=wanted)
    room = np.maximum(sizes - for_test - 1, 0)
    for_validation = _shares(sizes, validation, room, total, parts=wanted)
    order = _shuffled(groups, seed)
    starts = np.cumsum(sizes) - sizes
    part = np.zeros(total, np.int8)
    for start, first, second in zip(starts, for_test, for_validation, strict=True):
        part[order[start : start + first]] = 2
        part[order[start + first : start + first + second]] = 1
    learnt, watched, kept = (np.nonzero(part == number)[0] for number in range(3))
    return Split(learnt, watched, kept, _warnings(sizes, classes, wanted))


def beside(
    kept: Places, targets: Array, classes: tuple[str, ...], validation: float, seed: int
) -> Split:
    """Divide by chance what is not kept aside for testing. Raises DataError, as `split` does."""
    rest = np.setdiff1d(np.arange(len(targets)), kept)
    found = split(targets[rest], classes, validation, 0.0, seed)
    return Split(rest[found.train], rest[found.validation], kept, found.warnings)


def copies(inputs: Inputs, parts: Split) -> str:
    """Return a sentence on held-out examples that are also learnt from, or nothing.

    Inputs too large to compare are not looked at.
    """
    if not inputs.in_memory or inputs.memory > MOST_COMPARED:
        return ""
    array = inputs.all()
    learnt = {array[place].tobytes() for place in parts.train}
    held = np.concatenate([parts.validation, parts.test])
    count = sum(array[place].tobytes() in learnt for place in held)
    if not count:
        return ""
    return (
        f"{count:,} of the {len(held):,} examples kept aside have the same inputs as one that is "
        "learnt from, so the measurements are too good; leave the copies out."
    )


def first_of_each(inputs: Array, targets: Array) -> Places:
    """Return the numbers of the examples that are no exact copy of an earlier one."""
    seen: dict[bytes, int] = {}
    for place in range(len(inputs)):
        seen.setdefault(inputs[place].tobytes() + targets[place].tobytes(), place)
    return np.array(list(seen.values()), np.int64)


def _shuffled(groups: Array, seed: int) -> Places:
    """Return the examples ordered by group, and by chance within each.

    Sorting raw words of a named generator is the same under every version of numpy, which
    `permutation` does not promise.
    """
    words = np.random.PCG64(seed).random_raw(len(groups))
    order = np.lexsort((words, groups))
    return np.asarray(order, np.int64)


def _shares(sizes: Counts, share: float, room: Counts, total: int, *, parts: int) -> Counts:
    """Return how many of each group a part gets: its share, rounded so that the sum is right.

    Largest remainders are rounded up. A part that is wanted gets one example at least.
    """
    if share <= 0:
        return np.zeros_like(sizes)
    exact = sizes * share
    counts: Counts = np.minimum(np.floor(exact).astype(np.int64), room)
    missing = max(1, round(total * share)) - int(counts.sum())
    by_remainder = np.argsort(-(exact - np.floor(exact)), kind="stable")
    for group in by_remainder:
        if missing <= 0:
            break
        if counts[group] < room[group]:
            counts[group] += 1
            missing -= 1
    if not counts.any():
        raise DataError(
            f"The classes have too few examples (at most {int(sizes.max())}) for {parts} parts; "
            "add examples, or set validation or test to 0."
        )
    return counts


def _warnings(sizes: Counts, classes: tuple[str, ...], wanted: int) -> tuple[str, ...]:
    found = []
    if not classes:
        return ()
    empty = [classes[place] for place in np.nonzero(sizes == 0)[0]]
    if empty:
        found.append(f"{_named(empty)} no example; the network cannot learn it.")
    small = [classes[place] for place in np.nonzero((sizes > 0) & (sizes < wanted))[0]]
    if small:
        found.append(
            f"{_named(small)} fewer examples than there are parts, and so is missing from "
            "validation or test; add examples."
        )
    most, least = int(sizes.argmax()), int(np.where(sizes > 0, sizes, sizes.max()).argmin())
    if not small and sizes[most] >= UNEVEN * sizes[least]:
        share = sizes[most] / sizes.sum()
        found.append(
            f"The class “{classes[most]}” has {sizes[most]:,} examples and “{classes[least]}” "
            f"{sizes[least]:,}; whoever always says the first is right in {share:.0%}, so look at "
            "more than accuracy."
        )
    return tuple(found)


def _named(names: list[str]) -> str:
    if len(names) == 1:
        return f"The class “{names[0]}” has"
    shown = ", ".join(f"“{name}”" for name in names[:5])
    more = f" and {len(names) - 5} more" if len(names) > 5 else ""
    return f"Each of the classes {shown}{more} has"
