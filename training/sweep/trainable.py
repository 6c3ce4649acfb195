"""A trial as Ray Tune sees it: a step returns what has happened; at the end of an epoch, so that ASHA may decide."""

from __future__ import annotations

from typing import Any

import ray
from ray.tune import Trainable

from training.sweep.work import Task, Work, close_trainer


class TrialTrainable(Trainable):  # type: ignore[misc] # Ray is not annotated
    """Trains one trial after another in one process of Ray's."""

    def setup(self, config: dict[str, Any]) -> None:
        """Take up the first trial; nothing begins before the first step."""
        task = _task(config)
        self._is_away, self._work = task.keeper is not None, Work(task)

    def reset_config(self, new_config: dict[str, Any]) -> bool:
        """Leave a trial for another, in the same process, where TensorFlow is warm."""
        self._work.leave()
        self._work = Work(_task(new_config))
        return True

    def step(self) -> dict[str, Any]:
        """Return what has happened for about a second, or up to the end of an epoch or of the trial."""
        report = self._work.next()
        if report.began and self._is_away:
            report.node = f"{report.node} ({ray.util.get_node_ip_address()})"
        return {
            "epoch": report.epoch,
            "score": report.score,
            "done": report.ended is not None,
            "report": report,
        }

    def cleanup(self) -> None:
        """Stop, with a checkpoint, and end the trainer."""
        self._work.leave()
        close_trainer()


def _task(config: dict[str, Any]) -> Task:
    task: Task = config["task"]
    return task
