"""A sweep's process as the window sees it, without Ray: ``python fake_sweep.py FOLDER`` tells and keeps events.

It waits for a stop after the last trial but one has begun if the sweep's name has “waits” in it. If that has “gates” in
it, it goes on step by step, each when a file appears in its folder: “ray”, “trials”, and, stopped, “end”; with “killed”
it dies there, and needs no stop for that.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from pathlib import Path

from digitpad.core.runs.run_list import create_run
from digitpad.core.sweeps.events import (
    EVENTS,
    ImportanceFound,
    SweepEnded,
    SweepEvent,
    SweepStarted,
    TrialEnded,
    TrialEpochEnded,
    TrialProgressed,
    TrialProposed,
    TrialStarted,
)
from digitpad.core.sweeps.space import Choices
from digitpad.core.sweeps.sweep_folder import Sweep

EPOCHS = 4


def main(folder: Path) -> None:
    sweep = Sweep(folder)
    config, before = sweep.config, sweep.state()

    def tell(event: SweepEvent) -> None:
        line = EVENTS.to_line(event).encode()
        if not isinstance(event, TrialProgressed):
            with sweep.trials_file.open("ab") as file:
                file.write(line)
        sys.stdout.buffer.write(line)
        sys.stdout.buffer.flush()

    def gate(name: str) -> None:
        while "gates" in sweep.name and not (folder / name).exists():
            time.sleep(0.01)

    known = len(before.trials)
    gate("ray")
    tell(SweepStarted(sweep=str(folder), trials=config.trials, at_once=1, goal=config.goal, known=known, done=known))
    for number in range(known + 1, config.trials + 1):
        values = {
            name: each.values[number % len(each.values)] if isinstance(each, Choices) else each.low * 2**number
            for name, each in config.vary.items()
        }
        trial = config.trial_config(values)
        run = create_run(trial)
        size = {"parameters": trial.architecture.parameters, "multiply_adds": trial.architecture.multiply_adds}
        tell(TrialProposed(trial=number, run=run.name, values=values, **size))
        gate("trials")
        tell(TrialStarted(trial=number))
        tell(TrialProgressed(trial=number, epoch=1, epochs=EPOCHS, step=5, steps=10, loss=1.0, accuracy=0.5))
        if "gates" in sweep.name:
            if "killed" in sweep.name:
                gate("end")
                os.kill(os.getpid(), signal.SIGKILL)
            sys.stdin.readline()
            gate("end")
            tell(SweepEnded(outcome="stopped", reason="It was stopped.", trials=number, done=number - 1))
            return
        if "waits" in sweep.name and number == config.trials - 1:
            sys.stdin.readline()
            tell(TrialEnded(trial=number, outcome="stopped", reason="It was stopped."))
            tell(SweepEnded(outcome="stopped", reason="It was stopped.", trials=number, done=number - 1))
            return
        for epoch in range(1, EPOCHS + 1):
            accuracy = 0.99 - 0.4 / (epoch + number)
            tell(
                TrialEpochEnded(
                    trial=number, epoch=epoch, epochs=EPOCHS, loss=1 - accuracy, accuracy=accuracy, seconds=epoch,
                    validation_loss=1.1 - accuracy, validation_accuracy=accuracy, score=accuracy,
                )
            )  # fmt: skip
        tell(TrialEnded(trial=number, outcome="finished", epochs=EPOCHS, score=accuracy, seconds=EPOCHS))
        tell(ImportanceFound(shares={name: 1 / len(config.vary) for name in config.vary}))
    tell(SweepEnded(outcome="finished", trials=config.trials, done=config.trials, best=config.trials, library="best"))


if __name__ == "__main__":
    main(Path(sys.argv[-1]))
