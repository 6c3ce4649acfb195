import io
import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from digitpad.core.errors import DigitpadError
from digitpad.core.preprocessing.picture import LONGEST_SIDE, Picture, load_picture, picture_from_bytes
from tests.digits import digit_ink, encoded, picture_of

SEVEN = picture_of(digit_ink(7), size=64)


def saved(image: Image.Image, kind: str = "PNG", **options: object) -> Picture:
    stream = io.BytesIO()
    image.save(stream, kind, **options)
    return picture_from_bytes(stream.getvalue(), "picture")


def assert_shows_seven(picture: Picture, *, within: float = 0.02) -> None:
    assert np.abs(picture.pixels - SEVEN / np.float32(255)).mean() < within


@pytest.mark.parametrize("kind", ["PNG", "BMP", "GIF", "WEBP", "PPM", "JPEG"])
def test_each_format_is_read(kind: str) -> None:
    assert_shows_seven(picture_from_bytes(encoded(SEVEN, kind), "seven"))


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_each_png_mode_is_converted_right(mode: str) -> None:
    image = Image.fromarray(SEVEN)
    if mode == "I;16":
        image = Image.fromarray(SEVEN.astype(np.uint16) * 257)
    elif mode == "P":
        image = image.convert("RGB").quantize(16)
    else:
        image = image.convert(mode)

    assert_shows_seven(saved(image), within=0.04)


def test_sixteen_bits_are_not_clipped_to_white() -> None:
    grey = saved(Image.fromarray(np.full((8, 8), 32768, dtype=np.uint16)))

    assert grey.pixels.mean() == pytest.approx(0.5, abs=0.01)


def test_a_cmyk_jpeg_keeps_its_polarity() -> None:
    assert_shows_seven(saved(Image.fromarray(SEVEN).convert("CMYK"), "JPEG"), within=0.06)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_exif_rotation_is_undone(orientation: int) -> None:
    turned = {
        1: SEVEN,
        2: SEVEN[:, ::-1],
        3: SEVEN[::-1, ::-1],
        4: SEVEN[::-1],
        5: SEVEN.T,
        6: np.rot90(SEVEN, 1),
        7: SEVEN[::-1, ::-1].T,
        8: np.rot90(SEVEN, -1),
    }[orientation]
    exif = Image.Exif()
    exif[0x0112] = orientation

    assert_shows_seven(saved(Image.fromarray(np.ascontiguousarray(turned)), "JPEG", exif=exif), within=0.03)


@pytest.mark.parametrize(("ink", "ground"), [(0, 1.0), (255, 0.0)])
def test_a_transparent_ground_becomes_what_the_ink_stands_out_from(ink: int, ground: float) -> None:
    rgba = np.full((*SEVEN.shape, 4), ink, dtype=np.uint8)
    rgba[..., 3] = 255 - SEVEN

    picture = saved(Image.fromarray(rgba))

    assert picture.pixels[0, 0] == ground
    assert np.ptp(picture.pixels) > 0.9


def test_transparency_of_a_palette_counts_too() -> None:
    image = Image.fromarray((SEVEN > 128).astype(np.uint8)).convert("P")
    image.putpalette([0, 0, 0, 10, 10, 10])

    picture = saved(image, transparency=1)

    assert picture.pixels[0, 0] == 1
    assert picture.pixels.min() < 0.1


def test_yellow_on_white_is_seen() -> None:
    rgb = np.full((*SEVEN.shape, 3), 255, dtype=np.uint8)
    rgb[..., 2] = SEVEN

    assert_shows_seven(saved(Image.fromarray(rgb)))


def test_a_large_picture_is_reduced() -> None:
    picture = saved(Image.fromarray(np.zeros((200, 4096), dtype=np.uint8)))

    assert picture.pixels.shape == (50, LONGEST_SIDE)


def bomb(width: int, height: int) -> bytes:
    """A PNG of a few hundred bytes that declares any size."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(1000))) + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize("side", [9_000, 20_000, 2**31 - 1])
def test_a_huge_picture_is_refused_from_its_header(side: int) -> None:
    with pytest.raises(DigitpadError, match="more than a picture of a digit may have|too large"):
        picture_from_bytes(bomb(side, side), "bomb.png")


def test_a_tiff_or_eps_named_png_is_refused_by_its_kind() -> None:
    with pytest.raises(DigitpadError, match=r"seven\.png is not a picture that can be read \(it is a TIFF"):
        picture_from_bytes(encoded(SEVEN, "TIFF"), "seven.png")
    with pytest.raises(DigitpadError, match="PostScript"):
        picture_from_bytes(b"%!PS-Adobe-3.0 EPSF-3.0\n", "seven.png")


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF", "WEBP", "BMP", "PPM"])
def test_a_picture_cut_short_is_refused(kind: str) -> None:
    data = encoded(np.random.default_rng(0).integers(0, 255, (40, 40), dtype=np.uint8), kind)

    for length in range(0, len(data) - 20, max(1, len(data) // 50)):
        with pytest.raises(DigitpadError, match=r"cut\.png"):
            picture_from_bytes(data[:length], "cut.png")


@settings(max_examples=150)
@given(st.data())
def test_damaged_bytes_never_raise_anything_else(data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(["PNG", "JPEG", "GIF", "WEBP", "BMP"]))
    damaged = bytearray(encoded(SEVEN, kind))
    for _ in range(data.draw(st.integers(1, 8))):
        damaged[data.draw(st.integers(0, len(damaged) - 1))] = data.draw(st.integers(0, 255))

    try:
        picture = picture_from_bytes(bytes(damaged), "damaged")
    except DigitpadError as error:
        assert "damaged" in str(error)
    else:
        assert np.isfinite(picture.pixels).all()


def test_what_is_no_picture_file_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(DigitpadError, match="cannot be read: No such file"):
        load_picture(tmp_path / "missing.png")
    with pytest.raises(DigitpadError, match="is a folder"):
        load_picture(tmp_path)
    (tmp_path / "empty.png").touch()
    with pytest.raises(DigitpadError, match=r"empty\.png is empty"):
        load_picture(tmp_path / "empty.png")


@pytest.mark.parametrize("pixels", [np.zeros((0, 5)), np.zeros(5), np.full((2, 2), np.nan), np.full((2, 2), 300.0)])
def test_pixels_that_are_none_are_refused(pixels: np.ndarray) -> None:
    with pytest.raises(DigitpadError, match="a picture has"):
        Picture(pixels)
