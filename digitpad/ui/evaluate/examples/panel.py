"""Groups of images to choose from, and what can be done with one: onto the canvas, another label, out of training."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QSignalBlocker, Qt, Signal, SignalInstance
from PySide6.QtGui import QAction, QKeySequence, QPalette
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from digitpad.core.data.corrections import EXCLUDED
from digitpad.core.evaluation.describe import example_in_words
from digitpad.core.evaluation.examples import Example
from digitpad.ui.evaluate.examples.grid import ITEM, ExampleGrid, ExampleModel
from digitpad.ui.evaluate.examples.groups import ExampleGroup
from digitpad.ui.evaluate.examples.label_corrections import LabelCorrections
from digitpad.ui.widgets.basics import Sentence, filled, named
from digitpad.ui.widgets.theme import ThemeManager
from digitpad.ui.widgets.words import translated

_COLUMNS = 2  # of buttons


class ExamplePanel(QWidget):
    """Shows one of several groups of images.

    Args:
        name: the grid's object name.
        title: for those who cannot see the grid.
        marks: say what an image is marked as.
    """

    canvas_requested = Signal(object)  # Example
    correction_requested = Signal(object, object)  # Example, and the index of the right label, or EXCLUDED
    undo_requested = Signal(object)  # Example, or None

    def __init__(self, name: str, title: str, marks: LabelCorrections, themes: ThemeManager, parent: QWidget) -> None:
        super().__init__(parent)
        self.model = ExampleModel(marks.in_words, self)
        self.grid = named(ExampleGrid(self.model, themes, self), name, title)
        self.grid.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.choice = named(QComboBox(self), f"{name}Choice", self.tr("Which images"))
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._marks = marks
        self._groups: list[ExampleGroup] = []
        self._empty, self._detail, self._about = _muted(self), _muted(self), _muted(self)
        self._empty.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._about.setObjectName(f"{name}About")
        self._notice = Sentence(f"{name}Notice", "", self, lines=2)
        self._can_mark = False
        self._lay_out(name)
        self.choice.currentIndexChanged.connect(self._show_group)
        self.grid.activated.connect(lambda: self._emit(self.canvas_requested))
        self.grid.selectionModel().currentChanged.connect(self._on_current)
        self.grid.label_typed.connect(self._on_label_typed)
        self.grid.exclusion_typed.connect(self._exclude.trigger)
        self.show_groups([])

    def _lay_out(self, name: str) -> None:
        buttons = QGridLayout()
        buttons.setSpacing(6)
        order: list[QWidget] = [self.choice, self.grid]

        def action(suffix: str, text: str, tip: str, run: Callable[[], object] | None) -> QAction:
            made = QAction(text, self)
            made.setIconText(text.replace("&", ""))  # which is what the button shows; Qt's own has lost the dots
            made.setToolTip(tip)
            if run is not None:
                made.triggered.connect(run)
            button = QToolButton(self, popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
            button.setDefaultAction(made)
            button.setProperty("large", True)  # for the style sheet
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            at = buttons.count()
            buttons.addWidget(named(button, name + suffix, text.replace("&", ""), tip), at // _COLUMNS, at % _COLUMNS)
            self.grid.addAction(made)
            order.append(button)
            return made

        self._open = action(
            "Open", self.tr("&Open on the canvas"), self.tr("Show this image on the Draw tab (Return)"),
            lambda: self._emit(self.canvas_requested),
        )  # fmt: skip
        self._labels = QMenu(self)
        tip = self.tr("Say which digit this is, for the figures and for training (the digit’s key)")
        self._correct = action("Correct", self.tr("&Correct label…"), tip, None)
        self._correct.setMenu(self._labels)
        tip = self.tr("Leave this image out of the figures and of every training (minus key)")
        self._exclude = action(
            "LeaveOut", self.tr("E&xclude from training"), tip,
            lambda: self._emit(self.correction_requested, EXCLUDED),
        )  # fmt: skip
        tip = self.tr("Take back what was said about this image, or what was said last (Ctrl+Z)")
        self._undo = action("Unmark", self.tr("&Undo"), tip, lambda: self.undo_requested.emit(self.item))
        self._undo.setShortcut(QKeySequence(QKeySequence.StandardKey.Undo))
        self._undo.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.addAction(self._undo)
        for before, after in pairwise(order):
            self.setTabOrder(before, after)
        parts = (self.choice, self._about, self._empty, (self.grid, 1), self._detail, buttons, self._notice)
        filled(QVBoxLayout(self), *parts, spacing=6, margins=(0, 8, 0, 0))

    @property
    def item(self) -> Example | None:
        """The image that is chosen."""
        index = self.grid.currentIndex()
        return index.data(ITEM) if index.isValid() else None

    @property
    def group(self) -> ExampleGroup | None:
        """The group that is shown."""
        at = self.choice.currentIndex()
        return self._groups[at] if 0 <= at < len(self._groups) else None

    def show_groups(self, groups: Sequence[ExampleGroup], names: Sequence[str] = (), *, can_mark: bool = False) -> None:
        """Offer ``groups`` and show the first; ``can_mark`` if labels can be corrected, to one of the ``names``."""
        self._can_mark, self.model.names = can_mark, names
        self.say("")
        self._labels.clear()
        for index, name in enumerate(names):
            self._labels.addAction(f"&{name}", partial(self._emit, self.correction_requested, index))
        self._offer(groups, 0)
        self.choice.setVisible(bool(groups))
        self._show_group()

    def say(self, sentence: str) -> None:
        """Say below the buttons what one of them did."""
        self._notice.say(sentence)
        self._notice.setVisible(bool(sentence))

    def update_groups(self, groups: Sequence[ExampleGroup]) -> None:
        """The figures have changed: go on with the group that is shown, and with the image that follows."""
        shown, row = self.group, self.grid.currentIndex().row()
        keys = [each.key for each in groups]
        if shown is None or shown.key not in keys:
            self._offer(groups, 0)
            self._show_group()
            return
        self._offer(groups, keys.index(shown.key))
        self._show_group()
        if row >= 0 and self.model.items:
            self.grid.setCurrentIndex(self.model.index(min(row, len(self.model.items) - 1), 0))

    def show_more(self, group: ExampleGroup) -> None:
        """Show ``group`` in the last place, instead of the one that was shown there in the same way before."""
        groups = [*(each for each in self._groups if each.key != group.key), group]
        self._offer(groups, len(groups) - 1)
        self._show_group()

    def refresh(self) -> None:
        """Marks have changed."""
        self.model.refresh()
        self._on_current()

    def _offer(self, groups: Sequence[ExampleGroup], chosen: int) -> None:
        self._groups = list(groups)
        with QSignalBlocker(self.choice):
            self.choice.clear()
            self.choice.addItems([each.shown_title for each in groups])
            self.choice.setCurrentIndex(chosen if groups else -1)

    def _show_group(self) -> None:
        group = self.group
        self.model.show_items([] if group is None else group.items)
        self._empty.setText(self.tr("Press Evaluate to see images here.") if group is None else group.empty)
        self._empty.setVisible(not self.model.items)
        self._about.setText("" if group is None else group.about)
        self._about.setVisible(bool(self._about.text()))
        had_focus = self.grid.hasFocus()
        self.grid.setVisible(bool(self.model.items))
        self._on_current()
        if had_focus and not self.model.items:  # the last one has been corrected: the keys stay on this page
            self.choice.setFocus()

    def _on_current(self) -> None:
        item = self.item
        mark = "" if item is None else self.model.mark_of(item)
        if item is not None:
            self._detail.setText(translated(example_in_words(item, self.model.names, mark)))
        else:
            self._detail.setText(self.tr("Choose an image to see more of it.") if self.model.items else "")
        self._open.setEnabled(item is not None)
        for action in (self._correct, self._exclude):
            action.setEnabled(item is not None and self._can_mark)
        self._undo.setEnabled(bool(mark) or self._marks.can_undo)

    def _on_label_typed(self, text: str) -> None:
        if self._correct.isEnabled() and text in self.model.names:
            self._emit(self.correction_requested, list(self.model.names).index(text))

    def _emit(self, signal: SignalInstance, *arguments: object) -> None:
        if (item := self.item) is not None:
            signal.emit(item, *arguments)


def _muted(parent: QWidget) -> QLabel:
    label = QLabel(parent, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    return label
