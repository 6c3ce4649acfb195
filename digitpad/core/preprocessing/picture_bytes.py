"""The bytes of picture files: what Pillow does not say of them, or stumbles over."""

from __future__ import annotations

import io
import struct
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

import numpy as np

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageFile import ImageFile

TileArgs = tuple[Any, ...] | str | None
"""What Pillow tells a decoder; the first of it is how the samples lie in the file."""

_PNG: Final = b"\x89PNG\r\n\x1a\n"
_NOT_PIXELS: Final = frozenset({b"tEXt", b"zTXt", b"iTXt", b"iCCP"})

_JPEG: Final = b"\xff\xd8\xff"
_START_OF_SCAN: Final = 0xDA
_END_OF_IMAGE: Final = b"\xff\xd9"
_AFTER_THE_END: Final = b"\xff\x00" * 8  # as far as a decoder looks ahead: bits that are no code
_STEPS: Final = 8192  # in which a JPEG is decoded to see where it ends


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


def is_damaged_jpeg(data: bytes) -> bool:
    """Whether the pixels of a JPEG end before its data or go on after it, as where bytes of it were overwritten.

    libjpeg warns of that, but Pillow does not tell: so the file is decoded without its end, which shows how many bytes
    the pixels take. What damage leaves the number of pixels as it is cannot be found so, and progressive files not.
    """
    scan = _scan_of(data)
    end = data.find(_END_OF_IMAGE, scan) if scan else -1
    if end < 0:  # cut short, which Pillow does refuse
        return False
    from PIL import Image  # noqa: PLC0415 - the window starts without Pillow

    stream = io.BytesIO(data[:end] + _AFTER_THE_END)
    with Image.open(stream, formats=("JPEG",)) as image:
        if "progressive" in image.info:
            return False
        image.draft(None, (1, 1))
        image.decodermaxblock = max(1, len(data) // _STEPS)
        try:
            image.load()
        except OSError:
            return True
    return stream.tell() < end - 1


def _scan_of(data: bytes) -> int:
    """Return where the first scan of a JPEG begins, or 0."""
    at = 2
    while data.startswith(_JPEG) and at + 4 <= len(data) and data[at] == 0xFF:
        if data[at + 1] == 0xFF:  # a filler
            at += 1
            continue
        is_scan = data[at + 1] == _START_OF_SCAN
        at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
        if is_scan:
            return at
    return 0


def has_deep_colours(image: ImageFile) -> bool:
    """Whether ``image``, not loaded yet, has colours or opacity of 16 bits, of which Pillow keeps the upper 8."""
    return (
        image.mode in ("RGB", "RGBA") and bool(image.tile) and all(";16" in _raw_mode(tile.args) for tile in image.tile)
    )


def deep_planes(image: ImageFile, again: ImageFile) -> Iterator[Image]:
    """Yield the channels of an image that `has_deep_colours`, in mode F, 0 to 65535: one or three, and any opacity.

    Args:
        image: not loaded yet.
        again: the same, to be read for the lower 8 bits.
    """
    from PIL import Image  # noqa: PLC0415

    if _raw_mode(image.tile[0].args).startswith("LA"):  # its four bytes as the channels of an image of 8 bits
        again.tile = [tile._replace(args=_with_raw_mode(tile.args, "RGBA")) for tile in again.tile]
        bands = again.split()
        pairs = list(zip(bands[::2], bands[1::2], strict=True))
    else:
        again.tile = [tile._replace(args=_with_raw_mode(tile.args, _swapped(tile.args))) for tile in again.tile]
        pairs = list(zip(image.split(), again.split(), strict=True))
    for high, low in pairs:
        yield Image.fromarray(np.asarray(high, dtype=np.float32) * 256 + np.asarray(low, dtype=np.float32))


def _raw_mode(args: TileArgs) -> str:
    return str(args[0] if isinstance(args, tuple) and args else args)


def _with_raw_mode(args: TileArgs, mode: str) -> TileArgs:
    return (mode, *args[1:]) if isinstance(args, tuple) else mode


def _swapped(args: TileArgs) -> str:
    """Return the raw mode for the other byte order, by which the lower byte is read for the upper."""
    mode, order = _raw_mode(args)[:-1], _raw_mode(args)[-1]
    order = {"N": "L" if sys.byteorder == "little" else "B"}.get(order, order)
    return mode + ("B" if order == "L" else "L")
