"""From a choice of data to parts: what a job gets."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from designer.data import prepare as module
from designer.data.inputs import DataError
from designer.data.prepare import describe, load, prepare
from designer.data.scaling import Constants
from designer.data.sources.csv_table import CsvTable
from designer.unit import Choice
from tests.data.making import data, large, picture_folder, streamed


def test_parts_hold_what_the_source_holds() -> None:
    found = prepare(data("Digits"))
    examples = load(Choice("Digits"))
    inputs = examples.inputs[0].all()
    constants = Constants.from_plain(found.scaling["inputs"])
    for part in (found.train, found.validation, found.test):
        assert np.array_equal(part.raw()[0], inputs[part.places])
        assert np.array_equal(part.targets, examples.targets[part.places])
        assert np.array_equal(part.scaled()[0], constants.apply(inputs[part.places]))
        assert part.scaled()[0].dtype == np.float32
        assert np.array_equal(part.scaled(slice(2, 5))[0], part.scaled()[0][2:5])
        assert part.specs == found.description.inputs
    assert "targets" not in found.scaling
    assert found.description == describe(data("Digits"))
    assert found.warnings == ()


def test_numbers_to_be_told_are_scaled_and_come_back() -> None:
    found = prepare(data("Diabetes"))
    assert found.train.targets.dtype == np.float32
    assert found.train.targets.shape == (len(found.train), 1)
    assert found.train.targets.mean() == pytest.approx(0, abs=1e-5)
    assert found.train.targets.std() == pytest.approx(1, abs=1e-5)
    constants = Constants.from_plain(found.scaling["targets"])
    raw = load(Choice("Diabetes")).targets
    assert constants.undo(found.test.targets) == pytest.approx(raw[found.test.places], rel=1e-5)
    choice = data("Diabetes")
    scaling = Choice("Standardize", {"targets": False})
    found = prepare(replace(choice, scaling=scaling))
    assert np.array_equal(found.test.targets, raw[found.test.places].astype(np.float32))
    assert found.scaling["targets"] == {"shift": [0.0], "factor": [1.0]}


def test_the_fingerprint_tells_other_data() -> None:
    first = prepare(data("Iris")).fingerprint
    assert prepare(data("Iris", split_seed=3, scaling="NoScaling")).fingerprint == first
    assert prepare(data("Wine")).fingerprint != first
    assert len(first) == 64


def test_one_changed_number_changes_the_fingerprint(tmp_path: Path) -> None:
    inputs, targets = np.zeros((9, 2)), np.arange(9) % 3
    found = []
    for change in range(3):
        inputs[0, 0] = change
        np.savez(tmp_path / f"{change}.npz", inputs=inputs, targets=targets)
        choice = data("NumpyFiles", path=str(tmp_path / f"{change}.npz"))
        found.append(prepare(choice).fingerprint)
    np.savez(tmp_path / "t.npz", inputs=inputs, targets=np.arange(9) // 3)
    found.append(prepare(data("NumpyFiles", path=str(tmp_path / "t.npz"))).fingerprint)
    assert len(set(found)) == 4


def test_large_data_stay_in_their_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    choice = streamed(tmp_path, 60)
    held, found = prepare(choice), large(choice, monkeypatch)
    assert held.train.resident
    assert not found.train.resident
    assert found.scaling == held.scaling  # few enough to be fitted on all
    assert np.array_equal(found.train.scaled()[0], held.train.scaled()[0])
    monkeypatch.setattr(module, "MOST_FITTED", 10)
    fitted = large(choice, monkeypatch)
    assert fitted.scaling != held.scaling
    assert fitted.scaling == large(choice, monkeypatch).scaling
    assert fitted.fingerprint == held.fingerprint


def test_fitting_takes_examples_from_the_whole_part() -> None:
    assert module._evenly(np.arange(10) * 2, 5).tolist() == [0, 4, 8, 12, 16]
    assert module._evenly(np.arange(3), 5).tolist() == [0, 1, 2]


def test_copies_in_two_parts_are_told(tmp_path: Path) -> None:
    rows = "".join(f"{number % 5},{number % 2}\n" for number in range(40))
    path = tmp_path / "t.csv"
    path.write_text("a,b\n" + rows)
    (warning,) = prepare(data("CsvTable", path=str(path))).warnings
    assert "of the 8 examples kept aside have the same inputs" in warning


def test_wrong_choices_are_said() -> None:
    with pytest.raises(DataError, match=r"“Magic” is no scaling .* NoScaling, Standardize"):
        prepare(data("Iris", scaling="Magic"))
    wrong = replace(data("Iris"), scaling=Choice("ToRange", {"low": "x"}))
    with pytest.raises(DataError, match="To a range: low: expected a number"):
        prepare(wrong)
    with pytest.raises(DataError, match="leave nothing to learn from"):
        prepare(data("Iris", validation=0.5, test=0.5))


def test_a_file_is_read_once_until_it_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "t.csv"
    path.write_text("a,b\n1,x\n2,y\n3,x\n")
    read: list[str] = []
    usual = CsvTable.load

    def counted(self: CsvTable) -> Any:
        read.append(self.path)
        return usual(self)

    monkeypatch.setattr(CsvTable, "load", counted)
    choice = data("CsvTable", path=str(path))
    threads = [threading.Thread(target=describe, args=(choice,)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(read) == 1
    path.write_text("a,b\n1,x\n2,y\n3,q\n4,x\n")
    assert describe(choice).examples == 4
    assert describe(choice).classes == ("q", "x", "y")
    assert len(read) == 2


def test_pictures_are_decoded_once_for_all_parts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from designer.data.pictures.decoding import Manner

    root = picture_folder(tmp_path / "pictures")
    count = 0
    usual = Manner.read

    def counted(self: Any, path: Path, where: str) -> Any:
        nonlocal count
        count += 1
        return usual(self, path, where)

    monkeypatch.setattr(Manner, "read", counted)
    found = prepare(data("PictureFolder", path=str(root), size=(8,)))
    for part in (found.train, found.validation, found.test):
        part.scaled()
    assert count == 12
