"""What lies on the canvas, without any widget: follows the document and the walk."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from time import perf_counter
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF

from designer.network.check import Check
from designer.network.problem import Problem
from designer.project.edits import Ports
from designer.project.graph import Frame, Graph, Node, Note, Wire
from designer.ui.canvas.blocks import Blocks, Item, Rows
from designer.ui.canvas.faces import Cast, Side, cast
from designer.ui.canvas.wires import End, Wires

K = TypeVar("K")
V = TypeVar("V")

FEW = 64
"""Up to so many changed blocks are redrawn one by one; beyond, the whole canvas is."""


AT_ONCE = 16
"""Up to so many faces are made anew within an edit; more are left to the time between frames."""


Knot = tuple[End, int]
"""A point of a wire: the input that the wire occupies, and the place among its points."""


@dataclass(frozen=True, slots=True)
class PortHit:
    """A port that the pointer is at."""

    node: str
    port: str
    side: Side


class Scene:
    """Blocks, wires, frames and notes as they are shown."""

    def __init__(self) -> None:
        self.graph = Graph()
        self.blocks = Blocks()
        self.wires = Wires()
        self.boxes: dict[str, QRectF] = {}
        """Where frames and notes lie, which a drag may move ahead of the document."""
        self.chosen: dict[str, None] = {}
        """The ids of what is selected, in the order of selection."""
        self.chosen_wires: set[End] = set()
        self.chosen_point: Knot | None = None
        """The selected one of the points that a wire is led through."""
        self.walk: Check | None = None
        """What the walk found last."""
        self.costs_changed = False
        """Whether blocks came, went or cost something else since the heat was computed."""
        self.lit: frozenset[str] = frozenset()
        """Blocks that answer to what a person is looking for."""
        self._blamed: dict[str, tuple[Problem, ...]] = {}
        self._lanes_due = False

    # Following the document and the walk: both return what must be redrawn, None for everything.

    def become(self, graph: Graph) -> QRectF | None:
        """Show this graph."""
        old, self.graph = self.graph, graph
        self.costs_changed |= old.nodes is not graph.nodes
        damage = self._take_frames_and_notes(old, graph)
        changed = _differing(old.nodes, graph.nodes)
        rewired = _differing(old.wires, graph.wires)
        if old.wires is not graph.wires:
            rewired |= old.wires.keys() - graph.wires.keys()
        same_blocks = old.nodes is graph.nodes or list(old.nodes) == list(graph.nodes)
        if same_blocks and not changed and not rewired:
            self._forget_gone()
            return damage
        known = changed & old.nodes.keys()
        crowd = self.blocks.bounds(self.blocks.rows(known))
        damage |= self.reach(self.blocks.rows(known)) | self.wires.bounds(
            self.wires.numbers(rewired)
        )
        reworded = {key for key in known if _words(old.nodes[key]) != _words(graph.nodes[key])}
        ends = {
            key
            for end in rewired
            for wire in (old.wires.get(end), graph.wires.get(end))
            if wire is not None
            for key in (wire.source, wire.target)
        }
        affected = (changed - known) | reworded | (ends & graph.nodes.keys())
        touching = self._touching(affected)
        new_rows = self._take_rows(graph, touching, same=same_blocks)
        for key in known:
            row = self.blocks.row[key]
            self.blocks.items[row].node = graph.nodes[key]
            self.blocks.place(row)
        again = affected & old.nodes.keys()
        replugged = {key for key in again if self._recast(key, touching[key])}
        if rewired or replugged or not same_blocks:
            ends_again = rewired | {wire.end for key in replugged for wire in touching[key]}
            self.wires.become(graph.wires, self.blocks, ends_again, new_rows)
        elif known:
            rows = self.blocks.rows(known)
            self.wires.route(self.blocks, self.wires.of(self.blocks, rows))
            crowd |= self.blocks.bounds(rows)
            damage |= self.wires.relane(self.blocks, crowd if len(rows) <= FEW else None)
        self._forget_gone()
        if len(self.blocks.stale) <= AT_ONCE:
            self.refresh()
        if not same_blocks or len(changed) + len(affected) > FEW:
            return None
        now = self.reach(self.blocks.rows(changed | affected))
        return damage | now | self.wires.bounds(self.wires.numbers(rewired))

    def show_check(self, check: Check) -> QRectF | None:
        """Show what the walk found; blocks of which it says the same as before stay untouched."""
        self.walk = check
        blamed: dict[str, tuple[Problem, ...]] = {}
        for problem in check.problems:
            blamed[problem.node] = (*blamed.get(problem.node, ()), problem)
        items, row = self.blocks.items, self.blocks.row
        changed = {
            key
            for key, seen in check.blocks.items()
            if key in row and items[row[key]].seen is not seen and items[row[key]].seen != seen
        }
        for key in blamed.keys() | self._blamed.keys():
            if key in row and items[row[key]].problems != blamed.get(key, ()):
                changed.add(key)
        self._blamed = blamed
        for key in changed:
            seen = check.blocks.get(key)
            self.blocks.judge(row[key], seen, blamed.get(key, ()))
        rows = self.blocks.rows(changed)
        self.costs_changed |= bool(changed)
        damage = self.reach(rows)
        self.wires.recolour(self.blocks, rows)
        self.wires.blame(self.blocks, rows)
        if len(changed) > FEW:
            return None
        if len(self.blocks.stale) <= AT_ONCE:
            self.refresh()
        return damage | self.reach(rows)

    def refresh(self, ids: Iterable[str] | None = None, seconds: float = 60.0) -> QRectF:
        """Make stale faces anew, these first or all, as far as time allows; return the damage."""
        stale = self.blocks.stale
        wanted = list(stale) if ids is None else [key for key in ids if key in stale]
        end, done = perf_counter() + seconds, 0
        rows = self.blocks.rows(wanted)
        before = self._sizes(rows)
        for row in rows.tolist():
            self.blocks.renew(row)
            done += 1
            if perf_counter() > end:
                break
        rows = rows[:done]
        damage = self.reach(rows)
        if (self._sizes(rows) != before[:, :done]).any():
            self.wires.route(self.blocks, self.wires.of(self.blocks, rows))
            damage |= self.reach(rows)
            self._lanes_due = True
        if self._lanes_due and not stale:
            damage |= self.wires.relane(self.blocks)
            self._lanes_due = False
        return damage

    def _sizes(self, rows: Rows) -> NDArray[np.float64]:
        return np.stack([self.blocks.w[rows], self.blocks.h[rows]])

    # What is where.

    def reach(self, rows: Rows) -> QRectF:
        """Return the rectangle around blocks and all their wires."""
        if not len(rows):
            return QRectF()
        return self.blocks.bounds(rows) | self.wires.bounds(self.wires.of(self.blocks, rows))

    def bounds(self, ids: Iterable[str] | None = None) -> QRectF:
        """Return the rectangle around these blocks, frames and notes, or around everything."""
        if ids is None:
            area = self.blocks.bounds()
            ids = self.boxes
        else:
            ids = list(ids)
            area = self.blocks.bounds(self.blocks.rows(ids))
        for key in ids:
            area |= self.boxes.get(key, QRectF())
        return area

    def port_at(self, point: QPointF, reach: float) -> PortHit | None:
        """Return the port at a point."""
        found = self.blocks.port_at(point, reach)
        if found is None:
            return None
        row, place, output = found
        item = self.blocks.items[row]
        names = item.cast.outputs if output else item.cast.inputs
        return PortHit(item.node.id, names[place], "output" if output else "input")

    def port_point(self, hit: PortHit) -> QPointF:
        """Return the centre of a port. Raises KeyError for one that is not there."""
        row = self.blocks.row[hit.node]
        names = self.ports(self.graph.nodes[hit.node])[hit.side == "output"]
        if hit.port not in names:
            raise KeyError(hit.port)
        return self.blocks.port(row, names.index(hit.port), output=hit.side == "output")

    def block_at(self, point: QPointF) -> str:
        """Return the id of the topmost block at a point, or an empty text."""
        row = self.blocks.at(point)
        return self.blocks.items[row].node.id if row >= 0 else ""

    def wire_at(self, point: QPointF, reach: float) -> Wire | None:
        """Return the wire at a point."""
        number = self.wires.at(point, reach)
        return self.wires.wires[number] if number >= 0 else None

    def point_at(self, point: QPointF, reach: float) -> Knot | None:
        """Return the point of a wire that lies here."""
        found = self.wires.bends.at(point, reach)
        return None if found is None else (self.wires.wires[found[0]].end, found[1])

    @property
    def ports(self) -> Ports:
        """Answers the ports of a block as they are drawn, for edits that connect."""
        return self._ports

    def _ports(self, node: Node) -> tuple[tuple[str, ...], tuple[str, ...]]:
        found = self.item(node.id).cast if node.id in self.blocks.row else cast(node)
        return found.inputs, found.outputs

    def item(self, key: str) -> Item:
        """Return what is known of a block. Raises KeyError."""
        return self.blocks.items[self.blocks.row[key]]

    def carried(self, key: str, output: str) -> Mapping[str, object]:
        """Return what an output carries, as the parameters of an Input block."""
        item = self.item(key)
        specs, names = item.seen.outputs if item.seen is not None else (), item.cast.outputs
        place = names.index(output) if output in names else len(specs)
        if place >= len(specs):
            return {}
        element = specs[place].element
        usual = {} if element == "float32" else {"element": element}
        return {"shape": list(specs[place].shape), **usual}

    # What is selected.

    def choose(self, ids: Iterable[str], wires: Iterable[End] = ()) -> QRectF | None:
        """Select these and nothing else; return what must be redrawn, None for everything."""
        new = {key: None for key in ids if key in self.blocks.row or key in self.boxes}
        differing = list(self.chosen.keys() ^ new.keys())
        self.chosen = new
        self.blocks.chosen[:] = False
        self.blocks.chosen[self.blocks.rows(new)] = True
        new_wires = {end for end in wires if end in self.wires.number}
        rung = self.chosen_wires ^ new_wires
        if self.chosen_point is not None:
            rung, self.chosen_point = rung | {self.chosen_point[0]}, None
        damage = self.wires.bounds(self.wires.numbers(rung))
        self.chosen_wires = new_wires
        if len(differing) > FEW:
            return None
        return damage | self.bounds(differing)

    def shift(self, rows: Rows, x: np.ndarray, y: np.ndarray) -> QRectF | None:
        """Put blocks at new places ahead of the document, as a drag does."""
        numbers = self.wires.of(self.blocks, rows)
        few = len(rows) <= FEW
        damage = self.blocks.bounds(rows) | self.wires.bounds(numbers) if few else QRectF()
        down = 0.0
        if len(rows):
            down, node = float(y[0] - self.blocks.y[rows[0]]), self.blocks.items[rows[0]].node
            self.wires.follow(self.blocks, rows, float(x[0] - node.x), float(y[0] - node.y))
        self.blocks.x[rows], self.blocks.y[rows] = x, y
        if not few:
            self.wires.carry(self.blocks, rows, down)
            return None
        self.wires.route(self.blocks, numbers, moving=True)
        return damage | self.blocks.bounds(rows) | self.wires.bounds(numbers)

    # The steps of `become`.

    def _take_frames_and_notes(self, old: Graph, new: Graph) -> QRectF:
        damage = QRectF()
        for before, after in ((old.frames, new.frames), (old.notes, new.notes)):
            if before is after:
                continue
            for key in before.keys() - after.keys():
                damage |= self.boxes.pop(key)
            for key in _differing(before, after):
                damage |= self.boxes.get(key, QRectF()) | _box(after[key])
                self.boxes[key] = _box(after[key])
        return damage

    def _take_rows(self, graph: Graph, touching: dict[str, list[Wire]], *, same: bool) -> Rows:
        """Bring the blocks into the document's order; return the new row of each old one."""
        new_rows = np.arange(len(self.blocks), dtype=np.intp)
        if not same:

            def make(node: Node) -> Item:
                wires = touching[node.id]
                wired = frozenset(wire.input for wire in wires if wire.target == node.id)
                return Item(node, cast(node, wires), wired)

            before = self.blocks.become(graph.nodes, make)
            new_rows[:] = -1
            new_rows[before[before >= 0]] = np.flatnonzero(before >= 0)
        return new_rows

    def _touching(self, ids: set[str]) -> dict[str, list[Wire]]:
        """Return the wires at each of these blocks."""
        found: dict[str, list[Wire]] = {key: [] for key in ids}
        if ids:
            for wire in self.graph.wires.values():
                if wire.source in ids:
                    found[wire.source].append(wire)
                if wire.target in ids:
                    found[wire.target].append(wire)
        return found

    def _recast(self, key: str, wires: list[Wire]) -> bool:
        """Look anew at what a block is; return whether its ports changed."""
        row = self.blocks.row[key]
        item = self.blocks.items[row]
        wired = frozenset(wire.input for wire in wires if wire.target == key)
        new: Cast = cast(item.node, wires)
        ports = (item.cast.inputs, item.cast.outputs)
        item.wired = wired
        self.blocks.recast(row, new)
        return ports != (new.inputs, new.outputs)

    def _forget_gone(self) -> None:
        present = [key for key in self.chosen if key in self.blocks.row or key in self.boxes]
        self.choose(present, self.chosen_wires)


def _differing(old: Mapping[K, V], new: Mapping[K, V]) -> set[K]:
    """Return the keys of what is new or not the same object's equal any more."""
    if old is new:
        return set()
    get = old.get
    return {k for k, value in new.items() if (was := get(k)) is not value and was != value}


def _words(node: Node) -> tuple[object, ...]:
    """Return all of a node that its face shows."""
    return node.kind, node.name, node.parameters, id(node.inner), node.collapsed, node.pinned


def _box(item: Frame | Note) -> QRectF:
    return QRectF(item.x, item.y, item.width, item.height)
