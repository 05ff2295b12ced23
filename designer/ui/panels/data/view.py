"""A look at the data: some examples, how many of each class, and what is odd."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from designer import figures
from designer.ui.panels.data import taken
from designer.ui.panels.data.counts import (
    PART_WORDS,
    PARTS,
    ClassBars,
    Key,
    counted_in_windows,
)
from designer.ui.panels.data.lines import Lines
from designer.ui.panels.data.pictures import Pictures
from designer.ui.panels.data.table import small_table
from designer.ui.panels.data.tokens import Tokens
from designer.ui.panels.page import Empty, heading
from designer.ui.plots.taking import headed, offer
from designer.ui.theme import Theme
from designer.ui.words import said, tr

if TYPE_CHECKING:
    from designer.data.preview import Preview
    from designer.data.text.shown import Cut


class DataView(QScrollArea):
    """Shows a preview that was made in another thread."""

    take_wanted = Signal(str, object)
    """What a person wants to do with a plot or table, and with which."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("data-view")
        self.setAccessibleName(tr("Preview of the data"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._theme = theme
        self._preview: Preview | None = None
        self.tokens: Tokens | None = None
        self.bars: ClassBars | None = None
        self._cuts: tuple[Cut, ...] = ()
        self._below: QVBoxLayout | None = None
        self.show_nothing(tr("Reading the data…"))

    def show_nothing(self, text: str) -> None:
        """Say why there is nothing to see, and what to do."""
        self._preview = None
        self.bars = self.tokens = self._below = None
        self._cuts = ()
        links = (("import_file", tr("Import data…")),)
        self.setWidget(Empty(text, links=links))

    def show_preview(self, preview: Preview) -> None:
        """Show examples, counts and warnings."""
        self._preview, self._cuts, self.tokens = preview, (), None
        body = QWidget()
        body.setObjectName("page")
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        for warning in preview.warnings:
            label = QLabel(said(warning))
            label.setProperty("role", "warning-box")
            label.setWordWrap(True)
            column.addWidget(label)
        self.bars = None
        if preview.counts:
            classes = taken.of_classes(preview)
            column.addLayout(headed(classes.name, classes, self.take_wanted.emit))
            column.addWidget(Key(self._theme, preview.sizes))
            self.bars = ClassBars(self._theme, preview.description.classes, preview.counts)
            offer(self.bars, classes, self.take_wanted.emit)
            column.addWidget(self.bars)
        if preview.look.lines:
            self._add_series(column, preview)
        elif not preview.counts:
            sizes = "  ·  ".join(
                f"{tr(PART_WORDS[part])} {figures.count(preview.sizes[part])}" for part in PARTS
            )
            column.addWidget(heading(tr("Examples: {sizes}", sizes=sizes)))
        if preview.look.rows or preview.look.inputs is not None:
            column.addSpacing(8)
            column.addWidget(heading(tr("Some of them")))
            column.addWidget(self._examples(preview))
        self._below = QVBoxLayout()
        column.addLayout(self._below)
        if preview.columns:
            column.addSpacing(8)
            told = taken.of_columns(preview)
            column.addLayout(headed(told.name, told, self.take_wanted.emit))
            rows = [
                (c.name, *(_number(x) for x in (c.mean, c.deviation, c.least, c.most)),
                 figures.count(c.distinct))
                for c in preview.columns
            ]  # fmt: skip
            words = ("Column", "Mean", "Deviation", "Least", "Most", "Distinct")
            titles = tuple(map(tr, words))
            name = tr("Columns of the data")
            column.addWidget(small_table(titles, rows, name, named=True, most=16))
        column.addStretch(1)
        self.setWidget(body)

    def _add_series(self, column: QVBoxLayout, preview: Preview) -> None:
        """Add the series over time, and how many windows each part of them gives."""
        series = taken.of_series(preview)
        column.addLayout(headed(series.name, series, self.take_wanted.emit))
        if preview.look.shares:  # without parts a warning says why, and no colour has a meaning
            column.addWidget(Key(self._theme, preview.sizes))
            left_out = preview.description.examples - sum(preview.sizes.values())
            column.addWidget(counted_in_windows(left_out))
        lines = Lines(self._theme, preview.look.lines, preview.look.shares)
        offer(lines, series, self.take_wanted.emit)
        column.addWidget(lines)

    def show_tokens(self, cuts: tuple[Cut, ...]) -> None:
        """Show an example of those that are seen as its tokens."""
        self._cuts = cuts
        if self._below is None or not cuts:
            return
        if self.tokens is not None:
            self._below.removeWidget(self.tokens)
            self.tokens.deleteLater()
        self.tokens = Tokens(self._theme, cuts)
        self._below.addWidget(self.tokens)

    def set_theme(self, theme: Theme) -> None:
        """Take another look."""
        self._theme = theme
        if self._preview is not None:
            cuts = self._cuts
            self.show_preview(self._preview)
            self.show_tokens(cuts)

    def _examples(self, preview: Preview) -> QWidget:
        look = preview.look
        if look.rows:
            headings, cells = look.headings, look.rows
            if look.lines:
                headings = (said(headings[0]), *headings[1:])  # the time; others are names
            elif not preview.columns:
                headings = tuple(map(said, headings))
            elif look.labels:  # of a table, whose cells do not hold the target
                headings = (_target(preview), *headings)
                cells = tuple((label, *row) for row, label in zip(cells, look.labels, strict=True))
            wordy = max(len(cell) for row in cells for cell in row) > 24
            return small_table(headings, cells, tr("Some examples"), words=wordy)
        inputs = look.inputs
        assert inputs is not None
        if inputs.ndim == 4 and inputs.shape[1] in (1, 3):
            return Pictures(inputs, look.labels)
        names = preview.description.columns
        flat = inputs.reshape(len(inputs), -1)
        shown = min(flat.shape[1], 24)
        titles = names[:shown] or tuple(str(place) for place in range(1, shown + 1))
        more = ("…",) if flat.shape[1] > shown else ()
        rows = [
            (label, *(figures.real(float(number)) for number in row[:shown]), *more)
            for label, row in zip(look.labels, flat, strict=True)
        ]
        return small_table((_target(preview), *titles, *more), rows, tr("Some examples"))


def _target(preview: Preview) -> str:
    """Return the heading of what is to be told."""
    return tr("class") if preview.description.classes else tr("target")


def _number(value: float) -> str:
    """Return a number, or a dash where a column of texts has none."""
    return "–" if value != value else figures.real(value)
