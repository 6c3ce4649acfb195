"""What is said of a training, in words: its events in the log and on the terminal, spans of time, and its command."""

from __future__ import annotations

import shlex
from pathlib import PurePath

from digitpad.core.data.spec import DataSpec
from digitpad.core.runs.config import TrainConfig, settings
from digitpad.core.runs.events import (
    DataLoaded,
    EpochEnded,
    Event,
    ModelSaved,
    Note,
    RunEnded,
    RunStarted,
    TrainerStarted,
)
from digitpad.core.runs.presets import preset_config
from digitpad.core.storage.names import one_line


def event_in_words(event: Event) -> list[str]:
    """Return lines for people; batches are too many to be talked about."""
    lines: list[str] = []
    match event:
        case TrainerStarted():
            lines = [f"The trainer has started (process {event.process})."]
        case RunStarted():
            again = f", going on after epoch {event.epoch}, batch {event.step}" if event.epoch or event.step else ""
            lines = [f"{event.name}: {event.network}, {event.parameters:,} parameters, {event.epochs} epochs{again}."]
        case DataLoaded():
            sizes = [f"{event.training:,} images for training"]
            sizes += [f"{event.validation:,} for validation"] if event.validation else []
            sizes += [f"{event.test:,} for the test"] if event.test else []
            lines = [", ".join(sizes) + ".", *event.notes]
        case EpochEnded():
            text = f"Epoch {event.epoch}: loss {event.loss:.4f}, accuracy {_percent(event.accuracy)}"
            if event.validation_accuracy is not None and event.validation_loss is not None:
                text += f"; validation {event.validation_loss:.4f}, {_percent(event.validation_accuracy)}"
            lines = [f"{text} ({seconds_in_words(event.seconds)})"]
        case ModelSaved():
            lines = [f"The model of epoch {event.epoch} is saved."]
        case Note():
            lines = [event.text]
        case RunEnded():
            lines = [end_in_words(event)]
    return [one_line(line) for line in lines]


def end_in_words(event: RunEnded) -> str:
    """Return one sentence or two on how a run ended."""
    epochs = f"{event.epochs} epoch" + ("" if event.epochs == 1 else "s")
    figures = [f"{epochs} in {seconds_in_words(event.seconds)}"] if event.epochs else []
    if event.test_accuracy is not None:
        figures.append(f"{_percent(event.test_accuracy)} on the test images")
    elif event.validation_accuracy is not None:
        figures.append(f"{_percent(event.validation_accuracy)} on the validation images")
    what = {"finished": "Finished", "stopped": "Stopped", "failed": "The training failed"}[event.outcome]
    told = f"{what}: {', '.join(figures)}." if figures else f"{what}."
    return f"{told} {event.reason}".strip()


def seconds_in_words(seconds: float) -> str:
    """Return a span for people: ``45 s``, ``3 min``, ``1 h 20 min``."""
    whole = max(round(seconds), 0)
    if whole < 90:
        return f"{whole} s"
    minutes = round(seconds / 60)
    if minutes < 90:
        return f"{minutes} min"
    return f"{minutes // 60} h {minutes % 60:02} min"


def command_line(config: TrainConfig) -> str:
    """Return the command that trains the same again; of files only the names, as a model's card may be given away."""
    base = preset_config(config.network).to_json()
    words = ["digitpad train"]
    values = config.to_json()
    for name, setting in settings().items():
        value = values[name]
        # The default of the epochs depends on the data: they are always said.
        if name not in ("data", "network", "epochs") and value in (base[name], None, ""):
            continue
        if setting.kind is bool:
            words.append(setting.option if value else setting.option.replace("--", "--no-", 1))
        elif name == "data":
            words += [f"{setting.option} {shlex.quote(DataSpec.parse(spec).short_name)}" for spec in config.data]
        else:
            text = ",".join(map(str, value)) if setting.is_list else str(value)
            words.append(f"{setting.option} {shlex.quote(PurePath(text).name if name == 'start_from' else text)}")
    return one_line(" ".join(words))


def _percent(share: float) -> str:
    return f"{share * 100:.2f} %"
