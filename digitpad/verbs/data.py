"""``digitpad data``: what is in a source of digits, how many of each, and what they look like."""

from __future__ import annotations

import argparse
import io
import json
from pathlib import Path
from typing import TYPE_CHECKING, Final

from digitpad.console import answer, progress_bar
from digitpad.core.data.spec import FILES, WORDS_OR_PATH
from digitpad.core.errors import os_errors_as

if TYPE_CHECKING:
    from digitpad.core.data.dataset import Images
    from digitpad.core.data.summary import DatasetSummary

_BAR: Final = 30  # characters of the longest bar
_IN_A_ROW: Final = 5  # images; 5 of 14 characters fit on any terminal
_INK: Final = 90  # of 255; a block of pixels with more is ink
_BLOCKS: Final = " ▄▀█"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what ``data`` understands."""
    parser.add_argument(
        "source", metavar="SOURCE", help=f"{WORDS_OR_PATH} ({FILES}); :test after it asks for the test part"
    )
    parser.add_argument("--sheet", metavar="FILE", type=Path, help="also save a contact sheet as a PNG picture")
    parser.add_argument("--json", action="store_true", help="answer in JSON")


def run(arguments: argparse.Namespace) -> int:
    """Describe ``arguments.source``; always 0, for what goes wrong is raised."""
    from digitpad.core.data.sources import open_source  # noqa: PLC0415 - --help need not wait for NumPy
    from digitpad.core.data.summary import summarise  # noqa: PLC0415

    with progress_bar("opening") as progress:
        source = open_source(arguments.source, progress=progress)
    found = summarise(source)
    if arguments.sheet is not None:
        _save_sheet(arguments.sheet, found)
    if arguments.json:
        answer(json.dumps(_json(found, arguments.sheet)))
    else:
        answer(*_lines(found), *([f"contact sheet: {arguments.sheet}"] if arguments.sheet is not None else []))
    return 0


def _json(found: DatasetSummary, sheet: Path | None) -> dict[str, object]:
    return {
        "data": found.data.name,
        "images": None if found.is_infinite else len(found.data),
        "labelled": found.data.labels is not None,
        "class_counts": found.counts.tolist(),
        "blank": found.blank,
        "duplicates": [list(group) for group in found.duplicates],
        "notes": list(found.data.notes),
        "sheet": None if sheet is None else str(sheet),
    }


def _save_sheet(path: Path, found: DatasetSummary) -> None:
    from PIL import Image  # noqa: PLC0415

    from digitpad.core.storage.atomic import write_atomically  # noqa: PLC0415

    data = io.BytesIO()
    Image.fromarray(found.sheet).save(data, "PNG")
    with os_errors_as(f"{path} cannot be written"):
        write_atomically(path, data.getvalue())


def _lines(found: DatasetSummary) -> list[str]:
    """Return size, notes, class counts, an image of each class in half blocks, and what is odd."""
    from digitpad.core.data.summary import has_conflicting_labels  # noqa: PLC0415

    data = found.data
    images = f"{len(data):,} image{'' if len(data) == 1 else 's'}"
    size = f"without end; these are {images} of it" if found.is_infinite else images
    pixels = " × ".join(map(str, data.images.shape[1:]))
    lines = [f"{data.name}: {size}, {pixels}" + ("" if data.labels is not None else ", without labels"), *data.notes]
    if data.labels is not None:
        lines += ["", *_histogram(found)]
    lines += ["", *_pictures(found)]
    if found.blank:
        lines.append(f"{found.blank:,} of the images {'is' if found.blank == 1 else 'are'} blank")
    if found.duplicates:
        conflicts = sum(has_conflicting_labels(data, group) for group in found.duplicates)
        also = f", {conflicts:,} of them with different labels" if conflicts else ""
        first = ", ".join(map(str, found.duplicates[0][:5]))
        lines.append(f"{len(found.duplicates):,} images are there more than once{also}: the first in rows {first}")
    return lines


def _histogram(found: DatasetSummary) -> list[str]:
    most = max(int(found.counts.max()), 1)
    width = len(f"{most:,}")
    return [
        f"{label}  {count:{width},}  {'█' * round(_BAR * count / most)}".rstrip()
        for label, count in zip(found.data.alphabet.labels, found.counts.tolist(), strict=True)
    ]


def _pictures(found: DatasetSummary) -> list[str]:
    """Return the first image of each class, or without labels the first images."""
    labels, classes = found.data.labels, range(len(found.counts))
    rows = [i for i in classes if i < len(found.data)] if labels is None else [
        int((labels == each).argmax()) for each in classes if found.counts[each]
    ]  # fmt: skip
    blocks = [_in_blocks(found.data.images[row]) for row in rows]
    lines: list[str] = []
    for start in range(0, len(blocks), _IN_A_ROW):
        lines += [" ".join(parts).rstrip() for parts in zip(*blocks[start : start + _IN_A_ROW], strict=True)]
    return lines


def _in_blocks(image: Images) -> list[str]:
    half = len(image) // 2
    ink = image.reshape(half, 2, half, 2).mean(axis=(1, 3)) > _INK
    return ["".join(_BLOCKS[2 * int(top) + int(low)] for top, low in zip(*pair, strict=True))
            for pair in zip(ink[::2], ink[1::2], strict=True)]  # fmt: skip
