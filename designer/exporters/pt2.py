"""A PyTorch program that runs without the source of the network."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from designer.exporters.exporter import Exporter, Trained, cause, written
from designer.exporters.one_step import one_step_for_all
from designer.job import UserError


@dataclass(frozen=True)
class Pt2(Exporter):
    """A program of torch.export: weights and computation in one file, for any batch size."""

    title: ClassVar[str] = "torch.export program"
    name: ClassVar[str] = "pt2"
    suffix: ClassVar[str] = ".pt2"
    fixed: ClassVar[bool] = True

    def write(self, trained: Trained, out: Path) -> list[Path]:
        """Write the exported program; `torch.export.load(path).module()` runs it."""
        import torch

        batch = torch.export.Dim("batch", min=1, max=2**20)
        inputs = trained.example(2)
        shapes = tuple({0: batch} for _ in inputs)
        try:
            with warnings.catch_warnings(), one_step_for_all():
                warnings.simplefilter("ignore")  # of how recurrent layers hold their weights
                program = torch.export.export(trained.model, inputs, dynamic_shapes=shapes)
        except Exception as error:
            raise UserError(
                f"This network cannot be written as a program: {cause(error)}"
            ) from None
        for module in program.graph_module.modules():
            if isinstance(module, torch.fx.GraphModule):
                for node in module.graph.nodes:
                    node.meta.pop("stack_trace", None)  # it names the files of this machine
        facts = trained.facts()
        return [written(out, lambda path: torch.export.save(program, path, extra_files=facts))]
