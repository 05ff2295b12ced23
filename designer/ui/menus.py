"""The menus beyond the table: templates, recent files, and what undo would undo."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from designer.project.file import FileError
from designer.templates import Template, all_templates
from designer.ui import training_job as job
from designer.ui.actions import MENUS, Actions
from designer.ui.settings import Settings
from designer.ui.start.gallery import rank
from designer.ui.top_bar import TopBar
from designer.ui.words import said, tr

if TYPE_CHECKING:
    from designer.project.history import History
    from designer.ui.workbench import Workbench


class Menus(QObject):
    """Hangs the menus up and keeps their words right."""

    template_wanted = Signal(object)
    file_wanted = Signal(object)

    def __init__(self, actions: Actions, top: TopBar, settings: Settings, bench: Workbench) -> None:
        super().__init__(bench)
        self._actions, self._settings = actions, settings
        self.templates = QMenu(tr("New from template"), bench.window)
        self.templates.aboutToShow.connect(self._list_tasks)
        self._recent = QMenu(tr("Open recent"), bench.window)
        self._recent.aboutToShow.connect(self._list_recent)
        actions.insert_menu("File", "open", self.templates)
        actions.insert_menu("File", "save", self._recent)
        menus = [actions.menus[name] for name in MENUS]
        top.hang(menus)
        if sys.platform == "darwin":  # there the menu bar costs no room in the window
            for menu in menus:
                bench.window.menuBar().addMenu(menu)
        self._states = _states(bench)
        actions.menus["View"].aboutToShow.connect(self.tick)
        for name in self._states:  # the keys turn the tick over, whatever became of it
            actions.by_key[name].triggered.connect(self.tick)
        key = QShortcut(QKeySequence("F10"), bench.window)
        key.activated.connect(top.menu.showMenu)
        actions.mark(f"theme_{settings.theme}")
        actions.mark("heat_off")
        self.mark_language(settings.language)

    def mark_language(self, code: str) -> None:
        """Mark the language that was chosen."""
        key = f"language_{code}"
        self._actions.mark(key if key in self._actions.by_key else "language_system")

    def show_history(self, history: History) -> None:
        """Say what undo and redo would do."""
        undo, redo = (self._actions.by_key[key] for key in ("undo", "redo"))
        done, undone = history.undo_label, history.redo_label
        undo.setText(tr("Undo {what}", what=said(done)) if done else tr("Undo"))
        redo.setText(tr("Redo {what}", what=said(undone)) if undone else tr("Redo"))
        undo.setEnabled(done is not None)
        redo.setEnabled(undone is not None)

    def show_state(self, state: str) -> None:
        """Say what can be done with the training now."""
        self._actions.enable(("train",), state == job.IDLE)
        self._actions.enable(("pause",), state in (job.RUNNING, job.PAUSED, job.PAUSING))
        self._actions.enable(("stop",), state not in (job.IDLE, job.STOPPING))
        held = state in (job.PAUSED, job.PAUSING)
        self._actions.by_key["pause"].setText(tr("Resume") if held else tr("Pause"))

    def tick(self) -> None:
        """Tick what is turned on now."""
        for key, on in self._states.items():
            self._actions.by_key[key].setChecked(on())

    def _list_tasks(self) -> None:
        """List the tasks that there are templates for, those of each in a menu of its own."""
        if not self.templates.isEmpty():
            return
        found = sorted(all_templates(), key=rank)
        for task, items in groupby(found, lambda item: item.task):
            inner = self.templates.addMenu(said(task.capitalize()))
            inner.aboutToShow.connect(partial(self._list_templates, inner, list(items)))

    def _list_templates(self, menu: QMenu, items: list[Template]) -> None:
        """List templates by their titles, which are read when somebody looks."""
        if not menu.isEmpty():
            return
        for item in items:
            try:
                title = said(item.title)
            except FileError:
                title = item.name
            menu.addAction(title, partial(self.template_wanted.emit, item.path))

    def _list_recent(self) -> None:
        self._recent.clear()
        for path in self._settings.recent():
            action = self._recent.addAction(path.stem)
            action.setToolTip(str(path))
            action.triggered.connect(lambda _=False, path=path: self.file_wanted.emit(Path(path)))
        if self._recent.isEmpty():
            self._recent.addAction(tr("No files yet")).setEnabled(False)


def _states(bench: Workbench) -> dict[str, Callable[[], bool]]:
    """Return what says whether a toggle is on, by the keys of such actions."""
    arrangement = bench.arrangement

    def seen(panel: QWidget) -> Callable[[], bool]:
        return lambda: panel.isVisibleTo(panel.window())

    return {
        "toggle_map": lambda: bench.around.map.wanted,
        "toggle_palette": seen(arrangement.left),
        "toggle_side": seen(arrangement.side),
        "toggle_dock": seen(arrangement.tabs),
        "detach_dock": lambda: arrangement.detached,
        "full_screen": bench.window.isFullScreen,
    }
