"""Where data enter the network and where its answer leaves it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, cast

from designer.blocks.block import Block, Port, Result, Trouble
from designer.blocks.shape_rules import MOST_AXES, too_large
from designer.blocks.spec import Element, Spec
from designer.unit import Sizes, param


@dataclass(frozen=True)
class Input(Block):
    """The place where examples enter the network.

    Inside a composite it is a port, named after the block; what leads in outside has its own shape,
    and the one here is shown while nothing does.
    """

    family: ClassVar[str] = "Ends"
    use: ClassVar[str] = "Every network begins with one; its shape is that of one example."
    stem: ClassVar[str] = "input"

    shape: Sizes = param(
        (1, 28, 28), "Shape of one example: channels × height × width for pictures.", low=1
    )
    element: str = param("float32", "Type of its numbers.", choices=("float32", "int64", "bool"))
    optional: bool = param(
        False, "Inside a composite: whether its port outside may stay without a wire."
    )

    def inputs(self) -> tuple[Port, ...]:
        """Nothing leads into it."""
        return ()

    def spec(self) -> Spec:
        """Return what it hands on."""
        return Spec(self.shape, cast(Element, self.element))

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Hand on one example of its shape."""
        if len(self.shape) > MOST_AXES:
            text = f"Expected at most {MOST_AXES} axes, found {len(self.shape)}."
            return Trouble(text, "Join some of them.")
        return too_large((self.spec(),)) or Result((self.spec(),))

    def brief(self) -> str:
        """Show the shape."""
        return "×".join(map(str, self.shape))


@dataclass(frozen=True)
class Output(Block):
    """The answer of the network, on which the loss is measured.

    Inside a composite it is a port, named after the block; there may be several.
    """

    family: ClassVar[str] = "Ends"
    use: ClassVar[str] = (
        "Every network ends in one. For classes it takes one score a class, without Softmax: "
        "the cross-entropy loss applies it."
    )
    stem: ClassVar[str] = "output"

    def outputs(self) -> tuple[Port, ...]:
        """Nothing leads out of it."""
        return ()

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Take anything."""
        return Result(())
