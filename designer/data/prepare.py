"""From a choice of data to parts that a job can learn from: load, describe, divide, scale."""

from __future__ import annotations

import hashlib
import json
import threading
from collections import OrderedDict
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, replace
from math import prod
from typing import Any

import numpy as np

from designer.blocks.spec import Spec
from designer.data.description import Description
from designer.data.inputs import Array, DataError, Inputs, Places
from designer.data.material import Examples, Material
from designer.data.preparation import Preparation
from designer.data.scaling import Constants, Scaling
from designer.data.source import Source
from designer.data.split import Split
from designer.project.project import DataChoice
from designer.unit import Choice, ParameterError, discover

RESIDENT = 2**30
"""Bytes of inputs up to which a set is held in the device's memory; a larger one streams."""
MOST_FITTED = 4096
"""Training examples that scaling is fitted on where a set streams, taken at even distances."""
FITTED_BYTES = 128 * 2**20
"""Numbers in these examples, at most."""
_KEPT = 2
RECONSTRUCT = "reconstruct the input"

__all__ = ["Description", "Part", "Prepared", "describe", "divide", "load", "material", "prepare"]


@dataclass(frozen=True, eq=False)
class Part:
    """The training, validation or test part.

    Attributes:
        inputs: each input of all examples, as the source holds it.
        places: the numbers of this part's examples among them.
        targets: of this part: int64 numbers of classes of shape N, tokens (N × steps) or first and
            last steps (N × 2); or float32 numbers, scaled, of shape N × outputs. None where the
            first input is its own target.
        scaling: for each input, what turns it into what the network sees.
        resident: whether the part is small enough to be held in the device's memory.
        classes: how many classes the targets tell apart; 0 where they are no classes.
        first: which of the inputs is the first of the data, which augmentations change; −1 where
            it is not among them.
    """

    inputs: tuple[Inputs, ...]
    places: Places
    targets: Array | None
    scaling: tuple[Constants, ...]
    resident: bool
    classes: int = 0
    first: int = 0

    def __len__(self) -> int:
        """Return how many examples the part has."""
        return len(self.places)

    @property
    def specs(self) -> tuple[Spec, ...]:
        """One example of each input as the network takes it."""
        return tuple(found.spec for found in self.inputs)

    @property
    def in_memory(self) -> bool:
        """Whether reading needs no file."""
        return all(found.in_memory for found in self.inputs)

    def ordered(self, order: Sequence[int]) -> Part:
        """Return the part with these of its inputs, in this order."""
        if tuple(order) == tuple(range(len(self.inputs))):
            return self
        inputs = tuple(self.inputs[place] for place in order)
        scaling = tuple(self.scaling[place] for place in order)
        first = list(order).index(self.first) if self.first in order else -1
        return replace(self, inputs=inputs, scaling=scaling, first=first)

    def raw(self, rows: Places | slice = slice(None)) -> tuple[Array, ...]:
        """Return inputs of this part as the source holds them. Raises DataError."""
        return tuple(found.take(self.places[rows]) for found in self.inputs)

    def sent(self, rows: Places | slice = slice(None)) -> tuple[Array, ...]:
        """Return inputs as they travel to the device: bytes, which are scaled there, or scaled."""
        return tuple(
            array if found.tokens or array.dtype == np.uint8 else constants.apply(array)
            for found, array, constants in zip(
                self.inputs, self.raw(rows), self.scaling, strict=True
            )
        )

    def scaled(self, rows: Places | slice = slice(None)) -> tuple[Array, ...]:
        """Return inputs of this part as the network takes them. Raises DataError."""
        return tuple(
            constants.apply(array) if array.dtype == np.uint8 else array
            for array, constants in zip(self.sent(rows), self.scaling, strict=True)
        )


@dataclass(frozen=True, eq=False)
class Prepared:
    """Data ready for a job.

    Attributes:
        examples: all of them, with texts, tokenizers and facts that metrics need.
        scaling: plain constants, `{"inputs": {"shift": [...], "factor": [...]}}`: the network
            sees (number − shift) × factor. For numbers to be told also `"targets"`: what the
            network tells, divided by factor plus shift, is in the units of the file. Tokens have
            none; inputs after the first have theirs under their names.
        fingerprint: tells whether a later run meets the same data.
        warnings: sentences on what works and is rarely meant.
    """

    train: Part
    validation: Part
    test: Part
    description: Description
    examples: Examples
    scaling: dict[str, dict[str, Any]]
    fingerprint: str
    warnings: tuple[str, ...] = ()


def describe(choice: DataChoice) -> Description:
    """Return what the data give and need; reads headers where that is enough. Raises DataError."""
    found = material(choice).describe(choice)
    return reconstructed(found) if choice.goal == RECONSTRUCT else found


