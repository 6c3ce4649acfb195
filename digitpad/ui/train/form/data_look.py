"""A look at the data that the form names, once the typing pauses: it is shown, or what is wrong with it is told."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer

from digitpad.ui.services.task_runner import TaskRunner
from digitpad.ui.train.form.form import TrainForm
from digitpad.ui.train.form.preview import Preview, look_at

_TYPING: Final = 400  # milliseconds without a change before data is looked at
_KIND: Final = "look at data"


class DataLook(QObject):
    """Follows what ``form`` says of the data, reads it in ``tasks``, and shows it in the form."""

    def __init__(self, form: TrainForm, tasks: TaskRunner) -> None:
        super().__init__(form)
        self._form, self._tasks = form, tasks
        self._problem: tuple[tuple[str, ...], str] | None = None
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING)
        self._typing.timeout.connect(self.begin)
        form.data_changed.connect(self._wait)

    def problem_of(self, sources: tuple[str, ...]) -> str:
        """Return what was found to be wrong with ``sources``; empty if nothing is known to be."""
        return self._problem[1] if self._problem is not None and self._problem[0] == sources else ""

    def begin(self) -> None:
        """Look now."""
        self._typing.stop()
        sources, preview = self._form.sources, self._form.preview
        if not sources:
            preview.say("Choose what to train on.")
            return

        def done(seen: Preview | str) -> None:
            if isinstance(seen, str):
                preview.say(seen)
            else:
                preview.show_preview(seen)

        def failed(sentence: str) -> None:
            self._problem = (sources, sentence)
            preview.say("There is nothing to be seen of this data.")
            self._form.tell(sentence)

        def told(step: str, made: int, total: int) -> None:
            preview.say(f"Looking at the data: {made:,} of {total:,} …" if total else "Looking at the data …")

        preview.say("Looking at the data …")
        self._tasks.start(_KIND, lambda task: look_at(sources, task.progress), done, failed, told=told)

    def _wait(self) -> None:
        self._problem = None
        self._tasks.cancel(_KIND)
        self._form.preview.say("Looking at the data …")
        self._typing.start()
