"""Checkpoints: one safetensors file each, with everything else as JSON in its header.

A file is written beside the former one, flushed to the disk and renamed, so that a kill at any
moment leaves one that can be read. Nothing is pickled.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file
from torch import Tensor, nn

from designer.job import UserError
from designer.packing import file as packed
from designer.runs import replace_file

FORMAT = 1
HEADER = "neurodraft"
"""The one key of the file's metadata; with a second one their order would change by chance."""
PACKED = f"best{packed.SUFFIX}"
"""The weights of a network that was made smaller, instead of `best.safetensors`."""
ONNX = "best.onnx"
"""The network itself, where onnxruntime alone can run what it was made into."""
NEXT = "best.next.safetensors"
"""Best weights that the last checkpoint does not speak of yet."""


class CheckpointError(UserError):
    """A checkpoint that cannot be read or written; the message is one sentence."""


class WaitingError(CheckpointError):
    """The best weights are on the disk, but could not yet take the place of the former best."""


def write(path: Path, tensors: Mapping[str, Tensor], facts: Mapping[str, Any]) -> None:
    """Write a checkpoint so that the file is, at every moment, the old one or the new.

    Raises CheckpointError.
    """
    temporary = path.with_name(f".{path.name}.{os.getpid()}.part")
    header = {HEADER: json.dumps({"format": FORMAT, **facts}, sort_keys=True)}
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        save_file(_apart(tensors), temporary, metadata=header)
        temporary.chmod(path.parent.stat().st_mode & 0o666)  # as other files of the folder
        _to_disk(temporary)
        replace_file(temporary, path)
        if os.name != "nt":
            _to_disk(path.parent)
    except (OSError, SafetensorError) as error:
        temporary.unlink(missing_ok=True)
        reason = getattr(error, "strerror", None) or str(error)
        raise CheckpointError(
            f"The checkpoint “{path}” cannot be written ({reason}); make room or rights for it."
        ) from None
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def read(path: Path) -> tuple[dict[str, Tensor], dict[str, Any]]:
    """Return the tensors, on the CPU, and the facts of a checkpoint. Raises CheckpointError."""
    try:
        with safe_open(path, "pt", device="cpu") as file:
            facts = _facts(file.metadata())
            # A copy lies where PyTorch puts it; what the file is mapped to may not be aligned.
            return {name: file.get_tensor(name).clone() for name in file.keys()}, facts  # noqa: SIM118
    except (OSError, SafetensorError, ValueError) as error:
        raise _unreadable(path, error) from None


def read_facts(path: Path) -> dict[str, Any]:
    """Return the facts of a checkpoint without its tensors. Raises CheckpointError."""
    try:
        with safe_open(path, "pt", device="cpu") as file:
            return _facts(file.metadata())
    except (OSError, SafetensorError, ValueError) as error:
        raise _unreadable(path, error) from None


def settle(folder: Path) -> None:
    """Bring `best` into line with `last` after a kill between the two.

    Best weights are written under another name first, then `last`, which says of which step the
    best are; only then do they take the place of the former best. So `last` decides whether
    weights that wait are those it means, or come from steps that will be taken again.

    This moves and deletes files, so it is for the process that trains the run alone; whoever only
    reads takes `read_best`. Raises CheckpointError.
    """
    if _meant(folder):
        put_in_place(folder)
    for left in (folder / NEXT, *folder.glob(".*.part")):
        left.unlink(missing_ok=True)


def put_in_place(folder: Path) -> None:
    """Let the best weights that wait take the place of the former best. Raises WaitingError."""
    place = folder / "best.safetensors"
    try:
        replace_file(folder / NEXT, place)
    except OSError as error:
        raise WaitingError(
            f"The checkpoint “{place}” cannot be replaced ({error.strerror or error}); the best "
            "weights wait beside it until it can be."
        ) from None


def read_best(folder: Path) -> tuple[str, dict[str, Tensor], dict[str, Any]] | None:
    """Return `best`, or `last` where no epoch was finished, with its tensors and facts.

    It changes nothing, so a run may be read while another process trains it. None where there are
    no weights yet. Raises CheckpointError.
    """
    if _meant(folder):
        try:
            return "best", *read(folder / NEXT)
        except CheckpointError:
            pass  # it took its place at this moment
    for which in ("best", "last"):
        if (path := folder / f"{which}.safetensors").is_file():
            return which, *read(path)
    if (path := folder / PACKED).is_file():
        contents = packed.read(path)
        return "best", of_packed(contents), dict(contents.facts)
    return None


