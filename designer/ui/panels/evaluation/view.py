"""What was measured of a run on a part of its data, as figures, tables and shades."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from designer import figures
from designer.ui.elided import Elided
from designer.ui.forms.editors import Combo
from designer.ui.panels.data.table import small_table
from designer.ui.panels.evaluation import taken
from designer.ui.panels.evaluation.confusion import Confusion
from designer.ui.panels.evaluation.steps import StepErrors
from designer.ui.panels.evaluation.windows import ForecastWindows
from designer.ui.panels.page import Empty
from designer.ui.plots.taking import Taken, headed, offer
from designer.ui.theme import Theme
from designer.ui.words import said, tr

PARTS = {"test": "test part", "validation": "validation part", "train": "training part"}


class EvaluationView(QWidget):
    """Shows what was measured; asks for another part, or to measure again."""

    wanted = Signal(str)
    """The part that shall be measured."""
    take_wanted = Signal(str, object)
    """What a person wants to do with a plot or table, and with which."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Evaluation"))
        self._theme = theme
        self._shown: tuple[Mapping[str, float], Mapping[str, Any]] | None = None
        self.confusion: Confusion | None = None
        self._stack = QStackedLayout(self)
        self._stack.addWidget(
            Empty(
                tr(
                    "What the network gets right and wrong on the test part stands here after a "
                    "training, or after Evaluate in the list of runs."
                ),
                links=(("train", tr("Train now")), ("show_runs", tr("Earlier runs"))),
            )
        )
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.setAccessibleName(tr("Measuring"))
        self.busy.hide()
        column.addWidget(self.busy)
        self.area = QScrollArea()
        self.area.setObjectName("evaluation-area")
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        column.addWidget(self.area, 1)
        self._stack.addWidget(body)

    def show_run(self, title: str, part: str) -> None:
        """Say of which run and part the figures are."""
        self.title.setText(title)
        places = list(PARTS)
        self.part.blockSignals(True)
        self.part.setCurrentIndex(places.index(part) if part in places else 0)
        self.part.blockSignals(False)
        self._stack.setCurrentIndex(1)

    def show_state(self, text: str, *, busy: bool = False) -> None:
        """Say how the measuring stands."""
        self.state.setText(text)
        self.busy.setVisible(busy)
        self.again.setEnabled(not busy)
        self.part.setEnabled(not busy)
        if busy:
            self._stack.setCurrentIndex(1)

    def show_ready(self) -> None:
        """Let another part be asked for."""
        self.show_state(self.state.text())

    def show_measured(self, measured: Mapping[str, float], details: Mapping[str, Any]) -> None:
        """Show figures and tables."""
        self._shown = measured, details
        self.confusion = None
        page = QWidget()
        page.setObjectName("page")
        row = QHBoxLayout(page)
        row.setContentsMargins(16, 12, 16, 16)
        row.setSpacing(20)
        name = tr("Measured")
        self._add(row, name, self._figures(measured), taken=taken.of_measured(name, measured))
        table = details.get("confusion")
        if table:
            self.confusion = Confusion(self._theme, table["classes"], table["counts"])
            name = tr("Which class was told as which")
            matrix = taken.of_confusion(name, table["classes"], table["counts"])
            self._add(row, name, self.confusion, taken=matrix)
        if records := details.get("per_class"):
            name = tr("Each class")
            classes = taken.of_records(name, records)
            self._add(row, name, self._classes(records), 1, taken=classes)
        if records := details.get("by_horizon"):
            name = tr("How far ahead")
            steps = taken.of_steps(name, records)
            self._add(row, name, StepErrors(self._theme, records), 1, taken=steps)
        if records := details.get("windows"):
            name = tr("Some forecasts")
            windows = taken.of_windows(name, records)
            self._add(row, name, ForecastWindows(self._theme, records), 2, taken=windows)
        if details.get("by_series"):
            rows = _cells(details["by_series"], ("series", "mae", "rmse", "mase"))
            titles = (tr("Series"), "MAE", "RMSE", "MASE")[: len(rows[0])]
            shown = small_table(titles, rows, tr("Errors of each series"), named=True)
            series = taken.of_records(tr("Each series"), details["by_series"])
            self._add(row, series.name, shown, 1, taken=series)
        if details.get("texts"):
            texts = taken.of_records(tr("Some of them"), details["texts"])
            self._add(row, texts.name, _texts(details["texts"]), 3, taken=texts)
        if len(details) == 0:
            row.addStretch(1)
        self.area.setWidget(page)
        self._stack.setCurrentIndex(1)

    def set_theme(self, theme: Theme) -> None:
        """Take another look."""
        self._theme = theme
        if self._shown is not None:
            self.show_measured(*self._shown)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(16, 4, 12, 4)
        row.setSpacing(8)
        self.title = QLabel()
        self.title.setProperty("role", "heading")
        self.state = Elided()
        self.state.setProperty("role", "muted")
        self.part = Combo()
        self.part.setAccessibleName(tr("Part that is measured"))
        for part, words in PARTS.items():
            self.part.addItem(tr(words), part)
        self.part.currentIndexChanged.connect(lambda _: self._ask())
        self.again = QPushButton(tr("Measure again"))
        self.again.setToolTip(
            tr("Measures the best weights of this run on the data as they are now.")
        )
        self.again.clicked.connect(lambda _=False: self._ask())
        row.addWidget(self.title)
        row.addWidget(self.state, 1)
        row.addWidget(self.part)
        row.addWidget(self.again)
        return row

    def _ask(self) -> None:
        self.wanted.emit(str(self.part.currentData()))

    def _figures(self, measured: Mapping[str, float]) -> QWidget:
        rows = [(said(figures.metric(key)), _number(value)) for key, value in measured.items()]
        table = small_table((tr("What"), tr("Value")), rows, tr("What was measured"), named=True)
        table.setFixedWidth(table.needed)
        return table

    def _classes(self, records: Sequence[Mapping[str, Any]]) -> QWidget:
        rows = _cells(records, ("class", "precision", "recall", "f1", "examples"))
        titles = tuple(map(tr, ("Class", "Precision", "Recall", "F1", "Examples")))
        name = tr("Precision, recall and F1 of each class")
        table = small_table(titles, rows, name, named=True)
        table.setMinimumWidth(table.needed)
        return table

    def _add(
        self, row: QHBoxLayout, title: str, widget: QWidget, stretch: int = 0, *, taken: Taken
    ) -> None:
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addLayout(headed(title, taken, self.take_wanted.emit))
        offer(widget, taken, self.take_wanted.emit)
        column.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop if stretch else _CORNER)
        column.addStretch(1)
        row.addLayout(column, stretch)


