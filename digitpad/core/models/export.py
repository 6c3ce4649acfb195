"""Exports of a model to what others read. The file's ending chooses the format; a folder is a SavedModel.

What needs TensorFlow is done by a process in the trainer's environment, ``python -m training.export``, which
also loads what it has written and asks it. Only what has passed gets its name.
"""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from digitpad.core.errors import DigitpadError, os_errors_as
from digitpad.core.models.file import ModelFile, read_model
from digitpad.core.models.sandbox import check_network
from digitpad.core.processes import child_environment, own_group
from digitpad.core.sentences import sentence
from digitpad.core.storage.atomic import remove_stale_temp_files, temporary_folder_beside, write_atomically

FOLDER: Final = ""
"""The ending of a SavedModel, which is a folder."""


@dataclass(frozen=True, slots=True)
class ExportFormat:
    """A format: what people call it, and where the trainer's process finds the `training.export.formats.Format` of it.

    Attributes:
        label: for people.
        writer: ``module:name``; empty for what lies in a model file as it is, which any model can be exported to.
    """

    label: str
    writer: str = ""


FORMATS: Final = {
    ".digitpad": ExportFormat("Digitpad model"),
    ".keras": ExportFormat("Keras model", "training.export.formats:KERAS"),
    ".tflite": ExportFormat("TensorFlow Lite network"),
    ".onnx": ExportFormat("ONNX network", "training.export.formats:ONNX"),
    FOLDER: ExportFormat("TensorFlow SavedModel, a folder", "training.export.formats:SAVED_MODEL"),
}
"""The formats by their ending. To add one, write its `Format` in a module of ``training/export/``, and a row here."""

WITHOUT_TRAINER: Final = frozenset(ending for ending, form in FORMATS.items() if not form.writer)
"""The formats that need no trainer."""

LONGEST: Final = 300.0
"""Seconds that the exporter may take; it needs 5, most of them to load TensorFlow."""

COMMAND: Final = (sys.executable, "-P", "-m", "training.export")
"""Starts the exporter; the model and the file that it is to write follow."""

_A_LOOK: Final = 0.1  # seconds between two looks whether it should stop
_STDERR_SHOWN: Final = 300  # characters


def ending_of(target: str) -> str:
    """Return the ending, a key of `FORMATS`, that ``target`` asks for.

    Raises:
        DigitpadError: it ends in something else.
    """
    if target.endswith(("/", os.sep)) or Path(target).is_dir():
        return FOLDER
    ending = Path(target).suffix.lower()
    if ending not in FORMATS:
        known = ", ".join(filter(None, FORMATS))
        raise DigitpadError(
            sentence(
                "Models",
                "{target} ends in {ending}, which is no format of a model: choose one of {known}, or "
                "no ending for the folder of a SavedModel",
                target=target,
                ending=ending,
                known=known,
            )
        )
    return ending


def export_model(
    model: Path,
    target: str,
    *,
    should_stop: Callable[[], bool] = lambda: False,
    command: Sequence[str] = COMMAND,
) -> None:
    """Write the model at ``model`` to ``target``, as a whole or not at all, in the format that its ending asks for.

    Args:
        model: a model file.
        target: a file is replaced; a folder has to be empty or new.
        should_stop: asked ten times a second; what is under way then comes to nothing.
        command: starts the exporter.

    Raises:
        DigitpadError: the model is refused or lacks what the format needs, TensorFlow or onnx are not there, what was
            written does not answer as the model does, or nothing can be written there. What was there is intact.
    """
    ending, path = ending_of(target), Path(target)
    _refuse_place(path, ending)
    read = read_model(model)
    with os_errors_as(sentence("Models", "{target} cannot be written", target=target)):
        if ending in WITHOUT_TRAINER:
            check_network(read)
            write_atomically(path, model.read_bytes() if ending == ".digitpad" else read.tflite)
            return
        _refuse_without_weights(read)
        remove_stale_temp_files(path.absolute().parent)
        with temporary_folder_beside(path) as folder:
            made = folder / f"model{ending}"
            _ask_exporter([*command, str(model.absolute()), str(made)], should_stop)
            if ending == FOLDER:
                _move_folder(made, path)
            else:
                write_atomically(path, made.read_bytes())


def _refuse_place(path: Path, ending: str) -> None:
    if not path.absolute().parent.is_dir():
        raise DigitpadError(
            sentence(
                "Models", "{path} cannot be written: there is no such folder as {parent}", path=path, parent=path.parent
            )
        )
    if ending == FOLDER and path.exists():
        if not path.is_dir():
            raise DigitpadError(
                sentence(
                    "Models", "{path} is a file; a name without an ending is for the folder of a SavedModel", path=path
                )
            )
        if any(path.iterdir()):
            raise DigitpadError(
                sentence("Models", "{path} is a folder that is not empty; name a new one for the SavedModel", path=path)
            )


def _refuse_without_weights(model: ModelFile) -> None:
    """Refuse a model whose weights are not those of the network that its card names, as a stranger's may be."""
    try:
        shapes = model.card.architecture.weight_shapes
    except DigitpadError:  # a network of another program
        shapes = {}
    weights = model.load_weights()
    held = {name: values.shape for name, values in weights.items() if values.dtype.kind == "f"}
    if not shapes or held != shapes or len(held) != len(weights):
        raise DigitpadError(
            sentence(
                "Models",
                "{path} holds no weights of the network that its card names ({network}); it can be "
                "exported only as {value}",
                path=model.path,
                network=model.card.network,
                value=" and ".join(sorted(WITHOUT_TRAINER)),
            )
        )


def _ask_exporter(command: Sequence[str], should_stop: Callable[[], bool]) -> None:
    pipe, environment = subprocess.PIPE, child_environment()
    with os_errors_as(sentence("Models", "The exporter cannot be started")):
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=pipe, stderr=pipe, env=environment, **own_group()
        )
    with process:
        try:
            said, complained = _heard(process, should_stop)
        finally:
            process.kill()
    if (refusal := _refusal(said, complained, process.returncode)) is not None:
        raise DigitpadError(refusal)


def _heard(process: subprocess.Popen[bytes], should_stop: Callable[[], bool]) -> tuple[bytes, bytes]:
    latest = time.monotonic() + LONGEST
    while True:
        try:
            return process.communicate(timeout=_A_LOOK)
        except subprocess.TimeoutExpired:
            if should_stop():
                raise DigitpadError(sentence("Models", "The export was stopped")) from None
            if time.monotonic() > latest:
                raise DigitpadError(
                    sentence("Models", "The exporter did not finish in {longest:g} seconds", longest=LONGEST)
                ) from None


def _refusal(said: bytes, complained: bytes, code: int) -> str | None:
    """Return the exporter's sentence on why there is no export, None if there is one."""
    with contextlib.suppress(ValueError):
        refusal = json.loads(said)
        if isinstance(refusal, str) or (refusal is None and code == 0):
            return refusal
    if code < 0:
        return "The exporter was killed, perhaps because there is not enough memory"
    last = complained.decode(errors="replace").strip().rpartition("\n")[2][:_STDERR_SHOWN]
    return f"The exporter ended with exit status {code}{f': {last}' if last else ''}"


def _move_folder(made: Path, path: Path) -> None:
    """Give ``made`` its name after all that is in it has reached the disk."""
    for file in made.rglob("*"):
        if file.is_file():
            with file.open("rb+") as opened:
                os.fsync(opened.fileno())
    if os.name == "nt" and path.is_dir():  # elsewhere renaming replaces an empty folder
        path.rmdir()
    made.rename(path)
