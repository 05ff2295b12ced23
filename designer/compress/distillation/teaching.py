"""What a student learns from its teacher: soft answers, and hints from blocks inside."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from designer.compress.distillation.hints import (
    Hint,
    Hinting,
    Shape,
    blocks_by_path,
    features,
    features_axis,
    misfit,
    named,
    size,
)
from designer.compress.inside import given_by, module_at
from designer.compress.network import Network
from designer.compress.workshop import Workshop
from designer.data.text.tokenizer import PADDING
from designer.job import UserError
from designer.network.check import check
from designer.network.ends import input_places
from designer.training.losses import Measure
from designer.training.measured import Measured
from designer.training.method import NUMBERS, SEQUENCE, SPAN

PROJECTORS = "neurodraft_projectors"


class Lesson:
    """A teacher that looks on while a student is tuned.

    Args:
        teacher: the network that is right.
        student: the network that learns; it is not changed.
        shop: the data.
        temperature: how soft the answers of a teacher of classes are made, T.
        soft: weight of the teacher's answers in the loss; the rest is that of the targets.
        hints: blocks whose values the student learns, too.
        hinted: weight of the hints in the loss.
    """

    def __init__(
        self,
        teacher: Network,
        student: Network,
        shop: Workshop,
        temperature: float,
        soft: float,
        hints: Sequence[Hint] = (),
        hinted: float = 0.0,
    ) -> None:
        self._model = copy.deepcopy(teacher.model).to(shop.device.torch).eval()
        self._temperature, self._soft, self._hinted = temperature, soft, hinted
        names = shop.prepared.description.names
        mine = input_places(student.project.graph, names)
        self._order = [mine.index(n) for n in input_places(teacher.project.graph, names)]
        self._about = Measured.of(shop.prepared)
        self._each_alone = shop.recipe.loss.kind == "BinaryCrossEntropy"
        self._answers: Tensor | None = None
        self._taught: dict[int, Tensor] = {}
        self._shown: dict[int, Tensor] = {}
        self._projectors = nn.ModuleList()
        self._sides: list[Hinting] = []
        for number, (there, here) in enumerate(hints):
            side, own = _block(teacher, there), _block(student, here)
            _catch(self._model, side, self._shown, number)
            self._sides.append(own)
            self._projectors.append(_projector(own.shape, side.shape, there, here))

    def __deepcopy__(self, memo: dict[int, Any]) -> Lesson:
        """Return the lesson itself: copies of the student, made to measure it, share it."""
        return self

    def watch(self, model: nn.Module) -> None:
        """Hang the lesson on the student that is tuned."""
        model.register_forward_pre_hook(self._ask)
        for number, block in enumerate(self._sides):
            _catch(model, block, self._taught, number)
        if self._sides:
            model.add_module(PROJECTORS, self._projectors.to(next(self._model.parameters()).device))

    def teach(self, usual: Measure) -> Measure:
        """Return the loss of a student beside its teacher."""

        def measure(outputs: Tensor, targets: Tensor) -> Tensor:
            assert self._answers is not None
            soft = self._distance(outputs, self._answers, targets)
            total = (1 - self._soft) * usual(outputs, targets) + self._soft * soft
            for number, projector in enumerate(self._projectors):
                hint = F.mse_loss(_mapped(projector, self._taught[number]), self._shown[number])
                total = total + self._hinted * hint
            return total

        return measure

    def _ask(self, module: nn.Module, inputs: tuple[Tensor, ...]) -> None:
        if module.training:
            with torch.no_grad():
                self._answers = self._model(*(inputs[place] for place in self._order))

    def _distance(self, outputs: Tensor, answers: Tensor, targets: Tensor) -> Tensor:
        """Return how far a student is from its teacher, as fits what is told."""
        heat = self._temperature
        if self._about.task in NUMBERS and not self._each_alone:
            return F.mse_loss(outputs, answers)
        if self._each_alone or outputs.dim() == 1 or outputs.shape[1:].numel() == 1:
            wanted = (answers / heat).sigmoid()
            return F.binary_cross_entropy_with_logits(outputs / heat, wanted) * heat**2
        axis = 1 if self._about.task == SPAN else -1
        there = (answers / heat).log_softmax(axis)
        here = (outputs / heat).log_softmax(axis)
        each = (there.exp() * (there - here)).sum(axis) * heat**2
        if self._about.task == SEQUENCE:  # every token counts alike, as in the loss of the targets
            each = each.masked_fill(targets == PADDING, 0.0)
            return each.sum() / (self._about.tokens * len(targets))
        return each.mean()


def plain(model: nn.Module) -> dict[str, Tensor]:
    """Return the weights of a student without those of its lesson."""
    state = model.state_dict()
    return {name: value for name, value in state.items() if not name.startswith(PROJECTORS)}


def _block(network: Network, name: str) -> Hinting:
    """Return the block of a name. Raises UserError."""
    found = named(blocks_by_path(check(network.project.graph)), name)
    if found is None:
        raise UserError(
            f"There is no block “{name}” in “{network.project.title}” to take a hint from."
        )
    if found.refusal:
        raise UserError(found.refusal)
    return found


def _catch(model: nn.Module, block: Hinting, values: dict[int, Tensor], number: int) -> None:
    """Keep what a block gives whenever its network is trained or asked."""

    def keep(module: nn.Module, inputs: Any, found: Any) -> None:
        values[number] = given_by(block.node, block.inputs, found)

    module_at(model, block.path).register_forward_hook(keep)


def _projector(wanted: Shape, given: Shape, there: str, here: str) -> nn.Module:
    """Return what maps the features of a student to as many as its teacher has."""
    if misfit(given, wanted):
        raise UserError(
            f"The hint from “{there}” ({size(given)}) does not fit “{here}” ({size(wanted)}): "
            "only the number of features may differ."
        )
    if wanted == given:
        return nn.Identity()
    return nn.Linear(features(wanted), features(given), bias=False)


def _mapped(projector: nn.Module, values: Tensor) -> Tensor:
    axis = 1 + features_axis(tuple(values.shape[1:]))
    mapped: Tensor = projector(values.movedim(axis, -1)).movedim(-1, axis)
    return mapped
