"""What is left out of texts before they are divided: empty ones and copies."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Sequence

import numpy as np

from designer.data.inputs import Places
from designer.data.source import Array

UNEVEN = 10
"""How many times as many examples one class must have as another to be told of."""

Where = Callable[[int], str]
"""Tells where the example of a number stands, such as “row 7”."""

_WORD = re.compile(r"\w+")


def example(number: int) -> str:
    """Return where an example stands of which no more is known."""
    return f"example {number + 1}"


def sift(
    columns: Sequence[Sequence[str]], keys: Sequence[Hashable], where: Where = example
) -> tuple[Places, tuple[str, ...]]:
    """Return the numbers of examples whose texts are not empty and whose keys are new.

    Texts must have no blanks at their ends. The warnings say how many others there were.
    """
    empty: list[int] = []
    again: list[int] = []
    kept: dict[Hashable, int] = {}
    for place, (key, *texts) in enumerate(zip(keys, *columns, strict=True)):
        if not all(texts):
            empty.append(place)
        elif kept.setdefault(key, place) != place:
            again.append(place)
    warnings = []
    if empty:
        warnings.append(_left_out(empty, "without text", "without text", where))
    if again:
        one, many = "that repeats an earlier one", "that repeat an earlier one"
        warnings.append(_left_out(again, one, many, where))
    return np.array(list(kept.values()), np.int64), tuple(warnings)


def uneven(targets: Array, classes: Sequence[str]) -> tuple[str, ...]:
    """Return a sentence where one class has many times as many examples as another."""
    sizes = np.bincount(targets, minlength=len(classes))
    if not sizes.any():
        return ()
    least = int(np.where(sizes > 0, sizes, sizes.max()).argmin())
    most = int(sizes.argmax())
    ratio = sizes[most] / sizes[least]
    if ratio < UNEVEN:
        return ()
    return (
        f"The class “{classes[most]}” has {ratio:.0f} times as many examples as "
        f"“{classes[least]}”, so accuracy tells little; look at the F1 of each class.",
    )


def undecided(texts: Sequence[str], targets: Array) -> tuple[str, ...]:
    """Return a sentence where the same text stands in more than one class."""
    seen: dict[str, int] = {}
    found: dict[str, None] = {}
    for text, target in zip(texts, targets.tolist(), strict=True):
        if seen.setdefault(text, target) != target:
            found[text] = None
    if not found:
        return ()
    first = next(iter(found))
    shown = first if len(first) <= 40 else first[:39] + "…"
    many = "text stands" if len(found) == 1 else "texts stand"
    return (
        f"{len(found):,} {many} in more than one class, such as “{shown}”, and nothing can tell "
        "which is meant; mend their classes or leave them out.",
    )


def owners(columns: Sequence[Sequence[str]]) -> Places:
    """Return a number for every example, equal where only case, marks or blanks differ."""
    bare: dict[str, str] = {}  # many questions may be on one long text
    seen: dict[tuple[str, ...], int] = {}
    found = np.empty(len(columns[0]), np.int64)
    for place, texts in enumerate(zip(*columns, strict=True)):
        for text in texts:
            if text not in bare:
                bare[text] = _bare(text)
        found[place] = seen.setdefault(tuple(bare[text] for text in texts), len(seen))
    return found


def _bare(text: str) -> str:
    """Return the words of a text in small letters; the text itself where it has none."""
    return " ".join(_WORD.findall(text.casefold())) or text


def _left_out(places: Sequence[int], one: str, many: str, where: Where) -> str:
    first = where(places[0])
    if len(places) == 1:
        return f"One example {one} is left out ({first})."
    return f"{len(places):,} examples {many} are left out (the first is {first})."
