"""What a search is offered to try of a setting: values around the one that the form has. No Qt."""

from __future__ import annotations

from typing import Any, Final

from digitpad.core.runs.config import Setting

_NETWORKS: Final = ("fast", "compact", "cnn")
_TIMES: Final = (0.5, 1, 2)
_MAGNITUDE: Final = 10.0


def suggested(name: str, setting: Setting, value: Any) -> str:
    """Return a range or a list for the setting ``name``, which has ``value``, as one would type it."""
    if setting.kind is float and not setting.is_list:
        return _range_around(name, setting, float(value))
    return ",".join(dict.fromkeys(_list_around(name, setting, value)))


def _list_around(name: str, setting: Setting, value: Any) -> list[str]:
    if name == "network":
        return [str(value), *_NETWORKS]
    if setting.choices:
        return [choice for choice in setting.choices if choice != "auto"]
    if setting.kind is bool:
        return ["on", "off"]
    if setting.is_list:
        return ["+".join(str(max(1, round(share * each))) for each in value) for share in _TIMES if value]
    is_counted_from_here = name == "seed" or not value
    numbers = [value + more for more in range(3)] if is_counted_from_here else [round(x * value) for x in _TIMES]
    return [str(each) for each in numbers if setting.low <= each <= setting.high]


def _range_around(name: str, setting: Setting, value: float) -> str:
    if name == "learning_rate":
        return f"{value / _MAGNITUDE:.3g}..{min(value * _MAGNITUDE, setting.high):.3g}"
    high = min(2 * value, setting.high) if value else min(setting.high, 0.2)
    return f"{setting.low:g}..{high:g}"
