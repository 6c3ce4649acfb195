"""Checkpoints: weights, optimiser, random state and place of a training, in a file. The last two are kept."""

from __future__ import annotations

import contextlib
import hashlib
import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from digitpad.core.errors import DigitpadError, os_errors_as
from digitpad.core.models.archive import ArchiveReader, pack_weights, unpack_weights, write_archive
from digitpad.core.runs.run_folder import Run

KEPT: Final = 2
_LARGEST: Final = 1 << 30  # bytes
_POSITION: Final = "position.json"
_STATE: Final = "state.npz"

State = tuple[npt.NDArray[Any], ...]
"""The values of all variables of the network and of the optimiser, in their order."""


@dataclass(slots=True)
class Position:
    """Where a training stands; grows with every step.

    Attributes:
        epoch: complete ones.
        step: complete ones of the next epoch.
        loss: sum over these steps.
        right: right answers in these steps.
        seconds: of training so far.
        best_loss: lowest validation loss so far.
        best_epoch: the epoch that had it; 0 before the first.
    """

    epoch: int = 0
    step: int = 0
    loss: float = 0.0
    right: int = 0
    seconds: float = 0.0
    best_loss: float | None = None
    best_epoch: int = 0


def save_checkpoint(run: Run, position: Position, state: State) -> None:
    """Write a checkpoint, then remove those before the last two.

    Raises:
        DigitpadError: it could not be written; those before are intact.
    """
    arrays = {f"variable{number}": np.asarray(value) for number, value in enumerate(state)}
    data = pack_weights(arrays)
    facts = {**asdict(position), "numbers": sum(array.size for array in arrays.values()), "sha256": _hash(data)}
    path = run.folder / f"checkpoint-{position.epoch:06}-{position.step:08}.zip"
    run.write(path.name, write_archive({_POSITION: json.dumps(facts).encode(), _STATE: data}))
    # One that lies ahead could not be read when the run went on from the one before it.
    kept = [each for each in run.checkpoints if each <= path][:KEPT]
    for each in set(run.checkpoints).difference(kept):
        _remove(each)


def load_checkpoint(run: Run, tell: Callable[[str], None]) -> tuple[Position, State] | None:
    """Return where the run stands by its newest whole checkpoint, or None if there is none.

    Args:
        run: the run.
        tell: gets a sentence for each checkpoint that cannot be used; the one before it is taken.

    Raises:
        DigitpadError: none can be used, and one that the disk does not give now may be whole.
    """
    unread: OSError | None = None
    for path in run.checkpoints:
        try:
            return _read(path.read_bytes())
        except FileNotFoundError:
            continue
        except OSError as error:
            unread = error
            tell(f"{path.name} cannot be read ({error.strerror or error}); the one before it is used.")
        except DigitpadError as error:
            tell(f"{path.name} {error}; the one before it is used.")
            _remove(path)  # or it would count as one of the two that are kept
    if unread is not None:
        with os_errors_as(f"No checkpoint of the run {run.name} can be read now", end=". Resume it later."):
            raise unread
    return None


def _remove(path: Path) -> None:
    with contextlib.suppress(OSError):  # another program has it open: it goes with one of the next
        path.unlink()


def _read(data: bytes) -> tuple[Position, State]:
    archive = ArchiveReader(data)
    if set(archive.names) != {_POSITION, _STATE}:
        raise DigitpadError("is damaged: it is no checkpoint")
    packed = archive.read(_STATE, _LARGEST)
    try:
        facts = json.loads(archive.read(_POSITION, 1 << 20))
        position = Position(**{field.name: facts[field.name] for field in fields(Position)})
        numbers, expected = int(facts["numbers"]), facts["sha256"]
    except (ValueError, KeyError, TypeError) as error:
        raise DigitpadError("is damaged: its position is missing") from error
    if _hash(packed) != expected:
        raise DigitpadError("is damaged: its state does not have its hash")
    return position, tuple(unpack_weights(packed, numbers).values())


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
