"""How the window looks: a few palettes, light, dark and high contrast, with the colours of canvas and bars."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPalette
from PySide6.QtWidgets import QApplication

from digitpad.core.resources import resource

Role = QPalette.ColorRole


class Theme(StrEnum):
    """What the user chooses in the View menu; the values are those kept in the state file."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"


@dataclass(frozen=True, slots=True)
class Colours:
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


LIGHT: Final = Colours(
    window="#f3f3f1", base="#ffffff", button="#fbfbfa", text="#1c1f26", muted="#5a6070", border="#d3d3cf",
    accent="#2457c5", on_accent="#ffffff", track="#e4e4e1", fill="#9fb0d3",
    paper="#fffefb", ink="#182035", hint="#8a8d96", warning="#fff3d1",
)  # fmt: skip
DARK: Final = Colours(
    window="#1b1d22", base="#15171b", button="#2a2d34", text="#eceef2", muted="#a3a9b5", border="#3b3f48",
    accent="#7aa5ff", on_accent="#0d1524", track="#2c2f37", fill="#4d628d",
    paper="#23262d", ink="#f4f1e8", hint="#858b98", warning="#4a3c14", rim="#707684",
)  # fmt: skip
HIGH_CONTRAST: Final = Colours(
    window="#000000", base="#000000", button="#000000", text="#ffffff", muted="#ffffff", border="#ffffff",
    accent="#ffff00", on_accent="#000000", track="#000000", fill="#ffffff",
    paper="#000000", ink="#ffffff", hint="#ffffff", warning="#000000", rim="#ffffff",
)  # fmt: skip

_PICTURES: Final = ("arrow-up-on-dark", "arrow-down-on-dark", "tick-on-accent")
_NAMED: Final = {Theme.LIGHT: LIGHT, Theme.DARK: DARK, Theme.HIGH_CONTRAST: HIGH_CONTRAST}


class ThemeManager(QObject):
    """The theme in force. Widgets that paint for themselves read `colours` and repaint on `changed`."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = Theme.SYSTEM
        self.colours = LIGHT
        hints = QApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow_system)

    def choose(self, theme: Theme) -> None:
        """Give the whole program the palette of ``theme``."""
        self.theme = theme
        self.colours = _NAMED.get(theme) or system_colours()
        QApplication.setPalette(palette(self.colours))
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.setStyleSheet(style_sheet(self.colours))
        self.changed.emit()

    def _follow_system(self) -> None:
        if self.theme is Theme.SYSTEM:
            self.choose(Theme.SYSTEM)


def system_colours() -> Colours:
    """Return the colours that the desktop asks for."""
    hints = QApplication.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return HIGH_CONTRAST
    return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT


def palette(colours: Colours) -> QPalette:
    """Return ``colours`` as what Qt's own widgets read."""
    result = QPalette(QColor(colours.button), QColor(colours.window))
    text, muted, accent = QColor(colours.text), QColor(colours.muted), QColor(colours.accent)
    roles = {
        Role.Window: QColor(colours.window), Role.Base: QColor(colours.base), Role.Button: QColor(colours.button),
        Role.AlternateBase: QColor(colours.window), Role.ToolTipBase: QColor(colours.base),
        Role.WindowText: text, Role.Text: text, Role.ButtonText: text, Role.ToolTipText: text,
        Role.PlaceholderText: muted, Role.Link: accent, Role.LinkVisited: accent,
        Role.Accent: accent, Role.Highlight: accent, Role.HighlightedText: QColor(colours.on_accent),
        Role.Light: QColor(colours.button), Role.Midlight: QColor(colours.track), Role.Mid: QColor(colours.border),
        Role.Dark: QColor(colours.border), Role.Shadow: QColor(colours.border),
    }  # fmt: skip
    for role, colour in roles.items():
        result.setColor(role, colour)
    faded = QColor(muted)
    faded.setAlphaF(0.55)
    for role in (Role.WindowText, Role.Text, Role.ButtonText, Role.HighlightedText):
        result.setColor(QPalette.ColorGroup.Disabled, role, faded)
    return result


