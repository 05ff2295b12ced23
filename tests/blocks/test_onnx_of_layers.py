"""Layers leave as ONNX within 1e-5 at batch sizes that were not exported."""

from __future__ import annotations

from pathlib import Path

import pytest

from designer.exporters import exporters
from designer.job import UserError
from tests.blocks.leaving import untrained
from tests.blocks.small_networks import INEXPRESSIBLE, USES, Use, network


@pytest.mark.parametrize("family", ("convolutions", "poolings", "norms"))
def test_leaves_as_onnx(family: str, tmp_path: Path) -> None:
    """The exporter itself compares with PyTorch and refuses where it finds another number."""
    exporters()["onnx"]().write(untrained(network(USES[family])), tmp_path / "n.onnx")


@pytest.mark.parametrize("use", INEXPRESSIBLE, ids=lambda use: use[0])
def test_what_onnx_lacks_is_named(use: Use, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="it has nothing for the block “b0”") as refused:
        exporters()["onnx"]().write(untrained(network([use])), tmp_path / "n.onnx")
    assert "\n" not in str(refused.value)
