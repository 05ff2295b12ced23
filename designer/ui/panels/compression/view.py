"""The tab of a compression: its stages in a table, and beside it what each came to."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedLayout,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from designer import figures
from designer.compress.findings import Findings
from designer.compress.outcome import Outcome
from designer.ui.elided import Elided
from designer.ui.forms.editors import Combo
from designer.ui.panels.compression.answers import ChangedAnswers
from designer.ui.panels.compression.bars import MEASURES, BlockBars
from designer.ui.panels.compression.stages import Stages, stage_name
from designer.ui.panels.compression.weights import Weights
from designer.ui.panels.page import Empty
from designer.ui.plots.taking import Taken, offer, take_menu
from designer.ui.theme import Theme
from designer.ui.words import said, tr

if TYPE_CHECKING:
    from designer.ui.plots.pareto import Pareto

PAGES = (
    ("trade", "Trade-off", "What each stage is worth against what it costs."),
    ("weights", "Weights", "Histograms of the weights of each block, before and after."),
    ("blocks", "Blocks", "What each block costs, before and after."),
    ("answers", "Answers", "Examples of the test part whose answer changed."),
)
BUTTONS = (
    ("open", "Open network", "Opens the network of the chosen stage in a window."),
    ("export", "Export…", "Takes the network of the chosen stage away as a file."),
    ("report", "Report…", "Writes all of this as one file: HTML or PDF."),
)
EMPTY = (
    "A trained network is made smaller here, and every stage is measured: accuracy, bytes, "
    "multiply-adds and time. Put a recipe together in the workspace Compress, then run it."
)


class CompressionView(QWidget):
    """Told an outcome and what was found of its stages; emits what a person wants of them."""

    wanted = Signal(str)
    """open, export, report, stop or go_on: what a button stands for, for the chosen stage."""
    shown_wanted = Signal(object)
    """The folder of another compression that shall be looked at."""
    look_wanted = Signal(int)
    """The stage that shall be looked into."""
    table_wanted = Signal(str, bool)
    """A person wants the table: as markdown, latex or csv, and whether in a file."""
    take_wanted = Signal(str, object)
    picked = Signal(tuple)
    """The way to a block that was picked in a drawing."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Compression"))
        self._theme = theme
        self.outcome: Outcome | None = None
        self._others: Sequence[tuple[Outcome, str]] = ()
        self.current = -1
        """The chosen stage."""
        self.page = "trade"
        self.pareto: Pareto | None = None
        self.found: Findings | None = None
        self._stack = QStackedLayout(self)
        links = (("compress", tr("Workspace Compress")), ("show_runs", tr("Earlier runs")))
        self._stack.addWidget(Empty(tr(EMPTY), links=links))
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        self.busy = QProgressBar()
        self.busy.setTextVisible(False)
        self.busy.setAccessibleName(tr("Progress of the recipe"))
        self.busy.hide()
        column.addWidget(self.busy)
        across = QSplitter(Qt.Orientation.Horizontal)
        across.setHandleWidth(1)
        across.setChildrenCollapsible(False)
        self.stages = Stages()
        self.stages.chosen.connect(self.choose)
        self.stages.opened.connect(self._open)
        across.addWidget(self._left())
        across.addWidget(self._right())
        across.setSizes([620, 620])
        column.addWidget(across, 1)
        self._stack.addWidget(body)

    # What is shown.

    def show_outcome(
        self, outcome: Outcome | None, title: str, others: Sequence[tuple[Outcome, str]] = ()
    ) -> None:
        """Show a compression, and beside its points those of others of the same run."""
        other = outcome is None or self.outcome is None or outcome.path != self.outcome.path
        self.outcome, self._others = outcome, others
        self._stack.setCurrentIndex(0 if outcome is None else 1)
        self.stages.show_outcome(outcome)
        if outcome is None:
            self.current = -1
            return
        self.title.setText(title)
        self._list(outcome, title)
        if other:
            self.current = -1
            self._show_found(None)
        self._draw_points()
        last = len(outcome.stages) - 1
        if last >= 0 and (self.current < 0 or self.current > last):
            self.choose(last)
        self._enable()

    def show_state(self, text: str, *, role: str = "muted") -> None:
        """Say how the recipe stands."""
        self.state.setText(text)

    def show_running(self, running: bool, *, may_go_on: bool = False) -> None:
        """Offer to stop a recipe under way, or to go on with one that was broken off."""
        self.buttons["stop"].setVisible(running)
        self.buttons["go_on"].setVisible(may_go_on and not running)
        self.busy.setVisible(running)

    def show_progress(self, part: float | None) -> None:
        """Show how much is done, 0 to 1; None where nobody knows."""
        self.busy.setRange(0, 0 if part is None else 1000)
        if part is not None:
            self.busy.setValue(round(part * 1000))

    def show_found(self, number: int, found: Findings | None, text: str = "") -> None:
        """Show what was found of a stage, or why there is nothing yet."""
        if number == self.current:
            self._show_found(found, text)

    def mark(self, way: tuple[str, ...]) -> None:
        """Mark the block that is selected on the canvas."""
        self.weights.mark(way)
        self.bars.mark(way)

    def choose(self, number: int) -> None:
        """Choose a stage."""
        if self.outcome is None or not 0 <= number < len(self.outcome.stages):
            return
        changed = number != self.current
        self.current = number
        self.stages.choose(number)
        if self.pareto is not None:
            self.pareto.choose(number)
        self._enable()
        if changed:
            self._show_found(None)
            self._look()

    def show_page(self, key: str) -> None:
        """Show the trade-off, weights, blocks or answers."""
        self.page = key
        self.switch[key].setChecked(True)
        if key == "trade":
            self._draw_points()
        self._pages.setCurrentIndex([one[0] for one in PAGES].index(key))
        self.cost.setVisible(key == "trade" and self.pareto is not None)
        self.measure.setVisible(key == "blocks")
        self._look()

    def set_theme(self, theme: Theme) -> None:
        """Take another look."""
        self._theme = theme
        for part in (self.weights, self.bars, self.answers):
            part.set_theme(theme)
        if self.pareto is not None:
            self.pareto.set_theme(theme)

    # How it is made.

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(16, 4, 12, 4)
        row.setSpacing(8)
        self.title = QLabel()
        self.title.setProperty("role", "heading")
        self.which = Combo()
        self.which.setAccessibleName(tr("Compression that is shown"))
        self.which.setMinimumContentsLength(24)
        self.which.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.which.currentIndexChanged.connect(self._other)
        self.state = Elided()
        self.state.setProperty("role", "muted")
        row.addWidget(self.title)
        row.addWidget(self.which)
        row.addWidget(self.state, 1)
        self.buttons: dict[str, QPushButton] = {}
        extra = (
            ("stop", "Stop", "Ends the recipe; the stages that are done are kept."),
            ("go_on", "Go on", "Goes on behind the last stage that was measured."),
        )
        for key, words, about in (*extra, *BUTTONS):
            button = QPushButton(tr(words))
            button.setToolTip(tr(about))
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, key=key: self.wanted.emit(key))
            self.buttons[key] = button
            row.addWidget(button)
        for key, _, _ in extra:
            self.buttons[key].hide()
        return row

    def _left(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.stages, 1)
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 4, 12, 4)
        bar.setSpacing(8)
        self.sum = Elided()
        self.sum.setProperty("role", "muted")
        bar.addWidget(self.sum, 1)
        self.copy = QPushButton(tr("Copy as"))
        self.copy.setToolTip(tr("Copies the table for a text, a paper or a sheet of numbers."))
        menu = QMenu(self.copy)
        for form, words in (("markdown", "Markdown"), ("latex", "LaTeX"), ("csv", "CSV")):
            action = menu.addAction(words)
            action.setObjectName(form)
            wish = partial(self.table_wanted.emit, form, False)
            action.triggered.connect(lambda _=False, wish=wish: wish())
        self.copy.setMenu(menu)
        self.save = QPushButton(tr("Save as…"))
        self.save.setToolTip(tr("Writes the table to a file: Markdown, LaTeX or CSV."))
        self.save.clicked.connect(lambda _=False: self.table_wanted.emit("markdown", True))
        bar.addWidget(self.copy)
        bar.addWidget(self.save)
        column.addLayout(bar)
        page.setMinimumWidth(260)
        return page

    def _right(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 4, 12, 4)
        bar.setSpacing(4)
        group = QButtonGroup(self)
        self.switch: dict[str, QToolButton] = {}
        for key, words, about in PAGES:
            button = QToolButton()
            button.setText(tr(words))
            button.setToolTip(tr(about))
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, key=key: self.show_page(key))
            group.addButton(button)
            self.switch[key] = button
            bar.addWidget(button)
        self.switch["trade"].setChecked(True)
        bar.addStretch(1)
        self.cost, self.measure = Combo(), Combo()
        self.cost.setAccessibleName(tr("What is drawn along the axis"))
        self.measure.setAccessibleName(tr("What the bars show"))
        for key, words, _ in MEASURES:
            self.measure.addItem(tr(words), key)
        for combo in (self.cost, self.measure):
            combo.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToContents)
            combo.hide()
        bar.addWidget(self.cost)
        bar.addWidget(self.measure)
        self.more = QToolButton()
        self.more.setText("⋯")
        self.more.setProperty("role", "more")
        self.more.setAccessibleName(tr("Save or copy what is shown"))
        self.more.setToolTip(tr("Save or copy what is shown"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setStyleSheet("QToolButton::menu-indicator { image: none; width: 0; }")
        self.more.pressed.connect(self._fill_more)
        self.more.setMenu(QMenu(self.more))
        bar.addWidget(self.more)
        column.addLayout(bar)
        self._pages = QStackedWidget()
        self._trade = QWidget()
        self._trade_column = QVBoxLayout(self._trade)
        self._trade_column.setContentsMargins(4, 0, 8, 4)
        self.weights = Weights(self._theme)
        self.bars = BlockBars(self._theme)
        self.answers = ChangedAnswers(self._theme)
        self.measure.currentIndexChanged.connect(
            lambda _: self.bars.show_measure(self.measure.currentData())
        )
        for part in (self.weights, self.bars):
            part.picked.connect(self.picked)
        self._areas: list[tuple[QStackedWidget, Empty]] = []
        for inside in (self._trade, _scrolling(self.weights), _scrolling(self.bars), self.answers):
            waiting = Empty("")
            stack = QStackedWidget()
            stack.addWidget(inside)
            stack.addWidget(waiting)
            self._areas.append((stack, waiting))
            self._pages.addWidget(stack)
        column.addWidget(self._pages, 1)
        page.setMinimumWidth(320)
        return page

    # What happens.

    def _list(self, outcome: Outcome, title: str) -> None:
        """Offer all compressions of the run, with the recipe of each."""
        self.which.blockSignals(True)
        self.which.clear()
        for one, _ in [(outcome, title), *self._others]:
            self.which.addItem(one.recipe, one.path)
            self.which.setItemData(
                self.which.count() - 1, one.path.name, Qt.ItemDataRole.ToolTipRole
            )
        self.which.setCurrentIndex(0)
        self.which.setToolTip(outcome.recipe)
        self.which.setEnabled(bool(self._others))
        self.which.blockSignals(False)

    def _other(self, place: int) -> None:
        path = self.which.itemData(place)
        if isinstance(path, Path) and self.outcome is not None and path != self.outcome.path:
            self.shown_wanted.emit(path)

    def _open(self, number: int) -> None:
        self.choose(number)
        self.wanted.emit("open")

    def _draw_points(self) -> None:
        """Draw the trade-off; the library that draws is loaded when it is first looked at."""
        if self.outcome is None or not self.outcome.stages:
            return
        if self.pareto is None:
            from designer.ui.plots.pareto import COSTS, Pareto

            self.pareto = plot = Pareto(self._theme)
            for key, words, _ in COSTS:
                self.cost.addItem(tr(words), key)
            self.cost.currentIndexChanged.connect(lambda _: plot.show_cost(self.cost.currentData()))
            plot.chosen.connect(self.choose)
            plot.opened.connect(self._open)
            plot.other.connect(lambda place: self._other(place))
            self._trade_column.addWidget(plot)
            taken = Taken(tr("Trade-off"), plot.table, plot.twin)
            offer(plot.widget, taken, self.take_wanted.emit)
            self.cost.setVisible(self.page == "trade")
        names = [self.title.text(), *(f"{title} · {one.recipe}" for one, title in self._others)]
        groups = [self.outcome.stages, *(one.stages for one, _ in self._others)]
        self.pareto.show_groups(groups, names, self.outcome.chief)
        self.pareto.choose(self.current)

    def _look(self) -> None:
        """Ask for what is not known yet of the stage and can be seen."""
        if self.page != "trade" and self.found is None and self.current >= 0:
            self.look_wanted.emit(self.current)

    def _show_found(self, found: Findings | None, text: str = "") -> None:
        self.found = found
        for stack, waiting in self._areas[1:]:
            stack.setCurrentIndex(1 if found is None else 0)
            waiting.say(text or tr("Looking into this stage…"))
        if found is not None:
            self.weights.show_blocks(found.blocks)
            self.bars.show_blocks(found.blocks)
            self.answers.show_answers(found.answers)

    def _enable(self) -> None:
        some = self.outcome is not None and self.current >= 0
        for key, _, _ in BUTTONS:
            self.buttons[key].setEnabled(some)
        for button in (self.copy, self.save):
            button.setEnabled(some)
        if self.outcome is None or not some:
            self.sum.setText("")
            return
        one = self.outcome.stages[self.current]
        chief = self.outcome.chief
        parts = [stage_name(one, self.current)]
        if chief:
            parts.append(said(figures.measured(chief, one.measured[chief])))
        parts.append(figures.memory(one.file_bytes))
        self.sum.setText(" · ".join(parts))

    def _fill_more(self) -> None:
        """Offer all that can be taken away of the page that is shown."""
        taken = self.taken()
        menu = self.more.menu()
        menu.clear()
        if taken is not None:
            menu.addActions(take_menu(taken, self.take_wanted.emit, menu).actions())

    def taken(self) -> Taken | None:
        """Return what can be taken away of the page that is shown."""
        if self.page == "trade":
            plot = self.pareto
            return None if plot is None else Taken(tr("Trade-off"), plot.table, plot.twin)
        if self.found is None:
            return None
        if self.page == "weights":
            return Taken(tr("Weights"), self.weights.table, self.weights.twin)
        if self.page == "blocks":
            return Taken(tr("Blocks"), self.bars.table, self.bars.twin)
        return Taken(tr("Changed answers"), self.answers.table)


def _scrolling(widget: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(widget)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    widget.setObjectName("page")
    return area
