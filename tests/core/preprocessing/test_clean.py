import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as st_np
from PIL import Image
from scipy import ndimage

from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.preprocessing.fit import _grown as moved
from digitpad.core.preprocessing.normalise import normalise
from digitpad.core.preprocessing.picture import LONGEST_SIDE, Picture, picture_from_bytes
from digitpad.core.preprocessing.rasterise import SIZE, Float32Array
from tests.digits import digit_ink, encoded, picture_of
from training.data.augmentation import coarse_scan

digits = pytest.mark.parametrize("digit", range(10))


def picture(pixels: np.ndarray) -> Picture:
    return Picture(np.clip(pixels / 255, 0, 1))


def likeness(a: Float32Array, b: Float32Array) -> float:
    """Correlation of two images: 1 where they show the same."""
    return float(np.corrcoef(a.ravel(), b.ravel())[0, 1])


def shaded(pixels: np.ndarray, *, grain: float = 6) -> np.ndarray:
    """Light from one side, and grain, as in a photograph."""
    size = len(pixels)
    light = np.linspace(0.45, 0.95, size)[None, :] + np.linspace(0, 0.05, size)[:, None]
    return pixels * light + np.random.default_rng(1).normal(0, grain, pixels.shape)


@digits
def test_a_picture_of_ink_gives_what_the_ink_gives(digit: int) -> None:
    ink = digit_ink(digit)

    assert likeness(normalise(picture(picture_of(ink))), normalise(ink)) > 0.93


@digits
def test_polarity_does_not_matter(digit: int) -> None:
    pixels = picture_of(digit_ink(digit))

    np.testing.assert_allclose(normalise(picture(255 - pixels)), normalise(picture(pixels)), atol=0.02)


@digits
@pytest.mark.parametrize("pen", [2, 5, 20, 40])
def test_the_width_of_the_pen_hardly_matters(digit: int, pen: int) -> None:
    ink = digit_ink(digit)

    assert likeness(normalise(picture(picture_of(ink, size=400, pen=pen))), normalise(ink)) > 0.75


@digits
@pytest.mark.parametrize("share", [0.05, 0.2, 0.95])
def test_the_margin_does_not_matter(digit: int, share: float) -> None:
    ink = digit_ink(digit)
    pixels = picture_of(ink, size=600, share=share, pen=max(2, 30 * share))

    # Beside ink with soft edges: a digit of 30 pixels cannot be as sharp as ink is drawn.
    assert likeness(normalise(picture(pixels)), normalise(ink, edge=1.0)) > 0.85


@digits
def test_a_photograph_of_paper_lit_from_one_side_is_read(digit: int) -> None:
    ink = digit_ink(digit)
    photograph = encoded(np.clip(shaded(picture_of(ink, size=400)), 0, 255).astype(np.uint8), "JPEG", quality=70)

    assert likeness(normalise(picture_from_bytes(photograph, "photograph")), normalise(ink)) > 0.9


@digits
@pytest.mark.parametrize("turned", [0, 1, 2, 3])
def test_a_shadow_with_a_sharp_edge_is_not_ink(digit: int, turned: int) -> None:
    """On white paper that is brighter than the camera can tell."""
    ink = digit_ink(digit)
    light = np.rot90(np.where(np.arange(400) < 130, 0.6, 1.0)[None, :] * np.ones((400, 1)), turned)

    assert likeness(normalise(picture(picture_of(ink, size=400, pen=20) * light)), normalise(ink)) > 0.55


@digits
@pytest.mark.parametrize("turned", [0, 1, 2, 3])
def test_a_shadow_in_a_corner_is_not_ink(digit: int, turned: int) -> None:
    rows, columns = np.mgrid[0:400, 0:400]
    light = np.rot90(np.where(rows + columns < 150, 0.65, 1.0), turned)
    pixels = picture_of(digit_ink(digit), size=400, share=0.5, pen=20)

    np.testing.assert_allclose(normalise(picture(pixels * light)), normalise(picture(pixels)), atol=0.02)


@digits
def test_pencil_on_grainy_paper_is_read(digit: int) -> None:
    ink = digit_ink(digit)
    pencil = shaded(picture_of(ink, size=400, pen=6, paper=230, colour=150))

    assert likeness(normalise(picture(pencil)), normalise(ink)) > 0.85


@digits
def test_dust_and_a_frame_are_not_ink(digit: int) -> None:
    pixels = picture_of(digit_ink(digit), size=300).copy()
    clean = normalise(picture(pixels))
    pixels[20, 20] = pixels[280:282, 40] = 0
    np.testing.assert_allclose(normalise(picture(pixels)), clean, atol=0.06)

    framed = np.pad(pixels, 6, constant_values=20)
    np.testing.assert_allclose(normalise(picture(framed)), clean, atol=0.06)


@digits
def test_sixteen_by_sixteen_tightly_cropped_is_read(digit: int) -> None:
    ink = digit_ink(digit)
    tight = picture_of(ink, size=256, share=0.88, pen=28).reshape(16, 16, 16, 16).mean(axis=(1, 3))

    assert likeness(normalise(picture(tight)), normalise(ink)) > 0.75


@digits
def test_what_already_is_normalised_comes_back_as_it_went_in(digit: int) -> None:
    image = normalise(digit_ink(digit), pen_width=3)

    np.testing.assert_allclose(normalise(Picture(image)), image, atol=0.05)


@pytest.mark.parametrize("level", [0, 128, 255])
def test_a_sheet_without_ink_is_blank(level: int) -> None:
    sheet = np.full((200, 300), level, dtype=np.float64)

    assert not normalise(picture(sheet)).any()
    assert not normalise(picture(np.clip(sheet + np.random.default_rng(0).normal(0, 3, sheet.shape), 0, 255))).any()


