"""Whose drawings: a list of profiles, of which a click chooses one. In the window's thread."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QMessageBox,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from digitpad.core.drawings.database import AS_SHIPPED, FILE_NAME, FIRST_PROFILE
from digitpad.core.errors import DigitpadError
from digitpad.ui.services.services import Services
from digitpad.ui.widgets.basics import filled, named
from digitpad.ui.widgets.words import words_of

_NUMBER: Final = int(Qt.ItemDataRole.UserRole)
_LEAST_ROWS, _MOST_ROWS = 3, 6


class Profiles(QWidget):
    """Lists the profiles, and adds, renames and removes them."""

    failed = Signal(str)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._teaching, self._folder = services.teaching, services.session.folder
        heading = QLabel(self.tr("&Whose hand"), self)
        tip = self.tr("Click a name: its drawings are shown and speak in every answer")
        self.list = named(QListWidget(self), "profiles", self.tr("Whose hand"), tip)
        self.list.setEditTriggers(QListWidget.EditTrigger.EditKeyPressed)
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # a long name has dots and a tip
        heading.setBuddy(self.list)
        menu = QMenu(self)
        self._add = menu.addAction(self.tr("&Add somebody"), self.add)
        self._rename = menu.addAction(self.tr("&Rename"), self._edit_current)
        self._remove = menu.addAction(self.tr("Re&move…"), self._ask_whether_to_remove)
        menu.aboutToShow.connect(self._enable)
        tip = self.tr("Add somebody whose digits Digitpad is to learn, rename or remove them")
        change = named(QPushButton(self.tr("C&hange"), self), "profileMenu", self.tr("Change the list of hands"), tip)
        change.setMenu(menu)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(lambda at: menu.popup(self.list.viewport().mapToGlobal(at)))
        filled(QVBoxLayout(self), heading, self.list, change, spacing=6)
        self.list.currentItemChanged.connect(self._on_current)
        self.list.itemChanged.connect(self._on_edited)
        self._teaching.changed.connect(self.refresh)
        self.refresh()

    @property
    def current(self) -> int:
        """The number of the profile that is chosen."""
        item = self.list.currentItem()
        return FIRST_PROFILE if item is None else int(item.data(_NUMBER))

    @property
    def name(self) -> str:
        """What the profile that is chosen is called."""
        item = self.list.currentItem()
        return "" if item is None else item.text()

    def refresh(self) -> None:
        """Show the profiles as they are kept."""
        names, chosen = {FIRST_PROFILE: ""}, FIRST_PROFILE
        try:
            if (self._folder / FILE_NAME).exists():
                names, chosen = dict(self._teaching.drawings.profiles()), self._teaching.profile
        except DigitpadError as error:
            self.failed.emit(words_of(error))
        with QSignalBlocker(self.list):
            self.list.clear()
            for number, name in names.items():
                item = self._item(name or self.tr("My hand"), number)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            self._item(self.tr("Digitpad as shipped"), AS_SHIPPED)
            for row in range(self.list.count()):
                if self.list.item(row).data(_NUMBER) == chosen:
                    self.list.setCurrentRow(row)
        self._fit()

    def _item(self, name: str, number: int) -> QListWidgetItem:
        item = QListWidgetItem(name, self.list)
        item.setData(_NUMBER, number)
        item.setToolTip(name)
        return item

    def _fit(self) -> None:
        row = self.list.sizeHintForRow(0)
        frame = 2 * self.list.frameWidth()
        self.list.setMinimumHeight(_LEAST_ROWS * row + frame)
        self.list.setMaximumHeight(min(max(self.list.count(), _LEAST_ROWS), _MOST_ROWS) * row + frame)

    def _on_current(self) -> None:
        try:
            self._teaching.use_profile(self.current)
        except DigitpadError as error:
            self.failed.emit(words_of(error))
            self.refresh()

    def add(self) -> None:
        """Add a profile, use it, and let the user write its name."""
        try:
            taken = set(self._teaching.drawings.profiles().values())
            first = self.tr("Somebody")
            name = next(each for n in range(1, len(taken) + 2)
                        if (each := first if n == 1 else f"{first} {n}") not in taken)  # fmt: skip
            self._teaching.use_profile(self._teaching.drawings.add_profile(name))
        except DigitpadError as error:
            self.failed.emit(words_of(error))
            return
        self._edit_current()

    def _edit_current(self) -> None:
        item = self.list.currentItem()
        if item is not None and item.flags() & Qt.ItemFlag.ItemIsEditable:
            self.list.editItem(item)

    def _on_edited(self, item: QListWidgetItem) -> None:
        number, name = int(item.data(_NUMBER)), item.text()
        try:
            self._teaching.drawings.rename_profile(number, name)
        except DigitpadError as error:
            self.failed.emit(words_of(error))
        self.refresh()

    def _enable(self) -> None:
        self._rename.setEnabled(self.current != AS_SHIPPED)
        self._remove.setEnabled(self.current not in (AS_SHIPPED, FIRST_PROFILE))

    def _ask_whether_to_remove(self) -> None:
        count = sum(self._teaching.drawings.counts(self.current).values())
        text = self.tr("Remove “{name}” and %n drawing(s) for good?", "", count).format(name=self.name)
        more = self.tr("This cannot be undone. Export the drawings first if you may want them again.")
        none = QMessageBox.StandardButton.NoButton
        title = self.tr("Remove somebody")
        box = QMessageBox(QMessageBox.Icon.Question, title, text, none, self.window(), informativeText=more)
        box.setObjectName("removeProfileDialog")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        cancel = named(box.addButton(self.tr("&Cancel"), QMessageBox.ButtonRole.RejectRole), "keepProfile")
        remove = named(box.addButton(self.tr("&Remove"), QMessageBox.ButtonRole.DestructiveRole), "removeProfile")
        remove.clicked.connect(partial(self.remove, self.current))
        box.setDefaultButton(cancel)
        box.setEscapeButton(cancel)
        box.open()

    def remove(self, number: int) -> None:
        """Remove the profile of this number with all its drawings; the first one is used from now on."""
        try:
            self._teaching.drawings.remove_profile(number)
            self._teaching.use_profile(FIRST_PROFILE)
        except DigitpadError as error:
            self.failed.emit(words_of(error))
        self.refresh()
