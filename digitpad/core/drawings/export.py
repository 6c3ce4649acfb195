"""Exports of the user's drawings to what others read, each with a description (Croissant) and a data card beside it.

A format is one row in `FORMATS`. Everything is written beside its place and gets its name when all of it is there.
"""

from __future__ import annotations

import gzip
import io
import json
import os
import struct
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

from digitpad.core.drawings.describe_export import Contents, croissant, data_card
from digitpad.core.drawings.drawing import Drawing
from digitpad.core.drawings.known import as_said
from digitpad.core.errors import DigitpadError, os_errors_as
from digitpad.core.ink.ink import Ink
from digitpad.core.ink.ink_file import format_of
from digitpad.core.preprocessing.normalise import normalise
from digitpad.core.preprocessing.picture import Picture
from digitpad.core.sentences import Sentence, sentence
from digitpad.core.storage.atomic import remove_stale_temp_files, temporary_folder_beside

NOT_A_DIGIT: Final = "not-a-digit"
"""The label, and the folder, of drawings that are none."""

Progress = Callable[[int, int], None]
Exported = tuple[Drawing, Ink | Picture]
Files = Mapping[str, bytes]
"""The content of each file by its name, which may begin with the name of a folder."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawingsFormat:
    """A format.

    Attributes:
        label: for people.
        ending: of the file's name; empty if the export is a folder.
        write: returns the files of drawings that it `takes`; it is also given the name of the file, or nothing.
        takes: whether it can hold a drawing.
    """

    label: Sentence
    ending: str
    write: Callable[[Sequence[Exported], str, Progress], Files]
    takes: Callable[[Exported], bool]


@dataclass(frozen=True, slots=True)
class ExportEnd:
    """What came of an export.

    Attributes:
        written: how many drawings were.
        left_out: how many the format cannot hold.
        files: what is there now, the drawings first.
    """

    written: int
    left_out: int
    files: tuple[Path, ...]


def format_for(target: str, name: str | None = None) -> DrawingsFormat:
    """Return the format called ``name``, or the one that the ending of ``target`` asks for.

    Raises:
        DigitpadError: there is no such format.
    """
    if name is not None:
        return FORMATS[name]
    lowered = target.lower()
    if lowered.endswith(("/", os.sep)) or not Path(target).suffix:
        return FORMATS["png"]
    for form in FORMATS.values():
        if form.ending and lowered.endswith(form.ending):
            return form
    known = ", ".join(form.ending for form in FORMATS.values() if form.ending)
    raise DigitpadError(
        sentence(
            "Drawings",
            "{target} ends in {suffix}, which is no format of drawings: choose one of {known}, "
            "or no ending for a folder of pictures",
            target=target,
            suffix=Path(target).suffix,
            known=known,
        )
    )


def export_drawings(
    drawings: Sequence[Exported], target: Path, form: DrawingsFormat, *, owner: str = "",
    progress: Progress = lambda done, total: None,
) -> ExportEnd:  # fmt: skip
    """Write ``drawings`` to ``target``, with what describes them, as a whole or not at all.

    Args:
        drawings: what is known of each, and what was drawn.
        target: a file is replaced; a folder has to be empty or new.
        form: of the table.
        owner: who drew them, if there is a name.
        progress: told how many are prepared; may raise to give up.

    Raises:
        DigitpadError: there is nothing to write, or nothing can be written there. What was there is intact.
    """
    taken = [each for each in drawings if form.takes(each)]
    if not taken:
        raise DigitpadError("None of these drawings can be written in this format" if drawings
                            else "There are no drawings to export")  # fmt: skip
    _refuse_place(target, form)
    name = target.name if form.ending else ""
    files = form.write(_named(taken, owner), name, progress)
    contents = Contents(
        drawings=[drawing for drawing, _ in taken], files=files, name=_stem(target, form), owner=owner,
        format_label=str(form.label), left_out=len(drawings) - len(taken), made=datetime.now(UTC),
    )  # fmt: skip
    before = f"{contents.name}." if form.ending else ""
    files = {
        **files,
        f"{before}croissant.json": croissant(contents),
        f"{before}README.md": data_card(contents, f"{before}croissant.json"),
    }
    with os_errors_as(sentence("Drawings", "{target} cannot be written", target=target)):
        remove_stale_temp_files(target.absolute().parent)
        with temporary_folder_beside(target) as folder:
            _put(files, folder, target, is_folder=not form.ending)
    place = target.parent if form.ending else target
    return ExportEnd(len(taken), len(drawings) - len(taken), tuple(place / each for each in files))


def _named(drawings: Sequence[Exported], owner: str) -> list[Exported]:
    """Return ``drawings`` with what their ink says of itself: the label, and who drew it."""
    return [
        (drawing, replace(content, label=NOT_A_DIGIT if drawing.label is None else drawing.label, writer=owner or None)
         if isinstance(content, Ink) else content)
        for drawing, content in drawings
    ]  # fmt: skip


def _stem(target: Path, form: DrawingsFormat) -> str:
    return target.name[: -len(form.ending)] or "drawings" if form.ending else target.name


def _refuse_place(target: Path, form: DrawingsFormat) -> None:
    if not target.absolute().parent.is_dir():
        raise DigitpadError(
            sentence(
                "Drawings",
                "{target} cannot be written: there is no such folder as {parent}",
                target=target,
                parent=target.parent,
            )
        )
    if form.ending:
        if target.is_dir():
            raise DigitpadError(
                sentence("Drawings", "{target} is a folder; name a file for this format", target=target)
            )
    elif target.exists() and not (target.is_dir() and not any(target.iterdir())):
        raise DigitpadError(
            sentence("Drawings", "{target} is there already and not an empty folder; name a new one", target=target)
        )


def _put(files: Files, folder: Path, target: Path, *, is_folder: bool) -> None:
    """Write ``files`` into ``folder``, and when all have reached the disk, move them to their place."""
    made = folder / "made"
    for name, data in files.items():
        path = made / name
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("wb") as file:
            file.write(data)
            file.flush()
            if not is_folder or len(files) < _FEW:
                os.fsync(file.fileno())
    if is_folder:
        if target.is_dir():
            target.rmdir()
        made.rename(target)
        return
    for name in reversed(list(files)):  # the drawings last, so that they are never there without their description
        (made / name).replace(target.parent / name)


_FEW: Final = 100  # files; to wait for the disk after each of thousands would take minutes


def _ink_lines(drawings: Sequence[Exported], name: str, progress: Progress) -> Files:
    lines = []
    for done, (drawing, content) in enumerate(drawings, start=1):
        assert isinstance(content, Ink)
        lines.append(json.dumps(content.to_json() | as_said(drawing), separators=(",", ":")) + "\n")
        progress(done, len(drawings))
    return {name: "".join(lines).encode()}


def _gzipped_ink_lines(drawings: Sequence[Exported], name: str, progress: Progress) -> Files:
    return {name: gzip.compress(_ink_lines(drawings, name, progress)[name], mtime=0)}


def _in_ink_format(ending: str) -> DrawingsFormat:
    """Return the format of ink files that end so, which says of a drawing only its ink, label and writer."""
    form = format_of(Path(f"drawings{ending}"))
    assert form is not None

    def write(drawings: Sequence[Exported], name: str, progress: Progress) -> Files:
        inks = [content for _, content in drawings if isinstance(content, Ink)]
        data = form.write(inks)
        progress(len(drawings), len(drawings))
        return {name: data}

    return DrawingsFormat(label=form.name, ending=ending, write=write, takes=_is_ink)


def _images(drawings: Sequence[Exported], progress: Progress) -> npt.NDArray[np.uint8]:
    """Return what a model is given of each, shape (n, 28, 28), uint8, 0 (paper) to 255 (ink)."""
    images = []
    for done, (_, content) in enumerate(drawings, start=1):
        images.append(np.rint(normalise(content) * 255).astype(np.uint8))
        progress(done, len(drawings))
    return np.stack(images)


def _labels(drawings: Sequence[Exported]) -> npt.NDArray[np.uint8]:
    return np.array([drawing.label for drawing, _ in drawings], dtype=np.uint8)


def _npz(drawings: Sequence[Exported], name: str, progress: Progress) -> Files:
    buffer = io.BytesIO()
    np.savez_compressed(buffer, x=_images(drawings, progress), y=_labels(drawings))
    return {name: buffer.getvalue()}


def _idx(drawings: Sequence[Exported], _: str, progress: Progress) -> Files:
    """As MNIST's own files are (Y. LeCun, C. Cortes, C. Burges): a magic number, the lengths, the bytes."""
    images, labels = _images(drawings, progress), _labels(drawings)
    return {
        "train-images-idx3-ubyte": struct.pack(">4i", 0x0803, *images.shape) + images.tobytes(),
        "train-labels-idx1-ubyte": struct.pack(">2i", 0x0801, len(labels)) + labels.tobytes(),
    }


