"""Tokens that are words and marks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from designer.data.text.tokenizer import SPECIAL, UNKNOWN, Tokenizer
from designer.unit import param

if TYPE_CHECKING:
    import tokenizers

_WORD = r"(?<=\w)['’]\w+|\w+|[^\w\s]"
"""A word, what follows an apostrophe inside it, or a single mark: don't is “don” and “'t”."""
_BEFORE_CLOSING = r" (?=[.,;:!?)\]}%…]|['’]\w)"
_AFTER_OPENING = r"(?<=[(\[{¿¡]) "


@dataclass(frozen=True)
class Words(Tokenizer):
    """Makes every frequent word and every mark a token; rare words are one unknown token."""

    lower_case: bool = param(True, "Whether capital letters are read as small ones.")
    occurrences: int = param(
        2,
        "How often a word must occur in the training part to be known; 1 leaves no unknown words "
        "to learn from.",
        low=1,
        high=1_000_000,
    )

    def _untrained(self) -> tokenizers.Tokenizer:
        from tokenizers import Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers

        tokenizer = Tokenizer(models.WordLevel(unk_token=SPECIAL[UNKNOWN]))
        tokenizer.normalizer = normalizers.Sequence(self._normalizers())
        tokenizer.pre_tokenizer = pre_tokenizers.Split(Regex(_WORD), "removed", invert=True)
        tokenizer.decoder = decoders.Sequence(
            [
                decoders.WordPiece(prefix="\0", cleanup=False),  # a blank between all
                decoders.Fuse(),
                decoders.Replace(Regex(_BEFORE_CLOSING), ""),
                decoders.Replace(Regex(_AFTER_OPENING), ""),
            ]
        )
        return tokenizer

    def _trainer(self) -> Any:
        from tokenizers.trainers import WordLevelTrainer

        return WordLevelTrainer(
            vocab_size=self.vocabulary,
            min_frequency=self.occurrences,
            special_tokens=list(SPECIAL),
            show_progress=False,
        )
