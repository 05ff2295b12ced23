"""The file of every method: exact in a fresh process; refused in words where it is not whole."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from designer.compress.compressor import compressors
from designer.compress.job import compress
from designer.compress.stage import Stage, read
from designer.job import UserError, in_foreground

SHORT = {
    "distil": "distil:0.5:epochs=1",
    "fine-tune": "fine-tune:1",
    "quantize-aware": "quantize-aware:4:epochs=1",
    "mixed": "mixed:4:epochs=0",
    "binarize": "binarize:1",
    "xnor": "xnor:1:ends=yes",
    "share-weights": "share-weights:4:epochs=0",
    "low-rank": "low-rank:0.6",
    **{name: f"{name}:64" for name in ("int8", "int16", "w8a16")},
}
"""Recipes of methods that would take long with what they usually have."""
MEASURE = """
import json, sys
from designer.job import in_foreground
from designer.training.evaluate import evaluate
from designer.training.events import Evaluated
found = {}
for file in sys.argv[1:]:
    for event in in_foreground(evaluate(file)):
        if isinstance(event, Evaluated):
            found[file] = dict(event.measured)
print(json.dumps(found))
"""


@pytest.fixture(scope="module")
def stages(
    run_of: Callable[[str], Path], tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Stage]:
    """Return the last stage of every method that can do the convolutional network."""
    found = {}
    for name in compressors():
        run = run_of("transformer" if name == "prune-layers" else "convolutions")
        out = tmp_path_factory.mktemp(name) / "out"
        job = compress(str(run), SHORT.get(name, name), str(out))
        *_, found[name] = (event for event in in_foreground(job) if isinstance(event, Stage))
    return found


def test_every_file_gives_in_a_fresh_process_what_was_measured(stages: dict[str, Stage]) -> None:
    files = [stage.file for stage in stages.values()]
    assert {Path(file).suffix for file in files} == {".neuropack", ".onnx"}
    ran = subprocess.run(
        [sys.executable, "-c", MEASURE, *files], capture_output=True, text=True, check=True
    )
    measured = json.loads(ran.stdout.splitlines()[-1])
    for name, stage in stages.items():
        again = measured[stage.file]
        for key, value in stage.measured.items():
            assert again[key] == value, name


@pytest.mark.parametrize("name", list(compressors()))
def test_every_file_that_is_not_whole_is_refused(
    name: str, stages: dict[str, Stage], tmp_path: Path
) -> None:
    file = Path(stages[name].file)
    whole = file.read_bytes()
    chance = np.random.default_rng(len(name))
    places = [0, 9, 10, 20, len(whole) // 2, len(whole) - 40, len(whole) - 1]
    places += chance.integers(0, len(whole), 30).tolist()
    spoilt = tmp_path / f"spoilt{file.suffix}"
    for place in places:
        flipped = bytes([whole[place] ^ (1 << int(chance.integers(8)))])
        for data in (whole[:place] + flipped + whole[place + 1 :], whole[:place]):
            spoilt.write_bytes(data)
            with pytest.raises(UserError, match=r"damaged|no packed network"):
                read(spoilt)
    spoilt.write_bytes(whole + b"\0")
    with pytest.raises(UserError, match="damaged"):
        read(spoilt)
