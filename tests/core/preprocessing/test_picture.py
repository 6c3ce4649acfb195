import io
import struct
import zlib
from pathlib import Path
from typing import Literal

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from digitpad.core.errors import DigitpadError
from digitpad.core.preprocessing.picture import (
    LONGEST_SIDE,
    MOST_PAGES,
    Picture,
    load_pages,
    load_picture,
    pages_from_bytes,
    picture_from_bytes,
)
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


def tiff(samples: np.ndarray, *, order: Literal["<", ">"] = "<", pages: int = 1, deflated: bool = False) -> bytes:
    """A TIFF: samples of 8 or 16 bits, grey or RGB, in either byte order."""
    height, width = samples.shape[:2]
    channels, depth = (samples.shape[2] if samples.ndim == 3 else 1), samples.dtype.itemsize
    data = samples.astype(samples.dtype.newbyteorder(order)).tobytes()
    data = zlib.compress(data) if deflated else data
    parts, at = [(b"II*\0" if order == "<" else b"MM\0*") + struct.pack(f"{order}I", 8)], 8
    for page in range(pages):
        bits = struct.pack(f"{order}{channels}H", *[8 * depth] * channels)
        size = 2 + 9 * 12 + 4
        behind = at + size
        entries = [
            (256, 4, 1, width),
            (257, 4, 1, height),
            (258, 3, channels, behind if channels > 2 else 8 * depth),
            (259, 3, 1, 8 if deflated else 1),
            (262, 3, 1, 2 if channels == 3 else 1),
            (273, 4, 1, behind + len(bits)),
            (277, 3, 1, channels),
            (278, 4, 1, height),
            (279, 4, 1, len(data)),
        ]
        packed = []
        for tag, kind, count, value in entries:
            inline = struct.pack(f"{order}HH", value, 0) if kind == 3 and count < 3 else struct.pack(f"{order}I", value)
            packed.append(struct.pack(f"{order}HHI", tag, kind, count) + inline)
        after = behind + len(bits) + len(data)
        last = page == pages - 1
        parts += [struct.pack(f"{order}H", 9), *packed, struct.pack(f"{order}I", 0 if last else after), bits, data]
        at = after
    return b"".join(parts)


def png(samples: np.ndarray, *extra: tuple[bytes, bytes]) -> bytes:
    """A PNG of samples of 8 or 16 bits: grey, grey with opacity, RGB or RGBA; with ``extra`` chunks."""
    channels = samples.shape[2] if samples.ndim == 3 else 1
    kind = {1: 0, 2: 4, 3: 2, 4: 6}[channels]
    header = struct.pack(">IIBBBBB", *samples.shape[1::-1], 8 * samples.dtype.itemsize, kind, 0, 0, 0)
    rows = samples.astype(samples.dtype.newbyteorder(">")).reshape(len(samples), -1)
    data = zlib.compress(b"".join(b"\0" + row.tobytes() for row in rows), 1)
    chunks = [(b"IHDR", header), *extra, (b"IDAT", data), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunk(*each) for each in chunks)


def chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


RANGES = [(0, 65535), (300, 900), (0, 255), (0, 1023), (0, 4095), (60_000, 62_000)]


@pytest.mark.case("K12")
@pytest.mark.parametrize(("low", "high"), RANGES)
@pytest.mark.parametrize("channels", [1, 2, 3, 4])
def test_sixteen_bits_are_read_whatever_range_of_them_is_used(low: int, high: int, channels: int) -> None:
    grey = (low + SEVEN / 255 * (high - low)).astype(np.uint16)
    opaque = np.full_like(grey, 65535)
    samples = {1: grey, 2: np.dstack([grey, opaque]), 3: np.dstack([grey] * 3), 4: np.dstack([grey] * 3 + [opaque])}

    assert_shows_seven(picture_from_bytes(png(samples[channels]), "deep.png"))
    if channels in (1, 3):
        assert_shows_seven(picture_from_bytes(tiff(samples[channels], order="<"), "deep.tif"))
        assert_shows_seven(picture_from_bytes(tiff(samples[channels], order=">"), "deep.tif"))


