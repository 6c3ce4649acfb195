"""Pictures of digits: files and bytes become grey pixels, or are refused with one sentence.

Only what the program's users have is decoded: PNG, JPEG, BMP, GIF, WebP and PNM, found by content and not by name.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np
import numpy.typing as npt

from digitpad.core.errors import DigitpadError

if TYPE_CHECKING:
    from PIL.Image import Image

SUFFIXES: Final = frozenset({".png", ".jpg", ".jpeg", ".bmp", ".gif", ".webp", ".pbm", ".pgm", ".ppm", ".pnm"})
"""Endings, in lower case, of the files that `load_picture` is meant for."""

MOST_PIXELS: Final = 64_000_000
LONGEST_SIDE: Final = 1024
"""Larger pictures are reduced to this many pixels on their longer side: 50 for a digit of 5 % of the picture."""

_FORMATS: Final = ("PNG", "JPEG", "BMP", "GIF", "WEBP", "PPM")
_MOST_BYTES: Final = 256_000_000
_FAINT: Final = 0.25  # below this contrast in grey, a colour channel may show the ink better


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """A grey picture, as light falls on it: nothing about polarity, margins or paper has been decided yet.

    Attributes:
        pixels: shape (height, width), both ≥ 1, float32, 0 (black) to 1 (white), read-only. They are copied, unless
            they are read-only and nobody else's already.
    """

    pixels: npt.NDArray[np.float32]

    def __post_init__(self) -> None:
        given = np.asarray(self.pixels, dtype=np.float32)
        pixels = np.array(given) if given.flags.writeable or given.base is not None else given
        if pixels.ndim != 2 or pixels.size == 0:
            raise DigitpadError(f"a picture has rows and columns, not the shape {pixels.shape}")
        if not (pixels.min() >= 0 and pixels.max() <= 1):  # false for NaN too
            raise DigitpadError("a picture has a pixel that is not between black and white")
        pixels.setflags(write=False)
        object.__setattr__(self, "pixels", pixels)


def load_picture(path: Path) -> Picture:
    """Read a picture file.

    Raises:
        DigitpadError: the file is missing, too large, damaged, or none of the formats above.
    """
    try:
        if path.is_dir():
            raise DigitpadError(f"{path} is a folder, not a picture")
        if path.stat().st_size > _MOST_BYTES:
            raise DigitpadError(f"{path} is too large for a picture of a digit")
        data = path.read_bytes()
    except OSError as error:
        raise DigitpadError(f"{path} cannot be read: {error.strerror or error}") from error
    return picture_from_bytes(data, str(path))


def picture_from_bytes(data: bytes, name: str) -> Picture:
    """Decode a picture; ``name`` stands for it in the sentence of an error.

    Raises:
        DigitpadError: as `load_picture`.
    """
    from PIL import Image, ImageOps, UnidentifiedImageError  # noqa: PLC0415 - the window starts without Pillow

    if not data:
        raise DigitpadError(f"{name} is empty")
    try:
        with Image.open(io.BytesIO(data), formats=_FORMATS) as image:
            _refuse_if_huge(image, name)
            image.draft(None, (LONGEST_SIDE, LONGEST_SIDE))  # a JPEG decodes faster at half size or less
            image.load()
            upright = ImageOps.exif_transpose(image)
            upright.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.BOX)
            pixels = _grey(upright)
            pixels.setflags(write=False)
            return Picture(pixels)
    except DigitpadError:
        raise
    except UnidentifiedImageError as error:
        raise DigitpadError(f"{name} is not a picture that can be read ({_kind(data)})") from error
    except Image.DecompressionBombError as error:
        raise DigitpadError(f"{name} is too large for a picture of a digit") from error
    except Exception as error:  # decoders raise nearly anything on damaged data
        raise DigitpadError(f"{name} is damaged: {error}") from error


def _refuse_if_huge(image: Image, name: str) -> None:
    width, height = image.size
    if width * height > MOST_PIXELS:
        raise DigitpadError(f"{name} has {width} × {height} pixels, more than a picture of a digit may have")


def _kind(data: bytes) -> str:
    for magic, kind in ((b"II*\0", "a TIFF"), (b"MM\0*", "a TIFF"), (b"%!PS", "PostScript"), (b"%PDF", "a PDF")):
        if data.startswith(magic):
            return f"it is {kind}; save it as PNG"
    return "PNG, JPEG, BMP, GIF, WebP and PNM can"


def _grey(image: Image) -> npt.NDArray[np.float32]:
    """Return ``image`` of any mode as grey values from 0 to 1."""
    if image.mode.startswith("I"):  # 16 bit, which Pillow keeps in 16 or in 32
        return _clipped(np.asarray(image, dtype=np.float32) / 65535)
    if image.mode == "F":
        deep = np.nan_to_num(np.asarray(image, dtype=np.float32))
        return _clipped(deep / max(float(deep.max()), 1.0))
    if image.mode in ("1", "L") and "transparency" not in image.info:
        return _unit(image.convert("L"))
    if image.mode in ("RGBA", "LA", "PA", "La", "RGBa") or "transparency" in image.info:
        return _flatten(_unit(image.convert("RGBA")))
    return _colour_to_grey(_unit(image.convert("RGB")))


def _clipped(values: npt.NDArray[np.floating]) -> npt.NDArray[np.float32]:
    clipped: npt.NDArray[np.float32] = np.clip(values, 0, 1).astype(np.float32)
    return clipped


def _unit(image: Image) -> npt.NDArray[np.float32]:
    return np.asarray(image, dtype=np.float32) / np.float32(255)


def _flatten(rgba: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """Lay a transparent picture on white, or on black if what it shows is light."""
    alpha = rgba[..., 3:]
    if alpha.min() == 1:
        return _colour_to_grey(rgba[..., :3])
    shown = float((rgba[..., :3] * alpha).mean() / max(float(alpha.mean()), 1e-6))
    ground = 1.0 if shown < 0.5 else 0.0
    return _colour_to_grey(rgba[..., :3] * alpha + np.float32(ground) * (1 - alpha))


def _colour_to_grey(rgb: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """Return the luma (ITU-R BT.601), or the channel that shows ink of the paper's lightness, such as yellow, best."""
    luma: npt.NDArray[np.float32] = np.clip(rgb @ np.array([0.299, 0.587, 0.114], dtype=np.float32), 0, 1)
    if float(np.ptp(luma)) >= _FAINT:
        return luma
    channel = int(np.argmax(np.ptp(rgb, axis=(0, 1))))
    return rgb[..., channel] if np.ptp(rgb[..., channel]) > 1.5 * np.ptp(luma) else luma
