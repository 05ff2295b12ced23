"""Time of a frame of the canvas beside a naive QGraphicsView, in interleaved rounds.

    python tests/benchmarks/frames.py [--blocks 1000 5000] [--rounds 3] [--json FILE]

A frame is the time from a mouse, wheel or scroll event until everything it caused is painted.
The naive scene has one item a block that writes its text at every paint and one
QGraphicsPathItem a wire, with the default settings of QGraphicsView. Both show the same network
in a view of 1400 × 800 pixels, either from near (scale 0.5) or as a whole; ours colours its blocks
by what they cost, with the legend and the shapes on screen. Seen as a whole, the naive scene has
nowhere to scroll, so its pan draws nothing.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QGraphicsScene,
    QGraphicsView,
    QWidget,
)

from designer.network.check import Checker
from designer.project import edits
from designer.project.graph import Graph, Node, Wire
from designer.project.history import History
from designer.project.project import Project
from designer.ui.canvas import Canvas
from designer.ui.canvas.camera import Camera
from designer.ui.canvas.heat import MEASURES, show_heat
from designer.ui.canvas.legend import Legend
from designer.ui.canvas.minimap import Minimap
from designer.ui.theme import Theme
from tests.benchmarks.naive_view import NaiveBlock, NaiveView, NaiveWire

WIDTH, HEIGHT = 1400, 800
GOALS = {"pan": 16.0, "zoom": 33.0, "drag one": 16.0, "drag all": 33.0, "check one": 16.0}
"""Milliseconds that 95 of 100 frames may take at most."""
COLUMNS = 100
Step = Callable[[], None]


def network(count: int) -> Graph:
    """Return rows of convolutions, each with skips that end in an addition."""
    nodes: dict[str, Node] = {}
    wires: dict[tuple[str, str], Wire] = {}
    filters = {"filters": 8, "padding": [1]}
    before = ""
    skipped = ""
    for number in range(count):
        row, column = divmod(number, COLUMNS)
        x, y = column * 240.0, row * 136.0
        key = f"b{number}"
        if column == 0:
            nodes[key] = Node(key, "Input", parameters={"shape": [8, 16, 16]}, x=x, y=y)
            before = skipped = key
            continue
        kind = ("Conv2d", "BatchNorm", "ReLU", "Add")[(column - 1) % 4]
        port = "1" if kind == "Add" else "in"
        nodes[key] = Node(key, kind, parameters=filters if kind == "Conv2d" else {}, x=x, y=y)
        wires[key, port] = Wire(before, "out", key, port)
        if kind == "Add":
            wires[key, "2"] = Wire(skipped, "out", key, "2")
            skipped = key
        before = key
    return Graph(nodes, wires)


class Side:
    """What both sides have in common: events go to a widget, then everything is painted."""

    widget: QWidget

    def __init__(self, app: QApplication) -> None:
        self.app = app

    def mouse(self, kind: QEvent.Type, at: QPoint, button: Qt.MouseButton) -> None:
        """Send a mouse event and paint what it caused."""
        held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else button
        one = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else button
        place = QPointF(at)
        around = QPointF(self.widget.mapToGlobal(at))
        keys = Qt.KeyboardModifier.NoModifier
        self.app.sendEvent(self.widget, QMouseEvent(kind, place, around, one, held, keys))
        self.app.processEvents()

    def wheel(self, turn: int) -> None:
        """Turn the wheel in the middle of the view."""
        at = QPointF(WIDTH / 2, HEIGHT / 2)
        event = QWheelEvent(
            at,
            QPointF(self.widget.mapToGlobal(at.toPoint())),
            QPoint(),
            QPoint(0, turn),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        self.app.sendEvent(self.widget, event)
        self.app.processEvents()

    def settled(self) -> bool:
        """Return whether nothing was put off."""
        return True

    def look(self, *, whole: bool) -> None:
        """Show the network from near or as a whole."""
        raise NotImplementedError

    def steps(self, operation: str) -> Iterator[Step]:
        """Return the steps of an operation, a frame each."""
        raise NotImplementedError

    def rest(self) -> None:
        """Let everything that was put off be done."""
        end = time.perf_counter() + 0.3
        while time.perf_counter() < end or not self.settled():
            self.app.processEvents()
            time.sleep(0.005)

    def drag(self, start: QPoint, button: Qt.MouseButton, step: QPoint) -> Iterator[Step]:
        """Press, give one step after another, and release when closed."""
        self.mouse(QEvent.Type.MouseButtonPress, start, button)
        at = QPoint(start)
        back = 0
        try:
            while True:
                back = (back + 1) % 40
                at += step if back < 20 else -step
                yield partial(self.mouse, QEvent.Type.MouseMove, QPoint(at), button)
        finally:
            self.mouse(QEvent.Type.MouseButtonRelease, at, button)

    def zoom(self) -> Iterator[Step]:
        """Turn the wheel out and in again."""
        for number in range(1_000_000):
            yield partial(self.wheel, -120 if number % 24 < 12 else 120)


class Ours(Side):
    """The canvas with its map, and blocks coloured by cost."""

    def __init__(self, app: QApplication, graph: Graph, heat: str) -> None:
        super().__init__(app)
        self.history = History(Project(graph=graph))
        self.checker = Checker()
        self.canvas = self.widget = Canvas(self.history, Theme.light())
        self.canvas.resize(WIDTH, HEIGHT)
        self.canvas.show_check(self.checker.check(graph))
        self.canvas.show()
        self.map = Minimap(self.canvas, self.canvas.theme)
        self.map.show_it(True)
        show_heat(self.canvas, heat)
        if heat:
            self.legend = Legend(self.canvas, self.canvas.theme)
            self.legend.show_heat(self.canvas.painting.heat)
        self.rest()

    def settled(self) -> bool:
        """Return whether nothing was put off."""
        return self.canvas.settled

    def look(self, *, whole: bool) -> None:
        """Show the network from near or as a whole."""
        self.canvas.select([])
        if whole:
            self.canvas.fit()
        else:
            self.canvas.look(Camera(0.5, -400, -300))
        self.rest()

    def steps(self, operation: str) -> Iterator[Step]:
        """Return the steps of an operation, a frame each."""
        if operation == "zoom":
            return self.zoom()
        middle = QPoint(WIDTH // 2, HEIGHT // 2)
        if operation == "pan":
            return self.drag(middle, Qt.MouseButton.MiddleButton, QPoint(-7, -3))
        if operation == "check one":
            return self._check_one()
        if operation == "drag all":
            self.canvas.select_all()
        rows = self.canvas.scene.blocks.within(
            self.canvas.camera.area_to_canvas(self.canvas.rect().adjusted(300, 200, -300, -200))
        )
        key = self.canvas.scene.blocks.ids(rows[len(rows) // 2 :][:1].tolist())[0]
        start = self.canvas.block_rect(key).center()
        return self.drag(start, Qt.MouseButton.LeftButton, QPoint(9, 4))

    def _check_one(self) -> Iterator[Step]:
        """Change one block's filters, walk, and show what the walk found."""
        last = [
            key for key, node in self.history.project.graph.nodes.items() if node.kind == "Conv2d"
        ]
        for number in range(1_000_000):
            values = {"bias": number % 2 == 0}

            def edit(project: Project, values: dict[str, bool] = values) -> Project:
                return edits.set_parameters(project, last[3], values)

            self.history.do("Change", edit)
            check = self.checker.check(self.history.project.graph)
            self.app.processEvents()

            def show(check=check) -> None:  # type: ignore[no-untyped-def]
                self.canvas.show_check(check)
                self.app.processEvents()

            yield show


