"""Have a foreign network looked at in a process of its own: LiteRT may crash or hang on one that was tampered with.

That process is `digitpad.core.inference.foreign.worker`, which also says how the two talk.
"""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from digitpad.core.errors import DigitpadError
from digitpad.core.models.card import Thresholds
from digitpad.core.models.conventions.convention import Convention
from digitpad.core.models.conventions.imported import FirstLook, look_from_json
from digitpad.core.models.sandbox import SECONDS, how_it_died
from digitpad.core.models.tflite.operators import LayerLook
from digitpad.core.processes import child_environment
from digitpad.core.sentences import from_plain, sentence

_ALL: Final = 120.0  # seconds for everything after the first answer
_LONGEST: Final = 4 << 20  # bytes of an answer
_COMMAND: Final = (sys.executable, "-P", "-m", "digitpad.core.inference.foreign.worker")

Bytes = npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True, eq=False)
class Digits:
    """Digits to show: images of shape (n, 28, 28), uint8, 0 (paper) to 255 (ink), and labels of shape (n,), uint8."""

    images: Bytes
    labels: Bytes

    @classmethod
    def none(cls) -> Digits:
        """Return no digits."""
        return cls(np.empty((0, 28, 28), np.uint8), np.empty(0, np.uint8))

    def __len__(self) -> int:
        return len(self.labels)


@dataclass(frozen=True, slots=True)
class Seen:
    """What the process found.

    Attributes:
        convention: how the network is asked.
        thresholds: where the verdicts part.
        look: at it, for people.
    """

    convention: Convention
    thresholds: Thresholds
    look: FirstLook


def look_at(  # noqa: PLR0913 - the network, what is known of it, and what it is shown
    tflite: bytes, *, layers: tuple[LayerLook, ...], size: int, wanted: str, own: Digits, mnist: Digits,
    seconds: float = SECONDS, command: Sequence[str] = _COMMAND,
) -> Seen:  # fmt: skip
    """Return how a network is asked, and how well it then reads.

    Args:
        tflite: the network as LiteRT takes it.
        layers: for people.
        size: of its file, in bytes.
        wanted: words of `Wanted`, empty to find out everything.
        own: digits of the user's, which the convention is found on too.
        mnist: digits of MNIST's test part, which are only measured on.
        seconds: that its first answer may take.
        command: starts the process.

    Raises:
        DigitpadError: the network is refused; to be read after the file's name.
    """
    work = sum(layer.multiply_adds for layer in layers)
    begun = time.monotonic()
    header = {"bytes": len(tflite), "wanted": wanted, "work": work, "own": len(own), "mnist": len(mnist)}
    asked = [json.dumps(header).encode() + b"\n", tflite]
    asked += [part.tobytes() for digits in (own, mnist) for part in (digits.images, digits.labels)]
    found = _asked(b"".join(asked), seconds, command)
    try:
        convention = Convention.from_json(found["convention"])
        thresholds = Thresholds.from_json(found["thresholds"])
        look = look_from_json(
            {
                **{name: found[name] for name in _FIGURES},
                "layers": [
                    {"name": each.name, "shape": list(each.shape), "parameters": each.parameters,
                     "multiply_adds": each.multiply_adds} for each in layers
                ],
                "size": size,
                "seconds": round(time.monotonic() - begun, 3),
            }
        )  # fmt: skip
    except (KeyError, TypeError, ValueError) as error:
        raise DigitpadError(sentence("Models", "has a network that made the helper process answer nonsense")) from error
    return Seen(convention, thresholds, look)


_FIGURES: Final = (
    "readings", "is_close", "probe", "own", "mnist", "unsure", "refused", "non_digits_refused",
)  # fmt: skip


def _asked(question: bytes, seconds: float, command: Sequence[str]) -> dict[str, Any]:
    pipe, environment = subprocess.PIPE, child_environment(OPENBLAS_NUM_THREADS="1")
    process = subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, env=environment)
    with process:
        try:
            assert process.stdin is not None
            writer = threading.Thread(target=_write, args=(process.stdin, question), daemon=True)
            writer.start()
            for allowed in (seconds, _ALL):
                found = _heard(process, allowed)
                if (refusal := found.get("refusal")) is not None:
                    raise DigitpadError(_sentence(refusal))
        finally:
            process.kill()
    return found


def _sentence(refusal: object) -> str:
    """Return the refusal as a sentence that can be said in the user's language, or as the text that it is."""
    try:
        return from_plain(refusal)
    except (KeyError, TypeError, ValueError, AttributeError, IndexError, RecursionError):  # it was made up
        return str(refusal)


def _write(pipe: Any, question: bytes) -> None:
    try:
        pipe.write(question)
        pipe.close()
    except OSError:  # it died meanwhile, which whoever listens notices
        pass


def _heard(process: subprocess.Popen[bytes], seconds: float) -> dict[str, Any]:
    """Return the next line that the process says.

    Raises:
        DigitpadError: it says none in time, has died, or what it says is no such line.
    """
    assert process.stdout is not None
    latest = time.monotonic() + seconds
    timer = threading.Timer(seconds, process.kill)
    timer.start()
    try:
        line = process.stdout.readline(_LONGEST)
    finally:
        timer.cancel()
    if line.endswith(b"\n"):
        try:
            found = json.loads(line)
        except (ValueError, RecursionError) as error:
            raise DigitpadError(
                sentence("Models", "has a network that made the helper process answer nonsense")
            ) from error
        return found if isinstance(found, dict) else {}
    process.kill()
    code = process.wait()
    if time.monotonic() >= latest or code == -_SIGXCPU:
        raise DigitpadError(
            sentence("Models", "has a network that did not answer in {seconds:g} seconds", seconds=seconds)
        )
    raise DigitpadError(sentence("Models", "has a network that crashes ({how})", how=how_it_died(code)))


_SIGXCPU: Final = 24
