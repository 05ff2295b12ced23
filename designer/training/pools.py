"""The pools from which a recipe and a choice of data take their units."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from functools import cache

from designer.job import UserError
from designer.unit import Choice, ParameterError, Unit, discover

_PLACES: Mapping[str, tuple[str, str, str]] = {
    "optimizers": ("designer.training.optimizers", "designer.training.optimizers", "Optimizer"),
    "schedules": ("designer.training.schedules", "designer.training.schedules", "Schedule"),
    "losses": ("designer.training.losses", "designer.training.losses", "Loss"),
    "metrics": ("designer.training.metrics", "designer.training.metrics", "Metric"),
    "data.sources": ("designer.data.sources", "designer.data.source", "Source"),
    "data.text": ("designer.data.text", "designer.data.text.tokenizer", "Tokenizer"),
    "data.series": ("designer.data.series", "designer.data.series.framing", "Framing"),
    "data.columns": ("designer.data.table", "designer.data.table.step", "ColumnStep"),
    "data.pictures": ("designer.data.pictures", "designer.data.pictures.step", "PictureStep"),
    "data.scaling": ("designer.data.scaling", "designer.data.scaling", "Scaling"),
    "data.augmentation": (
        "designer.data.augmentation",
        "designer.data.augmentation",
        "Augmentation",
    ),
}
"""For each pool: where its units are found, and the module and name of what they all are."""


def pools() -> tuple[str, ...]:
    """Return the names of all pools."""
    return tuple(_PLACES)


@cache
def units(pool: str) -> Mapping[str, type[Unit]]:
    """Return the units of a pool by kind. None of them imports torch before it works."""
    package, module, name = _PLACES[pool]
    base: type[Unit] = getattr(importlib.import_module(module), name)
    return discover(package, base)  # type: ignore[arg-type]  # a class is hashable


def unit_of(pool: str, choice: Choice) -> Unit:
    """Return the unit that a choice names. Raises UserError in words."""
    kinds = units(pool)
    word = pool.rsplit(".", 1)[-1]
    if choice.kind not in kinds:
        raise UserError(
            f"There is no “{choice.kind}” among the {word}; choose one of {', '.join(kinds)}."
        )
    try:
        return kinds[choice.kind].make(choice.parameters)
    except ParameterError as error:
        raise UserError(f"{choice.kind}: {error}") from None
