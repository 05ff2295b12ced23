"""From a trained network to a smaller one of whole numbers, by mouse and keys alone."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tests.journeys.conftest import Journey


@pytest.mark.timeout(600)
def test_trained_made_smaller_looked_at_and_exported(journey: Journey, tmp_path: Path) -> None:
    journey("compression", str(tmp_path))
    import onnx
    import onnxruntime

    file = tmp_path / "small.onnx"
    kinds = {one.data_type for one in onnx.load(file).graph.initializer if len(one.dims) > 1}
    assert onnx.TensorProto.INT8 in kinds and onnx.TensorProto.FLOAT not in kinds
    session = onnxruntime.InferenceSession(str(file), providers=["CPUExecutionProvider"])
    name = session.get_inputs()[0].name
    (told,) = session.run(None, {name: np.zeros((2, 1, 8, 8), np.float32)})
    assert told.shape == (2, 10)
