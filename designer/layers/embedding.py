"""An embedding that chooses how large its vectors are before training."""

from torch import nn


class SpreadEmbedding(nn.Embedding):
    """Looks up vectors whose numbers begin with a standard deviation of `spread`.

    Vectors of rare words stay near where they began; begun small, they disturb little.
    """

    def __init__(self, vocabulary, width, spread, padding_idx=None):
        self.spread = spread
        super().__init__(vocabulary, width, padding_idx)

    def reset_parameters(self):
        nn.init.normal_(self.weight, std=self.spread)
        self._fill_padding_idx_with_zero()
