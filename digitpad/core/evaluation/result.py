"""What was to be evaluated and what was found; the user's marks can be applied to it without asking a model again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from digitpad.core.data.corrections import CorrectionList, Corrections
from digitpad.core.data.dataset import DataSet, Labels, Rows, Stream
from digitpad.core.data.disputed import disputed_rows
from digitpad.core.data.summary import DatasetSummary
from digitpad.core.errors import DigitpadError
from digitpad.core.evaluation.compare import Comparison
from digitpad.core.evaluation.count_again import counted_again, without_disputed
from digitpad.core.evaluation.evaluate import Evaluation
from digitpad.core.evaluation.examples import Example
from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing.picture import Picture
from digitpad.core.runs.run_folder import Run
from digitpad.core.sentences import sentence


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
class SourcePart:
    """One of the sets that were joined.

    Attributes:
        spec: its name, as it was asked for.
        data: as it was opened: the user's marks are not applied.
        first: the number of its first image among those of all sets.
        corrections: where the marks on it are kept.
    """

    spec: str
    data: DataSet
    first: int
    corrections: CorrectionList


@dataclass(frozen=True, slots=True, eq=False)
class EvaluationResult:
    """What was found.

    Attributes:
        request: what was asked.
        model: that was evaluated.
        other: that it was compared with, or None.
        source: all that was evaluated on, as it was opened.
        evaluation: of the model, with the user's marks applied; so is what follows.
        comparison: with the other model, or None.
        parts: the sets that were joined; nothing for a stream.
        marks: on each of them; nothing where there are no labels.
        labels: the right labels of all images of ``source``, shape (n,); None of a stream and without labels.
        kept: the numbers of the images that were counted, shape (m,): those that are not excluded.
        marked: the numbers of the images that have a mark.
    """

    request: EvaluationRequest
    model: LoadedModel
    other: LoadedModel | None
    source: DataSet | Stream
    evaluation: Evaluation
    comparison: Comparison | None
    parts: tuple[SourcePart, ...]
    marks: tuple[Corrections, ...] = ()
    labels: Labels | None = None
    kept: Rows | None = None
    marked: tuple[int, ...] = ()

    def part_of(self, index: int) -> SourcePart | None:
        """Return the set in which image ``index`` lies, or None if that is a stream."""
        return next((part for part in self.parts if part.first <= index < part.first + len(part.data)), None)

    def corrected(self, marks: Sequence[Corrections]) -> EvaluationResult:
        """Return what is found with ``marks`` on the ``parts`` instead; no model is asked again.

        Raises:
            DigitpadError: all images are excluded.
        """
        answers, source = self.evaluation.answers, self.source
        if answers is None or not isinstance(source, DataSet) or source.labels is None:
            return self
        marked = [part.first + each.marked_rows(part.data) for part, each in zip(self.parts, marks, strict=True)]
        right = [each.right_labels(part.data) for part, each in zip(self.parts, marks, strict=True)]
        labels = np.concatenate([of_part for of_part, _ in right])
        kept = np.concatenate([part.first + rows for part, (_, rows) in zip(self.parts, right, strict=True)])
        kept = kept[kept < len(answers.probabilities)]
        if len(kept) == 0:
            raise DigitpadError(
                sentence("Evaluation", "{name} holds no images but those that are excluded; undo one", name=source.name)
            )
        said = [each.notes_on(part.data, *of_part)
                for part, each, of_part in zip(self.parts, marks, right, strict=True)]  # fmt: skip
        notes = (*source.notes, *(note for of_part in said for note in of_part))
        disputed = [part.first + row for part in self.parts for row in disputed_rows(part.data)]
        evaluation, comparison = self.evaluation, self.comparison
        if self.marked or any(map(len, marked)):  # else what was counted stands
            evaluation, comparison = counted_again(
                source, labels, kept, evaluation, None if comparison is None else comparison.second
            )
        evaluation = replace(evaluation, notes=notes, disputed=without_disputed(evaluation, labels, kept, disputed))
        if comparison is not None:
            comparison = replace(comparison, first=evaluation)
        return replace(
            self,
            evaluation=evaluation,
            comparison=comparison,
            marks=tuple(marks),
            labels=labels,
            kept=kept,
            marked=tuple(np.concatenate(marked).tolist()),
        )

    def surveyed(self, summary: DatasetSummary) -> DatasetSummary:
        """Return ``summary`` of the source with the counts of the labels that count now."""
        if self.labels is None or self.kept is None:
            return summary
        return replace(summary, counts=np.bincount(self.labels[self.kept], minlength=len(summary.counts)))

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
