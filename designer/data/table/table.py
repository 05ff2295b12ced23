"""A table as it stands in its file: columns of numbers and texts, and a target."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import numpy as np

from designer.blocks.spec import Spec
from designer.data.description import Description, Task
from designer.data.inputs import Array, DataError, Held, Places
from designer.data.material import Column, Examples, Look, Material
from designer.data.preparation import Preparation
from designer.data.split import Split, copies, first_of_each, split
from designer.data.table.categories import MOST_CATEGORIES, OneHot
from designer.data.table.cells import cut, listed
from designer.data.table.change import Change
from designer.data.table.concerns import tells_target
from designer.data.table.feature import Feature
from designer.data.table.filling import FillMissing
from designer.data.table.preparation import TablePreparation
from designer.data.table.reading import MOST_COLUMNS
from designer.data.table.step import ColumnStep, Features
from designer.project.project import DataChoice
from designer.unit import Choice, ParameterError, discover

LARGEST_TABLE = 4 * 2**30
"""Bytes of finished inputs."""


@dataclass(frozen=True, eq=False)
class Table(Material):
    """Raw columns, one row an example.

    Attributes:
        features: the columns that something is told from.
        targets: int64 numbers of classes (N) or float64 numbers (N × 1).
        classes: the name of every class; empty for regression.
        where: the name of the file, in quotes.
    """

    features: Features
    targets: Array
    classes: tuple[str, ...]
    task: Task
    where: str
    warnings: tuple[str, ...] = ()
    preparation: TablePreparation | None = None
    """What was learnt before, by which the columns are made ready; None learns it anew."""
    _plans: dict[str, _Plan] = field(default_factory=dict, repr=False)

    def __len__(self) -> int:
        """Return how many rows there are."""
        return len(self.targets)

    def describe(self, choice: DataChoice) -> Description:
        """Return what the steps make of the columns; every text of the file is counted."""
        plan = self._plan(choice)
        return Description(
            (Spec((len(plan.columns),)),),
            Spec((len(self.classes) or 1,)),
            self.classes,
            self.task,
            len(self),
            plan.columns,
            vocabularies=(0,),
        )

    def divide(self, choice: DataChoice) -> Split:
        """Divide by chance, every class in the same proportions."""
        parts = split(self.targets, self.classes, choice.validation, choice.test, choice.split_seed)
        return replace(parts, warnings=(*parts.warnings, *self._plan(choice).warnings))

    def finish(self, choice: DataChoice, parts: Split) -> Examples:
        """Return the columns as numbers, N × inputs, fitted on the training part alone."""
        made, _, learnt = self._made(choice, parts.train)
        return Examples(
            (Held(matrix(made)),),
            self.targets,
            self.classes,
            self.task,
            tuple(feature.name for feature in made),
            self.warnings,
            preparation=learnt,
        )

    def learnt(self, preparation: Preparation) -> Table:
        """Return the table with its columns made ready by what was learnt before."""
        if not isinstance(preparation, TablePreparation):
            raise DataError(f"{self.where} is a table, and the network has learnt from a series.")
        return replace(self, preparation=preparation, _plans={})

    def fingerprint(self) -> bytes:
        """Return a digest of columns and targets; of plain numbers, the one of Examples."""
        columns = tuple(feature.name for feature in self.features)
        if self._plain:
            inputs = (Held(matrix(self.features)),)
            return Examples(inputs, self.targets, self.classes, self.task, columns).fingerprint()
        digest = hashlib.sha256(repr((self.classes, columns, self.task)).encode())
        for feature in self.features:
            digest.update(repr(feature.categories).encode())
            digest.update(np.ascontiguousarray(feature.values).data)
        digest.update(np.ascontiguousarray(self.targets).data)
        return digest.digest()

    def look(self, choice: DataChoice, places: Places) -> Look:
        """Return rows as they stand in the file, each with its class or number."""
        return Look(
            matrix(self.features)[places] if self._plain else None,
            tuple(self._label(int(place)) for place in places),
            tuple(feature.name for feature in self.features),
            tuple(tuple(one.told(int(place)) for one in self.features) for place in places),
        )

    def groups(self) -> Array | None:
        """Return the classes."""
        return self.targets if self.classes else None

    def columns_seen(self) -> tuple[Column, ...]:
        """Return what the columns are like; a column of texts has no mean, and so on."""
        found = [_seen(feature) for feature in self.features]
        return (*found, *(() if self.classes else (Column.of("target", self.targets[:, 0]),)))

    def leaks(self, parts: Split) -> str:
        """Compare rows that are kept aside with those that are learnt from."""
        return copies(Held(self._raw), parts)

    def without_copies(self) -> Table:
        """Return the table without rows that repeat an earlier one, target included."""
        kept = first_of_each(self._raw, self.targets)
        features = tuple(feature.rows(kept) for feature in self.features)
        return replace(self, features=features, targets=self.targets[kept], _plans={})

    @property
    def _plain(self) -> bool:
        """Whether there are numbers alone, and all of them."""
        return all(
            feature.categories is None and not feature.missing.any() for feature in self.features
        )

    @property
    def _raw(self) -> Array:
        return matrix(self.features)

    def _label(self, place: int) -> str:
        target = self.targets[place]
        return self.classes[int(target)] if self.classes else f"{float(target[0]):g}"

    def _plan(self, choice: DataChoice) -> _Plan:
        """Return what becomes of the columns, from memory for a choice that was seen before."""
        key = repr(choice.columns)
        if key not in self._plans:
            made, warnings, _ = self._made(choice, np.arange(len(self)))
            used = {name for feature in made for name in feature.origin}
            warnings += tells_target(self.features, used, self.targets, self.classes)
            columns = tuple(feature.name for feature in made)
            self._plans[key] = _Plan(columns, tuple(warnings))
        return self._plans[key]

    def _made(
        self, choice: DataChoice, train: Places
    ) -> tuple[Features, list[str], TablePreparation]:
        """Return the finished columns, sentences on what was done unasked, and what was learnt."""
        if self.preparation is not None:
            made, told = self.preparation.apply(self.features, self._refusal)
            return made, list(told), self.preparation
        features = self.features
        changes: list[Change] = []
        taken = {feature.name for feature in features}
        for number, step in enumerate(_steps(choice.columns), 1):
            try:
                features, added = step.fitted(features, train, taken)
            except DataError as error:
                raise DataError(f"Columns, step {number}: {error}") from None
            changes += added
            taken.update(name for change in added for name in change.made)
            if len(features) > MOST_COLUMNS:
                raise DataError(
                    f"Columns, step {number}: {step.label()} makes {len(features):,} inputs, more "
                    f"than {MOST_COLUMNS:,}; take fewer columns or texts."
                )
        features, more, warnings = self._treated(features, train, taken)
        changes += more
        if not features:
            raise DataError(
                f"{self.where}: the steps leave no column to tell the target from; take out the "
                "one that leaves columns out."
            )
        if len(features) * len(self) * 8 > LARGEST_TABLE:
            raise DataError(
                f"{self.where}: {len(features):,} inputs of {len(self):,} rows do not fit into "
                "memory; leave out columns."
            )
        return features, warnings, TablePreparation.of(self.features, changes, features)

    def _refusal(self, what: str, row: int | None, column: str) -> DataError:
        where = self.where if row is None else f"{self.where}, example {row + 1:,}"
        where += f", column “{cut(column)}”" if column else ""
        return DataError(f"{where}: {what}.")

    def _treated(
        self, features: Features, train: Places, taken: set[str]
    ) -> tuple[Features, list[Change], list[str]]:
        """Fill what is still missing and turn what is still text into numbers."""
        warnings = []
        changes: list[Change] = []
        texts = [feature for feature in features if feature.categories is not None]
        for feature in texts:
            count = len(feature.categories or ())
            if count > MOST_CATEGORIES:
                raise DataError(
                    f"{self.where}: the column “{cut(feature.name)}” holds {count:,} different "
                    "texts; add a step for columns that leaves it out, or makes numbers of it "
                    "(text to number, one-hot)."
                )
        if texts:
            features, more = OneHot().fitted(features, train, taken)
            changes += more
            each = "Each text of" if len(texts) == 1 else "Each text of the columns"
            warnings.append(
                f"{each} {listed([one.name for one in texts])} becomes an input of its own "
                "(one-hot); add a step for columns to choose otherwise."
            )
        lacking = [feature for feature in features if feature.missing.any()]
        if lacking:
            features, more = FillMissing().fitted(features, train, taken)
            changes += more
            told = ", ".join(
                f"“{cut(one.name)}” ({int(one.missing.sum()):,})" for one in lacking[:5]
            )
            others = f" and {len(lacking) - 5:,} more" if len(lacking) > 5 else ""
            warnings.append(
                f"Missing values of {told}{others} are filled with the median of the training "
                "part; add the step “Fill missing values” to choose otherwise."
            )
        return features, changes, warnings


@dataclass(frozen=True)
class _Plan:
    columns: tuple[str, ...]
    warnings: tuple[str, ...]


def _steps(choices: tuple[Choice, ...]) -> list[ColumnStep]:
    known: Mapping[str, type[ColumnStep]] = discover("designer.data.table", ColumnStep)
    found = []
    for number, choice in enumerate(choices, 1):
        if choice.kind not in known:
            raise DataError(
                f"Columns, step {number}: “{choice.kind}” is no step that this version knows; "
                f"choose one of {', '.join(known)}."
            )
        try:
            found.append(known[choice.kind].make(choice.parameters))
        except ParameterError as error:
            label = known[choice.kind].label()
            raise DataError(f"Columns, step {number}: {label}: {error}") from None
    return found


def matrix(features: Features) -> Array:
    """Return the columns side by side, N × columns, as float64."""
    matrix = np.empty((len(features[0].values), len(features)))
    for place, feature in enumerate(features):
        matrix[:, place] = feature.values
    return matrix


def _seen(feature: Feature) -> Column:
    present = feature.values[~feature.missing]
    if feature.categories is None and len(present):
        return Column.of(feature.name, present)
    nothing = float("nan")
    return Column(feature.name, nothing, nothing, nothing, nothing, len(np.unique(present)))
