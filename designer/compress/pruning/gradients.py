"""Gradients of the loss at the weights of a network, batch by batch of the training part."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from itertools import islice

from torch import Tensor, nn

from designer.compress.network import Network
from designer.compress.workshop import Workshop
from designer.data.batches import Batches
from designer.network.ends import input_places
from designer.training.measured import Measured
from designer.training.measuring import fitted_length
from designer.training.preflight import expectation


def gradients(network: Network, shop: Workshop, most: int) -> Iterator[dict[str, Tensor]]:
    """Yield the gradients of at most so many batches, by the names of weights, on the CPU."""
    place, about = shop.device.torch, shop.prepared.description
    model = copy.deepcopy(network.model).to(place).eval()
    for module in model.modules():
        if isinstance(module, nn.RNNBase):  # cuDNN has its gradients while training alone
            module.train()
            module.dropout = 0.0
    output = expectation(about, shop.recipe).output
    assert output is not None
    measure = shop.loss.measure(output, Measured.of(shop.prepared))
    order = input_places(network.project.graph, about.names)
    part = shop.prepared.train.ordered(order)
    own = fitted_length(model, network.project, shop.prepared, part)
    size = shop.recipe.batch_size
    with Batches(part, size, place, shop.seed, shuffle=True, own_length=own) as batches:
        for inputs, targets in islice(batches.epoch(0), most):
            model.zero_grad()
            measure(model(*inputs), targets).backward()  # type: ignore[no-untyped-call]
            named = model.named_parameters()
            yield {name: one.grad.cpu() for name, one in named if one.grad is not None}
