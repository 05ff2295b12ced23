"""What is done to the columns of a table, fitted on the training part alone."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from typing import ClassVar

from designer.data.inputs import DataError, Places
from designer.data.table.cells import cut, listed, names_in
from designer.data.table.change import Change, Features
from designer.data.table.feature import Feature
from designer.unit import Unit, param

__all__ = ["ColumnStep", "Features", "always", "holds_numbers", "holds_texts"]


@dataclass(frozen=True)
class ColumnStep(Unit):
    """A change to some columns of a table."""

    family: ClassVar[str] = "Columns"

    columns: str = param("", "Names of columns, separated by commas; empty takes all that fit.")

    def learn(self, features: Features, train: Places) -> Iterator[Change]:
        """Give the changes that the rows `train` ask for, in their order. Raises DataError."""
        raise NotImplementedError

    def apply(self, features: Features, train: Places) -> Features:
        """Return the columns changed by what is learnt on the rows `train`. Raises DataError."""
        return self.fitted(features, train)[0]

    def fitted(
        self, features: Features, train: Places, taken: Collection[str] = ()
    ) -> tuple[Features, tuple[Change, ...]]:
        """Return the columns changed, and the changes, which can be made to other rows as well.

        New columns get names that are not `taken`. Raises DataError.
        """
        changes: list[Change] = []
        names = {*taken, *(feature.name for feature in features)}
        now = features
        for asked in self.learn(features, train):
            change = asked.named(names)
            now = change.apply(now)
            names.update(change.made)
            changes.append(change)
        return now, tuple(changes)

    def chosen(
        self, features: Features, fits: Callable[[Feature], bool], wanted: str
    ) -> frozenset[str]:
        """Return the names of the columns that are changed.

        `wanted` says what fits, such as “numbers”. Raises DataError where a column that is named
        is not there or does not fit.
        """
        known = {feature.name: feature for feature in features}
        names = names_in(self.columns, tuple(known))
        for name in names:
            if name not in known:
                raise DataError(
                    f"{self.label()}: there is no column “{cut(name)}”; choose from "
                    f"{listed(tuple(known), 10)}."
                )
            if not fits(known[name]):
                raise DataError(
                    f"{self.label()}: the column “{cut(name)}” holds no {wanted}; choose another."
                )
        if names:
            return frozenset(names)
        return frozenset(name for name, feature in known.items() if fits(feature))

    def each(
        self, features: Features, fits: Callable[[Feature], bool], wanted: str
    ) -> Iterator[Feature]:
        """Give the columns that are changed, as `chosen` names them. Raises DataError."""
        names = self.chosen(features, fits, wanted)
        return (feature for feature in features if feature.name in names)


def holds_numbers(feature: Feature) -> bool:
    """Return whether a column holds numbers."""
    return feature.categories is None


def holds_texts(feature: Feature) -> bool:
    """Return whether a column holds texts."""
    return feature.categories is not None


def always(feature: Feature) -> bool:
    """Return that any column will do."""
    return True
