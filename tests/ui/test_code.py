"""The window shows code, asks before it runs, and finds its shapes in a process of its own."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from designer.blocks.code import EXAMPLE
from designer.blocks.code_shapes import Answer, Question, forget, look_up
from designer.blocks.spec import Spec
from designer.project.edits import set_parameters
from designer.project.file import save
from designer.project.graph import Node
from designer.project.project import Project
from designer.trust import is_trusted, trust
from designer.ui.app import Program
from designer.ui.forms.code_field import CodeField
from designer.ui.inspector import Inspector
from designer.ui.workbench import Workbench
from tests.ui.conftest import chain

SOON = 90_000
"""Milliseconds within which a process has loaded PyTorch, also on a busy machine."""


@pytest.fixture(autouse=True)
def nothing_known() -> None:
    """Let no answer of another test remain."""
    forget()


@pytest.fixture
def mark(tmp_path: Path) -> Path:
    """Return where the code of `marked` says in which process it ran."""
    return tmp_path / "it-ran"


def marked(mark: Path, example: str = EXAMPLE) -> str:
    """Return code that leaves a mark when it runs."""
    said = f"MARK = pathlib.Path({str(mark)!r}).write_text(str(os.getpid()))"
    return f"import os\nimport pathlib\n{example}\n\n{said}\n"


def project(code: str) -> Project:
    """Return a project with one block of code."""
    graph = chain(
        Node("input", "Input", "", {"shape": [4]}),
        Node("own", "Code", "", {"code": code}, 200),
        Node("output", "Output", "", {}, 400),
    )
    return Project("Own", graph)


def field(bench: Workbench) -> CodeField:
    """Select the block and return the editor of its code."""
    bench.canvas.select(["own"])
    assert bench.form.form is not None
    found = bench.form.form.fields["code"]
    assert isinstance(found, CodeField)
    return found


def told(bench: Workbench) -> list[str]:
    """Return what is said of the block of code."""
    return [p.text for p in bench.session.check_now().errors if p.node == "own"]


def test_nothing_runs_before_the_person_says_so(
    opener: Callable[[Project], Workbench],
    program: Program,
    mark: Path,
    qtbot: QtBot,
) -> None:
    bench = opener(project(marked(mark)))
    assert "once you trust it" in bench.window.notices.bars["trust"].text
    bench.canvas.select(["own"])
    bench.canvas.copy()
    bench.canvas.paste()
    assert len(bench.session.project.graph.nodes) == 4
    bench.session.history.undo()
    bench.session.history.redo()
    editor = field(bench).editor
    editor.setPlainText(marked(mark) + "# typed\n")
    editor.done.emit()
    bench.training.train()
    bench.autosave.write_now()
    save(bench.session.project, mark.with_suffix(".neurodraft"))
    opened = program.open(mark.with_suffix(".neurodraft"))
    assert opened is not None and "trust" in opened.notices.bars
    qtbot.wait(300)
    assert program.inspector.pid is None and not program.inspector.busy
    assert not mark.exists() and not bench.job.busy
    assert all("once you trust it" in text for text in told(bench))


def test_trust_lets_it_run_in_another_process(
    opener: Callable[[Project], Workbench], mark: Path, qtbot: QtBot
) -> None:
    bench = opener(project(marked(mark)))
    (row,) = bench.problems.rows
    bench.canvas.select(["own"])
    assert bench.form.trust.isVisibleTo(bench.form)
    button = row.findChild(QPushButton)
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert "trust" not in bench.window.notices.bars and is_trusted(marked(mark))
    assert told(bench) == ["Its shapes are being found."]
    assert bench.arrangement.tabs.tabText(0) == "Problems"
    bench.training.train()
    assert "being found" in bench.window.notices.bars["train"].text and not bench.job.busy
    qtbot.waitUntil(lambda: not told(bench), timeout=SOON)
    assert bench.session.check.output == Spec((4,))
    assert mark.read_text() not in ("", str(os.getpid()))
    assert not bench.form.trust.isVisibleTo(bench.form)
    # what the person goes on to write in this project runs without another word
    editor = field(bench).editor
    editor.setPlainText(marked(mark).replace("self.factor * x", "self.factr * x"))
    assert field(bench).state.text() == "not applied yet"
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert field(bench).state.text() == ""
    qtbot.waitUntil(lambda: "factr" in str(told(bench)), timeout=SOON)
    assert told(bench)[0].startswith("Line 15 of its code: ")
    # but what comes from elsewhere does not
    bench.session.history.do(
        "paste", lambda p: set_parameters(p, "own", {"code": EXAMPLE + "# pasted\n"})
    )
    assert "once you trust it" in told(bench)[0]


def test_typing_is_trusted_only_where_the_code_before_it_was(
    opener: Callable[[Project], Workbench], tmp_path: Path
) -> None:
    trust([EXAMPLE])
    bench = opener(project(EXAMPLE))
    assert "trust" not in bench.window.notices.bars, "the example has been trusted before"
    editor = field(bench).editor
    editor.setPlainText(EXAMPLE + "# mine\n")
    editor.done.emit()
    assert not is_trusted(EXAMPLE + "# mine\n"), "of this project nothing was said yet"
    bench.form.trust.click()
    assert is_trusted(EXAMPLE + "# mine\n")
    editor.setPlainText(EXAMPLE + "# mine too\n")
    editor.done.emit()
    assert is_trusted(EXAMPLE + "# mine too\n")
    file = tmp_path / "theirs.py"
    file.write_text(EXAMPLE + "# theirs\n", "utf-8")
    field(bench).read_file(file)
    assert bench.session.project.graph.nodes["own"].parameters["code"].endswith("theirs\n")
    assert not is_trusted(EXAMPLE + "# theirs\n"), "a file may come from anybody"
    editor.setPlainText(EXAMPLE + "# theirs, changed\n")
    editor.done.emit()
    assert not is_trusted(EXAMPLE + "# theirs, changed\n")


def test_files_that_cannot_be_code_are_refused_in_words(
    opener: Callable[[Project], Workbench], tmp_path: Path
) -> None:
    bench = opener(project(EXAMPLE))
    wrong = tmp_path / "wrong.py"
    wrong.write_bytes(b"\xff\xfe\x00")
    large = tmp_path / "large.py"
    large.write_text("#" * 200_001, "utf-8")
    for path, words in (
        (wrong, "is no text"),
        (large, "more than"),
        (tmp_path / "none.py", "cannot be read"),
    ):
        field(bench).read_file(path)
        assert words in field(bench).refusal
    assert bench.session.project.graph.nodes["own"].parameters["code"] == EXAMPLE


def test_what_was_typed_goes_to_the_block_it_was_typed_for(
    opener: Callable[[Project], Workbench], qtbot: QtBot
) -> None:
    bench = opener(project(EXAMPLE))
    here = field(bench)
    here.larger.click()
    large = here._window
    assert large is not None
    large.editor.setPlainText(EXAMPLE + "# larger\n")
    bench.canvas.select(["input"])
    assert bench.session.project.graph.nodes["own"].parameters["code"] == EXAMPLE + "# larger\n"
    assert not large.isVisible()
    assert "code" not in bench.session.project.graph.nodes["input"].parameters
    here = field(bench)
    assert here.editor.toPlainText() == EXAMPLE + "# larger\n"
    here.editor.setPlainText("half typed")
    bench.session.history.do("name", lambda p: set_parameters(p, "own", {"branches": 2}))
    assert here.editor.toPlainText() == "half typed", "an edit elsewhere leaves it alone"
    bench.session.history.do("back", lambda p: set_parameters(p, "own", {"code": EXAMPLE}))
    assert here.editor.toPlainText() == EXAMPLE


def test_the_editor_indents(opener: Callable[[Project], Workbench], qtbot: QtBot) -> None:
    editor = field(opener(project(""))).editor
    editor.setPlainText("")
    qtbot.keyClicks(editor, "class A:")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "x = 1")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    qtbot.keyClicks(editor, "y")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    for _ in range(2):
        qtbot.keyClick(editor, Qt.Key.Key_Backspace)
    qtbot.keyClicks(editor, "z")
    assert editor.toPlainText() == "class A:\n    x = 1\n        y\nz"


def test_code_that_hangs_or_crashes_is_told_and_the_next_is_found(qtbot: QtBot) -> None:
    texts = [
        EXAMPLE.replace("import torch\n", "import os\nimport torch\n").replace(
            "return", "os._exit(3)\n        return"
        ),
        EXAMPLE,
        EXAMPLE.replace("return", "while True:\n            pass\n        return"),
    ]
    trust(texts)
    questions = [Question(text, "Scale", "", (Spec((4,)),), 1) for text in texts]
    for question in questions:
        assert look_up(question) is None
    inspector = Inspector(patience=4.0)
    try:
        inspector.look()
        qtbot.waitUntil(lambda: not inspector.busy, timeout=2 * SOON)
    finally:
        inspector.close()
    crashed, fine, hung = (look_up(question) for question in questions)
    assert hung == Answer(trouble="After 4 seconds it was still running.")
    assert crashed is not None and "crashed the process" in crashed.trouble
    assert fine is not None and fine.outputs == (Spec((4,)),)
