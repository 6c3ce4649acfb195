"""The model library: the shipped model, the models of runs and those that the user imported, each under a name."""

from __future__ import annotations

import contextlib
import json
import os
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Final

from digitpad.core.errors import DigitpadError, os_errors_as
from digitpad.core.models.card import ModelCard
from digitpad.core.models.file import read_model
from digitpad.core.resources import resource
from digitpad.core.sentences import sentence
from digitpad.core.storage.atomic import temporary_name, write_atomically, write_new
from digitpad.core.storage.folders import make_folder, user_folder
from digitpad.core.storage.names import is_portable_name

ENDING: Final = ".digitpad"
RUN_MODEL: Final = f"model{ENDING}"
"""The name of the model in the folder of a run."""

_SHIPPED: Final = f"digitpad{ENDING}"
_RUN_CONFIG: Final = "config.json"
_ACCURACIES: Final = ("test_accuracy", "mnist_test_accuracy", "validation_accuracy", "mnist_validation_accuracy")


class Origin(StrEnum):
    """Where a model of the library comes from."""

    SHIPPED = "shipped"
    RUN = "run"
    IMPORTED = "imported"


@dataclass(frozen=True, slots=True)
class LibraryModel:
    """A model in the library.

    Attributes:
        name: by which the command line knows it.
        path: of its file; absolute.
        origin: where it comes from.
    """

    name: str
    path: Path
    origin: Origin

    def card(self) -> ModelCard:
        """Read the card; the network and the weights are not looked at, so that a long list is quick.

        Raises:
            DigitpadError: the file is damaged, has gone meanwhile, or we fail on it.
        """
        try:
            return read_model(self.path, trusted=True).card
        except DigitpadError:
            raise
        except Exception as error:
            raise DigitpadError(
                sentence(
                    "Models",
                    "{path} cannot be read: {error!r} (this is a fault in digitpad)",
                    path=self.path,
                    error=error,
                )
            ) from error


def models_folder() -> Path:
    """Return where imported models lie; it need not exist yet."""
    return user_folder() / "models"


def list_models() -> list[LibraryModel]:
    """Return the shipped model, then the imported ones by name, then those of runs, newest first."""
    shipped = resource(_SHIPPED)
    found = [LibraryModel(shipped.stem, shipped, Origin.SHIPPED)]
    paths = sorted(path for path in models_folder().glob(f"*{ENDING}") if not path.name.startswith("."))
    found += [LibraryModel(path.stem, path, Origin.IMPORTED) for path in paths]
    runs = sorted((_age(path.parent), path) for path in (user_folder() / "runs").glob(f"*/{RUN_MODEL}"))
    return found + [LibraryModel(path.parent.name, path, Origin.RUN) for (is_run, _), path in reversed(runs) if is_run]


def _age(run: Path) -> tuple[bool, datetime]:
    """Return whether that is the folder of a run, and when the run was made."""
    made = datetime.min.replace(tzinfo=UTC)
    if run.name.startswith(".") or not (run / _RUN_CONFIG).is_file():
        return False, made
    # What a configuration that cannot be read belongs to has a model all the same.
    with contextlib.suppress(OSError, ValueError, TypeError, KeyError, OverflowError, RecursionError):
        made = datetime.fromisoformat(json.loads((run / _RUN_CONFIG).read_bytes())["created"]).astimezone(UTC)
    return True, made


def find_model(text: str) -> Path:
    """Return the file of the model that ``text`` names: a path, a name in the library, or the folder of a run.

    A path with the ending of a model is returned even if nothing lies there: whoever reads it says so.

    Raises:
        DigitpadError: there is no such model, or there are two of that name.
    """
    path = Path(text)
    with contextlib.suppress(RuntimeError):  # a user who has no home here
        path = path.expanduser()
    if path.is_file():
        return path
    named = _named(text)
    if len(named) > 1:
        paths = " and ".join(str(model.path) for model in named)
        raise DigitpadError(
            sentence(
                "Models", "There are two models called {text!r}; give the path of one: {paths}", text=text, paths=paths
            )
        )
    if named:
        return named[0].path
    if path.suffix == ENDING or (path.exists() and not (path / _RUN_CONFIG).exists()):
        return path
    for folder in (user_folder() / "runs" / text, path.absolute()):
        if (folder / _RUN_CONFIG).is_file():
            if not (folder / RUN_MODEL).exists():
                raise DigitpadError(sentence("Models", "The run {name} has no model yet", name=folder.name))
            return folder / RUN_MODEL
    raise DigitpadError(
        sentence("Models", "There is no model and no run called {text!r}; digitpad models list names all", text=text)
    )


def _named(name: str) -> list[LibraryModel]:
    """Return the models of that name; if there is none, those whose names differ in capitals only."""
    models = list_models()
    exact = [model for model in models if model.name == name]
    return exact or [model for model in models if model.name.casefold() == name.casefold()]


def import_model(path: Path, name: str | None = None) -> LibraryModel:
    """Check the model at ``path`` as a stranger's, and copy it into the library; without a ``name``, under the file's.

    Raises:
        DigitpadError: the file or its network is refused, the name is taken or cannot be one, or the user's folder
            does not take it; nothing has been changed.
    """
    imported = free_name(path.stem if name is None else name)
    from digitpad.core.models.sandbox import check_network  # noqa: PLC0415 - most starts need it not

    check_network(read_model(path))
    return _written(imported, path.read_bytes())


