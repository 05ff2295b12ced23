"""What every scene uses: actions by their keys, a drawing to begin with, a hand at the canvas."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from designer import paths
from designer.templates import template
from designer.ui.workbench import Workbench
from tests.journeys.person import Person

Scene = Callable[[Person, Workbench], object]


def do(bench: Workbench, *keys: str) -> None:
    """Trigger actions of the window by their keys in the table."""
    for key in keys:
        bench.actions.by_key[key].trigger()


def alone(person: Person, bench: Workbench) -> None:
    """Close whatever a scene before has opened, and put the canvas back as it was."""
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    for one in QApplication.topLevelWidgets():
        if one.isVisible() and one.isWindow() and one is not bench.window:
            one.close()
    bench.quick_list.dismiss()
    bench.tour.close()
    bench.canvas.pointer.drop_tool()
    bench.around.trouble.close()
    for key in tuple(bench.notices.bars):
        bench.notices.drop(key)
    if bench.around.heat.measure:
        do(bench, "heat_off")
    if bench.session.place.path:
        do(bench, "leave_inside")
    person.rest(0.1)


def begin(person: Person, bench: Workbench, name: str) -> None:
    """Draw the network of a template, whatever was drawn before."""
    alone(person, bench)
    item = template(name)
    project = item.load()
    history = bench.session.history
    if history.project != project:
        history.do(f"begin with {item.name}", lambda _: project)
        bench.session.check_now()
        person.rest(0.3)
    do(bench, "design", "fit")
    bench.canvas.select([])
    bench.arrangement.show_tab("layers")


def lenet(person: Person, bench: Workbench) -> None:
    """Draw LeNet-5, fresh."""
    begin(person, bench, "lenet-5")


def ids(bench: Workbench, *kinds: str) -> list[str]:
    """Return the blocks of these kinds, or all of them."""
    nodes = bench.session.place.project.graph.nodes.values()
    return [node.id for node in nodes if not kinds or node.kind in kinds]


def a_run(name: str) -> Path:
    """Return the run of a network, by a part of its folder's name."""
    return next(path for path in sorted(paths.runs_folder().iterdir()) if name in path.name)


def mouse(
    bench: Workbench, kind: QEvent.Type, at: QPoint | QPointF, on: QWidget | None = None
) -> None:
    """Send the canvas, or another widget, what the left button or a move of a mouse would send."""
    canvas, place = on or bench.canvas, QPointF(at)
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    button = none if kind == QEvent.Type.MouseMove else left
    held = none if kind == QEvent.Type.MouseButtonRelease else left
    wide = QPointF(canvas.mapToGlobal(place))
    event = QMouseEvent(kind, place, wide, button, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(canvas, event)


def pull_wire(person: Person, bench: Workbench, source: str, goal: QPoint) -> None:
    """Take a wire from the output of a block into the hand and carry it to a place."""
    start = bench.canvas.port_point(source, "out", "output")
    mouse(bench, QEvent.Type.MouseButtonPress, start)
    for step in range(1, 9):
        mouse(bench, QEvent.Type.MouseMove, start + (goal - start) * step / 8)
        person.rest(0.05)
