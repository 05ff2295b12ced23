"""Torch-Pruning is the oracle of which channels hang together."""

from __future__ import annotations

import random
from typing import Any

import pytest
import torch
from torch import nn

from designer.compress.inside import places
from designer.compress.pruning.cutting import cut
from designer.compress.widths.atoms import Channels
from designer.compress.widths.groups import groups
from designer.compress.widths.tracing import trace
from designer.network.check import check
from designer.project.graph import Graph
from tests.compress.networks import Drawing, examples, network_of

oracle: Any = pytest.importorskip("torch_pruning")


def picture_network(chance: random.Random) -> Graph:
    """Return a random network over pictures, of the kinds of block that the oracle follows.

    It follows neither two filters a channel, nor groups of a fixed number, nor recurrent layers,
    and takes a filter of each branch along where joined branches are flattened.
    """
    drawing = Drawing(chance)

    def convolved(before: str, size: int) -> str:
        conv = drawing.put("Conv2d", before, filters=size, padding=[1])
        if chance.random() < 0.7:
            conv = drawing.put("BatchNorm", conv)
        return drawing.put(drawing.any("ReLU", "Tanh", "SiLU"), conv)

    picture = convolved(drawing.put("Input", shape=[2, 6, 6]), drawing.size())
    for _ in range(3):
        match drawing.any("plain", "residual", "concat", "depthwise"):
            case "plain":
                picture = convolved(picture, drawing.size())
            case "residual":
                width = check(drawing.graph).blocks[picture].outputs[0].shape[0]
                picture = drawing.put("Add", picture, convolved(convolved(picture, 6), width))
            case "concat":
                branches = [convolved(picture, drawing.size()) for _ in range(2)]
                picture = drawing.put("Concatenate", *branches)
            case "depthwise":
                picture = drawing.put("DepthwiseConv2d", picture, padding=[1])
    joined = any(node.kind == "Concatenate" for node in drawing.graph.nodes.values())
    row = drawing.put("GlobalPool" if joined else "Flatten", picture)
    row = drawing.put("ReLU", drawing.put("Linear", row, features=drawing.size()))
    drawing.put("Output", drawing.put("Linear", row, features=3))
    return drawing.graph


def unit_of(channels: Channels, name: str, place: int, modules: dict[str, Any]) -> int:
    lay = channels.lays[modules[name]]["weight"]
    axis = lay.axes[lay.makes]
    assert isinstance(axis, tuple)
    return channels.unit(axis[place])


@pytest.mark.parametrize("seed", range(30))
def test_one_filter_takes_the_same_weights_along(seed: int) -> None:
    chance = random.Random(seed)
    graph = picture_network(chance)
    network = network_of(graph)
    inputs = tuple(examples(graph))
    channels = trace(check(graph))
    channels.tie()
    modules = {prefix[:-1]: where for where, prefix in places(network.model)}
    able = {unit for group in groups(channels) for unit in group.units}
    for name, module in list(network.model.named_modules()):
        if not isinstance(module, (nn.Conv2d, nn.Linear)) or modules.get(name) not in channels.lays:
            continue
        unit = unit_of(channels, name, 0, modules)
        if unit not in able or getattr(module, "groups", 1) > 1:
            continue
        model = network.with_weights({}).model
        own = dict(model.named_modules())[name]
        depends = oracle.DependencyGraph().build_dependency(model, example_inputs=inputs)
        prune = (
            oracle.prune_conv_out_channels
            if isinstance(own, nn.Conv2d)
            else oracle.prune_linear_out_channels
        )
        group = depends.get_pruning_group(own, prune, idxs=[0])
        group.prune()
        ours = cut(network, channels, {unit}).model
        shapes = {key: tuple(value.shape) for key, value in model.state_dict().items()}
        assert {k: tuple(v.shape) for k, v in ours.state_dict().items()} == shapes, name
        with torch.no_grad():
            assert torch.allclose(ours(*inputs), model.eval()(*inputs), atol=1e-5), name
