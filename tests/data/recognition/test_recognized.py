"""A file or folder is told by what it holds; what nothing reads is refused in one sentence."""

from __future__ import annotations

import json
import struct
import zlib
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.data.inputs import DataError
from designer.data.prepare import describe, divide, load
from designer.data.recognition import chosen, recognized
from designer.data.recognition.cells import kind_of
from designer.project.project import DataChoice
from designer.unit import Choice

WORDS = ("slow", "warm", "tall", "deep", "red", "old", "odd")


def png(path: Path, shade: int) -> None:
    """Write a grey picture of 4 × 4 points."""
    rows = b"".join(b"\0" + bytes([shade] * 4) for _ in range(4))

    def chunk(kind: bytes, data: bytes) -> bytes:
        told = kind + data
        return struct.pack(">I", len(data)) + told + struct.pack(">I", zlib.crc32(told))

    head = struct.pack(">IIBBBBB", 4, 4, 8, 0, 0, 0, 0)
    body = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + body)


def text(path: Path, rows: list[str]) -> Path:
    """Write rows of text."""
    path.write_text("\n".join(rows), "utf-8")
    return path


def flowers(folder: Path) -> Path:
    rows = [f"{n % 7 + n / 10:g},{n % 3},{'abc'[n % 3]}" for n in range(60)]
    return text(folder / "flowers.csv", ["length,petals,kind", *rows])


def rents(folder: Path) -> Path:
    rows = [f"{n % 5};{30 + n};{200 + 7.5 * n:g}" for n in range(60)]
    return text(folder / "rents.csv", ["rooms;area;rent", *rows])


def river(folder: Path) -> Path:
    days = [date(2020, 1, 1) + timedelta(n) for n in range(200)]
    rows = [f"{day},{n % 3},{np.sin(n / 5):.3f}" for n, day in enumerate(days)]
    return text(folder / "river.csv", ["day,rain,level", *rows])


def reviews(folder: Path) -> Path:
    rows = [f"the film was {WORDS[n % 7]} and long {n},{'good' if n % 2 else 'bad'}"
            for n in range(60)]  # fmt: skip
    return text(folder / "reviews.csv", ["review,label", *rows])


def unnamed(folder: Path) -> Path:
    rows = [f"the film was {WORDS[n % 7]} {n}\t{'AB'[n % 2]}" for n in range(60)]
    return text(folder / "unnamed.tsv", rows)


def sentences(folder: Path) -> Path:
    rows = [f"the {WORDS[n % 7]} dog {n}\tder Hund {WORDS[n % 5]} {n}" for n in range(60)]
    return text(folder / "sentences.tsv", rows)


def questions(folder: Path) -> Path:
    found = [
        {"context": f"House {n} is {WORDS[n % 7]}.",
         "qas": [{"question": f"What is house {n}?",
                  "answers": [{"text": "House", "answer_start": 0}]}]}
        for n in range(30)
    ]  # fmt: skip
    path = folder / "questions.json"
    path.write_text(json.dumps({"data": [{"paragraphs": found}]}, indent=1))
    return path


def pictures(folder: Path) -> Path:
    root = folder / "leaves"
    for number, kind in enumerate(("oak", "pine")):
        (root / kind).mkdir(parents=True)
        for place in range(12):
            png(root / kind / f"{place}.png", 100 * number + place)
    return root


def mails(folder: Path) -> Path:
    root = folder / "mails"
    for kind in ("ham", "spam"):
        (root / kind).mkdir(parents=True)
        for place in range(12):
            text(root / kind / f"{place}.txt", [f"{kind} {WORDS[place % 7]} {place}"])
    return root


def archive(folder: Path) -> Path:
    np.savez(
        folder / "arrays.npz", inputs=np.arange(90.0).reshape(30, 3), targets=np.arange(30) % 3
    )
    return folder / "arrays.npz"


