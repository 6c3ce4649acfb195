"""Files of data, such as CSV, NPZ and IDX: every row is a drawing, and the labels do not matter."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from digitpad.core.data.spec import DataSpec, Part
from digitpad.core.errors import DigitpadError
from digitpad.core.ink.ink_file import ENDINGS
from digitpad.core.storage.endings import ALL_PICTURES, ending_of, name_of

if TYPE_CHECKING:
    from digitpad.core.data.dataset import DataSet, Images, Stream
    from digitpad.core.ink.ink import Ink
    from digitpad.core.preprocessing.picture import Picture

_REMEMBERED: Final = 1024  # names


@dataclass(frozen=True, slots=True, eq=False)
class Row:
    """One image of a data set, small enough to be sent to another process.

    Attributes:
        image: shape (28, 28), uint8, 0 (paper) to 255 (ink), as the model sees it.
        note: to be read with the answer, or empty.
    """

    image: Images
    note: str = ""

    def parsed(self) -> Picture:
        """Return it as a picture that is read as it is."""
        import numpy as np  # noqa: PLC0415 - what finds the parts needs neither

        from digitpad.core.preprocessing.picture import Picture  # noqa: PLC0415

        return Picture(np.float32(1) - self.image.astype(np.float32) / np.float32(255), self.note, is_normalised=True)


def is_data(source: str) -> bool:
    """Whether ``source``, a path with or without a part, names a file or a folder of data, not a picture or ink."""
    is_drawing = ending_of(source) in ALL_PICTURES or name_of(source).lower().endswith(ENDINGS)
    return not is_drawing and _is_data(source)


@lru_cache(_REMEMBERED)
def _is_data(source: str) -> bool:
    try:
        spec = DataSpec.parse(source)
        if spec.is_word or not (spec.path.is_file() or spec.path.is_dir()):
            return False
        from digitpad.core.data.sources import kind_of  # noqa: PLC0415 - pictures and ink need none of the kinds

        kind_of(spec)
    except (DigitpadError, OSError, ValueError):
        return False
    return True


def rows_of(source: str) -> Iterator[Row | Ink | DigitpadError]:
    """Yield the drawings in the data that ``source`` names, in their order, and what is wrong with the bad ones.

    The first one has a note on what was assumed. Of two parts the test part is meant, unless the name tells.

    Raises:
        DigitpadError: the data cannot be used.
    """
    data, notes = _opened(source)
    note = f"{source}: {'; '.join(notes)}" if notes else ""
    bad = dict(zip(data.blanks, data.unreadable, strict=False))
    for number, image in enumerate(data.images):
        ink = None if data.inks is None else data.inks[number]
        if number in bad:
            yield DigitpadError(bad[number])
        else:
            yield Row(image, note) if ink is None else ink
            note = ""
    for sentence in data.unreadable[len(bad) :]:
        yield DigitpadError(sentence)


def _opened(source: str) -> tuple[DataSet, tuple[str, ...]]:
    from digitpad.core.data.dataset import DataSet  # noqa: PLC0415 - see `is_data`
    from digitpad.core.data.kind import NoSuchPartError  # noqa: PLC0415
    from digitpad.core.data.sources import kind_of, open_source  # noqa: PLC0415

    spec = replace(DataSpec.parse(source), with_labels=False)
    data: DataSet | Stream | None = None
    notes: tuple[str, ...] = ()
    if spec.asked_part is None and Part.TEST in kind_of(spec).parts:
        try:
            data = open_source(replace(spec, asked_part=Part.TEST), skip_bad=True)
            notes = (f"the test part is answered; {source}:{Part.TRAINING} names the other",)
        except NoSuchPartError:
            pass
    if data is None:
        data = open_source(spec, skip_bad=True)
    assert isinstance(data, DataSet)  # what has no end is called by a word
    return data, (*notes, *data.notes)
