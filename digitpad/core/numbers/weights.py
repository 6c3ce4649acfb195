"""The weights with which numbers are read: what was learned of how digits stand side by side.

``training.recipes.numbers`` fits them and writes ``resources/number-weights.json``.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

import numpy as np

from digitpad.core.ink.ink import FloatArray
from digitpad.core.resources import resource

GROUP_FEATURES: Final = (
    "one", "probability", "shape", "short", "short²", "tall", "width", "width²", "offset²", "hole", "holed",
    "apart", "two", "three", "more", "touching", "width² of several",
    "usual number",
)  # fmt: skip
PAIR_FEATURES: Final = (
    "overlap", "overlap²", "overlap of the narrower", "gap", "touching", "cut", "cut ink", "both short", "lower",
    "higher", "rather one", "near one", "near a 4",
)  # fmt: skip

RESOURCE: Final = "number-weights.json"
_DECIMALS: Final = 3


@dataclass(frozen=True, slots=True, eq=False)
class CrfWeights:
    """The weights for one kind of segments; c is the number of classes.

    Attributes:
        most: how many segments a digit may have.
        group: shape (len(GROUP_FEATURES),).
        pair: shape (len(PAIR_FEATURES),).
        shapes: shape (c, 4): mean and standard deviation of each digit's height and width, as `Spans.measures`.
        counts: shape (c, most): logarithm of how often each digit has so many segments.
    """

    most: int
    group: FloatArray
    pair: FloatArray
    shapes: FloatArray
    counts: FloatArray

    def to_json(self) -> dict[str, Any]:
        """Return the weights, rounded, with the names of the features."""
        return {
            "most": self.most,
            "group": dict(zip(GROUP_FEATURES, self.group.round(_DECIMALS).tolist(), strict=True)),
            "pair": dict(zip(PAIR_FEATURES, self.pair.round(_DECIMALS).tolist(), strict=True)),
            "shapes": self.shapes.round(_DECIMALS).tolist(),
            "counts": self.counts.round(_DECIMALS).tolist(),
        }

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> CrfWeights:
        """Return the weights that `to_json` gave."""
        return cls(
            value["most"],
            np.array([value["group"][name] for name in GROUP_FEATURES]),
            np.array([value["pair"][name] for name in PAIR_FEATURES]),
            np.array(value["shapes"]),
            np.array(value["counts"]),
        )


@cache
def shipped_weights() -> tuple[CrfWeights, CrfWeights]:
    """Return the weights for ink and those for pictures; they are read once.

    Raises:
        FileNotFoundError: the installation is incomplete; no user can cause this.
    """
    value = json.loads(resource(RESOURCE).read_text(encoding="utf-8"))
    return CrfWeights.from_json(value["ink"]), CrfWeights.from_json(value["pictures"])
