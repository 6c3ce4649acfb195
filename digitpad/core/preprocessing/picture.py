"""Read picture files: their pixels as grey values, or one sentence that says why not.

Decoded are PNG, JPEG, BMP, GIF, WebP, PNM and TIFF, found by content and not by name.
"""

from __future__ import annotations

import contextlib
import io
import stat
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np
import numpy.typing as npt

from digitpad.core.errors import DigitpadError, of_os_error
from digitpad.core.preprocessing.input_spec import MNIST_INPUT
from digitpad.core.preprocessing.picture_bytes import (
    deep_planes,
    has_deep_colours,
    is_damaged_jpeg,
    plain_grey,
    without_text,
)
from digitpad.core.sentences import sentence
from digitpad.core.storage.file_content import kind_of

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageFile import ImageFile

MOST_PIXELS: Final = 64_000_000
LONGEST_SIDE: Final = 1024
"""Larger pictures are reduced to this many pixels on their longer side: 50 for a digit of 5 % of the picture."""

MOST_PAGES: Final = 200
"""A TIFF may have no more of them."""

_FORMATS: Final = ("PNG", "JPEG", "BMP", "GIF", "WEBP", "PPM", "TIFF")
_ANIMATED: Final = ("GIF", "WEBP", "PNG")  # of which the first picture is read
_TOO_LARGE: Final = "is too large for a picture of a digit"
_MOST_BYTES: Final = 256_000_000
_FAINT: Final = 0.25  # below this contrast in grey, a colour channel may show the ink better
_SHOWS: Final = 0.06  # contrast of what is opaque from which on the digit lies in the colours, not in the opacity
_DEEPEST: Final = np.float32(65535)
_LEAST_LEVELS: Final = 16  # of 65536; a sheet whose levels differ by less is blank
_OUTLIERS: Final = 3  # pixels at either end of the range that may be the camera's fault
_NOT_A_PAGE: Final = 0b101  # bits of a TIFF's NewSubfileType: a thumbnail, a mask
_SUBFILE_TYPE: Final = 254

FloatArray = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """A grey picture, as light falls on it: nothing about polarity, margins or paper has been decided yet.

    Attributes:
        pixels: shape (height, width), both ≥ 1, float32, 0 (black) to 1 (white), read-only. They are copied, unless
            they are read-only and nobody else's already.
        note: a sentence for the user about how it was read, such as that the file is damaged; mostly empty.
        is_normalised: whether the pixels are what `normalise` gave before, shape (28, 28), ink black: an image of a
            data set, which is read as it is.
    """

    pixels: FloatArray
    note: str = ""
    is_normalised: bool = False

    def __post_init__(self) -> None:
        given = np.asarray(self.pixels, dtype=np.float32)
        pixels = np.array(given) if given.flags.writeable or given.base is not None else given
        if pixels.ndim != 2 or pixels.size == 0:
            raise DigitpadError(
                sentence("Preprocessing", "a picture has rows and columns, not the shape {shape}", shape=pixels.shape)
            )
        if not (pixels.min() >= 0 and pixels.max() <= 1):  # false for NaN too
            raise DigitpadError(sentence("Preprocessing", "a picture has a pixel that is not between black and white"))
        if self.is_normalised and pixels.shape != MNIST_INPUT.shape:
            raise ValueError(f"an image that is normalised has not the shape {pixels.shape}")
        pixels.setflags(write=False)
        object.__setattr__(self, "pixels", pixels)


def load_picture(path: Path) -> Picture:
    """Read a picture file; of several pages the first, with a note.

    Raises:
        DigitpadError: the file is missing, too large, damaged, or none of the formats above.
    """
    return _first(load_pages(path), str(path))


def picture_from_bytes(data: bytes, name: str) -> Picture:
    """Decode a picture; ``name`` stands for it in the sentence of an error.

    Raises:
        DigitpadError: as `load_picture`.
    """
    return _first(pages_from_bytes(data, name), name)


def load_pages(path: Path) -> Iterator[Picture | DigitpadError]:
    """Yield the pages of a picture file, at least one, or what is wrong with a page; only a TIFF has several."""
    try:
        data = _bytes(path)
    except DigitpadError as error:
        yield error
    except OSError as error:
        yield of_os_error(error, sentence("Preprocessing", "{path} cannot be read", path=path))
    else:
        yield from pages_from_bytes(data, str(path))


