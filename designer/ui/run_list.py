"""The list of runs and the export: read in a thread, shown when something changed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from designer import paths
from designer.ui.background import Background
from designer.ui.export_dialog import ExportDialog
from designer.ui.panels.log import Log
from designer.ui.panels.runs import Row, Runs, read_runs
from designer.ui.training_job import TrainingJob


class RunList(QObject):
    """Keeps the list up to date and opens the export when it is asked for."""

    def __init__(
        self,
        panel: Runs,
        job: TrainingJob,
        background: Background,
        log: Log,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._panel, self._job, self._background = panel, job, background
        self._log, self._window = log, window
        self.rows: list[Row] = []
        self.dialog: ExportDialog | None = None
        panel.refresh_wanted.connect(self.refresh)
        panel.export_wanted.connect(self.export)

    def refresh(self) -> None:
        """Read the folder again."""
        folder = paths.runs_folder()
        self._background.ask("runs", lambda: read_runs(folder), self._show)

    def export(self, chosen: Path | None) -> None:
        """Open the export with a run chosen, the newest where none is."""
        if self.dialog is None:
            self.dialog = ExportDialog(self._window)
            self.dialog.told.connect(self._log.add)
        self._chosen = chosen
        self.dialog.show_runs(self.rows, chosen)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()
        self.refresh()

    _chosen: Path | None = None

    @property
    def exporting(self) -> bool:
        """Whether a file is being written."""
        return self.dialog is not None and self.dialog.exporting

    def release(self) -> None:
        """End the export's process."""
        if self.dialog is not None:
            self.dialog.release()
            self.dialog.hide()

    def _show(self, rows: Any, error: BaseException | None) -> None:
        if error is not None:
            self._log.add(f"The folder of runs cannot be read: {error}")
            return
        self.rows = rows
        self._panel.show_runs(paths.runs_folder(), rows)
        if self.dialog is not None and self.dialog.isVisible():
            self.dialog.show_runs(rows, self._chosen)
            self._chosen = None
