"""The recipe of the ink segmenter: variation, a short training that learns, and the file that the program reads."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.data.dataset import Labelled
from digitpad.core.preprocessing.photographs.segmenter import BLOCK, SIDE, InkSegmenter
from tests.digits import digit_ink
from training.data import non_digits
from training.data.papers.windows import Windows, draw_line_windows, draw_windows

pytestmark = pytest.mark.tensorflow

NO_IMAGES = Labelled(np.empty((0, 28, 28), dtype=np.uint8), np.empty(0, dtype=np.uint8))


@pytest.fixture(scope="module")
def windows() -> Windows:
    digits = [digit_ink(digit) for digit in range(10)] * 2
    letters = [non_digits.shape(number) for number in range(5)] * 4
    return draw_windows(digits, letters, NO_IMAGES, np.random.default_rng(0))


def test_varied_windows_keep_each_picture_s_ink_in_it(windows: Windows) -> None:
    from training.recipes.ink_segmenter import vary  # noqa: PLC0415 - takes TensorFlow

    pictures, ink = windows.floats(np.arange(20))
    rng = np.random.default_rng(0)
    for _ in range(8):
        changed, moved = vary(pictures, ink, rng)
        assert changed.shape == pictures.shape
        assert moved.sum() == pytest.approx(ink.sum(), rel=1e-4)
        assert (moved * (1 - changed[..., 1])).max() == 0
        assert (changed[..., 0] * (1 - changed[..., 1])).max() == 0
    again = windows.floats(np.arange(20))[0]
    assert np.array_equal(pictures, again), "what was given stays as it was"


@pytest.mark.slow
def test_a_short_training_learns_and_the_file_answers_as_the_network_does(windows: Windows) -> None:
    from training.models.segmenter import segmenter_to_tflite  # noqa: PLC0415
    from training.recipes.ink_segmenter import measured, train  # noqa: PLC0415

    tflite = segmenter_to_tflite(train(windows, steps=24, batch=12))
    assert len(tflite) <= 150_000
    assert measured(tflite, windows) > 0.2

    segmenter = InkSegmenter(tflite)
    pictures, ink = windows.floats(np.arange(20))
    seen = np.stack([segmenter.probabilities(picture) for picture in pictures])
    assert seen.shape == (20, SIDE, SIDE)
    inside = pictures[..., 1] > 0
    assert seen[inside & (ink > 0.8)].mean() > seen[inside & (ink == 0)].mean() + 0.1


@pytest.mark.slow  # the network of digits is trained by the same code above
def test_the_network_of_lines_starts_from_what_that_of_digits_knows_and_answers_two_questions(windows: Windows) -> None:
    from training.models.segmenter import build_segmenter, grown_segmenter, segmenter_to_tflite  # noqa: PLC0415
    from training.recipes.ink_segmenter import train_lines  # noqa: PLC0415

    start = build_segmenter()
    pictures, _ = windows.floats(np.arange(4))
    grown = grown_segmenter(start, questions=2)
    assert np.allclose(grown(pictures)[..., : BLOCK**2], start(pictures), atol=1e-5)

    of_lines = draw_line_windows([digit_ink(digit) for digit in range(10)], 24, np.random.default_rng(0))
    tflite = segmenter_to_tflite(train_lines(of_lines, start, steps=16, batch=12))
    assert len(tflite) <= 150_000
    answers = InkSegmenter(tflite).answers(of_lines.floats(np.arange(1))[0][0])
    assert answers.shape == (2, SIDE, SIDE)
    assert ((answers >= 0) & (answers <= 1)).all()
