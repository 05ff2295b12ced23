"""Recipes carried out: what comes of them is measured as it is read, and goes on after a kill."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch

from designer.compress import stage
from designer.compress.job import compress
from designer.compress.outcome.events import Stage
from designer.compress.outcome.folder import read_outcome
from designer.job import Command, UserError, in_foreground
from designer.runs import Run, Shelf
from designer.training.evaluate import evaluate, load_model
from designer.training.events import Evaluated
from tests.compress.conftest import Carried

RECIPE = "prune-connections:0.8, fine-tune:2, share-weights:4"


def weights(file: str) -> dict[str, np.ndarray]:
    return {k: v for k, v in stage.read(Path(file)).tensors().items() if v.ndim > 1}


def test_deep_compression_makes_the_file_much_smaller_and_keeps_the_accuracy(
    carried: Carried,
) -> None:
    first, pruned, tuned, shared = carried(RECIPE)
    assert first.name == "original" and first.ratio_bytes == 1.0
    assert pruned.nonzero < 0.3 * first.nonzero and tuned.nonzero == pruned.nonzero
    assert shared.ratio_bytes < 0.16
    assert shared.measured["accuracy"] > first.measured["accuracy"] - 0.08
    assert tuned.measured["accuracy"] > pruned.measured["accuracy"]
    for values in weights(shared.file).values():
        assert len(np.unique(values[values != 0])) <= 16
    for name, values in weights(pruned.file).items():
        gone = values == 0
        assert not weights(tuned.file)[name][gone].any(), "what is pruned stays so"
        assert not weights(shared.file)[name][gone].any()


def test_binary_weights_take_a_bit_each(carried: Carried) -> None:
    first, binary = carried("binarize:8")
    assert binary.measured["accuracy"] > 0.85
    for values in weights(binary.file).values():
        assert all(len(np.unique(np.abs(row))) == 1 for row in values)
    assert binary.file_bytes < first.file_bytes / 8 + 600


@pytest.mark.parametrize("schedule", ["gradually", "with rewinding"])
def test_connections_go_in_rounds(carried: Carried, schedule: str) -> None:
    recipe = f"prune-connections:0.9:schedule={schedule}:rounds=3:epochs=2"
    _, pruned = carried(recipe)
    left = sum(int(np.count_nonzero(values)) for values in weights(pruned.file).values())
    every = sum(values.size for values in weights(pruned.file).values())
    assert left == pytest.approx(0.1 * every, abs=3)
    assert pruned.measured["accuracy"] > 0.7


def test_a_stage_gives_in_a_fresh_process_what_was_measured(carried: Carried) -> None:
    last = carried(RECIPE)[-1]
    code = (
        "import sys\n"
        "from designer.job import in_foreground\n"
        "from designer.training.evaluate import evaluate\n"
        "from designer.training.events import Evaluated\n"
        "for event in in_foreground(evaluate(sys.argv[1])):\n"
        "    if isinstance(event, Evaluated):\n"
        "        print(repr(event.measured['accuracy']), repr(event.measured['loss']))\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code, last.file], capture_output=True, text=True, check=True
    )
    assert ran.stdout.split() == [repr(last.measured["accuracy"]), repr(last.measured["loss"])]


def test_the_outcome_is_a_run_like_any_other(carried: Carried, tmp_path: Path) -> None:
    last = carried(RECIPE)[-1]
    loaded = load_model(str(tmp_path / "small"))
    for name, value in stage.read(Path(last.file)).model.state_dict().items():
        assert torch.equal(loaded.model.state_dict()[name], value)
    (found,) = [
        event
        for event in in_foreground(evaluate(str(tmp_path / "small")))
        if isinstance(event, Evaluated)
    ]
    assert found.measured["accuracy"] == last.measured["accuracy"]
    again = carried("share-weights:2:epochs=0", run=tmp_path / "small", out="smaller")
    assert again[0].measured["accuracy"] == last.measured["accuracy"]


def test_a_job_that_was_broken_off_goes_on_behind_its_last_stage(
    trained: Path, tmp_path: Path, carried: Carried
) -> None:
    out = str(tmp_path / "out")
    job = in_foreground(compress(str(trained), RECIPE, out))
    for event in job:
        if isinstance(event, Stage) and event.name.startswith("fine-tune"):
            break
    job.close()  # type: ignore[attr-defined]
    began = (tmp_path / "out" / "stages" / "2-fine-tune.neuropack").stat().st_mtime_ns
    stages = [e for e in in_foreground(compress(str(trained), RECIPE, out)) if isinstance(e, Stage)]
    assert [one.name.partition(":")[0] for one in stages] == [
        "original",
        "prune-connections",
        "fine-tune",
        "share-weights",
    ]
    after = (tmp_path / "out" / "stages" / "2-fine-tune.neuropack").stat().st_mtime_ns
    assert after == began, "what was done is not done again"
    for mine, unbroken in zip(stages, carried(RECIPE), strict=True):
        assert mine.measured == unbroken.measured
        assert Path(mine.file).read_bytes() == Path(unbroken.file).read_bytes()


def test_a_stage_whose_file_is_gone_is_done_again(
    carried: Carried, trained: Path, tmp_path: Path
) -> None:
    before = carried("prune-connections:0.5, share-weights:3:epochs=0")
    Path(before[1].file).unlink()
    after = carried("prune-connections:0.5, share-weights:3:epochs=0")
    assert [one.name for one in after] == [one.name for one in before]
    assert [one.measured for one in after] == [one.measured for one in before]


def test_every_method_but_one_to_whole_numbers_can_be_followed(carried: Carried) -> None:
    stages = carried("binarize:1, fine-tune:1")
    assert [one.name for one in stages] == ["original", "binarize:1", "fine-tune:1"]


def test_another_recipe_does_not_take_a_folder_over(carried: Carried, trained: Path) -> None:
    carried("share-weights:3:epochs=0")
    with pytest.raises(UserError, match="holds another run already"):
        carried("share-weights:4:epochs=0")


@pytest.mark.parametrize(
    ("recipe", "said"),
    [
        ("", "The recipe is empty"),
        ("shrink:2", "There is no method “shrink”"),
        ("fine-tune:none", "epochs: expected a whole number"),
        ("fine-tune:3:speed=2", "has no parameter “speed”; it has epochs, rate"),
        ("fine-tune:3:2", "write “2” as PARAMETER=VALUE"),
        ("prune-connections:1.5", "share: expected a number from 0 to 0.9999"),
    ],
)
def test_a_wrong_recipe_is_refused_in_words(carried: Carried, recipe: str, said: str) -> None:
    with pytest.raises(UserError, match=said):
        carried(recipe)


def test_how_a_compression_stands_is_told_to_lists_of_runs(
    trained: Path, tmp_path: Path, carried: Carried
) -> None:
    out = tmp_path / "small"
    job = in_foreground(compress(str(trained), RECIPE, str(out)))
    states = []
    for event in job:
        states.append(Run(out).state)
        if isinstance(event, Stage):
            break
    job.close()  # type: ignore[attr-defined]
    assert set(states) == {"running"}
    assert Run(out).state == "stopped"
    stages = carried(RECIPE)
    summary = Run(out).summary
    assert summary.state == "finished" and summary.seconds > 0
    assert summary.file_bytes == stages[-1].file_bytes and summary.recipe
    (kept,) = [one for some in Shelf().read(tmp_path) for one in some]
    assert kept.file_bytes == stages[-1].file_bytes


def test_a_wish_to_stop_ends_it_between_two_events(trained: Path, tmp_path: Path) -> None:
    job = compress(str(trained), RECIPE, str(tmp_path / "out"))
    while not isinstance(next(job), Stage):
        pass
    rest = []
    try:
        rest.append(job.send([Command("stop")]))
        rest += list(job)
    except StopIteration:
        pass
    assert not any(isinstance(event, Stage) for event in rest)
    assert Run(tmp_path / "out").state == "stopped"


def test_a_compression_is_read_wherever_its_folder_lies_now(
    carried: Carried, tmp_path: Path
) -> None:
    carried("share-weights:3:epochs=0")
    (tmp_path / "small").rename(tmp_path / "elsewhere")
    found = read_outcome(tmp_path / "elsewhere")
    assert len(found.stages) == 2 and found.chief == "accuracy"
    assert all(Path(one.file).is_relative_to(tmp_path / "elsewhere") for one in found.stages)
    assert found.machine["Processor"]
