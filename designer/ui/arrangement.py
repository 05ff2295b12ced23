"""How the panels lie: one arrangement a workspace, each as the person left it."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from designer.ui.lower import Holder, Lower
from designer.ui.settings import Settings
from designer.ui.theme import Theme


@dataclass(frozen=True)
class Places:
    """What is shown in one workspace, and how large it is in pixels."""

    left: int
    """Width of the palette."""
    side: int
    """Width of the form."""
    lower: int
    """Height of the lower panel."""
    stage: int
    """Width of what lies beside the canvas, such as the preview of the data."""
    show_left: bool
    show_side: bool = True
    show_lower: bool = True
    tab: str = "problems"
    tall: bool = False
    """Whether the form reaches down beside the lower panel."""
    show_centre: bool = True
    """Whether the canvas is seen; what lies beside it takes its room where it is not."""


USUAL = {
    "design": Places(208, 296, 216, 0, show_left=True),
    "data": Places(208, 324, 216, 580, show_left=False, show_lower=False, tall=True),
    "training": Places(208, 312, 400, 0, show_left=False, tab="curves", tall=True),
    "compress": Places(208, 344, 320, 0, show_left=False, tab="compression", tall=True),
    "compare": Places(
        208, 312, 216, 1200, show_left=False, show_side=False, tab="runs", show_centre=False
    ),
}


class Arrangement(QWidget):
    """Palette, canvas, forms and the lower panel; each workspace arranges them anew."""

    leaving = Signal()
    """Another workspace is about to be shown."""
    changed = Signal(str)
    """The workspace that is shown now."""

    def __init__(self, settings: Settings, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._places = {key: _read(settings, key) for key in USUAL}
        self.workspace = ""
        self.left = _panel("left-panel")
        self.stage = _panel("stage-panel")
        self.centre = _panel("centre-panel")
        self.side = QStackedWidget()
        self.side.setObjectName("side-panel")
        self.tabs = Lower(theme)
        self._across = QSplitter(Qt.Orientation.Horizontal)
        for panel in (self.left, self.stage, self.centre, self.side):
            self._across.addWidget(panel)
            self._across.setCollapsible(self._across.indexOf(panel), False)
        self._across.setStretchFactor(2, 1)
        self._down = QSplitter(Qt.Orientation.Vertical)
        self._down.addWidget(self._across)
        self._down.addWidget(self.tabs)
        self._down.setCollapsible(0, False)
        self._down.setCollapsible(1, False)
        self._down.setStretchFactor(0, 1)
        self.left.setMinimumWidth(160)
        self.side.setMinimumWidth(240)
        self.centre.setMinimumSize(240, 160)
        self.tabs.setMinimumHeight(96)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._whole = QSplitter(Qt.Orientation.Horizontal)
        self._whole.addWidget(self._down)
        self._whole.setStretchFactor(0, 1)
        column.addWidget(self._whole)
        for splitter in (self._across, self._down, self._whole):
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
            splitter.splitterMoved.connect(self._note_moved)
        self._moved = False
        self._holder: Holder | None = None
        self.tabs.detach_wanted.connect(self.toggle_detached)
        self.tabs.hide_wanted.connect(self.toggle_lower)
        self._sides: dict[str, QWidget] = {}
        self._stages: dict[str, QWidget] = {}

    def put(self, place: QFrame, widget: QWidget) -> None:
        """Put a widget into a panel."""
        layout = place.layout()
        assert layout is not None
        layout.addWidget(widget)

    def put_side(self, workspace: str, widget: QWidget) -> None:
        """Put the form of a workspace into the side panel."""
        self._sides[workspace] = widget
        self.side.addWidget(widget)
        if workspace == self.workspace:
            self.side.setCurrentWidget(widget)

    def put_stage(self, workspace: str, widget: QWidget) -> None:
        """Put what a workspace shows beside the canvas."""
        self._stages[workspace] = widget
        self.put(self.stage, widget)
        widget.setVisible(workspace == self.workspace)

    def show_workspace(self, key: str) -> None:
        """Arrange the panels for a purpose; the canvas stays as it is."""
        if key != self.workspace:
            self.leaving.emit()
        if self.workspace:
            self.remember()
        self.workspace = key
        places = self._places[key]
        self.left.setVisible(places.show_left)
        self.stage.setVisible(places.stage > 0)
        self.centre.setVisible(places.show_centre)
        for name, widget in self._stages.items():
            widget.setVisible(name == key)
        (self._whole if places.tall else self._across).addWidget(self.side)
        self.side.setVisible(places.show_side)
        if key in self._sides:
            self.side.setCurrentWidget(self._sides[key])
        if self._holder is None:
            self.tabs.setVisible(places.show_lower)
        self.tabs.show_tab(places.tab)
        self._resize(places)
        self.changed.emit(key)

    def show_tab(self, key: str) -> None:
        """Bring a tab of the lower panel to the front, and the panel with it."""
        self.tabs.show_tab(key)
        if self._holder is not None:
            self._holder.raise_()
            self._holder.activateWindow()
        elif not self.tabs.isVisibleTo(self):
            self.toggle_lower()

    def show_side(self, key: str) -> None:
        """Show the form of a workspace, also where the side panel was hidden."""
        if self.workspace != key:
            self.show_workspace(key)
        if not self.side.isVisibleTo(self):
            self.toggle_side()

    def toggle_left(self) -> None:
        """Show or hide the palette."""
        self._toggle(self.left)

    def toggle_side(self) -> None:
        """Show or hide the form."""
        self._toggle(self.side)

    def toggle_lower(self) -> None:
        """Show or hide the lower panel."""
        if self._holder is not None:
            self.toggle_detached()
        else:
            self._toggle(self.tabs)

    def toggle_detached(self) -> None:
        """Give the lower panel a window of its own, or put it back."""
        if self._holder is None:
            self.remember()
            size = self.tabs.size()
            self._holder = Holder(self.tabs, "Neurodraft", self.window())
            self._holder.resize(max(720, size.width() // 2), max(320, size.height()))
            self._holder.closed.connect(self._attach)
            self._holder.show()
            self.tabs.show_detached(True)
        else:
            self._holder.close()

    @property
    def detached(self) -> bool:
        """Whether the lower panel has a window of its own."""
        return self._holder is not None

    def remember(self) -> None:
        """Keep how the panels lie now."""
        if not self.workspace:
            return
        old = self._places[self.workspace]
        if self._moved:
            self._moved = False
            old = self._measured(old)
        left, side = self.left.isVisibleTo(self), self.side.isVisibleTo(self)
        lower = self.tabs.isVisibleTo(self) if self._holder is None else old.show_lower
        self._places[self.workspace] = replace(
            old, show_left=left, show_side=side, show_lower=lower, tab=self.tabs.current
        )

    def _measured(self, old: Places) -> Places:
        """Return the sizes that the person gave to what is seen; a small window gives none."""
        across, down = self._across.sizes(), self._down.sizes()
        left, side = self.left.isVisibleTo(self), self.side.isVisibleTo(self)
        attached = self._holder is None and self.tabs.isVisibleTo(self)
        return replace(
            old,
            left=across[0] if left and across[0] else old.left,
            stage=across[1] if old.stage and across[1] else old.stage,
            side=self.side.width() if side else old.side,
            lower=down[1] if attached and len(down) > 1 and down[1] else old.lower,
        )

    def _note_moved(self) -> None:
        self._moved = True

    def save(self) -> None:
        """Write how the panels lie, for the next start."""
        self.remember()
        for key, places in self._places.items():
            self._settings.set(f"workspace/{key}", json.dumps(asdict(places)))
        self._settings.set("workspace/shown", self.workspace)

    def _toggle(self, panel: QWidget) -> None:
        hidden = not panel.isVisibleTo(self)
        self.remember()
        panel.setVisible(hidden)
        self._resize(self._places[self.workspace])

    def _attach(self) -> None:
        holder, self._holder = self._holder, None
        if holder is not None:
            self._down.addWidget(self.tabs)
            self.tabs.show()
            self.tabs.show_detached(False)
            holder.deleteLater()
            self._resize(self._places[self.workspace])

    def _resize(self, places: Places) -> None:
        width = max(self.width(), 640)
        used = sum(
            size
            for size, panel in (
                (places.left, self.left),
                (places.stage, self.stage),
                (places.side, self.side),
            )
            if panel.isVisibleTo(self)
        )
        centre = max(240, width - used) if places.show_centre else 0
        self._across.setSizes([places.left, places.stage, centre, places.side])
        self._whole.setSizes([width - places.side, places.side])
        height = max(self.height(), 320)
        lower = min(places.lower, round(height * 0.7))
        self._down.setSizes([height - lower, lower])

    def settle(self) -> None:
        """Take the sizes again, once the window has its own."""
        QTimer.singleShot(0, self, lambda: self._resize(self._places[self.workspace]))


def _panel(name: str) -> QFrame:
    panel = QFrame()
    panel.setObjectName(name)
    column = QVBoxLayout(panel)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return panel


def _read(settings: Settings, key: str) -> Places:
    """Return how the panels lay last time; a part that makes no sense is as usual."""
    usual = USUAL[key]
    try:
        found = json.loads(settings.text(f"workspace/{key}", "{}"))
    except ValueError:
        return usual
    if not isinstance(found, dict):
        return usual
    kept = {
        name: found[name]
        for name, value in asdict(usual).items()
        if type(found.get(name)) is type(value)
    }
    for name in ("left", "side", "lower", "stage"):
        if not 0 < kept.get(name, 0) < 4000:
            kept.pop(name, None)
    if kept.get("tab") not in ("problems", "curves", "source", "layers", "runs", "log"):
        kept.pop("tab", None)
    for name in ("stage", "tall"):
        if not getattr(usual, name):
            kept.pop(name, None)
    kept.pop("show_centre", None)  # no person can choose that
    return replace(usual, **kept)
