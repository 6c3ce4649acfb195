"""A PNG of plain grey is read without Pillow's opening of it, and never otherwise than Pillow reads it."""

import io
import struct
import zlib

import numpy as np
import pytest
from PIL import Image

from digitpad.core.errors import DigitpadError
from digitpad.core.preprocessing import picture
from digitpad.core.preprocessing.picture import LONGEST_SIDE, Picture, pages_from_bytes
from digitpad.core.preprocessing.picture_bytes import plain_grey
from tests.digits import digit_ink, encoded, picture_of

SEVEN = picture_of(digit_ink(7), size=40, pen=4)
MUTANTS = 400


def saved(image: Image.Image, **options: object) -> bytes:
    stream = io.BytesIO()
    image.save(stream, "PNG", **options)
    return stream.getvalue()


def with_chunk(name: bytes, body: bytes, *, before: bytes) -> bytes:
    """Return a plain PNG with one more chunk."""
    data = encoded(SEVEN)
    at = data.index(before) - 4
    return (
        data[:at] + struct.pack(">I", len(body)) + name + body + zlib.crc32(name + body).to_bytes(4, "big") + data[at:]
    )


def turned() -> bytes:
    exif = Image.Exif()
    exif[0x0112] = 6
    return saved(Image.fromarray(SEVEN), exif=exif)


def by_pillow(data: bytes, monkeypatch: pytest.MonkeyPatch) -> list[Picture | DigitpadError]:
    with monkeypatch.context() as patched:
        patched.setattr(picture, "plain_grey", lambda *_: None)
        return list(pages_from_bytes(data, "a.png"))


def said(page: Picture | DigitpadError) -> tuple[object, ...]:
    return (str(page),) if isinstance(page, DigitpadError) else (page.note, page.pixels.shape, page.pixels.tobytes())


@pytest.mark.parametrize(
    "data",
    [
        encoded(SEVEN),
        saved(Image.fromarray(SEVEN), dpi=(300, 300)),
        encoded(np.random.default_rng(0).integers(0, 256, (300, 400), dtype=np.uint8)),  # in many pieces
        encoded(np.zeros((1, 1), dtype=np.uint8)),
        with_chunk(b"gAMA", struct.pack(">I", 45455), before=b"IDAT"),
    ],
    ids=["small", "with resolution", "large", "one pixel", "gamma"],
)
def test_plain_grey_is_what_pillow_reads(data: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    grey = plain_grey(data, LONGEST_SIDE)

    assert grey is not None
    assert np.array_equal(np.asarray(grey), np.asarray(Image.open(io.BytesIO(data))))
    assert list(map(said, pages_from_bytes(data, "a.png"))) == list(map(said, by_pillow(data, monkeypatch)))


@pytest.mark.parametrize(
    "data",
    [
        saved(Image.fromarray(SEVEN).convert("RGB")),
        saved(Image.fromarray(SEVEN).convert("1")),
        saved(Image.fromarray(SEVEN), transparency=255),
        saved(Image.fromarray(SEVEN), save_all=True, append_images=[Image.fromarray(255 - SEVEN)]),
        turned(),
        encoded(np.zeros((LONGEST_SIDE + 1, 2), dtype=np.uint8)),
        encoded(SEVEN)[:-1],
        encoded(SEVEN, "JPEG"),
        with_chunk(b"tRNS", b"\0\xff", before=b"IDAT"),
        with_chunk(b"eXIf", b"MM\0*", before=b"IEND"),
        with_chunk(b"pHYs", b"\0", before=b"IDAT"),
        with_chunk(b"IDAT", b"", before=b"IDAT"),
    ],
    ids=range(12),
)
def test_all_else_is_left_to_pillow(data: bytes) -> None:
    assert plain_grey(data, LONGEST_SIDE) is None


def test_a_damaged_file_is_read_or_refused_as_pillow_does(monkeypatch: pytest.MonkeyPatch) -> None:
    rng = np.random.default_rng(0)
    whole = encoded(SEVEN)
    taken = 0
    for _ in range(MUTANTS):
        data = bytearray(whole)
        at = int(rng.integers(len(data)))
        if rng.random() < 0.5:
            data[at] ^= 1 << int(rng.integers(8))
        else:
            del data[at : at + int(rng.integers(1, 30))]
        if rng.random() < 0.5:  # what its sums do not tell
            data = bytearray(with_sums(bytes(data)))
        taken += plain_grey(bytes(data), LONGEST_SIDE) is not None
        pages = [
            list(map(said, pages_from_bytes(bytes(data), "a.png"))),
            list(map(said, by_pillow(bytes(data), monkeypatch))),
        ]
        assert pages[0] == pages[1]
    assert taken


def with_sums(data: bytes) -> bytes:
    """Return a PNG whose chunks have the sums that belong to them."""
    result, at = data[:8], 8
    while at + 12 <= len(data):
        (length,) = struct.unpack_from(">I", data, at)
        body = data[at + 4 : at + 8 + length]
        result += data[at : at + 4] + body + zlib.crc32(body).to_bytes(4, "big")
        at += 12 + length
    return result + data[at:]
