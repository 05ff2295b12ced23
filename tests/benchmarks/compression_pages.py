"""What `make compression-results` does, and the page on which its figures stand."""

from __future__ import annotations

import statistics
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.benchmarks.template_pages import put

BEGIN = "<!-- measured: make compression-results -->"
PAGE = Path(__file__).resolve().parents[2] / "templates" / "compression.md"


@dataclass(frozen=True)
class Experiment:
    """A recipe, on a network of a paper, and what that paper tells of it."""

    name: str
    network: str
    recipe: str
    goal: str
    paper: str
    """What was measured there: errors before and after, and how many times smaller."""
    ratio: float
    """How many times smaller the file has to be."""
    worse: float
    """By how much the share of errors may grow, in points."""


_DEEP = "Han et al., Deep Compression, 2016, table 1"

EXPERIMENTS: Mapping[str, Experiment] = {
    one.name: one
    for one in (
        Experiment(
            "deep-300-100",
            "lenet-300-100",
            "prune-connections:0.94:schedule=gradually:rounds=10:epochs=2, fine-tune:10:rate=0.3, "
            "share-weights:4:epochs=4",
            "≥ 40 × smaller, no more errors",
            f"40 ×, errors 1.64 % → 1.58 % ({_DEEP})",
            40.0,
            0.0,
        ),
        Experiment(
            "deep-lenet-5",
            "lenet-5",
            "prune-connections:0.94:schedule=gradually:rounds=8:epochs=1, fine-tune:6:rate=0.3, "
            "share-weights:4:epochs=3",
            "≥ 39 × smaller, no more errors",
            f"39 ×, errors 0.80 % → 0.74 % ({_DEEP})",
            39.0,
            0.0,
        ),
        Experiment(
            "int8-300-100",
            "lenet-300-100",
            "int8",
            "≤ 0.28 of the bytes, at most 0.1 points more errors",
            "–",
            1 / 0.28,
            0.1,
        ),
        Experiment(
            "int8-lenet-5",
            "lenet-5",
            "int8",
            "≤ 0.28 of the bytes, at most 0.1 points more errors",
            "–",
            1 / 0.28,
            0.1,
        ),
        Experiment(
            "binary-wide",
            "wide-perceptron",
            "binarize:30",
            "≥ 30 × smaller, at most 0.3 points more errors",
            "errors 1.29 % (BinaryConnect, deterministic) against 1.30 % (Courbariaux et al., "
            "2015, table 2; three layers of 1024)",
            30.0,
            0.3,
        ),
    )
}


def row(one: Experiment, seeds: Mapping[str, list[dict[str, Any]]]) -> list[str]:
    """Return the cells of an experiment: means over its seeds."""
    firsts = [stages[0] for stages in seeds.values()]
    lasts = [stages[-1] for stages in seeds.values()]
    before = statistics.mean(100 * (1 - stage["accuracy"]) for stage in firsts)
    after = statistics.mean(100 * (1 - stage["accuracy"]) for stage in lasts)
    smaller = statistics.mean(1 / stage["ratio_bytes"] for stage in lasts)
    least = min(1 / stage["ratio_bytes"] for stage in lasts)
    size = statistics.mean(stage["file_bytes"] for stage in lasts)
    reached = least >= one.ratio and after <= before + one.worse + 1e-9
    return [
        f"**{one.network}**, {one.name.partition('-')[0]}",
        f"{before:.2f} %",
        f"{after:.2f} %",
        f"{statistics.mean(stage['file_bytes'] for stage in firsts):,.0f}",
        f"{size:,.0f}",
        f"{smaller:.1f} ×",
        f"{one.goal}: {'reached' if reached else 'missed'}",
        one.paper,
        str(len(seeds)),
    ]


def table(results: Mapping[str, Any]) -> str:
    """Return the table of everything measured, and the recipes below it."""
    heads = ("network, method", "errors before", "after", "bytes before", "after", "smaller")
    lines = [
        "| " + " | ".join([*heads, "goal", "paper", "seeds"]) + " |",
        "|---" * (len(heads) + 3) + "|",
    ]
    known = {name: one for name, one in EXPERIMENTS.items() if results.get(name, {}).get("seeds")}
    for name, one in known.items():
        lines.append("| " + " | ".join(row(one, results[name]["seeds"])) + " |")
    recipes = [f"- {name}: `{results[name]['recipe']}`" for name in known]
    return "\n".join(
        [
            *lines,
            "",
            "Means over the seeds, on the 10,000 digits kept aside. Each file was read back before "
            "it was measured; bytes are those of the whole file with all that its use needs. "
            "A goal counts as reached where every single file is small enough and the mean of the "
            "errors is low enough. `make compression-results` wrote this.",
            "",
            *recipes,
        ]
    )


def write_page(results: Mapping[str, Any]) -> None:
    """Put the table between the marks of the page."""
    put(PAGE, table(results), BEGIN)
