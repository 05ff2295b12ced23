"""The workspace Compare: which runs, what differs in figures and words, and both networks drawn."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from designer.project.merged import CHANGED, Merged
from designer.training.comparison import Row
from designer.ui.forms.editors import Combo, Tick
from designer.ui.panels.compare.drawing import DiffDrawing
from designer.ui.panels.compare.legend import DiffLegend
from designer.ui.panels.compare.signs import colour_of
from designer.ui.panels.layers import as_table
from designer.ui.panels.page import Empty, heading
from designer.ui.theme import Theme
from designer.ui.words import said, tr, trn

EMPTY = (
    "Select two runs in the list below and press Compare. One run alone is compared with the "
    "drawing as it is now."
)


NAMES, VALUES = 164, 142
"""Pixels of the column of names, and of each of values."""
_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap


class Told(NamedTuple):
    """One difference of the drawings, in words."""

    sign: str
    text: str
    block: str
    """The block that it leads to, by its id in the drawing of both."""


class CompareView(QWidget):
    """Shows a comparison and emits which other one is wanted."""

    wanted = Signal(object, object)
    """The keys of the old and the new drawing."""
    entered = Signal(str)
    """A composite of the drawing that shall be looked into."""
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Comparison of runs"))
        self._theme = theme
        self._rows: Sequence[Row] = ()
        self._titles: tuple[str, ...] = ()
        self._told: Sequence[Told] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._stack = QStackedWidget()
        self._stack.addWidget(Empty(tr(EMPTY)))
        self._body = QWidget()
        self._stack.addWidget(self._body)
        column.addWidget(self._stack)
        inner = QVBoxLayout(self._body)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addLayout(self._head())
        across = QSplitter(Qt.Orientation.Horizontal)
        across.setHandleWidth(1)
        across.setChildrenCollapsible(False)
        self.drawing = DiffDrawing(theme)
        self.drawing.setMinimumWidth(240)
        self.legend = DiffLegend(self.drawing, theme)
        self.drawing.picked.connect(self._picked)
        self.drawing.opened.connect(self.entered)
        self.drawing.left.connect(self.left)
        across.addWidget(self.drawing)
        across.addWidget(self._words())
        across.setStretchFactor(0, 1)
        across.setSizes([800, 504])
        inner.addWidget(across, 1)

    def show_subjects(self, keys: Sequence[object], titles: Sequence[str]) -> None:
        """Offer what is compared; the drawings of the first two are laid over each other."""
        self._titles = tuple(titles)
        for combo, place in ((self.old, 0), (self.new, 1)):
            combo.blockSignals(True)
            combo.clear()
            for key, title in zip(keys, titles, strict=True):
                combo.addItem(title, key)
            combo.setCurrentIndex(min(place, len(keys) - 1))
            combo.blockSignals(False)
        self._stack.setCurrentIndex(1)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show the table of what differs."""
        self._rows = rows
        self._write_table()

    def show_drawing(self, both: Merged, told: Sequence[Told]) -> None:
        """List what differs between the drawings, and mark it."""
        self._told = told
        self.differences.clear()
        for one in told:
            item = QListWidgetItem(f"{one.sign}  {one.text}")
            item.setForeground(colour_of(one.sign, self._theme))
            item.setToolTip(one.text)
            self.differences.addItem(item)
        signs = Counter((*both.blocks.values(), *both.wires.values()))
        self.legend.show_counts(signs)
        changes = sum(one.sign == CHANGED for one in told)
        self.count.setText(_count(signs.total(), signs[CHANGED], changes))

    def show_place(self, words: str) -> None:
        """Say inside which composites one looks; nothing for the network itself."""
        self.out.setVisible(bool(words))
        self.place.setText(words)

    def set_theme(self, theme: Theme) -> None:
        """Take another look."""
        self._theme = theme
        self.drawing.set_theme(theme)
        self.legend.set_theme(theme)
        for place, one in enumerate(self._told):
            self.differences.item(place).setForeground(colour_of(one.sign, theme))
        self._write_table()

    def clear(self) -> None:
        """Show nothing but how to begin."""
        self._stack.setCurrentIndex(0)

    @property
    def chosen(self) -> tuple[object, object]:
        """The keys of the old and the new drawing."""
        return self.old.currentData(), self.new.currentData()

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(8)
        self.old, self.new = Combo(), Combo()
        for combo, name in ((self.old, tr("From")), (self.new, tr("to"))):
            label = QLabel(name)
            label.setProperty("role", "muted")
            combo.setAccessibleName(tr("The network {which}", which=name))
            combo.setMinimumContentsLength(22)
            combo.currentIndexChanged.connect(lambda _: self.wanted.emit(*self.chosen))
            row.addWidget(label)
            row.addWidget(combo)
        self.swap = QPushButton("⇄")
        self.swap.setAccessibleName(tr("The other way round"))
        self.swap.setToolTip(tr("Compares the other way round."))
        self.swap.clicked.connect(self._swap)
        row.addWidget(self.swap)
        self.out = QToolButton()
        self.out.setText(tr("‹ Back"))
        self.out.setToolTip(tr("Goes back to the drawing outside (Esc)."))
        self.out.clicked.connect(self.left)
        self.out.hide()
        row.addWidget(self.out)
        self.place = QLabel()
        self.place.setProperty("role", "muted")
        row.addWidget(self.place)
        row.addStretch(1)
        fit = QPushButton(tr("Fit"))
        fit.setToolTip(tr("Shows both networks as a whole (F)."))
        fit.clicked.connect(lambda: self.drawing.fit())
        row.addWidget(fit)
        return row

    def _words(self) -> QSplitter:
        down = QSplitter(Qt.Orientation.Vertical)
        down.setHandleWidth(1)
        down.setChildrenCollapsible(False)
        upper, lower = QWidget(), QWidget()
        column = QVBoxLayout(upper)
        column.setContentsMargins(12, 4, 8, 4)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(heading(tr("Figures and settings")))
        head.addStretch(1)
        self.equal = Tick()
        self.equal.setText(tr("Show what is equal"))
        self.equal.toggled.connect(lambda _: self._write_table())
        head.addWidget(self.equal)
        column.addLayout(head)
        self.table = QTableWidget()
        self.table.setAccessibleName(tr("Figures and settings that differ"))
        as_table(self.table)
        self.table.verticalHeader().setDefaultSectionSize(24)
        column.addWidget(self.table, 1)
        second = QVBoxLayout(lower)
        second.setContentsMargins(12, 4, 8, 4)
        second.setSpacing(4)
        over = QHBoxLayout()
        over.addWidget(heading(tr("Networks")))
        over.addStretch(1)
        self.count = QLabel()
        self.count.setProperty("role", "muted")
        over.addWidget(self.count)
        second.addLayout(over)
        self.differences = QListWidget()
        self.differences.setAccessibleName(tr("What differs between the networks"))
        self.differences.setWordWrap(True)
        self.differences.currentRowChanged.connect(self._go_to)
        second.addWidget(self.differences, 1)
        down.addWidget(upper)
        down.addWidget(lower)
        down.setMinimumWidth(280)
        return down

    def _swap(self) -> None:
        old, new = self.old.currentIndex(), self.new.currentIndex()
        for combo, place in ((self.old, new), (self.new, old)):
            combo.blockSignals(True)
            combo.setCurrentIndex(place)
            combo.blockSignals(False)
        self.wanted.emit(*self.chosen)

    def _picked(self, key: str) -> None:
        """Mark the differences of a block that was clicked."""
        places = [place for place, one in enumerate(self._told) if one.block == key]
        self.differences.blockSignals(True)
        self.differences.setCurrentRow(places[0] if places else -1)
        self.differences.blockSignals(False)

    def _go_to(self, place: int) -> None:
        if 0 <= place < len(self._told):
            self.drawing.choose(self._told[place].block)

    def _write_table(self) -> None:
        rows = [row for row in self._rows if self.equal.isChecked() or not row.equal]
        table = self.table
        table.clear()
        table.setColumnCount(1 + len(self._titles))
        for place, title in enumerate(("", *self._titles)):
            head = QTableWidgetItem(title)
            head.setToolTip(title)
            head.setTextAlignment(_WRAPPED)
            table.setHorizontalHeaderItem(place, head)
        table.setRowCount(0)
        group = ""
        for row in rows:
            if row.group != group:
                group = row.group
                self._write([tr(group)], bold=True)
            self._write([said(row.name), *(said(value) for value in row.values)], faint=row.equal)
        if not rows:
            self._write([tr("No difference.")])
        table.setColumnWidth(0, NAMES)
        for place in range(1, 1 + len(self._titles)):
            table.setColumnWidth(place, VALUES)
        header, words = table.horizontalHeader(), self.fontMetrics()
        long = any(words.horizontalAdvance(title) > VALUES - 20 for title in self._titles)
        header.setFixedHeight((2 if long else 1) * words.lineSpacing() + 12)
        header.setStretchLastSection(True)

    def _write(self, cells: list[str], *, bold: bool = False, faint: bool = False) -> None:
        place = self.table.rowCount()
        self.table.insertRow(place)
        for column, text in enumerate(cells):
            item = QTableWidgetItem(text)
            item.setToolTip(text)
            if bold:
                face = item.font()
                face.setBold(True)
                item.setFont(face)
            if faint or (column == 0 and not bold):
                item.setForeground(QColor(self._theme.muted))
            self.table.setItem(place, column, item)


def _count(marks: int, blocks: int, changes: int) -> str:
    """Return how much differs; a block may be changed in several ways, and is one difference."""
    if not marks:
        return tr("The networks are the same.")
    differences = trn("{n} difference", "{n} differences", marks)
    if changes == blocks:
        return differences
    return tr(
        "{differences}; {changes} in {blocks}",
        differences=differences,
        changes=trn("{n} change", "{n} changes", changes),
        blocks=trn("{n} block", "{n} blocks", blocks),
    )
