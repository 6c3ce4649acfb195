"""Tell what a file is by its first bytes: what was downloaded or saved is often not what its name says."""

from __future__ import annotations

import re
from typing import Final

HEAD: Final = 4096
"""So many bytes from the beginning of a file tell what it is."""

Kinds = tuple[tuple[bytes, str], ...]

STAND_INS: Final[Kinds] = (
    (rb"version https://git-lfs", "a Git LFS pointer, not the file itself; fetch that with “git lfs pull”"),
    (rb"(?is)\s*(?:<!--.*?-->\s*)?<(?:!doctype html|html|head|body)", "a web page; save or download the file itself"),
)
"""What stands in the place of a file that was never fetched."""

_KINDS: Final[Kinds] = (
    *STAND_INS,
    (rb"(?s).{4}ftyp(?:avif|avis)", "AVIF; save it as PNG or JPEG"),
    (rb"(?s).{4}ftyp(?:hei[cfmsx]|hev[cmsx]|mif1|msf1)", "HEIC, as phones save photos; save it as PNG or JPEG"),
    (rb"\xff\x0a|\0\0\0\x0cJXL ", "JPEG XL; save it as PNG or JPEG"),
    (rb"\0\0\0\x0cjP  |\xff\x4f\xff\x51", "JPEG 2000; save it as PNG or JPEG"),
    (rb"II[*+]\0|MM\0[*+]", "a TIFF of a kind that is not read; save it as PNG"),
    (rb"%!PS|\xc5\xd0\xd3\xc6", "PostScript; save it as PNG"),
    (rb"%PDF", "a PDF; save its page as PNG"),
    (rb"8BPS", "a Photoshop file; save it as PNG"),
    (rb"\x1f\x8b|PK\x03\x04|7z\xbc\xaf|Rar!", "an archive; unpack it first"),
    (rb"(?is)\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)?(?:<!doctype svg[^>]*>\s*)?<svg", "SVG; save it as PNG"),
)


def kind_of(data: bytes, kinds: Kinds = _KINDS) -> str | None:
    """Return what begins with ``data``, and the way on where that cannot be read; None if it cannot be told.

    Args:
        data: the first `HEAD` bytes of a file, or more.
        kinds: to be told apart; of `STAND_INS`, None means that it is the file itself.
    """
    head = data[:HEAD].removeprefix(b"\xef\xbb\xbf")
    return next((kind for magic, kind in kinds if re.match(magic, head)), None)
