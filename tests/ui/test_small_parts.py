"""The small parts of the window: the thread for slow work, bars, settings, elided text."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from designer.ui.background import Background
from designer.ui.elided import Elided
from designer.ui.forms.editors import Combo, Line
from designer.ui.notices import MOST, Notices
from designer.ui.quick_list import Item, rank
from designer.ui.settings import RECENT, Settings


def test_slow_work_runs_in_another_thread_and_answers_in_this_one(qtbot: QtBot) -> None:
    background = Background()
    answers: list[tuple[object, object, int]] = []
    background.ask(
        "where",
        threading.get_ident,
        lambda value, error: answers.append((value, error, threading.get_ident())),
    )
    qtbot.waitUntil(lambda: bool(answers))
    ((ran_in, error, answered_in),) = answers
    assert error is None and ran_in != answered_in == threading.get_ident()
    background.close()


def test_only_the_newest_wish_of_a_topic_is_answered(qtbot: QtBot) -> None:
    background = Background()
    gate = threading.Event()
    answers: list[object] = []
    ran: list[int] = []

    def wish(number: int) -> int:
        gate.wait(5)
        ran.append(number)
        return number

    for number in range(5):
        background.ask("topic", lambda n=number: wish(n), lambda value, _: answers.append(value))
    background.ask("other", lambda: "other", lambda value, _: answers.append(value))
    gate.set()
    qtbot.waitUntil(lambda: not background.busy)
    assert answers == [4, "other"]
    assert set(ran) <= {0, 4}, "what waited was dropped"
    background.close()


def test_what_work_raises_is_handed_over(qtbot: QtBot) -> None:
    background = Background()
    found: list[BaseException | None] = []

    def fail() -> None:
        raise ValueError("no")

    background.ask("x", fail, lambda _, error: found.append(error))
    qtbot.waitUntil(lambda: bool(found))
    assert isinstance(found[0], ValueError)
    background.close()


def test_work_that_was_asked_for_is_done_before_the_end(tmp_path: Path) -> None:
    background = Background()
    place = tmp_path / "written"
    background.ask("write", lambda: place.write_text("kept"), lambda *_: None)
    background.close()
    assert place.read_text() == "kept"


def test_bars_replace_each_other_by_key_and_do_not_pile_up(qtbot: QtBot) -> None:
    notices = Notices()
    qtbot.addWidget(notices)
    notices.tell("first", key="one")
    notices.tell("second", key="one")
    assert [bar.text for bar in notices.bars.values()] == ["second"]
    for number in range(10):
        notices.tell(f"bar {number}")
    assert len(notices.bars) == MOST
    notices.tell("brief", key="brief", seconds=0.05)
    qtbot.waitUntil(lambda: "brief" not in notices.bars)


def test_a_button_of_a_bar_acts_and_takes_the_bar_away(qtbot: QtBot) -> None:
    notices = Notices()
    qtbot.addWidget(notices)
    done: list[str] = []
    bar = notices.tell("Do it?", buttons=(("Yes", lambda: done.append("yes")),), key="ask")
    bar.buttons["Yes"].click()
    assert done == ["yes"] and notices.bars == {}


def test_recent_files_come_newest_first_and_once(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "s.ini")
    for number in range(RECENT + 3):
        settings.add_recent(tmp_path / f"{number}.neurodraft")
    settings.add_recent(tmp_path / "5.neurodraft")
    settings.save()
    names = [path.stem for path in Settings(tmp_path / "s.ini").recent()]
    assert names[0] == "5" and len(names) == len(set(names)) == RECENT


def test_one_recent_file_is_read_back_as_one(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "s.ini")
    settings.add_recent(tmp_path / "a, b.neurodraft")
    settings.save()
    assert [path.name for path in Settings(tmp_path / "s.ini").recent()] == ["a, b.neurodraft"]


@pytest.mark.parametrize(
    ("query", "better", "worse"),
    [
        ("th", "Theme: dark", "Paste with it"),
        ("dark", "Theme: dark", "Theme: light"),
        ("fsel", "Fit selection", "Copy"),
    ],
)
def test_what_answers_better_comes_first(query: str, better: str, worse: str) -> None:
    assert rank(query, Item(better)) > rank(query, Item(worse))


def test_a_name_that_has_no_room_keeps_its_dot(qtbot: QtBot) -> None:
    label = Elided()
    qtbot.addWidget(label)
    label.end = " ●"
    label.setText("A rather long name of a project ●")
    label.resize(90, 24)
    assert not label.grab().isNull()


LONG = "A rather long name of a network on Fashion-MNIST"


def test_a_choice_without_room_ends_in_an_ellipsis(qtbot: QtBot) -> None:
    combo = Combo()
    qtbot.addWidget(combo)
    combo.addItems([LONG, "short"])
    combo.resize(140, 28)
    combo.show()
    assert combo.shown.endswith("…") and combo.shown[:-1] in LONG
    assert combo.accessibleName() == "" and combo.currentText() == LONG, "the value stays whole"
    combo.resize(800, 28)
    assert combo.shown == LONG
    combo.setCurrentIndex(1)
    combo.resize(140, 28)
    assert combo.shown == "short" and not combo.grab().isNull()


def test_a_line_without_room_ends_in_an_ellipsis_while_nobody_types(qtbot: QtBot) -> None:
    line, other = Line(), Line()
    for one in (line, other):
        qtbot.addWidget(one)
        one.resize(120, 28)
        one.show()
    line.setText(f"/home/somebody/{LONG}")
    assert line.elided.endswith("…") and line.text().endswith(LONG)
    line.elide = Qt.TextElideMode.ElideMiddle
    assert line.elided.startswith("/home") and line.elided.endswith("ST") and "…" in line.elided
    assert not line.grab().isNull()
    line.setText("short")
    assert line.elided == ""
    number = Line(numbers="real")
    qtbot.addWidget(number)
    number.resize(40, 28)
    number.setText("0.123456789")
    assert number.elided == "", "half a number would be another one"
