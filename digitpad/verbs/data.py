"""``digitpad data``: what is in a source of digits, how many of each, and what they look like."""

from __future__ import annotations

import argparse
import io
import json
from pathlib import Path
from typing import TYPE_CHECKING

from digitpad.core.data.spec import WORDS_OR_PATH
from digitpad.core.storage.names import one_line
from digitpad.verbs.console import answer, progress_bar

if TYPE_CHECKING:
    from digitpad.core.data.summary import Survey


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what ``data`` understands."""
    parser.add_argument("source", metavar="SOURCE", help=f"{WORDS_OR_PATH}; :test after it asks for the test part")
    parser.add_argument("--sheet", metavar="FILE", type=Path, help="also save a contact sheet as a PNG picture")
    parser.add_argument("--json", action="store_true", help="answer in JSON")


def run(arguments: argparse.Namespace) -> int:
    """Describe ``arguments.source``; always 0, for what goes wrong is raised."""
    from digitpad.core.data.sources import open_source  # noqa: PLC0415 - --help need not wait for NumPy
    from digitpad.core.data.summary import survey  # noqa: PLC0415

    with progress_bar("opening") as progress:
        source = open_source(arguments.source, progress=progress)
    found = survey(source)
    if arguments.sheet is not None:
        _save_sheet(arguments.sheet, found)
    if arguments.json:
        answer(json.dumps(_json(found, arguments.sheet)))
        return 0
    from digitpad.verbs.data_text import survey_lines  # noqa: PLC0415

    lines = survey_lines(found)
    if arguments.sheet is not None:
        lines.append(f"contact sheet: {arguments.sheet}")
    for line in lines:
        answer(one_line(line))
    return 0


def _json(found: Survey, sheet: Path | None) -> dict[str, object]:
    return {
        "data": found.data.name,
        "images": None if found.is_endless else len(found.data),
        "labelled": found.data.labels is not None,
        "class_counts": found.counts.tolist(),
        "blank": found.blank,
        "duplicates": [list(group) for group in found.duplicates],
        "notes": list(found.data.notes),
        "sheet": None if sheet is None else str(sheet),
    }


def _save_sheet(path: Path, found: Survey) -> None:
    from PIL import Image  # noqa: PLC0415

    from digitpad.core.errors import DigitpadError  # noqa: PLC0415
    from digitpad.core.storage.atomic import write_atomically  # noqa: PLC0415

    data = io.BytesIO()
    Image.fromarray(found.sheet).save(data, "PNG")
    try:
        write_atomically(path, data.getvalue())
    except OSError as error:
        raise DigitpadError(f"{path} cannot be written: {error.strerror or error}") from error
