"""The personal part: what is taught counts at once, near what was taught and nowhere else."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from digitpad.core.drawings.database import FILE_NAME, Drawings
from digitpad.core.drawings.drawing import Drawing, Origin
from digitpad.core.errors import DigitpadError
from digitpad.core.inference.personal import (
    MOST,
    NOT_A_DIGIT,
    PersonalPart,
    bound_to,
    read_personal_part,
    write_personal_part,
)
from digitpad.core.inference.prediction import Verdict
from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.inference.teaching import Asked, current_part, part_file, taught
from digitpad.core.ink.ink import Ink, Stroke
from digitpad.core.preprocessing.picture import Picture
from digitpad.core.preprocessing.prepared import prepared

ONE = Ink.from_points([[[0, 12], [14, 0], [14, 60]]])
TRIANGLE = Ink.from_points([[[0, 60], [30, 0], [60, 60], [0, 60]]])
ZIGZAG = Ink.from_points([[[0, 0], [10, 60], [20, 0], [30, 60], [40, 0], [50, 60]]])


@pytest.fixture(scope="module")
def shipped() -> Recogniser:
    return Recogniser.shipped()


@pytest.fixture
def recogniser(shipped: Recogniser) -> Recogniser:
    return shipped.clone()


def _shaken(ink: Ink, seed: int) -> Ink:
    rng = np.random.default_rng(seed)
    turned = np.eye(2) + rng.normal(0, 0.05, (2, 2))
    return Ink(
        tuple(Stroke(stroke.points @ turned + rng.normal(0, 0.8, stroke.points.shape)) for stroke in ink.strokes)
    )


def _teach(recogniser: Recogniser, *lessons: tuple[Ink | Picture, int | None]) -> None:
    part = recogniser.personal or PersonalPart.empty(bound_to(recogniser.card), 10)
    for content, label in lessons:
        drawing = Drawing(id=len(part) + 1, label=label, drawn=0, origin=Origin.CORRECTION)
        part = taught(part, recogniser, [drawing], [content])
    recogniser.personal = part


def test_a_one_that_is_called_seven_is_a_seven_the_next_time(recogniser: Recogniser) -> None:
    assert recogniser.predict(*prepared(ONE)).digit == 1
    _teach(recogniser, (ONE, 7))
    answers = [recogniser.predict(*prepared(_shaken(ONE, seed))) for seed in range(10)]
    assert [answer.digit for answer in answers] == [7] * 10


def test_a_sign_of_ones_own_becomes_a_digit_and_other_shapes_do_not(recogniser: Recogniser) -> None:
    before = [recogniser.predict(*prepared(shape)).verdict for shape in (TRIANGLE, ZIGZAG)]
    _teach(recogniser, (TRIANGLE, 5))
    assert recogniser.predict(*prepared(_shaken(TRIANGLE, 3))).digit == 5
    assert recogniser.predict(*prepared(_shaken(TRIANGLE, 3))).verdict is Verdict.DIGIT
    assert recogniser.predict(*prepared(ZIGZAG)).verdict is before[1] is Verdict.NOT_A_DIGIT


def test_what_is_called_no_digit_is_none_the_next_time(recogniser: Recogniser) -> None:
    assert recogniser.predict(*prepared(ONE)).verdict is Verdict.DIGIT
    _teach(recogniser, (ONE, None))
    assert recogniser.predict(*prepared(_shaken(ONE, 1))).verdict is Verdict.NOT_A_DIGIT


def test_far_from_all_that_was_taught_the_answer_stays_as_it_is(recogniser: Recogniser) -> None:
    image, ink = prepared(ZIGZAG)
    before = recogniser.probabilities(image[None], [ink])
    _teach(recogniser, (ONE, 7), (ONE, 7))
    assert np.abs(recogniser.probabilities(image[None], [ink]) - before).max() < 0.02


def test_a_picture_is_taught_and_answered_by_its_image(recogniser: Recogniser) -> None:
    pixels = np.ones((60, 60), dtype=np.float32)
    pixels[8:52, 28:33] = 0
    picture = Picture(pixels)
    assert recogniser.predict(*prepared(picture)).digit == 1
    _teach(recogniser, (picture, 7))
    assert recogniser.predict(*prepared(picture)).digit == 7


def test_what_is_taken_back_teaches_nothing(recogniser: Recogniser) -> None:
    image, ink = prepared(ONE)
    before = recogniser.probabilities(image[None], [ink])
    _teach(recogniser, (ONE, 7))
    assert recogniser.personal is not None
    assert recogniser.personal.nearness(recogniser.general(image[None], [ink])[1][0]).tolist() == [1]
    recogniser.personal = recogniser.personal.without([1])
    assert np.array_equal(recogniser.probabilities(image[None], [ink]), before)


def test_a_relabelled_drawing_speaks_once(recogniser: Recogniser) -> None:
    drawing = Drawing(id=3, label=7, drawn=0, origin=Origin.CORRECTION)
    part = PersonalPart.empty("model", 10)
    for label in (7, 4):
        part = part.taught(*_asked(recogniser, ONE), [label], [drawing.id])
    assert part.labels.tolist() == [4]


def _asked(recogniser: Recogniser, ink: Ink) -> tuple[np.ndarray, np.ndarray]:
    image, _ = prepared(ink)
    answers, vectors = recogniser.general(image[None], [ink])
    return vectors, answers


def test_of_too_many_drawings_those_stay_that_the_model_lacks(recogniser: Recogniser) -> None:
    rng = np.random.default_rng(1)
    count = MOST + 400
    vectors = rng.integers(-127, 127, (count, 129)).astype(np.int8)
    labels = np.where(np.arange(count) < 20, NOT_A_DIGIT, np.arange(count) % 10)
    answers = np.full((count, 10), 0.001, dtype=np.float32)
    answers[np.arange(count), np.where(np.arange(count) % 7 == 0, (labels + 1) % 10, labels)] = 0.991
    part = PersonalPart.empty("model", 10).taught(vectors, answers, labels, np.arange(count))
    assert len(part) == MOST
    assert set(range(20)) <= set(part.drawings.tolist())
    assert set(range(21, count, 7)) <= set(part.drawings.tolist())


def test_the_file_gives_the_part_back_and_is_small(tmp_path: Path) -> None:
    rng = np.random.default_rng(1)
    answers = rng.dirichlet(np.ones(10), MOST).astype(np.float32)
    part = PersonalPart.empty("model", 10).taught(
        rng.integers(-127, 127, (MOST, 129)).astype(np.int8),
        answers,
        np.arange(MOST) % 11 - 1,
        np.arange(MOST) + 10_000,
    )
    path = tmp_path / "new" / "part.npz"
    write_personal_part(path, part)
    again = read_personal_part(path)
    assert path.stat().st_size <= 100_000
    assert again.model == "model"
    for name in ("vectors", "labels", "drawings"):
        assert np.array_equal(getattr(again, name), getattr(part, name))
    assert np.abs(again.lacks - part.lacks).max() < 0.01


@pytest.mark.parametrize("cut", [0, 10, 400, -30])
def test_a_damaged_file_is_refused(tmp_path: Path, cut: int) -> None:
    path = tmp_path / "part.npz"
    write_personal_part(path, PersonalPart.empty("model", 10))
    path.write_bytes(path.read_bytes()[:cut])
    with pytest.raises(DigitpadError, match=r"part\.npz"):
        read_personal_part(path)


def test_the_part_follows_the_drawings_of_its_profile(tmp_path: Path, recogniser: Recogniser) -> None:
    told: list[tuple[int, int]] = []

    def now(profile: int = 1) -> PersonalPart:
        return current_part(drawings, profile, recogniser, tmp_path, lambda done, total: told.append((done, total)))

    with Drawings(tmp_path / FILE_NAME) as drawings:
        kept = [drawings.keep(Drawing(label=7, drawn=i, origin=Origin.CORRECTION), _shaken(ONE, i)) for i in range(3)]
        assert now().drawings.tolist() == [each.drawing.id for each in kept]
        assert told == [(3, 3)]
        assert part_file(tmp_path, 1, recogniser).exists()
        assert len(now()) == 3
        assert told == [(3, 3)]  # from the file
        drawings.set_teaching([kept[0].drawing.id], teaches=False)
        drawings.relabel([kept[1].drawing.id], None)
        assert now().labels.tolist() == [NOT_A_DIGIT, 7]
        part_file(tmp_path, 1, recogniser).write_bytes(b"")
        assert now().labels.tolist() == [NOT_A_DIGIT, 7]
        assert len(now(drawings.add_profile("Anna"))) == 0


def test_the_model_is_asked_about_what_is_new_only(
    tmp_path: Path, recogniser: Recogniser, monkeypatch: pytest.MonkeyPatch
) -> None:
    counts: list[int] = []
    general = Recogniser.general

    def counted(self: Recogniser, images: np.ndarray, inks: object) -> object:
        counts.append(len(images))
        return general(self, images, inks)  # type: ignore[arg-type]

    monkeypatch.setattr(Recogniser, "general", counted)
    asked = Asked()
    with Drawings(tmp_path / FILE_NAME) as drawings:
        for number in range(3):
            drawings.keep(Drawing(label=7, drawn=number, origin=Origin.CORRECTION), _shaken(ONE, number))
            part = current_part(drawings, 1, recogniser, tmp_path, lambda done, total: None, asked=asked)
        assert counts == [1, 1, 1]
        drawings.relabel([1], 4)
        again = current_part(drawings, 1, recogniser, tmp_path, lambda done, total: None, asked=asked)
    assert counts == [1, 1, 1]
    assert part.labels.tolist() == [7, 7, 7]
    assert again.labels.tolist() == [4, 7, 7]
