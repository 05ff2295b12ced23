"""Finds the runs that the recipe can begin with, again after every edit of the drawing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from designer.compress.outcome.folder import is_outcome, read_outcome
from designer.compress.outcome.sources import Sources
from designer.project.project import Project
from designer.runs import Kept

if TYPE_CHECKING:
    from designer.ui.workbench import Workbench

PAUSE = 300
"""Milliseconds without an edit after which runs that fit are looked for again."""


class SourceFinder(QObject):
    """Looks through the list of runs in a thread."""

    found = Signal(list)
    """The runs that can be made smaller, the newest first."""
    last_found = Signal(object)
    """The folder of the newest compression of a run that was asked for."""

    def __init__(self, bench: Workbench, parent: QObject) -> None:
        super().__init__(parent)
        self._bench = bench
        self._sources = Sources()
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.timeout.connect(self._find)
        bench.run_list.listed.connect(lambda: self._due.start(0))
        bench.session.changed.connect(self._edited)
        bench.arrangement.changed.connect(self._arranged)

    def close(self) -> None:
        """Look no more."""
        self._due.stop()

    def find_last(self, source: Path) -> None:
        """Find the newest compression of a run."""
        names = {str(source), str(source.resolve())}
        folders = [kept for kept in self._bench.run_list.rows if kept.summary.recipe]

        def work() -> Path | None:
            for kept in sorted(folders, key=lambda kept: kept.summary.started, reverse=True):
                if is_outcome(kept.path):
                    found = read_outcome(kept.path)
                    if found.of in names and found.stages:
                        return kept.path
            return None

        def take(path: Any, error: BaseException | None) -> None:
            if error is None and path is not None:
                self.last_found.emit(path)

        self._bench.background.ask("last compression", work, take)

    def _edited(self, old: Project, new: Project) -> None:
        if old.graph is not new.graph or old.data is not new.data:
            self._due.start(PAUSE)

    def _arranged(self, workspace: str) -> None:
        if workspace == "compress":
            self._bench.run_list.refresh()

    def _find(self) -> None:
        rows, project = list(self._bench.run_list.rows), self._bench.session.project
        sources = self._sources

        def work() -> list[Kept]:
            return sources.fitting(rows, project.graph, project.data)

        def take(found: Any, error: BaseException | None) -> None:
            if error is None:
                self.found.emit(found)

        self._bench.background.ask("sources", work, take)
