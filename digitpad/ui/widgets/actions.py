"""Actions: each has a name, a key, an icon or none, and a tooltip that gives the key."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence, QPalette
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from digitpad.ui.widgets.basics import named
from digitpad.ui.widgets.icons import icon

_ICON: str = "digitpadIcon"  # the property that remembers the name of the icon


def make_action(  # noqa: PLR0913 - what an action is, named at every call
    parent: QWidget, text: str, keys: str | Iterable[str], run: Callable[[], object], *,
    icon_name: str = "", tip: str = "", checkable: bool = False,
) -> QAction:  # fmt: skip
    """Return an action of ``parent``.

    Args:
        text: as in the menu, with ``&`` before the letter that opens it.
        keys: the first is shown; all work.
        run: called when it is triggered.
        tip: what it does, as a sentence without a full stop; the text if empty.
    """
    action = QAction(text, parent)
    sequences = [QKeySequence(key) for key in ([keys] if isinstance(keys, str) else keys)]
    action.setShortcuts(sequences)
    action.setCheckable(checkable)
    action.setProperty(_ICON, icon_name)
    plain = tip or text.replace("&", "").rstrip("…")
    action.setToolTip(f"{plain} ({sequences[0].toString(QKeySequence.SequenceFormat.NativeText)})")
    action.triggered.connect(lambda _checked=False: run())
    parent.addAction(action)
    return action


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
