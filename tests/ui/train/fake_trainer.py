"""A trainer for tests: it speaks the protocol and leaves real run folders, but learns nothing. ``python … BEHAVIOUR``.

``learns`` trains as a real one would; ``teaches`` tells before and after, too; ``waits`` takes one step an epoch and
goes on only when told to stop; the others are the ways in which a trainer can go wrong. ``lacks CAUSE`` finds too
little of something, unless the batches are smaller than 128, it is on the CPU, or, for ``download``, the data is
another than MNIST.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
from dataclasses import replace
from pathlib import Path

from digitpad.core.runs.events import (
    AnswersCompared,
    BatchEnded,
    CheckpointSaved,
    DataLoaded,
    EpochEnded,
    EpochStarted,
    Event,
    ModelSaved,
    RunEnded,
    RunStarted,
    TrainerStarted,
    to_line,
)  # fmt: skip
from digitpad.core.runs.run_folder import Run
from digitpad.core.runs.run_writer import RunWriter

BEHAVIOUR, MODEL = sys.argv[1], Path(sys.argv[2])
STEPS = 20
COMPARED = AnswersCompared(
    own=50, own_before=14, own_after=47, parts=3, others=1000, others_before=997, others_after=995, others_of="mnist",
    changed_own=2, labels=(7, 3, 9), before=(1, -1, 9), after=(7, 3, 4),
)  # fmt: skip
stop = threading.Event()


def tell(event: Event, writer: RunWriter | None = None) -> None:
    if writer is not None:
        writer.record(event)
    sys.stdout.write(to_line(event))
    sys.stdout.flush()


def ended(run: Run, outcome: str, reason: str = "") -> RunEnded:
    if BEHAVIOUR == "diverges" and outcome == "finished":
        return run.ended(outcome, "The loss grew instead of falling: the training diverged.", "diverged")
    event = run.ended(outcome, reason)
    if BEHAVIOUR == "teaches" and outcome == "finished":
        return replace(event, own_digits=50, own_right_before=14, own_right_after=47)
    return replace(event, test_accuracy=0.985) if outcome == "finished" else event


def train(run: Run) -> None:
    with RunWriter(run) as writer:
        last = work(run, writer)
        writer.record(last)
    tell(last)  # whoever is told may take the run at once


def work(run: Run, writer: RunWriter) -> RunEnded:
    config, done = run.config, len(run.history())
    begun = RunStarted(
        run=str(run.folder), name=run.name, network=config.network, parameters=1, epochs=config.epochs, epoch=done
    )
    tell(begun, writer)
    tell(DataLoaded(training=900, validation=100, test=2000, classes=(90,) * 10), writer)
    if BEHAVIOUR == "fails":
        return ended(run, "failed", "TensorFlow cannot be loaded; drawing and recognising work, training needs it.")
    cause = BEHAVIOUR.removeprefix("lacks ")
    if cause == "download" and config.data == ("mnist",):
        return run.ended("failed", "MNIST cannot be downloaded.", cause)
    if cause not in (BEHAVIOUR, "download") and config.batch_size >= 128 and config.device != "cpu":
        return run.ended("failed", "There is not enough memory; take a smaller batch size.", cause)
    for epoch in range(done + 1, config.epochs + 1):
        if not epoch_of(run, writer, epoch, config.epochs):
            return ended(run, "stopped", "It was stopped.")
    if BEHAVIOUR == "teaches":
        tell(COMPARED, writer)
    return ended(run, "finished")


def epoch_of(run: Run, writer: RunWriter, epoch: int, epochs: int) -> bool:
    tell(EpochStarted(epoch=epoch, epochs=epochs, steps=STEPS), writer)
    for step in range(1, STEPS + 1):
        loss = 2.3 / (1 + epoch + step / STEPS)
        tell(
            BatchEnded(epoch=epoch, step=step, steps=STEPS, loss=loss, accuracy=1 - loss / 3, images_per_second=9000.0),
            writer,
        )
        if BEHAVIOUR == "dies" and (epoch, step) == (2, 5):
            os.kill(os.getpid(), signal.SIGKILL)
        if BEHAVIOUR == "hangs" and (epoch, step) == (1, 5):
            threading.Event().wait()
        if BEHAVIOUR == "waits" and (epoch, step) == (2, 5):
            stop.wait()
        if stop.is_set():
            tell(CheckpointSaved(epoch=epoch - 1, step=step), writer)
            return False
    loss = 2.3 / (2 + epoch)
    tell(
        EpochEnded(
            epoch=epoch, epochs=epochs, loss=loss, accuracy=1 - loss / 3, validation_loss=loss * 0.9,
            validation_accuracy=1 - loss / 4, learning_rate=1e-3, seconds=0.5 * epoch,
        ),
        writer,
    )  # fmt: skip
    run.write("model.digitpad", MODEL.read_bytes())
    tell(ModelSaved(epoch=epoch, model=str(run.model)), writer)
    tell(CheckpointSaved(epoch=epoch, step=0), writer)
    return True


def listen(commands: list[Run], told: threading.Semaphore) -> None:
    for line in sys.stdin:
        command = json.loads(line)
        if command["command"] == "train":
            stop.clear()
            commands.append(Run(Path(command["run"])))
            told.release()
        elif command["command"] == "stop":
            stop.set()
    commands.append(Run(Path()))
    stop.set()
    told.release()


def main() -> None:
    tell(TrainerStarted(process=os.getpid(), version="test"))
    commands: list[Run] = []
    told = threading.Semaphore(0)
    threading.Thread(target=listen, args=(commands, told), daemon=True).start()
    while True:
        told.acquire()
        run = commands.pop(0)
        if not run.name:
            return
        train(run)


if __name__ == "__main__":
    main()
