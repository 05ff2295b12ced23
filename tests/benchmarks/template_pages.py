"""The tables of measured results: on the page of every folder of templates, and in the README."""

from __future__ import annotations

import os
import statistics
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
BEGIN, END = "<!-- measured: make template-results -->", "<!-- measured: end -->"
CHIEF = {
    "classification": ("accuracy",),
    "regression": ("mae", "r2"),
    "forecast": ("mae", "mae_1", "mae_5", "mae_6", "mae_24"),
    "sequence": ("bleu", "chrf"),
    "span": ("exact_match", "answer_f1"),
    "reconstruction": ("mse",),
}
"""Metrics that are told of every task, the one that decides first."""
PARTS = {
    "hybrid/pictures": ("image-classification/two-convolutions", "image-classification/vgg-like"),
    "hybrid/reviews": (
        "text-classification/reviews-convolution",
        "text-classification/reviews-bilstm",
    ),
}
"""Templates that are put beside a hybrid, as they are what it is made of."""
LOWER_IS_BETTER = ("mae", "mse")
CALLED = {
    "mae": "MAE",
    "mae_1": "MAE at 1 step",
    "mae_5": "at 5 steps",
    "mae_6": "at 6 steps",
    "mae_24": "at 24 steps",
    "r2": "R²",
    "bleu": "BLEU",
    "chrf": "chrF",
    "exact_match": "exact match",
    "answer_f1": "F1 of words",
    "mse": "mean squared error",
}


def median(entry: dict[str, Any], metric: str) -> float | None:
    """Return the median over the seeds of what was measured on the test part."""
    found = [one["metrics"].get(metric) for one in entry["seeds"].values()]
    known = [value for value in found if value is not None]
    return statistics.median(known) if known else None


def beats(entry: dict[str, Any], baseline: dict[str, Any]) -> bool | None:
    """Return whether the network is better than, or as good as, a baseline in what decides."""
    metric = CHIEF[entry["task"]][0]
    own, other = median(entry, metric), baseline["metrics"].get(metric)
    if own is None or other is None:
        return None
    return bool(own <= other if metric in LOWER_IS_BETTER else own >= other)


def shown(metric: str, value: float | None) -> str:
    """Return a figure with as many digits as it deserves."""
    if value is None:
        return "–"
    if metric in ("bleu", "chrf"):
        return f"{value:.1f}"
    return f"{value:.4f}" if metric == "mse" else f"{value:.3f}" if value < 10 else f"{value:.1f}"


def page_table(entries: dict[str, Any]) -> str:
    """Return the tables of a folder: one for every set of data, baselines below the networks."""
    parts = []
    for source in dict.fromkeys(entry["data"] for entry in entries.values()):
        these = {name: one for name, one in entries.items() if one["data"] == source}
        told = [
            metric
            for metric in CHIEF[next(iter(these.values()))["task"]]
            if any(median(entry, metric) is not None for entry in these.values())
        ]
        heads = [CALLED.get(metric, metric) for metric in told]
        lines = [
            "| " + " | ".join([source, *heads, "parameters", "minutes"]) + " |",
            "|---" * (len(told) + 3) + "|",
        ]
        for name, entry in these.items():
            figures = [shown(metric, median(entry, metric)) for metric in told]
            minutes = statistics.median(one["seconds"] for one in entry["seeds"].values()) / 60
            cells = [f"**{name}**", *figures, f"{entry['parameters']:,}", f"{minutes:.1f}"]
            lines.append("| " + " | ".join(cells) + " |")
        seen: dict[str, dict[str, float]] = {}
        for entry in these.values():
            for one in entry["baselines"]:
                seen.setdefault(one["name"], one["metrics"])
        for name, metrics in seen.items():
            figures = [shown(metric, metrics.get(metric)) for metric in told]
            lines.append("| " + " | ".join([f"*{name}*", *figures, "", ""]) + " |")
        parts.append("\n".join(lines))
        parts += losing(these)
    return "\n\n".join([*parts, seeds_of(entries)])


def losing(entries: dict[str, Any]) -> list[str]:
    """Return a sentence for every network that does not beat a baseline."""
    found = []
    for name, entry in entries.items():
        metric = CHIEF[entry["task"]][0]
        better = [one for one in entry["baselines"] if beats(entry, one) is False]
        if better:
            others = " and ".join(
                f"{one['name']} ({shown(metric, one['metrics'][metric])})" for one in better
            )
            own = shown(metric, median(entry, metric))
            found.append(f"{name} ({own}) does not beat {others}.")
    return found


def seeds_of(entries: dict[str, Any]) -> str:
    """Return a sentence on how often everything was trained."""
    counts = {len(entry["seeds"]) for entry in entries.values()}
    times = " to ".join(str(count) for count in sorted({min(counts), max(counts)}))
    plural = "seed" if counts == {1} else "seeds"
    return (
        f"Medians over {times} {plural}, on the test part; minutes of training on one core. "
        "`make template-results` wrote this."
    )


def overview(results: dict[str, Any]) -> str:
    """Return the table of the README: a row a template, its best baseline beside it."""
    lines = ["| template | measured | result | best baseline | minutes |", "|---|---|---|---|---|"]
    for name, entry in results.items():
        metric = CHIEF[entry["task"]][0]
        known = [one for one in entry["baselines"] if metric in one["metrics"]]
        if metric in LOWER_IS_BETTER:
            best = min(known, key=lambda one: one["metrics"][metric], default=None)
        else:
            best = max(known, key=lambda one: one["metrics"][metric], default=None)
        beside = f"{shown(metric, best['metrics'][metric])} {best['name']}" if best else "–"
        minutes = statistics.median(one["seconds"] for one in entry["seeds"].values()) / 60
        result = shown(metric, median(entry, metric))
        cells = [name, CALLED.get(metric, metric), result, beside, f"{minutes:.1f}"]
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join([*lines, "", seeds_of(results)])


def with_parts(name: str, measured: dict[str, Any]) -> dict[str, Any]:
    """Return what was measured of a template, its own parts alone among what stands beside it."""
    entry: dict[str, Any] = measured[name]
    beside = list(entry["baselines"])
    for part in PARTS.get(name, ()):
        if part in measured:
            metrics = {metric: median(measured[part], metric) for metric in CHIEF[entry["task"]]}
            beside.append({"name": f"{part.partition('/')[2]} alone", "metrics": metrics})
    return {**entry, "baselines": beside}


def write_pages(results: dict[str, Any]) -> None:
    """Put the tables between the marks of every page that has them."""
    measured = {name: entry for name, entry in sorted(results.items()) if entry["seeds"]}
    for folder in sorted({name.partition("/")[0] for name in measured}):
        own = {
            name.partition("/")[2]: with_parts(name, measured)
            for name in measured
            if name.startswith(f"{folder}/")
        }
        put(ROOT / "templates" / folder / "README.md", page_table(own))
    if measured:
        put(ROOT / "README.md", overview(measured))


def put(path: Path, table: str, begin: str = BEGIN) -> None:
    """Write a table between the marks of a page, at once or not at all."""
    text = path.read_text(encoding="utf-8")
    before, mark, rest = text.partition(begin)
    _, closing, after = rest.partition(END)
    if not mark or not closing:
        raise SystemExit(f"{path}: there is no place for a table; put {begin} and {END} in.")
    wanted = f"{before}{begin}\n{table}\n{END}{after}"
    if wanted != text:
        unfinished = path.with_name(path.name + ".part")
        unfinished.write_text(wanted, encoding="utf-8")
        os.replace(unfinished, path)
