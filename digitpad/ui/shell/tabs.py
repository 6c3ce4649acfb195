"""The window's tabs: one table. Each is built when it is looked at first; its code is read a moment before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from digitpad.ui.services.services import Services, Tab


@dataclass(frozen=True, slots=True)
class TabKind:
    """One tab.

    Attributes:
        name: for scripts.
        title: for people.
        load: imports the class of its content.
        prepare: reads what it will need besides; for a thread, some time before the tab is looked at.
    """

    name: str
    title: str
    load: Callable[[], Callable[[Services], Tab]]
    prepare: Callable[[], None] = lambda: None


def _draw() -> Callable[[Services], Tab]:
    from digitpad.ui.draw.tab import DrawTab  # noqa: PLC0415 - a tab is imported when it is looked at

    return DrawTab


def _train() -> Callable[[Services], Tab]:
    from digitpad.ui.train.tab import TrainTab  # noqa: PLC0415

    return TrainTab


def _prepare_to_train() -> None:
    from digitpad.core.data.sources import kinds  # noqa: PLC0415
    from digitpad.core.evaluation.chart_style import import_matplotlib  # noqa: PLC0415

    kinds()
    import_matplotlib()


def _evaluate() -> Callable[[Services], Tab]:
    from digitpad.ui.evaluate.tab import EvaluateTab  # noqa: PLC0415

    return EvaluateTab


TABS: Final = (
    TabKind("draw", "Draw", _draw),
    TabKind("train", "Train", _train, _prepare_to_train),
    TabKind("evaluate", "Evaluate", _evaluate),
)


class TabPage(QWidget):
    """The place of one tab, empty until it is looked at."""

    def __init__(self, kind: TabKind, services: Services) -> None:
        super().__init__()
        self.setObjectName(kind.name)
        self.setAccessibleName(kind.title)
        self.content: Tab | None = None
        self._kind, self._services = kind, services
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    def build(self) -> Tab:
        """Return the tab itself, building it the first time."""
        if self.content is None:
            self.content = self._kind.load()(self._services)
            self._layout.addWidget(self.content)
        return self.content
