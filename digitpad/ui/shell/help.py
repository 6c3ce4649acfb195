"""The dialogs of the Help menu: all keys, and what program and model this is."""

from __future__ import annotations

import html
import platform

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from digitpad import __version__
from digitpad.ui.services.services import Services
from digitpad.ui.widgets.icons import program_icon


class KeysDialog(QDialog):
    """Lists every key, as the menus have them."""

    def __init__(self, menus: list[QMenu], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Keys")
        columns = QHBoxLayout()
        columns.setSpacing(36)
        halves = [menus[: len(menus) // 2], menus[len(menus) // 2 :]]
        for half in halves:
            columns.addLayout(_key_table(half, self))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(18)
        layout.addLayout(columns)
        layout.addWidget(_close_button(self))
        self.adjustSize()


def _key_table(menus: list[QMenu], parent: QWidget) -> QGridLayout:
    table = QGridLayout()
    table.setHorizontalSpacing(24)
    table.setVerticalSpacing(6)
    row = 0
    for menu in menus:
        heading = QLabel(menu.title().replace("&", ""), parent)
        font = heading.font()
        font.setBold(True)
        heading.setFont(font)
        heading.setContentsMargins(0, 10 if row else 0, 0, 2)
        table.addWidget(heading, row, 0, 1, 2)
        row += 1
        for action in menu.actions():
            keys = [key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts()]
            if keys:
                table.addWidget(QLabel(action.text().replace("&", "").rstrip("…"), parent), row, 0)
                table.addWidget(QLabel(" or ".join(keys), parent), row, 1)
                row += 1
    table.setRowStretch(row, 1)
    return table


class AboutDialog(QDialog):
    """Says what program this is, and reads out the card of the model that answers."""

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("About Digitpad")
        picture = QLabel(self)
        picture.setPixmap(program_icon().pixmap(72, 72))
        picture.setAlignment(Qt.AlignmentFlag.AlignTop)
        text = QLabel(_program_text() + _model_text(services), self)
        text.setTextFormat(Qt.TextFormat.RichText)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        text.setWordWrap(True)
        text.setMinimumWidth(440)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(picture)
        row.addWidget(text, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(18)
        layout.addLayout(row)
        layout.addWidget(_close_button(self))
        self.adjustSize()


def _program_text() -> str:
    return (
        f"<h2>Digitpad {__version__}</h2>"
        "<p>Reads the digits that people actually draw. MIT licence.</p>"
        f"<p>Python {platform.python_version()}, Qt {qVersion()}</p>"
    )


def _model_text(services: Services) -> str:
    if services.recogniser is None:
        return f"<h3>No model</h3><p>{html.escape(services.problem)}</p>"
    card = services.recogniser.card
    lines = [
        f"<h3>Model: {html.escape(card.name)}</h3>",
        f"<p>Network “{html.escape(card.network)}”, {card.parameters:,} parameters, "
        f"made {html.escape(card.created[:10])}</p>",
        "<table cellpadding='2'>",
        *(
            f"<tr><td>{html.escape(_words(name))}</td><td align='right'>&nbsp;{_figure(value)}</td></tr>"
            for name, value in card.metrics.items()
            if isinstance(value, int | float)  # a table of figures does not fit into a row
        ),
        "</table><p>Learned from</p><ul>",
        *(f"<li>{html.escape(str(item['name']))} ({html.escape(str(item['licence']))})</li>" for item in card.data),
        "</ul>",
    ]
    return "".join(lines)


def _words(name: str) -> str:
    words = name.replace("_", " ").replace("mnist", "MNIST")
    return words[:1].upper() + words[1:]


def _figure(value: object) -> str:
    if isinstance(value, float) and 0 <= value <= 1:
        return f"{value:.2%}".replace("%", " %")
    return html.escape(str(value))


def _close_button(dialog: QDialog) -> QDialogButtonBox:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, dialog)
    box.rejected.connect(dialog.close)
    return box
