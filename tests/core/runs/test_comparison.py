"""What a run tells of before and after: in words, and the images of the answers that changed."""

from __future__ import annotations

import io
from dataclasses import replace

import numpy as np
import pytest

from digitpad.core.errors import DigitpadError
from digitpad.core.runs.comparison import CHANGED, read_changed, read_comparison
from digitpad.core.runs.config import TrainConfig
from digitpad.core.runs.describe import event_in_words
from digitpad.core.runs.events import AnswersCompared, from_line, to_line
from digitpad.core.runs.run_folder import Run
from digitpad.core.runs.run_list import create_run

COMPARED = AnswersCompared(
    own=50, own_before=14, own_after=47, parts=3, others=1000, others_before=997, others_after=995, others_of="mnist",
    changed_own=2, labels=(7, 3, 9), before=(1, -1, 9), after=(7, 3, 4),
)  # fmt: skip


def kept(run: Run, images: np.ndarray) -> None:
    data = io.BytesIO()
    np.savez_compressed(data, images=images)
    run.write(CHANGED, data.getvalue())


def test_enough_digits_are_told_in_percent_and_how_they_were_read() -> None:
    assert event_in_words(COMPARED) == [
        "14 of 50 own digits right before, 47 after (28.00 %, 94.00 %), each read by a model that had learned only the "
        "others, in 3 parts.",
        "Of 1,000 other images (mnist) 99.70 % before, 99.50 % after.",
    ]


def test_of_too_few_digits_nothing_is_told_in_percent() -> None:
    few = replace(COMPARED, own=49, own_before=14, own_after=47, others=0)
    assert event_in_words(few) == ["14 of 49 own digits right before, 47 after: too few to tell; 50 would do."]


def test_a_comparison_survives_its_line() -> None:
    assert from_line(to_line(COMPARED)) == COMPARED


def test_answers_that_do_not_belong_together_are_no_comparison() -> None:
    with pytest.raises(DigitpadError, match="belong together"):
        replace(COMPARED, labels=(7,))
    assert from_line(to_line(COMPARED).replace('"labels": [7, 3, 9]', '"labels": [7]')) is None


def test_the_last_comparison_of_a_run_is_read_with_its_images() -> None:
    run = create_run(TrainConfig(name="mine"))
    assert read_comparison(run) is None
    run.write("events.jsonl", (to_line(replace(COMPARED, own_after=1)) + to_line(COMPARED)).encode())
    assert read_comparison(run) == COMPARED
    assert read_changed(run, COMPARED) is None
    images = np.arange(3 * 28 * 28).reshape(3, 28, 28).astype(np.uint8)
    kept(run, images)
    np.testing.assert_array_equal(read_changed(run, COMPARED), images)


def test_images_that_do_not_belong_to_the_comparison_are_not_shown() -> None:
    run = create_run(TrainConfig(name="mine"))
    kept(run, np.zeros((2, 28, 28), np.uint8))
    assert read_changed(run, COMPARED) is None
    run.write(CHANGED, b"no archive")
    assert read_changed(run, COMPARED) is None
