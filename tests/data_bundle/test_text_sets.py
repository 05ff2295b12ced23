"""The bundled texts are whole and clean, and their scripts take from a package what they should."""

from __future__ import annotations

import csv
import gzip
import hashlib
import io
import json
import subprocess
import sys
import tarfile
import zipfile
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
BUNDLE = ROOT / "resources" / "data"
SCRIPTS = ROOT / "packaging" / "data"
WORDNET = Path("/usr/share/wordnet/data.noun")

TOPICS = {
    "artifact": 10_541, "person": 9_133, "plant": 7_115, "act": 5_413, "animal": 4_908,
    "communication": 4_803, "state": 2_922, "location": 2_863, "substance": 2_707,
    "attribute": 2_191,
}  # fmt: skip
ARCHIVES = {
    "make_sentiment.py": ("vader.tar.gz", "pip download --no-deps --no-binary :all: vaderSent"),
    "make_topics.py": ("data.noun", "sudo apt-get install wordnet-base"),
    "make_translation.py": ("home.whl", "pip download --no-deps homeassistant=="),
}


def rows(path: Path) -> list[list[str]]:
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def make(script: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, SCRIPTS / script, *arguments],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


@pytest.mark.parametrize(
    ("name", "header", "counts"),
    [
        ("sentiment", ["sentiment", "text"], {"negative": 5_060, "positive": 4_981}),
        ("topics", ["topic", "text"], TOPICS),
    ],
)
def test_classes_have_their_counts(name: str, header: list[str], counts: dict[str, int]) -> None:
    names, *found = rows(BUNDLE / f"{name}.csv.gz")
    assert names == header
    assert Counter(label for label, _ in found) == counts
    note = (BUNDLE / f"{name}.md").read_text(encoding="utf-8")
    assert all(f"{count:,}" in note for count in (len(found), *counts.values()))


def test_translations_have_their_counts() -> None:
    names, *found = rows(BUNDLE / "translation.csv.gz")
    assert names == ["English", "German", "Spanish", "French"]
    counts = [sum(bool(row[column]) for row in found) for column in range(4)]
    assert counts == [11_938, 11_706, 11_660, 7_269]
    note = (BUNDLE / "translation.md").read_text(encoding="utf-8")
    assert all(f"{count:,}" in note for count in counts)
    assert len({row[0].casefold() for row in found}) == len(found)
    assert all(any(row[1:]) for row in found)
    assert all(cell != row[0] for row in found for cell in row[1:])


@pytest.mark.parametrize("name", ["sentiment", "topics", "translation"])
def test_texts_are_clean(name: str) -> None:
    _, *found = rows(BUNDLE / f"{name}.csv.gz")
    assert len({tuple(row) for row in found}) == len(found)
    for row in found:
        for cell in row:
            assert cell == cell.strip()
            assert not set(cell) & set("\0\n\r\t\ufffd")


def test_notes_quote_their_licences() -> None:
    told = {
        "sentiment": ("Copyright (c) 2016 C.J. Hutto", "THE SOFTWARE IS PROVIDED"),
        "topics": ("WordNet 3.0 Copyright 2006 by Princeton University", "WITHOUT FEE OR ROYALTY"),
        "translation": ("The Home Assistant Authors", "END OF TERMS AND CONDITIONS"),
    }
    for name, wanted in told.items():
        text = " ".join((BUNDLE / f"{name}.md").read_text(encoding="utf-8").split())
        licence = text.partition("## Licence")[2].lower()
        assert all(words.lower() in licence for words in wanted)
        assert f"packaging/data/make_{name}.py" in text


def vader(folder: Path) -> Path:
    lines = ["1\t2.5\tFine, “really”.", "2\t-0.4\tSo so.", "3\t-1.25\t Bad. ", "4\t0.5\tEven.",
             "5\t2.4\tFine, “really”.", "6\t-3\tWorse."]  # fmt: skip
    inner = packed(
        "hutto_ICWSM_2014/movieReviewSnippets_GroundTruth.txt", "\n".join(lines).encode()
    )
    outer = packed("vaderSentiment-3.3.1/additional_resources/hutto_ICWSM_2014.tar.gz", inner)
    path = folder / "vader.tar.gz"
    path.write_bytes(outer)
    return path


