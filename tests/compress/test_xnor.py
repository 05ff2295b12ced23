"""Binary weights and activations: what the drawing shows, what is stored, and what is learnt."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import nn

from designer.compress import recipe as recipes
from designer.compress.foresight.prediction import predicted
from designer.compress.pruning.movement import Movement
from designer.compress.stage import read
from designer.job import UserError
from designer.layers.signs import Signs
from designer.packing import file as packed
from tests.compress.conftest import Carried, digits_by


@pytest.mark.parametrize("kind", ["convolutions", "transformer", "hybrid"])
def test_signs_stand_before_layers_with_binary_weights(
    kind: str, run_of: Callable[[str], Path], carried: Carried
) -> None:
    recipe = "xnor:6:ends=yes"
    first, last = carried(recipe, run_of(kind))
    network = read(Path(last.file))
    layers = [one for one in network.model.modules() if type(one).__name__ == "Signs"]
    assert len(layers) >= 2
    binary = [name for name, rule in network.rules.items() if rule == "binary"]
    for name in binary:
        rows = network.tensors()[name].reshape(len(network.tensors()[name]), -1)
        assert all(len(np.unique(np.abs(row))) == 1 for row in rows)
        coding, size = packed.read(Path(last.file)).codings[name]
        assert size < network.tensors()[name].size / 8 + 4 * len(rows) + 80, coding
    assert last.measured["accuracy"] > 0.6 and last.parameters == first.parameters
    told = predicted(digits_by(kind), recipes.read(recipe))[-1]
    assert (told.parameters, told.macs) == (last.parameters, last.macs)
    assert told.bytes == pytest.approx(last.file_bytes, rel=0.125, abs=800)


def test_what_leads_into_a_binary_layer_is_binary(
    run_of: Callable[[str], Path], carried: Carried
) -> None:
    _, last = carried("xnor:1", run_of("convolutions"))
    model = read(Path(last.file)).model
    seen: list[torch.Tensor] = []
    model.conv2.register_forward_pre_hook(lambda _, inputs: seen.append(inputs[0]))
    with torch.no_grad():
        model(torch.rand(3, 1, 8, 8))
    for example in seen[0]:
        assert len(example.abs().unique()) == 1 and len(example.unique()) == 2
    assert "conv.weight" not in read(Path(last.file)).rules, "the first stays real"


def test_blocks_can_be_chosen_and_others_are_refused(
    run_of: Callable[[str], Path], carried: Carried
) -> None:
    _, last = carried("xnor:1:blocks=wide=1", run_of("dense"))
    assert set(read(Path(last.file)).rules) == {"wide.weight"}
    with pytest.raises(UserError, match="beside its first and its last"):
        carried("xnor:1", run_of("dense"), "none")
    with pytest.raises(UserError, match="no block “lstm” with weights that can count signs"):
        carried("xnor:1:blocks=lstm=1", run_of("recurrent"), "lstm")


def test_the_gradient_goes_straight_through() -> None:
    layer = Signs(last=True).train()
    x = torch.tensor([[-9.0, -1.0, 0.5, 0.9, 1.0]], requires_grad=True)
    found = layer(x)
    assert torch.allclose(found, layer.eval()(x))
    ((found - found.detach()) * torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0])).sum().backward()
    assert x.grad is not None and x.grad.abs().max() > 0


@pytest.mark.parametrize("schedule", ["at once", "gradually", "with rewinding"])
def test_connections_that_training_drives_to_zero_go(schedule: str, carried: Carried) -> None:
    recipe = f"prune-connections:0.7:schedule={schedule}:rounds=3:epochs=2:rate=1:criterion="
    first, pruned, tuned = carried(f"{recipe}movement, fine-tune:2")
    weights = [one for one in read(Path(pruned.file)).tensors().values() if one.ndim > 1]
    share = sum(int((one == 0).sum()) for one in weights) / sum(one.size for one in weights)
    assert share == pytest.approx(0.7, abs=0.005)
    assert tuned.nonzero == pruned.nonzero < 0.35 * first.nonzero
    if schedule == "gradually":
        chance = carried(f"{recipe}random, fine-tune:2", out="chance")[-1]
        assert tuned.measured["accuracy"] >= chance.measured["accuracy"] > 0.8


def test_what_grows_matters_and_what_is_gone_stays_gone() -> None:
    layer = nn.Linear(3, 1, bias=False)
    with torch.no_grad():
        layer.weight.copy_(torch.tensor([[1.0, 1.0, 0.0]]))
    moved = Movement()
    moved.watch(layer)
    layer(torch.tensor([[-2.0, 3.0, 1.0]])).backward()  # the first shall grow, the second shrink
    assert moved.score("weight", layer.weight).tolist() == [[2.0, -3.0, -torch.inf]]
