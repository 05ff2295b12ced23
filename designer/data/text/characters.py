"""Tokens that are single characters."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from designer.data.text.tokenizer import SPECIAL, UNKNOWN, Tokenizer, one_space
from designer.unit import Sizes, param

if TYPE_CHECKING:
    import tokenizers


@dataclass(frozen=True)
class Characters(Tokenizer):
    """Makes every character a token: few tokens and long texts."""

    vocabulary: int = param(
        256, "Tokens at most, the four special ones among them.", low=16, high=1_000_000
    )
    length: Sizes = param(
        (128,),
        "Characters of each text: shorter ones are filled up, longer ones cut off at the end. A "
        "second number is for the second text, such as the question or the translation.",
        low=2,
        high=65_536,
        axes=2,
    )

    def _untrained(self) -> tokenizers.Tokenizer:
        from tokenizers import Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers

        tokenizer = Tokenizer(models.WordLevel(unk_token=SPECIAL[UNKNOWN]))
        tokenizer.normalizer = normalizers.Sequence([*self._normalizers(), *one_space()])
        tokenizer.pre_tokenizer = pre_tokenizers.Split(Regex("."), "isolated")
        tokenizer.decoder = decoders.Fuse()
        return tokenizer

    def _trainer(self) -> Any:
        from tokenizers.trainers import WordLevelTrainer

        return WordLevelTrainer(
            vocab_size=self.vocabulary, special_tokens=list(SPECIAL), show_progress=False
        )