def packed(name: str, content: bytes) -> bytes:
    whole = io.BytesIO()
    with tarfile.open(fileobj=whole, mode="w:gz") as archive:
        entry = tarfile.TarInfo(name)
        entry.size = len(content)
        archive.addfile(entry, io.BytesIO(content))
    return whole.getvalue()


def test_sentiment_takes_clear_ratings(tmp_path: Path) -> None:
    run = make("make_sentiment.py", vader(tmp_path), "--to", tmp_path)
    assert run.returncode == 0, run.stderr
    assert rows(tmp_path / "sentiment.csv.gz") == [
        ["sentiment", "text"],
        ["positive", "Fine, “really”."],
        ["negative", "Bad."],
        ["negative", "Worse."],
    ]


def test_topics_take_definitions_without_examples(tmp_path: Path) -> None:
    groups = ("04", "05", "06", "07", "10", "15", "18", "20", "26", "27")
    lines = [
        "  1 licence | of the whole",
        "00001740 03 n 01 entity 0 003 | what there is in the world",
    ]
    for group in groups:
        line = f'0 {group} n 01 x 0 | one thing of the group {group}; a kind; "an example"  '
        lines += [line, line, f"0 {group} n 01 y 0 | too short to tell"]
    nouns = tmp_path / "data.noun"
    nouns.write_text("\n".join(lines), encoding="utf-8")
    run = make("make_topics.py", nouns, "--to", tmp_path)
    assert run.returncode == 0, run.stderr
    header, *found = rows(tmp_path / "topics.csv.gz")
    assert header == ["topic", "text"]
    assert found[0] == ["act", "one thing of the group 04; a kind"]
    assert sorted(topic for topic, _ in found) == sorted(TOPICS)


def home(folder: Path) -> Path:
    files = {
        "a/translations/en.json": {"x": {"on": "Turn on", "n": 3}, "bad": "In {place}", "s": "OK"},
        "a/translations/de.json": {"x": {"on": " Einschalten "}, "bad": "In {place}", "s": "OK"},
        "b/translations/en.json": {"on": "Turn on", "off": "turn ON", "new": "A\nB", "w": "Why?"},
        "b/translations/de.json": {"on": "Anschalten", "off": "x", "new": "C", "w": "Warum?"},
        "b/translations/fr.json": {"on": "Allumer", "w": "Pour<b>quoi"},
        "c/translations/sensor.en.json": {"on": "Other"},
    }
    path = folder / "home.whl"
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in files.items():
            archive.writestr(f"homeassistant/components/{name}", json.dumps(content))
    return path


def test_translations_take_sentences_once(tmp_path: Path) -> None:
    run = make("make_translation.py", home(tmp_path), "--to", tmp_path)
    assert run.returncode == 0, run.stderr
    assert rows(tmp_path / "translation.csv.gz") == [
        ["English", "German", "Spanish", "French"],
        ["Turn on", "Einschalten", "", "Allumer"],
        ["Why?", "Warum?", "", ""],
    ]


def test_two_runs_give_the_same_bytes(tmp_path: Path) -> None:
    source = home(tmp_path)
    found = []
    for name in ("first", "second"):
        run = make("make_translation.py", source, "--to", tmp_path / name)
        assert run.returncode == 0, run.stderr
        found.append((tmp_path / name / "translation.csv.gz").read_bytes())
    assert found[0] == found[1]


@pytest.mark.skipif(not WORDNET.is_file(), reason="needs Debian's wordnet-base")
def test_topics_can_be_made_again(tmp_path: Path) -> None:
    run = make("make_topics.py", "--to", tmp_path)
    assert run.returncode == 0, run.stderr
    made, bundled = (
        hashlib.sha256(gzip.decompress((folder / "topics.csv.gz").read_bytes())).hexdigest()
        for folder in (tmp_path, BUNDLE)
    )
    assert made == bundled


@pytest.mark.parametrize("script", ARCHIVES)
def test_a_missing_or_damaged_source_is_answered_in_one_line(script: str, tmp_path: Path) -> None:
    name, advice = ARCHIVES[script]
    run = make(script, tmp_path / name, "--to", tmp_path / "made")
    assert run.returncode == 1
    assert advice in run.stderr
    assert len(run.stderr.splitlines()) == 1
    (tmp_path / name).write_bytes(b"something else")
    run = make(script, tmp_path / name, "--to", tmp_path / "made")
    assert run.returncode == 1
    assert "cannot be used" in run.stderr
    assert len(run.stderr.splitlines()) == 1
    assert not (tmp_path / "made").exists()
