"""The changes that steps make to columns, with what they have learnt; JSON holds each of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, ClassVar

import numpy as np

from designer.data.inputs import Array
from designer.data.table.change import Change, Features, of_column
from designer.data.table.feature import Feature, numbers
from designer.data.table.numerals import numeral


@dataclass(frozen=True, kw_only=True)
class Fill(Change):
    """Puts a value where one is missing."""

    kind: ClassVar[str] = "fill"
    value: float | str

    def change(self, feature: Feature) -> Iterator[Feature]:
        """Give the column filled."""
        value, categories = self.value, feature.categories
        if categories is not None:
            if value not in categories:
                categories = (*categories, str(value))
            value = categories.index(str(value))
        filled = np.where(feature.missing, value, feature.values)
        yield replace(feature, values=filled, categories=categories)


@dataclass(frozen=True, kw_only=True)
class Mark(Change):
    """Adds a column that is 1 where a value is missing."""

    kind: ClassVar[str] = "mark"

    def change(self, feature: Feature) -> Iterator[Feature]:
        """Give the column, and the new one after it."""
        yield feature
        yield numbers(self.made[0], feature.missing, feature)


@dataclass(frozen=True, kw_only=True)
class Indicate(Change):
    """Makes a column for each of some values, 1 where it stands and else 0.

    With `rest` there is one column more, which is 1 where another value stands.
    """

    kind: ClassVar[str] = "one-hot"
    values: tuple[str | float, ...]
    rest: bool = False

    def change(self, feature: Feature) -> Iterator[Feature]:
        """Give the new columns in place of the column."""
        wanted: Sequence[Any] | Array = self.values
        if feature.categories is not None:
            wanted = codes(feature, self.values)
        for name, value in zip(self.made, wanted, strict=False):
            yield numbers(name, feature.values == value, feature)
        if self.rest:
            others = ~feature.missing & ~np.isin(feature.values, wanted)
            yield numbers(self.made[-1], others, feature)

    def unknown(self, features: Features) -> tuple[str, ...]:
        """Return texts that have no input; none where the rest have one."""
        return () if self.rest else unheard(features, self.column, self.values)


@dataclass(frozen=True, kw_only=True)
class Rank(Change):
    """Turns texts into the numbers of their places in an order, others into missing ones."""

    kind: ClassVar[str] = "rank"
    order: tuple[str, ...]

    def change(self, feature: Feature) -> Iterator[Feature]:
        """Give the numbers."""
        assert feature.categories is not None
        place = {text: float(number) for number, text in enumerate(self.order)}
        found = [place.get(text, np.nan) for text in feature.categories]
        yield numbers(feature.name, np.array([*found, np.nan])[feature.values], feature)

    def unknown(self, features: Features) -> tuple[str, ...]:
        """Return texts that the order lacks."""
        return unheard(features, self.column, self.order)


@dataclass(frozen=True, kw_only=True)
class Parse(Change):
    """Reads the number in each text; a text without one is missing."""

    kind: ClassVar[str] = "number in text"
    decimal: str

    def change(self, feature: Feature) -> Iterator[Feature]:
        """Give the numbers."""
        assert feature.categories is not None
        found = [numeral(text, self.decimal) for text in feature.categories]
        table = np.array([*(np.nan if one is None else one for one in found), np.nan])
        yield numbers(feature.name, table[feature.values], feature)


@dataclass(frozen=True, kw_only=True)
class Range(Change):
    """Turns numbers into texts, the names of the ranges between borders.

    A number that is a border belongs to the range below it.
    """

    kind: ClassVar[str] = "ranges"
    borders: tuple[float, ...]
    names: tuple[str, ...]

    def change(self, feature: Feature) -> Iterator[Feature]:
        """Give the texts."""
        found = np.searchsorted(np.array(self.borders), feature.values, side="left")
        found = np.where(feature.missing, -1, found).astype(np.int64)
        yield Feature(feature.name, found, self.names, feature.origin)


@dataclass(frozen=True, kw_only=True)
class Logarithm(Change):
    """Takes the natural logarithm after something is added; what has none becomes missing."""

    kind: ClassVar[str] = "logarithm"
    plus: float

    def change(self, feature: Feature) -> Iterator[Feature]:
        """Give the logarithms in place of the column."""
        with np.errstate(divide="ignore", invalid="ignore"):
            found = np.log(feature.values + self.plus)
        yield numbers(self.made[0], found, feature)


@dataclass(frozen=True, kw_only=True)
class Scale(Change):
    """Subtracts a shift and divides by a width; with a limit, cuts off what is larger."""

    kind: ClassVar[str] = "scale"
    shift: float
    width: float
    limit: float = 0.0

    def change(self, feature: Feature) -> Iterator[Feature]:
        """Give the column scaled."""
        scaled = (feature.values - self.shift) / self.width
        if self.limit:
            scaled = np.clip(scaled, -self.limit, self.limit)
        yield replace(feature, values=scaled)


@dataclass(frozen=True, kw_only=True)
class Leave(Change):
    """Leaves a column out."""

    kind: ClassVar[str] = "leave out"

    @property
    def gives(self) -> tuple[str, ...]:
        """Nothing."""
        return ()

    def change(self, feature: Feature) -> Iterator[Feature]:
        """Give nothing."""
        return iter(())


@dataclass(frozen=True, kw_only=True)
class _Together(Change):
    """A change that adds columns at the end, made of two."""

    other: str

    @property
    def reads(self) -> tuple[str, ...]:
        """Both columns."""
        return self.column, self.other

    def apply(self, features: Features) -> Features:
        """Return the columns and the new ones after them."""
        pair = of_column(features, self.column), of_column(features, self.other)
        return (*features, *self.both(*pair))

    def both(self, first: Feature, second: Feature) -> Iterator[Feature]:
        """Give what is made of the two."""
        raise NotImplementedError

    def change(self, feature: Feature) -> Iterator[Feature]:
        """Give the column, which stays."""
        yield feature


@dataclass(frozen=True, kw_only=True)
class Multiply(_Together):
    """Adds the product of two columns of numbers."""

    kind: ClassVar[str] = "product"

    def both(self, first: Feature, second: Feature) -> Iterator[Feature]:
        """Give the product."""
        yield numbers(self.made[0], first.values * second.values, first, second)


@dataclass(frozen=True, kw_only=True)
class Join(_Together):
    """Adds the pair of two texts as a text, missing where either is."""

    kind: ClassVar[str] = "pair"

    def both(self, first: Feature, second: Feature) -> Iterator[Feature]:
        """Give the texts."""
        assert first.categories is not None
        assert second.categories is not None
        width = max(1, len(second.categories))
        missing = first.missing | second.missing
        found, places = np.unique(
            (first.values * width + second.values)[~missing], return_inverse=True
        )
        texts = [
            f"{first.categories[pair // width]} and {second.categories[pair % width]}"
            for pair in found.tolist()
        ]
        place = {text: number for number, text in enumerate(dict.fromkeys(texts))}
        values = np.full(len(first.values), -1, np.int64)
        values[~missing] = np.array([place[text] for text in texts], np.int64)[places.reshape(-1)]
        origin = tuple(dict.fromkeys((*first.origin, *second.origin)))
        yield Feature(self.made[0], values, tuple(place), origin)


@dataclass(frozen=True, kw_only=True)
class Spread(_Together):
    """Adds a column for each of some texts: the number where the text stands and else 0."""

    kind: ClassVar[str] = "product of text and number"
    values: tuple[str, ...]

    def both(self, first: Feature, second: Feature) -> Iterator[Feature]:
        """Give the products."""
        for name, code in zip(self.made, codes(first, self.values), strict=True):
            product = np.where(first.values == code, second.values, 0.0)
            yield numbers(name, product, first, second)

    def unknown(self, features: Features) -> tuple[str, ...]:
        """Return texts that have no input."""
        return unheard(features, self.column, self.values)


CHANGES: Mapping[str, type[Change]] = {
    one.kind: one
    for one in (
        *(Fill, Mark, Indicate, Rank, Parse, Range, Logarithm, Scale, Leave),
        *(Multiply, Join, Spread),
    )
}


def change_of(plain: Mapping[str, Any]) -> Change:
    """Return the change that `plain` gave. Raises KeyError or TypeError where it is none."""
    values: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value
        for name, value in plain.items()
        if name != "change"
    }
    return CHANGES[plain["change"]](**values)


def codes(feature: Feature, texts: Sequence[Any]) -> Array:
    """Return the numbers that texts have in a column, −2 for one that it does not hold."""
    known = {text: number for number, text in enumerate(feature.categories or ())}
    return np.array([known.get(text, -2) for text in texts], np.int64)


def unheard(features: Features, column: str, known: Sequence[Any]) -> tuple[str, ...]:
    """Return the texts that stand in a column and are none of those known."""
    feature = of_column(features, column)
    if feature.categories is None:
        return ()
    here = np.unique(feature.values[~feature.missing]).tolist()
    texts = set(known)
    return tuple(feature.categories[code] for code in here if feature.categories[code] not in texts)
