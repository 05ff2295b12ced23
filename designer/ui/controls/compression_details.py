"""What a person does with a stage of a compression: look into it, open it, take it away."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from designer import table
from designer.compress.insight.findings import kept
from designer.compress.outcome.events import Looked
from designer.compress.outcome.folder import Outcome
from designer.compress.report.events import HTML, PDF, Reported
from designer.job import Event, Failed, UserError
from designer.packing import file as packed
from designer.project.file import loads
from designer.project.inside import node_at
from designer.runs import Kept, Run, Summary
from designer.table import Table
from designer.ui.controls.figure import TABLES
from designer.ui.panels.compression.stages import stage_name, table_of_stages
from designer.ui.run_project import open_project
from designer.ui.saving import KEY as SAVING
from designer.ui.saving import named
from designer.ui.side_job import SideJob
from designer.ui.words import language, said, tr

if TYPE_CHECKING:
    from designer.ui.controls.compression import CompressionControl
    from designer.ui.workbench import Workbench

LOOK, REPORT = "insight", "report"


class Details(QObject):
    """Looks into stages in a process beside that of the recipe, and hands networks on."""

    def __init__(self, bench: Workbench, control: CompressionControl) -> None:
        super().__init__(control)
        self._bench, self._control, self._view = bench, control, control.view
        self.side = SideJob(self)
        self._wanted: tuple[Outcome, int] | None = None
        """What shall be looked into as soon as the process is free."""
        self.dialog: QFileDialog | None = None
        self._view.look_wanted.connect(self.look)
        self._view.picked.connect(self._pick)
        self._view.table_wanted.connect(self._take_table)
        bench.figures.follow(self._view)
        bench.canvas.selection_changed.connect(self._selected)

    def look(self, number: int) -> None:
        """Show what changed inside a stage; where nobody looked yet, it is found now."""
        outcome = self._view.outcome
        if outcome is None or not 0 <= number < len(outcome.stages):
            return

        def take(found: Any, error: BaseException | None) -> None:
            if error is None and found is not None:
                self._view.show_found(number, found)
                self._selected(self._bench.canvas.selected())
            else:
                self._find(outcome, number)

        self._bench.background.ask("findings", lambda: kept(outcome, number), take)

    def open(self, outcome: Outcome, number: int) -> None:
        """Open the network of a stage as a project; what is in whole numbers as it was drawn."""
        last = number == len(outcome.stages) - 1
        if last and _state(outcome.path) == "finished":
            open_project(self._bench, outcome.path)
            return
        files = [Path(one.file) for one in outcome.stages[: number + 1]]
        drawn = next(file for file in reversed(files) if file.suffix == packed.SUFFIX)

        def take(project: Any, error: BaseException | None) -> None:
            if error is not None:
                self._bench.notices.tell(said(str(error)), role="error", key="open")
                return
            there = getattr(self._bench.desk.open_project(project), "workbench", None)
            if there is not None:
                name = stage_name(outcome.stages[number], number)
                text = tr("This is the network as it is after the stage “{stage}”.", stage=name)
                there.notices.tell(text, key="opened", seconds=20)

        self._bench.background.ask(
            "stage", lambda: loads(packed.read(drawn).project, drawn.stem), take
        )

    def export(self, outcome: Outcome, number: int) -> None:
        """Take the network of a stage away as a file."""
        if number == len(outcome.stages) - 1 and _state(outcome.path) == "finished":
            self._bench.run_list.export(outcome.path)
            return
        stage = outcome.stages[number]
        title = f"{outcome.title} · {stage_name(stage, number)}"
        summary = Summary(title=title, best_epoch=1, file_bytes=stage.file_bytes)
        self._bench.run_list.export_stage(Kept(Path(stage.file), summary))

    def report(self, outcome: Outcome) -> None:
        """Ask for a place, and write everything that was measured there as one file."""
        if self.dialog is not None:
            self.dialog.raise_()
            return
        saving = self._bench.figures.saving
        title = tr("Save the report")
        dialog = self.dialog = QFileDialog(self._bench.window, title, str(saving.folder()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        name = named(f"{outcome.title} report")
        filters = {f"HTML (*{HTML})": HTML, f"PDF (*{PDF})": PDF}
        dialog.setNameFilters(list(filters))
        dialog.setDefaultSuffix(HTML.removeprefix("."))
        dialog.selectFile(name + HTML)

        def propose(chosen: str) -> None:
            dialog.setDefaultSuffix(filters[chosen].removeprefix("."))
            dialog.selectFile(name + filters[chosen])

        dialog.filterSelected.connect(propose)
        dialog.finished.connect(lambda _: self._asked(outcome))
        dialog.open()

    def write_report(self, outcome: Outcome, path: Path) -> None:
        """Write the report; a process of its own finds what is not known yet."""
        if path.suffix.lower() not in (HTML, PDF):
            text = tr("“{name}” is no name for a report: let it end in .html or .pdf.",
                      name=path.name)  # fmt: skip
            self._bench.notices.tell(text, role="error", key=SAVING)
            return
        if self.side.busy:
            self._bench.window.status.say(tr("A stage is being looked into; wait for it."))
            return
        paper = path.suffix.lower() == PDF
        job = f"designer.ui.paper.job:{'paper' if paper else 'html'}"
        works = self._bench.window.status.works
        self.side.start(job, self._reported, lambda: self._free(REPORT), run=str(outcome.path),
                        out=str(path), language=language())  # fmt: skip
        works.begin(REPORT, tr("Writing the report"), self.side.stop)

    def close(self) -> None:
        """End the process, if there is one."""
        self.side.close()

    def _asked(self, outcome: Outcome) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is None:
            return
        names = dialog.selectedFiles() if dialog.result() else []
        dialog.deleteLater()
        if names:
            self._bench.figures.saving.remember(Path(names[0]).parent)
            self.write_report(outcome, Path(names[0]))

    def _reported(self, event: Event) -> None:
        if isinstance(event, Reported):
            self._bench.window.status.say(tr("Written: {file}", file=event.file), 20)
            self._bench.log.add(tr("Written: {file}", file=event.file))
        elif isinstance(event, Failed):
            self._fail(event)

    def _find(self, outcome: Outcome, number: int) -> None:
        """Look into a stage in the process, or as soon as that is free."""
        if self.side.busy:
            self._wanted = outcome, number
            return
        self._wanted = None

        def take(event: Event) -> None:
            if isinstance(event, Looked):
                self.look(event.number)
            elif isinstance(event, Failed):
                self._view.show_found(number, None, said(event.text))
                self._fail(event)

        self.side.start("designer.compress.insight.job:insight", take, lambda: self._free(LOOK),
                        run=str(outcome.path), only=number)  # fmt: skip
        name = stage_name(outcome.stages[number], number)
        text = tr("Looking into “{stage}”", stage=name)
        self._bench.window.status.works.begin(LOOK, text, self.side.stop)

    def _free(self, key: str) -> None:
        self._bench.window.status.works.end(key)
        wanted, self._wanted = self._wanted, None
        if wanted is not None and wanted[0] is self._view.outcome:
            self.look(self._view.current)

    def _fail(self, event: Failed) -> None:
        self._bench.notices.tell(event.text, role="error", key=LOOK)
        self._bench.log.add(f"{event.text}\n{event.detail}".strip())

    def _pick(self, way: tuple[str, ...]) -> None:
        """Select a block of the drawing that was picked in the tab."""
        graph = self._bench.session.project.graph
        if way and node_at(graph, way) is not None:
            self._bench.go_to(way, centre=False)

    def _selected(self, ids: list[str]) -> None:
        path = self._bench.session.place.path
        self._view.beside.mark((*path, ids[0]) if len(ids) == 1 else ())

    def _take_table(self, form: str, save: bool) -> None:
        """Save or copy the table of stages."""
        outcome = self._view.outcome
        if outcome is None:
            return
        found = table_of_stages(outcome, f"{outcome.title}: {outcome.recipe}")
        self.hand_over(found, f"{outcome.title} stages", form, save)

    def hand_over(self, found: Table, name: str, form: str, save: bool) -> None:
        """Save or copy a table."""
        if save:
            forms = {suffix: key for key, suffix, _ in TABLES}
            self._bench.figures.saving.ask(
                tr("Save the table"),
                name,
                [(suffix, words) for _, suffix, words in TABLES],
                lambda suffix: table.FORMATS[forms[suffix]](found),
            )
            return
        QGuiApplication.clipboard().setText(table.FORMATS[form](found))
        words = next(words for key, _, words in TABLES if key == form)
        self._bench.window.status.say(tr("The table is on the clipboard as {form}.", form=words))


def _state(path: Path) -> str:
    try:
        return Run(path).summary.state
    except UserError:
        return ""
