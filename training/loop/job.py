"""One run from its folder to its outcome: data, TensorFlow, training, checkpoints, models, and every event told.

It works in the trainer's main thread; stops come from the one that listens, models from the exporter's.
"""

from __future__ import annotations

import contextlib
import errno
import gc
import math
import sys
import threading
import time
import traceback
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from digitpad.core.errors import DigitpadError
from digitpad.core.runs.events import Event, ModelSaved, Note, RunEnded, RunStarted
from digitpad.core.runs.run_folder import Run
from digitpad.core.runs.run_writer import RunWriter

if TYPE_CHECKING:  # NumPy and TensorFlow come after the first event
    from digitpad.core.models.file import ModelFile
    from training.data.run_data import RunData
    from training.loop.checkpoints import Position, State

Tell = Callable[[Event], None]

PIP_LINE: Final = 'python -m pip install "tensorflow>=2.19,<2.22"'
"""What a user types who has drawn and read so far, and wants to train."""

_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EROFS})  # the disk takes nothing
_OURS: Final = {"DownloadError": "download", "UnusableDataError": "data", "NotFiniteError": "diverged"}
"""Causes by the names of errors."""


class UnusableDataError(DigitpadError):
    """The data of the run cannot be read, or there is nothing to learn from: no fault of its settings."""


class RunCancelledError(Exception):
    """The run has been ended while it was being prepared; nobody listens any more."""


class Job:
    """Works on one run, in one thread; another may `stop` it.

    Until the first steps are taken there is nothing to keep, and much that cannot be interrupted (the import of
    TensorFlow, the compilation of the first step): a stop ends the run at once, and `run` comes back when it can.

    Args:
        run: its folder.
        tell: gets every event, from either thread, one at a time.

    Raises:
        DigitpadError: another trainer works on the run.
    """

    def __init__(self, run: Run, tell: Tell) -> None:
        self.run = run
        self._tell_others = tell
        self._writer = RunWriter(run)
        self._lock = threading.RLock()
        self._stop = threading.Event()
        self._preparing = True
        self._ended = False

    def close(self) -> None:
        """Give the run's folder back."""
        with self._lock:
            self._ended = True
            self._writer.close()

    def stop(self) -> bool:
        """Stop after the steps that are being taken, or at once if there are none yet; return whether at once."""
        self._stop.set()
        with self._lock:
            if not self._preparing:
                return False
            if not self._ended:
                self._end(self.run.ended("stopped", "It was stopped before the first batch."))
            return True

    def should_stop(self) -> bool:
        """Whether it has been asked to stop."""
        return self._stop.is_set()

    def tell(self, event: Event) -> None:
        """Keep an event and tell it.

        Raises:
            RunCancelledError: the run has ended meanwhile.
            DigitpadError: it could not be kept.
        """
        with self._lock:
            if self._ended:
                raise RunCancelledError
            self._tell_others(event)
            self._writer.record(event)

    def begin(self) -> None:
        """Say, once or again, that there is something to keep from now on; raises as `tell` does."""
        with self._lock:
            if self._ended:
                raise RunCancelledError
            self._preparing = False

    def train(self) -> None:
        """Train, and tell how it ended; raises nothing that a run can cause."""
        try:
            ended = self._train()
        except RunCancelledError:
            return
        except Exception as error:  # noqa: BLE001 - whatever it is, the run ends with a reason
            _log_exception()
            ended = self.run.ended("failed", sentence_of(error), cause_of(error))
        with self._lock:
            if not self._ended:
                self._end(ended)

    def _end(self, event: RunEnded) -> None:
        self._ended = True
        try:
            self._writer.record(event)
        except DigitpadError:  # a full disk: who listens is told, and the run shows as stopped
            _log_exception()
        self._writer.close()  # whoever is told may take the run at once
        self._tell_others(event)

    def _train(self) -> RunEnded:
        from digitpad.core.runs.starting_model import starting_model  # noqa: PLC0415 - takes 0.1 s, and the stop must
        from training.loop.checkpoints import load_checkpoint  # noqa: PLC0415 - be heard

        config = self.run.config
        notes: list[str] = []
        checkpoint = load_checkpoint(self.run, notes.append)
        epoch, step = (checkpoint[0].epoch, checkpoint[0].step) if checkpoint else (0, 0)
        self.tell(
            RunStarted(
                run=str(self.run.folder),
                name=self.run.name,  # not the configuration's: it may have been renamed
                network=config.network,
                parameters=config.architecture.parameters,
                epochs=config.epochs,
                epoch=epoch,
                step=step,
            )
        )
        for note in notes:
            self.tell(Note(text=note))
        start = starting_model(config)
        data = self._load_data(start)
        self.tell(data.loaded)
        if "tensorflow" not in sys.modules:
            self.tell(Note(text="TensorFlow is being loaded."))
        import_tensorflow()
        return self._with_tensorflow(data, start, checkpoint)

    def _load_data(self, start: ModelFile | None) -> RunData:
        from training.data.run_data import load_run_data  # noqa: PLC0415

        told = -math.inf

        def progress(done: int, total: int) -> None:
            nonlocal told
            if self._ended:
                raise RunCancelledError
            if total and time.monotonic() - told >= 1:
                told = time.monotonic()
                self.tell(Note(text=f"Data: {done / total:.0%}"))

        try:
            return load_run_data(self.run.config, progress, start)
        except DigitpadError as error:
            if cause_of(error):
                raise
            raise UnusableDataError(str(error)) from error

    def _with_tensorflow(
        self, data: RunData, start: ModelFile | None, checkpoint: tuple[Position, State] | None
    ) -> RunEnded:
        from digitpad.core.runs.starting_model import starting_weights  # noqa: PLC0415
        from training.export.epoch_exporter import Exporter  # noqa: PLC0415
        from training.loop.callbacks import RunCallback  # noqa: PLC0415 - takes seconds
        from training.loop.precision import device_of  # noqa: PLC0415
        from training.loop.teaching import Lessons  # noqa: PLC0415
        from training.loop.trainer import Trainer, release_memory  # noqa: PLC0415

        config = self.run.config
        release_memory()
        with device_of(config):
            validation = {"validation": data.validation} if data.validation else {}
            weights = None if start is None else starting_weights(start)
            trainer = Trainer(config, data.batches, validation, weights=weights)
            lessons = Lessons(self, start, data.rehearsal, trainer)
            if checkpoint is not None:
                trainer.restore(*checkpoint)
            strokes = lessons.strokes()
            with Exporter(self.run, config, data, self._model_saved, start=start, strokes=strokes) as exporter:
                callback = RunCallback(self, data, trainer, exporter, learned=lambda: lessons.learned(trainer))
                return lessons.examined(callback.result())

    def _model_saved(self, epoch: int) -> None:
        self.tell(ModelSaved(epoch=epoch, model=str(self.run.model)))


