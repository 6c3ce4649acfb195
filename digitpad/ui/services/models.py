"""Which model answers on the canvas: what there is to choose from, opening it, and keeping the choice.

For the window's thread; folders and files are read beside it.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from digitpad.core.inference.recogniser import Recogniser
from digitpad.ui.services.services import Services

if TYPE_CHECKING:
    from digitpad.core.models.library import LibraryModel

SHIPPED: Final = ""
"""The key of the program's own model; that of any other is the path of its file."""

_TAB, _KEPT, _KEPT_NAME = "draw", "model", "model_name"  # where the choice is kept
_LISTING: Final = "list the models"
_OPENING: Final = "open the model that is to answer"
_OTHER: Final = "open the model to compare with"


class ModelChoice(QObject):
    """The models of the library, and the one of them that answers.

    Attributes:
        models: all but the program's own, as they were when it was looked last.
    """

    listed = Signal()
    told = Signal(str)  # a sentence for the user

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._active_model, self._session, self._tasks = services.active_model, services.session, services.tasks
        self.models: tuple[LibraryModel, ...] = ()
        self._key = self.key
        self._active_model.changed.connect(self._keep)

    @property
    def own_name(self) -> str:
        """What the program's own model is called."""
        return self.tr("Digitpad's own model")

    @property
    def key(self) -> str:
        """The key of the model that answers."""
        model = self._active_model
        return SHIPPED if model.is_shipped or model.recogniser is None else self.key_of(model.recogniser)

    def refresh(self) -> None:
        """Look which models there are now; `listed` tells when that is known."""

        def done(found: list[LibraryModel]) -> None:
            self.models = tuple(found[1:])  # the first is the program's own
            self.listed.emit()

        self._tasks.start(_LISTING, lambda _: _models(), done, self.told.emit)

    def restore(self) -> None:
        """Let the model answer that did at the last start; if that cannot be, say so once."""
        kept, name = (self._session.tab_state(_TAB).get(each) for each in (_KEPT, _KEPT_NAME))
        if isinstance(kept, str) and kept != SHIPPED:
            self._open_to_answer(kept, name if isinstance(name, str) else "", self._restored_none)

    def answer_with(self, key: str) -> None:
        """Let the model of ``key`` answer from now on."""
        if key == SHIPPED:
            self._tasks.cancel(_OPENING)
            self._active_model.use_shipped()
        elif key != self.key:
            self._open_to_answer(key, "", self._refused)

    def open_other(self, key: str, done: Callable[[Recogniser, str], None]) -> None:
        """Open another model to be asked as well; ``done`` is given it, and what people call it."""
        if key == SHIPPED:
            shipped = self._active_model.shipped
            if shipped is not None:
                alone = shipped.clone()
                alone.personal = None
                done(alone, "")
            return
        name = self.name_of(key)
        self._tasks.start(
            _OTHER, lambda _: Recogniser.open(Path(key)), lambda recogniser: done(recogniser, name), self._refused
        )

    def key_of(self, recogniser: Recogniser) -> str:
        """Return the key of the model of ``recogniser``."""
        shipped, path = self._active_model.shipped, recogniser.model.path
        return SHIPPED if shipped is not None and shipped.model.path == path else str(path)

    def name_of(self, key: str) -> str:
        """Return what people call the model of ``key``: its name in the library, else that of its file."""
        path = Path(key)
        return next((model.name for model in self.models if model.path == path), path.stem)

    def _open_to_answer(self, key: str, name: str, failed: Callable[[str], None]) -> None:
        def done(recogniser: Recogniser) -> None:
            self._active_model.use(recogniser, name or self.name_of(key))

        self._tasks.start(_OPENING, lambda _: Recogniser.open(Path(key)), done, partial(failed))

    def _refused(self, reason: str) -> None:
        self.told.emit(reason)
        self.listed.emit()  # the lists show again what is in use

    def _restored_none(self, reason: str) -> None:
        words = self.tr("The model that answered last time cannot be used ({reason}); Digitpad's own answers.")
        self.told.emit(words.format(reason=reason))
        self._session.remember_tab(_TAB, **{_KEPT: SHIPPED, _KEPT_NAME: ""})

    def _keep(self) -> None:
        """Keep which model answers: here or elsewhere another was chosen."""
        if self.key == self._key and self._active_model.name == self._session.tab_state(_TAB).get(_KEPT_NAME, ""):
            return
        self._key = self.key
        self._tasks.cancel(_OPENING)  # what is chosen later counts
        self._session.remember_tab(_TAB, **{_KEPT: self.key, _KEPT_NAME: self._active_model.name})


def _models() -> list[LibraryModel]:
    from digitpad.core.models.library import list_models  # noqa: PLC0415 - beside the window, as the folder is read

    return list_models()
