"""Tell what a file is by its first bytes: what was downloaded is often not what its name says."""

from __future__ import annotations

from typing import Final

HEAD: Final = 512
"""So many bytes from the beginning of a file tell what it is."""

_BRANDS: Final = {b"avif": "an AVIF picture", b"avis": "an AVIF picture"}
_HEIC_BRANDS: Final = (b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1")
_MAGIC: Final = (
    (b"II*\0", "a TIFF picture"),
    (b"MM\0*", "a TIFF picture"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"%PDF", "a PDF document"),
    (b"%!PS", "a PostScript document"),
    (b"PK\x03\x04", "a zip archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (b"Rar!", "a RAR archive"),
    (b"\x1f\x8b", "a gzip file"),
    (b"\x89HDF", "an HDF5 file"),
)


def content_of(head: bytes) -> str | None:
    """Return what begins with ``head``, such as ``a TIFF picture``; None if that cannot be told.

    Args:
        head: the first `HEAD` bytes of a file, or all of a shorter one.
    """
    if head[4:8] == b"ftyp":
        return _BRANDS.get(head[8:12]) or ("a HEIC picture" if head[8:12] in _HEIC_BRANDS else "a film")
    return next((kind for magic, kind in _MAGIC if head.startswith(magic)), None)


def stand_in(head: bytes) -> str | None:
    """Return what stands in the place of a file that was never fetched, and the way on; None if it is the file itself.

    Args:
        head: as of `content_of`.
    """
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if start.startswith((b"<!doctype html", b"<html", b"<head")):
        return "a web page, not the file itself; download it again, perhaps after a log-in"
    if start.startswith(b"version https://git-lfs"):
        return "a Git-LFS pointer, not the file itself; fetch it with git lfs pull"
    return None
