"""Kill a training process many times at random moments; every run must end as an unbroken one.

    python -m tests.benchmarks.kill_training --times 70

Prints one line a run and the count of kills; ends with exit code 1 where a run differs.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")

from designer.runs import Run
from tests.training.killing import differences, subject, through_kills, unbroken, zygote

KILLS_A_RUN = 8


def main() -> int:
    """Kill as often as asked for; return the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--times", type=int, default=70, help="kills while a run is under way")
    parser.add_argument("--seed", type=int, default=int(time.time()))
    chosen = parser.parse_args()
    done, wrong, number = 0, 0, 0
    with tempfile.TemporaryDirectory() as folder, zygote() as by:
        while done < chosen.times:
            seed = chosen.seed + number
            whole, seconds = unbroken(subject(seed), Path(folder) / f"whole{number}")
            place = Path(folder) / f"killed{number}"
            kills = min(KILLS_A_RUN, chosen.times - done)
            struck = len(through_kills(by, subject(seed), place, kills, seconds / 2, seed))
            found = differences(whole, Run(place))
            done, number, wrong = done + struck, number + 1, wrong + bool(found)
            said = "equal" if not found else "DIFFERS in " + ", ".join(found)
            print(f"run {number} (seed {seed}): {struck} kills, {said}", flush=True)
    print(f"{done} kills in {number} runs, {wrong} runs differ")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
