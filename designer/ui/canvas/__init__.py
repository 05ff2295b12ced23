"""The canvas: the drawn network, and the mouse and keys that change it."""

from designer.ui.canvas.view import Canvas

__all__ = ["Canvas"]
