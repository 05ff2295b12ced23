"""What stands around the canvas: each part asks the workbench for what it needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from designer.ui.adding_control import AddingControl
from designer.ui.heat_control import HeatControl
from designer.ui.theme import Theme
from designer.ui.trouble_control import TroubleControl

if TYPE_CHECKING:
    from designer.ui.workbench import Workbench


class CanvasControls(QObject):
    """Blocks for wires that were let go, cards of what is in trouble, colours by cost."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self.adding = AddingControl(bench)
        self.trouble = TroubleControl(bench)
        self.heat = HeatControl(bench)

    def set_theme(self, theme: Theme) -> None:
        """Take another look."""
        self.heat.legend.set_theme(theme)
