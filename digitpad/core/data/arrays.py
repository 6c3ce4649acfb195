"""From arrays, wherever they were read, to a data set: every label and pixel is checked, and what is odd is said."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from digitpad.core.data.blocks import in_blocks
from digitpad.core.data.dataset import DataSet, Images, Labels, note_on
from digitpad.core.data.interpret.judge import SAMPLE, agreement, clear_best, how_they_lie, lie_on_their_side
from digitpad.core.data.interpret.labels import LabelReading, NameOfRow, label_readings
from digitpad.core.data.interpret.layout import Layout, layouts
from digitpad.core.data.interpret.scale import light_on_dark, scale_of, to_scale
from digitpad.core.data.kind import Progress
from digitpad.core.data.spec import DataSpec
from digitpad.core.errors import DigitpadError
from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing.input_spec import MNIST_INPUT
from digitpad.core.preprocessing.normalise import normalise
from digitpad.core.preprocessing.picture import Picture
from digitpad.core.sentences import sentence

Numbers = npt.NDArray[Any]

_log = logging.getLogger(__name__)

_SAMPLE: Final = 1000  # images that tell how a set was prepared
_OFF_CENTRE: Final = 1.0  # pixels; MNIST's digits lie within half a pixel
_AS_MNIST: Final = 0.9  # of a sample
_LEAST_FOR_DOUBT: Final = 50  # images
_DOUBTFUL: Final = 0.25  # of them that look like their labels to the judge; of people's digits two thirds do
_ROW: Final = "row {}"  # from 0, as NumPy counts


def data_set(
    source: str | DataSpec,
    images: Numbers,
    labels: Numbers | None,
    *,
    row: NameOfRow = _ROW.format,
    progress: Progress = lambda done, total: None,
) -> DataSet:
    """Return ``images`` and ``labels`` as a data set.

    Args:
        source: its name, or what was asked for, which tells whether its labels matter.
        images: real numbers, shape (n, height, width) or another that `layouts` knows, of any scale that `scale_of`
            knows, light on dark or dark on light. Those that were prepared as MNIST was are used as they are, all
            others are prepared as pictures are. Where they could lie in several ways, they are looked at.
        labels: one for each image, in a form that `label_readings` knows.
        row: how the user finds the i-th entry.
        progress: told the number of images done.

    Raises:
        DigitpadError: a pixel or a label is not usable, or two readings are as good; the sentence names the source,
            and the row.
    """
    name, with_labels = (source, True) if isinstance(source, str) else (source.name, source.with_labels)
    try:
        layout, reading = _understood(name, images, labels, row)
    except DigitpadError:
        if with_labels or labels is None:
            raise
        layout, reading = _understood(name, images, None, row)
    if not with_labels:  # they have told how the images lie
        reading = None
    if len(layout.images) == 0:
        raise DigitpadError(sentence("Data", "{name} holds no digits", name=name))
    said = [*layout.notes, *(reading.notes if reading else ())]
    prepared, bad = prepared_images(name, layout.grey(), said, row, progress)
    digits = None if reading is None else reading.digits
    if bad and digits is not None:  # without labels a blank image keeps the place: answers are counted by rows
        kept = np.setdiff1d(np.arange(len(prepared)), list(bad))
        if len(kept) == 0:
            raise DigitpadError(next(iter(bad.values())))
        every = prepared
        prepared, digits = in_blocks(len(kept), lambda part: every[kept[part]]), digits[kept]
    unreadable, blanks = tuple(bad.values()), tuple(bad) if digits is None else ()
    notes = (*said, *(note_on(unreadable) if with_labels else ()))
    found = DataSet(name=name, images=prepared, labels=digits, notes=notes, unreadable=unreadable, blanks=blanks)
    return upright(found)


def upright(data: DataSet) -> DataSet:
    """Return ``data`` with rows and columns exchanged if it lies on its side; notes say what else is odd about it."""
    rows = np.arange(len(data))[:: max(1, len(data) // SAMPLE)][:SAMPLE]
    images, labels = data.images[rows], None if data.labels is None else data.labels[rows]
    if lie_on_their_side(images, labels):
        note = sentence("Data", "the digits lay on their side, rows and columns exchanged, as EMNIST's do: set upright")
        exchanged = in_blocks(len(data), lambda part: data.images[part].transpose(0, 2, 1))
        return replace(data, images=exchanged, notes=(*data.notes, note))
    notes = [] if labels is None else _doubts(images, labels)
    return replace(data, notes=(*data.notes, *notes)) if notes else data


def _doubts(images: Images, labels: Labels) -> list[str]:
    """Return a note if the images, shape (n, 28, 28), lie the wrong way, or hardly look like their labels."""
    way = how_they_lie(images, labels)
    if way:
        return [sentence("Data", "the digits seem to be {way}; nothing was changed", way=way)]
    if len(images) >= _LEAST_FOR_DOUBT and agreement(images, labels).mean() < _DOUBTFUL:
        return [sentence("Data", "hardly any image looks like its label: look at them before you use them")]
    return []


def prepared_images(
    name: str,
    images: Numbers,
    notes: list[str],
    row: NameOfRow = _ROW.format,
    progress: Progress = lambda done, total: None,
) -> tuple[Images, dict[int, str]]:
    """Return ``images``, shape (n, height, width), n ≥ 1, as the model sees them, shape (n, 28, 28).

    Args:
        name: of the source.
        images: real numbers.
        notes: to which is added what was found and done.
        row, progress: as for `data_set`.

    Returns:
        images, and by their rows a sentence on each that cannot be read, which is left blank.

    Raises:
        DigitpadError: a pixel is not usable.
    """
    scale = scale_of(name, images, row)
    notes.extend(scale.notes)
    pixels, inverted = light_on_dark(to_scale(images, scale))
    if inverted:
        notes.append(f"dark on light: {'' if inverted == len(pixels) else f'{inverted:,} of {len(pixels):,} '}inverted")
    if pixels.shape[1:] != MNIST_INPUT.shape:
        notes.append(f"{pixels.shape[2]} × {pixels.shape[1]} pixels: fitted and centred as MNIST's images are")
    elif not _prepared_as_mnist(pixels):
        notes.append("the digits are not fitted and centred as MNIST's are: done")
    else:
        return pixels, {}
    return prepare(len(pixels), lambda i: Picture(pixels[i] / np.float32(255)), lambda i: f"{name}, {row(i)}", progress)


def agreement_of(name: str, images: Numbers, labels: Labels) -> npt.NDArray[np.bool_]:
    """Return which of ``images``, shape (n, height, width), look like their ``labels``, shape (n,).

    None does if the images cannot be used at all.
    """
    try:
        prepared, _ = prepared_images(name, images, [])
    except DigitpadError:
        return np.zeros(len(labels), dtype=np.bool_)
    if lie_on_their_side(prepared, labels):
        prepared = prepared.transpose(0, 2, 1)
    return agreement(prepared, labels)


def _understood(
    name: str, images: Numbers, labels: Numbers | None, row: NameOfRow
) -> tuple[Layout, LabelReading | None]:
    readings: list[LabelReading] = [] if labels is None else label_readings(name, labels, row)
    return _chosen(name, layouts(name, images, len(readings[0].digits) if readings else None), readings)


def _chosen(name: str, ways: Sequence[Layout], readings: Sequence[LabelReading]) -> tuple[Layout, LabelReading | None]:
    """Return the layout and the labels that the images speak for.

    Raises:
        DigitpadError: there are several, and none is clearly better.
    """
    if not readings:
        return ways[0], None
    if len(ways) == len(readings) == 1:
        return ways[0], readings[0]
    count = len(readings[0].digits)
    rows = np.arange(count)[:: max(1, count // SAMPLE)][:SAMPLE]
    pairs = [(way, reading) for way in ways for reading in readings]
    best = clear_best([agreement_of(name, way.grey(rows), reading.digits[rows]) for way, reading in pairs])
    if best is None:
        doubts = "; ".join(note for _, reading in pairs[: len(readings)] for note in reading.notes)
        doubts = doubts if len(readings) > 1 else "whether the images are the rows or the columns of the array"
        raise DigitpadError(
            sentence(
                "Data",
                "{name} can be read in two ways, and its images do not tell which is right: {doubts}",
                name=name,
                doubts=doubts,
            )
        )
    return pairs[best]


def _prepared_as_mnist(images: Images) -> bool:
    """Whether nearly all of a sample fit the box, and have their centre of mass where MNIST has it."""
    sample = images[:: max(1, len(images) // _SAMPLE)].astype(np.float32)
    mass = sample.sum(axis=(1, 2))
    sample, mass = sample[mass > 0], mass[mass > 0]
    if len(mass) == 0:
        return True
    axis = np.arange(MNIST_INPUT.size, dtype=np.float32)
    x, y = sample.sum(axis=1) @ axis / mass, sample.sum(axis=2) @ axis / mass
    centred = np.maximum(np.abs(x - MNIST_INPUT.centre), np.abs(y - MNIST_INPUT.centre)) <= _OFF_CENTRE
    longest = np.maximum(_extent(sample.max(axis=1)), _extent(sample.max(axis=2)))
    fitted = (longest >= MNIST_INPUT.box - 4) & (longest <= MNIST_INPUT.box + 1)
    return bool(np.mean(centred & fitted) >= _AS_MNIST)


def _extent(profiles: npt.NDArray[np.float32]) -> npt.NDArray[np.int64]:
    """Return from the first to the last pixel with ink how many there are, for ``profiles`` of shape (n, 28)."""
    inked = profiles > 0
    extent: npt.NDArray[np.int64] = MNIST_INPUT.size - inked.argmax(axis=1) - inked[:, ::-1].argmax(axis=1)
    return extent


def prepare(
    count: int, drawing: Callable[[int], Ink | Picture], place: Callable[[int], str], progress: Progress
) -> tuple[Images, dict[int, str]]:
    """Turn drawings into images for the model; one that cannot be read, or that we fail on, costs no other.

    Args:
        count: of the drawings.
        drawing: returns the i-th.
        place: returns where it stands, for the user.
        progress: told the number of drawings done; may raise to give up.

    Returns:
        images, shape (count, 28, 28), and by their numbers a sentence on each drawing that cannot be read, which is
        left blank.
    """
    unreadable = {}

    def prepared(part: slice) -> Images:
        images = np.zeros((part.stop - part.start, *MNIST_INPUT.shape), dtype=np.uint8)
        for i in range(part.start, part.stop):
            progress(i, count)
            try:
                images[i - part.start] = to_bytes(normalise(drawing(i)))
            except DigitpadError as error:
                unreadable[i] = str(error)
            except Exception as error:  # noqa: BLE001 - whatever it is, the others are read
                _log.info("%s cannot be read", place(i), exc_info=True)
                unreadable[i] = f"{place(i)} cannot be read: {type(error).__name__}: {error} (a fault in digitpad)"
        return images

    images = in_blocks(count, prepared)
    progress(count, count)
    return images, unreadable


def to_bytes(image: npt.NDArray[np.float32]) -> Images:
    """Return what `normalise` gave, 0 to 1, as uint8, 0 to 255."""
    return np.rint(image * 255).astype(np.uint8)
