"""Letters and signs of Matplotlib's fonts as pictures: what a person might draw that is no digit.

Characters that some hand writes as a digit are left out, such as O, l, S, b and q.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

import matplotlib as mpl
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from digitpad.core.preprocessing.normalise import normalise
from digitpad.core.preprocessing.picture import Picture
from digitpad.core.preprocessing.rasterise import SIZE, Float32Array

TRAINING_FONTS: Final = (
    "DejaVuSans", "DejaVuSans-Oblique", "DejaVuSansMono", "DejaVuSerif", "DejaVuSerif-Italic", "DejaVuSans-Bold",
    "cmss10", "cmti10", "cmtt10",
)  # fmt: skip
HELD_OUT_FONTS: Final = ("STIXGeneral", "STIXGeneralItalic", "STIXGeneralBol", "cmr10")
"""Families that no batch holds."""

TRAINING_LETTERS: Final = "ABCEFGHJLMNPRTUVXYadefhjkmnprtuvwxy#%&@$*+=?"
HELD_OUT_LETTERS: Final = "KWQcDΩΔΨΣΓΛΞ§¶√∑"
"""Characters that no batch holds."""

_HEIGHT: Final = 96  # pixels
_PAPER: Final = 160


def glyphs(fonts: tuple[str, ...], letters: str) -> Float32Array:
    """Return each of ``letters`` in each of ``fonts`` that has it, as the model sees them: shape (n, 28, 28)."""
    folder = Path(mpl.get_data_path(), "fonts", "ttf")
    drawn = []
    for name in fonts:
        font = ImageFont.truetype(str(folder / f"{name}.ttf"), _HEIGHT)
        missing = bytes(font.getmask("\uffff"))
        drawn += [_drawn(letter, font) for letter in letters if bytes(font.getmask(letter)) != missing]
    return np.stack(drawn)


def _drawn(letter: str, font: ImageFont.FreeTypeFont) -> Float32Array:
    image = Image.new("L", (_PAPER, _PAPER), 255)
    ImageDraw.Draw(image).text((_PAPER / 2, _PAPER / 2), letter, font=font, fill=0, anchor="mm")
    seen = normalise(Picture(np.asarray(image, dtype=np.float32) / np.float32(255)))
    assert seen.shape == (SIZE, SIZE)
    return seen
