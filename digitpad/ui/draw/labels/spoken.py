"""Which of the user's drawings spoke for the answer, the nearest first; a click silences one. Main thread."""

from __future__ import annotations

from functools import partial
from typing import Final, NamedTuple

import numpy as np
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPalette, QPen, QPixmap, QPolygonF, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from digitpad.core.errors import DigitpadError
from digitpad.core.inference.personal import NOT_A_DIGIT, signatures
from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing.normalise import normalise
from digitpad.core.preprocessing.picture import Picture
from digitpad.core.preprocessing.prepared import Prepared
from digitpad.core.preprocessing.stroke_path import stroke_path
from digitpad.ui.document import Content
from digitpad.ui.draw.answering import Answering
from digitpad.ui.services.active_model import ActiveModel
from digitpad.ui.services.teaching import Teaching
from digitpad.ui.widgets.basics import filled, named
from digitpad.ui.widgets.words import percent

MOST: Final = 4
"""So many are shown."""

_NEAR: Final = 0.02  # what lies farther is hardly heard
_SIDE: Final = 38  # pixels
_RIM: Final = 5
_MOST_KEPT: Final = 200  # thumbnails


class _Speaker(NamedTuple):
    """A drawing that spoke."""

    drawing: int
    label: int
    nearness: float


class SpokenDrawings(QWidget):
    """Hidden where none spoke. A drawing that was silenced stays here until the canvas changes, to be heard again."""

    def __init__(self, answering: Answering, model: ActiveModel, teaching: Teaching, parent: QWidget) -> None:
        super().__init__(parent)
        named(self, "spokenDrawings", self.tr("Your drawings that spoke for it"))
        self._answering, self._model, self._teaching = answering, model, teaching
        self._silenced: dict[int, _Speaker] = {}
        self._of: Content | None = None  # what is on the canvas
        self._thumbnails: dict[int, QIcon] = {}
        heading = QLabel(self.tr("Your drawings that spoke for it; click one to silence it"), self, wordWrap=True)
        heading.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._buttons = [self._made_button(place) for place in range(MOST)]
        row = filled(QHBoxLayout(), *self._buttons, 1, spacing=4)
        filled(QVBoxLayout(self), heading, row, spacing=4)
        answering.shown.connect(self.refresh)
        teaching.changed.connect(self._thumbnails.clear)
        self.hide()

    def refresh(self) -> None:
        """Show who spoke for what is shown now, if anybody looks."""
        holder = self.parentWidget()
        if holder is None or not holder.isVisible():
            return
        given, content = self._answering.given, self._answering.content
        if content is not self._of:
            self._silenced.clear()
        self._of = content
        found = [] if given is None else self._speakers(given)
        silenced = [each for each in self._silenced.values() if each.drawing not in {one.drawing for one in found}]
        shown = (silenced + found)[:MOST]
        for button, speaker in zip(self._buttons, [*shown, *[None] * (MOST - len(shown))], strict=True):
            button.setVisible(speaker is not None)
            if speaker is not None:
                self._show(button, speaker)
        self.setVisible(bool(shown))

    def _speakers(self, given: Prepared) -> list[_Speaker]:
        recogniser = self._model.recogniser
        part = None if recogniser is None else recogniser.personal
        if part is None or not len(part) or not given.image.any():
            return []
        path = None if given.ink is None else stroke_path(given.ink)[None]
        near = part.nearness(signatures(given.image[None], path)[0])
        return [
            _Speaker(int(part.drawings[row]), int(part.labels[row]), float(near[row]))
            for row in np.argsort(-near)[:MOST].tolist()
            if near[row] >= _NEAR
        ]

    def _show(self, button: QToolButton, speaker: _Speaker) -> None:
        is_silent = speaker.drawing in self._silenced
        button.setIcon(self._thumbnail(speaker.drawing))
        button.setChecked(not is_silent)
        button.setProperty("speaker", speaker)
        what = self.tr("no digit") if speaker.label == NOT_A_DIGIT else str(speaker.label)
        words = (
            self.tr("Labelled {label}; silenced, click to hear it again")
            if is_silent
            else self.tr("Labelled {label}, {nearness} alike; click to silence it")
        )
        said = words.format(label=what, nearness=percent(speaker.nearness))
        button.setToolTip(said)
        button.setAccessibleName(said)

    def _toggle(self, place: int) -> None:
        button = self._buttons[place]
        speaker: _Speaker = _Speaker(*button.property("speaker"))
        teaches = speaker.drawing in self._silenced
        if teaches:
            del self._silenced[speaker.drawing]
        else:
            self._silenced[speaker.drawing] = speaker
        try:
            self._teaching.set_teaching(speaker.drawing, teaches=teaches)
        except DigitpadError as error:
            self._silenced.pop(speaker.drawing, None)
            self._teaching.failed.emit(str(error))
        self.refresh()

    def _made_button(self, place: int) -> QToolButton:
        button = named(QToolButton(self), f"spoken{place}")
        button.setCheckable(True)
        button.setIconSize(QSize(_SIDE, _SIDE))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(partial(self._toggle, place))
        return button

    def _thumbnail(self, drawing: int) -> QIcon:
        if drawing not in self._thumbnails:
            if len(self._thumbnails) >= _MOST_KEPT:
                self._thumbnails.clear()
            try:
                content = self._teaching.drawings.content(drawing)
            except DigitpadError:  # deleted meanwhile
                return QIcon()
            self._thumbnails[drawing] = QIcon(_drawn(content, self.palette().color(QPalette.ColorRole.Text)))
        return self._thumbnails[drawing]

    def showEvent(self, event: QShowEvent) -> None:
        """Somebody looks now."""
        super().showEvent(event)
        self.refresh()


def _drawn(content: Ink | Picture, colour: QColor) -> QPixmap:
    """Return ``content`` small."""
    pixmap = QPixmap(_SIDE, _SIDE)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if isinstance(content, Ink):
        painter.setPen(QPen(colour, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        low, high = content.points.min(axis=0), content.points.max(axis=0)
        scale = (_SIDE - 2 * _RIM) / max(float((high - low).max()), 1e-9)
        for stroke in content.strokes:
            points = (stroke.points - (low + high) / 2) * scale + _SIDE / 2
            painter.drawPolyline(
                QPolygonF([QPointF(x, y) for x, y in points.tolist()] * (2 if len(points) == 1 else 1))
            )
    else:
        ink = np.rint(normalise(content) * 255).astype(np.uint8)
        rows, columns = ink.shape
        image = QImage(ink.tobytes(), columns, rows, columns, QImage.Format.Format_Alpha8)
        painter.drawImage(pixmap.rect(), image)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        painter.fillRect(pixmap.rect(), colour)
    painter.end()
    return pixmap