@pytest.mark.case("K12")
def test_a_camera_fault_does_not_set_the_range_of_sixteen_bits() -> None:
    grey = (300 + SEVEN / 255 * 600).astype(np.uint16)
    grey[3, 3], grey[50, 9] = 65535, 0

    assert_shows_seven(picture_from_bytes(png(grey), "hot.png"))


@pytest.mark.case("K12")
@pytest.mark.parametrize("channels", [2, 3])
def test_exif_rotation_of_sixteen_bits_is_undone(channels: int) -> None:
    deep = np.ascontiguousarray(np.rot90(SEVEN)).astype(np.uint16) * 257
    samples = np.dstack([deep, np.full_like(deep, 65535)] if channels == 2 else [deep] * 3)
    exif = Image.Exif()
    exif[0x0112] = 6

    assert_shows_seven(picture_from_bytes(png(samples, (b"eXIf", exif.tobytes()[6:])), "turned.png"))


@pytest.mark.case("K12")
def test_an_empty_sheet_of_sixteen_bits_stays_empty() -> None:
    sheet = np.full((60, 80), 40_000, dtype=np.uint16)
    sheet[::7, ::5] += 3

    assert np.ptp(picture_from_bytes(png(sheet), "sheet.png").pixels) < 0.001


def test_opacity_of_sixteen_bits_may_hold_the_digit() -> None:
    ink = np.dstack([np.zeros((*SEVEN.shape, 3)), (255 - SEVEN) * 257.0]).astype(np.uint16)

    assert_shows_seven(picture_from_bytes(png(ink), "ink.png"))


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


@pytest.mark.case("clear strip")
@pytest.mark.parametrize("paper", [60, 120, 200])
@pytest.mark.parametrize("colour", [0, 40])
def test_a_clear_strip_beside_the_paper_is_more_paper(paper: int, colour: int) -> None:
    grey = colour + (SEVEN / 255 * (paper - colour)).astype(np.uint8)
    rgba = np.dstack([grey, grey, grey, np.full_like(grey, 255)])
    rgba[-3:], rgba[:, -3:] = 0, 0

    picture = saved(Image.fromarray(rgba))

    assert np.abs(picture.pixels[-3:] - paper / 255).max() < 0.02
    assert np.abs(picture.pixels[:, -3:] - paper / 255).max() < 0.02


@pytest.mark.review("7.19")
@pytest.mark.parametrize("mode", ["1", "P"])
def test_a_large_picture_of_two_tones_keeps_its_thin_lines(mode: str) -> None:
    two_tones = np.where(picture_of(digit_ink(7), size=1800, pen=3) > 127, np.uint8(255), np.uint8(0))
    two_tones = two_tones.repeat(2, axis=0).repeat(2, axis=1)
    image = Image.fromarray(two_tones)
    reduced = saved(image).pixels

    picture = saved(image.convert(mode))

    np.testing.assert_allclose(picture.pixels, reduced, atol=0.01)
    assert np.count_nonzero((reduced < 0.9).any(axis=1)) > 550, "each row of the digit holds some of the line"


@pytest.mark.case("TIFF")
@pytest.mark.parametrize(
    ("mode", "compression"),
    [("1", "group4"), ("1", "group3"), ("1", "tiff_lzw"), ("1", None), ("L", "tiff_lzw"), ("L", "tiff_deflate"),
     ("L", "packbits"), ("L", "jpeg"), ("RGB", "tiff_lzw"), ("P", None), ("CMYK", None), ("I;16", "tiff_lzw")],
)  # fmt: skip
def test_tiff_is_read_as_scanners_write_it(mode: str, compression: str | None) -> None:
    image = Image.fromarray(SEVEN.astype(np.uint16) * 257) if mode == "I;16" else Image.fromarray(SEVEN).convert(mode)

    assert_shows_seven(saved(image, "TIFF", compression=compression), within=0.05)


