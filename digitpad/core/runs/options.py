"""The command line's view of `TrainConfig`: its options are generated from the fields, and read back into one."""

from __future__ import annotations

import argparse
import shlex
from collections.abc import Callable
from pathlib import Path, PurePath
from typing import Any

from digitpad.core.data.spec import DataSpec
from digitpad.core.errors import DigitpadError
from digitpad.core.runs.config import Setting, TrainConfig, check, settings
from digitpad.core.runs.presets import PRESETS, preset_config, suited


def add_options(parser: argparse.ArgumentParser) -> None:
    """Declare one option for each field, and ``--preset``; what is not given is absent from the namespace."""
    parser.add_argument(
        "--preset",
        choices=tuple(PRESETS),
        default=argparse.SUPPRESS,
        help="where what is not given comes from; by default the preset with the network's name",
    )
    for name, setting in settings().items():
        option = setting.option or f"--{name.replace('_', '-')}"
        details: dict[str, Any] = {"dest": name, "default": argparse.SUPPRESS, "help": _help(name, setting)}
        if setting.kind is bool:
            parser.add_argument(option, action=argparse.BooleanOptionalAction, **details)
        elif setting.many and setting.kind is str:
            parser.add_argument(option, action="append", metavar=setting.metavar, **details)
        else:
            metavar = f"{setting.metavar},…" if setting.many else setting.metavar or name.upper()
            shown = {"choices": setting.choices} if setting.choices else {"metavar": metavar}
            parser.add_argument(option, type=_reader(setting), **shown, **details)


def config_from(arguments: argparse.Namespace, **known: Any) -> TrainConfig:
    """Return the configuration that parsed ``arguments`` mean.

    What is not given comes from the preset: the one that is named, or else that of the network. Streams alone are
    trained on for `suited` epochs.

    Args:
        arguments: of a parser with `add_options`. Paths are made absolute, as a run may be resumed from elsewhere.
        known: what is given by other means, such as the network of the model to start from.

    Raises:
        DigitpadError: values that do not go together.
    """
    given = known | {name: getattr(arguments, name) for name in settings() if hasattr(arguments, name)}
    preset = preset_config(getattr(arguments, "preset", given.get("network", "fast")))
    if "data" in given:
        given["data"] = [DataSpec.parse(spec).absolute().name for spec in given["data"]]
    if given.get("start_from"):
        given["start_from"] = str(Path(given["start_from"]).absolute())
    base = suited(preset, given.get("data", preset.data))
    return TrainConfig.from_json(base.to_json() | given)


def given_options(arguments: argparse.Namespace) -> set[str]:
    """Return the names of the fields that the command line gave."""
    return {name for name in (*settings(), "preset") if hasattr(arguments, name)}


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
        option = setting.option or f"--{name.replace('_', '-')}"
        if setting.kind is bool:
            words.append(option if value else option.replace("--", "--no-", 1))
        elif name == "data":
            words += [f"{option} {shlex.quote(DataSpec.parse(spec).short_name)}" for spec in config.data]
        else:
            text = ",".join(map(str, value)) if setting.many else str(value)
            words.append(f"{option} {shlex.quote(_base_name(text) if name == 'start_from' else text)}")
    return " ".join(words)


def _base_name(path: str) -> str:
    return PurePath(path).name or path


def _reader(setting: Setting) -> Callable[[str], Any]:
    def read(text: str) -> Any:
        items = text.split(",") if setting.many else [text]
        try:
            values = [item if setting.kind is str else setting.kind(item) for item in items if item or not setting.many]
            return check(setting, values if setting.many else values[0])
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