@settings(max_examples=100)
@given(st_np.arrays(np.uint8, st_np.array_shapes(min_dims=2, max_dims=2, max_side=80)))
def test_any_picture_gives_an_image_for_the_model(pixels: np.ndarray) -> None:
    image = normalise(picture(pixels))

    assert image.shape == (SIZE, SIZE)
    assert image.dtype == np.float32
    assert np.all((image >= 0) & (image <= 1))


@digits
@pytest.mark.parametrize("polarity", ["dark on light", "light on dark"])
def test_lines_that_cover_half_of_the_edge_are_not_taken_for_paper(digit: int, polarity: str) -> None:
    """A thick digit, stretched to fill a scan of 12 to 24 pixels, cropped to its box."""
    ink = normalise(digit_ink(digit))
    for side, thicken, stretch in itertools.product((12, 16, 24), (0.5, 1.0), (0.0, 0.5)):
        scan = coarse_scan(ink, side=side, thicken=thicken, stretch=stretch)
        seen = normalise(Picture(scan if polarity == "dark on light" else 1 - scan))
        assert likeness(seen, ink) > 0.5


@digits
@pytest.mark.parametrize("stretch", [0.0, 0.5, 0.8])
def test_soft_edges_of_thick_lines_are_not_taken_for_grain(digit: int, stretch: float) -> None:
    """Scans of few pixels, as they are and enlarged by squares or blurred: most of their paper is next to a line."""
    ink = normalise(digit_ink(digit))
    scan = coarse_scan(ink, thicken=0.5, stretch=stretch)
    expected = normalise(Picture(scan))
    assert likeness(expected, ink) > 0.5

    squares = np.kron(scan, np.ones((4, 4), dtype=np.float32))
    assert likeness(normalise(Picture(squares)), expected) > 0.85
    blurred = np.clip(ndimage.zoom(scan, 4, order=1, grid_mode=True, mode="nearest"), 0, 1).astype(np.float32)
    assert likeness(normalise(Picture(blurred)), expected) > 0.85


@pytest.fixture(scope="module")
def recogniser() -> Recogniser:
    return Recogniser.shipped()


@pytest.mark.review("7.1")
@pytest.mark.case("K01")
@pytest.mark.parametrize(
    ("width", "height"),
    [(400, 400), (500, 500), (640, 480), (800, 800), (1000, 1000), (1179, 2556), (3024, 4032)],
)
def test_a_straight_one_is_a_one_wherever_it_stands(recogniser: Recogniser, width: int, height: int) -> None:
    """Of the pixels a sample is looked at; in even steps it would be a few columns, and the bar between them."""
    pen = height // 25
    for left in np.linspace(width // 8, width - width // 8 - pen, 9).astype(int).tolist():
        pixels = np.full((height, width), 255, dtype=np.uint8)
        pixels[height // 5 : height - height // 5, left : left + pen] = 0
        read = picture_from_bytes(encoded(pixels, compress_level=1), "one.png") if left % 3 else None
        assert recogniser.predict(normalise(read or shrunk(pixels))).digit == 1


def shrunk(pixels: np.ndarray) -> Picture:
    """As `picture_from_bytes` would give it, without the way through a file."""
    image = Image.fromarray(pixels)
    image.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.BOX)
    return picture(np.asarray(image))


@pytest.mark.review("7.1")
@settings(max_examples=60)
@given(
    width=st.integers(300, 4000),
    height=st.integers(300, 600),
    left=st.floats(0.05, 0.9),
    pen=st.integers(1, 30),
    is_upright=st.booleans(),
    is_dark=st.booleans(),
)
def test_a_line_in_a_picture_of_any_size_is_seen(
    width: int, height: int, left: float, pen: int, is_upright: bool, is_dark: bool
) -> None:
    pixels = np.ones((height, width), dtype=np.float32)
    at = int(left * width)
    pixels[height // 4 : -height // 4, at : at + pen] = 0
    seen = normalise(Picture(np.abs(np.float32(is_dark) - (pixels if is_upright else pixels.T))))

    inked = np.ptp(np.argwhere(seen > 0.5), axis=0)
    assert max(inked) >= 17, "the line fills the box"


@pytest.mark.review("7.1")
@settings(max_examples=20)
@given(side=st.integers(300, 1500), digit=st.integers(0, 9), share=st.floats(0.1, 0.9), seed=st.integers(0, 9))
def test_a_digit_in_a_picture_of_any_size_is_read(
    recogniser: Recogniser, side: int, digit: int, share: float, seed: int
) -> None:
    pixels = picture_of(digit_ink(digit), size=side, share=share, pen=max(3, side * share / 12))
    grain = np.random.default_rng(seed).normal(0, seed, pixels.shape)

    assert recogniser.predict(normalise(picture(pixels + grain))).digit == digit


@settings(max_examples=30)
@given(solid=st_np.arrays(np.bool_, st.tuples(st.integers(1, 25), st.integers(1, 25))), by=st.floats(-10, 10))
def test_an_outline_moves_by_the_distance_from_it_whichever_way_that_is_found(solid: np.ndarray, by: float) -> None:
    solid[len(solid) // 2, 0] = True
    around = np.pad(solid, int(np.ceil(max(by, 0))) + 1)
    depth = ndimage.distance_transform_edt(around) - ndimage.distance_transform_edt(~around)

    assert np.array_equal(moved(solid, by), np.clip(depth + by + 0.5, 0, 1).astype(np.float32))
