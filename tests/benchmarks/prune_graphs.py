"""Prunes random networks, and holds each against the masked original: prune_graphs.py [count].

All must be valid drawings, and answer as the original does with zeros in the place of what is gone.
"""

from __future__ import annotations

import random
import sys
import time

import torch

from tests.compress.networks import difference, random_drawing

BOUND = 1e-5


def main(count: int) -> int:
    """Return the number of networks that fail."""
    torch.set_num_threads(1)
    begun, worst, failed, left = time.perf_counter(), 0.0, 0, 0.0
    for seed in range(count):
        chance = random.Random(seed)
        graph = random_drawing(chance)
        try:
            found = difference(graph, chance)
        except Exception as error:
            print(f"{seed}: {type(error).__name__}: {error}")
            failed += 1
            continue
        worst, left = max(worst, found.worst), left + found.left
        if not found.worst <= BOUND:
            print(f"{seed}: {found.worst:.1e}")
            failed += 1
    seconds = time.perf_counter() - begun
    print(f"{count:,} networks, {left / count:.0%} of their parameters left, {seconds:.0f} s")
    print(f"largest difference {worst:.1e}; {failed} failed")
    return failed


if __name__ == "__main__":
    sys.exit(bool(main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)))
