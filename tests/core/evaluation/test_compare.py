"""Two models on the same images."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import binomtest

from digitpad.core.alphabet import Alphabet
from digitpad.core.errors import DigitpadError
from digitpad.core.evaluation.compare import LISTED, compare, mcnemar
from digitpad.core.evaluation.describe import p_in_words
from digitpad.core.evaluation.evaluate import evaluate
from tests.core.evaluation.answers import Scripted, numbered, random_answers


@given(st.integers(0, 400), st.integers(0, 400))
def test_mcnemars_test_is_the_binomial_test(fixed: int, new: int) -> None:
    expected = binomtest(fixed, fixed + new, 0.5).pvalue if fixed + new else 1.0
    assert mcnemar(fixed, new) == pytest.approx(expected, rel=1e-9)


def test_a_million_pairs_have_a_p_value() -> None:
    assert 0 <= mcnemar(499_000, 501_000) < 0.05
    assert mcnemar(0, 1_000_000) == 0.0


def test_fixed_and_new_errors_are_counted_and_listed() -> None:
    before, labels = random_answers(4000, seed=1)
    after, _ = random_answers(4000, seed=2)
    after = np.where(np.arange(4000)[:, None] < 3000, before, after[:, np.argsort(np.argsort(range(10)))])
    data = numbered(4000, labels)
    found = compare(Scripted(before), Scripted(after), data)
    was, now = before.argmax(axis=1) == labels, after.argmax(axis=1) == labels
    assert (found.both_right, found.fixed, found.new, found.both_wrong) == (
        (was & now).sum(), (~was & now).sum(), (was & ~now).sum(), (~was & ~now).sum(),
    )  # fmt: skip
    assert found.p_value == pytest.approx(mcnemar(found.fixed, found.new))
    for listed, rows, answers in (
        (found.fixed_errors, np.flatnonzero(~was & now), before),
        (found.new_errors, np.flatnonzero(was & ~now), after),
    ):
        expected = rows[np.argsort(-answers[rows].max(axis=1), kind="stable")][:LISTED]
        assert [example.index for example in listed] == expected.tolist()
        assert all(example.predicted == answers[example.index].argmax() for example in listed)
        assert all(example.label == labels[example.index] != example.predicted for example in listed)


def test_each_side_is_the_evaluation_of_that_model_alone() -> None:
    answers, labels = random_answers(1500)
    data = numbered(1500, labels)
    alone, beside = evaluate(Scripted(answers), data), compare(Scripted(answers), Scripted(answers), data)
    for side in (beside.first, beside.second):
        assert side.scores is not None
        assert alone.scores is not None
        assert np.array_equal(side.scores.confusion, alone.scores.confusion)
    assert (beside.fixed, beside.new, beside.p_value) == (0, 0, 1.0)


def test_without_labels_there_is_nothing_to_compare() -> None:
    answers, _ = random_answers(20)
    with pytest.raises(DigitpadError, match="numbered has no labels"):
        compare(Scripted(answers), Scripted(answers), numbered(20))


def test_models_of_different_classes_are_not_compared() -> None:
    answers, labels = random_answers(20)
    other = Scripted(answers, "letters")
    other.card = replace(other.card, name="letters", alphabet=Alphabet(tuple("abcdefghij")))
    with pytest.raises(DigitpadError, match="letters tell different classes apart"):
        compare(Scripted(answers), other, numbered(20, labels))


def test_a_p_value_is_said_in_words() -> None:
    assert p_in_words(0.0) == "p < 0.0001: hardly chance"
    assert p_in_words(0.0312) == "p = 0.031: hardly chance"
    assert p_in_words(0.4) == "p = 0.400: the difference may well be chance"
