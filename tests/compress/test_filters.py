"""Structured pruning: what is left is an ordinary network that answers as the masked one does."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from designer.compress.stage import read
from designer.compress.widths.narrowing import group_list, thinner
from designer.job import UserError
from designer.network.check import check
from designer.project.file import dumps, loads
from designer.project.project import Project
from designer.templates import Template, all_templates, template
from tests.compress.conftest import KINDS, Carried
from tests.compress.networks import difference, random_drawing
from tests.network.graphs import lenet, random_network


def templates_to_prune() -> list[Template]:
    """Return the templates that can be trained as they are."""
    return [one for one in all_templates() if check(one.load().graph).ok]


@pytest.mark.parametrize("seed", range(40))
def test_pruned_networks_answer_as_the_masked_original(seed: int) -> None:
    chance = random.Random(seed)
    assert difference(random_drawing(chance), chance).worst <= 1e-5


@pytest.mark.parametrize("seed", range(12))
def test_blocks_of_every_kind_are_pruned_right_or_left_whole(seed: int) -> None:
    chance = random.Random(seed)
    found = difference(random_network(chance, 12), chance)
    assert found.worst <= 1e-5 or found.worst != found.worst, "where the original is no number"


@pytest.mark.parametrize("name", [one.name for one in templates_to_prune()])
def test_every_template_becomes_thinner_and_stays_valid(name: str) -> None:
    project = template(name).load()
    before = check(project.graph)
    found = group_list(project)
    assert found and all(group.units for group in found)
    small = thinner(project, 0.5)
    walk = check(small.graph)
    assert walk.ok and walk.parameters < before.parameters
    assert walk.outputs == before.outputs and walk.inputs == before.inputs
    assert loads(dumps(small), name) == small, "it opens like any project"


def test_blocks_lose_their_shares() -> None:
    project = Project(graph=lenet())
    shares = {"conv1": 0.5, "dense1": 0.25}
    nodes = thinner(project, shares).graph.nodes
    assert nodes["conv1"].parameters["filters"] == 3
    assert nodes["dense1"].parameters["features"] == 90
    assert thinner(project, {}) is project


def test_coupled_blocks_are_one_group() -> None:
    found = {group.name: group.blocks for group in group_list(template("residual").load())}
    assert any(len(blocks) > 1 for blocks in found.values())


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("among", ["over all blocks together", "in each block alike"])
def test_networks_of_every_kind_lose_half_of_their_units(
    kind: str, among: str, run_of: Callable[[str], Path], carried: Carried
) -> None:
    recipe = f"prune-filters:0.5:among={among}, fine-tune:3"
    first, pruned, tuned = carried(recipe, run_of(kind))
    assert pruned.parameters < 0.75 * first.parameters and pruned.macs < first.macs
    assert pruned.file_bytes < first.file_bytes
    assert tuned.measured["accuracy"] > max(0.6, pruned.measured["accuracy"])
    assert check(read(Path(tuned.file)).project.graph).ok


@pytest.mark.parametrize("criterion", ["L1", "L2", "batch-norm scale", "Taylor", "random"])
def test_every_criterion_chooses_units(
    criterion: str, run_of: Callable[[str], Path], carried: Carried
) -> None:
    recipe = f"prune-filters:0.25:criterion={criterion}"
    first, pruned = carried(recipe, run_of("convolutions"))
    assert pruned.parameters < first.parameters
    filters = read(Path(pruned.file)).project.graph.nodes["conv"].parameters["filters"]
    assert filters == 12


def test_what_matters_by_its_gradient_stays(
    run_of: Callable[[str], Path], carried: Carried
) -> None:
    accuracy = {
        criterion: carried(f"prune-filters:0.6:criterion={criterion}", run_of("dense"), criterion)[
            1
        ].measured["accuracy"]
        for criterion in ("Taylor", "random")
    }
    assert accuracy["Taylor"] > accuracy["random"]


def test_units_go_in_rounds_with_tuning_behind_each(
    run_of: Callable[[str], Path], carried: Carried
) -> None:
    first, pruned = carried("prune-filters:0.75:rounds=2", run_of("dense"))
    assert read(Path(pruned.file)).project.graph.nodes["wide"].parameters["features"] == 16
    assert pruned.measured["accuracy"] > 0.7
    assert first.parameters > 3 * pruned.parameters


def test_a_network_without_units_is_refused_in_words(
    run_of: Callable[[str], Path], carried: Carried
) -> None:
    with pytest.raises(UserError, match="batch norm"):
        carried("prune-filters:0.5:criterion=batch-norm scale", run_of("dense"))
