import numpy as np
import pytest

from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing.clean import written_on_picture
from digitpad.core.preprocessing.fit import EDGE
from digitpad.core.preprocessing.normalise import normalise
from digitpad.core.preprocessing.photographs.sheet import sheet_in
from digitpad.core.preprocessing.picture import Picture, picture_from_bytes
from digitpad.core.preprocessing.rasterise import Float32Array
from tests.digits import digit_ink, picture_of
from tests.photographs import Floats, coverage, hand_shadow, on, photographed, sheet_on, slope, wood

digits = pytest.mark.parametrize("digit", range(10))


def likeness(a: Float32Array, b: Float32Array) -> float:
    """Correlation of two images: 1 where they show the same."""
    return float(np.corrcoef(a.ravel(), b.ravel())[0, 1])


def seen(scene: Floats, *, seed: int = 0, grain: float = 4) -> Float32Array:
    """Return what the model sees of a photograph of ``scene``."""
    return normalise(picture_from_bytes(photographed(scene, np.random.default_rng(seed), grain=grain), "photograph"))


def written(digit: int, shape: tuple[int, int], share: float = 0.4, pen: float = 0.1) -> Floats:
    return on(np.full(shape, 0.9), coverage(digit_ink(digit), shape, height=share * shape[0], pen=pen))


def expected(digit: int) -> Float32Array:
    return normalise(digit_ink(digit), edge=1.0)


@pytest.mark.case("K07")
@digits
@pytest.mark.parametrize("desk", [0.15, 0.5])
def test_a_sheet_on_a_desk_is_found(digit: int, desk: float) -> None:
    rng = np.random.default_rng(digit)
    scene = sheet_on(wood((480, 640), rng, desk), written(digit, (240, 300)), angle=float(rng.uniform(-10, 10)))

    assert likeness(seen(scene), expected(digit)) > 0.85
    assert likeness(seen(1 - scene), expected(digit)) > 0.85


@pytest.mark.case("K07")
@digits
@pytest.mark.parametrize("desk", [40, 150])
def test_a_card_with_a_dark_desk_around_it_is_found(digit: int, desk: int) -> None:
    card = np.pad(written(digit, (300, 400)), desk, constant_values=0.1)

    assert likeness(normalise(Picture(card)), expected(digit)) > 0.85


@pytest.mark.case("K06")
@digits
@pytest.mark.parametrize("turned", range(4))
def test_a_strip_of_the_table_is_no_ink(digit: int, turned: int) -> None:
    """Neither for one digit nor for a number."""
    sheet = np.rot90(written(digit, (480, 480)), turned)
    scene = np.rot90(np.pad(sheet, ((0, 0), (110, 0)), constant_values=0.2), -turned)
    picture = picture_from_bytes(photographed(scene, np.random.default_rng(0)), "photograph")
    written_there = written_on_picture(picture)
    assert written_there is not None
    inked = np.rot90(written_there.ink, turned)

    assert likeness(normalise(picture), expected(digit)) > 0.85
    assert inked.shape == (480, 590)
    assert not (inked[:, :130] > EDGE).any()


def test_where_there_is_no_desk_there_is_no_sheet_to_be_found() -> None:
    rng = np.random.default_rng(0)
    for digit in range(10):
        page = written(digit, (400, 500), share=0.7, pen=0.12)
        for scene in (page, 1 - page, page * hand_shadow(page.shape, rng), page * slope(page.shape, 1, 0.4)):
            assert sheet_in(scene.astype(np.float32)) is None


@digits
@pytest.mark.parametrize("size", [56, 72, 96])
def test_thick_lines_around_a_hole_are_no_sheet_with_writing(digit: int, size: int) -> None:
    for pen in (0.1, 0.14, 0.18):
        pixels = picture_of(digit_ink(digit), size=size, pen=pen * size)

        assert sheet_in(pixels.astype(np.float32) / np.float32(255)) is None


@pytest.mark.parametrize("pen", [9, 11, 13])
def test_a_six_with_straight_edges_that_fills_its_picture_is_no_sheet(pen: int) -> None:
    points = [(10, 0), (10, 28), (8, 32), (14, 42), (26, 66), (50, 50), (56, 40), (46, 36), (28, 37), (12, 46), (8, 50)]
    pixels = picture_of(Ink.from_points([points]), size=100, share=0.6, pen=pen)
    rows, columns = np.nonzero(pixels < 128)
    cropped = pixels[rows.min() : rows.max() + 1, columns.min() : columns.max() + 1]

    assert sheet_in(cropped.astype(np.float32) / np.float32(255)) is None


@digits
@pytest.mark.parametrize("share", [0.1, 0.33])
def test_a_hand_leaves_a_shadow_and_no_ink(digit: int, share: float) -> None:
    rng = np.random.default_rng(digit)
    page = written(digit, (800, 600), share=share) * slope((800, 600), 0.95, 0.6, digit)

    assert likeness(seen(page * hand_shadow(page.shape, rng)), expected(digit)) > 0.75


@pytest.mark.case("K13")
@digits
@pytest.mark.parametrize("share", [0.03, 0.05])
def test_a_small_digit_in_a_large_photograph_is_seen(digit: int, share: float) -> None:
    page = written(digit, (1024, 768), share=share) * slope((1024, 768), 0.95, 0.5)

    assert likeness(seen(page), expected(digit)) > 0.75


@digits
def test_faint_pencil_beside_a_shadow_is_read(digit: int) -> None:
    rng = np.random.default_rng(digit)
    shape = (800, 600)
    pencil = on(np.full(shape, 0.9), coverage(digit_ink(digit), shape, height=200, at=(0.5, 0.3), pen=0.05), 0.65)

    assert likeness(seen(pencil * hand_shadow(shape, rng), grain=8), expected(digit)) > 0.8
