"""What the user can do about a training: start, stop, resume, follow on the canvas, remedies, and what is asked first.

Models are opened in a thread of the task runner; all else is for the window's thread.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QMessageBox,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from digitpad.core.errors import DigitpadError
from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.models.file import read_model
from digitpad.core.runs.config import TrainConfig
from digitpad.core.runs.events import ModelSaved
from digitpad.core.runs.run_folder import Run
from digitpad.core.runs.run_list import clone_config
from digitpad.ui.services.active_model import ActiveModel
from digitpad.ui.services.task_runner import Task, TaskRunner
from digitpad.ui.widgets.actions import action_button, give_icons, make_action
from digitpad.ui.widgets.basics import filled, named
from digitpad.ui.widgets.words import QT_TRANSLATE_NOOP

_HEIGHT: Final = 38  # pixels
_ACTIONS: Final = {  # by name of the icon, too: text, short text, key, tip
    "start": (
        QT_TRANSLATE_NOOP("Controls", "&Start training"), QT_TRANSLATE_NOOP("Controls", "Start"), "Ctrl+Return",
        QT_TRANSLATE_NOOP("Controls", "Train a new network with these settings"),
    ),
    "stop": (
        QT_TRANSLATE_NOOP("Controls", "S&top training"), QT_TRANSLATE_NOOP("Controls", "Stop"), "Ctrl+.",
        QT_TRANSLATE_NOOP("Controls", "Stop after this batch; the run can be resumed"),
    ),
    "resume": (
        QT_TRANSLATE_NOOP("Controls", "&Resume training"), QT_TRANSLATE_NOOP("Controls", "Resume"),
        "Ctrl+Shift+Return", QT_TRANSLATE_NOOP("Controls", "Go on with the selected run where it stopped"),
    ),
}  # fmt: skip


class Controls(QWidget):
    """Start, Stop and Resume; `show_state` says which of them is possible."""

    start_asked = Signal()
    stop_asked = Signal()
    resume_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[str, QToolButton] = {}
        for name, (text, short, keys, tip) in _ACTIONS.items():
            asked: SignalInstance = getattr(self, f"{name}_asked")
            said = partial(QCoreApplication.translate, "Controls")
            action = make_action(self, said(text), keys, asked.emit, icon_name=name, tip=said(tip))
            self._buttons[name] = action_button(f"{name}Button", said(short), action, self, height=_HEIGHT)
        filled(QHBoxLayout(self), *((button, 1) for button in self._buttons.values()), spacing=6)
        self.recolour()
        self.show_state(is_training=False, can_resume=False)

    def recolour(self) -> None:
        """Draw the icons in the colours of the palette."""
        give_icons(self.actions(), QApplication.palette())

    def show_state(self, *, is_training: bool, can_resume: bool, can_start: bool = True) -> None:
        """Enable what can be done now; where a button had the keys, another of the three gets them."""
        had_keys = any(button.hasFocus() for button in self._buttons.values())
        wanted = "stop" if is_training else "resume" if can_resume else "start"
        enabled = {"start": not is_training and can_start, "stop": is_training, "resume": can_resume}
        # The next one is enabled before the last one is disabled, which would give the keys to whatever comes next.
        self._buttons[wanted].defaultAction().setEnabled(enabled[wanted])
        if (
            enabled[wanted]
            and had_keys
            and not any(self._buttons[name].hasFocus() and enabled[name] for name in enabled)
        ):
            self._buttons[wanted].setFocus()
        for name, button in self._buttons.items():
            button.defaultAction().setEnabled(enabled[name])


class FollowTraining(QCheckBox):
    """Lets models of runs answer on the canvas; as long as it is ticked, those of the training under way."""

    told = Signal(str)  # a sentence for the user
    failed = Signal(str)

    def __init__(self, active_model: ActiveModel, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("FollowTraining", "The canvas &follows the training"), parent)
        self._active_model, self._tasks = active_model, tasks
        tip = self.tr(
            "After each epoch the Draw tab answers with the model in training: watch it learn to read your digit"
        )
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)  # as wide as what can be clicked
        named(self, "followTraining", self.tr("The canvas follows the training"), tip)

    def use(self, run: Run, then: Callable[[], None] = lambda: None) -> None:
        """Let the model of ``run`` answer, and when it does, call ``then``."""
        self._answer_with(run.name, lambda _: Recogniser.open(run.model), then)

    def follow(self, run: str, saved: ModelSaved) -> None:
        """Let the model that the training ``run`` has saved answer, if the box is ticked."""
        if self.isChecked():
            # Written this moment by our own trainer: there is no stranger to be afraid of.
            words = self.tr("{run}, epoch {epoch}")
            path, name = Path(saved.model), words.format(run=run, epoch=saved.epoch)
            self._answer_with(name, lambda _: Recogniser(read_model(path, trusted=True)))

    def _answer_with(
        self, name: str, load: Callable[[Task], Recogniser], then: Callable[[], None] = lambda: None
    ) -> None:
        def done(recogniser: Recogniser) -> None:
            self._active_model.use(recogniser, name)
            then()
            self.told.emit(self.tr("{name} now answers on the canvas.").format(name=name))

        self._tasks.start("open a model", load, done, self.failed.emit)


def remedies(cause: str, config: TrainConfig) -> Mapping[str, dict[str, object]]:
    """Return what may help a training of ``config`` that ended for want of ``cause`` (of a `RunEnded`).

    The processor is offered only where it was a GPU that failed: it needs no less of the machine's memory.

    Returns:
        by what a button says, what to change of `TrainConfig`; nothing for other causes.
    """
    result: dict[str, dict[str, object]] = {}
    translate = QCoreApplication.translate
    if cause == "download":
        result[translate("Remedies", "Use &computer-made digits instead")] = {"data": ("synthetic",)}
    if cause == "diverged":
        rate = min(config.learning_rate / 10, 0.003)
        text = translate("Remedies", "Start again with &learning rate {rate}")
        result[text.format(rate=f"{rate:g}")] = {"learning_rate": rate}
    if cause in ("memory", "gpu-memory") and config.batch_size > 1:
        half = config.batch_size // 2
        text = translate("Remedies", "Start again with &batch size {size}")
        result[text.format(size=half)] = {"batch_size": half}
    if cause in ("gpu", "gpu-memory") and config.device != "cpu":
        result[translate("Remedies", "Start again on the &CPU")] = {"device": "cpu"}
    return result


class Remedies(QObject):
    """Offers what may help a training that failed."""

    start_asked = Signal(object, object)  # TrainConfig, and by the names of its fields what to change of it

    def of(self, run: Run | None, cause: str) -> dict[str, Callable[[], None]]:
        """Return what can be done about a ``run`` that ended for want of ``cause``, by what a button says."""
        if run is None or not cause:
            return {}
        try:
            config = clone_config(run)
        except DigitpadError:  # the run's folder has gone, and why is in the reason
            return {}
        result: dict[str, Callable[[], None]] = {
            label: partial(self.start_asked.emit, config, changes) for label, changes in remedies(cause, config).items()
        }
        if cause == "download":
            label = QCoreApplication.translate("TrainTab", "Choose an &mnist.npz …")
            result[label] = partial(self._choose_mnist, config)
        return result

    def _choose_mnist(self, config: TrainConfig) -> None:
        parent, title = self.parent(), QCoreApplication.translate("TrainTab", "Choose an mnist.npz")
        assert isinstance(parent, QWidget)
        name, _ = QFileDialog.getOpenFileName(parent, title, "", "NumPy (*.npz);;*")
        if name:
            self.start_asked.emit(config, {"data": (name,)})


def question(over: QWidget, name: str, title: str, text: str, more: str) -> QMessageBox:
    """Return a question without its buttons, which is to be opened; nothing waits for the answer."""
    none = QMessageBox.StandardButton.NoButton
    box = QMessageBox(QMessageBox.Icon.Question, title, text, none, over.window(), informativeText=more)
    box.setObjectName(name)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return box


def ask_before_closing(over: QWidget, confirmed: Callable[[], None]) -> None:
    """Ask before a window closes in the middle of a training; a question that is there comes to the front."""
    there = over.window().findChild(QMessageBox, "closeQuestion")
    if there is not None and there.isVisible():
        there.raise_()
        there.activateWindow()
        return
    translate = QCoreApplication.translate
    text = translate("Closing", "A training is under way. Stop it and close?")
    more = translate("Closing", "What it has learned is kept, and the run can be resumed.")
    box = question(over, "closeQuestion", translate("Closing", "Close Digitpad"), text, more)
    stop = translate("Closing", "&Stop and close")
    close = named(box.addButton(stop, QMessageBox.ButtonRole.AcceptRole), "stopAndClose")
    close.clicked.connect(confirmed)
    stay = named(
        box.addButton(translate("Closing", "&Keep training"), QMessageBox.ButtonRole.RejectRole), "keepTraining"
    )
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    box.open()
