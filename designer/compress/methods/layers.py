"""Layer pruning: whole blocks, or repetitions of composites, go where that costs least."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from designer.compress.compressor import Compressor
from designer.unit import param

if TYPE_CHECKING:
    from designer.compress.foresight.sketch import Sketch
    from designer.compress.network import Network
    from designer.compress.workshop import Work, Workshop


@dataclass(frozen=True)
class PruneLayers(Compressor):
    """Takes out the layers without which the network errs least on the validation part."""

    family: ClassVar[str] = "Pruning"
    name: ClassVar[str] = "prune-layers"
    title: ClassVar[str] = "Prune layers"
    amount: ClassVar[str] = "layers"
    formula: ClassVar[str] = "argmin over layers of the loss of the network without that layer"
    use: ClassVar[str] = (
        "For deep networks with shortcuts, such as residual ones and transformers: each layer "
        "changes little there. What stays is tuned afterwards."
    )
    reference: ClassVar[str] = (
        "Veit et al., Residual Networks Behave Like Ensembles, 2016, "
        "https://arxiv.org/abs/1605.06431; Sajjad et al., On the Effect of Dropping Layers of "
        "Pre-trained Transformer Models, 2023, https://arxiv.org/abs/2004.03844"
    )

    layers: int = param(1, "How many go, one after another.", low=1, high=1000)

    def expect(self, sketch: Sketch) -> Sketch:
        """Return the network as it is: which layers go is measured."""
        return sketch.guessed("Which layers go is chosen by measuring the network without each.")

    def apply(self, network: Network, shop: Workshop) -> Work:
        """Measure the network without each layer, and let the one go that is missed least."""
        from designer.compress.depths.drawing import layers
        from designer.compress.depths.network import without
        from designer.job import Message, UserError

        for number in range(self.layers):
            found: list[tuple[float, int]] = []
            able = list(layers(network.project))
            for place, layer in enumerate(able):
                reading = yield from shop.measure(without(network, layer), shop.watched)
                loss = reading.values["loss"]
                found.append((loss if loss == loss else float("inf"), place))
            if not found:
                if number:
                    raise UserError(
                        f"Of this network layers can go: {number}, not {self.layers}; no other one "
                        "gives numbers of the shape that it takes."
                    )
                raise UserError(
                    "No layer of this network can go: none gives numbers of the shape that it "
                    "takes, so another would have to take its place."
                )
            loss, place = min(found)
            yield Message(f"Without {able[place].told(network.project.graph)}: loss {loss:.4g}")
            network = without(network, able[place])
        return network
