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
