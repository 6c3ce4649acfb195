"""From arrays, wherever they were read, to a data set: every label and pixel is checked, and what is odd is said."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from digitpad.core.alphabet import DIGITS
from digitpad.core.data.dataset import DataSet, Images, Labels, note_on
from digitpad.core.data.kind import Progress
from digitpad.core.errors import DigitpadError
from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing.input_spec import MNIST_INPUT
from digitpad.core.preprocessing.normalise import normalise
from digitpad.core.preprocessing.picture import LONGEST_SIDE, Picture
from digitpad.core.sentences import sentence

Numbers = npt.NDArray[Any]
NameOfRow = Callable[[int], str]

_log = logging.getLogger(__name__)

_SHORTEST_SIDE: Final = 8  # pixels; a digit in fewer cannot be told apart
_BLOCK: Final = 1000  # images that are looked at together: the work needs memory for no more
_SAMPLE: Final = 1000  # images that tell how a set was prepared
# Of 255. Pixels that lie below in all images of a set have another scale, such as 0 to 16: they would be nearly blank.
_FAINTEST_INK: Final = 128
_LARGEST_UNIT: Final = 1.01  # of numbers from 0 to 1 that were enlarged or reduced and not clipped
_OFF_CENTRE: Final = 1.0  # pixels; MNIST's digits lie within half a pixel
_AS_MNIST: Final = 0.9  # of a sample


def data_set(
    name: str,
    images: Numbers,
    labels: Numbers | None,
    *,
    row: NameOfRow = lambda i: f"row {i}",
    progress: Progress = lambda done, total: None,
) -> DataSet:
    """Return ``images`` and ``labels`` as a data set.

    Args:
        name: of the source.
        images: shape (n, height, width), real numbers from 0 to 1 or to 255, light on dark or dark on light. Those
            that were prepared as MNIST was are used as they are, all others are prepared as pictures are.
        labels: shape (n,), real numbers.
        row: how the user finds the i-th entry.
        progress: told the number of images done.

    Raises:
        DigitpadError: a pixel or a label is not usable; the sentence names the source and the row.
    """
    if images.ndim != 3 or min(images.shape[1:]) < _SHORTEST_SIDE or max(images.shape[1:]) > LONGEST_SIDE:
        raise DigitpadError(
            sentence(
                "Data",
                "{name} has images of the shape {value}; height and width are {shortest_side} to {longest_side} pixels",
                name=name,
                value=images.shape[1:],
                shortest_side=_SHORTEST_SIDE,
                longest_side=LONGEST_SIDE,
            )
        )
    if labels is not None and len(labels) != len(images):
        raise DigitpadError(
            sentence(
                "Data",
                "{name} differs in length: {count:,} images, {count2:,} labels",
                name=name,
                count=len(images),
                count2=len(labels),
            )
        )
    if len(images) == 0:
        raise DigitpadError(sentence("Data", "{name} holds no digits", name=name))
    digits = None if labels is None else checked_labels(name, labels, row)
    said: list[str] = []
    pixels, inverted = _light_on_dark(_bytes(name, images, row, said))
    if inverted:
        said.append(f"dark on light: {'' if inverted == len(pixels) else f'{inverted:,} of {len(pixels):,} '}inverted")
    if pixels.shape[1:] != MNIST_INPUT.shape:
        said.append(f"{pixels.shape[2]} × {pixels.shape[1]} pixels: fitted and centred as MNIST's images are")
    elif not _prepared_as_mnist(pixels):
        said.append("the digits are not fitted and centred as MNIST's are: done")
    else:
        return DataSet(name=name, images=pixels, labels=digits, notes=tuple(said))
    prepared, bad = prepare(
        len(pixels), lambda i: Picture(pixels[i] / np.float32(255)), lambda i: f"{name}, {row(i)}", progress
    )
    if bad and digits is not None:  # without labels a blank image keeps the place: answers are counted by rows
        kept = np.setdiff1d(np.arange(len(pixels)), list(bad))
        if len(kept) == 0:
            raise DigitpadError(next(iter(bad.values())))
        prepared, digits = prepared[kept], digits[kept]
    sentences = tuple(bad.values())
    notes = (*said, *note_on(sentences))
    return DataSet(name=name, images=prepared, labels=digits, notes=notes, unreadable=sentences)


def checked_labels(name: str, labels: Numbers, row: NameOfRow) -> Labels:
    """Return ``labels``, shape (n,), as uint8.

    Raises:
        DigitpadError: one is no digit from 0 to 9.
    """
    if labels.ndim != 1:
        raise DigitpadError(
            sentence(
                "Data",
                "{name} has labels of the shape {shape}; there is one number for each image",
                name=name,
                shape=labels.shape,
            )
        )
    wrong = np.flatnonzero(~np.isin(labels, np.arange(DIGITS.size)))
    if len(wrong):
        value = labels[wrong[0]].item()
        raise DigitpadError(
            sentence(
                "Data",
                "{name}, {row}: the label {value:g} is not a digit from 0 to 9",
                name=name,
                row=row(int(wrong[0])),
                value=value,
            )
        )
    return labels.astype(np.uint8)


def _bytes(name: str, images: Numbers, row: NameOfRow, notes: list[str]) -> Images:
    """Return ``images`` as uint8, scaled if they were numbers from 0 to 1."""
    blocks = range(0, len(images), _BLOCK)
    largest = 0.0
    for first in blocks:
        block = images[first : first + _BLOCK]
        largest = max(largest, float(block.max()))
        if not (block.min() >= 0 and block.max() <= 255):  # true for NaN too
            i, y, x = np.argwhere(~((block >= 0) & (block <= 255)))[0]
            raise DigitpadError(
                sentence(
                    "Data",
                    "{name}, {row}: a pixel is {item:g}; pixels lie between 0 and 255, or 0 and 1",
                    name=name,
                    row=row(first + int(i)),
                    item=block[i, y, x].item(),
                )
            )
    if _LARGEST_UNIT < largest < _FAINTEST_INK:
        raise DigitpadError(
            sentence(
                "Data",
                "{name} has no pixel above {largest:g}; pixels lie between 0 and 255, or 0 and 1: "
                "multiply them by {value:.4g}, if {largest:g} is the darkest ink",
                name=name,
                largest=largest,
                value=255 / largest,
            )
        )
    if largest > 1 and images.dtype == np.uint8:
        return images
    scale = 1 if largest > _LARGEST_UNIT else 255 / max(largest, 1)
    if scale != 1 and largest > 0:
        notes.append(f"the pixels were numbers from 0 to {max(largest, 1):g}: scaled")
    converted = np.empty(images.shape, dtype=np.uint8)
    for i in blocks:
        np.rint(images[i : i + _BLOCK] * np.float32(scale), out=converted[i : i + _BLOCK], casting="unsafe")
    return converted


def _light_on_dark(images: Images) -> tuple[Images, int]:
    """Return the images as light ink on dark paper, and how many had to be inverted for it.

    The edge of an image is paper.
    """
    edges = (images[:, 0], images[:, -1], images[:, :, 0], images[:, :, -1])
    dark_on_light = np.mean([edge.mean(axis=1, dtype=np.float32) for edge in edges], axis=0) > 127
    if not dark_on_light.any():
        return images, 0
    # Each image for itself: sets that were collected from many hands hold both kinds.
    inverted = images.copy()
    inverted[dark_on_light] = 255 - images[dark_on_light]
    return inverted, int(np.count_nonzero(dark_on_light))


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
    images = np.zeros((count, *MNIST_INPUT.shape), dtype=np.uint8)
    unreadable = {}
    for i in range(count):
        progress(i, count)
        try:
            images[i] = to_bytes(normalise(drawing(i)))
        except DigitpadError as error:
            unreadable[i] = str(error)
        except Exception as error:  # noqa: BLE001 - whatever it is, the others are read
            _log.info("%s cannot be read", place(i), exc_info=True)
            unreadable[i] = f"{place(i)} cannot be read: {type(error).__name__}: {error} (a fault in digitpad)"
    progress(count, count)
    return images, unreadable


def to_bytes(image: npt.NDArray[np.float32]) -> Images:
    """Return what `normalise` gave, 0 to 1, as uint8, 0 to 255."""
    return np.rint(image * 255).astype(np.uint8)
