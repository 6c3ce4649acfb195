"""Small labelled sets that tests can write into files of every kind."""

from __future__ import annotations

import struct
from functools import cache

import numpy as np
import numpy.typing as npt

from digitpad.core.preprocessing.normalise import normalise
from tests.digits import digit_ink

Bytes = npt.NDArray[np.uint8]


@cache
def _ten() -> Bytes:
    ten = np.stack([np.rint(normalise(digit_ink(digit)) * 255).astype(np.uint8) for digit in range(10)])
    ten.flags.writeable = False
    return ten


def images(count: int = 10) -> Bytes:
    """Return the digits 0 to 9 again and again, shape (count, 28, 28), prepared as MNIST is."""
    return _ten()[np.arange(count) % 10]


def labels(count: int = 10) -> Bytes:
    """Return the labels of `images`."""
    return (np.arange(count) % 10).astype(np.uint8)


def idx(array: Bytes) -> bytes:
    """Return ``array`` as an IDX file."""
    return struct.pack(f">4B{array.ndim}I", 0, 0, 8, array.ndim, *array.shape) + array.tobytes()