@pytest.mark.case("TIFF")
@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("deflated", [False, True])
@pytest.mark.parametrize(
    "samples", [SEVEN, SEVEN.astype(np.uint16) + 300, np.dstack([SEVEN] * 3), np.dstack([SEVEN] * 3).astype(np.uint16)]
)
def test_tiff_is_read_in_either_byte_order(order: Literal["<", ">"], deflated: bool, samples: np.ndarray) -> None:
    assert_shows_seven(picture_from_bytes(tiff(samples, order=order, deflated=deflated), "seven.png"))


@pytest.mark.case("TIFF")
def test_each_page_of_a_tiff_is_a_picture(tmp_path: Path) -> None:
    shown = [picture_of(digit_ink(digit), size=64) for digit in (7, 3, 5)]
    first, *others = [Image.fromarray(page) for page in shown]
    first.save(tmp_path / "pages.tif", save_all=True, append_images=others, compression="tiff_lzw")

    pages = list(load_pages(tmp_path / "pages.tif"))

    for page, expected in zip(pages, shown, strict=True):
        assert isinstance(page, Picture)
        np.testing.assert_allclose(page.pixels, expected / np.float32(255), atol=1e-6)
        assert page.note == ""
    alone = load_picture(tmp_path / "pages.tif")
    assert_shows_seven(alone)
    assert alone.note == f"{tmp_path / 'pages.tif'} has several pages; this is the first"


@pytest.mark.case("TIFF")
def test_a_page_that_cannot_be_read_does_not_cost_the_others() -> None:
    data = tiff(SEVEN, pages=3)
    height = struct.pack("<HHII", 257, 4, 1, 64)
    second = data.index(height, data.index(height) + 1)
    pages = list(pages_from_bytes(data[: second + 8] + struct.pack("<I", 10**7) + data[second + 12 :], "three.tif"))

    assert [isinstance(page, Picture) for page in pages] == [True, False, True]
    assert str(pages[1]) == "three.tif has 64 × 10000000 pixels, more than a picture of a digit may have"


@pytest.mark.case("TIFF")
def test_pages_without_end_are_left_out() -> None:
    *pages, last = pages_from_bytes(tiff(SEVEN[:2, :2], pages=MOST_PAGES + 5), "book.tif")

    assert len(pages) == MOST_PAGES
    assert str(last) == f"book.tif has more than {MOST_PAGES} pages; the others are left out"


def test_a_large_picture_is_reduced() -> None:
    picture = saved(Image.fromarray(np.zeros((200, 4096), dtype=np.uint8)))

    assert picture.pixels.shape == (50, LONGEST_SIDE)


def bomb(width: int, height: int) -> bytes:
    """A PNG of a few hundred bytes that declares any size."""

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(1000))) + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize("side", [9_000, 10_000, 20_000, 2**31 - 1])
def test_a_huge_picture_is_refused_from_its_header(side: int) -> None:
    with pytest.raises(DigitpadError, match="more than a picture of a digit may have|too large"):
        picture_from_bytes(bomb(side, side), "bomb.png")


