"""One sweep of trials that wait instead of training, so that what is left is Ray's, Tune's and ours; prints JSON."""

from __future__ import annotations

import json
import sys
import time
from dataclasses import replace
from typing import Any

from digitpad.core.runs.config import TrainConfig
from digitpad.core.runs.events import EpochEnded, RunEnded
from digitpad.core.sweeps.config import SweepConfig
from digitpad.core.sweeps.space import Range
from digitpad.core.sweeps.sweep_list import create_sweep
from digitpad.core.sweeps.sweep_writer import SweepWriter
from training.sweep.engine import engine, prepare_environment

SECONDS, EPOCHS, HEARTBEATS = 4.0, 4, 4
"""That a trial takes; its epochs; what it reports besides, as a trainer does about once a second."""


def main() -> None:
    """Carry out the sweep that the command line describes: workers and trials."""
    workers, trials = int(sys.argv[1]), int(sys.argv[2])
    prepare_environment(is_local=True)
    from ray.tune import Trainable  # noqa: PLC0415 - the environment comes first

    from training.sweep.book import Book  # noqa: PLC0415
    from training.sweep.search import search  # noqa: PLC0415
    from training.sweep.work import Report  # noqa: PLC0415

    class Waiting(Trainable):  # type: ignore[misc] # Ray is not annotated
        """A trial that waits."""

        def setup(self, config: dict[str, Any]) -> None:
            self.steps = -1

        def reset_config(self, new_config: dict[str, Any]) -> bool:
            self.steps = -1
            return True

        def step(self) -> dict[str, Any]:
            self.steps += 1
            report = Report(began=self.steps == 0, score=self.steps / 100)
            if self.steps:
                time.sleep(SECONDS / (EPOCHS + HEARTBEATS))
                report.epoch = (self.steps + 1) // 2
                if self.steps % 2:
                    report.epoch_ended = EpochEnded(
                        epoch=report.epoch, epochs=EPOCHS, loss=0.1, accuracy=0.9, validation_loss=0.1,
                        validation_accuracy=0.9, learning_rate=0.1, seconds=1.0,
                    )  # fmt: skip
            if self.steps == EPOCHS + HEARTBEATS:
                report.ended = RunEnded(outcome="finished")
            return {"epoch": report.epoch, "score": report.score, "done": report.ended is not None, "report": report}

    rates = Range(1e-4, 1e-2, is_log=True)
    base = replace(TrainConfig(), epochs=EPOCHS)
    config = SweepConfig(base=base, vary={"learning_rate": rates}, trials=trials, at_once=workers, end_early=False)
    with SweepWriter(create_sweep(config)) as writer:
        first = last = 0.0
        results = 0

        def tell(event: object) -> None:
            nonlocal first, last, results
            results += 1
            last = time.monotonic()
            first = first or (last if type(event).__name__ == "TrialStarted" else 0.0)

        with engine(at_once=workers) as ray_engine:
            used = time.process_time()
            search(Book(writer, tell), ray_engine, workers, foreground=True, trainable=Waiting)
            used = time.process_time() - used
    print(json.dumps({"seconds": last - first, "processor": used, "trials": writer.state.done}))


if __name__ == "__main__":
    main()
