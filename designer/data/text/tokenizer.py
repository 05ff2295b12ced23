"""What every way of turning text into tokens shares; it is trained on the training part alone."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from designer.data.inputs import DataError
from designer.unit import Choice, ParameterError, Sizes, Unit, discover, param

if TYPE_CHECKING:
    import tokenizers

PADDING, UNKNOWN, BEGIN, END = range(4)
"""Numbers of the special tokens, which no text ever becomes, except the unknown one."""
SPECIAL = ("<pad>", "<unk>", "<begin>", "<end>")


@dataclass(frozen=True)
class Tokenizer(Unit):
    """A way of turning text into tokens."""

    family: ClassVar[str] = "Text"

    vocabulary: int = param(
        10_000, "Tokens at most, the four special ones among them.", low=16, high=1_000_000
    )
    length: Sizes = param(
        (32,),
        "Tokens of each text: shorter ones are filled up, longer ones cut off at the end. A second "
        "number is for the second text, such as the question or the translation.",
        low=2,
        high=65_536,
        axes=2,
    )
    lower_case: bool = param(False, "Whether capital letters are read as small ones.")

    def lengths(self, count: int) -> tuple[int, ...]:
        """Return how many tokens each of `count` texts of an example has."""
        given = tuple(self.length) if isinstance(self.length, tuple) else (self.length,)
        return (given[0], *(given[-1],) * (count - 1))

    def train(self, texts: Iterable[str]) -> str:
        """Return the tokenizer that is fitted to texts, as the JSON of the library tokenizers.

        The same texts give the same JSON on every machine and with any number of threads.
        """
        tokenizer = self._untrained()
        tokenizer.train_from_iterator(map(readable, texts), self._trainer())
        contents = json.loads(tokenizer.to_str())
        # As added tokens they would be found in a person's text, where “<pad>” is a plain word.
        contents["added_tokens"] = []
        return json.dumps(contents, ensure_ascii=False)

    def _untrained(self) -> tokenizers.Tokenizer:
        raise NotImplementedError

    def _trainer(self) -> Any:
        raise NotImplementedError

    def _normalizers(self) -> list[Any]:
        """Return what is done to text before it is cut: letters brought to one form."""
        from tokenizers import normalizers

        lower = [normalizers.Lowercase()] if self.lower_case else []
        return [*lower, normalizers.NFC()]


def readable(text: str) -> str:
    """Return the text with “?” for halves of characters, which JSON files may hold."""
    return text.encode("utf-8", "replace").decode()


def one_space() -> list[Any]:
    """Return normalizers that bring every stretch of blanks to one, and none at both ends."""
    from tokenizers import Regex, normalizers

    return [normalizers.Replace(Regex(r"\s+"), " "), normalizers.Strip()]


def limited(contents: str, length: int, most: int) -> str:
    """Return a tokenizer's JSON that gives `length` tokens, of which `most` are those of text."""
    found = json.loads(contents)
    found["truncation"] = {
        "direction": "Right",
        "max_length": most,
        "strategy": "LongestFirst",
        "stride": 0,
    }
    found["padding"] = {
        "strategy": {"Fixed": length},
        "direction": "Right",
        "pad_to_multiple_of": None,
        "pad_id": PADDING,
        "pad_type_id": 0,
        "pad_token": SPECIAL[PADDING],
    }
    return json.dumps(found, ensure_ascii=False)


def tokenizer_of(choice: Choice) -> Tokenizer:
    """Return the tokenizer that a choice names. Raises DataError."""
    known: Mapping[str, type[Tokenizer]] = discover("designer.data.text", Tokenizer)
    if choice.kind not in known:
        raise DataError(
            f"“{choice.kind}” is no way to make tokens that this version knows; choose one of "
            f"{', '.join(known)}."
        )
    try:
        return known[choice.kind].make(choice.parameters)
    except ParameterError as error:
        raise DataError(f"{known[choice.kind].label()}: {error}") from None
