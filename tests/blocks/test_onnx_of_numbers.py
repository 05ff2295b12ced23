"""Sizes, shapes and numbers leave as ONNX within 1e-5 at batch sizes that were not exported."""

from __future__ import annotations

from pathlib import Path

import pytest

from designer.exporters import exporters
from tests.blocks.leaving import untrained
from tests.blocks.small_networks import USES, network


@pytest.mark.parametrize("family", ("sizes", "shapes", "numbers", "activations"))
def test_leaves_as_onnx(family: str, tmp_path: Path) -> None:
    """The exporter itself compares with PyTorch and refuses where it finds another number."""
    exporters()["onnx"]().write(untrained(network(USES[family])), tmp_path / "n.onnx")
