"""The menu of the canvas: of all actions, those that fit what was clicked."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import (
    QActionGroup,
    QColor,
    QContextMenuEvent,
    QIcon,
    QPainter,
    QPen,
    QPixmap,
    QPolygonF,
)
from PySide6.QtWidgets import QMenu

from designer.project.graph import Node
from designer.ui.canvas import bending
from designer.ui.canvas.arranging import COLOURS, chosen_frames, colour
from designer.ui.canvas.dragging import item_of
from designer.ui.quick_list import Item
from designer.ui.theme import Theme
from designer.ui.words import tr

if TYPE_CHECKING:
    from designer.ui.workbench import Workbench

COLOUR_WORDS = {
    "blue": "Blue",
    "green": "Green",
    "teal": "Teal",
    "violet": "Violet",
    "brown": "Brown",
    "grey": "Grey",
}
ALIGN = ("align_left", "align_centre", "align_right", "align_top", "align_middle", "align_bottom")
DISTRIBUTE = ("distribute_across", "distribute_down")
SWATCH = 14
"""Pixels of the sample of a colour."""
LINE = ""
"""Stands for a line between the actions of a menu."""


class CanvasMenu(QObject):
    """Shows the menu, and remembers where it was asked for until what was chosen is done."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench = bench
        # One menu for all times: Qt does not bear that a menu goes while keys still come to it.
        self.menu = QMenu(bench.window)
        self.menu.setToolTipsVisible(True)
        self.menu.aboutToHide.connect(self._hidden)
        self._below: list[QMenu] = []
        self.place: QPointF | None = None
        """The point of the canvas that the menu was asked at, while its actions run."""
        bench.canvas.installEventFilter(self)
        bench.canvas.selection_changed.connect(lambda _: self._name_toggles())
        bench.session.changed.connect(lambda *_: self._name_toggles())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the menu when it is asked for, by mouse or by key."""
        if event.type() == QEvent.Type.ContextMenu and isinstance(event, QContextMenuEvent):
            by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
            self.show_at(self._middle() if by_key else event.pos(), by_key=by_key)
            return True
        return False

    def show_at(self, at: QPoint, *, by_key: bool = False) -> None:
        """Show what can be done at a point of the view."""
        canvas = self._bench.canvas
        if canvas.pulling or canvas.pointer.tool is not None:
            return
        point = canvas.camera.to_canvas(QPointF(at))
        if not by_key:
            canvas.pointer.choose_at(point)
        self.place = None if by_key else point
        self.menu.clear()
        for menu in self._below:
            menu.deleteLater()
        self._below.clear()
        self._fill(self.menu)
        self.menu.popup(canvas.mapToGlobal(at))

    def where(self) -> tuple[QPointF | None, QPoint | None]:
        """Return the point of the canvas that the menu was asked at, and of the window."""
        if self.place is None:
            return None, None
        canvas = self._bench.canvas
        seen = canvas.camera.to_view(self.place).toPoint()
        return self.place, canvas.mapTo(self._bench.window, seen) + QPoint(8, 8)

    def bend(self) -> None:
        """Lead the selected wire through a point: where the menu was asked, or in its middle."""
        canvas = self._bench.canvas
        if self.place is not None and len(canvas.scene.chosen_wires) == 1:
            (end,) = canvas.scene.chosen_wires
            bending.add_point(canvas, end, self.place)
        else:
            bending.bend_chosen(canvas)

    def rename(self) -> None:
        """Let the person write another name for a block, a title or a note."""
        canvas = self._bench.canvas
        chosen = canvas.selected()
        if len(chosen) == 1 and chosen[0] in canvas.scene.boxes:
            canvas.edit_text(chosen[0])
        else:
            self._bench.arrangement.show_side("design")
            self._bench.form.focus_name()

    def ask_colour(self) -> None:
        """Ask for the colour of the selected frames."""
        canvas, theme = self._bench.canvas, self._bench.theme
        if not chosen_frames(canvas):
            canvas.message.emit(tr("Select a frame to give it a colour."))
            return
        items = [
            Item(tr(COLOUR_WORDS[name]), payload=name, colour=theme.frame(name)) for name in COLOURS
        ]
        self._bench.quick_list.ask(
            tr("Which colour for the frame?"), items, lambda item: colour(canvas, item.payload)
        )

    def _name_toggles(self) -> None:
        """Say what collapsing and pinning would do to what is selected now."""
        canvas, actions = self._bench.canvas, self._bench.actions.by_key
        chosen = [item_of(canvas.scene.graph, key) for key in canvas.selected()]
        small = [item.collapsed for item in chosen if isinstance(item, Node)]
        held = [item.pinned for item in chosen]
        actions["collapse"].setText(tr("Expand") if small and all(small) else tr("Collapse"))
        actions["pin"].setText(tr("Unpin") if held and all(held) else tr("Pin"))

    # What fits.

    def _fill(self, menu: QMenu) -> None:
        scene = self._bench.canvas.scene
        if scene.chosen_point is not None:
            self._put(menu, "delete", "straighten")
        elif scene.chosen:
            self._fill_selection(menu)
        elif scene.chosen_wires:
            bent = any(scene.graph.wires[end].points for end in scene.chosen_wires)
            self._put(menu, "bend", *(["straighten"] if bent else []), LINE, "delete")
        else:
            self._put(menu, "add", "add_note", LINE, "paste", "paste_inputs", LINE)
            self._put(menu, "select_all", LINE, "fit", "zoom_reset")
            if self._bench.session.place.path:
                self._put(menu, LINE, "leave_inside")

    def _fill_selection(self, menu: QMenu) -> None:
        canvas = self._bench.canvas
        graph, chosen = canvas.scene.graph, canvas.selected()
        blocks = [graph.nodes[key] for key in chosen if key in graph.nodes]
        composites = [node for node in blocks if node.inner is not None]
        one = len(chosen) == 1
        self._put(menu, *(["open_inside"] if one and composites else []))
        self._put(menu, *(["rename"] if one else []), LINE)
        self._put(menu, "cut", "copy", "duplicate", "delete", LINE)
        self._put(menu, *(["bypass", "collapse"] if blocks else []), "pin")
        if blocks:
            self._put(menu, LINE, "frame", "group")
            self._put(menu, *(["ungroup"] if composites else []))
            self._put(menu, *(["keep"] if one and composites else []))
            menu.addSeparator()
            select = self._below_it(menu, tr("Select"))
            between = ["select_between"] if len(blocks) > 1 else []
            self._put(select, "select_upstream", "select_downstream", *between, "select_kind")
        if len(chosen) > 1:
            distribute = (LINE, *DISTRIBUTE) if len(chosen) > 2 else ()
            self._put(self._below_it(menu, tr("Align")), *ALIGN[:3], LINE, *ALIGN[3:], *distribute)
        if chosen_frames(canvas):
            self._put_colours(self._below_it(menu, tr("Colour")))
        ends = {node.id for node in blocks}
        if any(w.points and {w.source, w.target} & ends for w in graph.wires.values()):
            self._put(menu, LINE, "straighten")
        if one and blocks:
            self._put(menu, LINE, "help")

    def _below_it(self, menu: QMenu, words: str) -> QMenu:
        found = menu.addMenu(words)
        self._below.append(found)
        return found

    def _put(self, menu: QMenu, *keys: str) -> None:
        for key in keys:
            if key == LINE:
                menu.addSeparator()
            else:
                menu.addAction(self._bench.actions.by_key[key])

    def _put_colours(self, menu: QMenu) -> None:
        canvas = self._bench.canvas
        now = {canvas.scene.graph.frames[key].colour for key in chosen_frames(canvas)}
        group = QActionGroup(menu)
        for name in COLOURS:
            sample = swatch(self._bench.theme, name, menu.devicePixelRatioF(), ticked=now == {name})
            action = menu.addAction(sample, tr(COLOUR_WORDS[name]))
            action.setCheckable(True)
            action.setChecked(now == {name})
            action.triggered.connect(lambda _=False, name=name: colour(canvas, name))
            group.addAction(action)

    def _middle(self) -> QPoint:
        """Return the middle of what is selected, or of the view."""
        canvas = self._bench.canvas
        chosen: Iterable[str] = canvas.selected()
        seen = canvas.camera.area_to_view(canvas.area_of(chosen)).toRect()
        return (seen & canvas.rect() if chosen else canvas.rect()).center()

    def _hidden(self) -> None:
        """Forget where the menu was, but only after what was chosen in it is done."""
        QTimer.singleShot(0, self, self._forget_place)

    def _forget_place(self) -> None:
        if not self.menu.isVisible():
            self.place = None


def swatch(theme: Theme, name: str, ratio: float, *, ticked: bool = False) -> QIcon:
    """Return a sample of a frame's colour, with a tick if it is the one that a frame has."""
    pixmap = QPixmap(round(SWATCH * ratio), round(SWATCH * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.frame(name)))
    painter.drawRoundedRect(0, 0, SWATCH, SWATCH, 3, 3)
    if ticked:
        tick = QPolygonF([QPointF(3.5, 7.5), QPointF(6, 10), QPointF(10.5, 4.5)])
        painter.setPen(QPen(QColor(theme.card), 1.75))
        painter.drawPolyline(tick)
    painter.end()
    return QIcon(pixmap)
