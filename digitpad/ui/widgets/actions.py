"""Actions: each has a name, a key, an icon or none, and a tooltip that gives the key.

The icons are our own drawings (``resources/icons``), in the colour of the text around them and sharp at any scale.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cache
from typing import Final

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QIcon, QIconEngine, QKeySequence, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from digitpad.core.resources import resource
from digitpad.ui.widgets.basics import named

OF_ALL_DIGITS: Final = "digitpadOfAllDigits"
"""The property of ten actions, one for the key of each digit, that says what they do together."""

_ICON: Final = "digitpadIcon"  # the property that remembers the name of the icon
_LISTED, _ALSO = "digitpadListed", "digitpadAlso"  # those of what the list of keys says
_SIDES: Final = (16, 32, 48, 128, 256)  # pixels
_GROUPS: Final = (QPalette.ColorGroup.Active, QPalette.ColorGroup.Disabled)


def make_action(  # noqa: PLR0913 - what an action is, named at every call
    parent: QWidget, text: str, keys: str | Iterable[str], run: Callable[[], object], *,
    icon_name: str = "", tip: str = "", checkable: bool = False, short: str = "",
) -> QAction:  # fmt: skip
    """Return an action of ``parent``.

    Args:
        text: as in the menu, with ``&`` before the letter that opens it.
        keys: the first is shown; all work.
        run: called when it is triggered.
        tip: what it does, as a sentence without a full stop; the text if empty.
        short: what stands below its icon where there is room; the text if empty.
    """
    action = QAction(text, parent)
    action.setProperty(_LISTED, text)
    if short:
        action.setIconText(short)
    sequences = [QKeySequence(key) for key in ([keys] if isinstance(keys, str) else keys)]
    action.setShortcuts(sequences)
    action.setCheckable(checkable)
    action.setProperty(_ICON, icon_name)
    plain = tip or text.replace("&", "").rstrip("…")
    action.setToolTip(f"{plain} ({sequences[0].toString(QKeySequence.SequenceFormat.NativeText)})")
    action.triggered.connect(lambda _checked=False: run())
    parent.addAction(action)
    return action


def say_also_by(action: QAction, other: str) -> None:
    """Let the list of keys say that ``action`` is done by an ``other`` thing than a key as well."""
    action.setProperty(_ALSO, other)


def in_list_of_keys(action: QAction) -> tuple[str, list[str]]:
    """Return what ``action`` is called in the list of keys, whatever its menu says now, and what it is done by."""
    keys = [key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts()]
    also = action.property(_ALSO)
    text = str(action.property(_LISTED) or action.text()).replace("&", "").rstrip("…")
    return text, keys + ([also] if also else [])


def give_icons(actions: Iterable[QAction], colours: QPalette) -> None:
    """Draw the icons of ``actions`` in the palette's colours."""
    for action in actions:
        if name := action.property(_ICON):
            action.setIcon(icon(name, colours))


def action_button(name: str, text: str, action: QAction, parent: QWidget, *, height: int) -> QToolButton:
    """Return a large button called ``name`` that shows the icon of ``action`` and the short ``text`` beside it.

    Args:
        height: the least, in pixels.
    """
    button = QToolButton(parent, toolButtonStyle=Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    action.setIconText(text)  # which is what the button shows
    button.setDefaultAction(action)
    button.setProperty("large", True)  # for the style sheet
    button.setIconSize(QSize(18, 18))
    button.setMinimumHeight(height)
    button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setAccessibleDescription(action.toolTip())
    return named(button, name, action.text().replace("&", ""), action.toolTip())


def icon(name: str, colours: QPalette) -> QIcon:
    """Return the icon ``resources/icons/NAME.svg`` in the colours of button text."""
    return QIcon(_Drawing(name, [colours.color(group, QPalette.ColorRole.ButtonText) for group in _GROUPS]))


def program_icon() -> QIcon:
    """Return the program's own icon, which has its own colours."""
    return QIcon(_Drawing("digitpad"))


class _Drawing(QIconEngine):
    """Draws an icon when it is shown, as large as it is shown: most are in menus, and many are never seen.

    Args:
        name: of its file.
        colours: what stands for the file's current colour, in use and out of use; nothing if it has its own colours.
    """

    def __init__(self, name: str, colours: Sequence[QColor] = ()) -> None:
        super().__init__()
        self._name, self._colours = name, colours
        self._drawn: dict[tuple[int, int, bool], QPixmap] = {}

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw into ``rect``, at whatever scale the painter has."""
        self._renderer(is_used=mode != QIcon.Mode.Disabled).render(painter, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return it drawn, ``size`` in pixels."""
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        """Return it drawn, ``size`` in logical pixels."""
        wanted, is_used = size * scale, mode != QIcon.Mode.Disabled
        key = (wanted.width(), wanted.height(), is_used)
        if key not in self._drawn:
            pixmap = QPixmap(wanted)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._renderer(is_used=is_used).render(painter, QRectF(pixmap.rect()))
            painter.end()
            self._drawn[key] = pixmap
        return self._drawn[key]

    def availableSizes(self, mode: QIcon.Mode = QIcon.Mode.Normal, state: QIcon.State = QIcon.State.Off) -> list[QSize]:
        """Return what a window manager or a taskbar may ask for."""
        return [QSize(side, side) for side in _SIDES]

    def clone(self) -> QIconEngine:
        """Return another one, for a copy of the icon that somebody adds something to; which nobody here does."""
        _clones.append(_Drawing(self._name, self._colours))  # Qt keeps it, PySide does not know that
        return _clones[-1]

    def _renderer(self, *, is_used: bool) -> QSvgRenderer:
        drawing = _source(self._name)
        if self._colours:
            colour = self._colours[0 if is_used else 1]
            drawing = drawing.replace("currentColor", colour.name())
            drawing = drawing.replace("<svg ", f'<svg stroke-opacity="{colour.alphaF():.2f}" ', 1)
        return QSvgRenderer(QByteArray(drawing.encode()))


_clones: Final[list[_Drawing]] = []


@cache
def _source(name: str) -> str:
    return resource(f"icons/{name}.svg").read_text(encoding="utf-8")
