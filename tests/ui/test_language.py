"""The window in another language, chosen while it is open."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QLabel
from pytestqt.qtbot import QtBot

from designer.network.problem import Problem
from designer.project.project import Project
from designer.ui import training_job, words
from designer.ui.app import Program
from designer.ui.canvas.camera import Camera
from designer.ui.panels.problems import ProblemRow
from designer.ui.workbench import Workbench

OPEN = {"language_en", "language_system"}
"""Actions that a person who reads no Chinese must find."""


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    """Speak English before and after every test."""
    words.speak("en")
    yield
    words.speak("en")


def swept() -> None:
    """Carry out deletions that wait for the event loop."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # type: ignore[arg-type]


def now_in(bench: Workbench) -> Workbench:
    """Return what fills the same window now."""
    found = bench.window.workbench
    assert found is not None
    return found


def test_menus_and_top_bar_speak_chinese(program: Program, bench: Workbench) -> None:
    program.set_language("zh_CN")
    chinese = now_in(bench)
    for key, action in chinese.actions.by_key.items():
        if key not in OPEN:
            assert re.search("[\u4e00-\u9fff]", action.text()), action.text()
            assert re.search("[\u4e00-\u9fff]", action.toolTip()), action.toolTip()
    assert [menu.title() for menu in chinese.actions.menus.values()][:2] == ["文件", "编辑"]
    assert chinese.window.top.train.text() == "训练"
    assert chinese.actions.by_key["language_zh_CN"].isChecked()
    assert chinese.window.status.facts.text().startswith("4 个模块")


def test_history_place_selection_and_view_outlive_the_change(
    program: Program, bench: Workbench
) -> None:
    bench.session.history.do("name the project", lambda project: replace(project, title="Other"))
    bench.canvas.select(["dense"])
    bench.canvas.look(Camera(0.75, 12.0, 34.0))
    bench.arrangement.show_tab("log")
    bench.log.add("Kept line")
    history = bench.session.history
    for code in ("zh_CN", "en"):
        program.set_language(code)
        swept()
        there = now_in(bench)
        assert there.session.history is history and history.undo_label == "name the project"
        assert there.canvas.selected() == ["dense"]
        assert there.canvas.camera == Camera(0.75, 12.0, 34.0)
        assert there.arrangement.tabs.current == "log"
        assert "Kept line" in there.log.text.toPlainText()
    now_in(bench).actions.by_key["undo"].trigger()
    assert now_in(bench).session.project.title == "Small digits"
    assert now_in(bench).window.top.name.text() == "Small digits"


def test_nothing_of_the_former_language_stays_in_the_window(
    program: Program, bench: Workbench
) -> None:
    program.set_language("zh_CN")
    swept()
    children, actions = len(bench.window.children()), len(bench.window.actions())
    for code in ("en", "zh_CN", "en", "zh_CN"):
        program.set_language(code)
        swept()
    assert len(bench.window.children()) == children
    assert len(bench.window.actions()) == actions
    assert len(program.windows) == 1


def test_a_training_goes_on_in_the_other_language(
    program: Program, opener: Callable[[Project], Workbench], qtbot: QtBot
) -> None:
    from tests.ui.conftest import digits

    bench = opener(digits(epochs=200))
    bench.training.train()
    qtbot.waitUntil(lambda: bench.job.state == training_job.RUNNING, timeout=60_000)
    worker, run, record = bench.job.worker, bench.job.run, bench.training.record
    program.set_language("zh_CN")
    there = now_in(bench)
    assert there.job.worker is worker and there.job.run == run
    assert there.job.state == training_job.RUNNING and not bench.job.busy
    assert there.training.record is record and record is not None
    assert there.window.top.train.text() == "停止"
    seen = record.version
    qtbot.waitUntil(lambda: record.version > seen, timeout=30_000)
    there.training.stop()
    qtbot.waitUntil(lambda: there.job.state == training_job.IDLE, timeout=30_000)


def test_problems_and_buttons_speak_chinese(program: Program, qtbot: QtBot) -> None:
    program.set_language("zh_CN")
    row = ProblemRow(Problem("a", "Expected a sequence (2 axes), found 12.", "Flatten first."), "A")
    qtbot.addWidget(row)
    assert row.accessibleName() == "A 处的错误: 应为序列（2 个轴），实际为 12。"


def test_qt_speaks_along(program: Program, qtbot: QtBot) -> None:
    program.set_language("zh_CN")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "取消"
    program.set_language("en")
    other = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(other)
    assert other.button(QDialogButtonBox.StandardButton.Cancel).text() == "Cancel"


def test_the_choice_is_remembered(program: Program, bench: Workbench) -> None:
    program.set_language("zh_CN")
    assert program.settings.language == "zh_CN"
    program.set_language("")
    assert program.settings.language == "" and words.language() == "en"
    assert now_in(bench).actions.by_key["language_system"].isChecked()


def test_a_window_that_measures_asks_to_wait(
    program: Program, bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(bench.evaluation.side), "busy", property(lambda _: True))
    program.set_language("zh_CN")
    assert now_in(bench) is bench and words.language() == "en"
    assert any("choose the language" in bar.text for bar in bench.notices.bars.values())
    assert bench.actions.by_key["language_system"].isChecked()


def test_the_preferences_offer_the_languages_and_speak_the_one_chosen(
    program: Program, bench: Workbench, qtbot: QtBot
) -> None:
    program.preferences.show(bench.window)
    old = program.preferences.dialog
    assert old is not None
    combo = old.findChild(QComboBox, "preference-language")
    assert isinstance(combo, QComboBox)
    names = [combo.itemText(place) for place in range(combo.count())]
    assert names == ["As the system", "English", "简体中文"]
    combo.activated.emit(combo.findData("zh_CN"))
    qtbot.waitUntil(lambda: program.preferences.dialog not in (None, old))
    new = program.preferences.dialog
    assert new is not None and new.isVisible() and not old.isVisible()
    assert words.language() == "zh_CN" and new.windowTitle() == "首选项"
    again = new.findChild(QComboBox, "preference-language")
    assert isinstance(again, QComboBox) and again.currentData() == "zh_CN"


def test_blocks_and_the_form_speak_chinese(program: Program, bench: Workbench) -> None:
    program.set_language("zh_CN")
    there = now_in(bench)
    cast = there.canvas.scene.item("flatten").cast
    assert cast.label == "展平"
    there.canvas.select(["flatten"])
    labels = {label.text() for label in there.form.findChildren(QLabel)}
    assert {"展平", "名称", "何时使用"} <= labels
    shown = " ".join(label.text() for label in there.training_panel.findChildren(QLabel))
    assert "批大小" in shown and "batch size" not in shown
