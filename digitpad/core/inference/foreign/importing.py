"""From a file of another program to a model of ours: read as data, its convention found, kept with a card."""

from __future__ import annotations

import contextlib
import hashlib
import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np

from digitpad.core.data.kinds.drawings import open_drawings
from digitpad.core.data.kinds.mnist import cached_file, is_published
from digitpad.core.data.spec import DataSpec, Part
from digitpad.core.drawings.database import drawings_path
from digitpad.core.errors import DigitpadError
from digitpad.core.inference.foreign.process import Digits, Seen, look_at
from digitpad.core.inference.foreign.sources import ForeignFile, digest, is_foreign, read_foreign_file
from digitpad.core.models.card import IMPORTED_NETWORK, ModelCard
from digitpad.core.models.conventions.imported import Imported
from digitpad.core.models.conventions.words import Wanted
from digitpad.core.models.file import NETWORK, ModelFile, imported_bytes, naming, read_model
from digitpad.core.models.library import (
    LibraryModel,
    Origin,
    add_model,
    free_name,
    import_model,
    list_models,
    replace_model,
)
from digitpad.core.sentences import sentence
from digitpad.core.storage.numpy_file import open_npz

if TYPE_CHECKING:
    from digitpad.core.models.foreign.convert import Converter

_MOST_OWN: Final = 200
_MOST_OF_MNIST: Final = 1_000
_WORK: Final = 5_000_000_000  # multiply-adds that MNIST's images may cost
_FEWEST: Final = 200


def open_foreign(path: Path, convention: str = "", *, converter: Converter | None = None) -> ModelFile:
    """Return the model that a file of another program makes; nothing is written.

    Args:
        path: what `read_foreign_file` reads.
        convention: words of `Wanted`; empty to find out everything.
        converter: as there.

    Raises:
        DigitpadError: the file or its network is refused; one sentence with the file's name and the reason.
    """
    Wanted.parse(convention)
    file = read_foreign_file(path, converter)
    with naming(path):
        seen = _look(file, convention)
    return _model(path, _card(file, seen, path.stem), file.tflite)


def read_any_model(path: Path) -> ModelFile:
    """Return the model at ``path``, be it one of ours or of another program; raises as `read_model` or `open_foreign`.

    The network of one of ours is not tried.
    """
    return open_foreign(path) if is_foreign(path) else read_model(path)


def import_file(
    path: Path, name: str | None = None, convention: str = "", *, converter: Converter | None = None
) -> LibraryModel:
    """Take the model at ``path`` into the library, be it one of ours or of another program.

    Args:
        path: of the file.
        name: in the library; None for that of the file.
        convention: words of `Wanted`, for a model of another program alone.
        converter: see `read_foreign_file`.

    Raises:
        DigitpadError: the file or its network is refused, it is in the library already, the name is taken or cannot be
            one, or the user's folder does not take it; nothing has been changed.
    """
    if not is_foreign(path):
        if convention:
            raise DigitpadError(
                sentence("Models", "{path} is a model of Digitpad, whose convention is known", path=path)
            )
        return import_model(path, name)
    Wanted.parse(convention)
    if not path.exists():
        raise DigitpadError(sentence("Models", "{path} was not found", path=path))
    if (there := _same(digest(path)[0])) is not None:
        if convention and name in (None, there.name):
            return with_convention(there, convention)
        raise DigitpadError(
            sentence("Models", "{path} is in the library already, as {name}", path=path, name=there.name)
        )
    free_name(path.stem if name is None else name)  # before seconds are spent
    file = read_foreign_file(path, converter)
    with naming(path):
        seen = _look(file, convention)
    card = _card(file, seen, path.stem if name is None else name)
    return add_model(path.stem if name is None else name, imported_bytes(card, tflite=file.tflite, graph=file.graph))


