"""What the window needs of the Qt binding and some releases of it get wrong."""

from __future__ import annotations

import sys

from PySide6.QtCore import QPointF


def test_void_calls_keep_the_references_to_none() -> None:
    """PySide 6.12.0 loses one at every void call on Python 3.11 and aborts after some thousands."""
    point = QPointF()
    before = sys.getrefcount(None)
    for _ in range(1000):
        point.setX(1.0)
    assert sys.getrefcount(None) > before - 100
