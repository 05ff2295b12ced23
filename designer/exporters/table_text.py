"""How the rows of a table become inputs, printed as a person writes it with numpy."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, cast

from designer.call import literal
from designer.data.table import changes as made
from designer.data.table.change import Change
from designer.data.table.preparation import NUMBERS, TEXTS, TablePreparation
from designer.exporters.layout import Group, call, lay, listed
from designer.exporters.printed import Printed, function, taken


def table_text(learnt: TablePreparation, inputs: Mapping[str, Any], shown: str) -> Printed:
    """Return `prepare` for a table whose finished columns are scaled by `inputs`.

    `shown` is how one row of what the network tells is printed.
    """
    lines: list[str] = []
    for kind in (NUMBERS, TEXTS):
        names = [name for name, holds in learnt.columns.items() if holds == kind]
        if names:
            sign = "|=" if lines else "="
            each = f"{{name: {kind}(rows, name) for name in names}}"
            lines += [lay(listed(names, "()"), before="names = "), f"    columns {sign} {each}"]
    for change in learnt.changes:
        lines += CHANGES[type(change)](change)
    lines += [
        "    x = np.stack([columns[name] for name in INPUTS], axis=1)",
        "    if not np.isfinite(x).all():",
        '        raise ValueError("a value is missing, and nothing was learnt to put there")',
        *scaling_lines(inputs),
    ]
    says = "Return rows, dicts of cells by column, as the network was trained on them."
    prepare = function("prepare(rows)", says, lines)
    functions, imports = taken("columns", prepare)
    use = (
        "# The rows of a CSV file with the columns of the one that was learnt from:",
        "for name in sys.argv[1:]:",
        '    with open(name, encoding="utf-8-sig", newline="") as file:',
        "        rows = list(csv.DictReader(file))",
        "    with torch.no_grad():",
        "        scores = load()(prepare(rows))",
        "    for row in scores:",
        f"        print({shown})",
    )
    return Printed(
        (lay(listed(learnt.inputs, "()"), 0, before="INPUTS = "),),
        (*functions, prepare),
        use,
        imports,
    )


def scaling_lines(constants: Mapping[str, Any]) -> list[str]:
    """Return lines that scale a numpy array `x` along its last axis and return it as float32."""
    return [
        lay(call("np.array", listed(constants["shift"])), before="shift = "),
        lay(call("np.array", listed(constants["factor"])), before="factor = "),
        "    return torch.from_numpy(((x - shift) * factor).astype(np.float32))",
    ]


def _column(name: str) -> str:
    return f"columns[{literal(name)}]"


def _fill(change: made.Fill) -> list[str]:
    column = _column(change.column)
    return [lay(call("fill", column, literal(change.value)), before=f"{column} = ")]


def _mark(change: made.Mark) -> list[str]:
    missing = f"missing({_column(change.column)}).astype(float)"
    return [lay(missing, before=f"{_column(change.made[0])} = ")]


def _indicate(change: made.Indicate) -> list[str]:
    names = change.made[:-1] if change.rest else change.made
    lines = [
        _each(names, change.values),
        f"        columns[name] = ({_column(change.column)} == value).astype(float)",
    ]
    if change.rest:
        values = listed(change.values, "()")
        rest = call("others", _column(change.column), values)
        lines.append(lay(rest, before=f"{_column(change.made[-1])} = "))
    return lines


def _rank(change: made.Rank) -> list[str]:
    column = _column(change.column)
    return [lay(call("ranks", column, listed(change.order)), before=f"{column} = ")]


def _parse(change: made.Parse) -> list[str]:
    column = _column(change.column)
    return [lay(call("parsed", column, literal(change.decimal)), before=f"{column} = ")]


def _range(change: made.Range) -> list[str]:
    column = _column(change.column)
    items = column, listed(change.borders), listed(change.names)
    return [lay(call("ranges", *items), before=f"{column} = ")]


def _logarithm(change: made.Logarithm) -> list[str]:
    logged = call("np.log", f"{_column(change.column)} + {literal(change.plus)}")
    return [lay(logged, before=f"{_column(change.made[0])} = ")]


def _scale(change: made.Scale) -> list[str]:
    column, limit = _column(change.column), change.limit
    lines = [f"    {column} = ({column} - {literal(change.shift)}) / {literal(change.width)}"]
    if limit:
        cut = call("np.clip", column, literal(-limit), literal(limit))
        lines.append(lay(cut, before=f"{column} = "))
    return lines


def _multiply(change: made.Multiply) -> list[str]:
    product = f"{_column(change.column)} * {_column(change.other)}"
    return [lay(product, before=f"{_column(change.made[0])} = ")]


def _join(change: made.Join) -> list[str]:
    both = call("pairs", _column(change.column), _column(change.other))
    return [lay(both, before=f"{_column(change.made[0])} = ")]


def _spread(change: made.Spread) -> list[str]:
    items = f"{_column(change.column)} == value", _column(change.other), "0.0"
    return [_each(change.made, change.values), lay(call("np.where", *items), 8, "columns[name] = ")]


def _each(names: tuple[str, ...], values: tuple[Any, ...]) -> str:
    """Return the head of a loop over new columns and the values that they stand for."""
    pairs = zip(names, values, strict=True)
    rows = Group(tuple(f"({literal(name)}, {literal(value)})" for name, value in pairs))
    return lay(rows, before="for name, value in ", after=":")


def _printer(function: Callable[[Any], list[str]]) -> Callable[[Change], list[str]]:
    return cast(Callable[[Change], list[str]], function)


CHANGES: Mapping[type[Change], Callable[[Change], list[str]]] = {
    made.Fill: _printer(_fill),
    made.Mark: _printer(_mark),
    made.Indicate: _printer(_indicate),
    made.Rank: _printer(_rank),
    made.Parse: _printer(_parse),
    made.Range: _printer(_range),
    made.Logarithm: _printer(_logarithm),
    made.Scale: _printer(_scale),
    made.Multiply: _printer(_multiply),
    made.Join: _printer(_join),
    made.Spread: _printer(_spread),
}
"""For each change, what prints its lines."""
