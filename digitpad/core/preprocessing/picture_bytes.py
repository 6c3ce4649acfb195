"""The bytes of picture files: what Pillow does not say of them, or stumbles over."""

from __future__ import annotations

import io
import re
import struct
import sys
import zlib
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

import numpy as np

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageFile import ImageFile

_PNG: Final = b"\x89PNG\r\n\x1a\n"
_PNG_END: Final = b"\0\0\0\0IEND\xaeB`\x82"
_GREY: Final = b"\x08\0\0\0\0"  # of 8 bits, and not interlaced
_OF_NO_PIXEL: Final = {b"pHYs": 9, b"gAMA": 4, b"sRGB": 1, b"tIME": 7}  # bytes that each has
_NOT_PIXELS: Final = frozenset({b"tEXt", b"zTXt", b"iTXt", b"iCCP"})

_JPEG: Final = b"\xff\xd8\xff"
_SEQUENTIAL: Final = frozenset({0xC0, 0xC1})  # frames of one scan or of one after the other
_RESTARTS: Final = 0xDD
_START_OF_SCAN: Final = 0xDA
_END_OF_IMAGE: Final = b"\xff\xd9"
_AFTER_THE_END: Final = b"\xff\x00" * 8  # as far as a decoder looks ahead: bits that are no code
_TAIL: Final = 64  # bytes of a JPEG that are decoded one by one, to see where its pixels end
_BLOCK: Final = 4096  # bytes; who reads less at once reads a header
_MOST_PARTS: Final = 500  # between restarts, of which so many are looked at
_WIDEST: Final = 65500  # pixels of a JPEG that libjpeg decodes


def without_text(data: bytes) -> bytes:
    """Return a PNG without its texts and its colour profile, which Pillow refuses where they are long."""
    if not data.startswith(_PNG):
        return data
    kept, at, begun = [], len(_PNG), 0
    while at + 12 <= len(data):
        (length,) = struct.unpack_from(">I", data, at)
        end = at + 12 + length
        if data[at + 4 : at + 8] in _NOT_PIXELS and end <= len(data):
            kept.append(data[begun:at])
            begun = end
        at = end
    return b"".join((*kept, data[begun:])) if begun else data


def plain_grey(data: bytes, longest: int) -> Image | None:
    """Return the picture in a PNG that is nothing but 8 bits of grey; None of all else, which Pillow opens.

    To open a small picture takes Pillow longer than to decode it. What is damaged or out of the ordinary is left to it.

    Args:
        data: of any file.
        longest: pixels that the longer side of such a picture may have.
    """
    if not (data.startswith(_PNG) and data[12:16] == b"IHDR" and data[24:29] == _GREY and data.endswith(_PNG_END)):
        return None
    pixels: list[bytes] = []
    at = len(_PNG)
    while at < len(data) - len(_PNG_END):
        length, name = struct.unpack_from(">I4s", data, at)
        body, after = data[at + 8 : at + 8 + length], at + 12 + length
        is_first = at == len(_PNG) and name == b"IHDR" and length == 13
        is_known = is_first or (not pixels and _OF_NO_PIXEL.get(name) == length) or (name == b"IDAT" and length > 0)
        if not is_known or data[after - 4 : after] != zlib.crc32(body, zlib.crc32(name)).to_bytes(4, "big"):
            return None
        if name == b"IDAT":
            pixels.append(body)
        at = after
    size: tuple[int, int] = struct.unpack_from(">II", data, 16)
    if at != len(data) - len(_PNG_END) or not 0 < min(size) <= max(size) <= longest:
        return None
    from PIL import Image  # noqa: PLC0415 - the window starts without Pillow

    try:
        return Image.frombytes("L", size, b"".join(pixels), "zip", "L")
    except ValueError:
        return None


