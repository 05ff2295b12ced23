"""Metrics of the order that scores bring examples into."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from designer.training.measured import Measured
from designer.training.method import CLASSIFICATION
from designer.training.metrics.metric import Meter, Metric

if TYPE_CHECKING:
    from torch import Tensor


@dataclass(frozen=True)
class ROCAUC(Metric):
    """How often an example of a class gets a higher probability of it than one of another class.

    With more than two classes it is the mean over those that some examples have and some have not,
    each against all others. 0.5 is guessing.
    """

    title: ClassVar[str] = "ROC-AUC"
    key: ClassVar[str] = "roc_auc"
    tasks: ClassVar[tuple[str, ...]] = (CLASSIFICATION,)
    formula: ClassVar[str] = (
        "mean_c P(p_c(a) > p_c(b)) + P(p_c(a) = p_c(b))/2, a of class c, b not; p = softmax(z)"
    )
    use: ClassVar[str] = "When a threshold will be chosen later, or classes are far from equal."
    reference: ClassVar[str] = "Hanley & McNeil 1982, The area under a ROC curve"

    def meter(self, about: Measured) -> Meter:
        """Return a meter that keeps all scores."""
        return _Ranks()


class _Ranks:
    """Keeps the scores of every example, and ranks them at the end."""

    def __init__(self) -> None:
        self._outputs: list[Tensor] = []
        self._targets: list[Tensor] = []

    def add(self, outputs: Tensor, targets: Tensor) -> None:
        self._outputs.append(outputs.detach())
        self._targets.append(targets)

    def value(self) -> float:
        if not self._outputs:
            return float("nan")
        import torch

        scores = torch.cat(self._outputs).cpu().double()
        targets = torch.cat(self._targets).cpu()
        if scores.shape[1] <= 2:
            # A difference of scores orders as the probability does, and never rounds to 1.
            return _area(scores[:, -1] - scores[:, 0] * (scores.shape[1] - 1), targets == 1)
        chances = scores.softmax(1)
        areas = [_area(chances[:, c], targets == c) for c in range(scores.shape[1])]
        known = [area for area in areas if area == area]
        return sum(known) / len(known) if known else float("nan")


def _area(scores: Tensor, among: Tensor) -> float:
    """Return the area under the curve by the ranks of what is among a class (Mann & Whitney)."""
    import torch

    inside = int(among.sum())
    outside = len(among) - inside
    if not inside or not outside:
        return float("nan")
    _, place, counts = torch.unique(scores, return_inverse=True, return_counts=True)
    ranks = counts.cumsum(0).double() - (counts - 1) / 2  # equal scores share the mean rank
    total = float(ranks[place][among].sum())
    return (total - inside * (inside + 1) / 2) / (inside * outside)
