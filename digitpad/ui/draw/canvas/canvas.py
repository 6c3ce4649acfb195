"""The canvas: brings together what is drawn (`Drawing`), how it is painted and what the pointer does."""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QHideEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from digitpad.core.ink.ink import Ink
from digitpad.ui.document import Content, Drawing, ink_in
from digitpad.ui.draw.canvas.digit_boxes import DigitBox, MarkBox, box_at, paint_boxes, painted_area, tip_at
from digitpad.ui.draw.canvas.hints import paint_drop_target, paint_hint, paint_note
from digitpad.ui.draw.canvas.page import PEN_PIXEL, extent, view_of
from digitpad.ui.draw.canvas.painter import ContentPainter, Frame
from digitpad.ui.draw.canvas.pointer import Phase, Pointer, PointerEvent, PointerStep
from digitpad.ui.draw.canvas.tools import Eraser, Pen, Touch
from digitpad.ui.widgets.basics import named
from digitpad.ui.widgets.theme import ThemeManager, outline

_ERASER_PIXELS: Final = 22.0  # radius
_CLICK: Final = 5  # pixels that the pointer may move in a click
_TAKEN_AWAY: Final = frozenset(  # what ends a stroke where it is: its release goes to another window
    {QEvent.Type.WindowBlocked, QEvent.Type.WindowDeactivate, QEvent.Type.UngrabMouse}
)


