"""What stands beside the stages: their trade-off, what changed inside the chosen one, ranges."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QMenu,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from designer.compress.insight.findings import Findings
from designer.compress.outcome.events import Stage
from designer.ui.panels.compression.answers import ChangedAnswers
from designer.ui.panels.compression.bars import BlockBars
from designer.ui.panels.compression.foot import Foot
from designer.ui.panels.compression.ranges import RangesPage
from designer.ui.panels.compression.weights import Weights
from designer.ui.panels.page import Empty
from designer.ui.plots.taking import Taken, fill_menu, offer
from designer.ui.theme import Theme
from designer.ui.words import tr

if TYPE_CHECKING:
    from designer.ui.plots.pareto import Pareto

PAGES = (
    ("trade", "Trade-off", "What each stage is worth against what it costs."),
    ("weights", "Weights", "Histograms of the weights of each block, before and after."),
    ("blocks", "Blocks", "What each block costs, before and after."),
    ("answers", "Answers", "Examples of the test part whose answer changed."),
    ("ranges", "Ranges", "What flows through each block as trained, and what rounding costs it."),
)
OF_STAGE = ("weights", "blocks", "answers")
"""Pages that tell what changed inside the chosen stage."""


class Beside(QWidget):
    """Switches between the trade-off, weights, blocks, answers and ranges."""

    chosen = Signal(int)
    """The number of a stage."""
    opened = Signal(int)
    other = Signal(int)
    """The place of another compression that shall be looked at."""
    look_wanted = Signal()
    """The chosen stage shall be looked into."""
    page_shown = Signal()
    take_wanted = Signal(str, object)
    picked = Signal(tuple)
    """The way to a block that was picked in a drawing."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.page = "trade"
        self.pareto: Pareto | None = None
        self.found: Findings | None = None
        self.current = -1
        self._shown: tuple[Sequence[Sequence[Stage]], Sequence[str], str] = ((), (), "")
        self._make()

    def show_groups(
        self, groups: Sequence[Sequence[Stage]], names: Sequence[str], chief: str, current: int
    ) -> None:
        """Show the stages of compressions; the first is the one that is looked at."""
        self._shown, self.current = (groups, names, chief), current
        self._draw_points()

    def show_found(self, found: Findings | None, text: str = "") -> None:
        """Show what was found of the chosen stage, or why there is nothing yet."""
        self.found = found
        for stack, waiting in self._areas:
            stack.setCurrentIndex(1 if found is None else 0)
            waiting.say(text or tr("Looking into this stage…"))
        if found is not None:
            self.weights.show_blocks(found.blocks)
            self.bars.show_blocks(found.blocks)
            self.answers.show_answers(found.answers)
        self._show_foot()

    def choose(self, number: int, *, changed: bool) -> None:
        """Mark the chosen stage, and forget what was found of another."""
        self.current = number
        if self.pareto is not None:
            self.pareto.choose(number)
        if changed:
            self.show_found(None)
            self._look()

    def mark(self, way: tuple[str, ...]) -> None:
        """Mark the block that is selected on the canvas."""
        self.weights.mark(way)
        self.bars.mark(way)
        self.ranges.rows.mark(way)

    def show_page(self, key: str) -> None:
        """Show the trade-off, weights, blocks, answers or ranges."""
        self.page = key
        self.switch[key].setChecked(True)
        if key == "trade":
            self._draw_points()
        self._pages.setCurrentIndex([one[0] for one in PAGES].index(key))
        self._show_foot()
        self._look()
        self.page_shown.emit()

    def taken(self) -> Taken | None:
        """Return what can be taken away of the page that is shown."""
        if self.page == "trade":
            plot = self.pareto
            return None if plot is None else Taken(tr("Trade-off"), plot.table, plot.twin)
        if self.found is None or self.page not in OF_STAGE:
            return None
        if self.page == "weights":
            return Taken(tr("Weights"), self.weights.table, self.weights.twin)
        if self.page == "blocks":
            return Taken(tr("Blocks"), self.bars.table, self.bars.twin)
        return Taken(tr("Changed answers"), self.answers.table)

    def set_theme(self, theme: Theme) -> None:
        """Take another look."""
        self._theme = theme
        self.foot.set_theme(theme)
        for part in (self.weights, self.bars, self.answers, self.ranges):
            part.set_theme(theme)
        if self.pareto is not None:
            self.pareto.set_theme(theme)

    def _make(self) -> None:
        column = QVBoxLayout(self)
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
        self.more = QToolButton()
        self.more.setText("⋯")
        self.more.setProperty("role", "more")
        self.more.setAccessibleName(tr("Save or copy what is shown"))
        self.more.setToolTip(tr("Save or copy what is shown"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setStyleSheet("QToolButton::menu-indicator { image: none; width: 0; }")
        menu = QMenu(self.more)
        menu.aboutToShow.connect(self._fill_more)  # a press of the button would come too late
        self.more.setMenu(menu)
        bar.addWidget(self.more)
        column.addLayout(bar)
        self._pages = QStackedWidget()
        self._trade = QWidget()
        self._trade_column = QVBoxLayout(self._trade)
        self._trade_column.setContentsMargins(4, 0, 8, 4)
        self.weights = Weights(self._theme)
        self.bars = BlockBars(self._theme)
        self.answers = ChangedAnswers(self._theme)
        self.ranges = RangesPage(self._theme)
        self.foot = Foot(self._theme)
        measure = self.foot.measure
        measure.currentIndexChanged.connect(lambda _: self.bars.show_measure(measure.currentData()))
        for part in (self.weights, self.bars, self.ranges):
            part.picked.connect(self.picked)
        self.ranges.renewed.connect(self._settle_more)
        self._areas: list[tuple[QStackedWidget, Empty]] = []
        self._pages.addWidget(self._trade)
        for inside in (_scrolling(self.weights), _scrolling(self.bars), self.answers):
            waiting = Empty("")
            stack = QStackedWidget()
            stack.addWidget(inside)
            stack.addWidget(waiting)
            self._areas.append((stack, waiting))
            self._pages.addWidget(stack)
        self._pages.addWidget(self.ranges)
        column.addWidget(self._pages, 1)
        column.addWidget(self.foot)
        self._show_foot()
        self.setMinimumWidth(320)

    def _draw_points(self) -> None:
        """Draw the trade-off; the library that draws is loaded when it is first looked at."""
        groups, names, chief = self._shown
        if not groups or not groups[0]:
            return
        if self.pareto is None:
            from designer.ui.plots.pareto import COSTS, Pareto

            self.pareto = plot = Pareto(self._theme, cost_named=False)
            cost = self.foot.cost
            for key, words, _ in COSTS:
                cost.addItem(tr(words), key)
            cost.currentIndexChanged.connect(lambda _: plot.show_cost(cost.currentData()))
            plot.chosen.connect(self.chosen)
            plot.opened.connect(self.opened)
            plot.other.connect(self.other)
            self._trade_column.addWidget(plot)
            taken = Taken(tr("Trade-off"), plot.table, plot.twin)
            offer(plot.widget, taken, self.take_wanted.emit)
        self.pareto.show_groups(groups, names, chief)
        self.pareto.choose(self.current)
        self._show_foot()

    def _show_foot(self) -> None:
        """Say what the colours of the page mean, where it shows some."""
        plot = self.pareto if self.page == "trade" else None
        drawn = plot is not None or (self.page != "trade" and self.found is not None)
        others = plot is not None and any(one.group for one in plot.points)
        self.foot.show_page(self.page, drawn=drawn, others=others)
        self._settle_more()

    def _look(self) -> None:
        """Ask for what is not known yet of the stage and can be seen."""
        if self.page in OF_STAGE and self.found is None and self.current >= 0:
            self.look_wanted.emit()

    def _settle_more(self) -> None:
        """Let the menu be opened where the page shows something that can be taken away."""
        there = self.ranges.some if self.page == "ranges" else self.taken() is not None
        self.more.setEnabled(there)

    def _fill_more(self) -> None:
        """Offer all that can be taken away of the page that is shown."""
        taken = self.taken()
        menu = self.more.menu()
        menu.clear()
        for inner in menu.findChildren(QMenu):  # which clear() leaves behind
            inner.deleteLater()
        if self.page == "ranges":
            self.ranges.fill_menu(menu)
        elif taken is not None:
            fill_menu(menu, taken, self.take_wanted.emit)


def _scrolling(widget: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(widget)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    widget.setObjectName("page")
    return area