def _first(pages: Iterator[Picture | DigitpadError], name: str) -> Picture:
    page = next(pages)
    if isinstance(page, DigitpadError):
        raise page
    return page if next(pages, None) is None else Picture(page.pixels, f"{name} has several pages; this is the first")


def _bytes(path: Path) -> bytes:
    if str(path).startswith(("http:/", "https:/")):  # of the two slashes pathlib keeps one
        raise DigitpadError(
            sentence(
                "Preprocessing",
                "{path} is an address on the web, which is not fetched; save the picture to a file first",
                path=path,
            )
        )
    status = path.stat()
    if stat.S_ISDIR(status.st_mode):
        raise DigitpadError(sentence("Preprocessing", "{path} is a folder, not a picture", path=path))
    if status.st_size > _MOST_BYTES:
        raise DigitpadError(f"{path} {_TOO_LARGE}")
    return path.read_bytes()


def pages_from_bytes(data: bytes, name: str) -> Iterator[Picture | DigitpadError]:
    """Yield the pages of a picture, as `load_pages`; ``name`` stands for it in the sentence of an error."""
    from PIL import Image  # noqa: PLC0415 - the window starts without Pillow

    if not data:
        yield DigitpadError(sentence("Preprocessing", "{name} is empty", name=name))
        return
    if (grey := plain_grey(data, LONGEST_SIDE)) is not None:
        yield Picture(_shares(_reduced(grey)))
        return
    data = without_text(data)
    # What it warns of is refused here.
    if all(each[2] is not Image.DecompressionBombWarning for each in warnings.filters):
        warnings.filterwarnings("ignore", category=Image.DecompressionBombWarning)
    try:
        with Image.open(io.BytesIO(data), formats=_FORMATS) as image:
            yield from _pages_of(image, data, name)
    except Exception as error:  # noqa: BLE001 - decoders raise nearly anything on damaged data
        yield _refusal(error, data, name)


def _pages_of(image: ImageFile, data: bytes, name: str) -> Iterator[Picture | DigitpadError]:
    note = f"{name} is damaged inside and may be misread" if is_damaged_jpeg(data) else ""
    note = f"{name} is animated; this is the first of its pictures" if _is_animated(image) else note
    pages = 0
    for frame in range(2 * MOST_PAGES if image.format == "TIFF" else 1):
        try:
            image.seek(frame)
        except EOFError:
            break
        if image.format == "TIFF" and image.tag_v2.get(_SUBFILE_TYPE, 0) & _NOT_A_PAGE:  # type: ignore[attr-defined]
            continue
        pages += 1
        if pages > MOST_PAGES:
            yield DigitpadError(
                sentence(
                    "Preprocessing",
                    "{name} has more than {most_pages} pages; the others are left out",
                    name=name,
                    most_pages=MOST_PAGES,
                )
            )
            return
        try:
            page: Picture | DigitpadError = Picture(_decoded(image, data, frame), note)
        except Exception as error:  # noqa: BLE001 - as above; the other pages are read
            page = _refusal(error, data, name)
        yield page
    if not pages:
        yield DigitpadError(sentence("Preprocessing", "{name} holds no page", name=name))


def _is_animated(image: ImageFile) -> bool:
    is_animated = False
    with contextlib.suppress(Exception):  # decoders raise nearly anything where what follows is damaged
        is_animated = image.format in _ANIMATED and bool(getattr(image, "is_animated", False))
    return is_animated


def _refusal(error: Exception, data: bytes, name: str) -> DigitpadError:
    from PIL import Image, UnidentifiedImageError  # noqa: PLC0415

    if isinstance(error, UnidentifiedImageError):
        kind = kind_of(data)
        what = f"it is {kind}" if kind else "PNG, JPEG, BMP, GIF, WebP, TIFF and PNM can"
        why = f"is not a picture that can be read ({what})"
    elif isinstance(error, Image.DecompressionBombError):
        why = _TOO_LARGE
    else:
        why = str(error) if isinstance(error, DigitpadError) else f"is damaged: {error}"
    refusal = DigitpadError(f"{name} {why}")
    refusal.__cause__ = error
    return refusal


