"""Unpack a zip or a tar into a folder as from a stranger: capped before it is written, and nothing lands outside."""

from __future__ import annotations

import lzma
import stat
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Generator, Iterator
from contextlib import closing, contextmanager
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import IO, Final

from digitpad.core.errors import DigitpadError
from digitpad.core.sentences import sentence

MOST_FILES: Final = 99_999
"""MNIST as pictures is 70,000."""

_MOST_BYTES: Final = 4 * 2**30  # of all files, unpacked
# Tables of pixels shrink to a tenth or so. An archive that grows beyond both of these is a bomb.
_LARGEST_EXPANSION: Final = 200
_SMALLEST_BOMB: Final = 256 * 2**20
_BLOCK: Final = 2**20  # bytes
_JUNK: Final = ("__MACOSX", ".DS_Store", "Thumbs.db", "desktop.ini")

Progress = Callable[[int, int], None]


def unpack(path: Path, folder: Path, *, progress: Progress = lambda done, total: None) -> None:
    """Unpack the files of the archive at ``path`` into ``folder``, which is empty.

    Args:
        path: a zip, or a tar, plain or packed with gzip, bzip2 or xz; known by its content.
        folder: where nothing else is.
        progress: told how many bytes are unpacked, of how many if that is known; may raise to give up.

    Raises:
        DigitpadError: it is damaged, encrypted or too large, or a name in it leads out of it; the sentence names it.
        OSError: the disk does not take it.
    """
    most = min(_MOST_BYTES, max(_SMALLEST_BOMB, _LARGEST_EXPANSION * path.stat().st_size))
    try:
        with path.open("rb") as file:
            is_zip = file.read(4).startswith(b"PK")
        with _zipped(path, most) if is_zip else _tarred(path, most) as (members, total):
            done = 0
            with closing(members):
                for name, stream in members:
                    done = _write(stream, folder / Path(*PurePosixPath(name).parts), done, total, progress)
    # What a crafted archive makes these modules raise; RuntimeError is an encrypted member.
    except (
        zipfile.BadZipFile, tarfile.TarError, zlib.error, lzma.LZMAError, EOFError, ValueError, NotImplementedError,
        RuntimeError, OSError,
    ) as error:  # fmt: skip
        if isinstance(error, OSError) and error.errno is not None:  # without a number an unpacker tells of damage
            raise
        is_locked = "password" in str(error) or "encrypted" in str(error)
        what = sentence("Storage", "is locked with a password") if is_locked else sentence("Storage", "is damaged")
        raise DigitpadError(sentence("Storage", "{path} {what}", path=path, what=what)) from error


Members = Generator[tuple[str, IO[bytes]], None, None]


@contextmanager
def _zipped(path: Path, most: int) -> Iterator[tuple[Members, int]]:
    with zipfile.ZipFile(path) as archive:
        infos = [info for info in archive.infolist() if not info.is_dir()]
        for info in infos:
            if stat.S_ISLNK(info.external_attr >> 16):
                raise _leads_out(path, info.filename)
            _check_name(path, info.filename)
        _check_size(path, len(infos), sum(info.file_size for info in infos), most)
        kept = [info for info in infos if not _is_junk(info.filename)]

        def members() -> Members:
            for info in kept:
                with archive.open(info) as stream:  # which ends where the size ends that was declared
                    yield info.filename, stream

        yield members(), sum(info.file_size for info in kept)


@contextmanager
def _tarred(path: Path, most: int) -> Iterator[tuple[Members, int]]:
    with tarfile.open(path, "r:*") as archive:

        def members() -> Members:
            size = 0
            for number, info in enumerate(archive, start=1):
                size += info.size
                _check_size(path, number, size, most)
                if info.isdir():
                    continue
                if not info.isreg():
                    raise _leads_out(path, info.name)
                _check_name(path, info.name)
                stream = archive.extractfile(info)
                if stream is not None and not _is_junk(info.name):
                    yield info.name, stream
            rest = archive.fileobj
            while rest is not None and (block := rest.read(_BLOCK)):  # its checksum stands at the very end
                size += len(block)
                _check_size(path, 0, size, most)

        yield members(), 0


def _check_name(path: Path, name: str) -> None:
    parts = PurePosixPath(name).parts
    if not parts or name.startswith("/") or ".." in parts or "\\" in name or PureWindowsPath(name).drive:
        raise _leads_out(path, name)


def _check_size(path: Path, files: int, size: int, most: int) -> None:
    if files > MOST_FILES:
        raise DigitpadError(sentence("Storage", "{path} holds more than {most:,} files", path=path, most=MOST_FILES))
    if size > most:
        raise DigitpadError(
            sentence("Storage", "{path} unpacks to {size:,} MB, more than can be in it", path=path, size=size // 10**6)
        )


def _leads_out(path: Path, name: str) -> DigitpadError:
    return DigitpadError(
        sentence("Storage", "{path} holds {name!r}, which leads out of it or is no plain file", path=path, name=name)
    )


def _is_junk(name: str) -> bool:
    return any(part in _JUNK or part.startswith("._") for part in PurePosixPath(name).parts)


def _write(stream: IO[bytes], to: Path, done: int, total: int, progress: Progress) -> int:
    to.parent.mkdir(parents=True, exist_ok=True)
    with to.open("wb") as file:
        while block := stream.read(_BLOCK):
            file.write(block)
            done += len(block)
            progress(done, total)
    return done
