"""Numbers as they stand on sheets: in rows and boxes, on rules, with marks, touching, broken, turned.

Each row is about one thing that goes wrong; the numbers and their papers are made anew from ink by chance. Cheques,
mark sheets and photographs are measured by `tests.benchmarks.papers`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import Final

import numpy as np
from scipy import ndimage

from digitpad.core.ink.ink import Ink, Stroke
from digitpad.core.numbers.reader import Number, read_lines
from digitpad.core.preprocessing.picture import Picture
from digitpad.core.preprocessing.rasterise import Float32Array
from tests.benchmarks.data import held_out_digits, mnist_test, recogniser
from tests.benchmarks.table import Row, benchmark
from training.data.compositions import Composition, Layout, compositions, drawn
from training.data.papers.digits import Scene
from training.data.papers.numbers import PaperNumber, number_on_paper
from training.data.signs import sign

_COUNT: Final = 20
_DOUBT: Final = 0.5  # confidence
_APART: Final = Layout(gaps=(0.15, 0.6))
_PLAIN: Final = Scene({"ballpoint": 1.0}, {"scanned": 1.0}, {"nothing": 1.0}, {"scanner": 1.0})

Rng = np.random.Generator
Case = tuple[Ink | Picture, tuple[str, ...]]
"""What is read, and the text of each of its lines."""

Made = Callable[[Rng], Iterable[Case]]


@benchmark("sheets")
def sheets() -> Iterator[Row]:
    """Share of sheets of which every number is read right from the first digit to the last."""
    for place, (what, made, least, with_doubt) in enumerate(_KINDS):
        cases = list(made(np.random.default_rng(place)))
        answers = [read_lines(content, recogniser()) for content, _ in cases]
        right = [_is_right(answer, texts) for answer, (_, texts) in zip(answers, cases, strict=True)]
        doubted = [min(each.confidence for each in answer) < _DOUBT for answer in answers]
        passed = np.array(right) | (np.array(doubted) & with_doubt)
        target = f"≥ {least:.0%} right" + (", or doubt is shown" if with_doubt else "")
        measured = f"{np.mean(right):.0%} right; {np.mean(np.array(doubted) & ~np.array(right)):.0%} wrong and in doubt"
        yield Row(f"{len(cases)} {what}", measured, target, bool(passed.mean() >= least))
    yield from _marks()
    yield from _turned()


def _is_right(answer: Sequence[Number], texts: Sequence[str]) -> bool:
    return [each.text for each in answer if not each.is_refused] == list(texts)


def _numbers(
    rng: Rng, count: int = _COUNT, *, lengths: tuple[int, int] = (2, 5), layout: Layout = _APART
) -> list[Composition]:
    return compositions(held_out_digits(), rng, count, lengths=lengths, layout=layout)


def _on_page(rng: Rng) -> tuple[Ink, tuple[str, ...]]:
    """Return two or three rows of numbers, upright or sloping by up to five degrees."""
    numbers = _numbers(rng, int(rng.integers(2, 4)))
    angle = rng.choice((0.0, rng.uniform(-5, 5))) * np.pi / 180
    turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    strokes = [
        Stroke((stroke.points - (left, 0) + (rng.uniform(0, 40), 145.0 * line)) @ turn)
        for line, number in enumerate(numbers)
        for left in [float(number.ink.points[:, 0].min())]
        for stroke in number.ink.strokes
    ]
    return Ink(tuple(strokes)), tuple(number.text for number in numbers)


def _picture_of(ink: Ink, rng: Rng, *, height: float = 80, pen: tuple[float, float] = (0.05, 0.12)) -> Picture:
    return drawn(ink, scale=height / 100, pen=height * rng.uniform(*pen), margin=height * rng.uniform(0.2, 0.6))


def _rows_of_ink(rng: Rng) -> Iterator[Case]:
    yield from (_on_page(rng) for _ in range(_COUNT))


def _rows_in_pictures(rng: Rng) -> Iterator[Case]:
    for ink, texts in _rows_of_ink(rng):
        assert isinstance(ink, Ink)
        yield _picture_of(ink, rng), texts


def _on_paper(scene: Scene, marks: str = "none", layout: Layout = _APART) -> Made:
    def made(rng: Rng) -> Iterator[Case]:
        for number in _numbers(rng, layout=layout):
            paper = number_on_paper(number, rng, scene, {marks: 1.0})
            yield paper.picture, paper.texts

    return made


def _underlined_ink(rng: Rng) -> Iterator[Case]:
    for number in _numbers(rng):
        (left, _), (right, foot) = number.ink.points.min(axis=0), number.ink.points.max(axis=0)
        x = np.linspace(left - rng.uniform(-5, 40), right + rng.uniform(-5, 40), 20)
        y = foot + rng.uniform(5, 20) + rng.normal(0, 0.02) * (x - left) + np.cumsum(rng.normal(0, 0.4, 20))
        yield number.ink.with_stroke(Stroke(np.stack((x, y), axis=1))), (number.text,)


def _in_one_stroke(rng: Rng) -> Iterator[Case]:
    for number in _numbers(rng, lengths=(2, 4), layout=Layout(gaps=(0.1, 0.6), joined=1.0)):
        yield number.ink, (number.text,)


def _one_stroke_in_pictures(rng: Rng) -> Iterator[Case]:
    for ink, texts in _in_one_stroke(rng):
        assert isinstance(ink, Ink)
        yield _picture_of(ink, rng), texts


def _overlapping(share: float) -> Made:
    def made(rng: Rng) -> Iterator[Case]:
        for number in _numbers(rng, lengths=(2, 3), layout=Layout(gaps=(-share, -share), width=0)):
            yield _picture_of(number.ink, rng, pen=(0.05, 0.09)), (number.text,)

    return made


def _pushed(by: int) -> Made:
    def made(rng: Rng) -> Iterator[Case]:
        images, labels = mnist_test()
        for _ in range(_COUNT):
            chosen = rng.integers(len(labels), size=int(rng.integers(2, 4)))
            line = np.zeros((28, 0), dtype=np.float32)
            for image in images[chosen]:
                columns = np.flatnonzero(image.any(axis=0))
                digit = image[:, columns[0] : columns[-1] + 1].astype(np.float32) / 255
                shared = min(by, line.shape[1], digit.shape[1] - 1)
                start = line.shape[1] - shared
                line = np.pad(line, ((0, 0), (0, digit.shape[1] - shared)))
                line[:, start:] = np.maximum(line[:, start:], digit)
            yield Picture(1 - np.pad(line, 8)), ("".join(map(str, labels[chosen].tolist())),)

    return made


def _spoilt(spoil: Callable[[Float32Array, Rng], Float32Array]) -> Made:
    """Return numbers in pictures to whose pixels something has been done."""

    def made(rng: Rng) -> Iterator[Case]:
        for number in _numbers(rng):
            yield Picture(np.clip(spoil(_picture_of(number.ink, rng).pixels, rng), 0, 1)), (number.text,)

    return made


def _stained(pixels: Float32Array, rng: Rng) -> Float32Array:
    y, x = np.mgrid[: pixels.shape[0], : pixels.shape[1]]
    radius = rng.uniform(0.3, 0.9) * min(pixels.shape)
    far = np.hypot(x - rng.uniform(0, pixels.shape[1]), y - rng.uniform(0, pixels.shape[0])) / radius
    ring = 0.25 * np.exp(-(((far - 1) / 0.05) ** 2)) + 0.12 * (far < 1)
    return np.asarray(pixels * (1 - ring * rng.uniform(0.5, 1.5)), dtype=np.float32)


def _specked(pixels: Float32Array, rng: Rng) -> Float32Array:
    result = pixels.copy()
    for _ in range(int(rng.integers(5, 15))):
        size = int(rng.integers(1, 5))
        top, left = (int(rng.integers(0, side - size)) for side in pixels.shape)
        result[top : top + size, left : left + size] = rng.uniform(0, 0.4)
    return result


def _broken(much: float) -> Callable[[Float32Array, Rng], Float32Array]:
    def spoil(pixels: Float32Array, rng: Rng) -> Float32Array:
        spots = ndimage.gaussian_filter(rng.standard_normal(pixels.shape), 2.2)
        gone = spots > np.quantile(spots, 1 - much)
        return np.where(gone | (pixels > 0.5), np.float32(1), np.float32(0))

    return spoil


def _beside_a_table(pixels: Float32Array, rng: Rng) -> Float32Array:
    pixels = np.pad(pixels * np.float32(0.94), ((30, 30), (30, 30)), constant_values=0.94)
    strip = np.full((len(pixels), int(rng.uniform(0.1, 0.35) * pixels.shape[1])), rng.uniform(0.1, 0.4), np.float32)
    joined = np.concatenate((strip, pixels) if rng.random() < 0.5 else (pixels, strip), axis=1)
    return np.asarray(joined + rng.normal(0, 0.008, joined.shape), dtype=np.float32)


def _among(around: str, **others: dict[str, float]) -> Scene:
    return replace(_PLAIN, around={around: 1.0}, **others)  # type: ignore[arg-type]


_KINDS: Final[tuple[tuple[str, Made, float, bool], ...]] = (
    ("pages of two or three rows of numbers, upright or sloping, ink", _rows_of_ink, 0.9, False),
    ("such pages as pictures", _rows_in_pictures, 0.9, False),
    ("numbers in printed boxes, with and without gaps, black to pale", _on_paper(_among("cells")), 0.93, False),
    ("numbers on ruled paper", _on_paper(_among("ruled")), 0.93, False),
    ("numbers on squared paper", _on_paper(_among("squared")), 0.93, False),
    ("numbers in a table's row", _on_paper(_among("table")), 0.93, False),
    ("numbers underlined, pictures", _on_paper(_among("underlined")), 0.93, False),
    ("numbers underlined, ink", _underlined_ink, 0.93, False),
    ("numbers of one stroke, ink", _in_one_stroke, 0.75, True),
    ("numbers joined by a long tail, pictures", _one_stroke_in_pictures, 0.75, True),
    ("pictures of neighbours that overlap by 2 % of a digit", _overlapping(0.02), 0.9, True),
    ("pictures of neighbours that overlap by 8 %", _overlapping(0.08), 0.85, True),
    ("pictures of neighbours that overlap by 15 %", _overlapping(0.15), 0.8, True),
    ("MNIST digits pushed 3 pixels into each other", _pushed(3), 0.9, True),
    ("MNIST digits pushed 6 pixels", _pushed(6), 0.85, True),
    ("MNIST digits pushed 9 pixels", _pushed(9), 0.7, True),
    ("numbers under a coffee stain", _spoilt(_stained), 0.95, False),
    ("numbers among specks", _spoilt(_specked), 0.95, False),
    ("numbers whose lines are broken, a little", _spoilt(_broken(0.12)), 0.87, False),
    ("numbers whose lines are broken, much", _spoilt(_broken(0.25)), 0.67, False),
    ("numbers beside a strip of a dark table", _spoilt(_beside_a_table), 0.9, False),
)  # fmt: skip
"""What they are, how they are made, the least share, and whether doubt is as good."""


def _marks() -> Iterator[Row]:
    rng = np.random.default_rng(50)
    papers = [number_on_paper(number, rng, _PLAIN, {"amount": 0.7, "date": 0.3}) for number in _numbers(rng, 40)]
    yield _of_marks("pictures of sums and dates with points, commas, dashes, slashes and signs", papers)
    inks = compositions(held_out_digits(), rng, 40, layout=replace(_APART, signs=0.25, sign=partial(sign, by_hand={})))
    answers = [read_lines(number.ink, recogniser()) for number in inks]
    right = [_is_right(answer, (number.text,)) for answer, number in zip(answers, inks, strict=True)]
    listed = [len(answer[0].marks) == len(number.signs) for answer, number in zip(answers, inks, strict=True)]
    yield Row(
        "40 numbers of ink with such marks",
        f"{np.mean(right):.0%} right; of {np.mean(listed):.0%} as many marks are listed as there are",
        "≥ 90% right",
        bool(np.mean(right) >= 0.9),
    )


def _of_marks(what: str, papers: Sequence[PaperNumber]) -> Row:
    answers = [read_lines(paper.picture, recogniser()) for paper in papers]
    right = [_is_right(answer, paper.texts) for answer, paper in zip(answers, papers, strict=True)]
    listed = [
        sum(len(each.marks) for each in answer) >= len(paper.marks)
        for answer, paper in zip(answers, papers, strict=True)
    ]
    measured = f"{np.mean(right):.0%} right; of {np.mean(listed):.0%} as many marks are listed as there are"
    return Row(f"{len(papers)} {what}", measured, "≥ 90% right", bool(np.mean(right) >= 0.9))


def _turned() -> Iterator[Row]:
    for quarters in (1, 2, 3):
        rng = np.random.default_rng(60)
        answers = [
            read_lines(Picture(np.rot90(_picture_of(number.ink, rng).pixels, quarters)), recogniser())
            for number in _numbers(rng, lengths=(3, 5))
        ]
        unsure = float(np.mean([min(each.confidence for each in answer) < _DOUBT for answer in answers]))
        asked = float(np.mean([answer[0].turned_by > 0 for answer in answers]))
        measured = f"{unsure:.0%} in doubt; “turned?” is asked of {asked:.0%}"
        yield Row(f"{_COUNT} numbers turned by {90 * quarters} degrees", measured, "≥ 90% in doubt", unsure >= 0.9)
