"""The ranges of blocks: measured in a process of their own, kept with the run, and shown."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from designer import figures
from designer.compress.sensing import ranged
from designer.compress.sensing.ranged import Range, Ranges
from designer.job import Event, Failed
from designer.project.file import loads
from designer.project.graph import Graph
from designer.project.inside import Path as Way
from designer.project.inside import node_at
from designer.project.likeness import same_network
from designer.runs import Run
from designer.training.events import Measuring
from designer.ui.panels.compression.range_model import Row, heard
from designer.ui.words import said, tr

if TYPE_CHECKING:
    from designer.ui.controls.compression import CompressionControl
    from designer.ui.workbench import Workbench

JOB = "designer.compress.sensing.ranges:ranges"
KEY = "ranges"


class RangesControl(QObject):
    """Knows the ranges of the source of the recipe, as far as they were measured."""

    def __init__(self, bench: Workbench, control: CompressionControl) -> None:
        super().__init__(control)
        self._bench, self._control = bench, control
        self._page = control.view.beside.ranges
        self._source: Path | None = None
        self._title, self._graph = "", Graph()
        """Of the source, once it was read."""
        self.found: Ranges | None = None
        self._measuring: Path | None = None
        self._rows: list[Range] = []
        self._examples = 0
        self._wanted = False
        """Whether ranges shall be measured as soon as it is known of which run."""
        self._reading = False
        control.changed.connect(self.follow)
        control.searched.connect(self._searched)
        bench.session.changed.connect(lambda old, new: self._tell())
        self._page.wanted.connect(lambda key: self.stop() if key == "stop" else self.measure())
        self._page.table_wanted.connect(self._take_table)

    @property
    def busy(self) -> bool:
        """Whether values are being looked at."""
        return self._measuring is not None

    @property
    def outdated(self) -> bool:
        """Whether the source has another network than the drawing."""
        return self.found is not None and not same_network(
            self._graph, self._bench.session.project.graph
        )

    def show(self) -> None:
        """Show the ranges of the source; where nobody looked at them yet, measure them."""
        self._bench.arrangement.show_tab("compression")
        self._control.view.beside.show_page("ranges")
        if self.found is not None or self.busy:
            return
        self._wanted = True
        if self._control.source is None:
            self._bench.run_list.refresh()
        else:
            self._searched()

    def follow(self) -> None:
        """Read what was measured of the source."""
        source = self._control.source
        if source is None or source == self._source:
            return  # without a source, what is known of the last one is shown as outdated
        self._source, self.found, self._reading = source, None, True

        def work() -> Any:
            run = Run(source)
            return source, run.title, loads(run.project_text, run.name).graph, ranged.kept(source)

        self._bench.background.ask(KEY, work, self._read)

    def measure(self) -> None:
        """Look at what flows through each block of the source."""
        bench, source = self._bench, self._control.source
        if self.busy:
            return
        if source is None:
            bench.window.status.say(
                tr("Train this network first (F5), then its ranges can be measured.")
            )
            return
        self._measuring, self._rows, self._examples = source, [], 0
        if not bench.evaluation.side.start(JOB, self._take, self._done, run=str(source)):
            self._measuring = None
            bench.window.status.say(tr("Something is being measured already; wait for it."))
            return
        if not self.busy:
            return  # it is over already
        bench.window.status.works.begin(KEY, tr("Measuring ranges"), self.stop)
        bench.notices.drop(KEY)
        self._page.show_running(True)

    def stop(self) -> None:
        """Look no more; what is known so far is dropped."""
        if self.busy:
            self._rows = []
            self._bench.evaluation.side.stop()

    def title_of(self, way: Way) -> str:
        """Return the titles of the blocks on a way."""
        nodes = (node_at(self._graph, way[:place]) for place in range(1, len(way) + 1))
        return " › ".join(
            key if node is None else node.title for key, node in zip(way, nodes, strict=True)
        )

    def _searched(self) -> None:
        """Measure what was wanted, now that it is known of which run."""
        if not self._wanted or self._reading:
            return
        self._wanted = False
        if self.found is None:
            self.measure()

    def _take(self, event: Event) -> None:
        works = self._bench.window.status.works
        if isinstance(event, Range):
            self._rows.append(event)
        elif isinstance(event, Measuring) and event.examples:
            self._examples = event.examples
            part = event.done / event.examples
            works.tell(KEY, part=part)
            self._page.show_progress(part)
        elif isinstance(event, Failed):
            self._bench.notices.tell(said(event.text), role="error", key=KEY)
            self._bench.log.add(f"{event.text}\n{event.detail}".strip())
            self._rows = []

    def _done(self) -> None:
        source, self._measuring = self._measuring, None
        self._bench.window.status.works.end(KEY)
        rows, self._rows = tuple(self._rows), []
        self._page.show_running(False)
        if source is None or not rows:
            return
        found = Ranges(rows, self._examples)
        self._bench.background.ask(f"keep {KEY}", lambda: ranged.keep(source, found), self._written)
        if source == self._source:
            self.found = found
            self._show()

    def _written(self, _: Any, error: BaseException | None) -> None:
        if error is not None:
            text = tr("What was measured cannot be kept with the run: {why}", why=said(str(error)))
            self._bench.notices.tell(text, role="error", key=KEY)

    def _read(self, found: Any, error: BaseException | None) -> None:
        self._reading = False
        if error is not None:
            self._bench.log.add(str(error))
        elif found is not None and found[0] == self._source:
            _, self._title, self._graph, self.found = found
        self._show()
        self._searched()

    def _show(self) -> None:
        blocks = self.found.blocks() if self.found is not None else ()
        self._page.show_rows([Row(self.title_of(one.block), one) for one in blocks])
        self._tell()

    def _tell(self) -> None:
        """Say of what the ranges are, and which block is the least exact in 8 bits."""
        if self.found is None:
            self._page.say("")
            return
        words = []
        if self.outdated:
            words.append(
                tr("Outdated: this was measured of the network of the run, not of the drawing.")
            )
        worst = self.found.least_exact()
        if worst is not None:
            words.append(tr("Least exact in 8 bits: {block}, {heard}",
                            block=self.title_of(worst.block),
                            heard=heard(worst.rounding(8))))  # fmt: skip
        examples = figures.count(self.found.examples)
        words.append(
            tr("“{title}” as it was trained, {n} training examples", title=self._title, n=examples)
        )
        self._page.say(" · ".join(words))

    def _take_table(self, form: str, save: bool) -> None:
        name = tr("{title} ranges", title=self._title)
        self._control.details.hand_over(self._page.table(), name, form, save)
