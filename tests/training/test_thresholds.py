"""Thresholds cost at most one real digit in a hundred, and an even match of two digits is never called no digit."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.evaluation.scores import calibration_error
from digitpad.core.inference.prediction import Prediction, Verdict
from training.calibration.thresholds import accuracy, best_temperature, choose_thresholds, verdict_share


def rows(best: np.ndarray) -> np.ndarray:
    """Return rows in which digit 0 has the probability ``best``, digit 1 half of the rest, the others the same."""
    rest = (1 - best) / 2
    return np.column_stack([best, rest, *[rest / 8] * 8]).astype(np.float32)


def test_at_most_one_digit_in_a_hundred_is_refused() -> None:
    probabilities = rows(np.linspace(0.2, 1.0, 1000))
    thresholds = choose_thresholds([(probabilities, np.zeros(1000, dtype=np.uint8))])
    assert verdict_share(probabilities, thresholds, Verdict.NOT_A_DIGIT) <= 0.01


def test_a_network_that_is_always_sure_still_calls_an_even_match_unsure() -> None:
    thresholds = choose_thresholds([(rows(np.full(1000, 0.9999)), np.zeros(1000, dtype=np.uint8))])
    even = np.array([0.5, 0.5, *[0.0] * 8])
    assert Prediction.from_probabilities(even, thresholds).verdict is Verdict.UNSURE
    assert Prediction.from_probabilities(rows(np.array([0.97]))[0], thresholds).verdict is Verdict.DIGIT


def test_shares_and_accuracy_are_counted() -> None:
    probabilities = rows(np.array([0.9, 0.9, 0.9, 0.9]))
    assert accuracy(probabilities, np.array([0, 0, 0, 5], dtype=np.uint8)) == pytest.approx(0.75)


def test_what_leaves_all_digits_possible_is_none_and_what_leaves_two_is_unsure() -> None:
    thresholds = choose_thresholds([(rows(np.linspace(0.9, 1.0, 1000)), np.zeros(1000, dtype=np.uint8))])
    spread = np.array([0.82, *[0.02] * 9])
    between_two = np.array([0.52, 0.48, *[0.0] * 8])
    assert Prediction.from_probabilities(spread, thresholds).verdict is Verdict.NOT_A_DIGIT
    assert Prediction.from_probabilities(between_two, thresholds).verdict is Verdict.UNSURE


def test_about_one_digit_in_a_hundred_of_every_source_is_refused_however_small_it_is() -> None:
    sources = [
        (rows(np.linspace(low, 1.0, count)), np.zeros(count, dtype=np.uint8))
        for low, count in ((0.99, 5000), (0.6, 1000), (0.8, 300))
    ]
    thresholds = choose_thresholds(sources)
    refused = [verdict_share(found, thresholds, Verdict.NOT_A_DIGIT) for found, _ in sources]
    assert sum(refused) / 3 <= 0.01
    assert 0.01 <= max(refused) <= 0.012
    assert thresholds == choose_thresholds(sources[::-1])


def test_no_single_source_is_cared_for_at_the_price_of_letters_that_pass() -> None:
    clear = (rows(np.full(4000, 0.999)), np.zeros(4000, dtype=np.uint8))
    doubtful = (rows(np.append(np.full(985, 0.99), np.full(15, 0.7))), np.zeros(1000, dtype=np.uint8))
    letters = rows(np.linspace(0.85, 0.5, 1000))  # from 7.5 to 25 % for the eight others
    alone = choose_thresholds([clear, doubtful])
    beside_letters = choose_thresholds([clear, doubtful], letters)
    assert verdict_share(doubtful[0], alone, Verdict.NOT_A_DIGIT) == 0
    assert verdict_share(letters, alone, Verdict.NOT_A_DIGIT) < 0.6
    assert verdict_share(letters, beside_letters, Verdict.NOT_A_DIGIT) >= 0.975
    assert verdict_share(doubtful[0], beside_letters, Verdict.NOT_A_DIGIT) == 0.015
    assert verdict_share(clear[0], beside_letters, Verdict.NOT_A_DIGIT) == 0


def test_a_model_that_is_never_right_is_as_unsure_as_can_be() -> None:
    thresholds = choose_thresholds([(rows(np.full(1000, 0.99)), np.full(1000, 5, dtype=np.uint8))])
    assert thresholds.unsure_margin == 0.8


def test_no_source_can_make_a_digit_of_what_leaves_most_to_the_others() -> None:
    hopeless = (rows(np.full(1000, 0.15)), np.zeros(1000, dtype=np.uint8))
    clear = (rows(np.full(1000, 0.99)), np.zeros(1000, dtype=np.uint8))
    thresholds = choose_thresholds([clear, hopeless])
    assert verdict_share(clear[0], thresholds, Verdict.DIGIT) == 1
    spread = np.array([0.3, 0.15, *[0.55 / 8] * 8])
    assert Prediction.from_probabilities(spread, thresholds).verdict is Verdict.NOT_A_DIGIT


def test_the_temperature_of_a_network_that_is_twice_too_sure_is_two() -> None:
    rng = np.random.default_rng(3)
    logits = rng.normal(0, 2, (20_000, 10))
    honest = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
    labels = (honest.cumsum(axis=1) > rng.random((len(honest), 1))).argmax(axis=1).astype(np.uint8)
    sure = honest**2 / (honest**2).sum(axis=1, keepdims=True)
    assert best_temperature([sure.astype(np.float32)], [labels]) == pytest.approx(2, abs=0.05)
    assert calibration_error(honest.astype(np.float32), labels) < 0.02 < calibration_error(sure, labels)
