"""The file: what is kept, what is refused, and that a save never leaves half a file."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from designer.project import edits
from designer.project.file import FileError, dumps, load, loads, save
from designer.project.graph import Frame, Graph, Node, Note, Wire
from designer.project.project import Project
from designer.project.recovery import Recovery

SAMPLE = Project(
    "Sample",
    Graph(
        {"a": Node("a", "Input"), "b": Node("b", "Linear", "dense", {"features": 10}, 200, 12.5)},
        {("b", "in"): Wire("a", "out", "b", "in")},
        {"f": Frame("f", "Part")},
        {"n": Note("n", "text")},
    ),
)


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    save(SAMPLE, tmp_path / "x.neurodraft")
    assert load(tmp_path / "x.neurodraft") == SAMPLE


def test_one_changed_parameter_changes_one_line() -> None:
    changed = dumps(SAMPLE).replace('"features": 10', '"features": 11')
    before, after = dumps(SAMPLE).splitlines(), dumps(loads(changed)).splitlines()
    assert sum(old != new for old, new in zip(before, after, strict=True)) == 1


def test_unknown_blocks_and_fields_survive() -> None:
    contents = json.loads(dumps(SAMPLE))
    contents["later"] = {"a": [1, None]}
    contents["graph"]["layers"] = "x"
    contents["graph"]["nodes"][0].update(kind="Quantum", glow=True)
    contents["graph"]["nodes"][1]["parameters"]["unheard"] = 3
    contents["graph"]["wires"][0]["bend"] = 0.5
    contents["graph"]["frames"][0]["locked"] = True
    contents["recipe"]["mood"] = "good"
    contents["recipe"]["loss"]["later"] = [1]
    contents["data"]["mirror"] = 1
    text = dumps(loads(json.dumps(contents)))
    assert json.loads(text) == contents
    assert dumps(loads(text)) == text


def _changed(**changes: Any) -> str:
    contents = json.loads(dumps(SAMPLE))
    for path, value in changes.items():
        here = contents
        *before, last = (int(part) if part.isdigit() else part for part in path.split("__"))
        for part in before:
            here = here[part]
        here[last] = value
    return json.dumps(contents)


BAD = {
    "empty": ("", "is empty"),
    "blank": (" \n ", "is empty"),
    "cut off": (dumps(SAMPLE)[:200], "is cut off at line"),
    "not JSON": ("PK\x03\x04", "is not valid JSON"),
    "a list": ("[1, 2]", "where an object is expected"),
    "another JSON": ('{"a": 1}', "no Neurodraft project"),
    "NaN": (dumps(SAMPLE).replace("12.5", "NaN"), "NaN, which is no number"),
    "infinity": (dumps(SAMPLE).replace("12.5", "-Infinity"), "no number"),
    "huge real": (dumps(SAMPLE).replace("12.5", "1e999"), "too large"),
    "huge whole": (dumps(SAMPLE).replace("12.5", "9" * 5000), "5000 digits"),
    "off the canvas": (dumps(SAMPLE).replace("12.5", "1e300"), "off every canvas"),
    "deep": ("[" * 100_000, "nested too deeply"),
    "newer": (_changed(format=99), "newer Neurodraft"),
    "format text": (_changed(format="1"), "whole number is expected"),
    "nodes wrong": (_changed(graph__nodes=5), "a list is expected"),
    "node wrong": (_changed(graph__nodes__0=[]), "an object is expected"),
    "kind missing": (_changed(graph__nodes__0__kind=None), "“kind” of “a”"),
    "place wrong": (_changed(graph__nodes__0__at=[1]), "two numbers belong"),
    "place text": (_changed(graph__nodes__0__at=["1", 2]), "a number is expected"),
    "id twice": (_changed(graph__nodes__0__id="b"), "uses the id “b” twice"),
    "lost wire": (_changed(graph__wires__0__from=["zz", "out"]), "which is no block of it"),
    "wire wrong": (_changed(graph__wires__0__to="b"), "not a block and a port"),
    "loop": (_changed(graph__wires__0__from=["b", "out"]), "form a loop"),
    "epochs": (_changed(recipe__epochs="many"), "epochs: expected a whole number"),
    "epochs true": (_changed(recipe__epochs=True), "epochs: expected a whole number"),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_files_get_one_sentence(name: str, tmp_path: Path) -> None:
    text, words = BAD[name]
    file = tmp_path / "bad.neurodraft"
    file.write_text(text, "utf-8")
    before = file.read_bytes()
    with pytest.raises(FileError) as refused:
        load(file)
    sentence = str(refused.value)
    assert words in sentence and "bad.neurodraft" in sentence
    assert "\n" not in sentence and sentence.endswith(".") and len(sentence) < 250
    assert file.read_bytes() == before


def test_a_million_blocks_are_refused_in_words(tmp_path: Path) -> None:
    file = tmp_path / "vast.neurodraft"
    node = '{"id": "n", "kind": "ReLU"}'
    nodes = ",".join([node] * 10**6)
    file.write_text(f'{{"format": 1, "graph": {{"nodes": [{nodes}]}}}}', "utf-8")
    begun = time.monotonic()
    with pytest.raises(FileError, match="1,000,000 nodes; Neurodraft opens at most 20,000"):
        load(file)
    assert time.monotonic() - begun < 20


def test_missing_files_folders_and_pictures_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="There is no file"):
        load(tmp_path / "none.neurodraft")
    with pytest.raises(FileError, match="is a folder"):
        load(tmp_path)
    (tmp_path / "p.png").write_bytes(b"\x89PNG\r\n\x1a\n\xff\xfe")
    with pytest.raises(FileError, match="is not text"):
        load(tmp_path / "p.png")
    (tmp_path / "file").write_text("x")
    with pytest.raises(FileError, match="cannot be written"):
        save(SAMPLE, tmp_path / "file" / "x.neurodraft")


@given(st.text(max_size=200))
@example('{"format": 1, "graph": {}}')
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        assert isinstance(loads(text), Project)
    except FileError as error:
        assert "\n" not in str(error)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=6,
)


@given(st.data())
def test_any_wrong_value_anywhere_is_read_or_refused(data: st.DataObject) -> None:
    contents = json.loads(dumps(SAMPLE))
    here: Any = contents
    while True:
        keys = list(here) if isinstance(here, dict) else list(range(len(here)))
        key = data.draw(st.sampled_from(keys))
        if isinstance(here[key], (dict, list)) and here[key] and data.draw(st.booleans()):
            here = here[key]
            continue
        here[key] = data.draw(JSON)
        break
    try:
        text = dumps(loads(json.dumps(contents)))
        assert dumps(loads(text)) == text
    except FileError as error:
        assert "\n" not in str(error)


def test_a_failing_save_keeps_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "x.neurodraft"
    save(SAMPLE, file)
    before = file.read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(FileError, match="no space left on device"):
        save(Project("Other"), file)
    assert file.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["x.neurodraft"]


_SAVER = """
import sys
from dataclasses import replace
from designer.project.file import load, save
project = load(sys.argv[1])
print("ready", flush=True)
number = 0
while True:
    number += 1
    save(replace(project, title="t" * (number % 5000)), sys.argv[1])
