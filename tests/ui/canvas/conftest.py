"""Canvases for the tests, closed at their end."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer.project.project import Project
from tests.ui.canvas.hand import Hand, small

MakeHand = Callable[..., Hand]


@pytest.fixture
def make_hand(qtbot: QtBot) -> Iterator[MakeHand]:
    """Make canvases, each with a project."""
    made: list[Hand] = []

    def make(project: Project | None = None) -> Hand:
        hand = Hand(project if project is not None else small())
        made.append(hand)
        return hand

    yield make
    for hand in made:
        hand.canvas.close_document()
        hand.canvas.close()
        hand.canvas.deleteLater()
    QApplication.processEvents()


@pytest.fixture
def hand(make_hand: MakeHand) -> Hand:
    """Return a canvas with four blocks in a row."""
    return make_hand()
