"""Augmentation of digits: of ink as vectors, before it is drawn; of images; and as other scanners leave them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt
from PIL import Image
from scipy import ndimage

from digitpad.core.data.kinds.synthetic import affine_matrices
from digitpad.core.ink.ink import Ink, Stroke
from digitpad.core.preprocessing.fit import box_of
from digitpad.core.preprocessing.normalise import PEN_WIDTH, normalise
from digitpad.core.preprocessing.picture import Picture
from training.data import hands

Points = npt.NDArray[np.float64]
Images = npt.NDArray[np.float32]
Rng = np.random.Generator

THICKEST_PEN: Final = 4.5
"""Width of the thickest pen of training, in pixels of 28."""

SCAN_SIDE: Final = 16
"""Pixels of the longer side of a coarse scan."""

_INK: Final = 0.25  # what counts for the box
_LARGEST_ROTATION: Final = np.radians(20)
_LARGEST_SLANT: Final = np.radians(32)


_ChangeInk = Callable[[list[Points], Rng], list[Points]]

_BY_HAND: Final[tuple[tuple[float, _ChangeInk], ...]] = (
    (0.05, hands.double_over),
    (0.15, hands.cut_an_end),
    (0.22, hands.add_hooks),
    (0.06, hands.add_landing_dot),
    (0.05, hands.break_up),
    (0.20, hands.tremble),
)
"""How often each is done, in this order, before the plane is deformed."""

_BY_DEVICE: Final[tuple[tuple[float, _ChangeInk], ...]] = (
    (0.25, hands.thin_out),
    (0.12, hands.by_finger),
    (0.20, hands.on_a_grid),
)
"""The same, after it."""


def vary_ink(ink: Ink, rng: Rng) -> Ink:
    """Return ``ink`` as another hand, another device or another moment might have left it.

    Rotated, slanted, stretched, bent, shaken; now and then with what `training.data.hands` tells of hands and devices.
    Label and writer stay.
    """
    low, high = ink.points.min(axis=0), ink.points.max(axis=0)
    extent = float((high - low).max()) or 1.0
    strokes = [(stroke.points - (low + high) / 2) / extent for stroke in ink.strokes]
    strokes = _now_and_then(_BY_HAND, strokes, rng)
    matrix = random_matrices(1, rng, 1.15)[0]
    if rng.random() < 0.15:  # forms and screens of other proportions
        aspect = np.exp(rng.uniform(-0.35, 0.35) / 2)
        matrix = np.array([[aspect], [1 / aspect]]) * matrix
    strokes = _bent([points @ matrix.T for points in strokes], rng)
    shake = rng.uniform(0.0, 0.012)
    strokes = [points + rng.normal(0.0, shake, points.shape) for points in strokes]
    strokes = _now_and_then(_BY_DEVICE, strokes, rng)
    return Ink(tuple(Stroke(points) for points in strokes), ink.label, ink.writer)


def _now_and_then(changes: Iterable[tuple[float, _ChangeInk]], strokes: list[Points], rng: Rng) -> list[Points]:
    for probability, change in changes:
        if rng.random() < probability:
            strokes = change(strokes, rng)
    return strokes


def random_pen_width(rng: Rng) -> float:
    """Return a width in pixels for `normalise`: around the one of recognition, from a fine pen to a felt tip."""
    return float(np.clip(PEN_WIDTH * np.exp(rng.normal(0.0, 0.2)), 1.5, THICKEST_PEN))


def random_matrices(count: int, rng: Rng, strength: float = 1.0) -> Points:
    """Return ``count`` rotations with slant and stretching, shape (count, 2, 2), that keep the size roughly."""
    angle = np.clip(rng.normal(0.0, np.radians(8) * strength, count), -_LARGEST_ROTATION, _LARGEST_ROTATION)
    slant = np.tan(np.clip(rng.normal(0.0, np.radians(14) * strength, count), -_LARGEST_SLANT, _LARGEST_SLANT))
    stretch = np.exp(np.clip(rng.normal(0.0, 0.1 * strength, count), -0.25, 0.25))
    return affine_matrices(angle, slant, stretch)


def _bent(strokes: list[Points], rng: Rng) -> list[Points]:
    """Displace the plane smoothly, by two slow waves across each axis of some hundredths of the digit."""
    strength = rng.uniform(0.0, 0.035)
    frequency = rng.normal(0.0, 5.0, (2, 2, 2))  # radians per size of the digit: (wave, input axis, output axis)
    phase = rng.uniform(0, 2 * np.pi, (2, 2))
    return [points + strength * sum(np.sin(points @ frequency[i] + phase[i]) for i in range(2)) for points in strokes]


@dataclass(frozen=True, slots=True)
class Variation:
    """How far images are varied.

    Attributes:
        strength: of rotation, slant, stretch, zoom, shift, elastic displacement and change of thickness, as a share of
            the widest.
        untouched: share of the images that stay as they are.
    """

    strength: float
    untouched: float


WIDE: Final = Variation(strength=1.0, untouched=0.2)
MEDIUM: Final = Variation(strength=0.75, untouched=0.2)
MILD: Final = Variation(strength=0.5, untouched=0.35)


def vary_images(images: Images, rng: Rng, variation: Variation = WIDE) -> Images:
    """Return a batch of images moved, rotated, slanted, stretched, bent, and drawn with thicker or thinner pens.

    Args:
        images: shape (n, 28, 28), float32, 0 (paper) to 1 (ink).
        rng: where the chance comes from.
        variation: how far.

    Returns:
        The same shape, type and range.
    """
    count, size = images.shape[0], images.shape[1]
    middle = (size - 1) / 2
    rows, columns = np.mgrid[0:size, 0:size].astype(np.float32) - np.float32(middle)
    grid = np.stack([columns.ravel(), rows.ravel()])  # (2, 784): x, y
    zoom = np.exp(rng.normal(0.0, 0.06 * variation.strength, (count, 1, 1)))
    where = (random_matrices(count, rng, variation.strength) * zoom).astype(np.float32) @ grid
    where += rng.normal(0.0, 0.7 * variation.strength, (count, 2, 1)).astype(np.float32)
    where += _smooth_fields(count, size, rng, 2.0 * variation.strength)
    where += np.float32(middle)
    varied = _vary_thickness(_sample(images, where[:, 0], where[:, 1]), rng, variation.strength)
    # Looking up between pixels blurs: without some that are left alone the network never sees a sharp image.
    untouched = rng.random(count) < variation.untouched
    varied[untouched] = images[untouched]
    return varied


def _smooth_fields(count: int, size: int, rng: Rng, largest: float) -> Images:
    """Return displacements in pixels, shape (count, 2, size²), that change slowly over the image."""
    knots = np.linspace(0, size - 1, 5)
    # Each row holds the weights of the knots at one pixel, a broad bell around it.
    bells = np.exp(-(((np.arange(size)[:, None] - knots) / 6.0) ** 2))
    weights: Images = (bells / bells.sum(axis=1, keepdims=True)).astype(np.float32)
    strength = rng.uniform(0.0, largest, (count, 1, 1, 1))
    coarse = (rng.normal(0.0, 1.0, (count, 2, 5, 5)) * strength).astype(np.float32)
    return (weights @ coarse @ weights.T).astype(np.float32, copy=False).reshape(count, 2, size * size)


def _sample(images: Images, x: Images, y: Images) -> Images:
    """Return ``images`` looked up at ``x`` and ``y``, shapes (n, 784), between the pixels; outside lies paper."""
    count, size = images.shape[0], images.shape[1]
    side = size + 2
    padded = np.pad(images, ((0, 0), (1, 1), (1, 1))).reshape(-1)
    x, y = np.clip(x + 1, 0, side - 1.001), np.clip(y + 1, 0, side - 1.001)
    column, row = x.astype(np.int32), y.astype(np.int32)
    across, down = x - column.astype(np.float32), y - row.astype(np.float32)
    first = row * side + column + (np.arange(count, dtype=np.int32) * side * side)[:, None]
    upper = padded[first] * (1 - across) + padded[first + 1] * across
    lower = padded[first + side] * (1 - across) + padded[first + side + 1] * across
    sampled: Images = (upper * (1 - down) + lower * down).reshape(count, size, size)
    return sampled


def _vary_thickness(images: Images, rng: Rng, strength: float) -> Images:
    """Blend a third of the images with their dilation, by up to 80 %, and a third with their erosion, by up to 50 %."""
    amount = rng.uniform(-3.0, 3.0, (len(images), 1, 1)).astype(np.float32)
    thicker = 0.4 * strength * np.clip(amount - 1, 0, None)
    thinner = 0.25 * strength * np.clip(-amount - 1, 0, None)
    padded = np.pad(images, ((0, 0), (1, 1), (1, 1)))
    cross = (padded[:, 1:-1, :-2], padded[:, 1:-1, 2:], padded[:, :-2, 1:-1], padded[:, 2:, 1:-1])
    dilated, eroded = images.copy(), images.copy()
    for neighbour in cross:
        np.maximum(dilated, neighbour, out=dilated)
        np.minimum(eroded, neighbour, out=eroded)
    return images + thicker * (dilated - images) + thinner * (eroded - images)


def coarse_scan(image: Images, *, side: int = SCAN_SIDE, thicken: float = 1.0, stretch: float = 0.0) -> Images:
    """Return a scan of a digit, shape (side, side), dark on light, 0 to 1; the digit touches the edges.

    Args:
        image: shape (28, 28), 0 (paper) to 1 (ink).
        side: of the scan, in pixels.
        thicken: how far the lines are blended with lines that are two pixels of 28 wider; above 1 further yet.
        stretch: from 0, the proportions are kept, to 1, the digit fills the square.
    """
    thick = np.minimum(image + np.float32(thicken) * (ndimage.grey_dilation(image, size=(3, 3)) - image), np.float32(1))
    cropped = thick[box_of(thick > _INK)]
    height, width = cropped.shape
    size = np.array([width, height]) / max(width, height)
    narrow, high = np.maximum(2, np.rint(side * (size + stretch * (1 - size)))).astype(int)
    small = np.asarray(
        Image.fromarray(cropped).resize((int(narrow), int(high)), Image.Resampling.BOX), dtype=np.float32
    )
    scan = np.zeros((side, side), dtype=np.float32)
    top, left = (side - high) // 2, (side - narrow) // 2
    scan[top : top + high, left : left + narrow] = small
    return 1 - np.clip(scan, 0, 1)


def varied_scan(image: Images, rng: np.random.Generator) -> Images:
    """Return ``image`` as the model sees it after a scan of chance resolution, thickness and proportions."""
    scan = coarse_scan(
        image,
        side=int(rng.integers(12, 25)),
        thicken=float(rng.uniform(0, 1.25)),
        stretch=float(rng.choice([0.0, rng.uniform(0, 0.8)])),
    )
    if rng.random() < 0.25:  # two tones
        scan = np.where(scan < rng.uniform(0.4, 0.6), 0, 1).astype(np.float32)
    if rng.random() < 0.25:
        scan = _enlarged(np.pad(scan, rng.integers(0, 4), constant_values=1), rng)
    return normalise(Picture(scan))


def _enlarged(scan: Images, rng: np.random.Generator) -> Images:
    """Return ``scan`` in 2 to 5 times as many pixels a side: in squares, or blurred as by a program for pictures."""
    factor = int(rng.integers(2, 6))
    manner = (Image.Resampling.NEAREST, Image.Resampling.BILINEAR, Image.Resampling.BICUBIC)[rng.integers(3)]
    size = (scan.shape[1] * factor, scan.shape[0] * factor)
    return np.clip(np.asarray(Image.fromarray(scan).resize(size, manner), dtype=np.float32), 0, 1)
