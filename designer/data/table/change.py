"""A change to columns of a table with all that it has learnt: the same for any rows."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Collection, Iterator
from dataclasses import dataclass, fields, replace
from typing import Any, ClassVar, Self

from designer.data.table.feature import Feature

Features = tuple[Feature, ...]


@dataclass(frozen=True, kw_only=True)
class Change(ABC):
    """One change to one column.

    Attributes:
        column: the name of the column.
        made: the names of columns that are new; empty where the column is changed in its place.
    """

    kind: ClassVar[str] = ""

    column: str
    made: tuple[str, ...] = ()

    @property
    def reads(self) -> tuple[str, ...]:
        """The columns that it makes use of."""
        return (self.column,)

    @property
    def gives(self) -> tuple[str, ...]:
        """The columns that are what it makes of them."""
        return self.made or (self.column,)

    def apply(self, features: Features) -> Features:
        """Return the columns, this one replaced by what becomes of it."""
        return tuple(
            made
            for feature in features
            for made in (self.change(feature) if feature.name == self.column else (feature,))
        )

    @abstractmethod
    def change(self, feature: Feature) -> Iterator[Feature]:
        """Give what becomes of the column."""

    def unknown(self, features: Features) -> tuple[str, ...]:
        """Return the texts of the column that were never learnt and count for nothing here."""
        return ()

    def named(self, taken: Collection[str]) -> Self:
        """Return the change with names of new columns that no other column has had."""
        names: list[str] = []
        for name in self.made:
            free, number = name, 2
            while free in taken or free in names:
                free, number = f"{name} ({number})", number + 1
            names.append(free)
        return replace(self, made=tuple(names))

    def plain(self) -> dict[str, Any]:
        """Return it as JSON holds it."""
        found: dict[str, Any] = {"change": self.kind}
        for one in fields(self):
            value = getattr(self, one.name)
            if one.name != "made" or value:
                found[one.name] = list(value) if isinstance(value, tuple) else value
        return found


def of_column(features: Features, name: str) -> Feature:
    """Return the column of a name."""
    return next(feature for feature in features if feature.name == name)
