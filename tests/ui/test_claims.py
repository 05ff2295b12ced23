"""One window a file, also between programs; sockets that a dead program left are taken over."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QUrl
from PySide6.QtGui import QFileOpenEvent
from pytestqt.qtbot import QtBot

from designer.project.file import load, save
from designer.project.project import Project
from designer.ui import files
from designer.ui.app import Program
from designer.ui.claims import Claim, Claims, address, show_elsewhere
from designer.ui.opening import FileOpening
from designer.ui.workbench import Workbench
from tests.ui.conftest import digits, opened

ROOT = Path(__file__).parents[2]

HOLDER = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from designer.ui.app import Program
from designer.ui.settings import Settings

app = QApplication(["neurodraft"])
program = Program(app, Settings())
window = program.start(sys.argv[1])
shown = []
window.come_forward = lambda: (shown.append(1), print("shown", flush=True))

def look():
    if window.workbench is not None and not shown:
        shown.append(0)
        print("ready", flush=True)

timer = QTimer()
timer.timeout.connect(look)
timer.start(20)
app.exec()
"""


def started(code: list[str], home: Path) -> subprocess.Popen[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "NEURODRAFT_HOME": str(home)}
    return subprocess.Popen(
        [sys.executable, *code], env=environment, stdout=subprocess.PIPE, text=True
    )


@pytest.fixture
def project_file(tmp_path: Path) -> Path:
    """Return a file with a small project."""
    place = tmp_path / "mine.neurodraft"
    save(digits(), place)
    return place


@pytest.fixture
def held_elsewhere(project_file: Path, tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """Return another program that has the file open."""
    process = started(["-c", HOLDER, str(project_file)], tmp_path / "other home")
    assert process.stdout is not None
    assert process.stdout.readline().strip() == "ready"
    yield process
    process.kill()
    process.wait()
    process.stdout.close()


def test_a_second_program_brings_the_window_to_the_front_and_ends(
    held_elsewhere: subprocess.Popen[str], project_file: Path, tmp_path: Path
) -> None:
    link = tmp_path / "link.neurodraft"
    link.symlink_to(project_file)
    second = started(["-m", "designer", str(link)], tmp_path / "home")
    assert second.wait(timeout=30) == 0
    assert second.stdout is not None and held_elsewhere.stdout is not None
    assert held_elsewhere.stdout.readline().strip() == "shown"
    second.stdout.close()


def test_a_file_that_is_open_elsewhere_is_neither_opened_nor_written_over(
    held_elsewhere: subprocess.Popen[str],
    bench: Workbench,
    program: Program,
    project_file: Path,
) -> None:
    bench.open_file(project_file)
    assert len(program.windows) == 1
    assert "is open in another Neurodraft" in bench.notices.bars["open"].text
    before = project_file.read_text()
    bench.canvas.add_block("ReLU")
    assert not bench.files.save_to(project_file)
    assert "open in another window" in bench.notices.bars["save"].text
    assert project_file.read_text() == before


def test_what_a_killed_program_left_behind_is_taken_over(
    held_elsewhere: subprocess.Popen[str], program: Program, project_file: Path
) -> None:
    held_elsewhere.kill()
    held_elsewhere.wait()
    assert not show_elsewhere(project_file)
    window = program.open(project_file)
    assert window is not None and "claim" not in window.notices.bars
    holder = QObject()
    other = Claims(holder)
    assert other.taken(project_file, holder)


def test_a_socket_that_nobody_listens_on_is_no_hindrance(tmp_path: Path, qapp: object) -> None:
    place = tmp_path / "x.neurodraft"
    name = address(place)
    left = Path(name) if Path(name).is_absolute() else Path("/tmp") / name
    with socket.socket(socket.AF_UNIX) as dead:
        dead.bind(str(left))
    assert left.exists()
    holder = QObject()
    claim = Claim(place, lambda: None, holder)
    assert claim.take()
    claim.release()


def test_one_window_of_a_program_holds_a_file(
    bench: Workbench, opener: object, program: Program, project_file: Path
) -> None:
    bench.open_file(project_file)
    bench.canvas.add_block("ReLU")
    assert not bench.files.save_to(project_file)
    other = program.windows[1].workbench
    assert other is not None
    other.canvas.add_block("ReLU")
    assert other.files.save_to(project_file)


def test_a_file_is_let_go_with_its_window_and_when_it_is_saved_as_another(
    bench: Workbench, program: Program, tmp_path: Path
) -> None:
    first, second = tmp_path / "first.neurodraft", tmp_path / "second.neurodraft"
    assert bench.files.save_to(first)
    stranger = QObject()
    assert program.claims.taken(first, stranger)
    assert bench.files.save_to(second)
    assert not program.claims.taken(first, stranger) and program.claims.taken(second, stranger)
    bench.window.close()
    assert not program.claims.taken(second, stranger)


def test_the_same_file_by_another_way_is_the_same_window(
    bench: Workbench, program: Program, project_file: Path, tmp_path: Path
) -> None:
    link = tmp_path / "link.neurodraft"
    link.symlink_to(project_file)
    assert address(link) == address(project_file)
    bench.open_file(project_file)
    bench.open_file(link)
    assert len(program.windows) == 2


def test_files_that_the_system_hands_over_are_opened(
    program: Program, project_file: Path, qtbot: QtBot
) -> None:
    opened(program, Project())
    opening = FileOpening(program.open_here, program)
    event = QFileOpenEvent(QUrl.fromLocalFile(str(project_file)))
    assert opening.eventFilter(program, event)
    (window,) = program.windows
    assert window.workbench is not None and window.workbench.session.path == project_file
    assert not opening.eventFilter(program, QEvent(QEvent.Type.User))


def test_saving_to_a_new_file_holds_it(
    bench: Workbench, program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "new.neurodraft"
    monkeypatch.setattr(files, "ask_save", lambda *_: str(place))
    bench.actions.by_key["save"].trigger()
    assert load(place) == bench.session.project
    assert program.claims.taken(place, QObject())
