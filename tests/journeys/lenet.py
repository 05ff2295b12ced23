"""LeNet-5 from an empty canvas, changed, laid out, found, undone; then two trainings compared.

Run by test_lenet.py on a virtual screen; the arguments are a folder for what is made, how it is
driven (mouse or keys), a language, and, if given, a folder for pictures of the steps.
"""

from __future__ import annotations

import os
import sys
import time
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from designer.project.file import dumps
from designer.project.graph import Graph
from designer.project.project import Project
from designer.ui import words
from designer.ui.app import Program
from designer.ui.settings import Settings
from designer.ui.window import Window
from designer.ui.workbench import Workbench
from tests.journeys.composites import SAME, bench_of, project
from tests.journeys.hands import ByKeys, ByMouse, Hands
from tests.journeys.person import Person, at_the_screen

SECONDS = 120.0
"""Within which LeNet-5 is built, where nothing else keeps the machine busy."""
LENET = (
    ("Input", {}),
    ("Conv2d", {"filters": "6", "kernel": "5", "padding": "2"}),
    ("Tanh", {}),
    ("AvgPool2d", {}),
    ("Conv2d", {"filters": "16", "kernel": "5"}),
    ("Tanh", {}),
    ("AvgPool2d", {}),
    ("Flatten", {}),
    ("Linear", {"features": "120"}),
    ("Tanh", {}),
    ("Linear", {"features": "84"}),
    ("Tanh", {}),
    ("Linear", {"features": "10"}),
    ("Output", {}),
)
"""The blocks with what is typed into their forms."""
WEIGHTS = 61_706
DEEPER = 84 * 84 + 84
"""Weights of one more layer of 84."""
TITLE = "Small digits"


def build(hands: Hands) -> float:
    """Draw LeNet-5; return the seconds that took."""
    bench = hands.bench
    begun = time.monotonic()
    hands.leave_start_page()
    ids = hands.draw(LENET)
    hands.person.wait(lambda: bench.session.check.parameters == WEIGHTS, "all of its weights")
    took = time.monotonic() - begun
    graph = bench.session.project.graph
    assert [graph.nodes[key].kind for key in ids] == [kind for kind, _ in LENET]
    assert {(w.source, w.target) for w in graph.wires.values()} == set(pairwise(ids))
    assert bench.session.check.ok, bench.session.check.problems
    return took


def deepen(hands: Hands) -> None:
    """Put a layer into a wire, make one block of it and its neighbour, and repeat that."""
    person, bench = hands.person, hands.bench
    hands.insert("Linear", "tanh4", "linear3")
    assert _order(bench)[-4:] == ["tanh4", "linear4", "linear3", "output1"]
    hands.write("features", "84")
    person.wait(lambda: bench.session.check.parameters == WEIGHTS + DEEPER, "the deeper network")
    hands.choose_two("tanh4", "linear4")
    person.key("ctrl+shift+g")
    person.wait(lambda: bench.canvas.selected() == ["composite1"], "the composite")
    hands.write("repeat", "3")
    wanted = WEIGHTS + 3 * DEEPER
    person.wait(lambda: bench.session.check.parameters == wanted, "three of them")
    person.picture("repeated")
    hands.open_inside("composite1")
    person.wait(lambda: bench.session.place.path == ("composite1",), "the inside")
    assert {"tanh4", "linear4"} <= set(bench.session.place.project.graph.nodes)
    person.rest(0.3)
    person.picture("inside")
    hands.leave_inside()
    person.wait(lambda: bench.session.place.path == (), "the way back")
    assert bench.canvas.selected() == ["composite1"]


def lay_out(hands: Hands) -> None:
    """Let everything be laid out: every wire leads to the right, or to a row further down."""
    person, bench = hands.person, hands.bench
    hands.deselect()
    before = bench.session.project
    person.key("ctrl+l")
    person.wait(lambda: bench.session.project is not before, "another place for the blocks")
    person.wait(lambda: not bench.around.layouts.glide.moving, "the blocks at their places")
    graph = bench.session.project.graph
    for wire in graph.wires.values():
        source, target = graph.nodes[wire.source], graph.nodes[wire.target]
        assert source.x < target.x or source.y < target.y
    person.key("f")
    person.picture("laid-out")


def find(hands: Hands) -> None:
    """Find the two convolutions by their kernel, one after the other."""
    person, bench = hands.person, hands.bench
    person.key("ctrl+f")
    person.wait(bench.quick_list.isVisible, "the list of what is found")
    person.type("kernel 5")
    person.wait(lambda: bench.canvas.scene.lit == {"conv1", "conv2"}, "lights on both")
    person.picture("found")
    person.key("Return")
    person.wait(lambda: bench.canvas.selected() == ["conv1"], "the first one")
    person.key("F3")
    person.wait(lambda: bench.canvas.selected() == ["conv2"], "the second one")
    person.key("shift+F3")
    person.wait(lambda: bench.canvas.selected() == ["conv1"], "the first one again")


