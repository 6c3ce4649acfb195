"""Photographs and scans of one digit: held-out writers' ink on papers, desks and forms that are drawn by program."""

from __future__ import annotations

import io
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np
from PIL import Image, ImageDraw
from scipy import ndimage

from digitpad.core.inference.prediction import Verdict
from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing.normalise import normalise
from digitpad.core.preprocessing.picture import picture_from_bytes
from tests.benchmarks.data import held_out_digits, recogniser
from tests.benchmarks.table import Row, benchmark
from tests.photographs import (
    Floats,
    coverage,
    guilloche,
    hand_shadow,
    lines,
    on,
    photographed,
    sheet_on,
    slope,
    wood,
)

Rng = np.random.Generator
Scene = Callable[[Ink, Rng], bytes]
_PHOTO: Final = (1600, 1200)
_SECONDS: Final = 1.5


@dataclass(frozen=True, slots=True)
class _Kind:
    """What is photographed, how it is made of a digit, how many, and how many must be right."""

    what: str
    scene: Scene
    of: int
    least: int


def _png(grey: Floats) -> bytes:
    stream = io.BytesIO()
    Image.fromarray(np.clip(np.rint(grey * 255), 0, 255).astype(np.uint8)).save(stream, "PNG")
    return stream.getvalue()


def _sheet(ink: Ink, rng: Rng, shape: tuple[int, int], pen: float = 0.08) -> Floats:
    at = (rng.uniform(0.4, 0.6), rng.uniform(0.4, 0.6))
    return on(np.full(shape, 0.92), coverage(ink, shape, height=shape[0] * rng.uniform(0.25, 0.5), at=at, pen=pen))


def _on_a_desk(ink: Ink, rng: Rng) -> bytes:
    sheet = _sheet(ink, rng, (int(rng.integers(220, 400)), int(rng.integers(280, 460))))
    desk = wood((600, 800), rng, rng.uniform(0.15, 0.6))
    at = (rng.uniform(0.4, 0.6), rng.uniform(0.45, 0.55))
    scene = sheet_on(desk, sheet, angle=rng.uniform(-12, 12), at=at)
    return photographed(scene * slope(scene.shape, 1, rng.uniform(0.7, 1), rng.uniform(0, 6)), rng)


def _past_the_edge(ink: Ink, rng: Rng) -> bytes:
    """The sheet reaches beyond the picture at one to three sides; else the table's edge and the floor are seen."""
    sheet = _sheet(ink, rng, (700, 900), pen=0.07)
    desk = wood((600, 800), rng, rng.uniform(0.15, 0.6))
    desk[rng.integers(480, 560) :] *= np.float32(0.5)
    at = (rng.uniform(0.5, 0.75), rng.uniform(0.4, 0.6))
    return photographed(sheet_on(desk, sheet, angle=rng.uniform(-4, 4), at=at), rng)


def _card(desk: int, *, inverted: bool = False) -> Scene:
    def scene(ink: Ink, rng: Rng) -> bytes:
        card = np.pad(_sheet(ink, rng, (480, 640)), desk, constant_values=rng.uniform(0.05, 0.35))
        return photographed(1 - card if inverted else card, rng)

    return scene


def _strip(ink: Ink, rng: Rng) -> bytes:
    card = _sheet(ink, rng, (480, 640))
    side = int(rng.integers(4))
    card = np.rot90(np.pad(np.rot90(card, side), ((0, 0), (int(rng.integers(20, 220)), 0)), constant_values=0.2), -side)
    return photographed(card, rng)


def _photo(
    share: float,
    *,
    shadow: bool,
    of_width: bool = False,
    pen: float = 0.09,
    shape: tuple[int, int] = _PHOTO,
    dark: float = 0.2,
    grain: float = 4,
) -> Scene:
    """Paper from light to dark; ``share`` of the height, or of the width, is the digit's height."""

    def scene(ink: Ink, rng: Rng) -> bytes:
        height = share * shape[1 if of_width else 0]
        at = (rng.uniform(0.25, 0.75), rng.uniform(0.25, 0.75))
        paper = slope(shape, rng.uniform(0.8, 0.95), rng.uniform(0.45, 0.65), rng.uniform(0, 6.28))
        inked = on(np.ones(shape), coverage(ink, shape, height=height, at=at, pen=pen), dark)
        light = hand_shadow(shape, rng) if shadow else np.float32(1)
        return photographed(inked * paper * light, rng, grain=grain)

    return scene


