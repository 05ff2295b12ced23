"""Preferences and About: what is chosen holds at once and is kept; the report names no file."""

from __future__ import annotations

import os
import re
import sys
import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from designer import __version__, paths
from designer.project.project import Project
from designer.templates import template
from designer.ui import motion
from designer.ui.about import DEVICE, PARTS, AboutDialog, report
from designer.ui.app import Program
from designer.ui.icons import icon, program_icon
from designer.ui.preferences.dialog import PAGES, Dialog
from designer.ui.settings import Settings
from designer.ui.theme import Theme
from designer.ui.workbench import Workbench
from tests.ui.conftest import opened

ROOT = Path(__file__).parents[2]


def shown(program: Program, bench: Workbench, page: str) -> Dialog:
    """Open the preferences at a page."""
    program.preferences.show(bench.window, page)
    dialog = program.preferences.dialog
    assert dialog is not None and dialog.isVisible()
    return dialog


def choose(dialog: Dialog, name: str, value: str) -> None:
    """Choose a value as a person does."""
    combo = dialog.findChild(QComboBox, f"preference-{name}")
    assert isinstance(combo, QComboBox)
    combo.setCurrentIndex(combo.findData(value))
    combo.activated.emit(combo.currentIndex())


def test_preferences_block_nothing_and_there_is_one_window(
    bench: Workbench, program: Program
) -> None:
    bench.actions.by_key["preferences"].trigger()
    bench.actions.by_key["preferences"].trigger()
    dialogs = [one for one in QApplication.topLevelWidgets() if isinstance(one, Dialog)]
    assert len(dialogs) == 1 and QApplication.activeModalWidget() is None
    bench.canvas.add_block("ReLU")
    for key, _ in PAGES:
        dialogs[0].show_page(key)
        assert dialogs[0].pages[key].isVisible()


def test_the_last_window_takes_the_preferences_along(program: Program, bench: Workbench) -> None:
    dialog = shown(program, bench, "files")
    bench.closing.leaving = True
    bench.window.close()
    assert not dialog.isVisible()


def test_the_look_is_chosen_for_every_window(bench: Workbench, program: Program) -> None:
    other = opened(program, Project())
    dialog = shown(program, bench, "appearance")
    choose(dialog, "theme", "dark")
    assert bench.theme is other.theme is Theme.dark() and Settings().theme == "dark"
    assert bench.actions.by_key["theme_dark"].isChecked()


def test_no_motion_is_kept_and_holds(bench: Workbench, program: Program) -> None:
    before = QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)
    choose(shown(program, bench, "appearance"), "motion", "off")
    assert motion.said(Settings()) == "off" and not motion.wanted(program.settings)
    assert not QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)
    QApplication.setEffectEnabled(Qt.UIEffect.UI_AnimateMenu, before)
    choose(shown(program, bench, "appearance"), "motion", "on")
    assert motion.wanted(program.settings)


def test_the_device_holds_for_new_projects_and_for_templates(
    bench: Workbench, program: Program
) -> None:
    choose(shown(program, bench, "training"), "device", "cpu")
    window = program.new()
    assert window.workbench is not None
    session = window.workbench.session
    assert session.project.recipe.device == "cpu" and session.pristine and not session.unsaved
    window.workbench.begin_with(template("wine").path)
    assert session.project.recipe.device == "cpu"
    assert bench.session.project.recipe.device == "auto", "what is there already stays as it is"


def test_threads_are_given_to_processes_that_train(
    bench: Workbench, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(shown(program, bench, "training"), "threads", "1")
    assert Settings().threads == 1
    monkeypatch.delenv("OMP_NUM_THREADS")
    program.settings.apply_threads()
    assert os.environ["OMP_NUM_THREADS"] == "1"
    monkeypatch.setenv("OMP_NUM_THREADS", "7")
    program.settings.apply_threads()
    assert os.environ["OMP_NUM_THREADS"] == "7"
    program.settings.set("threads", "many")
    assert program.settings.threads == 0


def test_runs_are_kept_where_the_person_wants_them(
    bench: Workbench, program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    page = shown(program, bench, "files").pages["files"]
    line = page.findChild(QLineEdit, "preference-runs")
    assert isinstance(line, QLineEdit) and line.text() == str(paths.usual_runs_folder())
    folder = line.parent()
    folder.take(tmp_path / "elsewhere")  # type: ignore[union-attr]
    assert paths.runs_folder() == tmp_path / "elsewhere" and line.text() == str(paths.runs_folder())
    (tmp_path / "file").write_text("")
    folder.take(tmp_path / "file" / "below")  # type: ignore[union-attr]
    assert "cannot be taken" in line.text()
    assert paths.runs_folder() == tmp_path / "elsewhere"
    folder.usual.click()  # type: ignore[union-attr]
    assert paths.runs_folder() == paths.usual_runs_folder()


@pytest.mark.parametrize("content", ["", "not/absolute", "\n\n"])
def test_a_folder_that_makes_no_sense_is_as_never_chosen(content: str, own_home: Path) -> None:
    (own_home / "settings").mkdir(parents=True)
    (own_home / "settings" / "runs-folder.txt").write_text(content)
    assert paths.runs_folder() == own_home / "runs"


def test_about_tells_versions_and_device(bench: Workbench, program: Program) -> None:
    bench.training.device_known.emit("cpu", "Training runs on the CPU (1 thread).")
    bench.actions.by_key["about"].trigger()
    bench.actions.by_key["about"].trigger()
    (dialog,) = bench.window.findChildren(AboutDialog)
    assert not dialog.isModal()
    dialog.copy.click()
    text = QApplication.clipboard().text()
    assert f"Neurodraft {__version__}" in text and "Device Training runs on the CPU" in text
    assert program.settings.text(DEVICE) == "Training runs on the CPU (1 thread)."


def test_the_report_names_no_folder_of_the_person(own_home: Path) -> None:
    text = report("")
    assert str(Path.home()) not in text and str(own_home) not in text
    assert sys.executable not in text and str(ROOT) not in text
    assert "not known before the first training" in text


def test_every_part_is_named_with_its_licence() -> None:
    wanted = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["dependencies"]
    names = [re.split(r"[<>=]", one)[0] for one in wanted]
    assert sorted(PARTS) == sorted(names)


def test_icons_are_one_set(qapp: QApplication) -> None:
    for file in sorted((ROOT / "resources" / "icons").glob("*.svg")):
        text = file.read_text(encoding="utf-8")
        assert 'stroke="#000000" stroke-width="1.5"' in text, file.name
        assert 'viewBox="0 0 16 16"' in text and text.count("#000000") == 1, file.name
        assert not icon(file.stem, "#336699").isNull()
    for size in (16, 32, 256):
        assert program_icon().pixmap(size, size).width() == size
