#!/usr/bin/env python3
"""Ask a network that Digitpad exported which digit some strokes or a picture show: one file, nothing else of Digitpad.

    python digitpad_reader.py seven.png drawing.json                    # asks the network that lies beside this file
    python digitpad_reader.py --model digits.onnx --json seven.png

    reader = Reader("digits.onnx")                                      # or .tflite, .keras, .digitpad, a SavedModel
    reader.read_picture("seven.png").digit
    reader.read_strokes([[(20, 8), (80, 8), (42, 96)]]).probabilities   # y points down, any unit

It needs NumPy and Pillow, and what runs the network: onnxruntime, ai-edge-litert or keras.

Strokes become the image that the program makes of them. So do clean pictures: dark on light or light on dark, of any
size, clear or opaque, grey or coloured. Shadows, grain, desks and ruled paper are not taken away here, as the program
does it; `Prepared.is_clean` tells where it would have looked again.
"""

from __future__ import annotations

import argparse
import json
import struct
import sys
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from PIL import Image, ImageOps

RECIPE: dict[str, Any] = {
    "normalisation": 1,
    "image": {"height": 28, "width": 28, "box": 20, "centre_of_mass": [14.0, 14.0]},
    "ink": {
        "pen_width": 2.5,
        "edge_width": 0.5,
        "longest_piece": 2.0,
        "closest_points": 0.15,
        "most_pieces": 1000,
        "dots_per_pixel": 4,
        "least_extent": 1e-300,
    },
    "path": {
        "version": 1,
        "places": 48,
        "channels": 6,
        "samples": 4,
        "lifted": 0.5,
        "long": 8.0,
        "longest": 2.0,
        "least_extent": 1e-300,
    },
    "picture": {
        "decode": {"longest_side": 1024, "faint": 0.25, "shows": 0.06, "least_levels": 16, "outliers": 3},
        "clean": {
            "least_contrast": 0.06,
            "faintest": 0.03,
            "faint_over_noise": 8.0,
            "level": 0.5 / 255,
            "clean_over_noise": 12.0,
            "least_over_noise": 4.0,
            "darker": [2.0, 0.002],
            "grain_cut": 3.0,
            "soft_edges_cut": 1.5,
            "shades": 40.0,
            "coarse": 64,
            "tiles": 4,
            "sparse": 0.85,
            "shading": 48,
            "frame": 0.6,
            "contested": 0.15,
            "broad": 7,
            "along": 0.4,
            "soft": 0.4,
            "bins": 64,
            "enough": 10000,
        },
        "parts": {
            "large": 48,
            "runs_along": 0.8,
            "speck": 0.02,
            "faded": 0.45,
            "pale": 0.7,
            "more_than_dust": 0.05,
            "far": 0.4,
            "beside": 0.4,
            "touches": 0.05,
            "hangs": 0.6,
            "disc": [0.38, 0.65],
            "apart": 0.4,
            "alike": [0.2, 25],
        },
        "segmenter": {"largest": 200, "even": 0.02, "grain": 0.002, "soft": 0.3},
        "fit": {
            "edge": 0.15,
            "nearly_fitted": 0.05,
            "natural_width": [1.3, 4.8],
            "thin_to": 3.2,
            "thicken_to": 2.4,
            "fine": 4,
        },
    },
}
"""The program's own numbers; an export carries those that its network was trained with."""

Array = np.ndarray
Strokes = Sequence[Any]
"""Arrays or lists of shape (n, 2) or wider: x, y, whatever else; y points down."""


class ReaderError(Exception):
    """A sentence for the user: the drawing or the network cannot be read."""


class Prepared(NamedTuple):
    """What a network is given of a picture.

    Attributes:
        image: shape (28, 28), float32, 0 (paper) to 1 (ink); all zeros if there is nothing to see.
        is_clean: whether the program would have looked at the picture in the same way; if not, its answer may differ.
    """

    image: Array
    is_clean: bool


class Answer(NamedTuple):
    """What a network says of a drawing.

    Attributes:
        digit: the most probable class; None of a blank drawing.
        probabilities: one a class; all zeros of a blank drawing.
        verdict: "digit", "unsure", "not-a-digit" or "blank", by the thresholds on the network's card.
        label: the class by its name.
        is_clean: as `Prepared.is_clean`.
    """

    digit: int | None
    probabilities: list[float]
    verdict: str
    label: str
    is_clean: bool = True


# Strokes


def image_of_strokes(strokes: Strokes, recipe: dict[str, Any] = RECIPE) -> Array:
    """Return the image of ``strokes``, shape (28, 28), float32, 0 (paper) to 1 (ink); all zeros if there are none."""
    ink, size = recipe["ink"], recipe["image"]["width"]
    arrays = _arrays(strokes)
    if not arrays:
        return np.zeros((size, size), dtype=np.float32)
    points = np.concatenate(arrays)
    low, high = points.min(axis=0), points.max(axis=0)
    extent = float((high - low).max())
    scale = (recipe["image"]["box"] - ink["pen_width"]) / extent if extent > ink["least_extent"] else 1.0
    middle = (low + high) / 2
    pieces = _pieces([(stroke - middle) * scale for stroke in arrays], ink)
    centre = np.array(recipe["image"]["centre_of_mass"])
    # Drawn once with soft edges to find the centre of mass, and once to put it into the middle.
    mass = np.array(_centre_of_mass(_drawn(pieces, centre, ink["pen_width"], 1.0, size)))
    return _drawn(pieces, 2 * centre - mass, ink["pen_width"], ink["edge_width"], size)


def _arrays(strokes: Strokes) -> list[Array]:
    arrays = []
    for stroke in strokes:
        points = np.asarray(stroke, dtype=np.float64)
        if points.size == 0:
            continue
        if points.ndim != 2 or points.shape[1] < 2 or not np.isfinite(points).all():
            raise ReaderError("a stroke is a list of points, each of two numbers or more")
        arrays.append(np.ascontiguousarray(points[:, :2]))
    return arrays


