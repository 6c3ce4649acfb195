"""``synthetic``: digits without end, built in; ink from randomly deformed templates, and the images of it.

The templates are strokes of our own in ``resources/digit-templates.json``. Points are ``x,y`` in a box of about
100 × 100, y down. A smooth curve runs through them; ``!`` marks a corner. What a network learns from these digits alone
is told in docs/decisions/0007-data-sources.md.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

import numpy as np
import numpy.typing as npt

from digitpad.core.alphabet import DIGITS
from digitpad.core.data.arrays import to_bytes
from digitpad.core.data.dataset import Stream
from digitpad.core.data.kind import Credit, Kind, Progress
from digitpad.core.data.spec import DataSpec, Part
from digitpad.core.ink.ink import Ink
from digitpad.core.ink.splines import spline_matrix
from digitpad.core.preprocessing.normalise import normalise
from digitpad.core.resources import resource

FloatArray = npt.NDArray[np.float64]
Rng = np.random.Generator

PEN_WIDTHS: Final = (1.5, 4.5)
"""Between these, in pixels, synthetic ink is drawn; most of it at 2 to 3.5."""

_SPACING: Final = 6.5  # units between the points of a stroke: finer than the lines of an image show
_EDGE: Final = 1.0  # pixels; they stand for scanned digits as well, which are not as sharp as ink
_WIDEST_ONE: Final = 5.5  # a one has no hole that so wide a pen would fill

_LARGEST_ROTATION: Final = np.radians(15)
_LARGEST_SLANT: Final = np.radians(25)


@dataclass(frozen=True, slots=True, eq=False)
class Template:
    """One way to write a digit.

    Attributes:
        digit: 0 to 9.
        name: of this way, unique among those of the digit.
        commonness: how often it is written, relative to the digit's other ways.
        controls: shape (m, 2); the points of all strokes, centred, the longer side of the digit about 1.
        spline: shape (p, m); times the controls it gives the p points of the curves.
        strokes: the slice of the p points that each stroke has.
        stroke_of_control: shape (m,); the number of the stroke that each control belongs to.
    """

    digit: int
    name: str
    commonness: float
    controls: FloatArray
    spline: FloatArray
    strokes: tuple[slice, ...]
    stroke_of_control: npt.NDArray[np.int64]


@cache
def templates() -> tuple[Template, ...]:
    """Return every way to write every digit, in the order of the digits."""
    ways = json.loads(resource("digit-templates.json").read_text("utf-8"))
    return tuple(
        _template(int(digit), name, way["commonness"], way["strokes"])
        for digit, by_name in ways.items()
        for name, way in by_name.items()
    )


def _template(digit: int, name: str, commonness: float, strokes: Sequence[str]) -> Template:
    from scipy.linalg import block_diag  # noqa: PLC0415 - only for who makes synthetic digits

    parsed = [_parse(text) for text in strokes]
    matrices = [spline_matrix(points, corners, spacing=_SPACING) for points, corners in parsed]
    ends = np.cumsum([len(matrix) for matrix in matrices])
    controls = np.concatenate([points for points, _ in parsed])
    low, high = controls.min(axis=0), controls.max(axis=0)
    return Template(
        digit=digit,
        name=name,
        commonness=commonness,
        controls=(controls - (low + high) / 2) / (high - low).max(),
        spline=block_diag(*matrices),
        strokes=tuple(slice(end - len(matrix), end) for end, matrix in zip(ends.tolist(), matrices, strict=True)),
        stroke_of_control=np.repeat(np.arange(len(parsed)), [len(points) for points, _ in parsed]),
    )


def _parse(text: str) -> tuple[FloatArray, list[int]]:
    """Return the points of a stroke, shape (m, 2), and the indices of its corners, both ends included."""
    words = text.split()
    points = np.array([[float(number) for number in word.rstrip("!").split(",")] for word in words])
    corners = [i for i, word in enumerate(words) if word.endswith("!") and 0 < i < len(words) - 1]
    return points, [0, *corners, len(words) - 1]


def open_synthetic(spec: DataSpec, progress: Progress, skip_bad: bool) -> Stream:
    """Return the stream of synthetic digits."""
    note = f"made anew each time from {len(templates())} ways to write a digit"
    return Stream(name=spec.name, draw=synthetic_images, notes=(note,))


def synthetic_images(rng: Rng, count: int) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.uint8]]:
    """Return ``count`` images, shape (count, 28, 28), uint8, and their labels, each digit about equally often."""
    inks = synthetic_inks(rng, count)
    labels = np.array([ink.label for ink in inks], dtype=np.uint8)
    finest, widest = PEN_WIDTHS
    widths = np.clip(2.7 * np.exp(rng.normal(0.0, 0.3, count)), finest, np.where(labels == 1, _WIDEST_ONE, widest))
    drawn = [normalise(ink, pen_width=width, edge=_EDGE) for ink, width in zip(inks, widths.tolist(), strict=True)]
    return to_bytes(np.stack(drawn)), labels


def synthetic_inks(rng: Rng, count: int) -> list[Ink]:
    """Return ``count`` labelled inks in a box of about 1 × 1."""
    choice = _choose_templates(rng, count)
    inks: list[Ink | None] = [None] * count
    for which in np.unique(choice):
        places = np.flatnonzero(choice == which)
        template = templates()[which]
        for place, points in zip(places, _deformed(template, len(places), rng), strict=True):
            strokes = _as_drawn([points[part] for part in template.strokes], rng)
            inks[place] = Ink.from_points(strokes, label=template.digit)
    return [ink for ink in inks if ink is not None]


def _choose_templates(rng: Rng, count: int) -> npt.NDArray[np.int64]:
    """Return the numbers of ``count`` templates: digits equally often, in random order."""
    digits = rng.permutation(np.arange(count) % DIGITS.size)
    ways = zip(map(_ways, digits.tolist()), rng.random(count), strict=True)
    chosen = [numbers[np.searchsorted(shares, chance * shares[-1], side="right")] for (numbers, shares), chance in ways]
    return np.array(chosen, dtype=np.int64)


@cache
def _ways(digit: int) -> tuple[npt.NDArray[np.int64], FloatArray]:
    numbers = [i for i, template in enumerate(templates()) if template.digit == digit]
    return np.array(numbers), np.cumsum([templates()[i].commonness for i in numbers])


def _deformed(template: Template, count: int, rng: Rng) -> FloatArray:
    """Return the points of ``count`` deformations, shape (count, p, 2)."""
    shake = rng.gamma(2.0, 0.018, (count, 1, 1))
    controls = template.controls + rng.normal(0.0, 1.0, (count, *template.controls.shape)) * shake
    if len(template.strokes) > 1:
        shifts = rng.normal(0.0, 0.035, (count, len(template.strokes), 2))
        controls = controls + shifts[:, template.stroke_of_control]
    points = _bent(_proportioned(template.spline @ controls, rng), rng) @ _random_matrices(count, rng)
    return _shaken(points, template.strokes, rng)


def _proportioned(points: FloatArray, rng: Rng) -> FloatArray:
    """Make the upper half larger or smaller than the lower, wider or narrower, and bow the whole sideways."""
    taper, waist, bow, lean = (rng.normal(0.0, sigma, (len(points), 1)) for sigma in (0.22, 0.22, 0.12, 0.08))
    x, y = points[..., 0], points[..., 1]
    wide = x * np.clip(1 + taper * 2 * y, 0.4, 1.8) + bow * (4 * y * y - 0.5) * 0.5
    high = y + np.clip(waist, -0.4, 0.4) * (0.25 - y * y) + lean * x * 2 * np.abs(x)
    return np.stack([wide, high], axis=-1)


def _bent(points: FloatArray, rng: Rng) -> FloatArray:
    """Bend the plane: two slow waves, each along a direction of its own."""
    count = len(points)
    strength = rng.uniform(0.0, 0.05, (count, 1, 1))
    for _ in range(2):
        frequency = rng.normal(0.0, 4.5, (count, 2, 2))  # radians per size of the digit
        phase = rng.uniform(0, 2 * np.pi, (count, 1, 2))
        points = points + strength * np.sin(points @ frequency + phase)
    return points


def _random_matrices(count: int, rng: Rng) -> FloatArray:
    """Return rotations with slant and stretching, shape (count, 2, 2), for rows of points from the right."""
    angle = np.clip(rng.normal(0.0, np.radians(6), count), -_LARGEST_ROTATION, _LARGEST_ROTATION)
    # More people lean to the right than to the left.
    slant = np.tan(np.clip(rng.normal(np.radians(7), np.radians(11), count), -_LARGEST_SLANT, _LARGEST_SLANT * 1.4))
    stretch = np.exp(rng.normal(-0.05, 0.27, count) / 2)
    return affine_matrices(angle, -slant, stretch).transpose(0, 2, 1)


def affine_matrices(angle: FloatArray, slant: FloatArray, stretch: FloatArray) -> FloatArray:
    """Return matrices that stretch, then slant, then rotate, and keep areas.

    Args:
        angle: of each, in radians, shape (n,).
        slant: how far x moves for each y, shape (n,).
        stretch: of x; y is divided by it, shape (n,).

    Returns:
        shape (n, 2, 2), to be multiplied with columns x, y from the left.
    """
    cos, sin, zero, one = np.cos(angle), np.sin(angle), np.zeros_like(angle), np.ones_like(angle)
    rotation = np.stack([cos, -sin, sin, cos], axis=1).reshape(-1, 2, 2)
    shear = np.stack([one, slant, zero, one], axis=1).reshape(-1, 2, 2)
    scale = np.stack([stretch, zero, zero, 1 / stretch], axis=1).reshape(-1, 2, 2)
    return rotation @ shear @ scale


def _shaken(points: FloatArray, strokes: Sequence[slice], rng: Rng) -> FloatArray:
    """Add the tremor of the hand, which turns slowly, and the noise of the device, which does not."""
    tremor = rng.normal(0.0, 1.0, points.shape)
    for part in strokes:
        drift = tremor[:, part]
        drift[:, 1:-1] = (drift[:, :-2] + drift[:, 1:-1] + drift[:, 2:]) / 3
    amount = rng.gamma(1.5, 0.006, (len(points), 1, 1))
    return points + tremor * amount


def _as_drawn(strokes: list[FloatArray], rng: Rng) -> list[FloatArray]:
    """Let ends fall short, overshoot or hook, and now and then keep only as many points as a slow device sees."""
    longest = max(range(len(strokes)), key=lambda i: len(strokes[i]))
    strokes = [_ended(_ended(points, rng)[::-1], rng)[::-1] for points in strokes]
    if rng.random() < 0.35:
        step = float(rng.uniform(1.5, 6.0))  # of the points of a template
        strokes = [_every(points, step) for points in strokes]
    if rng.random() < 0.04 and len(strokes[longest]) > 12:  # the pen lost touch
        at = int(rng.integers(4, len(strokes[longest]) - 4))
        strokes = [*strokes, strokes[longest][at + 1 :]]
        strokes[longest] = strokes[longest][:at]
    return strokes


def _ended(points: FloatArray, rng: Rng) -> FloatArray:
    """Return ``points`` with another beginning: most often as it is, else shorter, longer or with a hook."""
    kind, count = rng.random(), len(points)
    if kind < 0.15 and count > 8:
        return points[int(rng.integers(1, 2 + count // 10)) :]
    if kind < 0.30:
        along = points[0] - points[min(2, count - 1)]
        length = float(np.hypot(along[0], along[1])) or 1.0
        return np.concatenate([points[:1] + along / length * rng.uniform(0.02, 0.12), points])
    return hooked(points, rng) if kind < 0.40 else points


def hooked(points: FloatArray, rng: Rng) -> FloatArray:
    """Return a stroke, shape (n, 2), that begins with a twitch of the pen in any direction."""
    angle, length = rng.uniform(0, 2 * np.pi), rng.uniform(0.03, 0.12)
    return np.concatenate([points[:1] + length * np.array([[np.cos(angle), np.sin(angle)]]), points])


def _every(points: FloatArray, step: float) -> FloatArray:
    count = max(2, round(len(points) / step))
    if count >= len(points):
        return points
    return points[np.unique(np.rint(np.linspace(0, len(points) - 1, count)).astype(np.int64))]


KIND: Final = Kind(
    claims=lambda spec: spec.text == "synthetic",
    form="synthetic",
    parts=(Part.TRAINING,),
    credit=Credit("MIT", "Digitpad's own templates"),
    open=open_synthetic,
)
