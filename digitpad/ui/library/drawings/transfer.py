"""Import and export of drawings: asks for a file, works beside the window, and shows how far it is. Main thread."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QMenu, QProgressBar, QPushButton, QWidget

from digitpad.core.data.import_drawings import Imported, import_drawings
from digitpad.core.data.sources import kinds
from digitpad.core.drawings.drawing import Drawing
from digitpad.core.drawings.export import FORMATS, DrawingsFormat, ExportEnd, export_drawings
from digitpad.core.errors import DigitpadError
from digitpad.ui.services.task_runner import Task, TaskRunner
from digitpad.ui.services.teaching import Teaching
from digitpad.ui.widgets.basics import filled, named
from digitpad.ui.widgets.words import translated, words_of

_IMPORT, _EXPORT = "import drawings", "export drawings"
_BAR_WIDTH: Final = 160


class Transfer(QWidget):
    """A row that is there while something is imported or exported, with a bar and Cancel."""

    told = Signal(str)
    failed = Signal(str)
    imported = Signal(object, str)  # the numbers of new drawings, and a sentence

    def __init__(self, teaching: Teaching, parent: QWidget) -> None:
        super().__init__(parent)
        self._teaching, self._tasks = teaching, TaskRunner(self)
        self._what = QLabel(self)
        self._bar = named(QProgressBar(self, textVisible=False), "transferProgress", self.tr("Progress"))
        self._bar.setFixedWidth(_BAR_WIDTH)
        tip = self.tr("Stop; nothing is left half done")
        cancel = named(QPushButton(self.tr("Cancel"), self), "cancelTransfer", self.tr("Cancel"), tip)
        cancel.clicked.connect(self.cancel)
        filled(QHBoxLayout(self), self._what, self._bar, cancel, 1, spacing=10)
        self.hide()

    @property
    def is_busy(self) -> bool:
        """Whether something is under way."""
        return not self.isHidden()

    def import_menu(self, menu: QMenu) -> None:
        """Fill ``menu`` with the ways to import."""
        menu.addAction(self.tr("A &file of drawings…"), partial(self._ask_what_to_import, folder=False))
        menu.addAction(self.tr("A f&older of pictures or IDX files…"), partial(self._ask_what_to_import, folder=True))

    def _ask_what_to_import(self, *, folder: bool) -> None:
        if folder:
            name = QFileDialog.getExistingDirectory(self, self.tr("Import a folder"))
        else:
            patterns = " ".join(pattern for kind in kinds().values() for pattern in kind.patterns)
            shown = self.tr("Drawings ({patterns});;All files (*)").format(patterns=patterns)
            name, _ = QFileDialog.getOpenFileName(self, self.tr("Import drawings"), "", shown)
        if name:
            self.import_from(Path(name))

    def import_from(self, path: Path) -> None:
        """Import the drawings at ``path`` into the profile in use, beside the window."""
        try:
            drawings, profile = self._teaching.drawings, self._teaching.profile
        except DigitpadError as error:
            self.failed.emit(words_of(error))
            return

        def done(found: Imported) -> None:
            self._end()
            self.imported.emit(found.new, _import_words(path.name, found))

        self._begin(self.tr("Importing {name} …").format(name=path.name))
        self._tasks.start(
            _IMPORT, lambda task: import_drawings(drawings, path, profile=profile, progress=task.progress), done,
            self._fail, told=self._show_progress,
        )  # fmt: skip

    def ask_where_to_export(self, form: DrawingsFormat, shown: Sequence[Drawing], owner: str) -> None:
        """Let the user choose where the drawings that are ``shown`` go."""
        label = translated(form.label)
        if form.ending:
            name, _ = QFileDialog.getSaveFileName(
                self, self.tr("Export drawings"), f"drawings{form.ending}", f"{label} (*{form.ending})"
            )
            if name and not name.lower().endswith(form.ending):
                name += form.ending
                if Path(name).exists():  # the dialog did not ask
                    self.failed.emit(self.tr("{name} is there already; choose another name.").format(name=name))
                    return
        else:
            name, _ = QFileDialog.getSaveFileName(self, self.tr("Export drawings into a new folder"), "drawings", label)
        if name:
            self.export_to(Path(name), form, shown, owner)

    def export_to(self, path: Path, form: DrawingsFormat, shown: Sequence[Drawing], owner: str) -> None:
        """Write ``shown`` to ``path``, beside the window."""
        drawings = self._teaching.drawings

        def work(task: Task) -> ExportEnd:
            task.progress(0, 0)
            contents = drawings.contents([each.id for each in shown])
            pairs = list(zip(shown, contents, strict=True))
            return export_drawings(pairs, path, form, owner=owner, progress=task.progress)

        def done(end: ExportEnd) -> None:
            self._end()
            self.told.emit(_export_words(path.name, end))

        self._begin(self.tr("Exporting {name} …").format(name=path.name))
        self._tasks.start(_EXPORT, work, done, self._fail, told=self._show_progress)

    def cancel(self) -> None:
        """Give up what is under way; nothing comes of it."""
        for kind in (_IMPORT, _EXPORT):
            self._tasks.cancel(kind)
        self._end()

    def shut_down(self) -> None:
        """End what is under way; nothing comes of it."""
        self._tasks.close()

    def _begin(self, words: str) -> None:
        self.cancel()
        self._what.setText(words)
        self._bar.setRange(0, 0)
        self.show()

    def _show_progress(self, _: str, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _end(self) -> None:
        self.hide()

    def _fail(self, sentence: str) -> None:
        self._end()
        self.failed.emit(sentence)


def format_names() -> dict[str, str]:
    """Return what each format is called, by its name."""
    return {name: translated(form.label) for name, form in FORMATS.items()}


def _import_words(name: str, found: Imported) -> str:
    translate = QCoreApplication.translate
    new = translate("Transfer", "{name}: %n new drawing(s)", "", len(found.new)).format(name=name)
    known = translate("Transfer", "%n already here", "", found.known)
    parts = [new, *([known] if found.known else []), *map(translated, found.notes)]
    return f"{'; '.join(parts)}."


def _export_words(name: str, end: ExportEnd) -> str:
    translate = QCoreApplication.translate
    words = translate("Transfer", "%n drawing(s) exported to {name}, with a description and a data card beside it.",
                      "", end.written).format(name=name)  # fmt: skip
    if end.left_out:
        left = translate("Transfer", "%n drawing(s) left out, which this format cannot hold.", "",
                         end.left_out)  # fmt: skip
        words = f"{words} {left}"
    return words
