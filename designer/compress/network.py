"""A trained network on its way to a smaller one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from designer.compress.inside import blocks_of
from designer.compress.rules import RULES
from designer.compress.single_blocks import own_values, way_to
from designer.network.build import build
from designer.project.project import Project
from designer.training.runtime import Runtime


@dataclass(frozen=True)
class Network:
    """A project with trained weights, and what these weights must go on obeying.

    Attributes:
        project: the drawing, with the widths that the network has now.
        model: built from it, in evaluation mode on the CPU; never changed in place.
        rules: by the names of weights, the name of the rule that they obey while they are tuned.
    """

    project: Project
    model: nn.Module
    rules: Mapping[str, str] = field(default_factory=dict)

    def with_weights(self, weights: Mapping[str, Tensor], rule: str = "") -> Network:
        """Return the network with other weights, by name, and a rule that they obey from now on."""
        model = build(self.project.graph, self.project.title)
        state = {name: value.detach().clone() for name, value in self.model.state_dict().items()}
        state.update(weights)
        model.load_state_dict(state)
        rules = {**self.rules, **dict.fromkeys(weights, rule)} if rule else self.rules
        return replace(self, model=model.eval(), rules=rules)

    def tensors(self) -> dict[str, NDArray[np.generic]]:
        """Return weights and buffers by name, as NumPy holds them."""
        return {
            name: value.detach().cpu().contiguous().numpy()
            for name, value in self.model.state_dict().items()
        }

    def steps(self) -> dict[str, NDArray[np.float32]]:
        """Return what whole numbers were multiplied by to give the weights that are such."""
        state = self.model.state_dict()
        found = {name: RULES[rule].steps(state[name]) for name, rule in self.rules.items()}
        return {name: steps for name, steps in found.items() if steps is not None}

    @property
    def parameters(self) -> int:
        """How many weights there are, tied ones once."""
        return sum(weight.numel() for weight in self.model.parameters())

    @property
    def nonzero(self) -> int:
        """How many weights are not zero."""
        return sum(int(torch.count_nonzero(weight)) for weight in self.model.parameters())


@dataclass(frozen=True)
class Whole(Network):
    """A network of whole numbers, which onnxruntime alone can run; no method can follow.

    Attributes:
        weights: how many weights it has.
        alive: how many of them are not zero.
    """

    weights: int = 0
    alive: int = 0

    @property
    def contents(self) -> bytes:
        """The ONNX model."""
        assert isinstance(self.model, Runtime)
        return self.model.contents

    @property
    def parameters(self) -> int:
        """How many weights there are."""
        return self.weights

    @property
    def nonzero(self) -> int:
        """How many weights are not zero."""
        return self.alive


def given_weights(model: nn.Module, given: Mapping[str, float]) -> dict[str, float]:
    """Return the values of the weights whose blocks are given one, by the names of the weights.

    In place of a block the beginning of a weight's name may stand, such as `lstm.weight_hh_l0`,
    which then holds. Raises UserError where there is no such block.
    """
    blocks = blocks_of(model, weights_of(model))
    ways = {way_to(path[:depth]) for path in blocks.values() for depth in range(1, len(path) + 1)}
    begun = {
        way: [name for name in blocks if name == way or name.startswith(f"{way}.")]
        for way in given
        if way not in ways
    }
    begun = {way: names for way, names in begun.items() if names}
    others = {way: value for way, value in given.items() if way not in begun}
    own = own_values(others, blocks.values(), "weights")
    found = {name: own[path] for name, path in blocks.items() if path in own}
    for way in sorted(begun, key=len):
        found |= dict.fromkeys(begun[way], given[way])
    return found


def weights_of(model: nn.Module) -> dict[str, nn.Parameter]:
    """Return the weights that methods make smaller, by name: all but biases and normalization.

    They are those with two axes or more; tied ones come once.
    """
    found: dict[int, tuple[str, nn.Parameter]] = {}
    for name, weight in model.named_parameters():
        if weight.dim() > 1:
            found.setdefault(id(weight), (name, weight))
    return dict(found.values())
