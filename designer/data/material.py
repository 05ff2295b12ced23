"""What a source holds before it is divided and made ready: arrays, texts, series or tables."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from designer.blocks.spec import Spec
from designer.data.description import Description, Task
from designer.data.inputs import Array, Inputs, Places
from designer.data.preparation import Preparation
from designer.data.split import Split, beside, copies, split
from designer.project.project import DataChoice


@dataclass(frozen=True, eq=False)
class Line:
    """A series as it is drawn: N times (datetime64) or numbers, and N values."""

    name: str
    times: Array
    values: Array


@dataclass(frozen=True, eq=False)
class Look:
    """Some examples as a person looks at them; what does not fit a kind of data is empty.

    Attributes:
        inputs: pictures or numbers as the source holds them; uint8 for pictures.
        labels: what each of them is: its class, or its numbers.
        headings: names of the columns of `rows`.
        rows: texts, or cells of a table as they stand in the file.
        lines: series over time.
        shares: of the rows of such series that each part has: first those that are learnt from,
            then validation and test; empty where they cannot be divided so.
    """

    inputs: Array | None = None
    labels: tuple[str, ...] = ()
    headings: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    lines: tuple[Line, ...] = ()
    shares: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Column:
    """What the numbers of one column of a table are like."""

    name: str
    mean: float
    deviation: float
    least: float
    most: float
    distinct: int

    @staticmethod
    def of(name: str, numbers: Array) -> Column:
        """Return what N numbers are like."""
        return Column(
            name,
            float(numbers.mean()),
            float(numbers.std()),
            float(numbers.min()),
            float(numbers.max()),
            len(np.unique(numbers)),
        )


class Material(ABC):
    """All that a source holds.

    Attributes:
        warnings: sentences on what works and is rarely meant.
    """

    warnings: tuple[str, ...] = ()

    @abstractmethod
    def __len__(self) -> int:
        """Return how many examples there are."""

    @abstractmethod
    def describe(self, choice: DataChoice) -> Description:
        """Return what the network gets and must give, quickly. Raises DataError."""

    @abstractmethod
    def divide(self, choice: DataChoice) -> Split:
        """Return which examples belong to which part. Raises DataError."""

    @abstractmethod
    def finish(self, choice: DataChoice, parts: Split) -> Examples:
        """Return arrays, made by what is fitted on the training part alone. Raises DataError."""

    @abstractmethod
    def fingerprint(self) -> bytes:
        """Return a digest that changes with the data."""

    @abstractmethod
    def look(self, choice: DataChoice, places: Places) -> Look:
        """Return these examples as a person looks at them."""

    def learnt(self, preparation: Preparation) -> Material:
        """Return the material as it is prepared by what was learnt before. Raises DataError."""
        return self

    def groups(self) -> Array | None:
        """Return the number of every example's class, or None."""
        return None

    def columns_seen(self) -> tuple[Column, ...]:
        """Return what the columns of a table are like, the target of a regression last."""
        return ()

    def leaks(self, parts: Split) -> str:
        """Return a sentence on held-out examples that are also learnt from, or nothing."""
        return ""


@dataclass(frozen=True, eq=False)
class Examples(Material):
    """Examples as arrays, before they are scaled.

    Attributes:
        inputs: N of each input, in memory or read from files when they are needed.
        targets: int64 numbers of classes (N), tokens (N × steps) or first and last steps (N × 2);
            or float64 numbers (N × outputs, for forecasts N × horizon or N × horizon × series).
        classes: the name of every class; empty where no class is to be told.
        columns: the name of every input column of a table; else empty.
        names: of the inputs.
        vocabularies: for each input, how many tokens there are; 0 where it holds no tokens.
        vocabulary: how many tokens a target of tokens is made of.
        tokenizers: for each name of an input, and for “target”, what turns text into tokens, as
            the JSON of the library tokenizers.
        texts: for each name of an input, and for “target”, the N texts as the source holds them.
        offsets: where every token of the first input begins and ends in its text, N × steps × 2.
        facts: plain values that metrics need, such as the error of a naive forecast.
        preparation: how a table or a series became inputs; None for other data.
        kept_aside: which examples are for the final measurement, in ascending order, where the
            source itself says so; None where chance decides.
    """

    inputs: tuple[Inputs, ...]
    targets: Array
    classes: tuple[str, ...]
    task: Task
    columns: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    names: tuple[str, ...] = ("x",)
    vocabularies: tuple[int, ...] = ()
    vocabulary: int = 0
    tokenizers: Mapping[str, str] = field(default_factory=dict)
    texts: Mapping[str, Sequence[str]] = field(default_factory=dict)
    offsets: Array | None = None
    facts: Mapping[str, Any] = field(default_factory=dict)
    preparation: Preparation | None = None
    kept_aside: Places | None = None

    def __len__(self) -> int:
        """Return how many examples there are."""
        return len(self.inputs[0])

    @property
    def specs(self) -> tuple[Spec, ...]:
        """What goes into the network for one example."""
        return tuple(found.spec for found in self.inputs)

    @property
    def target(self) -> Spec:
        """What the network must give for one example."""
        if self.task == "reconstruction":
            return Spec(self.inputs[0].shape)
        if self.task == "sequence":
            return Spec((self.targets.shape[1], self.vocabulary))
        if self.task == "span":
            return Spec((self.inputs[0].shape[0], 2))
        return Spec((len(self.classes),) if self.classes else self.targets.shape[1:])

    def describe(self, choice: DataChoice) -> Description:
        """Return what the arrays are."""
        return Description(
            self.specs,
            self.target,
            self.classes,
            self.task,
            len(self),
            self.columns,
            self.names,
            self.vocabularies or (0,) * len(self.inputs),
        )

    def divide(self, choice: DataChoice) -> Split:
        """Divide by chance, every class in the same proportions, but for what is kept aside."""
        if self.kept_aside is not None:
            return beside(
                self.kept_aside, self.targets, self.classes, choice.validation, choice.split_seed
            )
        return split(self.targets, self.classes, choice.validation, choice.test, choice.split_seed)

    def finish(self, choice: DataChoice, parts: Split) -> Examples:
        """Return the examples themselves."""
        return self

    def fingerprint(self) -> bytes:
        """Return a digest of inputs, targets and what they mean."""
        import hashlib

        digest = hashlib.sha256()
        for found in self.inputs:
            digest.update(found.fingerprint())
        digest.update(np.ascontiguousarray(self.targets).data)
        digest.update(repr((self.classes, self.columns, self.task)).encode())
        return digest.digest()

    def look(self, choice: DataChoice, places: Places) -> Look:
        """Return the first input of these examples, each with its class or numbers."""
        labels = tuple(self._label(place) for place in places)
        return Look(self.inputs[0].take(places), labels)

    def groups(self) -> Array | None:
        """Return the classes."""
        return self.targets if self.classes else None

    def columns_seen(self) -> tuple[Column, ...]:
        """Return what the columns of a table of numbers are like."""
        if not self.columns:
            return ()
        table = self.inputs[0].all()
        found = [Column.of(name, table[:, place]) for place, name in enumerate(self.columns)]
        if not self.classes:
            found.append(Column.of("target", self.targets[:, 0]))
        return tuple(found)

    def leaks(self, parts: Split) -> str:
        """Compare the first inputs, unless they are too large to be compared."""
        return copies(self.inputs[0], parts) if len(self.inputs) == 1 else ""

    def _label(self, place: int) -> str:
        target = self.targets[place]
        if self.classes:
            return self.classes[int(target)]
        return ", ".join(f"{number:g}" for number in np.ravel(target)[:8])