class Naive(Side):
    """A QGraphicsView as a first draft has it."""

    def __init__(self, app: QApplication, graph: Graph) -> None:
        super().__init__(app)
        self.scene = QGraphicsScene()
        self.blocks = {key: NaiveBlock(node) for key, node in graph.nodes.items()}
        self.wires = [
            NaiveWire(self.blocks[w.source], self.blocks[w.target]) for w in graph.wires.values()
        ]
        for item in (*self.blocks.values(), *self.wires):
            self.scene.addItem(item)
        self.view = NaiveView(self.scene)
        self.view.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.view.resize(WIDTH, HEIGHT)
        self.view.show()
        self.widget = self.view.viewport()
        self.rest()

    def look(self, *, whole: bool) -> None:
        """Show the network from near or as a whole."""
        self.scene.clearSelection()
        self.view.resetTransform()
        if whole:
            self.view.fitInView(self.scene.itemsBoundingRect(), Qt.AspectRatioMode.KeepAspectRatio)
        else:
            self.view.scale(0.5, 0.5)
            self.view.centerOn(2200, 1400)
        self.rest()

    def steps(self, operation: str) -> Iterator[Step]:
        """Return the steps of an operation, a frame each."""
        if operation == "zoom":
            return self.zoom()
        if operation == "pan":
            return self._pan()
        if operation == "drag all":
            for block in self.blocks.values():
                block.setSelected(True)
        area = self.view.mapToScene(self.widget.rect().adjusted(300, 200, -300, -200))
        inside = [b for b in self.blocks.values() if area.boundingRect().contains(b.pos())]
        block = inside[len(inside) // 2]
        start = self.view.mapFromScene(block.pos() + QPointF(88, 44))
        return self.drag(start, Qt.MouseButton.LeftButton, QPoint(9, 4))

    def _pan(self) -> Iterator[Step]:
        across, down = self.view.horizontalScrollBar(), self.view.verticalScrollBar()
        for number in range(1_000_000):
            sign = 1 if number % 40 < 20 else -1

            def step(sign: int = sign) -> None:
                across.setValue(across.value() + 7 * sign)
                down.setValue(down.value() + 3 * sign)
                self.app.processEvents()

            yield step


def measure(side: Side, operation: str, frames: int, seconds: float) -> list[float]:
    """Return the milliseconds of up to so many frames, within so many seconds."""
    steps = side.steps(operation)
    found: list[float] = []
    end = time.perf_counter() + seconds
    for step in steps:
        begin = time.perf_counter()
        step()
        found.append((time.perf_counter() - begin) * 1e3)
        if len(found) > frames or (len(found) > 2 and time.perf_counter() > end):
            break
    steps.close()  # type: ignore[attr-defined]
    return found[1:]  # the first frame of a drag only decides that it is one


def main() -> int:
    """Measure, print, and return 0 if every goal is met."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--blocks", type=int, nargs="+", default=[1000, 5000])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--frames", type=int, default=40)
    parser.add_argument(
        "--heat", choices=["", *MEASURES], default="memory", help="what the blocks are coloured by"
    )
    parser.add_argument("--json", type=Path)
    chosen = parser.parse_args()
    if min(chosen.blocks) < 1000:
        parser.error("fewer than 1000 blocks do not fill the view")
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    Theme.light().apply(app)
    print(f"platform {app.platformName()}, {WIDTH}×{HEIGHT}; milliseconds a frame")
    print(
        f"{'blocks':>6} {'view':5} {'operation':10} {'p50':>7} {'p95':>7} {'goal':>5}"
        f" {'naive p50':>10} {'naive p95':>10} {'ratio of p95':>13}"
    )
    rows: list[dict[str, object]] = []
    for count in chosen.blocks:
        graph = network(count)
        sides: list[Ours | Naive] = [Ours(app, graph, chosen.heat), Naive(app, graph)]
        for whole in (False, True):
            for operation, goal in GOALS.items():
                both = sides if operation != "check one" else sides[:1]
                times: list[list[float]] = [[] for _ in both]
                for _ in range(chosen.rounds):
                    for side, found in zip(both, times, strict=True):
                        side.look(whole=whole)
                        found += measure(side, operation, chosen.frames, 6.0)
                p50, p95 = np.percentile(times[0], [50, 95]).tolist()
                row: dict[str, object] = {
                    "blocks": count,
                    "view": "whole" if whole else "near",
                    "operation": operation,
                    "p50": p50,
                    "p95": p95,
                    "goal": goal,
                }
                line = f"{count:6} {row['view']:5} {operation:10} {p50:7.1f} {p95:7.1f} {goal:5.0f}"
                if len(times) > 1:
                    n50, n95 = np.percentile(times[1], [50, 95]).tolist()
                    row |= {"naive_p50": n50, "naive_p95": n95, "ratio": p95 / n95}
                    line += f" {n50:10.1f} {n95:10.1f} {p95 / n95:13.3f}"
                print(line + ("" if p95 <= goal else "   over the goal"), flush=True)
                rows.append(row)
        for side in sides:
            side.widget.window().close()
    if chosen.json:
        chosen.json.write_text(json.dumps(rows, indent=1), encoding="utf-8")
    return int(any(row["p95"] > row["goal"] for row in rows))  # type: ignore[operator]


if __name__ == "__main__":
    raise SystemExit(main())
