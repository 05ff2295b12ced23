"""Arithmetic: inputs are joined number by number; sizes of 1 stretch to those of the others."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import reduce
from math import prod
from typing import ClassVar

from designer.blocks.block import Block, Insert, Port, Result, Set, Trouble
from designer.blocks.dense import Linear
from designer.blocks.merging import _Merging
from designer.blocks.shape_rules import common_element, wrong_element
from designer.blocks.spec import Element, Spec
from designer.blocks.towards import common_shape, towards, unlike_shapes
from designer.unit import param


def _meet(inputs: tuple[Spec, ...], element: Element | None = None) -> Result | Trouble:
    """Return the shape that all inputs stretch to."""
    shape = common_shape([spec.shape for spec in inputs])
    if shape is None:
        return unlike_shapes(inputs, stretching=True)
    return Result((Spec(shape, element or common_element(inputs)),))


def _lone_channel(inputs: tuple[Spec, ...], shape: tuple[int, ...]) -> Trouble | None:
    """Return the warning of a picture of one channel that is added to each of several."""
    if len(shape) < 3 or shape[0] == 1:
        return None
    for number, spec in enumerate(inputs, start=1):
        if spec.shape[0] == 1 and spec.shape[1:] == shape[1:] and spec.size > 1:
            text = f"Its input {number} has one channel, which is added to each of {shape[0]}."
            hint = f"Bring it to {shape[0]} channels if each should have its own."
            return Trouble(text, hint, str(number), tuple(towards(spec, shape, str(number))))
    return None


@dataclass(frozen=True)
class _Elementwise(_Merging):
    """Merging number by number."""

    family: ClassVar[str] = "Arithmetic"
    sign: ClassVar[str] = "+"

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Keep the shape that all inputs share or stretch to."""
        return _meet(inputs)

    def forward(self, layer: str, *arguments: str) -> str:
        """Return the inputs with the sign between them."""
        return f" {self.sign} ".join(arguments)


@dataclass(frozen=True)
class Add(_Elementwise):
    """Adds inputs, number by number; a size of 1 is stretched to that of the others."""

    family: ClassVar[str] = "Merging"
    formula: ClassVar[str] = "y = x₁ + x₂ + …"
    use: ClassVar[str] = "To close a shortcut around a block, as residual networks do."
    reference: ClassVar[str] = "He et al. 2015, Deep residual learning for image recognition"

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Keep the shape that all inputs share or stretch to; doubt a single channel."""
        found = super().rule(*inputs)
        if isinstance(found, Trouble):
            return found
        return replace(found, warning=_lone_channel(inputs, found.outputs[0].shape))


@dataclass(frozen=True)
class Multiply(_Elementwise):
    """Multiplies inputs, number by number; a size of 1 is stretched to that of the others."""

    family: ClassVar[str] = "Merging"
    sign: ClassVar[str] = "*"
    formula: ClassVar[str] = "y = x₁ · x₂ · …"
    use: ClassVar[str] = "For gates: one branch decides how much of the other goes through."
    reference: ClassVar[str] = "Hochreiter and Schmidhuber 1997, Long short-term memory"


@dataclass(frozen=True)
class _Extreme(_Elementwise):
    function: ClassVar[str] = "maximum"

    def forward(self, layer: str, *arguments: str) -> str:
        """Compare two inputs after another."""
        return reduce(lambda one, two: f"torch.{self.function}({one}, {two})", arguments)


@dataclass(frozen=True)
class Maximum(_Extreme):
    """Keeps the largest of its inputs, number by number."""

    formula: ClassVar[str] = "y = max(x₁, x₂, …)"
    use: ClassVar[str] = "For maxout: several branches compete, and the strongest answers."
    reference: ClassVar[str] = "Goodfellow et al. 2013, Maxout networks"


@dataclass(frozen=True)
class Minimum(_Extreme):
    """Keeps the smallest of its inputs, number by number."""

    function: ClassVar[str] = "minimum"
    formula: ClassVar[str] = "y = min(x₁, x₂, …)"
    use: ClassVar[str] = "Where all branches must agree before something counts."


@dataclass(frozen=True)
class Average(_Elementwise):
    """Takes the mean of its inputs, number by number."""

    formula: ClassVar[str] = "y = (x₁ + x₂ + …) / n"
    use: ClassVar[str] = "To let several branches vote with one voice each."

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Keep the shape that all inputs share or stretch to."""
        for number, spec in enumerate(inputs, start=1):
            refusal = wrong_element(spec, "float32", str(number))
            if refusal:
                return refusal
        return _meet(inputs)

    def forward(self, layer: str, *arguments: str) -> str:
        """Divide the sum by how many there are."""
        return f"({super().forward(layer, *arguments)}) / {len(arguments)}"


