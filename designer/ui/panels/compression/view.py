"""The tab of a compression: its stages in a table, and beside it what each came to."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from designer import figures
from designer.compress.insight.findings import Findings
from designer.compress.outcome.folder import Outcome
from designer.ui.elided import Elided
from designer.ui.forms.editors import Combo
from designer.ui.panels.compression.beside import Beside
from designer.ui.panels.compression.stages import Stages, measured, stage_name
from designer.ui.panels.compression.table_bar import TableBar
from designer.ui.panels.page import Empty
from designer.ui.theme import Theme
from designer.ui.words import tr

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
        self.outcome: Outcome | None = None
        self._others: Sequence[tuple[Outcome, str]] = ()
        self.current = -1
        """The chosen stage."""
        self._stack = QStackedLayout(self)
        links = (("compress_begin", tr("Ready recipes…")), ("show_runs", tr("Earlier runs")),
                 ("compress_ranges", tr("Ranges of blocks")))  # fmt: skip
        self._stack.addWidget(Empty(tr(EMPTY), links=links))
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._top = QWidget()
        self._top.setLayout(self._head())
        column.addWidget(self._top)
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
        self._side = self._left()
        across.addWidget(self._side)
        self.beside = beside = Beside(theme)
        beside.chosen.connect(self.choose)
        beside.opened.connect(self._open)
        beside.other.connect(self._other)
        beside.look_wanted.connect(lambda: self.look_wanted.emit(self.current))
        beside.take_wanted.connect(self.take_wanted)
        beside.picked.connect(self.picked)
        beside.page_shown.connect(self._settle)
        across.addWidget(beside)
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
        self._settle()
        self.stages.show_outcome(outcome)
        if outcome is None:
            self.current = -1
            return
        self.title.setText(title)
        self._list(outcome, title)
        if other:
            self.current = -1
            self.beside.show_found(None)
        names = [title, *(f"{words} · {one.recipe}" for one, words in others)]
        groups = [outcome.stages, *(one.stages for one, _ in others)]
        self.beside.show_groups(groups, names, outcome.chief, self.current)
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
            self.beside.show_found(found, text)

    def choose(self, number: int) -> None:
        """Choose a stage."""
        if self.outcome is None or not 0 <= number < len(self.outcome.stages):
            return
        changed = number != self.current
        self.current = number
        self.stages.choose(number)
        self._enable()
        self.beside.choose(number, changed=changed)

    def set_theme(self, theme: Theme) -> None:
        """Take another look."""
        self.beside.set_theme(theme)

    # How it is made.

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(16, 4, 12, 4)
        row.setSpacing(8)
        self.title = QLabel()
        self.title.setProperty("role", "heading")
        self.which = Combo()
        self.which.setAccessibleName(tr("Compression that is shown"))
        self.which.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToContents)
        self.which.setMinimumWidth(160)  # without room the recipe is cut, and the list tells it
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
        self.bar = TableBar()
        self.bar.table_wanted.connect(self.table_wanted)
        column.addWidget(self.bar)
        page.setMinimumWidth(260)
        return page

    # What happens.

    def _settle(self) -> None:
        """Show the stages where there are some; the ranges of blocks need none."""
        some = self.outcome is not None
        self._stack.setCurrentIndex(1 if some or self.beside.page == "ranges" else 0)
        self._top.setVisible(some)
        self._side.setVisible(some)

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

    def _enable(self) -> None:
        some = self.outcome is not None and self.current >= 0
        for key, _, _ in BUTTONS:
            self.buttons[key].setEnabled(some)
        self.bar.show_some(some)
        if self.outcome is None or not some:
            self.bar.sum.setText("")
            return
        one = self.outcome.stages[self.current]
        chief = self.outcome.chief
        parts = [stage_name(one, self.current)]
        if chief:
            parts.append(measured(chief, one.measured[chief]))
        parts.append(figures.memory(one.file_bytes))
        self.bar.sum.setText(" · ".join(parts))
