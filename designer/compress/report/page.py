"""A report as one HTML file that needs nothing else: light or dark as the reader, fit to print."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from html import escape

from designer.compress.insight.findings import Answer
from designer.compress.report.contents import (
    CHANGES,
    Drawings,
    Examples,
    Facts,
    Grid,
    Heading,
    PartOf,
    Report,
    Words,
    example_lines,
)
from designer.compress.report.ink import PAGE
from designer.table import Column, Table

STYLE = """
:root { color-scheme: light dark; --text:#1a1f26; --muted:#5a6472; --line:#dfe3e9;
  --ground:#ffffff; --card:#f6f7f9; --before:#98a2b0; --after:#2563c9; --bad:#b42318;
  --good:#1a7f47; }
@media (prefers-color-scheme: dark) { :root { --text:#e6e9ee; --muted:#a0a9b6; --line:#353c47;
  --ground:#171b21; --card:#1f252d; --before:#7d8896; --after:#82aaff; --bad:#f4877c;
  --good:#79bd88; } }
@media print { :root { --text:#1a1f26; --muted:#5a6472; --line:#dfe3e9; --ground:#ffffff;
  --card:#ffffff; --before:#98a2b0; --after:#2563c9; --bad:#b42318; --good:#1a7f47; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); font: 15px/1.5 system-ui,
  'Segoe UI', 'Helvetica Neue', 'DejaVu Sans', sans-serif; }
main { max-width: 1080px; margin: 0 auto; padding: 40px 24px 64px; }
h1 { font-size: 26px; line-height: 1.25; margin: 0 0 8px; }
h2 { font-size: 18px; margin: 40px 0 8px; padding-top: 16px; border-top: 1px solid var(--line); }
h3 { font-size: 15px; margin: 24px 0 4px; }
p { margin: 0 0 12px; max-width: 76ch; }
.note { color: var(--muted); font-size: 13px; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 20px; margin: 12px 0; }
dt { color: var(--muted); } dd { margin: 0; overflow-wrap: anywhere; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; font-size: 14px; }
th, td { padding: 6px 14px 6px 0; text-align: left; border-bottom: 1px solid var(--line);
  white-space: nowrap; vertical-align: top; }
th { color: var(--muted); font-weight: 500; } .n { text-align: right; }
td.s { white-space: normal; min-width: 14ch; overflow-wrap: anywhere; }
.drawings { display: flex; flex-wrap: wrap; gap: 16px; margin: 8px 0; }
.drawings svg { max-width: 100%; height: auto; }
.examples { display: grid; grid-template-columns: repeat(auto-fill, minmax(200px, 1fr)); gap: 12px;
  margin: 12px 0; }
figure { margin: 0; padding: 10px 12px; background: var(--card); border: 1px solid var(--line);
  border-radius: 6px; font-size: 13px; break-inside: avoid; overflow-wrap: anywhere; }
figure img { display: block; width: 72px; height: 72px; object-fit: contain;
  image-rendering: pixelated; margin-bottom: 6px; }
figure .text { display: block; max-height: 9em; overflow: hidden; white-space: pre-line;
  margin-bottom: 6px; }
.lost b { color: var(--bad); } .won b { color: var(--good); }
footer { margin-top: 48px; color: var(--muted); font-size: 13px; }
@page { margin: 16mm 14mm; }
@media print { body { font-size: 10pt; } main { max-width: none; padding: 0; }
  h2, h3 { break-after: avoid; } tr, .drawings svg { break-inside: avoid; }
  .wide { overflow: visible; } table { font-size: 8pt; } th, td { padding-right: 8px; } }
"""


Say = Callable[[str], str]


def page(report: Report, say: Say = str, language: str = "en") -> str:
    """Return the whole file; `say` tells its words in the language of its reader."""
    body = "\n".join(_part(part, say) for part in report.parts)
    title = escape(say(report.title))
    return (
        "<!DOCTYPE html>\n"
        f'<html lang="{language.replace("_", "-")}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n"
        f"<h1>{title}</h1>\n{body}\n<footer>Neurodraft</footer>\n"
        "</main>\n</body>\n</html>\n"
    )


def _part(part: PartOf, say: Say) -> str:
    if isinstance(part, Heading):
        return f"<h{part.depth + 1}>{escape(say(part.text))}</h{part.depth + 1}>"
    if isinstance(part, Words):
        return f"<p>{escape(say(part.text))}</p>"
    if isinstance(part, Facts):
        rows = "".join(f"<dt>{escape(say(name))}</dt><dd>{escape(value)}</dd>" for name, value in
                       part.rows)  # fmt: skip
        return f"<dl>{rows}</dl>"
    if isinstance(part, Grid):
        return f'<div class="wide">{_table(part.table, say)}</div>'
    if isinstance(part, Drawings):
        ink = replace(PAGE, say=say)
        note = f'<p class="note">{escape(say(part.note))}</p>' if part.note else ""
        return f'{note}<div class="drawings">{"".join(make(ink) for make in part.made)}</div>'
    return _examples(part, say)


def _table(table: Table, say: Say) -> str:
    heads = "".join(
        f'<th scope="col"{_right(column)}>{escape(say(column.title))}</th>'
        for column in table.columns
    )
    rows = "".join(
        "<tr>"
        + "".join(_cell(column, cell) for column, cell in zip(table.columns, row, strict=True))
        + "</tr>"
        for row in table.rows
    )
    return f"<table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>"


def _right(column: Column) -> str:
    return ' class="n"' if column.shown is not None else ""


def _cell(column: Column, cell: object) -> str:
    kind = "s" if isinstance(cell, str) else "n" if column.shown is not None else ""
    return f'<td class="{kind}">{escape(cell_text(column, cell))}</td>'


def cell_text(column: Column, cell: object) -> str:
    """Return what a cell says."""
    if cell is None or cell != cell:
        return "—"
    if isinstance(cell, (int, float)) and column.shown is not None:
        return column.shown(cell)
    return str(cell)


def _examples(part: Examples, say: Say) -> str:
    return f'<div class="examples">{"".join(_example(one, say) for one in part.shown)}</div>'


def _example(one: Answer, say: Say) -> str:
    parts = []
    if one.picture:
        parts.append(f'<img alt="" src="data:image/png;base64,{one.picture}">')
    if one.text:
        parts.append(f'<span class="text">{escape(one.text)}</span>')
    parts += [f"{escape(say(line))}<br>" for line in example_lines(one)]
    if words := CHANGES.get(one.change, ""):
        parts.append(f"<b>{escape(say(words))}</b>")
    return f'<figure class="{one.change}">{"".join(parts)}</figure>'
