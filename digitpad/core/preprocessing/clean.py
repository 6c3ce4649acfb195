"""Find the ink of a picture: which side is ink and which is paper, without shading, grain, dust and frames."""

from __future__ import annotations

from dataclasses import replace
from functools import cache, lru_cache
from itertools import product, starmap
from typing import TYPE_CHECKING, Final, TypeVar

import numpy as np
import numpy.typing as npt
from PIL import Image

from digitpad.core.preprocessing.fit import EDGE, Mask, box_of
from digitpad.core.preprocessing.morphology import highest, holds_square, lowest, parts_of
from digitpad.core.preprocessing.photographs.line_segmenter import Written, written_in
from digitpad.core.preprocessing.photographs.parts import digit_in
from digitpad.core.preprocessing.photographs.rules import without_rules
from digitpad.core.preprocessing.photographs.segmenter import segmented
from digitpad.core.preprocessing.photographs.sheet import sheet_in
from digitpad.core.preprocessing.rasterise import Float32Array

if TYPE_CHECKING:
    from digitpad.core.preprocessing.picture import Picture

_LEAST_CONTRAST: Final = 0.06  # of ink to paper; JPEG noise on an empty sheet stays below it
_FAINTEST: Final = 0.03  # the same where no noise is seen
_FAINT_OVER_NOISE: Final = 8.0  # of ink whose contrast is between the two
_LEVEL: Final = 0.5 / 255  # what no picture of 8 bits is more even than
_CLEAN_OVER_NOISE: Final = 12.0  # of ink to the spread of the paper; below it the paper is worth a closer look
_LEAST_OVER_NOISE: Final = 4.0  # of ink to the spread of the paper; grain alone reaches 3
_DARKER: Final = (2.0, 0.002)  # that many times as dark as the ink, such a share of the picture: the ink is a shadow
_GRAIN_CUT: Final = 3.0  # times the spread of the paper; so much of what is seen is none of the ink
_SOFT_EDGES_CUT: Final = 1.5  # the same where the spread is soft edges
_SHADES: Final = 40.0  # ink to paper; bare paper has but one of them
_COARSE: Final = 64  # pixels of the longer side at which it is looked for
_TILES: Final = 4  # of a side; paper is bare if it is so in each
_SPARSE: Final = 0.85  # share of paper in a tile above which some of it must be bare
_SHADING: Final = 48  # pixels of the longer side at which shading is estimated
_FRAME: Final = 0.6  # the edge is that much unlike the whole where it is a frame and not paper
_CONTESTED: Final = 0.15  # the edge is that near to half and half where it does not tell by itself
_BROAD: Final = 7  # pixels of the coarse ones; lines are narrower
_ALONG: Final = 0.4  # of a side of the picture
_SOFT: Final = 0.4  # of full ink, that a step to the next coarse pixel is at a sharp edge
_SPECK: Final = 0.02  # of the largest part's mass; smaller parts are dust
_MORE_THAN_DUST: Final = 0.05  # of all mass; if so much lies clear of the edges, what reaches them may be no digit
_PALE: Final = 0.7  # of the strength of ink that lies clear of the edges; what is weaker there is a shadow
_FADED: Final = 0.45  # of the strength of the largest part; what is weaker is no ink of the same pen
_BINS: Final = 64  # grey levels that a threshold is looked for among
_ENOUGH: Final = 10_000  # pixels that stand for all
_REMEMBERED: Final = 8  # sizes: of many pictures that are alike, always the same pixels are looked at

Scalar = TypeVar("Scalar", bound=np.generic)


def ink_of(picture: Picture) -> Float32Array | None:
    """Return how much ink each pixel of a ``picture`` of one digit holds, without dust and frames; None if none does.

    Returns:
        float32, 0 (paper) to 1 (ink); the picture's pixels or as many as `segmented` makes of it.
    """
    ink = _ink(picture.pixels)
    return segmented(picture.pixels, None if ink is None else digit_in(ink))


def written_on_picture(picture: Picture) -> Written | None:
    """Return what is written on a ``picture`` of several digits, or None.

    Rules, boxes and underlines are taken out; what is as high as the picture is no frame.
    """
    ink = _ink(picture.pixels)
    written = written_in(picture.pixels, None if ink is None else _without_dust(without_rules(ink)))
    if written is None or written.marks is None:
        return written
    cleared = _without_dust(written.ink)
    return None if cleared is None else replace(written, ink=cleared)


