"""Try every method of compression on templates of every kind, and write down what came out.

python -m tests.benchmarks.compression_templates [--only TEMPLATE] [--again] [--tables]

Each template is trained once, on one core; each method then has the same run before it, at usual
values. Where a method does not apply, its sentence stands in the table. Results are kept in
templates/compression-templates.json after every single outcome, so that a run that was broken off
goes on where it was; what is there already, of the same recipe, is not done again.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from designer.job import UserError, in_foreground
from designer.project.file import dumps
from designer.runs.files import write_whole
from designer.templates import digest, template
from tests.benchmarks.template_pages import put

ROOT = Path(__file__).resolve().parents[2]
RESULTS = ROOT / "templates" / "compression-templates.json"
PAGE = ROOT / "templates" / "compression.md"
BEGIN = "<!-- measured: make compression-templates -->"
TEMPLATES: Mapping[str, str] = {
    "lenet-5": "CNN",
    "reviews-gru": "RNN",
    "reviews-transformer": "Transformer",
    "hybrid/reviews": "hybrid",
    "weather-lstm": "RNN that forecasts",
    "breast-cancer": "MLP on a table",
}
RECIPES: Mapping[str, str] = {
    "fine-tune": "fine-tune:1",
    "distil": "distil:0.5:epochs=2",
    "prune-filters": "prune-filters:0.5, fine-tune:1:rate=0.3",
    "prune-layers": "prune-layers:1, fine-tune:1:rate=0.3",
    "low-rank": "low-rank:0.8, fine-tune:1:rate=0.3",
    "prune-connections": "prune-connections:0.8:schedule=gradually:rounds=3",
    "share-weights": "share-weights:5:epochs=1",
    "quantize-aware": "quantize-aware:4:epochs=1",
    "mixed": "mixed:4:epochs=1",
    "binarize": "binarize:2",
    "xnor": "xnor:3",
    "movement": "prune-connections:0.8:criterion=movement:schedule=gradually:rounds=3:rate=1",
    "int8": "int8",
    "int8-dynamic": "int8-dynamic",
    "int16": "int16",
    "w8a16": "w8a16",
    "int4": "int4",
}
"""What each method is tried with."""


def read() -> dict[str, Any]:
    """Return what was measured so far, by the names of the templates."""
    if not RESULTS.is_file():
        return {}
    found: dict[str, Any] = json.loads(RESULTS.read_text(encoding="utf-8"))
    return found


def write(results: dict[str, Any]) -> None:
    """Write the results down at once, or not at all."""
    write_whole(RESULTS, json.dumps(results, ensure_ascii=False, indent=1) + "\n")
    put(PAGE, table(results), BEGIN)


def trained(name: str, runs: Path) -> Path:
    """Return the run of a template, trained where it is not yet."""
    from designer.training.fit import fit

    project = template(name).load()
    out = runs / f"{name.replace('/', '-')}-{digest(project)[:8]}"
    if not out.with_suffix(".done").is_file():
        shutil.rmtree(out, ignore_errors=True)
        out.parent.mkdir(parents=True, exist_ok=True)
        for _ in in_foreground(fit(dumps(project), str(out))):
            pass
        out.with_suffix(".done").touch()
    return out


def outcome(run: Path, recipe: str) -> dict[str, Any]:
    """Return the first and the last stage of a recipe, or why it does not apply."""
    from designer.compress.job import compress
    from designer.compress.stage import Stage

    out = run.with_name("outcome")
    shutil.rmtree(out, ignore_errors=True)
    work = in_foreground(compress(str(run), recipe, str(out)))
    try:
        stages = [event for event in work if isinstance(event, Stage)]
    except UserError as error:
        return {"recipe": recipe, "refused": str(error)}
    chief = next(iter(stages[-1].measured))
    return {"recipe": recipe, **{key: _told(one, chief) for key, one in _ends(stages).items()}}


def _ends(stages: list[Any]) -> dict[str, Any]:
    return {"first": stages[0], "last": stages[-1]}


def _told(stage: Any, chief: str) -> dict[str, Any]:
    names = ("file_bytes", "parameters", "nonzero", "macs", "seconds_per_example", "ratio_time")
    return {"metric": chief, "value": stage.measured[chief]} | {
        name: getattr(stage, name) for name in names
    }


def measure(names: list[str], runs: Path, *, again: bool) -> None:
    """Do what lacks a result."""
    for name in names:
        known = digest(template(name).load())
        entry = read().get(name, {})
        if entry.get("digest") != known:
            entry = {"digest": known, "methods": {}}
        for method, recipe in RECIPES.items():
            done = entry["methods"].get(method, {})
            if not again and done.get("recipe") == recipe:
                continue
            found = outcome(trained(name, runs), recipe)
            entry["methods"][method] = found
            write({**read(), name: entry})
            last = found.get("last", {})
            told = found.get("refused") or f"{last['value']:.4g}, {last['file_bytes']:,} bytes"
            print(f"{name}, {method}: {told}", flush=True)


def table(results: Mapping[str, Any]) -> str:
    """Return the tables, one a template, and what they mean."""
    parts = []
    for name, kind in TEMPLATES.items():
        methods = results.get(name, {}).get("methods", {})
        some = [one for one in methods.values() if "first" in one]
        if some:
            parts += [
                f"### {template(name).name} ({kind})",
                "",
                *rows(some[0]["first"], methods),
                "",
            ]
    return "\n".join(
        [
            *parts,
            "On the test part of bundled data, one seed, on one core. The first column is the "
            "chief metric of the template; bytes are those of the whole file, read back before it "
            "was measured; time is that of one example on this processor, as part of that of the "
            "network as it was trained, in rounds by turns; beside other work it varies by a "
            "third. `make compression-templates` wrote this.",
        ]
    )


def rows(first: Mapping[str, Any], methods: Mapping[str, Any]) -> list[str]:
    """Return the table of a template."""
    lines = [
        f"| recipe | {first['metric']} | bytes | smaller | parameters | multiply-adds | time |",
        "|---" * 7 + "|",
        f"| as it was trained | {_figures({**first, 'ratio_time': 1.0})} |",
    ]
    for method in RECIPES:
        one = methods.get(method)
        if one is None:
            continue
        if "refused" in one:
            lines.append(f"| `{one['recipe']}` | does not apply: {one['refused']} | | | | | |")
            continue
        lines.append(f"| `{one['recipe']}` | {_figures(one['last'], one['first'])} |")
    return lines


def _figures(stage: Mapping[str, Any], first: Mapping[str, Any] | None = None) -> str:
    first = first or stage
    smaller = first["file_bytes"] / stage["file_bytes"]
    cells = [
        f"{stage['value']:.4g}",
        f"{stage['file_bytes']:,}",
        f"{smaller:.1f} ×",
        f"{stage['parameters']:,}",
        f"{stage['macs']:,}",
        f"{stage['ratio_time']:.2f}",
    ]
    return " | ".join(cells)


def main() -> None:
    """Measure what is asked for."""
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--only", action="append", metavar="TEMPLATE", choices=list(TEMPLATES))
    parser.add_argument("--runs", type=Path, default=ROOT / "build" / "compression-templates")
    parser.add_argument("--again", action="store_true", help="do it all again")
    parser.add_argument("--tables", action="store_true", help="write the page, train nothing")
    asked = parser.parse_args()
    if not asked.tables:
        measure(asked.only or list(TEMPLATES), asked.runs, again=asked.again)
    put(PAGE, table(read()), BEGIN)


if __name__ == "__main__":
    main()
