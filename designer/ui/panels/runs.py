"""The trainings so far: how they went, their curves, and taking one away."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from designer import figures
from designer.job import UserError
from designer.runs import Summary, list_runs
from designer.ui.panels.layers import as_table
from designer.ui.panels.page import Empty
from designer.ui.theme import Theme
from designer.ui.words import tr

Index = QModelIndex | QPersistentModelIndex
COLUMNS = (
    "Run",
    "Begun",
    "State",
    "Epochs",
    "Training loss",
    "Validation loss",
    "Measured",
    "Time",
    "Device",
)
WIDTHS = (220, 128, 96, 72, 104, 120, 160, 104, 72)
Row = tuple[Path, Summary]


def read_runs(folder: Path) -> list[Row]:
    """Return every run with its summary, newest first; made to be called in a thread."""
    found = []
    for run in list_runs(folder):
        try:
            found.append((run.path, run.summary))
        except UserError:
            continue  # taken away meanwhile
    return found


class Runs(QWidget):
    """Lists runs: shows the curves of one, exports it, or goes on with one that broke off."""

    opened = Signal(object)
    """The folder of a run whose curves shall be shown."""
    export_wanted = Signal(object)
    go_on_wanted = Signal(object)
    evaluate_wanted = Signal(object)
    """The folder of a run that shall be measured on its test part."""
    refresh_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Runs")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 4, 12, 4)
        bar.setSpacing(8)
        self.folder = QLabel()
        self.folder.setProperty("role", "small")
        self.folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        bar.addWidget(self.folder, 1)
        self.buttons: dict[str, QPushButton] = {}
        for key, words, about in (
            ("curves", "Show curves", "Shows how this training went."),
            ("evaluate", "Evaluate", "Measures the best weights of this run on the test part."),
            ("go_on", "Go on", "Goes on with a training that was stopped or broken off."),
            ("export", "Export…", "Takes the best weights of this run away as a file."),
            ("refresh", "Refresh", "Reads the folder again."),
        ):
            button = QPushButton(words)
            button.setToolTip(about)
            bar.addWidget(button)
            self.buttons[key] = button
        self.buttons["curves"].clicked.connect(lambda: self._emit(self.opened))
        self.buttons["evaluate"].clicked.connect(lambda: self._emit(self.evaluate_wanted))
        self.buttons["go_on"].clicked.connect(lambda: self._emit(self.go_on_wanted))
        self.buttons["export"].clicked.connect(lambda: self._emit(self.export_wanted))
        self.buttons["refresh"].clicked.connect(self.refresh_wanted)
        column.addLayout(bar)
        self._model = RunModel(theme)
        self.table = QTableView()
        self.table.setAccessibleName("Runs")
        self.table.setModel(self._model)
        as_table(self.table)
        for place, width in enumerate(WIDTHS):
            self.table.setColumnWidth(place, width)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.doubleClicked.connect(lambda _: self._emit(self.opened))
        self.table.activated.connect(lambda _: self._emit(self.opened))
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._enable())
        self._stack = QStackedWidget()
        self._stack.addWidget(
            Empty(
                tr(
                    "Every training is kept here, to be compared, opened again or exported. "
                    "There is none yet."
                ),
                links=(("train", tr("Train now")), ("tour", tr("Two-minute tour"))),
            )
        )
        self._stack.addWidget(self.table)
        column.addWidget(self._stack, 1)
        self._busy: Path | None = None
        self._enable()

    def show_runs(self, folder: Path, rows: list[Row]) -> None:
        """Show what the folder holds."""
        chosen = self.chosen
        self.folder.setText(str(folder))
        self._model.show(rows)
        self._stack.setCurrentIndex(1 if rows else 0)
        for place, (path, _) in enumerate(rows):
            if path == chosen:
                self.table.selectRow(place)
        self._enable()

    def show_busy(self, run: Path | None) -> None:
        """Say which run is under way here, if any."""
        self._busy = run
        self._enable()

    def set_theme(self, theme: Theme) -> None:
        """Take another look."""
        self._model.theme = theme
        self.table.viewport().update()

    @property
    def chosen(self) -> Path | None:
        """The folder of the selected run."""
        rows = self.table.selectionModel().selectedRows()
        return self._model.rows[rows[0].row()][0] if rows else None

    def _emit(self, wish: Any) -> None:
        path = self.chosen
        if path is not None:
            wish.emit(path)

    def _enable(self) -> None:
        rows = self.table.selectionModel().selectedRows()
        summary = self._model.rows[rows[0].row()][1] if rows else None
        self.buttons["curves"].setEnabled(summary is not None)
        self.buttons["evaluate"].setEnabled(summary is not None and summary.best_epoch > 0)
        self.buttons["export"].setEnabled(summary is not None and summary.best_epoch > 0)
        broken = summary is not None and summary.state in ("stopped", "interrupted", "failed")
        self.buttons["go_on"].setEnabled(broken and self._busy is None)


class RunModel(QAbstractTableModel):
    """The rows of the list."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.rows: list[Row] = []

    def show(self, rows: list[Row]) -> None:
        """Take what the folder holds."""
        if [path for path, _ in rows] == [path for path, _ in self.rows]:
            self.rows = rows
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(COLUMNS) - 1))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many runs there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, side: Qt.Orientation, role: int = 0) -> Any:
        """Return the title of a column."""
        if role == Qt.ItemDataRole.DisplayRole and side == Qt.Orientation.Horizontal:
            return COLUMNS[section]
        return None

    def data(self, index: Index, role: int = 0) -> Any:
        """Return what a cell shows."""
        path, summary = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return _cell(summary, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return summary.error or str(path)
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == 2:
            colours = {"failed": self.theme.error, "interrupted": self.theme.warning,
                       "running": self.theme.warning, "paused": self.theme.warning}  # fmt: skip
            return QColor(colours.get(summary.state, self.theme.text))
        return None


def _cell(summary: Summary, column: int) -> str:
    measured = summary.test or summary.metrics
    best = next((key for key in measured if key != "loss"), None)
    cells = (
        summary.title,
        _when(summary.started),
        summary.state,
        f"{summary.epoch} / {summary.epochs}" if summary.epochs else "—",
        _number(summary.train_loss),
        _number(summary.val_loss),
        f"{best.replace('_', ' ')} {figures.real(measured[best], 3)}" if best else "—",
        figures.duration(summary.seconds) if summary.seconds else "—",
        summary.device or "—",
    )
    return cells[column]


def _number(value: float | None) -> str:
    return "—" if value is None else figures.real(value, 3)


def _when(started: str) -> str:
    try:
        when = datetime.fromisoformat(started).astimezone()
    except ValueError:
        return "—"
    today = datetime.now().astimezone().date()
    return f"today {when:%H:%M}" if when.date() == today else f"{when:%Y-%m-%d %H:%M}"
