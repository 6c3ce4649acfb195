"""What is said of a training, in words that are right for one as for many."""

from __future__ import annotations

import pytest

from digitpad.core.runs.describe import end_in_words, event_in_words
from digitpad.core.runs.events import DataLoaded, RunEnded, RunStarted


@pytest.mark.parametrize(
    ("event", "words"),
    [
        (
            RunEnded(outcome="finished", epochs=1, seconds=3, test_accuracy=0.992, test_images=10_000),
            "Finished: 1 epoch in 3 s, 99.20 % of 10,000 test images.",
        ),
        (
            RunEnded(outcome="finished", epochs=2, seconds=3, validation_accuracy=0.0, validation_images=1),
            "Finished: 2 epochs in 3 s, 0.00 % of 1 validation image.",
        ),
        (
            RunEnded(outcome="finished", epochs=2, seconds=3, validation_accuracy=0.5),
            "Finished: 2 epochs in 3 s, 50.00 % on the validation images.",
        ),
        (RunEnded(outcome="stopped", reason="It was stopped.", epochs=1, seconds=2), "Stopped: 1 epoch in 2 s."),
        (RunEnded(outcome="stopped", reason="It was stopped before it began."), "Stopped before it began."),
        (RunEnded(outcome="stopped", reason="The trainer was killed."), "Stopped. The trainer was killed."),
        (RunEnded(outcome="failed", reason="The disk is full."), "The training failed. The disk is full."),
    ],
)
def test_an_end_says_each_thing_once_and_of_how_many_images_a_percentage_is(event: RunEnded, words: str) -> None:
    assert end_in_words(event) == words


def test_one_is_not_called_many() -> None:
    started = RunStarted(run="/r", name="r", network="fast", parameters=7, epochs=1)
    assert event_in_words(started) == ["r: fast, 7 parameters, 1 epoch."]
    loaded = DataLoaded(training=1, validation=0, test=0, classes=(1,) * 10)
    assert event_in_words(loaded) == ["1 image for training."]
