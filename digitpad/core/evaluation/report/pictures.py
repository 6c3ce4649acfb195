"""The report's pictures of digits, as PNG files."""

from __future__ import annotations

import io
import math
from collections.abc import Sequence
from typing import Final

from digitpad.core.data.dataset import Images
from digitpad.core.evaluation.describe import example_title
from digitpad.core.evaluation.examples import Example

_COLUMNS: Final = 10  # of a sheet
_ZOOM: Final = 2  # pixels of a sheet a pixel of an image
_LINE: Final = 14  # pixels of a sheet for the text below an image
_GAP: Final = 8
_INK, _WRONG = "#1c1f26", "#b3261e"


def png(pixels: Images) -> bytes:
    """Return ``pixels``, shape (height, width), uint8, 0 black, as a PNG file."""
    from PIL import Image  # noqa: PLC0415 - not every evaluation is reported

    data = io.BytesIO()
    Image.fromarray(pixels).save(data, "PNG", optimize=True)
    return data.getvalue()


def sheet_of(examples: Sequence[Example], names: Sequence[str]) -> bytes:
    """Return ``examples``, one or more, as a PNG; below each its title. ``names`` are those of the classes."""
    from PIL import Image, ImageDraw  # noqa: PLC0415

    side = examples[0].image.shape[0] * _ZOOM
    columns = min(_COLUMNS, len(examples))
    width, height = columns * (side + _GAP) + _GAP, math.ceil(len(examples) / columns) * (side + _LINE + _GAP) + _GAP
    sheet = Image.new("RGB", (width, height), "white")
    brush = ImageDraw.Draw(sheet)
    for i, example in enumerate(examples):
        row, column = divmod(i, columns)
        left, top = _GAP + column * (side + _GAP), _GAP + row * (side + _LINE + _GAP)
        image = Image.fromarray(255 - example.image).resize((side, side), Image.Resampling.NEAREST)
        sheet.paste(image.convert("RGB"), (left, top))
        text = example_title(example, names)
        brush.text((left + side / 2, top + side + 1), text, fill=_WRONG if example.is_error else _INK, anchor="ma")
    data = io.BytesIO()
    sheet.save(data, "PNG", optimize=True)
    return data.getvalue()
