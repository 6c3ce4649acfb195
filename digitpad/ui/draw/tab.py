"""The Draw tab: connects drawing, canvas, recognition and panel, which do not know each other. Window's thread."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction, QActionGroup, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QWidget

from digitpad.core.errors import DigitpadError
from digitpad.core.inference.prediction import Prediction
from digitpad.core.ink.ink import MOST_POINTS, Ink
from digitpad.core.numbers.reader import Number
from digitpad.core.preprocessing.picture import Picture
from digitpad.core.preprocessing.prepared import Prepared
from digitpad.ui.document import Content, Drawing
from digitpad.ui.draw.answer.model_input import NO_INPUT
from digitpad.ui.draw.answer.panel import PredictionPanel
from digitpad.ui.draw.canvas.canvas import Canvas
from digitpad.ui.draw.canvas.digit_boxes import CurrentDigit, boxes_of, marks_of
from digitpad.ui.draw.canvas.page import PEN_PIXEL, fitted
from digitpad.ui.draw.explanation.explanation_panel import ExplanationPanel
from digitpad.ui.draw.import_export import OPEN_FILTER, SAVE_FILTERS, ContentLoader, for_clipboard, save_content
from digitpad.ui.draw.live_recognition import LiveRecogniser
from digitpad.ui.draw.toolbar import THINNEST, WIDEST, separator, tool_buttons, width_slider
from digitpad.ui.services.services import Services, Tab
from digitpad.ui.widgets.actions import give_icons, make_action
from digitpad.ui.widgets.basics import filled
from digitpad.ui.widgets.message_bar import MessageBar

_FILLED: Final = f"This drawing has {MOST_POINTS:,} points, more than which cannot be kept; clear it to draw on."


class DrawTab(Tab):
    """Draw a digit, and see at once what it is read as."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.drawing = Drawing(services.session.content, self)
        self.canvas = Canvas(self.drawing, services.themes, self)
        self.panel = PredictionPanel(services.themes, self)
        self.message_bar = MessageBar(self.canvas, services.themes)
        self.live: LiveRecogniser | None = None
        self._current = CurrentDigit()
        self._loader = ContentLoader(services.tasks, self)
        self._left_out = ""  # what was being opened when the drawing went on
        self._make_actions()
        self._grid = QGridLayout(self)
        self.explanation = ExplanationPanel(services.themes, self._grid, self)
        self._toolbar = self._make_toolbar()
        self._lay_out()
        self._connect()
        self._on_model()
        if services.session.warning:
            self.message_bar.show_message(services.session.warning, warning=True)

    @property
    def menus(self) -> dict[str, list[QAction | None]]:
        """What the tab puts into the window's menus; None is a line."""
        return {
            "&File": [self._open, self._paste, None, self._save, self._copy],
            "&Edit": [
                self._undo, self._redo, self._clear, None,
                self._pen, self._eraser, None, self._wider, self._thinner, None, self._read_number,
            ],
            "&View": [self.explanation.action, None],
        }  # fmt: skip

    def _make_actions(self) -> None:
        make, stack = partial(make_action, self), self.drawing.undo_stack
        self._undo = make("&Undo", "Ctrl+Z", partial(self._after_gesture, stack.undo), icon_name="undo")
        redo_keys = ["Ctrl+Shift+Z", "Ctrl+Y"]
        self._redo = make("&Redo", redo_keys, partial(self._after_gesture, stack.redo), icon_name="redo")
        keys, clear = ["Backspace", "Delete"], partial(self._after_gesture, self._on_clear)
        self._clear = make("&Clear", keys, clear, icon_name="clear", tip="Clear the canvas")
        tip = "Open a picture or a drawing"
        self._open = make("&Open…", "Ctrl+O", self._ask_what_to_open, icon_name="open", tip=tip)
        self._paste = make("&Paste", "Ctrl+V", self._on_paste, icon_name="paste", tip="Paste a picture")
        tip = "Save the drawing"
        self._save = make("&Save drawing as…", "Ctrl+S", self._ask_where_to_save, icon_name="save", tip=tip)
        self._copy = make("&Copy", "Ctrl+C", self._on_copy, icon_name="copy", tip="Copy the drawing")
        erase = self.canvas.set_erasing
        self._pen = make("P&en", "P", partial(erase, False), icon_name="pen", checkable=True)
        tip = "Eraser, also the right mouse button"
        self._eraser = make("E&raser", "E", partial(erase, True), icon_name="eraser", checkable=True, tip=tip)
        self._wider = make("&Wider pen", "]", lambda: self._slider.setValue(self._slider.value() + 2))
        self._thinner = make("&Thinner pen", "[", lambda: self._slider.setValue(self._slider.value() - 2))
        tip, on_number = "Read a whole number, not one digit", self._on_read_number
        self._read_number = make("Read a &number", "N", on_number, icon_name="number", checkable=True, tip=tip)
        self._read_number.setChecked(self._services.session.state.reads_numbers)
        tools = QActionGroup(self)
        tools.addAction(self._pen)
        tools.addAction(self._eraser)
        self._pen.setChecked(True)
        for action, can_change, text_changed in (
            (self._undo, stack.canUndoChanged, stack.undoTextChanged),
            (self._redo, stack.canRedoChanged, stack.redoTextChanged),
        ):
            action.setEnabled(False)
            can_change.connect(action.setEnabled)
            text_changed.connect(partial(_name_step, action, action.text()))

    def _make_toolbar(self) -> QWidget:
        toolbar = QWidget(self)
        self._slider, figure = width_slider(toolbar)
        self._slider.valueChanged.connect(self._on_width)
        buttons = partial(tool_buttons, toolbar)
        filled(
            QHBoxLayout(toolbar), *buttons(penButton=self._pen, eraserButton=self._eraser), (self._slider, 1), figure,
            separator(toolbar), *buttons(undoButton=self._undo, redoButton=self._redo, clearButton=self._clear), 1,
            *buttons(openButton=self._open, pasteButton=self._paste, readNumber=self._read_number,
                     whyButton=self.explanation.action), spacing=2,
        )  # fmt: skip
        return toolbar

    def _lay_out(self) -> None:
        layout = self._grid
        layout.setContentsMargins(16, 10, 16, 16)
        layout.setHorizontalSpacing(24)
        layout.setVerticalSpacing(8)
        layout.addWidget(self._toolbar, 0, 0)
        layout.addWidget(self.canvas, 1, 0)
        layout.addWidget(self.panel, 0, 1, 3, 1)
        layout.setColumnStretch(0, 1)
        layout.setRowStretch(1, 1)
        self.setFocusProxy(self.canvas)
        self.setAcceptDrops(True)
        give_icons(self.actions(), self.palette())

    def _connect(self) -> None:
        services = self._services
        self.canvas.ink_changed.connect(self._on_changed)
        self.drawing.committed.connect(self._on_committed)
        self.drawing.filled.connect(partial(self._warn, _FILLED))
        self.panel.model_line.shipped_requested.connect(services.active_model.use_shipped)
        self._loader.loaded.connect(self._on_loaded)
        self._loader.refused.connect(self.message_bar.show_message)
        self.explanation.failed.connect(self._warn)
        services.session.failed.connect(self._warn)
        services.requests.canvas_requested.connect(self._on_requested)
        services.requests.comparison_model_requested.connect(self.panel.second_opinion.ask)
        services.active_model.changed.connect(self._on_model)
        self._slider.setValue(round(min(max(services.session.state.pen_width, THINNEST), WIDEST)))

    def _on_model(self) -> None:
        """Another model is to answer from now on, or the first."""
        model = self._services.active_model
        self.panel.model_line.show_model(model.name, is_shipped=model.is_shipped, stop=model.stop)
        if model.recogniser is None:
            self.panel.say(self._services.problem)
        else:
            if self.live is None:
                self.live = LiveRecogniser(model.recogniser, self._services.tasks, self)
                self.live.answered.connect(self._on_answer)
                self.live.number_read.connect(self._on_number)
                self.live.waiting.connect(partial(self._show_no_answer, "Looking at the picture …"))
                self.live.failed.connect(self._on_unread)
            self.live.use(model.recogniser)
            self.explanation.use(model.recogniser)
        self._on_read_number()

    def _on_read_number(self) -> None:
        """Whole numbers are to be read from now on, or single digits."""
        reads_numbers = self._read_number.isChecked()
        self.canvas.set_reads_numbers(reads_numbers)
        self.canvas.show_boxes(())
        if self.live is not None:
            self.live.read_numbers(reads_numbers)
            self.live.read(self.drawing.content)
        if reads_numbers != self._services.session.state.reads_numbers:
            self._services.session.remember(reads_numbers=reads_numbers)

    def _on_answer(self, prediction: Prediction, given: Prepared) -> None:
        self.panel.show_prediction(prediction)
        self._show_input(given, prediction.digit)

    def _on_number(self, number: Number, content: Content) -> None:
        current = self._current.of(number, content)
        self.panel.show_number(number, current)
        shown = number.digits[current] if number.digits else None
        self._show_input(*((NO_INPUT, None) if shown is None else (shown.given, shown.digit)))
        self.canvas.show_boxes(boxes_of(number, current, content), marks_of(number, content))

    def _show_input(self, given: Prepared, digit: int | None) -> None:
        self.panel.show_input(given)
        self.explanation.take(given.image, digit)

    def _on_unread(self, sentence: str) -> None:
        self._show_no_answer("This cannot be read")
        self._warn(sentence)

    def _show_no_answer(self, why: str) -> None:
        self.canvas.show_boxes(())
        self.panel.show_nothing(why)

    def _on_clear(self) -> None:
        self._loader.forget()  # an empty page is what was asked for
        self.drawing.clear()

    def _on_changed(self, content: Content) -> None:
        self.message_bar.hide_transient()
        self._left_out = self._loader.forget() or self._left_out  # what is newer is never replaced
        if self.live is not None:
            self.live.submit(content, is_growing=self.drawing.is_growing)

    def _on_committed(self, content: Content) -> None:
        if self.live is not None:
            self.live.flush()
        self._services.session.remember_content(content)
        if self._left_out:
            words = self.tr("{name} was not opened, because you went on before it was there.")
            self.message_bar.show_message(words.format(name=self._left_out))
            self._left_out = ""

    def _after_gesture(self, act: Callable[[], object]) -> None:
        self.canvas.finish_gesture()
        act()

    def _on_width(self, pixels: int) -> None:
        self.canvas.set_pen_width(pixels)
        if pixels != self._services.session.state.pen_width:
            self._services.session.remember(pen_width=float(pixels))

    def _on_loaded(self, content: Content, name: str, remark: str = "") -> None:
        self.canvas.finish_gesture()
        self.drawing.replace(content, name)
        if isinstance(content, Picture) and content.note:
            self.message_bar.show_message(f"{content.note}. {remark}".rstrip(), warning=not content.is_normalised)
        elif remark:
            self.message_bar.show_message(remark)

    def _on_requested(self, content: Content, name: str) -> None:
        self._on_loaded(fitted(content) if isinstance(content, Ink) else content, name)

    def _warn(self, sentence: str) -> None:
        self.message_bar.show_message(sentence, warning=True)

    def _on_paste(self) -> None:
        self._loader.take(QGuiApplication.clipboard().mimeData(), pasted=True)

    def _on_copy(self) -> None:
        offer = for_clipboard(self.drawing.content, self.canvas.pen_width * PEN_PIXEL)
        QGuiApplication.clipboard().setMimeData(offer)
        self.message_bar.show_message("Copied.")

    def open_file(self, path: Path) -> None:
        """Open a picture or a drawing; it takes the place of the content, as one step of undo."""
        self._loader.open_file(path)

    def _ask_what_to_open(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, "Open a picture or a drawing", "", OPEN_FILTER)
        if name:
            self.open_file(Path(name))

    def _ask_where_to_save(self) -> None:
        if self.drawing.is_blank:
            self.message_bar.show_message("There is nothing to save yet: draw a digit first.")
            return
        name, chosen = QFileDialog.getSaveFileName(self, "Save the drawing", "digit", ";;".join(SAVE_FILTERS))
        if name:
            path = Path(name)
            self.save_to(path if path.suffix else path.with_name(path.name + SAVE_FILTERS.get(chosen, ".json")))

    def save_to(self, path: Path) -> None:
        """Save the drawing; the ending chooses ink (``.json``) or a picture (``.png``)."""
        self.canvas.finish_gesture()
        try:
            save_content(self.drawing.content, path, self.canvas.pen_width * PEN_PIXEL)
        except DigitpadError as error:
            self._warn(str(error))
        else:
            self.message_bar.show_message(f"Saved as {path.name}.")

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
        self.canvas.show_drop_target(False)
        self._loader.take(event.mimeData(), pasted=False)

    def shut_down(self) -> None:
        """The window closes: a stroke in progress ends where it is, and is kept."""
        self.canvas.finish_gesture()
        self.explanation.close()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icons anew when the palette changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            give_icons(self.actions(), self.palette())


def _name_step(action: QAction, text: str, step: str) -> None:
    action.setText(f"{text} {step}".rstrip())
