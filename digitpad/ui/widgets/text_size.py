"""The size of all texts, in percent of what the system has, as one likes it before a class. Main thread."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget

SMALLEST, USUAL, LARGEST, STEP = 80, 100, 200, 10

_OF_SIZE: Final = 2  # in the mask of what a font sets itself; PySide6 has no name for it
_NOW: Final = "digitpadTextSize"  # the property of the application that has the percent in force


def text_size() -> int:
    """Return the size in force, in percent."""
    application = QApplication.instance()
    assert application is not None
    return int(application.property(_NOW) or USUAL)


def set_text_size(percent: int) -> None:
    """Give all texts the size of ``percent``: those that are there, and those to come."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    ratio = percent / text_size()
    if ratio == 1:
        return
    application.setProperty(_NOW, percent)
    with own_sizes_kept(ratio):
        application.setFont(_scaled(QApplication.font(), ratio))
        application.setStyleSheet(application.styleSheet())  # else widgets do not hear of it


@contextlib.contextmanager
def own_sizes_kept(ratio: float = 1) -> Iterator[None]:
    """Give each text that has a size of its own ``ratio`` times that size after what is done within.

    A style sheet that is set takes fonts back to what they were when the widget was made, and a heading does not follow
    the size of the others.
    """
    own = [(widget, QFont(widget.font())) for widget in QApplication.allWidgets() if _has_own_size(widget)]
    yield
    for widget, font in own:
        widget.setFont(_scaled(font, ratio))
    for parent in {widget.parentWidget() for widget, _ in own if ratio != 1}:
        if parent is not None:  # which has made room before its parts have grown
            QApplication.sendEvent(parent, QEvent(QEvent.Type.FontChange))


def _has_own_size(widget: QWidget) -> bool:
    return bool(widget.font().resolveMask() & _OF_SIZE)


def _scaled(font: QFont, ratio: float) -> QFont:
    result = QFont(font)
    result.setPointSizeF(font.pointSizeF() * ratio)
    return result