"""


def test_kill_9_during_saves_leaves_a_whole_file(tmp_path: Path) -> None:
    file = tmp_path / "x.neurodraft"
    save(SAMPLE, file)
    for attempt in range(3):
        process = subprocess.Popen(
            [sys.executable, "-c", _SAVER, str(file)], stdout=subprocess.PIPE
        )
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(0.03 + 0.017 * attempt)
        process.kill()
        process.communicate()
        assert load(file).graph == SAMPLE.graph


def test_recovery_offers_the_work_of_a_window_that_is_gone(tmp_path: Path) -> None:
    code = (
        "import sys, os\nfrom pathlib import Path\n"
        "from designer.project.recovery import Recovery\n"
        "from designer.project.file import load\n"
        "r = Recovery(Path(sys.argv[1])); r.write(r.new_key(), load(sys.argv[2]), sys.argv[2])\n"
        "os.kill(os.getpid(), 9)"
    )
    file = tmp_path / "x.neurodraft"
    save(SAMPLE, file)
    folder = tmp_path / "recovery"
    subprocess.run([sys.executable, "-c", code, str(folder), str(file)], check=False)
    recovery = Recovery(folder)
    (offer,) = recovery.offers()
    assert (offer.title, offer.path) == ("Sample", str(file))
    assert recovery.read(offer) == SAMPLE
    assert recovery.offers() == [offer]
    recovery.discard(offer)
    assert recovery.offers() == []


def test_a_living_window_is_not_offered_and_bad_copies_stay(tmp_path: Path) -> None:
    recovery = Recovery(tmp_path)
    recovery.write("mine", SAMPLE, None)
    (tmp_path / "bad.recovery.json").write_text("{")
    assert recovery.offers() == []
    assert len(list(tmp_path.iterdir())) == 2


def test_half_characters_and_long_texts_are_saved_and_read_again(tmp_path: Path) -> None:
    strange = Project("caf\udce9", Graph(notes={"n": Note("n", "x" * 300_000)}))
    save(strange, tmp_path / "x.neurodraft")
    assert load(tmp_path / "x.neurodraft") == strange


def test_saving_through_a_link_writes_the_file_that_it_leads_to(tmp_path: Path) -> None:
    save(SAMPLE, tmp_path / "real.neurodraft")
    (tmp_path / "link.neurodraft").symlink_to(tmp_path / "real.neurodraft")
    save(Project("two"), tmp_path / "link.neurodraft")
    assert (tmp_path / "link.neurodraft").is_symlink()
    assert load(tmp_path / "real.neurodraft").title == "two"


def test_no_edit_makes_a_canvas_that_no_file_may_hold() -> None:
    many = {f"n{number}": Node(f"n{number}", "ReLU") for number in range(20_000)}
    project = Project(graph=Graph(many))
    with pytest.raises(edits.TooManyError, match="at most 20,000 blocks"):
        edits.add(project, Node("more", "ReLU"))
    assert loads(dumps(project)) == project


def test_a_window_whose_number_came_again_is_gone(tmp_path: Path) -> None:
    recovery = Recovery(tmp_path)
    recovery.write("old", SAMPLE, None)
    file = tmp_path / "old.recovery.json"
    contents = json.loads(file.read_text())
    file.write_text(json.dumps({**contents, "born": "1"}))
    assert [offer.key for offer in recovery.offers()] == ["old"]
