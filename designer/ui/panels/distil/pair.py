"""A teacher and its student as the window shows them: drawings, walks, costs, hints."""

from __future__ import annotations

from dataclasses import dataclass, replace

from designer.compress.depths.drawing import NONE_GOES, smaller
from designer.compress.distillation.hints import Hinting, Link, blocks_by_path, hints_in, links
from designer.compress.foresight.prediction import predicted
from designer.job import UserError
from designer.network.check import Check, Expectation, check
from designer.project.file import FileError, load
from designer.project.inside import Path
from designer.project.project import Project


@dataclass(frozen=True)
class Net:
    """One of the two networks."""

    title: str
    walk: Check
    blocks: dict[Path, Hinting]
    file: int
    """Bytes of its file, nearly."""

    @property
    def costs(self) -> tuple[int, int, int]:
        """Parameters, multiply-adds of an example, and bytes of the file, nearly."""
        return self.walk.parameters, self.walk.macs, self.file


@dataclass(frozen=True)
class Pair:
    """What stands side by side, or why it cannot."""

    teacher: Net
    student: Net | None
    kin: bool = True
    """Whether the student is the teacher made smaller, so that blocks of one name are the same."""
    links: tuple[Link, ...] = ()
    trouble: str = ""
    """Why there is no student, or why the hints cannot be read, in one sentence."""
    note: str = ""
    """What should be known of the student: why it is no smaller, or is a guess."""


@dataclass(frozen=True)
class Wanted:
    """What decides who stands there.

    Attributes:
        teacher: the network that teaches.
        base: the network that the student is made of.
        file: a project file whose network is the student instead, or nothing.
        width: part of every width that the student has.
        depth: part of the layers that the student has.
        hints: as the parameter of the method.
        expectation: what the data ask of a network.
    """

    teacher: Project
    base: Project
    file: str = ""
    width: float = 1.0
    depth: float = 1.0
    hints: str = ""
    expectation: Expectation | None = None
    note: str = ""
    """Why the network that the student is made of is known once the recipe has run, or nothing."""
    files: tuple[int, int] | None = None
    """Bytes of the files of both as the recipe foretells them, where it does."""


def pair(wanted: Wanted) -> Pair:
    """Return teacher and student; it takes as long as a walk of both, and asks nothing of Qt."""
    files = wanted.files or (None, None)
    teacher = net(wanted.teacher, files[0])
    made = Pair(teacher, None)
    if teacher.walk.errors:
        return replace(made, trouble="The teacher's drawing has problems; mend them first.")
    if wanted.file:
        made = _from_file(made, wanted)
    else:
        base = wanted.base
        small = smaller(base, wanted.width, wanted.depth)
        made = replace(
            made, student=net(small, files[1]), note=_same(base, small, wanted) or wanted.note
        )
    if made.student is None:
        return made
    try:
        found = links(wanted.hints, teacher.blocks, made.student.blocks)
    except UserError as error:
        return replace(made, trouble=str(error))
    return replace(made, links=found)


def net(project: Project, file: int | None = None) -> Net:
    """Return what is shown of a network; the bytes of its file are foretold where not given."""
    walk = check(project.graph)
    if file is None:
        file = 0 if walk.errors else predicted(project, ())[0].bytes
    return Net(project.title, walk, blocks_by_path(walk), file)


def _from_file(made: Pair, wanted: Wanted) -> Pair:
    try:
        project = load(wanted.file)
    except FileError as error:
        return replace(made, trouble=str(error))
    walk = check(project.graph, wanted.expectation)
    if walk.errors:
        first = walk.errors[0]
        text = f"The student “{project.title}” cannot learn here: {first.text} {first.hint}"
        return replace(made, trouble=text.strip())
    return replace(made, student=net(project, (wanted.files or (None, None))[1]), kin=False)


def _same(base: Project, small: Project, wanted: Wanted) -> str:
    if small.graph != base.graph:
        return ""
    if wanted.depth < 1 and wanted.width == 1:
        return NONE_GOES
    if wanted.width < 1:
        return "No width of this network can become smaller; take a project file as the student."
    return ""


def without_link(text: str, link: Link) -> list[tuple[str, str]]:
    """Return the hints of a text without one."""
    return [hint for hint in hints_in(text) if hint != link.hint]
