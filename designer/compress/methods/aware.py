"""Training with weights and activations of few bits, alike for all blocks or as each bears it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

from designer.compress.compressor import Compressor
from designer.compress.single_blocks import Given, Values
from designer.unit import param

if TYPE_CHECKING:
    from collections.abc import Generator
    from typing import Any

    from designer.compress.foresight.sketch import Sketch
    from designer.compress.network import Network
    from designer.compress.workshop import Work, Workshop
    from designer.job import Event

LEVELS = (8, 6, 5, 4, 3, 2)
"""Bits that mixed precision chooses from."""


@dataclass(frozen=True)
class QuantizeAware(Compressor):
    """Rounds weights and activations to few bits and trains with that."""

    family: ClassVar[str] = "Whole numbers"
    name: ClassVar[str] = "quantize-aware"
    title: ClassVar[str] = "Quantization-aware training"
    amount: ClassVar[str] = "bits"
    values_of_blocks: ClassVar[Values | None] = Values("number of bits", 2, 8, whole=True)
    formula: ClassVar[str] = "w = s · round(v / s), with s = max |v| / (2ᵇ⁻¹ - 1) for each output"
    use: ClassVar[str] = (
        "Where rounding after training costs too much: four bits and fewer. The file holds the "
        "whole numbers; int8 behind it makes integers of 8-bit activations, too."
    )
    reference: ClassVar[str] = (
        "Jacob et al., Quantization and Training of Neural Networks for Efficient "
        "Integer-Arithmetic-Only Inference, 2018, https://arxiv.org/abs/1712.05877; the straight "
        "gradient: Bengio et al., 2013, https://arxiv.org/abs/1308.3432"
    )

    bits: int = param(8, "Bits of weights.", low=2, high=8)
    epochs: int = param(3, "Epochs of training with rounded numbers.", low=0, high=100_000)
    rate: float = param(
        0.1,
        "Their learning rate, as part of that of the training.",
        low=0.0,
        high=100.0,
        words="relative rate",
    )
    activations: int = param(
        8, "Bits of activations while training; 0 leaves them as they are.", low=0, high=16
    )
    blocks: str = param(
        "", "Bits of single blocks, such as “conv1=8 stage/dense2=4”; 0 leaves them real numbers."
    )

    def expect(self, sketch: Sketch) -> Sketch:
        """Return the network with weights of few bits."""
        return on_few_bits(sketch, self.bits, self.given())

    def apply(self, network: Network, shop: Workshop) -> Work:
        """Put the weights on their grids and train there."""
        from designer.compress.network import given_weights, weights_of

        usual = dict.fromkeys(weights_of(network.model), self.bits)
        bits = {**usual, **given_weights(network.model, self.given())}
        network = on_grids(network, {name: int(many) for name, many in bits.items() if many})
        return (yield from trained(network, shop, self.epochs, self.rate, self.activations))


@dataclass(frozen=True)
class Mixed(Compressor):
    """Gives every weight as few bits as it bears, by the measured effect, and trains with that."""

    family: ClassVar[str] = "Whole numbers"
    name: ClassVar[str] = "mixed"
    title: ClassVar[str] = "Mixed precision"
    amount: ClassVar[str] = "bits"
    use: ClassVar[str] = (
        "Below 8 bits: blocks that bear little, mostly the first and the last, keep more bits "
        "than the others. Every block is measured with every number of bits."
    )
    reference: ClassVar[str] = (
        "By measured sensitivity, as Dong et al., HAWQ, 2019, https://arxiv.org/abs/1905.03696, "
        "estimate it"
    )

    bits: float = param(4.0, "Bits of a weight, in the mean over all.", low=2.0, high=8.0)
    epochs: int = param(2, "Epochs of training with rounded weights.", low=0, high=100_000)
    rate: float = param(
        0.1,
        "Their learning rate, as part of that of the training.",
        low=0.0,
        high=100.0,
        words="relative rate",
    )

    def expect(self, sketch: Sketch) -> Sketch:
        """Return the network as if all weights had as many bits."""
        sketch = on_few_bits(sketch, round(self.bits), {})
        return sketch.guessed("Which block gets how many bits is measured.")

    def apply(self, network: Network, shop: Workshop) -> Work:
        """Measure each weight with each number of bits, choose, and train."""
        from designer.compress.network import weights_of
        from designer.job import Message, UserError

        sizes = {name: weight.numel() for name, weight in weights_of(network.model).items()}
        if not sizes:
            raise UserError("This network has no weights to round.")
        losses = yield from _sensitivity(network, shop, list(sizes))
        bits = spread(losses, sizes, self.bits)
        yield Message("Bits: " + ", ".join(f"{name} {many}" for name, many in bits.items()))
        return (yield from trained(on_grids(network, bits), shop, self.epochs, self.rate, 0))


def on_few_bits(sketch: Sketch, bits: int, given: Given) -> Sketch:
    """Return what is expected of a network whose weights lie on grids of so many bits."""
    from designer.compress.foresight.sketch import BITS, Mark
    from designer.compress.foresight.weighing import GRID, Held

    def hold(held: Held, bits: float) -> Held:
        return Held(held.zero, GRID, int(bits))

    return sketch.coded(bits, given, hold, lambda bits: Mark(BITS, bits))


def trained(network: Network, shop: Workshop, epochs: int, rate: float, activations: int) -> Work:
    """Train a network whose weights lie on grids, with activations of few bits; 0 for real."""
    from designer.compress.numbers.rounding import round_activations

    if not epochs:
        return network
    if not activations:
        return (yield from shop.tune(network, epochs, rate))
    return (
        yield from shop.tune(
            network, epochs, rate, watch=lambda model: round_activations(model, activations)
        )
    )


def on_grids(network: Network, bits: Mapping[str, int]) -> Network:
    """Return a network with weights, by name, on grids of so many bits. Raises UserError."""
    from designer.compress.network import weights_of
    from designer.compress.rules import RULES, grid
    from designer.job import UserError

    weights = weights_of(network.model)
    if not bits:
        raise UserError("This network has no weights to round.")
    rules = dict(network.rules)
    rounded = {}
    for name, many in bits.items():
        rule = grid(many, sparse="pruned" in rules.get(name, "") or "sparse" in rules.get(name, ""))
        weight = weights[name].detach()
        rounded[name] = RULES[rule](weight).forward(weight)
        rules[name] = rule
    return replace(network.with_weights(rounded), rules=rules)


def _sensitivity(
    network: Network, shop: Workshop, names: list[str]
) -> Generator[Event, Any, dict[str, dict[int, float]]]:
    """Return the loss on the watched part with one weight rounded, by name and by bits."""
    from designer.job import Message

    found: dict[str, dict[int, float]] = {}
    for place, name in enumerate(names):
        yield Message(f"Measuring how few bits {name} bears ({place + 1} of {len(names)})")
        found[name] = {}
        for bits in LEVELS:
            reading = yield from shop.measure(on_grids(network, {name: bits}), shop.watched)
            found[name][bits] = reading.values["loss"]
    return found


def spread(
    losses: Mapping[str, Mapping[int, float]], sizes: Mapping[str, int], mean: float
) -> dict[str, int]:
    """Return bits by name, at most `mean` for a weight, that cost as little loss as can be found.

    From the most bits on, that weight gives some that loses least for each bit of the file.
    """
    bits = dict.fromkeys(sizes, LEVELS[0])
    budget = mean * sum(sizes.values())
    while sum(sizes[name] * many for name, many in bits.items()) > budget:
        steps = [
            ((losses[name][fewer] - losses[name][many]) / ((many - fewer) * sizes[name]), name)
            for name, many in bits.items()
            for fewer in LEVELS[LEVELS.index(many) + 1 :][:1]
        ]
        if not steps:
            break
        name = min(steps)[1]
        bits[name] = LEVELS[LEVELS.index(bits[name]) + 1]
    return bits
