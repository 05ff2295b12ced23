"""Networks to prune: random drawings of the kinds that people draw, and the masked original."""

from __future__ import annotations

import random
from typing import Any, NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from designer.blocks.registry import ports_of
from designer.compress.network import Network
from designer.compress.pruning.cutting import apart, cut, prefixes
from designer.compress.widths.atoms import Axis, Channels, Parts
from designer.compress.widths.groups import Widths
from designer.compress.widths.narrowing import group_list
from designer.compress.widths.tracing import trace
from designer.network.build import build
from designer.network.check import check
from designer.project.graph import Composite, Graph, Node, Wire
from designer.project.project import Project


class Drawing:
    """A graph that grows block by block, and where its last value comes from."""

    def __init__(self, chance: random.Random) -> None:
        self.chance, self.graph = chance, Graph()

    def put(self, kind: str, *sources: str, inner: Composite | None = None, **more: Any) -> str:
        """Add a block behind others; return what names its first output."""
        key = self.graph.fresh_id(kind.lower())
        node = Node(key, kind, "out" if kind == "Output" else "", more, inner=inner)
        ports = zip(sources, ports_of(node)[0], strict=False)
        wires = [Wire(source, "out", key, port) for source, port in ports]
        self.graph = self.graph.with_nodes([node]).with_wires(wires)
        return key

    def any(self, *kinds: str) -> str:
        return self.chance.choice(kinds)

    def size(self) -> int:
        return self.chance.choice((4, 6, 8, 12))


def random_drawing(chance: random.Random) -> Graph:
    """Return a random network: pictures, sequences or numbers on the way to two answers."""
    drawing = Drawing(chance)
    kind = chance.choice((pictures, sequences, tokens, hybrid))
    row = kind(drawing)
    for _ in range(chance.randint(0, 2)):
        row = dense(drawing, row)
    last = drawing.put("Linear", row, features=3)
    drawing.put("Output", last)
    return drawing.graph


def dense(drawing: Drawing, row: str) -> str:
    """Return a few dense layers, perhaps with a shortcut, a gate, or joined branches."""
    size = drawing.size()
    first = act(drawing, drawing.put("Linear", row, features=size))
    match drawing.any("plain", "residual", "concat", "gate", "norm"):
        case "residual":
            second = drawing.put("Linear", first, features=size)
            return drawing.put("Add", first, second)
        case "concat":
            second = drawing.put("Linear", row, features=drawing.size())
            return drawing.put("Concatenate", first, second)
        case "gate":
            return drawing.put(drawing.any("GLU", "SwiGLU"), first)
        case "norm":
            return drawing.put(drawing.any("LayerNorm", "RMSNorm", "BatchNorm"), first)
    return first


def act(drawing: Drawing, value: str) -> str:
    return drawing.put(drawing.any("ReLU", "GELU", "Sigmoid", "Tanh", "SiLU", "PReLU"), value)


def pictures(drawing: Drawing) -> str:
    channels = drawing.chance.choice((1, 2))
    picture = drawing.put("Input", shape=[channels, 6, 6])
    picture = drawing.put("Conv2d", picture, filters=drawing.size(), padding=[1])
    for _ in range(drawing.chance.randint(1, 3)):
        picture = convolutions(drawing, picture)
    if drawing.any("flatten", "pool") == "flatten":
        return drawing.put("Flatten", picture)
    return drawing.put("GlobalPool", picture)


