"""The Library tab: my digits and all models, whose digits they are, and the two ways to teach. Main thread."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QTabWidget, QVBoxLayout, QWidget

from digitpad.core.data.sources import kinds
from digitpad.core.drawings.database import AS_SHIPPED
from digitpad.ui.library.drawings.page import DrawingsPage
from digitpad.ui.library.models.page import ModelsPage
from digitpad.ui.library.profiles import Profiles
from digitpad.ui.services.services import Services, Tab
from digitpad.ui.widgets.basics import filled, named
from digitpad.ui.widgets.message_bar import MessageBar

_LEFT: Final = 184  # pixels
_HEIGHT: Final = 34


class LibraryTab(Tab):
    """The user's own drawings, and all models."""

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(services, parent)
        self.profiles = Profiles(services, self)
        self.drawings = DrawingsPage(services, self)
        self.models = ModelsPage(services, self)
        self.pages = named(QTabWidget(self, documentMode=True), "libraryPages", self.tr("Drawings and models"))
        tip = self.tr("Draw some of each digit as you are asked; Digitpad learns how you write")
        self.practise = _button("practiceButton", self.tr("Learn &my hand"), tip, self)
        self.practise.setProperty("primary", True)  # for the style sheet
        tip = self.tr("Train a model of your own: from the model in use, with your drawings and many others")
        self.learn = _button("learnButton", self.tr("Train my &own model"), tip, self)
        self._undo, self._redo = self._make_actions()
        self.message_bar = MessageBar(self, services.themes)
        self._lay_out()
        self._connect()
        self._enable()

    @staticmethod
    def prepare() -> Iterator[None]:
        """Read the kinds of data, in a thread."""
        kinds()
        yield

    def _make_actions(self) -> tuple[QAction, QAction]:
        stack = self.drawings.changes.undo_stack
        undo = stack.createUndoAction(self, self.tr("&Undo"))
        undo.setShortcut(QKeySequence(QKeySequence.StandardKey.Undo))
        redo = stack.createRedoAction(self, self.tr("&Redo"))
        redo.setShortcut(QKeySequence(QKeySequence.StandardKey.Redo))
        return undo, redo

    @property
    def menus(self) -> dict[str, list[QAction | None]]:
        """What the tab puts into the window's menus."""
        return {"&Edit": [self._undo, self._redo, None, self.drawings.details.delete]}

    def _lay_out(self) -> None:
        self.pages.addTab(self.drawings, self.tr("My digits"))
        self.pages.addTab(self.models, self.tr("Models"))
        left = QWidget(self)
        left.setMinimumWidth(_LEFT)
        left.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)  # as wide as its longest button
        files = filled(QVBoxLayout(), self.drawings.import_button, self.drawings.export_button, spacing=6)
        filled(QVBoxLayout(left), self.profiles, files, 1, self.practise, self.learn, spacing=14)
        right = filled(QVBoxLayout(), (self.pages, 1), self.message_bar, spacing=8)
        filled(QHBoxLayout(self), left, (right, 1), spacing=18, margins=(16, 10, 16, 12))
        self.setFocusProxy(self.drawings.grid)

    def _connect(self) -> None:
        requests = self._services.requests
        self.practise.clicked.connect(requests.practice_requested)
        self.learn.clicked.connect(self._ask_for_training)
        self.drawings.draw_asked.connect(requests.drawing_requested)
        self.drawings.canvas_asked.connect(requests.canvas_requested)
        self.drawings.loaded.connect(self._enable)
        self.drawings.undoable.connect(self._offer_undo)
        for part in (self.drawings, self.models):
            part.told.connect(self.message_bar.show_message)
        for failed in (self.profiles.failed, self.drawings.failed, self.models.failed):
            failed.connect(self._warn)
        self.models.offered.connect(self._offer)

    def _enable(self) -> None:
        is_own = self.profiles.current != AS_SHIPPED
        self.practise.setEnabled(is_own)
        self.learn.setEnabled(is_own)

    def _offer_undo(self, sentence: str) -> None:
        step = self.drawings.changes.undo_stack.index()

        def undo() -> None:
            if self.drawings.changes.undo_stack.index() == step:  # nothing came after it
                self.drawings.changes.undo_stack.undo()

        self._offer(sentence, {self.tr("&Undo"): undo})

    def _offer(self, sentence: str, actions: Mapping[str, Any]) -> None:
        self.message_bar.show_message(sentence, actions=actions)

    def _warn(self, sentence: str) -> None:
        self.message_bar.show_message(sentence, warning=True)

    def import_model(self, path: Path) -> None:
        """Take the model at ``path`` into the library, and show the first look at it."""
        self.pages.setCurrentWidget(self.models)
        self.models.files.import_from(path)

    def _ask_for_training(self) -> None:
        """Ask the Train tab to train the model in use on the drawings."""
        if self.drawings.digits:
            self._services.requests.learning_requested.emit()
        else:
            self._warn(self.tr("There are no drawings to train on yet: draw some digits and press their keys first."))

    def shut_down(self) -> None:
        """End the threads."""
        self.drawings.shut_down()
        self.models.shut_down()


def _button(name: str, text: str, tip: str, parent: QWidget) -> QPushButton:
    button = named(QPushButton(text, parent), name, text.replace("&", ""), tip)
    button.setMinimumHeight(_HEIGHT)
    return button
