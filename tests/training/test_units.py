"""Every unit of training says what a form, a file and a reference page need of it."""

from __future__ import annotations

import subprocess
import sys

import pytest
import torch

from designer.job import UserError
from designer.training.losses import Loss, loss
from designer.training.metrics import metric
from designer.training.optimizers import Optimizer, optimizer
from designer.training.pools import units
from designer.training.schedules import schedule
from designer.unit import Choice, Unit

POOLS = ("optimizers", "schedules", "losses", "metrics")
EVERY = [(pool, kind) for pool in POOLS for kind in units(pool)]


@pytest.mark.parametrize(("pool", "kind"), EVERY)
def test_unit_describes_itself(pool: str, kind: str) -> None:
    unit: type[Unit] = units(pool)[kind]
    assert unit.summary().endswith(".") and len(unit.summary()) < 110
    assert unit.formula and unit.use.endswith(".") and unit.family and unit.tasks  # type: ignore[attr-defined]
    for item in unit.parameters():
        assert item.help.endswith((".", ")."))
    made = unit.make({})
    assert unit.make(made.values()) == made


def test_what_the_issue_asks_for_is_there() -> None:
    assert {*units("optimizers")} == {"AdamW", "Adam", "SGD", "RMSprop"}
    named = {"Constant", "Step", "Cosine", "Exponential", "Plateau", "OneCycle"}
    assert {*units("schedules")} == named
    assert {"CrossEntropy", "MeanSquaredError", "MeanAbsoluteError"} <= {*units("losses")}
    assert "BinaryCrossEntropy" in units("losses")
    assert {"Focal", "Huber"} <= {*units("losses")}
    of_classes = {"Accuracy", "TopFive", "Precision", "Recall", "F1", "ROCAUC"}
    of_numbers = {"MAE", "RMSE", "MSE", "R2", "MASE", "SMAPE", "PSNR"}
    of_texts = {"TokenAccuracy", "Perplexity", "BLEU", "ChrF", "ExactMatch", "AnswerF1"}
    assert {*units("metrics")} == of_classes | of_numbers | of_texts


@pytest.mark.parametrize("kind", units("optimizers"))
def test_optimizer_call_is_torchs_with_the_units_values(kind: str) -> None:
    weight = torch.nn.Parameter(torch.ones(2, 2))
    values = {"learning_rate": 0.25, "weight_decay": 0.125}
    unit = optimizer(Choice(kind, values))
    engine = unit.call().execute([weight])
    assert type(engine).__name__ == kind
    assert engine.defaults["lr"] == 0.25 and engine.defaults["weight_decay"] == 0.125
    assert unit.call().source().startswith(f"torch.optim.{kind}(lr=0.25")


@pytest.mark.parametrize("kind", [k for k, unit in units("optimizers").items() if unit.fused])  # type: ignore[attr-defined]
def test_optimizer_that_claims_to_be_fused_is(kind: str) -> None:
    weight = torch.nn.Parameter(torch.ones(2, 2))
    optimizer(Choice(kind)).call().execute([weight], fused=True)


def test_defaults_of_optimizers_are_torchs_but_for_those_documented() -> None:
    weight = torch.nn.Parameter(torch.ones(2, 2))
    for kind, unit in units("optimizers").items():
        assert issubclass(unit, Optimizer)
        ours = unit.make({}).call().execute([weight]).defaults
        usual = getattr(torch.optim, kind)([weight], lr=ours["lr"]).defaults
        different = {key for key in ours if ours[key] != usual[key]}
        assert different <= ({"momentum"} if kind == "SGD" else set())


def test_nesterov_without_momentum_is_refused_in_words() -> None:
    assert "Nesterov" in optimizer(Choice("SGD", {"nesterov": True, "momentum": 0})).trouble()
    assert not optimizer(Choice("SGD", {"nesterov": True})).trouble()


@pytest.mark.parametrize("make", [optimizer, schedule, loss, metric])
def test_unknown_kind_and_wrong_value_are_told_in_words(make) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(UserError, match="“Nothing”"):
        make(Choice("Nothing"))


def test_wrong_value_names_unit_and_parameter() -> None:
    with pytest.raises(UserError, match=r"Adam.*beta1: expected"):
        optimizer(Choice("Adam", {"beta1": 2}))


@pytest.mark.parametrize("kind", units("losses"))
def test_loss_call_makes_a_module(kind: str) -> None:
    unit = units("losses")[kind].make({})
    assert isinstance(unit, Loss)
    assert isinstance(unit.call().execute(), torch.nn.Module)


def test_units_and_preflight_need_no_torch() -> None:
    code = (
        "import sys; sys.modules['torch'] = None\n"
        "import designer.training.preflight, designer.training.events, designer.runs\n"
        "from designer.training.pools import units\n"
        "from designer.unit import Choice\n"
        "for pool in ('optimizers', 'schedules', 'losses', 'metrics'):\n"
        "    for unit in units(pool).values(): unit.make({}).values()\n"
        "print([unit.make({}).call().source() for unit in units('optimizers').values()])\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "torch.optim.Adam(" in done.stdout
