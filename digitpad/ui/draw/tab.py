"""The Draw tab: connects drawing, canvas, recognition and panel, which do not know each other. Window's thread."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData
from PySide6.QtGui import QAction, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from digitpad.core.ink.ink import MOST_POINTS
from digitpad.ui.document import Content, Drawing
from digitpad.ui.draw.actions import DrawActions
from digitpad.ui.draw.answer.panel import PredictionPanel
from digitpad.ui.draw.answering import Answering
from digitpad.ui.draw.canvas.canvas import Canvas
from digitpad.ui.draw.clear_after import ClearAfter
from digitpad.ui.draw.explanation.explanation_panel import ExplanationPanel
from digitpad.ui.draw.files import Files
from digitpad.ui.draw.labels.label_bar import LabelBar
from digitpad.ui.draw.labels.labelling import Labelling
from digitpad.ui.draw.labels.practice import Practice
from digitpad.ui.draw.labels.practice_bar import PracticeBar
from digitpad.ui.draw.labels.spoken import SpokenDrawings
from digitpad.ui.draw.live_recognition import LiveRecogniser
from digitpad.ui.draw.presentation import Presentation
from digitpad.ui.draw.toolbar import THINNEST, WIDEST, Toolbar
from digitpad.ui.services.services import Services, Tab
from digitpad.ui.widgets.actions import give_icons, make_action
from digitpad.ui.widgets.basics import filled
from digitpad.ui.widgets.message_bar import MessageBar
from digitpad.ui.widgets.words import number

if TYPE_CHECKING:
    from digitpad.ui.draw.explanation.explanation_view import ExplanationView

_NAME, _ALWAYS = "draw", "several_digits_are_a_number"  # of what is kept for the next start


class DrawTab(Tab):
    """Draw a digit, and see at once what it is read as."""

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(services, parent)
        self.drawing = Drawing(services.session.content, self)
        self.canvas = Canvas(self.drawing, services.themes, self)
        self.panel = PredictionPanel(services.themes, self)
        self.message_bar = MessageBar(self.canvas, services.themes)
        self.message_bar.float_over(self.canvas)
        self._is_number_by_itself = False  # until the page is empty again
        self._files = Files(
            self.drawing, self.canvas, self.message_bar,
            tasks=services.tasks, answer=lambda: self.panel.answer, parent=self,
        )  # fmt: skip
        self._make_actions()
        self._grid = QGridLayout(self)
        self.explanation = ExplanationPanel(services.themes, self._grid, self)
        self.answering = Answering(services, self.drawing, self.canvas, self.panel, self.explanation)
        self._label_bar = LabelBar(self)
        self._labelling = Labelling(self.drawing, self.answering, self._label_bar, services.teaching)
        self._labels = self._labelling.actions(self, self.canvas.finish_gesture)
        self._practice_bar = PracticeBar(self)
        self.practice = Practice(
            self.drawing, self.canvas, self._labelling, self._practice_bar,
            teaching=services.teaching, instead_of=self._label_bar,
        )  # fmt: skip
        text, tip = self.tr("&Learn my hand"), self.tr("Write each digit a few times, so that yours are read better")
        self._learn = make_action(self, text, "Ctrl+L", self._on_practice, tip=tip)
        self._toolbar = self._made_toolbar()
        self._lay_out()
        self._presentation = Presentation(
            (self._toolbar, self._label_bar), self.panel, self.explanation, services.requests, grid=self._grid, tab=self
        )
        self._connect()
        self._on_read_number()
        self.answering.start()
        services.teaching.start()
        for warning in filter(None, (services.session.warning, services.session.complaint)):
            self._warn(warning)

    @staticmethod
    def prepare() -> Iterator[None]:
        """Import what is for the first file or picture, and what is for the first answer that is read out."""
        from PySide6.QtGui import QAccessible  # noqa: F401, PLC0415 - set up now, which takes longer than it should

        yield
        from PySide6.QtWidgets import QStyle  # noqa: F401, PLC0415 - ditto

        yield
        from PySide6.QtWidgets import QFileDialog  # noqa: F401, PLC0415 - ditto

        yield
        from digitpad.ui.draw import import_export  # noqa: F401, PLC0415 - ditto

    @property
    def menus(self) -> dict[str, list[QAction | None]]:
        """What the tab puts into the window's menus; None is a line."""
        do = self._actions
        return {
            "&File": [do.open, do.paste, None, do.save, do.copy],
            "&Edit": [
                do.undo, do.redo, do.clear, None, do.pen, do.eraser, None, do.wider, do.thinner, None,
                self._read_number, self._always_number,
            ],
            "&Label": [*self._labels, None, self._learn],
            "&View": [self.explanation.action, self._presentation.action, self._clear_after.action, None],
        }  # fmt: skip

    def _make_actions(self) -> None:
        self._actions = DrawActions(
            self.drawing, self.canvas, self._files, clear=self._on_clear, change_width=self._change_width, tab=self
        )
        session, make = self._services.session, partial(make_action, self, checkable=True)
        text, tip = self.tr("Read a &number"), self.tr("Read a whole number, not one digit")
        on_number, short = self._on_read_number, self.tr("Number")
        self._read_number = make(text, "N", on_number, icon_name="number", tip=tip, short=short)
        self._read_number.setChecked(session.state.reads_numbers)
        text, tip = self.tr("Read several digits &by themselves"), self.tr("Read several digits as a number unasked")
        self._always_number = make(text, "Shift+N", self._on_always_number, tip=tip)
        self._always_number.setChecked(session.tab_state(_NAME).get(_ALWAYS) is True)
        self._clear_after = ClearAfter(self.drawing, self.canvas, session, self)

    def _made_toolbar(self) -> Toolbar:
        actions = self._actions
        toolbar = Toolbar(
            {"penButton": actions.pen, "eraserButton": actions.eraser},
            {"undoButton": actions.undo, "redoButton": actions.redo, "clearButton": actions.clear},
            {"openButton": actions.open, "pasteButton": actions.paste, "saveButton": actions.save},
            {"readNumber": self._read_number, "whyButton": self.explanation.action},
            parent=self,
        )
        toolbar.slider.valueChanged.connect(self._on_width)
        return toolbar

    def _lay_out(self) -> None:
        layout = self._grid
        layout.setContentsMargins(16, 6, 16, 8)
        layout.setHorizontalSpacing(20)
        layout.setVerticalSpacing(8)
        layout.addWidget(self._toolbar, 0, 0)
        middle = ((self.canvas, 1), self._label_bar, self._practice_bar)
        layout.addLayout(filled(QVBoxLayout(), *middle, spacing=6), 1, 0)
        layout.addWidget(self.panel, 0, 1, 3, 1)
        layout.setColumnStretch(0, 1)
        layout.setRowStretch(1, 1)
        self.setFocusProxy(self.canvas)
        self.setAcceptDrops(True)
        give_icons(self.actions(), self.palette())

    def _connect(self) -> None:
        self._files.model_brought.connect(self._services.requests.model_import_requested)
        services = self._services
        self.drawing.changed.connect(self._on_changed)  # after the canvas, which has been told by then
        self.drawing.committed.connect(services.session.remember_content)
        self.drawing.filled.connect(self._on_filled)
        self.drawing.picture_kept.connect(self._on_picture_kept)
        self.answering.failed.connect(self._warn)
        self.answering.several_seen.connect(self._on_several)
        self._labelling.said.connect(self.message_bar.show_message)
        self._labelling.failed.connect(self._warn)
        services.teaching.failed.connect(self._warn)
        self.practice.told.connect(self.message_bar.show_message)
        self.practice.failed.connect(self._warn)
        services.requests.practice_requested.connect(self._on_practice)
        self.explanation.built.connect(self._on_why)
        self.panel.number_asked.connect(self._on_number_asked)
        services.session.failed.connect(self._warn)
        services.requests.canvas_requested.connect(self._files.show)
        self._toolbar.slider.setValue(round(min(max(services.session.state.pen_width, THINNEST), WIDEST)))

    @property
    def is_drawing(self) -> bool:
        """Whether a stroke is being drawn, or rubbed out."""
        return self.canvas.is_drawing

    @property
    def live(self) -> LiveRecogniser | None:
        """The recognition while one draws; None without a model."""
        return self.answering.live

    def _on_read_number(self) -> None:
        """Whole numbers are to be read from now on, or single digits."""
        reads_numbers = self._read_number.isChecked()
        self._is_number_by_itself &= reads_numbers
        self.answering.read_numbers(reads_numbers)
        if reads_numbers != self._services.session.state.reads_numbers:
            self._services.session.remember(reads_numbers=reads_numbers)

    def _on_why(self, view: ExplanationView) -> None:
        """Somebody asks why for the first time: the user's own drawings may have spoken, too."""
        services = self._services
        view.add(SpokenDrawings(self.answering, services.active_model, services.teaching, view))

    def _on_practice(self) -> None:
        """Digits are to be asked for, one after the other."""
        self.canvas.finish_gesture()
        if self._read_number.isChecked():
            self._read_number.trigger()
        self.practice.begin()

    def _on_number_asked(self, always: bool) -> None:
        """The drawing is to be read as a number, and perhaps each that is one."""
        if always:
            self._always_number.setChecked(True)
            self._on_always_number()
        self._read_number.trigger()

    def _on_always_number(self) -> None:
        self._services.session.remember_tab(_NAME, **{_ALWAYS: self._always_number.isChecked()})

    def _on_several(self) -> None:
        """The drawing is a number; single digits are read again from the next one on."""
        if self._always_number.isChecked():
            self._read_number.trigger()
            self._is_number_by_itself = True
            self.message_bar.show_message(self.tr("Read as a number; N goes back to one digit."))

    def _on_picture_kept(self) -> None:
        words = self.tr("The eraser takes away ink, not the picture; Clear takes the picture away.")
        self.message_bar.show_message(words)

    def _on_clear(self) -> None:
        self._files.forget()  # an empty page is what was asked for
        self.drawing.clear()

    def _on_changed(self, content: Content) -> None:
        # One by one: at every point of a stroke, each signal would cost more than what it asks for.
        self.message_bar.hide_transient()
        for part in (self._files, self._labelling, self.practice, self._clear_after):
            part.give_way()
        if self._is_number_by_itself and self.drawing.is_blank:
            self._is_number_by_itself = False
            self._read_number.setChecked(False)
            self._on_read_number()
        self.answering.take(content)

    def _change_width(self, step: int) -> None:
        self._toolbar.slider.setValue(self._toolbar.slider.value() + step)

    def _on_width(self, pixels: int) -> None:
        self.canvas.set_pen_width(pixels)
        if pixels != self._services.session.state.pen_width:
            self._services.session.remember(pen_width=float(pixels))

    def _on_filled(self) -> None:
        words = self.tr("This drawing has {points} points, more than which cannot be kept; clear it to draw on.")
        self._warn(words.format(points=number(MOST_POINTS)))

    def _warn(self, sentence: str) -> None:
        self.message_bar.show_message(sentence, warning=True)

    def open_file(self, path: Path) -> None:
        """Open a picture or a drawing; it takes the place of the content, as one step of undo. A model answers."""
        from digitpad.core.inference.foreign.sources import is_model_file  # noqa: PLC0415 - for who opens something

        if is_model_file(path):
            self.answering.models.answer_with(str(path))
            return
        self._files.open_file(path)

    def save_to(self, path: Path) -> None:
        """Save the drawing; the ending chooses a format of ink (``.json``, ``.inkml`` …) or a picture (``.png``)."""
        self._files.save_to(path)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take whatever is offered: what cannot be used is answered with a sentence when it drops."""
        event.acceptProposedAction()
        self.canvas.show_drop_target(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It is dragged elsewhere."""
        self.canvas.show_drop_target(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        event.acceptProposedAction()
        self.take_drop(event.mimeData())

    def take_drop(self, offer: QMimeData) -> None:
        """Open what was dropped here, or on another tab."""
        self.canvas.show_drop_target(False)
        self._files.take(offer, pasted=False)

    def shut_down(self) -> None:
        """The window closes: a stroke in progress ends where it is, and is kept."""
        self.canvas.finish_gesture()
        self._presentation.leave()
        self.explanation.close()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icons anew when the palette changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            give_icons(self.actions(), self.palette())
