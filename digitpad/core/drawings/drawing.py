"""A drawing that somebody labelled: what was drawn, what was meant, and what a model had said. Immutable."""

from __future__ import annotations

import io
import json
import zlib
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import numpy as np

from digitpad.core.errors import DigitpadError
from digitpad.core.ink.ink import Ink
from digitpad.core.preprocessing.input_spec import MNIST_INPUT
from digitpad.core.preprocessing.picture import Picture, picture_from_bytes
from digitpad.core.sentences import sentence

NO_DIGIT: Final = None
"""The label of a drawing that is no digit."""

_LARGEST: Final = 64 << 20  # bytes of ink, unpacked
_COMPRESSION: Final = 6
_NORMALISED: Final = b"28x28"  # begins the bytes of an image that is the model's input already


class Origin(StrEnum):
    """How a drawing came to be kept."""

    CORRECTION = "correction"
    PRACTICE = "practice"
    IMPORT = "import"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a model said of a drawing when it was labelled.

    Attributes:
        digit: its answer; None if it gave none.
        confidence: the probability of ``digit``, 0 to 1.
        verdict: such as ``"digit"`` or ``"not-a-digit"``.
        model: the name of the model.
    """

    digit: int | None
    confidence: float
    verdict: str
    model: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """What is known of one drawing, without the drawing itself: `digitpad.core.drawings.database.Drawings.content`.

    Attributes:
        id: its number in the database; 0 of one that is not kept yet.
        label: the digit that was meant, or `NO_DIGIT`.
        drawn: when, in seconds since 1970.
        origin: how it came here.
        answer: what a model had said; None if none was asked.
        is_ink: whether it is ink; otherwise a picture.
        teaches: whether the personal part learns from it.
    """

    id: int = 0
    label: int | None
    drawn: float
    origin: Origin
    answer: Answer | None = None
    is_ink: bool = True
    teaches: bool = True

    @property
    def said(self) -> int | None:
        """The digit that the model said, or None: that it is none, or that no model was asked."""
        return self.answer.digit if self.answer is not None and self.answer.verdict in ("digit", "unsure") else None

    @property
    def is_misread(self) -> bool:
        """Whether the model said something else than what was meant."""
        return self.answer is not None and self.said != self.label


def packed(content: Ink | Picture) -> bytes:
    """Return ``content`` as the bytes that are kept.

    `unpacked` gives an equal ink, or a picture of 16 bits a pixel; of one that is normalised, 8 bits.
    """
    if isinstance(content, Ink):
        strokes = content.to_json()["strokes"]
        return zlib.compress(json.dumps({"strokes": strokes}, separators=(",", ":")).encode("ascii"), _COMPRESSION)
    if content.is_normalised:
        return _NORMALISED + zlib.compress(_bytes(content), _COMPRESSION)
    from PIL import Image  # noqa: PLC0415 - the window starts without Pillow

    png = io.BytesIO()
    Image.fromarray(np.rint(content.pixels * 65535).astype(np.uint16)).save(png, "PNG")
    return png.getvalue()


def unpacked(data: bytes, *, is_ink: bool) -> Ink | Picture:
    """Return what `packed` was given.

    Raises:
        DigitpadError: the bytes are damaged; to be read after what the drawing is called.
    """
    if data.startswith(_NORMALISED):
        return _normalised(data.removeprefix(_NORMALISED))
    if not is_ink:
        return picture_from_bytes(data, "the picture")
    try:
        inflater = zlib.decompressobj()
        text = inflater.decompress(data, _LARGEST)
        if inflater.unconsumed_tail:
            raise DigitpadError(sentence("Drawings", "is far too large"))
        return Ink.from_json(json.loads(text))
    except (zlib.error, ValueError, RecursionError) as error:
        raise DigitpadError(sentence("Drawings", "is damaged")) from error


def digest(content: Ink | Picture) -> bytes:
    """Return what only this drawing has, whatever it is labelled: 16 bytes of its points or pixels.

    Of coordinates seven decimals count, which files of every format keep.
    """
    import hashlib  # noqa: PLC0415 - OpenSSL takes 3 MB, and most starts need it not

    hashed = hashlib.blake2b(digest_size=16)
    if isinstance(content, Ink):
        for stroke in content.strokes:
            hashed.update(len(stroke).to_bytes(4, "big"))
            hashed.update(stroke.points.astype(">f4").tobytes())
    else:
        hashed.update(_bytes(content))
        hashed.update(repr(content.pixels.shape).encode("ascii"))
    return hashed.digest()


def _bytes(picture: Picture) -> bytes:
    return np.rint(picture.pixels * 255).astype(np.uint8).tobytes()


def _normalised(data: bytes) -> Picture:
    height, width = MNIST_INPUT.shape
    inflater = zlib.decompressobj()
    try:
        pixels = np.frombuffer(inflater.decompress(data, height * width + 1), dtype=np.uint8).reshape(height, width)
    except (zlib.error, ValueError) as error:
        raise DigitpadError(sentence("Drawings", "is damaged")) from error
    return Picture((pixels / 255).astype(np.float32), is_normalised=True)
