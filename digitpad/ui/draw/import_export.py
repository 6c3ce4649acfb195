"""Opens, pastes, drops, copies and saves contents: files and the clipboard.

`ContentLoader` is used from the window's thread and reads in the background; the functions are for any thread.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData, QObject, QUrl, Signal
from PySide6.QtGui import QImage

from digitpad.core.errors import DigitpadError, os_errors_as
from digitpad.core.ink.ink import Ink
from digitpad.core.ink.ink_file import ink_line, is_ink_file, iterate_inks
from digitpad.core.preprocessing.picture import SUFFIXES, load_picture, picture_from_bytes
from digitpad.core.storage.atomic import write_atomically
from digitpad.ui.document import Content, as_png
from digitpad.ui.draw.canvas.page import SIDE, extent, fitted, view_of
from digitpad.ui.draw.canvas.painter import Frame, rendered
from digitpad.ui.services.task_runner import Task, TaskRunner
from digitpad.ui.widgets.theme import LIGHT

INK_TYPE: Final = "application/x-digitpad-ink+json"
OPEN_FILTER: Final = (
    f"Pictures and drawings (*.json {' '.join(f'*{suffix}' for suffix in sorted(SUFFIXES))});;All files (*)"
)
SAVE_FILTERS: Final = {"Ink, to be opened again (*.json)": ".json", "Picture (*.png)": ".png"}

_READING: Final = "read a file"
_LONGEST_NAME: Final = 60


class ContentLoader(QObject):
    """Reads in the background what the user brings; the latest wins."""

    loaded = Signal(object, str)  # the content, and what the step of undo is called
    refused = Signal(str)

    def __init__(self, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks

    def open_file(self, path: Path) -> None:
        """Read a picture, or an ink file with one drawing."""
        self._start(lambda _: read_content(path), f"Open {shortened(path.name)}")

    def take(self, offer: QMimeData | None, *, pasted: bool) -> None:
        """Take what is on the clipboard or was dropped, if it is one thing that can be read."""
        offer = offer or QMimeData()  # an empty clipboard has none
        verb = "Paste" if pasted else "Drop"
        urls = offer.urls()
        local = [url for url in urls if url.isLocalFile()]
        if offer.hasFormat(INK_TYPE):
            data = bytes(offer.data(INK_TYPE).data())
            self._start(lambda _: _ink_from(data), f"{verb} a drawing")
        elif len(local) == 1 and len(urls) == 1:
            self.open_file(Path(local[0].toLocalFile()))
        elif offer.hasImage() and not local:
            image = QImage(offer.imageData())
            self._start(lambda _: picture_from_bytes(as_png(image), "the picture"), f"{verb} a picture")
        else:
            self.refused.emit(_why_not(offer, urls, pasted=pasted))

    def _start(self, work: Callable[[Task], Content], name: str) -> None:
        self._tasks.start(_READING, work, lambda content: self.loaded.emit(content, name), self.refused.emit)


def _why_not(offer: QMimeData, urls: list[QUrl], *, pasted: bool) -> str:
    happened = "pasted" if pasted else "dropped"
    if len(urls) > 1:
        return f"{len(urls)} files were {happened}; Digitpad takes one at a time."
    if urls:
        address = shortened(urls[0].toDisplayString())
        return (
            f"{address} is an address on the network, which Digitpad does not fetch; save the picture to a file first."
        )
    what = "text, not a picture" if offer.hasText() and offer.text() else "no picture"
    return f"{'The clipboard holds' if pasted else 'That is'} {what}; nothing was changed."


def shortened(text: str) -> str:
    """Return ``text`` as one line of moderate length."""
    line = "".join(c if c.isprintable() else "�" for c in text)
    return line if len(line) <= _LONGEST_NAME else f"{line[: _LONGEST_NAME - 12]}…{line[-11:]}"


def read_content(path: Path) -> Content:
    """Read a picture, or the one drawing of a ``.json`` file, which is put in the middle of the page.

    Raises:
        DigitpadError: the sentence names the file.
    """
    if not is_ink_file(path):
        return load_picture(path)
    if path.suffix.lower() != ".json":
        raise DigitpadError(f"{path.name} may hold many drawings; “digitpad predict” reads them, the window one .json")
    ink = next(iterate_inks(path))
    if isinstance(ink, DigitpadError):
        raise ink
    return fitted(ink)


def _ink_from(data: bytes) -> Ink:
    try:
        return Ink.from_json(json.loads(data))
    except (ValueError, RecursionError) as error:
        raise DigitpadError("what was pasted is no drawing") from error


def picture_of(content: Content, pen_width: float) -> QImage:
    """Return ``content`` as an image of 1000 × 1000 pixels, dark on light; ``pen_width`` is in units of the page."""
    return rendered(content, Frame(view_of(SIDE, SIDE, extent(content, pen_width)), 1.0, LIGHT, pen_width))


def for_clipboard(content: Content, pen_width: float) -> QMimeData:
    """Return ``content`` as a picture for others and as ink for ourselves."""
    offer = QMimeData()
    offer.setImageData(picture_of(content, pen_width))
    if isinstance(content, Ink):
        offer.setData(INK_TYPE, json.dumps(content.to_json()).encode())
    return offer


def save_content(content: Content, path: Path, pen_width: float) -> None:
    """Write ``content`` to ``path``: ink as ``.json``, and ink or a picture as ``.png``.

    Raises:
        DigitpadError: neither ending, a picture as ink, or the file cannot be written.
    """
    ending = path.suffix.lower()
    if ending == ".png":
        data = as_png(picture_of(content, pen_width))
    elif ending == ".json" and isinstance(content, Ink):
        data = ink_line(content)
    elif ending == ".json":
        raise DigitpadError("A picture cannot be saved as ink; choose a name that ends with .png.")
    else:
        raise DigitpadError(f"{path.name} ends with neither .json nor .png, so it is not clear what to save.")
    with os_errors_as(f"{path} could not be saved", end="."):
        write_atomically(path, data)
