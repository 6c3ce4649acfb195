"""Explains the answers on the canvas in a thread of its own, so that the bars never wait; the latest drawing wins."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from digitpad.core.inference.occlusion import Explainer, Explanation
from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.preprocessing.rasterise import Float32Array
from digitpad.ui.services.task_runner import Task, TaskRunner

_KIND = "explain"


class ExplanationWorker(QObject):
    """Asks an `Explainer` about what was drawn last."""

    explained = Signal(object)  # Explanation
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = TaskRunner(self)
        self._recogniser: Recogniser | None = None
        self._explainer: Explainer | None = None  # touched by the thread only
        self._explained: Recogniser | None = None  # whose explainer that is; too

    def use(self, recogniser: Recogniser) -> None:
        """Explain another model's answers from now on."""
        self._recogniser = recogniser
        self._tasks.cancel(_KIND)

    def submit(self, image: Float32Array) -> None:
        """Explain why ``image``, shape (28, 28), is read as it is; what waits is dropped."""
        recogniser = self._recogniser
        if recogniser is not None:
            self._tasks.start(
                _KIND, lambda task: self._explain(recogniser, image, task), self.explained.emit, self.failed.emit
            )

    def forget(self) -> None:
        """Let whatever is under way come to nothing."""
        self._tasks.cancel(_KIND)

    def close(self) -> None:
        """End the thread."""
        self._tasks.close()

    def _explain(self, recogniser: Recogniser, image: Float32Array, task: Task) -> Explanation:
        """Return the explanation; runs in the thread."""
        if self._explainer is None or self._explained is not recogniser:
            self._explainer, self._explained = Explainer(recogniser), recogniser
        return self._explainer.explain(image, progress=task.check)
