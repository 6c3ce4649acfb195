"""One evaluation, from the names of models and data to all that is known of them. Runs on the caller's thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from digitpad.core.data.dataset import DataSet, Stream, joined
from digitpad.core.data.kind import NoSuchPartError, Progress
from digitpad.core.data.sources import kind_of, open_source
from digitpad.core.data.spec import DataSpec, Part
from digitpad.core.errors import DigitpadError
from digitpad.core.evaluation.compare import Comparison, compare
from digitpad.core.evaluation.evaluate import Evaluation, evaluate
from digitpad.core.evaluation.examples import Example
from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.ink.ink import Ink
from digitpad.core.models.library import find_model
from digitpad.core.preprocessing.picture import Picture
from digitpad.core.runs.run_folder import Run


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
class LoadedModel:
    """A model to be evaluated.

    Attributes:
        recogniser: ready to be asked.
        run: whose model it is, if it is one's own.
    """

    recogniser: Recogniser
    run: Run | None = None

    @property
    def name(self) -> str:
        """What people call it: the run's name, else the model's own."""
        return self.run.name if self.run is not None else self.recogniser.card.name


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

    def drawing_of(self, example: Example, note: str = "") -> Ink | Picture:
        """Return the ink of an image of ``source`` that was ink, else its pixels, which are read as they are.

        Args:
            example: the image.
            note: what is said about it where a picture is shown.
        """
        inks = self.source.inks if isinstance(self.source, DataSet) else None
        ink = None if inks is None else inks[example.index]
        if ink is not None:
            return ink
        light = np.float32(1) - example.image.astype(np.float32) / np.float32(255)
        return Picture(light, note, is_normalised=True)


def load_evaluation_data(spec: str | DataSpec, *, progress: Progress = lambda done, total: None) -> DataSet | Stream:
    """Return the test part of a source that has one, else all of it.

    A model is not to be measured on what it may have learned by heart; who wants that writes ``mnist:train``. Drawings
    that cannot be read are left out: they are listed in `DataSet.unreadable`, and a note says so.

    Raises:
        DigitpadError: as `digitpad.core.data.sources.open_source`; a test part that is damaged is never replaced.
    """
    spec = DataSpec.parse(spec)
    if spec.asked_part is not None or Part.TEST not in kind_of(spec).parts:
        return open_source(spec, progress=progress, skip_bad=True)
    try:
        return open_source(replace(spec, asked_part=Part.TEST), progress=progress, skip_bad=True)
    except NoSuchPartError as error:
        whole = open_source(spec, progress=progress, skip_bad=True)
        return replace(whole, notes=(f"there is no test part, so all is measured ({error})", *whole.notes))


def join_evaluation_data(opened: Sequence[DataSet | Stream]) -> DataSet | Stream:
    """Return ``opened``, one source or several sets, as one.

    Raises:
        DigitpadError: a stream was to be joined to others, or only some have labels.
    """
    if len(opened) == 1:
        return opened[0]
    endless = [each.name for each in opened if isinstance(each, Stream)]
    if endless:
        raise DigitpadError(f"{endless[0]} has no end, so it cannot be joined to other sources here")
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
