"""Random changes to examples while they are learnt from, made on the device a batch at a time."""

from designer.data.augmentation.augmentation import Augmentation, Tones
from designer.data.augmentation.changes import Changes, augmentations
from designer.data.augmentation.moving import Flip, Shift
from designer.data.augmentation.warping import Rotate

__all__ = ["Augmentation", "Changes", "Flip", "Rotate", "Shift", "Tones", "augmentations"]
