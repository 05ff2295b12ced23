"""Beginning with the weights of an earlier run instead of new ones."""

from __future__ import annotations

from pathlib import Path

from torch import nn

from designer.job import UserError
from designer.paths import runs_folder
from designer.runs import Run, is_run
from designer.training import checkpoint


def begin_with(model: nn.Module, name: str, run: Run) -> str:
    """Give a network the weights of a run, where names and shapes agree; return what was taken.

    `name` is the run's folder, or its name beside this run or among the runs of the system. Raises
    UserError where there is no such run or nothing of it fits.
    """
    places = [Path(name), run.path.parent / name, runs_folder() / name]
    found = next((Run(place) for place in places if is_run(place)), None)
    if found is None:
        raise UserError(f"The network is to begin with the run “{name}”, which is not there.")
    weights = checkpoint.read_best(found.checkpoints)
    if weights is None:
        raise UserError(f"The network is to begin with the run “{name}”, which has no weights yet.")
    _, tensors, _ = weights
    mine = model.state_dict()
    fitting = {
        key: value
        for key in mine
        if (value := tensors.get(f"model.{key}")) is not None and value.shape == mine[key].shape
    }
    if not fitting:
        raise UserError(f"The weights of the run “{name}” fit no block of this network.")
    model.load_state_dict(fitting, strict=False)
    if len(fitting) == len(mine):
        return f"The network begins with the weights of the run “{name}”."
    return (
        f"The network begins with {len(fitting)} of its {len(mine)} weights and buffers from the "
        f"run “{name}”; the others are new."
    )
