"""A table that people take away: as Markdown, as LaTeX or as CSV.

Markdown and LaTeX are read, so numbers stand there as people read them; CSV is calculated with, so
it holds the bare numbers and says their unit in the title of the column.
"""

from __future__ import annotations

import csv as csv_module
import io
import math
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

Cell: TypeAlias = str | int | float | None


@dataclass(frozen=True)
class Column:
    """What stands below one title."""

    title: str
    shown: Callable[[int | float], str] | None = None
    """How a number of it is written for people."""
    unit: str = ""
    """What the bare numbers count, such as bytes."""


@dataclass(frozen=True)
class Table:
    """Columns, rows of as many cells, and perhaps a last row that sums up."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    totals: tuple[Cell, ...] = ()
    title: str = ""


def table_of(titles: Sequence[str], rows: Sequence[Sequence[Cell]], title: str = "") -> Table:
    """Return a table whose cells need no words of their own."""
    return Table(tuple(map(Column, titles)), tuple(map(tuple, rows)), title=title)


def markdown(table: Table) -> str:
    """Return a table as GitHub and most other readers of Markdown know it."""
    rows = [[_for_markdown(column.title) for column in table.columns]]
    rows += [[_for_markdown(text) for text in row] for row in _texts(table, table.rows)]
    for row in _texts(table, [table.totals] if table.totals else []):
        rows.append([f"**{_for_markdown(text)}**" if text else "" for text in row])
    right = _right(table)
    widths = [max(3, *(len(row[place]) for row in rows)) for place in range(len(table.columns))]
    lines = [
        "| " + " | ".join(
            text.rjust(width) if side else text.ljust(width)
            for text, width, side in zip(row, widths, right, strict=True)
        ) + " |"
        for row in rows
    ]  # fmt: skip
    rule = " | ".join(
        "-" * (width - 1) + ":" if side else "-" * width
        for width, side in zip(widths, right, strict=True)
    )
    lines.insert(1, f"| {rule} |")
    return "\n".join(lines) + "\n"


def latex(table: Table) -> str:
    """Return a table as LaTeX sets it with the package booktabs."""
    sides = "".join("r" if side else "l" for side in _right(table))
    lines = [r"% needs \usepackage{booktabs}", r"\begin{table}", r"  \centering"]
    if table.title:
        lines.append(rf"  \caption{{{_for_latex(table.title)}}}")
    lines += [rf"  \begin{{tabular}}{{{sides}}}", r"    \toprule"]
    lines += [_latex_row([column.title for column in table.columns]), r"    \midrule"]
    lines += map(_latex_row, _texts(table, table.rows))
    if table.totals:
        lines += [r"    \midrule", *map(_latex_row, _texts(table, [table.totals]))]
    lines += [r"    \bottomrule", r"  \end{tabular}", r"\end{table}"]
    return "\n".join(lines) + "\n"


def csv(table: Table) -> str:
    """Return a table as numbers between commas; a cell of which nothing is known is empty."""
    text = io.StringIO()
    writer = csv_module.writer(text, lineterminator="\n")
    writer.writerow(_titles(table))
    writer.writerows([_bare(cell) for cell in row] for row in table.rows)
    return text.getvalue()


def tabbed(table: Table) -> str:
    """Return a table as it is pasted into a sheet of numbers: tabs between, a line a row."""
    rows = [_titles(table)]
    rows += [[_bare(cell) for cell in row] for row in table.rows]
    return "".join("\t".join(" ".join(cell.split()) for cell in row) + "\n" for row in rows)


FORMATS: Mapping[str, Callable[[Table], str]] = {"markdown": markdown, "latex": latex, "csv": csv}
SUFFIXES: Mapping[str, str] = {"markdown": ".md", "latex": ".tex", "csv": ".csv"}


def _titles(table: Table) -> list[str]:
    """Return the titles, with the unit where the numbers below say none."""
    return [
        f"{column.title} ({column.unit})" if column.unit else column.title
        for column in table.columns
    ]


def _texts(table: Table, rows: Sequence[Sequence[Cell]]) -> list[list[str]]:
    return [
        [_text(column, cell) for column, cell in zip(table.columns, row, strict=True)]
        for row in rows
    ]


def _text(column: Column, cell: Cell) -> str:
    if cell is None or (isinstance(cell, float) and math.isnan(cell)):
        return ""
    if isinstance(cell, str):
        return " ".join(cell.split())
    return column.shown(cell) if column.shown is not None else str(cell)


def _bare(cell: Cell) -> str:
    if cell is None or (isinstance(cell, float) and math.isnan(cell)):
        return ""
    return cell if isinstance(cell, str) else repr(cell)


def _right(table: Table) -> list[bool]:
    """Return for each column whether it holds numbers, which stand one below the other."""
    return [
        column.shown is not None
        or (bool(table.rows) and all(not isinstance(row[place], str) for row in table.rows))
        for place, column in enumerate(table.columns)
    ]  # fmt: skip


def _for_markdown(text: str) -> str:
    return re.sub(r"([\\`*_\[\]<>|~&])", r"\\\1", " ".join(text.split()))


def _latex_row(cells: Sequence[str]) -> str:
    return f"    {' & '.join(map(_for_latex, cells))} \\\\"


def _for_latex(text: str) -> str:
    """Return a text as LaTeX prints it, whatever signs it holds."""
    plain = "".join(sign for sign in " ".join(text.split()) if sign.isprintable())
    return _SPECIAL.sub(lambda found: _LATEX[found[0]], plain)


_LATEX = {
    "\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "$": r"\$", "&": r"\&", "#": r"\#",
    "_": r"\_", "%": r"\%", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}",
    "<": r"\textless{}", ">": r"\textgreater{}", "|": r"\textbar{}", "`": r"\textasciigrave{}",
    '"': r"{\char34}",
    # at the beginning of a row these two would belong to the end of the row before
    "[": "{[}", "*": "{*}",
    # two of them would become one other sign
    "-": "-{}", "'": "'{}",
    "—": "{---}", "–": "{--}", "−": "$-$", "×": r"$\times$", "→": r"$\rightarrow$",
    "·": r"$\cdot$", "∞": r"$\infty$", "…": r"\ldots{}", "“": "{``}", "”": "{''}", "²": r"$^2$",
}  # fmt: skip
_SINGLE = "".join(sign for sign in _LATEX if sign not in "-'")
_SPECIAL = re.compile(rf"-(?=-)|'(?=')|[{re.escape(_SINGLE)}]")