def style_sheet(colours: Colours) -> str:
    """Return the little that a palette cannot say. Every outline is named, for high contrast has no shades."""
    c = colours
    return f"""
        QToolButton {{ border: 1px solid transparent; border-radius: 8px; padding: 5px; }}
        QToolButton[large="true"] {{ background: {c.button}; border-color: {c.border}; }}
        QToolButton[large="true"]:disabled {{ background: transparent; border-color: {c.track}; }}
        QToolButton:hover {{ background: {c.track}; border-color: {c.border}; }}
        QToolButton:pressed {{ background: {c.border}; }}
        QToolButton:checked {{ background: {c.base}; border: 2px solid {c.accent}; }}
        QToolButton:focus, QPushButton:focus {{ border: 2px solid {c.accent}; }}
        QToolButton:disabled {{ background: transparent; border-color: transparent; }}
        QPushButton {{ background: {c.button}; border: 1px solid {c.border}; border-radius: 6px; padding: 6px 16px; }}
        QPushButton:hover {{ background: {c.track}; border-color: {c.accent}; }}
        QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
        QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {c.border}; }}
        QSlider::sub-page:horizontal {{ border-radius: 2px; background: {c.accent}; }}
        QSlider::handle:horizontal {{ width: 14px; margin: -6px 0; border-radius: 8px;
            background: {c.base}; border: 2px solid {c.accent}; }}
        QSlider::handle:horizontal:focus {{ background: {c.accent}; }}
        QTabWidget::pane {{ border: none; border-top: 1px solid {c.border}; }}
        QTabBar::tab {{ padding: 7px 18px 6px; color: {c.muted}; border-bottom: 3px solid transparent; }}
        QTabBar::tab:selected {{ color: {c.text}; border-bottom-color: {c.accent}; }}
        QTabBar::tab:hover:!selected {{ background: {c.track}; }}
        QMenuBar {{ background: {c.window}; }}
        QMenuBar::item {{ padding: 5px 10px; background: transparent; }}
        QMenuBar::item:selected {{ background: {c.accent}; color: {c.on_accent}; }}
        QMenu {{ background: {c.base}; border: 1px solid {c.border}; padding: 4px; }}
        QToolTip {{ background: {c.base}; color: {c.text}; border: 1px solid {c.border}; padding: 4px; }}
        QLabel#prediction {{ background: {c.paper}; border: 1px solid {c.border}; }}
        QFrame#messageBar {{ background: {c.base}; border: 1px solid {c.border}; border-radius: 8px; }}
        QFrame#messageBar[warning="true"] {{ background: {c.warning}; border: 2px solid {c.accent}; }}
    """ + (_rims(c) if c.rim else "")


def _rims(c: Colours) -> str:
    """Return rims, arrows and ticks for what the style draws in shades darker than the window, if that is dark itself.

    The pictures are white for the fields and black for the ticks, which stand on the accent.
    """
    up, down, tick = (resource(f"icons/{name}.svg").as_posix() for name in _PICTURES)
    return f"""
        QComboBox, QAbstractSpinBox, QLineEdit, QPlainTextEdit, QTableView {{ border: 1px solid {c.rim}; }}
        QComboBox, QAbstractSpinBox, QLineEdit {{ background: {c.base}; border-radius: 3px; padding: 1px 4px; }}
        QComboBox {{ background: {c.button}; }}
        QComboBox:editable {{ background: {c.base}; }}
        QComboBox QLineEdit, QAbstractSpinBox QLineEdit {{ border: none; background: transparent; padding: 0; }}
        QComboBox:focus, QAbstractSpinBox:focus, QLineEdit:focus, QPlainTextEdit:focus, QTableView:focus {{
            border: 2px solid {c.accent}; }}
        QComboBox:disabled, QAbstractSpinBox:disabled, QLineEdit:disabled {{ border-style: dashed; }}
        QComboBox::drop-down {{ width: 20px; border: none; }}
        QComboBox::down-arrow {{ image: url("{down}"); width: 10px; height: 10px; }}
        QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ width: 20px; border: none; }}
        QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover, QComboBox::drop-down:hover {{
            background: {c.track}; }}
        QAbstractSpinBox::up-arrow {{ image: url("{up}"); width: 10px; height: 10px; }}
        QAbstractSpinBox::down-arrow {{ image: url("{down}"); width: 10px; height: 10px; }}
        QComboBox::down-arrow:disabled, QAbstractSpinBox::up-arrow:disabled, QAbstractSpinBox::up-arrow:off,
        QAbstractSpinBox::down-arrow:disabled, QAbstractSpinBox::down-arrow:off {{ image: none; }}
        QProgressBar {{ border: 1px solid {c.rim}; background: {c.base}; }}
        QProgressBar::chunk {{ background: {c.accent}; }}
        QCheckBox::indicator, QTableView::indicator {{ width: 13px; height: 13px; border: 1px solid {c.muted};
            background: {c.base}; }}
        QCheckBox::indicator:checked, QTableView::indicator:checked {{ background: {c.accent}; image: url("{tick}"); }}
        QRadioButton::indicator {{ width: 12px; height: 12px; border: 1px solid {c.muted}; border-radius: 7px;
            background: {c.base}; }}
        QRadioButton::indicator:checked {{ background: {c.accent}; }}
        QCheckBox:focus, QRadioButton:focus {{ color: {c.accent}; }}
        QScrollBar {{ background: {c.window}; }}
        QScrollBar:vertical {{ width: 12px; }}
        QScrollBar:horizontal {{ height: 12px; }}
        QScrollBar::handle {{ background: {c.rim}; border-radius: 3px; margin: 2px; }}
        QScrollBar::handle:vertical {{ min-height: 24px; }}
        QScrollBar::handle:horizontal {{ min-width: 24px; }}
        QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
        QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    """


def outline(painter: QPainter, area: QRect, colour: str) -> None:
    """Draw a line of one logical pixel along the inner rim of ``area``, sharp at any scale."""
    left, top, width, height = area.x(), area.y(), area.width(), area.height()
    for side in ((left, top, width, 1), (left, top + height - 1, width, 1)):
        painter.fillRect(QRect(*side), QColor(colour))
    for side in ((left, top, 1, height), (left + width - 1, top, 1, height)):
        painter.fillRect(QRect(*side), QColor(colour))


def tabular(font: QFont) -> QFont:
    """Return ``font`` with figures of one width, where it has them, so that numbers that change do not jump."""
    result = QFont(font)
    result.setFeature(QFont.Tag.fromString("tnum"), 1)
    return result