def _pieces(strokes: Sequence[Array], ink: dict[str, Any]) -> tuple[Array, Array]:
    """Return starts and ends of straight pieces, each of shape (m, 2); a dot starts where it ends."""
    thinned = [_thinned(stroke, ink["closest_points"]) for stroke in strokes]
    start = np.concatenate([points[: max(len(points) - 1, 1)] for points in thinned])
    end = np.concatenate([points[min(len(points) - 1, 1) :] for points in thinned])
    step = end - start
    counts = np.maximum(np.ceil(np.hypot(step[:, 0], step[:, 1]) / ink["longest_piece"]), 1).astype(np.int64)
    if (count := int(counts.sum())) <= ink["most_pieces"]:
        return start, end
    # A scribble: dots on a fine grid cost no more than its area.
    which = np.repeat(np.arange(len(counts)), counts)
    nth = np.arange(count) - np.repeat(np.cumsum(counts) - counts, counts)
    step = step[which] / counts[which, None]
    start = start[which] + nth[:, None] * step
    along = np.linspace(0.0, 1.0, 5)[:, None, None]
    cells = np.rint((start + along * ((start + step) - start)) * ink["dots_per_pixel"]).astype(np.int64)
    dots = np.unique(cells.reshape(-1, 2), axis=0) / ink["dots_per_pixel"]
    return dots, dots


def _thinned(points: Array, closest: float) -> Array:
    """Drop points that lie within ``closest`` along the path of one that is kept; keep both ends."""
    if len(points) <= 2:
        return points
    lengths = np.hypot(*(points[1:] - points[:-1]).T)
    if lengths.min() >= closest:
        return points
    cell = np.floor(np.cumsum(lengths) / closest)
    keep = np.ones(len(points), dtype=bool)
    keep[1] = cell[0] != 0
    keep[2:-1] = cell[1:-1] != cell[:-2]
    return points[keep]


def _drawn(pieces: tuple[Array, Array], offset: Array, pen: float, edge: float, size: int) -> Array:
    """Draw lines with a round pen; pixel (row, column) has its centre at x = column, y = row."""
    reach = pen / 2 + 0.5
    places = np.arange(size, dtype=np.float64)
    nearest = np.full((size, size), reach * reach)
    for first in range(0, len(pieces[0]), 500):  # so many at once need a few MB
        start, end = (part[first : first + 500] + offset for part in pieces)
        step = end - start
        squared = np.maximum((step * step).sum(axis=1), 1e-24)
        x = places[None, :] - start[:, :1]
        y = places[None, :] - start[:, 1:]
        along = (x * step[:, :1])[:, None, :] + (y * step[:, 1:])[:, :, None]
        share = np.clip(along / squared[:, None, None], 0, 1)
        across = x[:, None, :] - share * step[:, 0, None, None]
        down = y[:, :, None] - share * step[:, 1, None, None]
        nearest = np.minimum(nearest, (across * across + down * down).min(axis=0))
    inside = reach - np.sqrt(nearest)
    return np.clip((inside - 0.5) / edge + 0.5, 0, 1).astype(np.float32)


def _centre_of_mass(image: Array) -> tuple[float, float]:
    height, width = image.shape
    mass = float(image.sum())
    x = float(image.sum(axis=0) @ np.arange(width, dtype=np.float32)) / mass
    return x, float(image.sum(axis=1) @ np.arange(height, dtype=np.float32)) / mass


def path_of_strokes(strokes: Strokes, recipe: dict[str, Any] = RECIPE) -> Array:
    """Return the path that a network for strokes follows, shape (48, 6), float32; all zeros for a blank or a dot.

    Its columns: x and y in -1 to 1, the direction in x and in y, 1 where the pen is lifted, the length of the path.
    """
    path, arrays = recipe["path"], _arrays(strokes)
    places, samples = path["places"], path["samples"]
    seen = np.zeros((path["channels"], places), dtype=np.float32)
    if not arrays:
        return seen.T
    points = np.concatenate(arrays).T
    low, high = points.min(axis=1, keepdims=True), points.max(axis=1, keepdims=True)
    extent = float((high - low).max())
    points = (points - (low + high) / 2) * (2 / extent if extent > path["least_extent"] else 0.0)
    steps = np.diff(points, axis=1)
    lifted = np.zeros(steps.shape[1])
    lifted[np.cumsum([len(stroke) for stroke in arrays[:-1]], dtype=np.int64) - 1] = len(arrays) > 1
    lengths = np.hypot(steps[0], steps[1]) * (1 - (1 - path["lifted"]) * lifted)
    travelled = np.concatenate(([0.0], np.cumsum(lengths)))
    total = float(travelled[-1])
    if total <= 0:
        return seen.T
    along = np.interp(total * np.linspace(0, 1, places * samples), travelled, np.arange(len(travelled)))
    step = np.minimum(along.astype(np.int64), len(lengths) - 1)
    at = (points[:, step] + (along - step) * steps[:, step]).reshape(2, places, samples).sum(axis=2) / samples
    moved = np.empty_like(at)
    moved[:, 1:-1] = (at[:, 2:] - at[:, :-2]) / 2
    moved[:, 0], moved[:, -1] = at[:, 1] - at[:, 0], at[:, -1] - at[:, -2]
    seen[:2] = at
    seen[2:4] = moved / np.maximum(np.hypot(moved[0], moved[1]), total / places)
    seen[4] = lifted[step].reshape(places, samples).sum(axis=1) / samples
    seen[5] = min(total / path["long"], path["longest"])
    return seen.T


# Pictures: from a file to grey


def image_of_picture(picture: str | Path | Image.Image | Array, recipe: dict[str, Any] = RECIPE) -> Prepared:
    """Return what a network is given of a picture of one digit.

    Args:
        picture: a file, a picture of Pillow's, or an array: (h, w) in grey, uint8 or 0 to 1, (h, w, 3) or (h, w, 4) in
            colours, uint8.
        recipe: of the network.

    Raises:
        ReaderError: it is no picture that Pillow can read.
    """
    return _image_of_grey(grey_of(picture, recipe), recipe["picture"], recipe["image"])


def grey_of(picture: str | Path | Image.Image | Array, recipe: dict[str, Any] = RECIPE) -> Array:
    """Return the grey values of a ``picture``, shape (h, w), float32, 0 (black) to 1 (white)."""
    decode = recipe["picture"]["decode"]
    if isinstance(picture, np.ndarray):
        if picture.dtype != np.uint8:
            return np.ascontiguousarray(np.clip(picture, 0, 1), dtype=np.float32)
        picture = Image.fromarray(picture)
    try:
        if isinstance(picture, Image.Image):
            return _grey(picture, decode)
        with Image.open(picture) as opened:
            return _grey(opened, decode)
    except Exception as error:  # decoders raise nearly anything on damaged data
        raise ReaderError(f"{picture} cannot be read as a picture ({error})") from error


