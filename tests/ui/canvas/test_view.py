"""Looking: zoom, pan, fit, and where things are seen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from designer.project.graph import Graph, Node
from designer.project.project import Project
from designer.ui.canvas.camera import LARGEST, SMALLEST, Camera
from tests.ui.canvas.conftest import MakeHand
from tests.ui.canvas.hand import Hand


@pytest.mark.parametrize("at", [QPoint(3, 4), QPoint(500, 350), QPoint(990, 20)])
@pytest.mark.parametrize("turn", [120, -120, 15, -480])
def test_the_wheel_keeps_the_point_below_the_pointer(hand: Hand, at: QPoint, turn: int) -> None:
    before = hand.canvas.camera.to_canvas(QPointF(at))
    scale = hand.canvas.camera.scale
    hand.wheel(at, turn)
    after = hand.canvas.camera.to_canvas(QPointF(at))
    assert (after - before).manhattanLength() < 1e-6
    assert (hand.canvas.camera.scale > scale) == (turn > 0)


def test_zoom_has_limits(hand: Hand) -> None:
    for _ in range(60):
        hand.wheel(QPoint(500, 350), 480)
    assert hand.canvas.camera.scale == LARGEST
    for _ in range(120):
        hand.wheel(QPoint(500, 350), -480)
    assert hand.canvas.camera.scale == SMALLEST


def test_zoom_calls(hand: Hand) -> None:
    hand.canvas.zoom_in()
    hand.canvas.zoom_in()
    assert hand.canvas.camera.scale == pytest.approx(2.0)
    hand.canvas.zoom_out()
    assert hand.canvas.camera.scale == pytest.approx(2**0.5)
    hand.canvas.zoom_reset()
    assert hand.canvas.camera.scale == pytest.approx(1.0)


def test_the_middle_button_and_space_pull(hand: Hand) -> None:
    before = hand.canvas.block_rect("conv1").topLeft()
    hand.drag(QPoint(500, 600), QPoint(530, 560), Qt.MouseButton.MiddleButton)
    assert hand.canvas.block_rect("conv1").topLeft() == before + QPoint(30, -40)
    QTest.keyPress(hand.canvas, Qt.Key.Key_Space)
    assert hand.canvas.cursor().shape() == Qt.CursorShape.OpenHandCursor
    middle = hand.middle("conv1")
    hand.drag(middle, middle + QPoint(10, 20))
    QTest.keyRelease(hand.canvas, Qt.Key.Key_Space)
    assert hand.canvas.cursor().shape() == Qt.CursorShape.ArrowCursor
    assert hand.canvas.block_rect("conv1").topLeft() == before + QPoint(40, -20)
    assert not hand.history.changed
    assert hand.canvas.selected() == []


def test_fit_shows_everything_and_no_larger_than_makes_sense(hand: Hand) -> None:
    hand.canvas.resize(400, 300)
    hand.canvas.fit()
    for key in hand.graph.nodes:
        assert hand.canvas.rect().contains(hand.canvas.block_rect(key))
    hand.canvas.select(["relu1"])
    hand.canvas.fit_selection()
    assert hand.canvas.camera.scale <= 1.25
    distance = hand.middle("relu1") - hand.canvas.rect().center()
    assert distance.manhattanLength() <= 2


def test_centre_on_makes_a_block_readable(hand: Hand) -> None:
    for _ in range(12):
        hand.wheel(QPoint(0, 0), -480)
    hand.canvas.centre_on("add1")
    assert hand.canvas.camera.scale == pytest.approx(1.0)
    assert (hand.middle("add1") - hand.canvas.rect().center()).manhattanLength() <= 2
    hand.canvas.centre_on("nothing of this name")


def test_asking_for_what_is_not_there_raises(hand: Hand) -> None:
    with pytest.raises(KeyError):
        hand.canvas.block_rect("ghost")
    with pytest.raises(KeyError):
        hand.canvas.port_point("ghost", "in", "input")
    with pytest.raises(KeyError):
        hand.canvas.port_point("conv1", "side", "input")


def test_an_empty_canvas_can_be_looked_at(make_hand: MakeHand) -> None:
    hand = make_hand(Project())
    hand.canvas.fit()
    hand.wheel(QPoint(10, 10))
    hand.drag(QPoint(10, 10), QPoint(100, 100))
    hand.drag(QPoint(10, 10), QPoint(100, 100), Qt.MouseButton.MiddleButton)
    hand.canvas.delete_selection()
    hand.canvas.select_all()
    hand.canvas.grab()


def test_a_drawing_far_away_or_huge_can_be_looked_at(make_hand: MakeHand, qtbot: QtBot) -> None:
    nodes = {
        f"b{number}": Node(f"b{number}", "ReLU", x=x, y=y)
        for number, (x, y) in enumerate([(-1e7, -1e7), (1e7, 1e7), (0, 0), (1e7, -1e7)])
    }
    hand = make_hand(Project(graph=Graph(nodes)))
    hand.canvas.fit()
    hand.canvas.grab()
    hand.canvas.centre_on("b1")
    qtbot.wait(150)
    assert hand.canvas.rect().contains(hand.middle("b1"))
    hand.canvas.grab()


def test_a_camera_leads_there_and_back() -> None:
    camera = Camera(0.7, 31.0, -12.0)
    point = QPointF(123.0, -45.5)
    back = camera.to_canvas(camera.to_view(point))
    assert (back - point).manhattanLength() < 1e-9
    assert camera.transform().map(point) == camera.to_view(point)
    area = QRectF(10, 20, 30, 40)
    assert camera.area_to_canvas(camera.area_to_view(area)).center().x() == pytest.approx(25)
    assert Camera.fitting(area, QSizeF(0, 0)).scale == SMALLEST


def test_panning_shows_the_same_as_drawing_anew(hand: Hand, qtbot: QtBot) -> None:
    """What is copied on a pan must not differ from what would be drawn."""
    qtbot.waitUntil(lambda: hand.canvas.settled)
    hand.drag(QPoint(500, 600), QPoint(441, 623), Qt.MouseButton.MiddleButton, steps=7)
    qtbot.waitUntil(lambda: hand.canvas.settled)
    screen = hand.canvas.screen().grabWindow(hand.canvas.winId()).toImage()
    hand.canvas.update()
    qtbot.wait(20)
    anew = hand.canvas.screen().grabWindow(hand.canvas.winId()).toImage()
    assert screen == anew
