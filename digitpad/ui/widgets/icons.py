"""The icons: our own drawings (``resources/icons``), in the colour of the text around them and sharp at any scale."""

from __future__ import annotations

from functools import cache
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from digitpad.core.resources import resource

_SIDES: Final = (16, 20, 32, 40)  # pixels: menus and buttons at 100 and at 200 %; others are scaled from the next


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
