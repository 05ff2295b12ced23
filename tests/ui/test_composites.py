"""Composites in the window: made, opened on the same canvas, edited, shown by faces, kept."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer.exporters.job import Exported, export
from designer.job import in_foreground
from designer.network.check import check
from designer.project import inside, library
from designer.project.file import dumps
from designer.project.graph import Node
from designer.project.project import DataChoice, Project, Recipe
from designer.training.fit import fit
from designer.ui import words
from designer.ui.app import Program
from designer.ui.panels.palette import KIND
from designer.ui.workbench import Workbench
from designer.unit import Choice
from tests.network.test_composites import residuals
from tests.ui.conftest import chain, opened

Open = Callable[[Project], Workbench]


def pictures() -> Project:
    """Return a small network for the bundled digits, to be trained for one epoch."""
    same = {"filters": 4, "kernel": [3], "padding": [1]}
    return Project(
        "Small pictures",
        chain(
            Node("input", "Input", "", {"shape": [1, 8, 8]}),
            Node("stem", "Conv2d", "", same, 200),
            Node("conv", "Conv2d", "", same, 400),
            Node("act", "ReLU", "", {}, 600),
            Node("flatten", "Flatten", "", {}, 800),
            Node("dense", "Linear", "", {"features": 10}, 1000),
            Node("output", "Output", "", {}, 1200),
        ),
        DataChoice(source=Choice("Digits")),
        Recipe(epochs=1, batch_size=512),
    )


@pytest.fixture
def bench(opener: Open) -> Workbench:
    """Return a window in which two blocks have been made one."""
    found = opener(pictures())
    found.canvas.select(["conv", "act"])
    found.actions.by_key["group"].trigger()
    found.session.check_now()
    assert found.canvas.selected() == ["composite1"]
    return found


def _double_click(bench: Workbench, key: str) -> None:
    at = QPointF(bench.canvas.block_rect(key).center())
    for kind in (
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.MouseButtonRelease,
    ):
        held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else _LEFT
        event = QMouseEvent(kind, at, bench.canvas.mapToGlobal(at), _LEFT, held, _PLAIN)
        QApplication.sendEvent(bench.canvas, event)


_LEFT, _PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def test_a_selection_becomes_a_composite_and_one_undo_takes_it_back(bench: Workbench) -> None:
    graph = bench.session.project.graph
    assert set(graph.nodes) == {"input", "stem", "composite1", "flatten", "dense", "output"}
    inner = graph.nodes["composite1"].inner
    assert inner is not None and inner.graph.nodes["input1"].parameters["shape"] == [4, 8, 8]
    assert check(graph).ok
    bench.actions.by_key["undo"].trigger()
    assert bench.session.project.graph == pictures().graph
    bench.actions.by_key["redo"].trigger()
    bench.canvas.select(["composite1"])
    bench.actions.by_key["ungroup"].trigger()
    assert dict(bench.session.project.graph.nodes) == dict(pictures().graph.nodes)


def test_what_cannot_become_one_is_said(opener: Open) -> None:
    bench = opener(pictures())
    bench.canvas.select(["stem", "act"])
    bench.actions.by_key["group"].trigger()
    assert "“conv” lies between" in bench.window.status.message.text()
    bench.canvas.select(["input"])
    bench.actions.by_key["group"].trigger()
    assert "other than Input and Output" in bench.window.status.message.text()
    assert bench.session.project == pictures()


def test_a_double_click_opens_it_on_the_same_canvas_and_escape_leads_back(
    bench: Workbench, qtbot: QtBot
) -> None:
    bench.canvas.zoom_in()
    bench.canvas.centre_on("composite1")
    camera = bench.canvas.camera
    assert bench.crumbs.isHidden()
    _double_click(bench, "composite1")
    assert bench.session.place.path == ("composite1",)
    assert set(bench.canvas.scene.graph.nodes) == {"input1", "conv", "act", "output1"}
    assert not bench.crumbs.isHidden() and bench.crumbs.here.text() == "composite1"
    assert [link.text() for link in bench.crumbs.links] == ["Small pictures"]
    assert str(bench.canvas.scene.item("act").seen.outputs[0]) == "4×8×8"  # type: ignore[union-attr]
    bench.canvas.select(["act"])
    bench.canvas.setFocus()
    qtbot.keyClick(bench.canvas, Qt.Key.Key_Escape)
    assert bench.session.place.path == ("composite1",) and not bench.canvas.selected()
    qtbot.keyClick(bench.canvas, Qt.Key.Key_Escape)
    assert bench.session.place.path == () and bench.crumbs.isHidden()
    assert bench.canvas.selected() == ["composite1"] and bench.canvas.camera == camera
    bench.actions.by_key["open_inside"].trigger()
    bench.crumbs.links[0].click()
    assert bench.session.place.path == ()


def test_edits_inside_are_steps_of_the_one_history(bench: Workbench, qtbot: QtBot) -> None:
    bench.composites.open("composite1")
    bench.canvas.select(["conv"])
    field = bench.form.form.fields["filters"]  # type: ignore[union-attr]
    field.setFocus()
    field.line.selectAll()  # type: ignore[attr-defined]
    qtbot.keyClicks(field.line, "7")  # type: ignore[attr-defined]
    bench.canvas.add_block("Tanh", QPointF(500, 300))
    inner = bench.session.project.graph.nodes["composite1"].inner
    assert inner is not None and inner.graph.nodes["conv"].parameters["filters"] == 7
    assert "tanh1" in inner.graph.nodes
    bench.session.check_now()
    assert [p.text for p in bench.here.problems] == ["Its input has no wire."]
    bench.actions.by_key["undo"].trigger()
    bench.actions.by_key["undo"].trigger()
    assert bench.session.place.path == ("composite1",)
    assert bench.session.history.undo_label == "Make a composite of 2 items"
    bench.actions.by_key["undo"].trigger()  # the composite is gone, and the canvas with it
    assert bench.session.place.path == () and bench.crumbs.isHidden()
    assert set(bench.canvas.scene.graph.nodes) == set(pictures().graph.nodes)


def test_a_port_may_be_optional_inside_alone(bench: Workbench) -> None:
    bench.canvas.select(["input"])
    fields = bench.form.form.fields  # type: ignore[union-attr]
    assert not fields["optional"].isVisibleTo(bench.form)
    bench.composites.open("composite1")
    bench.canvas.select(["input1"])
    assert fields["optional"].isVisibleTo(bench.form)
    fields["optional"].edited.emit("optional", True)
    assert bench.session.place.project.graph.nodes["input1"].parameters["optional"] is True


def test_words_of_the_program_are_told_in_its_form_and_stay_as_they_are_in_the_project(
    opener: Open, qtbot: QtBot
) -> None:
    words.speak("zh_CN")
    try:
        bench = opener(Project())
        bench.canvas.select([bench.canvas.add_block("bundled/encoder-layer")])
        form = bench.form.composite
        assert form is not None
        (node,) = bench.session.project.graph.nodes.values()
        assert node.inner is not None
        before = node.inner
        told = words.said(before.name), words.said(before.summary)
        assert (form.name.text(), form.summary.text()) == told
        assert told != (before.name, before.summary)
        form.name.setFocus()
        qtbot.keyClick(form.name, Qt.Key.Key_End)
        qtbot.keyClicks(form.name, "2")
        (node,) = bench.session.project.graph.nodes.values()
        assert node.inner is not None and node.inner.name == form.name.text() == told[0] + "2"
        qtbot.keyClick(form.name, Qt.Key.Key_Backspace)
        (node,) = bench.session.project.graph.nodes.values()
        assert node.inner == before and form.name.text() == told[0]
    finally:
        words.speak("en")


def test_names_and_repeat_are_set_in_its_form(bench: Workbench, qtbot: QtBot) -> None:
    form = bench.form.composite
    assert form is not None and form.isVisibleTo(bench.form)
    for line, text in ((form.name, "Bent convolution"), (form.summary, "Filters and bends.")):
        line.setFocus()
        line.selectAll()
        qtbot.keyClicks(line, text)
    node = bench.session.project.graph.nodes["composite1"]
    assert node.inner is not None
    assert (node.inner.name, node.inner.summary) == ("Bent convolution", "Filters and bends.")
    repeat = bench.form.form.fields["repeat"]  # type: ignore[union-attr]
    repeat.line.selectAll()  # type: ignore[attr-defined]
    qtbot.keyClicks(repeat.line, "3")  # type: ignore[attr-defined]
    found = bench.session.check_now()
    assert found.ok and found.blocks["composite1"].parameters == 3 * 148
    assert bench.canvas.scene.item("composite1").cast.times == 3
    bench.canvas.select([])
    assert not form.isVisibleTo(bench.form)
    bench.composites.open("composite1")
    assert form.isVisibleTo(bench.form) and not form.open.isVisibleTo(form)


def test_parameters_inside_are_ticked_to_be_set_outside(bench: Workbench, qtbot: QtBot) -> None:
    form = bench.form.composite
    assert form is not None
    form.choose.setChecked(True)
    rows = {tuple(row.data(0, Qt.ItemDataRole.UserRole)): row for row in form.faces.rows()}
    assert ("conv", "filters") in rows and ("input1", "shape") not in rows
    rows["conv", "filters"].setCheckState(0, Qt.CheckState.Checked)
    assert "filters" in bench.form.form.fields  # type: ignore[union-attr]
    rows = {tuple(row.data(0, Qt.ItemDataRole.UserRole)): row for row in form.faces.rows()}
    assert rows["conv", "filters"].text(1) == "filters"
    rows["conv", "filters"].setText(1, "width")
    fields = bench.form.form.fields  # type: ignore[union-attr]
    assert list(fields) == ["width", "repeat"]
    fields["width"].line.setText("4")  # type: ignore[attr-defined]
    fields["width"].line.selectAll()  # type: ignore[attr-defined]
    qtbot.keyClicks(fields["width"].line, "6")  # type: ignore[attr-defined]
    node = bench.session.project.graph.nodes["composite1"]
    assert node.parameters == {"width": 6}
    assert str(bench.session.check_now().blocks["composite1"].outputs[0]) == "6×8×8"
    rows = {tuple(row.data(0, Qt.ItemDataRole.UserRole)): row for row in form.faces.rows()}
    rows["conv", "filters"].setCheckState(0, Qt.CheckState.Unchecked)
    assert list(bench.form.form.fields) == ["repeat"]  # type: ignore[union-attr]
    assert str(bench.session.check_now().blocks["composite1"].outputs[0]) == "6×8×8"


def test_equal_values_share_a_name_and_others_get_one_of_their_own(opener: Open) -> None:
    bench = opener(residuals())
    bench.canvas.select(["residual1"])
    form = bench.form.composite
    assert form is not None
    form.choose.setChecked(True)

    def tick(*target: str) -> list[str]:
        rows = {tuple(row.data(0, Qt.ItemDataRole.UserRole)): row for row in form.faces.rows()}
        rows[target].setCheckState(0, Qt.CheckState.Checked)
        inner = bench.session.project.graph.nodes["residual1"].inner
        return [face.name for face in inner.faces] if inner else []

    tick("conv1", "bias")
    assert tick("conv2", "bias") == ["filters", "bias"]
    bench.session.history.do(
        "x",
        lambda p: inside.edit_inside(
            p, ("residual1",), lambda q: inside.set_values(q, ("conv2",), {"groups": 2})
        ),
    )
    tick("conv1", "groups")
    assert tick("conv2", "groups") == ["filters", "bias", "groups", "conv2 groups"]


def test_equals_are_told_and_one_can_be_made_separate(opener: Open) -> None:
    bench = opener(residuals())
    bench.composites.open("residual2")
    assert "stands 2 times" in bench.crumbs.note.text()
    bench.canvas.select(["act"])
    bench.canvas.delete_selection()
    inner = bench.session.project.graph.nodes["residual1"].inner
    assert inner is not None and "act" not in inner.graph.nodes
    bench.composites.leave()
    assert bench.form.composite is not None
    bench.form.composite.separate.click()
    nodes = bench.session.project.graph.nodes
    assert [nodes[key].inner.name for key in ("residual1", "residual2")] == [  # type: ignore[union-attr]
        "Residual",
        "Residual 2",
    ]


def test_a_problem_inside_leads_there_and_its_repair_works(opener: Open) -> None:
    bench = opener(residuals())
    bench.session.expect(None)
    bench.session.history.do("x", lambda p: inside.set_values(p, ("residual2",), {"filters": 7}))
    bench.session.check_now()
    row = next(row for row in bench.problems.rows if row.problem.inner)
    row.selected.emit(row.path)
    assert bench.session.place.path == ("residual2",) and bench.canvas.selected() == ["add1"]
    assert bench.canvas.scene.blocks.state[bench.canvas.scene.blocks.row["add1"]] == 2
    bench.problems._mend(row.problem, "Set filters of “residual2” to 8")
    bench.session.check_now()
    assert not any(problem.inner for problem in bench.session.check.problems)
    assert bench.session.place.path == ("residual2",)


def test_a_line_of_the_source_leads_into_the_composite_that_is_looked_at(opener: Open) -> None:
    bench = opener(residuals())
    bench.session.expect(None)
    check = bench.session.check_now()
    bench.source.show_check(check, "Residuals")
    lines = bench.source.text.toPlainText().splitlines()
    line = next(n for n, text in enumerate(lines, 1) if "self.conv2 = " in text)
    bench.source._line_clicked(line)
    assert bench.session.place.path == ("residual1",) and bench.canvas.selected() == ["conv2"]
    bench.composites.leave()
    bench.composites.open("residual2")
    bench.canvas.select(["conv1"])
    bench.source._line_clicked(line)
    assert bench.session.place.path == ("residual2",) and bench.canvas.selected() == ["conv2"]
    assert bench.source.text.extraSelections()


def _palette_keys(bench: Workbench) -> dict[str, str]:
    return {
        item.text(0): item.data(0, KIND)
        for item in bench.palette._items()
        if "/" in item.data(0, KIND)
    }


def test_the_library_is_kept_replaced_and_forgotten(bench: Workbench, program: Program) -> None:
    assert "Residual" in _palette_keys(bench)
    assert "Composite" not in _palette_keys(bench)
    bench.actions.by_key["keep"].trigger()
    assert _palette_keys(bench)["Composite"] == "own/composite"
    bench.actions.by_key["keep"].trigger()
    assert "already" in bench.window.status.message.text()
    bench.session.history.do(
        "x", lambda p: inside.describe(p, ("composite1",), summary="Another one.")
    )
    bench.actions.by_key["keep"].trigger()
    bench.notices.bars["library"].buttons["Keep both"].click()
    assert {"Composite", "Composite 2"} <= set(_palette_keys(bench))
    bench.actions.by_key["keep"].trigger()
    bench.notices.bars["library"].buttons["Replace it"].click()
    assert library.find("own/composite").summary == "Another one."  # type: ignore[union-attr]
    bench.palette.forget_wanted.emit("own/composite")
    assert "Composite" not in _palette_keys(bench)
    bench.notices.bars["library"].buttons["Put it back"].click()
    assert "Composite" in _palette_keys(bench)


def test_a_broken_file_of_the_library_is_told(opener: Open, own_home: Path) -> None:
    (own_home / "composites").mkdir(parents=True)
    (own_home / "composites" / "x.json").write_text("{")
    bench = opener(Project())
    assert "x.json" in bench.notices.bars["library"].text


def test_every_bundled_composite_comes_from_the_palette_and_the_quick_list(
    opener: Open, qtbot: QtBot
) -> None:
    bench = opener(Project())
    for kept in library.bundled():
        bench.palette.add_requested.emit(kept.key)
    names = [node.inner.name for node in bench.session.project.graph.nodes.values() if node.inner]
    assert names == [kept.composite.name for kept in library.bundled()]
    bench.actions.by_key["add"].trigger()
    qtbot.keyClicks(bench.quick_list.line, "squeeze")
    qtbot.keyClick(bench.quick_list.line, Qt.Key.Key_Return)
    assert len(bench.session.project.graph.nodes) == len(names) + 1
    bench.actions.by_key["find"].trigger()
    qtbot.keyClicks(bench.quick_list.line, "look_up")
    qtbot.keyClick(bench.quick_list.line, Qt.Key.Key_Return)
    assert bench.canvas.selected() == ["look_up"] and len(bench.session.place.path) == 1


def test_the_help_of_a_composite_says_what_its_maker_wrote(opener: Open) -> None:
    bench = opener(Project())
    bench.palette.add_requested.emit("bundled/encoder-layer")
    text = bench.form.help.text
    composite = library.find("bundled/encoder-layer")
    assert composite is not None
    for part in (composite.formula, composite.use, composite.reference):
        assert part in text
    assert "heads" in text and "mask (optional" in text


def test_made_saved_reused_repeated_exported_and_trained(
    bench: Workbench, program: Program, tmp_path: Path
) -> None:
    """The way of a composite from one project into another, and out of the program."""
    form = bench.form.composite
    assert form is not None
    form.name.setText("Bent convolution")
    form.name.textEdited.emit("Bent convolution")
    form.choose.setChecked(True)
    row = next(row for row in form.faces.rows() if row.text(0) == "filters")
    row.setCheckState(0, Qt.CheckState.Checked)
    form.keep.click()

    other = opened(program, pictures())
    wire = other.session.project.graph.wires["flatten", "in"]
    QApplication.sendEvent(other.window, QEvent(QEvent.Type.WindowActivate))
    key = _palette_keys(other)["Bent convolution"]
    from designer.ui.canvas import actions
    from designer.ui.canvas.adding import Insertion

    actions.add_block(other.canvas, key, QPointF(700, 200), into=Insertion(wire, "in", "out"))
    assert other.canvas.selected() == ["bent_convolution1"]
    fields = other.form.form.fields  # type: ignore[union-attr]
    fields["repeat"].edited.emit("repeat", 3)
    found = other.session.check_now()
    assert found.ok and found.blocks["bent_convolution1"].parameters == 3 * 148
    other.source.show_check(found, other.session.project.title)
    assert "class BentConvolution(nn.Module):" in other.source.text.toPlainText()

    run = tmp_path / "run"
    for _ in in_foreground(fit(dumps(other.session.project), str(run))):
        pass
    events = list(in_foreground(export(str(run), "python", str(tmp_path / "net.py"))))
    assert any(isinstance(event, Exported) for event in events)
    text = (tmp_path / "net.py").read_text("utf-8")
    assert "nn.Sequential(*(BentConvolution() for _ in range(3)))" in text
    space: dict[str, object] = {"__file__": str(tmp_path / "net.py"), "__name__": "net"}
    exec(text, space)
    with torch.no_grad():
        assert space["load"]()(torch.zeros(2, 1, 8, 8)).shape == (2, 10)  # type: ignore[operator]
    assert json.loads((own := library.own()[0][0]).path.read_text("utf-8"))["format"] == 1
    assert own.composite.name == "Bent convolution"
