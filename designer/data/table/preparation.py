"""How the columns of a table became inputs, for any rows that have such columns."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Self

import numpy as np

from designer.data.inputs import DataError
from designer.data.preparation import Preparation
from designer.data.table.cells import cut, listed
from designer.data.table.change import Change, Features, of_column
from designer.data.table.changes import Leave, change_of
from designer.data.table.feature import Feature

NUMBERS, TEXTS = "numbers", "texts"

Refusal = Callable[[str, int | None, str], DataError]
"""Makes a sentence of what is wrong, the number of a row from 0 and the name of a column."""


@dataclass(frozen=True)
class TablePreparation(Preparation):
    """Columns, what is done to them, and the inputs that this gives.

    Attributes:
        columns: the name of every column of the file that is used, with “numbers” or “texts”.
        changes: in the order in which they are made.
        inputs: the names of the finished columns, in the order that the network takes them.
    """

    kind: ClassVar[str] = "table"

    columns: Mapping[str, str]
    changes: tuple[Change, ...]
    inputs: tuple[str, ...]

    @staticmethod
    def of(raw: Features, changes: Iterable[Change], made: Features) -> TablePreparation:
        """Return what leads from raw columns to the finished ones, without what is left out."""
        inputs = tuple(feature.name for feature in made)
        needed = set(inputs)
        kept: list[Change] = []
        for change in reversed(tuple(changes)):
            if isinstance(change, Leave) or not needed.intersection(change.gives):
                continue
            needed = (needed - set(change.made)) | set(change.reads)
            kept.append(change)
        columns = {
            feature.name: NUMBERS if feature.categories is None else TEXTS
            for feature in raw
            if feature.name in needed
        }
        return TablePreparation(columns, tuple(reversed(kept)), inputs)

    def apply(self, features: Features, refuse: Refusal) -> tuple[Features, tuple[str, ...]]:
        """Return the inputs of other rows, and sentences on texts that were never learnt.

        `refuse` makes the errors that are raised where a column is not there or holds something
        else, or where nothing was learnt to put into a cell that is missing.
        """
        here = {feature.name: feature for feature in features}
        for name, holds in self.columns.items():
            if name not in here:
                lacks = f"there is no column “{cut(name)}”, which the network has learnt from"
                raise refuse(lacks, None, "")
            found = NUMBERS if here[name].categories is None else TEXTS
            if found != holds:
                raise refuse(f"expected {holds}, found {found}", None, name)
        now = tuple(here[name] for name in self.columns)
        warnings = []
        for change in self.changes:
            unknown = change.unknown(now)
            if unknown:
                stands = "stands" if len(unknown) == 1 else "stand"
                warnings.append(
                    f"{listed(unknown)} {stands} in the column “{cut(change.column)}” and in no "
                    "row that the network knows; it counts as none of the known texts."
                )
            now = change.apply(now)
        made = tuple(of_column(now, name) for name in self.inputs)
        for feature in made:
            wrong = np.nonzero(~np.isfinite(feature.values))[0]
            if len(wrong):
                raise self._lacking(here, feature, int(wrong[0]), refuse)
        return made, tuple(dict.fromkeys(warnings))

    def plain(self) -> dict[str, Any]:
        """Return it as JSON holds it, without its kind."""
        return {
            "columns": dict(self.columns),
            "changes": [change.plain() for change in self.changes],
            "inputs": list(self.inputs),
        }

    @classmethod
    def from_plain(cls, plain: Mapping[str, Any]) -> Self:
        """Return what `plain` gave. Raises KeyError, TypeError or ValueError where it is none."""
        changes = tuple(map(change_of, plain["changes"]))
        return cls(dict(plain["columns"]), changes, tuple(plain["inputs"]))

    def _lacking(
        self, here: Mapping[str, Feature], made: Feature, row: int, refuse: Refusal
    ) -> DataError:
        """Return the sentence on a cell that no number came of."""
        for name in made.origin:
            if here[name].missing[row]:
                nothing = "a value is missing, and nothing was learnt to put there; fill it in"
                return refuse(nothing, row, name)
        name = made.origin[0]
        told = cut(here[name].told(row))
        return refuse(f"“{told}” cannot be used: the network learnt nothing like it", row, name)
