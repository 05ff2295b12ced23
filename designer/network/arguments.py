"""Names and defaults of constructor arguments that are written without them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from designer.call import Call
from designer.network.layer_text import argument_names

_POSITIONAL: Mapping[str, tuple[str, ...]] = {
    "torch.nn.Conv": ("in_channels", "out_channels", "kernel_size"),
    "torch.nn.Linear": ("in_features", "out_features"),
    "torch.nn.Bilinear": ("in1_features", "in2_features", "out_features"),
    "torch.nn.Embedding": ("num_embeddings", "embedding_dim"),
    "torch.nn.BatchNorm": ("num_features",),
    "torch.nn.InstanceNorm": ("num_features",),
    "torch.nn.LayerNorm": ("normalized_shape",),
    "torch.nn.RMSNorm": ("normalized_shape",),
    "torch.nn.GroupNorm": ("num_groups", "num_channels"),
    "torch.nn.MultiheadAttention": ("embed_dim", "num_heads"),
    "torch.nn.RNN": ("input_size", "hidden_size"),
    "torch.nn.LSTM": ("input_size", "hidden_size"),
    "torch.nn.GRU": ("input_size", "hidden_size"),
    "torch.nn.Dropout": ("rate",),
    "torch.nn.AlphaDropout": ("rate",),
    "torch.nn.Adaptive": ("output_size",),
    "torch.nn.MaxPool": ("kernel_size",),
    "torch.nn.AvgPool": ("kernel_size",),
    "torch.nn.PixelShuffle": ("factor",),
}
_CONVOLUTION = {"stride": 1, "padding": 0, "dilation": 1, "groups": 1, "bias": True}
_RECURRENT = {"num_layers": 1, "bias": True, "dropout": 0.0, "bidirectional": False}
_DEFAULTS: Mapping[str, Mapping[str, Any]] = {
    "torch.nn.Conv": _CONVOLUTION,
    "torch.nn.Linear": {"bias": True},
    "torch.nn.MultiheadAttention": {"dropout": 0.0, "bias": True},
    "torch.nn.RNN": _RECURRENT,
    "torch.nn.LSTM": _RECURRENT,
    "torch.nn.GRU": _RECURRENT,
}
"""Of keywords that a block leaves out where they have this value."""


def argument_name(call: Call, place: int) -> str:
    """Return the name of an argument written without it."""
    names = argument_names(call.target) or _found(_POSITIONAL, call.target) or ()
    return names[place] if place < len(names) else "size"


def with_defaults(call: Call, keywords: set[str]) -> Call:
    """Return a call that says these keywords too, where it is known what it leaves unsaid."""
    own = dict(call.keywords or {})
    known = _found(_DEFAULTS, call.target) or {}
    said = {key: known[key] for key in sorted(keywords - own.keys()) if key in known}
    return Call(call.target, call.arguments, {**own, **said}) if said else call


def open_keywords(call: Call) -> frozenset[str]:
    """Return the keywords of a call without those whose absence means a known default."""
    known = _found(_DEFAULTS, call.target) or {}
    return frozenset(key for key in call.keywords or {} if key not in known)


def _found(table: Mapping[str, Any], target: str) -> Any:
    for start, value in table.items():
        if target.startswith(start):
            return value
    return None
