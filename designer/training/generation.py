"""Texts that a network writes: token after token, each with those written before it.

The network is asked with all steps at once, as it was trained, and what stands behind the step
under way is padding: it must be causal, so that this changes nothing. A network that may be given
shorter texts is asked with the steps up to there alone. Texts that have ended are left out of later
passes. Nothing here is random.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import TypeVar

import torch
from torch import Tensor, nn

from designer.data.text.tokenizer import BEGIN, END, PADDING, UNKNOWN

LENGTH_PENALTY = 0.6
"""What Wu et al. 2016 found best, between 0.6 and 0.7."""

T = TypeVar("T")
Passes = Generator[None, None, T]
"""Work that yields after each pass through the network."""


@dataclass(frozen=True, eq=False)
class Written:
    """N texts.

    Attributes:
        tokens: N × steps; behind the token that ends a text there is padding.
        scores: of each the logarithm of its probability, divided by `length_share`.
    """

    tokens: Tensor
    scores: Tensor


def length_share(length: int, penalty: float = LENGTH_PENALTY) -> float:
    """Return what the logarithm of a text's probability is divided by (Wu et al. 2016, eq. 14).

    Without it short texts would win, as every further token costs probability.
    """
    return float(((5 + length) / 6) ** penalty)


def greedy(
    model: nn.Module,
    inputs: tuple[Tensor, ...],
    place: int,
    penalty: float = LENGTH_PENALTY,
    *,
    shorter: bool = False,
) -> Passes[Written]:
    """Write with the likeliest token at each step.

    Of the inputs of N examples, that at `place` is N × steps and takes what is written; what it
    holds is not looked at. The model must be in evaluation mode; `shorter` says that it may be
    given texts of fewer steps.
    """
    count, steps = inputs[place].shape
    written, before = _empty(inputs[place])
    logs = torch.zeros(count, dtype=_precise(before.device), device=before.device)
    rows = torch.arange(count, device=before.device)
    lengths = torch.full_like(rows, steps)
    for step in range(steps if count else 0):
        best, token = _next(model, inputs, place, before, step, shorter).max(1)
        written[rows, step] = token
        logs[rows] += best
        ended = token == END
        lengths[rows[ended]] = step + 1
        yield
        going = (~ended).nonzero()[:, 0]
        if step + 1 == steps or not len(going):
            break
        if len(going) < len(rows):
            rows, token, before = rows[going], token[going], before[going]
            inputs = tuple(one[going] for one in inputs)
        before[:, step + 1] = token
    shares = [length_share(length, penalty) for length in lengths.tolist()]
    return Written(written, logs / logs.new_tensor(shares))


def beam(
    model: nn.Module,
    inputs: tuple[Tensor, ...],
    place: int,
    width: int = 4,
    penalty: float = LENGTH_PENALTY,
    *,
    shorter: bool = False,
) -> Passes[Written]:
    """Write with the best of the texts that keeping the `width` likeliest beginnings leads to.

    Texts are compared by the logarithm of their probability over `length_share`. The text that
    `greedy` writes is among those compared, so that none is worse. As `greedy` otherwise.
    """
    first = yield from greedy(model, inputs, place, penalty, shorter=shorter)
    if width <= 1 or not len(first.tokens):
        return first
    count, steps = inputs[place].shape
    found, scores = first.tokens.clone(), first.scores.clone()
    rows = torch.arange(count, device=found.device)
    _, alone = _empty(inputs[place])
    before = alone[:, None].repeat(1, width, 1)
    logs = scores.new_full((count, width), float("-inf"))
    logs[:, 0] = 0.0
    inputs = tuple(one.repeat_interleave(width, 0) for one in inputs)
    for step in range(steps):
        chances = _next(model, inputs, place, before.flatten(0, 1), step, shorter)
        chances = chances.reshape(*logs.shape, -1)
        size = chances.shape[2]
        total = (logs[:, :, None] + chances).flatten(1)
        # Of twice the width at most half end here, so that enough are left to go on with.
        values, cells = total.topk(min(2 * width, total.shape[1]), 1)
        token, origin = cells % size, cells // size
        ended = (token == END) | (step + 1 == steps)
        each = torch.arange(len(rows), device=rows.device)
        complete = values.masked_fill(~ended, float("-inf")) / length_share(step + 1, penalty)
        score, which = complete.max(1)
        better = (score > scores[rows]).nonzero()[:, 0]
        texts = _extended(before, origin, token, each, which, step)
        found[rows[better]], scores[rows[better]] = texts[better], score[better]
        yield
        if step + 1 == steps:
            break
        logs, which = values.masked_fill(ended, float("-inf")).topk(width, 1)
        token, origin = token.gather(1, which), origin.gather(1, which)
        before = before[each[:, None], origin]
        before[:, :, step + 1] = token
        # A beginning only loses probability: this is the most that any text of it can reach.
        reach = logs[:, 0] / length_share(steps, penalty)
        going = (reach > scores[rows]).nonzero()[:, 0]
        if not len(going):
            break
        if len(going) < len(rows):
            kept = (going[:, None] * width + torch.arange(width, device=rows.device)).flatten()
            rows, logs, before = rows[going], logs[going], before[going]
            inputs = tuple(one[kept] for one in inputs)
    return Written(found, scores)


def looks_ahead(model: nn.Module, inputs: tuple[Tensor, ...], place: int) -> bool:
    """Return whether what a network tells first changes with the tokens that come later.

    Such a network sees what it is to tell while it learns, and cannot write. It is asked about N
    examples as data give them; the model must be in evaluation mode.
    """
    tokens = inputs[place]
    changed = tokens.clone()
    changed[:, 1:] = torch.where(tokens[:, 1:] > UNKNOWN, UNKNOWN, tokens[:, 1:])
    with torch.no_grad():
        usual = model(*inputs)[:, 0]
        other = model(*_with(inputs, place, changed))[:, 0]
    return bool((usual - other).abs().max() > 1e-4 * (1 + usual.abs().max()))


def _empty(tokens: Tensor) -> tuple[Tensor, Tensor]:
    """Return what is written at first, and what the network is given before it: the beginning."""
    before = torch.zeros_like(tokens)
    before[:, 0] = BEGIN
    return torch.zeros_like(tokens), before


def _next(
    model: nn.Module,
    inputs: tuple[Tensor, ...],
    place: int,
    before: Tensor,
    step: int,
    shorter: bool,
) -> Tensor:
    """Return the logarithm of every token's probability at a step, N × tokens."""
    if shorter:
        before = before[:, : step + 1]
    with torch.no_grad():
        scores = model(*_with(inputs, place, before))[:, step]
    chances: Tensor = scores.to(_precise(scores.device)).log_softmax(1)
    chances[:, [PADDING, BEGIN]] = float("-inf")
    return chances


def _precise(device: torch.device) -> torch.dtype:
    return torch.float32 if device.type == "mps" else torch.float64  # MPS has no more


def _with(inputs: tuple[Tensor, ...], place: int, tokens: Tensor) -> tuple[Tensor, ...]:
    return (*inputs[:place], tokens, *inputs[place + 1 :])


def _extended(
    before: Tensor, origin: Tensor, token: Tensor, each: Tensor, which: Tensor, step: int
) -> Tensor:
    """Return the text of one candidate of each example, N × steps, with its last token."""
    texts = torch.zeros_like(before[:, 0])
    texts[:, :step] = before[each, origin[each, which], 1 : step + 1]
    texts[:, step] = token[each, which]
    return texts
