"""What a report tells."""

from __future__ import annotations

from dataclasses import dataclass

from digitpad.core.data.summary import DatasetSummary
from digitpad.core.evaluation.compare import Comparison
from digitpad.core.evaluation.evaluate import Evaluation
from digitpad.core.evaluation.session import EvaluationResult
from digitpad.core.models.card import ModelCard
from digitpad.core.runs.events import EpochEnded


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Report:
    """What is reported.

    Attributes:
        evaluation: of the model.
        summary: of the source.
        card: of the model.
        comparison: with a second model, or None; its first side is ``evaluation``.
        run: the name of the run that made the model; empty if none is known.
        history: of that run.
    """

    evaluation: Evaluation
    summary: DatasetSummary
    card: ModelCard
    comparison: Comparison | None = None
    run: str = ""
    history: tuple[EpochEnded, ...] = ()

    @classmethod
    def of(cls, result: EvaluationResult, summary: DatasetSummary) -> Report:
        """Return the report of ``result``; reads the history of the run that made the model."""
        run = result.model.run
        return cls(
            evaluation=result.evaluation, summary=summary, card=result.model.recogniser.card,
            comparison=result.comparison, run=run.name if run is not None else "",
            history=run.history() if run is not None else (),
        )  # fmt: skip
