"""Losses that compare scores with what is right: a class, a token of each step, two steps."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from designer.blocks.spec import Spec
from designer.call import Call, call
from designer.data.text.tokenizer import PADDING
from designer.training.losses.loss import Loss, Measure
from designer.training.measured import Measured
from designer.training.method import CLASSIFICATION, RECONSTRUCTION, SEQUENCE, SPAN
from designer.unit import param

if TYPE_CHECKING:
    from torch import Tensor


@dataclass(frozen=True)
class CrossEntropy(Loss):
    """How little of the probability the network gives to what is right.

    It takes scores as they come: the softmax is part of it. For a token of each step it adds up
    the steps but those of padding, and divides by the length that targets have on average in the
    training part: every token counts alike, and e to the loss is about the perplexity. For a first
    and a last step it is the mean of both. Targets may be probabilities of classes, too.
    """

    title: ClassVar[str] = "Cross-entropy"
    tasks: ClassVar[tuple[str, ...]] = (CLASSIFICATION, SEQUENCE, SPAN)
    formula: ClassVar[str] = (
        "-1/N · Σ Σ_c q_c · log softmax(z)_c, with q_c = (1-s)·[c = y] + s / classes; over the "
        "steps of a text with its tokens as classes, divided by the mean length"
    )
    use: ClassVar[str] = "To tell classes, words or places apart; the first choice for them."
    reference: ClassVar[str] = (
        "Smoothing: Szegedy et al. 2016, Rethinking the Inception architecture"
    )

    smoothing: float = param(
        0.0, "Part s of the target that is spread over all classes.", low=0.0, high=0.999
    )

    def call(self) -> Call:
        """Return torch's cross-entropy over scores."""
        return call("torch.nn.CrossEntropyLoss", label_smoothing=self.smoothing)

    def measure(self, output: Spec, about: Measured) -> Measure:
        """Return the loss of outputs N × classes, N × steps × tokens or N × steps × 2."""
        if about.task == SEQUENCE:
            return self._of_tokens(about.tokens)
        return super().measure(output, about)  # torch takes the mean of both ends of a span

    def _of_tokens(self, length: float) -> Measure:
        whole = call(
            "torch.nn.CrossEntropyLoss",
            label_smoothing=self.smoothing,
            ignore_index=PADDING,
            reduction="sum",
        )
        function: Measure = whole.execute()

        def every_step(outputs: Tensor, targets: Tensor) -> Tensor:
            total = function(outputs.flatten(0, 1), targets.flatten())
            return total / (length * len(targets))

        return every_step


@dataclass(frozen=True)
class BinaryCrossEntropy(Loss):
    """Cross-entropy of yes-or-no questions, one an output.

    With two classes the network gives one score, of the second class; with more, one score a class,
    and each class is told from all others by itself. Pictures to be told again must lie between 0
    and 1. It takes scores as they come: the sigmoid is part of it.
    """

    title: ClassVar[str] = "Binary cross-entropy"
    tasks: ClassVar[tuple[str, ...]] = (CLASSIFICATION, RECONSTRUCTION)
    formula: ClassVar[str] = "-1/N · Σ mean_c( y_c·log σ(z_c) + (1-y_c)·log(1-σ(z_c)) )"
    use: ClassVar[str] = (
        "For two classes, where classes do not exclude each other, or for pictures from 0 to 1."
    )

    def call(self) -> Call:
        """Return torch's binary cross-entropy over scores."""
        return call("torch.nn.BCEWithLogitsLoss")

    def output(self, target: Spec, classes: int) -> Spec:
        """Return one score for two classes, else one a class."""
        return Spec((1,)) if classes == 2 else target

    def measure(self, output: Spec, about: Measured) -> Measure:
        """Return the loss, which turns numbers of classes into yes and no first."""
        function: Measure = self.call().execute()
        if about.task == RECONSTRUCTION:
            return function
        single = output.shape == (1,)

        def each_class(outputs: Tensor, targets: Tensor) -> Tensor:
            if targets.is_floating_point():  # probabilities of classes
                wanted = targets[:, 1:] if single else targets
            elif single:
                wanted = targets.unsqueeze(1)
            else:
                wanted = outputs.new_zeros(outputs.shape).scatter_(1, targets.unsqueeze(1), 1.0)
            return function(outputs, wanted.to(outputs))

        return each_class

    def answers(self, outputs: Tensor, about: Measured) -> Tensor:
        """Return pictures from 0 to 1, or scores of classes as they are."""
        return outputs.sigmoid() if about.task == RECONSTRUCTION else outputs


@dataclass(frozen=True)
class Focal(Loss):
    """Cross-entropy that passes over examples which are told rightly and surely.

    It takes scores as they come: the softmax is part of it.
    """

    title: ClassVar[str] = "Focal loss"
    tasks: ClassVar[tuple[str, ...]] = (CLASSIFICATION,)
    formula: ClassVar[str] = "-1/N · Σ (1-p)^γ · log p, with p = softmax(z)_y"
    use: ClassVar[str] = "When one class has far more examples than the others, and easy ones."
    reference: ClassVar[str] = "Lin et al. 2017, Focal loss for dense object detection"

    focus: float = param(
        2.0, "The exponent γ; 0 is cross-entropy, 2 is what the paper takes.", low=0.0, high=10.0
    )

    def call(self) -> Call:
        """Return torch's cross-entropy of each example, which is weighed afterwards."""
        return call("torch.nn.CrossEntropyLoss", reduction="none")

    def measure(self, output: Spec, about: Measured) -> Measure:
        """Return the loss of outputs N × classes."""
        function: Measure = self.call().execute()

        def weighed(outputs: Tensor, targets: Tensor) -> Tensor:
            each = function(outputs, targets)
            # A wrong probability of exactly 0 would have an infinite slope for exponents below 1.
            missed = (-(-each).expm1()).clamp_min(1e-12)
            return (missed**self.focus * each).mean()

        return weighed
