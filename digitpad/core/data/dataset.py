"""What every source gives: a set of labelled images, or a stream of them that never ends."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt

from digitpad.core.alphabet import DIGITS, Alphabet
from digitpad.core.errors import DigitpadError
from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing.input_spec import MNIST_INPUT
from digitpad.core.sentences import sentence
from digitpad.core.storage.names import one_line

Images = npt.NDArray[np.uint8]
Labels = npt.NDArray[np.uint8]
Rows = npt.NDArray[np.int64]

_NAMED: Final = 3  # drawings in a note
_NO_ROWS: Final[Rows] = np.empty(0, dtype=np.int64)

MOST_IMAGES: Final = 1_000_000
"""More than any collection of digits has; a file that declares more is refused before anything is allocated."""


class Labelled(NamedTuple):
    """Images and the digits that they show.

    Attributes:
        images: shape (n, 28, 28), uint8, 0 (paper) to 255 (ink).
        labels: shape (n,), uint8, 0 to 9.
    """

    images: Images
    labels: Labels


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class DataSet:
    """Images of digits, or of what else an alphabet has, as the model sees them.

    Attributes:
        name: of the source, for the user; what cannot be printed is escaped, as in the notes.
        images: shape (n, 28, 28), n ≥ 1, uint8, 0 (paper) to 255 (ink), what `normalise` gave; read-only.
        labels: shape (n,), uint8, indexes of classes, read-only; None for a test set whose labels nobody told.
        notes: sentences for the user on what was found and done.
        inks: the ink of each image, or None where it never was ink; None if none was. Training varies ink as ink.
        unreadable: a sentence on each drawing that was left out as it could not be read, or as we failed on it.
        blanks: the rows of ``unreadable`` where each has kept its place and is blank; else nothing.
        alphabet: the classes.
    """

    name: str
    images: Images
    labels: Labels | None
    notes: tuple[str, ...] = ()
    inks: tuple[Ink | None, ...] | None = None
    unreadable: tuple[str, ...] = ()
    blanks: tuple[int, ...] = ()
    alphabet: Alphabet = DIGITS

    def __post_init__(self) -> None:
        _make_printable(self)
        if self.images.dtype != np.uint8 or self.images.shape[1:] != MNIST_INPUT.shape:
            raise ValueError(f"images of type {self.images.dtype} and shape {self.images.shape}")
        if len(self.images) == 0:
            raise DigitpadError(sentence("Data", "{name} holds no digits", name=self.name))
        object.__setattr__(self, "images", _read_only(self.images))
        if self.labels is not None:
            if len(self.labels) != len(self.images):
                raise DigitpadError(
                    sentence(
                        "Data",
                        "{name} differs in length: {count:,} images, {count2:,} labels",
                        name=self.name,
                        count=len(self.images),
                        count2=len(self.labels),
                    )
                )
            if self.labels.dtype != np.uint8 or self.labels.ndim != 1 or self.labels.max() >= self.alphabet.size:
                raise ValueError("labels are no classes")
            object.__setattr__(self, "labels", _read_only(self.labels))
        if self.inks is not None and len(self.inks) != len(self.images):
            raise ValueError(f"{len(self.inks)} inks of {len(self.images)} images")

    def __len__(self) -> int:
        return len(self.images)

    def class_counts(self) -> npt.NDArray[np.int64]:
        """Return how often each class is there, shape (classes,), int64; zeros if the set has no labels."""
        labels = np.empty(0, dtype=np.uint8) if self.labels is None else self.labels
        return np.bincount(labels, minlength=self.alphabet.size).astype(np.int64)

    def labelled(self) -> Labelled:
        """Return the images and their labels, which must be there."""
        assert self.labels is not None
        return Labelled(self.images, self.labels)

    def require_trainable(self) -> None:
        """Refuse what no model can learn from.

        Raises:
            DigitpadError: there are no labels, or they all are the same.
        """
        if self.labels is None:
            raise DigitpadError(
                sentence("Data", "{name} has no labels, so a model cannot be trained on it", name=self.name)
            )
        present = np.flatnonzero(self.class_counts())
        if len(present) == 1:
            only = self.alphabet.labels[present[0]]
            raise DigitpadError(
                sentence(
                    "Data",
                    "{name} shows nothing but the digit {only}; training needs two or more",
                    name=self.name,
                    only=only,
                )
            )

    def take(self, rows: Rows) -> DataSet:
        """Return the images of ``rows``, shape (m,), m ≥ 1, in that order."""
        return replace(
            self,
            images=self.images[rows],
            labels=None if self.labels is None else self.labels[rows],
            inks=None if self.inks is None else tuple(self.inks[row] for row in rows),
            blanks=(),
        )

    def split(self, share: float, seed: int) -> tuple[DataSet, DataSet]:
        """Return the set for training, and the one of about ``share`` of the images for validation.

        Each digit is shared out alike. Where writers are known, whole writers go to one side or the other. The same
        seed gives the same split.

        Raises:
            DigitpadError: ``share`` is not between 0 and 1, or the set is too small to be parted.
        """
        if not 0 < share < 1:
            raise DigitpadError(
                sentence("Data", "the share for validation is {share}; it lies between 0 and 1", share=share)
            )
        rng = np.random.default_rng(seed)
        of_writers = self._rows_of_writers()
        others = np.setdiff1d(np.arange(len(self)), np.concatenate([_NO_ROWS, *of_writers]))
        held_out = np.concatenate([_whole_writers(of_writers, share, rng), self._stratified(others, share, rng)])
        kept = np.setdiff1d(np.arange(len(self)), held_out)
        if len(held_out) == 0 or len(kept) == 0:
            raise DigitpadError(
                sentence(
                    "Data", "{name} is too small to keep {share:.0%} of it for validation", name=self.name, share=share
                )
            )
        return self.take(kept), self.take(np.sort(held_out))

    def _rows_of_writers(self) -> list[Rows]:
        """Return the rows of each writer, where two or more are known."""
        rows: dict[int | str, list[int]] = {}
        for row, ink in enumerate(self.inks or ()):
            if ink is not None and ink.writer is not None:
                rows.setdefault(ink.writer, []).append(row)
        return [np.array(found, dtype=np.int64) for found in rows.values()] if len(rows) > 1 else []

    def _stratified(self, rows: Rows, share: float, rng: np.random.Generator) -> Rows:
        """Return ``share`` of the ``rows`` of each digit: at least one of it, and never all."""
        parts = [_NO_ROWS]
        labels = np.zeros(len(self), dtype=np.uint8) if self.labels is None else self.labels
        for digit in range(self.alphabet.size):
            of_digit = rng.permutation(rows[labels[rows] == digit])
            if len(of_digit) > 1:
                parts.append(of_digit[: min(max(round(share * len(of_digit)), 1), len(of_digit) - 1)])
        return np.concatenate(parts)


def _make_printable(source: DataSet | Stream) -> None:
    """Escape in name and notes what names of files may hold, but no terminal, page or card takes."""
    object.__setattr__(source, "name", one_line(source.name))
    object.__setattr__(source, "notes", tuple(map(one_line, source.notes)))


def _read_only(array: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    view = array.view()
    view.flags.writeable = False
    return view


def _whole_writers(rows: list[Rows], share: float, rng: np.random.Generator) -> Rows:
    """Return the ``rows`` of writers drawn by lot, so many that they come closest to ``share``, but never all."""
    if not rows:
        return _NO_ROWS
    drawn = [rows[i] for i in rng.permutation(len(rows))]
    sizes = np.cumsum([len(of_one) for of_one in drawn])
    count = 1 + int(np.argmin(np.abs(sizes[:-1] - share * sizes[-1])))
    return np.concatenate(drawn[:count])


def joined(sets: Sequence[DataSet]) -> DataSet:
    """Return all of ``sets``, one or more, as one set.

    Raises:
        DigitpadError: some have labels and some have none.
    """
    without = [each.name for each in sets if each.labels is None]
    if without and len(without) < len(sets):
        raise DigitpadError(
            sentence("Data", "{without} has no labels, so it cannot be joined to sets that have", without=without[0])
        )
    inks = [each.inks if each.inks is not None else (None,) * len(each) for each in sets]
    return DataSet(
        name=" + ".join(each.name for each in sets),
        images=np.concatenate([each.images for each in sets]),
        labels=None if without else np.concatenate([each.labels for each in sets if each.labels is not None]),
        notes=notes_of(sets),
        inks=tuple(ink for part in inks for ink in part) if any(each.inks for each in sets) else None,
        unreadable=tuple(sentence for each in sets for sentence in each.unreadable),
        alphabet=sets[0].alphabet,
    )


def note_on(sentences: Sequence[str], what: str = "left out {} that cannot be read") -> list[str]:
    """Return a note on ``sentences``, each on one drawing, with their number and the first few; none on none."""
    shown = [*sentences[:_NAMED], *([f"and {len(sentences) - _NAMED:,} more"] if len(sentences) > _NAMED else ())]
    return [f"{what.format(counted(len(sentences), 'drawing'))}: {'; '.join(shown)}"] if sentences else []


def counted(count: int, noun: str) -> str:
    """Return ``count`` and the ``noun``, in the plural unless it is 1."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def notes_of(sources: Sequence[DataSet | Stream]) -> tuple[str, ...]:
    """Return the notes of all ``sources``, each after the name of its source if there are several."""
    if len(sources) == 1:
        return sources[0].notes
    return tuple(f"{each.name}: {note}" for each in sources for note in each.notes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stream:
    """A source without end, which holds nothing: each chunk is made when it is asked for.

    Attributes:
        name: of the source, for the user.
        draw: makes images, shape (n, 28, 28), uint8, and labels, shape (n,), uint8, from chance and n; a function of
            a module, so that a stream can be sent to another process.
        seed: with it, the number and the size of a chunk say all that is in it. `dataclasses.replace` gives another.
        notes: sentences for the user.
    """

    name: str
    draw: Callable[[np.random.Generator, int], tuple[Images, Labels]]
    seed: int = 1
    notes: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        _make_printable(self)

    def chunk(self, index: int, size: int) -> DataSet:
        """Return the ``index``-th chunk, counted from 0, of ``size`` ≥ 1 images."""
        images, labels = self.draw(np.random.default_rng((self.seed, index)), size)
        return DataSet(name=self.name, images=images, labels=labels, notes=self.notes)
