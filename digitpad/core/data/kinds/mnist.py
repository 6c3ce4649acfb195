"""MNIST, fetched once into Keras' own cache, so that Keras and Digitpad share one copy."""

from __future__ import annotations

import hashlib
import logging
import os
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final

from digitpad.core.data.dataset import DataSet
from digitpad.core.data.kind import Credit, DownloadError, Kind, Progress
from digitpad.core.data.kinds.npz import open_npz_source
from digitpad.core.data.spec import DataSpec
from digitpad.core.errors import DigitpadError, reason_of
from digitpad.core.sentences import sentence
from digitpad.core.storage.numpy_file import open_npz

URL: Final = "https://storage.googleapis.com/tensorflow/tf-keras-datasets/mnist.npz"
FILE_SHA256: Final = "731c5ac602752760c8e48fbffcf8c3b850d9dc2a2aedcf2cc48468fc17b673d1"
"""Of the file at ``URL``, as ``keras.datasets.mnist`` pins it."""

ARRAYS_SHA256: Final[Mapping[str, str]] = {
    "x_train": "741c988805d008ac6e4c904b69001ba184c24b2c540a4ef403f4c71b676cf757",
    "y_train": "1feba77c54802fa5339a11837ea4b2866434b83314ec45192930f1df69120c13",
    "x_test": "6d87418db22cc8025d05968bec9bd5c3932904b23485740db143a061a2c9d161",
    "y_test": "ddeff807876a9661a1110d45c266c86239a3a1b7d37da0c3716a7a683c852ff5",
}
"""Of the bytes of each array: a file that was packed anew holds the same digits, and is as good."""

_TIMEOUT: Final = 30  # seconds without an answer
_BLOCK: Final = 2**16  # bytes


def open_mnist(spec: DataSpec, progress: Progress, skip_bad: bool) -> DataSet:
    """Return MNIST's 60,000 training images, or its 10,000 test images, which are for judging a finished model only.

    Raises:
        DigitpadError: it is not in the cache, or not as published there, and cannot be fetched.
    """
    path = cached_file()
    if not is_published(path):
        fetch(path, progress)
    return replace(open_npz_source(DataSpec(str(path), spec.part), progress, skip_bad), name=spec.name)


def cached_file() -> Path:
    """Return where Keras keeps MNIST: below ``KERAS_HOME``, or ``~/.keras``."""
    home = os.environ.get("KERAS_HOME")
    return (Path(home) if home else Path("~/.keras")).expanduser() / "datasets" / "mnist.npz"


def is_published(path: Path) -> bool:
    """Whether ``path`` is there and holds what was published, byte for byte or packed anew."""
    try:
        with path.open("rb") as file:
            if hashlib.file_digest(file, "sha256").hexdigest() == FILE_SHA256:
                return True
        with open_npz(path) as arrays:
            found = {key: hashlib.sha256(arrays.read(key).tobytes()).hexdigest() for key in ARRAYS_SHA256}
            return found == ARRAYS_SHA256
    except (OSError, DigitpadError):
        return False


def fetch(path: Path, progress: Progress) -> None:
    """Download MNIST to ``path``; what was there is replaced only by a file with the right hash.

    Raises:
        DownloadError: there is no network, or another file at the other end.
        DigitpadError: there is no room.
    """
    import pooch  # noqa: PLC0415 - only for the first time
    from requests import RequestException  # noqa: PLC0415 - which brings its own

    pooch.get_logger().setLevel(logging.WARNING)  # the progress bar says it better
    downloader = pooch.HTTPDownloader(progressbar=_Bar(progress), chunk_size=_BLOCK, timeout=_TIMEOUT)
    damaged = f"{path} is not MNIST as published, and " if path.exists() else ""
    try:
        pooch.retrieve(URL, f"sha256:{FILE_SHA256}", fname=path.name, path=path.parent, downloader=downloader)
    except RequestException as error:
        raise DownloadError(
            f"{damaged}MNIST cannot be downloaded from {URL}: is there a network? Without one, "
            f"give the path of an mnist.npz, or use the source synthetic"
        ) from error
    except ValueError as error:
        raise DownloadError(f"{damaged}what {URL} sent is not MNIST: its hash is another") from error
    except OSError as error:
        raise DigitpadError(
            sentence(
                "Data",
                "{damaged}MNIST cannot be saved in {parent}: {value}",
                damaged=damaged,
                parent=path.parent,
                value=reason_of(error),
            )
        ) from error


class _Bar:
    """What pooch takes for a progress bar."""

    def __init__(self, tell: Progress) -> None:
        self._tell, self._done, self.total = tell, 0, 0

    def update(self, count: int) -> None:
        self._done = min(self._done + count, self.total) if self.total else self._done + count
        self._tell(self._done, self.total)

    def reset(self) -> None:
        self._done = 0  # pooch fills the bar at the end, whatever was counted

    def close(self) -> None:
        pass


KIND: Final = Kind(
    claims=lambda spec: spec.text == "mnist",
    form="mnist",
    credit=Credit("CC BY-SA 3.0", "Y. LeCun, C. Cortes, C. Burges, The MNIST database"),
    why_no_preview=lambda: (
        None if cached_file().exists() else "MNIST (11 MB) will be downloaded when the training starts."
    ),
    open=open_mnist,
)