def is_damaged_jpeg(data: bytes) -> bool:
    """Whether the pixels of a JPEG end before its data or go on after it, as where bytes of it were overwritten.

    libjpeg warns of that, but Pillow does not tell. Damage that leaves the number of pixels as it is cannot be found
    so, and a progressive file is not looked at.
    """
    segments, scan = _header_of(data)
    end = data.find(_END_OF_IMAGE, scan) if scan else -1
    if end < 0 or not segments.keys() & _SEQUENTIAL:  # cut short, which Pillow does refuse, or progressive
        return False
    header, body = data[:scan], data[scan:end]
    restarts = segments.get(_RESTARTS)
    interval = 0 if restarts is None else int.from_bytes(data[restarts : restarts + 2], "big")
    if restarts is None or not interval:
        return _goes_wrong(header, body)
    frame = next(segments[marker] for marker in _SEQUENTIAL if marker in segments)
    height, width, components, sampling = struct.unpack_from(">xHHBxB", data, frame)
    across, down = (sampling >> 4, sampling & 15) if components > 1 else (1, 1)  # of the luma, which has the most
    units = -(-width // (8 * across)) * -(-height // (8 * down))
    parts = re.split(rb"\xff[\xd0-\xd7]", body)
    if len(parts) != -(-units // interval):
        return True
    if 8 * across * interval > _WIDEST:
        return False
    # Each part is decoded as a picture of its own, one unit high.
    parted = header[:restarts] + bytes(2) + header[restarts + 2 :]
    for number in range(0, len(parts), max(1, len(parts) // _MOST_PARTS)):
        own = min(interval, units - number * interval)
        size = struct.pack(">HH", 8 * down, 8 * across * own)
        if _goes_wrong(parted[: frame + 1] + size + parted[frame + 5 :], parts[number]):
            return True
    return False


class _Slow(io.BytesIO):
    """A file that gives its last bytes one by one to whoever asks for much."""

    def read(self, size: int | None = -1) -> bytes:
        if size is None or 0 <= size < _BLOCK:
            return super().read(size)
        return super().read(max(1, len(self.getbuffer()) - self.tell() - _TAIL))


def _goes_wrong(header: bytes, body: bytes) -> bool:
    """Whether the pixels that ``header`` promises take another number of bytes than ``body`` has.

    It is decoded without its end and slowly, so that the decoder asks for more until it has all pixels.
    """
    from PIL import Image  # noqa: PLC0415 - the window starts without Pillow

    stream = _Slow(header + body + _AFTER_THE_END)
    with Image.open(stream, formats=("JPEG",)) as image:
        image.draft(None, (1, 1))
        try:
            image.load()
        except OSError:
            return True
    return stream.tell() < len(header) + len(body) - 1


def _header_of(data: bytes) -> tuple[dict[int, int], int]:
    """Return where the content of each segment before a JPEG's first scan begins, and where the scan does, or 0."""
    segments: dict[int, int] = {}
    at = 2
    while data.startswith(_JPEG) and at + 4 <= len(data) and data[at] == 0xFF:
        if data[at + 1] == 0xFF:  # a filler
            at += 1
            continue
        segments[data[at + 1]] = at + 4
        at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
        if _START_OF_SCAN in segments:
            return segments, at
    return segments, 0


def has_deep_colours(image: ImageFile) -> bool:
    """Whether ``image``, not loaded yet, has colours or opacity of 16 bits, of which Pillow keeps the upper 8."""
    return (
        image.mode in ("RGB", "RGBA") and bool(image.tile) and all(";16" in _raw_mode(tile.args) for tile in image.tile)
    )


def deep_planes(image: ImageFile, again: ImageFile) -> Iterator[Image]:
    """Yield the channels of an image that `has_deep_colours`, upright, in mode F, 0 to 65535: colours, then opacity.

    Args:
        image: not loaded yet.
        again: the same, to be read for the lower 8 bits.
    """
    from PIL import Image, ImageOps  # noqa: PLC0415

    raw_mode = _raw_mode(image.tile[0].args)
    is_grey = raw_mode.startswith("LA")
    if is_grey:
        other = "RGBA"  # the four bytes of a pixel as the channels of an image of 8 bits
    else:  # in the other byte order, so that the lower byte is read for the upper
        is_little = raw_mode.endswith("L") or (raw_mode.endswith("N") and sys.byteorder == "little")
        other = raw_mode[:-1] + ("B" if is_little else "L")
    again.tile = [
        tile._replace(args=(other, *tile.args[1:]) if isinstance(tile.args, tuple) else other) for tile in again.tile
    ]
    bands = ImageOps.exif_transpose(again).split()
    high, low = (bands[::2], bands[1::2]) if is_grey else (ImageOps.exif_transpose(image).split(), bands)
    for upper, lower in zip(high, low, strict=True):
        yield Image.fromarray(np.asarray(upper, dtype=np.float32) * 256 + np.asarray(lower, dtype=np.float32))


def _raw_mode(args: tuple[Any, ...] | str | None) -> str:
    """Return how the samples lie in the file, the first of what Pillow tells a decoder."""
    return str(args[0] if isinstance(args, tuple) and args else args)