def _log_exception() -> None:
    with contextlib.suppress(OSError):  # the log may lie on the disk that is full
        traceback.print_exc()


def import_tensorflow() -> None:
    """Import TensorFlow with what the trainer needs of it.

    Raises:
        DigitpadError: it is not installed, or does not run here.
    """
    is_new = "tensorflow" not in sys.modules
    try:
        import keras  # noqa: F401, PLC0415
        import tensorflow as tf  # noqa: F401, PLC0415
    except ImportError as error:
        raise DigitpadError(
            f"Training needs TensorFlow, which cannot be loaded here ({error}); all else works without it, and "
            f"{PIP_LINE} brings it."
        ) from error
    from training.loop.precision import prepare_devices  # noqa: PLC0415

    prepare_devices()
    if is_new:
        gc.freeze()  # its half a million objects stay: without this each clean-up between two runs looks at them all


def warm_up() -> None:
    """Import what a run will need; what goes wrong is for the run to tell."""
    with contextlib.suppress(Exception):
        import_tensorflow()
        import training.data.run_data  # noqa: PLC0415
        import training.export.epoch_exporter  # noqa: PLC0415
        import training.loop.callbacks  # noqa: F401, PLC0415


def sentence_of(error: Exception) -> str:
    """Return what a person is told about what ended a run."""
    if isinstance(error, DigitpadError):
        return str(error)
    said = " ".join(str(error).split())
    match cause_of(error):
        case "memory":
            return "There is not enough memory; take a smaller batch size."
        case "disk":
            return f"The disk takes nothing ({said[:200]})."
        case "gpu-memory":
            return "The GPU has not enough memory; take a smaller batch size, or the device cpu."
        case "gpu":
            return f"The GPU failed ({said[:200]}); resume the run, or take the device cpu."
    return f"{type(error).__name__}: {said[:300]} (this is a fault in digitpad; the run's log.txt shows where)"


def cause_of(error: Exception) -> str:
    """Return the cause for the `RunEnded` of a run that ``error`` ended."""
    if isinstance(error, MemoryError):
        return "memory"
    full = error if isinstance(error, OSError) else error.__cause__
    if isinstance(full, OSError) and full.errno in _FULL:
        return "disk"
    # By their names: what has them may be what could not be imported, or come with NumPy.
    kind, said = type(error).__name__, str(error)
    if kind in _OURS:
        return _OURS[kind]
    if kind == "ResourceExhaustedError":
        return "gpu-memory" if "GPU" in said else "memory"
    if kind in ("InternalError", "FailedPreconditionError") and "CUDA" in said:
        return "gpu-memory" if "OUT_OF_MEMORY" in said else "gpu"
    return ""
