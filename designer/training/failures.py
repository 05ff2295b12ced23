"""Why training could not go on, in words that name the block and say what to do."""

from __future__ import annotations

import traceback

import torch
from torch import Tensor, nn

from designer.job import Failed, UserError
from designer.network.build import blame, first_nonfinite, source_of
from designer.project.graph import Graph
from designer.project.inside import Path, titles
from designer.training.guard import NotFinite
from designer.training.steps import lacks_memory

_KNOWN = (
    (
        "does not require grad",
        "No weight lies on the way from the input to the output, so there is nothing to learn; "
        "add a layer there.",
    ),
    (
        "Expected more than 1 value per channel",
        "Batch normalization cannot learn from one example at a time; take larger batches.",
    ),
)


def not_finite(
    error: NotFinite, model: nn.Module, graph: Graph, step: int, learning_rate: float
) -> Failed:
    """Return what happened at a step whose loss or gradient was not finite, and where first.

    It is asked before anything is put back: the block is found by running the step once more.
    """
    kept = "The weights from before it are kept."
    if not all(map(_finite, (*error.inputs, error.targets))):
        text = f"The data of step {step} hold NaN or infinity. {kept} Mend the data."
        return Failed(text)
    path = _first_block(model, error.inputs)
    where = f", first in {titles(graph, path)}" if path else ", in the loss"
    text = (
        f"The numbers became NaN or infinite in step {step}{where}. {kept} "
        f"Take a lower learning rate (it was {learning_rate:g}) or limit the gradient's length."
    )
    return Failed(text, next(iter(path), ""))


def unexpected(error: Exception, model: nn.Module | None, graph: Graph | None) -> Failed:
    """Return any other exception as a sentence, with the block in which it arose."""
    detail = "".join(traceback.format_exception(error))
    if isinstance(error, UserError):
        return Failed(str(error), detail=detail)
    if lacks_memory(error):
        text = "The memory did not suffice; make the network or its batches smaller."
        return Failed(text, detail=detail)
    path = blame(error, model) if model is not None else ()
    where = f" in {titles(graph, path)}" if graph is not None and path else ""
    said = str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
    for sign, sentence in _KNOWN:
        if sign in said:
            said = sentence
    return Failed(f"Training stopped{where}: {said}", next(iter(path), ""), detail)


def _first_block(model: nn.Module, inputs: tuple[Tensor, ...]) -> Path:
    """Return the way to the first block whose numbers are not finite, forward, then backward."""
    buffers = [buffer.clone() for buffer in model.buffers()]
    try:
        path = first_nonfinite(model, inputs)
    except Exception:
        path = ()
    for buffer, before in zip(model.buffers(), buffers, strict=True):
        buffer.copy_(before)
    if path:
        return path
    source = source_of(model)
    for name, weight in model.named_parameters():
        # gradients flow backward, so the last block in order is where it began
        if weight.grad is not None and not _finite(weight.grad):
            path = source.path_of(name) or path
    return path


def _finite(numbers: Tensor) -> bool:
    return bool(torch.isfinite(numbers).all())
