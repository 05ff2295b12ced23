"""Carries out the recipe of the project on a trained run."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from designer.runs import Kept

if TYPE_CHECKING:
    from designer.ui.workbench import Workbench


class CompressionControl(QObject):
    """Owns the job of a recipe: its source, its beginning and its end."""

    changed = Signal()
    """Another source is chosen, the list of runs is another one, or a job began or ended."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench = bench
        self.source: Path | None = None
        """The folder of the run that the recipe begins with; none where nothing is trained."""
        self.sources: list[Kept] = []
        """The runs that can be made smaller, the newest first."""
        self.busy = False

    def choose(self, source: Path | None) -> None:
        """Take another run as the source."""
        self.source = source
        self.changed.emit()

    def begin(self) -> None:
        """Carry out the recipe of the project on the source."""

    def stop(self) -> None:
        """End the recipe under way; the stages that are done are kept."""
