"""The drawings of a report: the trade-off, the weights of each block, and bars of its costs."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from designer import figures
from designer.compress.insight.findings import BlockChange, Side
from designer.compress.outcome.events import Stage
from designer.compress.outcome.pareto import front
from designer.compress.report.ink import Ink, Svg

COSTS: tuple[tuple[str, str, Callable[[float], str]], ...] = (
    ("file_bytes", "Bytes of the file", figures.memory),
    ("macs", "Multiply-adds", figures.short),
    ("ratio_time", "Time, as part of that of the original", figures.percent),
)
SHARED = 4
"""Weights to a value from which on it is said how many values there are."""
MOST_BLOCKS = 24
"""Blocks that are drawn each; of larger networks those with the most weights."""


def trade_off(
    stages: Sequence[Stage],
    chief: str,
    cost: str,
    ink: Ink,
    *,
    less: bool,
    size: tuple[float, float] = (320, 240),
) -> str:
    """Return the plot of a metric against a cost, with the front that no stage beats."""
    title, shown = next((words, write) for key, words, write in COSTS if key == cost)
    points = [(float(getattr(one, cost)), float(one.measured.get(chief, math.nan)))
              for one in stages]  # fmt: skip
    svg = Svg(*size, f"{figures.metric(chief)} against {title.lower()}", ink)
    left, top, right, bottom = 52.0, 14.0, size[0] - 14, size[1] - 42
    known = [(x, y) for x, y in points if x > 0 and math.isfinite(y)]
    if not known:
        svg.text(size[0] / 2, size[1] / 2, "Nothing measured yet", anchor="middle")
        return svg.written()
    logs = [math.log10(x) for x, _ in known]
    low, high = _wider(min(logs), max(logs), 0.12, 0.1)
    bottom_value, top_value = _wider(min(y for _, y in known), max(y for _, y in known), 0.1, 1e-3)

    def at(x: float, y: float) -> tuple[float, float]:
        across = (math.log10(x) - low) / (high - low)
        up = (y - bottom_value) / (top_value - bottom_value)
        return left + across * (right - left), bottom - up * (bottom - top)

    for value in steps(bottom_value, top_value):
        y = at(10**low, value)[1]
        svg.line([(left, y), (right, y)], ink.line)
        svg.text(left - 6, y + 4, figures.real(value, 4), anchor="end")
    for value in log_steps(low, high):
        x = at(value, bottom_value)[0]
        svg.line([(x, bottom), (x, bottom + 4)], ink.line)
        svg.text(x, bottom + 16, shown(value), anchor="middle")
    svg.line([(left, bottom), (right, bottom)], ink.line)
    svg.text((left + right) / 2, size[1] - 8, title, anchor="middle", colour=ink.text)
    best = [place for place in front(points, less=less) if points[place][0] > 0]
    stairs = _stairs([at(*points[place]) for place in best])
    if len(stairs) > 1:
        svg.line(stairs, ink.after, 1.5, "5 4")
    for place, (x, y) in enumerate(points):
        if not (x > 0 and math.isfinite(y)):
            continue
        told = (
            f"{stages[place].name}: {ink.say(figures.metric(chief))} {figures.score(y)}, {shown(x)}"
        )
        across, down = at(x, y)
        svg.dot(across, down, ink.after if place else ink.before, hollow=place not in best,
                told=told)  # fmt: skip
    _number(svg, [at(x, y) if x > 0 and math.isfinite(y) else None for x, y in points])
    return svg.written()


def weights(block: BlockChange, ink: Ink, size: tuple[float, float] = (210, 118)) -> str:
    """Return histograms of the weights of a block that are not zero, before and after."""
    svg = Svg(*size, f"Weights of {block.title}", ink)
    left, right, top, bottom = 6.0, size[0] - 6, 40.0, size[1] - 18
    svg.text(left, 13, short(block.title, 30), size=12, colour=ink.text, bold=True)
    svg.text(left, 28, state_of(block, ink.say))
    for side, colour, filled in ((block.before, ink.before, True), (block.after, ink.after, False)):
        if side is None or not side.counts or not sum(side.counts):
            continue
        tallest = max(side.counts)
        wide = (right - left) / len(side.counts)
        outline: list[tuple[float, float]] = [(left, bottom)]
        for place, count in enumerate(side.counts):
            y = bottom - (bottom - top) * count / tallest
            outline += [(left + place * wide, y), (left + (place + 1) * wide, y)]
        outline.append((right, bottom))
        svg.area(outline, colour, 0.45 if filled else 0.12)
        if not filled:
            svg.line(outline, colour, 1.4)
    svg.line([(left, bottom), (right, bottom)], ink.line)
    for x, value, anchor in ((left, -block.edge, "start"), ((left + right) / 2, 0.0, "middle"),
                             (right, block.edge, "end")):  # fmt: skip
        svg.text(x, bottom + 13, figures.real(value, 2), size=10, anchor=anchor)
    return svg.written()


def bars(
    blocks: Sequence[BlockChange], cost: str, ink: Ink, width: float = 690, row: float = 30
) -> str:
    """Return a pair of bars for each block: what it cost before, and what it costs now."""
    shown: Callable[[float], str] = figures.memory if cost == "file_bytes" else figures.short
    drawn = shown_blocks(blocks)
    svg = Svg(width, row * len(drawn) + 8, "Blocks before and after", ink)
    left, right = 190.0, width - 150
    most = max((value_of(side, cost) or 0 for one in drawn for side in (one.before, one.after)),
               default=0) or 1  # fmt: skip
    for place, one in enumerate(drawn):
        y = place * row + 6
        was, now = value_of(one.before, cost), value_of(one.after, cost)
        svg.text(left - 10, y + 15, short(one.title, 30), anchor="end", colour=ink.text)
        for value, colour, down in ((was, ink.before, 2.0), (now, ink.after, 11.0)):
            if value is not None:
                long = (right - left) * value / most
                svg.box(left, y + down, max(long, 1.0) if value else 0, 8, colour, corner=2)
        told = f"{'—' if was is None else shown(was)} → {'—' if now is None else shown(now)}"
        svg.text(right + 10, y + 15, told, colour=ink.text)
    return svg.written()


def shown_blocks(blocks: Sequence[BlockChange]) -> list[BlockChange]:
    """Return the blocks that are drawn, in the order of the data."""
    if len(blocks) <= MOST_BLOCKS:
        return list(blocks)
    largest = sorted(blocks, key=lambda one: -_most_weights(one))
    kept = {one.path for one in largest[:MOST_BLOCKS]}
    return [one for one in blocks if one.path in kept]


def value_of(side: Side | None, cost: str) -> float | None:
    """Return a cost of a block, or None where it is not known or the block is not there."""
    if side is None:
        return None
    value = getattr(side, cost)
    return None if value is None else float(value)


def state_of(block: BlockChange, say: Callable[[str], str] = str) -> str:
    """Return in words what became of the weights of a block."""
    before, after = block.before, block.after
    if after is None:
        return say("taken out")
    if before is None:
        return say("new")
    was, now = figures.count(before.parameters), figures.count(after.parameters)
    if was != now:
        words = [say(f"{was} → {now} parameters")]
    else:
        words = [say("1 parameter" if after.parameters == 1 else f"{was} parameters")]
    if after.parameters and after.nonzero < after.parameters:
        words.append(say(f"{figures.percent(1 - after.nonzero / after.parameters)} zero"))
    elif not after.counts and before.counts:
        words.append(say("joined by onnxruntime"))
    if 0 < after.distinct <= after.parameters / SHARED and after.distinct != before.distinct:
        words.append(say(f"{after.distinct} values"))
    return " · ".join(words)


def steps(low: float, high: float, count: int = 5) -> list[float]:
    """Return round values between two ends."""
    rough = (high - low) / count
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(factor * power for factor in (1, 2, 5, 10) if factor * power >= rough * 0.999)
    first = math.ceil(low / step - 1e-9)
    return [round(n * step, 12) for n in range(first, math.floor(high / step + 1e-9) + 1)]


def log_steps(low: float, high: float, most: int = 5) -> list[float]:
    """Return round values between two powers of ten, a few of them and none close to another."""
    apart = (high - low) / most
    kept: list[float] = []
    for factors in ((1.0,), (2.0, 5.0), (3.0,), (1.5, 4.0, 7.0)):
        for power in range(math.floor(low), math.ceil(high) + 1):
            for factor in factors:
                place = power + math.log10(factor)
                near = any(abs(place - math.log10(one)) < apart for one in kept)
                if low <= place <= high and not near:
                    kept.append(float(f"{factor}e{power}"))
    return sorted(kept)


def short(text: str, most: int) -> str:
    """Return a text that is not longer than so many signs; its end tells more than its start."""
    return text if len(text) <= most else f"…{text[-most + 1 :]}"


def _most_weights(block: BlockChange) -> float:
    return max(value_of(one, "parameters") or 0.0 for one in (block.before, block.after))


def _number(svg: Svg, points: list[tuple[float, float] | None]) -> None:
    """Write the number of each stage beside its point, where no other point or number is."""
    taken = [one for one in points if one is not None]
    for place, point in enumerate(points):
        if point is None:
            continue
        ways = ((11, -6), (11, 14), (-11, -6), (-11, 14), (0, -11), (0, 19))
        spots = [(point[0] + x, point[1] + y) for x, y in ways]
        free = [(x, y) for x, y in spots if 8 < x < svg.width - 8
                and all(abs(x - a) > 9 or abs(y - 4 - b) > 9 for a, b in taken)]  # fmt: skip
        x, y = (free or spots)[0]
        taken.append((x, y - 4))
        svg.text(x, y, str(place), anchor="middle", colour=svg.ink.text)


def _wider(low: float, high: float, part: float, least: float) -> tuple[float, float]:
    """Return ends a little apart from the points between them."""
    room = max((high - low) * part, least, abs(high) * 1e-6)
    return low - room, high + room


def _stairs(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Return the line of a front: nothing between two points is reached by either."""
    found: list[tuple[float, float]] = []
    for x, y in points:
        if found:
            found.append((x, found[-1][1]))
        found.append((x, y))
    return found
