"""Numbers composed of single digits of one writer's ink, as that writer might have written them in one go.

Between their digits signs may stand, which are no digits, such as those of `training.data.signs`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageDraw

from digitpad.core.ink.ink import Ink, Stroke
from digitpad.core.preprocessing.picture import Picture

Rng = np.random.Generator


@dataclass(frozen=True, slots=True)
class Layout:
    """How digits are set side by side.

    Attributes:
        heights: the most by which a digit's height differs from the line's, as a share.
        jitter: the most by which a digit's foot is off the line, in heights.
        gaps: least and largest gap between neighbours, in widths of a digit.
        width: of a digit, in heights, that gaps are measured in; 0 for the mean of the two neighbours.
        slip: standard deviation of where a digit's further strokes begin, in heights.
        stretch: standard deviation of the logarithm of how much wider a digit is than it was written.
        joined: how often a digit is begun without lifting the pen from the one before, 0 to 1.
        signs: how often a sign stands before a digit, and after the last, 0 to 1.
        sign: returns the ink of a sign in heights of the line, whose top has y = 0 and whose foot y = 1.
    """

    heights: float = 0.15
    jitter: float = 0.08
    gaps: tuple[float, float] = (-0.1, 0.6)
    width: float = 0.6
    joined: float = 0.0
    slip: float = 0.0
    stretch: float = 0.0
    signs: float = 0.0
    sign: Callable[[Rng], Ink] | None = None


@dataclass(frozen=True, slots=True)
class Composition:
    """A number, and each of its digits where it stands in it, and of the signs between them."""

    ink: Ink
    text: str
    digits: tuple[Ink, ...]
    signs: tuple[Ink, ...] = ()


def compose(digits: Sequence[Ink], rng: Rng, layout: Layout = Layout(), *, height: float = 100.0) -> Composition:
    """Set ``digits``, each with its label, in one line that is about ``height`` units high; and signs, without one."""
    placed: list[Ink] = []
    strokes: list[Stroke] = []
    right, before = 0.0, 0.0
    for number, original in enumerate(digits):
        written = original if original.label is None else _varied(original, rng, layout)
        low, high = written.points.min(axis=0), written.points.max(axis=0)
        if written.label is None:
            scale, top = height, height * float(low[1])
        else:
            tall = height * (1 + rng.uniform(-layout.heights, layout.heights))
            scale = tall / max(float(high[1] - low[1]), 0.25 * float(high[0] - low[0]), 1e-9)
            foot = height * (1 + rng.uniform(-layout.jitter, layout.jitter))
            top = foot - float(high[1] - low[1]) * scale
        width = float(high[0] - low[0]) * scale
        unit = layout.width * height or (before + width) / 2
        gap = rng.uniform(*layout.gaps) * unit if number else 0.0
        shift = np.array([right + gap, top])
        own = [Stroke((stroke.points - low) * scale + shift) for stroke in written.strokes]
        placed.append(Ink(tuple(own), written.label))
        is_next = number > 0 and written.label is not None and digits[number - 1].label is not None
        if is_next and layout.joined and rng.random() < layout.joined:
            before_it, after = strokes.pop().points, own[0].points
            way = np.linspace(before_it[-1], after[0], 6)[1:-1]
            own[0] = Stroke(np.concatenate((before_it, way, after)))
        strokes += own
        right, before = right + gap + width, width
    of_number = tuple(each for each in placed if each.label is not None)
    signs = tuple(each for each in placed if each.label is None)
    return Composition(Ink(tuple(strokes)), "".join(str(digit.label) for digit in of_number), of_number, signs)


def _varied(digit: Ink, rng: Rng, layout: Layout) -> Ink:
    if not layout.slip and not layout.stretch:
        return digit
    wider = np.array([np.exp(rng.normal(0, layout.stretch)), 1.0])
    slips = rng.normal(0, layout.slip * float(np.ptp(digit.points[:, 1])), (len(digit.strokes), 2))
    slips[0] = 0
    strokes = zip(digit.strokes, slips, strict=True)
    return Ink(tuple(Stroke(stroke.points * wider + slip) for stroke, slip in strokes), digit.label)


def compositions(
    inks: Sequence[Ink],
    rng: Rng,
    count: int,
    *,
    lengths: tuple[int, int] = (2, 6),
    layout: Layout = Layout(),
) -> list[Composition]:
    """Return ``count`` numbers of ``lengths`` digits, each from the digits of one of the writers of ``inks``."""
    by_writer: dict[object, list[Ink]] = {}
    for ink in inks:
        by_writer.setdefault(ink.writer, []).append(ink)
    writers = list(by_writer.values())
    result = []
    for _ in range(count):
        own = writers[rng.integers(len(writers))]
        length = int(rng.integers(lengths[0], lengths[1] + 1))
        digits = [own[i] for i in rng.integers(len(own), size=length)]
        result.append(compose(_with_signs(digits, rng, layout), rng, layout))
    return result


def _with_signs(digits: Sequence[Ink], rng: Rng, layout: Layout) -> list[Ink]:
    if layout.sign is None:
        return list(digits)
    result: list[Ink] = []
    for digit in (*digits, None):
        while rng.random() < layout.signs:  # now and then two, as in 7.420,-
            result.append(layout.sign(rng))
        result += [] if digit is None else [digit]
    return result


def drawn(ink: Ink, *, scale: float, pen: float, margin: float) -> Picture:
    """Draw ``ink`` with a round pen, black on white.

    Args:
        ink: any ink that is not blank.
        scale: pixels a unit.
        pen: width in pixels.
        margin: of paper around it, in pixels.
    """
    fine = 3
    low, high = ink.points.min(axis=0), ink.points.max(axis=0)
    width, height = np.ceil((high - low) * scale + pen + 2 * margin).astype(int).tolist()
    image = Image.new("L", (width * fine, height * fine), 255)
    brush = ImageDraw.Draw(image)
    radius = pen * fine / 2
    for stroke in ink.strokes:
        points = [tuple(p) for p in (((stroke.points - low) * scale + pen / 2 + margin) * fine).tolist()]
        brush.line(points, fill=0, width=max(round(2 * radius), 1), joint="curve")
        for x, y in points:
            brush.ellipse((x - radius, y - radius, x + radius, y + radius), fill=0)
    grey = np.asarray(image.resize((width, height), Image.Resampling.BOX), dtype=np.float32)
    return Picture(grey / np.float32(255))
