"""The tab of a compression: stages, trade-off, what changed inside, and what is done with them."""

from __future__ import annotations

from dataclasses import replace
from math import nan
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from designer.compress.outcome.events import Begun, Looked, Stage, Tuning
from designer.compress.outcome.folder import read_outcome
from designer.job import Event, Failed
from designer.project.edits import set_parameters
from designer.project.project import Project
from designer.project.steps import put_steps
from designer.runs import Run
from designer.ui.app import Program
from designer.ui.controls.compression import CompressionControl
from designer.ui.panels.compression.stages import SORT, Stages
from designer.ui.side_job import SideJob
from designer.ui.theme import Theme
from designer.ui.workbench import Workbench
from designer.unit import Choice
from tests.ui.conftest import digits
from tests.ui.outcomes import RECIPE, compressed, looked_into
from tests.ui.test_runs import kept


def trained(title: str = "Small digits", project: Project | None = None) -> Path:
    """Return a run with a file where its best weights would be."""
    path = kept(title, project=project or digits())
    (path / "checkpoints" / "best.safetensors").write_bytes(b"weights")
    return path


def shown(bench: Workbench, qtbot: QtBot, folder: Path) -> CompressionControl:
    """Show a compression and return the control."""
    bench.window.show()
    bench.compression.show(folder)
    view = bench.compression.view
    qtbot.waitUntil(lambda: view.outcome is not None and view.outcome.path == folder)
    return bench.compression


def cell(bench: Workbench, row: int, column: int) -> str:
    """Return what a cell of the table of stages says."""
    model = bench.compression.view.stages.model()
    return str(model.index(row, column).data())


def test_stages_stand_in_the_table_with_all_that_was_measured(
    bench: Workbench, qtbot: QtBot
) -> None:
    control = shown(bench, qtbot, compressed(trained()))
    assert bench.arrangement.tabs.current == "compression"
    assert [cell(bench, row, 1) for row in range(4)] == ["original", *RECIPE.split(", ")]
    assert [cell(bench, 1, column) for column in range(2, 10)] == [
        "0.9600", "6.7 kB", "3.00 ×", "3.00 ×", "20,000", "1,667", "1,333", "0.00667 ms",
    ]  # fmt: skip
    assert control.view.current == 3, "the newest stage is chosen"
    table = control.view.stages
    table.sortByColumn(3, Qt.SortOrder.AscendingOrder)
    sizes = [table.model().index(row, 3).data(SORT) for row in range(4)]
    assert sizes == sorted(sizes)
    assert table.current == 3 and table.selectionModel().selectedRows()[0].row() == 0


@pytest.mark.parametrize("wide", [300, 547, 700, 1400])
def test_columns_are_seen_whole_or_not_at_all(qtbot: QtBot, wide: int) -> None:
    table = Stages()
    qtbot.addWidget(table)
    table.show_outcome(read_outcome(compressed(trained())))
    table.show()
    table.resize(wide, 240)
    QApplication.processEvents()
    room, header = table.viewport().width(), table.horizontalHeader()
    ends = [header.sectionViewportPosition(n) + header.sectionSize(n) for n in range(10)]
    assert room in ends, "a column ends where the table does"
    seen = ends.index(room) + 1
    assert seen >= {300: 3, 547: 5, 700: 6, 1400: 10}[wide]
    assert table.columnWidth(1) >= table.sizeHintForColumn(1) or wide == 300


def test_figures_of_a_column_have_equally_many_decimals(qtbot: QtBot) -> None:
    table = Stages()
    qtbot.addWidget(table)
    found = read_outcome(compressed(trained()))
    values = (0.842, 0.82, 1.0, nan)
    stages = [replace(one, measured={**one.measured, found.chief: value})
              for one, value in zip(found.stages, values, strict=True)]  # fmt: skip
    table.show_outcome(replace(found, stages=tuple(stages[:1])))
    table.show_outcome(replace(found, stages=tuple(stages)))
    shown = [table.model().index(row, 2).data() for row in range(4)]
    assert shown == ["0.8420", "0.8200", "1.0000", "—"]
    assert table.model().index(0, 4).data() == "1.00 ×"


