"""The page on which the figures of `make compression-results` stand beside those of the papers."""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.benchmarks.compression_projects import told
from tests.benchmarks.compression_works import WORKS
from tests.benchmarks.template_pages import put

BEGIN = "<!-- measured: make compression-results -->"
PAGE = Path(__file__).resolve().parents[2] / "templates" / "compression.md"

Stages = list[dict[str, Any]]
Seeds = dict[str, Stages]
Rows = list[list[str]]


@dataclass(frozen=True)
class Smaller:
    """What a work has to reach in bytes and errors, and what a paper tells of the same."""

    work: str
    ratio: float
    """How many times smaller every file has to be."""
    worse: float
    """By how many points the mean share of errors may grow."""
    paper: str = "–"

    @property
    def goal(self) -> str:
        """The goal in words."""
        size = f"≥ {self.ratio:g} × smaller"
        if self.ratio < 10:
            size = f"≤ {1 / self.ratio:.2f} of the bytes"
        errors = f"at most {self.worse:g} points more errors" if self.worse else "no more errors"
        return f"{size}, {errors}"


@dataclass(frozen=True)
class Lesson:
    """A student alone and the same one taught, and what a paper tells of the same."""

    alone: str
    taught: str
    sees: tuple[str, str]
    """The pictures that the student sees alone, and with its teacher."""
    goal: float = 0.0
    """Part of the gap to the teacher that has to be closed."""
    paper: str = "–"


_DEEP = "(Han et al., Deep Compression, 2016, table 1)"
_INT8 = 1 / 0.28

SMALLER = (
    Smaller("deep-300-100", 40, 0, f"40 ×, errors 1.64 % → 1.58 % {_DEEP}"),
    Smaller("deep-lenet-5", 39, 0, f"39 ×, errors 0.80 % → 0.74 % {_DEEP}"),
    Smaller("int8-300-100", _INT8, 0.1),
    Smaller("int8-lenet-5", _INT8, 0.1),
    Smaller("int8-wide", _INT8, 0.1),
    Smaller(
        "binary-wide",
        30,
        0.3,
        "errors 1.30 % → 1.29 % (Courbariaux et al., BinaryConnect, 2015, table 2; deterministic, "
        "three layers of 1024 with batch normalization)",
    ),
)
_PLAIN, _JITTERED = "as they are", "jittered"
_HINTON = (
    "91 %: 146 → 74 errors of 10,000 against 67 (Hinton et al., 2015; 2 × 800 wide from 2 × 1200)"
)
LESSONS = (
    Lesson("student", "distilled", (_PLAIN, _PLAIN), 0.91, _HINTON),
    Lesson("student", "distilled-jittered", (_PLAIN, _JITTERED), 0.91, _HINTON),
    Lesson("student-jittered", "distilled-jittered", (_JITTERED, _JITTERED)),
)
TICKETS = (
    ("the largest, after each round", "ticket"),
    ("any, by chance", "ticket-random"),
)


def errors(stages: Iterable[Mapping[str, Any]]) -> float:
    """Return the mean share of errors, in percent."""
    return statistics.mean(100 * (1 - stage["accuracy"]) for stage in stages)


def smaller(one: Smaller, seeds: Seeds) -> list[str]:
    """Return the cells of a network made smaller: means over its seeds."""
    firsts = [stages[0] for stages in seeds.values()]
    lasts = [stages[-1] for stages in seeds.values()]
    before, after = errors(firsts), errors(lasts)
    ratio = statistics.mean(1 / stage["ratio_bytes"] for stage in lasts)
    least = min(1 / stage["ratio_bytes"] for stage in lasts)
    reached = least >= one.ratio and after <= before + one.worse + 1e-9
    return [
        f"**{WORKS[one.work].network}**, {one.work.partition('-')[0]}",
        f"{before:.2f} %",
        f"{after:.2f} %",
        f"{statistics.mean(stage['file_bytes'] for stage in firsts):,.0f}",
        f"{statistics.mean(stage['file_bytes'] for stage in lasts):,.0f}",
        f"{ratio:.1f} ×",
        f"{one.goal}: {'reached' if reached else 'missed'}",
        one.paper,
        str(len(seeds)),
    ]


