"""What an exporter is, and what it is given: a trained network with all that its use needs."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from safetensors import SafetensorError

from designer.blocks.spec import Spec
from designer.data.preparation import Preparation
from designer.job import UserError
from designer.unit import Unit

if TYPE_CHECKING:
    import torch
    from torch import nn

    from designer.network.source import Source


@dataclass(frozen=True)
class Trained:
    """A network with its best weights, in evaluation mode on the CPU."""

    title: str
    model: nn.Module
    source: Source
    inputs: tuple[Spec, ...]
    """One example of each argument of the network, in their order."""
    output: tuple[int, ...]
    """Shape of the answer for one example."""
    classes: tuple[str, ...]
    task: str
    scaling: Mapping[str, Any]
    """How inputs were scaled before they entered the network, as plain values."""

    names: tuple[str, ...] = ("x",)
    """Of the data's inputs, in the order of the arguments."""
    tokenizers: Mapping[str, str] = field(default_factory=dict)
    """What turns text into tokens, by the name of an input or “target”, as JSON."""
    preparation: Preparation | None = None
    """How the rows of a table or a series become inputs; None for other data."""
    first: str = ""
    """The first of the data's inputs, which pieces of a text are taken from."""
    sigmoid: bool = False
    """Whether the network tells pictures before a sigmoid brings them between black and white."""

    def example(self, batch: int, seed: int = 0) -> tuple[torch.Tensor, ...]:
        """Return random inputs, each batch × its shape and of its element type.

        Tokens end in padding of different lengths, as those of sentences do.
        """
        import torch

        generator = torch.Generator().manual_seed(seed)
        tables = [m for m in self.model.modules() if isinstance(m, torch.nn.Embedding)]
        count = min((table.num_embeddings for table in tables), default=2)
        found = []
        for spec in self.inputs:
            shape = (batch, *spec.shape)
            if spec.element == "float32":
                found.append(torch.randn(shape, generator=generator))
                continue
            tokens = torch.randint(count, shape, generator=generator)
            steps = shape[-1]
            ends = torch.randint(1, steps + 1, (*shape[:-1], 1), generator=generator)
            found.append(tokens.where(torch.arange(steps) < ends, 0))
        return tuple(found)

    @property
    def one_score(self) -> bool:
        """Whether a single score tells the second of two classes from the first."""
        return len(self.classes) == 2 and self.output == (1,)

    def facts(self) -> dict[str, str]:
        """Return what a user of the file must know, as text by name."""
        facts: dict[str, Any] = {
            "title": self.title,
            "task": self.task,
            "classes": list(self.classes),
            "inputs": {
                name: list(spec.shape) for name, spec in zip(self.names, self.inputs, strict=True)
            },
            "scaling": dict(self.scaling),
        }
        if self.preparation is not None:
            facts["preparation"] = self.preparation.record()
        if self.tokenizers:
            facts["tokenizers"] = dict(self.tokenizers)
        if self.sigmoid:
            facts["answer"] = "pictures, once a sigmoid has been taken"
        if self.one_score:
            facts["answer"] = "one score; the second class where it is above 0"
        return {
            name: value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
            for name, value in facts.items()
        }


@dataclass(frozen=True)
class Exporter(Unit):
    """A kind of file that a trained network can be taken away in."""

    family: ClassVar[str] = "Export"
    name: ClassVar[str] = ""
    """The name on the command line."""
    suffix: ClassVar[str] = ""
    """How files of this kind end."""
    fixed: ClassVar[bool] = False
    """Whether readers insist on that ending."""

    def write(self, trained: Trained, out: Path) -> list[Path]:
        """Write the file; return every file written. Raises UserError where it cannot be."""
        raise NotImplementedError


def cause(error: BaseException) -> str:
    """Return what began an error, as one sentence without colours."""
    while error.__cause__ is not None:
        error = error.__cause__
    text = re.sub(r"\x1b\[[0-9;]*m", "", str(error)).strip() or type(error).__name__
    return f"{text.splitlines()[0].rstrip('.')}."


def written(out: Path, write: Callable[[Path], None]) -> Path:
    """Let `write` make a file of the same name in a folder beside it and move it. UserError."""
    out = Path(os.path.realpath(out))
    folder = out.with_name(f".{os.getpid()}.part")
    temporary = folder / out.name  # some formats keep the name inside
    try:
        folder.mkdir(parents=True, exist_ok=True)
        write(temporary)
        os.replace(temporary, out)
    except (OSError, RuntimeError, SafetensorError) as error:
        # torch and safetensors do not raise OSError where a file cannot be opened
        reason = (getattr(error, "strerror", None) or str(error)).splitlines()[0].lower()
        raise UserError(f"“{out}” cannot be written: {reason}; choose another place.") from None
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
            folder.rmdir()
    return out
