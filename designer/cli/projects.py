"""The commands that begin projects and look at them: templates, new, check."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table

from designer import figures, templates
from designer.cli.answers import As_json, File, answer, print_json, progress, refusals
from designer.cli.code import Trust, find_shapes, grant
from designer.cli.program import app
from designer.job import UserError
from designer.network.check import Check, Checker, Expectation
from designer.network.layer_table import layer_table
from designer.project.file import FileError, load, save
from designer.project.project import Project
from designer.table import FORMATS


@app.command("templates")
def list_templates(as_json: As_json = False) -> None:
    """List the networks that come with Neurodraft."""
    found = templates.all_templates()
    if as_json:
        print_json({"templates": [item.record() for item in found]})
        return
    table = Table("Template", "Title", "Task")
    for item in found:
        table.add_row(item.name, item.title, item.task)
    answer.print(table)


@app.command()
def new(
    template: Annotated[str, typer.Argument(help="A name that `templates` lists.")],
    file: Annotated[Path, typer.Argument(help="The file to write.", metavar="FILE")],
    as_json: As_json = False,
) -> None:
    """Begin a project from a template."""
    with refusals(as_json):
        if file.exists():
            raise FileError(f"“{file}” exists already; choose another name.")
        project = templates.template(template).load()
        save(project, file)
    if as_json:
        print_json({"file": str(file), "title": project.title})
    else:
        answer.print(f"{project.title} is in {file}.", markup=False)


@app.command()
def check(
    file: File,
    form: Annotated[
        str | None,
        typer.Option(
            "--format", help="Print the table alone, as markdown, latex or csv.", metavar="FORMAT"
        ),
    ] = None,
    trust: Trust = False,
    as_json: As_json = False,
) -> None:
    """Walk a network: shapes, costs and problems of every block."""
    if form is not None and form not in FORMATS:
        raise typer.BadParameter(f"--format {form}: choose one of {', '.join(FORMATS)}.")
    if form is not None and as_json:
        raise typer.BadParameter("--format and --json: choose one of them.")
    with refusals(as_json):
        project = load(file)
        grant(project.graph, trust)
        find_shapes(project.graph)
        found = Checker().check(project.graph, expectation_of(project))
    if as_json:
        print_json(check_record(project, found))
    elif form is not None:
        sys.stdout.write(FORMATS[form](layer_table(found, f"Layers of {project.title}")))
        show_problems(project, found, progress)
    else:
        show_check(project, found)
    if found.errors:
        raise typer.Exit(1)


def expectation_of(project: Project) -> Expectation | None:
    """Return what the data need, or None with a sentence where they cannot be read here."""
    from designer.data.prepare import describe
    from designer.training.preflight import expectation

    try:
        return expectation(describe(project.data), project.recipe)
    except UserError as error:
        progress.print(f"Checked without the data: {error}", style="yellow", markup=False)
        return None


def check_record(project: Project, found: Check) -> dict[str, Any]:
    blocks = []
    for key in found.order:
        node, seen = project.graph.nodes[key], found.blocks[key]
        shapes = [list(spec.shape) for spec in seen.outputs]
        problems = [p.text for p in found.problems if p.node == key]
        blocks.append(
            {
                "id": key,
                "name": node.title,
                "kind": node.kind,
                "shape": shapes[0] if len(shapes) == 1 else shapes or None,
                "parameters": seen.parameters,
                "macs": seen.macs,
                "memory": seen.memory,
                "problems": problems,
            }
        )
    return {
        "title": project.title,
        "ok": found.ok,
        "blocks": blocks,
        "totals": {
            "blocks": len(blocks),
            "parameters": found.parameters,
            "macs": found.macs,
            "memory": found.memory,
            "problems": len(found.problems),
        },
        "problems": [
            {
                "block": p.node,
                **({"inside": list(p.inner)} if p.inner else {}),
                "severity": p.severity,
                "text": p.text,
                "hint": p.hint,
            }
            for p in found.problems
        ],
    }


def show_check(project: Project, found: Check) -> None:
    table = Table("Block", "Kind", "Output", title=project.title)
    for name in ("Parameters", "MACs", "Memory"):
        table.add_column(name, justify="right")
    for key in found.order:
        node, seen = project.graph.nodes[key], found.blocks[key]
        shape = ", ".join(map(str, seen.outputs))
        costs = figures.count(seen.parameters), figures.short(seen.macs)
        kind = node.inner.name if node.inner is not None else node.kind
        table.add_row(node.title, kind, shape, *costs, figures.memory(seen.memory))
    answer.print(table)
    total = (
        f"{figures.count(found.parameters)} parameters · {figures.short(found.macs)} MACs · "
        f"{figures.memory(found.memory)} of outputs an example"
    )
    answer.print(total)
    show_problems(project, found, answer)


def show_problems(project: Project, found: Check, where: Console) -> None:
    for problem in found.problems:
        node_title = project.graph.nodes[problem.node].title if problem.node else "network"
        style = "red" if problem.severity == "error" else "yellow"
        text = f"{problem.severity}: {node_title}: {problem.text} {problem.hint}".rstrip()
        where.print(text, style=style, markup=False)
