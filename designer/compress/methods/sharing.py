"""Weight sharing: the weights of a block are a few numbers, tuned as such."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from designer.compress.compressor import Compressor
from designer.compress.single_blocks import Values
from designer.unit import param

if TYPE_CHECKING:
    from designer.compress.foresight.sketch import Sketch
    from designer.compress.network import Network
    from designer.compress.workshop import Work, Workshop

Reals = NDArray[np.float64]
ROUNDS = 50
"""Rounds of k-means at most; it settles earlier."""


@dataclass(frozen=True)
class ShareWeights(Compressor):
    """Lets the weights of each block be few different numbers, and tunes these."""

    family: ClassVar[str] = "Few values"
    name: ClassVar[str] = "share-weights"
    title: ClassVar[str] = "Share weights"
    amount: ClassVar[str] = "bits"
    values_of_blocks: ClassVar[Values | None] = Values("number of bits", 1, 12, whole=True)
    formula: ClassVar[str] = "w[i] = c[k[i]], with the centroids c of k-means over the weights"
    use: ClassVar[str] = (
        "After the pruning of connections: together with the entropy coding of the file this is "
        "Deep Compression. Four to six bits mostly cost no accuracy."
    )
    reference: ClassVar[str] = (
        "Han et al., Deep Compression, 2016, https://arxiv.org/abs/1510.00149"
    )

    bits: int = param(5, "Bits of an index: 5 give 32 different weights.", low=1, high=12)
    epochs: int = param(1, "Epochs in which the numbers are tuned.", low=0, high=10_000)
    rate: float = param(
        0.03,
        "Their learning rate, as part of that of the training.",
        low=0.0,
        high=100.0,
        words="relative rate",
    )
    blocks: str = param(
        "", "Bits of single blocks, such as “conv1=8 stage/dense2=4”; 0 leaves the weights alone."
    )

    def expect(self, sketch: Sketch) -> Sketch:
        """Return the network with few different weights."""
        from designer.compress.foresight.sketch import SHARED, Mark
        from designer.compress.foresight.weighing import SHARED as FEW
        from designer.compress.foresight.weighing import Held

        def hold(held: Held, bits: float) -> Held:
            return Held(held.zero, FEW, int(bits))

        return sketch.coded(self.bits, self.given(), hold, lambda bits: Mark(SHARED, 2**bits))

    def apply(self, network: Network, shop: Workshop) -> Work:
        """Group the weights of each block by k-means and tune the centroids."""
        import torch

        from designer.compress.network import given_weights, weights_of

        found: dict[str, Any] = {}
        own = given_weights(network.model, self.given())
        for name, weight in weights_of(network.model).items():
            if bits := int(own.get(name, self.bits)):
                shared = share(weight.detach().numpy(), 2**bits)
                found[name] = torch.from_numpy(shared)
        network = network.with_weights(found, "shared")
        if not self.epochs:
            return network
        return (yield from shop.tune(network, self.epochs, self.rate))


def share(weights: NDArray[np.float32], count: int) -> NDArray[np.float32]:
    """Return weights of any shape, each as the nearest of `count` centroids; zeros stay zero.

    Lloyd's algorithm in one dimension from centroids at equal distances, as Han et al. found best:
    the few large weights keep centroids of their own.
    """
    flat = weights.reshape(-1)
    there = flat != 0
    values = np.sort(flat[there].astype(np.float64))
    if not len(values):
        return weights.copy()
    centres = _centres(values, count)
    middles = (centres[1:] + centres[:-1]) / 2
    shared = np.zeros_like(flat)
    shared[there] = centres[np.searchsorted(middles, flat[there])].astype(np.float32)
    return shared.reshape(weights.shape)


def _centres(values: Reals, count: int) -> Reals:
    """Return at most `count` centroids of sorted values, in order."""
    centres = np.unique(np.linspace(values[0], values[-1], count))
    sums = np.concatenate([[0.0], np.cumsum(values)])
    for _ in range(ROUNDS):
        ends = np.searchsorted(values, (centres[1:] + centres[:-1]) / 2)
        ends = np.concatenate([[0], ends, [len(values)]])
        sizes = np.diff(ends)
        some = sizes > 0
        moved = np.diff(sums[ends])[some] / sizes[some]
        if len(moved) == len(centres) and np.allclose(moved, centres, rtol=0, atol=1e-9):
            break
        centres = moved
    return centres
