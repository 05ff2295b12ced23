"""The two-minute tour from its first card to its last: by hand, and in Chinese by keys alone.

Run by test_tour.py on a virtual screen; the argument is a folder for what is made, and a second
one, if given, for pictures of the steps.
"""

from __future__ import annotations

import sys
import time
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QComboBox, QWidget

from designer.ui import words
from designer.ui.app import Program
from designer.ui.settings import Settings
from designer.ui.tour.looking import CHAIN, first
from designer.ui.tour.steps import STEPS
from designer.ui.workbench import Workbench
from tests.journeys.first_light import item_of, line_of
from tests.journeys.person import Person, at_the_screen

SECONDS = 120


def card_of(person: Person, bench: Workbench, key: str) -> None:
    """Wait for the card of a step."""
    person.wait(lambda: bench.tour.running and bench.tour.step.key == key, f"the card {key}", 240)
    person.rest(0.25)
    person.picture(key)


def choose_data(person: Person, bench: Workbench) -> None:
    """Open Data and take Digits."""
    card_of(person, bench, "data")
    person.click(bench.window.top.words["data"])
    field = bench.data_form.form.fields["source"]
    combo = next(one for one in field.findChildren(QComboBox))
    person.wait(combo.isVisible, "the choice of sources")
    person.click(combo)
    person.rest(0.4)
    person.type("Digits")
    person.key("Return")


def add_blocks(person: Person, bench: Workbench) -> None:
    """Drag the first block, mend it, and add the others by their names."""
    card_of(person, bench, "input")
    person.click(bench.window.top.words["design"])
    canvas, tree = bench.canvas, bench.palette.tree
    where = tree.visualItemRect(item_of(bench, "Input")).center()
    goal = QPoint(int(canvas.width() * 0.14), int(canvas.height() * 0.25))
    person.drag((tree.viewport(), where), (canvas, goal))
    card_of(person, bench, "shape")

    def repair() -> QWidget | None:
        rows = bench.problems.findChildren(QWidget, "problem")
        buttons = [one for row in rows for one in getattr(row, "buttons", []) if one.isVisible()]
        return next((one for one in buttons if "shape of the data" in one.text()), None)

    person.wait(lambda: repair() is not None, "the repair of the shape")
    found = repair()
    assert found is not None
    person.click(found)
    card_of(person, bench, "blocks")
    for place, kind in enumerate(CHAIN[1:], 1):
        goal = QPoint(int(canvas.width() * (0.14 + 0.24 * place)), int(canvas.height() * 0.25))
        person.click(bench.palette.search)
        person.key("ctrl+a")
        person.type(kind)
        person.rest(0.3)
        where = tree.visualItemRect(item_of(bench, kind)).center()
        person.drag((tree.viewport(), where), (canvas, goal))
        person.wait(lambda kind=kind: first(bench, kind) is not None, f"{kind} on the canvas")
    person.click(bench.palette.search)
    person.key("ctrl+a", "BackSpace")


def wire(person: Person, bench: Workbench) -> None:
    """Draw the three wires, and give the last layer ten answers."""
    card_of(person, bench, "wires")
    for source, target in pairwise(CHAIN):
        a, b = first(bench, source), first(bench, target)
        assert a is not None and b is not None
        person.wire(bench.canvas, a.id, b.id)
    card_of(person, bench, "size")
    node = first(bench, "Linear")
    assert node is not None
    person.click(bench.canvas, bench.canvas.block_rect(node.id).center())
    person.wait(lambda: bench.form.form is not None, "the form of Linear")
    person.write(line_of(bench.form, "features"), "10")


def by_hand(person: Person, bench: Workbench) -> None:
    """Walk the tour with the mouse, doing every step oneself."""
    person.wait(bench.start.page.isVisible, "the start page")
    person.wait(lambda: bench.start.page.gallery.settled, "the gallery")
    person.picture("start-page")
    begun = time.monotonic()
    person.click(bench.start.page.buttons["tour"])
    card_of(person, bench, "begin")
    card = bench.tour.card
    assert card is not None
    person.click(card.next)
    choose_data(person, bench)
    add_blocks(person, bench)
    wire(person, bench)
    card_of(person, bench, "train")
    assert bench.session.check.ok, bench.session.check.problems
    person.key("F5")
    card_of(person, bench, "result")
    told = card.told.text()
    assert "%" in told, told
    bar = bench.arrangement.tabs.tabBar()
    person.click(bar, bench.arrangement.tabs.tab_area("evaluation").center())
    card_of(person, bench, "end")
    assert time.monotonic() - begun < SECONDS, "the tour of two minutes took longer"
    person.click(card.next)
    person.wait(lambda: not bench.tour.running, "the end of the tour")


def by_keys(person: Person, program: Program) -> Workbench:
    """Walk the tour in another window, in Chinese and by keys alone, letting it do every step."""
    first = program.windows[0].workbench
    assert first is not None
    person.wait(lambda: not first.evaluation.side.busy, "the end of the measuring")
    person.key("ctrl+alt+shift+3")
    person.wait(lambda: words.language() == "zh_CN", "the other language")
    person.key("shift+F1")
    person.wait(lambda: len(program.windows) == 2, "a window of its own")
    window = program.windows[1]
    bench = window.workbench
    assert bench is not None and bench.tour.card is not None
    window.move(0, 0)
    window.resize(1440, 900)
    person.focus(window)
    card = bench.tour.card
    for step in STEPS:
        person.wait(lambda key=step.key: bench.tour.step.key == key, f"the card {step.key}", 90)
        if step.key == "curves":
            continue  # it goes on by itself when the training ends
        person.rest(0.3)
        assert card.title.text() != step.title and card.text.text() != step.text
        person.picture(f"keys-{step.key}")
        person.key("shift+F1", "space")
    person.wait(lambda: not bench.tour.running, "the end of the tour", 30)
    assert not card.isVisible()
    return bench


def main() -> None:
    """Walk it twice."""
    app = at_the_screen()
    person = Person(app, Path(sys.argv[2]) if len(sys.argv) > 2 else None)
    program = Program(app, Settings())
    window = program.start(None)
    person.wait(lambda: window.workbench is not None, "the window's contents")
    window.move(0, 0)
    window.resize(1440, 900)
    person.rest(1.0)
    bench = window.workbench
    assert bench is not None
    by_hand(person, bench)
    other = by_keys(person, program)
    first_one = window.workbench  # another one since it speaks Chinese
    assert first_one is not None
    for one in (first_one, other):
        kinds = [node.kind for node in one.session.project.graph.nodes.values()]
        assert kinds == list(CHAIN) and one.session.check.ok
        record = one.training.record
        assert record is not None and record.finished is not None
        assert record.finished.test["accuracy"] > 0.8, record.finished.test
    assert "torch" not in sys.modules, "the window's process has imported torch"
    print("done")
    for one in (first_one, other):
        one.job.worker.close()


if __name__ == "__main__":
    main()
