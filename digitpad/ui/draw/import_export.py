"""Opens, pastes, drops, copies and saves contents: files and the clipboard.

`ContentLoader` is used from the window's thread and reads in the background; the functions are for any thread.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QMimeData, QObject, QUrl, Signal
from PySide6.QtGui import QImage

from digitpad.core.errors import DigitpadError, os_errors_as
from digitpad.core.inference.foreign.sources import ENDINGS as FOREIGN_ENDINGS
from digitpad.core.inference.foreign.sources import is_model_file
from digitpad.core.ink.ink import Ink
from digitpad.core.ink.ink_file import ENDINGS, FORMATS, format_of, is_ink_file, iterate_inks, write_inks
from digitpad.core.models.library import ENDING
from digitpad.core.preprocessing.picture import load_picture, picture_from_bytes
from digitpad.core.storage.atomic import write_atomically
from digitpad.core.storage.endings import PICTURES
from digitpad.ui.document import Content, as_png
from digitpad.ui.draw.canvas.page import SIDE, extent, fitted, view_of
from digitpad.ui.draw.canvas.painter import Frame, rendered
from digitpad.ui.services.task_runner import Task, TaskRunner
from digitpad.ui.widgets.theme import LIGHT
from digitpad.ui.widgets.words import translated

INK_TYPE: Final = "application/x-digitpad-ink+json"
_READING: Final = "read a file"
_LONGEST_NAME: Final = 60
_PICTURE: Final = ".png"


def open_filter() -> str:
    """Return what the dialog shows of the files that can be opened."""
    patterns = " ".join(f"*{ending}" for ending in sorted({*ENDINGS, *PICTURES, ENDING, *FOREIGN_ENDINGS}))
    words = QCoreApplication.translate("ImportExport", "Pictures, drawings and models ({patterns});;All files (*)")
    return words.format(patterns=patterns)


def save_filters() -> dict[str, str]:
    """Return what the dialog offers to save a drawing as, each with the ending of its files."""
    picture = QCoreApplication.translate("ImportExport", "Picture")
    ways = [*((translated(form.name), form.endings[0]) for form in FORMATS), (picture, _PICTURE)]
    return {f"{name} (*{ending})": ending for name, ending in ways}


class ContentLoader(QObject):
    """Reads in the background what the user brings; the latest wins."""

    loaded = Signal(object, str, str)  # the content, what the step of undo is called, and what is to be said about it
    refused = Signal(str)
    model_brought = Signal(str)  # its file: others know what to do with it

    def __init__(self, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._awaited = ""  # what is being read

    def open_file(self, path: Path, remark: str = "") -> None:
        """Read a picture, or an ink file with one drawing; ``remark`` is told with it."""
        if is_model_file(path):
            self.model_brought.emit(str(path))
            return
        name = shortened(path.name)
        self._start(lambda _: read_content(path), self.tr("Open {name}").format(name=name), name, remark)

    def forget(self) -> str:
        """Give up what is being read, as something newer has come; return what it is called, if there was anything."""
        forgotten, self._awaited = self._awaited, ""
        if forgotten:
            self._tasks.cancel(_READING)
        return forgotten

    def take(self, offer: QMimeData | None, *, pasted: bool) -> None:
        """Take what is on the clipboard or was dropped, if it can be read; of several files the first."""
        offer = offer or QMimeData()  # an empty clipboard has none
        urls = offer.urls()
        local = [url for url in urls if url.isLocalFile()]
        if offer.hasFormat(INK_TYPE):
            data = bytes(offer.data(INK_TYPE).data())
            name = self.tr("Paste a drawing") if pasted else self.tr("Drop a drawing")
            self._start(lambda _: _ink_from(data), name, self.tr("The drawing"))
        elif local:
            path = Path(local[0].toLocalFile())
            self.open_file(path, self._of_several(path, len(urls)) if len(urls) > 1 else "")
        elif offer.hasImage():
            image = QImage(offer.imageData())
            name = self.tr("Paste a picture") if pasted else self.tr("Drop a picture")
            self._start(lambda _: picture_from_bytes(as_png(image), "the picture"), name, self.tr("The picture"))
        else:
            self.refused.emit(self._why_not(offer, urls, pasted=pasted))

    def _start(self, work: Callable[[Task], Content], step: str, name: str, remark: str = "") -> None:
        def done(content: Content) -> None:
            self._awaited = ""
            self.loaded.emit(content, step, remark)

        def failed(sentence: str) -> None:
            self._awaited = ""
            self.refused.emit(sentence)

        self._awaited = name
        self._tasks.start(_READING, work, done, failed)

    def _of_several(self, path: Path, count: int) -> str:
        words = self.tr("%n files came at once; this is the first, {name}.", "", count)
        return words.format(name=shortened(path.name))

    def _why_not(self, offer: QMimeData, urls: list[QUrl], *, pasted: bool) -> str:
        if urls:
            words = self.tr(
                "{address} is an address on the network, which Digitpad does not fetch; "
                "save the picture to a file first."
            )
            return words.format(address=shortened(urls[0].toDisplayString()))
        if offer.hasText() and offer.text():
            if pasted:
                return self.tr("The clipboard holds text, not a picture; nothing was changed.")
            return self.tr("That is text, not a picture; nothing was changed.")
        if pasted:
            return self.tr("The clipboard holds no picture; nothing was changed.")
        return self.tr("That is no picture; nothing was changed.")


def shortened(text: str) -> str:
    """Return ``text`` as one line of moderate length."""
    line = "".join(c if c.isprintable() else "�" for c in text)
    return line if len(line) <= _LONGEST_NAME else f"{line[: _LONGEST_NAME - 12]}…{line[-11:]}"


def read_content(path: Path) -> Content:
    """Read a picture, or the one drawing of an ink file, which is put in the middle of the page.

    Raises:
        DigitpadError: the sentence names the file.
    """
    if not is_ink_file(path):
        return load_picture(path)
    inks = iterate_inks(path)
    ink, second = next(inks, None), next(inks, None)
    for each in (ink, second):
        if isinstance(each, DigitpadError):
            raise each
    if ink is None or second is not None:
        words = QCoreApplication.translate("ImportExport", "{name} holds no drawing.")
        if second is not None:
            words = QCoreApplication.translate(
                "ImportExport",
                "{name} holds several drawings; “digitpad predict” reads them, the window a file with one.",
            )
        raise DigitpadError(words.format(name=path.name))
    assert isinstance(ink, Ink)
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
    """Write ``content`` to ``path``: ink in the format that the name's ending says, and ink or a picture as ``.png``.

    Raises:
        DigitpadError: no such ending, a picture as ink, or the file cannot be written.
    """
    if path.suffix.lower() == _PICTURE:
        with os_errors_as(f"{path} could not be saved", end="."):
            write_atomically(path, as_png(picture_of(content, pen_width)))
    elif format_of(path) is None:
        words = QCoreApplication.translate(
            "ImportExport", "{name} ends with none of {endings}, so it is not clear what to save."
        )
        raise DigitpadError(words.format(name=path.name, endings=", ".join((*ENDINGS, _PICTURE))))
    elif not isinstance(content, Ink):
        raise DigitpadError(
            QCoreApplication.translate(
                "ImportExport", "A picture cannot be saved as ink; choose a name that ends with .png."
            )
        )
    else:
        write_inks(path, [content])
