"""Tables come back as they were out of Markdown, LaTeX and CSV, whatever signs they hold."""

from __future__ import annotations

import csv as csv_module
import io
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from designer import figures
from designer.table import Column, Table, csv, latex, markdown, tabbed, table_of

TRICKY = r"""\{}$&#_%~^<>|`"[]*-'!?,; abc×→—–−·∞…“”²é中"""
words = some.text(some.sampled_from(TRICKY), max_size=12)
cells = some.one_of(words, some.integers(-(10**12), 10**12), some.none())


def tables(least: int = 0) -> some.SearchStrategy[Table]:
    """Return tables of a few columns."""
    return some.integers(1, 4).flatmap(
        lambda width: some.builds(
            table_of,
            some.lists(words, min_size=width, max_size=width),
            some.lists(some.tuples(*[cells] * width), min_size=least, max_size=4),
            words,
        )
    )


def plain(cell: object) -> str:
    """Return what a reader of a printed table should see."""
    return "" if cell is None else " ".join(str(cell).split())


@given(tables())
def test_csv_gives_back_every_cell(table: Table) -> None:
    rows = list(csv_module.reader(io.StringIO(csv(table), newline="")))
    titles = [column.title for column in table.columns]
    wanted = [titles, *([["" if c is None else str(c) for c in row] for row in table.rows])]
    if len(titles) == 1:  # the reader knows an empty line and an empty cell as one
        rows, wanted = ([row or [""] for row in found] for found in (rows, wanted))
    assert rows == wanted


@given(tables())
def test_markdown_has_a_row_a_line_and_escapes_what_it_would_read(table: Table) -> None:
    lines = markdown(table).splitlines()
    assert len(lines) == 2 + len(table.rows)
    read = [
        [re.sub(r"\\(.)", r"\1", cell).strip() for cell in re.findall(r"((?:\\.|[^|\\])*)\|", line)]
        for line in lines
    ]
    assert all(row[0] == "" for row in read)
    del read[1]
    titles = [plain(column.title) for column in table.columns]
    assert [row[1:] for row in read] == [titles, *([plain(c) for c in row] for row in table.rows)]
    assert len({len(line) for line in lines}) == 1, "it can be read without being set"


SIGNS = {
    r"\textbackslash{}": "\\", r"\{": "{", r"\}": "}", r"\$": "$", r"\&": "&", r"\#": "#",
    r"\_": "_", r"\%": "%", r"\textasciitilde{}": "~", r"\textasciicircum{}": "^",
    r"\textless{}": "<", r"\textgreater{}": ">", r"\textbar{}": "|", r"\textasciigrave{}": "`",
    r"{\char34}": '"', "{[}": "[", "{*}": "*", "-{}": "-", "'{}": "'",
    "{---}": "—", "{--}": "–", "$-$": "−",
    r"$\times$": "×", r"$\rightarrow$": "→", r"$\cdot$": "·", r"$\infty$": "∞",
    r"\ldots{}": "…", "{``}": "“", "{''}": "”", "$^2$": "²",
}  # fmt: skip
PIECES = re.compile(
    "|".join(map(re.escape, sorted(SIGNS, key=len, reverse=True))) + r"|[^\\{}$%#&~^_]"
)


def printed(cell: str) -> str:
    """Return what LaTeX prints for a cell; fails on a sign that would do something else."""
    found = PIECES.findall(cell)
    assert "".join(found) == cell, cell
    return "".join(SIGNS.get(piece, piece) for piece in found)


@given(tables(1))
def test_latex_prints_every_cell_and_is_balanced(table: Table) -> None:
    text = latex(table)
    body = text[text.index(r"\toprule") : text.index(r"\bottomrule")]
    rows = [line.strip() for line in body.splitlines() if line.endswith(r"\\")]
    read = [
        [printed(cell.strip()) for cell in re.split(r"(?<!\\)&", row.removesuffix(r"\\"))]
        for row in rows
    ]
    titles = [plain(column.title) for column in table.columns]
    assert read == [titles, *([plain(c) for c in row] for row in table.rows)]
    columns = re.search(r"\\begin\{tabular\}\{([lr]+)\}", text)
    assert columns is not None and len(columns[1]) == len(titles)
    for name in ("table", "tabular"):
        assert text.count(rf"\begin{{{name}}}") == text.count(rf"\end{{{name}}}") == 1


def test_numbers_are_read_in_print_and_calculated_with_in_csv() -> None:
    memory = Column("Memory", figures.memory, "bytes")
    table = Table(
        (Column("Layer"), Column("Parameters", figures.count), memory),
        (("conv_1", 61706, 12544), ("relu", 0, float("nan"))),
        ("Total", 61706, 12544),
        "Layers of A & B",
    )
    assert "| conv\\_1   |     61,706 |     12.5 kB |" in markdown(table)
    assert "| **Total** | **61,706** | **12.5 kB** |" in markdown(table)
    assert r"conv\_1 & 61,706 & 12.5 kB \\" in latex(table)
    assert r"\caption{Layers of A \& B}" in latex(table)
    assert csv(table) == "Layer,Parameters,Memory (bytes)\nconv_1,61706,12544\nrelu,0,\n"
    assert tabbed(table).splitlines()[1] == "conv_1\t61706\t12544"


@pytest.mark.skipif(shutil.which("pdflatex") is None, reason="there is no LaTeX here")
def test_latex_sets_it(tmp_path: Path) -> None:
    signs = "".join(sign for sign in TRICKY if sign not in "中")
    table = table_of(("[a]", "*"), [(f"[{signs}", "*x"), ("--", 3)], signs)
    head = r"\documentclass{article}\usepackage{booktabs}\begin{document}"
    page = f"{head}{latex(table)}\\end{{document}}"
    (tmp_path / "page.tex").write_text(page, encoding="utf-8")
    ran = subprocess.run(
        ["pdflatex", "-halt-on-error", "page.tex"], cwd=tmp_path, capture_output=True, timeout=60
    )
    assert ran.returncode == 0, ran.stdout
