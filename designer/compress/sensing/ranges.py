"""What flows through each block, and what whole numbers would do to it: measured, not guessed.

The values of every block are looked at over training examples, and its weights as they are. For 8
and for 16 bits it is told how large a step would be, and how much of the values it would leave.
"""

from __future__ import annotations

import copy
import math
from collections.abc import Generator
from dataclasses import asdict, dataclass, field
from typing import Any

import torch
from torch import Tensor, nn

from designer.compress.inside import places
from designer.compress.job import threaded
from designer.compress.network import Network
from designer.compress.sensing.ranged import ACTIVATIONS, WEIGHTS, Range, Rounding
from designer.compress.widths.groups import path_of
from designer.compress.workshop import Workshop
from designer.data.batches import Batches
from designer.job import Event, Job, Message, UserError
from designer.network.ends import input_places
from designer.project.inside import Path
from designer.training.device import choose
from designer.training.evaluate import load_model
from designer.training.events import Measuring
from designer.training.runtime import Runtime

BINS = 48
"""Bars of a histogram."""
PERCENTILES = (0.1, 1.0, 5.0, 50.0, 95.0, 99.0, 99.9)
BITS = (8, 16)
KEPT = 200_000
"""Values of a block that are kept; of more, as many at equal distances."""
SILENCE = 2.0**-48
"""Power of noise, as part of the values', that 32-bit real numbers have by themselves."""


def ranges(run: str, examples: int = 512, device: str | None = None, seed: int = 0) -> Job:
    """Look at what flows through each block of a run's network over training examples.

    Events: Message, Measuring, and a Range for the activations and the weights of every block that
    has them.
    Raises UserError where the run cannot be read.
    """
    loaded = load_model(run)
    if isinstance(loaded.model, Runtime):
        raise UserError(
            f"“{run}” is a network of whole numbers; look at the ranges of the run that it was "
            "made of."
        )
    with threaded():
        shop = Workshop(loaded, choose(device or loaded.project.recipe.device), seed)
        network = Network(loaded.project, loaded.model)
        yield Message(f"Looking at {min(examples, len(shop.prepared.train))} training examples")
        seen = yield from _activations(network, shop, examples)
        for path, weights in _weights(network.model).items():
            if path in seen:
                one = seen[path]
                roundings = [of_activations(one, bits) for bits in BITS]
                yield told(path, ACTIVATIONS, one, roundings)
            if weights:
                flat = Looked()
                for weight in weights:
                    flat.take(weight.detach().reshape(-1), KEPT)
                yield told(path, WEIGHTS, flat, [of_weights(weights, bits) for bits in BITS])


@dataclass
class Looked:
    """Values that were looked at: the ends of all, and some of them."""

    low: float = math.inf
    high: float = -math.inf
    count: int = 0
    some: list[Tensor] = field(default_factory=list)

    def take(self, values: Tensor, most: int) -> None:
        """Look at values, and keep at most so many, at equal distances."""
        if not values.numel():
            return
        self.low = min(self.low, float(values.min()))
        self.high = max(self.high, float(values.max()))
        self.count += values.numel()
        self.some.append(values[:: -(-values.numel() // max(1, most))].cpu())

    @property
    def values(self) -> Tensor:
        """Those that were kept."""
        return torch.cat(self.some)


def told(block: Path, what: str, looked: Looked, roundings: list[Rounding]) -> Range:
    """Return what there is to tell of the values of a block."""
    values, low, high = looked.values, looked.low, looked.high
    shares = torch.tensor(PERCENTILES) / 100
    found = torch.quantile(values[:: -(-values.numel() // KEPT)], shares).tolist()
    bars = torch.histc(values, BINS, low, high if high > low else low + 1)
    return Range(
        block,
        what,
        looked.count,
        low,
        high,
        {f"{name:g}": value for name, value in zip(PERCENTILES, found, strict=True)},
        tuple(int(bar) for bar in bars),
        tuple(asdict(one) for one in roundings),
    )


def of_activations(looked: Looked, bits: int) -> Rounding:
    """Return what whole numbers do whose range is that of all values, with zero in it."""
    low, high = min(0.0, looked.low), max(0.0, looked.high)
    scale = (high - low) / (2**bits - 1) or 1.0
    zero = round(-low / scale)
    exact = looked.values.double()
    whole = ((exact / scale).round() + zero).clamp(0, 2**bits - 1)
    noise = float((((whole - zero) * scale - exact) ** 2).mean())
    return _rounding(bits, scale, noise, float((exact**2).mean()))


def of_weights(weights: list[Tensor], bits: int) -> Rounding:
    """Return what whole numbers do with a step for each output; the largest step is told."""
    noise = power = largest = 0.0
    count = 0
    for weight in weights:
        rows = weight.detach().double().reshape(len(weight), -1)
        step = (rows.abs().amax(1, keepdim=True) / (2 ** (bits - 1) - 1)).clamp_min(1e-30)
        noise += float((((rows / step).round() * step - rows) ** 2).sum())
        power += float((rows**2).sum())
        largest, count = max(largest, float(step.max())), count + rows.numel()
    return _rounding(bits, largest, noise / count, power / count)


def _rounding(bits: int, scale: float, noise: float, power: float) -> Rounding:
    heard = noise > SILENCE * power > 0
    return Rounding(
        bits, scale, math.sqrt(noise), 10 * math.log10(power / noise) if heard else None
    )


def _activations(
    network: Network, shop: Workshop, examples: int
) -> Generator[Event, Any, dict[Path, Looked]]:
    """Return values that blocks give, by the ways to them."""
    place = shop.device.torch
    model = copy.deepcopy(network.model).to(place).eval()
    order = input_places(network.project.graph, shop.prepared.description.names)
    wanted = min(examples, len(shop.prepared.train))
    size = max(1, min(32, wanted))
    batches = max(1, -(-wanted // size))
    seen: dict[Path, Looked] = {}
    for where, prefix in places(network.model):
        _look(model.get_submodule(prefix[:-1]), path_of(where), seen, KEPT // batches)
    part = shop.prepared.train.ordered(order)
    with torch.no_grad(), Batches(part, size, place, shop.seed, shuffle=True) as loader:
        for number, (inputs, _) in enumerate(loader.epoch(0)):
            if number == batches:
                break
            model(*inputs)
            yield Measuring("train", min(wanted, (number + 1) * size), wanted)
    return seen


def _look(module: nn.Module, path: Path, seen: dict[Path, Looked], most: int) -> None:
    def keep(layer: nn.Module, inputs: Any, found: Any) -> None:
        value = found[0] if isinstance(found, tuple) else found
        if isinstance(value, Tensor) and value.dtype == torch.float32 and value.numel():
            flat = value.reshape(-1)
            flat = flat[flat.isfinite()]
            if flat.numel():
                seen.setdefault(path, Looked()).take(flat, most)

    module.register_forward_hook(keep)


def _weights(model: nn.Module) -> dict[Path, list[Tensor]]:
    """Return the weights of every block with a module, of all its repetitions together."""
    found: dict[Path, list[Tensor]] = {}
    for where, prefix in places(model):
        here = found.setdefault(path_of(where), [])
        module = model.get_submodule(prefix[:-1])
        here += [weight for weight in module.parameters() if weight.dim() > 1]
    return found
