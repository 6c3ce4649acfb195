"""A number is read wherever it stands, however large it is, and as what its digits are."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import ndimage

from digitpad.core.inference.prediction import Verdict
from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.ink.ink import Ink, Stroke
from digitpad.core.ink.ink_file import iterate_inks
from digitpad.core.models.file import read_model
from digitpad.core.numbers.reader import Number, NumberReader, read_lines, read_number
from digitpad.core.numbers.turned import turned
from digitpad.core.preprocessing.normalise import normalise
from digitpad.core.preprocessing.picture import Picture
from digitpad.core.preprocessing.prepared import prepared
from tests.digits import digit_ink, encoded, transformed
from tests.models import write_following
from training.data.compositions import compositions, drawn

texts = st.text("0123456789", min_size=1, max_size=8)
# Reading takes tens of milliseconds; the long run takes many examples.
few = settings(max_examples=1000 if os.environ.get("DIGITPAD_TESTS") == "long" else 15)


@pytest.fixture(scope="module")
def recogniser() -> Recogniser:
    return Recogniser.shipped()


def number_ink(text: str, *, step: float = 85.0, y: float = 0.0) -> Ink:
    digits = [transformed(digit_ink(int(digit)), shift=(step * place, y)) for place, digit in enumerate(text)]
    return Ink(tuple(stroke for digit in digits for stroke in digit.strokes))


def joined(*inks: Ink) -> Ink:
    return Ink(tuple(stroke for ink in inks for stroke in ink.strokes))


@few
@given(text=texts, step=st.floats(80, 150))
def test_digits_side_by_side_are_read_from_left_to_right(recogniser: Recogniser, text: str, step: float) -> None:
    assert read_number(number_ink(text, step=step), recogniser).text == text


@few
@given(text=texts, scale=st.floats(0.05, 30), x=st.floats(-1e4, 1e4), y=st.floats(-1e4, 1e4))
def test_a_number_moved_and_scaled_is_the_same_number(
    recogniser: Recogniser, text: str, scale: float, x: float, y: float
) -> None:
    ink = number_ink(text)
    plain, changed = read_number(ink, recogniser), read_number(transformed(ink, scale=scale, shift=(x, y)), recogniser)
    assert changed.text == plain.text == text
    boxes = np.array([digit.box for digit in plain.digits]) * scale + np.array([x, y, 0, 0])
    assert np.array([digit.box for digit in changed.digits]) == pytest.approx(boxes, rel=1e-6, abs=1e-6)


@few
@given(text=texts, seed=st.integers(0, 2**32 - 1))
def test_the_order_in_which_strokes_were_drawn_does_not_matter(recogniser: Recogniser, text: str, seed: int) -> None:
    strokes = list(number_ink(text).strokes)
    np.random.default_rng(seed).shuffle(strokes)
    assert read_number(Ink(tuple(strokes)), recogniser).text == text


@pytest.mark.parametrize("digit", range(10))
def test_one_digit_reads_as_itself_and_its_box_holds_its_ink(recogniser: Recogniser, digit: int) -> None:
    ink = digit_ink(digit)
    number = read_number(ink, recogniser)
    assert number.text == str(digit)
    (found,) = number.digits
    low, high = ink.points.min(axis=0), ink.points.max(axis=0)
    assert found.box == pytest.approx((*low, *(high - low)))
    assert found.prediction.verdict is Verdict.DIGIT


def test_blank_ink_and_blank_paper_are_no_number(recogniser: Recogniser) -> None:
    assert read_number(Ink(), recogniser) == Number("", 0.0, ())
    assert read_number(Picture(np.ones((60, 200), dtype=np.float32)), recogniser) == Number("", 0.0, ())


def test_a_short_dash_beside_a_five_is_its_bar_and_no_one(recogniser: Recogniser) -> None:
    body = Stroke(digit_ink(5).strokes[0].points)
    for gap in (0.0, 5.0, 10.0):
        bar = Stroke(np.array([[34 + gap, 6], [56 + gap, 5], [78 + gap, 6]]))
        assert read_number(Ink((body, bar)), recogniser).text == "5"


def test_the_bar_of_a_seven_may_be_drawn_last(recogniser: Recogniser) -> None:
    bar = Ink.from_points([[(115.0, 50.0), (130.0, 49.0), (160.0, 50.0)]])
    assert read_number(joined(number_ink("278"), bar), recogniser).text == "278"


def test_two_digits_in_one_stroke_are_cut(recogniser: Recogniser) -> None:
    two, zero = number_ink("2").strokes[0].points, transformed(digit_ink(0), shift=(100, 0)).strokes[0].points
    way = np.linspace(two[-1], zero[0], 6)[1:-1]
    assert read_number(Ink.from_points([np.concatenate((two, way, zero))]), recogniser).text == "20"


def ruled(*points: tuple[float, float]) -> Ink:
    return Ink.from_points([points])


MARKS = {
    "a point": ruled((0, 96), (3, 98), (1, 99)),
    "a comma": ruled((6, 90), (6, 100), (0, 114)),
    "a dash": ruled((0, 52), (20, 50), (42, 52)),
    "a slash": ruled((45, -8), (22, 50), (0, 110)),
    "a bracket": ruled((18, -12), (4, 18), (0, 50), (4, 82), (18, 112)),
}
FLAT = ("a point", "a comma", "a dash")


@pytest.mark.case("K08")
@pytest.mark.parametrize(("mark", "in_ink"), [*((mark, True) for mark in MARKS), *((mark, False) for mark in FLAT)])
def test_a_mark_between_digits_is_no_digit_and_is_listed(recogniser: Recogniser, mark: str, in_ink: bool) -> None:
    for text in ("24", "10", "57", "71"):
        wide = float(np.ptp(MARKS[mark].points[:, 0]))
        own = transformed(MARKS[mark], shift=(100, 0))
        ink = joined(number_ink(text[0]), own, transformed(number_ink(text[1]), shift=(wide + 108, 0)))
        number = read_number(ink if in_ink else drawn(ink, scale=0.8, pen=7, margin=25), recogniser)
        assert number.text == text
        (found,) = number.marks
        if in_ink:
            assert found.box == pytest.approx((*own.points.min(axis=0), *np.ptp(own.points, axis=0)))


@pytest.mark.case("K09")
def test_what_a_number_is_underlined_with_is_no_digit_and_is_listed(recogniser: Recogniser) -> None:
    line = ruled((-20, 112), (150, 109), (330, 114))
    number = read_number(joined(number_ink("2047"), line), recogniser)
    assert number.text == "2047"
    assert [mark.box for mark in number.marks] == [(-20, 109, 350, 5)]


@pytest.mark.case("K11")
@pytest.mark.parametrize("degrees", [-5, 0, 5])
@pytest.mark.parametrize("in_ink", [True, False])
def test_each_row_of_a_page_is_a_number_also_if_it_slopes(recogniser: Recogniser, degrees: int, in_ink: bool) -> None:
    angle = np.radians(degrees)
    turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    page = joined(number_ink("2026"), number_ink("31", y=125), number_ink("57803", y=260))
    sloping = Ink.from_points([stroke.points @ turn for stroke in page.strokes])
    numbers = read_lines(sloping if in_ink else drawn(sloping, scale=0.6, pen=5, margin=20), recogniser)
    assert [number.text for number in numbers] == ["2026", "31", "57803"]
    if in_ink:
        assert read_number(sloping, recogniser).text == "2026 31 57803"


@pytest.mark.parametrize("quarters", [1, 2, 3])
def test_a_turned_number_is_in_doubt_and_the_question_is_asked(recogniser: Recogniser, quarters: int) -> None:
    upright = number_ink("2345")
    lines = read_lines(turned(upright, quarters), recogniser)
    assert {line.turned_by for line in lines} == {360 - 90 * quarters}, "never turned in secret"
    assert all(line.confidence < 0.5 for line in lines)
    assert read_number(upright, recogniser).turned_by == 0


def test_a_clean_picture_is_read_without_scipy_which_takes_longer_to_import_than_many_pictures(tmp_path: Path) -> None:
    picture = drawn(number_ink("2026"), scale=0.8, pen=7, margin=16)
    Path(tmp_path, "number.png").write_bytes(encoded(np.rint(picture.pixels * 255).astype(np.uint8)))
    code = "import sys; from digitpad.cli import main; main(sys.argv[1:]); assert 'scipy' not in sys.modules"
    command = [sys.executable, "-c", code, "read", "--json", str(tmp_path / "number.png")]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert json.loads(done.stdout)["text"] == "2026"


@pytest.mark.parametrize("quarters", [1, 2, 3])
def test_a_picture_that_is_turned_is_asked_about_too(recogniser: Recogniser, quarters: int) -> None:
    upright = drawn(number_ink("2345"), scale=0.8, pen=7, margin=16)
    lines = read_lines(Picture(np.rot90(upright.pixels, quarters)), recogniser)
    assert {line.turned_by for line in lines} == {90 * quarters}


@pytest.mark.parametrize(("text", "pen"), [("541", 9), ("95604", 14)])
def test_digits_that_look_like_one_from_the_side_are_not_asked_about(
    recogniser: Recogniser, text: str, pen: float
) -> None:
    """From the side, digits above each other may make a sure 1 or 8 of many parts."""
    number = read_number(drawn(number_ink(text), scale=0.8, pen=pen, margin=16), recogniser)
    assert number.text == text
    assert number.confidence <= 0.9, "it is doubtful"
    assert number.turned_by == 0


def test_two_lines_are_read_one_after_the_other(recogniser: Recogniser) -> None:
    ink = joined(number_ink("2026"), number_ink("138", y=150))
    assert read_number(ink, recogniser).text == "2026 138"
    assert read_number(drawn(ink, scale=0.5, pen=4, margin=20), recogniser).text == "2026 138"


def test_an_eight_of_two_rings_is_no_two_lines(recogniser: Recogniser) -> None:
    ring = np.array([(np.cos(a), np.sin(a)) for a in np.linspace(0, 2 * np.pi, 30)])
    eight = Ink.from_points([ring * 22 + [50, 26], ring * 24 + [50, 74]])
    assert read_number(eight, recogniser).text == "8"


def test_a_reader_that_remembers_reads_the_same_as_one_that_does_not(recogniser: Recogniser) -> None:
    ink, reader = number_ink("4057"), NumberReader(recogniser)
    for count in range(1, len(ink.strokes) + 1):
        part = Ink(ink.strokes[:count])
        assert reader.read(part) == read_number(part, recogniser)


def test_confidence_is_a_probability_and_doubt_lowers_it(recogniser: Recogniser) -> None:
    clear = read_number(number_ink("2026"), recogniser)
    scribble = Ink.from_points(np.random.default_rng(1).uniform(0, 100, (6, 8, 2)))
    doubtful = read_number(joined(number_ink("20"), transformed(scribble, shift=(190, 0))), recogniser)
    assert 0.9 < clear.confidence <= 1
    assert 0 <= doubtful.confidence < 0.8


@pytest.mark.parametrize("strokes", [1, 2, 40, 400])
def test_scribbles_and_dots_are_read_without_end_or_crash(recogniser: Recogniser, strokes: int) -> None:
    rng = np.random.default_rng(strokes)
    for points in (1, 2, 30):
        number = read_number(Ink.from_points(rng.uniform(0, 1000, (strokes, points, 2))), recogniser)
        assert number.text.replace(" ", "").isdigit() or number.is_refused
    assert read_number(Ink.from_points([[(5.0, 5.0)]] * strokes), recogniser) != Number()


@few
@given(rows=st.integers(1, 40), columns=st.integers(1, 60), share=st.floats(0, 1), seed=st.integers(0, 1000))
def test_no_picture_is_too_strange(recogniser: Recogniser, rows: int, columns: int, share: float, seed: int) -> None:
    pixels = (np.random.default_rng(seed).random((rows, columns)) < share).astype(np.float32)
    assert read_number(Picture(pixels), recogniser).confidence >= 0


@pytest.mark.parametrize("pen", [3, 6, 10])
@pytest.mark.parametrize("is_dark", [False, True])
def test_a_picture_of_a_number_is_read(recogniser: Recogniser, pen: int, is_dark: bool) -> None:
    picture = drawn(number_ink("4057812369"), scale=0.7, pen=pen, margin=10)
    if is_dark:
        picture = Picture(1 - picture.pixels)
    assert read_number(picture, recogniser).text == "4057812369"


@pytest.mark.parametrize("step", [61, 62])
def test_digits_that_touch_in_a_picture_are_cut_apart(recogniser: Recogniser, step: int) -> None:
    picture = drawn(number_ink("2036", step=step), scale=0.8, pen=6, margin=10)
    assert ndimage.label(picture.pixels < 0.5, structure=np.ones((3, 3)))[1] == 3, "two of the digits touch"
    assert read_number(picture, recogniser).text == "2036"


def test_a_one_as_high_as_the_picture_is_no_frame(recogniser: Recogniser) -> None:
    assert read_number(drawn(number_ink("1371"), scale=0.8, pen=6, margin=0), recogniser).text == "1371"


def test_one_written_digit_reads_as_what_it_is_predicted_to_be(recogniser: Recogniser, pen_digits_file: Path) -> None:
    inks = [ink for ink in iterate_inks(pen_digits_file) if isinstance(ink, Ink)][::20]
    predicted = [str(recogniser.predict(normalise(ink)).digit) for ink in inks]
    same = [read_number(ink, recogniser).text == text for ink, text in zip(inks, predicted, strict=True)]
    assert np.mean(same) >= 0.99


def test_real_writing_is_read(recogniser: Recogniser, pen_digits_file: Path) -> None:
    unseen = [ink for ink in iterate_inks(pen_digits_file) if isinstance(ink, Ink) and ink.writer in {5, 15, 25}]
    written = compositions(unseen, np.random.default_rng(7), 100)
    right = [read_number(number.ink, recogniser).text == number.text for number in written]
    assert np.mean(right) >= 0.94


@pytest.mark.review("7.16")
@given(exponent=st.integers(-323, 8), seed=st.integers(0, 1000), flat=st.booleans(), is_spread=st.booleans())
def test_ink_of_any_extent_is_read(
    recogniser: Recogniser, exponent: int, seed: int, flat: bool, is_spread: bool
) -> None:
    rng = np.random.default_rng(seed)
    strokes = [rng.normal(size=(rng.integers(1, 5), 2)) * 10.0**exponent for _ in range(rng.integers(1, 6))]
    strokes = [points * (1, 1e-300 if flat else 1) + (rng.normal() * 1e8 * is_spread, 0) for points in strokes]
    number = read_number(Ink.from_points(strokes), recogniser)
    assert number.text.replace(" ", "").isdigit() or number.is_refused
    assert 0 <= number.confidence <= 1


class Counting:
    """A recogniser that counts what it is asked."""

    def __init__(self, recogniser: Recogniser) -> None:
        self.card, self._recogniser, self.images = recogniser.card, recogniser, 0

    def probabilities(self, images: np.ndarray, inks: list[Ink | None]) -> np.ndarray:
        self.images += len(images)
        return self._recogniser.probabilities(images, inks)


def halftone(side: int, step: int) -> np.ndarray:
    places = (np.arange(side) % step - step / 2) ** 2
    dots: np.ndarray = np.add.outer(places, places) > (step / 3) ** 2
    return dots


def rings(side: int, step: int) -> np.ndarray:
    around: np.ndarray = np.hypot(*np.mgrid[-side // 2 : side // 2, -side // 2 : side // 2]) % step > step / 2
    return around


def stripes(side: int, step: int) -> np.ndarray:
    return np.ones((side, 1)) * (np.arange(side) % step > step / 2)


@pytest.mark.review("7.22")
@pytest.mark.case("K02")
@pytest.mark.parametrize(
    "pixels",
    [
        *[halftone(side, step) for side, step in ((60, 3), (100, 3), (140, 3), (1024, 8), (1024, 2))],
        *[rings(1000, step) for step in (8, 20)],
        stripes(1000, 8),
        stripes(1000, 8).T,
        np.random.default_rng(0).random((700, 700)) < 0.3,
    ],
)
def test_halftone_and_hatching_are_no_number_before_any_work_is_done(
    recogniser: Recogniser, pixels: np.ndarray
) -> None:
    counting = Counting(recogniser)
    number = read_number(Picture(pixels.astype(np.float32)), counting)  # type: ignore[arg-type]
    assert number == Number(is_refused=True)
    assert counting.images == 0


@pytest.mark.review("7.22")
@pytest.mark.parametrize("pixels", [halftone(300, 30), stripes(300, 30), rings(300, 40)])
def test_the_work_for_a_strange_picture_is_bounded(recogniser: Recogniser, pixels: np.ndarray) -> None:
    counting = Counting(recogniser)
    assert not read_number(Picture(pixels.astype(np.float32)), counting).is_refused  # type: ignore[arg-type]
    assert 0 < counting.images <= 1500


@pytest.mark.review("7.22")
def test_a_full_page_is_not_refused(recogniser: Recogniser) -> None:
    page = joined(*[number_ink("4057812369", y=150.0 * line) for line in range(7)])
    for ink in (page, number_ink("40578")):
        width = float(np.ptp(ink.points[:, 0]))
        assert not read_number(drawn(ink, scale=960 / width, pen=5, margin=20), recogniser).is_refused
        assert not read_number(ink, recogniser).is_refused


@pytest.mark.review("7.22")
@pytest.mark.case("K02")
@pytest.mark.parametrize("strokes", [1000, 5000, 50_000])
def test_the_work_for_thousands_of_strokes_is_bounded(recogniser: Recogniser, strokes: int) -> None:
    counting = Counting(recogniser)
    row = Ink.from_points([[(3.0 * i, 0.0), (3.0 * i, 5.0)] for i in range(strokes)])
    assert read_number(row, counting) == Number(is_refused=True)  # type: ignore[arg-type]
    assert counting.images == 0


def test_each_digit_of_a_number_in_ink_is_answered_as_when_it_stands_alone(tmp_path: Path) -> None:
    follows = Recogniser(read_model(write_following(tmp_path / "following.digitpad")))
    digit = digit_ink(3)
    (found,) = read_number(digit, follows).digits
    assert found.prediction.probabilities == pytest.approx(follows.predict(*prepared(digit)).probabilities, abs=1e-5)
    assert found.given.ink == Ink(digit.strokes)


def test_the_strokes_of_each_digit_come_in_the_order_in_which_they_were_drawn(recogniser: Recogniser) -> None:
    down, corner = [(30, 0), (30, 70)], [(22, 2), (0, 45), (44, 44)]
    four = Ink.from_points([down, corner])  # the right one first
    ink = joined(digit_ink(2), transformed(four, shift=(120, 0)), transformed(digit_ink(7), shift=(240, 0)))
    number = read_number(ink, recogniser)
    assert number.text == "247"
    drawn_four = number.digits[1].given.ink
    assert drawn_four is not None
    first = len(digit_ink(2).strokes)
    assert drawn_four.strokes == ink.strokes[first : first + 2]
