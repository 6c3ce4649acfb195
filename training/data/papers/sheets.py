"""Sheets of paper: white, grey and coloured, old, patterned like cheques; with folds, stains and soft shadows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from scipy import ndimage

from training.data.papers.canvas import Canvas, Grey, Rng, chance, mottle


@dataclass(frozen=True, slots=True)
class Sheet:
    """A paper and the light on it; strengths are shares of the paper's grey.

    Attributes:
        level: grey of the paper, 0 to 1.
        tooth: of its fine structure.
        mottled: of its coarse spots.
        slope: of the light, from one side of the picture to the other.
        shadow: of a soft shadow.
        pattern: of a printed ground such as cheques have.
        fold: of a fold's edge.
        stain: of a stain.
        fibres: of single fibres.
        specks: of specks of dust, of which there are some in a picture.
        ghost: of what is written on the back.
    """

    level: float
    tooth: float = 0.0
    mottled: float = 0.0
    slope: float = 0.0
    shadow: float = 0.0
    pattern: float = 0.0
    fold: float = 0.0
    stain: float = 0.0
    fibres: float = 0.0
    specks: float = 0.0
    ghost: float = 0.0


def blank(_rng: Rng) -> Sheet:
    """Return the canvas of a program."""
    return Sheet(1.0)


def scanned(rng: Rng) -> Sheet:
    """Return white paper under even light."""
    specks = rng.uniform(0.2, 0.9) if chance(rng, 0.08) else 0.0
    return Sheet(rng.uniform(0.9, 1.0), tooth=rng.uniform(0, 0.012), specks=specks)


def photographed(rng: Rng) -> Sheet:
    """Return white paper in a room's light, now and then in a shadow."""
    shadow = rng.uniform(0.1, 0.45) if chance(rng, 0.15) else 0.0
    return Sheet(rng.uniform(0.55, 0.95), 0.03 * rng.random() ** 2, slope=0.3 * rng.random() ** 2, shadow=shadow)


def coloured(rng: Rng) -> Sheet:
    """Return grey or coloured paper, as it comes out in grey."""
    shadow = rng.uniform(0.1, 0.3) if chance(rng, 0.15) else 0.0
    return Sheet(rng.uniform(0.4, 0.85), rng.uniform(0, 0.03), rng.uniform(0, 0.03), 0.2 * rng.random() ** 2, shadow)


def patterned(rng: Rng) -> Sheet:
    """Return paper with the printed ground of a cheque or a bank form."""
    level, pattern = rng.uniform(0.65, 0.95), rng.uniform(0.04, 0.32)
    return Sheet(level, rng.uniform(0, 0.03), slope=rng.uniform(0, 0.1), pattern=pattern)


def old(rng: Rng) -> Sheet:
    """Return a page of an old register: yellow, mottled, stained, folded."""
    sheet = Sheet(rng.uniform(0.5, 0.85), rng.uniform(0.01, 0.05), rng.uniform(0.01, 0.07), rng.uniform(0, 0.2))
    fold, stain = (rng.uniform(0.03, 0.2) if chance(rng, 0.25) else 0.0 for _ in range(2))
    specks, ghost = (rng.uniform(0.05, 0.25) if chance(rng, 0.2) else 0.0 for _ in range(2))
    return replace(sheet, fold=fold, stain=stain, fibres=rng.uniform(0, 0.1), specks=specks, ghost=ghost)


SHEETS: Final[Mapping[str, Callable[[Rng], Sheet]]] = {
    "blank": blank, "scanned": scanned, "photographed": photographed, "coloured": coloured, "patterned": patterned,
    "old": old,
}  # fmt: skip


def ground(sheet: Sheet, canvas: Canvas, rng: Rng) -> Grey:
    """Return the grey of the ``sheet`` at each pixel of ``canvas``, 0 to 1."""
    shape = canvas.shape
    y, x = _axes(canvas)
    paper = np.full(shape, sheet.level, dtype=np.float32)
    if sheet.tooth:
        paper *= 1 + np.float32(sheet.tooth) * mottle(shape, rng, rng.uniform(1.0, 3.0))
    if sheet.mottled:
        paper *= 1 + np.float32(sheet.mottled) * mottle(shape, rng, rng.uniform(0.1, 0.6) * canvas.unit)
    if sheet.slope:
        angle = rng.uniform(0, 2 * np.pi)
        across = (np.cos(angle) * x + np.sin(angle) * y) / np.float32(max(canvas.extent))
        paper *= 1 - np.float32(sheet.slope) * (across + np.float32(0.3) * across * across)
    if sheet.pattern:
        paper *= 1 - np.float32(sheet.pattern) * _pattern(canvas, rng)
    marked = ((sheet.fold, _fold), (sheet.stain, _stain), (sheet.fibres, _fibres), (sheet.specks, _specks))
    for strength, marks in ((sheet.shadow, _shadow), *marked):
        if strength:
            paper *= 1 - np.float32(strength) * marks(canvas, rng)
    return np.clip(paper, 0.02, 1)


