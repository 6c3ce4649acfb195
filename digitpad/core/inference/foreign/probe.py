"""Find the convention of a foreign network: show it digits in every sensible way, and see which way it reads best.

Many ways are tried on few digits, the best few on more. What counts is the log-loss at the temperature that fits best,
and how far from one that temperature is: a network that is given 255 times what it expects is as good a reader at
times, but never so unsure of itself or so sure as one that gets what it learned from.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
import numpy.typing as npt

from digitpad.core.errors import DigitpadError
from digitpad.core.inference.foreign.candidates import Candidate, candidates
from digitpad.core.inference.foreign.network import ForeignNetwork
from digitpad.core.models.conventions.convention import Answers, Convention
from digitpad.core.models.conventions.framing import Float32Array
from digitpad.core.models.conventions.imported import Measured, Reading
from digitpad.core.models.conventions.words import Wanted, measured_in_words, pixels_in_words
from digitpad.core.sentences import sentence

_FIRST, _SECOND, _LAST = (24, 60), (100, 150), (300, 600)  # digits of each stage, the least and the most
_WORK: Final = 2_500_000_000  # multiply-adds of a stage
_KEPT: Final = (12, 4)  # candidates that the first and the second stage leave

_IS_SUM: Final = 0.06  # by so much the probabilities may miss their sum, coarse for quantised ones
_TEMPERATURES: Final = np.exp(np.linspace(np.log(1 / 400), np.log(400), 81))
_SURER: Final = 0.4  # a temperature below means that the numbers never were logits
_PRICE: Final = 0.015  # of a squared logarithm of the temperature, in the units of a log-loss, counted from
_USUAL: Final = 0.67  # the temperature that fits, in its own convention, a network that was trained as people do: the
# probe's digits are easier than those of which it learned to be unsure
_DOUBT: Final = 0.02  # of every answer, so that to be still surer of what is read rightly anyway gains nothing
_CLOSE: Final = 0.012  # log-loss
_CLOSE_ACCURACY: Final = 0.01

_READS: Final = 0.35
"""Below this share of digits a network reads none."""

_BETTER_BY: Final = 0.2  # so much more must be read in another order of the classes, or the order is the usual one
_READS_IN_ANOTHER_ORDER: Final = 0.55
_MOST_TO_ORDER: Final = 11  # classes; of more, the first ten must be the digits
_BY_NAME: Final = ("eight", "five", "four", "nine", "one", "seven", "six", "three", "two", "zero")
_NUMBERS: Final = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_ORDERS: Final = (
    tuple(range(10)),
    (9, *range(9)),
    tuple(range(1, 11)),
    tuple(map(_BY_NAME.index, _NUMBERS)),
)
"""The place of each digit: as usual; 1 to 9, then 0; after a class for none; as their names are sorted."""

Labels = npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True, eq=False)
class Probed:
    """What was found.

    Attributes:
        convention: the best, with its temperature.
        readings: the best ways that differ in what a person would call a convention, best first.
        is_close: whether the second may be meant as well.
        probabilities: shape (n, 10), of all digits shown, in the convention.
    """

    convention: Convention
    readings: tuple[Reading, ...]
    is_close: bool
    probabilities: Float32Array


@dataclass(frozen=True, slots=True, eq=False)
class _Judged:
    candidate: Candidate
    convention: Convention
    loss: float
    measured: Measured
    numbers: Float32Array


def probe(  # noqa: PLR0913 - what is asked, and of what
    network: ForeignNetwork, images: Float32Array, labels: Labels, *, work: int, wanted: Wanted, is_forced: bool = False
) -> Probed:
    """Return the convention in which ``network`` reads digits best.

    Args:
        network: whose answers are looked at.
        images: shape (n, 28, 28), float32, 0 (paper) to 1 (ink); in random order.
        labels: shape (n,), their digits.
        work: multiply-adds of the network for one image.
        wanted: what the user asks of the convention.
        is_forced: whether one is to be returned even if no digit is read in it.

    Raises:
        DigitpadError: it reads no digits, or no convention is as the user asks; to be read after the file's name.
    """
    tried = candidates(network.shape, network.least, network.most, wanted)
    if not tried:
        raise DigitpadError(sentence("Models", "cannot be asked in such a convention"))
    kept, over = tried, list[_Judged]()
    for limits, keeps in zip((_FIRST, _SECOND, _LAST), (*_KEPT, len(tried)), strict=True):
        least, most = limits
        count = min(max(_WORK // max(work * len(kept), 1), least), most, len(images))
        judged = _ranked([_judged(network, each, images[:count], labels[:count]) for each in kept])
        over = judged + [each for each in over if each.candidate not in kept]
        kept = [each.candidate for each in judged[:keeps]]
    best = over[0]
    if not is_forced and best.measured.accuracy < _READS:
        raise DigitpadError(_reads_nothing(best))
    if network.outputs > _MOST_TO_ORDER and not is_forced and _share_of_digits(best) < _READS_IN_ANOTHER_ORDER:
        raise DigitpadError(
            sentence(
                "Models",
                "tells {outputs} classes apart, and its first ten are not the digits",
                outputs=network.outputs,
            )
        )
    convention = replace(best.convention, temperature=_temperature(best, labels))
    readings = _distinct(over)
    second = next((each for each in over[1:] if _differs(each, best)), None)
    is_close = second is not None and second.measured.digits == best.measured.digits and (
        second.loss - best.loss < _CLOSE and best.measured.accuracy - second.measured.accuracy < _CLOSE_ACCURACY
    )  # fmt: skip
    return Probed(convention, readings, is_close, convention.probabilities(best.numbers))


def _ranked(judged: Sequence[_Judged]) -> list[_Judged]:
    return sorted(judged, key=lambda each: each.loss)


def _judged(network: ForeignNetwork, candidate: Candidate, images: Float32Array, labels: Labels) -> _Judged:
    numbers = network.asked(candidate.convention, images)
    convention = replace(
        candidate.convention,
        outputs=network.outputs,
        answers=kind_of_answers(numbers),
        least=max(network.step / 2, 1e-7),
    )
    logits = convention.logits(numbers)
    convention = replace(convention, digits=_order(logits, labels))
    right = int((logits[:, convention.digits].argmax(axis=1) == labels).sum())
    losses = _losses(convention, numbers, labels) + _PRICE * np.log(_TEMPERATURES / _USUAL) ** 2
    return _Judged(candidate, convention, float(losses.min()) + candidate.rarity, Measured(right, len(labels)), numbers)


def kind_of_answers(numbers: Float32Array) -> Answers:
    """Return what the numbers, shape (n, outputs), are by their look."""
    sums = numbers.sum(axis=1)
    if numbers.min() >= 0 and numbers.max() <= 1 + _IS_SUM:
        return Answers.PROBABILITIES if np.abs(sums - 1).max() <= _IS_SUM else Answers.SCORES
    if numbers.max() <= _IS_SUM:
        with np.errstate(over="ignore"):
            sums = np.exp(numbers.astype(np.float64)).sum(axis=1)
        if np.abs(sums - 1).max() <= _IS_SUM:
            return Answers.LOG_PROBABILITIES
    return Answers.LOGITS


def _losses(convention: Convention, numbers: Float32Array, labels: Labels) -> npt.NDArray[np.float64]:
    """Return the log-loss at each temperature."""
    rows, logits = np.arange(len(labels)), convention.logits(numbers)
    found = [convention.probabilities_of(logits / temperature)[rows, labels] for temperature in _TEMPERATURES]
    return np.array([-np.log((1 - _DOUBT) * each + _DOUBT / 10).mean() for each in found])


def _temperature(best: _Judged, labels: Labels) -> float:
    losses = _losses(best.convention, best.numbers, labels[: len(best.numbers)])
    found = float(_TEMPERATURES[int(losses.argmin())])
    # The probe's digits are none that any network must fail on, and no reason to be surer than it is by itself.
    return 1.0 if _SURER < found < 1 else found


def _order(logits: npt.NDArray[np.float64], labels: Labels) -> tuple[int, ...]:
    """Return the place of each digit among the classes."""
    outputs = logits.shape[1]
    if outputs > _MOST_TO_ORDER:
        return _ORDERS[0]
    answers = logits.argmax(axis=1)
    known = [order for order in _ORDERS if max(order) < outputs]
    orders = [*known, _assigned(answers, labels, outputs)]
    right = [float((answers == np.array(order)[labels]).mean()) for order in orders]
    best = int(np.argmax(right))
    if right[best] >= max(right[0] + _BETTER_BY, _READS_IN_ANOTHER_ORDER):
        return orders[best]
    return orders[0]


def _assigned(answers: npt.NDArray[np.int64], labels: Labels, outputs: int) -> tuple[int, ...]:
    """Return the order in which each class is the digit that it answers most often, each digit once."""
    counts = np.zeros((10, outputs))
    np.add.at(counts, (labels, answers), 1)
    order = np.zeros(10, dtype=int)
    for _ in range(10):
        digit, place = np.unravel_index(int(counts.argmax()), counts.shape)
        order[digit] = place
        counts[digit], counts[:, place] = -1, -1
    return tuple(order.tolist())


def _share_of_digits(best: _Judged) -> float:
    """Return how often the first ten classes together are more probable than all others."""
    answers = best.convention.logits(best.numbers).argmax(axis=1)
    return float((answers < 10).mean())


def _differs(one: _Judged, other: _Judged) -> bool:
    return pixels_in_words(one.convention) != pixels_in_words(other.convention)


def _distinct(judged: Sequence[_Judged], most: int = 8) -> tuple[Reading, ...]:
    """Return the best reading of each kind that people tell apart."""
    by_words: dict[str, Reading] = {}
    for each in judged:
        by_words.setdefault(pixels_in_words(each.convention), Reading(each.convention, each.measured))
    return tuple(by_words.values())[:most]


def _reads_nothing(best: _Judged) -> str:
    return sentence(
        "Models",
        "reads no digits: in the best of all the ways to show it some ({pixels}) it reads {measured}",
        pixels=pixels_in_words(best.convention),
        measured=measured_in_words(best.measured),
    )
