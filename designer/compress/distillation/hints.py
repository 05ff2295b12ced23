"""Hints: which block of a student learns the values of which block of its teacher."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from designer.blocks.registry import block_of
from designer.blocks.spec import Spec
from designer.job import UserError
from designer.network.check import Check, every_block
from designer.network.seen import Seen
from designer.project.graph import INPUT, OUTPUT, Node
from designer.project.inside import Path

Hint = tuple[str, str]
"""A block of the teacher and one of the student, by their names."""
Shape = tuple[int, ...]


def hints_in(text: str) -> list[Hint]:
    """Return the hints of a text such as “conv2 > conv1; dense1 > dense1”. Raises UserError."""
    found = []
    for part in filter(None, (part.strip() for part in text.split(";"))):
        there, arrow, here = part.partition(">")
        if not arrow or not there.strip() or not here.strip():
            raise UserError(
                f"hints: write “{part}” as BLOCK OF THE TEACHER > BLOCK OF THE STUDENT."
            )
        found.append((there.strip(), here.strip()))
    return found


def hints_text(hints: Iterable[Hint]) -> str:
    """Return hints as a person writes them."""
    return "; ".join(f"{there} > {here}" for there, here in hints)


@dataclass(frozen=True)
class Hinting:
    """A block as hints meet it: where it stands, what it gives, and why it cannot be one."""

    path: Path
    node: Node
    inputs: tuple[Spec | None, ...] = ()
    """What leads into it, None for ports without a wire."""
    shape: Shape = ()
    refusal: str = ""
    """Why no hint can begin or end here, in one sentence, or nothing."""


def blocks_by_path(walk: Check) -> dict[Path, Hinting]:
    """Return every block of a drawing, inside composites too, as hints meet it."""
    return {path: _hinting(path, node, seen) for path, node, seen in every_block(walk)}


def named(blocks: dict[Path, Hinting], name: str) -> Hinting | None:
    """Return the block that a hint names, by the way to it, its id, or its title."""
    if tuple(name.split("/")) in blocks:
        return blocks[tuple(name.split("/"))]
    for one in blocks.values():
        if name == one.node.id:
            return one
    return next((one for one in blocks.values() if name == one.node.title), None)


def name_of(path: Path) -> str:
    """Return how a hint names a block: the way to it, which a new title leaves alone."""
    return "/".join(path)


def features_axis(shape: Shape) -> int:
    """Return the axis of features: the first of pictures and volumes, else the last."""
    return 0 if len(shape) > 2 else len(shape) - 1


def features(shape: Shape) -> int:
    """Return how many features something of a shape has."""
    return shape[features_axis(shape)]


def misfit(given: Shape, wanted: Shape) -> str:
    """Return why what a teacher's block gives cannot guide a student's, or nothing."""
    if len(given) != len(wanted):
        return f"{size(given)} and {size(wanted)} have not equally many axes."
    axis = features_axis(wanted)
    if any(a != b for place, (a, b) in enumerate(zip(given, wanted, strict=True)) if place != axis):
        return f"{size(given)} and {size(wanted)} differ in more than the number of features."
    return ""


def size(shape: Shape) -> str:
    """Return a shape as it is told."""
    return "×".join(map(str, shape))


def _hinting(path: Path, node: Node, seen: Seen) -> Hinting:
    shape = seen.outputs[0].shape if seen.outputs else ()
    if not seen.known or seen.absent or not shape:
        return Hinting(
            path, node, seen.inputs, shape, f"“{node.title}” gives nothing that could be a hint."
        )
    if node.kind in (INPUT, OUTPUT):
        bare = True
    elif node.inner is not None:
        bare = False
    else:
        bare = block_of(node).layer(*seen.inputs) is None  # type: ignore[arg-type]  # optional
    if bare:
        text = f"“{node.title}” gives no hint: it has no layer; name the one before it."
        return Hinting(path, node, seen.inputs, shape, text)
    return Hinting(path, node, seen.inputs, shape)


@dataclass(frozen=True)
class Link:
    """A hint between two networks, as far as its ends are there."""

    hint: Hint
    teacher: Hinting | None
    student: Hinting | None
    trouble: str = ""
    """Why the hint would stop the run, in one sentence, or nothing."""
    instead: Hint | None = None
    """A hint that would do in its place."""

    @property
    def ends(self) -> tuple[str, str]:
        """How both ends are called; as it is written where one is gone."""
        there = self.teacher.node.title if self.teacher is not None else self.hint[0]
        here = self.student.node.title if self.student is not None else self.hint[1]
        return there, here

    @property
    def refusal(self) -> str:
        """Which hint it is, and why it would stop the run."""
        there, here = self.ends
        return f"Hint {there} → {here}: {self.trouble}" if self.trouble else ""

    @property
    def projector(self) -> tuple[int, int] | None:
        """How many features of the student are mapped to how many of the teacher, or None."""
        if self.teacher is None or self.student is None or self.trouble:
            return None
        here, there = features(self.student.shape), features(self.teacher.shape)
        return (here, there) if here != there else None


Blocks = dict[Path, Hinting]


def links(text: str, teacher: Blocks, student: Blocks) -> tuple[Link, ...]:
    """Return the hints of a text between the blocks of two networks. Raises UserError."""
    return tuple(_link(hint, teacher, student) for hint in hints_in(text))


def check_hints(text: str, teacher: Check | None, student: Check | None) -> None:
    """Raise UserError for the first hint of a text that would stop the run.

    A network that is known once the recipe has run is None: of it nothing is asked.
    """
    there, here = (None if walk is None else blocks_by_path(walk) for walk in (teacher, student))
    for hint in hints_in(text):
        if there is not None and here is not None:
            link = _link(hint, there, here)
        else:
            link = Link(hint, None, None, _lost(hint, there, here))
        if link.trouble:
            raise UserError(link.refusal)


def link_between(there: Hinting, here: Hinting) -> Link:
    """Return the hint from a block of a teacher to one of a student, and why it cannot be."""
    return Link((name_of(there.path), name_of(here.path)), there, here, _unfit(there, here))


def _unfit(there: Hinting, here: Hinting) -> str:
    if there.refusal or here.refusal:
        return there.refusal or here.refusal
    why = misfit(there.shape, here.shape)
    return f"“{there.node.title}” cannot guide “{here.node.title}”: {why}" if why else ""


def _link(hint: Hint, teacher: Blocks, student: Blocks) -> Link:
    there, here = named(teacher, hint[0]), named(student, hint[1])
    trouble = _lost(hint, teacher, student)
    if there is None:
        return Link(hint, there, here, trouble)
    if here is not None:
        trouble = _unfit(there, here)
    if not trouble:
        return Link(hint, there, here)
    return Link(hint, there, here, trouble, _instead(there, hint[1], teacher, student))


def _lost(hint: Hint, teacher: Blocks | None, student: Blocks | None) -> str:
    """Return which end of a hint is not there, or nothing."""
    if teacher is not None and named(teacher, hint[0]) is None:
        return f"The teacher has no block “{hint[0]}”."
    if student is not None and named(student, hint[1]) is None:
        return f"The student has no block “{hint[1]}”."
    return ""


def _instead(there: Hinting, name: str, teacher: Blocks, student: Blocks) -> Hint | None:
    """Return a hint to the block of a student that is next to one that is gone, and fits."""
    if there.refusal:
        return None
    places = {path: place for place, path in enumerate(teacher)}
    meant = named(teacher, name)
    goal = places[meant.path if meant is not None else there.path]
    able = [one for path, one in student.items() if path in places and not _unfit(there, one)]
    if not able:
        return None
    best = min(able, key=lambda one: (abs(places[one.path] - goal), places[one.path]))
    return name_of(there.path), name_of(best.path)
