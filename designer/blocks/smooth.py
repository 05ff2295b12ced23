"""Smooth activations: rectifiers without a corner at zero."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from designer.blocks.activation import _Activation
from designer.blocks.spec import Spec
from designer.call import Call
from designer.unit import param


@dataclass(frozen=True)
class GELU(_Activation):
    """Weighs each number by the chance that a normal variable lies below it."""

    formula: ClassVar[str] = "y = x·Φ(x)"
    use: ClassVar[str] = "In transformers."
    reference: ClassVar[str] = "Hendrycks and Gimpel 2016, Gaussian error linear units"

    approximate: str = param(
        "none", "Whether Φ is exact or a tanh that is close to it.", choices=("none", "tanh")
    )

    def layer(self, *inputs: Spec) -> Call | None:
        """Return torch's GELU."""
        keywords = {} if self.approximate == "none" else {"approximate": self.approximate}
        return Call("torch.nn.GELU", (), keywords)

    def brief(self) -> str:
        """Show that it is not exact."""
        return "" if self.approximate == "none" else self.approximate


@dataclass(frozen=True)
class SiLU(_Activation):
    """Weighs each number by its own sigmoid; also called Swish."""

    formula: ClassVar[str] = "y = x / (1 + e^−x)"
    use: ClassVar[str] = "In EfficientNet-like networks, where ReLU is too abrupt."
    reference: ClassVar[str] = "Ramachandran et al. 2017, Searching for activation functions"


@dataclass(frozen=True)
class Mish(_Activation):
    """Weighs each number by the tanh of its softplus."""

    formula: ClassVar[str] = "y = x·tanh(ln(1 + e^x))"
    use: ClassVar[str] = "In detectors such as YOLOv4, in place of SiLU."
    reference: ClassVar[str] = "Misra 2019, Mish"


@dataclass(frozen=True)
class Hardswish(_Activation):
    """Comes close to SiLU with straight lines."""

    formula: ClassVar[str] = "y = x·min(max(0, x + 3), 6) / 6"
    use: ClassVar[str] = "On phones, where SiLU is too slow, as in MobileNetV3."
    reference: ClassVar[str] = "Howard et al. 2019, Searching for MobileNetV3"


@dataclass(frozen=True)
class ELU(_Activation):
    """Keeps positive numbers and lets negative ones fall to a level, smoothly."""

    formula: ClassVar[str] = "y = x for x > 0, else α·(e^x − 1)"
    use: ClassVar[str] = "In deep networks without BatchNorm: means stay nearer to zero."
    reference: ClassVar[str] = "Clevert et al. 2015, Exponential linear units"

    alpha: float = param(1.0, "How far below zero large negative numbers end, α.", low=0.0)


@dataclass(frozen=True)
class CELU(_Activation):
    """Is an ELU whose slope has no jump, whatever its level."""

    formula: ClassVar[str] = "y = x for x > 0, else α·(e^(x/α) − 1)"
    use: ClassVar[str] = "In place of ELU where its level is not 1."
    reference: ClassVar[str] = "Barron 2017, Continuously differentiable exponential linear units"

    alpha: float = param(1.0, "How far below zero large negative numbers end, α.", low=0.001)


@dataclass(frozen=True)
class SELU(_Activation):
    """Is an ELU with two constants that keep mean 0 and spread 1 from layer to layer."""

    formula: ClassVar[str] = "y = 1.0507·(x for x > 0, else 1.6733·(e^x − 1))"
    use: ClassVar[str] = "In deep stacks of dense layers, without normalization."
    reference: ClassVar[str] = "Klambauer et al. 2017, Self-normalizing neural networks"


@dataclass(frozen=True)
class Softplus(_Activation):
    """Is a ReLU with a round corner; its outcome is always above zero."""

    formula: ClassVar[str] = "y = ln(1 + e^(β·x)) / β"
    use: ClassVar[str] = "For answers that must be positive, such as a variance or a waiting time."
    reference: ClassVar[str] = "Dugas et al. 2000, Second-order functional knowledge"

    beta: float = param(1.0, "How sharp the corner is, β.", low=0.001)
    threshold: float = param(20.0, "Where β·x is above it, y is x, which is safe to compute.")
