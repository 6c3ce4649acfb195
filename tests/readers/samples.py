"""Drawings and clean pictures that every reader has to prepare as the program does: made up, the same at each call."""

from __future__ import annotations

import io
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageFilter

from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing.normalise import normalise
from digitpad.core.preprocessing.picture import Picture, picture_from_bytes
from tests.digits import digit_ink, picture_of

Bytes = npt.NDArray[np.uint8]

ODD: Final = (
    Ink(),
    Ink.from_points([[(5, 5)]]),
    Ink.from_points([[(5, 5), (5, 5), (5, 5)]]),
    Ink.from_points([[(0, 0), (1e-3, 2e-3)]]),
    Ink.from_points([[(-1e8, 1e8), (1e8, 1e8), (0, -1e8)]]),
    Ink.from_points([[(0, 0), (300, 0), (300, 0), (120, 400)], [(60, 200), (60, 200)]]),
    Ink.from_points([[(350 * (i % 2), 350 * (i // 2 % 2)) for i in range(60)]]),
    Ink.from_points([np.random.default_rng(3).integers(0, 200, (2500, 2))]),  # a scribble
)
"""Ink that few people draw: nothing, dots, lines drawn twice, scribbles, tiny and huge numbers."""


def drawings(count: int) -> list[Ink]:
    """Return ``count`` drawings, the odd ones first; the others are digits, turned, bent, some in whole pixels."""
    rng = np.random.default_rng(1)
    made = [_shaken(digit_ink(number % 10), rng) for number in range(count - len(ODD))]
    return [*ODD, *made][:count]


def _shaken(ink: Ink, rng: np.random.Generator) -> Ink:
    turned = np.eye(2) + rng.normal(0, 0.15, (2, 2))
    scale, trembling = np.exp(rng.uniform(-1, 3)), rng.choice([0.0, 0.5])
    strokes = [
        (stroke.points @ turned + rng.normal(0, trembling, stroke.points.shape)) * scale for stroke in ink.strokes
    ]
    if rng.random() < 0.5:
        strokes = [np.rint(points) for points in strokes]
    return Ink.from_points(strokes, label=ink.label)


@dataclass(frozen=True, slots=True)
class Sample:
    """A picture file as people have it.

    Attributes:
        name: its kind.
        data: PNG or JPEG.
    """

    name: str
    data: bytes

    def program(self) -> Picture:
        """Return what the program makes of it."""
        return picture_from_bytes(self.data, self.name)

    def image(self) -> Image.Image:
        """Return what Pillow makes of it."""
        return Image.open(io.BytesIO(self.data))

    def rgba(self) -> Bytes:
        """Return its pixels as a browser has them, shape (h, w, 4)."""
        return np.asarray(self.image().convert("RGBA"))


def pictures(inks: Sequence[Ink]) -> Iterator[Sample]:
    """Yield a clean picture of each of ``inks``, of one kind after the other."""
    chance = random.Random(2)
    for number, ink in enumerate(inks):
        name, make = list(_KINDS.items())[number % len(_KINDS)]
        yield Sample(f"{name} {number}", make(ink, chance))


def odd_pictures() -> list[Sample]:
    """Return pictures without any digit: of a pixel, of one colour, of noise, long and narrow, very large."""
    chance, made = np.random.default_rng(5), []
    for shape in ((1, 1), (1, 2), (300, 1), (3, 3), (28, 28), (60, 60), (130, 260), (30, 4300)):
        noise, specks = chance.integers(0, 256, shape), 255 * (chance.random(shape) < 0.3)
        for pixels in (np.full(shape, 9), noise, specks):
            made.append(Sample(f"{shape}", _png(Image.fromarray(pixels.astype(np.uint8)))))
    return made


def _drawn(ink: Ink, chance: random.Random, *, light: bool = False, least: int = 32) -> Bytes:
    """Draw ``ink`` in black on white, or the reverse, at any size, with thin or thick lines, off the middle."""
    size, share = round(least * (600 / least) ** chance.random()), chance.uniform(0.4, 0.9)
    pen = max(1.0, share * size * chance.choice([0.03, 0.08, 0.12, 0.2, 0.3]))
    share = min(share, 0.97 - pen / size)
    paper, colour = (0, 255) if light else (255, 0)
    pixels = picture_of(ink, size=size, share=share, pen=pen, paper=paper, colour=colour)
    wider = (round(size * chance.uniform(0, 0.5)), 0)
    return np.pad(pixels, chance.choice([(wider, (0, 0)), ((0, 0), wider)]), constant_values=paper)


def _png(image: Image.Image) -> bytes:
    stream = io.BytesIO()
    image.save(stream, "PNG")
    return stream.getvalue()


def _dark(ink: Ink, chance: random.Random) -> bytes:
    return _png(Image.fromarray(_drawn(ink, chance)))


def _light(ink: Ink, chance: random.Random) -> bytes:
    return _png(Image.fromarray(_drawn(ink, chance, light=True)))


def _pale(ink: Ink, chance: random.Random) -> bytes:
    low, high = sorted((chance.randrange(30, 110), chance.randrange(140, 240)))
    drawn = _drawn(ink, chance, light=chance.random() < 0.5) / 255 * (high - low) + low
    return _png(Image.fromarray(np.rint(drawn).astype(np.uint8)))


def _coloured(ink: Ink, chance: random.Random) -> bytes:
    colours = [np.array([chance.randrange(256) for _ in range(3)]) for _ in range(2)]
    while abs(float((colours[0] - colours[1]).mean())) < 50:
        colours[1] = np.array([chance.randrange(256) for _ in range(3)])
    cover = (_drawn(ink, chance, light=True) / 255)[..., None]
    return _png(Image.fromarray(np.rint(colours[0] * cover + colours[1] * (1 - cover)).astype(np.uint8)))


def _yellow(ink: Ink, chance: random.Random) -> bytes:
    cover = (_drawn(ink, chance, light=True) / 255)[..., None]
    return _png(Image.fromarray(np.rint(255 - cover * [0, 30, 255]).astype(np.uint8)))


def _clear(ink: Ink, chance: random.Random) -> bytes:
    """Draw on nothing: the opacity holds the digit, in one dark or light colour."""
    cover = _drawn(ink, chance, light=True)
    colour = np.full((*cover.shape, 3), chance.choice([0, 40, 255]), dtype=np.uint8)
    return _png(Image.fromarray(np.dstack([colour, cover])))


def _with_clear_rim(ink: Ink, chance: random.Random) -> bytes:
    drawn = _drawn(ink, chance)
    alpha = np.full_like(drawn, 255)
    alpha[:, -3:] = 0
    return _png(Image.fromarray(np.dstack([drawn, drawn, drawn, alpha])))


def _of_mnist(ink: Ink, _: random.Random) -> bytes:
    """Give the image of 28 × 28 itself, light on dark, as MNIST's are shared."""
    return _png(Image.fromarray(np.rint(normalise(ink) * 255).astype(np.uint8)))


def _enlarged(ink: Ink, chance: random.Random) -> bytes:
    """Give that image enlarged, in squares or softly, as it is shown on the web."""
    image = Image.fromarray(np.rint(255 - normalise(ink) * 255).astype(np.uint8))
    side = chance.choice([56, 140, 280, 500])
    return _png(image.resize((side, side), chance.choice([Image.Resampling.NEAREST, Image.Resampling.BICUBIC])))


def _soft(ink: Ink, chance: random.Random) -> bytes:
    drawn = Image.fromarray(_drawn(ink, chance))
    return _png(drawn.filter(ImageFilter.GaussianBlur(max(drawn.size) / 200)))


def _dusty(ink: Ink, chance: random.Random) -> bytes:
    drawn = _drawn(ink, chance, least=210).copy()  # in smaller pictures the program's network looks after dust
    for _ in range(6):
        row, column = chance.randrange(drawn.shape[0]), chance.randrange(drawn.shape[1])
        drawn[row : row + 2, column : column + 1] = 0
    return _png(Image.fromarray(drawn))


def _cropped(ink: Ink, chance: random.Random) -> bytes:
    """Crop to the lines themselves, so that they reach the edges."""
    drawn = _drawn(ink, chance)
    rows, columns = np.nonzero(drawn < 128)
    return _png(Image.fromarray(drawn[rows.min() : rows.max() + 1, columns.min() : columns.max() + 1]))


def _two_tones(ink: Ink, chance: random.Random) -> bytes:
    return _png(Image.fromarray(_drawn(ink, chance)).point(lambda value: 255 * (value > 128)).convert("1"))


def _palette(ink: Ink, chance: random.Random) -> bytes:
    return _png(Image.fromarray(_drawn(ink, chance)).convert("RGB").quantize(16))


def _large(ink: Ink, chance: random.Random) -> bytes:
    size = chance.randrange(1100, 1700)
    return _png(Image.fromarray(picture_of(ink, size=size, share=0.5, pen=size / 25)).convert("RGB"))


def _jpeg(ink: Ink, chance: random.Random) -> bytes:
    stream = io.BytesIO()
    drawn = Image.fromarray(_drawn(ink, chance))
    drawn.resize((drawn.width * 2, drawn.height * 2)).save(stream, "JPEG", quality=92)
    return stream.getvalue()


_KINDS: Final = {
    "dark on light": _dark,
    "light on dark": _light,
    "pale": _pale,
    "coloured": _coloured,
    "yellow on white": _yellow,
    "on nothing": _clear,
    "with a clear rim": _with_clear_rim,
    "of 28 × 28": _of_mnist,
    "enlarged": _enlarged,
    "soft": _soft,
    "dusty": _dusty,
    "cropped": _cropped,
    "of two tones": _two_tones,
    "of few colours": _palette,
    "large": _large,
    "JPEG": _jpeg,
}