def _pencil(ink: Ink, rng: Rng, *, shadow: bool = False) -> bytes:
    dark = rng.uniform(0.65, 0.75)
    return _photo(rng.uniform(0.15, 0.3), shadow=shadow, pen=0.05, dark=dark, grain=8)(ink, rng)


def _cell(ink: Ink, rng: Rng, *, tint: bool) -> Floats:
    """A felt pen in a printed cell, cut out a little wrongly: coverage by the digit, and the cell's picture."""
    shape = (int(rng.integers(90, 180)),) * 2
    digit = coverage(
        ink,
        shape,
        height=shape[0] * rng.uniform(0.5, 0.7),
        pen=rng.uniform(0.14, 0.24),
        at=(rng.uniform(0.42, 0.58), rng.uniform(0.42, 0.58)),
    )
    step = shape[0] * rng.uniform(0.84, 0.93)
    frame = lines(shape, rows=step, columns=step, width=rng.uniform(1.5, 4), start=rng.uniform(0.02, 0.1))
    paper = np.array((0.85, 0.87, 0.88)) * slope(shape, 1, rng.uniform(0.6, 1), rng.uniform(0, 6))[..., None]
    blue = np.array((0.55, 0.7, 0.9)) if tint else np.array((0.25, 0.25, 0.28))
    return on(on(paper, frame, blue), digit, (0.15, 0.2, 0.55))


def _felt(tint: bool) -> Scene:
    return lambda ink, rng: photographed(_cell(ink, rng, tint=tint), rng, blur=1)


def _box(ink: Ink, rng: Rng) -> bytes:
    shape, gap = (180, 180), int(rng.integers(4, 26))
    frame = np.zeros(shape, dtype=np.float32)
    frame[gap:-gap, gap:-gap] = 1
    frame[gap + 3 : -gap - 3, gap + 3 : -gap - 3] = 0
    digit = coverage(ink, shape, height=rng.uniform(80, 115), at=(rng.uniform(0.45, 0.55), rng.uniform(0.45, 0.55)))
    return _png(on(on(np.ones(shape), frame, rng.choice((0.0, 0.4, 0.75))), digit, 0.05))


def _ruled(*, squared: bool) -> Scene:
    def scene(ink: Ink, rng: Rng) -> bytes:
        shape = (400, 400)
        step = rng.uniform(40, 110)
        rules = lines(shape, rows=step, columns=step if squared else 0, width=rng.uniform(1.5, 3), start=rng.random())
        digit = coverage(ink, shape, height=rng.uniform(110, 260), pen=rng.uniform(0.05, 0.1))
        paper = on(np.full(shape, 0.92), rules, rng.uniform(0.45, 0.75))
        return photographed(on(paper, digit, 0.15) * slope(shape, 1, rng.uniform(0.7, 1), rng.uniform(0, 6)), rng)

    return scene


def _neighbours(ink: Ink, rng: Rng) -> bytes:
    """A crop of a register: a part of the digits at either side reaches into the picture."""
    shape = (120, 100)
    others = held_out_digits()
    page = coverage(ink, shape, height=72, pen=0.09)
    for middle in (rng.uniform(-0.2, -0.08), rng.uniform(1.08, 1.2)):
        other = others[int(rng.integers(len(others)))]
        page = np.maximum(page, coverage(other, shape, height=70, pen=0.09, at=(middle, rng.uniform(0.4, 0.6))))
    return photographed(on(np.array((0.85, 0.78, 0.62)), page, (0.3, 0.2, 0.15)), rng, grain=6)


def _tails(ink: Ink, rng: Rng) -> bytes:
    """Tails of the lines above and below, which hang into the crop."""
    shape = (110, 100)
    page = coverage(ink, shape, height=66, pen=0.08)
    for top in (True, False):
        x = rng.uniform(15, 85, 3)
        tail = [(x[0], -4), (x[0] + rng.uniform(-8, 8), rng.uniform(8, 16)), (x[0] + rng.uniform(-12, 12), -4)]
        if not top:
            tail = [(a, shape[0] - b) for a, b in tail]
        marks = Image.new("L", shape[::-1])
        ImageDraw.Draw(marks).line([(float(a), float(b)) for a, b in tail], fill=255, width=6, joint="curve")
        page = np.maximum(page, np.asarray(marks, dtype=np.float32) / 255)
    return photographed(on(np.full(shape, rng.uniform(0.6, 0.95)), page, 0.2), rng, grain=5)


