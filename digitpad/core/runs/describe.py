"""What is said of a training, in words: its events in the log and on the terminal, spans of time, and its command."""

from __future__ import annotations

import shlex
from pathlib import PurePath
from typing import Final

from digitpad.core.data.spec import DataSpec
from digitpad.core.runs.config import TrainConfig, settings
from digitpad.core.runs.events import (
    AnswersCompared,
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

_ENDS: Final = {"finished": "Finished", "stopped": "Stopped", "failed": "The training failed"}
_AGAIN: Final = "It was stopped"


def event_in_words(event: Event) -> list[str]:
    """Return lines for people; batches are too many to be talked about."""
    lines: list[str] = []
    match event:
        case TrainerStarted():
            lines = [f"The trainer has started (process {event.process})."]
        case RunStarted():
            again = f", going on after epoch {event.epoch}, batch {event.step}" if event.epoch or event.step else ""
            size = f"{event.parameters:,} parameters, {counted(event.epochs, 'epoch')}"
            lines = [f"{event.name}: {event.network}, {size}{again}."]
        case DataLoaded():
            sizes = [f"{counted(event.training, 'image')} for training"]
            sizes += [f"{event.validation:,} for validation"] if event.validation else []
            sizes += [f"{event.test:,} for the test"] if event.test else []
            lines = [", ".join(sizes) + ".", *event.notes]
        case EpochEnded():
            text = f"Epoch {event.epoch}: loss {event.loss:.4f}, accuracy {percent(event.accuracy)}"
            if event.validation_accuracy is not None and event.validation_loss is not None:
                text += f"; validation {event.validation_loss:.4f}, {percent(event.validation_accuracy)}"
            lines = [f"{text} ({seconds_in_words(event.seconds)})"]
        case ModelSaved():
            lines = [f"The model of epoch {event.epoch} is saved."]
        case Note():
            lines = [event.text]
        case AnswersCompared():
            lines = comparison_in_words(event)
        case RunEnded():
            lines = [end_in_words(event)]
    return [one_line(line) for line in lines]


def end_in_words(event: RunEnded) -> str:
    """Return one sentence or two on how a run ended."""
    figures = [f"{counted(event.epochs, 'epoch')} in {seconds_in_words(event.seconds)}"] if event.epochs else []
    if event.test_accuracy is not None:
        figures.append(f"{percent(event.test_accuracy)} {_of(event.test_images, 'test')}")
    elif event.validation_accuracy is not None:
        figures.append(f"{percent(event.validation_accuracy)} {_of(event.validation_images, 'validation')}")
    what, reason = _ENDS[event.outcome], event.reason
    if event.outcome == "stopped" and reason.startswith(_AGAIN):  # which has just been said
        what, reason = f"{what}{reason.removeprefix(_AGAIN).rstrip('.')}", ""
    told = f"{what}: {', '.join(figures)}." if figures else f"{what}."
    return f"{told} {reason}".strip()


def comparison_in_words(event: AnswersCompared) -> list[str]:
    """Return what a run has changed that taught a model somebody's digits; of few digits no percentages."""
    own = f"{event.own_before:,} of {counted(event.own, 'own digit')} right before, {event.own_after:,} after"
    if event.is_telling:
        own = f"{own} ({percent(event.own_before / event.own)}, {percent(event.own_after / event.own)})"
        how = f"each read by a model that had learned only the others, in {counted(event.parts, 'part')}"
        lines = [f"{own}, {how}."]
    else:
        lines = [f"{own}: too few to tell; {event.FEWEST} would do."]
    if event.others:
        shares = " before, ".join(percent(right / event.others) for right in (event.others_before, event.others_after))
        lines.append(f"Of {counted(event.others, 'other image')} ({event.others_of}) {shares} after.")
    return lines


def _of(images: int, part: str) -> str:
    """Return what an accuracy is of; few images make a rough one, so their number is said where it is known."""
    return f"of {counted(images, f'{part} image')}" if images else f"on the {part} images"


def counted(number: int, what: str) -> str:
    """Return ``1 epoch``, ``2 epochs``, ``10,000 images``."""
    return f"{number:,} {what}{'' if number == 1 else 's'}"


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


def percent(share: float) -> str:
    """Return a share from 0 to 1 for people: ``98.20 %``."""
    return f"{share * 100:.2f} %"