def two_arrays(folder: Path) -> Path:
    np.save(folder / "x.npy", np.arange(90.0).reshape(30, 3))
    np.save(folder / "y.npy", np.arange(30) % 3)
    return folder / "y.npy"  # whichever of both is chosen


def lines(folder: Path) -> Path:
    rows = [json.dumps({"a": n / 3, "b": n, "label": "xy"[n % 2]}) for n in range(40)]
    return text(folder / "rows.jsonl", rows)


def parquet(folder: Path) -> Path:
    import pyarrow
    from pyarrow import parquet as files

    table = pyarrow.table({
        "text": [f"the film was {WORDS[n % 7]} {n}" for n in range(40)],
        "label": ["xy"[n % 2] for n in range(40)],
    })  # fmt: skip
    files.write_table(table, folder / "texts.parquet")
    return folder / "texts.parquet"


def translations(folder: Path) -> Path:
    rows = [f"the {WORDS[n % 7]} dog {n},der Hund namens {n}" for n in range(40)]
    return text(folder / "two.csv", ["english,german", *rows])


KINDS: list[tuple[Callable[[Path], Path], str, str]] = [
    (flowers, "CsvTable", "classification"),
    (rents, "CsvTable", "regression"),
    (river, "SeriesCSV", "forecast"),
    (reviews, "TextTable", "classification"),
    (unnamed, "TextTable", "classification"),
    (sentences, "SentencePairs", "sequence"),
    (questions, "SquadFile", "span"),
    (pictures, "PictureFolder", "classification"),
    (mails, "TextFolder", "classification"),
    (archive, "NumpyFiles", "classification"),
    (two_arrays, "NumpyFiles", "classification"),
    (lines, "TableDataset", "classification"),
    (parquet, "TextDataset", "classification"),
    (translations, "TextDataset", "sequence"),
]


@pytest.mark.parametrize(("write", "kind", "task"), KINDS, ids=[w.__name__ for w, _, _ in KINDS])
def test_the_first_guess_reads_it(
    write: Callable[[Path], Path], kind: str, task: str, tmp_path: Path
) -> None:
    guesses = recognized(write(tmp_path))
    assert guesses[0].source.kind == kind
    assert all(one.why.endswith(".") and one.label for one in guesses)
    data = chosen(guesses[0], DataChoice(validation=0.2))
    assert data.validation == 0.2 and data.source == guesses[0].source
    found = describe(data)
    assert found.task == task
    parts = divide(load(data.source), data)
    assert min(map(len, (parts.train, parts.validation, parts.test))) > 0


def test_lengths_fit_the_texts(tmp_path: Path) -> None:
    (guess,) = recognized(sentences(tmp_path))
    found = describe(chosen(guess, DataChoice()))
    source, target = (spec.shape[0] for spec in found.inputs)
    # “the slow dog 12” is four words or a few pieces more, and not 32
    assert 4 <= source <= 12 and 4 <= target <= 16
    assert max(found.vocabularies) < 400
    (guess,) = recognized(reviews(tmp_path))
    assert describe(chosen(guess, DataChoice())).inputs[0].shape == (8,)


def test_windows_fit_a_short_series(tmp_path: Path) -> None:
    rows = [f"2020-{1 + n // 28:02}-{1 + n % 28:02},{n % 5}" for n in range(60)]
    path = text(tmp_path / "short.csv", ["day,level", *rows])
    guess = recognized(path)[0]
    found = describe(chosen(guess, DataChoice()))
    past, horizon = found.inputs[0].shape[0], found.output.shape[0]
    assert past + horizon < 24 and found.examples > 20


def test_what_was_done_to_other_data_is_forgotten(tmp_path: Path) -> None:
    before = DataChoice(
        goal="reconstruct the input", pictures=(Choice("Grey"),), split_seed=7, test=0.25
    )
    (guess,) = recognized(flowers(tmp_path))
    found = chosen(guess, before)
    assert found.pictures == () and found.goal == DataChoice().goal
    assert (found.split_seed, found.test) == (7, 0.25)


