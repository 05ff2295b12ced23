"""From a choice of data to parts that a job can learn from: load, describe, divide, scale."""

from __future__ import annotations

import hashlib
import threading
from collections import OrderedDict
from collections.abc import Hashable, Mapping
from dataclasses import dataclass

import numpy as np

from designer.blocks.spec import Spec
from designer.data.inputs import Array, DataError, Inputs, Places
from designer.data.scaling import Constants, Scaling
from designer.data.source import Examples, Source, Task
from designer.data.split import Split, copies, split
from designer.project.project import DataChoice
from designer.unit import Choice, ParameterError, discover

RESIDENT = 2**30
"""Bytes of inputs up to which a set is held in the device's memory; a larger one streams."""
MOST_FITTED = 4096
"""Training examples that scaling is fitted on where a set streams, taken at even distances."""
_KEPT = 2


@dataclass(frozen=True, slots=True)
class Description:
    """What the walk needs to know of data: what goes in, what must come out, and of how many."""

    input: Spec
    output: Spec
    classes: tuple[str, ...]
    task: Task
    examples: int
    columns: tuple[str, ...] = ()
    """Names of the input columns of a table."""


@dataclass(frozen=True, eq=False)
class Part:
    """The training, validation or test part.

    Attributes:
        inputs: the inputs of all examples, as the source holds them.
        places: the numbers of this part's examples among them.
        targets: of this part: int64 numbers of classes of shape N, or float32 numbers, scaled, of
            shape N × outputs.
        scaling: what turns inputs into what the network sees.
        resident: whether the part is small enough to be held in the device's memory.
    """

    inputs: Inputs
    places: Places
    targets: Array
    scaling: Constants
    resident: bool

    def __len__(self) -> int:
        """Return how many examples the part has."""
        return len(self.places)

    @property
    def spec(self) -> Spec:
        """One example as the network takes it."""
        return Spec(self.inputs.shape, "int64" if self.inputs.tokens else "float32")

    def raw(self, rows: Places | slice = slice(None)) -> Array:
        """Return inputs of this part as the source holds them. Raises DataError."""
        return self.inputs.take(self.places[rows])

    def sent(self, rows: Places | slice = slice(None)) -> Array:
        """Return inputs as they travel to the device: bytes, which are scaled there, or scaled."""
        found = self.raw(rows)
        if self.inputs.tokens or found.dtype == np.uint8:
            return found
        return self.scaling.apply(found)

    def scaled(self, rows: Places | slice = slice(None)) -> Array:
        """Return inputs of this part as the network takes them. Raises DataError."""
        found = self.sent(rows)
        return self.scaling.apply(found) if found.dtype == np.uint8 else found


@dataclass(frozen=True, eq=False)
class Prepared:
    """Data ready for a job.

    Attributes:
        scaling: plain constants, `{"inputs": {"shift": [...], "factor": [...]}}`: the network
            sees (number − shift) × factor. For regression also `"targets"`: what the network
            tells, divided by factor plus shift, is in the units of the file. Tokens have none.
        fingerprint: tells whether a later run meets the same data.
        warnings: sentences on what works and is rarely meant.
    """

    train: Part
    validation: Part
    test: Part
    description: Description
    scaling: dict[str, dict[str, list[float]]]
    fingerprint: str
    warnings: tuple[str, ...] = ()


def describe(choice: DataChoice) -> Description:
    """Return what the data give and need; reads headers where that is enough. Raises DataError."""
    return description_of(load(choice.source))


def description_of(found: Examples) -> Description:
    """Return what examples give and need."""
    return Description(
        found.input, found.target, found.classes, found.task, len(found), found.columns
    )


def prepare(choice: DataChoice) -> Prepared:
    """Return the three parts, scaled by constants fitted on the training part. Raises DataError."""
    examples = load(choice.source, thorough=True)
    scaling = _scaling(choice.scaling)
    parts = divide(examples, choice)
    inputs = examples.inputs
    resident = inputs.memory <= RESIDENT
    if resident:
        inputs.all()  # read once, for fitting as well as for the parts
    constants = Constants()
    if not inputs.tokens:
        fitted = parts.train if resident else _evenly(parts.train, MOST_FITTED)
        constants = scaling.fit(inputs.take(fitted))
    plain_constants = {} if inputs.tokens else {"inputs": constants.plain()}
    targets = examples.targets
    if examples.task == "regression":
        of_targets = scaling.fit_targets(targets[parts.train])
        plain_constants["targets"] = of_targets.plain()
        targets = of_targets.apply(targets)

    def part(places: Places) -> Part:
        return Part(inputs, places, targets[places], constants, resident)

    warnings = (*examples.warnings, *parts.warnings, copies(inputs, parts))
    return Prepared(
        part(parts.train),
        part(parts.validation),
        part(parts.test),
        description_of(examples),
        plain_constants,
        _fingerprint(examples),
        tuple(filter(None, warnings)),
    )


def divide(examples: Examples, choice: DataChoice) -> Split:
    """Return which examples belong to which part. Raises DataError."""
    return split(
        examples.targets, examples.classes, choice.validation, choice.test, choice.split_seed
    )


def load(choice: Choice, *, thorough: bool = False) -> Examples:
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
        self._kept: OrderedDict[Hashable, Examples | str] = OrderedDict()

    def get(self, source: Source, stamp: Hashable) -> Examples:
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


def _evenly(places: Places, most: int) -> Places:
    count = min(most, len(places))
    return places[np.arange(count) * len(places) // count]


def _fingerprint(examples: Examples) -> str:
    digest = hashlib.sha256(examples.inputs.fingerprint())
    digest.update(np.ascontiguousarray(examples.targets).data)
    digest.update(repr((examples.classes, examples.columns, examples.task)).encode())
    return digest.hexdigest()
