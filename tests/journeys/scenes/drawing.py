"""Scenes at the canvas: the drawing, its forms, its tools and what helps around it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtWidgets import QLineEdit

from designer.project import edits
from designer.ui.workbench import Workbench
from tests.journeys.person import Person
from tests.journeys.scenes.staging import alone, begin, do, ids, lenet, mouse, pull_wire


def start(person: Person, bench: Workbench) -> None:
    """Show what a person sees first."""
    alone(person, bench)
    bench.start.show()
    person.wait(lambda: bench.start.page.gallery.settled, "the gallery")


def bare(person: Person, bench: Workbench) -> None:
    """Show the empty canvas and the project's form."""
    bench.start.dismiss()
    bench.canvas.setFocus()


def design(person: Person, bench: Workbench) -> None:
    """Show LeNet-5 with a convolution selected, its form and its help."""
    lenet(person, bench)
    bench.canvas.select(ids(bench, "Conv2d")[:1])


def several(person: Person, bench: Workbench) -> None:
    """Show the form of several blocks at once."""
    lenet(person, bench)
    bench.canvas.select(ids(bench, "Conv2d"))


def values(person: Person, bench: Workbench) -> None:
    """Show the form of the project, with named values."""
    from designer.project import values as named

    lenet(person, bench)
    history = bench.session.history
    history.do("name a value", lambda now: named.set_value(now, "hidden", "120"))
    history.do("name a value", lambda now: named.set_value(now, "wide", "2*hidden"))
    bench.session.check_now()


def trouble(person: Person, bench: Workbench) -> None:
    """Show a network that does not fit: the list, and the card with repairs."""
    lenet(person, bench)
    bench.canvas.select(ids(bench, "Flatten"))
    do(bench, "bypass")
    bench.arrangement.show_tab("problems")
    bench.session.check_now()
    person.rest(0.4)
    culprit = next(problem.node for problem in bench.session.check.problems if problem.node)
    bench.canvas.select([culprit])
    bench.around.trouble.open(culprit)
    person.rest(0.5)


def wiring(person: Person, bench: Workbench) -> None:
    """Show a wire in the hand: inputs that fit are lit, the others dim."""
    lenet(person, bench)
    canvas = bench.canvas
    pull_wire(person, bench, ids(bench, "Conv2d")[0], QPoint(canvas.width() // 2, 48))


def refusal(person: Person, bench: Workbench) -> None:
    """Show why an input refuses the wire in the hand."""
    lenet(person, bench)
    goal = bench.canvas.port_point(ids(bench, "Conv2d")[1], "in", "input")
    pull_wire(person, bench, ids(bench, "Flatten")[0], goal)


def drop(person: Person, bench: Workbench) -> None:
    """Show what is offered where a wire is let go over the empty canvas."""
    lenet(person, bench)
    goal = QPoint(bench.canvas.width() // 2, 64)
    pull_wire(person, bench, ids(bench, "Conv2d")[0], goal)
    mouse(bench, QEvent.Type.MouseButtonRelease, goal)


def adding(person: Person, bench: Workbench) -> None:
    """Show the search that adds a block."""
    lenet(person, bench)
    do(bench, "add")
    ask(person, bench.quick_list.line, "norm")


def find(person: Person, bench: Workbench) -> None:
    """Show what answers to a search, lit on the canvas."""
    lenet(person, bench)
    do(bench, "find")
    ask(person, bench.quick_list.line, "kernel 5")


def every_action(person: Person, bench: Workbench) -> None:
    """Show the list of every action."""
    lenet(person, bench)
    do(bench, "commands")


def context(person: Person, bench: Workbench) -> None:
    """Show the menu of a block."""
    lenet(person, bench)
    key = ids(bench, "Conv2d")[0]
    bench.canvas.select([key])
    bench.context.show_at(bench.canvas.block_rect(key).center())


def menu(person: Person, bench: Workbench) -> None:
    """Show the menu that everything else is in, with one of its menus."""
    lenet(person, bench)
    button = bench.window.top.menu
    shown = button.menu()
    assert shown is not None
    # a click would begin a loop of its own, and this one waits for its end
    shown.popup(button.mapToGlobal(button.rect().bottomLeft()))
    person.rest(0.2)
    inner = bench.actions.menus["View"]
    shown.setActiveAction(inner.menuAction())
    person.rest(0.3)


def heat(person: Person, bench: Workbench) -> None:
    """Show the costs on the canvas, the legend, the map and the bars in the table."""
    lenet(person, bench)
    do(bench, "heat_parameters")
    bench.canvas.select(ids(bench, "Linear")[:1])


def arranged(person: Person, bench: Workbench) -> None:
    """Show frames, a note, pinned and collapsed blocks, and a wire that is led by points."""
    from designer.project import bending

    lenet(person, bench)
    canvas, history = bench.canvas, bench.session.history
    canvas.select(ids(bench, "Conv2d")[:1])
    do(bench, "frame")
    frame = list(bench.session.project.graph.frames.values())[-1]
    title = "Convolutions"
    history.do("title", lambda now: edits.change(now, replace(frame, title=title)))
    canvas.select(ids(bench, "Flatten"))
    do(bench, "collapse")
    canvas.select(ids(bench, "Linear")[:1])
    do(bench, "pin")
    wire = list(bench.session.project.graph.wires.values())[-1]
    nodes = bench.session.project.graph.nodes
    a, b = nodes[wire.source], nodes[wire.target]
    point = ((a.x + b.x) / 2 + 80, (a.y + b.y) / 2 + 140)
    history.do("bend", lambda now: bending.add_point(now, (wire.target, wire.input), 0, point))
    note = canvas.add_note()
    words = "After LeCun et al., 1998, with one score a class."
    empty = bench.session.project.graph.notes[note]
    history.do("write", lambda now: edits.change(now, replace(empty, text=words)))
    do(bench, "fit")


def composite(person: Person, bench: Workbench) -> None:
    """Show a network of composites, one of them selected."""
    begin(person, bench, "vision-transformer")
    made = next(n.id for n in bench.session.project.graph.nodes.values() if n.inner)
    bench.canvas.select([made])


def inside(person: Person, bench: Workbench) -> None:
    """Show the inside of a composite."""
    composite(person, bench)
    do(bench, "open_inside", "fit")


def tour(person: Person, bench: Workbench) -> None:
    """Show a card of the tour, which has a window of its own where something is drawn."""
    alone(person, bench)
    do(bench, "tour")
    window = bench.desk.windows[-1]
    assert window.workbench is not None
    window.move(0, 0)
    window.resize(bench.window.size())
    person.rest(0.3)
    card = window.workbench.tour.card
    assert card is not None
    card.next.click()


def ask(person: Person, line: QLineEdit, text: str) -> None:
    """Write into a line as keys would."""
    line.setText(text)
    person.rest(0.2)
