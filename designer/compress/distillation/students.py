"""Students: networks smaller than their teacher."""

from __future__ import annotations

from dataclasses import replace

import torch

from designer.compress.depths.drawing import NONE_GOES
from designer.compress.depths.network import of_part
from designer.compress.network import Network
from designer.compress.pruning.rounds import prune
from designer.compress.workshop import Workshop
from designer.job import UserError
from designer.network.build import build
from designer.network.check import check
from designer.project.file import load
from designer.training.preflight import expectation


def student_of(
    network: Network, shop: Workshop, file: str, width: float, depth: float, *, afresh: bool
) -> Network:
    """Return a student: the network of a project file, or one of these widths and this depth.

    A smaller one begins with the layers that stay and the strongest units of the network unless it
    begins afresh. Raises UserError where the drawing does not fit the data, or nothing can become
    smaller.
    """
    if file:
        project = replace(network.project, graph=load(file).graph)
        walk = check(project.graph, expectation(shop.prepared.description, shop.recipe))
        if walk.errors:
            first = walk.errors[0]
            raise UserError(f"The student “{file}” cannot learn here: {first.text} {first.hint}")
        return _new(replace(network, project=project, rules={}), shop)
    student = of_part(network, depth)
    if depth < 1 and student is network and width == 1:
        raise UserError(NONE_GOES)
    if width < 1:
        thin = prune(student, shop, 1 - width)
        if thin.parameters == network.parameters:
            raise UserError(
                "No width of this network can become smaller; name a --set distil.student=FILE."
            )
        student = thin
    return _new(student, shop) if afresh else student


def _new(network: Network, shop: Workshop) -> Network:
    torch.manual_seed(shop.seed)
    model = build(network.project.graph, network.project.title)
    return replace(network, model=model.eval(), rules={})
