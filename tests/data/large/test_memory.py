"""A large file is never in memory."""

from __future__ import annotations

from tests.benchmarks.large_parquet import in_own_process


def test_training_on_a_large_file_needs_a_part_of_its_size() -> None:
    """48 MB in one group of rows; tests/benchmarks/large_parquet.py does it with 300 MB."""
    found = in_own_process(48, batches=8, workers=0)
    assert found["file"] > 45
    assert found["grown"] < 0.5 * found["file"], found