@dataclass(frozen=True)
class _OfTwo(Block):
    """Arithmetic whose inputs have their order."""

    family: ClassVar[str] = "Arithmetic"

    def inputs(self) -> tuple[Port, ...]:
        """Return the two inputs."""
        return (Port("1"), Port("2"))


@dataclass(frozen=True)
class Subtract(_OfTwo):
    """Takes the second input away from the first, number by number."""

    formula: ClassVar[str] = "y = x₁ − x₂"
    use: ClassVar[str] = "To see how two branches differ, as in siamese networks."
    reference: ClassVar[str] = "Koch et al. 2015, Siamese networks for one-shot recognition"

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Keep the shape that both inputs share or stretch to."""
        for number, spec in enumerate(inputs, start=1):
            refusal = wrong_element(spec, "float32", str(number))
            if spec.element == "bool" and refusal:
                return refusal
        return _meet(inputs)

    def forward(self, layer: str, *arguments: str) -> str:
        """Return the difference."""
        return " - ".join(arguments)


@dataclass(frozen=True)
class Divide(_OfTwo):
    """Divides the first input by the second, number by number; division by 0 is not caught."""

    formula: ClassVar[str] = "y = x₁ / x₂"
    use: ClassVar[str] = "To bring numbers to a measure that another branch finds."

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Keep the shape that both inputs share or stretch to; the outcome is real."""
        return _meet(inputs, "float32")

    def forward(self, layer: str, *arguments: str) -> str:
        """Return the quotient."""
        return " / ".join(arguments)


@dataclass(frozen=True)
class MatrixMultiply(_OfTwo):
    """Multiplies matrices: rows of the first input with columns of the second."""

    title: ClassVar[str] = "Matrix multiply"
    formula: ClassVar[str] = "y[i, j] = Σ x₁[i, k] · x₂[k, j]"
    use: ClassVar[str] = "For attention built by hand, and wherever weights come from a branch."
    stem: ClassVar[str] = "matmul"

    transposed: bool = param(
        False, "Whether rows of the second input are taken in place of its columns."
    )

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Join rows and columns; axes before them are shared or stretched."""
        for number, spec in enumerate(inputs, start=1):
            refusal = wrong_element(spec, "float32", str(number))
            if refusal:
                return refusal
            if spec.rank < 2:
                text = f"Expected matrices (2 axes or more), found {spec}."
                return Trouble(text, "Reshape it to a row or a column.", str(number))
        first, second = inputs
        *before, rows, inner = first.shape
        *others, height, width = second.shape
        if self.transposed:
            height, width = width, height
        shared = common_shape([tuple(before), tuple(others)])
        if shared is None:
            text = f"Expected equal axes before rows and columns, found {first} and {second}."
            return Trouble(text, "Reshape one of them.", "2")
        if inner != height:
            return self._unlike(first, second, inner, height, width)
        return Result((Spec((*shared, rows, width)),), macs=prod(shared) * rows * inner * width)

    def _unlike(self, first: Spec, second: Spec, inner: int, height: int, width: int) -> Trouble:
        rows = "columns" if self.transposed else "rows"
        text = f"Expected as many columns at input 1 as {rows} at input 2, "
        text += f"found {first} and {second}."
        narrow = Insert(f"Linear to {height} features on input 1", (Linear(height),), "1")
        proposals: tuple[Insert | Set, ...] = (narrow,)
        if inner == width:
            which = "columns" if self.transposed else "rows"
            words = f"Take {which} of input 2"
            proposals = (Set(words, {"transposed": not self.transposed}), narrow)
        return Trouble(text, "Transpose or widen one of them.", "2", proposals)

    def forward(self, layer: str, *arguments: str) -> str:
        """Return the product of matrices."""
        first, second = arguments
        return f"{first} @ {second}.transpose(-2, -1)" if self.transposed else f"{first} @ {second}"
