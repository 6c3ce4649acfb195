"""One evaluation, from the names of models and data to all that is known of them. Runs on the caller's thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from digitpad.core.data.dataset import DataSet, Stream
from digitpad.core.data.kind import Progress
from digitpad.core.data.spec import DataSpec
from digitpad.core.evaluation.compare import Comparison, compare
from digitpad.core.evaluation.evaluate import Evaluation, evaluate
from digitpad.core.evaluation.examples import Example
from digitpad.core.evaluation.load import LoadedModel, join_evaluation_data, load_evaluation_data, open_model
from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing.picture import Picture


@dataclass(frozen=True, slots=True)
class EvaluationRequest:
    """What is to be evaluated.

    Attributes:
        model: a file, or the name of a model or a run; empty for the program's own.
        other: likewise, of the model that is compared with it; None for none.
        sources: one or more.
        images: how many to look at; None for all, see `evaluate`.
    """

    model: str
    other: str | None
    sources: Sequence[str]
    images: int | None = None


@dataclass(frozen=True, slots=True, eq=False)
class EvaluationResult:
    """What was found.

    Attributes:
        request: what was asked.
        model: that was evaluated.
        other: that it was compared with, or None.
        source: all that was evaluated on.
        evaluation: of the model.
        comparison: with the other model, or None.
        parts: the names of the sets that were joined, with their lengths; nothing for a stream.
    """

    request: EvaluationRequest
    model: LoadedModel
    other: LoadedModel | None
    source: DataSet | Stream
    evaluation: Evaluation
    comparison: Comparison | None
    parts: tuple[tuple[str, int], ...]

    def spec_of(self, index: int) -> str | None:
        """Return the name of the source in which image ``index`` lies, or None if that is a stream."""
        for spec, length in self.parts:
            if index < length:
                return spec
            index -= length
        return None

    def drawing_of(self, example: Example) -> Ink | Picture:
        """Return the ink of an image of ``source`` that was ink, else its pixels."""
        inks = self.source.inks if isinstance(self.source, DataSet) else None
        ink = None if inks is None else inks[example.index]
        return Picture((255 - example.image).astype(np.float32) / np.float32(255)) if ink is None else ink


def run_evaluation(request: EvaluationRequest, begin: Callable[[str], None], progress: Progress) -> EvaluationResult:
    """Do what ``request`` says.

    Args:
        request: what to do.
        begin: told what comes next.
        progress: told how far that is; either may raise to give up.

    Raises:
        DigitpadError: a model or a source cannot be used; the sentence names it.
    """
    begin("Opening the model")
    model = open_model(request.model)
    other = None if request.other is None else open_model(request.other)
    opened = []
    for spec in request.sources:
        begin("Opening the data")
        of_model = replace(DataSpec.parse(spec), alphabet=model.recogniser.card.alphabet)
        opened.append(load_evaluation_data(of_model, progress=progress))
    source = join_evaluation_data(opened)
    sets = zip(request.sources, opened, strict=True)
    parts = tuple((spec, len(each)) for spec, each in sets if isinstance(each, DataSet))
    begin("Evaluating")
    comparison = None
    if other is None:
        evaluation = evaluate(model.recogniser, source, images=request.images, progress=progress)
    else:
        comparison = compare(model.recogniser, other.recogniser, source, images=request.images, progress=progress)
        evaluation = comparison.first
    return EvaluationResult(request, model, other, source, evaluation, comparison, parts)
