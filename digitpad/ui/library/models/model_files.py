"""What is done with the files of models: use, compare, rename, copy, import, export, delete and bring back.

In the window's thread; files are read and written in threads of task runners.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QInputDialog, QWidget

from digitpad.core.errors import DigitpadError
from digitpad.core.exports.export import export_model
from digitpad.core.exports.formats import FOLDER, WITHOUT_TRAINER, ending_of
from digitpad.core.inference.foreign.importing import import_file
from digitpad.core.inference.foreign.sources import ENDINGS
from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.models.card import ModelCard
from digitpad.core.models.library import (
    ENDING,
    LibraryModel,
    Origin,
    discard_model,
    duplicate_model,
    rename_model,
    restore_model,
)
from digitpad.ui.services.services import Services
from digitpad.ui.services.task_runner import Task, TaskRunner
from digitpad.ui.widgets.model_formats import FILTERS, ExportDialog, with_ending
from digitpad.ui.widgets.words import translated, words_of

if TYPE_CHECKING:
    from digitpad.core.models.foreign.convert import Converter

KNOWN: Final = (ENDING, *ENDINGS)
"""Of files that can be imported; the folder of a SavedModel has none."""

_SOON: Final = (ENDING, ".tflite")  # are imported without TensorFlow


class ModelFiles(QObject):
    """Does what the user wants with a model of the library; dialogs lie over the widget ``over``."""

    changed = Signal(str)  # the library; the name of the model that is to be selected, if any
    told = Signal(str)
    offered = Signal(str, object)  # a sentence, and by their texts what can be done about it
    failed = Signal(str)
    waiting = Signal(str)  # for what the user has to wait; empty when it is over
    looked = Signal(object, object)  # LibraryModel of another program, and Imported: there is a first look at it

    def __init__(self, services: Services, over: QWidget) -> None:
        super().__init__(over)
        self._services, self._active_model, self._over = services, services.active_model, over
        self._tasks = TaskRunner(self, one_at_a_time=True)
        self._exports = TaskRunner(self, one_at_a_time=True)  # each may take seconds and need a TensorFlow
        self._converter: Converter | None = None  # of all imports; only their thread asks it

    def _is_used(self, model: LibraryModel) -> bool:
        recogniser = self._active_model.recogniser
        return recogniser is not None and recogniser.model.path == model.path

    def use(self, model: LibraryModel) -> None:
        """Let ``model`` read the canvas."""
        self._open(model, partial(self._let_read, model))

    def _let_read(self, model: LibraryModel, recogniser: Recogniser) -> None:
        if model.origin is Origin.SHIPPED:
            self._active_model.use_shipped()
        else:
            self._active_model.use(recogniser, model.name)
        draw = {self.tr("&Draw"): self._services.requests.drawing_requested.emit}
        self.offered.emit(self.tr("“{name}” reads the canvas now.").format(name=model.name), draw)

    def compare(self, model: LibraryModel) -> None:
        """Let ``model`` be asked beside the one in use."""
        asked = self._services.requests.comparison_model_requested
        self._open(model, lambda recogniser: asked.emit(recogniser, model.name))

    def ask_both(self, models: Sequence[LibraryModel], first: Recogniser, second: Recogniser) -> None:
        """Let the first of ``models`` read the canvas, and the second beside it."""
        self._let_read(models[0], first)
        self._services.requests.comparison_model_requested.emit(second, models[1].name)

    def evaluate_alone(self, model: LibraryModel) -> None:
        """Ask the Evaluate tab for ``model``, on what lies there."""
        self._services.requests.evaluation_requested.emit(str(model.path))

    def evaluate(self, models: Sequence[LibraryModel]) -> None:
        """Ask the Evaluate tab for both ``models`` beside each other."""
        first, second = ("" if each.origin is Origin.SHIPPED else str(each.path) for each in models)
        self._services.requests.comparison_requested.emit(first, second)

    def _open(self, model: LibraryModel, done: Callable[[Recogniser], None]) -> None:
        self._tasks.start("open a model", lambda _: Recogniser.open(model.path), done, self.failed.emit)

    def _ask_name(self, title: str, name: str, then: Callable[[str], object]) -> None:
        dialog = QInputDialog(self._over)
        dialog.setObjectName("modelNameDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(title)
        dialog.setLabelText(self.tr("Name"))
        dialog.setTextValue(name)
        dialog.textValueSelected.connect(then)
        dialog.open()

    def ask_new_name(self, model: LibraryModel) -> None:
        """Let the user choose another name for ``model``."""
        self._ask_name(self.tr("Rename the model"), model.name, partial(self.rename, model))

    def rename(self, model: LibraryModel, name: str) -> None:
        """Give ``model`` the name ``name``; if it is in use, it stays so."""
        is_used = self._is_used(model)

        def done(renamed: LibraryModel) -> None:
            self.changed.emit(renamed.name)
            if is_used:
                self._open(renamed, lambda recogniser: self._active_model.use(recogniser, renamed.name))

        self._keep(f"rename {model.name}", lambda _: rename_model(model.name, name.strip()), done)

    def ask_copy_name(self, model: LibraryModel, names: Sequence[str]) -> None:
        """Let the user choose the name of a copy of ``model``; ``names`` are taken."""
        taken = {name.casefold() for name in names}
        first = self.tr("{name} copy").format(name=model.name)
        free = (each for n in range(1, len(taken) + 2)
                if (each := first if n == 1 else f"{first} {n}").casefold() not in taken)  # fmt: skip
        self._ask_name(self.tr("Duplicate the model"), next(free), partial(self.duplicate, model))

    def duplicate(self, model: LibraryModel, name: str) -> None:
        """Copy ``model`` under the name ``name``."""
        self._keep(
            f"duplicate {model.name}", lambda _: duplicate_model(model, name.strip()),
            lambda copy: self.changed.emit(copy.name),
        )  # fmt: skip

    def ask_what_to_import(self, *, folder: bool = False) -> None:
        """Let the user choose a file to import, or the folder of a SavedModel."""
        if folder:
            name = QFileDialog.getExistingDirectory(self._over, self.tr("Import the folder of a SavedModel"))
        else:
            shown = self.tr("Models ({pattern});;All files (*)").format(pattern=" ".join(f"*{each}" for each in KNOWN))
            name, _ = QFileDialog.getOpenFileName(self._over, self.tr("Import a model"), "", shown)
        if name:
            self.import_from(Path(name))

    def import_from(self, path: Path) -> None:
        """Check the model at ``path``, ours or of another program, and take it into the library, beside the window."""

        def done(found: tuple[LibraryModel, ModelCard]) -> None:
            model, card = found
            self.waiting.emit("")
            self.changed.emit(model.name)
            if card.imported is None:
                self.told.emit(self.tr("Imported as “{name}”.").format(name=model.name))
            else:
                self.looked.emit(model, card.imported)

        def failed(sentence: str) -> None:
            self.waiting.emit("")
            self.failed.emit(sentence)

        def work(_: Task) -> tuple[LibraryModel, ModelCard]:
            model = import_file(path, converter=self._kept_converter())
            return model, model.card()

        words = self.tr("Importing {name} …")
        is_ready = self._converter is not None and self._converter.process_id is not None
        if path.suffix.lower() not in _SOON and not is_ready:
            words = self.tr("Importing {name} … The first one takes up to ten seconds, as the trainer has to start.")
        self.waiting.emit(words.format(name=path.name))
        self._tasks.start(f"import {path}", work, done, failed, must_finish=True)

    def _kept_converter(self) -> Converter:
        """Return the one of all imports, as most of its time is the loading of TensorFlow; in their thread."""
        from digitpad.core.models.foreign.convert import Converter  # noqa: PLC0415 - few windows ever need it

        self._converter = self._converter or Converter()
        return self._converter

    def _close_converter(self) -> None:
        if self._converter is not None:
            self._converter.close()

    def look(self, model: LibraryModel) -> None:
        """Show the first look at ``model`` once more."""

        def done(card: ModelCard) -> None:
            if card.imported is not None:
                self.looked.emit(model, card.imported)

        self._tasks.start("read a card", lambda _: model.card(), done, self.failed.emit)

    def ask_anew(self, model: LibraryModel) -> None:
        """``model`` is asked otherwise from now on: if it is in use, that counts at once."""
        self.changed.emit(model.name)
        if self._is_used(model):
            self._open(model, lambda recogniser: self._active_model.use(recogniser, model.name))

    def delete(self, model: LibraryModel) -> None:
        """Take ``model`` away, and offer to bring it back; if it is in use, the program's own reads instead."""
        is_used = self._is_used(model)

        def done(hidden: Path) -> None:
            if is_used:
                self._active_model.use_shipped()
            self.changed.emit("")
            undo = {self.tr("&Undo"): partial(self._bring_back, model, hidden, is_used=is_used)}
            self.offered.emit(self.tr("The model “{name}” was deleted.").format(name=model.name), undo)

        self._keep(f"delete {model.name}", lambda _: discard_model(model.name), done)

    def _bring_back(self, model: LibraryModel, hidden: Path, *, is_used: bool) -> None:
        def done(restored: LibraryModel) -> None:
            self.changed.emit(restored.name)
            if is_used:
                self._open(restored, lambda recogniser: self._active_model.use(recogniser, restored.name))

        self._keep(f"bring back {model.name}", lambda _: restore_model(model.name, hidden), done)

    def _keep(self, kind: str, work: Callable[[Task], Any], done: Callable[[Any], None]) -> None:
        self._tasks.start(kind, work, done, self.failed.emit, must_finish=True)

    def ask_where(self, model: LibraryModel) -> None:
        """Let the user choose where ``model`` is exported to."""
        title = self.tr("Export the model")
        name, chosen = QFileDialog.getSaveFileName(self._over, title, model.name, ";;".join(FILTERS))
        if not name:
            return
        target = with_ending(name, chosen)
        if target != name and ending_of(target) != FOLDER and Path(target).exists():  # the dialog did not ask
            words = self.tr("{name} is there already; choose another name.")
            self.failed.emit(words.format(name=Path(target).name))
            return
        dialog = ExportDialog(self._over, Path(target).name)
        dialog.chosen.connect(lambda bare, readers: self.export(model, target, bare=bare, with_readers=readers))
        dialog.open()

    def export(self, model: LibraryModel, target: str, *, bare: bool = False, with_readers: bool = False) -> None:
        """Write ``model`` to ``target``, beside the window; its ending chooses the format.

        Unless it is to be ``bare``, its description and a model card go with it; ``with_readers`` those, too.
        """
        shown = Path(target).name
        try:
            takes_long = ending_of(target) not in WITHOUT_TRAINER
        except DigitpadError as error:
            self.failed.emit(words_of(error))
            return
        if takes_long:
            self.told.emit(self.tr("Exporting as {name}; that takes some seconds.").format(name=shown))

        def work(task: Task) -> str:
            export = export_model(
                model.path, target, bare=bare, with_readers=with_readers, should_stop=task.is_cancelled
            )
            return f"{self.tr('Exported as {name}.').format(name=shown)} {translated(export.in_words)}".strip()

        self._exports.start(f"export {target}", work, self.told.emit, self.failed.emit)

    def shut_down(self) -> None:
        """End what is under way; exports leave nothing behind."""
        self._exports.close()
        # Behind the imports that have been promised, which still need it.
        self._keep("close the converter", lambda _: self._close_converter(), lambda _: None)
        self._tasks.close()
