"""Each block of the general catalogue between inputs and an output, in the ways people use it."""

from __future__ import annotations

from typing import Any

from designer.blocks import catalogue
from designer.blocks.block import Result
from designer.blocks.spec import Spec
from designer.project.graph import Graph, Node, Wire

Shape = tuple[int, ...]
Use = tuple[str, dict[str, Any], tuple[Shape, ...]]
"""A kind, its parameters, and the shape of each input; `mask` ports take the last one."""

SERIES, PICTURE, VOLUME = (4, 12), (4, 8, 6), (2, 4, 6, 5)
BY_AXES: dict[int, Shape] = {1: SERIES, 2: PICTURE, 3: VOLUME}
TAKES = ("mean", "sum", "maximum", "minimum", "product", "deviation", "length")
FUNCTIONS = ("absolute value", "square", "exponential", "reciprocal", "negative", "sign", "sine")
MEASURES = ("dot product", "cosine", "distance", "city distance")


def of_axes(name: str, **parameters: Any) -> list[Use]:
    """Return the uses of a block that there is for one, two and three axes."""
    return [(f"{name}{n}d", parameters, (BY_AXES[n],)) for n in (1, 2, 3)]


def on(shape: Shape, /, *kinds: str, **parameters: Any) -> list[Use]:
    return [(kind, parameters, (shape,)) for kind in kinds]


USES: dict[str, list[Use]] = {
    "convolutions": [
        *of_axes("Conv", filters=6, kernel=[3], padding=[2], dilation=[2], groups=2),
        *of_axes("ConvTranspose", filters=6, stride=[2], output_padding=[1], groups=2),
        *of_axes("DepthwiseConv", multiplier=2, padding=[1]),
        *of_axes("SeparableConv", filters=5, stride=[2], padding=[1], multiplier=2),
        *on(SERIES, "CausalConv1d", filters=5, dilation=[2], stride=[2]),
    ],
    "poolings": [
        *of_axes("MaxPool", kernel=[3], stride=[2], padding=[1], ceil=True),
        *of_axes("AvgPool", kernel=[3], stride=[2], padding=[1], count_padding=False),
        *of_axes("AdaptiveAvgPool", size=[2])[:2],
        *of_axes("AdaptiveAvgPool"),
        *of_axes("AdaptiveMaxPool"),
        *on(PICTURE, "GlobalPool"),
        *on(SERIES, "GlobalPool", takes="maximum"),
        *of_axes("LPPool", kernel=[3]),
        *[("Reduce", {"takes": takes, "keep": takes == "sum"}, ((5, 3),)) for takes in TAKES],
        *on((5, 3), "Reduce", takes="log-sum-exp", axis=-1),
        *on((5, 3), "ArgMax"),
        *on((5, 3), "ArgMax", takes="smallest", axis=0),
    ],
    "sizes": [
        *on(PICTURE, "Upsample"),
        *on(PICTURE, "Upsample", mode="linear", size=[11, 9]),
        *on(PICTURE, "Upsample", mode="linear", factor=[2, 3], align_corners=True),
        *on(PICTURE, "Upsample", mode="cubic"),
        *on(SERIES, "Upsample", mode="linear"),
        *on(VOLUME, "Upsample", mode="linear"),
        *on(PICTURE, "PixelShuffle"),
        *on(PICTURE, "PixelUnshuffle"),
        *on(PICTURE, "ChannelShuffle"),
        *on(PICTURE, "Pad", before=[1, 2], after=[0, 3], value=0.5),
        *on((5, 3), "Pad", before=[2, 0], after=[0]),
        *on(PICTURE, "Pad", mode="reflect"),
        *on(PICTURE, "Pad", mode="replicate"),
        *on(PICTURE, "Pad", mode="circular", before=[2]),
    ],
    "shapes": [
        *on(PICTURE, "Flatten"),
        *on(PICTURE, "Flatten", first=1),
        *on(PICTURE, "Reshape", shape=[8, -1]),
        *on(PICTURE, "Permute", order=[1, 2, 0]),
        *on(PICTURE, "Transpose", first=0, second=-1),
        *on((1, 4), "Squeeze"),
        *on((4,), "Unsqueeze", axis=-1),
        *on((4, 1), "Repeat", times=3, axis=1),
        *on((4, 2), "Repeat", times=3, each=True),
        *on((4, 1), "Expand", shape=[-1, 5]),
        *on(SERIES, "Slice", start=2, stop=-1, step=2),
        *on(SERIES, "Slice", axis=-1, start=-3),
        *on(PICTURE, "Slice", axis=-2, stop=3),
        *on(SERIES, "Select"),
        *on(SERIES, "Select", axis=-1, index=2),
        *on(SERIES, "Pick", places=[3, 0, -1]),
        *on(SERIES, "Pick", axis=0, places=[1, 1]),
        *on(SERIES, "Split"),
        *on(SERIES, "Split", axis=1, sizes=[2, 3, 7]),
        *on(SERIES, "Identity"),
        ("Concatenate", {}, (SERIES, SERIES)),
        ("Stack", {"axis": -1}, (SERIES, SERIES)),
    ],
    "numbers": [
        ("Add", {"branches": 3}, (PICTURE, (4, 1, 1), (1, 8, 6))),
        ("Multiply", {}, (PICTURE, (4, 1, 1))),
        ("Subtract", {}, (SERIES, (4, 1))),
        ("Divide", {}, (SERIES, SERIES)),
        ("Maximum", {"branches": 3}, (SERIES, SERIES, SERIES)),
        ("Minimum", {}, (SERIES, (1, 12))),
        ("Average", {"branches": 3}, (SERIES, SERIES, SERIES)),
        ("MatrixMultiply", {}, ((3, 4), (4, 5))),
        ("MatrixMultiply", {"transposed": True}, ((2, 3, 4), (1, 5, 4))),
        *[("Compare", {"takes": takes}, ((3, 4), (3, 4))) for takes in MEASURES],
        ("Bilinear", {"features": 3}, ((5, 4), (5, 6))),
        *on(PICTURE, "Linear", features=5),
        *on(PICTURE, "ScaleShift"),
        *on(PICTURE, "ScaleShift", for_each="last axis", scale=False),
        *on(PICTURE, "ScaleShift", for_each="example", shift=False, start=0.1),
        *on(PICTURE, "Rescale", factor=2.0, offset=-0.5),
        *on(PICTURE, "Convert", to="int64"),
        *[("Function", {"name": name}, ((5,),)) for name in FUNCTIONS],
    ],
    "norms": [
        *on(PICTURE, "BatchNorm", "LayerNorm", "RMSNorm", "UnitLength", "LocalResponseNorm"),
        *on(PICTURE, "GroupNorm", groups=2),
        *on(PICTURE, "InstanceNorm", affine=True),
        *on(SERIES, "InstanceNorm", "LocalResponseNorm"),
        *on(VOLUME, "InstanceNorm"),
        *on(PICTURE, "RMSNorm", axes=2),
        *on(PICTURE, "UnitLength", axis=0),
        *on(PICTURE, "Signs"),
        *on(SERIES, "Signs", scale="last axis"),
        *on(PICTURE, "Dropout", "AlphaDropout", "ChannelDropout", "DropPath"),
        *on(SERIES, "ChannelDropout", channels="last axis"),
        *on(PICTURE, "GaussianNoise", "GaussianDropout"),
    ],
    "activations": [
        *on((3, 4), "ReLU", "LeakyReLU", "PReLU", "ReLU6", "Threshold", "Hardshrink"),
        *on((3, 4), "Softshrink", "GELU", "SiLU", "Mish", "Hardswish", "ELU", "CELU", "SELU"),
        *on((3, 4), "Softplus", "Sigmoid", "Tanh", "LogSigmoid", "Hardsigmoid", "Hardtanh"),
        *on((3, 4), "Softsign", "Tanhshrink", "Softmax", "Softmin", "LogSoftmax"),
        *on((3, 4), "GLU", "SwiGLU", "GEGLU", "ReGLU"),
        *on((3, 4), "PReLU", each_channel=True),
        *on((4, 4), "GLU", "SwiGLU", axis=0),
        *on(PICTURE, "Softmax2d"),
        *on((3, 4), "GELU", approximate="tanh"),
        *on((3, 4), "CELU", alpha=0.5),
    ],
}
"""Families of uses that go together into one network and leave as ONNX."""

