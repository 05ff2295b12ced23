"""The files of translations say what the code says, and Qt's own tools can read them."""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from designer.ui.translation import Message, read_messages

ROOT = Path(__file__).resolve().parents[2]
TOOLS = ROOT / "packaging" / "translations"
FILE = ROOT / "resources" / "translations" / "zh_CN.ts"


@pytest.fixture(scope="module")
def update() -> Iterator[ModuleType]:
    """Return the command as a module."""
    sys.path.insert(0, str(TOOLS))
    spec = importlib.util.spec_from_file_location("update", TOOLS / "update.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    yield module
    sys.path.remove(str(TOOLS))


def test_the_file_holds_just_what_the_code_says_and_all_of_it_is_translated() -> None:
    ran = subprocess.run(
        [sys.executable, str(TOOLS / "update.py"), "--check"],
        capture_output=True, text=True, cwd=ROOT, check=False,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stdout + ran.stderr


def test_texts_templates_and_counted_texts_are_found(update: ModuleType) -> None:
    found = sys.modules["extraction"].texts_in(
        '''
def act(self, name, n, wide):
    """Not this one."""
    self.label.setText(tr("Fit all"))
    tell(trn("{n} block", "{n} blocks", n))
    history.do(f"rename “{name}” to {n}", edit)
    text = f"Expected {name},"
    if wide:
        raise UserError(f"{text} found {n}.")
    raise UserError("Wire it again." if n else f"It has {plural(n, 'wire')} here.")
    Call("torch.nn.Conv2d", "not this either")
    if name == "nor this one here":
        return {"no key of this": 1}
''',
        window=True,
    )
    assert {(text.source, text.one) for text in found} == {
        ("Fit all", ""),
        ("{n} blocks", "{n} block"),
        ("rename “{1}” to {2}", ""),
        ("Expected {1}, found {2}.", ""),
        ("Wire it again.", ""),
        ("It has {1} wire here.", ""),
        ("It has {1} wires here.", ""),
        ("{n} wires", "{n} wire"),
    }


def test_translations_are_kept_and_what_is_gone_is_marked(update: ModuleType) -> None:
    text = sys.modules["extraction"].Text
    old = [Message("Fit all", ("显示全部",)), Message("Gone", ("没了",)), Message("Never", ("",))]
    made = update.merged({"ui": {"Fit all": text("Fit all"), "New": text("New")}}, old, 1)
    assert [(m.source, m.forms[0], m.state) for m in made] == [
        ("Gone", "没了", "vanished"),
        ("Fit all", "显示全部", ""),
        ("New", "", "unfinished"),
    ]


def test_lost_places_and_unfinished_texts_are_faults(update: ModuleType) -> None:
    wrong = [
        Message("Delete {1}", ("删除",)),
        Message("New", ("",)),
        Message("Gone {1}", ("没了",), state="vanished"),
        Message("Add {1}", ("添加 {1}",)),
    ]
    assert [line.split(":")[0] for line in update.faults(wrong)] == [
        "other places",
        "not translated",
    ]


def test_batches_go_out_and_come_back(update: ModuleType, tmp_path: Path) -> None:
    import json

    made = [Message(f"Text {n}", ("",), "", "ui", "unfinished") for n in range(200)]
    assert update._batches(made, tmp_path) == 200
    files = sorted(tmp_path.glob("*.json"))
    assert len(files) == 2
    told = {source: f"译 {source}" for source in json.loads(files[0].read_text("utf-8"))}
    assert sum(bool(m.forms[0]) for m in update._taken(made, told)) == len(told) == 150


def test_reading_what_was_written_gives_the_same(update: ModuleType, tmp_path: Path) -> None:
    language, messages = read_messages(FILE)
    again = tmp_path / "again.ts"
    again.write_text(update.written(language, messages), encoding="utf-8")
    assert again.read_text("utf-8") == FILE.read_text("utf-8")


def test_qt_reads_the_file(tmp_path: Path) -> None:
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    if not tool.exists() and shutil.which("lrelease") is None:
        pytest.skip("no lrelease here")
    out = tmp_path / "zh_CN.qm"
    command = [str(tool) if tool.exists() else "lrelease", str(FILE), "-qm", str(out)]
    ran = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert ran.returncode == 0, ran.stderr
    assert out.stat().st_size > 100_000
    assert "0 unfinished" in ran.stdout, ran.stdout
