"""The recipe in the window: drawn as a chain, edited by mouse and keys, foretold on the canvas."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from designer.compress import recipe as recipes
from designer.compress.sensing.bearing import Bearing, Borne
from designer.job import UserError
from designer.project import edits
from designer.project.graph import Graph, Node, Wire
from designer.project.project import DataChoice, Project, Recipe
from designer.runs import Kept, Summary
from designer.templates import template
from designer.ui.panels.recipe.ready import READY
from designer.ui.panels.recipe.source import SourcePart
from designer.ui.workbench import Workbench
from designer.unit import Choice
from tests.ui.test_compression import trained


def residual() -> Project:
    """Return a network in which two convolutions lose the same filters."""
    nodes = [
        Node("input", "Input", "", {"shape": [1, 8, 8]}),
        Node("conv1", "Conv2d", "", {"filters": 16, "kernel": [3, 3], "padding": [1]}, 200),
        Node("act", "ReLU", "", {}, 400),
        Node("conv2", "Conv2d", "", {"filters": 16, "kernel": [3, 3], "padding": [1]}, 600),
        Node("add", "Add", "", {}, 800),
        Node("flatten", "Flatten", "", {}, 1000),
        Node("dense", "Linear", "", {"features": 10}, 1200),
        Node("output", "Output", "", {}, 1400),
    ]
    wires = [
        Wire("input", "out", "conv1", "in"),
        Wire("conv1", "out", "act", "in"),
        Wire("act", "out", "conv2", "in"),
        Wire("act", "out", "add", "1"),
        Wire("conv2", "out", "add", "2"),
        Wire("add", "out", "flatten", "in"),
        Wire("flatten", "out", "dense", "in"),
        Wire("dense", "out", "output", "in"),
    ]
    graph = Graph({node.id: node for node in nodes}, {wire.end: wire for wire in wires})
    return Project("Residual", graph, DataChoice(source=Choice("Digits")), Recipe(epochs=1))


@pytest.fixture
def lab(opener: Callable[[Project], Workbench], qtbot: QtBot) -> Workbench:
    """Return a window with the residual network, arranged for compression."""
    bench = opener(residual())
    bench.actions.by_key["compress"].trigger()
    return bench


def take(bench: Workbench, text: str) -> None:
    """Make a text the recipe, as a person pastes it."""
    QGuiApplication.clipboard().setText(text)
    bench.actions.by_key["compress_paste"].trigger()


def kinds(bench: Workbench) -> list[str]:
    return [choice.kind for choice in bench.session.project.compression]


def test_no_run_is_spoken_of_where_none_is_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    part = SourcePart()
    qtbot.addWidget(part)
    kept = Kept(tmp_path, Summary(title="One"))
    part.show_runs([kept], tmp_path)
    part.show_other(True)
    assert not part.open.isHidden() and "another network" in part.note.text()
    part.show_runs([], None)
    assert part.open.isHidden() and part.note.isHidden() and not part.empty.isHidden()
    part.show_other(True)
    assert part.open.isHidden() and part.note.isHidden()
    part.show_runs([kept], tmp_path)
    assert not part.open.isHidden(), "what is known of the run is told again"


def test_an_empty_workspace_says_how_to_begin(lab: Workbench) -> None:
    panel = lab.recipes.panel
    assert lab.arrangement.workspace == "compress" and panel.isVisible()
    assert panel.chain.empty.isVisible() and not panel.run.isEnabled()
    if not lab.compression.sources:
        assert "Train this network first (F5)" in panel.source.empty.text()
    assert not lab.canvas.marks.on


def test_a_step_is_found_by_typing_and_its_form_writes_the_document(lab: Workbench) -> None:
    lab.actions.by_key["compress_add"].trigger()
    lab.quick_list.line.setText("filters")
    QTest.keyClick(lab.quick_list.line, Qt.Key.Key_Return)
    assert kinds(lab) == ["PruneFilters"]
    form = lab.recipes.panel.form.form
    assert form is not None
    form.fields["share"].line.setText("0.25")  # type: ignore[attr-defined]
    form.fields["share"].line.textEdited.emit("0.25")  # type: ignore[attr-defined]
    assert lab.session.project.compression[0].parameters == {"share": 0.25}
    assert "25 %" in lab.recipes.panel.chain.chips[0].amount.text()
    lab.actions.by_key["undo"].trigger()
    lab.actions.by_key["undo"].trigger()
    assert not lab.session.project.compression


def test_a_new_step_comes_before_what_no_method_can_follow(lab: Workbench) -> None:
    take(lab, "prune-filters:0.5, int8")
    lab.recipes.choose(-1)
    lab.recipes.add(recipes.kinds()["FineTune"])
    assert kinds(lab) == ["PruneFilters", "FineTune", "Int8"]


def test_keys_walk_move_double_and_remove_steps(lab: Workbench, qtbot: QtBot) -> None:
    take(lab, "prune-filters:0.5, fine-tune:3, share-weights:5")
    chain = lab.recipes.panel.chain
    chain.focus_on(0)
    assert lab.recipes.place == 0
    QTest.keyClick(chain.chips[0], Qt.Key.Key_Down)
    assert lab.recipes.place == 1
    QTest.keyClick(chain.chips[1], Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert kinds(lab) == ["FineTune", "PruneFilters", "ShareWeights"] and lab.recipes.place == 0
    QTest.keyClick(chain.chips[0], Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert kinds(lab) == ["FineTune", "FineTune", "PruneFilters", "ShareWeights"]
    QTest.keyClick(chain.chips[1], Qt.Key.Key_Delete)
    QTest.keyClick(chain.chips[1], Qt.Key.Key_Delete)
    assert kinds(lab) == ["FineTune", "ShareWeights"]
    for _ in range(4):
        lab.actions.by_key["undo"].trigger()
    assert kinds(lab) == ["PruneFilters", "FineTune", "ShareWeights"]


def test_a_step_is_dragged_to_another_place(lab: Workbench, qtbot: QtBot) -> None:
    take(lab, "prune-filters:0.5, fine-tune:3, share-weights:5")
    QTest.qWait(50)
    chain = lab.recipes.panel.chain
    chip, last = chain.chips[0], chain.chips[2]
    below = last.geometry().bottom() + 5 - chip.geometry().top()
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(chip, left, Qt.KeyboardModifier.NoModifier, QPoint(40, 10))
    for y in (40, below):
        QTest.mouseMove(chip, QPoint(40, y))
    QTest.mouseRelease(chip, left, Qt.KeyboardModifier.NoModifier, QPoint(40, below))
    assert kinds(lab) == ["FineTune", "ShareWeights", "PruneFilters"]


def test_the_text_of_a_recipe_is_that_of_the_command_line(lab: Workbench) -> None:
    text = "prune-filters:0.4:criterion=L1, fine-tune:2, int8:512"
    take(lab, text)
    lab.actions.by_key["compress_copy"].trigger()
    assert QGuiApplication.clipboard().text() == text == lab.recipes.text()
    take(lab, "make it small")
    assert "no method" in lab.notices.bars["recipe"].text
    assert lab.recipes.text() == text


def test_a_step_says_in_a_sentence_what_is_wrong_with_it(lab: Workbench) -> None:
    take(lab, "int8, fine-tune:2".replace("int8, ", ""))
    lab.recipes.add(recipes.kinds()["Int8"])
    lab.recipes.move(1, 0)
    chips = lab.recipes.panel.chain.chips
    assert chips[1].trouble.text().startswith("After 8-bit integers no method can")
    assert not chips[0].trouble.text() and not lab.recipes.panel.run.isEnabled()


@pytest.mark.parametrize("ready", READY, ids=lambda ready: ready.text)
def test_ready_recipes_can_be_carried_out(ready: Any) -> None:
    assert recipes.steps_of(recipes.choices_of(ready.text))


def test_blocks_bear_what_will_be_done_to_them_in_this_workspace_alone(lab: Workbench) -> None:
    take(lab, "prune-filters:0.5, int8")
    marks = lab.canvas.marks
    lab.recipes.choose(0)
    assert marks.tags["conv1"].words == "keep 50 % · 16 → 8" and "dense" not in marks.tags
    lab.recipes.choose(-1)
    assert "8 bit" in marks.tags["conv1"].words and "8 bit" in marks.tags["dense"].words
    assert "parameters 160 → 80" in marks.tell("conv1")
    rows = {
        name.text(): change.text() for name, _, change in lab.recipes.panel.chain.outcome.labels
    }
    assert rows["file"].startswith("−") and rows["parameters"].startswith("−")
    seen = lab.canvas.grab().toImage()
    lab.actions.by_key["design"].trigger()
    assert not marks.on and lab.canvas.grab().toImage() != seen
    lab.actions.by_key["compress"].trigger()
    assert marks.on


def test_a_slider_treats_a_block_and_those_coupled_with_it(lab: Workbench) -> None:
    take(lab, "prune-filters:0.5")
    lab.recipes.choose(0)
    lab.canvas.select(["conv1"])
    part = lab.recipes.panel.block
    assert part.isVisible() and part.slider.value() == 50
    assert lab.canvas.marks.coupled == {"conv1", "conv2"}
    assert part.why.text() == (
        "Loses the same units as conv2: what they give comes together in add."
    )
    before = lab.session.project
    for place in (60, 70, 75):
        part.slider.setSliderDown(True)
        part.slider.setValue(place)
    part.slider.setSliderDown(False)
    assert lab.session.project.compression[0].parameters["blocks"] == "conv1=0.25"
    assert lab.canvas.marks.tags["conv2"].words == "keep 75 % · 16 → 12"
    lab.canvas.select(["conv2"])
    assert part.slider.value() == 75
    part.slider.setValue(25)  # the other one speaks for both from now on
    assert lab.session.project.compression[0].parameters["blocks"] == "conv2=0.75"
    assert lab.canvas.marks.tags["conv1"].words == "keep 25 % · 16 → 4"
    part.back.click()
    assert "blocks" not in lab.session.project.compression[0].parameters
    for _ in range(3):
        lab.actions.by_key["undo"].trigger()
    assert lab.session.project == before


def test_a_block_says_why_a_step_gives_it_nothing(lab: Workbench) -> None:
    take(lab, "prune-filters:0.5, fine-tune:1, share-weights:4")
    part = lab.recipes.panel.block
    told = []
    for place, key in ((0, "dense"), (1, "dense"), (2, "act"), (-1, "dense")):
        lab.recipes.choose(place)
        lab.canvas.select([key])
        assert not part.slider.isVisible()
        told.append(part.why.text())
    assert "width cannot change" in told[0] and "treats all blocks alike" in told[1]
    assert "no weights" in told[2] and "Choose a step" in told[3]
    lab.recipes.choose(2)
    lab.canvas.select(["dense"])
    part.slider.setValue(part.slider.minimum())
    assert lab.session.project.compression[2].parameters["blocks"] == "dense=1"


def test_a_drawing_with_errors_says_so_and_bears_no_marks(lab: Workbench) -> None:
    take(lab, "prune-filters:0.5")
    lab.session.history.do("cut", lambda project: edits.disconnect(project, [("dense", "in")]))
    lab.session.check_now()
    QTest.qWait(20)
    assert not lab.canvas.marks.tags
    assert lab.recipes.panel.chain.source.note.text()
    lab.actions.by_key["undo"].trigger()
    lab.session.check_now()
    QTest.qWait(20)
    assert lab.canvas.marks.tags and not lab.recipes.panel.chain.source.note.text()


def borne(name: str, blocks: list[str], share: float, accuracy: float) -> Borne:
    ways = tuple((block,) for block in blocks)
    return Borne(name, ways, 16, share, "validation", {"loss": 1.0, "accuracy": accuracy}, 100)


MEASURED = (
    borne("", [], 0.0, 0.9),
    borne("conv1", ["conv1", "conv2"], 0.25, 0.9),
    borne("conv1", ["conv1", "conv2"], 0.5, 0.8),
    borne("conv1", ["conv1", "conv2"], 0.75, 0.5),
)


def test_what_blocks_bear_is_measured_kept_and_shown(
    lab: Workbench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    take(lab, "prune-filters:0.5:criterion=L1")
    asked: dict[str, Any] = {}

    def start(job: str, take: Any, done: Any, **arguments: Any) -> bool:
        asked.update(arguments, job=job)
        for event in MEASURED:
            take(event)
        done()
        return True

    sensitivity = lab.recipes.sensitivity
    lab.actions.by_key["compress_sensitivity"].trigger()
    assert "Train this network first" in lab.window.status.message.text()
    run = trained("Residual", lab.session.project)
    lab.run_list.refresh()
    qtbot.waitUntil(lambda: lab.compression.source == run, timeout=5000)
    qtbot.waitUntil(lambda: not lab.background.busy, timeout=5000)
    monkeypatch.setattr(lab.evaluation.side, "start", start)
    lab.actions.by_key["compress_sensitivity"].trigger()
    assert asked["run"] == str(run) and asked["criterion"] == "L1"
    heat = lab.canvas.painting.heat
    assert heat.measure == "sensitivity" and lab.around.heat.legend.isVisible()
    row = lab.canvas.scene.blocks.row
    assert heat.value(row["conv2"]) == pytest.approx(0.1) and not heat.value(row["dense"])
    lab.recipes.choose(0)
    assert any(
        "accuracy falls by 10 % where 50 % go" in line for line in lab.canvas.marks.tell("conv1")
    )
    qtbot.waitUntil(lambda: (run / "sensitivity.json").is_file(), timeout=5000)
    edit = lambda p: edits.set_parameters(p, "conv1", {"kernel": [5, 5], "padding": [2]})  # noqa: E731
    lab.session.history.do("wider", edit)
    assert heat.stale and "Outdated" in lab.around.heat.legend.note.text()
    lab.session.history.undo()
    assert not heat.stale and sensitivity.bearing == Bearing(MEASURED, "L1")


def deep(count: int) -> Project:
    """Return a chain of layers."""
    nodes = [Node("input", "Input", "", {"shape": [16]})]
    nodes += [Node(f"dense{n}", "Linear", "", {"features": 16}, 200.0 * n) for n in range(count)]
    nodes.append(Node("output", "Output", "", {}))
    wires = [Wire(a.id, "out", b.id, "in") for a, b in pairwise(nodes)]
    graph = Graph({node.id: node for node in nodes}, {wire.end: wire for wire in wires})
    return Project("Deep", graph)


def test_hundreds_of_blocks_are_foretold_beside_the_window(
    opener: Callable[[Project], Workbench], qtbot: QtBot
) -> None:
    bench = opener(deep(300))
    bench.actions.by_key["compress"].trigger()
    take(bench, "prune-filters:0.5")
    qtbot.waitUntil(lambda: len(bench.canvas.marks.tags) == 299, timeout=10_000)


def test_a_recipe_is_refused_for_what_it_is_now_not_for_what_it_was(
    opener: Callable[[Project], Workbench], qtbot: QtBot
) -> None:
    bench = opener(deep(130))
    bench.actions.by_key["compress"].trigger()
    good, bad = "distil:0.5:hints=dense1 > dense1", "distil:0.5:hints=gone > dense1"
    for first, then in ((good, bad), (bad, good)):
        take(bench, first)
        qtbot.waitUntil(lambda: not bench.background.busy, timeout=10_000)
        take(bench, then)
        assert bench.background.busy, "what is foretold is still that of the first one"
        if then == good:
            assert bench.recipes.to_run() == good
        else:
            with pytest.raises(UserError, match="no block “gone”"):
                bench.recipes.to_run()


def renamed(project: Project, old: str, new: str) -> Project:
    """Return a project with a block drawn again, which has another id now."""

    def name(key: str) -> str:
        return new if key == old else key

    nodes = {name(key): replace(node, id=name(key)) for key, node in project.graph.nodes.items()}
    wires = [
        replace(wire, source=name(wire.source), target=name(wire.target))
        for wire in project.graph.wires.values()
    ]
    return replace(project, graph=Graph(nodes, {wire.end: wire for wire in wires}))


@pytest.mark.parametrize("before", [False, True], ids=["drawn after", "there before"])
def test_hints_are_judged_on_the_network_of_the_run(
    opener: Callable[[Project], Workbench], qtbot: QtBot, before: bool
) -> None:
    project = template("lenet-5").load()
    again = renamed(project, "conv2", "conv3")
    bench = opener(again if before else project)
    bench.actions.by_key["compress"].trigger()
    run = trained("LeNet", project)
    bench.run_list.refresh()
    qtbot.waitUntil(lambda: bench.compression.source == run, timeout=5000)
    if not before:
        bench.session.history.do("draw again", lambda now: renamed(now, "conv2", "conv3"))
        QTest.qWait(400)  # runs are looked for anew
    qtbot.waitUntil(lambda: not bench.background.busy, timeout=5000)
    assert bench.compression.source == run, "blocks are the same whatever their ids"
    panel, good = bench.recipes.panel, "distil:0.5:hints=conv2 > conv2"

    def chip() -> str:
        return panel.chain.chips[0].trouble.text()

    take(bench, good)
    assert panel.run.isEnabled() and not chip() and bench.recipes.to_run() == good
    rows = {name.text(): change.text() for name, _, change in panel.chain.outcome.labels}
    assert rows["parameters"].startswith("−"), "what comes of the run is told"
    take(bench, "distil:0.5:hints=conv3 > conv3")
    assert not panel.run.isEnabled() and "no block “conv3”" in chip()
    with pytest.raises(UserError, match="no block “conv3”"):
        bench.recipes.to_run()
    bench.compression.choose(None)
    assert not chip(), "without a run the drawing decides"
    bench.compression.choose(run)
    assert "no block “conv3”" in chip()
