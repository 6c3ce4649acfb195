"""``digitpad models``: the model library. Lists it, shows a card, takes models in, gives them out in other formats."""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from digitpad.console import answer, report

if TYPE_CHECKING:  # --help need not wait for NumPy
    from digitpad.core.models.card import ModelCard
    from digitpad.core.models.conventions.imported import Imported

ACTIONS: Final = {
    "list": "list the shipped model, the imported ones and those of runs",
    "show": "print the card of a model: network, data with licences, figures",
    "import": "check a model's file, find out how it wants to be asked, and take it into the library",
    "export": "write a model as .digitpad, .keras, .tflite, .onnx, or as a SavedModel's folder",
    "remove": "remove an imported model from the library",
}
"""Name of the action, its parser and its function here, and what ``--help`` says of it."""

_ORIGINS: Final = {"shipped": "comes with digitpad", "run": "a run", "imported": "imported"}
KNOWN_FILES: Final = ".digitpad, or of another program .keras, .h5, .tflite, .onnx or a SavedModel's folder"
_NAME: Final = "a name that “digitpad models list” shows, or the file of a model"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what ``models`` understands."""
    verbose = argparse.ArgumentParser(add_help=False)
    verbose.add_argument("--verbose", action="store_true", default=argparse.SUPPRESS, help=argparse.SUPPRESS)
    actions = parser.add_subparsers(title="actions", metavar="ACTION", dest="action", required=True)
    of = {
        action: actions.add_parser(action, help=text, description=text, parents=[verbose], allow_abbrev=False)
        for action, text in ACTIONS.items()
    }
    of["list"].add_argument("--json", action="store_true", help="answer in JSON, one line a model")
    of["show"].add_argument("model", metavar="NAME", help=_NAME)
    of["show"].add_argument("--json", action="store_true", help="print the card as JSON, in one line")
    of["import"].add_argument("file", metavar="FILE", type=Path, help=f"a model: {KNOWN_FILES}; it stays where it is")
    of["import"].add_argument("--name", metavar="NAME", help="in the library; without it, that of the file")
    of["import"].add_argument(
        "--convention",
        metavar="WORDS",
        default="",
        help="how another program's network is to be asked, such as “0..255 dark transposed”; what is left open is "
        "found by showing it digits",
    )
    of["import"].add_argument("--json", action="store_true", help="answer in JSON, one line")
    of["export"].add_argument("model", metavar="NAME", help=_NAME)
    of["export"].add_argument(
        "file",
        metavar="FILE",
        help="its ending chooses the format: .digitpad, .keras, .tflite, .onnx; a folder is a SavedModel",
    )
    of["export"].add_argument(
        "--bare",
        action="store_true",
        help="nothing but the network for images, as it was trained: no description in it, nothing beside it",
    )
    of["export"].add_argument(
        "--with-reader",
        action="store_true",
        help="put beside it what asks it elsewhere: digitpad_reader.py, digitpad_reader.h for C, and with .onnx "
        "digitpad-reader.js and a page for the browser",
    )
    of["remove"].add_argument("model", metavar="NAME", help="of an imported model")


def run(arguments: argparse.Namespace) -> int:
    """Do what ``arguments`` say; 1 if a model in the list could not be read, else 0: the rest is raised."""
    actions = {"list": _list, "show": _show, "import": _import, "export": _export, "remove": _remove}
    return actions[arguments.action](arguments)


def _list(arguments: argparse.Namespace) -> int:
    from digitpad.core.errors import DigitpadError  # noqa: PLC0415 - --help need not wait for NumPy
    from digitpad.core.models.library import accuracy_of, list_models  # noqa: PLC0415

    rows, unreadable = list[dict[str, Any]](), list[Exception]()
    for model in list_models():
        try:
            card, size = model.card(), model.path.stat().st_size
        except (DigitpadError, OSError) as error:
            unreadable.append(error)
            continue
        rows.append(
            {
                "name": model.name,
                "network": card.network,
                "parameters": card.parameters,
                "multiply_adds": card.multiply_adds,
                "accuracy": accuracy_of(card),
                "bytes": size,
                "from": str(model.origin),
                "path": str(model.path),
            }
        )
    if rows or not arguments.json:
        answer(*(map(json.dumps, rows) if arguments.json else _table(rows)))
    for reason in unreadable:
        report(reason, verbose=arguments.verbose)
    return 1 if unreadable else 0


def _table(rows: Sequence[Mapping[str, Any]]) -> list[str]:
    """Return a table with a line a model below its head."""
    cells = [("name", "network", "accuracy", "size", "from")]
    for row in rows:
        accuracy = "–" if row["accuracy"] is None else f"{row['accuracy']:.2%}"
        cells.append((row["name"], row["network"], accuracy, f"{row['bytes'] / 1e6:.2f} MB", _ORIGINS[row["from"]]))
    name, network, accuracies, sizes, _ = (max(map(len, column)) for column in zip(*cells, strict=True))
    return [
        f"{row[0]:<{name}}  {row[1]:<{network}}  {row[2]:>{accuracies}}  {row[3]:>{sizes}}  {row[4]}" for row in cells
    ]


def _show(arguments: argparse.Namespace) -> int:
    from digitpad.core.inference.foreign.importing import read_any_model  # noqa: PLC0415
    from digitpad.core.models.library import find_model  # noqa: PLC0415

    model = read_any_model(find_model(arguments.model))
    if arguments.json:
        answer(json.dumps(json.loads(model.card.to_json())))
    else:
        answer(*_card_lines(model.card), f"file: {model.path}")
    return 0


def _card_lines(card: ModelCard) -> list[str]:
    """Return a card for people."""
    from digitpad.core.models.architectures import PER_DRAWING, size_in_words  # noqa: PLC0415

    inside = ", ".join(f"{name} {_value(value)}" for name, value in card.network_parameters.items())
    lines = [
        card.name,
        f"network: {card.network}{f' ({inside})' if inside else ''}, "
        f"{size_in_words(card.parameters, card.multiply_adds)}",
        f"made: {card.created}, with digitpad {card.program_version}, by: {card.command}",
    ]
    if card.imported is not None:
        lines += _look_lines(card.imported)
    if card.strokes is not None:
        size = size_in_words(card.strokes.parameters, card.stroke_multiply_adds, per=PER_DRAWING)
        weights = f"{card.strokes.image_weight:g} of the image's, {card.strokes.stroke_weight:g} of the strokes'"
        lines.append(f"strokes: {size}; the logarithms of both answers to ink are added, {weights}")
    for each in card.parents:
        count = f"{each.images:,} images of {each.taught}" if each.images else each.taught
        lines.append(f"from: {each.name} ({each.sha256[:12]}), taught {count} ({each.digest[:12]})")
    lines += [f"data: {item['name']} ({item['licence']}; {item['source']}): {item['used']}" for item in card.data]
    lines += _section("metrics", card.metrics)
    lines += _section("training", card.training)
    lines += _section("thresholds", card.thresholds.to_json())
    told = {each.in_words(): f"{each.cost_in_words()} ({each.evidence_in_words()})" for each in card.certainty}
    lines += _section("certainty", told)
    return lines + _section("sha256", card.sha256)


def _look_lines(imported: Imported) -> list[str]:
    """Return where an imported model comes from, how it is asked, and how it did at first look."""
    from digitpad.core.models.conventions import words  # noqa: PLC0415

    look, convention = imported.look, imported.convention
    measured = (("your own digits", look.own), ("MNIST's test images", look.mnist))
    return [
        f"file: {imported.file}, {look.size / 1e6:.2f} MB, SHA-256 {imported.sha256[:12]}",
        *(f"layer: {each.name} → {' × '.join(map(_length, each.shape)) or '1'}"
          + (f", {each.parameters:,} parameters" if each.parameters else "") for each in look.layers),
        f"takes: {words.input_in_words(convention)}",
        f"asked: {words.finding_in_words(look)}",
        f"in words: {words.words_for(convention)}",
        f"gives: {words.answers_in_words(convention)}; the logits are divided by {convention.temperature:.3g}",
        *(f"{what}: {words.measured_in_words(each)}" for what, each in measured if each.digits),
        f"verdicts: {look.unsure:.1%} of the digits are unsure, {look.refused:.1%} are taken for none, and so are "
        f"{look.non_digits_refused:.1%} of the drawings that are none",
    ]  # fmt: skip


def _length(length: int | None) -> str:
    return "any" if length is None else str(length)


def _section(title: str, values: Mapping[str, Any]) -> list[str]:
    told = [f"  {name}: {_value(value)}" for name, value in values.items() if value not in (None, "")]
    return [f"{title}:", *told] if told else []


def _value(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _import(arguments: argparse.Namespace) -> int:
    from digitpad.core.inference.foreign.importing import import_file  # noqa: PLC0415

    model = import_file(arguments.file, arguments.name, arguments.convention)
    card = model.card()
    if arguments.json:
        answer(json.dumps({"name": model.name, "path": str(model.path), "card": json.loads(card.to_json())}))
    elif card.imported is None:
        answer(f"imported as {model.name}")
    else:
        from digitpad.core.models.architectures import size_in_words  # noqa: PLC0415

        size = size_in_words(card.parameters, card.multiply_adds)
        answer(f"imported as {model.name}", f"network: {size}", *_look_lines(card.imported))
    return 0


def _export(arguments: argparse.Namespace) -> int:
    from digitpad.core.exports.export import export_model  # noqa: PLC0415
    from digitpad.core.exports.formats import ending_of  # noqa: PLC0415
    from digitpad.core.models.library import find_model  # noqa: PLC0415

    ending_of(arguments.file)  # before anything is looked for
    model, with_readers = find_model(arguments.model), arguments.with_reader
    export = export_model(model, arguments.file, bare=arguments.bare, with_readers=with_readers)
    answer(f"exported as {arguments.file}")
    if beside := export.files[1:]:
        answer(f"beside it: {', '.join(file.name for file in beside)}")
    if export.proofs:
        answer(export.in_words)
    return 0


def _remove(arguments: argparse.Namespace) -> int:
    from digitpad.core.models.library import remove_model  # noqa: PLC0415

    remove_model(arguments.model)
    answer(f"removed {arguments.model}")
    return 0
