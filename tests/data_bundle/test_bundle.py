"""The bundled data sets are whole, balanced, documented, small, and can be made again."""

from __future__ import annotations

import csv
import hashlib
import subprocess
import sys
import zipfile
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

ROOT = Path(__file__).resolve().parents[2]
BUNDLE = ROOT / "resources" / "data"
SCRIPTS = ROOT / "packaging" / "data"
FASHION_SOURCE = Path("/usr/share/datasets/fashion-mnist")

PICTURES = ("fashion-mnist", "digits")
TABLES = ("iris", "wine", "breast-cancer", "diabetes")
FROM_SCIKIT_LEARN = ("digits.npz", *(f"{name}.csv" for name in TABLES))
BUNDLED = ("fashion-mnist.npz", *FROM_SCIKIT_LEARN)
# Sets that are bundled later need their notes as well.
SETS = sorted(path for path in BUNDLE.iterdir() if path.is_file() and path.suffix != ".md")


def arrays(name: str) -> dict[str, npt.NDArray[Any]]:
    with np.load(BUNDLE / f"{name}.npz", allow_pickle=False) as archive:
        return {key: archive[key] for key in archive}


def table(name: str) -> tuple[list[str], list[list[str]]]:
    with (BUNDLE / f"{name}.csv").open(newline="", encoding="utf-8") as file:
        header, *rows = csv.reader(file)
    return header, rows


def fingerprints(path: Path) -> dict[str, str]:
    """Give the sha256 of a file, or of every array in an npz file.

    The compressed bytes depend on the zlib that Python was built with, the arrays do not.
    """
    if path.suffix != ".npz":
        return {path.name: hashlib.sha256(path.read_bytes()).hexdigest()}
    with zipfile.ZipFile(path) as archive:
        return {name: hashlib.sha256(archive.read(name)).hexdigest() for name in archive.namelist()}


def make(script: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, SCRIPTS / script, *arguments],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


