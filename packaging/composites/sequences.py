"""Composites for sequences: steps × features, with masks that are True at real steps."""

from __future__ import annotations

from sketch import Sketch

from designer.project.graph import Composite

PRE_NORM = (
    "Vaswani et al. 2017, Attention is all you need; normalized before each part as in "
    "Xiong et al. 2020, On layer normalization in the transformer architecture"
)


def _feed_forward(s: Sketch, x: str) -> str:
    s.fold()
    y = s.block("LayerNorm", "norm_steps", x)
    y = s.block("Linear", "widen", y, features=256)
    y = s.block("GELU", "act", y)
    y = s.block("Linear", "narrow", y, features=64)
    y = s.block("Dropout", "dropout_steps", y, rate=0.1)
    return s.block("Add", "sum_steps", x, y)


def encoder_layer() -> Composite:
    """A Transformer's encoder layer."""
    s = Sketch()
    x = s.input("in", [16, 64])
    mask = s.input("mask", [16], "bool", optional=True)
    y = s.block("LayerNorm", "norm", x)
    y = s.block("MultiheadAttention", "attention", y, f"mask={mask}", heads=4, dropout=0.1)
    y = s.block("Dropout", "dropout", y, rate=0.1)
    s.output(_feed_forward(s, s.block("Add", "sum", x, y)))
    return s.composite(
        "Transformer encoder layer",
        {
            "width": ["narrow.features"],
            "heads": ["attention.heads"],
            "hidden": ["widen.features"],
            "dropout": ["attention.dropout", "dropout.rate", "dropout_steps.rate"],
            "causal": ["attention.causal"],
        },
        summary="Lets every step look at every other, and then thinks about each by itself.",
        formula="y = x + attention(norm(x)); z = y + W₂·GELU(W₁·norm(y))",
        use="Repeat it over embedded tokens with positions, or over patches of a picture. Width is "
        "the number of features that come in; causal lets a step see no later one, as language "
        "models need.",
        reference=PRE_NORM,
    )


def decoder_layer() -> Composite:
    """A Transformer's decoder layer."""
    s = Sketch()
    x = s.input("in", [16, 64])
    memory = s.input("memory", [16, 64])
    mask = s.input("mask", [16], "bool", optional=True)
    memory_mask = s.input("memory mask", [16], "bool", optional=True)
    y = s.block("LayerNorm", "norm", x)
    y = s.block(
        "MultiheadAttention", "attention", y, f"mask={mask}", heads=4, dropout=0.1, causal=True
    )
    y = s.block("Dropout", "dropout", y, rate=0.1)
    y = s.block("Add", "sum", x, y)
    s.fold(memory, memory_mask)
    z = s.block("LayerNorm", "norm_memory", y)
    z = s.block(
        "MultiheadAttention",
        "look_up",
        z,
        memory,
        f"mask={memory_mask}",
        heads=4,
        dropout=0.1,
    )
    z = s.block("Dropout", "dropout_memory", z, rate=0.1)
    s.output(_feed_forward(s, s.block("Add", "sum_memory", y, z)))
    rates = ["dropout.rate", "dropout_memory.rate", "dropout_steps.rate"]
    return s.composite(
        "Transformer decoder layer",
        {
            "width": ["narrow.features"],
            "heads": ["attention.heads", "look_up.heads"],
            "hidden": ["widen.features"],
            "dropout": ["attention.dropout", "look_up.dropout", *rates],
        },
        summary="Lets every step look at those before it and at all that an encoder gave.",
        formula="y = x + attention(norm(x)); z = y + attention(norm(y), memory); "
        "out = z + W₂·GELU(W₁·norm(z))",
        use="Repeat it behind an encoder to translate or to answer: “in” is what was written so "
        "far, “memory” the encoder's output, each with its mask.",
        reference=PRE_NORM,
    )


def convolution_recurrent() -> Composite:
    """A convolution over time before a recurrent layer."""
    s = Sketch()
    x = s.input("in", [24, 32])
    mask = s.input("mask", [24], "bool", optional=True)
    y = s.block("MaskSteps", "masked", x, mask)
    y = s.block("Transpose", "features_first", y)
    y = s.block("Conv1d", "conv", y, filters=64, kernel=[3], padding=[1])
    y = s.block("ReLU", "act", y)
    y = s.block("Transpose", "steps_first", y)
    y = s.block("Dropout", "dropout", y, rate=0.1)
    s.output(s.block("LSTM", "lstm", y, f"mask={mask}", hidden=64, bidirectional=True))
    return s.composite(
        "Convolution and recurrence",
        {
            "filters": ["conv.filters"],
            "hidden": ["lstm.hidden"],
            "dropout": ["dropout.rate"],
            "bidirectional": ["lstm.bidirectional"],
        },
        summary="Sees short patterns with a convolution, and how they follow each other with an "
        "LSTM.",
        formula="y = LSTM(ReLU(conv(x)))",
        use="For text, sound and sensors, where both neighbours and order matter.",
        reference="Zhou et al. 2015, A C-LSTM neural network for text classification",
    )


ALL = (encoder_layer, decoder_layer, convolution_recurrent)
