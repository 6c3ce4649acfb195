"""The parts of a model file: zips and arrays, written the same every time and read as from a stranger.

Every error is a DigitpadError whose sentence is to be read after the file's name.
"""

from __future__ import annotations

import io
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Collection, Mapping
from typing import IO, Any, Final

import numpy as np
import numpy.typing as npt

from digitpad.core.errors import DigitpadError
from digitpad.core.sentences import sentence
from digitpad.core.storage.numpy_file import read_array

Array = npt.NDArray[Any]

DIGITPAD_MODEL: Final = sentence("Models", "digitpad model")
"""What refusals say that a zip is not."""

_EPOCH: Final = (1980, 1, 1, 0, 0, 0)  # the earliest time that a zip can hold: the same model gives the same bytes
_MOST_MEMBERS: Final = 5_000  # the state of a training has some for each array of weights
_LARGEST_DIRECTORY: Final = 1280 << 10  # bytes, which so many members with the longest names fill
_LARGEST_RATIO: Final = 100  # of unpacked to packed; trained weights shrink by a tenth
_RATIO_MATTERS_FROM: Final = 1 << 20  # bytes, unpacked
_LARGEST_ARRAY: Final = 256 << 20  # bytes
_END: Final = struct.Struct("<4s4H2LH")  # the record that ends a zip
_UNREADABLE: Final = (zipfile.BadZipFile, zlib.error, EOFError, ValueError, RuntimeError, NotImplementedError, OSError)

_ARRAY_NAME: Final = re.compile(r"[A-Za-z0-9_.:/-]{1,200}")


def write_archive(members: Mapping[str, bytes], *, compressed: Collection[str] = ()) -> bytes:
    """Return a zip of ``members`` in their order; those named in ``compressed`` are deflated, the others stored.

    Raises:
        DigitpadError: there are more than can be read again.
    """
    if len(members) > _MOST_MEMBERS:
        raise DigitpadError(
            sentence(
                "Models",
                "cannot hold {count:,} arrays; at most {most_members:,}",
                count=len(members),
                most_members=_MOST_MEMBERS,
            )
        )
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, data in members.items():
            info = zipfile.ZipInfo(name, _EPOCH)
            info.external_attr = (stat.S_IFREG | 0o644) << 16
            info.create_system = 3  # Unix, on every system
            archive.writestr(info, data, zipfile.ZIP_DEFLATED if name in compressed else zipfile.ZIP_STORED, 9)
    return buffer.getvalue()


class ArchiveReader:
    """Reads the members of a zip, whose ``names`` are in their order, as from a stranger.

    Args:
        source: the zip, or a file open for reading that stays so.
        kind: what refusals say that it is not.

    Raises:
        DigitpadError: cut short, too many members, too large, a path that leads outside, a link, a name twice …
    """

    def __init__(self, source: bytes | IO[bytes], *, kind: str = DIGITPAD_MODEL) -> None:
        file = io.BytesIO(source) if isinstance(source, bytes) else source
        self._kind = kind
        _refuse_directory_bombs(file, kind)
        try:
            self._archive = zipfile.ZipFile(file)
        except _UNREADABLE as error:
            raise DigitpadError(sentence("Models", "is damaged: it is not a whole zip")) from error
        for member in self._archive.infolist():
            _refuse_member(member, kind)
        self.names = self._archive.namelist()
        if len(set(self.names)) != len(self.names):
            raise DigitpadError(sentence("Models", "is not a {kind}: it holds two members of one name", kind=kind))

    def read(self, name: str, largest: int) -> bytes:
        """Return the member ``name``.

        Raises:
            DigitpadError: it is damaged, or larger than ``largest`` bytes.
        """
        try:
            info = self._archive.getinfo(name)
            is_bomb = info.file_size > max(_RATIO_MATTERS_FROM, _LARGEST_RATIO * max(info.compress_size, 1))
            if info.file_size > largest or is_bomb:
                raise DigitpadError(
                    sentence(
                        "Models",
                        "is not a {kind}: {name} claims to hold {file_size:,} bytes",
                        kind=self._kind,
                        name=name,
                        file_size=info.file_size,
                    )
                )
            with self._archive.open(info) as member:
                part = member.read(largest + 1)  # the size that the zip claims may be a lie
        except (KeyError, *_UNREADABLE) as error:
            raise DigitpadError(sentence("Models", "is damaged: {name} cannot be unpacked", name=name)) from error
        if len(part) != info.file_size:
            raise DigitpadError(sentence("Models", "is damaged: {name} is not as long as it claims", name=name))
        return part