@pytest.fixture(scope="module")
def made_twice(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Run the scikit-learn script into two empty folders."""
    folders = (tmp_path_factory.mktemp("first"), tmp_path_factory.mktemp("second"))
    for folder in folders:
        run = make("make_scikit_learn_sets.py", "--to", folder)
        assert run.returncode == 0, run.stderr
    return folders


def test_all_sets_are_there() -> None:
    assert set(BUNDLED) <= {path.name for path in SETS}


@pytest.mark.parametrize(
    ("name", "shape", "largest", "counts"),
    [
        ("fashion-mnist", (10_000, 1, 28, 28), 255, [1_000] * 10),
        ("digits", (1_797, 1, 8, 8), 16, [178, 182, 177, 183, 181, 182, 181, 179, 174, 180]),
    ],
)
def test_pictures_have_their_counts_shapes_and_types(
    name: str, shape: tuple[int, ...], largest: int, counts: list[int]
) -> None:
    found = arrays(name)
    assert set(found) == {"inputs", "targets", "classes"}
    assert found["inputs"].shape == shape
    assert found["inputs"].dtype == np.uint8
    assert found["inputs"].max() == largest
    assert found["targets"].shape == shape[:1]
    assert found["targets"].dtype == np.int64
    assert found["classes"].dtype.kind == "U"
    assert len(set(found["classes"])) == len(counts)
    assert np.bincount(found["targets"]).tolist() == counts


@pytest.mark.parametrize("name", PICTURES)
def test_no_picture_occurs_twice(name: str) -> None:
    inputs = arrays(name)["inputs"]
    assert len({picture.tobytes() for picture in inputs}) == len(inputs)


def test_fashion_mnist_is_mixed_so_that_any_stretch_holds_every_class() -> None:
    targets = arrays("fashion-mnist")["targets"]
    assert all(len(set(stretch)) == 10 for stretch in np.split(targets, 50))


def test_fashion_mnist_names_fit_the_pictures() -> None:
    """Trousers leave the left of the picture emptiest, sneakers the top."""
    found = arrays("fashion-mnist")
    mean = {
        str(name): found["inputs"][found["targets"] == number, 0].mean(axis=0)
        for number, name in enumerate(found["classes"])
    }
    assert min(mean, key=lambda name: mean[name][:, :8].mean()) == "Trouser"
    assert min(mean, key=lambda name: mean[name][:9].mean()) == "Sneaker"


@pytest.mark.parametrize("name", PICTURES)
def test_every_python_can_unpack_the_pictures(name: str) -> None:
    with zipfile.ZipFile(BUNDLE / f"{name}.npz") as archive:
        used = {member.compress_type for member in archive.infolist()}
    assert used == {zipfile.ZIP_DEFLATED}, "bz2 and lzma are optional in Python, and slow to load"


@pytest.mark.parametrize(
    ("name", "columns", "target", "counts"),
    [
        ("iris", 4, "species", {"setosa": 50, "versicolor": 50, "virginica": 50}),
        ("wine", 13, "class", {"Barolo": 59, "Grignolino": 71, "Barbera": 48}),
        ("breast-cancer", 30, "diagnosis", {"malignant": 212, "benign": 357}),
    ],
)
def test_tables_have_their_columns_and_classes(
    name: str, columns: int, target: str, counts: dict[str, int]
) -> None:
    header, rows = table(name)
    assert len(header) == columns + 1
    assert header[-1] == target
    assert Counter(row[-1] for row in rows) == counts


def test_diabetes_is_unscaled_and_predicts_a_quantity() -> None:
    header, rows = table("diabetes")
    numbers = np.array(rows, dtype=float)
    assert numbers.shape == (442, 11)
    assert (header[0], header[-1]) == ("age (years)", "progression")
    assert (numbers[:, 0].min(), numbers[:, 0].max()) == (19, 79)
    assert (numbers[:, -1].min(), numbers[:, -1].max()) == (25, 346)


@pytest.mark.parametrize("name", TABLES)
def test_tables_are_complete(name: str) -> None:
    header, rows = table(name)
    assert len(set(header)) == len(header)
    assert all(column == column.strip() != "" for column in header)
    measured = np.array([row[:-1] for row in rows], dtype=float)
    assert measured.shape == (len(rows), len(header) - 1)
    assert np.isfinite(measured).all()


@pytest.mark.parametrize("path", SETS, ids=lambda path: path.name)
def test_every_set_has_its_licence_and_provenance_beside_it(path: Path) -> None:
    note = BUNDLE / f"{path.name.partition('.')[0]}.md"
    assert note.is_file()
    text = note.read_text(encoding="utf-8")
    assert text.startswith("# ")
    assert "\n## Provenance\n" in text
    assert "\n## Licence\n" in text
    assert path.name in text


@pytest.mark.parametrize("name", BUNDLED)
def test_notes_quote_the_copyright_and_say_what_to_cite_and_how_to_make_the_set(name: str) -> None:
    text = (BUNDLE / name).with_suffix(".md").read_text(encoding="utf-8")
    assert "\n## Cite\n" in text
    holder = "Zalando SE" if name == "fashion-mnist.npz" else "The scikit-learn developers"
    assert "Copyright" in text.partition("\n## Licence\n")[2]
    assert holder in text
    command = next(line for line in text.splitlines() if line.startswith("    python "))
    assert (ROOT / command.split()[1]).is_file()


def test_the_bundle_stays_small() -> None:
    size = {path.name: path.stat().st_size for path in BUNDLE.iterdir()}
    assert sum(size.values()) < 12_000_000
    assert sum(size[name] for name in BUNDLED) < 6_000_000


@pytest.mark.parametrize("name", FROM_SCIKIT_LEARN)
def test_scikit_learn_sets_can_be_made_again(made_twice: tuple[Path, Path], name: str) -> None:
    first, second = made_twice
    assert fingerprints(first / name) == fingerprints(BUNDLE / name)
    assert (first / name).read_bytes() == (second / name).read_bytes()


@pytest.mark.skipif(not FASHION_SOURCE.is_dir(), reason="needs Debian's dataset-fashion-mnist")
def test_fashion_mnist_can_be_made_again(tmp_path: Path) -> None:
    run = make("make_fashion_mnist.py", "--to", tmp_path)
    assert run.returncode == 0, run.stderr
    name = "fashion-mnist.npz"
    assert fingerprints(tmp_path / name) == fingerprints(BUNDLE / name)


def test_missing_source_is_answered_with_the_line_that_installs_it(tmp_path: Path) -> None:
    run = make("make_fashion_mnist.py", tmp_path, "--to", tmp_path / "made")
    assert run.returncode == 1
    assert "apt-get install dataset-fashion-mnist" in run.stderr
    assert len(run.stderr.splitlines()) == 1
    assert not (tmp_path / "made").exists()


def test_damaged_source_is_answered_in_one_line(tmp_path: Path) -> None:
    for part in ("train", "t10k"):
        for kind in ("images-idx3", "labels-idx1"):
            (tmp_path / f"{part}-{kind}-ubyte.gz").write_bytes(b"not gzip")
    run = make("make_fashion_mnist.py", tmp_path, "--to", tmp_path / "made")
    assert run.returncode == 1
    assert "cannot be used" in run.stderr
    assert len(run.stderr.splitlines()) == 1
