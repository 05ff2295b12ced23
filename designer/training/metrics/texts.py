"""Metrics of texts that a network has told by itself, against those that would be right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from designer.training.method import SEQUENCE, SPAN
from designer.training.metrics.answers import overlap, same
from designer.training.metrics.metric import Metric
from designer.unit import param

_EXAMPLES = "Examples of the validation part that texts are told for after every epoch."


@dataclass(frozen=True)
class BLEU(Metric):
    """How many runs of up to four words are those of the right texts, from 0 to 100.

    Counted over all examples together, with a penalty for texts that are too short. Computed by
    sacrebleu with its usual settings (tokens 13a, smoothing exp), so that numbers can be compared.
    """

    key: ClassVar[str] = "bleu"
    tasks: ClassVar[tuple[str, ...]] = (SEQUENCE,)
    of_texts: ClassVar[bool] = True
    formula: ClassVar[str] = (
        "100 · min(1, exp(1 - wanted/told words)) · (p₁·p₂·p₃·p₄)^¼, p_n = the right n-grams' part"
    )
    use: ClassVar[str] = "To compare translations of whole sets with those of others."
    reference: ClassVar[str] = (
        "Papineni et al. 2002, BLEU; Post 2018, A call for clarity in reporting BLEU scores"
    )

    examples: int = param(200, _EXAMPLES, low=1, high=1_000_000)

    def score(self, told: Sequence[str], wanted: Sequence[Sequence[str]]) -> float:
        """Return BLEU of all texts together."""
        from sacrebleu.metrics import BLEU as Bleu  # type: ignore[attr-defined]

        # Without force it warns on standard error of texts whose words stand apart.
        return _corpus(Bleu(force=True), told, wanted)


@dataclass(frozen=True)
class ChrF(Metric):
    """How many runs of up to six letters are those of the right texts, from 0 to 100.

    Precision and recall over all examples together, recall counting twice. Computed by sacrebleu.
    """

    title: ClassVar[str] = "chrF"
    key: ClassVar[str] = "chrf"
    tasks: ClassVar[tuple[str, ...]] = (SEQUENCE,)
    of_texts: ClassVar[bool] = True
    formula: ClassVar[str] = (
        "100 · (1+β²)·P·R / (β²·P + R), β = 2, mean of n-grams of 1 to 6 letters"
    )
    use: ClassVar[str] = "For short texts, and languages with many forms of a word."
    reference: ClassVar[str] = "Popović 2015, chrF: character n-gram F-score"

    examples: int = param(200, _EXAMPLES, low=1, high=1_000_000)

    def score(self, told: Sequence[str], wanted: Sequence[Sequence[str]]) -> float:
        """Return chrF of all texts together."""
        from sacrebleu.metrics import CHRF  # type: ignore[attr-defined]

        return _corpus(CHRF(), told, wanted)


@dataclass(frozen=True)
class ExactMatch(Metric):
    """The part of the texts that are, word for word, one of those that would be right.

    Capitals, punctuation and the English articles do not count, as in SQuAD.
    """

    title: ClassVar[str] = "Exact match"
    key: ClassVar[str] = "exact_match"
    tasks: ClassVar[tuple[str, ...]] = (SEQUENCE, SPAN)
    of_texts: ClassVar[bool] = True
    formula: ClassVar[str] = "1/N · Σ max [normal(told) = normal(wanted)]"
    use: ClassVar[str] = "For answers to questions."
    reference: ClassVar[str] = "Rajpurkar et al. 2016, SQuAD"

    examples: int = param(200, _EXAMPLES, low=1, high=1_000_000)

    def score(self, told: Sequence[str], wanted: Sequence[Sequence[str]]) -> float:
        """Return the part that is right."""
        return _mean(
            [max(same(text, one) for one in right) for text, right in _pairs(told, wanted)]
        )


@dataclass(frozen=True)
class AnswerF1(Metric):
    """How far the words of an answer are those of the right one, as the mean over the answers.

    Capitals, punctuation and the English articles do not count, as in SQuAD.
    """

    title: ClassVar[str] = "F1 of answers"
    key: ClassVar[str] = "answer_f1"
    tasks: ClassVar[tuple[str, ...]] = (SEQUENCE, SPAN)
    of_texts: ClassVar[bool] = True
    formula: ClassVar[str] = "1/N · Σ max 2·common / (words told + words wanted)"
    use: ClassVar[str] = "For answers to questions, to count nearly right ones as well."
    reference: ClassVar[str] = "Rajpurkar et al. 2016, SQuAD"

    examples: int = param(200, _EXAMPLES, low=1, high=1_000_000)

    def score(self, told: Sequence[str], wanted: Sequence[Sequence[str]]) -> float:
        """Return the mean over the answers."""
        return _mean(
            [max(overlap(text, one) for one in right) for text, right in _pairs(told, wanted)]
        )


def _pairs(told: Sequence[str], wanted: Sequence[Sequence[str]]) -> list[tuple[str, Sequence[str]]]:
    return list(zip(told, wanted, strict=True))


def _mean(scores: list[float]) -> float:
    return sum(scores) / len(scores) if scores else float("nan")


def _corpus(judge: object, told: Sequence[str], wanted: Sequence[Sequence[str]]) -> float:
    """Ask sacrebleu, which takes the first right texts of all examples, then the second ones."""
    if not told:
        return float("nan")
    most = max(map(len, wanted))
    streams = [[one[min(turn, len(one) - 1)] for one in wanted] for turn in range(most)]
    found = float(judge.corpus_score(list(told), streams).score)  # type: ignore[attr-defined]
    return min(100.0, found)  # rounding may leave a little more