_CORNER = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft


def _texts(records: Sequence[Mapping[str, str]]) -> QWidget:
    rows = [(one["source"], one["wanted"], one["told"]) for one in records]
    titles = tuple(map(tr, ("Given", "Right", "Told")))
    return small_table(titles, rows, tr("What the network tells of some examples"), words=True)


def _cells(records: Sequence[Mapping[str, Any]], keys: Sequence[str]) -> list[tuple[str, ...]]:
    """Return the values of records as text, of the keys that they have."""
    known = [key for key in keys if key in records[0]]
    columns = [_column([one.get(key) for one in records]) for key in known]
    return list(zip(*columns, strict=True))


def _column(values: Sequence[Any]) -> list[str]:
    """Return values as text; shares have three decimals each, so that digits stand in columns."""
    real = [one for one in values if isinstance(one, float) and one == one]
    if real and all(0.0 <= one <= 1.0 for one in real) and any(one >= 0.001 for one in real):
        return [f"{one:.3f}" if isinstance(one, float) and one == one else _cell(one)
                for one in values]  # fmt: skip
    return [_cell(one) for one in values]


def _cell(value: Any) -> str:
    if isinstance(value, int):
        return figures.count(value)
    return _number(value) if isinstance(value, float) or value is None else str(value)


def _number(value: float | None) -> str:
    """Return a number, or a dash for one that says nothing."""
    return "–" if value is None or value != value else figures.score(value)
