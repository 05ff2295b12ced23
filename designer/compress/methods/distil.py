"""Distillation: a small network learns from the answers of a large one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

from designer.compress.compressor import Compressor
from designer.unit import param

if TYPE_CHECKING:
    from designer.compress.foresight.sketch import Sketch
    from designer.compress.network import Network
    from designer.compress.workshop import Work, Workshop

ORIGINAL, BEFORE = "the network as it was trained", "the network of the stage before"


@dataclass(frozen=True)
class Distil(Compressor):
    """Trains a thinner or shallower network, or another one, on the answers of the larger one."""

    family: ClassVar[str] = "Learning"
    name: ClassVar[str] = "distil"
    title: ClassVar[str] = "Distil"
    amount: ClassVar[str] = "width"
    formula: ClassVar[str] = (
        "(1 − a)·loss(z, y) + a·T²·KL(softmax(t/T) ‖ softmax(z/T)) + b·Σ ‖P·h − g‖², with answers "
        "z and t of student and teacher and their hints h and g; for numbers a·(z − t)²"
    )
    use: ClassVar[str] = (
        "Where a network half as wide, trained alone, would not do: the teacher's doubts say more "
        "than the right answer. With a width of 1 what is there already learns, as after pruning."
    )
    reference: ClassVar[str] = (
        "Hinton et al., Distilling the Knowledge in a Neural Network, 2015, "
        "https://arxiv.org/abs/1503.02531; hints: Romero et al., FitNets, 2015, "
        "https://arxiv.org/abs/1412.6550"
    )

    width: float = param(
        0.5, "Every width of the student, as part of that now; 1 leaves them.", low=0.01, high=1.0
    )
    depth: float = param(
        1.0,
        "Layers of the student that have equals or are repeated, as part of those now; at least "
        "one of each kind stays.",
        low=0.01,
        high=1.0,
    )
    student: str = param(
        "", "A project file whose network is the student, in place of a width and a depth."
    )
    teacher: str = param(ORIGINAL, "Who teaches.", choices=(ORIGINAL, BEFORE))
    afresh: bool = param(
        False,
        "Whether a thinner student begins with new weights, not with the strongest units.",
        words="new weights",
    )
    epochs: int = param(10, "Passes over the training part.", low=1, high=100_000)
    rate: float = param(
        1.0,
        "Learning rate, as part of that of the training; it falls to zero.",
        low=0.0,
        high=100.0,
        words="relative rate",
    )
    temperature: float = param(
        4.0, "How soft the teacher's answers are made, T.", low=0.1, high=1000.0
    )
    soft: float = param(0.7, "Weight a of the teacher's answers in the loss.", low=0.0, high=1.0)
    augmented: bool = param(
        True, "Whether the student sees examples changed at random, as the training did."
    )
    hints: str = param(
        "",
        "Blocks of the teacher and of the student whose values shall be alike, such as "
        "“conv2 > conv1; dense1 > dense1”.",
    )
    hint_weight: float = param(1.0, "Weight b of the hints in the loss.", low=0.0, high=1000.0)

    def expect(self, sketch: Sketch) -> Sketch:
        """Return the student. Raises UserError where a hint would stop the run."""
        from designer.compress.distillation.hints import check_hints

        found = self._student(sketch)
        if self.hints:
            known = not sketch.unsure
            before = sketch.walk if known else None
            teacher = sketch.trained if self.teacher == ORIGINAL else before
            check_hints(self.hints, teacher, found.walk if known or self.student else None)
        return found

    def _student(self, sketch: Sketch) -> Sketch:
        from designer.compress.depths.drawing import NONE_GOES, shallower
        from designer.job import UserError
        from designer.project.file import load

        if self.student:
            student = replace(sketch.project, graph=load(self.student).graph)
            return replace(sketch.drawn(student), held={}, marks={})
        if self.depth < 1:
            short = shallower(sketch.project, self.depth)
            if short is sketch.project and self.width == 1:
                raise UserError(NONE_GOES)
            sketch = sketch.drawn(short)
        if self.width < 1:
            sketch = sketch.thinner(1 - self.width, {})
        return replace(sketch, held={}) if self.afresh else sketch

    def apply(self, network: Network, shop: Workshop) -> Work:
        """Make the student, and let it learn."""
        from designer.compress.distillation.hints import hints_in
        from designer.compress.distillation.students import student_of
        from designer.compress.distillation.teaching import Lesson, plain
        from designer.compress.network import Network

        teacher = network
        if self.teacher == ORIGINAL:
            teacher = Network(shop.loaded.project, shop.loaded.model)
        student = student_of(
            network, shop, self.student, self.width, self.depth, afresh=self.afresh
        )
        hints = hints_in(self.hints)
        lesson = Lesson(
            teacher, student, shop, self.temperature, self.soft, hints, self.hint_weight
        )
        learnt = yield from shop.tune(
            student,
            self.epochs,
            self.rate,
            augmented=self.augmented,
            teach=lesson.teach,
            watch=lesson.watch,
        )
        return student.with_weights(plain(learnt.model))
