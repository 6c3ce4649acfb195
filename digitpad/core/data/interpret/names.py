"""Which of several named arrays are the images and the labels of a part: ``x_train``, ``trainLabels``, ``arr_0``."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import Final, NamedTuple

from digitpad.core.alphabet import DIGITS
from digitpad.core.data.interpret.layout import side_of
from digitpad.core.data.kind import NoSuchPartError
from digitpad.core.data.spec import DataSpec, Part
from digitpad.core.errors import DigitpadError
from digitpad.core.sentences import sentence

Shape = tuple[int, ...]

_IMAGES: Final = (
    "images",
    "image",
    "imgs",
    "img",
    "x",
    "data",
    "features",
    "pixels",
    "samples",
    "digits",
    "inputs",
    "patterns",
    "fea",
)
_LABELS: Final = ("labels", "label", "y", "target", "targets", "classes", "class", "outputs", "lbls", "gnd")
# What is kept for choosing between models judges one too; test data, where there are both, comes before it.
_PARTS: Final[Mapping[str, tuple[Part, int]]] = {
    "training": (Part.TRAINING, 0), "train": (Part.TRAINING, 0), "trn": (Part.TRAINING, 0), "tr": (Part.TRAINING, 0),
    "testing": (Part.TEST, 0), "test": (Part.TEST, 0), "tst": (Part.TEST, 0), "te": (Part.TEST, 0),
    "t10k": (Part.TEST, 0),
    "validation": (Part.TEST, 1), "valid": (Part.TEST, 1), "val": (Part.TEST, 1),
}  # fmt: skip
_PART: Final = re.compile(rf"(?<![a-z])({'|'.join(_PARTS)})(?![a-z])")
_CAMEL: Final = re.compile(r"(?<=[a-z])(?=[A-Z])")
_OF_DIGIT: Final = re.compile(rf"({'|'.join(_PARTS)}|digit|class|data|x|d|)[ _.-]?([0-9])")
_CUSTOM: Final = (("images", "labels"), ("image", "label"), ("data", "target"), ("x", "y"))


class Pair(NamedTuple):
    """The names of two arrays that belong together; None for labels that are not there."""

    images: str
    labels: str | None
    note: str | None = None


class _Set(NamedTuple):
    """What images and labels that belong together have in common."""

    part: Part | None
    order: int  # of several of one part, the first is taken
    word: str  # the part's, as it was written


class _Meaning(NamedTuple):
    set: _Set
    kind: str  # "images" or "labels"
    rank: int  # of several words for one thing, the first is taken
    others: tuple[str, ...]  # words in the name that mean nothing here


def pair_for(spec: DataSpec, shapes: Mapping[str, Shape]) -> Pair:
    """Return which arrays are the images and the labels that ``spec`` asks for.

    Args:
        spec: the source, and the part.
        shapes: of all arrays by their names.

    Raises:
        NoSuchPartError: the names are understood, but none is of that part.
        DigitpadError: they are not understood, or one of the pair is missing.
    """
    meanings = {name: meaning for name in shapes if (meaning := _meaning_of(name)) is not None}
    sets = sorted({meaning.set for meaning in meanings.values()}, key=lambda each: each.order)
    wanted = [each for each in sets if each.part is spec.part]
    if spec.part is Part.TRAINING and not wanted:
        wanted = [each for each in sets if each.part is None]
    if wanted:
        return _pair_of(spec, wanted[0], meanings, shapes)
    if sets:
        raise NoSuchPartError(
            sentence("Data", "{path} has no arrays of the {part} part", path=spec.path, part=str(spec.part))
        )
    found = _by_shape(shapes)
    if found is None:
        raise DigitpadError(
            sentence(
                "Data",
                "{path} has no arrays whose names tell images and labels, such as x_train and y_train, images and "
                "labels, or data and target; there are: {names}",
                path=spec.path,
                names=", ".join(list(shapes)[:8]) or "none",
            )
        )
    if spec.part is not Part.TRAINING:
        raise NoSuchPartError(
            sentence("Data", "{path} has no arrays of the {part} part", path=spec.path, part=str(spec.part))
        )
    return found


def arrays_by_digit(spec: DataSpec, shapes: Mapping[str, Shape]) -> dict[int, str]:
    """Return the arrays that are called by their digits, such as ``train0`` to ``train9``; none if they are not."""
    found = {name: match for name in shapes if (match := _OF_DIGIT.fullmatch(name.lower()))}
    words = {name: match[1] for name, match in found.items()}
    wanted = {name for name, word in words.items() if _PARTS.get(word, (Part.TRAINING, 0))[0] is spec.part}
    by_digit = {int(found[name][2]): name for name in sorted(wanted)}
    return by_digit if len(by_digit) == len(wanted) > 2 else {}


def partner_of(name: str, others: Collection[str]) -> tuple[str, str | None] | None:
    """Return the names of the images and the labels if ``name`` is one of the two, and the other among ``others``.

    None if ``name`` says neither; the labels are None if only they are missing.
    """
    meaning = _meaning_of(name)
    if meaning is None:
        return None
    meanings = {other: found for other in others if (found := _meaning_of(other)) is not None}
    other_kind = "labels" if meaning.kind == "images" else "images"
    partner = _matching(_of_kind(meanings, meaning.set, other_kind), meaning.others)
    if meaning.kind == "images":
        return name, partner
    return None if partner is None else (partner, name)


def _meaning_of(name: str) -> _Meaning | None:
    text = re.sub(r"[^a-z0-9]+", " ", _CAMEL.sub(" ", name).lower()).strip()
    text = re.sub(rf"\b({'|'.join(_PARTS)})(x|y|{'|'.join((*_IMAGES, *_LABELS))})\b", r"\1 \2", text)
    text = re.sub(rf"\b(x|y|{'|'.join((*_IMAGES, *_LABELS))})({'|'.join(_PARTS)})\b", r"\1 \2", text)
    part = _PART.search(text)
    words = (text[: part.start()] + text[part.end() :] if part else text).split()
    of_set = _Set(*_PARTS[part[1]], part[1]) if part else _Set(None, 0, "")
    others = tuple(word for word in words if word not in _IMAGES and word not in _LABELS)
    for kind, known in (("labels", _LABELS), ("images", _IMAGES)):
        if ranks := [known.index(word) for word in words if word in known]:
            return _Meaning(of_set, kind, min(ranks), others)
    # "train" beside "train_labels"
    return _Meaning(of_set, "images", len(_IMAGES), ()) if part and not words else None


def _pair_of(spec: DataSpec, wanted: _Set, meanings: Mapping[str, _Meaning], shapes: Mapping[str, Shape]) -> Pair:
    """Return the images and the labels of a set; those whose names say nothing else come before all others."""
    images, labels = (_of_kind(meanings, wanted, kind) for kind in ("images", "labels"))
    name = _matching(images, ())
    if images and name is None:
        raise DigitpadError(
            sentence(
                "Data",
                "{path} has images under several names, {names}; it is not clear which are meant",
                path=spec.path,
                names=", ".join(images),
            )
        )
    told = _matching(labels, meanings[name].others) if name is not None else None
    if name is None or (told is None and spec.with_labels and not _holds_labels(shapes[name])):
        there = name or next(iter(labels))
        lacking = _other_name(there)
        raise DigitpadError(
            sentence("Data", "{path} has {name}, but no {lacking}", path=spec.path, name=there, lacking=lacking)
        )
    note = None
    if wanted.order:
        note = sentence("Data", "what is called {name} is taken for the test part", name=wanted.word)
    return Pair(name, told, note)


def _of_kind(meanings: Mapping[str, _Meaning], wanted: _Set, kind: str) -> dict[str, _Meaning]:
    found = {name: each for name, each in meanings.items() if each.set == wanted and each.kind == kind}
    return dict(sorted(found.items(), key=lambda item: item[1].rank))


def _matching(found: Mapping[str, _Meaning], others: tuple[str, ...]) -> str | None:
    """Return the first of ``found`` that has the same ``others``, or no others, or else the only one."""
    for wanted in (others, ()):
        for name, meaning in found.items():
            if meaning.others == wanted:
                return name
    return next(iter(found)) if len({meaning.others for meaning in found.values()}) == 1 else None


def _other_name(name: str) -> str:
    """Return what the other one of a pair is called by custom, if ``name`` is one of them."""
    for one, other in _CUSTOM:
        for word, instead in ((one, other), (other, one)):
            pattern = rf"(?i)(?<![a-z]){word}(?![a-z])" if len(word) == 1 else f"(?i){word}"
            if found := re.search(pattern, name):
                start, end = found.span()
                return name[:start] + (instead.upper() if found[0].isupper() else instead) + name[end:]
    meaning = _meaning_of(name)
    return "images" if meaning is not None and meaning.kind == "labels" else "labels"


def _holds_labels(shape: Shape) -> bool:
    """Whether an array is a table in which a column of labels stands beside the pixels."""
    return len(shape) == 2 and side_of(shape[1]) is None and side_of(shape[1] - 1) is not None


def _by_shape(shapes: Mapping[str, Shape]) -> Pair | None:
    """Return the one array that holds images, and the one that holds labels, by their shapes alone."""
    images = [name for name, shape in shapes.items() if _may_be_images(shape)]
    labels = [name for name in shapes if name not in images]
    if len(images) != 1 or len(labels) > 1:
        return None
    if not labels:
        return Pair(images[0], None)
    note = sentence(
        "Data",
        "the array {images} is taken for the images, {labels} for their labels",
        images=images[0],
        labels=labels[0],
    )
    return Pair(images[0], labels[0], note)


def _may_be_images(shape: Shape) -> bool:
    if len(shape) != 2:
        return len(shape) > 2
    rows, columns = shape
    is_image = side_of(columns) is not None
    return is_image or (columns > DIGITS.size and rows not in (1, DIGITS.size))  # or else labels in one row, or one-hot
