"""The window: actions and keys, workspaces, themes, what it remembers; that it needs no torch."""

from __future__ import annotations

import os
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from designer.ui.actions import MENUS, TABLE
from designer.ui.app import Program
from designer.ui.handlers import block_items
from designer.ui.quick_list import MOST
from designer.ui.settings import Settings
from designer.ui.theme import Theme
from designer.ui.workbench import Workbench
from tests.ui.conftest import digits, opened

ROOT = Path(__file__).parents[2]


def test_every_action_has_a_key_of_its_own_and_help() -> None:
    keys = [QKeySequence(entry.shortcut).toString() for entry in TABLE]
    assert all(keys) and len(set(keys)) == len(keys)
    assert len({entry.key for entry in TABLE}) == len(TABLE)
    for entry in TABLE:
        assert entry.menu in MENUS
        assert entry.help.endswith(".") and entry.text, entry.key


@pytest.mark.parametrize(
    ("shortcut", "key"),
    [
        ("Tab", "add"),
        ("F", "fit"),
        ("Ctrl+F", "find"),
        ("Ctrl+Shift+P", "commands"),
        ("Ctrl+G", "frame"),
        ("Ctrl+Shift+G", "group"),
        ("Ctrl+B", "bypass"),
        ("Ctrl+D", "duplicate"),
        ("Ctrl+Shift+V", "paste_inputs"),
        ("Del", "delete"),
        ("Ctrl+Z", "undo"),
        ("Ctrl+Shift+Z", "redo"),
        ("F5", "train"),
        ("Shift+F5", "stop"),
        ("Ctrl+E", "export"),
        ("F1", "help"),
        ("Ctrl+N", "new"),
        ("Ctrl+O", "open"),
        ("Ctrl+S", "save"),
        ("Ctrl+Shift+S", "save_as"),
    ],
)
def test_the_keys_that_people_know(shortcut: str, key: str) -> None:
    assert {entry.key: entry.shortcut for entry in TABLE}[key] == shortcut


def test_every_action_is_in_a_menu(bench: Workbench) -> None:
    root = bench.window.top.menu.menu()
    assert root is not None
    menus = [action.menu() for action in root.actions()]
    actions = [action for menu in menus if isinstance(menu, QMenu) for action in menu.actions()]
    for action in actions:  # those of a menu in a menu come after it
        inner = action.menu()
        actions += inner.actions() if isinstance(inner, QMenu) else []
    found = {action.objectName() for action in actions if action.objectName()}
    assert found == {entry.key for entry in TABLE}
    titles = [menu.title() for menu in menus if isinstance(menu, QMenu)]
    assert titles == list(MENUS)


def test_every_menu_is_one_column_without_loose_lines(bench: Workbench) -> None:
    menus = list(bench.actions.menus.values())
    for menu in menus:
        inner = [action.menu() for action in menu.actions()]
        menus += [one for one in inner if isinstance(one, QMenu)]
    assert len(menus) > len(MENUS)
    for menu in menus:
        if not any(action.objectName() for action in menu.actions()):
            continue  # a menu of files that are found
        assert menu.sizeHint().height() <= 600, menu.title()
        lines = [action.isSeparator() for action in menu.actions()]
        assert lines and not lines[0] and not lines[-1], menu.title()
        assert not any(a and b for a, b in pairwise(lines)), menu.title()


def test_a_submenu_says_once_what_its_entries_choose(bench: Workbench) -> None:
    action = bench.actions.by_key["theme_dark"]
    titles = [menu.title() for menu in action.associatedObjects() if isinstance(menu, QMenu)]
    assert titles == ["Theme"] and action.text() == "Dark"
    bench.actions.by_key["commands"].trigger()
    bench.quick_list.line.setText("Theme: dark")
    assert bench.quick_list.shown()[0].title == "Theme: dark"


