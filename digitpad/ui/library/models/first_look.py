"""The first look at a model of another program: what it is made of, how it is asked, and how well it then reads.

In the window's thread; what is measured again is measured in a thread of a task runner.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QInputDialog,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from digitpad.core.inference.foreign.importing import with_convention
from digitpad.core.models.conventions import words
from digitpad.core.models.conventions.imported import FirstLook, Imported
from digitpad.core.models.library import LibraryModel
from digitpad.core.models.tflite.operators import LayerLook
from digitpad.ui.services.task_runner import TaskRunner
from digitpad.ui.widgets.basics import Sentence, filled, named
from digitpad.ui.widgets.theme import tabular
from digitpad.ui.widgets.words import number, percent, translated

_SIZE: Final = QSize(640, 620)
_AROUND: Final = 8  # pixels of a row that are not its text's
_OTHER: Final = "…"  # in the list of conventions, what asks for words


class FirstLookPage(QDialog):
    """Shows the first look at an imported model, and lets the user change how it is asked.

    Args:
        model: of the library.
        imported: what its card says of where it comes from.
        parent: what it stands over.
    """

    use_asked = Signal()
    evaluation_asked = Signal()
    comparison_asked = Signal()
    changed = Signal()  # it is asked otherwise from now on

    def __init__(self, model: LibraryModel, imported: Imported, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._model = model
        title = self.tr("First look: {name}").format(name=model.name)
        named(self, "firstLook", title)
        self.setWindowTitle(title)
        self.resize(_SIZE)
        self._about = _label("firstLookAbout", self)
        self._finding = Sentence("finding", "", self, lines=3, bold=True)
        tip = self.tr("How digits are shown to the network; another way is measured at once")
        self.convention = named(QComboBox(self), "convention", self.tr("How digits are shown to it"), tip)
        self.convention.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.convention.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._busy = named(
            QProgressBar(self, textVisible=False), "lookProgress", self.tr("Digits are being shown to it")
        )
        self._busy.setRange(0, 0)
        self._busy.setFixedHeight(6)
        self._figures = {name: _label(name, self) for name in ("probeLook", "mnistLook", "ownLook", "verdictLook")}
        self.layers = _layers_table(self)
        self._buttons = self._make_buttons()
        self._tasks = TaskRunner(self)
        self.finished.connect(self._tasks.close)
        self.convention.activated.connect(self._on_chosen)
        self._lay_out()
        self._show(imported)

    def _make_buttons(self) -> list[QPushButton]:
        """Return what leads on from here."""
        tip = self.tr("Measure it in the Evaluate tab")
        asked = (
            ("useImported", self.tr("&Use on the canvas"), self.tr("Let it read what you draw"), self.use_asked),
            (
                "evaluateImported",
                self.tr("&Evaluate"),
                self.tr("Measure it in the Evaluate tab"),
                self.evaluation_asked,
            ),
            ("compareImported", self.tr("&Compare…"), self.tr("See it beside the model in use"), self.comparison_asked),
        )
        buttons = []
        for name, text, tip, signal in asked:
            button = named(QPushButton(text, self), name, text.replace("&", "").rstrip("…"), tip)
            button.clicked.connect(signal)
            buttons.append(button)
        buttons.append(named(QPushButton(self.tr("Close"), self), "closeLook", self.tr("Close")))
        for button in buttons:
            button.clicked.connect(self.close)
            button.setMinimumHeight(34)
        buttons[0].setDefault(True)
        return buttons

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        titles = (self.tr("Digits of Digitpad's own:"), self.tr("MNIST's test images:"), self.tr("Your own digits:"))
        shown = QLabel(self.tr("&Shown to it as"), self)
        shown.setBuddy(self.convention)
        form.addRow(shown, self.convention)
        for title, label in zip((*titles, self.tr("Verdicts:")), self._figures.values(), strict=True):
            form.addRow(title, label)
        buttons = filled(QHBoxLayout(), 1, *self._buttons, spacing=8)
        parts = (self._about, self._finding, self._busy, form, (self.layers, 1), buttons)
        filled(QVBoxLayout(self), *parts, spacing=10, margins=(16, 14, 16, 14))

    def _show(self, imported: Imported) -> None:
        look = imported.look
        self._about.setText(_about(imported))
        self._finding.say(translated(words.finding_in_words(look)))
        self._offer(look)
        measured = (look.probe, look.mnist, look.own)
        for label, each in zip(self._figures.values(), measured, strict=False):
            label.setText(translated(words.measured_in_words(each)) if each.digits else self.tr("none at hand"))
        said = self.tr(
            "Of the digits {unsure} are unsure and {refused} called no digit; of letters and scribbles {none} are."
        )
        shares = (percent(share, 1) for share in (look.unsure, look.refused, look.non_digits_refused))
        self._figures["verdictLook"].setText(
            said.format(**dict(zip(("unsure", "refused", "none"), shares, strict=True)))
        )
        _fill(self.layers, look.layers)
        self._be_busy(is_busy=False)

    def _offer(self, look: FirstLook) -> None:
        """List the ways that were tried, the one that is taken first, and two to find another."""
        self.convention.clear()
        for reading in look.readings:
            pixels = translated(words.pixels_in_words(reading.convention))
            text = f"{pixels}: {percent(reading.measured.accuracy, 1)}"
            self.convention.addItem(text, words.words_for(reading.convention))
        self.convention.addItem(self.tr("Find out again"), "")
        self.convention.addItem(self.tr("In other words…"), _OTHER)

    def _on_chosen(self, place: int) -> None:
        asked = str(self.convention.itemData(place))
        if asked == _OTHER:
            self.convention.setCurrentIndex(0)
            self._ask_words()
        elif place or not self.convention.count():
            self.measure(asked)

    def _ask_words(self) -> None:
        dialog = QInputDialog(self)
        dialog.setObjectName("conventionWords")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("How digits are shown to it"))
        dialog.setLabelText(self.tr("Words such as 0..255 dark transposed; what you leave open is found out"))
        dialog.setTextValue(str(self.convention.itemData(0)))
        dialog.textValueSelected.connect(self.measure)
        dialog.open()

    def measure(self, asked: str) -> None:
        """Show it the digits anew, as the words ``asked`` say; what they leave open is found out."""
        self._be_busy(is_busy=True)
        self._tasks.start(
            "measure again", lambda _: with_convention(self._model, asked).card().imported, self._on_measured,
            self._on_failed,
        )  # fmt: skip

    def _on_measured(self, imported: Imported | None) -> None:
        assert imported is not None
        self._show(imported)
        self.changed.emit()

    def _on_failed(self, sentence: str) -> None:
        self._be_busy(is_busy=False)
        self.convention.setCurrentIndex(0)
        self._finding.say(sentence)

    def _be_busy(self, *, is_busy: bool) -> None:
        policy = self._busy.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # nothing jumps
        self._busy.setSizePolicy(policy)
        self._busy.setVisible(is_busy)
        for part in (self.convention, *self._buttons[:-1]):
            part.setEnabled(not is_busy)


def _about(imported: Imported) -> str:
    translate, look = QCoreApplication.translate, imported.look
    text = translate("FirstLook", "{file}: {size} MB, {parameters} parameters, {adds} multiply-adds an image")
    size = text.format(
        file=imported.file, size=number(look.size / 1e6, 2), parameters=number(look.parameters),
        adds=number(look.multiply_adds),
    )  # fmt: skip
    text = translate("FirstLook", "It takes {input}, and gives {answers}.")
    taken, given = words.input_in_words(imported.convention), words.answers_in_words(imported.convention)
    return f"{size}\n{text.format(input=translated(taken), answers=translated(given))}"


def _label(name: str, parent: QWidget) -> QLabel:
    label = named(QLabel(parent, wordWrap=True, textFormat=Qt.TextFormat.PlainText), name)
    label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _layers_table(parent: QWidget) -> QTableWidget:
    translate = partial(QCoreApplication.translate, "FirstLook")
    titles = (translate("Layer"), translate("Gives"), translate("Parameters"))
    table = named(QTableWidget(0, len(titles), parent), "layers", translate("The layers of the network"))
    table.setHorizontalHeaderLabels(titles)
    table.setFont(tabular(table.font()))
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
    table.setTabKeyNavigation(False)
    table.setWordWrap(False)
    table.setMinimumHeight(90)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + _AROUND)
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    return table


def _fill(table: QTableWidget, layers: Sequence[LayerLook]) -> None:
    unknown = QCoreApplication.translate("FirstLook", "any")
    table.setRowCount(len(layers))
    for row, each in enumerate(layers):
        shape = " × ".join(unknown if length is None else str(length) for length in each.shape)
        for column, text in enumerate((each.name, shape, number(each.parameters) if each.parameters else "–")):
            item = QTableWidgetItem(text)
            item.setToolTip(text)
            if column:
                item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
            table.setItem(row, column, item)
