"""The switch “See why”: until it is on, nothing of it is built, imported or computed. In the window's thread."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QWidget

from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.preprocessing.rasterise import Float32Array
from digitpad.ui.services.task_runner import Task, TaskRunner
from digitpad.ui.widgets.actions import make_action
from digitpad.ui.widgets.theme import ThemeManager

if TYPE_CHECKING:
    from digitpad.core.inference.occlusion import Explainer, Explanation
    from digitpad.ui.draw.explanation.explanation_view import ExplanationView

_KIND: Final = "explain"
_ROOM_FOR_THREE: Final = 1060  # logical pixels


class ExplanationPanel(QObject):
    """Puts the panel into the layout of the Draw tab, and explains what the model sees; the latest drawing wins.

    That takes a thread of its own, so that the bars never wait.
    """

    failed = Signal(str)
    built = Signal(object)  # the `ExplanationView`, when it is asked for first

    def __init__(self, themes: ThemeManager, layout: QGridLayout, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes, self._layout, self._parent = themes, layout, parent
        self._is_lying: bool | None = None  # not placed yet
        self.view: ExplanationView | None = None
        self._tasks = TaskRunner(self)
        self._recogniser: Recogniser | None = None
        self._image: Float32Array | None = None
        self._digit: int | None = None
        self._is_digit = True
        self._rival: int | None = None
        self._explainer: tuple[Recogniser, Explainer] | None = None  # touched by the thread only
        self.action: QAction = make_action(
            parent, self.tr("See &why"), "W", self._switch, icon_name="why", checkable=True, short=self.tr("Why"),
            tip=self.tr("See which ink speaks for the answer, what would change it, and what the layers see"),
        )  # fmt: skip

    def use(self, recogniser: Recogniser) -> None:
        """Explain another model's answers from now on."""
        self._recogniser = recogniser
        self._tasks.cancel(_KIND)

    def take(self, image: Float32Array, digit: int | None, *, is_digit: bool = True, rival: int | None = None) -> None:
        """What the model sees now, shape (28, 28), and the class that is shown as its answer, None of none.

        Args:
            image: what it sees.
            digit: its answer.
            is_digit: whether it is taken for one; else it is what comes closest.
            rival: another class that it may be as well, None if there is no doubt.
        """
        self._image, self._digit, self._is_digit, self._rival = image, digit, is_digit, rival
        if self.action.isChecked():
            self._explain()

    def cover(self, is_covered: bool) -> None:
        """Hide the panel for a while, if it is open, or show it again."""
        if self.view is not None:
            self.view.setVisible(self.action.isChecked() and not is_covered)

    def close(self) -> None:
        """End the thread."""
        self._tasks.close()

    def _switch(self) -> None:
        from digitpad.ui.draw.explanation.explanation_view import ExplanationView  # noqa: PLC0415 - most never ask why

        if self.view is None:
            self.view = ExplanationView(self._themes, self._parent)
            self.built.emit(self.view)
            self._parent.installEventFilter(self)
            self._place(self.view)
        self.view.setVisible(self.action.isChecked())
        if self.action.isChecked():
            self._explain()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Find the panel's place anew when the tab is resized."""
        if event.type() == QEvent.Type.Resize and self.view is not None:
            self._place(self.view)
        return super().eventFilter(watched, event)

    def _place(self, panel: ExplanationView) -> None:
        """Beside the answer where there is room, else below the canvas."""
        is_lying = self._parent.width() < _ROOM_FOR_THREE
        if is_lying == self._is_lying:
            return
        self._is_lying = is_lying
        panel.lie(is_lying)
        self._layout.removeWidget(panel)
        self._layout.addWidget(panel, *((2, 0, 1, 1) if is_lying else (0, 2, 2, 1)))

    def _explain(self) -> None:
        recogniser, image, digit = self._recogniser, self._image, self._digit
        shown_as = partial(self._show, is_digit=self._is_digit, rival=self._rival)
        if recogniser is not None and image is not None and image.any():
            self._tasks.start(
                _KIND, lambda task: self._explained(recogniser, image, digit, task),
                shown_as, self.failed.emit,
            )  # fmt: skip
        else:
            self._tasks.cancel(_KIND)
            self._show(None)

    def _explained(self, recogniser: Recogniser, image: Float32Array, digit: int | None, task: Task) -> Explanation:
        """Return the explanation; runs in the thread."""
        from digitpad.core.inference.occlusion import Explainer  # noqa: PLC0415

        if self._explainer is None or self._explainer[0] is not recogniser:
            self._explainer = recogniser, Explainer(recogniser)
        return self._explainer[1].explain(image, digit, progress=task.check)

    def _show(self, explanation: Explanation | None, *, is_digit: bool = True, rival: int | None = None) -> None:
        if self.view is not None and self._recogniser is not None:
            alphabet = self._recogniser.card.alphabet
            self.view.show_explanation(explanation, alphabet, is_digit=is_digit, rival=rival)
