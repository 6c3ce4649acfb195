"""The options of ``digitpad train``: generated from the fields of `TrainConfig`, and read back into one."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Any

from digitpad.core.data.spec import DataSpec
from digitpad.core.errors import DigitpadError
from digitpad.core.runs.config import Setting, TrainConfig, check, settings
from digitpad.core.runs.presets import PRESETS, preset_config, with_epochs_for


def add_options(parser: argparse.ArgumentParser) -> None:
    """Declare one option for each field, and ``--preset``; what is not given is absent from the namespace."""
    parser.add_argument(
        "--preset",
        choices=tuple(PRESETS),
        default=argparse.SUPPRESS,
        help="where what is not given comes from; by default the preset with the network's name",
    )
    for name, setting in settings().items():
        details: dict[str, Any] = {"dest": name, "default": argparse.SUPPRESS, "help": _help(name, setting)}
        if setting.kind is bool:
            parser.add_argument(setting.option, action=argparse.BooleanOptionalAction, **details)
        elif setting.is_list and setting.kind is str:
            parser.add_argument(setting.option, action="append", metavar=setting.metavar, **details)
        else:
            metavar = f"{setting.metavar},…" if setting.is_list else setting.metavar
            shown = {"choices": setting.choices} if setting.choices else {"metavar": metavar}
            parser.add_argument(setting.option, type=_reader(setting), **shown, **details)


def config_from(arguments: argparse.Namespace) -> TrainConfig:
    """Return the configuration that parsed ``arguments`` mean.

    What is not given comes from the model to start from, if one is named, and else from the preset: the one that is
    named, or that of the network, with enough epochs for the data.

    Args:
        arguments: of a parser with `add_options`. Paths are made absolute, as a run may be resumed from elsewhere.

    Raises:
        DigitpadError: values that do not go together, or a model that cannot be trained on.
    """
    given = {name: getattr(arguments, name) for name in settings() if hasattr(arguments, name)}
    preset = preset_config(arguments.preset) if hasattr(arguments, "preset") else None
    start_from = given.get("start_from", None if preset is None else preset.start_from)
    if start_from is not None:
        from digitpad.core.runs.starting_model import decided_by  # noqa: PLC0415 - imports NumPy

        decided = decided_by(start_from)
        if given.get("network", decided["network"]) != decided["network"]:
            raise DigitpadError(
                f"{decided['start_from']} is a model of the network {decided['network']}, not of {given['network']}"
            )
        given |= decided
    if "data" in given:
        given["data"] = [DataSpec.parse(spec).absolute().name for spec in given["data"]]
    preset = preset or preset_config(given.get("network", "fast"))
    base = with_epochs_for(preset, given.get("data", preset.data))
    return TrainConfig.from_json(base.to_json() | given)


def given_options(arguments: argparse.Namespace) -> set[str]:
    """Return the names of the fields that the command line gave."""
    return {name for name in (*settings(), "preset") if hasattr(arguments, name)}


def _reader(setting: Setting) -> Callable[[str], Any]:
    def read(text: str) -> Any:
        items = text.split(",") if setting.is_list else [text]
        try:
            values = [
                item if setting.kind is str else setting.kind(item) for item in items if item or not setting.is_list
            ]
            return check(setting, values if setting.is_list else values[0])
        except DigitpadError as error:
            raise argparse.ArgumentTypeError(str(error).rstrip(".")) from error

    read.__name__ = "number"  # argparse says "invalid number value" where Python cannot read one
    return read


def _help(name: str, setting: Setting) -> str:
    default = TrainConfig.__dataclass_fields__[name].default
    parts = []
    if default not in (None, "", ()) and setting.kind is not bool:
        shown = ",".join(map(str, default)) if isinstance(default, tuple) else default
        parts.append(f"default: {shown}")
    if setting.kind in (int, float) and name != "seed":
        parts.append(f"{setting.low:,g} to {setting.high:,g}")
    text = f"{setting.help} ({'; '.join(parts)})" if parts else setting.help
    return text.replace("%", "%%")