def convolutions(drawing: Drawing, before: str) -> str:
    """Return one step of a network that looks at pictures; the places stay as many."""
    size, same = drawing.size(), {"padding": [1]}
    width = check(drawing.graph).blocks[before].outputs[0].shape[0]
    match drawing.any("norm", "residual", "concat", "grouped", "depthwise", "separable", "squeeze"):
        case "norm":
            conv = drawing.put("Conv2d", before, filters=size, **same)
            norm = drawing.any("BatchNorm", "GroupNorm", "InstanceNorm")
            groups = {"groups": 2} if norm == "GroupNorm" else {}
            return act(drawing, drawing.put(norm, conv, **groups))
        case "residual":
            conv = act(drawing, drawing.put("Conv2d", before, filters=size, **same))
            conv = drawing.put("Conv2d", conv, filters=width, **same)
            return act(drawing, drawing.put("Add", before, conv))
        case "concat":
            first = drawing.put("Conv2d", before, filters=size, kernel=[1])
            second = drawing.put("Conv2d", before, filters=drawing.size(), **same)
            return drawing.put("Concatenate", first, act(drawing, second))
        case "grouped":
            if width % 2:
                return before
            conv = drawing.put("Conv2d", before, filters=size, groups=2, **same)
            return act(drawing, conv)
        case "depthwise":
            if drawing.any("block", "groups") == "groups":
                return drawing.put("Conv2d", before, filters=2 * width, groups=width, **same)
            return drawing.put("DepthwiseConv2d", before, multiplier=2, **same)
        case "separable":
            return drawing.put("SeparableConv2d", before, filters=size, **same)
    pooled = drawing.put("Unsqueeze", drawing.put("GlobalPool", before), axis=1)
    pooled = drawing.put("Unsqueeze", pooled, axis=2)
    weighed = drawing.put("Conv2d", pooled, filters=width, kernel=[1])
    return drawing.put("Multiply", before, drawing.put("Sigmoid", weighed))


def sequences(drawing: Drawing) -> str:
    return steps(drawing, drawing.put("Input", shape=[5, 3]))


def tokens(drawing: Drawing) -> str:
    words = drawing.put("Input", shape=[5], element="int64")
    vectors = drawing.put("Embedding", words, vocabulary=7, width=8)
    return steps(drawing, vectors)


def steps(drawing: Drawing, sequence: str) -> str:
    """Return what a few layers over a sequence make of it."""
    for _ in range(drawing.chance.randint(1, 2)):
        match drawing.any("recurrent", "encoder", "repeated"):
            case "recurrent":
                sequence = recurrent(drawing, sequence, returns="every step")
            case "encoder":
                sequence = drawing.put("Linear", sequence, features=8)
                sequence = encoder(drawing, sequence)
            case "repeated":
                sequence = drawing.put("Linear", sequence, features=8)
                inside = Drawing(drawing.chance)
                end = encoder(inside, inside.put("Input", shape=[5, 8]))
                inside.put("Output", end)
                composite = Composite("Encoder", inside.graph)
                turns = drawing.chance.randint(1, 2)
                sequence = drawing.put("Composite", sequence, inner=composite, repeat=turns)
    match drawing.any("last", "pool", "mean", "flatten"):
        case "last":
            return recurrent(drawing, sequence, returns="last step")
        case "pool":
            return drawing.put("AttentionPooling", sequence, width=6)
        case "mean":
            return drawing.put("Reduce", sequence)
    return drawing.put("Flatten", sequence)


def recurrent(drawing: Drawing, sequence: str, **more: Any) -> str:
    chance = drawing.chance
    return drawing.put(
        drawing.any("LSTM", "GRU", "RNN"),
        sequence,
        hidden=drawing.size(),
        layers=chance.randint(1, 2),
        bidirectional=chance.random() < 0.5,
        **more,
    )


def encoder(drawing: Drawing, sequence: str) -> str:
    """Return one layer of a transformer, with norms before or behind."""
    normed = drawing.put(drawing.any("LayerNorm", "RMSNorm", "Identity"), sequence)
    causal = drawing.chance.random() < 0.5
    attended = drawing.put("MultiheadAttention", normed, heads=4, causal=causal)
    sequence = drawing.put("Add", sequence, attended)
    wide = act(drawing, drawing.put("Linear", sequence, features=12))
    narrow = drawing.put("Linear", wide, features=8)
    return drawing.put("LayerNorm", drawing.put("Add", sequence, narrow))


def hybrid(drawing: Drawing) -> str:
    """Return convolutions whose channels are read as the features of a sequence."""
    picture = drawing.put("Input", shape=[1, 4, 4])
    picture = convolutions(drawing, drawing.put("Conv2d", picture, filters=8, padding=[1]))
    sequence = drawing.put("Transpose", drawing.put("Flatten", picture, first=1))
    return steps(drawing, sequence)


