"""Make the networks of the papers smaller on full MNIST, and write down what came out.

python -m tests.benchmarks.compression_results [--only NAME] [--seeds 0,1,2,3,4] [--tables]

The digits are fetched by packaging/data/fetch_mnist.py. Results are kept in
templates/compression.json after every single outcome, so that a run that was broken off goes on
where it was; what is there already, of the same recipe, is not done again.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from designer.project.file import dumps
from designer.runs import Run, is_run
from tests.benchmarks.compression_pages import write_page
from tests.benchmarks.compression_projects import NETWORKS, known_as
from tests.benchmarks.compression_works import WORKS, Work

ROOT = Path(__file__).resolve().parents[2]
RESULTS = ROOT / "templates" / "compression.json"
SEEDS = (0, 1, 2, 3, 4)


class WorkFailed(Exception):
    """A command ended with an error; the others go on."""


def read() -> dict[str, Any]:
    """Return what was measured so far, by the names of the works."""
    if not RESULTS.is_file():
        return {}
    found: dict[str, Any] = json.loads(RESULTS.read_text(encoding="utf-8"))
    return found


def write(results: dict[str, Any]) -> None:
    """Write the results down at once, or not at all."""
    text = json.dumps(dict(sorted(results.items())), ensure_ascii=False, indent=1)
    unfinished = RESULTS.with_name(RESULTS.name + ".part")
    unfinished.write_text(text + "\n", encoding="utf-8")
    os.replace(unfinished, RESULTS)
    write_page(results)


def said(*arguments: str) -> Any:
    """Return what a command of Neurodraft answers, on one core so that others come to the same."""
    ran = subprocess.run(
        [sys.executable, "-m", "designer", *arguments, "--json"],
        env={**os.environ, "OMP_NUM_THREADS": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    if ran.returncode:
        raise WorkFailed(f"{' '.join(arguments)}: {(ran.stderr or ran.stdout)[-800:]}")
    return json.loads(ran.stdout)


def trained(network: str, seed: int, runs: Path) -> Path:
    """Return the run of a network, trained where it is not yet."""
    out = runs / f"{network}-{seed}-{known_as(network)[:8]}"
    begun = is_run(out)
    if not begun or Run(out).record().get("state") != "finished":
        more = ("--resume",) if begun else ()
        file = drawn(network, runs)
        said("train", str(file), "--seed", str(seed), "--out", str(out), *more)
    return out


def drawn(network: str, runs: Path) -> Path:
    """Return the project file of a network."""
    runs.mkdir(parents=True, exist_ok=True)
    file = runs / f"{network}.neurodraft"
    file.write_text(dumps(NETWORKS[network]()), encoding="utf-8")
    return file


def stages_of(work: Work, seed: int, runs: Path) -> list[dict[str, Any]]:
    """Return the network as trained and the stages of its recipe; what was begun is gone on with.

    Of a network that is only trained, the one stage has its accuracy alone.
    """
    run = trained(work.network, seed, runs)
    if not work.recipe:
        return [{"name": "trained", "accuracy": Run(run).record()["test_accuracy"]}]
    text = json.dumps(work.text, sort_keys=True).encode()
    out = run.with_name(f"{run.name}-{work.name}-{hashlib.sha256(text).hexdigest()[:8]}")
    more = ("--set", f"distil.student={drawn(work.student, runs)}") if work.student else ()
    recipe = ("--recipe", work.recipe, *more)
    found = said("compress", str(run), *recipe, "--out", str(out), "--seed", str(seed))
    for stage in found["stages"]:
        del stage["file"]
        # wherever the runs lie here, the name is the same elsewhere
        stage["name"] = stage["name"].replace(f"{runs}{os.sep}", "")
    stages: list[dict[str, Any]] = found["stages"]
    return stages


def measure(names: list[str], seeds: list[int], runs: Path) -> None:
    """Do what lacks a result: every work with the first seed, then with the next."""
    for seed in seeds:
        for name in names:
            work = WORKS[name]
            entry = read().get(name, {})
            kept = entry.get("seeds", {})
            if {**work.text, "seeds": kept} != entry:
                kept = {}
            if str(seed) in kept:
                continue
            print(f"{name}, seed {seed} …", flush=True)
            try:
                stages = stages_of(work, seed, runs)
            except WorkFailed as error:
                print(error, flush=True)
                continue
            write({**read(), name: {**work.text, "seeds": {**kept, str(seed): stages}}})
            print(f"{name}, seed {seed}: {_brief(stages)}", flush=True)


def _brief(stages: list[dict[str, Any]]) -> str:
    errors = " → ".join(f"{1 - stage['accuracy']:.2%}" for stage in stages)
    smaller = f", {1 / stages[-1]['ratio_bytes']:.1f} times smaller" if len(stages) > 1 else ""
    return f"errors {errors}{smaller}"


def main() -> None:
    """Measure what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--only", action="append", metavar="NAME", choices=list(WORKS))
    parser.add_argument("--seeds", default=",".join(map(str, SEEDS)), help="such as 0,1,2")
    parser.add_argument("--runs", type=Path, default=ROOT / "build" / "compression")
    parser.add_argument("--tables", action="store_true", help="write the page, train nothing")
    asked = parser.parse_args()
    if not asked.tables:
        seeds = [int(seed) for seed in asked.seeds.split(",")]
        measure(asked.only or list(WORKS), seeds, asked.runs)
    write_page(read())


if __name__ == "__main__":
    main()
