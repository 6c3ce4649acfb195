"""What the tab does with files and the clipboard, and what it says about that. In the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from digitpad.core.errors import DigitpadError
from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing.picture import Picture
from digitpad.ui.document import Content, Drawing
from digitpad.ui.draw.canvas.canvas import Canvas
from digitpad.ui.draw.canvas.page import PEN_PIXEL, fitted
from digitpad.ui.services.task_runner import TaskRunner
from digitpad.ui.widgets.message_bar import MessageBar

if TYPE_CHECKING:  # imported where it is used: most starts open nothing
    from digitpad.ui.draw.import_export import ContentLoader


class Files(QObject):
    """Opens, saves, copies and pastes the drawing.

    Args:
        answer: returns what the drawing is read as, empty if as nothing.
    """

    model_brought = Signal(str)  # the file of a model was opened, dropped or pasted

    def __init__(  # noqa: PLR0913 - what it stands between
        self, drawing: Drawing, canvas: Canvas, message_bar: MessageBar, *,
        tasks: TaskRunner, answer: Callable[[], str], parent: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._drawing, self._canvas, self._message_bar, self._answer = drawing, canvas, message_bar, answer
        self._over = parent
        self._tasks = tasks
        self._made_loader: ContentLoader | None = None
        self._left_out = ""  # what was being opened when the drawing went on
        drawing.committed.connect(self._on_committed)

    @property
    def _loader(self) -> ContentLoader:
        from digitpad.ui.draw.import_export import ContentLoader  # noqa: PLC0415 - see above

        if self._made_loader is None:
            self._made_loader = ContentLoader(self._tasks, self)
            self._made_loader.loaded.connect(self._on_loaded)
            self._made_loader.model_brought.connect(self.model_brought)
            self._made_loader.refused.connect(self._message_bar.show_message)
        return self._made_loader

    def open_file(self, path: Path) -> None:
        """Open a picture or a drawing; it takes the place of the content, as one step of undo."""
        self._loader.open_file(path)

    def take(self, offer: QMimeData | None, *, pasted: bool) -> None:
        """Take what is on the clipboard or was dropped."""
        self._loader.take(offer, pasted=pasted)

    def show(self, content: Content, name: str) -> None:
        """Show what another tab asks for; ``name`` is what the step of undo is called."""
        self._on_loaded(fitted(content) if isinstance(content, Ink) else content, name, "")

    def forget(self) -> None:
        """Give up what is being opened: something else is asked for."""
        if self._made_loader is not None:
            self._made_loader.forget()

    def paste(self) -> None:
        """Take what is on the clipboard."""
        self.take(QGuiApplication.clipboard().mimeData(), pasted=True)

    def copy(self) -> None:
        """Put the drawing on the clipboard: as a picture, as ink for ourselves, and what it is read as, as text."""
        from digitpad.ui.draw.import_export import for_clipboard  # noqa: PLC0415 - ditto

        offer = for_clipboard(self._drawing.content, self._canvas.pen_width * PEN_PIXEL)
        if answer := self._answer():
            offer.setText(answer)
        QGuiApplication.clipboard().setMimeData(offer)
        words = self.tr("Copied: the picture, and “{answer}” as text.") if answer else self.tr("Copied.")
        self._message_bar.show_message(words.format(answer=answer))

    def ask_what_to_open(self) -> None:
        """Let the user choose a file to open."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - ditto

        from digitpad.ui.draw.import_export import open_filter  # noqa: PLC0415 - ditto

        name, _ = QFileDialog.getOpenFileName(
            self._over, self.tr("Open a picture, a drawing or a model"), "", open_filter()
        )
        if name:
            self.open_file(Path(name))

    def ask_where_to_save(self) -> None:
        """Let the user choose where to save the drawing."""
        if self._drawing.is_blank:
            self._message_bar.show_message(self.tr("There is nothing to save yet: draw a digit first."))
            return
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - ditto

        from digitpad.ui.draw.import_export import save_filters  # noqa: PLC0415 - ditto

        title, filters = self.tr("Save the drawing"), save_filters()
        name, chosen = QFileDialog.getSaveFileName(self._over, title, "digit", ";;".join(filters))
        if name:
            path = Path(name)
            self.save_to(path if path.suffix else path.with_name(path.name + filters.get(chosen, ".json")))

    def save_to(self, path: Path) -> None:
        """Save the drawing; the ending chooses a format of ink (``.json``, ``.inkml`` …) or a picture (``.png``)."""
        from digitpad.ui.draw.import_export import save_content  # noqa: PLC0415 - ditto

        self._canvas.finish_gesture()
        try:
            save_content(self._drawing.content, path, self._canvas.pen_width * PEN_PIXEL)
        except DigitpadError as error:
            self._message_bar.show_message(str(error), warning=True)
        else:
            self._message_bar.show_message(self.tr("Saved as {name}.").format(name=path.name))

    def _on_loaded(self, content: Content, name: str, remark: str) -> None:
        self._canvas.finish_gesture()
        self._drawing.replace(content, name)
        if isinstance(content, Picture) and content.note:
            sentence = f"{content.note}. {remark}".rstrip()
            self._message_bar.show_message(sentence, warning=not content.is_normalised)
        elif remark:
            self._message_bar.show_message(remark)

    def give_way(self) -> None:
        """The drawing has changed: what is newer is never replaced by what is being opened."""
        if self._made_loader is not None:
            self._left_out = self._made_loader.forget() or self._left_out

    def _on_committed(self) -> None:
        if self._left_out:
            words = self.tr("{name} was not opened, because you went on before it was there.")
            self._message_bar.show_message(words.format(name=self._left_out))
            self._left_out = ""
