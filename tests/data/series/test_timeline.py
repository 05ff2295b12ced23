"""Series from the choice of data to parts that are learnt from."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from designer.data.prepare import describe, prepare
from designer.data.preview import preview
from designer.data.scaling import Constants
from designer.project.project import DataChoice
from designer.unit import Choice
from tests.data.series.making import hours, noise, series, windows


def written(folder: Path, values: Any, **parameters: Any) -> DataChoice:
    """Write a series of hours with the columns a, b and so on; parameters are those of Windows."""
    path = folder / "some.csv"
    names = "abcdefgh"[: values.shape[1]]
    rows = [
        f"{str(at)[:16]},{','.join('' if np.isnan(v) else repr(float(v)) for v in row)}"
        for at, row in zip(hours(len(values)), values, strict=True)
    ]
    path.write_text("\n".join([f"time,{','.join(names)}", *rows]) + "\n")
    return DataChoice(
        source=Choice("SeriesCSV", {"path": str(path)}), series=Choice("Windows", parameters)
    )


def test_scaling_knows_the_training_part_alone(tmp_path: Path) -> None:
    values = noise(400, 3).cumsum(axis=0) * [1, 10, 1000]
    first = prepare(written(tmp_path, values, past=8, horizon=4))
    changed = values.copy()
    changed[320:] = changed[320:] * 100 + 7  # validation and test
    second = prepare(written(tmp_path, changed, past=8, horizon=4))
    assert second.scaling == first.scaling
    assert second.examples.facts == first.examples.facts
    assert np.array_equal(second.train.scaled()[0], first.train.scaled()[0])
    assert not np.array_equal(second.test.scaled()[0], first.test.scaled()[0])
    changed[300] += 50
    third = prepare(written(tmp_path, changed, past=8, horizon=4))
    assert third.scaling != first.scaling
    assert third.examples.facts != first.examples.facts


def test_each_variable_is_scaled_by_itself(tmp_path: Path) -> None:
    values = noise(300, 3) * [1, 10, 1000] + [0, 5, -3000]
    found = prepare(written(tmp_path, values, past=8, horizon=4))
    constants = Constants.from_plain(found.scaling["inputs"])
    assert len(constants.shift) == 3
    assert constants.shift == pytest.approx([0, 5, -3000], rel=0.1, abs=0.2)
    scaled = found.train.scaled()[0]
    assert scaled.mean(axis=(0, 1)) == pytest.approx(0, abs=1e-5)
    assert scaled.std(axis=(0, 1)) == pytest.approx(1, abs=1e-5)


def test_one_scale_for_all_steps_of_a_target_and_one_for_each_series(tmp_path: Path) -> None:
    values = noise(300, 3) * [1, 10, 1000]
    one = prepare(written(tmp_path, values, past=8, horizon=4, targets="b"))
    assert len(one.scaling["targets"]["shift"]) == 1
    assert 1 / one.scaling["targets"]["factor"][0] == pytest.approx(10, rel=0.2)
    two = prepare(written(tmp_path, values, past=8, horizon=4, targets="b, c"))
    assert [1 / factor for factor in two.scaling["targets"]["factor"]] == pytest.approx(
        [10, 1000], rel=0.2
    )
    back = Constants.from_plain(two.scaling["targets"]).undo(two.test.targets)
    assert back == pytest.approx(two.examples.targets[two.test.places], rel=1e-4, abs=1e-2)


def test_facts_for_scaled_errors() -> None:
    values = np.arange(200.0) + 3 * (np.arange(200) % 4 == 0)
    found = series(values)
    choice = windows(0.1, 0.1, past=8, horizon=4, season=4)
    facts = found.finish(choice, found.divide(choice)).facts
    assert facts["naive_errors"] == pytest.approx([4.0])
    learnt = values[:160]
    assert facts["last_errors"] == pytest.approx([np.abs(np.diff(learnt)).mean()])
    assert (facts["series"], facts["horizon"], facts["season"], facts["step"]) == (
        ["a"],
        4,
        4,
        "hour",
    )
    assert facts["differenced"] is False
    changes = windows(0.1, 0.1, past=8, horizon=4, season=4, difference="first")
    told = found.finish(changes, found.divide(changes)).facts
    assert told == {**facts, "differenced": True}  # errors are measured in the file's units


def test_a_look_at_the_whole_series(tmp_path: Path) -> None:
    values = noise(200, 2)
    values[20, 1] = np.nan
    found = preview(written(tmp_path, values, past=8, horizon=4, targets="a"), count=5)
    assert found.sizes == {"train": 149, "validation": 9, "test": 9}
    assert found.look.headings == ("time", "a", "b")
    assert len(found.look.rows) == 5
    assert [line.name for line in found.look.lines] == ["b", "a"]
    assert np.array_equal(found.look.lines[1].values, values[:, 0])
    assert found.look.lines[0].times.dtype.kind == "M"
    assert [column.name for column in found.columns] == ["a", "b"]
    assert found.columns[1].mean == pytest.approx(np.nanmean(values[:, 1]))
    assert any("“b” (1) are filled" in warning for warning in found.warnings)


def test_a_series_that_cannot_be_divided_has_no_parts_to_be_seen(tmp_path: Path) -> None:
    values = noise(200, 2)
    found = preview(written(tmp_path, values, past=8, horizon=4), count=5)
    assert found.look.shares == pytest.approx((0.8, 0.1, 0.1))
    found = preview(written(tmp_path, values, past=20, horizon=4), count=5)
    assert any("a window needs 24" in warning for warning in found.warnings)
    assert found.look.lines and found.look.shares == ()


def test_the_fingerprint_tells_other_values_and_other_windows(tmp_path: Path) -> None:
    values = noise(200, 2)
    told = [prepare(written(tmp_path, values, past=8, horizon=4)).fingerprint]
    told.append(prepare(written(tmp_path, values, past=8, horizon=5)).fingerprint)
    values[10, 0] += 1e-9
    told.append(prepare(written(tmp_path, values, past=8, horizon=4)).fingerprint)
    values[10, 0] = np.nan
    told.append(prepare(written(tmp_path, values, past=8, horizon=4)).fingerprint)
    assert len(set(told)) == 4


def test_a_series_of_10_000_rows_takes_no_time(tmp_path: Path) -> None:
    choice = written(tmp_path, noise(10_000, 6), difference="seasonal", hour=True, month=True)
    start = time.process_time()
    about = describe(choice)
    assert preview(choice).description == about
    found = prepare(choice)
    assert time.process_time() - start < 1.5
    assert found.description == about
    start = time.process_time()
    for _ in range(20):
        describe(choice)
    assert time.process_time() - start < 0.1
