"""Beside the grid: the drawing that is selected, what is known of it, and what can be done with all that are."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from digitpad.core.alphabet import DIGITS
from digitpad.core.drawings.drawing import Drawing
from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing.picture import Picture
from digitpad.ui.library.drawings.replay import ReplayView
from digitpad.ui.library.drawings.words import drawing_in_words, label_words
from digitpad.ui.widgets.basics import filled, named
from digitpad.ui.widgets.theme import ThemeManager

_WIDTH = 208
_COLUMNS = 2  # of buttons


class Details(QWidget):
    """Shows one drawing, or how many are selected; its actions are also in the menu of the grid.

    Attributes:
        delete: the action, which has a key.
    """

    label_asked = Signal(object)  # a digit, or None for none
    teaching_asked = Signal(bool)
    open_asked = Signal()
    delete_asked = Signal()

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(_WIDTH)
        self.replay = named(ReplayView(themes, self), "replay", self.tr("The selected drawing"))
        self._text = named(QLabel(self, wordWrap=True, textFormat=Qt.TextFormat.PlainText), "drawingDetails")
        self._text.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        tip = self.tr("Whether Digitpad learns from these drawings")
        self.teaches = named(QCheckBox(self.tr("&Teaches"), self), "teaches", self.tr("Teaches"), tip)
        self._labels = QMenu(self)
        for label in (*range(DIGITS.size), None):
            self._labels.addAction(label_words(label), partial(self.label_asked.emit, label))
        self._actions = self._make_actions()
        self.delete = self._actions["delete"]
        buttons = QGridLayout()
        buttons.setSpacing(6)
        for place, (name, action) in enumerate(self._actions.items()):
            buttons.addWidget(_button(f"{name}Drawing", action, self), place // _COLUMNS, place % _COLUMNS)
        self.replay.setMaximumHeight(_WIDTH)  # it is square
        parts = ((self.replay, 1000), self._text, self.teaches, buttons, 1)  # what is left over stays below
        filled(QVBoxLayout(self), *parts, spacing=8)
        self.teaches.clicked.connect(self.teaching_asked)
        self.show_selected([])

    def _make_actions(self) -> dict[str, QAction]:
        texts = {
            "replay": (self.tr("&Replay"), self.tr("Watch how it was drawn (R)")),
            "open": (self.tr("&Open"), self.tr("Show it on the canvas of the Draw tab (Return)")),
            "label": (self.tr("&Label"), self.tr("Say what these drawings are (a digit’s key, or minus for no digit)")),
            "delete": (self.tr("&Delete"), self.tr("Delete the selected drawings; Ctrl+Z brings them back (Delete)")),
        }
        result = {}
        for name, (text, tip) in texts.items():
            action = result[name] = QAction(text, self)
            action.setIconText(text.replace("&", ""))
            action.setToolTip(tip)
        result["label"].setMenu(self._labels)
        result["replay"].triggered.connect(self.replay.play)
        result["open"].triggered.connect(self.open_asked)
        result["delete"].triggered.connect(self.delete_asked)
        for name, key in (("replay", Qt.Key.Key_R), ("delete", Qt.Key.Key_Delete)):
            result[name].setShortcut(QKeySequence(key))
            result[name].setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # of the grid alone
        return result

    @property
    def actions_of_grid(self) -> list[QAction]:
        """What the grid's own menu offers."""
        return list(self._actions.values())

    def show_selected(self, drawings: Sequence[Drawing]) -> None:
        """Show what is known of ``drawings``; `show_content` follows when it has been read."""
        if len(drawings) == 1:
            self._text.setText(drawing_in_words(drawings[0]))
        elif drawings:
            self._text.setText(self.tr("%n drawing(s) selected.", "", len(drawings)))
        else:
            self._text.setText(self.tr("Select a drawing to see more of it."))
        with QSignalBlocker(self.teaches):
            teaching = sum(each.teaches for each in drawings)
            self.teaches.setTristate(0 < teaching < len(drawings))
            states = Qt.CheckState
            self.teaches.setCheckState(
                states.Unchecked if not teaching else states.Checked if teaching == len(drawings)
                else states.PartiallyChecked
            )  # fmt: skip
        self.teaches.setEnabled(bool(drawings))
        for name in ("label", "delete"):
            self._actions[name].setEnabled(bool(drawings))
        self._labels.setEnabled(bool(drawings))
        self._actions["open"].setEnabled(len(drawings) == 1)
        if len(drawings) != 1:
            self.show_content(None)

    def show_content(self, content: Ink | Picture | None) -> None:
        """Show the one drawing that is selected."""
        self.replay.show_content(content)
        self._actions["replay"].setEnabled(self.replay.can_play)


def _button(name: str, action: QAction, parent: QWidget) -> QToolButton:
    button = QToolButton(parent, popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setDefaultAction(action)
    button.setProperty("large", True)  # for the style sheet
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return named(button, name, action.iconText(), action.toolTip())
