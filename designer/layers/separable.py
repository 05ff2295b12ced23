"""Separable convolutions: each channel alone, then all channels at each place."""

import torch
from torch import nn


class SeparableConvolution(nn.Module):
    """Convolves each channel alone, then joins the channels (Chollet 2016)."""

    convolution: type[nn.Module]

    def __init__(
        self,
        in_channels: int,
        out_channels: int,
        kernel_size: int | tuple[int, ...],
        stride: int | tuple[int, ...] = 1,
        padding: int | tuple[int, ...] = 0,
        dilation: int | tuple[int, ...] = 1,
        multiplier: int = 1,
        bias: bool = True,
    ) -> None:
        super().__init__()
        between = in_channels * multiplier
        self.depthwise = self.convolution(
            in_channels,
            between,
            kernel_size,
            stride=stride,
            padding=padding,
            dilation=dilation,
            groups=in_channels,
            bias=False,
        )
        self.pointwise = self.convolution(between, out_channels, 1, bias=bias)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.pointwise(self.depthwise(x))


class SeparableConv1d(SeparableConvolution):
    """Convolves each channel of a sequence alone, then joins the channels."""

    convolution = nn.Conv1d


class SeparableConv2d(SeparableConvolution):
    """Convolves each channel of a picture alone, then joins the channels."""

    convolution = nn.Conv2d


class SeparableConv3d(SeparableConvolution):
    """Convolves each channel of a volume alone, then joins the channels."""

    convolution = nn.Conv3d