def _ink(pixels: Float32Array) -> Float32Array | None:
    """Return how much ink each pixel holds, 0 to 1, whether it was dark on light or light on dark."""
    low, high = pixels.min(), pixels.max()
    if float(high - low) < _FAINTEST:
        return None
    ink, paper, (full, noise) = _on_even_paper(pixels, float(low), float(high))
    is_large = min(pixels.shape) > _SHADING
    is_broad = is_large and _holds_broad(~paper)
    if is_broad and (found := sheet_in(pixels)) is not None:
        box, sheet = found
        of_sheet = _ink(sheet)
        if of_sheet is not None:
            ink = np.zeros_like(ink)
            ink[box] = of_sheet
            return ink
    cut = _GRAIN_CUT * noise
    if full < _CLEAN_OVER_NOISE * noise and (bare := _bare(ink, paper, full)) is not None:
        # What spread the paper were soft edges, of which the outer part makes lines too thick.
        cut = _SOFT_EDGES_CUT * noise
        level, noise = bare
        ink, full = ink - np.float32(level), full - level
    is_shadow = is_broad and min(pixels.shape) > 2 * _COARSE and _is_soft(pixels, paper, full)
    if is_large and (is_shadow or full < _CLEAN_OVER_NOISE * noise or _holds_darker(ink, full)):
        from digitpad.core.preprocessing.photographs.paper import written_on  # noqa: PLC0415 - needs SciPy

        written = written_on(pixels)
        if written is not None and (written.is_whole or not is_shadow):
            ink, full, noise = written.ink, written.full, written.noise
        elif not is_shadow:
            ink, paper = _on_shaded_paper(pixels)
            full, noise = _contrast(ink, paper)
        cut = _GRAIN_CUT * noise
    least = _LEAST_OVER_NOISE if full >= _LEAST_CONTRAST else _FAINT_OVER_NOISE
    if full < max(_FAINTEST, least * max(noise, _LEVEL)):
        return None
    floor = min(cut, full / 2)
    ink -= np.float32(floor)
    ink /= np.float32(full - floor)
    return ink.clip(0, 1, out=ink)


