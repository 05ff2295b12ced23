"""Multiply-adds of a person's module, held against PyTorch's own counter of operations."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional as F
from torch.utils.flop_counter import FlopCounterMode

from designer.network.counting import multiply_adds

ONES = torch.ones


class Own(nn.Module):
    """Runs a function of a picture."""

    def __init__(self, function: Callable[[Tensor], Tensor]) -> None:
        super().__init__()
        self.function = function

    def forward(self, x: Tensor) -> Tensor:
        """Run it."""
        return self.function(x)


CASES: dict[str, Callable[[Tensor], Tensor]] = {
    "linear": lambda x: F.linear(x, ONES(5, 8), ONES(5)),
    "conv": lambda x: F.conv2d(x, ONES(6, 2, 3, 3), groups=2, stride=2, padding=1),
    "conv1d": lambda x: F.conv1d(x.flatten(2), ONES(6, 4, 5), dilation=2),
    "transposed": lambda x: F.conv_transpose2d(x, ONES(4, 3, 2, 2), stride=2),
    "matrices": lambda x: x @ ONES(8, 3) + torch.matmul(x, ONES(8, 3)),
    "right": lambda x: x.__rmatmul__(ONES(3, 8)),
    "bmm": lambda x: torch.bmm(x[:, 0], x[:, 1]),
    "added": lambda x: torch.addmm(ONES(3), x[0, 0], ONES(8, 3)),
    "attention": lambda x: F.scaled_dot_product_attention(x, x, x[..., :5]),
    "nothing": lambda x: x.relu() * 2 + x.mean(),
}


@pytest.mark.parametrize("case", CASES)
def test_the_count_is_that_of_pytorch(case: str) -> None:
    module, x = Own(CASES[case]), ONES(2, 4, 8, 8)
    with FlopCounterMode(display=False) as counter:
        module(x)
    found = multiply_adds(module, [x])
    assert 2 * found == counter.get_total_flops()
    assert (found > 0) is (case != "nothing")


def test_modules_of_pytorch_are_seen_inside_others() -> None:
    module = nn.Sequential(nn.Conv2d(4, 6, 3), nn.ReLU(), nn.Flatten(), nn.Linear(216, 10))
    assert multiply_adds(module, [ONES(3, 4, 8, 8)]) == 3 * (6 * 36 * 36 + 2160)
