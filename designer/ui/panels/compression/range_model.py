"""The rows of the table of ranges: a block each, with what flows through it and its weights."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import inf
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from designer import figures
from designer.compress.compressor import compressors
from designer.compress.sensing.ranged import BlockRanges, Range, Rounding
from designer.table import Column, Table
from designer.ui.icons import icon
from designer.ui.theme import Theme
from designer.ui.words import said, tr

Index = QModelIndex | QPersistentModelIndex
SORT, RANGE, WAY = (Qt.ItemDataRole.UserRole + place for place in range(3))
TITLES = ("Block", "Outputs", "", "", "Weights", "", "")
BLOCK = 0
BITS = {2: 8, 3: 16, 5: 8, 6: 16}
"""Columns that tell a rounding, and its bits."""
OF_WEIGHTS = 4
"""The first column that tells of weights."""
STRIPS = (1, OF_WEIGHTS)
MUCH, LITTLE = "99", "1"
"""Percentiles between which 98 % of the values lie."""


@dataclass(frozen=True)
class Row:
    """A block by its title, and its ranges."""

    title: str
    found: BlockRanges

    def side(self, column: int) -> Range | None:
        """Return the range that a column tells of."""
        return self.found.weights if column >= OF_WEIGHTS else self.found.activations

    def rounding(self, column: int) -> Rounding | None:
        """Return the rounding that a column tells."""
        side = self.side(column)
        return None if side is None or column not in BITS else side.rounding(BITS[column])


def heard(one: Rounding | None) -> str:
    """Return the signal to noise of a rounding in words."""
    if one is None:
        return "—"
    return tr("exact") if one.sqnr is None else tr("{n} dB", n=f"{one.sqnr:.0f}")


def ends(one: Range) -> str:
    """Return from where to where values reach."""
    return tr("from {low} to {high}", low=figures.real(one.low), high=figures.real(one.high))


def tallest(one: Range) -> float:
    """Return how many values the highest bar shows: one far above all others is cut off."""
    *_, second, first = (0, *sorted(one.histogram)[-2:]) if one.histogram else (0, 0)
    return min(first, 2 * second) if second else first


class RangeModel(QAbstractTableModel):
    """The ranges of one run."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.rows: list[Row] = []

    def show(self, rows: Sequence[Row]) -> None:
        """Take other blocks."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many blocks there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(TITLES)

    def headerData(self, section: int, side: Qt.Orientation, role: int = 0) -> Any:
        """Return the title of a column."""
        if side != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            bits = BITS.get(section)
            return tr("{n} bits", n=bits) if bits else tr(TITLES[section])
        if role == Qt.ItemDataRole.ToolTipRole:
            return _head_tip(section)
        return _place(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = 0) -> Any:
        """Return what a cell shows."""
        row, column = self.rows[index.row()], index.column()
        if role == RANGE:
            return row.side(column) if column in STRIPS else None
        if role == WAY:
            return row.found.block
        if role == SORT:
            return _order(row, column)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(row, column, spoken=role == Qt.ItemDataRole.AccessibleTextRole)
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tip(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _place(column)
        one = row.rounding(column)
        if one is None or not one.faint:
            return None
        if role == Qt.ItemDataRole.ForegroundRole:
            return QColor(self.theme.warning)
        return (
            icon("warning", self.theme.warning) if role == Qt.ItemDataRole.DecorationRole else None
        )

    def table(self, order: Sequence[int]) -> Table:
        """Return the figures of rows in an order, to be taken away."""
        columns = [Column(tr("Block"))]
        writes: list[Callable[[float], str]] = [figures.real] * 5 + [_decibels] * 2
        for what in (tr("Activations"), tr("Weights")):
            told = (tr("lowest"), tr("highest"), tr("1 % below"), tr("half below"),
                    tr("99 % below"), tr("dB at 8 bits"), tr("dB at 16 bits"))  # fmt: skip
            columns += [
                Column(tr("{what}, {figure}", what=what, figure=figure), write)
                for figure, write in zip(told, writes, strict=True)
            ]
        rows = tuple(
            (row.title, *_figures(row.found.activations), *_figures(row.found.weights))
            for row in (self.rows[place] for place in order)
        )
        return Table(tuple(columns), rows, title=tr("Ranges of blocks"))

    def _words(self, row: Row, column: int, *, spoken: bool) -> str:
        if column == BLOCK:
            return row.title
        if column in BITS:
            return heard(row.rounding(column))
        side = row.side(column)
        if side is None:
            return "—"
        return ends(side) if spoken else ""  # a strip is drawn there


def _figures(one: Range | None) -> list[float | None]:
    if one is None:
        return [None] * 7
    found = [one.low, one.high, *(one.percentiles.get(key) for key in (LITTLE, "50", MUCH))]
    for bits in (8, 16):
        rounding = one.rounding(bits)
        exact = rounding is not None and rounding.sqnr is None
        found.append(inf if exact else None if rounding is None else rounding.sqnr)
    return found


def _decibels(value: float) -> str:
    return tr("exact") if value == inf else f"{value:.1f}"


def _order(row: Row, column: int) -> Any:
    if column == BLOCK:
        return row.title.casefold()
    side = row.side(column)
    if column in STRIPS:
        return -1.0 if side is None else side.high - side.low
    one = row.rounding(column)
    # what is exact, and what is not there, need no care: they stand behind the least exact
    return inf if one is None or one.sqnr is None else one.sqnr


def _place(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in BITS else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _head_tip(column: int) -> str | None:
    if column == 1:
        return tr(
            "Activations: values that the block gives for training examples, from the lowest to "
            "the highest. Those in the coloured part are 98 % of all."
        )
    if column == OF_WEIGHTS:
        return tr("Weights of the block, from the lowest to the highest. Those in the coloured "
                  "part are 98 % of all.")  # fmt: skip
    if column in BITS:
        what = tr("Weights") if column >= OF_WEIGHTS else tr("Activations")
        return tr("{what} rounded to whole numbers of {bits} bits: signal to noise in decibels. "
                  "20 dB more are a tenth of the error; a click puts the least exact first.",
                  what=what, bits=BITS[column])  # fmt: skip
    return None


def _tip(row: Row, column: int) -> str:
    if column == BLOCK:
        return row.title
    side = row.side(column)
    if side is None:
        return (
            tr("This block has no weights to round.")
            if column >= OF_WEIGHTS
            else tr("This block gives no real numbers.")
        )
    if column in STRIPS:
        return _strip_tip(side)
    one = row.rounding(column)
    if one is None:
        return ""
    if one.sqnr is None:
        return tr("Whole numbers of {bits} bits hold these values exactly.", bits=one.bits)
    text = tr("In {bits} bits one step is {step}; rounding errs by {part} of the values.",
              bits=one.bits, step=figures.real(one.scale, 3), part=_percent(one.part))  # fmt: skip
    return f"{text}\n{_advice(column)}" if one.faint else text


def _strip_tip(one: Range) -> str:
    lines = [
        tr("{n} values from {low} to {high}.", n=figures.count(one.count),
           low=figures.real(one.low), high=figures.real(one.high))
    ]  # fmt: skip
    if {LITTLE, "50", MUCH} <= one.percentiles.keys():
        low, middle, high = (figures.real(one.percentiles[key], 3) for key in (LITTLE, "50", MUCH))
        lines.append(
            tr("98 % lie between {low} and {high}, the coloured part; half lie below {middle}.",
               low=low, high=high, middle=middle)
        )  # fmt: skip
    most = max(one.histogram, default=0)
    if most > tallest(one):
        lines.append(
            tr("{part} lie in the highest bar, which is cut off.",
               part=figures.percent(most / sum(one.histogram)))
        )  # fmt: skip
    return "\n".join(lines)


def _advice(column: int) -> str:
    """Return what helps where rounding costs a block much."""
    if BITS[column] != 8:
        return tr("Let this block stay real.")
    if column >= OF_WEIGHTS:
        return tr("That is much: let the network learn with rounded weights before (“{learning}”), "
                  "or let this block stay real in “{integers}”.",
                  learning=_method("quantize-aware"), integers=_method("int8"))  # fmt: skip
    return tr("That is much: take “{mixed}” in place of “{integers}”, or let this block stay real "
              "there.", mixed=_method("w8a16"), integers=_method("int8"))  # fmt: skip


def _method(name: str) -> str:
    return said(compressors()[name].label())


def _percent(part: float) -> str:
    return f"{figures.real(100 * part, 2)} %"