def prepare(choice: DataChoice, learnt: Preparation | None = None) -> Prepared:
    """Return the three parts, scaled by constants fitted on the training part.

    With what was `learnt` before, tables and series are prepared by it, whatever the data are now.
    Raises DataError.
    """
    found = material(choice, thorough=True)
    if learnt is not None:
        found = found.learnt(learnt)
    scaling = _scaling(choice.scaling)
    parts = divide(found, choice)
    examples = found.finish(choice, parts)
    about = examples.describe(choice)
    if choice.goal == RECONSTRUCT:
        about = reconstructed(about)
    inputs = examples.inputs
    resident = sum(one.memory for one in inputs) <= RESIDENT
    constants: list[Constants] = []
    plain_constants: dict[str, dict[str, Any]] = {}
    for place, (name, one) in enumerate(zip(examples.names, inputs, strict=True)):
        if resident:
            one.all()  # read once, for fitting as well as for the parts
        if one.tokens:
            constants.append(Constants())
            continue
        fitted = parts.train if resident else _evenly(parts.train, _most_fitted(one))
        constants.append(scaling.fit(one.take(fitted), one.feature_axis))
        plain_constants[name if place else "inputs"] = constants[place].plain()
    targets: Array | None = examples.targets
    if about.task == "reconstruction":
        targets = None
        plain_constants["targets"] = plain_constants["inputs"]
    elif about.task in ("regression", "forecast"):
        axis: int | None = 0
        if (
            about.task == "forecast"
        ):  # all steps of the future are scaled alike, each series by itself
            axis = None if examples.targets.ndim == 2 else -1
        of_targets = scaling.fit_targets(examples.targets[parts.train], axis)
        plain_constants["targets"] = of_targets.plain()
        targets = of_targets.apply(examples.targets)

    def part(places: Places) -> Part:
        wanted = None if targets is None else targets[places]
        return Part(inputs, places, wanted, tuple(constants), resident, len(about.classes))

    warnings = (*examples.warnings, *parts.warnings, found.leaks(parts))
    return Prepared(
        part(parts.train),
        part(parts.validation),
        part(parts.test),
        about,
        examples,
        plain_constants,
        _fingerprint(found, choice),
        tuple(dict.fromkeys(filter(None, warnings))),
    )


def reconstructed(found: Description) -> Description:
    """Return what data need where the input itself is to be told. Raises DataError."""
    first = found.inputs[0]
    if len(found.inputs) > 1 or first.element != "float32":
        raise DataError(
            f"An autoencoder tells its one input of numbers again, and these data are {first} of "
            "tokens; choose other data, or let it tell what the source says."
        )
    return replace(found, output=first, classes=(), task="reconstruction")


def divide(found: Material, choice: DataChoice) -> Split:
    """Return which examples belong to which part. Raises DataError."""
    return found.divide(choice)


def material(choice: DataChoice, *, thorough: bool = False) -> Material:
    """Return what the chosen source holds, its pictures prepared. Raises DataError."""
    found = load(choice.source, thorough=thorough)
    if choice.pictures:
        from designer.data.pictures import prepared_pictures

        return prepared_pictures(found, choice.pictures)
    return found


def _fingerprint(found: Material, choice: DataChoice) -> str:
    """Return what tells whether a run meets the same data, prepared in the same way."""
    usual, values = DataChoice().values(), choice.values()
    names = ("goal", "text", "series", "columns", "pictures")
    told = {name: values[name] for name in names if values[name] != usual[name]}
    if not told:  # as runs from before there was any preparation have it
        return found.fingerprint().hex()
    return hashlib.sha256(
        found.fingerprint() + json.dumps(told, sort_keys=True).encode()
    ).hexdigest()


def load(choice: Choice, *, thorough: bool = False) -> Material:
    """Return a source's examples, from memory while its files have not changed.

    `thorough` looks at every file for that. Raises DataError, also from memory: a wrong file is
    not read again at every look.
    """
    source = _source(choice)
    return _MEMORY.get(source, source.stamp(thorough=thorough))


class _Memory:
    """The examples that were loaded last."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._kept: OrderedDict[Hashable, Material | str] = OrderedDict()

    def get(self, source: Source, stamp: Hashable) -> Material:
        key = source, stamp
        with self._lock:
            if key not in self._kept:
                try:
                    self._kept[key] = source.load()
                except DataError as error:
                    self._kept[key] = str(error)
                while len(self._kept) > _KEPT:
                    self._kept.popitem(last=False)
            self._kept.move_to_end(key)
            found = self._kept[key]
        if isinstance(found, str):
            raise DataError(found)
        return found


_MEMORY = _Memory()


def _source(choice: Choice) -> Source:
    known: Mapping[str, type[Source]] = discover("designer.data.sources", Source)
    if choice.kind not in known:
        raise DataError(
            f"“{choice.kind}” is no source of data that this version knows; choose another."
        )
    try:
        return known[choice.kind].make(choice.parameters)
    except ParameterError as error:
        raise DataError(f"{known[choice.kind].label()}: {error}") from None


def _scaling(choice: Choice) -> Scaling:
    known: Mapping[str, type[Scaling]] = discover("designer.data.scaling", Scaling)
    if choice.kind not in known:
        raise DataError(
            f"“{choice.kind}” is no scaling that this version knows; choose one of "
            f"{', '.join(known)}."
        )
    try:
        return known[choice.kind].make(choice.parameters)
    except ParameterError as error:
        raise DataError(f"{known[choice.kind].label()}: {error}") from None


def _most_fitted(inputs: Inputs) -> int:
    """Return on how many examples scaling is fitted that are too many for memory."""
    few = FITTED_BYTES // max(prod(inputs.shape), 1)
    return max(16, min(MOST_FITTED, few))


def _evenly(places: Places, most: int) -> Places:
    count = min(most, len(places))
    return places[np.arange(count) * len(places) // count]
