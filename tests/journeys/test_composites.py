"""A composite that is made in the window leaves for another project and out of the program."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest
import torch

from tests.journeys.conftest import Journey


@pytest.mark.timeout(400)
def test_made_saved_reused_repeated_trained_and_exported(journey: Journey, tmp_path: Path) -> None:
    journey("composites", str(tmp_path))
    text = (tmp_path / "net.py").read_text("utf-8")
    assert "class BentConvolution(nn.Module):" in text and "for _ in range(3)" in text
    model = runpy.run_path(str(tmp_path / "net.py"))["load"]()
    with torch.no_grad():
        assert model(torch.zeros(2, 1, 8, 8)).shape == (2, 10)
