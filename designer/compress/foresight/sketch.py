"""A network as it is expected to be after some methods: its drawing, and how its weights are held.

Everything here is pure Python over the drawing and the walk, so that a window can ask at every
move of a slider.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from designer.blocks.composite import CompositeBlock
from designer.blocks.registry import block_of
from designer.compress.foresight.weighing import Held, Size, file_bytes, nonzero, size_of
from designer.compress.single_blocks import own_values
from designer.compress.widths.groups import Widths, floors, path_of, shares_of
from designer.compress.widths.narrowing import narrowed
from designer.compress.widths.tracing import trace
from designer.job import UserError
from designer.network.check import Check, Checker
from designer.project.inside import Path
from designer.project.project import Project

KEEP, ZERO, BITS, SHARED, BINARY = "keep", "zero", "bits", "shared", "binary"
_MOST_KEPT = 8


@dataclass(frozen=True)
class Mark:
    """What will be done to one block.

    Attributes:
        kind: keep, zero, bits, shared or binary.
        value: the part of its width that stays, the part of its weights that becomes zero, the
            bits of a weight, or how many different weights it has; of binary ones 1.
    """

    kind: str
    value: float

    @property
    def text(self) -> str:
        """The mark in a word or two."""
        if self.kind == KEEP:
            return f"keep {self.value:.0%}".replace("%", " %")
        if self.kind == ZERO:
            return f"{self.value:.0%} zero".replace("%", " %")
        if self.kind == BITS:
            return f"{self.value:g} bit"
        return f"{self.value:g} weights" if self.kind == SHARED else "binary"


Marks = Mapping[Path, Mapping[str, Mark]]
Stored = tuple[Path, int, Size]
"""The way to a block, how often it is there, and what it stores each time."""


class Memory:
    """What was found of drawings, so that the next move of a slider finds it there."""

    def __init__(self) -> None:
        self._checker = Checker()
        self._widths: dict[int, tuple[Project, Widths]] = {}
        self._sizes: tuple[Check, list[Stored]] | None = None

    def walk(self, project: Project) -> Check:
        """Return the walk of a drawing; blocks that are as in the last one are not walked again.

        Raises UserError where it cannot run.
        """
        walk = self._checker.check(project.graph)
        if not walk.ok:
            raise UserError(
                f"“{project.title}” has errors; nothing can be foretold before they are mended."
            )
        return walk

    def sizes(self, walk: Check) -> list[Stored]:
        """Return every block that stores something, as `sizes` yields them."""
        if self._sizes is None or self._sizes[0] is not walk:
            self._sizes = walk, list(sizes(walk))
        return self._sizes[1]

    def widths(self, project: Project, walk: Check) -> Widths:
        """Return what can go of a drawing that was walked."""
        found = self._widths.get(id(project))
        if found is None or found[0] is not project:
            channels = trace(walk)
            channels.tie()
            while len(self._widths) >= _MOST_KEPT:
                self._widths.pop(next(reversed(self._widths)))  # the drawing at first stays
            found = self._widths[id(project)] = project, Widths(channels)
        return found[1]


@dataclass(frozen=True)
class Sketch:
    """What is expected of a network.

    Attributes:
        project: the drawing.
        walk: over it, without errors.
        trained: the walk over the network as it was trained.
        memory: what was found of drawings before.
        held: how the weights of blocks are held, by the ways to them; real numbers if not there.
        marks: what was done to each block, by kind.
        unsure: why parameters and multiply-adds, too, are a guess; empty where they are not.
        whole: whether it is an ONNX file of integers.
    """

    project: Project
    walk: Check
    trained: Check
    memory: Memory
    held: Mapping[Path, Held] = field(default_factory=dict)
    marks: Marks = field(default_factory=dict)
    unsure: str = ""
    whole: bool = False

    @classmethod
    def of(cls, project: Project, memory: Memory | None = None) -> Sketch:
        """Return the sketch of a network as trained. Raises UserError where it has errors."""
        memory = memory or Memory()
        walk = memory.walk(project)
        return cls(project, walk, walk, memory)

    def guessed(self, why: str) -> Sketch:
        """Return the sketch with a sentence on what cannot be known before."""
        return replace(self, unsure=f"{self.unsure} {why}".strip())

    def drawn(self, project: Project) -> Sketch:
        """Return the sketch of another drawing, whose blocks of the same names are held alike.

        Raises UserError where it cannot run.
        """
        return replace(self, project=project, walk=self.memory.walk(project))

    def thinner(
        self,
        share: float,
        given: Mapping[str, float],
        least: float = 0.0,
        rounds: int = 1,
        *,
        normed: bool = False,
    ) -> Sketch:
        """Return the sketch of a network whose blocks have lost this share of their units each.

        Args:
            share: part of the units that goes.
            given: other shares of single blocks.
            least: part of every width that stays.
            rounds: in how many steps the shares go, each rounded to whole units.
            normed: whether only units behind a batch norm go, beside those of single blocks.
        """
        widths = self.memory.widths(self.project, self.walk)
        if not widths.groups:
            raise UserError("No filter, neuron or head of this network can go.")
        channels = widths.channels
        shares = shares_of(widths.groups, given, None)
        norms = {
            channels.unit(atom)
            for lays in channels.lays.values()
            if normed and "running_mean" in lays
            for atom in lays["weight"].axes[0] or ()  # type: ignore[union-attr]
        }
        for group in widths.groups:
            if not normed or norms.intersection(group.units):
                shares.setdefault(group.name, share)
        gone = widths.weakest(
            {
                group.name: _in_rounds(shares[group.name], len(group.units), rounds)
                for group in widths.groups
                if group.name in shares
            },
            floors=floors(channels, least),
        )
        kept = {
            path_of(width.where): len(channels.left(width.atoms, gone)) / len(width.atoms)
            for width in reversed(channels.widths)
            if width.fixed is None
        }
        marks = {
            path: Mark(KEEP, part * before.value if (before := self._mark(path, KEEP)) else part)
            for path, part in kept.items()
            if part < 1
        }
        return self.drawn(narrowed(self.project, channels, gone)).marked(marks)

    def coded(
        self,
        usual: float,
        given: Mapping[str, float],
        hold: Callable[[Held, float], Held],
        mark: Callable[[float], Mark],
        *,
        only: Callable[[list[Path]], list[Path]] | None = None,
        none: str = "This network has no weights.",
    ) -> Sketch:
        """Return the sketch with weights held otherwise, each block by its value; not for 0.

        Args:
            usual: the value of blocks that are not given one.
            given: values of single blocks.
            hold: gives how weights are held then.
            mark: gives the mark of a block.
            only: chooses the blocks that the usual value holds for.
            none: what is wrong where no block has another value than 0.

        Raises UserError.
        """
        paths = [path for path, _, size in self.memory.sizes(self.walk) if size.weights]
        able = only(paths) if only else paths
        named = {way: value for way, value in given.items() if "." not in way}
        own = own_values(named, paths, "weights")
        values = dict.fromkeys(able, usual) | own
        values = {path: value for path, value in values.items() if value}
        if not values:
            raise UserError(none)
        held = {path: hold(self.held.get(path, Held()), value) for path, value in values.items()}
        marks = {path: mark(value) for path, value in values.items()}
        return self.holding(held).marked(marks)

    def holding(self, held: Mapping[Path, Held]) -> Sketch:
        """Return the sketch with the weights of these blocks held otherwise."""
        return replace(self, held={**self.held, **held})

    def marked(self, marks: Mapping[Path, Mark]) -> Sketch:
        """Return the sketch with further marks; one takes the place of another of its kind."""
        found = {**self.marks}
        for path, mark in marks.items():
            found[path] = {**found.get(path, {}), mark.kind: mark}
        return replace(self, marks=found)

    def weighed(self) -> tuple[float, float]:
        """Return how many weights are not zero, and the bytes of what blocks store."""
        alive = stored = 0.0
        for path, times, size in self.memory.sizes(self.walk):
            held = self.held.get(path, Held())
            stored += times * file_bytes(size, held)
            alive += times * (size.weights - nonzero(size, held))
        return self.walk.parameters - alive, stored

    def _mark(self, path: Path, kind: str) -> Mark | None:
        return self.marks.get(path, {}).get(kind)


def sizes(walk: Check, path: Path = (), times: int = 1) -> Iterator[Stored]:
    """Yield every block that stores something, how often it is there, and what it stores."""
    for key in walk.order:
        seen = walk.blocks[key]
        if not seen.parameters and not seen.buffers:
            continue
        node = walk.graph.nodes[key]
        block = block_of(node)
        if seen.inner is not None and isinstance(block, CompositeBlock):
            yield from sizes(seen.inner, (*path, key), times * block.repeat)
        else:
            size = size_of(block, seen.inputs, seen.parameters, seen.buffers)
            yield (*path, key), times, size


def _in_rounds(share: float, units: int, rounds: int) -> float:
    """Return the share that is gone after rounds of whole units."""
    left = units
    for _ in range(rounds):
        left -= round((1.0 - (1.0 - share) ** (1.0 / rounds)) * left)
    return (units - left) / max(1, units)
