"""Make the bundled Fashion-MNIST selection from the files of Debian's dataset-fashion-mnist."""

from __future__ import annotations

import argparse
import gzip
import sys
import zlib
from pathlib import Path

import numpy as np
import numpy.typing as npt
from reproducible_files import BUNDLE, write_npz

INSTALLED = Path("/usr/share/datasets/fashion-mnist")
CLASSES = (
    "T-shirt/top",
    "Trouser",
    "Pullover",
    "Dress",
    "Coat",
    "Sandal",
    "Shirt",
    "Sneaker",
    "Bag",
    "Ankle boot",
)
PER_CLASS = 1_000
SEED = 0

Bytes = npt.NDArray[np.uint8]
Rows = npt.NDArray[np.int64]


def main() -> None:
    """Read the folder named on the command line and write the selection."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument(
        "folder",
        type=Path,
        nargs="?",
        default=INSTALLED,
        help="folder with the four IDX gzip files (default: %(default)s)",
    )
    options.add_argument(
        "--to", type=Path, default=BUNDLE, help="folder to write into (default: %(default)s)"
    )
    chosen = options.parse_args()
    try:
        pictures, labels = read_all(chosen.folder)
        rows = choose(pictures, labels)
    except FileNotFoundError as missing:
        sys.exit(
            f"{missing.filename} is missing; install it with "
            "'sudo apt-get install dataset-fashion-mnist' or name the folder that holds it."
        )
    except (EOFError, OSError, ValueError, zlib.error) as damage:
        sys.exit(f"Fashion-MNIST in {chosen.folder} cannot be used: {damage}.")
    write_npz(
        chosen.to / "fashion-mnist.npz",
        {
            "inputs": pictures[rows, np.newaxis],
            # Losses expect class numbers as int64; once compressed they take 7 kB.
            "targets": labels[rows].astype(np.int64),
            "classes": np.array(CLASSES),
        },
    )


def read_all(folder: Path) -> tuple[Bytes, Bytes]:
    """Give all pictures (N, 28, 28) and labels (N,), first those of train, then of t10k."""
    parts = ("train", "t10k")
    pictures = np.concatenate([read_idx(folder / f"{part}-images-idx3-ubyte.gz") for part in parts])
    labels = np.concatenate([read_idx(folder / f"{part}-labels-idx1-ubyte.gz") for part in parts])
    if len(pictures) != len(labels):
        raise ValueError(f"it has {len(pictures)} pictures but {len(labels)} labels")
    return pictures, labels


def read_idx(path: Path) -> Bytes:
    """Read one gzip-compressed IDX file of unsigned bytes.

    Two zero bytes, the element type (8: unsigned byte), the number of dimensions, that many
    big-endian 32-bit sizes, then the elements.
    """
    with gzip.open(path) as file:
        content = file.read()
    if content[:3] != b"\0\0\x08":
        raise ValueError(f"{path.name} is no IDX file of unsigned bytes")
    start = 4 + 4 * content[3]
    shape = np.frombuffer(content[4:start], dtype=">u4").astype(int)
    elements = np.frombuffer(content, dtype=np.uint8, offset=start)
    if elements.size != shape.prod():
        raise ValueError(f"{path.name} has {elements.size} elements, expected {shape.prod()}")
    return elements.reshape(shape)


def choose(pictures: Bytes, labels: Bytes) -> Rows:
    """Choose as many distinct pictures of each class, by a seed, and keep the source's order."""
    first_seen: dict[bytes, int] = {}
    for row, picture in enumerate(pictures):
        first_seen.setdefault(picture.tobytes(), row)
    distinct = np.fromiter(first_seen.values(), dtype=np.int64)
    # RandomState and not default_rng: NumPy promises that its numbers stay the same for ever.
    generator = np.random.RandomState(SEED)
    chosen = []
    for number, name in enumerate(CLASSES):
        candidates = distinct[labels[distinct] == number]
        if len(candidates) < PER_CLASS:
            raise ValueError(f"{name} has {len(candidates)} pictures, expected {PER_CLASS} or more")
        chosen.append(generator.permutation(candidates)[:PER_CLASS])
    # The source mixes its classes; its order keeps any run of rows mixed here as well.
    return np.sort(np.concatenate(chosen))


if __name__ == "__main__":
    main()
