"""A packed file is read as it was written, or refused in words."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from designer.job import UserError
from designer.packing.file import Contents, is_packed, read, write


@pytest.fixture
def contents() -> Contents:
    chance = np.random.default_rng(0)
    weights = chance.normal(size=(20, 30)).astype(np.float32)
    pruned = (weights * (chance.random(weights.shape) < 0.1)).astype(np.float32)
    return Contents(
        "{}",
        {"classes": ["a", "ü"], "epoch": 3},
        {"w": weights, "tied": weights.copy(), "p": pruned, "n": np.array(5)},
    )


def test_a_file_is_read_as_it_was_written(contents: Contents, tmp_path: Path) -> None:
    file = tmp_path / "net.neuropack"
    size = write(file, contents)
    assert file.stat().st_size == size and is_packed(file)
    found = read(file)
    assert (found.project, found.facts) == (contents.project, contents.facts)
    for name, values in contents.tensors.items():
        assert found.tensors[name].tobytes() == values.tobytes()
        assert found.tensors[name].shape == values.shape
    assert found.codings["tied"][1] == 0, "equal tensors are stored once"


def test_a_file_cut_off_or_changed_by_a_byte_is_refused(contents: Contents, tmp_path: Path) -> None:
    file = tmp_path / "net.neuropack"
    write(file, contents)
    whole = file.read_bytes()
    for end in range(0, len(whole), 97):
        file.write_bytes(whole[:end])
        with pytest.raises(UserError, match=r"damaged|no packed network"):
            read(file)
    for place in range(0, len(whole), 53):
        changed = bytearray(whole)
        changed[place] ^= 1
        file.write_bytes(changed)
        with pytest.raises(UserError, match=r"damaged|no packed network"):
            read(file)


def test_a_missing_file_and_a_folder_without_rights_are_told(
    contents: Contents, tmp_path: Path
) -> None:
    with pytest.raises(UserError, match="cannot be read"):
        read(tmp_path / "none.neuropack")
    with pytest.raises(UserError, match="cannot be written"):
        write(tmp_path / "none" / "net.neuropack", contents)
    assert not is_packed(tmp_path)