def _png(drawings: Sequence[Exported], _: str, progress: Progress) -> Files:
    from PIL import Image  # noqa: PLC0415 - the window starts without Pillow

    width = len(str(len(drawings)))
    files = {}
    for number, ((drawing, _content), image) in enumerate(zip(drawings, _images(drawings, progress), strict=True), 1):
        png = io.BytesIO()
        Image.fromarray(image).save(png, "PNG")
        folder = NOT_A_DIGIT if drawing.label is None else drawing.label
        files[f"{folder}/{number:0{width}}.png"] = png.getvalue()
    return files


def _is_ink(each: Exported) -> bool:
    return isinstance(each[1], Ink)


def _is_digit(each: Exported) -> bool:
    return each[0].label is not None


FORMATS: Final[Mapping[str, DrawingsFormat]] = {
    "ink-gz": DrawingsFormat(
        label=sentence("Drawings", "Ink, one drawing a line, gzipped"), ending=".jsonl.gz",
        write=_gzipped_ink_lines, takes=_is_ink,
    ),
    "ink": DrawingsFormat(
        label=sentence("Drawings", "Ink, one drawing a line"), ending=".jsonl", write=_ink_lines, takes=_is_ink
    ),
    "inkml": _in_ink_format(".inkml"),
    "unipen": _in_ink_format(".unipen"),
    "npz": DrawingsFormat(
        label=sentence("Drawings", "NumPy arrays x and y"), ending=".npz", write=_npz, takes=_is_digit
    ),
    "png": DrawingsFormat(
        label=sentence("Drawings", "PNG pictures, a folder for each digit"), ending="", write=_png,
        takes=lambda _: True,
    ),
    "idx": DrawingsFormat(
        label=sentence("Drawings", "IDX files as of MNIST, in a folder"), ending="", write=_idx, takes=_is_digit
    ),
}  # fmt: skip
"""The formats by their names on the command line."""
