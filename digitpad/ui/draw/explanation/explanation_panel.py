"""The switch “See why”: until it is on, nothing of it is built, imported or computed. In the window's thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QWidget

from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.preprocessing.rasterise import Float32Array
from digitpad.ui.widgets.actions import make_action
from digitpad.ui.widgets.theme import ThemeManager

if TYPE_CHECKING:
    from digitpad.core.inference.occlusion import Explanation
    from digitpad.ui.draw.explanation.explanation_view import ExplanationView
    from digitpad.ui.draw.explanation.explanation_worker import ExplanationWorker

_ROOM_FOR_THREE: Final = 1060  # logical pixels


class ExplanationPanel(QObject):
    """Puts the panel into the layout of the Draw tab, and feeds it with what the model sees."""

    failed = Signal(str)

    def __init__(self, themes: ThemeManager, layout: QGridLayout, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes, self._layout, self._parent = themes, layout, parent
        self._is_lying: bool | None = None  # not placed yet
        self.view: ExplanationView | None = None
        self._worker: ExplanationWorker | None = None
        self._recogniser: Recogniser | None = None
        self._image: Float32Array | None = None
        self.action: QAction = make_action(
            parent, "See &why", "W", self._switch, icon_name="why", checkable=True,
            tip="See which ink speaks for the answer, what would change it, and what the layers see",
        )  # fmt: skip

    @property
    def is_on(self) -> bool:
        """Whether the panel is shown."""
        return self.action.isChecked()

    def use(self, recogniser: Recogniser) -> None:
        """Explain another model's answers from now on."""
        self._recogniser = recogniser
        if self._worker is not None:
            self._worker.use(recogniser)

    def take(self, image: Float32Array) -> None:
        """What the model sees now, shape (28, 28)."""
        self._image = image
        if self.is_on:
            self._explain()

    def close(self) -> None:
        """End the thread."""
        if self._worker is not None:
            self._worker.close()

    def _switch(self) -> None:
        if self.view is None:
            self._build()
        elif not self.is_on:
            self.view.hide()
        if self.view is not None and self.is_on:
            self.view.show()
            self._explain()

    def _build(self) -> None:
        from digitpad.ui.draw.explanation.explanation_view import ExplanationView  # noqa: PLC0415 - most never ask why
        from digitpad.ui.draw.explanation.explanation_worker import ExplanationWorker  # noqa: PLC0415

        self.view = ExplanationView(self._themes, self._parent)
        self._parent.installEventFilter(self)
        self._place(self.view)
        self._worker = ExplanationWorker(self)
        self._worker.explained.connect(self._show)
        self._worker.failed.connect(self.failed)
        if self._recogniser is not None:
            self._worker.use(self._recogniser)

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
        if is_lying:
            self._layout.addWidget(panel, 2, 0)
        else:
            self._layout.addWidget(panel, 0, 2, 2, 1)

    def _explain(self) -> None:
        if self._worker is None:
            return
        if self._image is not None and self._image.any():
            self._worker.submit(self._image)
        else:
            self._worker.forget()
            self._show(None)

    def _show(self, explanation: Explanation | None) -> None:
        if self.view is not None and self._recogniser is not None:
            self.view.show_explanation(explanation, self._recogniser.card.alphabet)
