"""LeNet-5 from nothing to two trainings compared: by mouse, in Chinese, by the keys alone."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.journeys.conftest import Journey


@pytest.mark.timeout(600)
@pytest.mark.skipif(
    not all(map(shutil.which, ("Xvfb", "xdotool"))),
    reason="needs the Debian packages xvfb and xdotool",
)
@pytest.mark.parametrize(
    ("driven", "language"), [("mouse", "en"), ("mouse", "zh_CN"), ("keys", "en")]
)
def test_from_an_empty_canvas_to_two_runs_compared(
    driven: str, language: str, journey: Journey, tmp_path: Path
) -> None:
    told = journey("lenet", str(tmp_path), driven, language)
    assert f"LeNet-5 by {driven} took" in told
