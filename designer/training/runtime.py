"""A network in onnxruntime, asked as PyTorch's networks are."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn

from designer.job import UserError

_SILENT = 4
"""Errors come as exceptions; they need not be printed, too."""


class Runtime(nn.Module):
    """An ONNX model as a module; it runs on the processor, whatever device asks it.

    Its weights are numbers of onnxruntime alone, so it cannot be trained on.
    """

    def __init__(self, model: bytes) -> None:
        """Take the model. Raises UserError where onnxruntime refuses it."""
        import onnxruntime

        super().__init__()
        self.contents = model
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = torch.get_num_threads()
        options.log_severity_level = _SILENT
        try:
            self._session = onnxruntime.InferenceSession(
                model, options, providers=["CPUExecutionProvider"]
            )
        except Exception as error:  # onnxruntime has no class of its own for them
            reason = str(error).strip().splitlines()[0][:200]
            raise UserError(f"onnxruntime cannot run this network: {reason}.") from None
        self._names = [one.name for one in self._session.get_inputs()]

    def forward(self, *inputs: Tensor) -> Tensor:
        """Return the answers, on the device that the inputs are on."""
        given = {
            name: one.detach().cpu().numpy() for name, one in zip(self._names, inputs, strict=True)
        }
        (found,) = self._session.run(None, given)
        return torch.from_numpy(found).to(inputs[0].device)

    def __deepcopy__(self, memory: dict[int, Any]) -> Runtime:
        """Return itself: nothing of it ever changes."""
        return self
