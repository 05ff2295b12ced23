"""Converting: the same values, as they are or as numbers of another type."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from designer.blocks.block import Block, Result, Trouble
from designer.blocks.spec import Element, Spec
from designer.call import Call
from designer.unit import param

_METHODS = {"float32": "float", "int64": "long", "bool": "bool"}


@dataclass(frozen=True)
class Convert(Block):
    """Takes values as numbers of another type; whole ones lose their fractions."""

    family: ClassVar[str] = "Arithmetic"
    formula: ClassVar[str] = "y = x"
    use: ClassVar[str] = "Before blocks that need real numbers, where counts or masks come in."

    to: str = param(
        "float32",
        "Type of the numbers that come out; bool is no for 0 and yes for all else.",
        choices=("float32", "int64", "bool"),
    )

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Keep the shape."""
        element: Element = "float32"
        if self.to != "float32":
            element = "int64" if self.to == "int64" else "bool"
        return Result((Spec(inputs[0].shape, element),))

    def forward(self, layer: str, *arguments: str) -> str:
        """Call the method of the tensor that gives the type."""
        return f"{arguments[0]}.{_METHODS[self.to]}()"

    def brief(self) -> str:
        """Show the type."""
        return self.to


@dataclass(frozen=True)
class Identity(Block):
    """Passes on what comes in."""

    family: ClassVar[str] = "Shape"
    formula: ClassVar[str] = "y = x"
    use: ClassVar[str] = "To name a place, to bundle wires, or to hold a place for later."

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Change nothing."""
        return Result(inputs)

    def layer(self, *inputs: Spec) -> Call | None:
        """Return torch's Identity."""
        return Call("torch.nn.Identity")