def _decoded(image: ImageFile, data: bytes, frame: int) -> FloatArray:
    """Return the frame at which ``image`` stands as grey values from 0 to 1, shape (height, width)."""
    from PIL import ExifTags, Image, ImageOps  # noqa: PLC0415

    width, height = image.size
    if width * height > MOST_PIXELS:
        raise DigitpadError(
            sentence(
                "Preprocessing",
                "has {width} × {height} pixels, more than a picture of a digit may have",
                width=width,
                height=height,
            )
        )
    if has_deep_colours(image):
        with Image.open(io.BytesIO(data), formats=_FORMATS) as again:
            again.seek(frame)
            deep = [_reduced(plane) for plane in deep_planes(image, again)]
        values = np.stack(deep, axis=-1)
        colours = 1 if len(deep) < 3 else 3
        shown = np.broadcast_to(_own_range(values[..., :colours]), (*values.shape[:2], 3))
        return _flatten(shown, values[..., colours:] / _DEEPEST)
    image.draft(None, (LONGEST_SIDE, LONGEST_SIDE))  # a JPEG decodes faster at half size or less
    image.load()
    is_upright = image.getexif().get(ExifTags.Base.Orientation, 1) == 1
    upright = image if is_upright else ImageOps.exif_transpose(image)
    if upright.mode.startswith(("I", "F")):
        return _own_range(_reduced(Image.fromarray(np.asarray(upright, dtype=np.float32))))
    # Converted first: Pillow reduces two tones and palettes by leaving pixels out, and thin lines with them.
    if upright.mode in ("RGBA", "LA", "PA", "La", "RGBa") or "transparency" in upright.info:
        rgba = _shares(_reduced(upright.convert("RGBA")))
        return _flatten(rgba[..., :3], rgba[..., 3:])
    if upright.mode in ("1", "L"):
        return _shares(_reduced(upright if upright.mode == "L" else upright.convert("L")))
    return _colour_to_grey(_shares(_reduced(upright.convert("RGB"))))


def _reduced(image: Image) -> FloatArray:
    from PIL import Image  # noqa: PLC0415

    if max(image.size) > LONGEST_SIDE:
        image = image.copy()
        image.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.BOX)
    return np.array(image, dtype=np.float32)


def _shares(levels: FloatArray) -> FloatArray:
    """Return ``levels`` of 8 bits, which are nobody else's, from 0 to 1, and read-only: nobody need copy them."""
    levels /= np.float32(255)
    levels.setflags(write=False)
    return levels


def _own_range(values: FloatArray) -> FloatArray:
    """Return samples of 16 bits or more from 0 to 1: what a camera leaves unused of them is no part of the picture."""
    values = np.nan_to_num(values, posinf=0.0, neginf=0.0)
    ordered = np.partition(values.ravel(), (last := min(_OUTLIERS, values.size - 1), values.size - 1 - last))
    darkest, lightest = float(ordered[last]), float(ordered[-1 - last])
    fits = values.min() >= 0 and values.max() <= _DEEPEST
    if fits and not _LEAST_LEVELS <= lightest - darkest < _FAINT * float(_DEEPEST):
        return values / _DEEPEST
    result: FloatArray = np.clip((values - darkest) / np.float32(max(lightest - darkest, 1e-30)), 0, 1)
    return result


def _flatten(rgb: FloatArray, alpha: FloatArray) -> FloatArray:
    """Return grey values, with what is clear filled so that the digit shows.

    Where most is opaque and its colours differ, they hold the digit, and what is clear is more of the paper. Else the
    opacity holds it: it is laid on white, or on black if what it shows is light.
    """
    if alpha.size == 0 or alpha.min() == 1:
        return _colour_to_grey(rgb)
    opaque = alpha[..., 0] > 0.5
    if opaque.mean() > 0.5 and np.ptp(rgb[opaque], axis=0).max() > _SHOWS:
        ground = np.median(rgb[opaque], axis=0)
    else:
        shown = float((rgb * alpha).mean() / max(float(alpha.mean()), 1e-6))
        ground = np.full(3, 1 if shown < 0.5 else 0, dtype=np.float32)
    return _colour_to_grey(rgb * alpha + ground * (1 - alpha))


def _colour_to_grey(rgb: FloatArray) -> FloatArray:
    """Return the luma (ITU-R BT.601), or the channel that shows ink of the paper's lightness, such as yellow, best."""
    luma: FloatArray = np.clip(rgb @ np.array([0.299, 0.587, 0.114], dtype=np.float32), 0, 1)
    if float(np.ptp(luma)) >= _FAINT:
        return luma
    channel = int(np.argmax(np.ptp(rgb, axis=(0, 1))))
    return rgb[..., channel] if np.ptp(rgb[..., channel]) > 1.5 * np.ptp(luma) else luma
