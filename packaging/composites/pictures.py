"""Composites for pictures: channels × height × width."""

from __future__ import annotations

from typing import Any

from sketch import Sketch

from designer.project.graph import Composite

SAME: dict[str, Any] = {"kernel": [3], "padding": [1]}


def residual() -> Composite:
    """Two convolutions and a shortcut around them."""
    s = Sketch()
    x = s.input("in", [64, 28, 28])
    y = s.block("Conv2d", "conv1", x, filters=64, **SAME, bias=False)
    y = s.block("BatchNorm", "norm1", y)
    y = s.block("ReLU", "act1", y)
    y = s.block("Conv2d", "conv2", y, filters=64, **SAME, bias=False)
    y = s.block("BatchNorm", "norm2", y)
    y = s.block("Add", "sum", y, x)
    s.output(s.block("ReLU", "act2", y))
    return s.composite(
        "Residual",
        {"filters": ["conv1.filters", "conv2.filters"]},
        summary="Adds what two convolutions make of a picture to the picture itself.",
        formula="y = ReLU(x + F(x)), F = norm · conv · ReLU · norm · conv",
        use="In deep networks for pictures; filters are as many as the channels that come in. "
        "Repeat it, and let a projected residual lead to other widths and sizes.",
        reference="He et al. 2016, Deep residual learning for image recognition",
    )


def projected_residual() -> Composite:
    """A residual whose shortcut fits other channels and sizes."""
    s = Sketch()
    x = s.input("in", [64, 28, 28])
    y = s.block("Conv2d", "conv1", x, filters=128, **SAME, stride=[2], bias=False)
    y = s.block("BatchNorm", "norm1", y)
    y = s.block("ReLU", "act1", y)
    y = s.block("Conv2d", "conv2", y, filters=128, **SAME, bias=False)
    y = s.block("BatchNorm", "norm2", y)
    z = s.block("Conv2d", "shortcut", x, row=1, filters=128, kernel=[1], stride=[2], bias=False)
    z = s.block("BatchNorm", "shortcut_norm", z)
    y = s.block("Add", "sum", y, z)
    s.output(s.block("ReLU", "act2", y))
    return s.composite(
        "Projected residual",
        {
            "filters": ["conv1.filters", "conv2.filters", "shortcut.filters"],
            "stride": ["conv1.stride", "shortcut.stride"],
        },
        summary="A residual that changes the number of channels and, by its stride, the size.",
        formula="y = ReLU(P(x) + F(x)), P = norm · conv 1×1",
        use="Between stages of a residual network, where pictures become smaller and wider.",
        reference="He et al. 2016, Deep residual learning for image recognition",
    )


def bottleneck() -> Composite:
    """A residual that works on few channels."""
    s = Sketch()
    x = s.input("in", [64, 28, 28])
    y = s.block("Conv2d", "reduce", x, filters=64, kernel=[1], bias=False)
    y = s.block("BatchNorm", "norm1", y)
    y = s.block("ReLU", "act1", y)
    y = s.block("Conv2d", "conv", y, filters=64, **SAME, stride=[1], bias=False)
    y = s.block("BatchNorm", "norm2", y)
    y = s.block("ReLU", "act2", y)
    y = s.block("Conv2d", "widen", y, filters=256, kernel=[1], bias=False)
    y = s.block("BatchNorm", "norm3", y)
    z = s.block("Conv2d", "shortcut", x, row=1, filters=256, kernel=[1], stride=[1], bias=False)
    z = s.block("BatchNorm", "shortcut_norm", z)
    y = s.block("Add", "sum", y, z)
    s.output(s.block("ReLU", "act3", y))
    return s.composite(
        "Bottleneck",
        {
            "filters": ["widen.filters", "shortcut.filters"],
            "width": ["reduce.filters", "conv.filters"],
            "stride": ["conv.stride", "shortcut.stride"],
        },
        summary="A residual whose 3×3 convolution works on fewer channels than come and go.",
        formula="y = ReLU(P(x) + widen(conv(reduce(x))))",
        use="In residual networks of 50 layers and more: it costs less than two 3×3 convolutions.",
        reference="He et al. 2016, Deep residual learning for image recognition",
    )