def _grey(image: Image.Image, decode: dict[str, Any]) -> Array:
    longest = decode["longest_side"]
    image.draft(None, (longest, longest))  # a JPEG decodes faster at half size or less
    image.load()
    upright = ImageOps.exif_transpose(image)
    if upright.mode.startswith(("I", "F")):
        return _own_range(_reduced(Image.fromarray(np.asarray(upright, dtype=np.float32)), longest), decode)
    if upright.mode in ("RGBA", "LA", "PA", "La", "RGBa") or "transparency" in upright.info:
        rgba = _reduced(upright.convert("RGBA"), longest) / np.float32(255)
        return _flattened(rgba[..., :3], rgba[..., 3:], decode)
    if upright.mode in ("1", "L"):
        return _reduced(upright.convert("L"), longest) / np.float32(255)
    return _without_colour(_reduced(upright.convert("RGB"), longest) / np.float32(255), decode)


def _reduced(image: Image.Image, longest: int) -> Array:
    image.thumbnail((longest, longest), Image.Resampling.BOX)
    return np.asarray(image, dtype=np.float32)


def _own_range(values: Array, decode: dict[str, Any]) -> Array:
    """Return samples of 16 bits or more from 0 to 1; a picture that uses few of them has a range of its own."""
    deepest = np.float32(65535)
    values = np.nan_to_num(values, posinf=0.0, neginf=0.0)
    last = min(decode["outliers"], values.size - 1)
    ordered = np.sort(values.ravel())
    darkest, lightest = float(ordered[last]), float(ordered[-1 - last])
    fits = values.min() >= 0 and values.max() <= deepest
    if fits and not decode["least_levels"] <= lightest - darkest < decode["faint"] * float(deepest):
        return values / deepest
    return np.clip((values - darkest) / np.float32(max(lightest - darkest, 1e-30)), 0, 1)


def _flattened(rgb: Array, alpha: Array, decode: dict[str, Any]) -> Array:
    """Fill what is clear so that the digit shows, whether the colours hold it or the opacity does."""
    if alpha.min() == 1:
        return _without_colour(rgb, decode)
    opaque = alpha[..., 0] > 0.5
    if opaque.mean() > 0.5 and np.ptp(rgb[opaque], axis=0).max() > decode["shows"]:
        ground = np.median(rgb[opaque], axis=0)
    else:
        shown = float((rgb * alpha).mean() / max(float(alpha.mean()), 1e-6))
        ground = np.full(3, 1 if shown < 0.5 else 0, dtype=np.float32)
    return _without_colour(rgb * alpha + ground * (1 - alpha), decode)


def _without_colour(rgb: Array, decode: dict[str, Any]) -> Array:
    """Return the luma (ITU-R BT.601), or the channel that shows ink of the paper's lightness best."""
    luma = np.clip(rgb @ np.array([0.299, 0.587, 0.114], dtype=np.float32), 0, 1)
    if float(np.ptp(luma)) >= decode["faint"]:
        return luma
    channel = int(np.argmax(np.ptp(rgb, axis=(0, 1))))
    return rgb[..., channel] if np.ptp(rgb[..., channel]) > 1.5 * np.ptp(luma) else luma


# Pictures: from grey to ink


def _image_of_grey(pixels: Array, picture: dict[str, Any], image: dict[str, Any]) -> Prepared:
    ink, is_clean = _ink(pixels, picture["clean"])
    if ink is not None:
        ink = _digit_in(ink, picture)
    if max(pixels.shape) <= picture["segmenter"]["largest"]:
        is_clean &= ink is not None and _is_plain(pixels, ink, picture["segmenter"])
    if ink is None:
        return Prepared(np.zeros((image["height"], image["width"]), dtype=np.float32), is_clean)
    fit = picture["fit"]
    lines = _with_natural_lines(_cropped(ink, fit), fit, image["box"])
    return Prepared(_fitted(lines, fit, image), is_clean)


def _ink(pixels: Array, clean: dict[str, Any]) -> tuple[Array | None, bool]:
    """Return how much ink each pixel holds, 0 to 1, or None, and whether the paper is even."""
    if float(np.ptp(pixels)) < clean["faintest"]:
        return None, True
    ink, paper = _on_even_paper(pixels, clean)
    full, noise = _contrast(ink, paper, clean)
    cut, close = clean["grain_cut"] * noise, clean["clean_over_noise"]
    if full < close * noise and (bare := _bare(ink, paper, full, clean)) is not None:
        cut = clean["soft_edges_cut"] * noise
        level, noise = bare
        ink, full = ink - np.float32(level), full - level
    is_clean = min(pixels.shape) <= clean["shading"] or not (
        full < close * noise or _holds_darker(ink, full, clean) or _holds_shadow(pixels, paper, full, clean)
    )
    least = clean["least_over_noise"] if full >= clean["least_contrast"] else clean["faint_over_noise"]
    if full < max(clean["faintest"], least * max(noise, clean["level"])):
        return None, is_clean
    floor = min(cut, full / 2)
    return np.clip((ink - np.float32(floor)) / np.float32(full - floor), 0, 1), is_clean


def _holds_darker(ink: Array, full: float, clean: dict[str, Any]) -> bool:
    """Whether something is so much darker than what counts as ``full`` ink that this rather is a shadow."""
    times, share = clean["darker"]
    sample = _some(ink, clean)
    return bool(np.count_nonzero(sample > times * full) > share * sample.size)


