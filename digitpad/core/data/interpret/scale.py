"""Which numbers are paper and which are ink: the scale of the pixels, and dark on light."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from digitpad.core.data.blocks import BLOCK, in_blocks
from digitpad.core.data.dataset import Images
from digitpad.core.data.interpret.labels import NameOfRow
from digitpad.core.errors import DigitpadError
from digitpad.core.sentences import sentence

Numbers = npt.NDArray[Any]
Floats = npt.NDArray[np.float64]

_SAMPLE: Final = 1000  # images that tell what paper is
# Of 255. Pixels that lie below in all images of a set have another scale, such as 0 to 16: they would be nearly blank.
_FAINTEST_INK: Final = 128
_TOLERANCE: Final = 0.01
_LARGEST_UNIT: Final = 1 + _TOLERANCE  # of numbers from 0 to 1 that were enlarged or reduced and not clipped
_DEEP: Final = (1023, 4095, 16383, 65535)  # the largest numbers of 10, 12, 14 and 16 bits
_LEAST_DEEP: Final = 2**15
# Of the largest pixel. Where most images have none above, one scale does not hold for all of them.
_ANOTHER_SCALE: Final = 1 / 8
_NEARLY_BLANK: Final = 1 / 50
_MOST_BLANK: Final = 0.05  # of the images; a few may be empty paper
_LEAST_PAPER: Final = 0.3  # of all pixels that have the very number of the paper


@dataclass(frozen=True, slots=True)
class Scale:
    """How numbers become bytes: ``low`` becomes 0, ``high`` 255, and what lies between between.

    Attributes:
        notes: what is assumed.
    """

    low: float = 0.0
    high: float = 255.0
    notes: tuple[str, ...] = ()


def scale_of(name: str, images: Numbers, row: NameOfRow) -> Scale:
    """Return the scale of ``images``, shape (n, height, width), n ≥ 1.

    Raises:
        DigitpadError: a pixel is not finite, or no one scale holds for all images; the sentence names the row.
    """
    lows, peaks = _extremes(images)
    low, high = float(lows.min()), float(peaks.max())
    if not (np.isfinite(low) and np.isfinite(high)):
        raise _no_pixel(name, images, row, -np.inf, np.inf)
    if low < 0:
        return _signed_scale(name, images, row, low, high)
    if high > 255 and not (high in _DEEP or _LEAST_DEEP <= high <= _DEEP[-1]):
        raise _no_pixel(name, images, row, 0, 255)
    notes = _checked_peaks(name, peaks, row)
    if high > 255:
        high = high if high in _DEEP else _DEEP[-1]
    elif high >= _FAINTEST_INK or high == 0:
        return Scale(notes=notes)
    else:
        high = max(high, 1.0)
    return Scale(0.0, high, (_scaled(0.0, high), *notes))


def to_scale(images: Numbers, scale: Scale) -> Images:
    """Return ``images``, shape (n, height, width), as uint8."""
    if scale.low == 0 and scale.high == 255 and images.dtype == np.uint8:
        return images
    factor = np.float32(255 / (scale.high - scale.low))

    def converted(part: slice) -> Images:
        block = images[part]
        block = block * factor if scale.low == 0 else (block - np.float32(scale.low)) * factor
        found: Images = np.rint(np.clip(block, 0, 255)).astype(np.uint8)
        return found

    return in_blocks(len(images), converted)


def light_on_dark(images: Images) -> tuple[Images, int]:
    """Return the images as light ink on dark paper, and how many had to be inverted for it.

    The edge of an image is paper.
    """
    edges = (images[:, 0], images[:, -1], images[:, :, 0], images[:, :, -1])
    dark_on_light = np.mean([edge.mean(axis=1, dtype=np.float32) for edge in edges], axis=0) > 127
    if not dark_on_light.any():
        return images, 0
    # Each image for itself: sets that were collected from many hands hold both kinds.
    inverted = in_blocks(
        len(images), lambda part: np.where(dark_on_light[part, None, None], 255 - images[part], images[part])
    )
    return inverted, int(np.count_nonzero(dark_on_light))


def _extremes(images: Numbers) -> tuple[Floats, Floats]:
    """Return the least and the largest pixel of each image, shape (n,) each; not finite where one is not."""
    lows, peaks = np.empty(len(images)), np.empty(len(images))
    for i in range(0, len(images), BLOCK):
        block = images[i : i + BLOCK]
        lows[i : i + BLOCK], peaks[i : i + BLOCK] = block.min(axis=(1, 2)), block.max(axis=(1, 2))
    return lows, peaks


def _signed_scale(name: str, images: Numbers, row: NameOfRow, low: float, high: float) -> Scale:
    """Return the scale of numbers some of which are negative: −1 to 1, or standardised by one mean and deviation.

    Paper is the number that most pixels have, and the least or the largest of all. Where each pixel was standardised
    for itself, no number is paper.

    Raises:
        DigitpadError: it is neither.
    """
    sample = images[:: max(1, len(images) // _SAMPLE)]
    values, counts = np.unique(sample, return_counts=True)
    paper, share = float(values[counts.argmax()]), counts.max() / sample.size
    is_unit = abs(low + 1) <= _TOLERANCE and abs(high - 1) <= _TOLERANCE
    if is_unit or (paper in (low, high) and share >= _LEAST_PAPER and high <= 255):
        return Scale(low, high, (_scaled(low, high),))
    raise _no_pixel(name, images, row, 0, 255)


def _checked_peaks(name: str, peaks: Floats, row: NameOfRow) -> tuple[str, ...]:
    """Return a note on images that are nearly blank beside the others.

    Raises:
        DigitpadError: most are, beside one, or so many that they have a scale of their own.
    """
    largest = peaks.max()
    inked = peaks[peaks > 0]
    if len(inked) == 0:
        return ()
    blank = inked[inked <= _NEARLY_BLANK * largest]
    if np.median(inked) <= _ANOTHER_SCALE * largest:
        raise DigitpadError(
            sentence(
                "Data",
                "{name}, {row}: a pixel is {item:g}, but most images have none above {median:g}, "
                "so it is not clear which number is black",
                name=name,
                row=row(int(peaks.argmax())),
                item=float(largest),
                median=float(np.median(inked)),
            )
        )
    if len(blank) > max(1, _MOST_BLANK * len(inked)):
        raise DigitpadError(
            sentence(
                "Data",
                "{name}, {row}: no pixel is above {item:g}, as in {count:,} images, but in others they go up to "
                "{largest:g}: two scales are mixed",
                name=name,
                row=row(int(np.flatnonzero(peaks == blank[0])[0])),
                item=float(blank.max()),
                count=len(blank),
                largest=float(largest),
            )
        )
    if not len(blank):
        return ()
    note = sentence(
        "Data",
        "{count:,} of the images are nearly blank: no pixel is above {item:g} of {largest:g}",
        count=len(blank),
        item=float(blank.max()),
        largest=float(largest),
    )
    return (note,)


def _scaled(low: float, high: float) -> str:
    return sentence("Data", "the pixels were numbers from {low:g} to {high:g}: scaled", low=low, high=high)


def _no_pixel(name: str, images: Numbers, row: NameOfRow, low: float, high: float) -> DigitpadError:
    """Return the error that names the first pixel that is not from ``low`` to ``high``, or not finite."""
    for first in range(0, len(images), BLOCK):
        block = images[first : first + BLOCK]
        wrong = np.argwhere(~((block >= low) & (block <= high) & np.isfinite(block)))
        if len(wrong):
            i, y, x = wrong[0]
            break
    return DigitpadError(
        sentence(
            "Data",
            "{name}, {row}: a pixel is {item:g}; pixels lie between 0 and 255, or 0 and 1",
            name=name,
            row=row(first + int(i)),
            item=block[i, y, x].item(),
        )
    )