def _axes(canvas: Canvas) -> tuple[Grey, Grey]:
    """Return y, shape (h, 1), and x, shape (1, w), in heights from the digit's middle."""
    rows, columns = canvas.shape
    y = (np.arange(rows, dtype=np.float32) + np.float32(0.5)) / np.float32(canvas.unit) + np.float32(canvas.corner[1])
    x = (np.arange(columns, dtype=np.float32) + np.float32(0.5)) / np.float32(canvas.unit) + np.float32(
        canvas.corner[0]
    )
    return y[:, None], x[None]


def _turned(canvas: Canvas, rng: Rng) -> tuple[Grey, Grey]:
    """Return two axes at right angles, in heights, turned by chance and from a point of chance."""
    y, x = _axes(canvas)
    angle = np.float32(rng.uniform(0, 2 * np.pi))
    x = x - np.float32(canvas.corner[0] + rng.uniform(0, 1) * canvas.extent[0])
    y = y - np.float32(canvas.corner[1] + rng.uniform(0, 1) * canvas.extent[1])
    return np.cos(angle) * x + np.sin(angle) * y, np.cos(angle) * y - np.sin(angle) * x


def _pattern(canvas: Canvas, rng: Rng) -> Grey:
    """Return a printed ground, 0 to 1: waves, hatching, a net, dots, a wave of lines, or clouds."""
    u, v = _turned(canvas, rng)
    # Not finer than the camera can see.
    period = max(rng.uniform(0.06, 0.5), 2.2 / canvas.unit)
    turn = np.float32(2 * np.pi / period)
    kind = rng.integers(6)
    if kind == 0:  # guilloche: lines that swing
        swing = np.float32(rng.uniform(0.3, 3.0)) * np.sin(v * turn * np.float32(rng.uniform(0.1, 0.5)))
        wave = np.sin(u * turn + swing)
    elif kind == 1:
        wave = np.sin(u * turn)
    elif kind == 2:
        wave = np.maximum(np.sin(u * turn), np.sin(v * turn))
    elif kind == 3:
        wave = np.sin(u * turn) * np.sin(v * turn)
    elif kind == 4:
        wave = np.sin(np.hypot(u, v) * turn + np.float32(rng.uniform(0, 2)) * np.sin(u * turn / 4))
    else:
        wave = mottle(canvas.shape, rng, period * canvas.unit)
    sharp, share = np.float32(rng.uniform(1, 5)), np.float32(rng.uniform(-0.6, 0.8))
    return np.asarray(np.clip((wave - share) * sharp / 2 + np.float32(0.5), 0, 1), dtype=np.float32)


def _shadow(canvas: Canvas, rng: Rng) -> Grey:
    u, v = _turned(canvas, rng)
    bend = np.float32(rng.uniform(-0.4, 0.4)) * v * v
    return np.asarray(1 / (1 + np.exp(np.clip((u + bend) / np.float32(rng.uniform(0.03, 0.3)), -30, 30))), np.float32)


def _fold(canvas: Canvas, rng: Rng) -> Grey:
    u, _ = _turned(canvas, rng)
    narrow = np.exp(-((u / np.float32(rng.uniform(0.01, 0.04))) ** 2))
    side = np.where(u > 0, np.exp(-np.abs(u) * 4), np.float32(0))
    return np.asarray(narrow * np.float32(rng.choice([-0.6, 1.0])) + np.float32(0.5) * side, dtype=np.float32)


def _stain(canvas: Canvas, rng: Rng) -> Grey:
    u, v = _turned(canvas, rng)
    far = np.hypot(u, v * np.float32(rng.uniform(0.7, 1.4))) / np.float32(rng.uniform(0.2, 1.5))
    far = far + np.float32(0.06) * mottle(canvas.shape, rng, 0.3 * canvas.unit)
    inside = 1 / (1 + np.exp(np.clip((far - 1) * 25, -30, 30)))
    return np.asarray(0.5 * inside + np.exp(-(((far - 0.97) / 0.06) ** 2)), dtype=np.float32)


def _specks(canvas: Canvas, rng: Rng) -> Grey:
    rows, columns = canvas.shape
    specks = np.zeros(canvas.shape, dtype=np.float32)
    for _ in range(int(rng.integers(1, 7))):
        size = max(round(rng.uniform(0.01, 0.05) * canvas.unit), 1)
        top, left = int(rng.integers(rows)), int(rng.integers(columns))
        specks[top : top + size, left : left + size] = 1
    return specks


def _fibres(canvas: Canvas, rng: Rng) -> Grey:
    """Return fibres: level lines of smooth noise, here and there."""
    field = mottle(canvas.shape, rng, 0.25 * canvas.unit)
    where = mottle(canvas.shape, rng, 0.4 * canvas.unit) > 0.8
    lines: Grey = np.exp(-((field / np.float32(0.05)) ** 2)) * where
    return np.asarray(ndimage.uniform_filter(lines, 2), dtype=np.float32)
