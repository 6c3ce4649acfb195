"""MNIST's test images whose labels readers did not uphold: nobody can say whether a model that errs on them errs.

Source: C. Northcutt, A. Athalye, J. Mueller, Pervasive Label Errors in Test Sets Destabilize Machine Learning
Benchmarks, 2021: of what confident learning suspected, five readers each did not uphold these 15 labels.
"""

from __future__ import annotations

import hashlib
from typing import Final

from digitpad.core.data.dataset import DataSet
from digitpad.core.data.kinds.mnist import ARRAYS_SHA256

DISPUTED: Final = (947, 1621, 1901, 2130, 2462, 2597, 2654, 3520, 3558, 5937, 6651, 6783, 8527, 9679, 9729)
"""Their rows among the 10,000 test images, from 0."""

_TEST_IMAGES: Final = 10_000


def disputed_rows(data: DataSet) -> tuple[int, ...]:
    """Return the rows of ``data`` whose labels are disputed: `DISPUTED` if it is MNIST's test set, bit by bit."""
    if len(data) != _TEST_IMAGES or data.labels is None:
        return ()
    for key, array in (("x_test", data.images), ("y_test", data.labels)):
        if hashlib.sha256(array.tobytes()).hexdigest() != ARRAYS_SHA256[key]:
            return ()
    return DISPUTED
