"""The arrays of an ONNX file, looked at before anything is allocated; the package onnx itself never decodes one."""

from __future__ import annotations

import math
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from digitpad.core.errors import DigitpadError
from digitpad.core.models.foreign.graph import MOST_PARAMETERS
from digitpad.core.sentences import sentence

Array = npt.NDArray[Any]

_EXTERNAL: Final = 1
_HALF: Final = 10
_MOST_SIDES: Final = 16
_KINDS: Final[dict[int, tuple[str, str]]] = {
    1: ("<f4", "float_data"),
    2: ("u1", "int32_data"),
    3: ("i1", "int32_data"),
    5: ("<i2", "int32_data"),
    6: ("<i4", "int32_data"),
    7: ("<i8", "int64_data"),
    9: ("?", "int32_data"),
    _HALF: ("<f2", "int32_data"),
    11: ("<f8", "double_data"),
}
"""By ONNX's number of it: NumPy's name of a kind of numbers, and where they lie if they are listed."""


def array_of(tensor: Any, name: str) -> Array:
    """Return the array of a TensorProto, called ``name`` in refusals; floats as float32.

    Raises:
        DigitpadError: it lies in another file, declares what it does not hold, is too large, or holds no numbers.
    """
    if tensor.data_location == _EXTERNAL or tensor.external_data:
        raise DigitpadError(
            sentence("Models", "keeps the weights {name!r} in another file, which is not read", name=name)
        )
    if tensor.data_type not in _KINDS:
        raise DigitpadError(sentence("Models", "has weights {name!r} that are no plain numbers", name=name))
    shape = tuple(tensor.dims)
    size = math.prod(shape)  # of Python's numbers, which do not overflow
    if len(shape) > _MOST_SIDES or any(n < 0 for n in shape) or size > MOST_PARAMETERS:
        raise DigitpadError(sentence("Models", "has weights {name!r} of a shape that no network has", name=name))
    kind, listed = _KINDS[tensor.data_type]
    dtype = np.dtype(kind)
    if tensor.HasField("raw_data"):
        fits, data = len(tensor.raw_data) == size * dtype.itemsize, tensor.raw_data
    else:
        values = getattr(tensor, listed)
        fits = len(values) == size
        # Halves are listed by their bits.
        as_listed = np.dtype("<u2") if tensor.data_type == _HALF else dtype
        data = np.array(
            values if fits else [], dtype=np.float64 if dtype.kind == "f" and as_listed is dtype else np.int64
        )
        data = data.astype(as_listed).tobytes()
    if not fits:
        raise DigitpadError(
            sentence("Models", "is damaged: its weights {name!r} are not as many as it says", name=name)
        )
    array = np.frombuffer(data, dtype).reshape(shape)
    return array.astype(np.float32) if dtype.kind == "f" else array
