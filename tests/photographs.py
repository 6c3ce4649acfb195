"""Photographs and scans of one digit, drawn by program: papers, desks, light, shadows, grain, cells, neighbours."""

from __future__ import annotations

import io
from typing import Final

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw
from scipy import ndimage

from digitpad.core.ink.ink import Ink

Floats = npt.NDArray[np.float32]
"""Grey values from 0 (black) to 1 (white) of shape (height, width), or coverage by ink from 0 to 1."""

Shape = tuple[int, int]
Colour = tuple[float, float, float]

_FINE: Final = 3  # samples per pixel to a side


def coverage(
    ink: Ink, shape: Shape, *, height: float, at: tuple[float, float] = (0.5, 0.5), pen: float = 0.1
) -> Floats:
    """Draw ``ink`` as a round pen covers paper.

    Args:
        ink: strokes.
        shape: height and width of the result in pixels.
        height: of the digit in pixels, or its width if that is more.
        at: where its middle lies, as shares of the width and the height.
        pen: its width, as a share of ``height``.
    """
    rows, columns = shape
    low, high = ink.points.min(axis=0), ink.points.max(axis=0)
    scale, radius = height / float((high - low).max()), pen * height / 2
    image = Image.new("L", (columns * _FINE, rows * _FINE))
    brush = ImageDraw.Draw(image)
    for stroke in ink.strokes:
        points = ((stroke.points - (low + high) / 2) * scale + np.array(at) * (columns, rows)) * _FINE
        placed = [(float(x), float(y)) for x, y in points]
        brush.line(placed, fill=255, width=max(1, round(2 * radius * _FINE)), joint="curve")
        for x, y in placed:
            brush.ellipse((x - radius * _FINE, y - radius * _FINE, x + radius * _FINE, y + radius * _FINE), fill=255)
    return np.asarray(image.resize((columns, rows), Image.Resampling.BOX), dtype=np.float32) / np.float32(255)


def on(paper: npt.ArrayLike, ink: Floats, colour: npt.ArrayLike = 0.1) -> Floats:
    """Lay ``ink`` of a grey value or a colour on ``paper``."""
    paper, colour = np.asarray(paper, dtype=np.float32), np.asarray(colour, dtype=np.float32)
    if colour.ndim or paper.ndim in (1, 3):
        ink, paper = ink[..., None], paper[..., None] if paper.ndim == 2 else paper
    return np.asarray(paper * (1 - ink) + colour * ink, dtype=np.float32)


def slope(shape: Shape, start: float, stop: float, angle: float = 0.0) -> Floats:
    """Return light that changes evenly from ``start`` to ``stop`` in the direction of ``angle``, in radians."""
    rows, columns = np.mgrid[0 : shape[0], 0 : shape[1]]
    along = np.cos(angle) * columns / shape[1] + np.sin(angle) * rows / shape[0]
    along = (along - along.min()) / np.ptp(along)
    return np.asarray(start + (stop - start) * along, dtype=np.float32)


