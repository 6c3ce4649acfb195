"""The user's corrections of labels: shown at once, kept by a worker thread, taken back where that fails."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, Signal

from digitpad.core.data.corrections import EXCLUDED, Corrections
from digitpad.core.evaluation.examples import Example
from digitpad.core.evaluation.labels.suspects import Suspects, suspects_of
from digitpad.core.evaluation.result import EvaluationResult
from digitpad.ui.services.task_runner import TaskRunner
from digitpad.ui.widgets.words import number

Change = Callable[[Corrections], Corrections]
HeldOut = Mapping[str, npt.NDArray[np.float32]]


@dataclass(frozen=True, slots=True, eq=False)
class Judged:
    """What an evaluation found, and which of the labels it suspects.

    Attributes:
        result: with the user's marks applied.
        suspects: None of a stream and without labels.
        held_out: what runs say to images that they have not learned from.
    """

    result: EvaluationResult
    suspects: Suspects | None
    held_out: HeldOut

    @classmethod
    def of(cls, result: EvaluationResult, held_out: HeldOut) -> Judged:
        """Return ``result`` with what it suspects; takes a while."""
        return cls(result, suspects_of(result, held_out), held_out)


class LabelCorrections(QObject):
    """The marks on the images of one result; each is made to the list as it is on the disk, so that none is lost."""

    changed = Signal()
    judged = Signal(object)  # Judged: the figures with the marks that are kept now
    told = Signal(str)
    failed = Signal(str)

    def __init__(self, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._judged: Judged | None = None
        self._waiting: list[tuple[int, Change]] = []  # part and change of what is not kept yet, in their order
        self._done: list[Example] = []  # what was marked, the last one last

    @property
    def can_undo(self) -> bool:
        """Whether there is a mark to be undone."""
        return bool(self._done)

    def take(self, judged: Judged) -> None:
        """Be about the images of ``judged`` from now on."""
        self._judged = judged
        self._done.clear()

    def in_words(self, item: Example) -> str:
        """Return what ``item`` is marked as; nothing if it is not."""
        at = self._part_of(item)
        if self._judged is None or at is None or not self._judged.result.marks:
            return ""
        marks = self._judged.result.marks[at]
        for part, change in self._waiting:
            marks = change(marks) if part == at else marks
        if not marks.is_marked(item.image):
            return ""
        label = marks.label_of(item.image)
        if label is EXCLUDED:
            return self.tr("excluded")
        return self.tr("now a {label}").format(label=self._judged.result.evaluation.alphabet.labels[label])

    def mark(self, item: Example, label: int | None) -> None:
        """Say that ``item`` is a ``label``, or is to be excluded."""
        if self._judged is None:
            return
        image = number(item.index)
        if label is EXCLUDED:
            said = self.tr(
                "Image {image} is excluded: these figures and every training on this data leave it out. "
                "The file itself stays as it is."
            ).format(image=image)
        else:
            said = self.tr(
                "Image {image} counts as a {label} now, in these figures and in every training on this data. "
                "The file itself stays as it is."
            ).format(image=image, label=self._judged.result.evaluation.alphabet.labels[label])
        self._done.append(item)
        self._change(item, lambda marks: marks.marked(item.image, label), said)

    def unmark(self, item: Example | None) -> None:
        """Forget what was said about ``item``, or what was said last if ``item`` has no mark."""
        if item is None or not self.in_words(item):
            if not self._done:
                return
            item = self._done[-1]
        self._done = [each for each in self._done if each.index != item.index]
        said = self.tr("Image {image} is as it was in the file again, in these figures and in every training.")
        self._change(item, partial(_unmarked, item=item), said.format(image=number(item.index)))

    def _part_of(self, item: Example) -> int | None:
        if self._judged is None:
            return None
        part = self._judged.result.part_of(item.index)
        return None if part is None else self._judged.result.parts.index(part)

    def _change(self, item: Example, change: Change, said: str) -> None:
        part, judged = self._part_of(item), self._judged
        if part is None or judged is None:
            return
        waiting = part, change
        self._waiting.append(waiting)
        self.changed.emit()

        def done(found: Judged) -> None:
            self._waiting.remove(waiting)
            if self._judged is not None and self._judged.result.source is found.result.source:
                self._judged = found
                self.judged.emit(found)
            self.changed.emit()
            self.told.emit(said)

        def failed(sentence: str) -> None:
            self._waiting.remove(waiting)
            self._done = [each for each in self._done if each.index != item.index]
            self.changed.emit()
            self.failed.emit(sentence)

        # One after the other: each reads what the one before it has kept.
        self._tasks.start("keep marks", lambda _: _keep(judged, part, change), done, failed, must_finish=True)


def _unmarked(marks: Corrections, item: Example) -> Corrections:
    return marks.unmarked(item.image)


def _keep(judged: Judged, part: int, change: Change) -> Judged:
    """Keep a change to the marks on one part, and count again."""
    marks = [each.corrections.load() for each in judged.result.parts]
    marks[part] = change(marks[part])
    found = Judged.of(judged.result.corrected(marks), judged.held_out)
    judged.result.parts[part].corrections.save(marks[part])
    return found
