"""The rows of the list of runs: what their cells say, sorted and searched here, not by the view."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPixmap

from designer import figures
from designer.runs import Kept, Notes
from designer.runs.notes import tags_of, tags_text
from designer.ui.theme import Theme
from designer.ui.words import said, tr

Index = QModelIndex | QPersistentModelIndex
COLUMNS = (
    "Run", "Begun", "State", "Data", "Epochs", "Training loss", "Validation loss", "Test result",
    "Parameters", "Size", "Multiply-adds", "Time", "Device", "Tags", "Notes",
)  # fmt: skip
RUN, BEGUN, STATE, TAGS, NOTE = 0, 1, 2, 13, 14
WIDTHS = (232, 140, 96, 120, 76, 104, 116, 136, 104, 80, 116, 76, 68, 104, 80)
"""Pixels that the columns need; the name of the run and the notes share what is left."""
SPARED = (12, 10, 5, 3, 8, 11, 9)
"""Columns that are left out where there is no room for all, the first one first."""
NUMBERS = (4, 5, 6, 8, 9, 10, 11)
"""Columns whose figures stand at the right."""
SWATCH = 10
"""Pixels of the square in the colour of a run's curves."""
EDITABLE = (RUN, TAGS, NOTE)
STATES = {
    "new": "new", "running": "running", "paused": "paused", "finished": "finished",
    "stopped": "stopped", "failed": "failed", "interrupted": "interrupted",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Row:
    """One run: what its cells say, what they are sorted by, and where words are looked for."""

    kept: Kept
    cells: tuple[str, ...]
    keys: tuple[Any, ...]
    words: str


class RunModel(QAbstractTableModel):
    """Holds all runs and shows those that are searched for, in the order that is asked for."""

    edited = Signal(object, object)
    """The folder of a run and what a person has written about it now."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.colours: Mapping[Path, str] = {}
        """Of the runs whose curves are drawn."""
        self.rows: list[Row] = []
        """Those that are shown."""
        self._all: dict[Path, Row] = {}
        self._column, self._down = BEGUN, True
        self._sought: tuple[str, ...] = ()

    def show(self, runs: Iterable[Kept]) -> None:
        """Take what the folder holds; a run that is as it was keeps its row."""
        before = self._all
        self._all = {}
        for kept in runs:
            row = before.get(kept.path)
            self._all[kept.path] = row if row is not None and row.kept == kept else _row(kept)
        self._arrange()

    def search(self, text: str) -> None:
        """Show the runs in which every one of these words is found."""
        sought = tuple(text.casefold().split())
        if sought != self._sought:
            self._sought = sought
            self._arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Show the runs by a column; what has no value comes last either way."""
        self._column, self._down = column, order == Qt.SortOrder.DescendingOrder
        self._arrange()

    def place_of(self, path: Path) -> int:
        """Return the row in which a run is shown, or -1."""
        return next((n for n, row in enumerate(self.rows) if row.kept.path == path), -1)

    def show_colours(self, colours: Mapping[Path, str]) -> None:
        """Show which colours the curves of runs have."""
        self.colours = dict(colours)
        self._touch()

    @property
    def count(self) -> int:
        """How many runs there are, shown or not."""
        return len(self._all)

    def _arrange(self) -> None:
        column, sought = self._column, self._sought
        found = [row for row in self._all.values() if all(word in row.words for word in sought)]
        known = [row for row in found if row.keys[column] is not None]
        known.sort(key=lambda row: row.keys[column], reverse=self._down)
        rows = known + [row for row in found if row.keys[column] is None]
        if [row.kept.path for row in rows] == [row.kept.path for row in self.rows]:
            self.rows = rows
            self._touch()
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def _touch(self) -> None:
        if self.rows:
            last = self.index(len(self.rows) - 1, len(COLUMNS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many runs are shown."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, side: Qt.Orientation, role: int = 0) -> Any:
        """Return the title of a column."""
        if side != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(COLUMNS[section])
        return _alignment(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what can be done with a cell."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() in EDITABLE else flags

    def data(self, index: Index, role: int = 0) -> Any:
        """Return what a cell shows."""
        row, column = self.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return row.cells[column]
        if role == Qt.ItemDataRole.EditRole:
            if column == RUN:
                return row.kept.title
            return row.kept.notes.note if column == NOTE else row.cells[column]
        if role == Qt.ItemDataRole.DecorationRole and column == RUN:
            colour = self.colours.get(row.kept.path)
            return _swatch(colour) if colour else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.ForegroundRole and column == STATE:
            colours = {"failed": self.theme.error, "interrupted": self.theme.warning,
                       "running": self.theme.warning, "paused": self.theme.warning}  # fmt: skip
            return QColor(colours.get(row.kept.summary.state, self.theme.text))
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what a person has written in a cell."""
        if role != Qt.ItemDataRole.EditRole or index.column() not in EDITABLE:
            return False
        kept = self.rows[index.row()].kept
        text = " ".join(str(value).split())
        notes: Notes = kept.notes
        if index.column() == RUN:
            notes = replace(notes, name="" if text == kept.summary.title else text)
        elif index.column() == TAGS:
            notes = replace(notes, tags=tags_of(text))
        else:
            notes = replace(notes, note=str(value).strip())
        if notes == kept.notes:
            return False
        changed = _row(replace(kept, notes=notes))
        self._all[kept.path] = changed
        self.rows[index.row()] = changed
        self.dataChanged.emit(index, index)
        self.edited.emit(kept.path, notes)
        return True

    def _tip(self, row: Row, column: int) -> str:
        summary = row.kept.summary
        if column in (RUN, STATE) and summary.error:
            return said(summary.error)
        if column == RUN:
            return "\n".join(filter(None, (summary.recipe, str(row.kept.path))))
        if column == 7 and summary.test:
            return "\n".join(said(figures.measured(*one)) for one in summary.test.items())
        return row.cells[column]


def run_name(kept: Kept) -> str:
    """Return what a run is called: its title, and the recipe that made it smaller."""
    recipe = kept.summary.recipe
    return f"{kept.title} · {recipe}" if recipe else kept.title


def begun(kept: Kept) -> str:
    """Return when a run was begun, as a person reads it."""
    return _when(_time(kept.summary.started))


def _row(kept: Kept) -> Row:
    summary, notes = kept.summary, kept.notes
    measured = summary.test or summary.metrics
    chief = next((key for key in measured if key != "loss"), "")
    told = figures.metric(chief) if summary.test else f"validation {figures.metric(chief)}"
    when = _time(summary.started)
    data = data_name(kept.source)
    name = run_name(kept)
    cells = (
        name,
        _when(when),
        tr(STATES.get(summary.state, summary.state)),
        data or "—",
        f"{summary.epoch} / {summary.epochs}" if summary.epochs else "—",
        _number(summary.train_loss),
        _number(summary.val_loss),
        f"{said(told)} {figures.score(measured[chief])}" if chief else "—",
        figures.count(summary.parameters) if summary.parameters else "—",
        figures.memory(kept.file_bytes) if kept.file_bytes else "—",
        figures.short(summary.macs) if summary.macs else "—",
        figures.duration(summary.seconds) if summary.seconds else "—",
        figures.device(summary.device) or "—",
        tags_text(notes.tags),
        " ".join(notes.note.split()),
    )
    keys = (
        name.casefold(),
        when.timestamp() if when else None,
        summary.state,
        data.casefold() or None,
        summary.epoch if summary.epochs else None,
        _finite(summary.train_loss),
        _finite(summary.val_loss),
        _finite(measured[chief]) if chief else None,
        summary.parameters or None,
        kept.file_bytes or None,
        summary.macs or None,
        summary.seconds or None,
        summary.device or None,
        cells[TAGS].casefold() or None,
        cells[NOTE].casefold() or None,
    )
    words = " ".join((*cells, summary.title, summary.state, kept.path.name)).casefold()
    return Row(kept, cells, keys, words)


def spared(width: int) -> frozenset[int]:
    """Return the columns that a table of so many pixels has no room for."""
    left_out: set[int] = set()
    needed = sum(WIDTHS)
    for column in SPARED:
        if needed <= width:
            break
        left_out.add(column)
        needed -= WIDTHS[column]
    return frozenset(left_out)


@cache
def _swatch(colour: str) -> QIcon:
    """Return a small square that keeps its colour where its row is selected."""
    pixmap = QPixmap(SWATCH * 2, SWATCH * 2)
    pixmap.fill(QColor(colour))
    pixmap.setDevicePixelRatio(2)
    icon = QIcon()
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
        icon.addPixmap(pixmap, mode)
    return icon


def data_name(source: Mapping[str, Any]) -> str:
    """Return what a person calls the data of a run, with the name of their file."""
    from designer.training.pools import units

    kind = str(source.get("kind", ""))
    unit = units("data.sources").get(kind)
    label = said(unit.label()) if unit is not None else kind
    given = source.get("parameters")
    values = given if isinstance(given, Mapping) else {}
    for name in ("file", "folder", "path", "name"):
        value = values.get(name)
        if isinstance(value, str) and value.strip():
            return f"{label} · {Path(value).name}"
    return label


def _finite(value: float | None) -> float | None:
    return value if value is not None and math.isfinite(value) else None


def _number(value: float | None) -> str:
    return "—" if value is None else figures.score(value)


def _time(started: str) -> datetime | None:
    try:
        return datetime.fromisoformat(started).astimezone()
    except ValueError:
        return None


def _when(when: datetime | None) -> str:
    if when is None:
        return "—"
    if when.date() == datetime.now().astimezone().date():
        return tr("today {time}", time=f"{when:%H:%M}")
    return f"{when:%Y-%m-%d %H:%M}"


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in NUMBERS else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
