"""The recipe of `normalise` as plain data, so that programs in other languages can make the same image.

Every number of it by its name in the module that uses it, in small letters: what is changed there changes here.
"""

from __future__ import annotations

from types import ModuleType
from typing import Any, Final

from digitpad.core.preprocessing import normalise, rasterise, stroke_path
from digitpad.core.preprocessing.input_spec import MNIST_INPUT

# Numbers that say how it is done fastest, and not what comes out.
_OF_THE_WORK: Final = {"many_strokes", "padding", "remembered"}

VERSION: Final = 1
"""Version of the recipe's form; `normalise.VERSION` is that of what it describes."""


def recipe() -> dict[str, Any]:
    """Return the recipe; what JSON can hold.

    Returns:
        ``recipe``: version of this form. ``normalisation``: version of what is described. ``image``: what comes out.
        ``ink``: how strokes become an image. ``path``: how they become the path that a network for strokes follows.
        ``picture``: how it becomes grey (``decode``), how ink is told from paper (``clean``), the digit from what else
        is drawn (``parts``), a clean picture from one that needs more (``segmenter``), and how the digit is fitted
        (``fit``). Lengths are in pixels of the image where the module's comment says nothing else.
    """
    from digitpad.core.preprocessing import clean, fit, picture  # noqa: PLC0415 - ink needs no Pillow
    from digitpad.core.preprocessing.photographs import parts, segmenter  # noqa: PLC0415

    size, centre = MNIST_INPUT.size, MNIST_INPUT.centre
    return {
        "recipe": VERSION,
        "normalisation": normalise.VERSION,
        "image": {
            "height": size,
            "width": size,
            "channels": 1,
            "dtype": "float32",
            "paper": 0.0,
            "ink": 1.0,
            "box": MNIST_INPUT.box,
            "centre_of_mass": [centre, centre],
        },
        "ink": _constants(rasterise) | _constants(normalise),
        "path": _constants(stroke_path),
        "picture": {
            "decode": _constants(picture),
            "clean": _constants(clean),
            "parts": _constants(parts),
            "segmenter": _constants(segmenter),
            "fit": _constants(fit),
        },
    }


def _constants(module: ModuleType) -> dict[str, Any]:
    """Return the numbers, and pairs of them, that ``module`` calls by names in capitals."""
    named = {name.lstrip("_").lower(): value for name, value in vars(module).items() if name.isupper()}
    told = {name: list(value) if isinstance(value, tuple) else value for name, value in sorted(named.items())}
    return {name: value for name, value in told.items() if _are_numbers(value) and name not in _OF_THE_WORK}


def _are_numbers(value: object) -> bool:
    return all(type(each) in (int, float) for each in value) if isinstance(value, list) else type(value) in (int, float)
