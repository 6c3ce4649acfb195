"""Contrast by WCAG 2 level AA: 4.5 to 1 for text, 3 to 1 for what has to be seen but not read, in every theme."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from digitpad.core.resources import resource
from digitpad.ui.widgets.colours import blended, readable_on, wrong_colour
from digitpad.ui.widgets.theme import DARK, HIGH_CONTRAST, LIGHT, Colours, Theme, ThemeManager

TEXT, GRAPHIC = 4.5, 3.0
THEMES = {Theme.LIGHT: LIGHT, Theme.DARK: DARK, Theme.HIGH_CONTRAST: HIGH_CONTRAST}
Role = QPalette.ColorRole

# What stands on what: colours of the theme.
TEXTS = {
    "text": ("window", "base", "button", "track", "warning", "paper"),
    "muted": ("window", "base", "button", "track"),
    "accent": ("window", "base"),  # a box that has the keyboard
    "on_accent": ("accent",),
    "hint": ("paper",),
    "ink": ("paper",),
}
GRAPHICS = {
    "accent": ("window", "base", "button", "track", "paper", "warning"),
    "fill": ("window", "base", "track"),
    "muted": ("paper",),
    "rim": ("window", "base"),
}
ROLES = [
    (Role.WindowText, (Role.Window, Role.AlternateBase)),
    (Role.Text, (Role.Base, Role.AlternateBase)),
    (Role.ButtonText, (Role.Button, Role.Light, Role.Midlight)),
    (Role.ToolTipText, (Role.ToolTipBase,)),
    (Role.HighlightedText, (Role.Highlight, Role.Accent)),
    (Role.PlaceholderText, (Role.Window, Role.Base, Role.AlternateBase, Role.Button)),
    (Role.Link, (Role.Window, Role.Base)),
    (Role.LinkVisited, (Role.Window, Role.Base)),
]
# Parts of a style sheet that hold no text.
NO_TEXT = re.compile(
    r"::(groove|sub-page|add-page|handle|pane|indicator|chunk|drop-down|up-button|down-button|add-line)"
)


def luminance(colour: QColor) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor | str, other: QColor | str) -> float:
    light, dark = sorted((luminance(QColor(one)), luminance(QColor(other))), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.005)  # the standard's own example


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("pairs", "least"), [(TEXTS, TEXT), (GRAPHICS, GRAPHIC)], ids=["text", "graphics"])
def test_the_colours_of_a_theme_stand_out(theme: Theme, pairs: dict[str, tuple[str, ...]], least: float) -> None:
    colours = THEMES[theme]._asdict()
    found = {
        f"{name} on {ground}": round(contrast(colours[name], colours[ground]), 2)
        for name, grounds in pairs.items()
        for ground in grounds
        if colours[name]
    }
    assert {pair: ratio for pair, ratio in found.items() if ratio < least} == {}


@pytest.mark.parametrize("theme", THEMES)
def test_the_palette_of_a_theme_can_be_read(theme: Theme, qtbot: QtBot) -> None:
    ThemeManager().choose(theme)
    palette, weak = QApplication.palette(), []
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
        for role, grounds in ROLES:
            for ground in grounds:
                ratio = contrast(palette.color(group, role), palette.color(group, ground))
                if ratio < TEXT:
                    weak.append(f"{group.name} {role.name} on {ground.name}: {ratio:.2f}")
    assert weak == []


def rules() -> list[tuple[str, str]]:
    """The style sheets' selectors, each with what it says."""
    text = "".join(resource(name).read_text(encoding="utf-8") for name in ("style.qss", "style-rims.qss"))
    found = re.findall(r"([^{}]+)\{([^{}]*)\}", re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL))
    return [(" ".join(selector.split()), body) for selector, body in found]


@pytest.mark.parametrize("theme", THEMES)
def test_what_the_style_sheet_puts_text_on_lets_it_be_read(theme: Theme) -> None:
    colours, weak = THEMES[theme]._asdict(), []
    for selector, body in rules():
        ground = re.search(r"background: \$(\w+)", body)
        if ground is None or NO_TEXT.search(selector) or ":disabled" in selector:
            continue
        pen = re.search(r"(?<!-)color: \$(\w+)", body)
        ratio = contrast(colours[pen[1] if pen else "text"], colours[ground[1]])
        if ratio < TEXT:
            weak.append(f"{selector}: {ratio:.2f}")
    assert len(rules()) > 30
    assert weak == []


@pytest.mark.parametrize("colours", THEMES.values(), ids=list(THEMES))
def test_errors_stand_out_from_whatever_they_stand_on(colours: Colours) -> None:
    grounds = (colours.window, colours.base, colours.track)
    assert min(contrast(wrong_colour(colours), ground) for ground in grounds) >= TEXT
    assert contrast(wrong_colour(colours, colours.paper), colours.paper) >= TEXT


@pytest.mark.parametrize("colours", THEMES.values(), ids=list(THEMES))
def test_the_figures_of_every_cell_of_a_matrix_can_be_read(colours: Colours) -> None:
    base = QColor(colours.base)
    grounds = [
        blended(base, QColor(full), share / 50)
        for full in (colours.accent, wrong_colour(colours))
        for share in range(51)
    ]
    assert min(contrast(readable_on(ground), ground) for ground in grounds) >= TEXT


def test_black_or_white_can_be_read_on_every_grey() -> None:
    assert min(contrast(readable_on(QColor(each, each, each)), QColor(each, each, each)) for each in range(256)) >= TEXT
