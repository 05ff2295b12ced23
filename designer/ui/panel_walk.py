"""From panel to panel by one key, each where it was left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from designer.ui.workbench import Workbench


class PanelWalk(QObject):
    """Moves the focus between palette, canvas, form, lower panel and the lines around them."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench = bench
        self._left: dict[QWidget, QWidget] = {}
        """The widget that had the focus in each panel when it was left."""
        bench.arrangement.side.installEventFilter(self)

    def step(self, by: int) -> None:
        """Go to the next panel that is seen, or to the one before."""
        panels = self._panels()
        focus = self._bench.window.focusWidget()
        here = -1
        for place, panel in enumerate(panels):
            if focus is not None and (panel is focus or panel.isAncestorOf(focus)):
                here = place
                self._left[panel] = focus
        start = here if here >= 0 else (0 if by < 0 else len(panels) - 1)
        for step in range(1, len(panels) + 1):
            if self._enter(panels[(start + by * step) % len(panels)]):
                return

    def edit(self) -> None:
        """Go to the first field of the selected block's form; Escape leads back."""
        bench = self._bench
        if bench.recipes.panel.go_to_block():
            return
        bench.arrangement.show_side("design")
        fields = bench.form.form
        target = first_field(fields) if fields is not None else None
        target = target or first_field(bench.form)
        if target is not None:
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Escape, where no field needs it, lead from the form back to the canvas."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape and not event.modifiers():
                self._bench.canvas.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _panels(self) -> list[QWidget]:
        bench = self._bench
        arrangement = bench.arrangement
        every = [bench.window.top, bench.notices, arrangement.left, arrangement.stage,
                 arrangement.centre, arrangement.side, arrangement.tabs,
                 bench.window.status]  # fmt: skip
        return [panel for panel in every if panel.isVisible() and first_field(panel) is not None]

    def _enter(self, panel: QWidget) -> bool:
        bench = self._bench
        left = self._left.get(panel)
        if left is not None and not (isValid(left) and panel.isAncestorOf(left)):
            left = None
        if panel is bench.arrangement.centre and bench.canvas.isVisible():
            target: QWidget | None = bench.canvas
        elif left is not None and _can_have_focus(left):
            target = left
        else:
            page = bench.arrangement.tabs.currentWidget()
            inside = first_field(page) if panel is bench.arrangement.tabs else None
            target = inside or first_field(panel)  # the tabs themselves have keys of their own
        if target is None:
            return False
        window = target.window()
        if window is not bench.window:  # the lower panel in a window of its own
            window.raise_()
            window.activateWindow()
        target.setFocus(Qt.FocusReason.TabFocusReason)
        return True


def first_field(panel: QWidget) -> QWidget | None:
    """Return the upper left one of the widgets of a panel that keys can reach."""
    found = [child for child in panel.findChildren(QWidget) if _can_have_focus(child)]
    found = [child for child in found if child.focusProxy() is None]

    def place(child: QWidget) -> tuple[int, int]:
        at = child.mapTo(panel, QPoint(0, 0))
        return at.y(), at.x()

    return min(found, key=place, default=None)


def _can_have_focus(widget: QWidget) -> bool:
    tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return tab and widget.isVisible() and widget.isEnabled()
