"""Colours that stand for numbers, in every theme, and images of digits in them. For the window's thread."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

import numpy as np
from PySide6.QtGui import QColor, QImage

from digitpad.ui.widgets.theme import HIGH_CONTRAST, Colours

if TYPE_CHECKING:
    from digitpad.core.data.dataset import Images

_DARK_RED, _LIGHT_RED = "#b3261e", "#ff8a80"
_MIDDLE: Final = 0.179  # of a ground's luminance, 0 to 1: black and white stand out from it alike


def wrong_colour(colours: Colours, ground: str | None = None) -> QColor:
    """Return the colour of errors: 4.5 to 1 against the window and against lists, or against ``ground``."""
    if colours == HIGH_CONTRAST:
        return QColor(colours.accent if ground is None else colours.ink)
    return QColor(_DARK_RED if _luminance(QColor(ground or colours.window)) > _MIDDLE else _LIGHT_RED)


def blended(ground: QColor, colour: QColor, share: float) -> QColor:
    """Return ``share`` of ``colour`` on ``ground``."""
    a, b = ground.getRgb(), colour.getRgb()
    return QColor(*(round(x + (y - x) * share) for x, y in zip(a[:3], b[:3], strict=True)))  # type: ignore[index]


def readable_on(ground: QColor) -> QColor:
    """Return black or white, whichever stands out more from ``ground``."""
    return QColor("#000000" if _luminance(ground) > _MIDDLE else "#ffffff")


def _luminance(colour: QColor) -> float:
    """Return the relative luminance, as WCAG 2 defines it for contrast."""
    parts = colour.redF(), colour.greenF(), colour.blueF()
    linear = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return sum(share * part for share, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def digit_image(pixels: Images, colours: Colours) -> QImage:
    """Return ``pixels``, shape (height, width), uint8, 0 (paper) to 255 (ink), in the theme's paper and ink."""
    return level_image(pixels, colours.paper, colours.ink)


def level_image(levels: Images, low: str, high: str) -> QImage:
    """Return ``levels``, shape (height, width), uint8, on the ramp from the colour ``low`` (0) to ``high`` (255)."""
    height, width = levels.shape
    data = np.ascontiguousarray(levels).tobytes()
    image = QImage(data, width, height, width, QImage.Format.Format_Indexed8).copy()
    image.setColorTable(_ramp(low, high))
    return image


@lru_cache(8)
def _ramp(low: str, high: str) -> list[int]:
    return [blended(QColor(low), QColor(high), level / 255).rgb() for level in range(256)]