def test_every_action_can_be_triggered(
    bench: Workbench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from designer.ui import files, workbench

    monkeypatch.setattr(workbench, "ask_open", lambda *_: "")
    monkeypatch.setattr(files, "ask_save", lambda *_: str(tmp_path / "kept"))
    monkeypatch.setattr(bench.job, "start", lambda project: tmp_path)
    bench.canvas.select(["dense"])
    for entry in TABLE:
        if entry.key not in ("close", "quit"):
            bench.actions.by_key[entry.key].trigger()
            bench.quick_list.dismiss()
    assert (tmp_path / "kept.neurodraft").exists()
    if bench.window.isFullScreen():
        bench.window.showNormal()


def test_the_list_of_actions_finds_and_runs(bench: Workbench, qtbot: QtBot) -> None:
    bench.actions.by_key["commands"].trigger()
    shown = {item.payload[0] for item in bench.quick_list.shown()}
    enabled = {key for key, action in bench.actions.by_key.items() if action.isEnabled()}
    assert shown - {"template", "file"} == enabled - {"commands"}
    qtbot.keyClicks(bench.quick_list.line, "dark")
    assert bench.quick_list.shown()[0].payload[0] == "theme_dark"
    qtbot.keyClick(bench.quick_list.line, Qt.Key.Key_Return)
    assert not bench.quick_list.isVisible()
    assert bench.theme is Theme.dark()


def test_a_block_is_added_by_its_name_where_it_is_asked_for(bench: Workbench, qtbot: QtBot) -> None:
    bench.canvas.add_requested.emit(QPointF(40, 300))
    assert len(bench.quick_list.shown()) == min(MOST, len(block_items(bench)))
    qtbot.keyClicks(bench.quick_list.line, "relu")
    qtbot.keyClick(bench.quick_list.line, Qt.Key.Key_Return)
    (key,) = bench.canvas.selected()
    node = bench.session.project.graph.nodes[key]
    assert node.kind == "ReLU"
    assert abs(node.x - 40) < 200 and abs(node.y - 300) < 100
    bench.canvas.add_requested.emit(QPointF(0, 0))
    before = bench.session.project
    qtbot.keyClick(bench.quick_list.line, Qt.Key.Key_Escape)
    assert not bench.quick_list.isVisible() and bench.session.project is before


def test_find_leads_to_blocks_of_the_canvas(bench: Workbench, qtbot: QtBot) -> None:
    bench.actions.by_key["find"].trigger()
    qtbot.keyClicks(bench.quick_list.line, "dense")
    qtbot.keyClick(bench.quick_list.line, Qt.Key.Key_Return)
    assert bench.canvas.selected() == ["dense"]


def test_tab_on_the_canvas_adds(bench: Workbench, qtbot: QtBot) -> None:
    qtbot.keyClick(bench.canvas, Qt.Key.Key_Tab)
    assert bench.quick_list.isVisible()


class Windows(QObject):
    """Takes note of every window that is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(type(watched).__name__)
        return False


def test_nothing_flashes_up_while_a_window_is_made(program: Program) -> None:
    app, windows = QApplication.instance(), Windows()
    assert app is not None
    app.installEventFilter(windows)
    program.open_project(digits())
    app.removeEventFilter(windows)
    assert windows.shown == ["Window"]


def test_keys_of_the_canvas_are_not_taken_from_fields(bench: Workbench, qtbot: QtBot) -> None:
    bench.window.activateWindow()
    bench.canvas.select(["dense"])
    bench.palette.search.setFocus()
    bench.palette.search.setText("f")
    qtbot.keyClicks(bench.palette.search, "f")
    qtbot.keyClick(bench.palette.search, Qt.Key.Key_Delete)
    assert bench.palette.search.text() == "ff"
    assert "dense" in bench.session.project.graph.nodes
    bench.canvas.setFocus()
    qtbot.keyClick(bench.canvas, Qt.Key.Key_Delete)
    assert "dense" not in bench.session.project.graph.nodes


def test_undo_and_redo_say_what_they_do(bench: Workbench) -> None:
    undo, redo = bench.actions.by_key["undo"], bench.actions.by_key["redo"]
    assert not undo.isEnabled()
    bench.canvas.select(["dense"])
    bench.canvas.delete_selection()
    assert undo.isEnabled() and undo.text().startswith("Undo ")
    undo.trigger()
    assert redo.isEnabled() and redo.text().startswith("Redo ")


def test_workspaces_arrange_the_same_panels(bench: Workbench) -> None:
    place = bench.arrangement
    assert place.left.isVisible() and not place.stage.isVisible()
    bench.actions.by_key["data"].trigger()
    assert place.stage.isVisible() and place.side.currentWidget() is bench.data_form
    bench.actions.by_key["training"].trigger()
    assert place.side.currentWidget() is bench.training_panel
    assert place.tabs.current == "curves" and bench.canvas.isVisible()
    bench.actions.by_key["design"].trigger()
    assert place.side.currentWidget() is bench.form and place.left.isVisible()


def test_the_lower_panel_can_be_detached_and_comes_back(bench: Workbench) -> None:
    tabs = bench.arrangement.tabs
    bench.actions.by_key["detach_dock"].trigger()
    assert tabs.window() is not bench.window and tabs.isVisible()
    bench.actions.by_key["show_log"].trigger()
    assert tabs.current == "log"
    bench.actions.by_key["detach_dock"].trigger()
    assert tabs.window() is bench.window and tabs.isVisible()
    bench.actions.by_key["toggle_dock"].trigger()
    assert not tabs.isVisible()
    bench.actions.by_key["show_source"].trigger()
    assert tabs.isVisible() and tabs.current == "source"


def test_the_window_is_as_it_was_left(program: Program, own_home: Path) -> None:
    bench = opened(program, digits())
    window = bench.window
    window.resize(1111, 777)
    bench.actions.by_key["training"].trigger()
    bench.actions.by_key["show_layers"].trigger()
    bench.actions.by_key["theme_dark"].trigger()
    bench.actions.by_key["design"].trigger()
    bench.actions.by_key["toggle_palette"].trigger()
    bench.closing.leaving = True
    window.close()
    assert (own_home / "settings" / "window.ini").exists()
    settings = Settings()
    assert settings.theme == "dark"
    program.settings = settings
    again = opened(program, digits())
    assert (again.window.width(), again.window.height()) != (0, 0)
    assert again.arrangement.workspace == "design"
    assert not again.arrangement.left.isVisible()
    again.actions.by_key["training"].trigger()
    assert again.arrangement.tabs.current == "layers"


@pytest.mark.parametrize("content", ["", "[window]\ngeometry=nonsense", "\x00\xff[", "a=b\n=\n"])
def test_settings_that_make_no_sense_are_as_never_set(
    content: str, program: Program, own_home: Path
) -> None:
    place = own_home / "settings" / "window.ini"
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(
        content.encode("latin-1")
        + b'\n[workspace]\ndesign="{\\"left\\": \\"wide\\", \\"tab\\": 3}"\nshown=moon\n'
    )
    program.settings = Settings()
    bench = opened(program, digits())
    assert bench.arrangement.workspace == "design"
    assert bench.arrangement.left.width() > 100


def test_help_and_rename_show_the_form_even_where_it_was_hidden(bench: Workbench) -> None:
    bench.actions.by_key["toggle_side"].trigger()
    assert not bench.form.isVisible()
    bench.canvas.select(["dense"])
    bench.actions.by_key["rename"].trigger()
    assert bench.form.isVisible() and bench.window.focusWidget() is bench.form.name
    bench.actions.by_key["data"].trigger()
    bench.actions.by_key["help"].trigger()
    assert bench.form.isVisible() and bench.arrangement.workspace == "design"


def test_themes_reach_everything(bench: Workbench, qapp: QApplication) -> None:
    bench.actions.by_key["theme_dark"].trigger()
    dark = qapp.styleSheet()
    assert Theme.dark().surface in dark and bench.canvas.theme is Theme.dark()
    bench.actions.by_key["theme_light"].trigger()
    assert Theme.light().surface in qapp.styleSheet() and bench.canvas.theme is Theme.light()


def test_an_error_in_the_program_is_said_in_words(bench: Workbench, program: Program) -> None:
    try:
        raise RuntimeError("the cat sat on it")
    except RuntimeError as error:
        program.trouble(type(error), error, error.__traceback__)
    QApplication.processEvents()
    bar = bench.notices.bars["trouble"]
    assert bar.text == "Something went wrong: the cat sat on it. Your work is kept."
    assert "RuntimeError: the cat sat on it" in bench.log.text.toPlainText()


def test_what_can_be_operated_has_a_name_for_those_who_do_not_see_it(bench: Workbench) -> None:
    from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit

    bench.canvas.select(["dense"])
    for workspace in ("design", "data", "training"):
        bench.actions.by_key[workspace].trigger()
        for kind in (QAbstractButton, QComboBox, QLineEdit):
            for widget in bench.window.findChildren(kind):
                if widget.isVisible() and not widget.objectName().startswith("qt_"):
                    named = widget.accessibleName() or getattr(widget, "text", str)()
                    named = named or widget.toolTip()
                    assert named, (workspace, widget, widget.parent())


def test_nothing_is_modal(bench: Workbench) -> None:
    bench.show_export()
    assert QApplication.activeModalWidget() is None
    dialog = bench.run_list.dialog
    assert dialog is not None and dialog.isVisible() and not dialog.isModal()
    assert not dialog.go.isEnabled(), "there is no run to export yet"
    bench.canvas.add_block("ReLU")
    assert "relu1" in bench.session.project.graph.nodes


TOUCH = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from designer.ui.app import Program, catch_errors
from designer.ui.settings import Settings

app = QApplication(["neurodraft"])
program = Program(app, Settings())
catch_errors(program)
window = program.start(sys.argv[1])
assert "networkx" not in sys.modules and "numpy" not in sys.modules, "heavy before the first paint"
steps = ["data", "training", "design", "show_curves", "show_source", "show_layers", "show_runs",
         "show_log", "export", "select_all", "frame", "duplicate", "undo", "theme_dark", "commands"]

def go():
    if window.workbench is None:
        return QTimer.singleShot(20, go)
    if steps:
        window.workbench.actions.by_key[steps.pop(0)].trigger()
        return QTimer.singleShot(60, go)
    import threading
    found = sorted(name for name in sys.modules if name.split(".")[0] in ("torch", "onnx"))
    print("found", found, "pyqtgraph" in sys.modules)
    window.workbench.closing.leaving = True
    window.close()
    app.quit()

QTimer.singleShot(20, go)
app.exec()
"""


def test_the_window_never_imports_torch(tmp_path: Path, own_home: Path) -> None:
    from designer.project.file import save

    file = tmp_path / "digits.neurodraft"
    save(digits(), file)
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "NEURODRAFT_HOME": str(own_home)}
    ran = subprocess.run(
        [sys.executable, "-c", TOUCH, str(file)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.strip() == "found [] True"
    assert "Traceback" not in ran.stderr and "Error" not in ran.stderr, ran.stderr
