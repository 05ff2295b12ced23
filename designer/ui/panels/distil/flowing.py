"""A network as one column that flows down: which blocks are seen, and where each one lies."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from designer.network.check import Check
from designer.network.seen import Seen
from designer.project.composites import ends_of
from designer.project.graph import INPUT, OUTPUT, Graph, Node
from designer.project.inside import Path

WIDTH, HEIGHT = 208.0, 52.0
"""Of every block, in units of the drawing."""
DOWN, BESIDE, LANE = 14.0, 16.0, 12.0
"""Free room below a row, between two blocks of a row, and beside a wire that passes a row."""
HEAD, FOOT = 30.0, 12.0
"""Room for the title of an opened composite, and for its lower edge."""
MOST_APART = 132.0
"""By how much the rows of a short network are moved apart beside a long one."""
TURN = 14.0
"""More room above a row that a wire leads aside to."""
NEAR = 40.0
"""A wire that passes as near as this to what is inside an opened composite lies in its frame."""
LIGHT = 1e-6
"""How little a wire that passes by moves the blocks of its row."""


@dataclass(frozen=True)
class Flat:
    """The blocks of a drawing that are seen, those of opened composites in their places."""

    blocks: Mapping[Path, tuple[Node, Seen]]
    wires: tuple[tuple[Path, Path], ...]


@dataclass(frozen=True)
class Box:
    """A rectangle of the drawing."""

    x: float
    y: float
    width: float = WIDTH
    height: float = HEIGHT

    @property
    def middle(self) -> float:
        """How far right its middle lies."""
        return self.x + self.width / 2

    @property
    def end(self) -> float:
        """How far down its lower edge lies."""
        return self.y + self.height


@dataclass
class Column:
    """Where the blocks of a network lie, and by which points its wires go."""

    flat: Flat
    boxes: dict[Path, Box] = field(default_factory=dict)
    frames: dict[Path, Box] = field(default_factory=dict)
    """Around the blocks of every opened composite."""
    ways: list[tuple[tuple[float, float], ...]] = field(default_factory=list)
    order: tuple[Path, ...] = ()
    """The blocks from the first row to the last, in each from left to right."""

    def moved(self, right: float) -> Column:
        """Return the column at another place."""
        boxes, frames = (
            {path: Box(b.x + right, b.y, b.width, b.height) for path, b in found.items()}
            for found in (self.boxes, self.frames)
        )
        ways = [tuple((x + right, y) for x, y in way) for way in self.ways]
        return Column(self.flat, boxes, frames, ways, self.order)

    @property
    def extent(self) -> Box:
        """The rectangle around everything; empty where there is nothing."""
        every = [*self.boxes.values(), *self.frames.values()]
        if not every:
            return Box(0, 0, 0, 0)
        xs = [x for way in self.ways for x, _ in way]
        left = min([box.x for box in every] + xs)
        right = max([box.x + box.width for box in every] + xs)
        top = min(box.y for box in every)
        return Box(left, top, right - left, max(box.end for box in every) - top)


def flatten(walk: Check, opened: Iterable[Path] = ()) -> Flat:
    """Return the blocks of a drawing, in place of opened composites what is inside them."""
    opened = set(opened)
    blocks: dict[Path, tuple[Node, Seen]] = {}
    wires: dict[tuple[Path, Path], None] = {}
    walks: dict[Path, Check] = {(): walk}
    waiting: list[Path] = [()]
    while waiting:
        path = waiting.pop()
        here = walks[path]
        for key in here.order:
            node, seen, way = here.graph.nodes[key], here.blocks[key], (*path, key)
            if seen.inner is not None and way in opened:
                walks[way] = seen.inner
                waiting.append(way)
            elif not path or node.kind not in (INPUT, OUTPUT):
                blocks[way] = node, seen
    for path, here in walks.items():
        for wire in here.graph.wires.values():
            target = (*path, wire.target)
            if target not in blocks:
                continue
            giver = _giver(walks, path, wire.source, wire.output)
            if giver in blocks:
                wires[giver, target] = None
    return Flat(blocks, tuple(wires))


def _giver(walks: Mapping[Path, Check], path: Path, key: str, output: str) -> Path:
    """Return the block that gives what is at an output, through the edges of composites."""
    while True:
        way = (*path, key)
        graph: Graph = walks[path].graph
        node = graph.nodes[key]
        if way in walks:  # an opened composite gives what leads to its Output block
            assert node.inner is not None
            inside = ends_of(node.inner).outputs.get(output, "")
            wire = walks[way].graph.wires.get((inside, "in"))
            path = way
        elif path and node.kind == INPUT:  # what leads into an opened composite
            outer = walks[path[:-1]].graph
            composite = outer.nodes[path[-1]].inner
            assert composite is not None
            port = next(name for name, one in ends_of(composite).inputs.items() if one == key)
            wire = outer.wires.get((path[-1], port))
            path = path[:-1]
        else:
            return way
        if wire is None:
            return ()
        key, output = wire.source, wire.output


def column(
    flat: Flat, *, mirrored: bool = False, beside: Column | None = None, kin: bool = True
) -> Column:
    """Return where the blocks of a network lie, the first above.

    Args:
        flat: what is seen.
        mirrored: whether wires that pass blocks do so on their right.
        beside: a column that this one shall lie level with.
        kin: whether blocks of the same name are the same; else the rows are spread evenly.
    """
    rows, passing = _rows(flat)
    across = _across(rows, passing, mirrored=mirrored)
    downs = _downs(rows, flat, across, beside if kin else None)
    if beside is not None and not kin and len(rows) > 1:
        more = (beside.extent.end - HEIGHT - downs[-1]) / (len(rows) - 1)
        more = min(max(more, 0.0), MOST_APART)
        downs = [down + more * number for number, down in enumerate(downs)]
    made = Column(flat)
    for number, row in enumerate(rows):
        for path in row:
            if path in flat.blocks:
                made.boxes[path] = Box(across[path] - WIDTH / 2, downs[number])
    made.order = tuple(
        path for row in rows for path in sorted(row, key=across.__getitem__) if path in flat.blocks
    )
    for (source, target), points in passing.items():
        begin, end = made.boxes[source], made.boxes[target]
        way = [(begin.middle, begin.end)]
        for point in points:
            top = downs[int(point[-1])]
            way += [(across[point], top), (across[point], top + HEIGHT)]
        made.ways.append((*way, (end.middle, end.y)))
    made.frames = _frames(made)
    return made


Passing = dict[tuple[Path, Path], list[Path]]
"""By wire, what holds its place in every row that it passes."""


def _rows(flat: Flat) -> tuple[list[list[Path]], Passing]:
    """Return blocks row by row, each below all that leads to it, with room for passing wires."""
    above: dict[Path, list[Path]] = {path: [] for path in flat.blocks}
    below: dict[Path, list[Path]] = {path: [] for path in flat.blocks}
    for source, target in flat.wires:
        above[target].append(source)
        below[source].append(target)
    depth: dict[Path, int] = {}
    waiting = [path for path in flat.blocks if not above[path]]
    missing = {path: len(sources) for path, sources in above.items()}
    while waiting:
        path = waiting.pop(0)
        depth[path] = max((depth[one] + 1 for one in above[path]), default=0)
        for other in below[path]:
            missing[other] -= 1
            if not missing[other]:
                waiting.append(other)
    for path in reversed(list(depth)):  # a second input, such as a constant, lies near its use
        if not above[path] and below[path]:
            depth[path] = min(depth[other] for other in below[path]) - 1
    rows: list[list[Path]] = [[] for _ in range(max(depth.values(), default=-1) + 1)]
    for path, place in depth.items():
        rows[place].append(path)
    passing: Passing = {}
    for number, (source, target) in enumerate(flat.wires):
        points = []
        for place in range(depth[source] + 1, depth[target]):
            point: Path = ("", str(number), str(place))
            rows[place].append(point)
            points.append(point)
        passing[source, target] = points
    return rows, passing


def _across(rows: Sequence[list[Path]], passing: Passing, *, mirrored: bool) -> dict[Path, float]:
    """Return how far right every block and passing wire lies: below what leads to it."""
    above: dict[Path, list[Path]] = {}
    for (source, target), points in passing.items():
        for one, other in pairwise([source, *points, target]):
            above.setdefault(other, []).append(one)
    found: dict[Path, float] = {}
    outside = 1 if mirrored else -1
    for row in rows:
        wished: dict[Path, float] = {}
        for path in row:
            leading = above.get(path, [])
            blocks = [one for one in leading if one[0]] or leading
            wished[path] = sum(found[one] for one in blocks) / len(blocks) if blocks else 0.0
        row.sort(key=lambda path: (round(wished[path]), 0 if path[0] else outside))
        _spread(row, wished, found)
    return found


def _spread(row: Sequence[Path], wished: Mapping[Path, float], found: dict[Path, float]) -> None:
    """Move what lies in a row apart, all of it as little as can be.

    Neighbours that are too near each other become one cluster at the mean of what they wish, as
    in isotonic regression.
    """
    offsets, at = [], 0.0
    for place, path in enumerate(row):
        if place:
            at += (_room(row[place - 1]) + _room(path)) / 2
        offsets.append(at)
    clusters: list[list[float]] = []  # weight, mean, how many
    for path, offset in zip(row, offsets, strict=True):
        clusters.append([1.0 if path[0] else LIGHT, wished[path] - offset, 1])
        while len(clusters) > 1 and clusters[-2][1] > clusters[-1][1]:
            weight, mean, count = clusters.pop()
            other = clusters[-1]
            other[1] = (other[0] * other[1] + weight * mean) / (other[0] + weight)
            other[0] += weight
            other[2] += count
    places = [mean for _, mean, count in clusters for _ in range(int(count))]
    for path, mean, offset in zip(row, places, offsets, strict=True):
        found[path] = mean + offset


def _room(path: Path) -> float:
    return WIDTH + BESIDE if path[0] else LANE + BESIDE


def _downs(
    rows: Sequence[list[Path]],
    flat: Flat,
    across: Mapping[Path, float],
    beside: Column | None,
) -> list[float]:
    """Return how far down every row lies, level with its equals beside it where there are any."""
    frames: dict[Path, list[int]] = {}
    for number, row in enumerate(rows):
        for path in row:
            for depth in range(1, len(path) if path in flat.blocks else 0):
                frames.setdefault(path[:depth], []).append(number)
    found: list[float] = []
    at = 0.0
    aside = {target for (source, target) in flat.wires if abs(across[source] - across[target]) > 1}
    for number, row in enumerate(rows):
        at += TURN * any(path in aside for path in row)
        at += HEAD * sum(places[0] == number for places in frames.values())
        if beside is not None:
            level = [beside.boxes[path].y for path in row if path in beside.boxes]
            at = max([at, *level])
        found.append(at)
        at += HEIGHT + DOWN + FOOT * sum(places[-1] == number for places in frames.values())
    return found


def _frames(made: Column) -> dict[Path, Box]:
    """Return a frame around the blocks of every opened composite, and around its wires."""
    inside: dict[Path, list[Box]] = {}
    for path, box in made.boxes.items():
        for depth in range(1, len(path)):
            inside.setdefault(path[:depth], []).append(box)
    for (_, target), way in zip(made.flat.wires, made.ways, strict=True):
        for depth in range(1, len(target)):
            held = inside[target[:depth]]
            top, end = min(box.y for box in held), max(box.end for box in held)
            left, right = min(box.x for box in held), max(box.x + box.width for box in held)
            near = [(x, y) for x, y in way[1:-1] if left - NEAR <= x <= right + NEAR]
            held += [Box(x, y, 0, 0) for x, y in near if top <= y <= end]
    found = {}
    deepest = max(map(len, inside), default=0)
    for path, held in inside.items():
        edge = 8.0 * (deepest - len(path) + 1)
        left, top = min(box.x for box in held) - edge, min(box.y for box in held)
        right, end = max(box.x + box.width for box in held) + edge, max(box.end for box in held)
        lift = HEAD * (deepest - len(path) + 1) - 6
        found[path] = Box(left, top - lift, right - left, end - top + lift + edge / 2 + 2)
    return found