class Canvas(QWidget):
    """A page to draw on with mouse, finger or stylus.

    Attributes:
        view: how the page is shown now.
        pen_width: in pixels of a canvas whose shorter side has 667; changes the look only.
        boxes: of a number's digits, as they are shown.
        marks: boxes of what is left out of it.
    """

    digit_chosen = Signal(int)  # a click on the box of a number's digit
    digit_stepped = Signal(int)  # to the digit after it (1) or before it (-1), by an arrow key

    def __init__(self, drawing: Drawing, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "canvas", "Canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(200, 200)
        self._drawing, self._themes = drawing, themes
        self._painter, self._pointer = ContentPainter(), Pointer()
        self._pen, self._eraser = Pen(drawing), Eraser(drawing)
        self._tool: Pen | Eraser = self._pen
        self.pen_width = 16.0
        self._erases = False
        self.boxes: tuple[DigitBox, ...] = ()
        self.marks: tuple[MarkBox, ...] = ()
        self._is_drop_target = self._is_empty_picture = False
        self.set_reads_numbers(False)
        self._last = self._came_down = QPointF()
        self._clicked: int | None = None  # the digit whose box the pointer has come down on
        self.view = view_of(self.width(), self.height())
        drawing.changed.connect(self._on_changed)
        themes.changed.connect(self.update)
        self._update_tools()

    def sizeHint(self) -> QSize:
        """Return the size that the canvas would like."""
        return QSize(640, 640)

    def set_pen_width(self, pixels: float) -> None:
        """Draw all ink, new and old, ``pixels`` wide."""
        self.pen_width = pixels
        self._update_tools()
        self.update()

    def set_reads_numbers(self, reads_numbers: bool) -> None:
        """Invite to draw a digit, or to write a number."""
        self._invitation = self.tr("Write a number here") if reads_numbers else self.tr("Draw a digit here")
        self.set_hint("")

    def set_hint(self, hint: str) -> None:
        """Ask on the empty page for something else; an empty ``hint`` invites as ever."""
        self._hint = hint or self._invitation
        self.setAccessibleDescription(self.tr("{hint} with the mouse, a finger or a stylus").format(hint=self._hint))
        self.update()

    def show_boxes(self, boxes: tuple[DigitBox, ...], marks: tuple[MarkBox, ...] = ()) -> None:
        """Show the boxes of a number's digits, and of what is left out of it, in place of those before."""
        if (boxes, marks) != (self.boxes, self.marks):
            changed: list[DigitBox | MarkBox] = [*self.boxes, *self.marks, *boxes, *marks]
            self.boxes, self.marks = boxes, marks
            self.update(painted_area(changed, self.frame(), self.font()).toAlignedRect())

    def show_picture_is_empty(self, is_empty: bool) -> None:
        """Say that nothing is seen in the picture, or no longer."""
        if is_empty != self._is_empty_picture:
            self._is_empty_picture = is_empty
            self.update()

    def show_drop_target(self, is_one: bool) -> None:
        """Show that what is dragged over the tab may be dropped, or no longer."""
        self._is_drop_target = is_one
        self.update()

    def set_erasing(self, erases: bool) -> None:
        """Choose the eraser, or the pen."""
        self.finish_gesture()
        self._erases = erases
        self._update_tools()

    @property
    def is_drawing(self) -> bool:
        """Whether a pointer is down."""
        return self._pointer.is_down

    def finish_gesture(self) -> None:
        """End the stroke that is being drawn where it is."""
        if self._pointer.is_down:
            self._pointer.release()
            self._tool.end()

    def show_all(self) -> None:
        """Zoom so that the whole content is on the canvas."""
        self.view = view_of(self.width(), self.height(), extent(self._drawing.content, self._ink_width))
        self._update_tools()
        self.update()

    def frame(self) -> Frame:
        """Return how the content is painted now."""
        return Frame(self.view, self.devicePixelRatioF(), self._themes.colours, self._ink_width)

    @property
    def _ink_width(self) -> float:
        return self.pen_width * PEN_PIXEL

    def event(self, event: QEvent) -> bool:
        """Hand what the pointers do to the tool; Qt calls this for every event."""
        if isinstance(event, PointerEvent):
            for step in self._pointer.steps(event):
                self._take(step)
            event.accept()
            return True
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), tip_at(self.marks, QPointF(event.pos()), self.frame()), self)
            return True
        if event.type() in _TAKEN_AWAY:
            self.finish_gesture()
        return super().event(event)

    def _take(self, step: PointerStep) -> None:
        if step.phase is Phase.CANCEL:
            self._drawing.cancel()
            return
        touch = Touch(*self.view.to_page(step.position.x(), step.position.y()), step.pressure)
        self._follow_click(step)
        if step.phase is Phase.BEGIN:
            self._tool = self._eraser if step.erases or self._erases else self._pen
            if not touch.is_usable:
                self._pointer.release()
                return
            self._tool.begin(touch)
        elif touch.is_usable and step.position != self._last:
            self._tool.move(touch)
        if step.phase is Phase.END and self._clicked is not None:
            self._drawing.cancel()  # it was no dot
            self.digit_chosen.emit(self._clicked)
        elif step.phase is Phase.END:
            self._tool.end()
        self._last = step.position

    def _follow_click(self, step: PointerStep) -> None:
        """Note which digit's box is clicked on, as long as the pointer stays where it came down."""
        if step.phase is Phase.BEGIN:
            draws = not (step.erases or self._erases)
            self._clicked = box_at(self.boxes, step.position, self.frame(), self.font()) if draws else None
            self._came_down = step.position
        elif self._clicked is not None and (step.position - self._came_down).manhattanLength() > _CLICK:
            self._clicked = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from digit to digit of a number."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is not None and self.boxes:
            self.digit_stepped.emit(step)
        else:
            super().keyPressEvent(event)

    def _on_changed(self, content: Content) -> None:
        is_drawn = self._pointer.is_down and self._tool is self._pen
        if not self._pointer.is_down:
            self._show_if_hidden(content)
        ink = ink_in(content)
        if is_drawn and ink.strokes and len(ink.strokes[-1]) > 1:
            self.update(*self._newest(ink))
        else:
            self.update()

    def _show_if_hidden(self, content: Content) -> None:
        """After a step of undo or an opened file: back to the usual scale, or out until all ink is seen."""
        area = extent(content, self._ink_width)
        if area is None or not self.view.to_page_area().contains(area):
            self.show_all()

    def _newest(self, ink: Ink) -> tuple[int, int, int, int]:
        """Return where the last pieces of the line are: x, y, width and height, in pixels."""
        # Of so few numbers Python finds the least sooner than NumPy does, and a rectangle sooner than Qt.
        xs, ys = zip(*ink.strokes[-1].points[-5:].tolist(), strict=True)
        rim = self._ink_width * 1.5
        left, top = self.view.from_page(min(xs) - rim, min(ys) - rim)
        right, bottom = self.view.from_page(max(xs) + rim, max(ys) + rim)
        x, y = math.floor(left) - 2, math.floor(top) - 2
        return x, y, math.ceil(right) + 2 - x, math.ceil(bottom) + 2 - y

    def _update_tools(self) -> None:
        """What looks rubbed out is: the rim of the eraser reaches past the middle of the line."""
        self._eraser.radius = _ERASER_PIXELS / self.view.scale + self._ink_width / 2
        pixmap = _ring(_ERASER_PIXELS, self.devicePixelRatioF()) if self._erases else None
        self.setCursor(Qt.CursorShape.CrossCursor if pixmap is None else pixmap)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what has changed."""
        painter = QPainter(self)
        content = self._drawing.content
        growing = self._pointer.is_down and self._tool is self._pen
        self._painter.paint(painter, QRectF(event.rect()), content, self.frame(), growing=growing)
        paint_boxes(painter, (*self.marks, *self.boxes), self.frame(), self.font())
        if self._is_drop_target:
            paint_drop_target(painter, self.rect(), self._themes.colours, self.font())
        elif self._drawing.is_blank:
            paint_hint(painter, self.rect(), self._themes.colours, self.font(), self._hint)
        elif self._is_empty_picture:
            paint_note(painter, self.rect(), self._themes.colours, self.font())
        outline(painter, self.rect(), self._themes.colours.border)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the page in the middle and all its ink in sight."""
        super().resizeEvent(event)
        self.show_all()

    def hideEvent(self, event: QHideEvent) -> None:
        """A stroke ends where the canvas is taken away from under the pen."""
        self.finish_gesture()
        super().hideEvent(event)


def _ring(radius: float, ratio: float) -> QPixmap:
    """Return the eraser's rim as a pointer that shows on light and on dark."""
    side = round(2 * radius + 4)
    pixmap = QPixmap(round(side * ratio), round(side * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for colour, width in ((QColor(255, 255, 255, 220), 3.0), (QColor(20, 20, 20), 1.4)):
        painter.setPen(QPen(colour, width))
        painter.drawEllipse(QPointF(side / 2, side / 2), radius, radius)
    painter.end()
    return pixmap
