"""Metrics of tokens, each told with the right ones before it at hand."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from designer.data.text.tokenizer import PADDING
from designer.training.measured import Measured
from designer.training.method import SEQUENCE
from designer.training.metrics.metric import Meter, Metric

if TYPE_CHECKING:
    from torch import Tensor


@dataclass(frozen=True)
class TokenAccuracy(Metric):
    """The part of the tokens, the end of a text with them, that are told rightly.

    At every step the network knows the right tokens before it. Padding does not count.
    """

    title: ClassVar[str] = "Token accuracy"
    key: ClassVar[str] = "token_accuracy"
    tasks: ClassVar[tuple[str, ...]] = (SEQUENCE,)
    formula: ClassVar[str] = "Σ [argmax z_t = y_t] / Σ 1, over all steps t but padding"
    use: ClassVar[str] = "To follow training; texts that are read are better judged by chrF."

    def meter(self, about: Measured) -> Meter:
        """Return a meter that counts right tokens."""
        return _Tokens()


@dataclass(frozen=True)
class Perplexity(Metric):
    """Among how many tokens, equally likely, the network would hesitate as much: 1 is certainty.

    It is e to the mean cross-entropy of a token, without smoothing. Padding does not count.
    """

    key: ClassVar[str] = "perplexity"
    higher_is_better: ClassVar[bool] = False
    tasks: ClassVar[tuple[str, ...]] = (SEQUENCE,)
    formula: ClassVar[str] = "exp( -Σ log softmax(z_t)_(y_t) / Σ 1 ), over all steps but padding"
    use: ClassVar[str] = "To compare networks over one vocabulary."
    reference: ClassVar[str] = (
        "Jelinek et al. 1977, Perplexity: a measure of the difficulty of speech recognition tasks"
    )

    def meter(self, about: Measured) -> Meter:
        """Return a meter that adds up cross-entropies."""
        return _Surprise()


class _Tokens:
    """Counts right tokens."""

    def __init__(self) -> None:
        self._right: Tensor | int = 0
        self._count: Tensor | int = 0

    def add(self, outputs: Tensor, targets: Tensor) -> None:
        real = targets != PADDING
        self._right = self._right + ((outputs.argmax(2) == targets) & real).sum()
        self._count = self._count + real.sum()

    def value(self) -> float:
        count = int(self._count)
        return int(self._right) / count if count else float("nan")


class _Surprise:
    """Adds up the cross-entropies of tokens."""

    def __init__(self) -> None:
        self._sum: Tensor | float = 0.0
        self._count: Tensor | int = 0

    def add(self, outputs: Tensor, targets: Tensor) -> None:
        from torch.nn.functional import cross_entropy

        real = targets != PADDING
        each = cross_entropy(outputs.detach().transpose(1, 2), targets, reduction="none")
        each = each.cpu() if each.device.type == "mps" else each  # MPS has no float64
        self._sum = self._sum + (each.double() * real.to(each.device)).sum()
        self._count = self._count + real.sum()

    def value(self) -> float:
        count = int(self._count)
        if not count:
            return float("nan")
        mean = float(self._sum) / count
        return math.exp(mean) if mean < 700 else float("inf") if mean == mean else mean
