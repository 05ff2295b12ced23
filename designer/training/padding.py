"""Whether a network may be given texts without the padding behind them.

A graph is drawn for texts of one length, yet its layers often take any length, and where masks are
wired padding changes no answer. Nobody has to declare this: the built network is asked about some
texts with their padding and without.
"""

from __future__ import annotations

import copy
from collections.abc import Sequence

import torch
from torch import Tensor, nn

from designer.data.own_length import OwnLength
from designer.data.prepare import Part
from designer.data.text.tokenizer import PADDING
from designer.training.method import CLASSIFICATION, SEQUENCE
from designer.training.telling import TARGET

ASKED = 4
"""Texts in each of two questions: the shortest of the part, and some of middle length."""
WORTH = 0.9
"""Mean length of texts, as part of the whole, up to which leaving padding out is worth while."""
_NOISE, _NEAR = 0.05, 1e-4


def own_length(model: nn.Module, part: Part, names: Sequence[str], task: str) -> OwnLength | None:
    """Return how batches of a part are cut to the length of their texts; None where they are not.

    The part has its inputs in the order of the network, `names` are theirs. None for data other
    than texts of which a class or a text is told, for texts that are mostly full, and for networks
    that need the whole length or whose answers padding changes.
    """
    tokens = bool(part.inputs) and all(one.tokens and len(one.shape) == 1 for one in part.inputs)
    if not tokens or not part.resident or not len(part):
        return None
    if task not in (CLASSIFICATION, SEQUENCE) or (task == SEQUENCE and TARGET not in names):
        return None
    found = OwnLength.of(part, list(names).index(TARGET) if task == SEQUENCE else -1)
    whole = sum(one.shape[0] for one in part.inputs)
    if float(found.lengths.sum(1).float().mean()) > WORTH * whole:
        return None
    return found if indifferent(model, part, found) else None


def indifferent(model: nn.Module, part: Part, own: OwnLength) -> bool:
    """Return whether padding may be left out of the texts of a part and no answer changes.

    The weights are disturbed for the question, so that none hides behind a weight that begins at
    zero; the model itself, and PyTorch's random numbers, stay as they are.
    """
    device = next((one.device for one in model.parameters()), torch.device("cpu"))
    order = own.lengths.sum(1).argsort(stable=True)
    middle = len(order) // 2
    try:
        with torch.random.fork_rng(), torch.no_grad():
            chance = torch.Generator().manual_seed(0)
            asked = copy.deepcopy(model).eval()
            for one in asked.parameters():
                if one.is_floating_point():
                    one.add_(_NOISE * torch.randn(one.shape, generator=chance).to(one))
            return all(
                _same(asked, part, own, rows, device)
                for rows in (order[:ASKED], order[middle : middle + ASKED])
            )
    except Exception:  # whatever a network says to a length that it was not drawn for
        return False


def _same(model: nn.Module, part: Part, own: OwnLength, rows: Tensor, device: torch.device) -> bool:
    inputs = [torch.from_numpy(one) for one in part.scaled(rows.numpy())]
    outputs: Tensor = model(*(one.to(device) for one in inputs))
    answers: Tensor = model(*(one.to(device) for one in own.cut(inputs, rows)))
    if own.aligned >= 0:
        assert part.targets is not None
        targets = own.cut_targets(torch.from_numpy(part.targets[rows.numpy()]), rows).to(device)
        outputs = outputs[:, : targets.shape[1]]
        if answers.shape != outputs.shape:
            return False
        outputs, answers = outputs[targets != PADDING], answers[targets != PADDING]
    if answers.shape != outputs.shape or not outputs.isfinite().all():
        return False
    size = max(float(outputs.abs().max()), 1e-3)
    return bool((answers - outputs).abs().max() <= _NEAR * size)
