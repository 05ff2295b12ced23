"""Sums in fields, several blocks at once, usual values put back, and the values of the project."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from designer.blocks.registry import block_of
from designer.expression import Expression
from designer.project.values import set_value, written
from designer.ui.forms.field import ChoiceField, Field, FlagField, LineField
from designer.ui.forms.wording import bounds
from designer.ui.panels.project_values import ProjectValues
from designer.ui.workbench import Workbench
from designer.unit import Parameter


def typed(qtbot: QtBot, line: QLineEdit, text: str) -> None:
    """Type in the place of what a line holds, and press Enter."""
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, text)
    qtbot.keyClick(line, Qt.Key.Key_Return)


def field_of(bench: Workbench, name: str) -> LineField:
    assert bench.form.form is not None
    field = bench.form.form.fields[name]
    assert isinstance(field, LineField)
    return field


def parameters(bench: Workbench, key: str) -> dict[str, object]:
    return dict(bench.session.project.graph.nodes[key].parameters)


def values_of(bench: Workbench) -> ProjectValues:
    bench.canvas.select([])
    return bench.form._empty.values


def test_a_typed_sum_is_kept_and_everybody_gets_its_number(bench: Workbench, qtbot: QtBot) -> None:
    bench.canvas.select(["dense"])
    field = field_of(bench, "features")
    typed(qtbot, field.line, "28*28")
    assert parameters(bench, "dense")["features"] == Expression("28*28", 784)
    assert block_of(bench.session.project.graph.nodes["dense"]).brief() == "784"
    assert field.line.text() == "28*28" and field.line.aside.text() == "= 784"
    assert field.refusal == ""


def test_a_wrong_sum_is_refused_in_words(bench: Workbench, qtbot: QtBot) -> None:
    bench.session.history.do("", lambda project: set_value(project, "hidden", 8))
    bench.canvas.select(["dense"])
    field = field_of(bench, "features")
    for text, words in (
        ("2*hiden", "There is no value called “hiden”; there is “hidden”."),
        ("hiden", "There is no value called “hiden”; there is “hidden”."),
        ("9/2", "Expected a whole number, found 4.5, from 9/2."),
        ("8-9", "Expected a whole number of at least 1, found -1, from 8-9."),
        ("9**9**9", "It comes to a number that is too large."),
    ):
        typed(qtbot, field.line, text)
        assert field.refusal == words


def test_one_value_changes_blocks_and_recipe(bench: Workbench, qtbot: QtBot) -> None:
    values = values_of(bench)
    qtbot.mouseClick(values.add, Qt.MouseButton.LeftButton)
    (row,) = values.rows.values()
    typed(qtbot, row.name, "hidden")
    row = values.rows["hidden"]
    typed(qtbot, row.line, "16")
    assert bench.session.project.values == {"hidden": 16}
    bench.canvas.select(["dense"])
    typed(qtbot, field_of(bench, "features").line, "hidden - 6")
    size = bench.training_panel.form.fields["batch_size"]
    assert isinstance(size, LineField)
    typed(qtbot, size.line, "hidden*2")
    assert bench.session.project.recipe.batch_size == 32
    rate = bench.training_panel.form.fields["optimizer"].findChild(Field, "field-learning_rate")
    assert isinstance(rate, LineField)
    typed(qtbot, rate.line, "0.16/hidden")
    typed(qtbot, values_of(bench).rows["hidden"].line, "32")
    project = bench.session.project
    assert block_of(project.graph.nodes["dense"]).brief() == "26"
    assert project.recipe.batch_size == 64
    assert project.recipe.optimizer.parameters["learning_rate"].value == 0.005
    assert size.line.text() == "hidden*2" and rate.line.text() == "0.16/hidden"
    bench.session.history.undo()
    assert bench.session.project.recipe.batch_size == 32


def test_a_used_value_is_renamed_but_not_taken_away(bench: Workbench, qtbot: QtBot) -> None:
    bench.session.history.do("", lambda project: set_value(project, "hidden", 16))
    bench.canvas.select(["dense"])
    typed(qtbot, field_of(bench, "features").line, "2*hidden")
    row = values_of(bench).rows["hidden"]
    qtbot.mouseClick(row.remove, Qt.MouseButton.LeftButton)
    assert row.error.text() == "“hidden” is used in “dense”; put a number there first."
    typed(qtbot, row.name, "max")
    assert "cannot be a name" in row.error.text()
    typed(qtbot, row.name, "wide")
    assert row.error.text() == ""
    assert written(bench.session.project, "recipe")["epochs"] == 1
    found = parameters(bench, "dense")["features"]
    assert isinstance(found, Expression) and found.text == "2*wide"
    bench.session.history.undo()
    assert list(values_of(bench).rows) == ["hidden"]
    typed(qtbot, values_of(bench).rows["hidden"].line, "2*")
    assert "cannot be worked out" in values_of(bench).rows["hidden"].error.text()


def test_several_blocks_show_what_they_share(bench: Workbench, qtbot: QtBot) -> None:
    new = bench.canvas.add_block("Linear")
    bench.canvas.select([new])
    assert bench.form.form is not None
    flag = bench.form.form.fields["bias"]
    assert isinstance(flag, FlagField)
    flag.tick.click()
    bench.canvas.select(["dense", new])
    field = field_of(bench, "features")
    assert field.line.text() == "" and field.line.placeholderText() == "several"
    assert flag.tick.checkState() == Qt.CheckState.PartiallyChecked
    before = bench.session.project
    typed(qtbot, field.line, "3*3")
    assert block_of(bench.session.project.graph.nodes[new]).brief() == "9"
    assert block_of(bench.session.project.graph.nodes["dense"]).brief() == "9"
    flag.tick.click()
    assert parameters(bench, new)["bias"] is parameters(bench, "dense")["bias"] is True
    assert flag.tick.text() == ""
    bench.session.history.undo()
    bench.session.history.undo()
    assert bench.session.project == before


def test_blocks_of_several_kinds_share_a_form(bench: Workbench, qtbot: QtBot) -> None:
    one, other = bench.canvas.add_block("Conv1d"), bench.canvas.add_block("Conv2d")
    bench.canvas.select([one, other])
    assert bench.form.form is not None
    assert {"filters", "groups", "bias"} <= set(bench.form.form.fields)
    assert "kernel" not in bench.form.form.fields, "one has an axis more"
    typed(qtbot, field_of(bench, "filters").line, "12")
    assert parameters(bench, one)["filters"] == parameters(bench, other)["filters"] == 12
    bench.canvas.select([one, "dense"])
    assert bench.form.form is not None and list(bench.form.form.fields) == ["bias"]


def test_usual_values_are_put_back(bench: Workbench, qtbot: QtBot) -> None:
    new = bench.canvas.add_block("Upsample")
    bench.canvas.select([new])
    assert bench.form.form is not None
    form = bench.form.form
    mode = form.fields["mode"]
    assert isinstance(mode, ChoiceField)
    factor = field_of(bench, "factor")
    assert factor.reset.isHidden() and form.reset_all.isHidden()
    typed(qtbot, factor.line, "3")
    assert not factor.reset.isHidden()
    factor.reset.click()
    assert factor.reset.isHidden()
    usual = factor.parameter.default
    assert factor.parameter.read(parameters(bench, new)["factor"]) == usual
    typed(qtbot, factor.line, "4")
    mode._chosen(1)
    assert not form.reset_all.isHidden()
    form.reset_all.click()
    assert form.reset_all.isHidden()
    assert (
        block_of(bench.session.project.graph.nodes[new])
        == type(block_of(bench.session.project.graph.nodes[new]))()
    )
    bench.session.history.undo()
    assert not form.reset_all.isHidden(), "all were put back in one step"


def test_a_slider_moves_a_rate_in_one_step(bench: Workbench, qtbot: QtBot) -> None:
    new = bench.canvas.add_block("Dropout")
    bench.canvas.select([new])
    field = field_of(bench, "rate")
    assert field.slider is not None and field.slider.value() == 50
    before = bench.session.project
    field.slider.setFocus()
    field.slider.setSliderDown(True)
    field.slider.setValue(30)
    field.slider.setValue(25)
    field.slider.setSliderDown(False)
    assert parameters(bench, new)["rate"] == 0.25
    assert field.line.text() == "0.25"
    bench.session.history.undo()
    assert bench.session.project == before
    assert field.slider.value() == 50
    typed(qtbot, field.line, "0.1")
    assert field.slider.value() == 10


def test_the_wheel_steps_only_where_something_is_typed(bench: Workbench, qtbot: QtBot) -> None:
    bench.canvas.select(["dense"])
    line = field_of(bench, "features").line
    bench.canvas.setFocus()

    def turn() -> bool:
        event = QWheelEvent(
            QPointF(5, 5),
            QPointF(line.mapToGlobal(QPoint(5, 5))),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(line, event)
        return event.isAccepted()

    turn()
    assert parameters(bench, "dense")["features"] == 10
    line.setFocus()
    turn()
    assert parameters(bench, "dense")["features"] == 11


@pytest.mark.parametrize(
    ("low", "high", "text"),
    [(1, 1024, "1 – 1,024"), (0.0, 0.9, "0 – 0.9"), (1, None, "≥ 1"), (None, None, "")],
)
def test_ranges_are_said_in_a_few_characters(
    low: float | None, high: float | None, text: str
) -> None:
    assert bounds(Parameter("n", "whole", 1, "A count.", low=low, high=high)) == text


def test_the_range_is_said_while_typing(bench: Workbench) -> None:
    bench.canvas.select(["dense"])
    line = field_of(bench, "features").line
    line.resize(160, 28)
    assert line.aside.isHidden()
    line.setFocus()
    assert line.aside.text() == "≥ 1"


def test_a_running_training_takes_sums_as_numbers(bench: Workbench, qtbot: QtBot) -> None:
    bench.session.history.do("", lambda project: set_value(project, "hidden", 8))
    live, told = bench.training_panel.live, []
    live.wanted.connect(lambda name, value: told.append((name, value)))
    live.show_values(epochs=3)
    typed(qtbot, live.fields["epochs"].line, "2*hidden")
    assert told == [("epochs", 16)]
