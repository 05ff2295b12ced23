"""What flows along a wire: the shape and element type of one example."""

from __future__ import annotations

from dataclasses import dataclass
from math import prod
from typing import Literal

Element = Literal["float32", "int64", "bool"]

_BYTES = {"float32": 4, "int64": 8, "bool": 1}
_KINDS = ("number", "vector", "sequence", "picture", "volume")


@dataclass(frozen=True, slots=True)
class Spec:
    """Shape without the batch axis, and element type.

    Pictures are channels × height × width; sequences are steps × features for recurrent and
    attention blocks and channels × steps for Conv1d, as in PyTorch.
    """

    shape: tuple[int, ...]
    element: Element = "float32"

    @property
    def rank(self) -> int:
        """Number of axes without the batch axis."""
        return len(self.shape)

    @property
    def size(self) -> int:
        """Numbers in one example."""
        return prod(self.shape)

    @property
    def memory(self) -> int:
        """Bytes of one example."""
        return self.size * _BYTES[self.element]

    @property
    def kind(self) -> str:
        """The kind of data, which gives wires their colour."""
        if self.element != "float32":
            return "tokens" if self.element == "int64" else "mask"
        return _KINDS[self.rank] if self.rank < len(_KINDS) else "tensor"

    def __str__(self) -> str:
        """Return the shape as a person reads it, such as 1×28×28."""
        return "×".join(map(str, self.shape)) if self.shape else "one number"
