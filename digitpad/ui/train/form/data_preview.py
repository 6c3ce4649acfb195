"""Shows what will be trained on: some images of each class, how many there are, or what is wrong with the data.

The data is read in a thread of the task runner; all else is for the window's thread.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from PySide6.QtCore import QCoreApplication, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from digitpad.core.data.dataset import DataSet, Images, Stream, joined
from digitpad.core.data.kind import Progress
from digitpad.core.data.sources import kind_of, open_source
from digitpad.core.data.summary import contact_sheet
from digitpad.ui.services.task_runner import Task, TaskRunner
from digitpad.ui.widgets.basics import named
from digitpad.ui.widgets.colours import digit_image
from digitpad.ui.widgets.theme import ThemeManager, tabular
from digitpad.ui.widgets.words import number, translated

SHOWN: Final = 3  # images of each class
_OF_A_STREAM: Final = 200  # images that are made to be looked at
_TYPING: Final = 400  # milliseconds without a change before data is looked at
_IMAGES: Final = SHOWN * 26  # logical pixels of height
_BARS: Final = 34  # and of the histogram
_LINE: Final = 18
_HEIGHT: Final = _IMAGES + _BARS + 2 * _LINE + 8
_NOTES: Final = 2  # lines of notes, which also stand in the tip
_FILLED: Final = 0.9  # of lines that are broken between words


@dataclass(frozen=True, slots=True, eq=False)
class Preview:
    """A look at data.

    Attributes:
        sheet: shape (height, width), uint8, 0 (paper) to 255 (ink): a column of `SHOWN` images for each class.
        counts: of the images, by the labels of their classes.
        text: one line on how much there is.
        notes: sentences on what was found and assumed.
    """

    sheet: Images
    counts: dict[str, int]
    text: str
    notes: tuple[str, ...] = ()


def look_at(sources: Sequence[str], progress: Progress) -> Preview | str:
    """Open ``sources`` and look at them, which may take seconds; return a sentence if that is not possible yet.

    ``progress`` is told how far it is; it may raise to give up.

    Raises:
        DigitpadError: one of them cannot be used, or nothing can be learned from them.
    """
    if why_not := next(filter(None, (kind_of(source).why_no_preview() for source in sources)), None):
        return why_not
    opened = [open_source(source, progress=progress) for source in sources]
    whole = joined([each if isinstance(each, DataSet) else each.chunk(0, _OF_A_STREAM) for each in opened])
    whole.require_trainable()
    listed = [number(len(each)) for each in opened if isinstance(each, DataSet)]
    translate = QCoreApplication.translate
    if any(isinstance(each, Stream) for each in opened):
        listed.append(translate("DataPreview", "unlimited computer-made digits"))
    text = translate("DataPreview", "Images: {number}").format(number=" + ".join(listed))
    labels = whole.alphabet.labels
    rows = np.split(255 - contact_sheet(whole, columns=SHOWN), len(labels))  # one for each class, SHOWN cells wide
    sheet = np.hstack([np.vstack(np.split(row, SHOWN, axis=1)) for row in rows])
    notes = tuple(translated(note) for each in opened if isinstance(each, DataSet) for note in each.notes)
    return Preview(sheet, dict(zip(labels, whole.class_counts().tolist(), strict=True)), text, notes)


class DataPreview(QWidget):
    """Follows the names of the data once the typing pauses, and shows a `Preview` or a sentence in its place.

    Attributes:
        preview: what is shown, or None if a sentence is.
    """

    problem_found = Signal(str)  # a sentence on what is wrong with the data

    def __init__(self, themes: ThemeManager, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tip = self.tr("Some images of each digit, and how many of each there are")
        named(self, "dataPreview", self.tr("Preview of the data"), self._tip)
        self.setFixedHeight(_HEIGHT)
        self._themes, self._tasks = themes, tasks
        self._sources: tuple[str, ...] = ()
        self._problem = self._sentence = ""
        self.preview: Preview | None = None
        self._typing = QTimer(self, singleShot=True, interval=_TYPING)
        self._typing.timeout.connect(self._look)
        themes.changed.connect(self.update)

    def problem_of(self, sources: tuple[str, ...]) -> str:
        """Return what was found to be wrong with ``sources``; empty if nothing is known to be."""
        return self._problem if sources == self._sources else ""

    def look_at(self, sources: tuple[str, ...], *, soon: bool = False) -> None:
        """Show ``sources``: now, or ``soon``, when nothing else is typed any more."""
        self._sources, self._problem = sources, ""
        self._tasks.cancel("look at data")
        self._say(self.tr("Looking at the data …") if sources else self.tr("Choose what to train on."))
        self._typing.stop()
        if soon:
            self._typing.start()
        else:
            self._look()

    def _look(self) -> None:
        sources = self._sources

        def told(_: str, done: int, total: int) -> None:
            words = self.tr("Looking at the data: {done} of {total} …") if total else self.tr("Looking at the data …")
            self._say(words.format(done=number(done), total=number(total)))

        def work(task: Task) -> Preview | str:
            return look_at(sources, task.progress)

        if sources:
            self._tasks.start("look at data", work, self._show, self._on_problem, told=told)

    def _on_problem(self, sentence: str) -> None:
        self._problem = sentence
        self._say(self.tr("There is nothing to be seen of this data."))
        self.problem_found.emit(sentence)

    def _show(self, seen: Preview | str) -> None:
        if isinstance(seen, str):
            self._say(seen)
        else:
            counts = ", ".join(f"{label}: {count:,}" for label, count in seen.counts.items())
            said = "; ".join((seen.text, *seen.notes))
            self._say(seen.text, f"{said}; {counts}", seen)
            self.setToolTip("\n".join((self._tip, *seen.notes)))

    def _say(self, sentence: str, description: str = "", preview: Preview | None = None) -> None:
        self.preview, self._sentence = preview, sentence
        self.setFixedHeight(_HEIGHT + (_NOTES * _LINE if preview is not None and preview.notes else 0))
        self.setToolTip(self._tip)
        self.setAccessibleDescription(description or sentence)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint images, bars, labels and the line below."""
        painter = QPainter(self)
        painter.setFont(tabular(self.font()))
        colours = self._themes.colours
        area, where = self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        if self.preview is not None:
            self._paint_preview(painter, self.preview)
            self._paint_notes(painter, self.preview.notes)
            area.setRect(0, _HEIGHT - _LINE, self.width(), _LINE)
        else:
            painter.setPen(QPen(QColor(colours.border), 1))
            painter.drawRect(area.adjusted(0, 0, -1, -1))
            area = area.adjusted(10, 6, -10, -6)
            where |= Qt.AlignmentFlag.AlignHCenter
        painter.setPen(QColor(colours.muted))
        painter.drawText(area, where, self._sentence)
        painter.end()

    def _paint_notes(self, painter: QPainter, notes: Sequence[str]) -> None:
        room = int(self.width() * _NOTES * _FILLED)
        text = painter.fontMetrics().elidedText("; ".join(notes), Qt.TextElideMode.ElideRight, room)
        painter.setPen(QColor(self._themes.colours.text))
        painter.drawText(QRectF(0, _HEIGHT, self.width(), _NOTES * _LINE), Qt.TextFlag.TextWordWrap, text)

    def _paint_preview(self, painter: QPainter, preview: Preview) -> None:
        colours = self._themes.colours
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(0, 0, self.width(), _IMAGES), digit_image(preview.sheet, colours))
        column, top = self.width() / len(preview.counts), _IMAGES + 4.0
        highest = max(*preview.counts.values(), 1)
        painter.setPen(QColor(colours.text))
        for place, (label, count) in enumerate(preview.counts.items()):
            height = _BARS * count / highest
            painter.fillRect(QRectF(place * column + 3, top + _BARS - height, column - 6, height), QColor(colours.fill))
            where = QRectF(place * column, top + _BARS, column, _LINE)
            painter.drawText(where, Qt.AlignmentFlag.AlignCenter, label)
