"""Inside the composites that come with Neurodraft, neighbours leave room for their wires."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtWidgets import QApplication

from designer.network.check import check
from designer.project.graph import Composite
from designer.project.library import bundled
from designer.ui import words
from designer.ui.canvas.scene import Scene

ALL = {kept.path.stem: kept.composite for kept in bundled()}
LEAST = 40.0
"""Canvas units between two cards beside each other, and half of it from one to the one below."""


@pytest.fixture(params=["en", "zh_CN"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """Speak a language; words are longer or shorter in another."""
    words.speak(request.param)
    yield request.param
    words.speak("en")


@pytest.mark.parametrize("name", ALL)
def test_blocks_inside_leave_room_between_them(name: str, language: str) -> None:
    scene = shown(ALL[name])
    boxes = {item.node.id: scene.blocks.rect(row) for row, item in enumerate(scene.blocks.items)}
    for (one, a), (other, b) in combinations(boxes.items(), 2):
        near = a.adjusted(-LEAST, -LEAST / 2, LEAST, LEAST / 2)
        assert not near.intersects(b), (language, one, other)


def shown(composite: Composite) -> Scene:
    """Return the inside of a composite as the canvas shows it."""
    scene = Scene()
    scene.become(composite.graph)
    scene.show_check(check(composite.graph, given={}))
    scene.refresh()
    return scene
