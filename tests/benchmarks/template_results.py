"""Train templates with three seeds each and print the median accuracy on the test part.

python tests/benchmarks/template_results.py [TEMPLATE ...]
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from designer.templates import all_templates, template

SEEDS = (0, 1, 2)


def train(file: Path, seed: int, folder: str) -> dict[str, float]:
    """Train one template from the command line; return what `--json` printed."""
    out = Path(folder) / f"{file.stem}-{seed}"
    command = [sys.executable, "-m", "designer", "train", str(file), "--seed", str(seed)]
    ran = subprocess.run(
        [*command, "--out", str(out), "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        check=True,
    )
    found: dict[str, float] = json.loads(ran.stdout)
    return found


def main() -> None:
    """Print one line a template as it is done."""
    names = sys.argv[1:] or [item.name for item in all_templates()]
    for name in names:
        with tempfile.TemporaryDirectory() as folder:
            found = [train(template(name).path, seed, folder) for seed in SEEDS]
        accuracies = [record["test_accuracy"] for record in found]
        seconds = statistics.median(r["seconds"] / r["epochs"] for r in found)
        shown = " ".join(f"{accuracy:.3f}" for accuracy in accuracies)
        print(
            f"{name}: median test accuracy {statistics.median(accuracies):.3f} ({shown}) "
            f"in {found[0]['epochs']} epochs of {seconds:.1f} s, "
            f"{found[0]['parameters']:,} parameters",
            flush=True,
        )


if __name__ == "__main__":
    main()
