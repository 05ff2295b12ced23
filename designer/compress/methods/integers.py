"""Whole numbers in onnxruntime: 8, 16 or 4 bits, in weights alone or in activations, too."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, ClassVar

from designer.compress.compressor import Compressor
from designer.compress.single_blocks import Values
from designer.unit import param

if TYPE_CHECKING:
    from designer.compress.foresight.sketch import Sketch
    from designer.compress.network import Network, Whole
    from designer.compress.workshop import Work, Workshop

_JACOB = (
    "Jacob et al., Quantization and Training of Neural Networks for Efficient "
    "Integer-Arithmetic-Only Inference, 2018, https://arxiv.org/abs/1712.05877"
)
STAY_REAL = "Single blocks that stay real numbers, such as “conv1=0 stage/dense2=0”."
AS_NEEDED, FULL, REDUCED = "as this processor needs", "8 bits", "7 bits"
Bits = dict[str, int]
"""Bits of single operators by their names, 0 for those that go on with real numbers."""


@dataclass(frozen=True)
class _Quantizer(Compressor):
    """A method whose outcome onnxruntime alone can run."""

    family: ClassVar[str] = "Whole numbers"
    last: ClassVar[bool] = True
    reference: ClassVar[str] = _JACOB
    weight_bits: ClassVar[int] = 8

    def expect(self, sketch: Sketch) -> Sketch:
        """Return the network in whole numbers, in an ONNX file."""
        from designer.compress.foresight.sketch import BITS, Mark
        from designer.compress.foresight.weighing import WHOLE, Held

        def hold(held: Held, bits: float) -> Held:
            return Held(held.zero, WHOLE, int(bits))

        sketch = sketch.coded(self.weight_bits, self.given(), hold, lambda bits: Mark(BITS, bits))
        return replace(sketch, whole=True)

    def apply(self, network: Network, shop: Workshop) -> Work:
        """Write the network as ONNX and make whole numbers of its weights."""
        from designer.compress.numbers.onnx_blocks import bits_of_operators
        from designer.compress.numbers.quantizing import onnx_of
        from designer.job import Message

        model = onnx_of(network, shop)
        own = bits_of_operators(model, network, self.given())
        yield Message(f"{self.label()}: measuring ranges and rounding weights")
        return self.quantized(model, own, network, shop)

    def quantized(self, model: Any, own: Bits, network: Network, shop: Workshop) -> Whole:
        """Return the network whose ONNX model this is in whole numbers, single operators apart."""
        from designer.compress.numbers.quantizing import finished

        return finished(network, self._quantized(model, own, network, shop))

    def _quantized(self, model: Any, own: Bits, network: Network, shop: Workshop) -> Any:
        raise NotImplementedError


@dataclass(frozen=True)
class _Static(_Quantizer):
    """Whole numbers with ranges that are measured once, on training examples."""

    amount: ClassVar[str] = "examples"
    formula: ClassVar[str] = "q = round(x / s) + z, with the scale s and the zero z of a range"
    values_of_blocks: ClassVar[Values | None] = Values("number of bits", only=(8,))
    activation_bits: ClassVar[int] = 8

    examples: int = param(
        512, "Training examples that the ranges are measured on.", low=1, high=100_000
    )
    ranges: str = param(
        "extremes",
        "Which part of what was measured is the range.",
        choices=("extremes", "entropy", "percentile"),
    )
    blocks: str = param("", STAY_REAL)

    def _reduced(self) -> bool:
        return False

    def _quantized(self, model: Any, own: Bits, network: Network, shop: Workshop) -> Any:
        from designer.compress.numbers.quantizing import calibration, static, weights_only

        bits = self.activation_bits, self.weight_bits
        data = calibration(model, network, shop, self.examples)
        model = static(model, data, bits, self.ranges, own, reduced=self._reduced())
        if weights_only(model, 8, own):
            shop.warnings.append(
                "Some weights, such as those of recurrent blocks, are whole numbers of 8 bits in "
                "the file and real numbers in work, because onnxruntime has no other way for them."
            )
        return model


@dataclass(frozen=True)
class Int8(_Static):
    """Makes weights and activations whole numbers of 8 bits."""

    name: ClassVar[str] = "int8"
    title: ClassVar[str] = "8-bit integers"
    use: ClassVar[str] = (
        "The usual choice: a quarter of the bytes, mostly the same accuracy, and faster on "
        "processors that multiply bytes, if the network is large enough. It ends a recipe."
    )

    weights: str = param(
        AS_NEEDED,
        "Bits of weights: processors without VNNI need 7, or their sums overflow.",
        choices=(AS_NEEDED, FULL, REDUCED),
    )

    def _reduced(self) -> bool:
        from designer.compress.numbers.quantizing import overflows

        return self.weights == REDUCED or (self.weights == AS_NEEDED and overflows())


@dataclass(frozen=True)
class Int16(_Static):
    """Makes weights and activations whole numbers of 16 bits."""

    name: ClassVar[str] = "int16"
    title: ClassVar[str] = "16-bit integers"
    use: ClassVar[str] = "Where 8 bits cost too much: half the bytes, no loss to speak of."
    values_of_blocks: ClassVar[Values | None] = Values("number of bits", only=(16,))
    weight_bits: ClassVar[int] = 16
    activation_bits: ClassVar[int] = 16


@dataclass(frozen=True)
class WeightsOf8(_Static):
    """Makes weights whole numbers of 8 bits, and activations of 16."""

    name: ClassVar[str] = "w8a16"
    title: ClassVar[str] = "8-bit weights, 16-bit activations"
    use: ClassVar[str] = "Where the weights bear 8 bits and the activations do not, as with GELU."
    activation_bits: ClassVar[int] = 16


@dataclass(frozen=True)
class Int8Dynamic(_Quantizer):
    """Makes weights whole numbers of 8 bits, and activations while the network works."""

    name: ClassVar[str] = "int8-dynamic"
    title: ClassVar[str] = "8-bit integers, dynamic"
    formula: ClassVar[str] = "q = round(x / s) + z, with the range of each batch"
    use: ClassVar[str] = (
        "For dense, attention and LSTM blocks; needs no examples. Other blocks keep whole "
        "numbers in the file alone. It ends a recipe."
    )
    values_of_blocks: ClassVar[Values | None] = Values("number of bits", only=(8,))

    blocks: str = param("", STAY_REAL)

    def _quantized(self, model: Any, own: Bits, network: Network, shop: Workshop) -> Any:
        from designer.compress.numbers.quantizing import dynamic, overflows, weights_only

        model = dynamic(model, own, reduced=overflows())
        weights_only(model, 8, own)
        return model


@dataclass(frozen=True)
class Int4(_Quantizer):
    """Makes weights whole numbers of 4 bits; the network works in real numbers."""

    name: ClassVar[str] = "int4"
    title: ClassVar[str] = "4-bit weights"
    formula: ClassVar[str] = "w = s · q, with q from -7 to 7 and a scale s for each output"
    use: ClassVar[str] = (
        "An eighth of the bytes; the time does not fall. Accuracy falls in small networks, where "
        "quantize-aware:4 learns what is lost. It ends a recipe."
    )
    values_of_blocks: ClassVar[Values | None] = Values("number of bits", only=(4, 8))
    weight_bits: ClassVar[int] = 4

    blocks: str = param(
        "", "Bits of single blocks, 4 or 8, such as “conv1=8 stage/dense2=0”; 0 for real numbers."
    )

    def _quantized(self, model: Any, own: Bits, network: Network, shop: Workshop) -> Any:
        from designer.compress.numbers.quantizing import weights_only
        from designer.job import UserError

        if not weights_only(model, 4, own):
            raise UserError("This network has no weights that are worth telling in 4 bits.")
        return model
