"""Metrics: what is measured over a whole pass beside the loss, exactly and not as a mean of means.

A metric makes a meter, which is shown every batch and says its value at the end; meters gather on
the device without waiting for it. Or it compares texts that the network has told.
"""

from designer.training.metrics.classes import F1, Accuracy, Precision, Recall, TopFive, predicted
from designer.training.metrics.forecasts import MASE, SMAPE
from designer.training.metrics.metric import Meter, Metric, fitting, metric, usual_metrics
from designer.training.metrics.numbers import MAE, MSE, PSNR, R2, RMSE
from designer.training.metrics.ranking import ROCAUC
from designer.training.metrics.texts import BLEU, AnswerF1, ChrF, ExactMatch
from designer.training.metrics.tokens import Perplexity, TokenAccuracy

__all__ = [
    "BLEU",
    "F1",
    "MAE",
    "MASE",
    "MSE",
    "PSNR",
    "R2",
    "RMSE",
    "ROCAUC",
    "SMAPE",
    "Accuracy",
    "AnswerF1",
    "ChrF",
    "ExactMatch",
    "Meter",
    "Metric",
    "Perplexity",
    "Precision",
    "Recall",
    "TokenAccuracy",
    "TopFive",
    "fitting",
    "metric",
    "predicted",
    "usual_metrics",
]
