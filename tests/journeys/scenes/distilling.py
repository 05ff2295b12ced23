"""Scenes of teacher and student side by side."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF
from PySide6.QtWidgets import QApplication

from designer.project import steps
from designer.ui.panels.distil.sides import Side
from designer.ui.workbench import Workbench
from designer.unit import Choice
from tests.journeys.person import Person
from tests.journeys.scenes.staging import Scene, a_run, begin, do, mouse


def side_by_side(name: str, *opened: str, **values: object) -> Scene:
    """Return the scene of a template and its student, with some composites opened."""

    def scene(person: Person, bench: Workbench) -> None:
        begin(person, bench, name)
        step = Choice("Distil", values)
        bench.session.history.do("distil", lambda project: steps.put_steps(project, [step]))
        run = a_run(name) if name == "lenet-5" else None
        bench.compression.choose(run)
        do(bench, "distil_view")
        person.wait(lambda: bench.distil.view.pair is not None, "teacher and student")
        person.rest(1.0)
        for key in opened:
            bench.distil.view.drawing.open((key,))
        person.rest(1.0)

    return scene


def hinting(person: Person, bench: Workbench) -> None:
    """Hold a hint over a block that cannot take it."""
    side_by_side("lenet-5", width=0.5, hints="conv1 > conv1")(person, bench)
    drawing = bench.distil.view.drawing

    def middle(side: Side, key: str) -> QPointF:
        box = drawing.sides.stands[side].column.boxes[(key,)]
        at = QPointF(box.middle, box.y + box.height / 2)
        return drawing.camera.to_view(at)

    start, goal = middle("teacher", "conv2"), middle("student", "pool1")
    mouse(bench, QEvent.Type.MouseButtonPress, start, on=drawing)
    for step in range(1, 9):
        mouse(bench, QEvent.Type.MouseMove, start + (goal - start) * step / 8, on=drawing)
        person.rest(0.05)
    QApplication.processEvents()
