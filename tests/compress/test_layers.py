"""Layer pruning: the layer that is missed least goes, with all others as they were."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import torch

from designer.compress.depths.drawing import Layer, layers, shorter
from designer.compress.depths.network import without
from designer.compress.network import Network
from designer.compress.stage import read
from designer.job import UserError
from designer.network.check import check
from designer.templates import template
from designer.training.evaluate import load_model
from tests.compress.conftest import Carried


def test_one_of_two_repetitions_goes(run_of: Callable[[str], Path], carried: Carried) -> None:
    first, short = carried("prune-layers", run_of("transformer"))
    assert short.parameters < first.parameters and short.macs < first.macs
    project = read(Path(short.file)).project
    assert check(project.graph).ok


def test_a_repetition_that_goes_leaves_the_weights_of_the_others(
    run_of: Callable[[str], Path],
) -> None:
    loaded = load_model(str(run_of("transformer")))
    network = Network(loaded.project, loaded.model)
    assert {Layer(("encoder",), 0), Layer(("encoder",), 1)} <= set(layers(network.project))
    state = network.model.state_dict()
    for turn in (0, 1):
        small = without(network, Layer(("encoder",), turn))
        left = small.model.state_dict()
        kept = state[f"encoder.{1 - turn}.wide.weight"]
        assert torch.equal(left["encoder.wide.weight"], kept)
        assert small.project.graph.nodes["encoder"].parameters["repeat"] == 1


def test_every_layer_that_is_named_can_go() -> None:
    for name in ("residual", "vgg-like", "vision-transformer", "german-transformer"):
        project = template(name).load()
        found = list(layers(project))
        assert found
        for layer in found:
            walk = check(shorter(project.graph, layer))
            assert walk.ok and walk.parameters < check(project.graph).parameters
            assert walk.outputs == check(project.graph).outputs


def test_where_no_layer_can_go_it_says_so(run_of: Callable[[str], Path], carried: Carried) -> None:
    with pytest.raises(UserError, match="Of this network layers can go: 1, not 9"):
        carried("prune-layers:9", run_of("dense"))
