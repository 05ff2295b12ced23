"""The tour is walked from start to end."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.journeys.conftest import Journey


@pytest.mark.timeout(400)
@pytest.mark.skipif(
    not all(map(shutil.which, ("Xvfb", "xdotool", "maim"))),
    reason="needs the Debian packages xvfb, xdotool and maim",
)
def test_the_tour_is_walked_by_hand_and_by_keys(tmp_path: Path, journey: Journey) -> None:
    journey("tour", str(tmp_path))
