"""The curves of runs: of the training under way, of one that is over, or of several together."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from designer import runs
from designer.runs.run import UNDER_WAY
from designer.ui.plots.record import Record
from designer.ui.plots.several import Drawn, Places, colour_of
from designer.ui.words import said, tr, trn

if TYPE_CHECKING:
    from designer.ui.plots.curves import Curves
    from designer.ui.theme import Theme
    from designer.ui.workbench import Workbench

MOST = 20
"""Runs that are drawn at once."""


class CurvesControl(QObject):
    """Makes the plots when somebody first looks, and reads the logs of runs in a thread."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench = bench
        self._waiting: Record | None = None
        self._read: dict[Path, tuple[int, Record]] = {}
        """Records of runs that are over, and when their logs were written."""
        self._places = Places()
        self._given: dict[Path, int] = {}
        self._shown: list[Path] = []
        """Several runs that are drawn together."""
        bench.training.record_shown.connect(self.show_record)
        bench.runs.curves_wanted.connect(self.show_runs)
        bench.job.happened.connect(self._happened)

    def need(self) -> Curves | None:
        """Make the plots where they can be seen: pyqtgraph takes a while to load."""
        bench, lower = self._bench, self._bench.arrangement.tabs
        if bench.curves is None and lower.isVisible() and lower.current == "curves":
            from designer.ui.plots.curves import Curves

            bench.curves = Curves(bench.theme, bench.figures.take)
            lower.put("curves", bench.curves)
            record = self._waiting or bench.training.record
            if record is not None:
                bench.curves.show_record(record)
        return bench.curves

    def show_record(self, record: Record) -> None:
        """Show the curves of one run."""
        self._waiting, self._shown = record, []
        self._bench.runs.show_colours({})
        self._bench.arrangement.show_tab("curves")
        curves = self.need()
        if curves is not None:
            curves.show_record(record)

    def show_runs(self, chosen: Sequence[Path]) -> None:
        """Show the curves of these runs over each other; of one alone, in more detail."""
        if len(chosen) > MOST:
            self._bench.window.status.say(
                tr("Of {all} runs the first {most} are drawn.", all=len(chosen), most=MOST),
                tab="curves",
            )
        paths = list(chosen[:MOST])
        live = self._live()
        if len(paths) == 1 and live is not None and live[0] == paths[0]:
            self.show_record(live[1])
            return
        known = dict(self._read)

        def work() -> dict[Path, tuple[int, Record]]:
            wanted = (path for path in paths if live is None or path != live[0])
            return {path: _record(path, known.get(path)) for path in wanted}

        self._bench.background.ask(
            "curves", work, lambda found, error: self._opened(paths, found, error)
        )

    def set_theme(self, theme: Theme) -> None:
        """Take another look."""
        if self._bench.curves is not None:
            self._bench.curves.set_theme(theme)
        if self._shown:
            self._colour(theme)

    def _live(self) -> tuple[Path, Record] | None:
        bench = self._bench
        if bench.training.record is None or bench.job.run is None:
            return None
        return bench.job.run, bench.training.record

    def _happened(self, _: object) -> None:
        if self._bench.curves is not None:
            self._bench.curves.tell_state()

    def _opened(self, paths: list[Path], found: Any, error: BaseException | None) -> None:
        if error is not None:
            text = tr("The run cannot be read: {error}", error=said(str(error)))
            self._bench.notices.tell(text, role="error", key="curves")
            return
        self._read = found
        records = {path: record for path, (_, record) in found.items()}
        live = self._live()
        if live is not None and live[0] in paths:
            records[live[0]] = live[1]
        if len(paths) == 1 and records[paths[0]].failed:  # why it has no curves is told there
            self.show_record(records[paths[0]])
            return
        alive = live[0] if live is not None else None
        bare = [path for path in paths if path != alive and records[path].bare]
        paths = [path for path in paths if path not in bare]
        if bare:
            tab = "curves" if paths else self._bench.arrangement.tabs.current
            words = _left_out(len(bare), rest=bool(paths))
            self._bench.window.status.say(words, tab=tab)
        if len(paths) < 2:
            if paths:
                self.show_record(records[paths[0]])
            return
        self._given = self._places.give(paths)
        self._shown = paths
        self._bench.arrangement.show_tab("curves")
        curves = self.need()
        if curves is not None:
            curves.show_drawn([Drawn(records[path], self._given[path], path) for path in paths])
        self._colour(self._bench.theme)

    def _colour(self, theme: Theme) -> None:
        """Show in the list of runs which colour each curve has."""
        colours = {path: colour_of(self._given[path], theme) for path in self._shown}
        self._bench.runs.show_colours(colours)


def _left_out(count: int, *, rest: bool) -> str:
    """Return a sentence about runs that have no curves."""
    if rest:
        return trn(
            "{n} of these runs has no curves: no training of its own.",
            "{n} of these runs have no curves: no training of their own.",
            count,
        )
    return trn(
        "This run has no curves: no training of its own.",
        "These {n} runs have no curves: no training of their own.",
        count,
    )


def _record(path: Path, known: tuple[int, Record] | None) -> tuple[int, Record]:
    """Return the record of a run, read anew where its log was written to since."""
    run = runs.Run(path)
    try:
        stamp = (path / "events.jsonl").stat().st_mtime_ns
    except OSError:
        stamp = 0
    if known is not None and known[0] == stamp and known[1].name == run.title:
        return known
    record = Record(run.title)
    record.add(run.events())
    summary = run.summary
    if summary.error:
        record.failed = summary.error
    record.ended = not record.over and summary.state not in UNDER_WAY
    return stamp, record
