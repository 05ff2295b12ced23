"""Tables of numbers, texts and gaps, from the file to parts that are learnt from."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from designer.data.inputs import DataError
from designer.data.prepare import describe, prepare
from designer.data.preview import preview
from designer.project.project import DataChoice
from designer.unit import Choice
from tests.data.making import data
from tests.data.table.making import columns, finished, step, steps, table

NAN = np.nan


def written(folder: Path, text: str, *choices: Choice, **parameters: Any) -> DataChoice:
    path = folder / "t.csv"
    path.write_text(text, encoding="utf-8")
    source = Choice("CsvTable", {"path": str(path), **parameters})
    return DataChoice(source=source, columns=choices)


def mixed(rows: int, seed: int = 0) -> str:
    """Return a table with numbers, gaps, texts and two classes."""
    chance = np.random.default_rng(seed)
    lines = ["age,town,income,kind"]
    for row in range(rows):
        age = "" if chance.random() < 0.1 else f"{chance.integers(20, 70)}"
        town = chance.choice(["Köln", "Bonn", "Ulm", "NA"])
        lines.append(f"{age},{town},{chance.gamma(2):.3f},{'xy'[row % 2]}")
    return "\n".join(lines) + "\n"


def test_numbers_alone_stay_as_they_are() -> None:
    found = table(a=[1, 2, 3], b=[4, 5, 6])
    assert columns(found) == {"a": [1, 2, 3], "b": [4, 5, 6]}
    assert found.divide(steps()).warnings == ()


def test_texts_and_gaps_are_treated_unasked_and_that_is_said() -> None:
    found = table(a=[1, NAN, 3, 4], s=["u", "v", "u", "?"], t=["p", "p", "q", "p"])
    assert columns(found) == {
        "a": [1, 3, 3, 4],
        "s = u": [1, 0, 1, 0],
        "s = v": [0, 1, 0, 0],
        "t = p": [1, 1, 0, 1],
        "t = q": [0, 0, 1, 0],
    }
    one, other = found.divide(steps()).warnings
    assert one == (
        "Each text of the columns “s”, “t” becomes an input of its own (one-hot); add a step for "
        "columns to choose otherwise."
    )
    assert other == (
        "Missing values of “a” (1) are filled with the median of the training part; add the step "
        "“Fill missing values” to choose otherwise."
    )
    asked = steps(step("FillMissing"), step("OneHot"))
    assert found.divide(asked).warnings == ()


def test_gaps_are_filled_from_the_training_part_alone(tmp_path: Path) -> None:
    rows = [f"{number},{number % 7},{'xy'[number % 2]}" for number in range(100)]
    rows[0] = f",0,{'x'}"
    choice = written(tmp_path, "a,b,kind\n" + "\n".join(rows) + "\n")
    found = prepare(choice)
    train = found.train.places
    gap = 0
    assert found.examples.inputs[0].all()[gap, 0] == np.median(train[train != gap])


def test_too_many_texts_are_refused_with_what_to_do() -> None:
    names = [f"name {number}" for number in range(60)]
    found = table(a=list(range(60)), name=names)
    with pytest.raises(DataError, match="the column “name” holds 60 different texts; add a step"):
        found.describe(steps())
    assert found.describe(steps(step("DropColumns", columns="name"))).columns == ("a",)
    assert len(found.describe(steps(step("OneHot", most=59))).columns) == 61


def test_what_is_described_is_what_is_made(tmp_path: Path) -> None:
    for choices in (
        (),
        (step("FillMissing", mark=True), step("Cross", columns="town, income"), step("OneHot")),
        (step("Bins", columns="income", count=5), step("Cross", columns="town, income")),
        (step("Log"), step("ScaleColumns"), step("Ordinal")),
        (step("OneHot", columns="town", most=1),),
    ):
        choice = written(tmp_path, mixed(200), *choices)
        found = prepare(choice)
        assert found.description == describe(choice)
        assert found.train.scaled()[0].shape[1] == len(found.description.columns)
        assert np.isfinite(found.train.scaled()[0]).all()


def test_a_look_at_rows_as_they_stand_in_the_file(tmp_path: Path) -> None:
    found = preview(written(tmp_path, mixed(200)), count=6)
    assert found.look.inputs is None
    assert found.look.headings == ("age", "town", "income")
    assert len(found.look.rows) == len(found.look.labels) == 6
    assert {row[1] for row in found.look.rows} <= {"Köln", "Bonn", "Ulm", ""}
    assert [column.name for column in found.columns] == ["age", "town", "income"]
    age, town, _ = found.columns
    assert 20 <= age.least < age.most < 70
    assert town.distinct == 3
    assert np.isnan(town.mean)
    assert found.sizes == {"train": 160, "validation": 20, "test": 20}
    plain = preview(data("Iris"), count=4)
    assert plain.look.inputs is not None
    assert plain.look.rows[0] == tuple(f"{number:g}" for number in plain.look.inputs[0])


def test_a_column_that_is_the_target_is_told() -> None:
    targets = np.random.default_rng(0).normal(size=30)
    other = np.random.default_rng(1).normal(size=30)
    found = table(targets.tolist(), a=other.tolist(), copy=(targets * 1.8 + 32).tolist())
    (warning,) = found.divide(steps()).warnings
    assert warning == (
        "The column “copy” already says what is to be told; leave it out unless it is known "
        "beforehand."
    )
    assert found.divide(steps(step("DropColumns", columns="copy"))).warnings == ()
    noisy = table((targets + other / 100).tolist(), a=targets.tolist())
    assert noisy.divide(steps()).warnings == ()


def test_a_column_that_names_the_class_is_told() -> None:
    words = ["no", "yes"] * 15
    found = table(a=list(range(30)), answer=words)
    told = found.divide(steps()).warnings
    assert any("“answer” already says what is to be told" in one for one in told)
    words[4] = "yes"
    told = table(a=list(range(30)), answer=words).divide(steps()).warnings
    assert not any("already says" in one for one in told)
    few = table(a=[1, 2], answer=["no", "yes"]).divide(steps())
    assert not any("already says" in one for one in few.warnings)


def test_one_class_that_is_nearly_all_is_told(tmp_path: Path) -> None:
    rows = "".join(f"{number},{'rare' if number % 20 == 0 else 'usual'}\n" for number in range(400))
    found = prepare(written(tmp_path, "a,kind\n" + rows))
    (warning,) = found.warnings
    assert warning == (
        "The class “usual” has 380 examples and “rare” 20; whoever always says the first is right "
        "in 95%, so look at more than accuracy."
    )


def test_copies_of_texts_are_found_in_two_parts(tmp_path: Path) -> None:
    rows = "".join(f"{'abc'[number % 3]},{number % 2}\n" for number in range(40))
    found = prepare(written(tmp_path, "a,b\n" + rows))
    assert any("of the 8 examples kept aside have the same inputs" in one for one in found.warnings)
    alone = prepare(written(tmp_path, "a,b\n" + rows, drop_copies=True, task="regression"))
    assert alone.description.examples == 6


def test_the_fingerprint_tells_what_changed(tmp_path: Path) -> None:
    text = mixed(60)
    told = [
        prepare(written(tmp_path, text)).fingerprint,
        prepare(written(tmp_path, text, step("Log"))).fingerprint,
        prepare(written(tmp_path, text.replace("Ulm", "Aalen"))).fingerprint,
        prepare(written(tmp_path, text.replace(",x\n", ",z\n"))).fingerprint,
    ]
    assert len(set(told)) == 4
    assert prepare(written(tmp_path, text)).fingerprint == told[0]


def test_inputs_that_do_not_fit_into_memory_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    found = table(a=list(range(40)), b=[f"{n % 30}x" for n in range(40)])
    monkeypatch.setattr("designer.data.table.table.LARGEST_TABLE", 1000)
    with pytest.raises(DataError, match="31 inputs of 40 rows do not fit into memory"):
        finished(found)
    monkeypatch.setattr("designer.data.table.table.MOST_COLUMNS", 20)
    with pytest.raises(DataError, match="One-hot makes 31 inputs, more than 20"):
        finished(found, step("OneHot"))


def test_10_000_rows_take_no_time(tmp_path: Path) -> None:
    choices = (step("FillMissing", mark=True), step("Cross", columns="town, income"), step("Log"))
    choice = written(tmp_path, mixed(10_000), *choices)
    start = time.process_time()
    about = describe(choice)
    preview(choice)
    assert prepare(choice).description == about
    assert time.process_time() - start < 1.5
    start = time.process_time()
    for _ in range(20):
        describe(choice)
    assert time.process_time() - start < 0.1