def hand_shadow(shape: Shape, rng: np.random.Generator, dark: float = 0.6) -> Floats:
    """Return the light that a hand with two fingers leaves, whose soft shadow lies over a corner."""
    rows, columns = shape
    image = Image.new("L", (columns // 4, rows // 4))
    brush = ImageDraw.Draw(image)
    w, h = image.size
    x, y = w * rng.uniform(0.7, 0.9), h * rng.uniform(0.75, 0.9)
    brush.ellipse((x - w * 0.25, y - h * 0.15, x + w * 0.5, y + h * 0.5), fill=255)
    for turn in rng.uniform(3.5, 4.8, 2):
        tip = (x + 0.35 * w * np.cos(turn), y + 0.35 * w * np.sin(turn))
        brush.line(((x, y), tip), fill=255, width=w // 10)
    if rng.random() < 0.5:
        image = image.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    soft = ndimage.gaussian_filter(np.asarray(image, dtype=np.float32) / 255, w * 0.03)
    big = np.asarray(Image.fromarray(soft).resize((columns, rows), Image.Resampling.BICUBIC))
    return np.asarray(1 - (1 - dark) * np.clip(big, 0, 1), dtype=np.float32)


def sheet_on(desk: Floats, sheet: Floats, *, angle: float, at: tuple[float, float] = (0.5, 0.5)) -> Floats:
    """Lay ``sheet``, turned by ``angle`` degrees, on ``desk`` with a thin shadow at its edges."""
    whole = Image.new("F", desk.shape[::-1])
    mask = Image.new("L", desk.shape[::-1])
    corner = (round(at[0] * desk.shape[1] - sheet.shape[1] / 2), round(at[1] * desk.shape[0] - sheet.shape[0] / 2))
    whole.paste(Image.fromarray(sheet), corner)
    mask.paste(255, (*corner, corner[0] + sheet.shape[1], corner[1] + sheet.shape[0]))
    centre = (at[0] * desk.shape[1], at[1] * desk.shape[0])
    turned = np.asarray(whole.rotate(angle, Image.Resampling.BILINEAR, center=centre), dtype=np.float32)
    share = np.asarray(mask.rotate(angle, Image.Resampling.BILINEAR, center=centre), dtype=np.float32) / 255
    shade = 1 - 0.25 * np.clip(ndimage.gaussian_filter(share, 3), 0, 1)
    inside = np.where(share > 0.5, turned / np.maximum(share, 0.5), 0)
    return np.asarray(desk * shade * (1 - share) + inside * share, dtype=np.float32)


def wood(shape: Shape, rng: np.random.Generator, level: float, strength: float = 0.04) -> Floats:
    """Return a table top with a grain along its rows."""
    grain = ndimage.gaussian_filter(rng.normal(0, 1, shape), (shape[0] / 150, shape[1] / 8))
    return np.asarray(level + strength * grain / max(float(grain.std()), 1e-6), dtype=np.float32)


def guilloche(shape: Shape, period: float, strength: float) -> Floats:
    """Return how dark a security print of waves and fine lines is, 0 to ``strength``."""
    y, x = np.mgrid[0 : shape[0], 0 : shape[1]].astype(np.float32)
    waves = sum(np.sin(2 * np.pi * (y + a * np.sin(2 * np.pi * x / (6 * period))) / period) ** 8 for a in (2.0, 5.0))
    return np.asarray(strength * np.clip(waves, 0, 1), dtype=np.float32)


def lines(shape: Shape, *, rows: float = 0, columns: float = 0, width: float = 2, start: float = 0.3) -> Floats:
    """Return the coverage by printed lines every so many pixels, 0 for none; the first at that share of a step."""
    result = np.zeros(shape, dtype=np.float32)
    for axis, step in enumerate((rows, columns)):
        if step:
            along = np.arange(shape[axis])
            places = (along[:, None] - np.arange(start * step, shape[axis], step)[None, :]) if step else along[:, None]
            line = np.clip(width / 2 + 0.5 - np.abs(places).min(axis=1), 0, 1).astype(np.float32)
            result = np.maximum(result, line[:, None] if axis == 0 else line[None, :])
    return result


def photographed(
    scene: Floats, rng: np.random.Generator, *, grain: float = 4, blur: float = 0.8, quality: int = 80
) -> bytes:
    """Return the JPEG file that a camera makes of ``scene``; the ``grain`` is a standard deviation of 255."""
    sigma = (blur, blur, 0)[: scene.ndim]
    seen = ndimage.gaussian_filter(scene, sigma) if blur else scene
    seen = seen * np.float32(255) + rng.normal(0, grain, scene.shape).astype(np.float32)
    stream = io.BytesIO()
    Image.fromarray(np.clip(np.rint(seen), 0, 255).astype(np.uint8)).save(stream, "JPEG", quality=quality)
    return stream.getvalue()
