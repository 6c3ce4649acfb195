"""The form: `TrainConfig` as widgets, generated from what the configuration says of its fields."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from digitpad.core.data.sources import kind_of
from digitpad.core.errors import DigitpadError
from digitpad.core.runs.config import TrainConfig, settings
from digitpad.core.runs.presets import PRESETS, with_epochs_for
from digitpad.core.storage.names import as_file_name
from digitpad.ui.services.task_runner import TaskRunner
from digitpad.ui.train.form.data_preview import DataPreview
from digitpad.ui.train.form.fields import Field
from digitpad.ui.train.form.network_view import NetworkView
from digitpad.ui.train.form.parts import browse_for_model, fold_button, preset_box
from digitpad.ui.widgets.basics import Sentence, filled
from digitpad.ui.widgets.data_source import DataSourceBox
from digitpad.ui.widgets.theme import ThemeManager
from digitpad.ui.widgets.words import translated

COMMON: Final = ("data", "network", "epochs", "batch_size", "learning_rate")
"""The fields that everyone sees; the others are advanced."""

_OWN: Final = ("data", "name", "start_from", "seed", "device", "tensorboard", "checkpoint_minutes")
"""The fields that are nobody's but the user's: no preset changes them."""

SHIPPED: Final = {"start_from": "digitpad", "network": "compact"}
"""The fields that the program's own model decides."""

_WIDTH: Final = 344
INSIDE: Final = 322
"""Pixels that the fields are wide, which leaves room for the scroll bar."""


