"""What stands around a drawing: layout, map, find, wiring by keys, costs, cards of trouble."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from designer.ui.actions import Actions
from designer.ui.canvas import speaking
from designer.ui.canvas.minimap import Minimap
from designer.ui.controls.adding import AddingControl
from designer.ui.controls.connect import ConnectControl
from designer.ui.controls.find import FindControl
from designer.ui.controls.heat import HeatControl
from designer.ui.controls.layout import LayoutControl
from designer.ui.controls.trouble import TroubleControl
from designer.ui.panel_walk import PanelWalk
from designer.ui.theme import Theme
from designer.ui.zoom_button import ZoomButton

if TYPE_CHECKING:
    from designer.ui.workbench import Workbench

MAP = "canvas/map"
"""Where the settings keep whether the map is shown."""


class Around(QObject):
    """Makes what helps at the canvas, and hangs it into the window."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench = bench
        self._settings = bench.desk.settings
        bench.canvas.selection_changed.connect(partial(speaking.tell_selection, bench.canvas))
        bench.canvas.message.connect(partial(speaking.announce, bench.canvas))
        self.layouts = LayoutControl(bench)
        self.finder = FindControl(bench)
        self.wires = ConnectControl(bench)
        self.panels = PanelWalk(bench)
        self.adding = AddingControl(bench)
        self.trouble = TroubleControl(bench)
        self.heat = HeatControl(bench)
        self.map = Minimap(bench.canvas, bench.theme)
        self.map.show_it(self._settings.text(MAP, "shown") == "shown")
        bench.canvas.edit_requested.connect(self.panels.edit)
        bench.session.checked.connect(lambda _: self.map.renew())
        self.layouts.glide.arrived.connect(self.map.renew)

    def begin(self, actions: Actions) -> None:
        """Add what needs the actions of the window."""
        self.zoom = ZoomButton(self._bench.canvas, actions.by_key)
        self._bench.window.status.put(self.zoom)

    def toggle_map(self) -> None:
        """Show or hide the map, and remember it."""
        self.map.show_it(not self.map.wanted)
        self._settings.set(MAP, "shown" if self.map.wanted else "hidden")

    def set_theme(self, theme: Theme) -> None:
        """Take another look."""
        self.map.set_theme(theme)
        self.heat.legend.set_theme(theme)

    def close(self) -> None:
        """Stop following the document."""
        self.layouts.glide.close_document()
        self.map.close_document()
