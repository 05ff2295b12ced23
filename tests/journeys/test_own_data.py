"""Files that nobody shipped, from import to a trained network, on a virtual screen."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.journeys.conftest import Journey

KINDS = "table,pictures,pairs,questions"


@pytest.mark.timeout(600)
def test_from_files_to_trained_networks(journey: Journey, tmp_path: Path) -> None:
    told = journey("own_data", KINDS, str(tmp_path))
    assert told.count("refused: “") == told.count("measured: ") == 4
