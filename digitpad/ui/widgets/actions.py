"""Actions: each has a name, a key, an icon or none, and a tooltip that gives the key.

The icons are our own drawings (``resources/icons``), in the colour of the text around them and sharp at any scale.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QIcon, QKeySequence, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from digitpad.core.resources import resource
from digitpad.ui.widgets.basics import named

OF_ALL_DIGITS: Final = "digitpadOfAllDigits"
"""The property of ten actions, one for the key of each digit, that says what they do together."""

_ICON: Final = "digitpadIcon"  # the property that remembers the name of the icon
_LISTED, _ALSO = "digitpadListed", "digitpadAlso"  # those of what the list of keys says
_SIDES: Final = (16, 20, 32, 40)  # pixels: menus and buttons at 100 and at 200 %; others are scaled from the next


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
    result = QIcon()
    groups = QPalette.ColorGroup
    for group, mode in ((groups.Active, QIcon.Mode.Normal), (groups.Disabled, QIcon.Mode.Disabled)):
        colour = colours.color(group, QPalette.ColorRole.ButtonText)
        drawing = _source(name).replace("currentColor", colour.name())
        drawing = drawing.replace("<svg ", f'<svg stroke-opacity="{colour.alphaF():.2f}" ', 1)
        renderer = QSvgRenderer(QByteArray(drawing.encode()))
        for side in _SIDES:
            result.addPixmap(_drawn(renderer, side), mode)
    return result


def program_icon() -> QIcon:
    """Return the program's own icon, which has its own colours."""
    result = QIcon()
    renderer = QSvgRenderer(str(resource("icons/digitpad.svg")))
    for side in (16, 32, 48, 128, 256):
        result.addPixmap(_drawn(renderer, side))
    return result


def _drawn(renderer: QSvgRenderer, side: int) -> QPixmap:
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    return pixmap


@cache
def _source(name: str) -> str:
    return resource(f"icons/{name}.svg").read_text(encoding="utf-8")
