"""A model that follows strokes: its file, what is refused of it, and how its two answers become one."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.errors import DigitpadError
from digitpad.core.inference.litert import LiteRTModel
from digitpad.core.inference.prediction import Prediction
from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.ink.ink import Ink
from digitpad.core.models.archive import pack_weights
from digitpad.core.models.card import ModelCard
from digitpad.core.models.file import (
    CARD,
    NETWORK,
    STROKE_NETWORK,
    STROKE_WEIGHTS,
    WEIGHTS,
    read_model,
    write_model,
)
from digitpad.core.models.sandbox import check_network
from digitpad.core.models.strokes import PATH_SHAPE, StrokeNetwork, stroke_architecture
from digitpad.core.preprocessing.normalise import normalise
from digitpad.core.preprocessing.picture import Picture
from digitpad.core.preprocessing.prepared import prepared
from digitpad.core.preprocessing.rasterise import Float32Array
from digitpad.core.preprocessing.stroke_path import stroke_path
from tests.digits import digit_ink
from tests.models import (
    STROKE_ARRAYS,
    STROKES,
    WEIGHT_ARRAYS,
    Members,
    card,
    members_of,
    network,
    with_fitting_hashes,
    write_following,
    write_honest,
    zipped,
)

INKS = [digit_ink(digit) for digit in range(10)]
IMAGES = np.stack([normalise(ink) for ink in INKS])


@pytest.fixture
def following(tmp_path: Path) -> Path:
    return write_following(tmp_path / "following.digitpad")


def refusal_of(folder: Path, members: Members) -> str:
    path = folder / "foreign.digitpad"
    path.write_bytes(zipped(members.items()))
    with pytest.raises(DigitpadError) as refused:
        read_model(path)
    assert str(refused.value).startswith(f"{path} ")
    return str(refused.value)


# The file.


def test_a_network_for_strokes_is_written_and_read_again(following: Path) -> None:
    model = read_model(following)
    assert model.card.strokes == STROKES
    assert model.stroke_tflite == network("follows-strokes")
    assert set(model.card.sha256) == {NETWORK, WEIGHTS, STROKE_NETWORK, STROKE_WEIGHTS}
    assert list(model.load_weights()) == list(WEIGHT_ARRAYS)
    np.testing.assert_array_equal(model.load_stroke_weights()["logits/kernel"], STROKE_ARRAYS["logits/kernel"])
    assert ModelCard.from_json(model.card.to_json().encode()) == model.card
    check_network(model)


def test_only_a_model_that_follows_strokes_is_of_the_second_version(tmp_path: Path, following: Path) -> None:
    honest = write_honest(tmp_path / "honest.digitpad")
    assert json.loads(members_of(honest)[CARD])["format_version"] == 1
    assert "strokes" not in json.loads(members_of(honest)[CARD])
    assert read_model(honest).load_stroke_weights() == {}
    assert json.loads(members_of(following)[CARD])["format_version"] == 2


def test_the_network_and_its_description_come_together(tmp_path: Path) -> None:
    strokes = StrokeNetwork(network("follows-strokes"), STROKE_ARRAYS)
    for described, given in ((card(), strokes), (card(strokes=STROKES), None)):
        with pytest.raises(ValueError, match="come together"):
            write_model(tmp_path / "half.digitpad", described, tflite=b"", weights=WEIGHT_ARRAYS, strokes=given)


@pytest.mark.parametrize("part", [STROKE_NETWORK, STROKE_WEIGHTS])
def test_a_flipped_bit_of_either_part_is_refused(tmp_path: Path, following: Path, part: str) -> None:
    members = members_of(following)
    changed = bytearray(members[part])
    changed[len(changed) // 2] ^= 1
    assert f"{part} does not have the hash" in refusal_of(tmp_path, members | {part: bytes(changed)})


@pytest.mark.parametrize("part", [STROKE_NETWORK, STROKE_WEIGHTS])
def test_a_part_that_is_missing_or_that_the_card_does_not_name_is_refused(
    tmp_path: Path, following: Path, part: str
) -> None:
    members = members_of(following)
    lacking = {name: data for name, data in members.items() if name != part}
    assert "and nothing else" in refusal_of(tmp_path, lacking)
    honest = members_of(write_honest(tmp_path / "honest.digitpad"))
    assert "and nothing else" in refusal_of(tmp_path, honest | {part: members[part]})


def test_weights_for_strokes_that_are_not_finite_or_not_as_many_as_the_card_says_are_refused(
    tmp_path: Path, following: Path
) -> None:
    members = members_of(following)
    for values, reason in (([np.nan] * 8, "not finite"), ([1.0] * 7, "are 7 numbers, and its card says 8")):
        weights = pack_weights({"logits/kernel": np.array(values, dtype=np.float32)})
        assert reason in refusal_of(tmp_path, with_fitting_hashes(members | {STROKE_WEIGHTS: weights}))


@pytest.mark.parametrize(
    "change",
    [
        {"image_weight": -1},
        {"stroke_weight": "1"},
        {"stroke_weight": 1e300},
        {"parameters": True},
        {"network_parameters": []},
        {"path": 2},
    ],
    ids=str,
)
def test_a_card_that_describes_no_such_network_is_refused(
    tmp_path: Path, following: Path, change: dict[str, object]
) -> None:
    members = members_of(following)
    values = json.loads(members[CARD])
    values["strokes"] |= change
    refusal_of(tmp_path, members | {CARD: json.dumps(values).encode()})
    refusal_of(tmp_path, members | {CARD: json.dumps(values | {"strokes": 7}).encode()})


def test_a_card_passes_over_what_it_does_not_know_of_strokes(tmp_path: Path, following: Path) -> None:
    members = members_of(following)
    values = json.loads(members[CARD])
    values["strokes"] |= {"colour": "blue"}
    path = tmp_path / "blue.digitpad"
    path.write_bytes(zipped((members | {CARD: json.dumps(values).encode()}).items()))
    assert read_model(path).card == read_model(following).card
    del values["strokes"]["path"]
    assert "not complete" in refusal_of(tmp_path, members | {CARD: json.dumps(values).encode()})


EVERY_BYTE = [97, pytest.param(1, marks=pytest.mark.slow)]


@pytest.mark.parametrize("step", EVERY_BYTE)
def test_a_file_cut_or_flipped_anywhere_is_refused_or_means_the_same(
    tmp_path: Path, following: Path, step: int
) -> None:
    data, before = following.read_bytes(), read_model(following)
    path = tmp_path / "damaged.digitpad"
    for place in range(0, len(data), step):
        path.write_bytes(data[:place])
        with pytest.raises(DigitpadError, match="is damaged"):
            read_model(path)
        path.write_bytes(data[:place] + bytes([data[place] ^ (1 << place % 8)]) + data[place + 1 :])
        try:
            after = read_model(path)
        except DigitpadError:
            continue
        assert replace(after, path=following) == before
        np.testing.assert_array_equal(after.load_stroke_weights()["logits/kernel"], STROKE_ARRAYS["logits/kernel"])


@pytest.mark.parametrize("name", ["honest", "hangs", "gives-nan"])
def test_a_network_that_does_not_follow_strokes_is_refused_before_the_program_runs_it(
    tmp_path: Path, name: str
) -> None:
    path = write_following(tmp_path / "foreign.digitpad", tflite=network(name))
    with pytest.raises(DigitpadError, match="foreign.digitpad has a network for strokes that is refused"):
        check_network(read_model(path))


# The answer.


def test_the_answer_to_ink_is_the_weighted_sum_of_both_logarithms(following: Path) -> None:
    recogniser = Recogniser(read_model(following))
    by_image = LiteRTModel(network(), batch=10)(IMAGES).astype(np.float64)
    paths = np.stack([stroke_path(ink) for ink in INKS])
    by_strokes = LiteRTModel(network("follows-strokes"), batch=10, shape=PATH_SHAPE)(paths).astype(np.float64)
    product = by_image**STROKES.image_weight * by_strokes**STROKES.stroke_weight
    joined = product / product.sum(axis=1, keepdims=True)
    assert np.abs(joined - by_image).max() > 0.05
    np.testing.assert_allclose(recogniser.probabilities(IMAGES, INKS), joined, atol=1e-5)
    for ink, expected in zip(INKS, joined, strict=True):
        np.testing.assert_allclose(recogniser.predict(*prepared(ink)).probabilities, expected, atol=1e-5)


def test_pictures_are_answered_by_the_image_network_alone(tmp_path: Path, following: Path) -> None:
    both, image = Recogniser(read_model(following)), Recogniser(read_model(write_honest(tmp_path / "h.digitpad")))
    expected = image.probabilities(IMAGES)
    np.testing.assert_array_equal(both.probabilities(IMAGES), expected)
    np.testing.assert_array_equal(both.probabilities(IMAGES, [None] * 10), expected)
    assert both.predict(IMAGES[3]).probabilities == image.predict(IMAGES[3], INKS[3]).probabilities
    mixed = both.probabilities(IMAGES, [*INKS[:5], *[None] * 4, Ink()])
    np.testing.assert_array_equal(mixed[5:], expected[5:])
    np.testing.assert_allclose(mixed[:5], both.probabilities(IMAGES[:5], INKS[:5]), atol=1e-6)


def test_impossible_and_certain_answers_are_joined_without_a_fault() -> None:
    certain = np.eye(10, dtype=np.float32)
    joined = replace(STROKES, image_weight=100.0).joined(certain, certain[::-1])
    assert np.isfinite(joined).all()
    np.testing.assert_allclose(joined.sum(axis=1), 1, atol=1e-6)
    assert (joined.argmax(axis=1) == np.arange(10)).all()


def test_inks_that_are_not_as_many_as_the_images_are_a_mistake_of_the_caller(following: Path) -> None:
    with pytest.raises(ValueError, match="9 inks of 10 images"):
        Recogniser(read_model(following)).probabilities(IMAGES, INKS[:9])


def test_a_drawing_without_ink_in_its_image_is_blank(following: Path) -> None:
    assert Recogniser(read_model(following)).predict(*prepared(Ink())).digit is None


def test_the_network_is_small_and_its_cost_stands_on_the_card() -> None:
    network = stroke_architecture(classes=10)
    assert network.multiply_adds <= 400_000
    assert network.parameters <= 60_000
    assert network.weight_shapes["convolution1/kernel"] == (5, 1, 6, 24)
    assert card(strokes=STROKES).stroke_multiply_adds == network.multiply_adds
    assert card().stroke_multiply_adds is None


@pytest.mark.parametrize("parameters", [{"filters": "x"}, {"depth": 3}, {"filters": [[]]}, {"dense": 0}], ids=str)
def test_a_network_for_strokes_that_we_do_not_know_has_no_cost(parameters: dict[str, object]) -> None:
    assert card(strokes=replace(STROKES, network_parameters=parameters)).stroke_multiply_adds is None


def test_drawings_are_prepared_and_answered_as_one_by_one(following: Path) -> None:
    recogniser = Recogniser(read_model(following))
    drawings: list[Ink | Picture] = [*INKS, Picture(1 - IMAGES[4])]
    answers = recogniser.probabilities_of(drawings)
    singly = np.array([recogniser.predict(*prepared(drawing)).probabilities for drawing in drawings])
    np.testing.assert_allclose(answers, singly, atol=1e-5)
    assert recogniser.probabilities_of([]).shape == (0, 10)


def test_a_drawing_that_we_fail_on_costs_no_other_of_many_its_answer(
    following: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails_on_threes(ink: Ink) -> Float32Array:
        if ink.label == 3:
            raise ValueError("of our own")
        return normalise(ink)

    def fails(inks: Sequence[Ink]) -> Float32Array:
        return np.stack(list(map(fails_on_threes, inks)))

    recogniser = Recogniser(read_model(following))
    expected = [recogniser.predict(*prepared(ink)) for ink in INKS]
    monkeypatch.setattr("digitpad.core.preprocessing.prepared.normalise", fails_on_threes)
    monkeypatch.setattr("digitpad.core.preprocessing.prepared.normalise_inks", fails)
    answers = recogniser.predict_all([*INKS, Ink()])
    assert [str(answer) for answer in answers if isinstance(answer, Exception)] == ["of our own"]
    assert isinstance(answers[3], ValueError)
    for answer, one in zip(answers[:3] + answers[4:-1], expected[:3] + expected[4:], strict=True):
        assert isinstance(answer, Prediction)
        np.testing.assert_allclose(answer.probabilities, one.probabilities, atol=1e-5)
        assert answer.verdict == one.verdict
    assert answers[-1] == Prediction.blank()
