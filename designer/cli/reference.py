"""The commands that tell what can be picked: blocks, units."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

import typer
from rich.table import Table
from rich.text import Text

from designer import reference
from designer.blocks import catalogue
from designer.blocks.block import Block
from designer.blocks.composite import CompositeBlock
from designer.cli.answers import As_json, answer, print_json, refusals
from designer.cli.program import app
from designer.reference import Page
from designer.unit import Unit

Name = Annotated[str | None, typer.Argument(help="The name of a block; none lists all.")]


@app.command("blocks")
def show_blocks(name: Name = None, as_json: As_json = False) -> None:
    """Tell what a block does, its formula, when to use it, its parameters; or list all blocks."""
    if name is not None:
        with refusals(as_json):
            known = {**catalogue(), **reference.composites()}
            unit = reference.find(name, known, "block")
        _show(reference.page(unit), as_json)
        return
    families = reference.by_family()
    composites = reference.composites()
    if composites:
        families["Composites"] = list(composites.values())
    if as_json:
        pages = [reference.page(block).record() for blocks in families.values() for block in blocks]
        print_json({"blocks": pages})
        return
    for family, blocks in families.items():
        _list(family, {_name(block): block for block in blocks})


@app.command("units")
def show_units(
    pool: Annotated[str | None, typer.Argument(help="A pool, such as losses; none: all.")] = None,
    name: Annotated[str | None, typer.Argument(help="The name of a unit of it.")] = None,
    as_json: As_json = False,
) -> None:
    """Tell what can be picked beside blocks: data sources, losses, optimizers, exporters, ..."""
    with refusals(as_json):
        asked = (pool,) if pool else reference.all_pools()
        known = {key: reference.pool(key) for key in asked}
        if pool and name:
            _show(reference.page(reference.find(name, known[pool], "unit")), as_json)
            return
    if as_json:
        print_json(
            {
                "pools": {
                    key: [reference.page(unit).record() for unit in units.values()]
                    for key, units in known.items()
                }
            }
        )
        return
    for key, units in known.items():
        _list(key, units)


def _name(block: type[Block]) -> str:
    """Return the name that finds a block: its kind, or the name that a composite was given."""
    return block.label() if issubclass(block, CompositeBlock) else block.kind()


def _list(heading: str, units: Mapping[str, type[Unit]]) -> None:
    answer.print(Text(heading, style="bold"))
    table = Table.grid(padding=(0, 2))
    table.add_column(no_wrap=True)
    table.add_column()
    for kind, unit in units.items():
        table.add_row(Text(f"  {kind}"), Text(unit.summary()))
    answer.print(table)
    answer.print()


def _show(page: Page, as_json: bool) -> None:
    """Print one page."""
    if as_json:
        print_json(page.record())
        return
    kind = "" if page.kind == CompositeBlock.kind() else page.kind
    names = dict.fromkeys(part for part in (page.title, kind, page.family) if part)
    answer.print(Text(" · ".join(names), style="bold"))
    answer.print(Text(page.summary))
    if page.details:
        answer.print(Text(page.details))
    table = Table.grid(padding=(0, 2))
    table.add_column(no_wrap=True, style="bold")
    table.add_column()
    flows = "\n".join(f"{kind}: {flow}" for kind, flow in page.shapes)
    rows = (
        ("Formula", page.formula),
        ("When", page.use),
        ("Inputs", "\n".join(map(str, page.inputs))),
        ("Outputs", "\n".join(map(str, page.outputs))),
        ("Shapes", flows),
        ("Source", page.reference),
    )
    answer.print()
    for heading, text in rows:
        if text:
            table.add_row(heading, Text(text))
    answer.print(table)
    if page.parameters:
        answer.print(Text("\nParameters", style="bold"))
        inner = Table.grid(padding=(0, 2))
        inner.add_column(no_wrap=True)
        inner.add_column()
        for item in page.parameters:
            facts = f"{item.facts[:1].upper()}{item.facts[1:]}."
            inner.add_row(Text(f"  {item.name}"), Text(f"{item.help} {facts}"))
        answer.print(inner)
