"""Low rank: blocks become two, answers stay near, and nothing is drawn that saves nothing."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest
import torch

from designer.compress.factors import factorised, factors, rank_of
from designer.compress.network import Network
from designer.compress.stage import read
from designer.job import UserError
from designer.network.check import check
from designer.project.file import dumps, loads
from tests.compress.conftest import KINDS, Carried
from tests.compress.networks import examples, network_of, random_drawing


def of_low_rank(network: Network, rank: int) -> Network:
    """Return a network whose matrices have a rank of their own from the beginning."""
    state = {}
    for name, weight in network.model.state_dict().items():
        state[name] = weight
        if weight.dim() > 1:
            left, right = factors(weight.flatten(1), min(rank, *weight.flatten(1).shape))
            state[name] = (left @ right).reshape(weight.shape)
    return network.with_weights(state)


def test_the_rank_is_the_smallest_that_keeps_the_energy() -> None:
    matrix = torch.diag(torch.tensor([3.0, 2.0, 1.0, 0.0]))
    assert [rank_of(matrix, part) for part in (0.5, 9 / 14, 0.7, 13 / 14, 0.95, 1.0)] == [
        1, 1, 2, 2, 3, 3,
    ]  # fmt: skip
    left, right = factors(matrix, 2)
    assert torch.allclose(left @ right, torch.diag(torch.tensor([3.0, 2.0, 0.0, 0.0])), atol=1e-6)


@pytest.mark.parametrize("seed", range(12))
def test_what_has_low_rank_answers_alike_as_two_blocks(seed: int) -> None:
    graph = random_drawing(random.Random(seed))
    network = of_low_rank(network_of(graph), 1)
    found, _ = factorised(network, 0.999999)
    assert found is not network
    walk = check(found.project.graph)
    assert walk.ok and walk.parameters == found.parameters < network.parameters
    inputs = examples(graph)
    with torch.no_grad():
        wanted, given = network.model(*inputs), found.model(*inputs)
    assert torch.allclose(wanted, given, rtol=1e-4, atol=1e-4)
    assert loads(dumps(found.project), "x").graph == found.project.graph


@pytest.mark.parametrize("kind", KINDS)
def test_networks_of_every_kind_become_smaller(
    kind: str, run_of: Callable[[str], Path], carried: Carried
) -> None:
    first, narrow = carried("low-rank:0.7", run_of(kind))
    assert narrow.parameters < first.parameters and narrow.macs < first.macs
    project = read(Path(narrow.file)).project
    assert check(project.graph).ok
    assert narrow.measured["accuracy"] > 0.3


def test_where_nothing_is_saved_it_says_so(run_of: Callable[[str], Path], carried: Carried) -> None:
    with pytest.raises(UserError, match="at an energy of 1"):
        carried("low-rank:1.0", run_of("dense"))
