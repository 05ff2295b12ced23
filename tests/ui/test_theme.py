"""Text and marks can be told from their ground, in light and in dark."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from designer.ui.theme import SMALL, TEXT, TITLE, Theme, blend, contrast, font

THEMES = [Theme.light(), Theme.dark()]
by_name = pytest.mark.parametrize("theme", THEMES, ids=[theme.name for theme in THEMES])

READABLE = 4.5
"""WCAG 2.2, success criterion 1.4.3, level AA."""
VISIBLE = 3.0
"""WCAG 2.2, success criterion 1.4.11, level AA: marks that carry meaning."""


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.478, abs=1e-3)
    assert contrast("#ffffff", "#777777") == contrast("#777777", "#ffffff")


@by_name
def test_text_is_readable_on_every_ground(theme: Theme) -> None:
    grounds = {
        name: getattr(theme, name)
        for name in (
            "canvas",
            "surface",
            "card",
            "hover",
            "accent_soft",
            "error_soft",
            "warning_soft",
        )
    }
    for name, ground in grounds.items():
        for text in ("text", "muted"):
            found = contrast(getattr(theme, text), ground)
            assert found >= READABLE, f"{text} on {name}: {found:.2f}"
    for text, places in {
        "error": ("card", "surface", "canvas", "error_soft"),
        "warning": ("card", "surface", "canvas", "warning_soft"),
        "accent": ("card", "surface", "canvas"),
        "on_accent": (),
    }.items():
        for place in places:
            found = contrast(getattr(theme, text), grounds[place])
            assert found >= READABLE, f"{text} on {place}: {found:.2f}"
    assert contrast(theme.on_accent, theme.accent) >= READABLE


@by_name
def test_marks_are_visible(theme: Theme) -> None:
    for family, colour in theme.families.items():
        assert contrast(colour, theme.card) >= VISIBLE, family
    for kind, colour in theme.kinds.items():
        assert contrast(colour, theme.canvas) >= VISIBLE, kind
        assert contrast(colour, theme.card) >= VISIBLE, kind
    for number, colour in enumerate(theme.series):
        assert contrast(colour, theme.card) >= VISIBLE, number
    assert contrast(theme.outline, theme.card) >= VISIBLE


@by_name
def test_titles_of_frames_are_readable_on_their_tint(theme: Theme) -> None:
    for name, colour in theme.frames.items():
        assert contrast(theme.text, blend(colour, theme.canvas, 0.16)) >= READABLE, name


@by_name
def test_families_and_frames_that_no_theme_names_have_a_lasting_colour(theme: Theme) -> None:
    assert theme.family("Convolution") == theme.families["convolution"]
    assert theme.family("Quaternions") == theme.family("Quaternions")
    assert theme.family("Quaternions") in theme.families.values()
    assert theme.kind("something new") == theme.kinds[""]
    assert theme.frame("mauve") in theme.frames.values()


def test_both_themes_name_the_same_things() -> None:
    light, dark = THEMES
    for name in ("families", "kinds", "frames"):
        assert getattr(light, name).keys() == getattr(dark, name).keys()
    assert len(light.series) == len(dark.series)


@by_name
def test_every_rule_is_filled_in_and_its_pictures_exist(theme: Theme, qapp: QApplication) -> None:
    sheet = theme.stylesheet()
    assert "$" not in sheet
    pictures = [part.split(")", 1)[0] for part in sheet.split("url(")[1:]]
    assert pictures
    assert all(Path(picture).is_file() for picture in pictures)


def test_a_theme_is_applied_to_the_whole_application(qapp: QApplication) -> None:
    before = qapp.styleSheet(), QPalette(qapp.palette()), qapp.font()
    try:
        for theme in THEMES:
            theme.apply(qapp)
            assert qapp.palette().window().color() == QColor(theme.surface)
            assert theme.accent in qapp.styleSheet()
            assert qapp.font().pixelSize() == TEXT
    finally:
        qapp.setStyleSheet(before[0])
        qapp.setPalette(before[1])
        qapp.setFont(before[2])


def test_there_are_three_sizes_of_type(qapp: QApplication) -> None:
    assert [font(size).pixelSize() for size in (SMALL, TEXT, TITLE)] == [11, 13, 16]
    assert font(bold=True).weight() > font().weight()
