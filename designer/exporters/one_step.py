"""torch.export looks at one step of a recurrent layer: the others are alike.

Where torch asks for the shapes of what a GRU or an LSTM gives, it follows the layer step by step,
although the exported program holds the layer whole. At 168 steps that takes over a minute.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any
from unittest.mock import patch

LAYERS = ("one_layer_rnn", "one_layer_lstm")
"""What follows the steps, in torch._decomp.decompositions: PyTorch has no public door to it."""


@contextmanager
def one_step_for_all() -> Iterator[None]:
    """Let torch.export find the shapes of recurrent layers from their first step.

    A torch that calls these functions otherwise takes its time as before. Values are never computed
    here; plain recurrent layers, of which ONNX gets the steps one by one, are left as they are.
    """
    from torch._decomp import decompositions

    with ExitStack() as changed:
        for name in LAYERS:
            layer = getattr(decompositions, name, None)
            if layer is not None:
                changed.enter_context(patch.object(decompositions, name, _first_step_of(layer)))
        yield


def _first_step_of(layer: Callable[..., Any]) -> Callable[..., Any]:
    def followed(steps: Any, *others: Any, **options: Any) -> Any:
        cell = options.get("hidden_fn")
        if cell is not None and getattr(cell, "__name__", "") != "gru_cell":
            return layer(steps, *others, **options)
        given, state = layer(steps[:1], *others, **options)
        return given.repeat(steps.shape[0], 1, 1), state

    return followed
