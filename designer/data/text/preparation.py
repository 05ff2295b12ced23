"""What a corpus has learnt from its training part: its tokenizers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from designer.data.preparation import Preparation


@dataclass(frozen=True)
class TextPreparation(Preparation):
    """How texts became tokens.

    Attributes:
        tokenizers: as the JSON of the library tokenizers, by the names of the texts.
    """

    kind: ClassVar[str] = "text"

    tokenizers: Mapping[str, str]

    def plain(self) -> dict[str, Any]:
        """Return it as JSON holds it."""
        return {"tokenizers": dict(self.tokenizers)}

    @staticmethod
    def from_plain(plain: Mapping[str, Any]) -> TextPreparation:
        """Return what `plain` gave."""
        return TextPreparation(dict(plain["tokenizers"]))
