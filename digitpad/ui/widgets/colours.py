"""Colours that stand for numbers, in every theme; and images of digits in the canvas's colours."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from PySide6.QtGui import QColor, QImage, qRgb

from digitpad.core.data.dataset import Images
from digitpad.ui.widgets.theme import HIGH_CONTRAST, Colours

_DARK_RED, _LIGHT_RED = "#b3261e", "#ff8a80"
_MIDDLE: Final = 140  # of a ground's lightness, 0 to 255; texts on darker ones are light


def wrong_colour(colours: Colours) -> QColor:
    """Return the colour of errors: 4.5 to 1 against the window and against lists."""
    if colours == HIGH_CONTRAST:
        return QColor(colours.accent)
    return QColor(_DARK_RED if _lightness(QColor(colours.window)) > _MIDDLE else _LIGHT_RED)


def blended(ground: QColor, colour: QColor, share: float) -> QColor:
    """Return ``share`` of ``colour`` on ``ground``."""
    a, b = ground.getRgb(), colour.getRgb()
    return QColor(*(round(x + (y - x) * share) for x, y in zip(a[:3], b[:3], strict=True)))  # type: ignore[index]


def readable_on(ground: QColor) -> QColor:
    """Return black or white, whichever stands out more from ``ground``."""
    return QColor("#0d1117") if _lightness(ground) > _MIDDLE else QColor("#ffffff")


def _lightness(colour: QColor) -> float:
    return 0.299 * colour.red() + 0.587 * colour.green() + 0.114 * colour.blue()


def digit_image(pixels: Images, colours: Colours) -> QImage:
    """Return ``pixels``, shape (height, width), uint8, 0 (paper) to 255 (ink), in the theme's paper and ink."""
    height, width = pixels.shape
    image = QImage(pixels.tobytes(), width, height, width, QImage.Format.Format_Indexed8).copy()
    image.setColorTable(_ramp(colours.paper, colours.ink))
    return image


@lru_cache(4)
def _ramp(paper: str, ink: str) -> list[int]:
    steps = (blended(QColor(paper), QColor(ink), level / 255) for level in range(256))
    return [qRgb(step.red(), step.green(), step.blue()) for step in steps]
