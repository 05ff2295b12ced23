"""From an empty canvas to an ONNX file, by mouse and keys alone.

Run by test_first_light.py on a virtual screen; the argument is a folder for what is made, and a
second one, if given, for pictures of the steps.
"""

from __future__ import annotations

import json
import sys
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLineEdit, QPushButton, QTreeWidgetItem, QWidget

from designer.ui.app import Program
from designer.ui.export_dialog import ExportDialog
from designer.ui.settings import Settings
from designer.ui.workbench import Workbench
from tests.journeys.person import Person, at_the_screen

BLOCKS = {
    "input1": ("Input", 0.10, 0.25),
    "conv1": ("Conv2d", 0.30, 0.25),
    "relu1": ("ReLU", 0.52, 0.25),
    "pool1": ("MaxPool2d", 0.76, 0.25),
    "linear1": ("Linear", 0.30, 0.65),
    "output1": ("Output", 0.60, 0.65),
}
"""Every block with its kind and where it is dropped, as parts of the canvas."""


def item_of(bench: Workbench, kind: str) -> QTreeWidgetItem:
    """Return the palette's row of a kind."""
    tree = bench.palette.tree
    for place in range(tree.topLevelItemCount()):
        family = tree.topLevelItem(place)
        assert family is not None
        for row in range(family.childCount()):
            item = family.child(row)
            if item.text(0) == kind:
                return item
    raise AssertionError(f"no {kind} in the palette")


def line_of(form: QWidget, name: str) -> QLineEdit:
    """Return the line in which a parameter is typed."""
    field = form.findChild(QWidget, f"field-{name}")
    assert field is not None, name
    line = field.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    return line


def draw(person: Person, bench: Workbench) -> None:
    """Drag the blocks from the palette and wire them."""
    canvas = bench.canvas
    for key, (kind, across, down) in BLOCKS.items():
        # search first, as a person does: the row then lies in sight
        person.click(bench.palette.search)
        person.key("ctrl+a")
        person.type(kind)
        item = item_of(bench, kind)
        tree = bench.palette.tree
        tree_view = tree.viewport()
        where = tree.visualItemRect(item).center()
        goal = QPoint(int(canvas.width() * across), int(canvas.height() * down))
        person.drag((tree_view, where), (canvas, goal))
        person.wait(lambda k=key: k in bench.session.project.graph.nodes, f"{kind} on the canvas")
    person.click(bench.palette.search)
    person.key("ctrl+a", "BackSpace")
    for source, target in pairwise(BLOCKS):
        person.wire(canvas, source, target)
        person.wait(lambda end=target: _wired(bench, end), f"a wire to {target}")


def _wired(bench: Workbench, target: str) -> bool:
    return (target, "in") in bench.session.project.graph.wires


def mend(person: Person, bench: Workbench) -> None:
    """Set the width, see the error that is left, and take the offered repair."""
    canvas = bench.canvas
    person.click(canvas, canvas.block_rect("linear1").center())
    person.wait(lambda: bench.form.form is not None, "the form of linear1")
    person.write(line_of(bench.form, "features"), "10")
    node = bench.session.project.graph.nodes["linear1"]
    person.wait(
        lambda: bench.session.project.graph.nodes["linear1"].parameters.get("features") == 10,
        f"10 features, not {node.parameters}",
    )
    assert not bench.session.check.ok
    person.key("alt+1")
    row = None

    def offered() -> bool:
        nonlocal row
        rows = bench.problems.findChildren(QWidget, "problem")
        row = next((r for r in rows if getattr(r, "buttons", None) and r.isVisible()), None)
        return row is not None

    person.wait(offered, "a repair on offer")
    person.picture("problem-with-repair")
    flatten = next(
        button
        for found in bench.problems.findChildren(QWidget, "problem")
        for button in getattr(found, "buttons", [])
        if "Flatten first" in button.text() and button.isVisible()
    )
    person.click(flatten)
    person.wait(lambda: bench.session.check.ok, "a network without errors")
    kinds = [node.kind for node in bench.session.project.graph.nodes.values()]
    assert kinds.count("Flatten") == 1