def add_model(name: str, data: bytes) -> LibraryModel:
    """Put a model that is known to be harmless, ``data`` being its file, into the library; raises as `import_model`."""
    return _written(free_name(name), data)


def replace_model(model: LibraryModel, data: bytes) -> None:
    """Let ``data`` be the file of an imported model from now on.

    Raises:
        DigitpadError: it cannot be written; what was there is intact.
    """
    with os_errors_as(sentence("Models", "{path} cannot be written", path=model.path)):
        write_atomically(model.path, data)


def duplicate_model(model: LibraryModel, name: str) -> LibraryModel:
    """Copy any model of the library into it under another name; raises as `import_model`."""
    return import_model(model.path, name)


def rename_model(name: str, new: str) -> LibraryModel:
    """Give the imported model called ``name`` the name ``new``.

    Raises:
        DigitpadError: there is no such imported model, the new name is taken or cannot be one, or the system does not
            allow it; nothing has been changed.
    """
    path = _imported(name, "renamed")
    if new == path.stem:
        return LibraryModel(new, path, Origin.IMPORTED)
    renamed = free_name(new, but=path)
    with os_errors_as(sentence("Models", "{path} cannot be renamed", path=path)):
        path.rename(renamed.path)
    return renamed


def remove_model(name: str) -> None:
    """Remove the imported model called ``name`` from the library.

    Raises:
        DigitpadError: there is none, or it is not an imported one; the sentence says what to do instead.
    """
    path = _imported(name, "removed")
    with os_errors_as(sentence("Models", "{path} cannot be removed", path=path)):
        path.unlink()


def discard_model(name: str) -> Path:
    """Take the imported model called ``name`` out of sight, and return the hidden file in which it is now.

    `restore_model` brings it back; the next start of the program removes it for good. Raises as `remove_model`.
    """
    path = _imported(name, "removed")
    hidden = temporary_name(path)
    with os_errors_as(sentence("Models", "{path} cannot be removed", path=path)):
        path.rename(hidden)
        os.utime(hidden)  # it was discarded now, and is no file that somebody left behind long ago
    return hidden


def restore_model(name: str, hidden: Path) -> LibraryModel:
    """Bring back the model that `discard_model` has put into ``hidden``.

    Raises:
        DigitpadError: it has been removed for good, or another model has its name now.
    """
    restored = free_name(name)
    with os_errors_as(sentence("Models", "{name} cannot be brought back", name=name)):
        hidden.rename(restored.path)
    return restored


def free_name(name: str, *, but: Path | None = None) -> LibraryModel:
    """Return what an imported model of that name would be; ``but`` is the file of the one that is to take it.

    Raises:
        DigitpadError: the name is taken, or cannot be one.
    """
    if not is_portable_name(name):
        raise DigitpadError(
            sentence("Models", "{name!r} cannot be the name of a model; give it a plain one of one line", name=name)
        )
    for model in list_models():
        if model.name.casefold() == name.casefold() and model.path != but:  # not every file system tells them apart
            raise _taken(model)
    return LibraryModel(name, models_folder() / f"{name}{ENDING}", Origin.IMPORTED)


def _written(model: LibraryModel, data: bytes) -> LibraryModel:
    make_folder(model.path.parent)
    with os_errors_as(sentence("Models", "{path} cannot be written", path=model.path)):
        try:
            write_new(model.path, data)
        except FileExistsError as error:
            raise _taken(model) from error
    return model


def _imported(name: str, what: str) -> Path:
    """Return the file of the imported model called ``name``, which is to be ``what``; say why there is none."""
    named = {model.origin: model for model in _named(name)}
    if Origin.IMPORTED in named:
        return named[Origin.IMPORTED].path
    if Origin.SHIPPED in named:
        raise DigitpadError(
            sentence(
                "Models",
                "{name} is the model that comes with the program and stays; --model chooses another",
                name=name,
            )
        )
    if Origin.RUN in named:
        run = named[Origin.RUN].path.parent
        raise DigitpadError(
            f"{name} is the model of a run, and goes with it: delete the run in the Train tab, or remove {run}"
            if what == "removed"
            else f"{name} is the model of a run, and is called as it is: rename the run in the Train tab"
        )
    raise DigitpadError(
        sentence("Models", "There is no imported model called {name!r}; digitpad models list names all", name=name)
    )


def accuracy_of(card: ModelCard) -> float | None:
    """Return how accurate a card says its model is, 0 to 1, by test images before validation images; or None."""
    for name in _ACCURACIES:
        value = card.metrics.get(name)
        if isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 1:
            return float(value)
    return None


def _taken(model: LibraryModel) -> DigitpadError:
    by = {Origin.SHIPPED: "the shipped model", Origin.RUN: "the model of a run", Origin.IMPORTED: "an imported model"}
    return DigitpadError(
        sentence(
            "Models", "{name!r} is the name of {by} already; give it another name", name=model.name, by=by[model.origin]
        )
    )
