"""Blocks of the general catalogue print what they compute, and it stands without Neurodraft."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import torch
from torch import nn

from designer.blocks import catalogue
from designer.network.source import write_source
from tests.blocks.leaving import untrained
from tests.blocks.small_networks import INEXPRESSIBLE, USES, network

each_family = pytest.mark.parametrize("family", USES)


def test_every_block_of_one_input_of_real_numbers_is_used() -> None:
    """A block that is new is put among the uses, so that it leaves as source and as ONNX."""
    families = {"Convolution", "Pooling", "Shape", "Merging", "Normalization", "Regularization"}
    families |= {"Activation", "Dense", "Arithmetic", "Reduction", "Slicing", "Resizing"}
    used = {kind for uses in (*USES.values(), INEXPRESSIBLE) for kind, _, _ in uses}
    kinds = {kind for kind, unit in catalogue().items() if unit.family in families}
    assert kinds - used == {"MaxUnpool1d", "MaxUnpool2d", "MaxUnpool3d"}


@each_family
def test_printed_text_alone_gives_the_same_bits(family: str) -> None:
    trained = untrained(network(USES[family]))
    text = trained.source.text
    assert "designer" not in text
    space: dict[str, type[nn.Module]] = {"__name__": "alone"}  # type: ignore[dict-item]
    exec(compile(text, "alone", "exec"), space)
    other = space[trained.source.class_name]()
    other.load_state_dict(trained.model.state_dict())
    for batch in (1, 3):
        inputs = trained.example(batch)
        with torch.no_grad():
            wanted = trained.model(*inputs)
            assert torch.equal(other.eval()(*inputs), wanted) and wanted.isfinite().all()


def test_printed_text_is_formatted(tmp_path: Path) -> None:
    for family, uses in USES.items():
        for place, use in enumerate(uses):
            text = write_source(network([use])).text
            (tmp_path / f"{family}_{place}.py").write_text(text, "utf-8")
    command = [sys.executable, "-m", "ruff", "format", "--isolated", "--check", str(tmp_path)]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout


@each_family
def test_everything_with_weights_learns(family: str) -> None:
    """A step backwards reaches every weight, and no slope is without bounds."""
    trained = untrained(network(USES[family]))
    inputs = [x.abs().add(0.5).requires_grad_() for x in trained.example(4)]
    trained.model.train()(*inputs).square().sum().backward()
    for name, weight in trained.model.named_parameters():
        assert weight.grad is not None and weight.grad.isfinite().all(), name
    assert all(x.grad is None or x.grad.isfinite().all() for x in inputs)