def _cheque(ink: Ink, rng: Rng) -> bytes:
    """Dark ink on coloured waves of a security print."""
    shape = (140, 120)
    paper = on((0.93, 0.9, 0.8), np.zeros(shape, dtype=np.float32))
    tint = np.array(((0.8, 0.45, 0.5), (0.4, 0.65, 0.55), (0.5, 0.55, 0.8))[int(rng.integers(3))])
    for _ in range(2):
        paper = on(paper, guilloche(shape, rng.uniform(6, 16), rng.uniform(0.4, 0.8)), tint)
    digit = coverage(ink, shape, height=rng.uniform(70, 110), pen=rng.uniform(0.06, 0.1))
    return photographed(on(paper, digit, (0.12, 0.12, 0.3)), rng)


def _coloured(ink: Ink, rng: Rng) -> bytes:
    shape = (500, 400)
    paper = rng.uniform(0.45, 0.95, 3)
    away = np.array(((0.8, 0.1, 0.1), (0.1, 0.3, 0.8), (0.05, 0.4, 0.15))[int(rng.integers(3))])
    digit = coverage(ink, shape, height=rng.uniform(120, 260), pen=0.07)
    return photographed(on(paper * np.ones((*shape, 3)), digit, away) * slope(shape, 1, 0.65)[..., None], rng)


