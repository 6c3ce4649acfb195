"""The dialog of settings: how sure an answer must be. What is chosen holds at once. Main thread."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QButtonGroup, QLabel, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from digitpad.core.models.certainty import STOPS, Certainty
from digitpad.ui.services.active_model import ActiveModel
from digitpad.ui.shell.help import PlainDialog
from digitpad.ui.widgets.basics import filled, named
from digitpad.ui.widgets.theme import tabular
from digitpad.ui.widgets.words import QT_TRANSLATE_NOOP, number, translated

_WIDTH: Final = 460
_INDENT: Final = 19  # pixels, so that what a choice costs stands below its words
_MEANING: Final = QT_TRANSLATE_NOOP(
    "SettingsDialog",
    "Where it is less sure than this, Digitpad asks instead of answering: “A 4 or a 9?” The surer it must be, the more "
    "often it asks.",
)
_USUAL: Final = QT_TRANSLATE_NOOP("SettingsDialog", "As the model is")
_USUAL_COST: Final = QT_TRANSLATE_NOOP("SettingsDialog", "It asks where two digits are nearly as likely")
_NO_STOP: Final = QT_TRANSLATE_NOOP("SettingsDialog", "The model in use cannot promise this")
_NO_STOPS: Final = QT_TRANSLATE_NOOP(
    "SettingsDialog", "Nobody has measured how sure the model in use must be for that: it answers as it is."
)


class SettingsDialog(PlainDialog):
    """Lets the user choose among the stops that the model in use has, with what each costs."""

    certainty_chosen = Signal(object)  # Certainty.one_in, or None for a model as it is

    def __init__(self, model: ActiveModel, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("SettingsDialog", "Settings"), 0, parent)
        self._group = QButtonGroup(self)
        self._column = filled(QVBoxLayout(), spacing=0)
        heading = self._text(self.tr("How sure it must be"))
        font = heading.font()
        font.setBold(True)
        heading.setFont(font)
        self._text(self.tr(_MEANING), above=6)
        for one_in in (None, *STOPS):
            self._add_choice(one_in, model)
        stops = model.stops.values()
        evidence = next((translated(stop.evidence_in_words()) + "." for stop in stops), self.tr(_NO_STOPS))
        self._text(evidence[0].upper() + evidence[1:], above=16, is_muted=True)
        self._column.addStretch(1)
        self.row.addLayout(self._column)
        self.fit(_WIDTH)

    def _add_choice(self, one_in: int | None, model: ActiveModel) -> None:
        """Add the button for a stop, or for none, above what it costs."""
        stop = None if one_in is None else model.stops.get(one_in)
        most = self.tr("At most one wrong in {answers} answers")
        text = self.tr(_USUAL) if one_in is None else most.format(answers=number(one_in))
        cost = self._cost(one_in, stop, is_measured=bool(model.stops))
        button = named(
            QRadioButton(text, self.content), "certaintyUsual" if one_in is None else f"certainty{one_in}", text, cost
        )
        button.setAccessibleDescription(cost)
        button.setEnabled(one_in is None or stop is not None)
        self._group.addButton(button)
        if stop == model.stop and button.isEnabled():
            button.setChecked(True)
            button.setFocus()
        button.toggled.connect(lambda is_on: self.certainty_chosen.emit(one_in) if is_on else None)
        self._column.addSpacing(12)
        self._column.addWidget(button)
        if cost:
            self._text(cost, above=2, is_muted=True).setIndent(_INDENT)

    def _text(self, text: str, *, above: int = 0, is_muted: bool = False) -> QLabel:
        """Add a sentence so many pixels below what is there."""
        label = QLabel(text, self.content, wordWrap=True)
        label.setFont(tabular(label.font()))
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        if is_muted:
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._column.addSpacing(above)
        self._column.addWidget(label)
        return label

    def _cost(self, one_in: int | None, stop: Certainty | None, *, is_measured: bool) -> str:
        if one_in is None:
            return self.tr(_USUAL_COST)
        if stop is None:
            return self.tr(_NO_STOP) if is_measured else ""
        return translated(stop.cost_in_words())
