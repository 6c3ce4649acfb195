"""What stands beside an export of drawings: a Croissant description for programs, a data card for people.

Croissant 1.0 (MLCommons, 2024), http://mlcommons.org/croissant/1.0: JSON-LD on top of schema.org's ``Dataset``.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from digitpad import __version__
from digitpad.core.drawings.drawing import Drawing

CONFORMS_TO: Final = "http://mlcommons.org/croissant/1.0"
_VOCABULARY: Final = (
    "citeAs column equivalentProperty extract field fileProperty fileObject fileSet format includes isLiveDataset "
    "jsonPath key md5 parentField path recordSet references regex repeated replace samplingRate separator source "
    "subField transform"
)
_CONTEXT: Final = {
    "@language": "en",
    "@vocab": "https://schema.org/",
    "sc": "https://schema.org/",
    "cr": "http://mlcommons.org/croissant/",
    "dct": "http://purl.org/dc/terms/",
    "rai": "http://mlcommons.org/croissant/RAI/",
    "conformsTo": "dct:conformsTo",
    **{word: f"cr:{word}" for word in _VOCABULARY.split()},
    "data": {"@id": "cr:data", "@type": "@json"},
    "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
    "examples": {"@id": "cr:examples", "@type": "@json"},
}
_TYPES: Final = {
    ".gz": "application/jsonlines",  # of what is in it: readers unpack by themselves
    ".jsonl": "application/jsonlines",
    ".png": "image/png",
    ".inkml": "application/inkml+xml",
    ".unipen": "text/plain",
}
_ANYTHING: Final = "application/octet-stream"
_INK_FIELDS: Final = (
    ("strokes", "sc:Text", "The strokes: lists of points x, y, and where known time in seconds and pressure 0 to 1."),
    ("label", "sc:Text", "The digit that was meant, 0 to 9, or not-a-digit."),
    ("drawn", "sc:DateTime", "When it was drawn, or came into the program."),
)
_NO_DIGIT: Final = "not a digit"


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """What an export holds.

    Attributes:
        drawings: what is known of each.
        files: their bytes by their names.
        name: of the whole.
        owner: who drew them; empty if nobody said.
        format_label: what people call the format.
        left_out: how many drawings the format cannot hold.
        made: when.
    """

    drawings: Sequence[Drawing]
    files: Mapping[str, bytes]
    name: str
    owner: str
    format_label: str
    left_out: int
    made: datetime


def croissant(contents: Contents) -> bytes:
    """Return the description in JSON-LD, with a hash of each file."""
    pictures = [name for name in contents.files if name.endswith(".png")]
    distribution = [_file_object(name, data) for name, data in contents.files.items()]
    if pictures:
        distribution.append({
            "@type": "cr:FileSet", "@id": "pictures", "name": "pictures", "encodingFormat": "image/png",
            "includes": "*/*.png",
        })  # fmt: skip
    value: dict[str, Any] = {
        "@context": _CONTEXT,
        "@type": "sc:Dataset",
        "conformsTo": CONFORMS_TO,
        "name": contents.name,
        "description": _about(contents),
        "version": "1.0.0",
        "datePublished": contents.made.date().isoformat(),
        "license": "https://choosealicense.com/no-permission/",
        "creator": {"@type": "sc:Person", "name": contents.owner or "not named"},
        "keywords": ["handwritten digits", "online handwriting"],
        "isLiveDataset": False,
        "distribution": distribution,
        "recordSet": _record_sets(contents, has_pictures=bool(pictures)),
    }
    return (json.dumps(value, indent=2, ensure_ascii=False) + "\n").encode("utf-8", "replace")


def _about(contents: Contents) -> str:
    who = f"{contents.owner}'s" if contents.owner else "somebody's"
    return f"{len(contents.drawings):,} drawings in {who} own hand, labelled in Digitpad. {contents.format_label}."


def _file_object(name: str, data: bytes) -> dict[str, Any]:
    ending = name[name.rfind(".") :] if "." in name else ""
    return {
        "@type": "cr:FileObject", "@id": name, "name": name, "contentUrl": name, "contentSize": f"{len(data)} B",
        "encodingFormat": _TYPES.get(ending, _ANYTHING), "sha256": hashlib.sha256(data).hexdigest(),
    }  # fmt: skip


def _record_sets(contents: Contents, *, has_pictures: bool) -> list[dict[str, Any]]:
    if has_pictures:
        source: dict[str, Any] = {"fileSet": {"@id": "pictures"}}
        label = source | {"extract": {"fileProperty": "fullpath"}, "transform": {"regex": "([^/]+)/[^/]+\\.png$"}}
        about = "28 × 28 pixels, 0 (paper) to 255 (ink)."
        fields = [
            ("image", "sc:ImageObject", about, source | {"extract": {"fileProperty": "content"}}),
            ("label", "sc:Text", "The digit that was meant, 0 to 9, or not-a-digit.", label),
        ]
        return [_record_set("drawings", fields)]
    if any(name.endswith((".jsonl", ".jsonl.gz")) for name in contents.files):
        (file,) = contents.files
        columns = [
            (name, kind, about, {"fileObject": {"@id": file}, "extract": {"column": name}})
            for name, kind, about in _INK_FIELDS
        ]
        return [_record_set("drawings", columns)]
    about = "All of the file; the data card says how to read it."
    return [  # one a file: what is in two of them cannot be joined
        _record_set(
            f"drawings-in-{name}",
            [("content", "sc:Text", about, {"fileObject": {"@id": name}, "extract": {"fileProperty": "content"}})],
        )
        for name in contents.files
    ]


def _record_set(name: str, fields: Sequence[tuple[str, str, str, Mapping[str, Any]]]) -> dict[str, Any]:
    described = [
        {
            "@type": "cr:Field", "@id": f"{name}/{field}", "name": field, "description": about, "dataType": kind,
            "source": dict(source),
        }
        for field, kind, about, source in fields
    ]  # fmt: skip
    return {"@type": "cr:RecordSet", "@id": name, "name": name, "field": described}


def data_card(contents: Contents, description: str) -> bytes:
    """Return the card for people, in Markdown; ``description`` is the name of the file for programs."""
    drawings = contents.drawings
    counts = Counter(_NO_DIGIT if each.label is None else str(each.label) for each in drawings)
    rows = [f"| {label} | {counts[label]:,} |" for label in [*map(str, range(10)), _NO_DIGIT] if counts[label]]
    days = sorted(datetime.fromtimestamp(each.drawn, UTC).date().isoformat() for each in drawings)
    asked = Counter(each.answer.model for each in drawings if each.answer is not None)
    misread = sum(each.is_misread for each in drawings)
    origins = Counter(each.origin.value for each in drawings)
    lines = [
        f"# {contents.name}", "",
        _about(contents), "",
        "## What is in it", "",
        "| label | drawings |", "|---|---|", *rows, "",
        f"- From {days[0]} to {days[-1]}.",
        f"- How they came: {', '.join(f'{name} {count:,}' for name, count in sorted(origins.items()))}.",
        *([f"- Models that had read them: {', '.join(f'{name} ({n:,})' for name, n in sorted(asked.items()))}; "
           f"{misread:,} were read wrongly. Misread drawings are corrected more often than others, so there are more "
           "of them here than among all that was drawn."] if asked else []),
        *([f"- {contents.left_out:,} drawings are left out, as this format cannot hold them."]
          if contents.left_out else []), "",
        "## How to read it", "",
        *_reading(contents), "",
        "## Before you share it", "",
        "- No licence has been chosen. The drawings are their writer's: say under which licence others may use them.",
        "- Handwriting, and the times of its points above all, can tell who wrote it.",
        "- One hand is no sample of all people: a model that is measured on it is measured for this hand.", "",
        f"Written by Digitpad {__version__} on {contents.made.date().isoformat()}. `{description}` describes the same "
        "for programs (Croissant 1.0), with the SHA-256 of each file.",
    ]  # fmt: skip
    return ("\n".join(lines) + "\n").encode("utf-8", "replace")


def _reading(contents: Contents) -> list[str]:
    name = next(iter(contents.files))
    if name.endswith((".jsonl", ".jsonl.gz")):
        opened = f'gzip.open("{name}", "rt")' if name.endswith(".gz") else f'open("{name}")'
        return ["```python", *(["import gzip"] if name.endswith(".gz") else []), "import json", "",
                f"for line in {opened}:", "    drawing = json.loads(line)",
                '    drawing["strokes"], drawing["label"]  # x, y, perhaps time in seconds and pressure; y points down',
                "```"]  # fmt: skip
    if name.endswith(".npz"):
        about = "(n, 28, 28) and (n,), uint8; 0 is paper, 255 is ink"
        return ["```python", "import numpy", "", f'arrays = numpy.load("{name}")',
                'x, y = arrays["x"], arrays["y"]  # ' + about, "```"]  # fmt: skip
    if name.endswith(".png"):
        return ["A folder for each label; each picture has 28 × 28 pixels, white ink on black as MNIST's.",
                "Any loader of folders of pictures reads it."]  # fmt: skip
    if name.endswith("-ubyte"):
        return ["The format of MNIST's own files, and the names of its training part: whatever reads those reads them."]
    return [f"`{name}` is a file of ink, for programs that know this format."]