def test_the_table_is_taken_away_as_text(bench: Workbench, qtbot: QtBot) -> None:
    control = shown(bench, qtbot, compressed(trained()))
    control.view.table_wanted.emit("csv", False)
    text = QGuiApplication.clipboard().text().splitlines()
    assert text[0].startswith("#,Stage,Accuracy,File (bytes),Smaller")
    assert text[2].startswith("1,prune-filters:0.5,0.96,6667,3")


def test_a_point_of_the_trade_off_chooses_its_stage(bench: Workbench, qtbot: QtBot) -> None:
    run = trained()
    other = compressed(run, "other", best=0.98)
    bench.run_list.refresh()
    qtbot.waitUntil(lambda: len(bench.run_list.rows) == 2)
    folder = compressed(run)
    control = shown(bench, qtbot, folder)
    plot = control.view.beside.pareto
    assert plot is not None
    qtbot.waitUntil(lambda: {one.group for one in plot.points} == {0, 1})
    at = plot.place_of(1).toPoint()
    QTest.mouseClick(plot.widget.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert control.view.current == 1 and control.view.stages.current == 1
    plot.show_cost("macs")
    best = {(one.group, one.number) for one in plot.points if one.y >= 0.95}
    assert plot.best <= best | {(0, 0), (1, 1), (1, 2), (1, 3)}
    plot.widget.setFocus()
    QTest.keyClick(plot.widget, Qt.Key.Key_Right)
    assert control.view.current == 2
    control.view.which.setCurrentIndex(1)
    qtbot.waitUntil(lambda: control.view.outcome is not None
                    and control.view.outcome.path == other)  # fmt: skip


def test_the_legend_tells_of_other_recipes_where_their_points_are_drawn(
    bench: Workbench, qtbot: QtBot
) -> None:
    run = trained()
    folder = compressed(run)
    view = shown(bench, qtbot, folder).view
    legend, plot = view.beside.foot.legend, view.beside.pareto
    assert plot is not None and not any(one.group for one in plot.points)
    assert "behind" in legend.text() and "other" not in legend.text()
    outcome = view.outcome
    assert outcome is not None
    other = read_outcome(compressed(run, "other", best=0.98))
    view.show_outcome(outcome, "Small", [(other, "Other")])
    assert any(one.group for one in plot.points)
    assert f'color:{Theme.light().muted}">●</span>&nbsp;other&nbsp;recipes' in legend.text()
    view.beside.show_page("weights")
    view.beside.show_page("trade")
    assert "other&nbsp;recipes" in legend.text()
    foot = view.beside.foot
    foot.setParent(None)
    qtbot.addWidget(foot)
    foot.show()
    foot.resize(520, foot.height())  # as wide as it is where the window is of usual size
    QApplication.processEvents()
    whole = QTextDocument()
    whole.setDefaultFont(legend.font())
    whole.setDocumentMargin(0)
    whole.setHtml(legend.text())
    whole.setTextWidth(legend.width())
    assert whole.size().width() <= legend.width() and whole.size().height() <= legend.height()
    assert legend.wordWrap(), "it goes on in a second line"
    view.show_outcome(outcome, "Small")
    assert "other" not in legend.text()


def test_a_double_click_opens_the_network_of_a_stage(
    bench: Workbench, program: Program, qtbot: QtBot
) -> None:
    control = shown(bench, qtbot, compressed(trained()))
    control.view.choose(1)
    QTest.keyClick(control.view.stages, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(program.windows) == 2)
    there = next(w.workbench for w in program.windows if w is not bench.window)
    assert there is not None
    assert there.session.project.graph.nodes["dense"].parameters["bias"] is False
    assert "prune-filters:0.5" in there.notices.bars["opened"].text
    control.view.choose(3)
    control.view.buttons["open"].click()
    qtbot.waitUntil(lambda: len(program.windows) == 3)


def test_what_changed_inside_is_read_at_once_where_it_is_known(
    bench: Workbench, qtbot: QtBot
) -> None:
    folder = compressed(trained())
    looked_into(folder)
    control = shown(bench, qtbot, folder)
    view = control.view
    view.beside.switch["weights"].click()
    qtbot.waitUntil(lambda: view.beside.found is not None)
    assert not control.details.side.busy, "no process is needed"
    assert [one.title for one in view.beside.weights.blocks] == ["dense"]
    assert "53.8 % zero" in view.beside.weights.accessibleDescription()
    assert "before" in (legend := view.beside.foot.legend.text()) and "after" in legend
    assert view.beside.foot.isVisible() and not view.beside.foot.measure.isVisible()
    view.beside.switch["blocks"].click()
    assert view.beside.foot.legend.text() == legend and view.beside.foot.measure.isVisible()
    assert "dense: 2.6 kB → 900 B" in view.beside.bars.accessibleDescription()
    view.beside.foot.measure.setCurrentIndex(3)
    assert [one.title for one in view.beside.bars.blocks] == ["dense", "gone"]
    view.beside.switch["answers"].click()
    rows = view.beside.answers.rows
    assert rows.rowCount() == 2
    assert [rows.item(0, column).text() for column in (1, 2, 3, 4)] == [
        "3", "3\n98 %", "8\n60 %", "no longer right"
    ]  # fmt: skip
    assert "2 of 180 examples" in view.beside.answers.words.text()
    for page in ("weights", "blocks", "answers", "trade"):
        view.beside.show_page(page)
        assert view.beside.foot.isVisible() == (page != "answers")
        taken = view.beside.taken()
        assert taken is not None and taken.table().rows
        if taken.make is not None:
            assert taken.figure().size.width() > 300


def test_a_block_that_is_picked_is_selected_on_the_canvas_and_the_reverse(
    bench: Workbench, qtbot: QtBot
) -> None:
    folder = compressed(trained())
    looked_into(folder)
    view = shown(bench, qtbot, folder).view
    view.beside.show_page("blocks")
    qtbot.waitUntil(lambda: view.beside.found is not None)
    at = view.beside.bars.place_of(0).center().toPoint()
    QTest.mouseClick(view.beside.bars, Qt.MouseButton.LeftButton, pos=QPoint(60, at.y()))
    assert bench.canvas.selected() == ["dense"]
    bench.canvas.select(["flatten"])
    assert view.beside.bars.marked == ("flatten",)
    view.beside.weights.setFocus()
    QTest.keyClick(view.beside.weights, Qt.Key.Key_Right)
    assert bench.canvas.selected() == ["dense"]


class Played(SideJob):
    """A process of which a test says what it tells."""

    asked: list[tuple[str, dict[str, object]]]

    def __init__(self) -> None:
        super().__init__()
        self.asked, self.open_ = [], False

    @property
    def busy(self) -> bool:
        """Whether the test has not ended it."""
        return self.open_

    def start(self, function, take, done, **arguments):  # type: ignore[no-untyped-def]
        """Keep what is asked for."""
        self.asked.append((function, arguments))
        self._take, self._done, self.open_ = take, done, True
        return True

    def tell(self, *events: Event) -> None:
        """Tell events."""
        for event in events:
            self._take(event)

    def end(self) -> None:
        """End the job."""
        self.open_ = False
        self._done()

    def stop(self) -> None:
        """End it as a person wishes."""
        self.end()


@pytest.fixture
def played(bench: Workbench) -> Played:
    """Return the process of recipes, which does nothing by itself."""
    bench.compression.side = played = Played()
    return played


def ready(bench: Workbench, qtbot: QtBot, run: Path) -> CompressionControl:
    """Choose a recipe and wait until the run is found that it can begin with."""
    steps = [Choice("PruneConnections"), Choice("FineTune", {"epochs": 2})]
    bench.session.history.do("steps", lambda project: put_steps(project, steps))
    bench.arrangement.show_workspace("compress")
    qtbot.waitUntil(lambda: bench.compression.source == run)
    return bench.compression


def test_only_runs_of_this_very_network_and_data_are_sources(
    bench: Workbench, qtbot: QtBot
) -> None:
    run = trained("mine")
    node = digits().graph.nodes["dense"]
    wider = digits().graph.with_nodes([replace(node, parameters={"features": 11})])
    trained("wider", replace(digits(), graph=wider))
    kept("no weights")
    control = ready(bench, qtbot, run)
    assert [one.path for one in control.sources] == [run]
    edit = lambda p: set_parameters(p, "dense", {"features": 11})  # noqa: E731
    bench.session.history.do("widen", edit)
    qtbot.waitUntil(lambda: [one.title for one in control.sources] == ["wider"])


def test_stages_come_in_while_the_recipe_runs(
    bench: Workbench, qtbot: QtBot, played: Played
) -> None:
    control = ready(bench, qtbot, trained())
    bench.actions.by_key["compress_run"].trigger()
    ((function, values),) = played.asked
    assert function == "designer.compress.job:compress" and control.busy
    assert values["recipe"] == "prune-connections:0.9, fine-tune:2"
    folder = compressed(control.source or Path(), "made", stages=3)
    stages = read_outcome(folder).stages
    view = control.view
    played.tell(Begun(0, 3, "original"), stages[0])
    assert view.stages.model().rowCount() == 1
    played.tell(Begun(1, 3, "prune-filters:0.5", "Prune filters, neurons and heads"), stages[1])
    played.tell(Begun(2, 3, "fine-tune:2", "Fine-tune"), Tuning(1, 2, 0.5))
    assert "Stage 3 of 3" in view.state.text() and "epoch 2 of 2" in view.state.text()
    assert view.beside.pareto is not None and len(view.beside.pareto.points) == 2
    assert view.busy.value() > 800
    assert not view.buttons["stop"].isHidden()
    played.end()
    assert not control.busy and view.buttons["stop"].isHidden()


def test_a_recipe_that_was_stopped_goes_on_from_the_list_of_runs(
    bench: Workbench, qtbot: QtBot, played: Played
) -> None:
    run = trained()
    folder = compressed(run, state="stopped", stages=2)
    control = shown(bench, qtbot, folder)
    qtbot.waitUntil(lambda: not control.view.buttons["go_on"].isHidden())
    bench.arrangement.show_tab("runs")
    qtbot.waitUntil(lambda: len(bench.runs.model.rows) == 2)
    bench.runs.choose([folder])
    assert bench.runs.buttons["go_on"].isEnabled()
    bench.runs.buttons["go_on"].click()
    ((_, values),) = played.asked
    assert values == {"run": str(run.resolve()), "recipe": RECIPE, "out": str(folder), "seed": 0}
    bench.actions.by_key["compress_stop"].trigger()
    assert not control.busy and Run(folder).state == "stopped"


def test_the_list_of_runs_tells_compressions_with_their_recipe_and_size(
    bench: Workbench, qtbot: QtBot
) -> None:
    folder = compressed(trained())
    bench.window.show()
    bench.arrangement.show_tab("runs")
    qtbot.waitUntil(lambda: len(bench.runs.model.rows) == 2)
    row = bench.runs.model.rows[bench.runs.model.place_of(folder)]
    size = (folder / "checkpoints" / "best.neuropack").stat().st_size
    assert RECIPE in row.cells[0] and row.kept.file_bytes == size
    bench.runs.choose([folder])
    assert bench.runs.buttons["curves"].text() == "Show stages"
    bench.runs.buttons["curves"].click()
    qtbot.waitUntil(lambda: bench.compression.view.outcome is not None)
    assert bench.arrangement.tabs.current == "compression"


def test_what_is_missing_is_said(bench: Workbench, qtbot: QtBot, played: Played) -> None:
    bench.actions.by_key["compress_run"].trigger()
    assert "no step yet" in bench.notices.bars["compress"].text
    steps = [Choice("PruneFilters")]
    bench.session.history.do("steps", lambda project: put_steps(project, steps))
    bench.actions.by_key["compress_run"].trigger()
    assert "train the network first" in bench.notices.bars["compress"].text
    control = ready(bench, qtbot, trained())
    bench.actions.by_key["compress_run"].trigger()
    played.tell(Failed("The recipe does not fit."))
    played.end()
    assert bench.notices.bars["compress"].text == "The recipe does not fit."
    assert not control.busy


def test_closing_asks_while_a_recipe_is_carried_out(
    bench: Workbench, qtbot: QtBot, played: Played
) -> None:
    bench.session.history.mark_saved(bench.session.project)
    ready(bench, qtbot, trained())
    bench.session.history.mark_saved(bench.session.project)
    assert bench.closing.allowed()
    bench.actions.by_key["compress_run"].trigger()
    assert not bench.closing.allowed()
    assert "recipe is being carried out" in bench.notices.bars["close"].text
    played.end()


def test_a_stage_that_nobody_looked_into_is_looked_into(bench: Workbench, qtbot: QtBot) -> None:
    folder = compressed(trained())
    control = shown(bench, qtbot, folder)
    control.details.side = played = Played()
    control.view.beside.show_page("answers")
    qtbot.waitUntil(lambda: bool(played.asked))
    assert played.asked[0][1] == {"run": str(folder), "only": 3}
    looked_into(folder)
    played.tell(Looked(3, ""))
    played.end()
    qtbot.waitUntil(lambda: control.view.beside.found is not None)


def test_a_stage_is_offered_by_the_export_dialog(bench: Workbench, qtbot: QtBot) -> None:
    control = shown(bench, qtbot, compressed(trained()))
    control.view.choose(1)
    control.view.buttons["export"].click()
    dialog = bench.run_list.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: "prune-filters:0.5" in dialog.run.currentText())
    assert dialog.run.currentData() == Path(read_outcome(control.view.outcome.path).stages[1].file)
    qtbot.waitUntil(lambda: not bench.background.busy)
    assert "prune-filters:0.5" in dialog.run.currentText(), "a new list keeps it"