def pack_weights(weights: Mapping[str, Array]) -> bytes:
    """Return ``weights`` as an ``.npz`` that NumPy can read too.

    Raises:
        DigitpadError: a name or a type of numbers that has no place in a model.
    """
    members = {}
    for name, values in weights.items():
        array = np.asarray(values)
        array = np.ascontiguousarray(array, array.dtype.newbyteorder("<")).reshape(array.shape)
        if not _ARRAY_NAME.fullmatch(name) or array.dtype.kind not in "fiu" or array.dtype.itemsize > 8:
            raise DigitpadError(
                sentence("Models", "cannot hold the weights {name!r} of type {dtype}", name=name, dtype=array.dtype)
            )
        buffer = io.BytesIO()
        np.lib.format.write_array(buffer, array, version=(1, 0), allow_pickle=False)
        members[f"{name}.npy"] = buffer.getvalue()
    return write_archive(members)


def unpack_weights(data: bytes, numbers: int) -> dict[str, Array]:
    """Return the arrays of an ``.npz``, read-only, in their order.

    Raises:
        DigitpadError: damaged, not finite, or not ``numbers`` numbers in all.
    """
    archive, weights = ArchiveReader(data), {}
    for member in archive.names:
        name = member.removesuffix(".npy")
        if name == member or not _ARRAY_NAME.fullmatch(name):
            raise DigitpadError(sentence("Models", "is damaged: its weights hold {member!r}", member=member))
        part = archive.read(member, _LARGEST_ARRAY)
        try:
            values = weights[name] = read_array(io.BytesIO(part), largest=len(part))
        except DigitpadError as error:
            raise DigitpadError(
                sentence("Models", "is damaged: its weights {name}: it {error}", name=name, error=str(error))
            ) from error
        if values.dtype.kind == "f" and not np.isfinite(values).all():
            raise DigitpadError(
                sentence("Models", "is broken: its weights {name} hold numbers that are not finite", name=name)
            )
    held = sum(array.size for array in weights.values())
    if held != numbers:
        raise DigitpadError(
            sentence(
                "Models",
                "is damaged: its weights are {held:,} numbers, and its card says {numbers:,}",
                held=held,
                numbers=numbers,
            )
        )
    return weights


def _refuse_directory_bombs(file: IO[bytes], kind: str) -> None:
    """Look at the end of the zip before zipfile does, which makes an object of every member that it finds."""
    length = file.seek(0, io.SEEK_END)
    if length < _END.size:
        raise DigitpadError(sentence("Models", "is damaged: it is cut short"))
    file.seek(max(length - _END.size - 20, 0))
    last = file.read()
    magic, disk, first_disk, here, count, size, offset, comment = _END.unpack(last[-_END.size :])
    if magic != b"PK\x05\x06":
        raise DigitpadError(sentence("Models", "is damaged: its end is missing"))
    if count > _MOST_MEMBERS or size > _LARGEST_DIRECTORY:
        raise DigitpadError(
            sentence("Models", "is not a {kind}: it claims to hold {count:,} members", kind=kind, count=count)
        )
    whole = offset + size + _END.size == length  # nothing before, after, or of the 64-bit kind between
    if not whole or disk or first_disk or comment or here != count or last.startswith(b"PK\x06\x07"):
        raise DigitpadError(
            sentence("Models", "is not a {kind}, or is damaged: its directory does not fit its length", kind=kind)
        )


def _refuse_member(member: zipfile.ZipInfo, kind: str) -> None:
    name = member.orig_filename
    steps = name.replace("\\", "/").split("/")
    is_file = stat.S_IFMT(member.external_attr >> 16) in (0, stat.S_IFREG)
    reason = None
    if not name.isprintable() or name != member.filename or ":" in steps[0] or not all(steps) or ".." in steps:
        reason = "a name that no model has"
    elif not is_file:
        reason = "a link or a device"
    elif member.flag_bits & 1:
        reason = "encrypted"
    elif member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        reason = "packed in a way that no model is"
    if reason:
        raise DigitpadError(
            sentence("Models", "is not a {kind}: its member {name!r} is {reason}", kind=kind, name=name, reason=reason)
        )
