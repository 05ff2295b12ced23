"""Image classification on Fashion-MNIST: from dense layers to a small Vision Transformer."""

from __future__ import annotations

from drawing import Drawing
from pieces import Templates, classifier, recipe, stacked

from designer.project.project import DataChoice, Project
from designer.unit import Choice

CLOTHES = DataChoice(source=Choice("FashionMNIST"))
MOVED = (Choice("Flip"), Choice("Shift", {"points": 2}))


def perceptron() -> Project:
    """Dense layers alone."""
    drawing = Drawing()
    with drawing.section("The picture as one long row", "blue"):
        found = drawing.add("Flatten", drawing.add("Input"))
    with drawing.section("Two dense layers", "violet"):
        for features in (256, 128):
            found = drawing.add("Linear", found, features=features)
            found = drawing.add("Dropout", drawing.add("ReLU", found), rate=0.3)
    with drawing.section("Answer", "orange"):
        classifier(drawing, found, 10)
    return drawing.project("Perceptron on Fashion-MNIST", CLOTHES, recipe(15, 0.002))


def vgg_like() -> Project:
    """Pairs of 3×3 convolutions, each followed by pooling (Simonyan and Zisserman 2014)."""
    drawing = Drawing()
    found = None
    for number, filters in enumerate((24, 48, 96), start=1):
        with drawing.section(f"Stage {number}: two convolutions of {filters} filters", "blue"):
            found = drawing.add("Input") if found is None else found
            for _ in range(2):
                found = drawing.add(
                    "Conv2d", found, filters=filters, kernel=(3,), padding=(1,), bias=False
                )
                found = drawing.add("ReLU", drawing.add("BatchNorm", found))
            found = drawing.add("MaxPool2d", found, kernel=(2,))
    assert found is not None
    with drawing.section("Answer", "orange"):
        found = drawing.add("GlobalPool", found)
        classifier(drawing, found, 10, 0.3)
    data = recipe(10, 0.004, augmentation=MOVED)
    return drawing.project("VGG-like on Fashion-MNIST", CLOTHES, data)


def inception_like() -> Project:
    """Branches of several sizes beside each other (Szegedy et al. 2014)."""
    drawing = Drawing()
    with drawing.section("Stem", "blue"):
        found = drawing.add(
            "Conv2d", drawing.add("Input"), filters=24, kernel=(3,), padding=(1,), bias=False
        )
        found = drawing.add("ReLU", drawing.add("BatchNorm", found))
        found = drawing.add("MaxPool2d", found, kernel=(2,))
    with drawing.section("Two Inception blocks", "violet"):
        sizes = {
            "filters 1×1": 16, "before 3×3": 16, "filters 3×3": 32,
            "before 5×5": 8, "filters 5×5": 16, "behind pooling": 16,
        }  # fmt: skip
        found = stacked(drawing, "Inception", found, **sizes)
        found = drawing.add("MaxPool2d", found, kernel=(2,))
        sizes = {name: 2 * size for name, size in sizes.items()}
        found = stacked(drawing, "Inception", found, **sizes)
    with drawing.section("Answer", "orange"):
        found = drawing.add("GlobalPool", found)
        classifier(drawing, found, 10, 0.3)
    chosen = recipe(12, 0.004, augmentation=MOVED)
    return drawing.project("Inception-like on Fashion-MNIST", CLOTHES, chosen)


def depthwise_separable() -> Project:
    """Convolutions that filter each channel by itself, then mix (Howard et al. 2017)."""
    drawing = Drawing()
    with drawing.section("Stem", "blue"):
        found = drawing.add(
            "Conv2d", drawing.add("Input"), filters=32, kernel=(3,), padding=(1,), bias=False
        )
        found = drawing.add("ReLU", drawing.add("BatchNorm", found))
        found = drawing.add("MaxPool2d", found, kernel=(2,))
    for number, (filters, pool) in enumerate(((64, False), (96, True), (128, False)), start=1):
        with drawing.section(f"Separable convolution {number}", "violet"):
            found = drawing.add(
                "SeparableConv2d", found, filters=filters, kernel=(3,), padding=(1,)
            )
            found = drawing.add("ReLU", drawing.add("BatchNorm", found))
            if pool:
                found = drawing.add("MaxPool2d", found, kernel=(2,))
    with drawing.section("Answer", "orange"):
        found = drawing.add("GlobalPool", found)
        classifier(drawing, found, 10, 0.2)
    chosen = recipe(12, 0.005, augmentation=MOVED)
    return drawing.project("Depthwise-separable on Fashion-MNIST", CLOTHES, chosen)


def vision_transformer() -> Project:
    """Patches of the picture look at each other (Dosovitskiy et al. 2021)."""
    drawing = Drawing()
    with drawing.section("Patches become vectors that know their place", "blue"):
        found = drawing.add("PatchEmbedding", drawing.add("Input"), patch=(4,), width=64)
        found = drawing.add("LearnedPositions", found)
    with drawing.section("Every patch looks at every other, three times", "violet"):
        found = stacked(
            drawing, "Transformer encoder layer", found,
            width=64, heads=4, hidden=128, dropout=0.1, repeat=3,
        )  # fmt: skip
    with drawing.section("Answer", "orange"):
        found = drawing.add("Reduce", drawing.add("LayerNorm", found), takes="mean")
        classifier(drawing, found, 10)
    chosen = recipe(14, 0.003, augmentation=MOVED)
    return drawing.project("Vision Transformer on Fashion-MNIST", CLOTHES, chosen)


TEMPLATES: Templates = {
    "image-classification/perceptron": perceptron,
    "image-classification/vgg-like": vgg_like,
    "image-classification/inception-like": inception_like,
    "image-classification/depthwise-separable": depthwise_separable,
    "image-classification/vision-transformer": vision_transformer,
}