def of_packed(contents: packed.Contents) -> dict[str, Tensor]:
    """Return the weights and buffers of a packed file under the names of a checkpoint."""
    return {f"model.{name}": torch.from_numpy(one) for name, one in contents.tensors.items()}


def _meant(folder: Path) -> bool:
    """Return whether best weights wait, and are those that `last` speaks of."""
    waiting = folder / NEXT
    if not waiting.exists():
        return False
    try:
        best = read_facts(folder / "last.safetensors")["course"]["best"]
        return best is not None and bool(read_facts(waiting)["step"] == best["step"])
    except (CheckpointError, KeyError):
        return False


def of_model(model: nn.Module) -> dict[str, Tensor]:
    """Return the weights and buffers of a model under the names of a checkpoint."""
    return {f"model.{name}": value for name, value in model.state_dict().items()}


def into_model(model: nn.Module, tensors: Mapping[str, Tensor]) -> None:
    """Give a model the weights and buffers of a checkpoint. Raises CheckpointError."""
    mine = {k[len("model.") :]: v for k, v in tensors.items() if k.startswith("model.")}
    try:
        model.load_state_dict(mine)
    except RuntimeError:
        raise CheckpointError(
            "The checkpoint holds the weights of another network; take that of this run."
        ) from None


def of_optimizer(optimizer: torch.optim.Optimizer) -> tuple[dict[str, Tensor], dict[str, Any]]:
    """Return an optimizer's memory: tensors by name, and numbers as JSON holds them."""
    tensors: dict[str, Tensor] = {}
    numbers: dict[str, Any] = {}
    for place, state in optimizer.state_dict()["state"].items():
        for name, value in state.items():
            if isinstance(value, Tensor):
                tensors[f"optimizer.{place}.{name}"] = value
            else:
                numbers[f"{place}.{name}"] = value
    return tensors, numbers


def into_optimizer(
    optimizer: torch.optim.Optimizer, tensors: Mapping[str, Tensor], numbers: Mapping[str, Any]
) -> None:
    """Give an optimizer its memory back."""
    state: dict[int, dict[str, Any]] = {}
    found = {k[len("optimizer.") :]: v for k, v in tensors.items() if k.startswith("optimizer.")}
    for key, value in {**numbers, **found}.items():
        place, _, name = key.partition(".")
        state.setdefault(int(place), {})[name] = value
    optimizer.load_state_dict({**optimizer.state_dict(), "state": state})


def of_chance(device: torch.device) -> dict[str, Tensor]:
    """Return the states of PyTorch's random numbers on the CPU and on the device."""
    states = {"chance.cpu": torch.get_rng_state()}
    if device.type == "cuda":
        states["chance.cuda"] = torch.cuda.get_rng_state(device)
    elif device.type == "mps":
        states["chance.mps"] = torch.mps.get_rng_state()
    return states


def into_chance(device: torch.device, tensors: Mapping[str, Tensor]) -> None:
    """Let PyTorch's random numbers go on where a checkpoint left them."""
    if "chance.cpu" in tensors:
        torch.set_rng_state(tensors["chance.cpu"])
    if device.type == "cuda" and "chance.cuda" in tensors:
        torch.cuda.set_rng_state(tensors["chance.cuda"], device)
    elif device.type == "mps" and "chance.mps" in tensors:
        torch.mps.set_rng_state(tensors["chance.mps"])


def _apart(tensors: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """Return tensors that share no memory, as the format wants them."""
    seen: set[int] = set()
    apart = {}
    for name, value in tensors.items():
        here = value.detach().contiguous()
        if here.numel() and here.untyped_storage().data_ptr() in seen:
            here = here.clone()
        seen.add(here.untyped_storage().data_ptr())
        apart[name] = here
    return apart


def _facts(metadata: Mapping[str, str] | None) -> dict[str, Any]:
    facts = json.loads((metadata or {}).get(HEADER, "null"))
    if not isinstance(facts, dict):
        raise ValueError("it was not written by Neurodraft")
    if facts.get("format") != FORMAT:
        raise ValueError("another version of Neurodraft wrote it")
    return facts


def _to_disk(place: Path) -> None:
    handle = os.open(place, os.O_RDONLY if place.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _unreadable(path: Path, error: Exception) -> CheckpointError:
    reason = str(error).strip().splitlines()[0][:120] if str(error).strip() else "damaged"
    return CheckpointError(f"The checkpoint “{path}” cannot be read ({reason}).")
