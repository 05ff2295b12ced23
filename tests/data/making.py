"""Small sets of data that the tests are made on."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from designer.data.inputs import Held
from designer.data.prepare import Part, prepare
from designer.data.scaling import Standardize
from designer.project.project import DataChoice
from designer.unit import Choice


def data(kind: str, *, scaling: str = "Standardize", **parameters: Any) -> DataChoice:
    """Return a choice of data; the words `validation`, `test` and `split_seed` go to the split."""
    words = ("validation", "test", "split_seed")
    division = {word: parameters.pop(word) for word in words if word in parameters}
    return DataChoice(source=Choice(kind, parameters), scaling=Choice(scaling), **division)


def pictures(count: int = 40, shape: tuple[int, ...] = (1, 6, 5), seed: int = 0) -> Any:
    """Return random pictures as bytes."""
    return np.random.default_rng(seed).integers(0, 256, (count, *shape), dtype=np.uint8)


def picture_folder(root: Path, classes: Sequence[str] = ("cat", "dog"), each: int = 6) -> Path:
    """Write a folder of random colour pictures of several sizes and kinds, and return it."""
    chance = np.random.default_rng(1)
    endings = ("png", "jpg", "bmp")
    for name in classes:
        (root / name).mkdir(parents=True)
        for number in range(each):
            height, width = 12 + number, 50 - number
            points = chance.integers(0, 256, (height, width, 3), dtype=np.uint8)
            Image.fromarray(points).save(root / name / f"{number}.{endings[number % 3]}")
    return root


def part_of(inputs: Any, targets: Any = None, *, resident: bool = True) -> Part:
    """Return a part of all these inputs, which are learnt with their numbers as classes."""
    places = np.arange(len(inputs))
    targets = places if targets is None else targets
    constants = Standardize().fit(inputs, Held(inputs).feature_axis)
    return Part((Held(inputs),), places, targets, (constants,), resident)


def streamed(tmp_path: Path, count: int = 50, **parameters: Any) -> DataChoice:
    """Write two NumPy files of colour pictures in two classes, and return the choice of them."""
    np.save(tmp_path / "x.npy", pictures(count, (3, 5, 4)))
    np.save(tmp_path / "y.npy", np.arange(count) % 2)
    files = {"path": str(tmp_path / "x.npy"), "targets": str(tmp_path / "y.npy")}
    return data("NumpyFiles", **files, **parameters)


def large(choice: DataChoice, monkeypatch: Any) -> Any:
    """Return the prepared data as if they were too large for memory."""
    monkeypatch.setattr("designer.data.prepare.RESIDENT", 0)
    return prepare(choice)
