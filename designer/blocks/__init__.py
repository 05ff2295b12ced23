"""The catalogue of blocks: one family a file, found by discovery."""

from collections.abc import Mapping

from designer.blocks.block import Block
from designer.unit import discover


def catalogue() -> Mapping[str, type[Block]]:
    """Return every block that can be drawn, by kind."""
    return discover("designer.blocks", Block)