def test_a_report_is_asked_for_by_its_ending(bench: Workbench, qtbot: QtBot) -> None:
    control = shown(bench, qtbot, compressed(trained()))
    control.details.side = played = Played()
    outcome = control.view.outcome
    assert outcome is not None
    control.details.write_report(outcome, Path("/tmp/report.txt"))
    assert not played.asked and "end in .html or .pdf" in bench.notices.bars["saving"].text
    for name, function in (("a.html", "designer.ui.paper.job:html"),
                           ("a.pdf", "designer.ui.paper.job:paper")):  # fmt: skip
        control.details.write_report(outcome, Path(name))
        assert played.asked[-1][0] == function
        played.end()


@pytest.mark.parametrize("theme", [Theme.light(), Theme.dark()], ids=["light", "dark"])
def test_every_page_is_drawn_in_every_look(bench: Workbench, qtbot: QtBot, theme: Theme) -> None:
    folder = compressed(trained())
    looked_into(folder)
    view = shown(bench, qtbot, folder).view
    for page in ("trade", "weights", "blocks", "answers"):
        view.beside.show_page(page)
        qtbot.waitUntil(lambda: view.beside.found is not None or view.beside.page == "trade")
        view.set_theme(theme)
        assert _colours(view) > 8


def _colours(widget: QWidget) -> int:
    image: QImage = widget.grab().toImage().scaled(200, 80)
    return len({image.pixel(x, y) for x in range(200) for y in range(80)})


def test_a_measured_stage_comes_once(bench: Workbench, qtbot: QtBot, played: Played) -> None:
    run = trained()
    folder = compressed(run, state="stopped", stages=2)
    control = shown(bench, qtbot, folder)
    control.go_on(folder)
    stages = read_outcome(folder).stages
    played.tell(*stages)
    assert control.view.stages.model().rowCount() == 2
    third: Stage = replace(stages[1], name="fine-tune:2", file=f"{folder}/stages/2-x.neuropack")
    played.tell(third)
    assert control.view.stages.model().rowCount() == 3
    played.end()
