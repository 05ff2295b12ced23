"""From a file that nobody shipped to a trained network, by mouse and keys alone.

Run by test_own_data.py on a virtual screen; the arguments are the kind of data, a folder in which
they are written, and, if given, one for pictures of the steps.
"""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton, QWidget

from designer.ui.app import Program
from designer.ui.settings import Settings
from designer.ui.workbench import Workbench
from tests.journeys.person import Person, at_the_screen

Paths = tuple[Path, Path]
"""What is right, and the same broken."""


def table(folder: Path) -> Paths:
    """Write measurements of leaves of three kinds; in the broken one a number is a word."""
    chance = random.Random(0)
    rows = ["length,width,colour,kind"]
    for number in range(90):
        kind = number % 3
        length, width = 2 + 3 * kind + chance.random(), 5 - kind + chance.random()
        colour = ("green", "red", "red")[kind]
        rows.append(f"{length:.2f},{width:.2f},{colour},{('birch', 'maple', 'oak')[kind]}")
    good, bad = folder / "leaves.csv", folder / "broken.csv"
    good.write_text("\n".join(rows), "utf-8")
    rows[50] = "long" + rows[50][rows[50].index(",") :]
    bad.write_text("\n".join(rows), "utf-8")
    return good, bad


def pictures(folder: Path) -> Paths:
    """Paint dark and bright pictures; in the broken folder one is no picture."""
    chance = random.Random(0)
    for name in ("shapes", "broken"):
        for kind in ("bright", "dark"):
            place = folder / name / kind
            place.mkdir(parents=True)
            for number in range(24):
                image = QImage(20, 16, QImage.Format.Format_RGB888)
                base = 190 if kind == "bright" else 40
                image.fill(QColor(base + chance.randint(0, 50), base, base))
                image.save(str(place / f"{number}.png"))
    (folder / "broken" / "dark" / "7.png").write_bytes(b"this is no picture")
    return folder / "shapes", folder / "broken"


def pairs(folder: Path) -> Paths:
    """Write sentences in two languages; in the broken file a tab is missing."""
    subjects = {"the dog": "der Hund", "the cat": "die Katze", "a child": "ein Kind",
                "my friend": "mein Freund"}  # fmt: skip
    verbs = {"sleeps": "schläft", "runs": "läuft", "sings": "singt", "waits": "wartet"}
    places = {"here": "hier", "outside": "draußen", "today": "heute", "again": "wieder",
              "alone": "allein"}  # fmt: skip
    rows = [
        f"{one} {two} {three}\t{subjects[one]} {verbs[two]} {places[three]}"
        for one in subjects
        for two in verbs
        for three in places
    ]
    good, bad = folder / "sentences.tsv", folder / "broken.tsv"
    good.write_text("\n".join(rows), "utf-8")
    rows[40] = rows[40].replace("\t", " ")
    bad.write_text("\n".join(rows), "utf-8")
    return good, bad


def questions(folder: Path) -> Paths:
    """Write questions on texts as SQuAD has them; the broken file ends in the middle."""
    people = ("Anna", "Ben", "Carla", "David", "Emma", "Fritz")
    rooms = ("kitchen", "garden", "office", "hall", "attic")
    found = []
    for number in range(90):
        chance = random.Random(number)
        one, two = chance.sample(people, 2)
        here, there = chance.sample(rooms, 2)
        text = f"{one} went to the {here} . {two} is in the {there} ."
        who, where = (one, here) if number % 2 else (two, there)
        answer = {"text": where, "answer_start": text.index(f"the {where}") + 4}
        asked = {"id": str(number), "question": f"Where is {who} ?", "answers": [answer]}
        found.append({"context": text, "qas": [asked]})
    whole = {"version": "1.1", "data": [{"title": "rooms", "paragraphs": found}]}
    good, bad = folder / "questions.json", folder / "broken.json"
    good.write_text(json.dumps(whole), "utf-8")
    bad.write_text(json.dumps(whole)[:4000], "utf-8")
    return good, bad


KINDS: dict[str, tuple[Callable[[Path], Paths], str, int, str, float]] = {
    "table": (table, "CsvTable", 60, "accuracy", 0.8),
    "pictures": (pictures, "PictureFolder", 15, "accuracy", 0.8),
    "pairs": (pairs, "SentencePairs", 40, "token_accuracy", 0.5),
    "questions": (questions, "SquadFile", 30, "answer_f1", 0.4),
}
"""What is written, how it must be read, epochs, and what is reached on the test part."""


def choose(person: Person, bench: Workbench, path: Path) -> None:
    """Import a file or folder by the button of the data panel and the window that asks for it."""
    person.click(bench.window.top.words["data"])
    form = bench.data_form
    person.click(form.import_folder if path.is_dir() else form.import_file)
    person.wait(lambda: _dialog(bench) is not None, "the window that asks for a file")
    dialog = _dialog(bench)
    assert dialog is not None
    line = dialog.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    person.wait(line.isVisible, "the line for its name")
    person.rest(0.3)
    person.write(line, str(path))
    person.wait(lambda: _dialog(bench) is None, "the window gone")


