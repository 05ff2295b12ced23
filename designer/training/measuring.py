"""How a network is measured on a part of its data: the batches, and the ruler that fits them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

import torch
from torch import nn

from designer.data.batches import Batches
from designer.data.own_length import OwnLength
from designer.data.prepare import Part, Prepared
from designer.network.ends import input_places
from designer.project.project import Project
from designer.training.losses import loss
from designer.training.measure import Ruler, ruler
from designer.training.metrics import fitting
from designer.training.padding import own_length
from designer.training.preflight import expectation
from designer.training.telling import teller

SIZE = 256
"""Examples that are measured at once, at least."""


class Measuring(NamedTuple):
    """What measures a network on a part of its data."""

    batches: Batches
    ruler: Ruler


@contextmanager
def measuring(
    model: nn.Module, project: Project, prepared: Prepared, part: Part, place: torch.device
) -> Iterator[Measuring]:
    """Give the batches of a part of the data and their ruler, for a network of this project."""
    recipe, about = project.recipe, prepared.description
    order = input_places(project.graph, about.names)
    part = part.ordered(order)
    own = fitted_length(model, project, prepared, part)
    words = teller(prepared, order, place, shorter=own is not None)
    output = expectation(about, recipe).output
    assert output is not None
    size = max(recipe.batch_size, SIZE)
    metrics = fitting(recipe.metrics, about.task)
    work = ruler(loss(recipe.loss), metrics, prepared, output, size, place, words)
    with Batches(part, size, place, own_length=own) as batches:
        yield Measuring(batches, work)


def fitted_length(
    model: nn.Module, project: Project, prepared: Prepared, part: Part
) -> OwnLength | None:
    """Return what cuts batches to their own length, of a part in the order of the network."""
    about = prepared.description
    names = [about.names[place] for place in input_places(project.graph, about.names)]
    return own_length(model, part, names, about.task)
