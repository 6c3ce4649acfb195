"""Exports of a model to what others read. The file's ending chooses the format; a folder is a SavedModel.

What needs TensorFlow is done by a process in the trainer's environment, ``python -m training.export``. What has been
written is loaded again and asked, and only what answers as the model does gets its name.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from digitpad.core.errors import DigitpadError, os_errors_as
from digitpad.core.exports.formats import FOLDER, WITHOUT_TRAINER, card_file, ending_of, stroke_file
from digitpad.core.exports.model_card import is_model_card, model_card
from digitpad.core.exports.plain import write_plain
from digitpad.core.exports.proof import Proof
from digitpad.core.exports.readers import is_reader, readers_of
from digitpad.core.models.file import ModelFile, read_model
from digitpad.core.models.sandbox import check_network
from digitpad.core.processes import child_environment, own_group
from digitpad.core.sentences import sentence
from digitpad.core.storage.atomic import remove_stale_temp_files, temporary_folder_beside, write_atomically

LONGEST: Final = 300.0
"""Seconds that the exporter may take; it needs 5, most of them to load TensorFlow."""

COMMAND: Final = (sys.executable, "-P", "-m", "training.export")
"""Starts the exporter; the model, the file that it is to write, and perhaps ``--bare`` follow."""

_A_LOOK: Final = 0.1  # seconds between two looks whether it should stop
_STDERR_SHOWN: Final = 300  # characters


@dataclass(frozen=True, slots=True)
class Export:
    """What was written.

    Attributes:
        files: the export, then what lies beside it.
        proofs: how near its answers are to the program's.
    """

    files: tuple[Path, ...]
    proofs: tuple[Proof, ...]

    @property
    def in_words(self) -> str:
        """What the proofs found, for people; no more than one sentence."""
        found = [proof.in_words for proof in self.proofs]
        if not found:
            return ""
        if len(found) == 1:
            return sentence("Models", "It was asked about {found}.", found=found[0])
        return sentence("Models", "It was asked about {found}; {more}.", found=found[0], more=found[1])


def export_model(  # noqa: PLR0913 - each is one wish about the export
    model: Path,
    target: str,
    *,
    bare: bool = False,
    with_readers: bool = False,
    should_stop: Callable[[], bool] = lambda: False,
    command: Sequence[str] = COMMAND,
) -> Export:
    """Write the model at ``model`` to ``target``, as a whole or not at all, in the format that its ending asks for.

    The normalisation is described inside, a model card and the network for strokes lie beside.

    Args:
        model: a model file.
        target: a file is replaced; a folder has to be empty or new.
        bare: write nothing but the network for images, as it was trained where the format has float weights.
        with_readers: put the programs beside it that ask it in other languages (`digitpad.core.exports.readers`).
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
        else:
            _refuse_without_weights(read)
        readers = readers_of(path) if with_readers else {}
        _refuse_beside(path, () if bare else (card_file(path), stroke_file(path)), readers)
        remove_stale_temp_files(path.absolute().parent)
        with temporary_folder_beside(path) as folder:
            made = folder / (path.name if path.suffix.lower() == ending else f"{path.name}{ending}")
            if ending in WITHOUT_TRAINER:
                proofs = write_plain(read, made, bare=bare)
            else:
                words = [*command, str(model.absolute()), str(made), *(["--bare"] if bare else [])]
                proofs = _ask_exporter(words, should_stop)
            if not bare:
                card_file(made).write_text(model_card(read.card, made, proofs), encoding="utf-8")
            for name, content in readers.items():
                (folder / name).write_bytes(content)
            return Export(_moved(made, path, readers), tuple(proofs))


def _moved(made: Path, path: Path, readers: Iterable[str]) -> tuple[Path, ...]:
    """Give what was made its place, the export last: where it lies, all lies. If one has none, no new one has."""
    places = {made.with_name(name): path.with_name(name) for name in readers}
    places |= {stroke_file(made): stroke_file(path), card_file(made): card_file(path), made: path}
    given = list[Path]()
    new = [place for place in places.values() if not place.exists()]
    try:
        for source, place in places.items():
            if source.is_dir():
                _move_folder(source, place)
            elif source.exists() or source == made:
                write_atomically(place, source.read_bytes())
            else:
                continue
            given.append(place)
    except BaseException:
        for place in set(new).intersection(given):
            _remove(place)
        raise
    return tuple(reversed(given))


def _remove(place: Path) -> None:
    if place.is_dir():
        shutil.rmtree(place, ignore_errors=True)
    else:
        place.unlink(missing_ok=True)


def _refuse_beside(path: Path, described: Iterable[Path], readers: Iterable[str]) -> None:
    """Refuse to replace what lies beside the export unless it is from one, as its card says; a folder never is."""
    is_ours = is_model_card(card_file(path))
    replaced = dict.fromkeys(described, is_ours)
    replaced |= {file: is_reader(file) for file in map(path.with_name, readers)}
    for file, may_be_replaced in replaced.items():
        if file.is_dir() or (file.exists() and not may_be_replaced):
            raise DigitpadError(
                sentence(
                    "Models",
                    "{file} is there already and would be replaced; choose another name, or export the network alone",
                    file=file,
                )
            )


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


def _ask_exporter(command: Sequence[str], should_stop: Callable[[], bool]) -> list[Proof]:
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
    with contextlib.suppress(ValueError, TypeError):
        answer = json.loads(said)
        if isinstance(answer, str):
            raise DigitpadError(answer)
        if process.returncode == 0:
            return [Proof(**each) for each in answer]
    raise DigitpadError(_death(complained, process.returncode))


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


def _death(complained: bytes, code: int) -> str:
    """Return why an exporter that has not answered has ended."""
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
