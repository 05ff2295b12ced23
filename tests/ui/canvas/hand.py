"""A hand on the mouse and the keys of a canvas: only events that a person could cause."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from designer.network.check import Checker
from designer.project.graph import Graph, Node, Wire
from designer.project.history import History
from designer.project.project import Project
from designer.ui.canvas import Canvas
from designer.ui.canvas.dropping import MIME
from designer.ui.theme import Theme

LEFT = Qt.MouseButton.LeftButton
NO_KEY = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Hand:
    """A canvas with a project, and what a person can do to it."""

    def __init__(self, project: Project) -> None:
        self.history = History(project)
        self.canvas = Canvas(self.history, Theme.light())
        self.canvas.resize(1000, 700)
        self.said: list[str] = []
        self.told: list[list[str]] = []
        self.asked: list[QPointF] = []
        self.canvas.message.connect(self.said.append)
        self.canvas.selection_changed.connect(self.told.append)
        self.canvas.add_requested.connect(self.asked.append)
        self._checker = Checker()
        self.canvas.show()
        self.check()

    @property
    def graph(self) -> Graph:
        """The document's graph."""
        return self.history.project.graph

    def check(self) -> None:
        """Let the walk look at the document, as the window does after an edit."""
        self.canvas.show_check(self._checker.check(self.graph))
        QApplication.processEvents()

    def mouse(
        self,
        kind: QEvent.Type,
        at: QPoint,
        button: Qt.MouseButton = LEFT,
        keys: Qt.KeyboardModifier = NO_KEY,
        *,
        held: bool = True,
    ) -> None:
        """Send one mouse event."""
        moves = kind == QEvent.Type.MouseMove
        buttons = button if held and kind != QEvent.Type.MouseButtonRelease else _NONE
        event = QMouseEvent(
            kind,
            QPointF(at),
            QPointF(self.canvas.mapToGlobal(at)),
            _NONE if moves else button,
            buttons,
            keys,
        )
        QApplication.sendEvent(self.canvas, event)
        QApplication.processEvents()

    def press(
        self, at: QPoint, button: Qt.MouseButton = LEFT, keys: Qt.KeyboardModifier = NO_KEY
    ) -> None:
        """Press a button."""
        self.mouse(QEvent.Type.MouseButtonPress, at, button, keys)

    def move(
        self, at: QPoint, button: Qt.MouseButton = LEFT, keys: Qt.KeyboardModifier = NO_KEY
    ) -> None:
        """Move with a button held."""
        self.mouse(QEvent.Type.MouseMove, at, button, keys)

    def hover(self, at: QPoint) -> None:
        """Move without a button."""
        self.mouse(QEvent.Type.MouseMove, at, held=False)

    def release(
        self, at: QPoint, button: Qt.MouseButton = LEFT, keys: Qt.KeyboardModifier = NO_KEY
    ) -> None:
        """Release a button."""
        self.mouse(QEvent.Type.MouseButtonRelease, at, button, keys)

    def click(self, at: QPoint, keys: Qt.KeyboardModifier = NO_KEY) -> None:
        """Press and release."""
        self.press(at, keys=keys)
        self.release(at, keys=keys)

    def double_click(self, at: QPoint) -> None:
        """Click twice."""
        self.click(at)
        self.mouse(QEvent.Type.MouseButtonDblClick, at)
        self.release(at)

    def drag(
        self,
        start: QPoint,
        end: QPoint,
        button: Qt.MouseButton = LEFT,
        keys: Qt.KeyboardModifier = NO_KEY,
        steps: int = 5,
    ) -> None:
        """Press, move in some steps, and release."""
        self.press(start, button, keys)
        for step in range(1, steps + 1):
            self.move(start + (end - start) * (step / steps), button, keys)
        self.release(end, button, keys)

    def wheel(self, at: QPoint, turn: int = 120) -> None:
        """Turn the wheel."""
        event = QWheelEvent(
            QPointF(at),
            QPointF(self.canvas.mapToGlobal(at)),
            QPoint(),
            QPoint(0, turn),
            _NONE,
            NO_KEY,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(self.canvas, event)
        QApplication.processEvents()

    def key(
        self, key: Qt.Key, keys: Qt.KeyboardModifier = NO_KEY, on: QWidget | None = None
    ) -> None:
        """Press and release a key."""
        QTest.keyClick(on or self.canvas, key, keys)
        QApplication.processEvents()

    def drop(self, kind: str, at: QPoint, form: str = MIME) -> bool:
        """Drag a block in from the palette and let it go; return whether it was taken."""
        data = QMimeData()
        data.setData(form, kind.encode())
        actions = Qt.DropAction.CopyAction
        enter = QDragEnterEvent(at, actions, data, LEFT, NO_KEY)
        QApplication.sendEvent(self.canvas, enter)
        move = QDragMoveEvent(at, actions, data, LEFT, NO_KEY)
        QApplication.sendEvent(self.canvas, move)
        QApplication.processEvents()
        event = QDropEvent(QPointF(at), actions, data, LEFT, NO_KEY)
        QApplication.sendEvent(self.canvas, event)
        QApplication.processEvents()
        return enter.isAccepted() and event.isAccepted()

    def port(self, key: str, port: str) -> QPoint:
        """Return where a port is seen."""
        inputs = self.canvas.scene.ports(self.graph.nodes[key])[0]
        return self.canvas.port_point(key, port, "input" if port in inputs else "output")

    def wire(self, source: str, target: str, port: str = "in") -> None:
        """Draw a wire with the mouse."""
        start = self.canvas.port_point(source, "out", "output")
        self.drag(start, self.canvas.port_point(target, port, "input"))

    def middle(self, key: str) -> QPoint:
        """Return where the middle of a block is seen."""
        return self.canvas.block_rect(key).center()


_NONE = Qt.MouseButton.NoButton


def project(nodes: Iterable[Node], *wires: tuple[str, str] | tuple[str, str, str]) -> Project:
    """Return a project of these blocks, wired from `out` to `in` or to a named input."""
    drawn = [Wire(w[0], "out", w[1], w[2] if len(w) > 2 else "in") for w in wires]
    return Project(
        graph=Graph({node.id: node for node in nodes}, {wire.end: wire for wire in drawn})
    )


def small() -> Project:
    """Return Input, Conv2d, ReLU and Add in a row, without wires."""
    return project(
        [
            Node("input1", "Input", x=40, y=80),
            Node("conv1", "Conv2d", x=280, y=80),
            Node("relu1", "ReLU", x=520, y=80),
            Node("add1", "Add", x=760, y=80),
        ]
    )