def test_several_ways_are_told_apart(tmp_path: Path) -> None:
    rows = [f'"Miller, Mr. Karl {n}",{"mf"[n % 2]},{20 + n % 40},{n % 3},{n % 2}'
            for n in range(60)]  # fmt: skip
    path = text(tmp_path / "people.csv", ["name,sex,age,class,survived", *rows])
    kinds = [guess.source.kind for guess in recognized(path)]
    assert kinds == ["CsvTable", "TextTable"]
    assert recognized(path)[0].source.parameters["leave_out"] == "name"
    assert [one.source.kind for one in recognized(river(tmp_path))] == ["SeriesCSV", "CsvTable"]


def test_headings_of_pairs_are_no_sentence(tmp_path: Path) -> None:
    rows = [f"the {WORDS[n % 7]} dog {n}\tder Hund {n}" for n in range(30)]
    path = text(tmp_path / "named.tsv", ["English\tGerman", *rows])
    (guess,) = recognized(path)
    assert guess.source.parameters["header"] is True
    assert describe(chosen(guess, DataChoice())).examples == 30


def broken_csv(folder: Path) -> Path:
    return text(folder / "broken.csv", ["a,b,c", "1,2,x", "1,2", "2,3,y"])


def broken_pairs(folder: Path) -> Path:
    rows = [f"the {WORDS[n % 7]} dog {n}\tder Hund {n}" for n in range(30)]
    rows[12] = "no tab in this row"
    return text(folder / "broken.tsv", rows)


def broken_questions(folder: Path) -> Path:
    whole = questions(folder).read_text()
    return text(folder / "cut.json", [whole[: len(whole) // 2]])


def broken_picture(folder: Path) -> Path:
    root = pictures(folder)
    (root / "pine" / "7.png").write_bytes(b"no picture")
    return root


def loose_pictures(folder: Path) -> Path:
    root = folder / "loose"
    root.mkdir()
    png(root / "one.png", 3)
    return root


def empty_folder(folder: Path) -> Path:
    (folder / "empty").mkdir()
    return folder / "empty"


REFUSED: list[tuple[Callable[[Path], Path], str]] = [
    (broken_csv, "row 3"),
    (broken_pairs, "row 13"),
    (broken_questions, "cut off"),
    (broken_picture, "pine/7.png"),
    (loose_pictures, "sub-folder"),
    (empty_folder, "is empty"),
    (lambda folder: text(folder / "none.csv", [""]), "is empty"),
    (lambda folder: text(folder / "letter.pdf", ["x"]), "of no kind that is known"),
    (lambda folder: folder / "nowhere.csv", "is not there"),
    (lambda folder: folder / ("long" * 200), "cannot be opened"),
    (lambda folder: pictures(folder) / "oak" / "1.png", "one picture"),
    (lambda folder: text(folder / "other.json", ['{"a": 1}']), "“data”"),
]


@pytest.mark.parametrize(("write", "said"), REFUSED, ids=[said for _, said in REFUSED])
def test_what_nothing_reads_is_refused_in_one_sentence(
    write: Callable[[Path], Path], said: str, tmp_path: Path
) -> None:
    path = write(tmp_path)
    with pytest.raises(DataError) as refused:
        chosen(recognized(path)[0], DataChoice())
    told = str(refused.value)
    assert said in told and told.endswith(".") and "\n" not in told


@given(st.lists(st.text(max_size=20), min_size=1, max_size=30))
def test_any_cells_are_of_some_kind(cells: list[str]) -> None:
    assert kind_of("x", [cell.strip() for cell in cells]) in (
        "time", "number", "text", "name", "category", "empty"
    )  # fmt: skip


@given(st.binary(max_size=300), st.sampled_from((".csv", ".tsv", ".json", ".txt", ".npy", ".npz")))
def test_any_bytes_are_read_or_refused(content: bytes, ending: str) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"any{ending}"
        path.write_bytes(content)
        try:
            chosen(recognized(path)[0], DataChoice())
        except DataError as refused:
            assert str(refused).endswith(".")
