"""Files and recovery: nothing that a person drew is lost, and nothing is asked in a modal box."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from designer import paths
from designer.project.file import load, save
from designer.project.project import Project
from designer.project.recovery import Recovery
from designer.templates import all_templates
from designer.ui import files
from designer.ui.app import Program
from designer.ui.workbench import Workbench
from tests.ui.conftest import digits, opened


def recovery() -> Recovery:
    return Recovery(paths.recovery_folder())


def kept() -> list[Path]:
    return sorted(paths.recovery_folder().glob("*.recovery.json"))


def test_saving_writes_the_file_and_takes_the_dot_away(
    bench: Workbench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "mine"
    monkeypatch.setattr(files, "ask_save", lambda *_: str(place))
    bench.canvas.add_block("ReLU")
    assert "●" in bench.window.windowTitle() and "●" in bench.window.top.name.text()
    assert "not saved" in bench.window.status.facts.text()
    bench.actions.by_key["save"].trigger()
    assert load(place.with_suffix(".neurodraft")) == bench.session.project
    assert bench.window.windowTitle() == "Small digits (mine.neurodraft) — Neurodraft"
    assert bench.desk.settings.recent() == [place.with_suffix(".neurodraft")]


def test_a_file_that_cannot_be_written_is_said_in_words(bench: Workbench, tmp_path: Path) -> None:
    bench.canvas.add_block("ReLU")
    (tmp_path / "file").write_text("in the way")
    assert not bench.files.save_to(tmp_path / "file" / "x.neurodraft")
    bar = bench.notices.bars["save"]
    assert "Your work is kept here." in bar.text and "Save as…" in bar.buttons
    assert bench.session.unsaved


@pytest.mark.parametrize("content", ["", "{", "[]", '{"format": 99}', "\x00", "null"])
def test_a_bad_file_gets_one_sentence_and_nothing_is_lost(
    content: str, bench: Workbench, program: Program, tmp_path: Path
) -> None:
    place = tmp_path / "bad.neurodraft"
    place.write_text(content)
    before = bench.session.project
    bench.open_file(place)
    bar = bench.notices.bars["open"]
    assert "bad.neurodraft" in bar.text and "Traceback" not in bar.text
    assert bench.session.project is before and len(program.windows) == 1
    assert place.read_text() == content


def test_a_file_opens_in_a_window_of_its_own_and_only_once(
    bench: Workbench, program: Program, tmp_path: Path
) -> None:
    place = tmp_path / "other.neurodraft"
    save(digits(), place)
    bench.open_file(place)
    assert len(program.windows) == 2
    bench.open_file(place)
    assert len(program.windows) == 2
    other = program.windows[1].workbench
    assert other is not None and other.session.path == place and not other.session.unsaved


def test_a_window_that_nobody_touched_gives_its_place(program: Program, tmp_path: Path) -> None:
    empty = opened(program, Project())
    place = tmp_path / "other.neurodraft"
    save(digits(), place)
    empty.open_file(place)
    assert len(program.windows) == 1
    (window,) = program.windows
    assert window.workbench is not None and window.workbench.session.path == place


def test_unsaved_work_is_kept_within_a_second(bench: Workbench, qtbot: QtBot) -> None:
    bench.canvas.add_block("ReLU")
    begun = time.monotonic()
    qtbot.waitUntil(lambda: bool(kept()), timeout=3000)
    assert time.monotonic() - begun < 1.0
    # this process lives: its work is not offered to itself
    assert recovery().offers() == []


def test_later_edits_do_not_put_the_keeping_off(bench: Workbench, qtbot: QtBot) -> None:
    end = time.monotonic() + 1.5
    while time.monotonic() < end and not kept():
        bench.canvas.add_block("ReLU")
        qtbot.wait(50)
    assert kept()


def test_what_was_kept_goes_when_it_is_saved_or_undone(
    bench: Workbench, qtbot: QtBot, tmp_path: Path
) -> None:
    bench.canvas.add_block("ReLU")
    qtbot.waitUntil(lambda: bool(kept()), timeout=3000)
    bench.files.save_to(tmp_path / "x.neurodraft")
    bench.canvas.add_block("ReLU")
    bench.session.history.undo()
    qtbot.waitUntil(lambda: not kept(), timeout=3000)


def leave_behind(project: Project, path: str | None = None) -> str:
    """Keep work as a process would have that is gone."""
    import json

    store = recovery()
    key = store.new_key()
    store.write(key, project, path)
    place = paths.recovery_folder() / f"{key}.recovery.json"
    contents = json.loads(place.read_text())
    contents["pid"] = 2**22 + 1  # beyond the largest number of a process
    place.write_text(json.dumps(contents))
    return key


def test_recovered_work_is_offered_and_opened(program: Program, qtbot: QtBot) -> None:
    key = leave_behind(digits())
    window = program.start(None)
    qtbot.waitUntil(lambda: window.workbench is not None, timeout=10_000)
    bar = window.notices.bars[f"recovery {key}"]
    assert "Small digits" in bar.text
    bar.buttons["Open it"].click()
    bench = program.windows[0].workbench
    assert bench is not None and len(program.windows) == 1
    assert bench.session.project == digits() and bench.session.unsaved
    # the earlier copy goes only because this window keeps one of its own
    (place,) = kept()
    assert key not in place.name


def test_an_offer_that_is_closed_comes_again(program: Program, qtbot: QtBot) -> None:
    key = leave_behind(digits())
    window = program.start(None)
    qtbot.waitUntil(lambda: window.workbench is not None, timeout=10_000)
    window.notices.bars[f"recovery {key}"].closed()
    assert window.notices.bars == {}
    assert [offer.key for offer in recovery().offers()] == [key]


def test_recovered_work_knows_its_file(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    place = tmp_path / "mine.neurodraft"
    save(Project(title="before"), place)
    key = leave_behind(digits(), str(place))
    window = program.start(None)
    qtbot.waitUntil(lambda: window.workbench is not None, timeout=10_000)
    window.notices.bars[f"recovery {key}"].buttons["Open it"].click()
    bench = program.windows[0].workbench
    assert bench is not None and bench.session.path == place and bench.session.unsaved
    assert load(place).title == "before"


def test_closing_with_unsaved_work_asks_in_a_bar(
    bench: Workbench, program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.canvas.add_block("ReLU")
    assert not bench.window.close()
    assert QApplication.activeModalWidget() is None
    bar = bench.notices.bars["close"]
    assert list(bar.buttons) == ["Save and close", "Close without saving", "Stay"]
    bar.buttons["Stay"].click()
    assert bench.window.isVisible() and "close" not in bench.notices.bars
    bench.window.close()
    place = tmp_path / "kept.neurodraft"
    monkeypatch.setattr(files, "ask_save", lambda *_: str(place))
    project = bench.session.project
    bench.notices.bars["close"].buttons["Save and close"].click()
    assert program.windows == [] and load(place) == project
    assert kept() == []


def test_closing_without_saving_gives_the_work_up(bench: Workbench, qtbot: QtBot) -> None:
    bench.canvas.add_block("ReLU")
    qtbot.waitUntil(lambda: bool(kept()), timeout=3000)
    bench.window.close()
    bench.notices.bars["close"].buttons["Close without saving"].click()
    assert kept() == []


def test_the_end_of_the_session_keeps_the_work(bench: Workbench, program: Program) -> None:
    bench.canvas.add_block("ReLU")
    program._leave()
    assert bench.window.close()
    assert len(kept()) == 1


def templates_of(bench: Workbench) -> dict[str, dict[str, QAction]]:
    """Return what is listed for each task, as one sees it who opens these menus."""
    menu = bench.menus.templates
    menu.aboutToShow.emit()
    found = {}
    for action in menu.actions():
        inner = action.menu()
        assert isinstance(inner, QMenu)
        inner.aboutToShow.emit()
        found[action.text()] = {one.text(): one for one in inner.actions()}
    return found


def test_every_menu_fits_on_a_small_screen(bench: Workbench) -> None:
    templates_of(bench)
    menus = [*bench.actions.menus.values()]
    for menu in menus:  # and those that it holds, found on the way
        assert menu.sizeHint().height() < 700, menu.title()
        menus += [inner for one in menu.actions() if isinstance(inner := one.menu(), QMenu)]
    assert bench.menus.templates in menus


def test_templates_are_in_the_menu(bench: Workbench, program: Program) -> None:
    listed = templates_of(bench)
    titles = {title for task in listed.values() for title in task}
    assert len(titles) == len(all_templates())
    listed["Image classification"]["LeNet-5 on Fashion-MNIST"].trigger()
    assert len(program.windows) == 2
    other = program.windows[1].workbench
    assert other is not None and other.session.check_now().ok
