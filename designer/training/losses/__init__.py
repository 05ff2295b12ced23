"""Losses: the number that training makes small, as the mean over the examples of a step."""

from designer.training.losses.classes import BinaryCrossEntropy, CrossEntropy, Focal
from designer.training.losses.loss import Loss, Measure, loss, usual_loss
from designer.training.losses.numbers import Huber, MeanAbsoluteError, MeanSquaredError

__all__ = [
    "BinaryCrossEntropy",
    "CrossEntropy",
    "Focal",
    "Huber",
    "Loss",
    "MeanAbsoluteError",
    "MeanSquaredError",
    "Measure",
    "loss",
    "usual_loss",
]
