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
from tests.benchmarks.compression_pages import EXPERIMENTS, Experiment, write_page
from tests.benchmarks.compression_projects import NETWORKS, known_as

ROOT = Path(__file__).resolve().parents[2]
RESULTS = ROOT / "templates" / "compression.json"
SEEDS = (0, 1, 2, 3, 4)


class WorkFailed(Exception):
    """A command ended with an error; the others go on."""


def read() -> dict[str, Any]:
    """Return what was measured so far, by the names of the experiments."""
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
    project = dumps(NETWORKS[network]())
    out = runs / f"{network}-{seed}-{known_as(network)[:8]}"
    done = out.with_suffix(".done")
    if not done.is_file():
        runs.mkdir(parents=True, exist_ok=True)
        file = out.with_suffix(".neurodraft")
        file.write_text(project, encoding="utf-8")
        said("train", str(file), "--seed", str(seed), "--out", str(out))
        done.touch()
    return out


def compressed(one: Experiment, seed: int, runs: Path) -> list[dict[str, Any]]:
    """Return the stages of an experiment; what was begun is gone on with."""
    run = trained(one.network, seed, runs)
    told = hashlib.sha256(one.recipe.encode()).hexdigest()[:8]
    out = run.with_name(f"{run.name}-{one.name}-{told}")
    found = said(
        "compress", str(run), "--recipe", one.recipe, "--out", str(out), "--seed", str(seed)
    )
    for stage in found["stages"]:
        del stage["file"]
    stages: list[dict[str, Any]] = found["stages"]
    return stages


def measure(names: list[str], seeds: list[int], runs: Path) -> None:
    """Do what lacks a result: every experiment with the first seed, then with the next."""
    for seed in seeds:
        for name in names:
            one = EXPERIMENTS[name]
            results = read()
            entry = results.get(name, {})
            begun = {"network": known_as(one.network), "recipe": one.recipe}
            if {key: entry.get(key) for key in begun} != begun:
                entry = {**begun, "seeds": {}}
            if str(seed) in entry["seeds"]:
                continue
            print(f"{name}, seed {seed} …", flush=True)
            try:
                stages = compressed(one, seed, runs)
            except WorkFailed as error:
                print(error, flush=True)
                continue
            entry["seeds"] = {**entry["seeds"], str(seed): stages}
            write({**read(), name: entry})
            first, last = stages[0], stages[-1]
            print(
                f"{name}, seed {seed}: {1 / last['ratio_bytes']:.1f} times smaller, errors "
                f"{1 - first['accuracy']:.2%} → {1 - last['accuracy']:.2%}",
                flush=True,
            )


def main() -> None:
    """Measure what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--only", action="append", metavar="NAME", choices=list(EXPERIMENTS))
    parser.add_argument("--seeds", default=",".join(map(str, SEEDS)), help="such as 0,1,2")
    parser.add_argument("--runs", type=Path, default=ROOT / "build" / "compression")
    parser.add_argument("--tables", action="store_true", help="write the page, train nothing")
    asked = parser.parse_args()
    if not asked.tables:
        seeds = [int(seed) for seed in asked.seeds.split(",")]
        measure(asked.only or list(EXPERIMENTS), seeds, asked.runs)
    write_page(read())


if __name__ == "__main__":
    main()
