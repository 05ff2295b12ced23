"""The trainings so far: found, sorted, written about, laid side by side, and taken away."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QObject,
    QPoint,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from designer.runs import Kept
from designer.ui.forms.editors import Line
from designer.ui.panels.layers import as_table
from designer.ui.panels.page import Empty
from designer.ui.panels.run_model import BEGUN, NOTE, RUN, SWATCH, TAGS, WIDTHS, RunModel, spared
from designer.ui.theme import Theme
from designer.ui.words import tr, trn

FURTHER = (1, 5, 10, 50)
"""Epochs that a finished run can be trained further by."""
OVER = ("stopped", "interrupted", "failed")
BUTTONS = (
    ("curves", "Show curves", "Draws how these trainings went over each other."),
    ("compare", "Compare", "Lays the selected runs side by side; one alone, beside the drawing."),
    ("evaluate", "Evaluate", "Measures the best weights of this run on the test part."),
    ("go_on", "Go on", "Goes on with a training that was stopped or broken off."),
    ("export", "Export…", "Takes the best weights of this run away as a file."),
)
STAGES_HELP = "Shows what every stage of the compression came to."


class Runs(QWidget):
    """Lists runs and emits what the person wants of those that are selected."""

    curves_wanted = Signal(list)
    """The folders of the runs whose curves shall be drawn."""
    compare_wanted = Signal(list)
    export_wanted = Signal(object)
    go_on_wanted = Signal(object)
    recipe_on_wanted = Signal(object)
    """A compression that shall go on behind its last stage."""
    further_wanted = Signal(object, int)
    """A finished run, and by how many epochs it shall be trained further."""
    evaluate_wanted = Signal(object)
    """The folder of a run that shall be measured on its test part."""
    stages_wanted = Signal(object)
    """The folder of a compression whose stages shall be shown."""
    project_wanted = Signal(object)
    """The folder of a run whose project shall be opened."""
    delete_wanted = Signal(list)
    refresh_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Runs"))
        self._busy: Path | None = None
        self._run_width = WIDTHS[RUN]
        self.model = RunModel(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._bar())
        self.table = self._table()
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
        self._stack.addWidget(Empty(tr("No run has all these words. Search for fewer of them.")))
        self._stack.addWidget(self.table)
        column.addWidget(self._stack, 1)
        self._enable()

    def show_runs(self, folder: Path, runs: Sequence[Kept]) -> None:
        """Show what the folder holds."""
        self.buttons["refresh"].setToolTip(tr("Reads the folder {folder} again.", folder=folder))
        self._keeping(lambda: self.model.show(runs))

    def show_busy(self, run: Path | None) -> None:
        """Say which run is under way here, if any."""
        self._busy = run
        self._enable()

    def show_colours(self, colours: Mapping[Path, str]) -> None:
        """Show which colours the curves of runs have."""
        self.model.show_colours(colours)

    def set_theme(self, theme: Theme) -> None:
        """Take another look."""
        self.model.theme = theme
        self.table.viewport().update()

    @property
    def chosen(self) -> Path | None:
        """The folder of the selected run, of the first one where several are."""
        return next(iter(self.chosen_all), None)

    @property
    def chosen_all(self) -> list[Path]:
        """The folders of the selected runs, from the top of the list down."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self.model.rows[row].kept.path for row in rows]

    def choose(self, paths: Sequence[Path]) -> None:
        """Select these runs where they are shown."""
        selection = QItemSelection()
        for path in paths:
            place = self.model.place_of(path)
            if place >= 0:
                index = self.model.index(place, 0)
                selection.select(index, index)
        flags = QItemSelectionModel.SelectionFlag
        self.table.selectionModel().select(selection, flags.ClearAndSelect | flags.Rows)
        self._enable()

    def edit(self, column: int) -> None:
        """Let the person write in a cell of the selected run."""
        path = self.chosen
        if path is not None:
            index = self.model.index(self.model.place_of(path), column)
            self.table.scrollTo(index)
            self.table.setCurrentIndex(index)
            self.table.edit(index)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let F2 and Delete be the table's own while it has the focus; fit columns to its width."""
        if event.type() == QEvent.Type.Resize and watched is self.table.viewport():
            self._fit_columns()
        if isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_F2, Qt.Key.Key_Delete):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                if event.key() == Qt.Key.Key_F2:
                    here = self.table.currentIndex().column()
                    self.edit(here if here in (TAGS, NOTE) else RUN)
                elif self.chosen_all:
                    self.delete_wanted.emit(self.chosen_all)
                return True
        return super().eventFilter(watched, event)

    def _bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 4, 12, 4)
        bar.setSpacing(8)
        self.search = Line()
        self.search.setPlaceholderText(tr("Find runs by name, tag, note, data, state…"))
        self.search.setAccessibleName(tr("Find runs"))
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(320)
        self.search.textChanged.connect(self._search)
        self.search.cancelled.connect(self.search.clear)
        bar.addWidget(self.search, 1)
        bar.addStretch(1)
        self.buttons: dict[str, QPushButton] = {}
        for key, words, about in (*BUTTONS, ("refresh", "Refresh", "Reads the folder again.")):
            button = QPushButton(tr(words))
            button.setToolTip(tr(about))
            button.clicked.connect(lambda _=False, key=key: self._wish(key))
            self.buttons[key] = button
            if key != "refresh":
                bar.addWidget(button)
        self.more = QToolButton()
        self.more.setText(tr("More"))
        self.more.setProperty("role", "adder")
        self.more.setToolTip(tr("Rename, tag, write a note, open the project, delete."))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.more)
        self.menu.setToolTipsVisible(True)
        self.menu.aboutToShow.connect(lambda: self._fill(self.menu))
        self.more.setMenu(self.menu)
        bar.addWidget(self.more)
        bar.addWidget(self.buttons["refresh"])
        return bar

    def _table(self) -> QTableView:
        table = QTableView()
        table.setAccessibleName(tr("Runs"))
        table.setModel(self.model)
        as_table(table)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setIconSize(QSize(SWATCH, SWATCH))
        table.setItemDelegateForColumn(RUN, _Names(table))
        for place, width in enumerate(WIDTHS):
            table.setColumnWidth(place, width)
        header = table.horizontalHeader()
        header.setStretchLastSection(True)
        header.setSectionsMovable(True)
        header.setSortIndicator(BEGUN, Qt.SortOrder.DescendingOrder)
        header.setSortIndicatorShown(True)
        header.setSectionsClickable(True)
        header.sortIndicatorChanged.connect(
            lambda column, order: self._keeping(lambda: self.model.sort(column, order))
        )
        table.doubleClicked.connect(self._opened)
        table.activated.connect(lambda index: None if index.column() in (TAGS, NOTE) else
                                self._wish("curves"))  # fmt: skip
        table.selectionModel().selectionChanged.connect(lambda *_: self._enable())
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._context)
        table.installEventFilter(self)
        table.viewport().installEventFilter(self)
        return table

    def _fit_columns(self) -> None:
        """Show the columns with room; the name that nobody widened gets half of what is left."""
        width = self.table.viewport().width()
        left_out = spared(width)
        for column in range(len(WIDTHS)):
            self.table.setColumnHidden(column, column in left_out)
        needed = sum(one for column, one in enumerate(WIDTHS) if column not in left_out)
        if self.table.columnWidth(RUN) == self._run_width:
            spare = max(0, width - needed)
            self._run_width = WIDTHS[RUN] + min(WIDTHS[RUN], spare // 2)
            self.table.setColumnWidth(RUN, self._run_width)

    def _search(self, text: str) -> None:
        self._keeping(lambda: self.model.search(text))

    def _keeping(self, change: Callable[[], None]) -> None:
        """Change the rows and keep what is selected."""
        chosen = self.chosen_all
        change()
        if self.chosen_all != chosen:
            self.choose(chosen)
        empty = 0 if not self.model.count else 1
        self._stack.setCurrentIndex(2 if self.model.rows else empty)
        self._enable()

    def _opened(self, index: Any) -> None:
        """Write in a cell that is meant for it, or draw the curves."""
        if index.column() in (TAGS, NOTE):
            self.table.edit(index)
        else:
            self._wish("curves")

    def _wish(self, key: str) -> None:
        """Emit what a button stands for."""
        paths, kept = self.chosen_all, self._selected()
        compressed = len(kept) == 1 and bool(kept[0].summary.recipe)
        if key == "refresh":
            self.refresh_wanted.emit()
        elif compressed and key in ("curves", "stages"):
            self.stages_wanted.emit(paths[0])
        elif compressed and key == "go_on":
            self.recipe_on_wanted.emit(paths[0])
        elif key in ("curves", "compare", "delete"):
            if paths:
                getattr(self, f"{key}_wanted").emit(paths)
        elif paths:
            getattr(self, f"{key}_wanted").emit(paths[0])

    def _context(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        for key, words, _ in BUTTONS:
            action = menu.addAction(tr(words))
            action.triggered.connect(lambda _=False, key=key: self._wish(key))
            action.setText(self.buttons[key].text())
            action.setToolTip(self.buttons[key].toolTip())
            action.setEnabled(self.buttons[key].isEnabled())
        menu.addSeparator()
        self._fill(menu, clear=False)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.table.viewport().mapToGlobal(at))

    def _fill(self, menu: QMenu, *, clear: bool = True) -> None:
        """Write into a menu what can be done with the selected runs."""
        if clear:
            menu.clear()
            for old in menu.findChildren(QMenu):
                old.deleteLater()
        kept = self._selected()
        one = len(kept) == 1
        if one and kept[0].summary.recipe:
            stages = menu.addAction(tr("Show its stages"), lambda: self._wish("stages"))
            stages.setToolTip(tr(STAGES_HELP))
        project = menu.addAction(tr("Open its project"), lambda: self._wish("project"))
        project.setToolTip(tr("Opens the project as it was when the run began, in a window."))
        project.setEnabled(one)
        further = menu.addMenu(tr("Train further"))
        trained = one and kept[0].summary.state == "finished" and not kept[0].summary.recipe
        further.setEnabled(trained and self._busy is None)
        for epochs in FURTHER:
            action = further.addAction(trn("{n} more epoch", "{n} more epochs", epochs))
            action.triggered.connect(
                lambda _=False, epochs=epochs: self.further_wanted.emit(self.chosen, epochs)
            )
        menu.addSeparator()
        for text, column, key in (("Rename", RUN, "F2"), ("Edit tags", TAGS, ""),
                                  ("Edit notes", NOTE, "")):  # fmt: skip
            action = menu.addAction(tr(text))
            action.triggered.connect(lambda _=False, column=column: self.edit(column))
            action.setEnabled(one)
            if key:
                action.setText(f"{tr(text)}\t{key}")
        menu.addSeparator()
        gone = menu.addAction(f"{tr('Delete')}\t{tr('Del')}", lambda: self._wish("delete"))
        gone.setToolTip(tr("Puts the selected runs into the trash, where they stay 30 days."))
        gone.setEnabled(bool(kept) and all(self._may_go(one) for one in kept))

    def _selected(self) -> list[Kept]:
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self.model.rows[row].kept for row in rows]

    def _may_go(self, kept: Kept) -> bool:
        return kept.summary.state not in ("running", "paused") and kept.path != self._busy

    def _enable(self) -> None:
        kept = self._selected()
        summary = kept[0].summary if len(kept) == 1 else None
        compressed = summary is not None and bool(summary.recipe)
        words, about = ("Show stages", STAGES_HELP) if compressed else BUTTONS[0][1:]
        self.buttons["curves"].setText(tr(words))
        self.buttons["curves"].setToolTip(tr(about))
        self.buttons["curves"].setEnabled(bool(kept))
        self.buttons["compare"].setEnabled(bool(kept))
        self.buttons["evaluate"].setEnabled(summary is not None and summary.best_epoch > 0)
        self.buttons["export"].setEnabled(summary is not None and summary.best_epoch > 0)
        broken = summary is not None and summary.state in OVER
        self.buttons["go_on"].setEnabled(broken and self._busy is None)
        self.more.setEnabled(bool(kept))


class _Names(QStyledItemDelegate):
    """Shows how a name begins and ends: compressions of a run differ at the end alone."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Any) -> None:
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideMiddle
