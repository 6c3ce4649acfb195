"""Find the sheet of paper in a photograph and leave out the desk around it.

A sheet is a region without sharp steps, bounded by straight ones, on which something is written.
"""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt
from PIL import Image

from digitpad.core.preprocessing.fit import Box, Mask, box_of
from digitpad.core.preprocessing.morphology import filled, highest, lowest, parts_of
from digitpad.core.preprocessing.rasterise import Float32Array

_SIDE: Final = (
    256  # pixels of the longer side at which it is looked for: its edge is sharp there, a hand's shadow is not
)
_WIDEST: Final = 0.2  # of the longer side; a stroke is no wider
_STEP: Final = 0.1  # in grey; so much changes at a sheet's edge within two pixels
_LEAST_AREA: Final = 0.04  # of the picture
_SMALLEST: Final = 64  # pixels of its shorter side; of a smaller one, such as a thick 0, a bow would be straight enough
_SLIM: Final = 0.3  # of its longer side; a slimmer region is a thick line
_WHOLE: Final = 0.97  # of the picture; a sheet that is larger has no desk around it
_FEW: Final = 0.002  # of the sheet's pixels are surely written on
_WRITTEN: Final = 0.1  # in grey; so much they differ from the paper
_TIMES: Final = 1.3  # what is written on the sheet is so much stronger than what looks like it on the desk
_BARE: Final = 0.6  # of the sheet must be without writing
_SHADOW: Final = 3  # pixels at the sheet's edge that are left out
_STRAIGHT: Final = 0.82  # of the edge, that four straight lines must hold
_WIDTH: Final = 2  # pixels; a straight line lies within two of these
_ANGLES: Final = 60


def sheet_in(pixels: Float32Array) -> tuple[Box, Float32Array] | None:
    """Return where the sheet lies in the picture, and what it shows, with paper where the desk fills its corners.

    Args:
        pixels: shape (h, w), 0 (black) to 1 (white).

    Returns:
        a box and the picture in it, or None if there is no desk to be left out.
    """
    scale = min(1.0, _SIDE / max(pixels.shape))
    size = (max(1, round(pixels.shape[1] * scale)), max(1, round(pixels.shape[0] * scale)))
    small = np.asarray(Image.fromarray(pixels).resize(size, Image.Resampling.BOX))
    found = [sheet for light in (True, False) for sheet in _sheets(small, is_light=light)]
    if not found:
        return None
    _, sheet, paper = max(found, key=lambda each: each[0])
    rows, columns = box_of(sheet)
    from scipy import ndimage  # noqa: PLC0415 - a picture without a desk needs no SciPy, which takes 0.15 s to import

    nearest = ndimage.distance_transform_edt(~sheet, return_distances=False, return_indices=True)
    paper, sheet = paper[tuple(nearest)][rows, columns], sheet[rows, columns]
    top, bottom = (round(at * pixels.shape[0] / small.shape[0]) for at in (rows.start, rows.stop))
    left, right = (round(at * pixels.shape[1] / small.shape[1]) for at in (columns.start, columns.stop))
    box = slice(top, bottom), slice(left, right)
    full = (right - left, bottom - top)
    share = np.asarray(Image.fromarray(sheet.astype(np.float32)).resize(full, Image.Resampling.BILINEAR))
    beyond = np.asarray(Image.fromarray(paper).resize(full, Image.Resampling.BILINEAR))
    return box, np.where(share > 0.5, pixels[box], beyond)


def _sheets(small: Float32Array, *, is_light: bool) -> list[tuple[float, Mask, Float32Array]]:
    """Return how strongly each sheet of a desk is written on, where it lies, and the picture without the writing."""
    paper = _without_strokes(small) if is_light else 1 - _without_strokes(1 - small)
    steps = highest(paper, 3) - lowest(paper, 3)
    regions = parts_of(steps < _STEP, corners=False)
    strokes = paper - small if is_light else small - paper
    real = highest(small, 5) - lowest(small, 5) > _STEP
    found = []
    for number, (top, left, bottom, right) in enumerate(regions.boxes.tolist(), start=1):
        place = slice(top, bottom), slice(left, right)
        region = regions.labels[place] == number
        if not _LEAST_AREA < region.sum() / small.size < _WHOLE:
            continue
        whole = np.zeros(small.shape, dtype=np.bool_)
        whole[place] = filled(region)
        whole = highest(whole, 3)  # the step itself belongs to no region
        inside = _shrunk(whole)
        if whole.sum() > _WHOLE * small.size or not inside.any():
            continue
        sides = [along.stop - along.start for along in place]
        if min(sides) < max(_SMALLEST, _SLIM * max(sides)):
            continue
        # Of the desk a sheet is a part, so that the desk would be a sheet with a hole.
        if region.sum() < 0.7 * whole.sum():
            continue
        outside = strokes[~highest(whole, 2 * _SHADOW + 1)]
        strength = _strength(_clear_of_edge(strokes, inside)[inside])
        if strength < max(_WRITTEN, _TIMES * _strength(outside)) or (strokes[inside] < _STEP).mean() < _BARE:
            continue
        if _differs_outside(whole, small) and _has_straight_edges(whole, real):
            found.append((strength * float(inside.mean()) ** 0.25, inside, paper))
    return found


def _strength(strokes: Float32Array) -> float:
    """Return how much the writing differs from the paper: the mean of the few pixels that do most."""
    return float(np.sort(strokes)[-max(12, round(_FEW * strokes.size)) :].mean()) if strokes.size else 0.0


def _clear_of_edge(strokes: Float32Array, inside: Mask) -> Float32Array:
    """Blank out what reaches the sheet's edge: between thick lines there is paper that does, and it is no writing."""
    parts = parts_of((strokes > _STEP) & inside, corners=False).labels
    reaching = np.unique(parts[inside & ~lowest(np.pad(inside, 1), 3)[1:-1, 1:-1]])
    return np.where(np.isin(parts, reaching[reaching > 0]), np.float32(0), strokes)


def _without_strokes(small: Float32Array) -> Float32Array:
    """Return the picture with what is dark and narrow filled, but for what reaches along its edge."""
    width = round(_WIDEST * max(small.shape)) | 1
    framed = np.pad(small, width)
    return lowest(highest(framed, width), width)[width:-width, width:-width]


def _shrunk(whole: Mask) -> Mask:
    """Take away the rim of a sheet, but not where it reaches the picture's edge."""
    framed = np.pad(whole, _SHADOW, mode="edge")
    return lowest(framed, 2 * _SHADOW - 1)[_SHADOW:-_SHADOW, _SHADOW:-_SHADOW]


def _differs_outside(whole: Mask, small: Float32Array) -> bool:
    """Whether the picture around a region is of another shade than the region's own rim."""
    far, near = (highest(whole, size) for size in (4 * _SHADOW + 1, 2 * _SHADOW + 1))
    outside = far & ~near
    inside = whole & highest(outside, 8 * _SHADOW + 1)
    if not outside.any() or not inside.any():
        return False
    return abs(float(np.median(small[outside])) - float(np.median(small[inside]))) > _STEP / 2


def _has_straight_edges(whole: Mask, steps: Mask) -> bool:
    """Whether four straight lines of ``steps`` hold most of the region's edge that lies inside the picture."""
    framed = np.pad(whole, 1, mode="edge")
    edge = whole & ~(framed[2:, 1:-1] & framed[:-2, 1:-1] & framed[1:-1, 2:] & framed[1:-1, :-2])
    rows, columns = np.nonzero(edge & steps)
    angles = np.arange(_ANGLES) * (np.pi / _ANGLES)
    reach = sum(whole.shape)
    places: npt.NDArray[np.int64] = (
        (np.outer(np.cos(angles), columns) + np.outer(np.sin(angles), rows) + reach) / _WIDTH
    ).astype(np.int64)
    held, lines = len(rows), np.arange(_ANGLES)[:, None]
    for _ in range(4):
        if not places.shape[1]:
            break
        bins = places.max() + 2
        counts = np.bincount((places + lines * bins).ravel(), minlength=_ANGLES * bins).reshape(_ANGLES, bins)
        counts[:, 1:] += counts[:, :-1].copy()  # a line may lie across two bins
        angle, place = np.unravel_index(int(counts.argmax()), counts.shape)
        places = places[:, (places[angle] != place) & (places[angle] != place - 1)]
    return bool(held - places.shape[1] >= _STRAIGHT * np.count_nonzero(edge))
