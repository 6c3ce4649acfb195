"""``digitpad drawings``: the user's own labelled drawings. Lists them, takes some in, gives them out."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from digitpad.console import answer, progress_bar, report

if TYPE_CHECKING:  # --help need not wait for NumPy
    from digitpad.core.drawings.database import Drawings
    from digitpad.core.drawings.drawing import Drawing
    from digitpad.core.drawings.filter import Filter

ACTIONS: Final = {
    "list": "list the drawings, with what each was read as",
    "import": "add labelled drawings from ink files, pictures, NumPy arrays or IDX files; none twice",
    "export": "write the drawings to a file or folder, with a description and a data card beside it",
}
"""Name of the action, its parser and its function here, and what ``--help`` says of it."""

_FORMATS: Final = ("ink-gz", "ink", "inkml", "unipen", "npz", "png", "idx")
_NO_DIGIT: Final = "none"
_UNNAMED: Final = "my hand"
"""What the first profile is called until it has a name."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what ``drawings`` understands."""
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--verbose", action="store_true", default=argparse.SUPPRESS, help=argparse.SUPPRESS)
    common.add_argument("--profile", metavar="NAME", help="whose drawings; without it, those of the profile in use")
    common.add_argument("--json", action="store_true", help="answer in JSON")
    chosen = argparse.ArgumentParser(add_help=False)
    chosen.add_argument("--label", metavar="DIGIT", choices=[*map(str, range(10)), _NO_DIGIT],
                        help=f"only this digit, 0 to 9, or {_NO_DIGIT} for what is no digit")  # fmt: skip
    chosen.add_argument("--misread", action="store_true", help="only those that a model misread")
    chosen.add_argument("--model", metavar="NAME", help="only those that this model had read")
    chosen.add_argument("--day", metavar="YYYY-MM-DD", type=date.fromisoformat, help="only those drawn on this day")
    chosen.add_argument("--teaching", action="store_true", help="only those that teach")
    actions = parser.add_subparsers(title="actions", metavar="ACTION", dest="action", required=True)
    of = {
        action: actions.add_parser(
            action, help=text, description=text, allow_abbrev=False,
            parents=[common] if action == "import" else [common, chosen],
        )
        for action, text in ACTIONS.items()
    }  # fmt: skip
    about = "an ink file, .npz, .csv, IDX files, or a folder with one subfolder a digit"
    of["import"].add_argument("paths", metavar="PATH", type=Path, nargs="+", help=about)
    about = "its ending chooses the format; without one, a folder of pictures"
    of["export"].add_argument("file", metavar="FILE", type=Path, help=about)
    of["export"].add_argument("--format", choices=_FORMATS, help="whatever the ending; png and idx are folders")


def run(arguments: argparse.Namespace) -> int:
    """Do what ``arguments`` say; 1 if one of several imports failed, else 0: the rest is raised."""
    actions = {"list": _list, "import": _import, "export": _export}
    return actions[arguments.action](arguments)


def _list(arguments: argparse.Namespace) -> int:
    from digitpad.core.drawings.database import drawings_path  # noqa: PLC0415 - --help need not wait for NumPy

    found: Sequence[Drawing] = []
    if drawings_path().exists():
        with _opened() as drawings:
            found = drawings.find(_filter(arguments), profile=_profile(drawings, arguments.profile))
    if arguments.json:
        if found:
            answer(*(json.dumps(_as_json(each)) for each in found))
    else:
        answer(*_table(found))
    return 0


def _import(arguments: argparse.Namespace) -> int:
    from digitpad.core.data.import_drawings import import_drawings  # noqa: PLC0415
    from digitpad.core.errors import DigitpadError  # noqa: PLC0415

    failed = 0
    with _opened() as drawings:
        profile = _profile(drawings, arguments.profile)
        for path in arguments.paths:
            try:
                with progress_bar(f"importing {path.name}", unit="drawing") as progress:
                    end = import_drawings(drawings, path, profile=profile, progress=progress)
            except DigitpadError as error:
                if len(arguments.paths) == 1:
                    raise
                report(error, verbose=arguments.verbose, name=str(path))
                failed = 1
                continue
            said: dict[str, Any] = {"source": str(path), "new": len(end.new), "known": end.known}
            if arguments.json:
                answer(json.dumps({**said, "notes": list(end.notes)}))
            else:
                answer("; ".join([f"{path}: {len(end.new):,} new, {end.known:,} here already", *end.notes]))
    return failed


