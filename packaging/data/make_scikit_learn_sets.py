"""Make the bundled digits, iris, wine, breast cancer and diabetes sets from scikit-learn."""

from __future__ import annotations

import argparse
import importlib
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from reproducible_files import BUNDLE, write_csv, write_npz


@dataclass(frozen=True)
class Table:
    """One of scikit-learn's tables and how it is written down."""

    file: str
    """Name of the file without its ending."""
    loader: str
    """Name of the function in sklearn.datasets."""
    columns: tuple[str, ...]
    """Names of the measured columns, in scikit-learn's order."""
    target: str
    """Name of the last column."""
    classes: tuple[str, ...] = ()
    """Names of the classes by number; empty where the target is a quantity."""
    arguments: dict[str, bool] = field(default_factory=dict)
    """Arguments for the loader."""


_NUCLEUS = (
    "radius",
    "texture",
    "perimeter",
    "area",
    "smoothness",
    "compactness",
    "concavity",
    "concave points",
    "symmetry",
    "fractal dimension",
)

TABLES = (
    Table(
        file="iris",
        loader="load_iris",
        columns=(
            "sepal length (cm)",
            "sepal width (cm)",
            "petal length (cm)",
            "petal width (cm)",
        ),
        target="species",
        classes=("setosa", "versicolor", "virginica"),
    ),
    Table(
        file="wine",
        loader="load_wine",
        columns=(
            "alcohol",
            "malic acid",
            "ash",
            "alcalinity of ash",
            "magnesium",
            "total phenols",
            "flavanoids",
            "nonflavanoid phenols",
            "proanthocyanins",
            "color intensity",
            "hue",
            "od280/od315 of diluted wines",
            "proline",
        ),
        target="class",
        # scikit-learn numbers the three; the study that measured the wines names them.
        classes=("Barolo", "Grignolino", "Barbera"),
    ),
    Table(
        file="breast-cancer",
        loader="load_breast_cancer",
        columns=(
            *(f"mean {measure}" for measure in _NUCLEUS),
            *(f"{measure} error" for measure in _NUCLEUS),
            *(f"worst {measure}" for measure in _NUCLEUS),
        ),
        target="diagnosis",
        classes=("malignant", "benign"),
    ),
    Table(
        file="diabetes",
        loader="load_diabetes",
        # scikit-learn calls the last six s1 to s6; its description says what they are.
        columns=(
            "age (years)",
            "sex",
            "body mass index",
            "blood pressure",
            "total cholesterol",
            "low-density lipoproteins",
            "high-density lipoproteins",
            "total cholesterol / HDL",
            "log triglycerides",
            "blood sugar",
        ),
        target="progression",
        arguments={"scaled": False},
    ),
)


def main() -> None:
    """Write all five sets into the folder named on the command line."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument(
        "--to", type=Path, default=BUNDLE, help="folder to write into (default: %(default)s)"
    )
    folder: Path = options.parse_args().to
    try:
        source = importlib.import_module("sklearn.datasets")
    except ModuleNotFoundError:
        sys.exit("scikit-learn is missing; install it with 'pip install scikit-learn'.")
    write_digits(source, folder)
    for table in TABLES:
        write_table(source, table, folder)


def write_digits(source: Any, folder: Path) -> None:
    """Write the digits as pictures (N, 1, 8, 8) of the source's whole numbers 0 to 16."""
    digits = source.load_digits()
    write_npz(
        folder / "digits.npz",
        {
            "inputs": digits.images[:, np.newaxis].astype(np.uint8),
            "targets": digits.target.astype(np.int64),
            "classes": np.array([str(name) for name in digits.target_names]),
        },
    )


def write_table(source: Any, table: Table, folder: Path) -> None:
    """Write one table with the target as its last column, classes as words."""
    data = getattr(source, table.loader)(**table.arguments)
    columns = [written(column) for column in data.data.T]
    if table.classes:
        columns.append([table.classes[number] for number in data.target])
    else:
        columns.append(written(data.target))
    rows = zip(*columns, strict=True)
    write_csv(folder / f"{table.file}.csv", (*table.columns, table.target), rows)


def written(column: npt.NDArray[np.float64]) -> Sequence[str]:
    """Give a column's numbers as text, without '.0' where all of them are whole."""
    if np.all(column == np.round(column)):
        return [str(int(number)) for number in column]
    # repr gives the shortest text that reads back as the same number, on every system.
    return [repr(float(number)) for number in column]


if __name__ == "__main__":
    main()
