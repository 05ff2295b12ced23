"""Losses: the number that training makes small, as the mean over the examples of a step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from designer.blocks.spec import Spec
from designer.call import Call, call
from designer.training.method import CLASSIFICATION, REGRESSION, Method
from designer.training.pools import unit_of
from designer.unit import Choice, param

if TYPE_CHECKING:
    from torch import Tensor

    Measure = Callable[[Tensor, Tensor], Tensor]
    """From outputs (N × …) and targets to one number, the mean over the N examples."""


@dataclass(frozen=True)
class Loss(Method):
    """A measure of how far the network's answers are from the targets.

    In the formulas z is the output, y the target, N the number of examples.
    """

    family: ClassVar[str] = "Losses"

    def call(self) -> Call:
        """Return the constructor of torch's loss."""
        raise NotImplementedError

    def output(self, target: Spec, classes: int) -> Spec:
        """Return what the network must give for one example of data with this target."""
        return target

    def measure(self, output: Spec, classes: int) -> Measure:
        """Return the loss as a function of outputs and targets, for outputs of this shape."""
        function: Measure = self.call().execute()
        return function


def loss(choice: Choice) -> Loss:
    """Return the loss that a recipe names. Raises UserError."""
    found = unit_of("losses", choice)
    assert isinstance(found, Loss)
    return found


@dataclass(frozen=True)
class CrossEntropy(Loss):
    """How little of the probability the network gives to the right class.

    It takes scores as they come: the softmax is part of it.
    """

    title: ClassVar[str] = "Cross-entropy"
    tasks: ClassVar[tuple[str, ...]] = (CLASSIFICATION,)
    formula: ClassVar[str] = (
        "-1/N · Σ Σ_c q_c · log softmax(z)_c, with q_c = (1-s)·[c = y] + s / classes"
    )
    use: ClassVar[str] = "To tell classes apart; the first choice for classification."
    reference: ClassVar[str] = (
        "Smoothing: Szegedy et al. 2016, Rethinking the Inception architecture"
    )

    smoothing: float = param(
        0.0, "Part s of the target that is spread over all classes.", low=0.0, high=0.999
    )

    def call(self) -> Call:
        """Return torch's cross-entropy over scores."""
        return call("torch.nn.CrossEntropyLoss", label_smoothing=self.smoothing)


@dataclass(frozen=True)
class BinaryCrossEntropy(Loss):
    """Cross-entropy of yes-or-no questions, one an output.

    With two classes the network gives one score, of the second class; with more, one score a class,
    and each class is told from all others by itself. It takes scores as they come: the sigmoid is
    part of it.
    """

    title: ClassVar[str] = "Binary cross-entropy"
    tasks: ClassVar[tuple[str, ...]] = (CLASSIFICATION,)
    formula: ClassVar[str] = "-1/N · Σ mean_c( y_c·log σ(z_c) + (1-y_c)·log(1-σ(z_c)) )"
    use: ClassVar[str] = "For two classes, or where classes do not exclude each other."

    def call(self) -> Call:
        """Return torch's binary cross-entropy over scores."""
        return call("torch.nn.BCEWithLogitsLoss")

    def output(self, target: Spec, classes: int) -> Spec:
        """Return one score for two classes, else one a class."""
        return Spec((1,)) if classes == 2 else target

    def measure(self, output: Spec, classes: int) -> Measure:
        """Return the loss, which turns numbers of classes into yes and no first."""
        function = self.call().execute()
        if output.shape == (1,):
            return lambda outputs, targets: function(outputs, targets.unsqueeze(1).to(outputs))

        def each_class(outputs: Tensor, targets: Tensor) -> Tensor:
            wanted = outputs.new_zeros(outputs.shape).scatter_(1, targets.unsqueeze(1), 1.0)
            value: Tensor = function(outputs, wanted)
            return value

        return each_class


@dataclass(frozen=True)
class MeanSquaredError(Loss):
    """The mean of the squared distances."""

    title: ClassVar[str] = "Mean squared error"
    tasks: ClassVar[tuple[str, ...]] = (REGRESSION,)
    formula: ClassVar[str] = "1/N · Σ mean (z-y)²"
    use: ClassVar[str] = "For numbers, where large errors are much worse than small ones."

    def call(self) -> Call:
        """Return torch's mean squared error."""
        return call("torch.nn.MSELoss")


@dataclass(frozen=True)
class MeanAbsoluteError(Loss):
    """The mean of the distances (L1)."""

    title: ClassVar[str] = "Mean absolute error (L1)"
    tasks: ClassVar[tuple[str, ...]] = (REGRESSION,)
    formula: ClassVar[str] = "1/N · Σ mean |z-y|"
    use: ClassVar[str] = "For numbers, where a few examples are far off and must not rule the rest."

    def call(self) -> Call:
        """Return torch's L1 loss."""
        return call("torch.nn.L1Loss")
