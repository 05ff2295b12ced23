"""The look at data before anything is learnt from them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from designer.data.pictures.decoding import Manner
from designer.data.preview import preview
from tests.data.making import data, picture_folder, streamed


def test_pictures_of_every_class_in_turn() -> None:
    found = preview(data("FashionMNIST"), count=24, seed=5)
    assert found.look.inputs.shape == (24, 1, 28, 28)
    assert found.look.inputs.dtype == np.uint8
    assert found.look.labels[:10] == found.look.labels[10:20] == found.description.classes
    assert found.sizes == {"train": 8000, "validation": 1000, "test": 1000}
    assert found.counts["train"] == (800,) * 10
    assert (found.columns, found.warnings) == ((), ())
    again = preview(data("FashionMNIST"), count=24, seed=5)
    assert np.array_equal(found.look.inputs, again.look.inputs)
    other = preview(data("FashionMNIST"), count=24, seed=6)
    assert not np.array_equal(found.look.inputs, other.look.inputs)


def test_columns_of_a_table() -> None:
    found = preview(data("Diabetes"), count=5)
    assert found.look.inputs.shape == (5, 10)
    assert len(found.look.labels) == 5
    assert all(25 <= float(label) <= 346 for label in found.look.labels)
    assert found.counts == {}
    assert [column.name for column in found.columns][0::10] == ["age (years)", "target"]
    target = found.columns[-1]
    assert (target.least, target.most) == (25, 346)
    assert found.columns[1].distinct == 2


def test_small_and_odd_data_are_shown_with_warnings(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text("a,same,kind\n1,7,x\n2,7,y\n")
    found = preview(data("CsvTable", path=str(path)))
    assert sorted(found.look.labels) == ["x", "y"]
    assert found.sizes == {"train": 2, "validation": 0, "test": 0}
    assert found.warnings == (
        "There are 2 examples for 3 parts; add examples, or set validation or test to 0.",
        "The column “same” has the same number everywhere, which tells nothing.",
    )


def test_only_what_is_shown_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = picture_folder(tmp_path / "pictures", each=30)
    read = []
    usual = Manner.read
    monkeypatch.setattr(
        Manner, "read", lambda self, *file: (read.append(file), usual(self, *file))[1]
    )
    found = preview(data("PictureFolder", path=str(root), size=(8,)), count=10)
    assert len(found.look.labels) == len(read) == 10
    assert found.counts == {"train": (24, 24), "validation": (3, 3), "test": (3, 3)}


def test_files_too_large_for_memory_are_shown(tmp_path: Path) -> None:
    found = preview(streamed(tmp_path), count=100)
    assert len(found.look.labels) == 50
    assert found.look.inputs.shape == (50, 3, 5, 4)
