"""Shortcuts that a person changes: no two actions share one, and every change can be taken back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from designer.ui import keys
from designer.ui.actions import TABLE
from designer.ui.app import Program
from designer.ui.preferences.keys_page import KeysPage
from designer.ui.settings import Settings
from designer.ui.workbench import Workbench
from tests.ui.conftest import digits, opened

ACTIONS = [entry.key for entry in TABLE if entry.key not in keys.FIXED]
SHORTCUTS = ["Ctrl+K", "Ctrl+D", "F", "Ctrl+G", "F7", "Alt+X", "Ctrl+Shift+Z", "Meta+1"]


@given(st.lists(st.tuples(st.sampled_from(ACTIONS), st.sampled_from(SHORTCUTS))))
def test_no_two_actions_ever_share_a_key(steps: list[tuple[str, str]]) -> None:
    changed: dict[str, str] = {}
    for key, shortcut in steps:
        changed = keys.given(key, shortcut, changed)
        assert keys.shortcut_of(key, changed) == keys.plain(shortcut)
    held = [keys.shortcut_of(entry.key, changed) for entry in TABLE]
    taken = [shortcut for shortcut in held if shortcut]
    assert len(set(taken)) == len(taken)
    for key in tuple(changed):
        changed = keys.reset(key, changed)
        assert keys.shortcut_of(key, changed) == keys.plain(keys.BY_KEY[key].shortcut)
    assert changed == {}


def test_what_is_the_usual_key_is_no_change() -> None:
    assert keys.tidied({"train": "F5", "fit": "", "gone": "Ctrl+K"}) == {"fit": ""}


@pytest.mark.parametrize("shortcut", ["", "Esc", "Tab", "Return", "Space", "F10", "Ctrl+K, Ctrl+L"])
def test_some_keys_are_refused_in_words(shortcut: str) -> None:
    assert keys.refusal("frame", shortcut).endswith(".")


@pytest.mark.parametrize("shortcut", ["Ctrl+,", "Alt+,", "Ctrl+K", "G", "Shift+F5", "Ctrl+Alt+9"])
def test_ordinary_keys_are_taken(shortcut: str) -> None:
    assert keys.refusal("frame", shortcut) == ""
    assert keys.refusal("add", shortcut)


def test_a_key_is_changed_in_every_window_and_kept(
    bench: Workbench, program: Program, qtbot: QtBot
) -> None:
    other = opened(program, digits())
    bench.actions.by_key["shortcuts"].trigger()
    dialog = program.preferences.dialog
    assert dialog is not None and not dialog.isModal()
    page = dialog.pages["shortcuts"]
    assert isinstance(page, KeysPage)
    page.choose("frame")
    page.press.setKeySequence(QKeySequence("Ctrl+D"))
    assert "Duplicate" in page.said.text() and page.use.isEnabled()
    page.use.click()
    for one in (bench, other, opened(program, digits())):
        assert one.actions.by_key["frame"].shortcut() == QKeySequence("Ctrl+D")
        assert one.actions.by_key["duplicate"].shortcut().isEmpty()
    program.settings.save()
    assert Settings().keys() == {"frame": "Ctrl+D", "duplicate": ""}
    page.choose("duplicate")
    page.usual.click()
    assert bench.actions.by_key["duplicate"].shortcut() == QKeySequence("Ctrl+D")
    assert bench.actions.by_key["frame"].shortcut().isEmpty()
    page.all.click()
    assert other.actions.by_key["frame"].shortcut() == QKeySequence("Ctrl+G")
    assert Settings().keys() == {} and not page.all.isEnabled()


def test_a_changed_key_works_and_the_old_one_no_longer(
    bench: Workbench, program: Program, qtbot: QtBot
) -> None:
    program.set_keys({"show_log": "Ctrl+Alt+L"})
    shown = {entry.key: entry.shortcut for entry in TABLE}["show_log"]
    found = [a for a in bench.actions.by_key.values() if a.shortcut() == QKeySequence(shown)]
    assert found == []


def test_an_action_is_found_by_its_words_and_its_key(program: Program, bench: Workbench) -> None:
    program.preferences.show(bench.window, "shortcuts")
    dialog = program.preferences.dialog
    assert dialog is not None
    page = dialog.pages["shortcuts"]
    assert isinstance(page, KeysPage)

    def shown() -> list[str]:
        rows = (page.tree.topLevelItem(n) for n in range(page.tree.topLevelItemCount()))
        return [row.text(0) for row in rows if row is not None and not row.isHidden()]

    assert len(shown()) == len(TABLE)
    page.search.setText("shift+f5")
    assert shown() == ["Stop"]
    page.search.setText("composite library")
    assert shown() == ["Save composite to library"]


@pytest.mark.parametrize("content", ["", "[]", "{", '{"train": 3}', "nonsense"])
def test_keys_that_make_no_sense_are_as_never_set(content: str, own_home: object) -> None:
    settings = Settings()
    settings.set("keys", content)
    assert settings.keys() == {}
