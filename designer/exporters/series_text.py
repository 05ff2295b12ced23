"""How the latest rows of a series become inputs, and forecasts values, printed with numpy."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from designer.data.series.preparation import LINE, SeriesPreparation
from designer.exporters.layout import call, lay, listed
from designer.exporters.printed import Printed, function, taken
from designer.exporters.table_text import scaling_lines


def series_text(
    learnt: SeriesPreparation, inputs: Mapping[str, Any], targets: Mapping[str, Any]
) -> Printed:
    """Return `prepare` and `answer` for a series, with the constants of both."""
    constants = [lay(listed(learnt.columns, "()"), 0, before="COLUMNS = ")]
    constants += [f"PAST = {learnt.past}", f"HORIZON = {learnt.horizon}"]
    if learnt.difference == "seasonal":
        constants.append(f"SEASON = {learnt.season}")
    functions = [_prepare(learnt, inputs), _answer(learnt, targets)]
    helpers, imports = taken("series", "\n".join(functions))
    length = learnt.step.length or 86_400_000_000
    use = (
        "# Your own times and values stand here in the place of these:",
        f'times = np.arange({learnt.rows}) * np.timedelta64({length}, "us")',
        'times = np.datetime64("2024-01-01") + times',
        "values = np.ones((len(times), len(COLUMNS)))",
        "with torch.no_grad():",
        "    x = load()(prepare(times, values))",
        f"print({_call(learnt, 'x')})",
    )
    return Printed(tuple(constants), (*helpers, *functions), use, imports)


def _fill(learnt: SeriesPreparation) -> str:
    return "joined(values)" if learnt.missing == LINE else "filled(values)"


def _prepare(learnt: SeriesPreparation, inputs: Mapping[str, Any]) -> str:
    lag = {"none": "", "first": "1", "seasonal": "SEASON"}[learnt.difference]
    lines = [
        "",
        f"    `values` are rows × COLUMNS, {learnt.rows} or more, one {learnt.step.name} apart and",
        "    the latest last, NaN where one is missing.",
        '    """',
        f"    x = {_fill(learnt)}",
    ]
    if len(learnt.columns) > len(learnt.inputs):
        lines.append(f"    x = x[:, :{len(learnt.inputs)}]")
    if lag:
        lines.append(f"    x = x[{lag}:] - x[:-{lag}]")
    if learnt.calendar:
        cut = f"[{lag}:]" if lag else ""
        lines.append(f'    times = np.array(times, "datetime64[us]"){cut}')
        parts = ", ".join(["x", *(f"{part}(times)" for part in learnt.calendar)])
        lines.append(f"    x = np.concatenate([{parts}], axis=1)")
    lines += ["    x = x[None, -PAST:]", *scaling_lines(inputs)]
    head = '    """Return the latest rows as the network was trained on them.'
    return "\n".join(["def prepare(times, values):", head, *lines])


def _answer(learnt: SeriesPreparation, targets: Mapping[str, Any]) -> str:
    shift, factor = (
        lay(
            call("torch.tensor", listed(targets[name]), "dtype=torch.float64"),
            before=f"{name} = ",
        )
        for name in ("shift", "factor")
    )
    lines = [shift, factor]
    if learnt.difference == "none":
        lines.append("    return x.double() / factor + shift")
    else:
        places = [learnt.columns.index(name) for name in learnt.targets]
        goal = str(places[0]) if len(places) == 1 else str(places)
        lines.append(f"    known = {_fill(learnt)}[:, {goal}]")
        if learnt.difference == "first":
            now = "known[-1:]"
        else:
            lines += [
                "    steps = np.arange(1, HORIZON + 1)",
                "    # the latest same time of a season that is past, counted from the end",
                "    back = steps - SEASON * -(-steps // SEASON) - 1",
            ]
            now = "known[back]"
        lines.append(f"    return x.double() / factor + shift + torch.from_numpy({now})")
    says = "Return what comes next, in the units of the data files."
    return function(_call(learnt, "x"), says, lines)


def _call(learnt: SeriesPreparation, told: str) -> str:
    return f"answer({told})" if learnt.difference == "none" else f"answer({told}, values)"
