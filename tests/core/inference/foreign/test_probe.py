"""The convention of a network is found by showing it digits."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from digitpad.core.errors import DigitpadError
from digitpad.core.inference.foreign.network import ConventionalNetwork, ForeignNetwork
from digitpad.core.inference.foreign.probe import Probed, kind_of_answers, probe
from digitpad.core.inference.litert import NetworkError
from digitpad.core.models.conventions.convention import Answers, Convention, Values
from digitpad.core.models.conventions.framing import Framing
from digitpad.core.models.conventions.words import Wanted, pixels_in_words
from digitpad.core.resources import resource
from tests.foreign import CROP, PLAIN, TORCH, UINT8_DARK
from tests.models import network

with np.load(resource("probe-digits.npz")) as shipped:
    IMAGES, LABELS = shipped["images"].astype(np.float32) / 255, shipped["labels"]


@cache
def probed(path: Path, wanted: str = "", *, is_forced: bool = False) -> Probed:
    asked = Wanted.parse(wanted)
    return probe(ForeignNetwork(path.read_bytes()), IMAGES, LABELS, work=160_000, wanted=asked, is_forced=is_forced)


def test_the_probe_shows_each_digit_equally_often() -> None:
    assert np.bincount(LABELS).tolist() == [60] * 10


def test_shares_light_on_dark_are_found() -> None:
    found = probed(PLAIN)
    assert pixels_in_words(found.convention) == "0 to 1, light on dark"
    assert found.convention.answers is Answers.PROBABILITIES
    assert found.readings[0].measured.accuracy > 0.93
    assert found.readings[0].measured.digits == 600
    assert not found.is_close


def test_whole_numbers_dark_on_light_are_found_one_image_at_a_time() -> None:
    found = probed(UINT8_DARK)
    assert pixels_in_words(found.convention) == "0 to 255, dark on light"
    assert found.readings[0].measured.accuracy > 0.93


def test_a_transposed_crop_with_sigmoids_and_zero_last_is_found() -> None:
    found = probed(CROP).convention
    assert (found.transposed, found.framing, found.size) == (True, Framing.PADDED, 20)
    assert (found.paper, found.ink) == (0.0, 1.0)
    assert found.answers is Answers.SCORES
    assert found.digits == (9, *range(9))


def test_standardised_pixels_and_log_probabilities_are_found() -> None:
    found = probed(TORCH).convention
    assert pixels_in_words(found) == "standardised by MNIST's mean and deviation, light on dark"
    assert found.answers is Answers.LOG_PROBABILITIES


def test_what_the_user_asks_for_is_tried_alone_even_if_it_reads_nothing() -> None:
    found = probed(PLAIN, "0..255 dark", is_forced=True)
    assert pixels_in_words(found.convention).startswith("0 to 255, dark on light")
    assert found.readings[0].measured.accuracy < 0.4
    found = probed(PLAIN, "-0.1..1.1", is_forced=True)
    assert pixels_in_words(found.convention) == "-0.1 to 1.1, light on dark"


def test_a_network_that_reads_no_digits_is_refused_with_its_figure() -> None:
    with pytest.raises(DigitpadError, match=r"reads no digits: in the best of all the ways .* it reads [\d.]+ % of"):
        probe(ForeignNetwork(network("honest")), IMAGES, LABELS, work=8_000, wanted=Wanted())


def test_a_network_answers_alike_one_by_one_in_batches_and_after_another_batch() -> None:
    for path in (PLAIN, UINT8_DARK, TORCH):
        convention = probed(path).convention
        read = ConventionalNetwork(path.read_bytes(), convention)
        together = read(IMAGES[:100])
        apart = np.concatenate([read(each[None]) for each in IMAGES[:100]])
        assert together == pytest.approx(apart, abs=1e-4)
        assert together.shape == (100, 10)
        assert together.sum(axis=1) == pytest.approx(np.ones(100), abs=1e-5)


def test_a_network_that_takes_no_picture_or_gives_too_little_says_what_it_must_do() -> None:
    with pytest.raises(NetworkError, match=r"takes float32 of shape \(1, 48, 1, 6\); it must be a square picture"):
        ForeignNetwork(network("follows-strokes"))
    with pytest.raises(NetworkError, match="gives 7 numbers for an image; it must give 10"):
        ForeignNetwork(network("gives-7"))
    with pytest.raises(NetworkError, match="not finite"):
        ForeignNetwork(network("gives-nan"))


def test_two_outputs_of_ten_numbers_are_refused() -> None:
    with pytest.raises(NetworkError, match="which one is meant cannot be told"):
        ForeignNetwork(network("gives-two-answers"))


@pytest.mark.parametrize(
    ("numbers", "kind"),
    [
        ([[0.1] * 10], Answers.PROBABILITIES),
        ([np.log([0.1] * 10)], Answers.LOG_PROBABILITIES),
        ([[0.9, 0.8, *[0.0] * 8]], Answers.SCORES),
        ([[-4.0, 9.0, *[0.5] * 8]], Answers.LOGITS),
    ],
)
def test_the_kind_of_an_answer_is_told_by_its_look(numbers: list[list[float]], kind: Answers) -> None:
    assert kind_of_answers(np.array(numbers, dtype=np.float32)) is kind


class Contrasted:
    """A network trained on 0 to 1 that reads a few more of the probe's digits at a higher contrast, too sure of all."""

    shape, least, most, outputs, step = (28, 28, 1), -1e9, 1e9, 10, 0.0

    def __init__(self, labels: npt.NDArray[np.uint8]) -> None:
        rng = np.random.default_rng(4)
        self._labels, self._chance = labels, rng.random(len(labels))
        self._noise = rng.normal(0, 1.0, (len(labels), 10))

    def asked(self, convention: Convention, images: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        """Return log-probabilities but for a constant."""
        ends = (round(convention.paper, 2), round(convention.ink, 2))
        is_plain = convention.framing is Framing.RESIZED and convention.values is Values.AS_THEY_ARE
        is_plain = is_plain and not convention.transposed
        known = {(0.0, 1.0): (0.088, 4.0, 1.45), (-0.42, 2.82): (0.085, 4.05, 4.1)}
        wrong, strength, contrast = known.get(ends if is_plain else (0.0, 0.0), (0.9, 4.0, 1.0))
        labels, count = self._labels[: len(images)], len(images)
        seen = np.where(self._chance[:count] < wrong, (labels + 1) % 10, labels)
        logits = self._noise[:count].copy()
        logits[np.arange(count), seen] += strength
        return (contrast * logits).astype(np.float32)


def test_a_higher_contrast_is_not_taken_for_what_a_network_learned_though_a_few_more_are_read() -> None:
    network = Contrasted(LABELS)
    found = probe(network, IMAGES, LABELS, work=1000, wanted=Wanted.parse(""))  # type: ignore[arg-type]
    assert (found.convention.paper, found.convention.ink) == (0.0, 1.0)
    read = {(each.convention.ink, each.measured.right) for each in found.readings}
    assert max(right for ink, right in read if ink > 1) > max(right for ink, right in read if ink == 1)