def _two_tone(side: int, *, stretched: bool) -> Scene:
    def scene(ink: Ink, rng: Rng) -> bytes:
        pen = rng.uniform(0.09, 0.16)
        fine = coverage(ink, (240, 240), height=200, pen=pen)
        rows, columns = np.flatnonzero(fine.any(axis=1)), np.flatnonzero(fine.any(axis=0))
        fine = fine[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
        width = side if stretched and ink.label != 1 else max(2, round(side * fine.shape[1] / fine.shape[0]))
        size = (min(width, side), side)
        scan = np.asarray(Image.fromarray(fine).resize(size, Image.Resampling.BOX)) > 0.5
        return _png(1 - np.pad(scan, ((0, 0), (0, side - size[0]))).astype(np.float32))

    return scene


def _holes(ink: Ink, rng: Rng) -> bytes:
    sheet = _sheet(ink, rng, (480, 640))
    y, x = np.mgrid[0:480, 0:640]
    for middle in (150, 330):
        sheet[(y - middle) ** 2 + (x - 40) ** 2 < rng.uniform(14, 20) ** 2] = 0.25
    return photographed(sheet, rng)


def _pale(ink: Ink, rng: Rng) -> bytes:
    shape = (400, 400)
    return _png(on(np.full(shape, 0.9), coverage(ink, shape, height=200), 0.9 - 10 / 255))


def _folded(ink: Ink, rng: Rng) -> bytes:
    sheet = _sheet(ink, rng, (800, 700), pen=0.06)
    y = np.arange(800)[:, None] - rng.uniform(150, 650)
    fold = 0.12 * np.exp(-((y / 6) ** 2)) + 0.06 * (y > 0)
    return photographed(sheet * (1 - fold).astype(np.float32), rng)


def _page(rng: Rng) -> bytes:
    """Small type: lines of words of small marks."""
    page = np.full((1000, 760), 0.95, dtype=np.float32)
    for top in range(60, 940, 24):
        x = 60
        while x < 690:
            for _ in range(int(rng.integers(2, 9))):
                height, width = int(rng.integers(8, 13)), int(rng.integers(3, 9))
                shape = (height, width)
                mark = ndimage.gaussian_filter(rng.random(shape), 1)
                page[top + 12 - height : top + 12, x : x + width][mark > np.median(mark)] = 0.1
                x += width + 2
            x += 8
    return photographed(page, rng)


_KINDS: Final = (
    _Kind("a sheet on a desk, turned, lit from one side", _on_a_desk, 20, 19),
    _Kind("a sheet that reaches beyond the picture, and a table's edge", _past_the_edge, 20, 19),
    *(_Kind(f"a white card, {desk} pixels of dark desk around it", _card(desk), 20, 19) for desk in (40, 100, 150)),
    *(
        _Kind(f"a dark card, {desk} pixels of light desk around it", _card(desk, inverted=True), 20, 19)
        for desk in (40, 100, 150)
    ),
    _Kind("a strip of the dark table at one side", _strip, 20, 19),
    *(
        _Kind(
            f"1,200 × 1,600 pixels, a hand's shadow, digit {share:.0%} of the height",
            _photo(share, shadow=True),
            20,
            19,
        )
        for share in (0.1, 0.2, 0.33)
    ),
    _Kind("1,200 × 1,600 pixels without a shadow, digit 10 % of the height", _photo(0.1, shadow=False), 20, 19),
    *(
        _Kind(
            f"1,200 × 1,600 pixels, digit {share:.0%} of the width", _photo(share, shadow=False, of_width=True), 30, 27
        )
        for share in (0.03, 0.05)
    ),
    _Kind("12 megapixels", _photo(0.1, shadow=True, shape=(4000, 3000)), 10, 9),
    _Kind("faint pencil, grain of 8 levels", _pencil, 20, 18),
    _Kind("faint pencil beside a hand's shadow", lambda ink, rng: _pencil(ink, rng, shadow=True), 20, 18),
    _Kind("a folded sheet", _folded, 20, 19),
    _Kind("blue felt pen in blue printed cells", _felt(tint=True), 30, 29),
    _Kind("blue felt pen in dark printed cells", _felt(tint=False), 30, 29),
    _Kind("in a printed box", _box, 20, 19),
    _Kind("on ruled paper", _ruled(squared=False), 20, 19),
    _Kind("on squared paper", _ruled(squared=True), 20, 18),
    _Kind("parts of the neighbours at both sides", _neighbours, 30, 28),
    _Kind("tails at the rim above and below", _tails, 30, 28),
    _Kind("on coloured security print", _cheque, 30, 28),
    _Kind("coloured ink on coloured paper", _coloured, 20, 19),
    *(
        _Kind(
            f"two-tone scans of {side} × {side}" + (", stretched" if stretched else ""),
            _two_tone(side, stretched=stretched),
            100,
            95,
        )
        for side in (16, 32)
        for stretched in (False, True)
    ),
    _Kind("punch holes beside it", _holes, 20, 19),
    _Kind("ink 10 levels from the paper", _pale, 20, 19),
)


def digits_of(number: int) -> list[Ink]:
    """Return as many digits of held-out writers, of each label as many as of the others."""
    inks = held_out_digits()
    order = np.random.default_rng(5).permutation(len(inks))
    return [
        inks[next_]
        for place in range(number)
        for next_ in [[i for i in order if inks[i].label == place % 10][place // 10]]
    ]


@benchmark("photos", place=11)
def photos() -> Iterator[Row]:
    """How many of the digits are right, whatever the verdict, and how many are refused."""
    for kind in _KINDS:
        seen, slowest, inks = [], 0.0, digits_of(kind.of)
        for number, ink in enumerate(inks):
            data = kind.scene(ink, np.random.default_rng(number))
            begun = time.perf_counter()
            seen.append(normalise(picture_from_bytes(data, kind.what)))
            slowest = max(slowest, time.perf_counter() - begun)
        answers = [recogniser().predict(image) for image in seen]
        right = sum(answer.digit == ink.label for answer, ink in zip(answers, inks, strict=True))
        refused = sum(answer.verdict in (Verdict.NOT_A_DIGIT, Verdict.BLANK) for answer in answers)
        yield Row(
            f"{kind.of} digits: {kind.what}",
            f"{right} right, {refused} refused, slowest {slowest:.2f} s",
            f"≥ {kind.least}, ≤ {_SECONDS} s",
            right >= kind.least and slowest <= _SECONDS,
        )
    pages = [normalise(picture_from_bytes(_page(np.random.default_rng(i)), "page")) for i in range(20)]
    taken = sum(recogniser().predict(page).verdict is Verdict.DIGIT for page in pages)
    yield Row("20 pages of small type, taken for a digit", f"{taken}", "≤ 1", taken <= 1)
