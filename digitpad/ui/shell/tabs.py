"""The table of the window's tabs. A new tab is a subclass of `Tab` in a folder of its own, and one line here."""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from typing import Final

from digitpad.ui.services.services import Tab


@dataclass(frozen=True, slots=True)
class TabKind:
    """One tab.

    Attributes:
        name: for scripts.
        title: for people.
        module, class_name: where its `Tab` is; imported when it is looked at, or a moment before.
    """

    name: str
    title: str
    module: str
    class_name: str

    def load(self) -> type[Tab]:
        """Import the class; for any thread."""
        found: type[Tab] = getattr(importlib.import_module(self.module), self.class_name)
        return found


TABS: Final = (
    TabKind("draw", "Draw", "digitpad.ui.draw.tab", "DrawTab"),
    TabKind("train", "Train", "digitpad.ui.train.tab", "TrainTab"),
    TabKind("evaluate", "Evaluate", "digitpad.ui.evaluate.tab", "EvaluateTab"),
)
