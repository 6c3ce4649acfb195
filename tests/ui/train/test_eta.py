"""How far a training is, and when it will be done."""

from __future__ import annotations

import pytest

from digitpad.core.runs.describe import seconds_in_words
from digitpad.core.runs.events import BatchEnded, EpochEnded, EpochStarted, RunEnded, RunStarted
from digitpad.ui.train.eta import EtaEstimator


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def at_half_of_two_epochs(clock: Clock) -> EtaEstimator:
    eta = EtaEstimator(clock)
    eta.take(RunStarted(run="/r", name="r", network="fast", parameters=1, epochs=2))
    eta.take(EpochStarted(epoch=1, epochs=2, steps=100))
    for step in range(10, 101, 10):
        clock.now += 1.0
        eta.take(BatchEnded(epoch=1, step=step, steps=100, loss=1.0, accuracy=0.5, images_per_second=1280.0))
    return eta


def test_the_time_left_is_that_of_the_steps_left() -> None:
    eta = at_half_of_two_epochs(Clock())
    assert eta.share == pytest.approx(0.5)
    assert eta.seconds_left == pytest.approx(10.0)
    assert eta.images_per_second == 1280.0


def test_a_machine_that_slept_for_a_night_does_not_believe_it_trained_that_long() -> None:
    clock = Clock()
    eta = at_half_of_two_epochs(clock)
    clock.now += 8 * 3600
    eta.take(BatchEnded(epoch=2, step=10, steps=100, loss=1.0, accuracy=0.5, images_per_second=1280.0))
    assert eta.seconds_left is not None
    assert eta.seconds_left < 20


def test_a_run_is_full_only_when_it_has_finished() -> None:
    clock = Clock()
    eta = at_half_of_two_epochs(clock)
    eta.take(BatchEnded(epoch=2, step=100, steps=100, loss=1.0, accuracy=0.5, images_per_second=1280.0))
    eta.take(EpochEnded(epoch=2, epochs=2, loss=1.0, accuracy=0.5, learning_rate=0.1, seconds=20.0))
    assert eta.share < 1
    eta.take(RunEnded(outcome="stopped", reason="It was stopped."))
    assert eta.share < 1
    eta.take(RunEnded(outcome="finished"))
    assert eta.share == 1
    assert eta.seconds_left is None


def test_a_run_that_goes_on_begins_where_it_was_and_not_with_its_old_speed() -> None:
    clock = Clock()
    eta = EtaEstimator(clock)
    eta.take(RunStarted(run="/r", name="r", network="fast", parameters=1, epochs=4, epoch=2))
    eta.take(EpochStarted(epoch=3, epochs=4, steps=10))
    assert eta.share == pytest.approx(0.5)
    assert eta.seconds_left is None
    clock.now += 2
    eta.take(BatchEnded(epoch=3, step=5, steps=10, loss=1.0, accuracy=0.5, images_per_second=1.0))
    assert eta.seconds_left == pytest.approx(6.0)


@pytest.mark.parametrize(
    ("seconds", "words"), [(0, "0 s"), (89, "89 s"), (120, "2 min"), (5400, "1 h 30 min"), (3600 * 26, "26 h 00 min")]
)
def test_a_span_in_words(seconds: float, words: str) -> None:
    assert seconds_in_words(seconds) == words


def test_a_run_that_is_resumed_within_an_epoch_goes_on_from_where_its_bar_stood() -> None:
    eta = EtaEstimator(Clock())
    eta.steps = 100  # as the run's own events have told
    shares = []
    for event in (
        RunStarted(run="/r", name="r", network="fast", parameters=1, epochs=3, epoch=2, step=80),
        EpochStarted(epoch=3, epochs=3, steps=100),
        BatchEnded(epoch=3, step=90, steps=100, loss=1.0, accuracy=0.5, images_per_second=1.0),
    ):
        eta.take(event)
        shares.append(eta.share)
    assert shares == pytest.approx([2.8 / 3, 2.8 / 3, 2.9 / 3])


def test_a_run_that_is_resumed_after_an_epoch_never_shows_less_than_its_complete_epochs() -> None:
    eta = EtaEstimator(Clock())
    eta.take(RunStarted(run="/r", name="r", network="fast", parameters=1, epochs=4, epoch=3))
    assert eta.share == pytest.approx(0.75)
    eta.take(EpochStarted(epoch=4, epochs=4, steps=10))
    assert eta.share == pytest.approx(0.75)