def train(person: Person, bench: Workbench) -> None:
    """Train on Fashion-MNIST; pause, change the rate, go on, and wait for the end."""
    person.key("ctrl+3")
    person.write(line_of(bench.training_panel.form, "epochs"), "3")
    person.wait(lambda: bench.session.project.recipe.epochs == 3, "three epochs")
    person.key("F5")
    person.wait(lambda: bench.job.state == "running" and _steps(bench) > 0, "steps taken", 120)
    person.picture("training")
    person.key("F6")
    person.wait(lambda: bench.job.state == "paused", "the pause", 30)
    before = _steps(bench)
    rate = bench.training_panel.live.fields["learning_rate"].line
    person.write(rate, "0.0005")
    person.wait(lambda: _events(bench, "Changed"), "the change of the rate", 30)
    person.picture("paused-and-changed")
    assert _steps(bench) == before
    person.key("F6")
    person.wait(lambda: _steps(bench) > before, "steps after the pause", 60)
    person.wait(lambda: bench.job.state == "idle", "the end of training", 300)
    person.picture("trained")
    (changed,) = _events(bench, "Changed")
    assert (changed["key"], changed["new"]) == ("learning_rate", 0.0005)
    (finished,) = _events(bench, "Finished")
    assert finished["test"]["accuracy"] > 0.7, finished


def _events(bench: Workbench, kind: str) -> list[dict[str, object]]:
    if bench.job.run is None:
        return []
    log = Path(bench.job.run) / "events.jsonl"
    lines = log.read_text("utf-8").splitlines() if log.exists() else []
    found = [json.loads(line) for line in lines if line.endswith("}")]
    return [record for record in found if record.get("event") == kind]


def _steps(bench: Workbench) -> int:
    return max((int(str(record["step"])) for record in _events(bench, "Step")), default=0)


def export(person: Person, bench: Workbench, out: Path, kind: str, *, ask: bool = True) -> None:
    """Take the network away as a file of a kind, such as onnx; the dialog may be there already."""
    if ask:
        person.key("ctrl+e")
    person.wait(lambda: _dialog(bench) is not None, "the export dialog")
    dialog = _dialog(bench)
    assert dialog is not None
    chosen = next(
        button for button in dialog._formats.buttons() if button.property("format") == kind
    )
    person.click(chosen, QPoint(10, chosen.height() // 2))
    person.click(dialog.out)
    person.key("ctrl+a")
    person.type(str(out))
    person.picture("export")
    person.click(dialog.go)
    person.wait(out.exists, "the file", 120)
    person.rest(0.5)
    person.picture("exported")
    close = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Close")
    person.click(close)


def _dialog(bench: Workbench) -> ExportDialog | None:
    shown = bench.window.findChildren(ExportDialog)
    return next((dialog for dialog in shown if dialog.isVisible()), None)


def main() -> None:
    """Walk the whole way."""
    folder = Path(sys.argv[1])
    pictures = Path(sys.argv[2]) if len(sys.argv) > 2 else None
    app = at_the_screen()
    person = Person(app, pictures)
    program = Program(app, Settings())
    window = program.start(None)
    person.wait(lambda: window.workbench is not None, "the window's contents")
    window.move(0, 0)
    window.resize(1440, 900)
    person.rest(1.0)
    bench = window.workbench
    assert bench is not None
    person.picture("empty")
    draw(person, bench)
    person.picture("drawn")
    mend(person, bench)
    person.picture("mended")
    person.key("alt+3")
    person.picture("source")
    person.key("alt+4")
    person.picture("layers")
    person.key("ctrl+2")
    person.rest(2.0)
    person.picture("data")
    train(person, bench)
    export(person, bench, folder / "net.onnx", "onnx")
    person.click(bench.canvas, QPoint(bench.canvas.width() - 20, 20))
    for name, key in (("dark", "ctrl+alt+3"), ("light", "ctrl+alt+2")):
        person.key(key)
        for place, keys in (("train", ("ctrl+3",)), ("design", ("ctrl+1", "alt+1"))):
            person.key(*keys)
            person.picture(f"{place}-{name}")
    assert "torch" not in sys.modules, "the window's process has imported torch"
    count = len(bench.session.project.graph.nodes)
    while bench.session.history.undo_label is not None:
        person.click(bench.canvas, QPoint(bench.canvas.width() - 20, 20))
        person.key("ctrl+z")
    assert count == 7 and not bench.session.project.graph.nodes
    print("done")
    bench.job.worker.close()


if __name__ == "__main__":
    main()