def _holds_broad(ink: Mask) -> bool:
    """Whether the ink is broader than lines are, or fills much of a side of the picture: it may be a desk."""
    if max(_share(side) for side in (ink[0], ink[-1], ink[:, 0], ink[:, -1])) > _ALONG:
        return True
    step = max(1, max(ink.shape) // _COARSE)
    return holds_square(ink[::step, ::step], _BROAD)


def _is_soft(pixels: Float32Array, paper: Mask, full: float) -> bool:
    """Whether what is broad and no ``paper`` fades into it, as shadows do, rather than ends."""
    step = max(1, max(pixels.shape) // (2 * _COARSE))
    size = (pixels.shape[1] // step, pixels.shape[0] // step)
    some = np.asarray(Image.fromarray(pixels).resize(size, Image.Resampling.BOX))
    around = np.asarray(Image.fromarray(paper.astype(np.float32)).resize(size, Image.Resampling.BOX)) > 0.5
    broad = highest(lowest(~around, 2 * _BROAD - 3), 2 * _BROAD)
    edge = around & ~lowest(around, 3) & broad
    range_ = highest(some, 3)[edge] - lowest(some, 3)[edge]
    return bool(range_.size and np.median(range_) < _SOFT * full)


def _contrast(ink: Float32Array, paper: Mask) -> tuple[float, float]:
    """Return the strength of the ink and the spread, a standard deviation, of the paper around nothing."""
    return _strengths(np.sort(_some_of(ink, ~paper)), np.sort(_some_of(ink, paper)))


def _strengths(ink: Float32Array, paper: Float32Array) -> tuple[float, float]:
    """Return what `_contrast` does, of some of the pixels of both, sorted."""
    # A small digit has too few pixels for a sample of the picture; its own are looked at.
    (full,) = _percentiles(ink, 75)
    low, high = _percentiles(paper, 16, 84)  # which a few outliers do not move
    return full, (high - low) / 2


def _holds_darker(ink: Float32Array, full: float) -> bool:
    """Whether something is so much darker than what counts as ``full`` ink that this rather is a shadow."""
    times, share = _DARKER
    sample = _some(ink)
    return bool(np.count_nonzero(sample > times * full) > share * sample.size)


def _bare(ink: Float32Array, paper: Mask, full: float) -> tuple[float, float] | None:
    """Return the level of the bare paper and its spread, if the lightest pixels have one shade all over the picture.

    Then what is darker is no shadow and no grain: the soft edges of thick, blurred or tightly cropped lines may be most
    of what counts as paper.
    """
    step = max(1, max(ink.shape) // _COARSE)
    ink, paper = ink[::step, ::step], paper[::step, ::step]
    if not paper.any():
        return None
    lightest, light = _percentiles(np.sort(ink[paper]), 2, 16)
    shade = full / _SHADES
    if light - lightest > shade:
        return None
    tiles = product(*(np.array_split(np.arange(side), _TILES) for side in ink.shape))
    # Among dense lines there may be no bare paper; elsewhere it is shaded.
    if any((ink[at] > light + shade).all() and paper[at].mean() > _SPARSE for at in starmap(np.ix_, tiles)):
        return None
    return light, light - lightest


def _on_even_paper(pixels: Float32Array, low: float, high: float) -> tuple[Float32Array, Mask, tuple[float, float]]:
    """Return the ink as it stands out from paper of one shade, what is paper, and their `_contrast`.

    Args:
        pixels: of the picture.
        low: the darkest of them.
        high: the lightest.
    """
    sample = _some(pixels)
    if sample.size < pixels.size:  # a small digit may have no pixel in it
        sample = np.append(sample, np.array((low, high), dtype=np.float32))
    light = pixels > _otsu(sample, low, high)
    is_light = _is_paper(light)
    paper = light if is_light else ~light
    of_paper, of_ink = _some_of(pixels, paper), _some_of(pixels, ~paper)
    if is_light:
        of_paper, of_ink = 1 - of_paper, 1 - of_ink
    of_paper.sort()
    of_ink.sort()
    middle = len(of_paper) // 2
    level = of_paper[middle] if len(of_paper) % 2 else (of_paper[middle - 1] + of_paper[middle]) / np.float32(2)
    ink = 1 - pixels if is_light else pixels.copy()
    ink -= level
    return ink, paper, _strengths(of_ink - level, of_paper - level)


def _otsu(values: Float32Array, low: float, high: float) -> float:
    """Return the threshold that parts ``values``, from ``low`` to ``high``, into two groups best (N. Otsu, 1979)."""
    step = max(high - low, 1e-6) / _BINS
    bins = ((values - np.float32(low)) * np.float32(1 / step)).astype(np.uint8)  # the highest value is a bin of its own
    counts = np.bincount(bins.ravel(), minlength=_BINS + 1).astype(np.float64)
    below = np.cumsum(counts)
    sum_below = np.cumsum(counts * np.arange(_BINS + 1))
    with np.errstate(divide="ignore", invalid="ignore"):
        between = (sum_below[-1] * below / below[-1] - sum_below) ** 2 / (below * (below[-1] - below))
    return low + (int(np.where(np.isnan(between[:-1]), -1, between[:-1]).argmax()) + 1) * step


def _is_paper(mask: Mask) -> bool:
    """Whether ``mask`` surrounds the rest: paper holds most of the edge.

    Where the edge is a frame, the rest of the picture tells; where a thick digit is cropped so tightly that its lines
    cover half of the edge, the corners tell, which few digits reach.
    """
    edge = np.concatenate((mask[0], mask[-1], mask[1:-1, 0], mask[1:-1, -1]))
    at_edge, overall = _share(edge), _share(mask)
    if abs(at_edge - overall) > _FRAME:
        return overall > 0.5
    if abs(at_edge - 0.5) < _CONTESTED:
        at_corners = _share(mask[:: len(mask) - 1 or 1, :: mask.shape[1] - 1 or 1])
        return at_edge + overall + at_corners > 1.5
    return at_edge > 0.5


def _share(mask: Mask) -> float:
    """Return how much of ``mask`` is set: its mean, which NumPy would take a conversion for."""
    return np.count_nonzero(mask) / mask.size


def _percentiles(ordered: Float32Array, *percents: float) -> list[float]:
    """Return what ``np.percentile`` gives for a sample in its order, without its tenth of a millisecond."""
    last = len(ordered) - 1
    result = []
    for percent in percents:
        place = percent / 100 * last
        below = min(int(place), last)
        low, high = float(ordered[below]), float(ordered[min(below + 1, last)])
        result.append((high - low) * (place - below) + low)
    return result


def _some(pixels: npt.NDArray[Scalar]) -> npt.NDArray[Scalar]:
    """Return enough of the pixels, always the same ones, to tell how all are distributed."""
    return pixels.ravel() if pixels.size < 2 * _ENOUGH else pixels.ravel()[_places(pixels.size)]


def _some_of(pixels: npt.NDArray[Scalar], mask: Mask) -> npt.NDArray[Scalar]:
    """Return `_some` of those pixels that ``mask`` has."""
    return _some(pixels[mask])


@lru_cache(_REMEMBERED)
def _places(size: int) -> npt.NDArray[np.int64]:
    """Return one place by chance in each of `_ENOUGH` stretches: even steps would fall on few columns of a picture."""
    return (_chances() * (size / _ENOUGH)).astype(np.int64)


@cache
def _chances() -> npt.NDArray[np.float64]:
    return np.arange(_ENOUGH) + np.random.default_rng(0).random(_ENOUGH)


def _on_shaded_paper(pixels: Float32Array) -> tuple[Float32Array, Mask]:
    """Take away the paper's own shading, such as light from one side or a fold, and its grain."""
    from scipy import ndimage  # noqa: PLC0415 - as in `morphology`

    height, width = pixels.shape
    coarse = max(height, width) / _SHADING
    size = (max(1, round(width / coarse)), max(1, round(height / coarse)))
    small = np.asarray(Image.fromarray(pixels).resize(size, Image.Resampling.BOX))
    # The median over a third of the picture is paper: ink is thinner than that.
    shade = Image.fromarray(ndimage.median_filter(small, size=_SHADING // 3, mode="nearest"))
    shading = np.asarray(shade.resize((width, height), Image.Resampling.BICUBIC))
    rest = ndimage.gaussian_filter((pixels - shading) / np.clip(shading, 0.25, 1), max(height, width) / 300)
    # What stands out from the paper is ink: the longer tail of the distribution.
    ink = rest if float((rest**3).mean()) > 0 else -rest
    # Otsu's threshold would fall into the grain, as ink may hold one pixel in a hundred.
    return ink, ink <= np.percentile(ink, 99.8) / 2


def _without_dust(ink: Float32Array) -> Float32Array | None:
    """Blank out specks, and frames and shadows at an edge while the digits lie clear of it."""
    solid = ink > EDGE
    if not solid.any():
        return None
    whole = box_of(solid)
    parts = parts_of(solid[whole])
    if len(parts) == 1:
        return ink
    of = parts.labels.ravel()
    mass = np.bincount(of, weights=ink[whole].ravel())[1:]
    low, high = parts.boxes[:, :2], parts.boxes[:, 2:]
    corner = [side.start for side in whole]
    at_edge = (low + corner == 0).any(axis=1) | (high + corner == ink.shape).any(axis=1)
    frame = at_edge & ((high - low) / max(ink.shape) > 0.8).any(axis=1)
    strength = mass / np.bincount(of)[1:]
    if min(ink.shape) > _SHADING:  # a fold, or a shadow's rest
        mass = np.where(strength < _FADED * strength[mass.argmax()], 0.0, mass)
    if mass[~at_edge].sum() > _MORE_THAN_DUST * mass.sum():
        if not (at_edge & ~frame).any():
            mass = np.where(frame, 0.0, mass)
        ink_alone = strength[np.where(at_edge, 0.0, mass).argmax()]
        mass = np.where(at_edge & (strength < _PALE * ink_alone), 0.0, mass)
    keep = np.concatenate(([False], mass >= _SPECK * mass.max()))
    if keep[1:].all():
        return ink
    result = np.zeros_like(ink)
    result[whole] = np.where(keep[parts.labels], ink[whole], np.float32(0))
    return result