def lesson(one: Lesson, results: Mapping[str, Seeds]) -> list[str]:
    """Return the cells of a student with and without its teacher: means over the seeds of both."""
    alone, taught = results[one.alone], results[one.taught]
    seeds = [seed for seed in taught if seed in alone]
    teacher = errors(taught[seed][0] for seed in seeds)
    before = errors(alone[seed][-1] for seed in seeds)
    after = errors(taught[seed][-1] for seed in seeds)
    closed = (before - after) / (before - teacher) if before > teacher else 1.0
    goal = f"≥ {one.goal:.0%}: {'reached' if closed >= one.goal else 'missed'}"
    return [
        f"{teacher:.2f} %",
        f"{before:.2f} %, pictures {one.sees[0]}",
        f"{after:.2f} %, pictures {one.sees[1]}",
        f"{closed:.0%}",
        goal if one.goal else "–",
        one.paper,
        str(len(seeds)),
    ]


def ticket(kept: str, seeds: Seeds) -> list[str]:
    """Return the cells of a network that was trained again from its first weights."""
    firsts = [stages[0] for stages in seeds.values()]
    lasts = [stages[-1] for stages in seeds.values()]
    part = statistics.mean(stage["nonzero"] / stage["parameters"] for stage in lasts)
    return [kept, f"{part:.1%}", f"{errors(firsts):.2f} %", f"{errors(lasts):.2f} %",
            str(len(seeds))]  # fmt: skip


def table(heads: Sequence[str], rows: Rows) -> str:
    """Return a table, or nothing where nothing was measured."""
    if not rows:
        return ""
    lines = ["| " + " | ".join(heads) + " |", "|---" * len(heads) + "|"]
    return "\n".join([*lines, *("| " + " | ".join(row) + " |" for row in rows)])


def page(results: Mapping[str, Any]) -> str:
    """Return all tables of what was measured, and below them what was done."""
    found: dict[str, Seeds] = {
        name: results[name]["seeds"]
        for name, work in WORKS.items()
        if results.get(name, {}).get("seeds") and _known(results[name]) == work.text
    }
    parts = []
    rows = [smaller(one, found[one.work]) for one in SMALLER if one.work in found]
    heads = ("network, method", "errors before", "after", "bytes before", "after", "smaller",
             "goal", "paper", "seeds")  # fmt: skip
    if rows:
        parts += ["## Smaller files", table(heads, rows), _FILES]
    rows = [lesson(one, found) for one in LESSONS if {one.alone, one.taught} <= set(found)]
    heads = ("errors of the teacher", "of the student alone", "of the student taught",
             "gap closed", "goal", "paper", "seeds")  # fmt: skip
    if rows:
        parts += ["## A student and its teacher", table(heads, rows), _LESSONS]
    rows = [ticket(kept, found[name]) for kept, name in TICKETS if name in found]
    heads = ("connections that are kept", "part", "errors of the whole network",
             "of the part, trained alone", "seeds")  # fmt: skip
    if rows:
        parts += ["## Lottery tickets", table(heads, rows), _TICKETS]
    networks = dict.fromkeys(
        network for name in found for network in (WORKS[name].network, WORKS[name].student)
    )
    parts += ["## Networks and recipes", _HOW]
    parts.append("\n".join(f"- {told(network)}." for network in networks if network))
    recipes = [f"- {name}: `{WORKS[name].recipe}`" for name in found if WORKS[name].recipe]
    parts.append("\n".join(recipes))
    return "\n\n".join(filter(None, parts))


def write_page(results: Mapping[str, Any]) -> None:
    """Put the tables between the marks of the page."""
    put(PAGE, page(results), BEGIN)


def _known(entry: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in entry.items() if key != "seeds"}


_FILES = (
    "Means over the seeds, on the 10,000 digits kept aside. Each file was read back before it was "
    "measured; bytes are those of the whole file with all that its use needs, beside the file of "
    "the same network with its weights in float32. A goal counts as reached where every single "
    "file is small enough and the mean of the errors is low enough."
)
_LESSONS = (
    "The teacher sees its pictures jittered by up to two points. Every student has the same "
    "drawing and as many epochs; one that is taught learns at the rate that its recipe below "
    "names. Nothing regularizes it but its teacher's answers, as in the paper, and jittered "
    "pictures where they are told of; beside a student alone that sees them, too, it shows what "
    "the answers are worth without them."
)
_TICKETS = (
    "What Frankle and Carbin (The Lottery Ticket Hypothesis, 2019) tell: the connections that have "
    "become the largest learn, from the weights that they began with and without all others, what "
    "the whole network learns; as many by chance do not."
)
_HOW = (
    "Weights of the epoch with the lowest validation loss are taken where digits are kept for "
    "validation. Recipes train on with the optimizer, the steps and the augmentation of the "
    "network that they begin with."
)
