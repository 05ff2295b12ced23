"""What an exporter is, and what it is given: a trained network with all that its use needs."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from designer.blocks.spec import Spec
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
    input: Spec
    classes: tuple[str, ...]
    task: str
    scaling: Mapping[str, Any]
    """How inputs were scaled before they entered the network, as plain values."""

    def example(self, batch: int, seed: int = 0) -> torch.Tensor:
        """Return random inputs of shape batch × input shape, of the input's element type."""
        import torch

        generator = torch.Generator().manual_seed(seed)
        shape = (batch, *self.input.shape)
        if self.input.element == "int64":
            return torch.zeros(shape, dtype=torch.int64)
        return torch.randn(shape, generator=generator)

    def facts(self) -> dict[str, str]:
        """Return what a user of the file must know, as text by name."""
        facts = {
            "title": self.title,
            "task": self.task,
            "classes": list(self.classes),
            "input": list(self.input.shape),
            "scaling": dict(self.scaling),
        }
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

    def write(self, trained: Trained, out: Path) -> list[Path]:
        """Write the file; return every file written. Raises UserError where it cannot be."""
        raise NotImplementedError


def written(out: Path, write: Callable[[Path], None]) -> Path:
    """Let `write` make a file beside the final one and rename it. Raises UserError."""
    temporary = out.with_name(f".{out.stem}.{os.getpid()}.part{out.suffix}")
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        write(temporary)
        os.replace(temporary, out)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise UserError(f"“{out}” cannot be written: {reason}; choose another place.") from None
    finally:
        with suppress(OSError):
            temporary.unlink()
    return out
