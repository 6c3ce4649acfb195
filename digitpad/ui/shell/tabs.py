"""The table of the window's tabs. A new tab is a subclass of `Tab` in a folder of its own, and one line here."""

from __future__ import annotations

import importlib
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication

from digitpad.ui.services.services import Tab
from digitpad.ui.widgets.words import QT_TRANSLATE_NOOP


class TabKind(NamedTuple):
    """One tab.

    Attributes:
        name: for scripts.
        title: for people, in English; `shown_title` is what they see.
        module, class_name: where its `Tab` is; imported when it is looked at, or a moment before.
        is_large: whether it is built before it is looked at, as that takes longer than a frame may.
    """

    name: str
    title: str
    module: str
    class_name: str
    is_large: bool = False

    @property
    def shown_title(self) -> str:
        """The title in the user's language."""
        return QCoreApplication.translate("Tabs", self.title)

    def load(self) -> type[Tab]:
        """Import the class; for any thread."""
        found: type[Tab] = getattr(importlib.import_module(self.module), self.class_name)
        return found


TABS: Final = (
    TabKind("draw", QT_TRANSLATE_NOOP("Tabs", "Draw"), "digitpad.ui.draw.tab", "DrawTab"),
    TabKind("train", QT_TRANSLATE_NOOP("Tabs", "Train"), "digitpad.ui.train.tab", "TrainTab", is_large=True),
    TabKind("evaluate", QT_TRANSLATE_NOOP("Tabs", "Evaluate"), "digitpad.ui.evaluate.tab", "EvaluateTab"),
    TabKind("library", QT_TRANSLATE_NOOP("Tabs", "Library"), "digitpad.ui.library.tab", "LibraryTab"),
)
