"""Saves what must be back at the next start: the unfinished drawing, the window's place and the user's choices.

Every change is written at once, so that a window that is killed loses the stroke in progress at the most. All is called
from the window's thread; a thread of its own writes, and while it does, only the latest change waits.
"""

from __future__ import annotations

import base64
import logging
import math
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

import numpy as np
from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QImage

from digitpad.core.errors import DigitpadError
from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing.input_spec import MNIST_INPUT
from digitpad.core.preprocessing.picture import Picture
from digitpad.core.storage.state import State, is_there, load_state, save_state, set_aside
from digitpad.ui.document import Content, as_png, ink_in, picture_in, with_ink
from digitpad.ui.widgets.words import translated, words_of

_log: Final = logging.getLogger(__name__)


class SessionStore(QObject):
    """The state of the window, in memory and in the user's folder."""

    failed = Signal(str)  # said once, until a write succeeds again

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self.state, warning = load_state(folder)
        self.warning = None if warning is None else translated(warning)
        self.content: Content = Ink()
        try:
            self.content = _content_of(self.state)
        except Exception as error:  # noqa: BLE001 - no drawing may stop the program
            lost = self.tr("The unfinished drawing could not be brought back: {reason}; {what_became_of_it}.")
            self.warning = lost.format(reason=_reason(error), what_became_of_it=translated(set_aside(folder)))
        self._is_blocked = self.warning is not None and is_there(folder)  # by a file that is not to be overwritten
        self._has_complained = False
        self.complaint = ""
        """What `failed` said last, until a write succeeds: whoever comes later has not heard it."""
        self._is_closed = False
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="digitpad-autosave")

    def remember(self, **changes: Any) -> None:
        """Keep changed fields of `State`, but not the drawing."""
        self.state = replace(self.state, **changes)
        self.save()

    def tab_state(self, name: str) -> Mapping[str, Any]:
        """Return what the tab called ``name`` has kept; whatever the file held, so look before you use it."""
        return self.state.tabs.get(name, {})

    def remember_tab(self, name: str, **changes: Any) -> None:
        """Keep values that JSON can hold, for the tab called ``name``."""
        self.remember(tabs={**self.state.tabs, name: {**self.tab_state(name), **changes}})

    def remember_content(self, content: Content) -> None:
        """Keep the drawing."""
        self.content = content
        self.save()

    def save(self) -> None:
        """Write what is to be kept, soon, and not in this thread."""
        if not self._is_closed:
            self._executor.submit(self._write, self.state, self.content)

    def close(self) -> None:
        """Return when all has been written. What changes after that is not kept."""
        self._is_closed = True
        self._executor.shutdown(wait=True)

    def _write(self, state: State, content: Content) -> None:
        if state is not self.state or content is not self.content:
            return  # a newer one waits
        try:
            self._unblock()
            save_state(self.folder, _with_content(state, content))
        except Exception as error:  # noqa: BLE001 - whatever it is, the next change is tried again
            goes_on = self.tr("{reason} Digitpad goes on, but cannot keep your drawing for the next start.")
            sentence = goes_on.format(reason=_reason(error))
            if not self._has_complained:
                self._has_complained, self.complaint = True, sentence
                self.failed.emit(sentence)
        else:
            self._has_complained, self.complaint = False, ""

    def _unblock(self) -> None:
        if self._is_blocked and is_there(self.folder):
            became = set_aside(self.folder)
            if is_there(self.folder):
                text = self.tr(
                    "The state of the last start could not be used, and {what_became_of_it}: it stays as it is."
                )
                raise DigitpadError(text.format(what_became_of_it=translated(became)))
        self._is_blocked = False


def _reason(error: Exception) -> str:
    _log.error("the state: %s", error, exc_info=error)
    if isinstance(error, DigitpadError):
        return words_of(error)
    return QCoreApplication.translate("SessionStore", "A fault in Digitpad ({kind}).").format(kind=type(error).__name__)


def _content_of(state: State) -> Content:
    ink = Ink() if state.drawing is None else Ink.from_json(state.drawing, most_points=math.inf)
    if state.picture is None:
        return ink
    return with_ink(_from_text(state.picture, is_normalised=state.picture_is_normalised), ink)


def _with_content(state: State, content: Content) -> State:
    ink, picture = ink_in(content), picture_in(content)
    return replace(
        state,
        drawing=None if ink.is_blank else ink.to_json(),
        picture=None if picture is None else _as_text(picture),
        picture_is_normalised=picture is not None and picture.is_normalised,
    )


@lru_cache(maxsize=1)
def _as_text(picture: Picture) -> str:
    """Return ``picture`` as a PNG of 16 bits a pixel in base64."""
    rows, columns = picture.pixels.shape
    grey = np.rint(picture.pixels * 65535).astype(np.uint16)
    image = QImage(grey.tobytes(), columns, rows, columns * 2, QImage.Format.Format_Grayscale16)
    return base64.b64encode(as_png(image)).decode("ascii")


def _from_text(text: str, *, is_normalised: bool) -> Picture:
    try:
        image = QImage.fromData(base64.b64decode(text, validate=True))
    except ValueError as error:  # no base64
        raise DigitpadError("the picture in the state file is damaged") from error
    if image.isNull():
        raise DigitpadError("the picture in the state file is damaged")
    image = image.convertToFormat(QImage.Format.Format_Grayscale16)
    rows = np.frombuffer(image.constBits(), dtype=np.uint16).reshape(image.height(), image.bytesPerLine() // 2)
    pixels = rows[:, : image.width()].astype(np.float32) / np.float32(65535)
    return Picture(pixels, is_normalised=is_normalised and pixels.shape == MNIST_INPUT.shape)