def examples(graph: Graph, count: int = 3) -> list[Tensor]:
    """Return inputs of a drawing."""
    torch.manual_seed(1)
    found = []
    for spec in check(graph).inputs:
        shape = (count, *spec.shape)
        tokens = spec.element == "int64"
        found.append(torch.randint(0, 7, shape) if tokens else torch.randn(shape))
    return found


def network_of(graph: Graph) -> Network:
    """Return the network of a drawing, with random weights and running means."""
    torch.manual_seed(2)
    model = build(graph)
    for buffer in model.buffers():
        if buffer.is_floating_point():
            buffer.data.copy_(torch.rand_like(buffer) + 0.5)
    return Network(Project(graph=graph), model.eval())


def random_units(network: Network, chance: random.Random) -> tuple[Channels, set[int]]:
    """Return the channels of a network, and units to take out of it."""
    channels = trace(check(network.project.graph))
    scores = {unit: chance.random() for unit in range(len(channels._parents))}
    channels.tie(scores)
    shares = {group.name: chance.random() for group in group_list(network.project)}
    return channels, Widths(channels).weakest(shares, scores)


def masked(network: Network, channels: Channels, gone: set[int]) -> nn.Module:
    """Return the network of the same widths with zeros wherever a weight belongs to these units.

    Norms over features count those that stay alone, as zeros are no features.
    """
    model = build(network.project.graph)
    state = {name: value.clone() for name, value in network.model.state_dict().items()}
    model.load_state_dict(state)
    for where, prefix in prefixes(model, channels):
        parts = apart(state, prefix)
        module = model.get_submodule(prefix[:-1])
        for name, lay in channels.lays[where].items():
            if name not in parts:
                continue
            part = parts[name]
            for number, axis in enumerate(lay.axes):
                if isinstance(axis, Parts):
                    for rows, one in zip(part.chunk(len(axis.axes)), axis.axes, strict=True):
                        rows[:, absent(channels, one, gone)] = 0.0
                elif axis is not None:
                    part.movedim(number, 0)[absent(channels, axis, gone)] = 0.0
        if isinstance(module, (nn.LayerNorm, nn.RMSNorm, nn.GroupNorm)):
            axis = next(iter(channels.lays[where].values())).axes[-1]
            assert isinstance(axis, tuple)
            module.forward = of_some(module, channels.left(axis, gone))  # type: ignore[method-assign]
    model.load_state_dict(state)
    return model.eval()


def absent(channels: Channels, axis: Axis, gone: set[int]) -> list[int]:
    left = set(channels.left(axis, gone))
    return [place for place in range(len(axis)) if place not in left]


def of_some(module: nn.Module, left: list[int]) -> Any:
    """Return the forward of a norm that counts some of its places alone."""

    def forward(x: Tensor) -> Tensor:
        out = torch.zeros_like(x)
        if isinstance(module, nn.GroupNorm):
            weights = module.weight[left], module.bias[left]
            out[:, left] = F.group_norm(x[:, left], module.num_groups, *weights, module.eps)
        elif isinstance(module, nn.LayerNorm):
            weights = module.weight[left], module.bias[left]
            out[..., left] = F.layer_norm(x[..., left], (len(left),), *weights, module.eps)
        else:
            assert isinstance(module, nn.RMSNorm)
            out[..., left] = F.rms_norm(x[..., left], (len(left),), module.weight[left], module.eps)
        return out

    return forward


class Difference(NamedTuple):
    """How a pruned network differs from the masked original."""

    worst: float
    """The largest difference of answers, as part of the largest answer where that is above 1."""
    left: float
    """Parameters that are left, as part of those before."""


def difference(graph: Graph, chance: random.Random) -> Difference:
    """Prune a network at random and hold it against the masked original."""
    network = network_of(graph)
    channels, gone = random_units(network, chance)
    small = cut(network, channels, gone)
    walk = check(small.project.graph)
    assert walk.ok, walk.problems
    assert walk.parameters == small.parameters
    inputs = examples(graph)
    with torch.no_grad():
        wanted, found = masked(network, channels, gone)(*inputs), small.model(*inputs)
    size = max(1.0, float(wanted.abs().max()))
    worst = float((found.float() - wanted.float()).abs().max()) / size
    return Difference(worst, walk.parameters / max(1, network.parameters))
