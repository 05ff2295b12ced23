"""The journey from an empty canvas to an ONNX file, on a virtual screen."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnxruntime
import pytest

from tests.journeys.conftest import Journey


@pytest.mark.timeout(900)
def test_from_an_empty_canvas_to_onnx(journey: Journey, tmp_path: Path) -> None:
    journey("first_light", str(tmp_path))
    session = onnxruntime.InferenceSession(str(tmp_path / "net.onnx"))
    inputs = np.zeros((9, 1, 28, 28), np.float32)
    (found,) = session.run(None, {session.get_inputs()[0].name: inputs})
    assert found.shape == (9, 10)
