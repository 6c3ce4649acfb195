"""How long this computer takes from Start to the first point, remembered from one training to the next. No widgets."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Mapping
from typing import Any, Final

_TAB: Final = "train"
_COLD, _WARM = "seconds_cold", "seconds_warm"
_LONGEST: Final = 600.0  # seconds that are believed

Keep = Callable[..., None]


class Pace:
    """Times each start, with TensorFlow to be loaded or loaded already.

    Args:
        known: what was kept; whatever it holds.
        keep: keeps values by their names.
        clock: in seconds; one that nobody can set.
    """

    def __init__(self, known: Mapping[str, Any], keep: Keep, clock: Callable[[], float] = time.monotonic) -> None:
        self._keep, self._clock = keep, clock
        self._seconds = {name: _believed(known.get(name)) for name in (_COLD, _WARM)}
        self._asked_to_warm_up: float | None = None
        self._began: float | None = None
        self._kind = _COLD

    def warming_up(self) -> None:
        """The trainer has been started before it has anything to do."""
        self._asked_to_warm_up = self._clock()

    def begin(self, *, is_loaded: bool) -> None:
        """A training was asked for.

        Args:
            is_loaded: whether the trainer has TensorFlow, as it has trained before.
        """
        self._began = self._clock()
        self._kind = _WARM if is_loaded or self._has_warmed_up() else _COLD

    def first_point(self) -> None:
        """The first point has come; of a start only the first call counts."""
        if self._began is None:
            return
        # Loaded in part, it says nothing of either.
        if self._kind == _WARM or self._asked_to_warm_up is None:
            self._seconds[self._kind] = taken = round(self._clock() - self._began, 1)
            self._keep(_TAB, **{self._kind: taken})
        self.end()

    def end(self) -> None:
        """The training has ended, or is under way."""
        self._began = self._asked_to_warm_up = None

    @property
    def is_loading(self) -> bool:
        """Whether TensorFlow is being loaded for the training that was asked for."""
        return self._began is not None and self._kind == _COLD

    @property
    def seconds_left(self) -> int | None:
        """Until the first point, at least 1; None if that is not known, or nothing is waited for."""
        usual = self._seconds[self._kind]
        if self._began is None or usual is None:
            return None
        began = self._began
        if self._kind == _COLD and self._asked_to_warm_up is not None:
            began = self._asked_to_warm_up  # it has been loading since then
        return max(math.ceil(began + usual - self._clock()), 1)

    def _has_warmed_up(self) -> bool:
        cold, warm = self._seconds[_COLD], self._seconds[_WARM]
        loading = 8.0 if cold is None else cold - (warm or 0.0)
        return self._asked_to_warm_up is not None and self._clock() - self._asked_to_warm_up >= loading


def _believed(value: object) -> float | None:
    return float(value) if isinstance(value, int | float) and 0 < value <= _LONGEST else None