@pytest.mark.case("K16")
@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"%!PS-Adobe-3.0 EPSF-3.0\n", "it is PostScript"),
        (b"%PDF-1.7\n", "it is a PDF"),
        (
            b"<!DOCTYPE html><html><body>404 Not Found</body></html>",
            "it is a web page; save or download the file itself",
        ),
        (b"\xef\xbb\xbf\n <html>", "it is a web page"),
        (b'<?xml version="1.0"?>\n<svg width="3">', "it is SVG; save it as PNG"),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "it is HEIC, as phones save photos; save it as PNG or JPEG"),
        (b"\0\0\0\x1cftypavif\0\0\0\0avifmif1", "it is AVIF; save it as PNG or JPEG"),
        (b"version https://git-lfs.github.com/spec/v1\noid sha256:0\n", "it is a Git LFS pointer"),
        (b"\x1f\x8b\x08\0", "it is an archive; unpack it first"),
        (b"nothing that is known", "PNG, JPEG, BMP, GIF, WebP, TIFF and PNM can"),
    ],
)
def test_what_is_no_picture_is_named_for_what_it_is(data: bytes, sentence: str) -> None:
    with pytest.raises(DigitpadError, match=rf"seven\.png is not a picture that can be read \({sentence}"):
        picture_from_bytes(data, "seven.png")


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF", "WEBP", "BMP", "PPM", "TIFF"])
def test_a_picture_cut_short_is_refused(kind: str) -> None:
    data = encoded(np.random.default_rng(0).integers(0, 255, (40, 40), dtype=np.uint8), kind)

    for length in range(0, len(data) - 20, max(1, len(data) // 50)):
        with pytest.raises(DigitpadError, match=r"cut\.png"):
            picture_from_bytes(data[:length], "cut.png")


@pytest.mark.case("K15")
@pytest.mark.parametrize(
    ("name", "text"),
    [
        (b"tEXt", b"Comment\0" + bytes(70 << 20)),
        (b"zTXt", b"Comment\0\0" + zlib.compress(bytes(200 << 20), 1)),
        (b"iTXt", b"Comment\0\x01\0\0\0" + zlib.compress(bytes(2 << 20))),
        (b"iCCP", b"profile\0\0" + zlib.compress(bytes(2 << 20))),
    ],
)
def test_a_png_with_a_long_text_is_read(name: bytes, text: bytes) -> None:
    assert_shows_seven(picture_from_bytes(png(SEVEN, (name, text)), "seven.png"))


@pytest.mark.case("K15")
def test_a_png_cut_in_its_text_is_damaged() -> None:
    with pytest.raises(DigitpadError, match=r"seven\.png"):
        picture_from_bytes(png(SEVEN, (b"tEXt", b"Comment\0" + bytes(5000)))[:3000], "seven.png")


def grainy(digit: int, size: int = 400) -> np.ndarray:
    grain = np.random.default_rng(digit).normal(0, 4, (size, size))
    return np.clip(picture_of(digit_ink(digit), size=size) + grain, 0, 255).astype(np.uint8)


JPEGS: list[dict[str, object]] = [
    {}, {"quality": 50}, {"quality": 95, "subsampling": 0}, {"optimize": True}, {"restart_marker_rows": 2},
    {"restart_marker_blocks": 7, "subsampling": 1}, {"progressive": True},
]  # fmt: skip


@pytest.mark.case("K14")
@pytest.mark.parametrize("options", JPEGS)
@pytest.mark.parametrize("colours", [1, 3])
def test_nothing_is_said_of_a_whole_jpeg(options: dict[str, object], colours: int) -> None:
    for digit in range(10):
        pixels = grainy(digit) if colours == 1 else np.dstack([grainy(digit)] * 3)
        assert picture_from_bytes(encoded(pixels, "JPEG", **options), "whole.jpg").note == ""


@pytest.mark.case("K14")
@pytest.mark.parametrize("options", JPEGS[:-1])
def test_a_jpeg_whose_bytes_were_overwritten_is_read_with_a_note_or_refused(options: dict[str, object]) -> None:
    rng = np.random.default_rng(0)
    told = 0
    for number in range(40):
        data = bytearray(encoded(grainy(number % 10), "JPEG", **options))
        at = len(data) // 2
        data[at : at + 200] = rng.integers(0, 256, 200, dtype=np.uint8).tobytes()
        try:
            told += (
                picture_from_bytes(bytes(data), "photo.jpg").note == "photo.jpg is damaged inside and may be misread"
            )
        except DigitpadError:
            told += 1
    assert told >= 36, "the others have as many pixels as before"


@settings(max_examples=150)
@given(st.data())
def test_damaged_bytes_never_raise_anything_else(data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(["PNG", "JPEG", "GIF", "WEBP", "BMP", "TIFF"]))
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
    with pytest.raises(DigitpadError, match="is an address on the web, which is not fetched"):
        load_picture(Path("https://example.org/seven.png"))
    (tmp_path / "empty.png").touch()
    with pytest.raises(DigitpadError, match=r"empty\.png is empty"):
        load_picture(tmp_path / "empty.png")


@pytest.mark.parametrize("pixels", [np.zeros((0, 5)), np.zeros(5), np.full((2, 2), np.nan), np.full((2, 2), 300.0)])
def test_pixels_that_are_none_are_refused(pixels: np.ndarray) -> None:
    with pytest.raises(DigitpadError, match="a picture has"):
        Picture(pixels)
