"""Weights alone, as safetensors."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from designer.exporters.exporter import Exporter, Trained, written


@dataclass(frozen=True)
class Safetensors(Exporter):
    """The weights by name, in a file that holds no code."""

    name: ClassVar[str] = "safetensors"
    suffix: ClassVar[str] = ".safetensors"

    def write(self, trained: Trained, out: Path) -> list[Path]:
        """Write the state of the model; the facts stand in the file's metadata."""
        from safetensors.torch import save_file

        state = {key: value.contiguous() for key, value in trained.model.state_dict().items()}
        facts = {"format": "pt", **trained.facts()}
        return [written(out, lambda path: save_file(state, path, metadata=facts))]
