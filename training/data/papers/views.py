"""What a camera, a scanner and their programs make of a piece of paper: blur, noise, few pixels, JPEG, two tones."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

import numpy as np
from PIL import Image
from scipy import ndimage

from digitpad.core.preprocessing.fit import box_of
from training.data.papers.canvas import Grey, Rng, chance

_RESAMPLINGS: Final = (Image.Resampling.BOX, Image.Resampling.BILINEAR, Image.Resampling.BICUBIC)

_MOST_STRETCHED: Final = 2.5  # times; of a 1 that fills a square no shape would be left


@dataclass(frozen=True, slots=True)
class View:
    """How a picture is taken.

    Attributes:
        unit: pixels that the digit is high in the picture.
        blur: standard deviation in pixels of the picture.
        motion: length in pixels by which it is blurred in one direction.
        sharpened: how much of the difference to a blurred picture is added again, as phones do.
        noise: standard deviation of the sensor's noise.
        levels: whether black and white are set to the darkest and lightest there is.
        gamma: of the grey values.
        tones: "" for grey; "global" or "local" for two tones by one threshold or by one of the surroundings.
        bias: of the threshold towards ink, -1 to 1.
        salt: share of the pixels that come out wrong in two tones.
        square: side in pixels of a square that the digit fills, 0 if the picture stays as it is cut.
        stretch: how far the digit fills it in both directions, 0 (proportions kept) to 1.
        jpeg: quality, 0 if it is not packed.
        enlarge: times that it is enlarged in the end.
        inverted: whether light and dark are exchanged.
    """

    unit: float
    blur: float = 0.0
    motion: float = 0.0
    sharpened: float = 0.0
    noise: float = 0.0
    levels: bool = False
    gamma: float = 1.0
    tones: str = ""
    bias: float = 0.0
    salt: float = 0.0
    square: int = 0
    stretch: float = 0.0
    jpeg: int = 0
    enlarge: int = 1
    inverted: bool = False


def scanner(rng: Rng) -> View:
    """Return an even, sharp view."""
    unit = float(np.exp(rng.uniform(np.log(20), np.log(90))))
    jpeg = int(rng.integers(40, 95)) if chance(rng, 0.25) else 0
    return View(unit, rng.uniform(0.2, 0.9), noise=rng.uniform(0, 0.015), levels=chance(rng, 0.4), jpeg=jpeg)


def phone(rng: Rng) -> View:
    """Return a view through a phone, not quite sharp, noisy, packed."""
    unit = float(np.exp(rng.uniform(np.log(18), np.log(100))))
    motion = rng.uniform(0, 0.08) * unit if chance(rng, 0.2) else 0.0
    blur, noise = rng.uniform(0.3, 0.02 * unit + 0.5), 0.03 * rng.random() ** 2
    sharpened = rng.uniform(0, 1.5) if chance(rng, 0.3) else 0.0
    view = View(unit, blur, motion, sharpened, noise, gamma=rng.uniform(0.7, 1.4))
    return replace(view, levels=chance(rng, 0.25), jpeg=int(rng.integers(30, 95)) if chance(rng, 0.6) else 0)


def low(rng: Rng) -> View:
    """Return a view of few pixels, hard packed, perhaps enlarged again."""
    unit, blur = float(rng.uniform(12, 24)), rng.uniform(0.2, 0.7)
    view = View(unit, blur, noise=0.025 * rng.random() ** 2, gamma=rng.uniform(0.7, 1.4), levels=chance(rng, 0.3))
    jpeg = int(rng.integers(30, 85)) if chance(rng, 0.6) else 0
    return replace(view, jpeg=jpeg, enlarge=int(rng.integers(2, 5)) if chance(rng, 0.3) else 1)


def screen(rng: Rng) -> View:
    """Return a view of a canvas in a program: nothing but what was drawn, perhaps without soft edges."""
    unit = float(np.exp(rng.uniform(np.log(14), np.log(130))))
    view = View(
        unit, inverted=chance(rng, 0.5), enlarge=int(rng.integers(2, 5)) if unit < 28 and chance(rng, 0.5) else 1
    )
    return replace(view, tones="global", bias=rng.uniform(-0.5, 0.5)) if chance(rng, 0.4) else view


def two_tones(rng: Rng) -> View:
    """Return a view that knows ink and paper only."""
    unit = float(np.exp(rng.uniform(np.log(16), np.log(80))))
    tones = "local" if chance(rng, 0.5) else "global"
    view = View(unit, rng.uniform(0.2, 0.02 * unit + 0.4), noise=rng.uniform(0, 0.03), tones=tones)
    return replace(view, bias=rng.uniform(-0.6, 0.6), salt=rng.uniform(0, 0.01) if chance(rng, 0.3) else 0.0)


def bits(rng: Rng, side: int = 0, stretch: float | None = None) -> View:
    """Return a square of few bits that the digit fills, as old data sets hold them; ``side`` 0 is any side."""
    side = side or (16, 32, int(rng.integers(12, 41)))[rng.integers(3)]
    view = View(2.5 * side if side < 24 else 1.5 * side, rng.uniform(0.2, 1.2), tones="global", square=side)
    by_chance = float((0.0, 1.0, rng.uniform(0, 1))[rng.integers(3)])
    return replace(
        view,
        stretch=by_chance if stretch is None else stretch,
        bias=rng.uniform(-0.5, 0.5),
        enlarge=int(rng.integers(1, 5)),
    )


def squares(rng: Rng, side: int = 0) -> View:
    """Return a small grey square that the digit fills, as from an envelope."""
    view = replace(bits(rng, side), tones="", bias=0.0, levels=True, gamma=rng.uniform(0.6, 1.5))
    return replace(view, stretch=view.stretch * chance(rng, 0.5), inverted=chance(rng, 0.5))


VIEWS: Final[Mapping[str, Callable[[Rng], View]]] = {
    "scanner": scanner, "phone": phone, "low": low, "screen": screen, "two tones": two_tones, "bits": bits,
    "squares": squares,
    "16 bits": partial(bits, side=16, stretch=0.0), "16 bits, filled": partial(bits, side=16, stretch=1.0),
    "32 bits": partial(bits, side=32, stretch=0.0), "32 bits, filled": partial(bits, side=32, stretch=1.0),
    "16 grey": partial(squares, side=16),
}  # fmt: skip


def seen(pixels: Grey, truth: Grey, unit: float, view: View, rng: Rng) -> tuple[Grey, Grey]:
    """Return what comes out of a ``view`` of ``pixels``, and where the ink is in it.

    Args:
        pixels: grey, 0 to 1.
        truth: how much of each pixel the ink of the digit covers, the same shape.
        unit: pixels a height in ``pixels``, at least as many as the view's.
        view: how the picture is taken.
        rng: of all chance.
    """
    if not view.square and view.unit < 0.95 * unit:
        size = tuple(max(round(side * view.unit / unit), 4) for side in pixels.shape[::-1])
        manner = _RESAMPLINGS[rng.integers(3)]
        pixels, truth = _resized(pixels, size, manner), _resized(truth, size, manner)
    if view.blur > 0.2:
        pixels = ndimage.gaussian_filter(pixels, view.blur)
    if view.motion > 1:
        pixels = ndimage.uniform_filter1d(pixels, round(view.motion), axis=int(rng.integers(2)), mode="nearest")
    if view.noise:
        grain = rng.standard_normal(pixels.shape, dtype=np.float32)
        pixels = pixels + np.float32(view.noise) * grain
    if view.sharpened:
        pixels = pixels + np.float32(view.sharpened) * (
            pixels - ndimage.gaussian_filter(pixels, 0.02 * view.unit + 0.8)
        )
    pixels = _toned(np.clip(pixels, 0, 1, dtype=np.float32), truth, view, rng)
    if view.square:
        pixels, truth = _squared(pixels, truth, view)
    if view.jpeg:
        pixels = _packed(pixels, view.jpeg)
    if view.enlarge > 1:
        size = (pixels.shape[1] * view.enlarge, pixels.shape[0] * view.enlarge)
        manner = (Image.Resampling.NEAREST, *_RESAMPLINGS[1:])[rng.integers(3)]
        pixels, truth = _resized(pixels, size, manner), _resized(truth, size, manner)
    whole: Grey = np.rint(np.clip(pixels, 0, 1, dtype=np.float32) * 255) / np.float32(255)
    return 1 - whole if view.inverted else whole, truth


def _toned(pixels: Grey, truth: Grey, view: View, rng: Rng) -> Grey:
    if view.gamma != 1:
        pixels = pixels ** np.float32(view.gamma)
    if view.levels:
        dark, light = (np.float32(each) for each in np.percentile(pixels, (0.5, 99.0)))
        pixels = np.clip((pixels - dark) / max(light - dark, np.float32(0.05)), 0, 1)
    if not view.tones or view.square:
        return pixels
    two = _parted(pixels, truth, view)
    if view.salt:
        two = np.where(rng.random(two.shape) < view.salt, 1 - two, two)
    return two


def _parted(pixels: Grey, truth: Grey, view: View) -> Grey:
    """Return ``pixels`` in two tones, 0 and 1, by a threshold that whoever scans sets so that the ink of most shows."""
    light, dark = float(np.percentile(pixels, 80)), float((pixels * truth).sum() / max(float(truth.sum()), 1e-6))
    if view.tones == "local":
        around = ndimage.uniform_filter(pixels, max(int(0.8 * view.unit), 7), mode="nearest")
        cut = around - np.float32((0.3 - 0.2 * view.bias) * max(light - dark, 0.02))
        return np.asarray(pixels > cut, dtype=np.float32)
    return np.asarray(pixels > dark + (light - dark) * (0.45 + 0.25 * view.bias), dtype=np.float32)


def _squared(pixels: Grey, truth: Grey, view: View) -> tuple[Grey, Grey]:
    """Cut ``pixels`` along the digit and fit them into the square of the ``view``."""
    box = box_of(truth > 0.2 * truth.max())
    cut, ink = pixels[box], truth[box]
    height, width = cut.shape
    share = np.array([width, height]) / max(width, height)
    wide = np.minimum(share + view.stretch * (1 - share), _MOST_STRETCHED * share)
    size = np.maximum(np.rint(view.square * wide), 2).astype(int).tolist()
    cut, ink = (_resized(each, tuple(size), Image.Resampling.BOX) for each in (cut, ink))
    if view.tones:
        cut = _parted(cut, ink, view)
    left, top = (view.square - size[0]) // 2, (view.square - size[1]) // 2
    around = ((top, view.square - size[1] - top), (left, view.square - size[0] - left))
    paper = float(np.percentile(cut, 90))
    return np.pad(cut, around, constant_values=paper), np.pad(ink, around)


def _packed(pixels: Grey, quality: int) -> Grey:
    file = io.BytesIO()
    Image.fromarray(np.rint(pixels * 255).astype(np.uint8)).save(file, "JPEG", quality=quality)
    return np.asarray(Image.open(file), dtype=np.float32) / np.float32(255)


def _resized(pixels: Grey, size: tuple[int, ...], manner: Image.Resampling) -> Grey:
    if manner is not Image.Resampling.NEAREST and size[0] < pixels.shape[1]:
        manner = manner if manner is not Image.Resampling.BICUBIC else Image.Resampling.BILINEAR
    image = Image.fromarray(np.ascontiguousarray(pixels)).resize((size[0], size[1]), manner)
    return np.clip(np.asarray(image, dtype=np.float32), 0, 1)
