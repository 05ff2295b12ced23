"""The map: it shows the drawing and the view, and takes the view elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QSizeF, Qt
from PySide6.QtGui import QColor, QMouseEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from designer.project import edits
from designer.project.graph import Frame, Graph, Node
from designer.project.history import History
from designer.project.project import Project
from designer.ui.canvas import Canvas
from designer.ui.canvas.camera import Camera
from designer.ui.canvas.clearing import WORTH
from designer.ui.canvas.minimap import LOWEST, Minimap
from designer.ui.theme import Theme


class Desk:
    """A canvas with its map in a panel."""

    def __init__(self, graph: Graph) -> None:
        self.history = History(Project(graph=graph))
        self.panel = QWidget()
        column = QVBoxLayout(self.panel)
        column.setContentsMargins(0, 0, 0, 0)
        self.canvas = Canvas(self.history, Theme.light())
        column.addWidget(self.canvas)
        self.panel.resize(1000, 700)
        self.map = Minimap(self.canvas, Theme.light())
        self.panel.show()

    def mouse(self, kind: QEvent.Type, at: QPointF) -> None:
        left = Qt.MouseButton.LeftButton
        around = QPointF(self.map.mapToGlobal(at.toPoint()))
        event = QMouseEvent(kind, at, around, left, left, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(self.map, event)


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    nodes = {
        f"b{i}": Node(f"b{i}", "Conv2d" if i % 2 else "ReLU", x=i % 40 * 240.0, y=i // 40 * 140.0)
        for i in range(1200)
    }
    made = Desk(Graph(nodes))
    qtbot.waitUntil(lambda: not made.map._picture.isNull(), timeout=5000)
    yield made
    made.map.close_document()
    made.canvas.close_document()
    made.panel.close()
    made.panel.deleteLater()
    QApplication.processEvents()


def test_it_lies_in_the_lower_right_corner_and_stays_there(desk: Desk) -> None:
    at = desk.map.geometry()
    assert (desk.panel.width() - at.right(), desk.panel.height() - at.bottom()) == (13, 13)
    desk.canvas.pan_by(-100, -50)
    QApplication.processEvents()
    assert desk.map.geometry() == at
    desk.panel.resize(1200, 800)
    QApplication.processEvents()
    assert desk.panel.width() - desk.map.geometry().right() == 13


def test_it_shows_blocks_in_the_colours_of_their_families(desk: Desk) -> None:
    image = desk.map.grab().toImage()
    found = {image.pixelColor(x, y).name() for x in range(image.width())
             for y in range(image.height())}  # fmt: skip
    desk.canvas.fit()
    image = desk.map.grab().toImage()
    found |= {image.pixelColor(x, y).name() for x in range(image.width())
              for y in range(image.height())}  # fmt: skip
    families = Theme.light().families
    assert QColor(families["convolution"]).name() in found
    assert QColor(families["activation"]).name() in found


def test_a_press_looks_there_and_a_drag_takes_the_view_along(desk: Desk) -> None:
    desk.canvas.look(Camera(1.0, 0, 0))
    goal = desk.map.seen().center() + QPointF(60, 20)
    desk.mouse(QEvent.Type.MouseButtonPress, goal)
    assert (desk.map.seen().center() - goal).manhattanLength() < 1.5
    desk.mouse(QEvent.Type.MouseMove, goal + QPointF(30, 10))
    assert (desk.map.seen().center() - goal - QPointF(30, 10)).manhattanLength() < 1.5
    assert desk.canvas.camera.scale == 1.0


def test_it_follows_the_document(desk: Desk, qtbot: QtBot) -> None:
    before = desk.map.seen()
    desk.history.do("Far", lambda p: edits.move(p, {"b0": (-30000.0, 0.0)}))
    qtbot.waitUntil(lambda: desk.map.seen() != before, timeout=3000)
    assert desk.map.seen().width() < before.width()


def test_it_goes_where_nothing_is_drawn_or_there_is_no_room(desk: Desk) -> None:
    desk.panel.resize(300, 240)
    QApplication.processEvents()
    assert not desk.map.isVisible()
    desk.panel.resize(1000, 700)
    QApplication.processEvents()
    assert desk.map.isVisible()
    desk.map.show_it(False)
    assert not desk.map.isVisible()
    assert desk.panel.childAt(QPoint(980, 680)) is desk.canvas


def test_fit_leaves_every_block_beside_the_map_and_comes_close_to_filling_the_view(
    desk: Desk,
) -> None:
    corner = Node("corner", "Tanh", x=9400.0, y=6500.0)
    desk.history.do("add", lambda now: edits.add(now, corner))
    desk.canvas.fit()
    seen = [desk.canvas.block_rect(key) for key in desk.canvas.scene.graph.nodes]
    assert not [rect for rect in seen if rect.intersects(desk.map.geometry())]
    assert all(desk.canvas.rect().contains(rect) for rect in seen)
    around = desk.canvas.camera.area_to_view(desk.canvas.scene.bounds())
    assert around.width() > 0.7 * desk.canvas.width() or around.height() > 0.7 * (
        desk.canvas.height()
    )


def test_it_comes_with_the_first_block_and_goes_with_the_last(desk: Desk) -> None:
    ids = list(desk.history.project.graph.nodes)
    desk.history.do("clear", lambda now: edits.remove(now, ids))
    assert not desk.map.isVisible()
    desk.history.do("add", lambda now: edits.add(now, Node("one", "Tanh")))
    assert desk.map.isVisible()


def test_fit_leaves_a_frame_beside_the_map_where_it_becomes_little_smaller(
    desk: Desk, qtbot: QtBot
) -> None:
    with_frame(desk, Frame("frame1", "Wide", -24, -52, 1000, 700))
    plain = Camera.fitting(desk.canvas.scene.bounds(), QSizeF(desk.canvas.size()))
    qtbot.waitUntil(lambda: desk.map.height() > LOWEST)
    desk.canvas.fit()
    frame = desk.canvas.camera.area_to_view(desk.canvas.scene.boxes["frame1"])
    assert not frame.intersects(desk.map.geometry())
    assert desk.canvas.rect().contains(frame.toAlignedRect())
    assert WORTH * plain.scale <= desk.canvas.camera.scale <= plain.scale


def test_what_was_fitted_stays_so_when_the_map_comes_and_grows(desk: Desk, qtbot: QtBot) -> None:
    with_frame(desk, Frame("frame1", "Wide", -24, -52, 1000, 700))
    desk.map.show_it(False)
    desk.canvas.fit()
    whole = desk.canvas.camera
    desk.map.show_it(True)
    qtbot.waitUntil(lambda: desk.map.height() > LOWEST)
    assert desk.canvas.camera != whole
    assert desk.canvas.camera == desk.canvas.camera_for(desk.canvas.scene.bounds())
    desk.canvas.pan_by(-100, 0)
    elsewhere = desk.canvas.camera
    desk.map.show_it(False)
    assert desk.canvas.camera == elsewhere


def with_frame(desk: Desk, frame: Frame) -> None:
    """Let a frame with one block be all that is drawn."""
    one = Node("one", "Tanh")
    graph = Graph({"one": one}, {}, {frame.id: frame})
    desk.history.do("begin", lambda now: replace(now, graph=graph))
    QApplication.processEvents()
