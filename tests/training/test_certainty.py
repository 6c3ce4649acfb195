"""The stops of the dial: as seldom wrong as asked on what they are chosen by, and no surer than they have to be."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.inference.prediction import Prediction, Verdict
from digitpad.core.models.card import Thresholds
from training.calibration.certainty import choose_certainty, measured
from training.calibration.thresholds import Answered

USUAL = Thresholds(0.2, 0.2, 0.5)


def answered(margins: np.ndarray, wrong: np.ndarray) -> Answered:
    """Digits read as 0 before 1, with such margins; those that are ``wrong`` are fives."""
    margins = np.asarray(margins, dtype=np.float64)
    rows = np.column_stack([(1 + margins) / 2, (1 - margins) / 2, np.zeros((len(margins), 8))])
    return rows.astype(np.float32), np.where(wrong, 5, 0).astype(np.uint8)


def by_margin(count: int, *wrong: int) -> Answered:
    """``count`` digits of rising margins from 0.5 to 1, of which those at ``wrong`` are wrong."""
    return answered(np.linspace(0.5, 1.0, count), np.isin(np.arange(count), wrong))


def test_a_stop_answers_all_that_it_may() -> None:
    # Of 1000 digits the 100 least sure ones are wrong: 7 of them may stay for 0.8 % of 907 answers.
    (hundred, thousand) = choose_certainty([by_margin(1000, *range(100))], USUAL)
    assert [stop.one_in for stop in (hundred, thousand)] == [100, 1000]
    assert hundred.refused == pytest.approx(0.093, abs=1e-6)
    assert hundred.wrong == pytest.approx(7 / 907, abs=1e-6)
    assert thousand.refused == pytest.approx(0.1, abs=1e-6)
    assert (thousand.wrong, thousand.digits) == (0, 1000)


@pytest.mark.parametrize(("digits", "stops"), [(40, []), (50, [100]), (600, [100, 1000]), (5000, [100, 1000, 10_000])])
def test_of_too_few_digits_nothing_is_promised(digits: int, stops: list[int]) -> None:
    assert [stop.one_in for stop in choose_certainty([by_margin(digits)], USUAL)] == stops


def test_what_a_stop_promises_is_what_the_verdicts_do() -> None:
    rng = np.random.default_rng(5)
    margins = rng.beta(8, 1, 4000)
    source = answered(margins, rng.random(4000) > 0.5 + margins / 2)
    for stop in choose_certainty([source], USUAL):
        thresholds = Thresholds(stop.unsure_margin, USUAL.digit_confidence, USUAL.max_other_probability)
        given = [Prediction.from_probabilities(row, thresholds).verdict is Verdict.DIGIT for row in source[0]]
        wrong = np.count_nonzero(source[1][given])
        assert wrong / sum(given) <= 1 / stop.one_in
        assert stop.refused == pytest.approx(1 - np.mean(given), abs=1e-5)
        assert stop.wrong == pytest.approx(wrong / sum(given), abs=1e-6)


def test_no_stop_is_less_sure_than_the_model_usually_is() -> None:
    stops = choose_certainty([by_margin(1000)], Thresholds(0.7, 0.2, 0.5))
    assert [stop.unsure_margin for stop in stops] == [0.7] * 2
    assert all(stop.refused == pytest.approx(0.4, abs=0.002) for stop in stops)


def test_a_model_that_never_answers_has_no_stops() -> None:
    assert choose_certainty([by_margin(100)], Thresholds(1.0, 0.2, 0.5)) == ()


def test_a_stop_at_which_hardly_a_digit_is_answered_is_left_out() -> None:
    stops = choose_certainty([by_margin(1000, 999)], USUAL)  # the surest answer is wrong
    assert [stop.one_in for stop in stops] == [100]


def test_sources_count_alike_however_large_they_are() -> None:
    small, large = by_margin(100, *range(10)), by_margin(10_000)
    stop = measured([small, large], USUAL, 100, 0.0)
    assert stop.wrong == pytest.approx(0.05, abs=1e-6)
    assert stop.digits == 10_100


def test_equal_margins_are_answered_together_or_not_at_all() -> None:
    source = answered(np.repeat([0.9, 0.6], 500), np.repeat([False, True], 500) & (np.arange(1000) >= 950))
    (hundred, *_) = choose_certainty([source], USUAL)
    assert hundred.refused == pytest.approx(0.5)
    assert hundred.wrong == 0
