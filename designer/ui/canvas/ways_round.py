"""Ways round: another lane for a wire that would run behind a block which it has no end at."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from designer.ui.canvas.blocks import Blocks, Rows

Reals = NDArray[np.float64]

TURN = 44.0
"""Canvas units in which a wire turns into its lane and out of it."""
DISTANCE = 14.0
"""Canvas units between a lane and the blocks beside it."""
LEADS_ON = TURN, 0.75 * TURN, 0.25 * TURN
"""How far a turn into a lane takes a wire on, and how far its two handles reach."""
LEADS_BACK = 0.0, 0.9 * TURN, 0.9 * TURN
SIDEWAYS = 1.5 * TURN
"""How far beyond its ends blocks matter to a wire."""
STEEP = 24.0
"""A wire that rises or falls less and has no lane runs behind nothing."""
MOST_PAIRS = 600_000
"""Pairs of a wire and a block that are looked at; where there are more, no wire is led round."""
MOST = 100
"""Wires that may run behind something and are looked at one by one; of more, none is."""
MOST_LANES = 6
"""Lanes that are tried for one wire, those nearest to its ends."""
INSIDE = 2.0
"""How far a turn may run into the edge of a block."""
CLOSE = 6.0
"""A lane as near as this to an edge cannot be told from it."""
_ALONG = np.linspace(0.0, 1.0, 20)


def ways_round(blocks: Blocks, curve: Reals, source: Rows, target: Rows, lane: Reals) -> Reals:
    """Return the heights of lanes, another one for each wire that runs behind fewer blocks there.

    `curve` holds the wires as `Wires.curve` does, `lane` the lanes found for them so far.
    """
    ax, ay, bx, by = curve[:4]
    some = np.flatnonzero(~np.isnan(lane) | ((np.abs(ay - by) > STEEP) & (bx - ax > 2 * TURN)))
    if not len(some) or len(some) * len(blocks) > MOST_PAIRS:
        return lane
    some = some[_touches(blocks, curve[:, some], source[some], target[some], lane[some])]
    if len(some) > MOST:
        return lane
    found = lane.copy()
    for place in some.tolist():
        ends = int(source[place]), int(target[place])
        found[place] = _better(blocks, curve[:, place].tolist(), ends, float(lane[place]))
    return found


def _touches(
    blocks: Blocks, curve: Reals, source: Rows, target: Rows, lane: Reals
) -> NDArray[np.bool_]:
    """Return which wires come so near to a block that they may run behind it."""
    ax, ay, bx, by, reach = curve[:5]
    turn = turns(ax, bx)[0]
    bulge = np.where(bx < ax, 0.75 * TURN, 0.0)
    # a wire with a lane in three rectangles: two turns and what lies between
    into, out = np.minimum(ay, lane), np.minimum(by, lane)
    laned = [
        (ax, into, ax + np.maximum(turn, bulge), np.maximum(ay, lane)),
        (np.minimum(ax + turn, bx - turn), lane - CLOSE, np.maximum(ax, bx), lane + CLOSE),
        (bx - np.maximum(turn, bulge), out, bx, np.maximum(by, lane)),
    ]
    pieces = [np.stack(piece) for piece in laned]
    plain = np.isnan(lane)
    if plain.any():  # one without, in as many along its curve
        ends = ax[plain], ay[plain], bx[plain], by[plain]
        x, y = _plain(*ends, reach[plain], np.linspace(0.0, 1.0, len(pieces) + 1)[:, None])
        for number, piece in enumerate(pieces):
            xs, ys = (
                np.sort(x[number : number + 2], axis=0),
                np.sort(y[number : number + 2], axis=0),
            )
            piece[:, plain] = xs[0], ys[0], xs[1], ys[1]
    found = np.zeros((len(source), len(blocks)), dtype=bool)
    for left, top, right, bottom in (piece[:, :, None] for piece in pieces):
        across = (blocks.x < right) & (blocks.x + blocks.w > left)
        found |= across & (blocks.y < bottom) & (blocks.y + blocks.h > top)
    wires = np.arange(len(source))
    found[wires, source] = found[wires, target] = False
    return np.asarray(found.any(axis=1))


def _better(blocks: Blocks, numbers: list[float], ends: tuple[int, int], lane: float) -> float:
    """Return the lane in which a wire runs behind the fewest blocks."""
    ax, ay, bx, by = numbers[:4]
    left, right = min(ax, bx) - SIDEWAYS, max(ax, bx) + SIDEWAYS
    beside = (blocks.x < right) & (blocks.x + blocks.w > left)
    beside[list(ends)] = False
    top, bottom = min(ay, by), max(ay, by)
    if lane == lane:  # not NaN
        top, bottom = min(top, lane), max(bottom, lane)
    if not (beside & (blocks.y < bottom) & (blocks.y + blocks.h > top)).any():
        return lane
    near = np.flatnonzero(beside)
    boxes = np.stack([blocks.x[near], blocks.y[near], blocks.w[near], blocks.h[near]])
    least = _hidden(boxes, numbers, lane)
    if not least:
        return lane
    own = blocks.y[list(ends)], (blocks.y + blocks.h)[list(ends)]
    lanes = np.unique(np.concatenate([boxes[1], own[0], boxes[1] + boxes[3], own[1]]))
    lanes = np.concatenate([lanes - DISTANCE, lanes + DISTANCE])
    # of ways that are as long, the one that leaves the row of its source at once is clearest
    order = np.lexsort([np.abs(lanes - ay), np.round(np.abs(lanes - ay) + np.abs(lanes - by))])
    every = np.concatenate([boxes, _boxes(blocks, ends)], axis=1)
    lanes = lanes[order]
    turn = (LEADS_BACK if bx < ax else LEADS_ON)[0]
    crossed = _across(every[:, :, None], ax + turn, bx - turn, lanes).sum(axis=0)
    for other in lanes[crossed == 0][:MOST_LANES].tolist():
        hidden = _hidden(boxes, numbers, other)
        if hidden < least:
            least, lane = hidden, other
            if not least:
                break
    return lane


def _boxes(blocks: Blocks, rows: tuple[int, int]) -> Reals:
    some = list(rows)
    return np.stack([blocks.x[some], blocks.y[some], blocks.w[some], blocks.h[some]])


def _hidden(boxes: Reals, numbers: list[float], lane: float) -> int:
    """Return behind how many blocks a wire runs with this lane, or with none."""
    ax, ay, bx, by, reach, _ = numbers
    if lane != lane:  # NaN
        return int(_inside(boxes, *_plain(ax, ay, bx, by, reach, _ALONG)).sum())
    turn, near, far = LEADS_BACK if bx < ax else LEADS_ON
    into = cubic(ax, ay, ax + near, ax + far, ax + turn, lane, _ALONG)
    out = cubic(bx - turn, lane, bx - far, bx - near, bx, by, _ALONG)
    hit = _inside(boxes, *into) | _inside(boxes, *out)
    return int((hit | _across(boxes, ax + turn, bx - turn, lane)).sum())


def _plain(
    ax: Reals | float,
    ay: Reals | float,
    bx: Reals | float,
    by: Reals | float,
    reach: Reals | float,
    along: Reals,
) -> tuple[Reals, Reals]:
    return cubic(ax, ay, ax + reach, bx - reach, bx, by, along)


def _across(boxes: Reals, ax: float, bx: float, lane: float | Reals) -> NDArray[np.bool_]:
    x, y, w, h = boxes
    level = (y - CLOSE < lane) & (lane < y + h + CLOSE)
    return np.asarray(level & (x < max(ax, bx)) & (x + w > min(ax, bx)))


def _inside(boxes: Reals, x: Reals, y: Reals) -> NDArray[np.bool_]:
    """Return which blocks hold one of these points."""
    left, top, w, h = boxes[:, :, None]
    across = (x > left + INSIDE) & (x < left + w - INSIDE)
    return np.asarray((across & (y > top + INSIDE) & (y < top + h - INSIDE)).any(axis=1))


def turns(ax: Reals, bx: Reals) -> tuple[Reals, Reals, Reals]:
    """Return for each wire what LEADS_ON or LEADS_BACK says of it."""
    back = bx < ax
    turn, near, far = (np.where(back, b, on) for on, b in zip(LEADS_ON, LEADS_BACK, strict=True))
    return turn, near, far


def cubic(
    x0: Reals | float,
    y0: Reals | float,
    x1: Reals | float,
    x2: Reals | float,
    x3: Reals | float,
    y3: Reals | float,
    t: Reals,
) -> tuple[Reals, Reals]:
    """Return points of curves that begin and end level, with handles at x1 and x2."""
    u = 1.0 - t
    x = u**3 * x0 + 3 * u * u * t * x1 + 3 * u * t * t * x2 + t**3 * x3
    y = (u**3 + 3 * u * u * t) * y0 + (3 * u * t * t + t**3) * y3
    return x, y
