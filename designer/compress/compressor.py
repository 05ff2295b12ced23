"""What every method of compression is: a unit that turns one network into another."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, ClassVar

from designer.compress import single_blocks
from designer.compress.single_blocks import Given, Values
from designer.unit import Unit, discover

if TYPE_CHECKING:
    from designer.compress.foresight.sketch import Sketch
    from designer.compress.network import Network
    from designer.compress.workshop import Work, Workshop

BLOCKS = "blocks"
"""The parameter that says what single blocks are given."""


@dataclass(frozen=True)
class Compressor(Unit):
    """A method that makes a network smaller, or better again after that."""

    family: ClassVar[str] = "Compression"
    name: ClassVar[str] = ""
    """How a recipe calls it, such as prune-filters."""
    amount: ClassVar[str] = ""
    """The parameter that stands behind the colon in a recipe."""
    last: ClassVar[bool] = False
    """Whether the outcome is an ONNX file, which no method can follow."""
    values_of_blocks: ClassVar[Values | None] = None
    """What single blocks may be given unlike the others, in the parameter `blocks`; None where the
    method treats all alike."""
    formula: ClassVar[str] = ""
    use: ClassVar[str] = ""
    reference: ClassVar[str] = ""

    def __post_init__(self) -> None:
        """Read what single blocks are given. Raises ParameterError."""
        self.given()

    def given(self) -> Given:
        """Return what single blocks are given unlike the others, by the ways to them."""
        if self.values_of_blocks is None:
            return {}
        return single_blocks.read(getattr(self, BLOCKS), self.values_of_blocks)

    def expect(self, sketch: Sketch) -> Sketch:
        """Return what is expected of a network behind this method, from its drawing alone.

        Raises UserError in one sentence where it can be seen beforehand that it does not apply.
        """
        return sketch.guessed(f"What “{self.label()}” leaves is known once it has run.")

    def apply(self, network: Network, shop: Workshop) -> Work:
        """Give events, and return the network that comes of it.

        Raises UserError in one sentence where the method does not apply.
        """
        raise NotImplementedError


@cache
def compressors() -> Mapping[str, type[Compressor]]:
    """Return every method by its name in recipes. None imports torch before it works."""
    found = discover("designer.compress.methods", Compressor)
    return {kind.name: kind for kind in sorted(found.values(), key=lambda kind: kind.name)}
