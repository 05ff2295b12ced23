"""Teacher and student side by side: hints are drawn, told, mended, and reach the recipe's job."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from designer import paths
from designer.compress import recipe as recipes
from designer.compress.methods.distil import BEFORE, Distil
from designer.project import steps
from designer.project.file import dumps
from designer.project.graph import Node
from designer.project.project import Project
from designer.runs import create
from designer.templates import template
from designer.ui.panels.distil.drawing import PairDrawing
from designer.ui.panels.distil.painting import title_room
from designer.ui.panels.distil.sides import Side
from designer.ui.panels.recipe.wording import amount_words
from designer.ui.theme import SMALL, Theme, font
from designer.ui.workbench import Workbench
from designer.unit import Choice
from tests.compress.conftest import digits_by, wired

Opener = Callable[[Project], Workbench]


def with_step(project: Project, **values: object) -> Project:
    """Return a project whose recipe is one distillation."""
    return steps.add_step(project, 0, Choice("Distil", values))


def shown(bench: Workbench, qtbot: QtBot) -> PairDrawing:
    """Show teacher and student, and wait until they stand there."""
    bench.window.show()
    bench.actions.by_key["distil_view"].trigger()
    settled(bench, qtbot)
    return bench.distil.view.drawing


def settled(bench: Workbench, qtbot: QtBot) -> None:
    """Wait until the pair is what the document asks for."""
    qtbot.waitUntil(lambda: not bench.background.busy and bench.distil.view.pair is not None)
    QApplication.processEvents()


def hints(bench: Workbench) -> str:
    return str(bench.session.project.compression[0].parameters.get("hints", ""))


def middle(drawing: PairDrawing, side: Side, key: str) -> QPoint:
    """Return where a block is seen."""
    box = drawing.sides.stands[side].column.boxes[tuple(key.split("/"))]
    at = QPointF(box.x + box.width / 2, box.y + box.height / 2)
    return drawing.camera.to_view(at).toPoint()


def drag(drawing: PairDrawing, begin: QPoint, end: QPoint, *, drop: bool = True) -> None:
    """Press on a point, move to another, and let go there."""
    QTest.mousePress(drawing, Qt.MouseButton.LeftButton, pos=begin)
    for step in range(1, 6):
        QTest.mouseMove(drawing, begin + (end - begin) * step / 5)
        QApplication.processEvents()
    if drop:
        QTest.mouseRelease(drawing, Qt.MouseButton.LeftButton, pos=end)


def buttons(bench: Workbench, words: str) -> list[QPushButton]:
    found = bench.distil.view.findChildren(QPushButton)
    return [one for one in found if one.isVisible() and words in one.text()]


def told(bench: Workbench) -> str:
    labels = bench.distil.view.findChildren(QLabel)
    return " ".join(label.text() for label in labels if label.isVisible())


@pytest.fixture
def lenet(opener: Opener) -> Workbench:
    return opener(with_step(template("lenet-5").load()))


def test_a_hint_is_drawn_from_teacher_to_student_and_undone(lenet: Workbench, qtbot: QtBot) -> None:
    drawing = shown(lenet, qtbot)
    assert not lenet.canvas.isVisible() and lenet.distil.view.isVisible()
    drag(drawing, middle(drawing, "teacher", "conv2"), middle(drawing, "student", "conv2"))
    assert hints(lenet) == "conv2 > conv2"
    settled(lenet, qtbot)
    (link,) = drawing.sides.links
    assert link.projector == (8, 16)
    assert "with a projector 8 → 16" in lenet.distil.view.chips.findChild(QToolButton).text()
    assert lenet.session.history.undo_label == "Draw a hint from conv2 to conv2"
    lenet.actions.by_key["undo"].trigger()
    settled(lenet, qtbot)
    assert hints(lenet) == "" and not drawing.sides.links
    lenet.actions.by_key["redo"].trigger()
    settled(lenet, qtbot)
    assert len(drawing.sides.links) == 1


def test_a_hint_may_be_drawn_backwards(lenet: Workbench, qtbot: QtBot) -> None:
    drawing = shown(lenet, qtbot)
    drag(drawing, middle(drawing, "student", "conv1"), middle(drawing, "teacher", "tanh1"))
    assert hints(lenet) == "tanh1 > conv1"


def test_what_does_not_fit_says_why_and_is_not_drawn(lenet: Workbench, qtbot: QtBot) -> None:
    drawing = shown(lenet, qtbot)
    begin, end = middle(drawing, "teacher", "conv1"), middle(drawing, "student", "conv2")
    drag(drawing, begin, end, drop=False)
    hand = drawing.marks.hand
    assert hand is not None
    assert hand.refusal == (
        "“conv1” cannot guide “conv2”: 6×28×28 and 8×10×10 differ in more than the number of "
        "features."
    )
    drawing.grab()  # its frame can be drawn
    with qtbot.waitSignal(drawing.message):
        QTest.mouseRelease(drawing, Qt.MouseButton.LeftButton, pos=end)
    assert hints(lenet) == "" and drawing.marks.hand is None
    drag(drawing, begin, middle(drawing, "teacher", "conv2"), drop=False)
    assert "Both blocks are the teacher's" in drawing.marks.hand.refusal  # type: ignore[union-attr]
    QTest.keyClick(drawing, Qt.Key.Key_Escape)
    assert drawing.marks.hand is None
    QTest.mouseRelease(drawing, Qt.MouseButton.LeftButton, pos=end)
    with qtbot.waitSignal(drawing.message) as said:
        drag(drawing, middle(drawing, "teacher", "input"), middle(drawing, "student", "conv1"))
    assert "has no layer" in said.args[0]


def test_the_keys_alone_draw_and_take_away(lenet: Workbench, qtbot: QtBot) -> None:
    drawing = shown(lenet, qtbot)
    assert drawing.hasFocus()
    view = lenet.distil.view
    for _ in range(2):
        QTest.keyClick(drawing, Qt.Key.Key_Down)
    assert drawing.chosen()["teacher"].node.id == "conv1"
    assert "Right arrow" in view.words.text()
    QTest.keyClick(drawing, Qt.Key.Key_Right)
    assert drawing.chosen()["student"].node.id == "conv1", "what lies level is chosen"
    assert view.words.text() == ("Enter draws a hint from conv1 to conv1, with a projector 3 → 6.")
    QTest.keyClick(drawing, Qt.Key.Key_Return)
    settled(lenet, qtbot)
    assert hints(lenet) == "conv1 > conv1"
    assert "Delete takes the hint away" in view.words.text()
    QTest.keyClick(drawing, Qt.Key.Key_Delete)
    settled(lenet, qtbot)
    assert hints(lenet) == ""
    QTest.keyClick(drawing, Qt.Key.Key_Down)
    QTest.keyClick(drawing, Qt.Key.Key_Down)
    QTest.keyClick(drawing, Qt.Key.Key_Down)
    assert "cannot guide" in view.words.text()
    QTest.keyClick(drawing, Qt.Key.Key_Return)
    assert hints(lenet) == ""
    QTest.keyClick(drawing, Qt.Key.Key_Escape)
    assert lenet.distil.visible and not drawing.chosen()
    QTest.keyClick(drawing, Qt.Key.Key_Escape)
    assert not lenet.distil.visible and lenet.canvas.isVisible() and lenet.canvas.hasFocus()


def test_hints_are_taken_away_by_their_crosses(opener: Opener, qtbot: QtBot) -> None:
    project = with_step(template("lenet-5").load(), hints="conv1 > conv1; conv2 > conv2")
    bench = opener(project)
    drawing = shown(bench, qtbot)
    drawing.grab()
    (link, area, cross), _ = drawing.painting.chips
    QTest.mouseClick(drawing, Qt.MouseButton.LeftButton, pos=area.center().toPoint())
    assert drawing.marks.link == link
    QTest.mouseClick(drawing, Qt.MouseButton.LeftButton, pos=cross.center().toPoint())
    settled(bench, qtbot)
    assert hints(bench) == "conv2 > conv2"
    away = [
        one for one in bench.distil.view.chips.findChildren(QToolButton) if not one.isCheckable()
    ]
    assert away[0].accessibleName() == "Remove the hint from conv2 to conv2"
    away[0].click()
    settled(bench, qtbot)
    assert "hints" not in bench.session.project.compression[0].parameters


def test_the_student_follows_the_sliders(opener: Opener, qtbot: QtBot) -> None:
    bench = opener(with_step(template("vgg-like").load()))
    drawing = shown(bench, qtbot)
    before = bench.distil.view.head.figures[0].text()
    slider = bench.distil.view.head.fields["depth"].slider  # type: ignore[attr-defined]
    slider.setSliderDown(True)
    for place in (80, 60, 40):
        slider.setValue(place)
        settled(bench, qtbot)
    left, right = drawing.sides.stands["teacher"], drawing.sides.stands["student"]
    assert len(right.column.boxes) < len(left.column.boxes)
    assert bench.distil.view.head.figures[0].text() != before
    assert bench.session.project.compression[0].parameters["depth"] < 0.5
    slider.setSliderDown(False)
    bench.actions.by_key["undo"].trigger()
    settled(bench, qtbot)
    assert len(drawing.sides.stands["student"].column.boxes) == len(left.column.boxes)
    assert slider.value() == 100


@pytest.mark.parametrize("values", [{}, {"depth": 0.5}, {"teacher": BEFORE}])
@pytest.mark.parametrize("before", [False, True], ids=["drawn", "there before"])
def test_a_file_has_one_size_wherever_it_is_told(
    opener: Opener, qtbot: QtBot, values: dict[str, object], before: bool
) -> None:
    project = template("vgg-like").load()
    bench = opener(with_step(project, **values) if before else project)
    if not before:  # what was foretold of the drawing is still known when its recipe is drawn
        bench.arrangement.show_workspace("compress")
        bench.session.history.do("add a step", lambda now: with_step(now, **values))
    shown(bench, qtbot)
    qtbot.waitUntil(lambda: len(bench.recipes.foretelling.predictions) == 2)
    ends = bench.recipes.panel.chain
    sizes = [end.labels[0][1].text() for end in (ends.source, ends.outcome)]
    assert all(size.startswith("about ") for size in sizes)
    before, after = (size.removeprefix("about ") for size in sizes)
    assert bench.distil.view.head.figures[2].text().startswith(f"{before} → {after} (")
    assert "Estimated file" in told(bench)


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({}, "50 % of every width"),
        ({"depth": 0.5}, "50 % of every width, 50 % of the layers"),
        ({"width": 1.0, "depth": 0.25}, "25 % of the layers"),
        ({"student": "/a/small.neurodraft"}, "Student: small.neurodraft"),
    ],
)
def test_a_step_says_how_large_its_student_is(values: dict[str, object], words: str) -> None:
    assert amount_words(recipes.step_of(Choice("Distil", values))) == words


def test_hints_of_blocks_that_are_gone_are_mended_by_a_click(opener: Opener, qtbot: QtBot) -> None:
    bench = opener(with_step(template("vgg-like").load(), width=1.0, hints="conv2 > conv2"))
    drawing = shown(bench, qtbot)
    assert not buttons(bench, "Remove the hint")
    bench.distil.view.head.edited.emit("depth", 0.5)
    settled(bench, qtbot)
    assert "The student has no block “conv2”." in told(bench)
    (mend,) = buttons(bench, "Lead it to “")
    mend.click()
    settled(bench, qtbot)
    assert hints(bench) == "conv2 > relu1" or hints(bench) == "conv2 > conv1", hints(bench)
    assert not drawing.sides.links[0].trouble and not buttons(bench, "Remove the hint")
    bench.distil.view.hints_changed.emit("nothing > conv1", "Edit")
    settled(bench, qtbot)
    (away,) = buttons(bench, "Remove the hint")
    away.click()
    settled(bench, qtbot)
    assert hints(bench) == ""
    bench.distil.view.hints_changed.emit("nothing", "Edit")
    settled(bench, qtbot)
    buttons(bench, "Remove all hints")[0].click()
    settled(bench, qtbot)
    assert hints(bench) == ""


def test_a_hint_that_cannot_be_keeps_the_recipe_from_running(opener: Opener, qtbot: QtBot) -> None:
    project = template("lenet-5").load()
    bench = opener(with_step(project, hints="conv1 > conv1; conv2 > gone"))
    drawing = shown(bench, qtbot)
    panel, why = bench.recipes.panel, "Hint conv2 → gone: The student has no block “gone”."
    (chip,) = panel.chain.chips
    assert chip.trouble.text() == why and chip.property("wrong") and why in told(bench)
    assert not panel.run.isEnabled() and "Mend the steps" in panel.chain.outcome.note.text()
    sizes = bench.distil.view.head.figures[2].text()
    for workspace in ("compress", "design"):
        bench.arrangement.show_workspace(workspace)
        bench.compression.source = Path("a run")
        bench.actions.by_key["compress_run"].trigger()
        assert bench.notices.bars["compress"].text == why and not bench.compression.busy
    shown(bench, qtbot)
    bench.recipes.set_theme(Theme.dark())
    assert chip.trouble.text() == why, "another look says no less"
    drawing.removed.emit(bench.distil.view.pair.links[1])  # type: ignore[union-attr]
    settled(bench, qtbot)
    panel.show_busy(False, ready=True)
    assert not chip.trouble.text() and panel.run.isEnabled()
    assert bench.distil.view.head.figures[2].text() == sizes, "hints take nothing in the file"


def test_another_project_may_be_the_student(opener: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    bench = opener(with_step(digits_by("dense")))
    drawing = shown(bench, qtbot)
    file = tmp_path / "small.neurodraft"
    graph = wired(
        Node("picture", "Input", "", {"shape": [1, 8, 8]}),
        Node("flat", "Flatten"),
        Node("only", "Linear", "", {"features": 10}),
        Node("answer", "Output"),
    )
    file.write_text(dumps(Project("Small", graph)), encoding="utf-8")
    head = bench.distil.view.head
    head.take_file(str(file))
    settled(bench, qtbot)
    assert set(drawing.sides.stands["student"].column.boxes) == {(key,) for key in graph.nodes}
    assert head.file.text() == "Student: small.neurodraft" and not head.fields["width"].isEnabled()
    drag(drawing, middle(drawing, "teacher", "act"), middle(drawing, "student", "only"))
    settled(bench, qtbot)
    assert hints(bench) == "act > only"
    file.unlink()
    head.edited.emit("temperature", 5.0)
    settled(bench, qtbot)
    assert "There is no file" in told(bench) and "student" not in drawing.sides.stands
    drawing.grab()
    head.no_file.click()
    settled(bench, qtbot)
    assert "student" in drawing.sides.stands and head.fields["width"].isEnabled()


def test_composites_open_on_both_sides(opener: Opener, qtbot: QtBot) -> None:
    bench = opener(with_step(digits_by("transformer"), width=0.5))
    drawing = shown(bench, qtbot)
    at = middle(drawing, "teacher", "encoder")
    QTest.mouseDClick(drawing, Qt.MouseButton.LeftButton, pos=at)
    for side in ("teacher", "student"):
        assert ("encoder", "wide") in drawing.sides.stands[side].column.boxes  # type: ignore[index]
    drawing.choose("teacher", ("encoder", "norm1"))
    drawing.choose("student", ("encoder", "norm1"))
    QTest.keyClick(drawing, Qt.Key.Key_Return)
    assert hints(bench) == "encoder/norm1 > encoder/norm1"
    settled(bench, qtbot)
    drawing.grab()
    QTest.keyClick(drawing, Qt.Key.Key_Space)
    assert ("encoder",) in drawing.sides.stands["teacher"].column.boxes
    drawing.grab()
    assert len(drawing.painting.chips) == 1, "the hint leads to the closed composite"


def test_no_wire_strikes_through_the_title_of_an_opened_composite(
    opener: Opener, qtbot: QtBot
) -> None:
    """The words look as if no wire were there."""
    project = with_step(template("vision-transformer").load(), width=0.5)
    bench = opener(project)
    drawing = shown(bench, qtbot)
    drawing.open(("transformer1",))
    settled(bench, qtbot)
    drawing.zoom_reset()
    column = drawing.sides.stands["teacher"].column
    frame = column.frames[("transformer1",)]
    room = title_room(frame)
    room.setWidth(QFontMetricsF(font(SMALL, bold=True)).horizontalAdvance("▾ transformer1"))
    drawing.centre_at(room.center())
    room = drawing.camera.area_to_view(room).toAlignedRect().adjusted(0, 1, 0, -1)
    drawing.grab()
    before = drawing.grab(room).toImage()
    ways, column.ways = column.ways, []
    assert any(frame.x < x < frame.x + 80 for way in ways for x, _ in way), "one passes there"
    assert drawing.grab(room).toImage() == before


def test_it_is_opened_from_the_step_and_left_with_it(lenet: Workbench, qtbot: QtBot) -> None:
    lenet.window.show()
    lenet.arrangement.show_workspace("compress")
    lenet.recipes.choose(0)
    (button,) = [
        one for one in lenet.recipes.panel.findChildren(QPushButton) if one.text() == "Draw hints…"
    ]
    assert button.isVisible()
    lower = lenet.arrangement.tabs
    assert lower.isVisible()
    button.click()
    settled(lenet, qtbot)
    assert lenet.distil.visible and not lower.isVisible()
    lenet.actions.by_key["design"].trigger()
    assert not lenet.distil.visible and lenet.canvas.isVisible()
    lenet.actions.by_key["compress"].trigger()
    assert lower.isVisible()
    button.click()
    settled(lenet, qtbot)
    lenet.recipes.remove(0)
    assert not lenet.distil.visible and lenet.canvas.isVisible()
    lenet.actions.by_key["distil_view"].trigger()
    assert not lenet.distil.visible, "there is no such step any more"


def test_the_view_stays_with_its_step(lenet: Workbench, qtbot: QtBot) -> None:
    shown(lenet, qtbot)
    lenet.session.history.do("add", lambda p: steps.add_step(p, 0, Choice("FineTune")))
    settled(lenet, qtbot)
    assert lenet.distil.visible
    lenet.distil.view.head.edited.emit("temperature", 7.0)
    assert lenet.session.project.compression[1].parameters == {"temperature": 7.0}


def test_all_that_keys_reach_has_a_name(lenet: Workbench, qtbot: QtBot) -> None:
    drawing = shown(lenet, qtbot)
    drag(drawing, middle(drawing, "teacher", "conv2"), middle(drawing, "student", "conv2"))
    settled(lenet, qtbot)
    for child in lenet.distil.view.findChildren(QWidget):
        if child.isVisible() and child.focusPolicy() & Qt.FocusPolicy.TabFocus:
            text = child.text() if isinstance(child, QPushButton | QToolButton) else ""
            assert (child.accessibleName() or text).strip(), type(child)
    assert "conv2 learns the values of conv2" in drawing.accessibleDescription()


def test_it_can_be_looked_at_from_near_and_far_in_both_looks(
    lenet: Workbench, qtbot: QtBot
) -> None:
    drawing = shown(lenet, qtbot)
    drag(drawing, middle(drawing, "teacher", "conv2"), middle(drawing, "student", "conv2"))
    settled(lenet, qtbot)
    from designer.ui.theme import Theme

    for theme in (Theme.dark(), Theme.light()):
        lenet.distil.set_theme(theme)
        for scale in (0.1, 0.5, 1.0, 2.0):
            drawing.zoom_to(scale)
            drawing.grab()
    QTest.keyClick(drawing, Qt.Key.Key_F)
    assert drawing.camera.scale < 1.0


def test_a_drawn_hint_reaches_the_job(opener: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    from designer import paths
    from designer.compress.job import compress
    from designer.compress.stage import Stage
    from designer.job import UserError, in_foreground
    from designer.training.fit import fit

    project = digits_by("dense")
    project = replace(project, recipe=replace(project.recipe, epochs=1))
    folder = paths.runs_folder() / "taught"
    for _ in in_foreground(fit(dumps(project), str(folder))):
        pass
    bench = opener(with_step(project, epochs=1))
    bench.run_list.refresh()
    qtbot.waitUntil(lambda: bench.compression.source == folder)
    drawing = shown(bench, qtbot)
    drag(drawing, middle(drawing, "teacher", "act"), middle(drawing, "student", "wide"))
    settled(bench, qtbot)
    text = bench.recipes.text()
    (step,) = recipes.read(text)
    assert isinstance(step, Distil) and step.hints == "act > wide"
    found = [one for one in in_foreground(compress(str(folder), text, str(tmp_path / "small")))
             if isinstance(one, Stage)]  # fmt: skip
    student = bench.distil.view.pair.student  # type: ignore[union-attr]
    assert student is not None
    assert found[-1].parameters == student.costs[0], "what is drawn is what comes of it"
    with pytest.raises(UserError, match="no block “gone”"):
        broken = text.replace("act > wide", "gone > wide")
        for _ in in_foreground(compress(str(folder), broken, str(tmp_path / "broken"))):
            pass


def test_the_source_run_is_the_teacher(opener: Opener, qtbot: QtBot) -> None:
    bench = opener(with_step(digits_by("dense")))
    run = create(paths.runs_folder(), dumps(digits_by("convolutions")), "Other")
    run.update(state="finished")
    bench.compression.choose(run.path)
    drawing = shown(bench, qtbot)
    assert ("conv2",) in drawing.sides.stands["teacher"].column.boxes


def test_the_student_is_made_of_what_the_steps_before_leave(opener: Opener, qtbot: QtBot) -> None:
    project = with_step(template("lenet-5").load(), width=1.0)
    project = steps.add_step(project, 0, Choice("PruneFilters", {"share": 0.5}))
    bench = opener(project)
    drawing = shown(bench, qtbot)
    assert drawing.sides.stands["student"].hinting(("conv1",)).shape[0] == 3
    assert drawing.sides.stands["teacher"].hinting(("conv1",)).shape[0] == 6