def inverted_residual() -> Composite:
    """MobileNetV2's block."""
    s = Sketch()
    x = s.input("in", [32, 28, 28])
    y = s.block("Conv2d", "expand", x, filters=192, kernel=[1], bias=False)
    y = s.block("BatchNorm", "norm1", y)
    y = s.block("ReLU6", "act1", y)
    y = s.block("DepthwiseConv2d", "depthwise", y, **SAME, bias=False)
    y = s.block("BatchNorm", "norm2", y)
    y = s.block("ReLU6", "act2", y)
    y = s.block("Conv2d", "project", y, filters=32, kernel=[1], bias=False)
    y = s.block("BatchNorm", "norm3", y)
    s.output(s.block("Add", "sum", y, x))
    return s.composite(
        "Inverted residual",
        {"filters": ["project.filters"], "expanded": ["expand.filters"]},
        summary="Widens a picture, filters each channel by itself, and adds a narrow answer to it.",
        formula="y = x + project(depthwise(expand(x)))",
        use="In small networks for phones; expanded is usually six times the filters, which are "
        "as many as the channels that come in.",
        reference="Sandler et al. 2018, MobileNetV2: inverted residuals and linear bottlenecks",
    )


def squeeze_and_excitation() -> Composite:
    """Weights for the channels, from the whole picture."""
    s = Sketch()
    x = s.input("in", [64, 28, 28])
    y = s.block("AdaptiveAvgPool2d", "squeeze", x, row=1, size=[1])
    y = s.block("Conv2d", "reduce", y, filters=16, kernel=[1])
    y = s.block("ReLU", "act", y)
    y = s.block("Conv2d", "excite", y, filters=64, kernel=[1])
    y = s.block("Sigmoid", "gate", y)
    s.output(s.block("Multiply", "scale", x, y))
    return s.composite(
        "Squeeze and excitation",
        {"filters": ["excite.filters"], "reduced": ["reduce.filters"]},
        summary="Makes each channel louder or softer, by what the whole picture shows.",
        formula="y = x · sigmoid(W₂·ReLU(W₁·mean(x)))",
        use="Behind a convolution, before the shortcut is added; filters are as many as its "
        "channels.",
        reference="Hu et al. 2018, Squeeze-and-excitation networks",
    )


def inception() -> Composite:
    """Four ways of looking at once."""
    s = Sketch()
    x = s.input("in", [192, 28, 28])
    a = s.block("ReLU", "act1", s.block("Conv2d", "conv1", x, filters=64, kernel=[1]))
    b = s.block("Conv2d", "reduce3", x, row=1, filters=96, kernel=[1])
    b = s.block("Conv2d", "conv3", s.block("ReLU", "act2", b), filters=128, **SAME)
    b = s.block("ReLU", "act3", b)
    c = s.block("Conv2d", "reduce5", x, row=2, filters=16, kernel=[1])
    c = s.block("Conv2d", "conv5", s.block("ReLU", "act4", c), filters=32, kernel=[5], padding=[2])
    c = s.block("ReLU", "act5", c)
    d = s.block("MaxPool2d", "pool", x, row=3, kernel=[3], stride=[1], padding=[1])
    d = s.block("ReLU", "act6", s.block("Conv2d", "conv_pool", d, filters=32, kernel=[1]))
    s.output(s.block("Concatenate", "all", a, b, c, d, branches=4))
    return s.composite(
        "Inception",
        {
            "filters 1×1": ["conv1.filters"],
            "before 3×3": ["reduce3.filters"],
            "filters 3×3": ["conv3.filters"],
            "before 5×5": ["reduce5.filters"],
            "filters 5×5": ["conv5.filters"],
            "behind pooling": ["conv_pool.filters"],
        },
        summary="Looks at a picture in four ways at once and puts the channels together.",
        formula="y = [conv 1×1(x), conv 3×3(…), conv 5×5(…), conv 1×1(pool(x))]",
        use="Where what matters in a picture may be small or large.",
        reference="Szegedy et al. 2015, Going deeper with convolutions",
    )


def dense_layer() -> Composite:
    """New channels beside those that were there."""
    s = Sketch()
    x = s.input("in", [64, 28, 28])
    y = s.block("ReLU", "act", s.block("BatchNorm", "norm", x, row=1))
    y = s.block("Conv2d", "conv", y, filters=32, **SAME, bias=False)
    y = s.block("Dropout", "dropout", y, rate=0.0)
    s.output(s.block("Concatenate", "all", x, y))
    return s.composite(
        "Dense layer",
        {"growth": ["conv.filters"], "dropout": ["dropout.rate"]},
        summary="Puts new channels beside all that were there before.",
        formula="y = [x, conv(ReLU(norm(x)))]",
        use="Several one behind the other, with a 1×1 convolution and pooling after them.",
        reference="Huang et al. 2017, Densely connected convolutional networks",
    )


ALL = (
    residual,
    projected_residual,
    bottleneck,
    inverted_residual,
    squeeze_and_excitation,
    inception,
    dense_layer,
)
