"""What can be done on the Draw tab with the drawing: each action with its key and its icon. In the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QWidget

from digitpad.ui.document import Drawing
from digitpad.ui.draw.canvas.canvas import Canvas
from digitpad.ui.draw.files import Files
from digitpad.ui.widgets.actions import make_action, say_also_by


class DrawActions(QObject):
    """The actions of ``tab``.

    Args:
        clear: takes all away.
        change_width: makes the pen so many pixels wider.
    """

    def __init__(  # noqa: PLR0913 - what they act on
        self, drawing: Drawing, canvas: Canvas, files: Files, *,
        clear: Callable[[], object], change_width: Callable[[int], object], tab: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(tab)
        self._drawing, self._canvas = drawing, canvas
        self._make_steps(tab, clear)
        self._make_tools(tab, change_width)
        self._make_files(tab, files)

    def _make_steps(self, tab: QWidget, clear: Callable[[], object]) -> None:
        stack, make = self._drawing.undo_stack, partial(make_action, tab)
        after = self._after_gesture
        self.undo = make(self.tr("&Undo"), "Ctrl+Z", after(stack.undo), icon_name="undo", short=self.tr("Undo"))
        keys = ["Ctrl+Shift+Z", "Ctrl+Y"]
        self.redo = make(self.tr("&Redo"), keys, after(stack.redo), icon_name="redo", short=self.tr("Redo"))
        keys, tip = ["Backspace", "Delete"], self.tr("Clear the canvas")
        self.clear = make(self.tr("&Clear"), keys, after(clear), icon_name="clear", tip=tip, short=self.tr("Clear"))
        for action, can_change, text_changed in (
            (self.undo, stack.canUndoChanged, stack.undoTextChanged),
            (self.redo, stack.canRedoChanged, stack.redoTextChanged),
        ):
            action.setEnabled(False)
            can_change.connect(action.setEnabled)
            text_changed.connect(partial(_name_step, action, action.text()))

    def _make_tools(self, tab: QWidget, change_width: Callable[[int], object]) -> None:
        make, erase = partial(make_action, tab, checkable=True), self._canvas.set_erasing
        self.pen = make(self.tr("P&en"), "P", partial(erase, False), icon_name="pen", short=self.tr("Pen"))
        tip = self.tr("Eraser, also the right mouse button")
        self.eraser = make(
            self.tr("E&raser"), "E", partial(erase, True), icon_name="eraser", tip=tip, short=self.tr("Eraser")
        )
        say_also_by(self.eraser, self.tr("right mouse button"))
        tools = QActionGroup(tab)
        tools.addAction(self.pen)
        tools.addAction(self.eraser)
        self.pen.setChecked(True)
        self.wider = make_action(tab, self.tr("&Wider pen"), "]", partial(change_width, 2))
        self.thinner = make_action(tab, self.tr("&Thinner pen"), "[", partial(change_width, -2))

    def _make_files(self, tab: QWidget, files: Files) -> None:
        make = partial(make_action, tab)
        tip = self.tr("Open a picture, a drawing or a model")
        self.open = make(
            self.tr("&Open…"), "Ctrl+O", files.ask_what_to_open, icon_name="open", tip=tip, short=self.tr("Open")
        )
        tip = self.tr("Paste a picture")
        self.paste = make(self.tr("&Paste"), "Ctrl+V", files.paste, icon_name="paste", tip=tip, short=self.tr("Paste"))
        text, tip = self.tr("&Save drawing as…"), self.tr("Save the drawing")
        self.save = make(text, "Ctrl+S", files.ask_where_to_save, icon_name="save", tip=tip, short=self.tr("Save"))
        tip = self.tr("Copy the drawing, and what it is read as")
        self.copy = make(self.tr("&Copy"), "Ctrl+C", files.copy, icon_name="copy", tip=tip)

    def _after_gesture(self, act: Callable[[], object]) -> Callable[[], None]:
        """Return what ends the stroke that is being drawn, and then calls ``act``."""

        def run() -> None:
            self._canvas.finish_gesture()
            act()

        return run


def _name_step(action: QAction, text: str, step: str) -> None:
    action.setText(f"{text} {step}".rstrip())
