"""One evaluation, from the names of models and data to all that is known of them. Runs on the caller's thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from digitpad.core.data.corrections import CorrectionList
from digitpad.core.data.dataset import DataSet, Stream, joined
from digitpad.core.data.kind import NoSuchPartError, Progress
from digitpad.core.data.sources import kind_of, open_source
from digitpad.core.data.spec import DataSpec, Part
from digitpad.core.errors import DigitpadError
from digitpad.core.evaluation.compare import compare
from digitpad.core.evaluation.evaluate import evaluate
from digitpad.core.evaluation.result import EvaluationRequest, EvaluationResult, LoadedModel, SourcePart
from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.models.library import find_model
from digitpad.core.pool.workers import ALONE, Workers
from digitpad.core.runs.run_folder import Run
from digitpad.core.sentences import sentence


def load_evaluation_data(spec: str | DataSpec, *, progress: Progress = lambda done, total: None) -> DataSet | Stream:
    """Return the test part of a source that has one, else all of it.

    A model is not to be measured on what it may have learned by heart; who wants that writes ``mnist:train``. Drawings
    that cannot be read are left out: they are listed in `DataSet.unreadable`, and a note says so.

    Raises:
        DigitpadError: as `digitpad.core.data.sources.open_source`; a test part that is damaged is never replaced.
    """
    return _opened(DataSpec.parse(spec), progress)[0]


def _opened(spec: DataSpec, progress: Progress) -> tuple[DataSet | Stream, DataSpec]:
    """Return what `load_evaluation_data` does, and the source with the part that it is."""
    if spec.asked_part is not None or Part.TEST not in kind_of(spec).parts:
        return open_source(spec, progress=progress, skip_bad=True), spec
    test = replace(spec, asked_part=Part.TEST)
    try:
        return open_source(test, progress=progress, skip_bad=True), test
    except NoSuchPartError as error:
        whole = open_source(spec, progress=progress, skip_bad=True)
        return replace(whole, notes=(f"there is no test part, so all is measured ({error})", *whole.notes)), spec


def join_evaluation_data(opened: Sequence[DataSet | Stream]) -> DataSet | Stream:
    """Return ``opened``, one source or several sets, as one.

    Raises:
        DigitpadError: a stream was to be joined to others, or only some have labels.
    """
    if len(opened) == 1:
        return opened[0]
    endless = [each.name for each in opened if isinstance(each, Stream)]
    if endless:
        raise DigitpadError(
            sentence(
                "Evaluation", "{endless} has no end, so it cannot be joined to other sources here", endless=endless[0]
            )
        )
    return joined([each for each in opened if isinstance(each, DataSet)])


def open_model(text: str) -> LoadedModel:
    """Return the model that ``text`` names as in `find_model`, or the program's own if it is empty.

    Raises:
        DigitpadError: there is none, or it is refused.
    """
    if not text:
        return LoadedModel(Recogniser.shipped())
    path = find_model(text)
    run = Run(path.absolute().parent)
    is_of_run = path.name == run.model.name and (run.folder / "config.json").is_file()
    return LoadedModel(Recogniser.open(path), run if is_of_run else None)


def run_evaluation(
    request: EvaluationRequest, begin: Callable[[str], None], progress: Progress, *,
    workers: Workers = ALONE, keep: Path | None = None,
) -> EvaluationResult:  # fmt: skip
    """Do what ``request`` says.

    Args:
        request: what to do.
        begin: told what comes next.
        progress: told how far that is; either may raise to give up.
        workers: who may answer many images.
        keep: a file in which the answers outlive a crash.

    Raises:
        DigitpadError: a model or a source cannot be used; the sentence names it.
    """
    begin(sentence("Evaluation", "Opening the model"))
    model = open_model(request.model)
    other = None if request.other is None else open_model(request.other)
    if other is not None and other.recogniser.card.sha256 == model.recogniser.card.sha256:
        raise DigitpadError(
            sentence(
                "Evaluation", "{model} is the model that is evaluated; choose another one to compare it with",
                model=other.name,
            )
        )  # fmt: skip
    source, parts = _opened_sources(request, model, begin, progress)
    begin(sentence("Evaluation", "Evaluating"))
    comparison = None
    if other is None:
        evaluation = evaluate(
            model.recogniser, source, images=request.images, progress=progress, workers=workers, keep=keep
        )
    else:
        comparison = compare(
            model.recogniser, other.recogniser, source,
            images=request.images, progress=progress, workers=workers, keep=keep,
        )  # fmt: skip
        evaluation = comparison.first
    result = EvaluationResult(request, model, other, source, evaluation, comparison, parts)
    # Last: meanwhile the user may have marked images of the evaluation before.
    return result.corrected([part.corrections.load() for part in parts])


def _opened_sources(
    request: EvaluationRequest, model: LoadedModel, begin: Callable[[str], None], progress: Progress
) -> tuple[DataSet | Stream, tuple[SourcePart, ...]]:
    """Return all sources of ``request`` as one, and which part of that each set of data is."""
    opened: list[DataSet | Stream] = []
    parts: list[SourcePart] = []
    for spec in request.sources:
        begin(sentence("Evaluation", "Opening the data"))
        of_model = replace(DataSpec.parse(spec), alphabet=model.recogniser.card.alphabet)
        data, of_part = _opened(of_model, progress)
        if isinstance(data, DataSet):
            before = sum(len(part.data) for part in parts)
            parts.append(SourcePart(spec, data, before, CorrectionList.of(data, of_part)))
        opened.append(data)
    return join_evaluation_data(opened), tuple(parts)