class TrainForm(QWidget):
    """All that a training needs to know, from presets at the top to the advanced fields, which fold.

    Args:
        at_once: whether it is made now; else whoever makes it goes through its ``steps``, with pauses.

    Attributes:
        problem: a sentence on what is wrong; empty if nothing is.
    """

    problem_changed = Signal()
    edited = Signal()  # by the user

    def __init__(
        self, themes: ThemeManager, tasks: TaskRunner, parent: QWidget | None = None, *, at_once: bool = True
    ) -> None:
        super().__init__(parent)
        self.steps = self._build(themes, tasks)
        if at_once:
            deque(self.steps, maxlen=0)

    def _build(self, themes: ThemeManager, tasks: TaskRunner) -> Iterator[None]:
        self.setFixedWidth(_WIDTH)
        self._inside = QWidget(self)
        self.problem = self._about = ""
        self._problem_below = Sentence("trainProblem", "", self, lines=3, bold=True)
        self._problem_below.hide()
        # Made from top to bottom, which is how the Tab key goes.
        self.presets = preset_box(self._inside)
        self.fields: dict[str, Field] = {}
        common = self._rows(self._inside, COMMON)
        common.insertRow(0, QCoreApplication.translate("TrainForm", "Preset"), self.presets)
        self.network_view = NetworkView(themes, self._inside)
        self._fold = fold_button(self._inside)
        yield
        self._advanced = QWidget(self._inside)
        self._advanced.setLayout(self._rows(self._advanced, [name for name in settings() if name not in COMMON]))
        self._advanced.hide()
        yield
        self.preview = DataPreview(themes, tasks, self._inside)
        self._lay_out(common)
        self._connect()
        self.model_in_use: Callable[[], Mapping[str, object]] = lambda: SHIPPED
        """Asked for the fields that the model in use decides, where a preset starts from one."""
        self._own_before: Mapping[str, object] = {}  # what such a preset has replaced
        self._base = replace(PRESETS["fast"].config, data=default_data())  # where what is not chosen comes from
        self.fill(with_epochs_for(self._base, self._base.data))
        self.setFocusProxy(self.presets)

    def config(self) -> TrainConfig:
        """Return what is entered.

        Raises:
            DigitpadError: something is wrong; one sentence.
        """
        return TrainConfig(**{name: field.value() for name, field in self.fields.items()})  # type: ignore[arg-type]

    def checked_config(self) -> TrainConfig:
        """Return what is entered, to be trained; raises as `config`, and for data in which a fault was found."""
        config = self.config()
        if problem := self.preview.problem_of(config.data):
            raise DigitpadError(problem)
        return config

    def fill(self, config: TrainConfig, *, keep: tuple[str, ...] = ()) -> None:
        """Show ``config``, but for the fields ``keep``."""
        for name, field in self.fields.items():
            if name not in keep:
                field.set_value(getattr(config, name))
        self._refresh()
        if "data" not in keep:
            self.preview.look_at(self.sources, soon=True)

    def clone(self, config: TrainConfig) -> None:
        """Show the configuration of another run; all of it counts as chosen."""
        self.fill(config)
        for field in self.fields.values():
            field.is_touched = True

    def choose(self, name: str, value: object) -> None:
        """Enter ``value`` into the field ``name`` for the user, who has chosen it elsewhere."""
        self.fields[name].set_value(value)
        self.fields[name].is_touched = True
        self._refresh()

    def tell(self, sentence: str, about: str = "") -> None:
        """Show what is wrong and read it out; an empty sentence is all well.

        Args:
            about: the field beside which it is shown; else it is one with whose label the sentence begins, if any.
        """
        self._about = about
        field = self.fields.get(about) or next((f for f in self.fields.values() if _begins_with(sentence, f)), None)
        beside = field if field is not None and field.widget.isVisibleTo(self) else None
        for name, field in self.fields.items():
            field.say(sentence if field is beside else self._remark_on(name))
        elsewhere = sentence if beside is None else ""
        self._problem_below.say(elsewhere)
        self._problem_below.setAccessibleName(self.tr("Problem: {what}").format(what=elsewhere) if elsewhere else "")
        self._problem_below.setVisible(bool(elsewhere))
        if sentence != self.problem:
            self.problem = sentence
            self.problem_changed.emit()

    def _remark_on(self, name: str) -> str:
        """Return what is to be said of a field that is right."""
        entered = self.fields[name].value() if name == "name" else ""
        if not isinstance(entered, str) or not entered or as_file_name(entered) in (entered, ""):
            return ""
        called = self.tr("The run will be called “{name}”, as no file can be called so.")
        return called.format(name=as_file_name(entered))

    @property
    def sources(self) -> tuple[str, ...]:
        """The data that is entered; empty if none is."""
        sources = self.fields["data"].value()
        assert isinstance(sources, tuple)
        return sources

    def _rows(self, parent: QWidget, names: Sequence[str]) -> QFormLayout:
        """Make the fields ``names``, each with its label."""
        layout = QFormLayout()
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(10)
        layout.setVerticalSpacing(7)
        layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)  # in a language of long words
        layout.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        for name in names:
            field = self.fields[name] = Field(name, settings()[name], parent)
            label = QLabel(translated(field.setting.label), parent)
            label.setToolTip(field.widget.toolTip())
            label.setBuddy(field.widget)
            beside: list[QPushButton] = []
            if isinstance(field.widget, DataSourceBox):
                beside = [field.widget.browse_button()]
            elif name == "start_from" and isinstance(field.widget, QLineEdit):
                beside = [browse_for_model(field.widget, parent)]
            # A name of data is long: its button has a line of its own.
            buttons = [filled(QHBoxLayout(), 1, button, spacing=0) for button in beside]
            layout.addRow(label, filled(QVBoxLayout(), field.widget, *buttons, field.remark, spacing=3))
        return layout

    def _lay_out(self, common: QFormLayout) -> None:
        self._inside.setFixedWidth(INSIDE)
        inside = (common, self.network_view, self._fold, self._advanced, self.preview)
        filled(QVBoxLayout(self._inside), *inside, 1, spacing=8)
        area = QScrollArea(self, widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._inside)
        filled(QVBoxLayout(self), (area, 1), self._problem_below, spacing=6)

    def _connect(self) -> None:
        self.presets.activated.connect(self._on_preset)
        self._fold.toggled.connect(self._on_fold)
        for field in self.fields.values():
            field.changed.connect(self._refresh)
            field.changed.connect(self.edited)
        self.fields["network"].changed.connect(self._on_network)
        self.fields["data"].changed.connect(self._on_data)
        self.preview.problem_found.connect(partial(self.tell, about="data"))

    def _on_preset(self) -> None:
        name = self.presets.currentData()
        if name in PRESETS:
            self.use_preset(name)

    def use_preset(self, name: str) -> None:
        """Show the preset ``name``; one that teaches a model the user's digits brings these, and the model in use."""
        preset = PRESETS[name].config
        for field in self.fields.values():
            field.is_touched = False
        for key, value in self._own_before.items():
            self.fields[key].set_value(value)
        self._own_before = {}
        if preset.start_from is not None:
            self._own_before = {key: self.fields[key].value() for key in ("data", "start_from")}
            wanted: dict[str, Any] = {"data": preset.data, **self.model_in_use()}
            for key, value in wanted.items():
                if key in self.fields:  # the layers of another program's network are not asked for
                    self.fields[key].set_value(value)
            preset = replace(preset, **{key: value for key, value in wanted.items() if key not in _OWN})
            self.preview.look_at(self.sources, soon=True)
        self._fill_from(preset)

    def _on_fold(self, is_open: bool) -> None:
        self._advanced.setVisible(is_open)
        self.tell(self.problem, self._about)  # perhaps beside a field that is now to be seen, or no longer
        self._fold.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)

    def _on_network(self) -> None:
        """Give what the user has not chosen the values that go with the network."""
        network = str(self.fields["network"].value())
        if network in PRESETS:
            self._fill_from(PRESETS[network].config)
        if any(field.setting.only_for == network for field in self.fields.values()):
            self._fold.setChecked(True)

    def _fill_from(self, preset: TrainConfig) -> None:
        """Show ``preset`` as it suits the data, but for what the user has chosen."""
        self._base = preset
        touched = tuple(name for name, field in self.fields.items() if field.is_touched)
        self.fill(with_epochs_for(preset, self.sources), keep=(*_OWN, *touched))

    def _on_data(self) -> None:
        epochs = self.fields["epochs"]
        if not epochs.is_touched:
            epochs.set_value(with_epochs_for(self._base, self.sources).epochs)
            self._refresh()
        self.preview.look_at(self.sources, soon=True)

    def _refresh(self) -> None:
        """Show what follows from the values: the network's layers, the preset's name, what is wrong."""
        for field in self.fields.values():
            if field.setting.only_for:
                field.widget.setEnabled(field.setting.only_for == self.fields["network"].value())
        try:
            config = self.config()
        except DigitpadError as error:
            self.tell(str(error))
            self.network_view.show_architecture(None)
            self.presets.setCurrentIndex(self.presets.count() - 1)
            return
        self.tell(self.preview.problem_of(config.data), about="data")
        self.network_view.show_architecture(config.architecture)
        for place, preset in enumerate(PRESETS.values()):
            self.presets.setItemText(place, translated(preset.label_for(config.data)))
        index = next((i for i, preset in enumerate(PRESETS.values()) if _is_of(config, preset.config)), len(PRESETS))
        self.presets.setCurrentIndex(index)


def default_data() -> tuple[str, ...]:
    """Return the data that a form begins with: real digits if they are at hand, else what needs no download."""
    return ("mnist",) if kind_of("mnist").why_no_preview() is None else ("synthetic",)


def _begins_with(sentence: str, field: Field) -> bool:
    return sentence.startswith(f"{field.setting.label} ")


def _is_of(config: TrainConfig, preset: TrainConfig) -> bool:
    preset = with_epochs_for(preset, config.data)
    if preset.start_from is not None:  # which brings its network
        if config.start_from is None:
            return False
        preset = replace(preset, network=config.network, **config.network_parameters)
    return all(
        getattr(config, name) == getattr(preset, name)
        for name, setting in settings().items()
        if name not in _OWN and setting.only_for in ("", config.network)
    )
