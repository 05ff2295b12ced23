"""A network that nobody trained, ready to leave as a file."""

from __future__ import annotations

import torch

from designer.exporters.exporter import Trained
from designer.network.build import build, source_of
from designer.project.graph import Graph


def untrained(graph: Graph) -> Trained:
    """Return the network of a graph with random weights, in evaluation mode."""
    torch.manual_seed(0)
    model = build(graph, "untrained").eval()
    source = source_of(model)
    names = tuple(f"x{number}" for number in range(len(source.input_shapes)))
    shape = source.output_shape.shape
    specs = source.input_shapes
    return Trained("untrained", model, source, specs, shape, (), "regression", {}, names)
