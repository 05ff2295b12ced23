"""Binary weights and activations: a layer counts equal signs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from designer.compress.compressor import Compressor
from designer.compress.single_blocks import Values
from designer.unit import param

if TYPE_CHECKING:
    from designer.compress.foresight.sketch import Sketch
    from designer.compress.network import Network
    from designer.compress.workshop import Work, Workshop

NONE = (
    "This network has no dense layer or convolution to make binary beside its first and its last "
    "one; name blocks, such as blocks=dense1=1."
)


@dataclass(frozen=True)
class Xnor(Compressor):
    """Makes weights, and what leads into them, signs with a scale, and trains with that."""

    family: ClassVar[str] = "Few values"
    name: ClassVar[str] = "xnor"
    title: ClassVar[str] = "Binarize weights and activations"
    amount: ClassVar[str] = "epochs"
    values_of_blocks: ClassVar[Values | None] = Values("value", only=(1,))
    formula: ClassVar[str] = (
        "w = α · sign(v) with α = mean |v| of an output; x = β · sign(x − μ) with β = mean |x − μ|"
    )
    use: ClassVar[str] = (
        "For large convolutional networks that shall run on hardware which counts bits: the file "
        "takes one bit for a weight. It costs more accuracy than binary weights alone, and the "
        "time on ordinary processors does not fall."
    )
    reference: ClassVar[str] = (
        "Rastegari et al., XNOR-Net, 2016, https://arxiv.org/abs/1603.05279; the straight "
        "gradient: Bengio et al., 2013, https://arxiv.org/abs/1308.3432"
    )

    epochs: int = param(10, "Epochs of training with signs.", low=1, high=100_000)
    rate: float = param(
        1.0,
        "Their learning rate, as part of that of the training.",
        low=0.0,
        high=100.0,
        words="relative rate",
    )
    ends: bool = param(False, "Whether the first and the last of these blocks are binary, too.")
    blocks: str = param(
        "", "Single blocks, such as “conv1=0 dense2=1”: 1 makes them binary, 0 leaves them real."
    )

    def expect(self, sketch: Sketch) -> Sketch:
        """Return the network with blocks of signs, and binary weights behind them."""
        from designer.compress.foresight.sketch import BINARY, Mark
        from designer.compress.foresight.weighing import BINARY as SIGNS
        from designer.compress.foresight.weighing import Held
        from designer.compress.numbers.signing import chosen, drawn_with_signs
        from designer.job import UserError

        paths = chosen(sketch.walk, self.given(), ends=self.ends)
        if not paths:
            raise UserError(NONE)
        held = dict.fromkeys(paths, Held(0.0, SIGNS, 1))
        marks = dict.fromkeys(paths, Mark(BINARY, 1.0))
        return sketch.drawn(drawn_with_signs(sketch.project, paths)).holding(held).marked(marks)

    def apply(self, network: Network, shop: Workshop) -> Work:
        """Put blocks of signs before layers, and train with binary weights."""
        from designer.compress.inside import blocks_of
        from designer.compress.network import Network, weights_of
        from designer.compress.numbers.signing import chosen, drawn_with_signs
        from designer.job import UserError
        from designer.network.build import build
        from designer.network.check import check

        paths = chosen(check(network.project.graph), self.given(), ends=self.ends)
        if not paths:
            raise UserError(NONE)
        project = drawn_with_signs(network.project, paths)
        model = build(project.graph, project.title)
        model.load_state_dict(network.model.state_dict())
        blocks = blocks_of(model, weights_of(model))
        binary = {name: "binary" for name, path in blocks.items() if path in paths}
        signed = Network(project, model.eval(), {**network.rules, **binary})
        return (yield from shop.tune(signed, self.epochs, self.rate))
