"""What an export says of itself, as plain data: how a drawing becomes its input, and what its answer means.

`digitpad.core.preprocessing.recipe` tells the normalisation; this adds what belongs to one model and its network.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from digitpad.core.exports.formats import stroke_file
from digitpad.core.models.card import ModelCard
from digitpad.core.models.strokes import LEAST_PROBABILITY, PATH_SHAPE
from digitpad.core.preprocessing.recipe import recipe

KEY: Final = "digitpad_normalisation"
"""Under this name it lies in a file's metadata, or in ``digitpad_normalisation.json`` where files lie in one."""

OUTPUT: Final = "probabilities"

_ABOUT: Final = (
    "How a drawing becomes the input of this network, and what its answer means. The input is an image of the "
    "drawing, or the path of its pen where network.reads says so; lengths are in pixels of the image."
)
_JOINING: Final = (
    "Where a drawing is ink, both networks are asked. p = exp(image_weight * log(max(image, least)) + stroke_weight * "
    "log(max(strokes, least))), divided by its sum over the classes. Of a picture the image network's answer stands "
    "alone."
)
_CONVENTION: Final = (
    "Another program made this network. The image is framed as framing says, values are changed as values says, rows "
    "and columns are exchanged if transposed; then paper and ink take the values paper and ink, and the numbers the "
    "shape. Of what it gives, digits are the places of 0 to 9, and answers says what the numbers are; their logits are "
    "divided by temperature."
)
_VERDICT: Final = (
    "not a digit: the highest probability is below digit_confidence, or all but the two highest together are above "
    "others (others_of_ink where strokes were joined); unsure: the two highest differ by less than unsure_margin; "
    "else: a digit"
)


def export_recipe(card: ModelCard, path: Path, *, strokes: bool = False) -> dict[str, Any]:
    """Return the description of a model's network for images or, if ``strokes``, of that for strokes.

    Args:
        card: of the model.
        path: of the export of the network for images, whose name it tells.
        strokes: the card has such a network.

    Returns:
        what JSON can hold.
    """
    convention = None if card.imported is None else card.imported.convention
    shape: tuple[int, ...] = (*card.input.shape, 1)
    reads, outputs = "image", card.alphabet.size
    if strokes:
        shape, reads = PATH_SHAPE, "path"
    elif convention is not None:
        shape, outputs = convention.shape, convention.outputs
    return {
        "about": _ABOUT,
        **recipe(),
        "model": card.name,
        "network": {
            "name": "strokes" if strokes else card.network,
            "reads": reads,
            "input": {"name": reads, "shape": [None, *shape], "layout": "NHWC", "dtype": "float32"},
            "output": {"name": OUTPUT, "shape": [None, outputs], "dtype": "float32"},
        },
        "classes": list(card.alphabet.labels),
        # What one of ours has learned of it lies in its weights.
        "temperature": 1.0 if convention is None else convention.temperature,
        "thresholds": _thresholds(card),
        "verdict": _VERDICT,
        "joined_with_strokes": _joining(card, path),
        "convention": None if convention is None else convention.to_json() | {"rule": _CONVENTION},
    }


def recipe_json(told: Mapping[str, Any]) -> str:
    """Return an `export_recipe` as it is written into files."""
    return json.dumps(told, ensure_ascii=False, allow_nan=False, indent=1)


def _thresholds(card: ModelCard) -> dict[str, float]:
    of_ink = {} if card.strokes is None else {"others_of_ink": card.strokes.max_other_probability}
    return card.thresholds.to_json() | of_ink


def _joining(card: ModelCard, path: Path) -> dict[str, Any] | None:
    if card.strokes is None:
        return None
    return {
        "image_file": path.name,
        "stroke_file": stroke_file(path).name,
        "image_weight": card.strokes.image_weight,
        "stroke_weight": card.strokes.stroke_weight,
        "least": LEAST_PROBABILITY,
        "rule": _JOINING,
    }