def with_convention(model: LibraryModel, convention: str) -> LibraryModel:
    """Have an imported model asked in another convention from now on; what is left open is found anew.

    Args:
        model: an imported one that another program made.
        convention: words of `Wanted`; empty to find out everything.

    Raises:
        DigitpadError: it is no such model, no such convention, or cannot be written; nothing has been changed.
    """
    Wanted.parse(convention)
    read = read_model(model.path)
    imported = read.card.imported
    if imported is None or model.origin is not Origin.IMPORTED:
        raise DigitpadError(
            sentence("Models", "{name} is a model of Digitpad, whose convention is known", name=model.name)
        )
    look = imported.look
    file = ForeignFile(imported.file, imported.sha256, look.size, read.tflite, look.layers)
    with naming(model.path):
        seen = _look(file, convention)
    described = replace(
        read.card,
        thresholds=seen.thresholds,
        metrics=_metrics(seen),
        imported=replace(imported, convention=seen.convention, look=seen.look),
    )
    replace_model(model, imported_bytes(described, tflite=read.tflite, graph=read.load_graph()))
    return model


def _same(sha256: str) -> LibraryModel | None:
    """Return the model of the library that was made from the very same file."""
    for model in list_models():
        with contextlib.suppress(DigitpadError):  # a damaged one is none
            imported = model.card().imported
            if model.origin is Origin.IMPORTED and imported is not None and imported.sha256 == sha256:
                return model
    return None


def _look(file: ForeignFile, convention: str) -> Seen:
    work = sum(layer.multiply_adds for layer in file.layers)
    return look_at(
        file.tflite, layers=file.layers, size=file.size, wanted=convention, own=_own_digits(), mnist=_mnist(work)
    )


def _model(path: Path, card: ModelCard, tflite: bytes) -> ModelFile:
    return ModelFile(path, replace(card, sha256={NETWORK: hashlib.sha256(tflite).hexdigest()}), tflite)


def _card(file: ForeignFile, seen: Seen, name: str) -> ModelCard:
    return ModelCard(
        name=name if name.isprintable() and name.strip() else file.name,
        network=IMPORTED_NETWORK,
        network_parameters={},
        parameters=seen.look.parameters,
        training={},
        data=(),
        metrics=_metrics(seen),
        thresholds=seen.thresholds,
        created=datetime.fromtimestamp(time.time(), UTC).isoformat(timespec="seconds"),
        command=f"digitpad models import {file.name}",
        imported=Imported(file=file.name, sha256=file.sha256, convention=seen.convention, look=seen.look),
    )


def _metrics(seen: Seen) -> dict[str, float]:
    """Return the accuracies that were measured, by the names under which cards have them."""
    look = seen.look
    named = {"probe_accuracy": look.probe, "own_accuracy": look.own, "mnist_test_accuracy": look.mnist}
    return {name: round(each.accuracy, 4) for name, each in named.items() if each.digits}


def _own_digits() -> Digits:
    """Return the user's latest labelled digits, none if that cannot be: the probe has others."""
    with contextlib.suppress(DigitpadError):
        if drawings_path().exists():
            spec = DataSpec("drawings", Part.TRAINING)
            found = open_drawings(spec, lambda done, total: None, skip_bad=True)
            latest = slice(-_MOST_OWN, None)
            if found.images.shape[1:] == (28, 28) and found.labels is not None:
                return Digits(found.images[latest].astype(np.uint8), found.labels[latest].astype(np.uint8))
    return Digits.none()


def _mnist(work: int) -> Digits:
    """Return the first images of MNIST's test part, if it is on this disk: to measure, not to find anything out."""
    count = min(_MOST_OF_MNIST, max(_FEWEST, _WORK // max(work, 1)))
    with contextlib.suppress(DigitpadError, OSError, RuntimeError, KeyError):
        if is_published(path := cached_file()):
            with open_npz(path) as arrays:
                return Digits(*(arrays.read(key)[:count] for key in ("x_test", "y_test")))
    return Digits.none()
