"""The dialogs of the Help menu: all keys, and what program and model this is. Main thread."""

from __future__ import annotations

import html
import platform
from typing import Final

from PySide6.QtCore import QCoreApplication, QSize, Qt, qVersion
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from digitpad import __version__
from digitpad.core.models.architectures import size_in_words
from digitpad.ui.services.services import Services
from digitpad.ui.widgets.actions import OF_ALL_DIGITS, in_list_of_keys, program_icon
from digitpad.ui.widgets.basics import filled
from digitpad.ui.widgets.scrolling import FRAME, Scrolling
from digitpad.ui.widgets.tab_order import set_tab_order
from digitpad.ui.widgets.words import number, percent, translated

_AROUND: Final = (24, 20, 24, 16)  # pixels at the left, the top, the right and the bottom
_GAP: Final = 18
_TEXT: Final = 440  # pixels


class PlainDialog(QDialog):
    """Shows a row of things over a button that closes it; what the screen has no room for scrolls."""

    def __init__(self, title: str, spacing: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.content = QWidget(self)
        self.row = filled(QHBoxLayout(self.content), spacing=spacing)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self._buttons.rejected.connect(self.close)
        filled(QVBoxLayout(self), (Scrolling(self.content), 1), self._buttons, spacing=_GAP, margins=_AROUND)

    def fit(self, width: int = 0) -> None:
        """Be ready to be shown: as large as the content needs, ``width`` wide or as it likes, if the screen is."""
        set_tab_order(self)
        layout = self.content.layout()
        assert layout is not None
        wide = width or layout.totalSizeHint().width()
        high = layout.totalHeightForWidth(wide) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
        left, top, right, bottom = _AROUND
        around = QSize(left + right, top + _GAP + self._buttons.sizeHint().height() + bottom)
        self.resize((QSize(wide, high) + around).boundedTo(self.screen().availableSize() - FRAME))


class KeysDialog(PlainDialog):
    """Lists every key, as the menus have them."""

    def __init__(self, menus: list[QMenu], parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("KeysDialog", "Keys"), 36, parent)
        for half in (menus[: len(menus) // 2], menus[len(menus) // 2 :]):
            self.row.addLayout(_key_table(half, self.content))
        self.fit()


def _key_table(menus: list[QMenu], parent: QWidget) -> QFormLayout:
    table = QFormLayout()
    either = QCoreApplication.translate("KeysDialog", " or ", "between two keys")
    table.setHorizontalSpacing(24)
    table.setVerticalSpacing(6)
    for menu in menus:
        heading = QLabel(menu.title().replace("&", ""), parent)
        font = heading.font()
        font.setBold(True)
        heading.setFont(font)
        heading.setContentsMargins(0, 10 if table.rowCount() else 0, 0, 2)
        table.addRow(heading)
        for action in menu.actions():
            if action.property(OF_ALL_DIGITS):
                if action.shortcut() == QKeySequence("0"):
                    table.addRow(str(action.property(OF_ALL_DIGITS)), QLabel("0 – 9", parent))
                continue
            text, keys = in_list_of_keys(action)
            if keys:
                table.addRow(text, QLabel(either.join(keys), parent))
    return table


class AboutDialog(PlainDialog):
    """Says what program this is, and reads out the card of the model that answers."""

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("AboutDialog", "About Digitpad"), 20, parent)
        picture = QLabel(self.content, pixmap=program_icon().pixmap(72, 72), alignment=Qt.AlignmentFlag.AlignTop)
        program = (
            f"<h2>Digitpad {__version__}</h2>"
            f"<p>{self.tr('Reads the digits that people actually draw. MIT licence.')}</p>"
            f"<p>Python {platform.python_version()}, Qt {qVersion()}</p>"
        )
        text = QLabel(program + _model_text(services), self.content, textFormat=Qt.TextFormat.RichText, wordWrap=True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        text.setMinimumWidth(_TEXT)
        self.row.addWidget(picture)
        self.row.addWidget(text, 1)
        self.fit()


def _model_text(services: Services) -> str:
    if services.recogniser is None:
        heading = QCoreApplication.translate("AboutDialog", "No model")
        return f"<h3>{heading}</h3><p>{html.escape(services.problem)}</p>"
    card = services.recogniser.card
    metrics = "".join(
        f"<tr><td>{html.escape(_words(name))}</td><td align='right'>&nbsp;{_figure(value)}</td></tr>"
        for name, value in card.metrics.items()
        if isinstance(value, int | float)  # a table of figures does not fit into a row
    )
    items = "".join(f"<li>{html.escape('{name} ({licence})'.format(**item))}</li>" for item in card.data)
    heading = QCoreApplication.translate("AboutDialog", "Model: {name}").format(name=card.name)
    network = QCoreApplication.translate("AboutDialog", "Network “{network}”, {size}, made {day}").format(
        network=card.network, size=translated(size_in_words(card.parameters, card.multiply_adds)), day=card.created[:10]
    )
    learned = QCoreApplication.translate("AboutDialog", "Learned from")
    return (
        f"<h3>{html.escape(heading)}</h3><p>{html.escape(network)}</p>"
        f"<table cellpadding='2'>{metrics}</table><p>{learned}</p><ul>{items}</ul>"
    )


def _words(name: str) -> str:
    words = name.replace("_", " ").replace("mnist", "MNIST")
    return words[:1].upper() + words[1:]


def _figure(value: object) -> str:
    if isinstance(value, float) and 0 <= value <= 1:
        return percent(value, 2)
    return number(value) if isinstance(value, int) else html.escape(str(value))
