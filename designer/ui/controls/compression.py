"""Carries out the recipe of the project on a trained run, and shows what comes of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from designer import figures
from designer.compress.outcome.events import Begun, Stage, Tuning
from designer.compress.outcome.folder import Outcome, beside, is_outcome, read_outcome
from designer.job import Event, Failed, Message, UserError
from designer.runs import Kept, Run
from designer.training.events import Measuring, Warned
from designer.ui.controls.compression_details import Details
from designer.ui.controls.compression_sources import SourceFinder
from designer.ui.controls.ranges import RangesControl
from designer.ui.panels.compression.stages import measured
from designer.ui.panels.compression.view import CompressionView
from designer.ui.side_job import SideJob
from designer.ui.theme import Theme
from designer.ui.words import said, tr

if TYPE_CHECKING:
    from designer.ui.workbench import Workbench

KEY = "compress"


class CompressionControl(QObject):
    """Owns the job of a recipe: its source, its beginning and its end."""

    changed = Signal()
    """Another source is chosen, the list of runs is another one, or a job began or ended."""
    searched = Signal()
    """Runs that a recipe can begin with were looked for."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench = bench
        self.source: Path | None = None
        """The folder of the run that the recipe begins with; none where nothing is trained."""
        self.sources: list[Kept] = []
        """The runs that can be made smaller, the newest first."""
        self.view = CompressionView(bench.theme)
        bench.arrangement.tabs.put("compression", self.view)
        self.side = SideJob(self)
        self.running: Path | None = None
        """The folder of the outcome of the recipe under way."""
        self._stages, self._number, self._label = 1, 0, ""
        self._failed = self._stopped = False
        self.details = Details(bench, self)
        self.ranges = RangesControl(bench, self)
        self._finder = SourceFinder(bench, self)
        self._finder.found.connect(self._take_sources)
        self._finder.last_found.connect(self._show_last)
        self.view.wanted.connect(self._wish)
        self.view.shown_wanted.connect(self.show)
        bench.runs.stages_wanted.connect(self.show)
        bench.runs.recipe_on_wanted.connect(self.go_on)
        bench.closing.also = self._closing
        self._outcomes: dict[Path, tuple[Outcome, str]] = {}

    @property
    def busy(self) -> bool:
        """Whether a recipe is being carried out."""
        return self.running is not None

    def choose(self, source: Path | None) -> None:
        """Take another run as the source."""
        if source != self.source:
            self.source = source
            self.changed.emit()

    def begin(self) -> None:
        """Carry out the recipe of the project on the source."""
        notices = self._bench.notices
        notices.drop(KEY)
        if not self._bench.session.project.compression:
            add = (tr("Add step…"), lambda: self._bench.actions.by_key["compress_add"].trigger())
            notices.tell(tr("The recipe has no step yet: add one."), buttons=(add,), key=KEY)
            return
        if self.source is None:
            train = (tr("Train now"), lambda: self._bench.actions.by_key["train"].trigger())
            text = tr("No trained run fits this drawing and its data: train the network first.")
            notices.tell(text, buttons=(train,), key=KEY)
            return
        try:
            recipe = self._bench.recipes.to_run()
            out = beside(self.source)
        except UserError as error:
            notices.tell(said(str(error)), role="error", key=KEY)
            return
        self._start(str(self.source), recipe, out, 0)

    def go_on(self, path: Path) -> None:
        """Go on with a compression that was stopped or broken off."""
        try:
            found = read_outcome(path)
        except UserError as error:
            self._bench.notices.tell(said(str(error)), role="error", key=KEY)
            return
        self._start(found.of, found.recipe, path, found.seed)

    def stop(self) -> None:
        """End the recipe under way; the stages that are done are kept."""
        if self.running is not None and not self._stopped:
            self._stopped = True
            self.view.show_state(tr("Stops…"))
            self.side.stop()

    def show(self, path: Path) -> None:
        """Show what a compression came to."""
        self._bench.arrangement.show_tab("compression")
        self.load(path)

    def load(self, path: Path) -> None:
        """Read a compression, and others of the same run, for the tab to show them."""
        folders = [kept.path for kept in self._bench.run_list.rows if kept.summary.recipe]

        def work() -> list[tuple[Outcome, str]]:
            chosen = read_outcome(path)
            found = [(chosen, chosen.title)]
            for folder in folders:
                if folder != path and is_outcome(folder):
                    one = read_outcome(folder)
                    if one.of == chosen.of and one.chief == chosen.chief and one.stages:
                        found.append((one, one.title))
            return found

        self._bench.background.ask("compression", work, self._read)

    def set_theme(self, theme: Theme) -> None:
        """Take another look."""
        self.view.set_theme(theme)

    def close(self) -> None:
        """End the processes, if there are any; what was done is kept."""
        self._finder.close()
        running, self.running = self.running, None
        self.side.close()
        if running is not None:
            self._stopped = True
            self._settle(running)
        self.details.close()

    def _closing(self) -> str:
        if not self.busy:
            return ""
        return tr("A recipe is being carried out; closing stops it, and its stages are kept.")

    # The job.

    def _start(self, run: str, recipe: str, out: Path, seed: int) -> None:
        if self.busy:
            self._bench.notices.tell(
                tr("A recipe is being carried out already; stop it first."), key=KEY, seconds=8
            )
            return
        self._stages, self._number, self._label = recipe.count(",") + 2, 0, ""
        self._failed = self._stopped = False
        self.running = out
        title = Run(Path(run)).title if Path(run).is_dir() else Path(run).stem
        now = read_outcome(out) if is_outcome(out) else Outcome(out, run, recipe, seed, ())
        self._show_outcome(now, title)
        self.view.show_running(True)
        self.view.show_progress(None)
        self.view.show_state(tr("Loading the network and its data…"))
        self._bench.arrangement.show_tab("compression")
        self._bench.log.add(
            tr("The recipe {recipe} begins; it is kept in {run}.", recipe=recipe, run=out)
        )
        self.side.start(
            "designer.compress.job:compress",
            self._take,
            self._done,
            run=run,
            recipe=recipe,
            out=str(out),
            seed=seed,
        )
        text = tr("Making “{title}” smaller", title=title)
        self._bench.window.status.works.begin(KEY, text, self.stop)
        self.changed.emit()

    def _take(self, event: Event) -> None:
        if isinstance(event, Begun):
            self._stages, self._number = event.stages, event.number
            self._label = said(event.label) if event.label else tr("original")
            if event.number == 1 or event.number == 0:
                self._bench.run_list.refresh()
            self._tell("", 0.0)
        elif isinstance(event, Tuning):
            done = (event.epoch + event.part) / max(1, event.epochs)
            now = min(event.epoch + 1, event.epochs)
            words = tr("epoch {epoch} of {all}", epoch=now, all=event.epochs)
            self._tell(words, 0.9 * done)
        elif isinstance(event, Measuring) and event.examples:
            words = tr("{done} of {all} measured", done=figures.count(event.done),
                       all=figures.count(event.examples))  # fmt: skip
            self._tell(words, None)
        elif isinstance(event, Stage):
            self._add(event)
        elif isinstance(event, Warned):
            self._bench.notices.tell(event.text, role="warning")
            self._bench.log.add(said(event.text))
        elif isinstance(event, Message):
            self._bench.log.add(said(event.text))
        elif isinstance(event, Failed):
            self._failed = True
            self._bench.notices.tell(event.text, role="error", key=KEY)
            self._bench.log.add(f"{event.text}\n{event.detail}".strip())

    def _tell(self, words: str, part: float | None) -> None:
        text = tr("Stage {n} of {all}: {what}", n=self._number + 1, all=self._stages,
                  what=self._label)  # fmt: skip
        if words:
            text = f"{text} · {words}"
        works = self._bench.window.status.works
        if part is None:
            works.tell(KEY, text, works.under_way[KEY].part if KEY in works.under_way else None)
        else:
            whole = (self._number + part) / max(1, self._stages)
            works.tell(KEY, text, whole)
            self.view.show_progress(whole)
        if self._looks_at_running():
            self.view.show_state(text)

    def _add(self, stage: Stage) -> None:
        """Show a stage that has just been measured, or was measured before."""
        path = self.running
        if path is None:
            return
        held = self._outcomes.get(path)
        if held is None:
            return
        now, title = held
        if any(one.file == stage.file for one in now.stages):
            return
        outcome = Outcome(path, now.of, now.recipe, now.seed, (*now.stages, stage), now.machine)
        self._outcomes[path] = outcome, title
        if self._looks_at_running():
            follows = self.view.current in (-1, len(now.stages) - 1)
            self.view.show_outcome(outcome, title, self._others_of(outcome))
            if follows:
                self.view.choose(len(outcome.stages) - 1)
        chief = measured(outcome.chief, stage.measured[outcome.chief])
        self._bench.log.add(f"{stage.name}: {chief}, {figures.memory(stage.file_bytes)}")

    def _done(self) -> None:
        path, self.running = self.running, None
        works = self._bench.window.status.works
        works.end(KEY)
        if path is None:
            return
        self._settle(path)
        self.view.show_running(False)
        if self._stopped:
            self.view.show_state(tr("Stopped; it can go on behind the last stage."))
        elif not self._failed:
            self._tell_end(path)
        self._bench.run_list.refresh()
        if self.view.outcome is not None and self.view.outcome.path == path:
            if is_outcome(path):
                self.load(path)
            else:
                self.view.show_outcome(None, "")
        if not self._bench.window.isActiveWindow():
            QApplication.alert(self._bench.window)
        self.changed.emit()

    def _settle(self, path: Path) -> None:
        """Say in the folder that a recipe was stopped, where its process had no time to."""
        try:
            if is_outcome(path) and self._stopped and Run(path).summary.state != "finished":
                Run(path).update(state="stopped")
        except UserError:
            pass  # nothing was kept yet

    def _tell_end(self, path: Path) -> None:
        """Say what came of it."""
        held = self._outcomes.get(path)
        if held is None or not held[0].stages:
            return
        outcome, title = held
        last = outcome.stages[-1]
        text = tr(
            "“{title}” is {size} now, {times} times smaller; {measured}.",
            title=title,
            size=figures.memory(last.file_bytes),
            times=figures.real(1 / last.ratio_bytes, 3),
            measured=measured(outcome.chief, last.measured[outcome.chief]),
        )
        number = len(outcome.stages) - 1
        buttons = (
            (tr("Open network"), lambda: self.details.open(outcome, number)),
            (tr("Export…"), lambda: self.details.export(outcome, number)),
        )
        self._bench.notices.tell(text, buttons=buttons, key=KEY, seconds=60)
        self._bench.log.add(text)

    # What is shown.

    def _looks_at_running(self) -> bool:
        shown = self.view.outcome
        return shown is not None and shown.path == self.running

    def _read(self, found: Any, error: BaseException | None) -> None:
        if error is not None:
            self._bench.notices.tell(said(str(error)), role="error", key=KEY)
            return
        for outcome, title in found[1:]:
            self._outcomes[outcome.path] = outcome, title
        outcome, title = found[0]
        held = self._outcomes.get(outcome.path)
        if held is not None and outcome.path == self.running:
            outcome, title = held
        self._show_outcome(outcome, title)

    def _show_outcome(self, outcome: Outcome, title: str) -> None:
        self._outcomes[outcome.path] = outcome, title
        self.view.show_outcome(outcome, title, self._others_of(outcome))
        running = outcome.path == self.running
        state = "" if running or not is_outcome(outcome.path) else _state(outcome.path)
        broken = state in ("stopped", "interrupted", "failed")
        self.view.show_running(running, may_go_on=broken and not self.busy)
        if not running:
            told = {"stopped": tr("Stopped before the end."), "failed": tr("Failed."),
                    "interrupted": tr("Broken off.")}  # fmt: skip
            self.view.show_state(told.get(state, ""))

    def _others_of(self, outcome: Outcome) -> list[tuple[Outcome, str]]:
        return [
            (one, title)
            for path, (one, title) in self._outcomes.items()
            if path != outcome.path and one.of == outcome.of and one.stages and path.is_dir()
        ]

    def _wish(self, key: str) -> None:
        """Do what a button of the view stands for."""
        outcome = self.view.outcome
        if key == "stop":
            self.stop()
        elif outcome is None:
            return
        elif key == "go_on":
            self.go_on(outcome.path)
        elif key == "report":
            self.details.report(outcome)
        elif self.view.current >= 0:
            getattr(self.details, key)(outcome, self.view.current)

    def _take_sources(self, found: list[Kept]) -> None:
        paths = [kept.path for kept in found]
        source = self.source if self.source in paths else next(iter(paths), None)
        if found != self.sources or source != self.source:
            self.sources, self.source = found, source
            self.changed.emit()
        if self.view.outcome is None and not self.busy and source is not None:
            self._finder.find_last(source)
        self.searched.emit()

    def _show_last(self, path: Path) -> None:
        """Show the newest compression of the source, where nothing is shown yet."""
        if self.view.outcome is None and not self.busy:
            self.load(path)


def _state(path: Path) -> str:
    try:
        return Run(path).summary.state
    except UserError:
        return ""
