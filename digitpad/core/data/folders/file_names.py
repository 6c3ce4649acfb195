"""Labels in the names of pictures: ``7_001.png``, ``img_12_label_7.png``, ``digit-7-a.jpg``."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

import numpy as np

from digitpad.core.alphabet import DIGIT_WORDS
from digitpad.core.data.dataset import Images, Labels
from digitpad.core.data.interpret.judge import SAMPLE, agreement, clear_best, looks_right
from digitpad.core.data.interpret.labels import digit_of

_MARKED: Final = re.compile(r"(?:label|class|digit|target|num|number|cls|y)s?[\s_=.-]?([0-9])(?![0-9])", re.IGNORECASE)
_TOKENS: Final = re.compile(r"[0-9]+|[a-z]+", re.IGNORECASE)
_MARK: Final = "after a word such as label"


def labels_in_names(paths: Sequence[Path]) -> dict[str, Labels]:
    """Return the ways in which all the names of ``paths`` tell a label, and what they tell, each of shape (n,).

    A word such as ``label`` before a digit leaves no doubt. Without it, single digits or words for them may stand first
    or last, or elsewhere in the name; they may also count something.
    """
    stems = [path.stem for path in paths]
    marked = [_MARKED.findall(stem) for stem in stems]
    if all(len(set(found)) == 1 for found in marked):
        return {_MARK: np.array([int(found[0]) for found in marked], dtype=np.uint8)}
    tokens = [_TOKENS.findall(stem) for stem in stems]
    shortest = min(map(len, tokens))
    places = {f"number {i + 1} in it": i for i in range(shortest)}
    places |= {f"number {i} from its end": -i for i in range(1, shortest + 1)}
    found: dict[str, Labels] = {}
    for where, place in places.items():
        digits = [_digit(token[place]) for token in tokens]
        if None not in digits and len(set(digits)) > 1:
            labels = np.array(digits, dtype=np.uint8)
            if not any(np.array_equal(labels, other) for other in found.values()):
                found[where] = labels
    return found


def clear_labels(ways: Mapping[str, Labels], images: Images) -> str | None:
    """Return the way to read labels that the images, shape (n, 28, 28), speak for; None if that is not clear."""
    if _MARK in ways:
        return _MARK
    rows = np.arange(len(images))[:: max(1, len(images) // SAMPLE)][:SAMPLE]
    readings = [agreement(images[rows], labels[rows]) for labels in ways.values()]
    best = clear_best(readings) if len(readings) > 1 else 0
    return list(ways)[best] if best is not None and looks_right(readings[best]) else None


def _digit(token: str) -> int | None:
    return digit_of(token) if len(token) == 1 or token.lower() in DIGIT_WORDS else None