INEXPRESSIBLE: list[Use] = [
    *on((3, 4), "RReLU"),
    *on(VOLUME, "AdaptiveAvgPool3d", size=[3]),
    *on(VOLUME, "AdaptiveMaxPool3d", size=[2]),
]
"""What ONNX, or torch's way to it, has nothing for."""


def network(uses: list[Use]) -> Graph:
    """Return all uses side by side; all that comes out ends in one row of real numbers.

    Inputs of one shape are one input, unless a block takes several of that shape.
    """
    nodes: dict[str, Node] = {}
    wires: list[Wire] = []
    ends: list[str] = []

    def put(key: str, kind: str, source: tuple[str, str], parameters: dict[str, Any]) -> str:
        nodes[key] = Node(key, kind, "", parameters)
        wires.append(Wire(*source, key, "in"))
        return key

    for place, (kind, parameters, shapes) in enumerate(uses):
        key = f"b{place}"
        nodes[key] = Node(key, kind, "", parameters)
        block = catalogue()[kind].make(parameters)
        specs = [Spec(shape) for shape in shapes]
        for number, (port, shape) in enumerate(zip(block.inputs(), shapes, strict=False)):
            name = "x" + "_".join(map(str, (*shape, "" if number == 0 else f"n{number}")))
            nodes[name] = Node(name, "Input", name, {"shape": list(shape)})
            wires.append(Wire(name, "out", key, port.name))
        given = [*specs, *[None] * (len(block.inputs()) - len(specs))]
        found = block.rule(*given)  # type: ignore[arg-type]
        assert isinstance(found, Result), found
        for port, spec in zip(block.outputs(), found.outputs, strict=True):
            last = (key, port.name)
            if spec.element != "float32":
                last = (put(f"{key}_{port.name}_real", "Convert", last, {}), "out")
            ends.append(put(f"{key}_{port.name}_row", "Reshape", last, {}))
    nodes["join"] = Node("join", "Concatenate", "", {"branches": len(ends)})
    wires += [Wire(end, "out", "join", str(number)) for number, end in enumerate(ends, start=1)]
    if len(ends) == 1:
        del nodes["join"]
        wires.pop()
    nodes["output"] = Node("output", "Output")
    wires.append(Wire("join" if len(ends) > 1 else ends[0], "out", "output", "in"))
    return Graph(nodes).with_wires(wires)