def _holds_shadow(pixels: Array, paper: Array, full: float, clean: dict[str, Any]) -> bool:
    """Whether something is broader than lines are and fades into the paper, as shadows do."""
    broad, coarse = clean["broad"], clean["coarse"]
    if min(pixels.shape) <= 2 * coarse:
        return False
    step = max(1, max(pixels.shape) // coarse)
    at_a_side = max(float(1 - side.mean()) for side in (paper[0], paper[-1], paper[:, 0], paper[:, -1]))
    squares = _largest(paper[::step, ::step].astype(np.float32), broad)
    inner = squares[broad // 2 : -(broad // 2), broad // 2 : -(broad // 2)]
    if at_a_side <= clean["along"] and inner.all():
        return False
    step = max(1, max(pixels.shape) // (2 * coarse))
    size = (pixels.shape[1] // step, pixels.shape[0] // step)
    some, around = (
        np.asarray(Image.fromarray(each).resize(size, Image.Resampling.BOX))
        for each in (pixels, paper.astype(np.float32))
    )
    around = np.asarray(around > 0.5, dtype=np.float32)
    solid = _largest(-_largest(around, 2 * broad - 3), 2 * broad) + 1
    edge = (around > 0) & (-_largest(-around, 3) < 1) & (solid > 0)
    steps = (_largest(some, 3) + _largest(-some, 3))[edge]
    return bool(steps.size and np.median(steps) < clean["soft"] * full)


def _largest(values: Array, side: int) -> Array:
    """Return the largest of the ``side`` × ``side`` values around each, what is outside being as at the edge."""
    for axis in (0, 1):
        framed = np.pad(
            values, [(side // 2, side - 1 - side // 2) if axis == each else (0, 0) for each in (0, 1)], "edge"
        )
        views = np.lib.stride_tricks.sliding_window_view(framed, side, axis=axis)
        values = views.max(axis=-1)
    return values


def _on_even_paper(pixels: Array, clean: dict[str, Any]) -> tuple[Array, Array]:
    sample = _some(pixels, clean)
    if sample.size < pixels.size:
        sample = np.append(sample, (pixels.min(), pixels.max()))
    light = pixels > _otsu(sample, clean["bins"])
    ink, paper = (1 - pixels, light) if _is_paper(light, clean) else (pixels, ~light)
    return ink - np.float32(np.median(_some(ink[paper], clean))), paper


def _otsu(values: Array, bins: int) -> float:
    """Return the threshold that parts ``values`` into two groups best (N. Otsu, 1979)."""
    low, high = float(values.min()), float(values.max())
    step = max(high - low, 1e-6) / bins
    places = ((values - np.float32(low)) * np.float32(1 / step)).astype(np.uint8)
    counts = np.bincount(places.ravel(), minlength=bins + 1).astype(np.float64)
    below = np.cumsum(counts)
    sum_below = np.cumsum(counts * np.arange(bins + 1))
    with np.errstate(divide="ignore", invalid="ignore"):
        between = (sum_below[-1] * below / below[-1] - sum_below) ** 2 / (below * (below[-1] - below))
    return low + (int(np.nanargmax(between[:-1])) + 1) * step


def _is_paper(mask: Array, clean: dict[str, Any]) -> bool:
    """Whether ``mask`` surrounds the rest: paper holds most of the edge, unless that is a frame."""
    edge = np.concatenate((mask[0], mask[-1], mask[1:-1, 0], mask[1:-1, -1]))
    at_edge, overall = float(edge.mean()), float(mask.mean())
    if abs(at_edge - overall) > clean["frame"]:
        return overall > 0.5
    if abs(at_edge - 0.5) < clean["contested"]:
        at_corners = float(mask[:: len(mask) - 1 or 1, :: mask.shape[1] - 1 or 1].mean())
        return at_edge + overall + at_corners > 1.5
    return at_edge > 0.5


def _contrast(ink: Array, paper: Array, clean: dict[str, Any]) -> tuple[float, float]:
    """Return the strength of the ink and the spread of the paper."""
    (full,) = _percentiles(_some(ink[~paper], clean), 75)
    low, high = _percentiles(_some(ink[paper], clean), 16, 84)
    return full, (high - low) / 2


def _bare(ink: Array, paper: Array, full: float, clean: dict[str, Any]) -> tuple[float, float] | None:
    """Return the level of the bare paper and its spread, if the lightest pixels have one shade all over the picture."""
    step = max(1, max(ink.shape) // clean["coarse"])
    ink, paper = ink[::step, ::step], paper[::step, ::step]
    if not paper.any():
        return None
    lightest, light = _percentiles(ink[paper], 2, 16)
    shade = full / clean["shades"]
    if light - lightest > shade:
        return None
    rows, columns = (np.array_split(np.arange(side), clean["tiles"]) for side in ink.shape)
    tiles = (np.ix_(row, column) for row in rows for column in columns)
    held = ((ink[at], paper[at]) for at in tiles)
    if any(own.size and (own > light + shade).all() and bare.mean() > clean["sparse"] for own, bare in held):
        return None
    return light, light - lightest


def _percentiles(values: Array, *percents: float) -> list[float]:
    ordered = np.sort(values)
    places = [percent / 100 * (len(ordered) - 1) for percent in percents]
    return list(map(float, np.interp(places, np.arange(len(ordered)), ordered)))


def _some(pixels: Array, clean: dict[str, Any]) -> Array:
    """Return one pixel by chance of each of many stretches, always the same ones; all of a small picture."""
    enough = clean["enough"]
    if pixels.size < 2 * enough:
        return pixels.ravel()
    places = (np.arange(enough) + np.random.default_rng(0).random(enough)) * (pixels.size / enough)
    return pixels.ravel()[places.astype(np.int64)]


def _is_plain(pixels: Array, found: Array, segmenter: dict[str, Any]) -> bool:
    """Whether all else than what was ``found`` is even paper, or at most its soft edges on paper without grain."""
    rest = pixels[found == 0]
    if rest.size == 0 or float(np.ptp(rest)) <= segmenter["even"]:
        return True
    around = _largest(found, 3) == 0
    rest = pixels[around]
    if rest.size == 0 or float(np.ptp(rest)) <= segmenter["even"]:
        return True
    steps = np.abs(np.diff(pixels, axis=1))[around[:, 1:] & around[:, :-1]]
    is_even = steps.size and np.median(steps) <= segmenter["grain"]
    return bool(is_even and np.ptp(rest) <= segmenter["soft"] * np.ptp(pixels))


# Pictures: the parts of the ink that are the digit


def _digit_in(ink: Array, picture: dict[str, Any]) -> Array | None:
    """Return the ink of the digit alone, without dust, frames and neighbours; None if there is no digit."""
    edge = picture["fit"]["edge"]
    solid = ink > edge
    if not solid.any():
        return None
    labels, boxes = _labelled(solid)
    if len(boxes) == 1:
        return ink
    areas = np.bincount(labels.ravel())[1:]
    mass = np.bincount(labels.ravel(), weights=ink.ravel())[1:]
    keep = _of_the_digit(labels, boxes, mass, mass / areas, picture["parts"])
    if keep is None or keep.all():
        return None if keep is None else ink
    return np.where(np.concatenate(([False], keep))[labels], ink, np.float32(0))


def _labelled(solid: Array) -> tuple[Array, Array]:
    """Return the number of the part that each pixel is of, 0 for none, and the parts' boxes.

    Returns:
        shape (h, w); shape (n, 4): top, left, bottom, right, the latter two exclusive.
    """
    framed = np.pad(solid, ((0, 0), (1, 1))).astype(np.int8)
    steps = np.diff(framed, axis=1)
    rows, starts = np.nonzero(steps > 0)
    _, stops = np.nonzero(steps < 0)
    roots = np.array(_roots(rows.tolist(), starts.tolist(), stops.tolist()))
    firsts, part = np.unique(roots, return_inverse=True)
    boxes = np.empty((len(firsts), 4))
    boxes[:, :2], boxes[:, 2:] = np.inf, 0
    np.minimum.at(boxes, (part, 0), rows)
    np.minimum.at(boxes, (part, 1), starts)
    np.maximum.at(boxes, (part, 2), rows + 1)
    np.maximum.at(boxes, (part, 3), stops)
    changes = np.zeros((solid.shape[0], solid.shape[1] + 1), dtype=np.int64)
    np.add.at(changes, (rows, starts), part + 1)
    np.add.at(changes, (rows, stops), -part - 1)
    return changes.cumsum(axis=1)[:, :-1], boxes


def _roots(rows: list[int], starts: list[int], stops: list[int]) -> list[int]:
    """Return for each run of pixels the first run of its part; runs that touch, also by corners, are of one part."""
    parents = list(range(len(rows)))

    def root(run: int) -> int:
        while parents[run] != run:
            parents[run] = parents[parents[run]]
            run = parents[run]
        return run

    above = 0
    for run, row in enumerate(rows):
        while rows[above] < row - 1 or (rows[above] == row - 1 and stops[above] < starts[run]):
            above += 1
        other = above
        while rows[other] == row - 1 and starts[other] <= stops[run]:
            one, another = root(run), root(other)
            parents[max(one, another)] = min(one, another)
            other += 1
    return [root(run) for run in range(len(rows))]


def _of_the_digit(labels: Array, boxes: Array, mass: Array, strength: Array, parts: dict[str, Any]) -> Array | None:
    """Return which of several parts make the digit; None if they are a page."""
    shape = np.array(labels.shape)
    is_large = min(shape) > parts["large"]
    at_edges = boxes == (0, 0, *shape)
    at_edge = at_edges.any(axis=1)
    sides = boxes[:, 2:] - boxes[:, :2]
    frame = at_edge & (sides / shape > parts["runs_along"]).any(axis=1)
    mass = mass.copy()
    is_clear = mass[~at_edge].sum() > parts["more_than_dust"] * mass.sum()
    if is_clear:
        if not (at_edge & ~frame).any() or is_large:
            mass[frame] = 0
        strongest = strength[np.where(at_edge, 0.0, mass).argmax()]
        mass[at_edge & (strength < parts["pale"] * strongest)] = 0
    if is_large:
        mass[_discs(labels, boxes, mass, parts)] = 0
    middle = (boxes[:, :2] + boxes[:, 2:]) / 2 / shape - 0.5
    nearness = 1 / (1 + 4 * (middle**2).sum(axis=1))
    main = int((mass * nearness * np.where(at_edge & is_clear, 0.5, 1.0)).argmax())
    share, most = parts["alike"]
    if is_large and np.count_nonzero(mass > share * mass[main]) > most:
        return None
    mass[strength < parts["faded"] * strength[main]] = 0
    mass[_neighbours(boxes, at_edges, main, parts)] = 0
    return _near(boxes, mass >= parts["speck"] * mass[main], main, parts["far"])


def _gaps(boxes: Array, box: Array) -> Array:
    """Return how far each box is from ``box``, in pixels along the axis on which it is farther."""
    return np.maximum(boxes[:, :2] - box[2:], box[:2] - boxes[:, 2:]).max(axis=1)


def _discs(labels: Array, boxes: Array, mass: Array, parts: dict[str, Any]) -> Array:
    """Return which parts are filled discs, such as punch holes; not if the rest is only dust."""
    width, round_ = parts["disc"]
    sides = boxes[:, 2:] - boxes[:, :2]
    result = np.zeros(len(mass), dtype=bool)
    for number in np.flatnonzero(
        (mass > parts["speck"] * mass.max()) & (sides.min(axis=1) > round_ * sides.max(axis=1))
    ):
        gaps = _gaps(boxes, boxes[number])
        gaps[number] = np.inf
        if gaps.min() < parts["apart"] * sides[number].max():
            continue
        top, left, bottom, right = boxes[number].astype(int)
        result[number] = _line_width(labels[top:bottom, left:right] == number + 1) > width * sides[number].max()
    return result if mass[~result].sum() > parts["more_than_dust"] * mass.sum() else np.zeros_like(result)


def _neighbours(boxes: Array, at_edges: Array, main: int, parts: dict[str, Any]) -> Array:
    """Return which parts reach into the picture beside the digit, over an edge that the digit itself keeps clear of."""
    reaches = at_edges & ~at_edges[main]
    low, high, sides = boxes[main, :2], boxes[main, 2:], boxes[:, 2:] - boxes[:, :2]
    within = np.minimum(boxes[:, 2:], high) - np.maximum(boxes[:, :2], low)
    beside = within < parts["beside"] * sides
    gap = (-within > parts["touches"] * (high - low).max()).any(axis=1)
    hangs = sides[:, 0] > parts["hangs"] * sides[:, 1]
    beside_it = (reaches[:, 1] | reaches[:, 3]) & beside[:, 1]
    result = beside_it | ((reaches[:, 0] | reaches[:, 2]) & beside[:, 0] & (gap | hangs))
    result[main] = False
    return result


def _near(boxes: Array, candidates: Array, main: int, far: float) -> Array:
    """Return which of the ``candidates`` lie near to the main part, or to one that does."""
    keep = np.zeros(len(candidates), dtype=bool)
    keep[main] = True
    box = boxes[main].copy()
    while True:
        found = candidates & ~keep & (_gaps(boxes, box) < far * (box[2:] - box[:2]).max())
        if not found.any():
            return keep
        keep |= found
        box[:2] = np.minimum(box[:2], boxes[found, :2].min(axis=0))
        box[2:] = np.maximum(box[2:], boxes[found, 2:].max(axis=0))


# Pictures: from ink to the image


def _box_of(solid: Array) -> tuple[slice, slice]:
    down, across = (np.flatnonzero(solid.any(axis=axis)) for axis in (1, 0))
    return slice(int(down[0]), int(down[-1]) + 1), slice(int(across[0]), int(across[-1]) + 1)


def _longest_side(ink: Array, fit: dict[str, Any]) -> int:
    return max(side.stop - side.start for side in _box_of(ink > fit["edge"]))


def _cropped(ink: Array, fit: dict[str, Any]) -> Array:
    """Leave one pixel around the digit, so that soft edges stay."""
    rows, columns = _box_of(ink > fit["edge"])
    return ink[max(rows.start - 1, 0) : rows.stop + 1, max(columns.start - 1, 0) : columns.stop + 1]


def _with_natural_lines(ink: Array, fit: dict[str, Any], box: int) -> Array:
    """Thin or thicken lines that are far from what a pen leaves on a digit of this size."""
    fine, longest, fineness = ink, _longest_side(ink, fit), fit["fine"]
    if longest < fineness * box:
        factor = fineness * box / longest
        fine = _resized(ink, (round(ink.shape[1] * factor), round(ink.shape[0] * factor)))
        longest = _longest_side(fine, fit)
    unit = longest / box
    width = _line_width(fine > 0.5)
    thinnest, thickest = fit["natural_width"]
    if width == 0 or thinnest <= width / unit <= thickest:
        return ink
    excess = int(min(unit / fineness, width / 3))
    if excess > 1:
        fine = _resized(fine, (fine.shape[1] // excess, fine.shape[0] // excess))
        unit, width = unit / excess, width / excess
    wanted = (fit["thin_to"] if width > thickest * unit else fit["thicken_to"]) * unit
    result = _grown(fine > 0.5, (wanted - width) / 2)
    return result if (result > fit["edge"]).any() else ink


def _line_width(solid: Array) -> float:
    """Return the mean width of lines in pixels: twice their area over their outline's length (Crofton's formula)."""
    framed = np.pad(solid, 1)
    straight = (framed[1:] != framed[:-1], framed[:, 1:] != framed[:, :-1])
    diagonal = (framed[1:, 1:] != framed[:-1, :-1], framed[1:, :-1] != framed[:-1, 1:])
    crossings = sum(map(np.count_nonzero, straight)) + sum(map(np.count_nonzero, diagonal)) / np.sqrt(2)
    return float(2 * np.count_nonzero(solid) / (crossings * np.pi / 8)) if crossings else 0.0


def _grown(solid: Array, by: float) -> Array:
    """Move the outline of ``solid`` outwards, or inwards if ``by`` is negative, in pixels; the edge is soft."""
    solid = np.pad(solid, int(np.ceil(max(by, 0))) + 1)
    reach = int(np.ceil(abs(by))) + 2  # pixels that are farther from the outline are ink or paper as they were
    depth = _distances(solid, reach) - _distances(~solid, reach)
    return np.clip(depth + by + 0.5, 0, 1).astype(np.float32)


def _distances(solid: Array, reach: int) -> Array:
    """Return how far each pixel of ``solid`` is from the nearest that is none; right up to ``reach`` pixels."""
    rows = np.arange(len(solid))[:, None]
    before = np.maximum.accumulate(np.where(solid, -solid.size, rows), axis=0)
    after = np.minimum.accumulate(np.where(solid, 2 * solid.size, rows)[::-1], axis=0)[::-1]
    down = np.minimum(np.minimum(rows - before, after - rows), 2 * reach).astype(np.float64) ** 2
    nearest, width = down.copy(), solid.shape[1]
    for step in range(1, min(reach, width - 1) + 1):
        np.minimum(nearest[:, step:], down[:, :-step] + step * step, out=nearest[:, step:])
        np.minimum(nearest[:, :-step], down[:, step:] + step * step, out=nearest[:, :-step])
    return np.sqrt(nearest)


def _resized(ink: Array, size: tuple[int, int]) -> Array:
    image = Image.fromarray(ink).resize(size, Image.Resampling.BICUBIC)
    return np.clip(np.asarray(image, dtype=np.float32), 0, 1)


def _fitted(ink: Array, fit: dict[str, Any], image: dict[str, Any]) -> Array:
    """Scale the digit to the box and move its centre of mass to the middle, in one resampling."""
    size, (centre, _) = image["width"], image["centre_of_mass"]
    scale = image["box"] / _longest_side(ink, fit)
    x, y = _centre_of_mass(ink)
    if abs(scale - 1) < fit["nearly_fitted"]:
        scale, x, y = 1.0, round(x), round(y)
    side = size / scale
    left, top = x + 0.5 - (centre + 0.5) / scale, y + 0.5 - (centre + 0.5) / scale
    before = (max(0, int(np.ceil(-top))) + 1, max(0, int(np.ceil(-left))) + 1)
    after = [max(0, int(np.ceil(start + side - own))) + 1 for start, own in zip((top, left), ink.shape, strict=True)]
    padded = np.pad(ink, ((before[0], after[0]), (before[1], after[1])))
    box = (left + before[1], top + before[0], left + before[1] + side, top + before[0] + side)
    resized = Image.fromarray(padded).resize((size, size), Image.Resampling.BICUBIC, box=box)
    fitted = np.asarray(resized, dtype=np.float32)
    return np.clip(fitted / np.float32(min(float(fitted.max()), 1.0)), 0, 1)


# The network


class Network(NamedTuple):
    """A network, and what is written with it.

    Attributes:
        ask: from inputs, shape (n, 28, 28, 1), to probabilities, shape (n, classes).
        told: how its images are made, its classes and thresholds, and how strokes are joined: what the export says,
            and `RECIPE` where it says nothing.
        ask_paths: the same from paths, shape (n, 48, 1, 6); None if there is no network for strokes beside it.
    """

    ask: Callable[[Array], Array]
    told: dict[str, Any]
    ask_paths: Callable[[Array], Array] | None = None


KEY = "digitpad_normalisation"
"""Under this name an export tells about itself, in JSON."""


def open_network(path: str | Path) -> Network:
    """Open an exported network: .onnx, .tflite, .keras, .digitpad or SavedModel; and that for strokes beside it.

    Raises:
        ReaderError: it cannot be opened, or what runs it is not installed, or its images are made in another way.
    """
    path = Path(path)
    network = _opened(path)
    joined = network.told.get("joined_with_strokes")
    beside = path.with_name(joined["stroke_file"]) if joined and network.ask_paths is None else None
    if beside is None or not beside.exists():
        return network
    return network._replace(ask_paths=_opened(beside).ask)


def _opened(path: Path) -> Network:
    ending = "" if path.is_dir() else path.suffix.lower() or "?"
    if ending not in _OPENERS:
        raise ReaderError(f"{path} is no network that can be asked: {', '.join(filter(None, _OPENERS))} are")
    opener, library = _OPENERS[ending]
    try:
        return opener(path)
    except ImportError as error:
        raise ReaderError(f"{path} needs {library}, which cannot be loaded ({error})") from error
    except ReaderError:
        raise
    except Exception as error:  # each library has errors of its own
        raise ReaderError(f"{path} cannot be opened ({error})") from error


def _open_onnx(path: Path) -> Network:
    import onnxruntime

    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    written, name = session.get_modelmeta().custom_metadata_map, session.get_inputs()[0].name
    told = json.loads(written[KEY]) if KEY in written else _told_by_card(json.loads(written.get("digitpad_card", "{}")))
    return Network(lambda inputs: session.run(None, {name: inputs})[0], _completed(told))


def _open_tflite(path: Path) -> Network:
    data = path.read_bytes()
    return Network(_litert(data), _completed(json.loads(_metadata(data).get(KEY, b"{}"))))


def _open_keras(path: Path) -> Network:
    import keras

    model = keras.saving.load_model(path, compile=False)
    with zipfile.ZipFile(path) as archive:
        name = f"{KEY}.json"
        told = json.loads(archive.read(name)) if name in archive.namelist() else {}
    return Network(lambda inputs: np.asarray(model(inputs)), _completed(told))


def _open_saved_model(path: Path) -> Network:
    import tensorflow

    model, file = tensorflow.saved_model.load(str(path)), path / "assets.extra" / f"{KEY}.json"
    told = json.loads(file.read_text("utf-8")) if file.exists() else {}

    def ask(inputs: Array) -> Array:
        # Its variables live as long as the model does, so that is kept, and not the signature alone.
        (answer,) = model.signatures["serving_default"](tensorflow.constant(inputs)).values()
        return answer.numpy()

    return Network(ask, _completed(told))


def _open_digitpad(path: Path) -> Network:
    with zipfile.ZipFile(path) as archive:
        told = _completed(_told_by_card(json.loads(archive.read("card.json"))))
        strokes = _litert(archive.read("strokes.tflite")) if "strokes.tflite" in archive.namelist() else None
        return Network(_litert(archive.read("model.tflite")), told, strokes)


_OPENERS = {
    ".onnx": (_open_onnx, "onnxruntime"),
    ".tflite": (_open_tflite, "ai-edge-litert"),
    ".keras": (_open_keras, "keras and tensorflow"),
    ".digitpad": (_open_digitpad, "ai-edge-litert"),
    "": (_open_saved_model, "tensorflow"),
}


def _told_by_card(card: dict[str, Any]) -> dict[str, Any]:
    """Return what a model's card says, in the words of an export."""
    told = {name: card[name] for name in ("normalisation", "classes", "thresholds") if name in card}
    if strokes := card.get("strokes"):
        told["joined_with_strokes"] = {name: strokes[name] for name in ("image_weight", "stroke_weight")}
        told["joined_with_strokes"] |= {"stroke_file": "", "least": 1e-9}
        told["thresholds"] = {**told["thresholds"], "others_of_ink": strokes["max_other_probability"]}
        told["path"] = {"version": strokes["path"]}
    return told


def _completed(told: dict[str, Any]) -> dict[str, Any]:
    """Return what an export tells, with our own numbers where it is silent."""
    result = told | _merged(RECIPE, told)
    if (result["normalisation"], result["path"]["version"]) != (RECIPE["normalisation"], RECIPE["path"]["version"]):
        raise ReaderError("the network's images are made in a way that this reader does not know; take a newer one")
    return result


def _merged(ours: dict[str, Any], theirs: dict[str, Any]) -> dict[str, Any]:
    return {
        name: _merged(value, theirs.get(name, {})) if isinstance(value, dict) else theirs.get(name, value)
        for name, value in ours.items()
    }


def _metadata(tflite: bytes) -> dict[str, bytes]:
    """Return the metadata of a LiteRT file, by name: a flatbuffer, fields 4 and 6 of its root (TensorFlow's schema)."""

    def number(kind: str, place: int) -> int:
        return int(struct.unpack_from(f"<{kind}", tflite, place)[0])

    def field(table: int, which: int) -> int:
        """Return where a field of a table lies, 0 if it is not set."""
        fields = table - number("i", table)
        offset = number("H", fields + 4 + 2 * which) if 4 + 2 * which < number("H", fields) else 0
        return table + offset if offset else 0

    def content(place: int) -> bytes:
        start = place + number("I", place) if place else 0
        return tflite[start + 4 : start + 4 + number("I", start)] if place else b""

    def tables(place: int) -> list[int]:
        start = place + number("I", place) if place else 0
        places = range(start + 4, start + 4 + 4 * number("I", start), 4) if place else ()
        return [each + number("I", each) for each in places]

    root = number("I", 0)
    buffers = tables(field(root, 4))
    named = [
        (content(field(each, 0)), number("I", field(each, 1))) for each in tables(field(root, 6)) if field(each, 1)
    ]
    return {name.decode(): content(field(buffers[buffer], 0)) for name, buffer in named}


def _litert(data: bytes) -> Callable[[Array], Array]:
    try:
        from ai_edge_litert.interpreter import Interpreter
    except ImportError:
        from tensorflow.lite import Interpreter

    interpreter = Interpreter(model_content=data, num_threads=1)
    (taken,), (given,) = interpreter.get_input_details(), interpreter.get_output_details()
    interpreter.allocate_tensors()

    def ask(inputs: Array) -> Array:
        answers = []
        for one in inputs:
            interpreter.set_tensor(taken["index"], _quantised(one[None], taken))
            interpreter.invoke()
            answers.append(_unquantised(interpreter.get_tensor(given["index"]), given))
        return np.concatenate(answers)

    return ask


def _quantised(values: Array, tensor: dict[str, Any]) -> Array:
    if tensor["dtype"] == np.float32:
        return values
    (scale, zero), range_ = tensor["quantization"], np.iinfo(tensor["dtype"])
    return np.clip(np.rint(values / scale) + zero, range_.min, range_.max).astype(tensor["dtype"])


def _unquantised(values: Array, tensor: dict[str, Any]) -> Array:
    if tensor["dtype"] == np.float32:
        return values.copy()
    scale, zero = tensor["quantization"]
    return ((values.astype(np.float32) - zero) * scale).astype(np.float32)


class Reader:
    """Reads drawings with one network.

    Args:
        network: a file, as `open_network` takes it, or what it returned.

    Raises:
        ReaderError: as `open_network`.
    """

    def __init__(self, network: str | Path | Network) -> None:
        self.network = network if isinstance(network, Network) else open_network(network)

    def read_strokes(self, strokes: Strokes) -> Answer:
        """Return the answer to ``strokes``: arrays or lists of points, y down, in any unit."""
        told, ask_paths = self.network.told, self.network.ask_paths
        image = image_of_strokes(strokes, told)
        if ask_paths is None or not image.any():
            return self.read_image(image)
        rule = told["joined_with_strokes"]
        by_image = _probabilities(self.network.ask, image[None, :, :, None])
        by_path = _probabilities(ask_paths, path_of_strokes(strokes, told)[None, :, None, :])
        logits = rule["image_weight"] * _logarithms(by_image, rule["least"])
        logits = logits + rule["stroke_weight"] * _logarithms(by_path, rule["least"])
        odds = np.exp(logits - logits.max())
        return self._answer((odds / odds.sum()).astype(np.float32), "others_of_ink")

    def read_picture(self, picture: str | Path | Image.Image | Array) -> Answer:
        """Return the answer to a picture, given as `image_of_picture` takes it."""
        image, is_clean = image_of_picture(picture, self.network.told)
        return self.read_image(image)._replace(is_clean=is_clean)

    def read_image(self, image: Array) -> Answer:
        """Return the answer to an image that is made already, shape (28, 28), float32, 0 (paper) to 1 (ink)."""
        if not image.any():
            return Answer(None, [0.0] * len(self.network.told.get("classes", range(10))), "blank", "")
        answer = _probabilities(self.network.ask, np.asarray(image, dtype=np.float32)[None, :, :, None])
        return self._answer(answer, "others")

    def _answer(self, probabilities: Array, others: str) -> Answer:
        values = probabilities.astype(np.float64).tolist()
        *rest, second, best = sorted(values)
        limits = self.network.told.get("thresholds", {})
        verdict = "digit"
        if best < limits.get("digit_confidence", 0.0) or sum(rest) > limits.get(others, 1.0):
            verdict = "not-a-digit"
        elif best - second < limits.get("unsure_margin", 0.0):
            verdict = "unsure"
        digit = int(np.argmax(values))
        return Answer(digit, values, verdict, str(self.network.told.get("classes", range(len(values)))[digit]))


def _probabilities(ask: Callable[[Array], Array], inputs: Array) -> Array:
    answer = np.asarray(ask(inputs), dtype=np.float32)[0]
    return answer / answer.sum()


def _logarithms(probabilities: Array, least: float) -> Array:
    return np.log(np.maximum(probabilities.astype(np.float64), least))


# The command line


def strokes_of(path: str | Path) -> list[Strokes]:
    """Return the drawings of an ink file: .json holds one, .jsonl one a line, each ``{"strokes": [[[x, y], …], …]}``.

    Raises:
        ReaderError: it holds something else.
    """
    try:
        text = Path(path).read_text(encoding="utf-8")
        lines = text.splitlines() if str(path).endswith("l") else [text]
        return [json.loads(line)["strokes"] for line in lines if line.strip()]
    except (OSError, ValueError, TypeError, LookupError) as error:
        raise ReaderError(f"{path} cannot be read as ink ({error})") from error


def _network_beside() -> Path:
    folder = Path(__file__).resolve().parent
    endings = filter(None, _OPENERS)
    found = [path for ending in endings for path in sorted(folder.glob(f"*{ending}")) if ".strokes." not in path.name]
    if not found:
        raise ReaderError(f"there is no network in {folder}; name one by --model FILE")
    return found[0]


def _said(path: str, index: int, answer: Answer, *, as_json: bool) -> str:
    if as_json:
        probabilities = [float(f"{each:.7g}") for each in answer.probabilities]
        facts = {"digit": answer.digit, "confidence": max(probabilities), "probabilities": probabilities}
        return json.dumps({"source": path, "index": index, **facts, "verdict": answer.verdict})
    if answer.digit is None:
        return f"{path}: blank"
    note = "" if answer.is_clean else "; the picture is not clean, and Digitpad may read it otherwise"
    verdict = {"digit": "", "unsure": " (unsure)", "not-a-digit": " (not a digit)"}[answer.verdict]
    return f"{path}: {answer.label} ({max(answer.probabilities):.1%}){verdict}{note}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Answer for each file on the command line; 1 if one of them could not be read."""
    parser = argparse.ArgumentParser(description="Ask a network that Digitpad exported which digit a drawing shows.")
    parser.add_argument("--model", metavar="FILE", help="the network; without it, the one that lies beside this file")
    parser.add_argument("--json", action="store_true", help="answer in JSON, one line a drawing")
    parser.add_argument("paths", metavar="PATH", nargs="+", help="a picture, or ink: .json, or .jsonl with one a line")
    options = parser.parse_args(arguments)
    status = 0
    try:
        reader = Reader(options.model or _network_beside())
    except ReaderError as error:
        parser.exit(1, f"digitpad_reader: {error}\n")
    for path in options.paths:
        try:
            if Path(path).suffix.lower() in (".json", ".jsonl"):
                answers = [reader.read_strokes(strokes) for strokes in strokes_of(path)]
            else:
                answers = [reader.read_picture(path)]
        except ReaderError as error:
            sys.stderr.write(f"digitpad_reader: {error}\n")
            status = 1
            continue
        for index, answer in enumerate(answers):
            sys.stdout.write(_said(path, index, answer, as_json=options.json) + "\n")
    return status


if __name__ == "__main__":
    sys.exit(main())
