"""What the window has one of, and hands to each of its tabs."""

from __future__ import annotations

from dataclasses import dataclass, field

from digitpad.core.inference.recogniser import Recogniser
from digitpad.ui.shell.active_model import Answering
from digitpad.ui.shell.autosave import StateKeeper
from digitpad.ui.shell.tab_requests import Handover
from digitpad.ui.widgets.task_runner import Background
from digitpad.ui.widgets.theme import Look


@dataclass(frozen=True, slots=True)
class Services:
    """Attributes:
    recogniser: of the shipped model, or None if it cannot be used.
    problem: why it cannot, as a sentence; empty if it can.
    answering: which model answers on the canvas: the shipped one, or another.
    handover: what one tab hands to another.
    """

    look: Look
    keeper: StateKeeper
    background: Background
    recogniser: Recogniser | None
    problem: str = ""
    answering: Answering = field(init=False)
    handover: Handover = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "answering", Answering(self.recogniser))
        object.__setattr__(self, "handover", Handover())

    def close(self) -> None:
        """Write what is to be kept and end the threads."""
        self.keeper.close()
        self.background.close()
