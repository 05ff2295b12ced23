"""The scale of the canvas in per cent; a click offers others."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from designer.ui.canvas import Canvas
from designer.ui.words import tr

OFFERED = (
    ("fit", "fit_selection"),
    ("zoom_half", "zoom_reset", "zoom_double"),
    ("zoom_in", "zoom_out"),
)
"""The actions of the menu, with a line between the groups."""


class ZoomButton(QToolButton):
    """Follows the canvas."""

    def __init__(
        self, canvas: Canvas, actions: Mapping[str, QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("zoom")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolTip(tr("How large the canvas is shown; click to change it."))
        menu = QMenu(self)
        for group in OFFERED:
            menu.addActions([actions[key] for key in group])
            menu.addSeparator()
        self.setMenu(menu)
        self._canvas = canvas
        self.setFixedWidth(self.fontMetrics().horizontalAdvance("400 %") + 24)
        canvas.view_changed.connect(self._follow)
        canvas.installEventFilter(self)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Be there while the canvas is: another drawing in its place has its own scale."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide) and self.parent() is not None:
            self.setVisible(event.type() == QEvent.Type.Show)
        return False

    def _follow(self) -> None:
        words = tr("{scale} %", scale=f"{round(self._canvas.camera.scale * 100)}")
        if words != self.text():
            self.setText(words)
            self.setAccessibleName(tr("Zoom: {scale}", scale=words))
