"""A list of small pictures of drawings, each with a few words below. For the window's thread."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem, QWidget

from digitpad.core.data.dataset import Images
from digitpad.ui.widgets.basics import named
from digitpad.ui.widgets.colours import digit_image
from digitpad.ui.widgets.theme import Colours

_PICTURE: Final = 56  # pixels
_ROOM: Final = QSize(16, 20)  # around a picture and its words
_LEAST: Final = 104  # wide


class PictureList(QListWidget):
    """Lists pictures; names as for `named`."""

    def __init__(self, name: str, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        named(self, name, title)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setIconSize(QSize(_PICTURE, _PICTURE))
        self._fit("")

    def add(self, image: Images | None, words: str, told: str, colours: Colours) -> None:
        """Add a picture.

        Args:
            image: shape (height, width), uint8, 0 (paper) to 255 (ink); None where there is none.
            words: below it.
            told: all of it, to who points at it or cannot see it.
            colours: of the theme.
        """
        self._fit(words)
        item = QListWidgetItem(words, self)
        item.setTextAlignment(Qt.AlignmentFlag.AlignHCenter)
        item.setToolTip(told)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, told)
        if image is not None:
            size, smooth = QSize(_PICTURE, _PICTURE), Qt.TransformationMode.SmoothTransformation
            pixmap = QPixmap.fromImage(digit_image(image, colours))
            item.setIcon(QIcon(pixmap.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, smooth)))

    def _fit(self, words: str) -> None:
        """Let ``words`` have the room that they need, as large as the user has made them."""
        metrics = self.fontMetrics()
        width = max(self.gridSize().width(), metrics.horizontalAdvance(words) + _ROOM.width(), _LEAST)
        self.setGridSize(QSize(width, _PICTURE + metrics.height() + _ROOM.height()))
