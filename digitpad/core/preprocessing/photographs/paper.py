"""Part ink from paper that is lit unevenly, grainy or printed: what is narrow and unlike the paper around it is ink.

The paper is what is left when all that is narrower than a pen's line is filled (a morphological closing). It follows
light from one side, folds and the edge of a shadow, whatever their shape. How wide a line is nobody knows, so the
narrowest width that holds what is written is taken: then a hand's shadow, however dark, is paper.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from PIL import Image
from scipy import ndimage

from digitpad.core.preprocessing.fit import Mask, box_of
from digitpad.core.preprocessing.rasterise import Float32Array

_WIDTHS: Final = (1 / 36, 1 / 12, 1 / 4)  # of the longer side: lines are narrower than one of them
_LEAST_WIDTH: Final = 9  # pixels
_SURE: Final = 8.0  # times the spread of the paper; grain does not reach it over the area of a digit
_SEEN: Final = 4.0  # the same; where a line of sure ink ends
_SMALLEST: Final = 0.012  # of the longer side; what is smaller is a speck
_FRAME: Final = 0.9  # of a side; what is so long is no digit in a photograph
_MORE: Final = 1.15  # times as much ink is seen at the next width where the line was too wide for one
_GAPS: Final = 0.04  # of a line's area; so much of it was not seen where it was too wide
_ALIKE: Final = (0.7, 1.3)  # of the strength of full ink
_DARKEST: Final = 0.25  # paper; in deeper shadow nothing is made of the grain
_GRAINS: Final = (0.6, 1.2, 2.4)  # pixels over which grain is evened out, until ink is clear of it
_CLEAR: Final = 14.0  # times the spread of the paper


@dataclass(frozen=True, slots=True, eq=False)
class Written:
    """Ink that was found.

    Attributes:
        ink: shape of the picture; how unlike the paper each pixel is, as a share of the paper's lightness.
        full: value of full ink in it.
        noise: spread of the paper around zero.
        width: pixels; lines are narrower.
        is_whole: whether at the next width nothing more was seen of it.
    """

    ink: Float32Array
    full: float
    noise: float
    width: int
    is_whole: bool = False


def written_on(pixels: Float32Array) -> Written | None:
    """Return what is written on paper of any light, or None if nothing is clear of the grain.

    Args:
        pixels: shape (h, w), 0 (black) to 1 (white).
    """
    dark = pixels if _is_light_paper(pixels) else 1 - pixels
    best: Written | None = None
    for grain in _GRAINS:
        smooth = ndimage.gaussian_filter(dark, grain, truncate=2.5)
        found = _at_narrowest(smooth)
        if found is not None and (best is None or found.full / found.noise > best.full / best.noise):
            best = found
        if best is not None and best.full > _CLEAR * best.noise:
            break
    return best


def _is_light_paper(pixels: Float32Array) -> bool:
    """Whether what stands out most from its surroundings is darker than they are."""
    side = max(pixels.shape)
    size = [max(1, round(length * min(1.0, 256 / side))) for length in pixels.shape[::-1]]
    small = np.asarray(Image.fromarray(pixels).resize(size, Image.Resampling.BOX))
    tiny = Image.fromarray(small).resize([max(1, length // 5) for length in size], Image.Resampling.BOX)
    paper = Image.fromarray(ndimage.median_filter(np.asarray(tiny), size=13, mode="nearest"))
    rest = small - np.asarray(paper.resize(size, Image.Resampling.BILINEAR))
    return float((rest**5).mean()) < 0


def _at_narrowest(smooth: Float32Array) -> Written | None:
    """Return what is written with lines of the least width that holds them whole."""
    side = max(smooth.shape)
    widths = sorted({max(_LEAST_WIDTH, round(width * side)) | 1 for width in _WIDTHS})
    before: tuple[Written, Mask] | None = None
    for width in widths:
        ink = _unlike_paper(smooth, width)
        sample = ink.ravel()[:: max(1, ink.size // 20_000)]
        level = float(np.median(sample))
        noise = max(float(np.median(np.abs(sample - level))) * 1.4826, 1e-3)
        ink -= np.float32(level)
        if before is not None and not _is_cut(*before, ink):
            return replace(before[0], is_whole=True)
        found = _strongest(ink, noise, with_frames=width == widths[-1])
        before = (Written(ink, found[0], noise, width), found[1]) if found else None
    return before[0] if before else None


def _is_cut(held: Written, where: Mask, wider: Float32Array) -> bool:
    """Whether what was found ``where`` is more, as ``wider`` shows: its lines are too wide to be seen whole.

    What is much darker than the ink that was found, such as a shadow that touches it, does not count.
    """
    low, high = (share * held.full for share in _ALIKE)
    if float(np.minimum(wider[where], high).sum()) > _MORE * float(np.minimum(held.ink[where], high).sum()):
        return True
    rows, columns = (slice(max(0, at.start - held.width), at.stop + held.width) for at in box_of(where))
    before, now = held.ink[rows, columns], wider[rows, columns]
    more = (now > low) & (now < high) & (now - before > low / 2)
    return bool(np.count_nonzero(more) > _GAPS * np.count_nonzero(where))


def _unlike_paper(smooth: Float32Array, width: int) -> Float32Array:
    paper = smooth
    for axis in (0, 1):
        paper = ndimage.maximum_filter1d(paper, width, axis=axis, mode="nearest")
    for axis in (0, 1):
        paper = ndimage.minimum_filter1d(paper, width, axis=axis, mode="nearest")
    return np.asarray((paper - smooth) / np.maximum(paper, np.float32(_DARKEST)), dtype=np.float32)


def _strongest(ink: Float32Array, noise: float, *, with_frames: bool) -> tuple[float, Mask] | None:
    """Return how strong the part is that holds most ink, and where it is; None if none is clear of the grain."""
    parts, count = ndimage.label(ink > _SEEN * noise, structure=np.ones((3, 3)))
    if not count:
        return None
    boxes = ndimage.find_objects(parts, count)
    sizes = np.array([[along.stop - along.start for along in box] for box in boxes])
    is_large = sizes.max(axis=1) >= max(5.0, _SMALLEST * max(ink.shape))
    if not with_frames:  # printed lines are narrower than a felt pen's
        is_large &= (sizes < _FRAME * np.array(ink.shape)).all(axis=1)
    large = np.flatnonzero(is_large) + 1
    if not len(large):
        return None
    inked = np.flatnonzero(parts)
    values, of = ink.ravel()[inked], parts.ravel()[inked]
    sure = np.bincount(of, weights=values > _SURE * noise, minlength=count + 1)[large] > 0
    large = large[sure]
    if not len(large):
        return None
    squares = np.bincount(of, weights=values * values, minlength=count + 1)[large]
    best = int(large[squares.argmax()])
    where = parts == best
    values = ink[where]
    full = float(np.percentile(values[values > values.max() / 3], 75))
    return full, where
