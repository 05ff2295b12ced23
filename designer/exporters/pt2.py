"""A PyTorch program that runs without the source of the network."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from designer.exporters.exporter import Exporter, Trained, written


@dataclass(frozen=True)
class Pt2(Exporter):
    """A program of torch.export: weights and computation in one file, for any batch size."""

    title: ClassVar[str] = "torch.export program"
    name: ClassVar[str] = "pt2"
    suffix: ClassVar[str] = ".pt2"

    def write(self, trained: Trained, out: Path) -> list[Path]:
        """Write the exported program; `torch.export.load(path).module()` runs it."""
        import torch

        batch = torch.export.Dim("batch", min=1, max=2**20)
        program = torch.export.export(
            trained.model, (trained.example(2),), dynamic_shapes=({0: batch},)
        )
        return [
            written(
                out.with_suffix(self.suffix),  # torch reads no other
                lambda path: torch.export.save(program, path, extra_files=trained.facts()),
            )
        ]