def _dialog(bench: Workbench) -> QFileDialog | None:
    dialog = bench.imports.dialog
    return dialog if dialog is not None and dialog.isVisible() else None


def refuse(person: Person, bench: Workbench, path: Path) -> None:
    """Import what is broken: it is refused in words that name the file, and nothing is lost."""
    before, label = bench.session.project, bench.session.history.undo_label
    choose(person, bench, path)
    person.wait(lambda: "import" in bench.notices.bars and
                bench.notices.bars["import"].property("role") == "error", "a refusal")  # fmt: skip
    bar = bench.notices.bars["import"]
    person.wait(bar.isVisible, "the refusal on the screen")
    person.picture(f"refused-{path.name}")
    assert "“" in bar.text and "Traceback" not in bar.text, bar.text
    print("refused:", bar.text)
    assert bench.session.project is before and bench.session.history.undo_label == label
    person.click(bar.findChild(object, "cross"))  # type: ignore[call-overload]
    person.wait(lambda: "import" not in bench.notices.bars, "the notice gone")


def take(person: Person, bench: Workbench, path: Path, kind: str) -> None:
    """Import what is right and begin with the network that is offered first."""
    choose(person, bench, path)
    person.wait(lambda: bench.session.project.data.source.kind == kind or
                bench.quick_list.isVisible(), "the data")  # fmt: skip
    if bench.quick_list.isVisible():
        person.picture("several-ways")
        person.key("Return")
    person.wait(lambda: bench.session.project.data.source.kind == kind, f"data read as {kind}")
    person.wait(lambda: "begin" in bench.notices.bars, "the offer of a network")
    person.wait(lambda: not bench.background.busy, "the preview")
    person.picture("imported")
    (offer,) = bench.notices.bars["begin"].findChildren(QPushButton)
    person.click(offer)
    person.wait(bench.quick_list.isVisible, "the networks that fit")
    person.picture("networks")
    person.key("Return")
    person.wait(lambda: "begin with" in (bench.session.history.undo_label or ""), "a network")
    person.wait(lambda: bench.session.check.ok, "a network without errors")
    person.key("ctrl+1")
    person.picture("network")


def train(person: Person, bench: Workbench, epochs: int, measure: str, least: float) -> None:
    """Train to the end and look at what was measured."""
    person.key("ctrl+3")
    field = bench.training_panel.form.findChild(QWidget, "field-epochs")
    assert field is not None
    line = field.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    person.write(line, str(epochs))
    person.wait(lambda: bench.session.project.recipe.epochs == epochs, "the epochs")
    person.key("F5")
    person.wait(lambda: bench.job.state == "running", "training", 120)
    record = bench.training.record
    assert record is not None
    person.wait(lambda: len(record.validation) > 1 or bench.job.state == "idle", "epochs", 60)
    person.picture("training")
    person.wait(lambda: bench.job.state == "idle", "the end of training", 120)
    finished = record.finished
    assert finished is not None and finished.reason in ("completed", "early"), record.failed
    print("measured:", dict(finished.test))
    person.picture("trained")
    person.key("alt+7")
    person.picture("evaluation")
    assert finished.test[measure] >= least, dict(finished.test)
    assert bench.evaluation.view.title.text() == bench.session.project.title


def main() -> None:
    """Walk the whole way with data of each kind that is asked for, one after another."""
    folder = Path(sys.argv[2])
    out = Path(sys.argv[3]) if len(sys.argv) > 3 else None
    app = at_the_screen()
    program = Program(app, Settings())
    window = program.start(None)
    Person(app, out).wait(lambda: window.workbench is not None, "the window's contents")
    window.move(0, 0)
    window.resize(1280, 800)
    bench = window.workbench
    assert bench is not None
    for kind in sys.argv[1].split(","):
        write, source, epochs, measure, least = KINDS[kind]
        place = folder / kind
        place.mkdir()
        good, bad = write(place)
        person = Person(app, out / kind if out else None)
        person.rest(0.5)
        refuse(person, bench, bad)
        take(person, bench, good, source)
        assert bench.session.project.title.endswith(good.name.split(".")[0])
        train(person, bench, epochs, measure, least)
        if out is not None:
            for name, key in (("dark", "ctrl+alt+3"), ("light", "ctrl+alt+2")):
                person.key(key)
                for shown, keys in (("data", "ctrl+2"), ("evaluation", "alt+7")):
                    person.key(keys)
                    person.picture(f"{shown}-{name}")
    assert "torch" not in sys.modules, "the window's process has imported torch"
    print("done")
    bench.job.worker.close()


if __name__ == "__main__":
    main()
