"""What to try after a run that ended for want of memory, or of its GPU: the same training with one thing changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from digitpad.core.runs.config import TrainConfig


@dataclass(frozen=True, slots=True)
class Remedy:
    """One way to start again.

    Attributes:
        label: what a button says.
        changes: values of `TrainConfig` by the names of their fields.
    """

    label: str
    changes: Mapping[str, object]


def remedies(cause: str, config: TrainConfig) -> tuple[Remedy, ...]:
    """Return what may help a training of ``config`` whose `RunEnded` names ``cause``; nothing for other ends.

    The processor is offered only where it was a GPU that failed: it needs no less of the machine's memory.
    """
    result = []
    if cause in ("memory", "gpu-memory") and config.batch_size > 1:
        half = config.batch_size // 2
        result.append(Remedy(f"Start again with &batch size {half}", {"batch_size": half}))
    if cause in ("gpu", "gpu-memory") and config.device != "cpu":
        result.append(Remedy("Start again on the &CPU", {"device": "cpu"}))
    return tuple(result)