def _export(arguments: argparse.Namespace) -> int:
    from digitpad.core.drawings.database import AS_SHIPPED, drawings_path  # noqa: PLC0415
    from digitpad.core.drawings.export import export_drawings, format_for  # noqa: PLC0415
    from digitpad.core.errors import DigitpadError  # noqa: PLC0415

    form = format_for(str(arguments.file), arguments.format)
    if not drawings_path().exists():
        raise DigitpadError("There are no drawings to export: draw a digit in the window and press its key")
    with _opened() as drawings:
        profile = _profile(drawings, arguments.profile)
        found = drawings.find(_filter(arguments), profile=profile)
        pairs = list(zip(found, drawings.contents([each.id for each in found]), strict=True))
        owner = "" if profile == AS_SHIPPED else drawings.profiles()[profile]
        with progress_bar(f"exporting {arguments.file.name}", unit="drawing") as progress:
            end = export_drawings(pairs, arguments.file, form, owner=owner, progress=progress)
    if arguments.json:
        files = [str(path) for path in (*end.files[:1], *end.files[-2:])]
        answer(json.dumps({"written": end.written, "left_out": end.left_out, "files": files}))
    else:
        left = f"; {end.left_out:,} left out that this format cannot hold" if end.left_out else ""
        answer(f"exported {end.written:,} to {arguments.file}, described in {end.files[-1].name}{left}")
    return 0


def _opened() -> Drawings:
    from digitpad.core.drawings.database import Drawings, drawings_path  # noqa: PLC0415

    return Drawings(drawings_path())


def _profile(drawings: Drawings, name: str | None) -> int:
    """Return the number of the profile called ``name``, or of the one in use."""
    from digitpad.core.errors import DigitpadError  # noqa: PLC0415

    if name is None:
        return drawings.profile
    names = {number: each or _UNNAMED for number, each in drawings.profiles().items()}
    found = next((number for number, each in names.items() if each.casefold() == name.strip().casefold()), None)
    if found is None:
        raise DigitpadError(f"There is no profile called {name!r}, only {', '.join(names.values())}")
    return found


def _filter(arguments: argparse.Namespace) -> Filter:
    from digitpad.core.drawings.filter import NONE, Filter  # noqa: PLC0415

    label = None if arguments.label is None else NONE if arguments.label == _NO_DIGIT else int(arguments.label)
    since = None if arguments.day is None else datetime.combine(arguments.day, time())
    return Filter(
        label=label, is_misread=arguments.misread, model=arguments.model, teaches=arguments.teaching,
        since=None if since is None else since.timestamp(),
        until=None if since is None else (since + timedelta(days=1)).timestamp(),
    )  # fmt: skip


def _as_json(drawing: Drawing) -> dict[str, Any]:
    said = drawing.answer
    return {
        "id": drawing.id,
        "label": drawing.label,
        "drawn": datetime.fromtimestamp(drawing.drawn, UTC).isoformat(timespec="milliseconds"),
        "origin": drawing.origin.value,
        "ink": drawing.is_ink,
        "teaches": drawing.teaches,
        "misread": drawing.is_misread,
        "answer": None if said is None else {
            "digit": said.digit, "confidence": said.confidence, "verdict": said.verdict, "model": said.model,
        },
    }  # fmt: skip


def _table(found: Sequence[Drawing]) -> list[str]:
    """Return a line a drawing below a head, and how many there are."""
    rows = [("label", "read as", "model", "drawn", "how")]
    for each in found:
        label = _NO_DIGIT if each.label is None else str(each.label)
        said = "–" if each.answer is None else _NO_DIGIT if each.said is None else str(each.said)
        model = "–" if each.answer is None else each.answer.model
        drawn = datetime.fromtimestamp(each.drawn).isoformat(" ", "minutes")
        rows.append((label, said, model, drawn, each.origin.value + ("" if each.teaches else ", silent")))
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = ["  ".join(f"{cell:<{width}}" for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
    return [*lines, f"{len(found):,} drawing{'' if len(found) == 1 else 's'}"]
