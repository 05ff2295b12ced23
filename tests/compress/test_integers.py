"""Networks of whole numbers in onnxruntime: measured as they are read, kept whole, refused."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnxruntime
import pytest

from designer.compress import stage
from designer.exporters.job import Exported, export
from designer.job import Message, UserError, in_foreground
from designer.training.evaluate import evaluate
from designer.training.events import Evaluated
from tests.compress.conftest import Carried


def measured(run: str) -> dict[str, float]:
    """Return what measuring a run or file gives."""
    events = in_foreground(evaluate(run))
    (found,) = [event for event in events if isinstance(event, Evaluated)]
    return dict(found.measured)


@pytest.mark.parametrize(
    ("method", "bytes_", "lost"),
    [
        ("int8", 1.0, 0.02),
        ("int8-dynamic", 1.0, 0.02),
        ("int16", 2.0, 0.003),
        ("w8a16", 1.0, 0.02),
        ("int4", 0.5, 0.12),
    ],
)
def test_a_network_of_whole_numbers_is_a_run_that_can_be_measured_and_exported(
    carried: Carried, tmp_path: Path, method: str, bytes_: float, lost: float
) -> None:
    first, last = carried(method)
    assert last.measured["accuracy"] >= first.measured["accuracy"] - lost
    assert last.file_bytes < bytes_ * first.parameters + 8000
    assert last.parameters == first.parameters and 0 < last.nonzero <= last.parameters
    for place in (last.file, str(tmp_path / "small")):
        found = measured(place)
        assert found["accuracy"] == last.measured["accuracy"]
        assert found["loss"] == last.measured["loss"]
    out = tmp_path / "away.onnx"
    events = list(in_foreground(export(str(tmp_path / "small"), "onnx", str(out))))
    assert isinstance(events[-1], Exported)
    session = onnxruntime.InferenceSession(out.read_bytes())
    told = session.get_modelmeta().custom_metadata_map
    assert told["task"] == "classification" and "scaling" in told
    (answers,) = session.run(None, {"input": np.zeros((3, 1, 8, 8), np.float32)})
    assert answers.shape == (3, 10)
    with pytest.raises(UserError, match="exported as onnx only"):
        list(in_foreground(export(str(tmp_path / "small"), "python", str(tmp_path / "a.py"))))


def test_nothing_follows_whole_numbers(carried: Carried, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="put fine-tune before it"):
        carried("int8, fine-tune:1")
    carried("int8:64")
    with pytest.raises(UserError, match="no method can follow"):
        carried("fine-tune:1", run=tmp_path / "small", out="smaller")


def test_a_file_that_was_cut_off_or_changed_by_a_byte_is_refused(
    carried: Carried, tmp_path: Path
) -> None:
    _, last = carried("int8:64")
    whole = Path(last.file).read_bytes()
    places = [0, 100, len(whole) // 2, len(whole) - 200, len(whole) - 20, len(whole) - 1]
    places += np.random.default_rng(0).integers(0, len(whole), 40).tolist()
    spoilt = tmp_path / "spoilt.onnx"
    for place in places:
        spoilt.write_bytes(whole[:place] + bytes([whole[place] ^ 4]) + whole[place + 1 :])
        with pytest.raises(UserError, match="damaged"):
            stage.read(spoilt)
        spoilt.write_bytes(whole[:place])
        with pytest.raises(UserError, match="damaged"):
            stage.read(spoilt)
    spoilt.write_bytes(whole + b"\0")
    with pytest.raises(UserError, match="damaged"):
        list(in_foreground(evaluate(str(spoilt))))


def test_what_is_finished_says_what_can_be_done_with_it(carried: Carried, tmp_path: Path) -> None:
    from designer.compress.job import compress

    carried("fine-tune:1")
    job = compress(str(tmp_path / "small"), "int8:64", str(tmp_path / "whole"))
    said = [event.text for event in in_foreground(job) if isinstance(event, Message)]
    assert "exported as ONNX only" in said[-1]
