"""Forms write through the history, and say in words why a value is refused."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from designer.blocks import catalogue
from designer.project.project import DataChoice, Recipe
from designer.training.pools import units
from designer.ui.forms.field import Field, LineField
from designer.ui.forms.unit_form import ListField, UnitField, UnitForm
from designer.ui.forms.wording import stepped, tooltip
from designer.ui.workbench import Workbench
from designer.unit import Choice, Sizes, Unit, param


@dataclass(frozen=True)
class Everything(Unit):
    """One parameter of every type."""

    whole: int = param(3, "A count.", low=1, high=9)
    real: float = param(0.5, "A part.", low=0.0, high=1.0, suffix="s")
    flag: bool = param(True, "A yes or no.")
    text: str = param("hello", "Some words.")
    word: str = param("one", "One of two.", choices=("one", "two"))
    sizes: Sizes = param((3,), "Sizes.", low=1, axes=2)
    path: str = param("", "A file.", path=True)
    maybe: int | None = param(None, "May stay empty.", low=0)
    unit: Choice = param(Choice("Adam"), "An optimizer.", pool="optimizers")
    several: tuple[Choice, ...] = param((), "Metrics.", pool="metrics")


def typed(qtbot: QtBot, field: Field, text: str) -> None:
    """Type a value in the place of what a field holds."""
    line = field.findChild(QLineEdit)
    assert line is not None
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, text)


@pytest.fixture
def form(qtbot: QtBot) -> UnitForm:
    form = UnitForm(Everything, units)
    qtbot.addWidget(form)
    form.show_values({})
    form.show()
    return form


def test_every_type_has_a_field_with_help(form: UnitForm) -> None:
    assert list(form.fields) == [item.name for item in Everything.parameters()]
    for name, field in form.fields.items():
        assert field.parameter.help in field.label.toolTip(), name
        named = field.focusProxy()
        assert named is not None and named.accessibleName(), name
    assert "1 to 9" in form.fields["whole"].label.toolTip()
    assert "Usually 3" in form.fields["whole"].label.toolTip()


def test_a_good_value_is_told_and_a_bad_one_is_refused_in_words(
    form: UnitForm, qtbot: QtBot
) -> None:
    told: list[tuple[str, object]] = []
    form.edited.connect(lambda name, value: told.append((name, value)))
    whole = form.fields["whole"]
    assert isinstance(whole, LineField)
    typed(qtbot, whole, "7")
    assert told == [("whole", 7)]
    typed(qtbot, whole, "70")
    qtbot.keyClick(whole.line, Qt.Key.Key_Return)
    assert told == [("whole", 7), ("whole", 7)]  # 7 on the way to 70, and never 70
    assert whole.refusal == "Expected a whole number from 1 to 9, found '70'."
    assert whole.error.isVisible() and whole.line.property("wrong") is True
    typed(qtbot, whole, "8")
    assert whole.refusal == "" and told[-1] == ("whole", 8)


def test_choices_are_called_as_people_call_them(qtbot: QtBot) -> None:
    form = UnitForm(Recipe, units)
    qtbot.addWidget(form)
    form.show_values({"device": "cuda"})
    combo = form.fields["device"].findChild(QComboBox)
    assert combo is not None and combo.currentText() == "NVIDIA GPU (CUDA)"
    names = [combo.itemText(place) for place in range(combo.count())]
    assert names[0] == "the fastest one found" and not {"auto", "cuda", "mps", "cpu"} & {*names}
    assert "Usually the fastest one found." in combo.toolTip()
    told: list[object] = []
    form.edited.connect(lambda _, value: told.append(value))
    combo.activated.emit(combo.findText("CPU"))
    assert told == ["cpu"], "the document holds the word of files"


def test_half_typed_values_are_not_called_wrong_at_once(form: UnitForm, qtbot: QtBot) -> None:
    field = form.fields["real"]
    assert isinstance(field, LineField)
    typed(qtbot, field, "-")
    assert field.refusal == ""
    qtbot.waitUntil(lambda: field.refusal != "", timeout=3000)
    qtbot.keyClick(field.line, Qt.Key.Key_Escape)
    assert field.line.text() == "0.5" and field.refusal == ""


def test_optional_sizes_and_text(form: UnitForm, qtbot: QtBot) -> None:
    told: dict[str, object] = {}
    form.edited.connect(told.__setitem__)
    typed(qtbot, form.fields["sizes"], "3x5")
    typed(qtbot, form.fields["maybe"], "4")
    typed(qtbot, form.fields["text"], "bye")
    assert told == {"sizes": (3, 5), "maybe": 4, "text": "bye"}
    maybe = form.fields["maybe"]
    assert isinstance(maybe, LineField)
    maybe.line.selectAll()
    qtbot.keyClick(maybe.line, Qt.Key.Key_Backspace)
    assert told["maybe"] is None and maybe.refusal == ""


def test_arrows_step_numbers(form: UnitForm, qtbot: QtBot) -> None:
    told: dict[str, object] = {}
    form.edited.connect(told.__setitem__)
    whole, real = form.fields["whole"], form.fields["real"]
    assert isinstance(whole, LineField) and isinstance(real, LineField)
    qtbot.keyClick(whole.line, Qt.Key.Key_Up)
    qtbot.keyClick(real.line, Qt.Key.Key_Down)
    assert told == {"whole": 4, "real": 0.4}


@pytest.mark.parametrize(
    ("text", "whole", "up", "expected"),
    [
        ("0.001", False, True, "0.002"),
        ("0.001", False, False, "0.0009"),
        ("300", False, True, "400"),
        ("0", False, True, "0.1"),
        ("9", True, True, "10"),
        ("1e-5", False, False, "9e-06"),
        ("x", False, True, None),
        ("nan", False, True, None),
    ],
)
def test_stepped(text: str, whole: bool, up: bool, expected: str | None) -> None:
    assert stepped(text, whole, up, False) == expected


def test_a_unit_inside_is_a_form_of_its_own(form: UnitForm, qtbot: QtBot) -> None:
    told: list[Choice] = []
    form.edited.connect(lambda name, value: told.append(value))
    field = form.fields["unit"]
    assert isinstance(field, UnitField) and field.form is not None
    typed(qtbot, field.form.fields["learning_rate"], "0.25")
    assert told[-1] == Choice("Adam", {"learning_rate": 0.25})
    place = field.combo.findData("SGD")
    field.combo.setCurrentIndex(place)
    field.combo.activated.emit(place)
    assert told[-1] == Choice("SGD", {"learning_rate": 0.25}), "the rate is kept"
    form.show_values({"unit": told[-1]})
    assert "momentum" in field.form.fields


def test_what_is_rarely_changed_is_folded_unless_changed(form: UnitForm) -> None:
    field = form.fields["unit"]
    assert isinstance(field, UnitField) and field.form is not None
    assert field.form.fields["learning_rate"].isVisible()
    assert not field.form.fields["epsilon"].isVisible()
    form.show_values({"unit": Choice("Adam", {"epsilon": 1e-3})})
    assert field.form.fields["epsilon"].isVisible()


def test_units_are_added_to_and_taken_from_a_list(form: UnitForm) -> None:
    told: list[tuple[Choice, ...]] = []
    form.edited.connect(lambda name, value: told.append(value))
    field = form.fields["several"]
    assert isinstance(field, ListField)
    menu = field.adder.menu()
    assert menu is not None
    menu.actions()[0].trigger()
    form.show_values({"several": told[-1]})
    menu.actions()[1].trigger()
    kinds = list(units("metrics"))[:2]
    assert [choice.kind for choice in told[-1]] == kinds
    form.show_values({"several": told[-1]})
    field._remove(0)
    assert [choice.kind for choice in told[-1]] == kinds[1:]


def test_a_unit_that_is_not_known_is_named(form: UnitForm) -> None:
    form.show_values({"unit": Choice("FromTheFuture", {"x": 1})})
    assert "FromTheFuture" in form.fields["unit"].refusal


@pytest.mark.parametrize("unit", [*catalogue().values(), Recipe, DataChoice])
def test_every_unit_has_a_form(unit: type[Unit], qtbot: QtBot) -> None:
    form = UnitForm(unit, units)
    qtbot.addWidget(form)
    form.show_values(unit().values())
    assert [name for name, field in form.fields.items() if field.refusal] == []
    assert all(tooltip(item) for item in unit.parameters())


def test_the_block_form_writes_one_step_of_history(bench: Workbench, qtbot: QtBot) -> None:
    history = bench.session.history
    before = history.project
    bench.canvas.select(["dense"])
    assert bench.form.form is not None
    field = bench.form.form.fields["features"]
    assert isinstance(field, LineField)
    typed(qtbot, field, "25")
    assert history.project.graph.nodes["dense"].parameters["features"] == 25
    assert history.undo_label == "set features of “dense”"
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    typed(qtbot, field, "4")
    history.undo()
    assert history.project.graph.nodes["dense"].parameters["features"] == 25
    assert field.line.text() == "25", "the form follows undo"
    history.undo()
    assert history.project == before


def test_a_refused_value_leaves_the_document_alone(bench: Workbench, qtbot: QtBot) -> None:
    before = bench.session.project
    bench.canvas.select(["dense"])
    assert bench.form.form is not None
    field = bench.form.form.fields["features"]
    assert isinstance(field, LineField)
    typed(qtbot, field, "0")
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert field.refusal == "Expected a whole number of at least 1, found '0'."
    assert bench.session.project is before


def test_several_blocks_of_one_kind_are_changed_together(bench: Workbench, qtbot: QtBot) -> None:
    new = bench.canvas.add_block("Linear")
    bench.canvas.select(["dense", new])
    assert bench.form.form is not None
    typed(qtbot, bench.form.form.fields["features"], "7")
    nodes = bench.session.project.graph.nodes
    assert nodes["dense"].parameters["features"] == nodes[new].parameters["features"] == 7
    bench.canvas.select(["dense", "flatten"])
    assert bench.form.form is None


def test_the_form_does_not_tell_that_a_block_costs_nothing(bench: Workbench) -> None:
    def told() -> str:
        labels = bench.form.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisible())

    bench.session.check_now()
    bench.canvas.select(["output"])
    bench.session.check_now()
    assert "parameters" not in told() and "multiply-adds" not in told()
    bench.canvas.select(["dense"])
    bench.session.check_now()
    assert "parameters" in told() and "multiply-adds" in told()


def test_name_and_help_are_shown(bench: Workbench, qtbot: QtBot) -> None:
    bench.canvas.select(["dense"])
    bench.form.name.setFocus()
    qtbot.keyClicks(bench.form.name, "head")
    assert bench.session.project.graph.nodes["dense"].name == "head"
    linear = catalogue()["Linear"]
    shown = [label.text() for label in bench.form.help.parts.values()]
    assert linear.formula in shown and linear.use in shown and linear.reference in shown


def test_the_project_gets_its_title_while_nothing_is_selected(
    bench: Workbench, qtbot: QtBot
) -> None:
    line = bench.form._empty.title
    assert line.isVisible() and line.text() == "Small digits"
    line.selectAll()
    qtbot.keyClicks(line, "My net")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert bench.session.project.title == "My net" and bench.session.history.undo()
    assert bench.session.project.title == line.text() == "Small digits"
    assert bench.window.top.name.text() == "Small digits"


def test_undo_in_a_field_is_that_of_the_document(bench: Workbench, qtbot: QtBot) -> None:
    bench.window.activateWindow()
    bench.canvas.select(["dense"])
    assert bench.form.form is not None
    field = bench.form.form.fields["features"]
    assert isinstance(field, LineField)
    before = bench.session.project
    typed(qtbot, field, "25")
    bench.menus.show_history(bench.session.history)
    qtbot.keyClick(field.line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert bench.session.project == before
    assert bench.session.history.redo_label is not None, "taken back, not typed back"
