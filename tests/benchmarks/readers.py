"""The readers that go with an export, in each language: are their images and answers those of the program?"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

from digitpad.core.exports.export import export_model
from digitpad.core.ink.ink import Ink
from digitpad.core.resources import resource
from tests.benchmarks.data import held_out_digits, recogniser, strangers
from tests.benchmarks.table import Row, benchmark
from tests.readers.asked import BY, Made, Missing, by_program, python_reader
from tests.readers.samples import Sample, pictures

_DRAWINGS: Final = 1000
_PICTURES: Final = 500
_INK: Final = 1.0  # of 255
_PICTURE: Final = 2.0

Digits = npt.NDArray[np.int64]


@benchmark("readers", place=17)
def readers() -> Iterator[Row]:
    """How far the readers' images are from the program's, and how often the digit is another."""
    half = _DRAWINGS // 2
    inks = [*held_out_digits()[:half], *strangers()[0][:half]]
    samples = list(pictures(inks[:: len(inks) // _PICTURES][:_PICTURES]))
    with tempfile.TemporaryDirectory() as folder:
        right = by_program(inks, samples, Path(folder))
        for language, reader in BY.items():
            try:
                made = reader(inks, samples, Path(folder))
            except Missing as reason:
                yield Row(f"the reader in {language}", f"not measured: {reason}")
                continue
            yield from _rows(language, made, right)
        yield from _answers(inks, samples, Path(folder))


def _rows(language: str, made: Made, right: Made) -> Iterator[Row]:
    of_ink, of_pictures = (
        np.abs(own - program).max(axis=(1, 2)) * 255
        for own, program in ((made.of_ink, right.of_ink), (made.of_pictures, right.of_pictures))
    )
    same = int((_digits(made.of_ink) == _digits(right.of_ink)).sum())
    yield Row(
        f"{len(of_ink):,} drawings of people kept out, the reader in {language}: its images and the program's",
        f"at most {of_ink.max():.3f} / 255 a pixel apart; {same:,} the same digit by the shipped image network",
        f"≤ {_INK:g} / 255, the same digit",
        bool(of_ink.max() <= _INK) and same == len(of_ink),
    )
    same = int((_digits(made.of_pictures) == _digits(right.of_pictures)).sum())
    within, unclean = int((of_pictures <= _PICTURE).sum()), int((~made.is_clean).sum())
    yield Row(
        f"{len(of_pictures):,} clean pictures of 16 kinds, the reader in {language}: its images and the program's",
        f"{within} within {_PICTURE:g} / 255 a pixel, at most {of_pictures[made.is_clean].max():.3f} / 255 where it "
        f"calls them clean, {unclean} not; {same} the same digit by the shipped image network",
        f"≤ {_PICTURE:g} / 255, the same digit",
        within == same == len(of_pictures),
    )


def _answers(inks: Sequence[Ink], samples: Sequence[Sample], folder: Path) -> Iterator[Row]:
    """Ask exports by the reader in Python, from the strokes and pictures to the digit."""
    drawings = [sample.program() for sample in samples]
    by_both = recogniser().probabilities_of(inks).argmax(axis=1)
    of_pictures = recogniser().probabilities_of(drawings).argmax(axis=1)
    for name in ("digits.onnx", "digits.tflite", "digits.digitpad"):
        export_model(resource("digitpad.digitpad"), str(folder / name))
        reader = python_reader().Reader(folder / name)
        strokes = [reader.read_strokes([stroke.points for stroke in ink.strokes]).digit for ink in inks]
        shown = [reader.read_picture(sample.image()).digit for sample in samples]
        same = int((np.array(strokes) == by_both).sum()), int((np.array(shown) == of_pictures).sum())
        how = "both networks joined" if reader.network.ask_paths else "its image network alone"
        yield Row(
            f"`{name}`, asked by the reader in Python, {how}: the digit and the program's, which joins both",
            f"{same[0]:,} of {len(inks):,} drawings and {same[1]} of {len(samples)} pictures the same",
            "all the same" if reader.network.ask_paths else "",
            same == (len(inks), len(samples)) if reader.network.ask_paths else None,
        )


def _digits(images: npt.NDArray[np.float32]) -> Digits:
    digits: Digits = recogniser().probabilities(images).argmax(axis=1)
    return digits
