"""The themes: palettes (``resources/themes.json``), the style sheet, and what follows a change of theme."""

from __future__ import annotations

import json
from enum import StrEnum
from string import Template
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPalette
from PySide6.QtWidgets import QApplication

from digitpad.core.resources import resource
from digitpad.ui.widgets.text_size import own_sizes_kept

Role = QPalette.ColorRole

_ROLES: Final = {  # of Qt's palette, by the colour of ours that they have
    "window": (Role.Window, Role.AlternateBase), "base": (Role.Base, Role.ToolTipBase),
    "button": (Role.Button, Role.Light), "text": (Role.WindowText, Role.Text, Role.ButtonText, Role.ToolTipText),
    "muted": (Role.PlaceholderText,), "accent": (Role.Accent, Role.Highlight, Role.Link, Role.LinkVisited),
    "on_accent": (Role.HighlightedText,), "track": (Role.Midlight,), "border": (Role.Mid, Role.Dark, Role.Shadow),
}  # fmt: skip
_PICTURES: Final = {"up": "arrow-up-on-dark", "down": "arrow-down-on-dark", "tick": "tick-on-accent"}


class Theme(StrEnum):
    """What the user chooses in the View menu; the values are those kept in the state file."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"


class Colours(NamedTuple):
    """One palette. ``#rrggbb`` each; every text stands out from its ground by 4.5 to 1 or more (WCAG AA)."""

    window: str
    base: str  # behind lists and texts
    button: str
    text: str
    muted: str  # text of the second rank
    border: str
    accent: str
    on_accent: str
    track: str  # the empty part of a bar
    fill: str  # a bar that does not win
    paper: str
    ink: str
    hint: str  # what an empty canvas says
    warning: str  # ground of a message
    rim: str = ""  # of fields; empty where the style's own, a shade darker than the window, can be seen


_FILE: Final = resource("themes.json").read_text(encoding="utf-8")
_PALETTES: Final = {Theme(name): Colours(**colours) for name, colours in json.loads(_FILE).items()}
LIGHT, DARK, HIGH_CONTRAST = _PALETTES[Theme.LIGHT], _PALETTES[Theme.DARK], _PALETTES[Theme.HIGH_CONTRAST]


class ThemeManager(QObject):
    """The theme in force. Widgets that paint for themselves read `colours` and repaint on `changed`."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = Theme.SYSTEM
        self.colours = LIGHT
        hints = QApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        if hasattr(hints, "accessibility"):  # from Qt 6.10 on
            hints.accessibility().contrastPreferenceChanged.connect(self._follow_system)

    def choose(self, theme: Theme) -> None:
        """Give the whole program the palette of ``theme``."""
        self.theme = theme
        self.colours = _PALETTES.get(theme) or _system_colours()
        QApplication.setPalette(_palette(self.colours))
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        with own_sizes_kept():
            application.setStyleSheet(_style_sheet(self.colours))
        self.changed.emit()

    def _follow_system(self) -> None:
        if self.theme is Theme.SYSTEM:
            self.choose(Theme.SYSTEM)


def _system_colours() -> Colours:
    hints = QApplication.styleHints()
    knows_contrast = hasattr(hints, "accessibility")
    if knows_contrast and hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return HIGH_CONTRAST
    return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT


def _palette(colours: Colours) -> QPalette:
    result = QPalette(QColor(colours.button), QColor(colours.window))
    for name, roles in _ROLES.items():
        for role in roles:
            result.setColor(role, QColor(getattr(colours, name)))
    faded = QColor(colours.muted)
    faded.setAlphaF(0.55)
    for role in (Role.WindowText, Role.Text, Role.ButtonText, Role.HighlightedText):
        result.setColor(QPalette.ColorGroup.Disabled, role, faded)
    return result


def _style_sheet(colours: Colours) -> str:
    """Return the little that a palette cannot say: ``resources/*.qss`` in ``colours``."""
    names = ["style.qss", *(["style-rims.qss"] if colours.rim else [])]
    text = "".join(resource(name).read_text(encoding="utf-8") for name in names)
    arrows = {name: resource(f"icons/{file}.svg").as_posix() for name, file in _PICTURES.items()}
    return Template(text).substitute(colours._asdict(), **arrows)


def outline(painter: QPainter, area: QRect, colour: str) -> None:
    """Draw a line of one logical pixel along the inner rim of ``area``, sharp at any scale."""
    across, down = area.width() - 1, area.height() - 1
    for cut in ((0, 0, 0, -down), (0, down, 0, 0), (0, 0, -across, 0), (across, 0, 0, 0)):
        painter.fillRect(area.adjusted(*cut), QColor(colour))


def tabular(font: QFont) -> QFont:
    """Return ``font`` with figures of one width, where it has them, so that numbers that change do not jump."""
    result = QFont(font)
    result.setFeature(QFont.Tag.fromString("tnum"), 1)
    return result
