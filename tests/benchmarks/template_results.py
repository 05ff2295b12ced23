"""Train every template with three seeds, measure its baselines, and write down what came out.

python -m tests.benchmarks.template_results [--only NAME] [--seeds 0,1,2] [--all] [--tables]

Results are kept in templates/results.json after every single training, so that a run that was
broken off goes on where it was; what is there already is not trained again. The tables on the
pages of the templates and in the README are made from this file.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from designer.data.prepare import describe
from designer.data.source import Source
from designer.network.check import check
from designer.project.project import Project
from designer.runs import Run
from designer.templates import Template, all_templates, digest, template
from designer.training.events import Finished
from designer.unit import discover
from tests.benchmarks.baselines import baselines_of
from tests.benchmarks.template_pages import write_pages

ROOT = Path(__file__).resolve().parents[2]
RESULTS = ROOT / "templates" / "results.json"
SEEDS = (0, 1, 2)
HORIZONS = (1, 5, 6, 24)
"""Steps ahead that are told of forecasts, where baselines tell them too."""


class TrainingFailed(Exception):
    """A training ended with an error; the others go on."""


def read() -> dict[str, Any]:
    """Return what was measured so far, by the templates' names."""
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
    write_pages(results)


def train(one: Template, seed: int, folder: str) -> dict[str, Any]:
    """Train one template from the command line on one core; return what was measured at the end.

    On one core numbers are added up in one order, so that another machine comes to the same. The
    seconds are those of the processor, which do not grow when something else runs beside it.
    """
    out = Path(folder) / f"{one.path.stem}-{seed}"
    command = [sys.executable, "-m", "designer", "train", str(one.path), "--seed", str(seed)]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    ran = subprocess.run(
        [*command, "--out", str(out), "--json"],
        env={**os.environ, "OMP_NUM_THREADS": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    if ran.returncode:
        raise TrainingFailed(f"{one.key}: {ran.stderr[-500:]}")
    record = json.loads(ran.stdout)
    metrics = {
        name.removeprefix("test_"): value
        for name, value in record.items()
        if name.startswith("test_")
    }
    finished = [event for event in Run(out).events() if isinstance(event, Finished)]
    for step in finished[-1].details.get("by_horizon", ()):
        if step["step"] in HORIZONS:
            metrics[f"mae_{step['step']}"] = step["mae"]
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    kept = {"epochs": record["epochs"], "seconds": round(used, 1)}
    return {**kept, "metrics": metrics, "parameters": record["parameters"]}


def data_of(project: Project) -> str:
    """Return the name of the data, such as Translation, German."""
    source = project.data.source
    label = discover("designer.data.sources", Source)[source.kind].label()
    return ", ".join([label, *map(str, source.parameters.values())])


def entry_of(one: Template) -> dict[str, Any]:
    """Return what is known of a template before it is trained: the baselines beside it."""
    project = one.load()
    return {
        "digest": digest(project),
        "title": project.title,
        "data": data_of(project),
        "task": describe(project.data).task,
        "baselines": [
            {"name": found.name, "metrics": found.measured} for found in baselines_of(project)
        ],
        "seeds": {},
    }


def measure(names: list[str], seeds: list[int], again: bool) -> None:
    """Train what lacks a result: every template with the first seed, then with the next."""
    results = read()
    done: set[tuple[str, int]] = set()
    for seed in seeds:
        for name in names:
            one = template(name)
            if not check(one.load().graph).ok:
                continue  # it is there to be repaired
            key, text = one.key, digest(one.load())
            fresh = results.get(key, {}).get("digest") == text
            if fresh and str(seed) in results[key]["seeds"] and not again:
                continue
            if (key, seed) in done:
                continue
            done.add((key, seed))
            entry = dict(results[key]) if fresh else entry_of(one)
            print(f"{key}, seed {seed} …", flush=True)
            try:
                with tempfile.TemporaryDirectory() as folder:
                    found = train(one, seed, folder)
            except TrainingFailed as error:
                print(error, flush=True)
                continue
            if digest(one.load()) != text:
                continue  # changed meanwhile: measured when it comes to it again
            entry["parameters"] = found.pop("parameters")
            entry["seeds"] = {**entry["seeds"], str(seed): found}
            results = {**read(), key: entry}
            write(results)
            print(f"{key}, seed {seed}: {found['metrics']} in {found['seconds']} s", flush=True)


def main() -> None:
    """Measure what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--only", action="append", metavar="NAME", help="this template alone")
    parser.add_argument("--seeds", default=",".join(map(str, SEEDS)), help="such as 0,1,2")
    parser.add_argument("--all", action="store_true", help="also what has a result already")
    parser.add_argument("--tables", action="store_true", help="write the tables, train nothing")
    asked = parser.parse_args()
    if asked.tables:
        write_pages(read())
        return
    names = asked.only or [item.key for item in all_templates()]
    measure(names, [int(seed) for seed in asked.seeds.split(",")], asked.all)
    write_pages(read())


if __name__ == "__main__":
    main()