def undo_and_redo(hands: Hands) -> None:
    """Take everything back to the empty canvas, and do everything again."""
    person, bench = hands.person, hands.bench
    history, made = bench.session.history, bench.session.project
    for key, left in (
        ("ctrl+z", lambda: history.undo_label),
        ("ctrl+shift+z", lambda: history.redo_label),
    ):
        while left() is not None:
            person.key(*[key] * 12)
        if key == "ctrl+z":
            assert bench.session.project.graph == Graph(), "something is left"
            person.wait(bench.start.page.isVisible, "the start page of an empty canvas")
    assert bench.session.project == made
    person.wait(lambda: bench.session.check.ok, "the network as it was")


def compare(hands: Hands, program: Program) -> Workbench:
    """Train a small network twice, changed in between, and lay both runs side by side."""
    person = hands.person
    hands.open_recent(TITLE)
    person.wait(lambda: bench_of(program, TITLE), "the small network")
    bench = bench_of(program, TITLE)
    assert bench is not None
    large(person, bench.window)
    person.focus(bench.window)
    hands = type(hands)(person, bench)
    train(hands, 1)
    hands.choose("conv")
    hands.write("filters", "8")
    hands.choose("act")
    person.key("ctrl+b")
    person.wait(lambda: "act" not in bench.session.project.graph.nodes, "one block less")
    train(hands, 2)
    person.key("alt+5")
    person.wait(lambda: len(bench.runs.model.rows) == 2, "two runs in the table")
    hands.choose_rows(bench.runs.table)
    hands.press(bench.runs.buttons["compare"])
    view = bench.compare.view
    person.wait(lambda: view.isVisible() and view.differences.count(), "what differs")
    person.rest(0.3)
    person.picture("compared")
    told = [view.differences.item(row).text() for row in range(view.differences.count())]
    assert any(text.startswith("−") and "act" in text for text in told), told
    assert any("conv" in text and "4 → 8" in text for text in told), told
    assert not any(text.startswith("+") and "→" not in text for text in told), told
    figures = [view.table.item(row, 0) for row in range(view.table.rowCount())]
    assert words.said("parameters") in [item.text() for item in figures if item is not None]
    hands.to_design()
    return bench


def train(hands: Hands, runs: int) -> None:
    """Train to the end."""
    person, bench = hands.person, hands.bench
    before = bench.training.record
    person.key("F5")
    person.wait(lambda: bench.training.record is not before, "the training")
    person.wait(lambda: not bench.job.busy, "the end of the training", 120)
    record = bench.training.record
    assert record is not None and record.finished is not None, record and record.failed
    person.wait(lambda: len(bench.run_list.rows) == runs, "the run in the list")


def speaks(bench: Workbench, language: str) -> None:
    """Look whether the window says in the language what everybody reads first."""
    shown = (
        bench.actions.menus["File"].title(),
        bench.window.top.words["design"].text(),
        bench.palette.search.placeholderText(),
        bench.arrangement.tabs.tabText(4),
    )
    for text in shown:
        chinese = any("一" <= letter <= "鿿" for letter in text)
        assert chinese == (language == "zh_CN"), shown


def large(person: Person, window: Window) -> None:
    """Fill the screen with a window."""
    window.move(0, 0)
    window.resize(1440, 900)
    person.rest(0.8)


def _order(bench: Workbench) -> list[str]:
    """Return the blocks from the first to the last along the wires."""
    graph = bench.session.project.graph
    after = {wire.source: wire.target for wire in graph.wires.values()}
    found = ["input1"]
    while found[-1] in after:
        found.append(after[found[-1]])
    return found


def small(folder: Path) -> Path:
    """Write the project that is trained twice."""
    file = folder / f"{TITLE}.neurodraft"
    drawn: Project = project(TITLE, ("conv", "Conv2d", SAME), ("act", "ReLU", {}))
    drawn = replace(drawn, recipe=replace(drawn.recipe, epochs=1))
    file.write_text(dumps(drawn), "utf-8")
    return file


def main() -> None:
    """Walk the whole way."""
    folder, driven, language = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
    app = at_the_screen()
    person = Person(app, Path(sys.argv[4]) if len(sys.argv) > 4 else None)
    settings = Settings()
    settings.add_recent(small(folder))
    program = Program(app, settings)
    window = program.start(None)
    person.wait(lambda: window.workbench is not None, "the window's contents")
    large(person, window)
    person.focus(window)
    if language != "en":
        person.key("ctrl+alt+shift+3")
        person.wait(lambda: words.language() == language, "the other language")
        person.rest(0.5)
    bench = window.workbench
    assert bench is not None
    speaks(bench, language)
    hands: Hands = {"mouse": ByMouse, "keys": ByKeys}[driven](person, bench)
    person.picture("start")
    took = build(hands)
    busy = os.getloadavg()[0] / (os.cpu_count() or 1)
    print(f"LeNet-5 by {driven} took {took:.0f} s, the load for each core being {busy:.1f}")
    person.picture("lenet")
    assert took < SECONDS or busy > 1.0, f"LeNet-5 took {took:.0f} s"
    deepen(hands)
    lay_out(hands)
    find(hands)
    undo_and_redo(hands)
    other = compare(hands, program)
    assert hands.pointed == (driven == "mouse"), "the mouse was used, or was not"
    assert "torch" not in sys.modules, "the window's process has imported torch"
    print("done")
    for one in (bench, other):
        one.job.worker.close()


if __name__ == "__main__":
    main()
