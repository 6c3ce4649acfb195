"""Look at a foreign network for the first time: the process that `digitpad.core.inference.foreign.process` starts.

It reads a line of JSON and what that announces from stdin, and answers two lines of JSON: the first when the network
has answered once, so that whoever waits knows that it does not hang; the second when all is found.
"""

from __future__ import annotations

import contextlib
import json
import sys
from typing import Any, BinaryIO, Final

import numpy as np

from digitpad.core.errors import DigitpadError
from digitpad.core.inference.foreign.calibration import drawings_of_none, thresholds_for
from digitpad.core.inference.foreign.network import ConventionalNetwork, ForeignNetwork
from digitpad.core.inference.foreign.probe import Labels, Probed, probe
from digitpad.core.inference.litert import ActivationProbe, NetworkError
from digitpad.core.inference.prediction import Prediction, Verdict
from digitpad.core.limits import limit_for_good, limit_time
from digitpad.core.models.card import Thresholds
from digitpad.core.models.conventions.framing import Float32Array
from digitpad.core.models.conventions.imported import Measured
from digitpad.core.models.conventions.words import Wanted
from digitpad.core.resources import resource
from digitpad.core.sentences import to_plain
from digitpad.core.storage.numpy_file import open_npz

_TRIAL: Final = 3  # seconds of computing; whoever waits gives it more of the clock
_ALL: Final = 60


def main(source: BinaryIO, answers: BinaryIO) -> None:
    """Answer the one question in ``source``."""
    asked = json.loads(source.readline())
    tflite = source.read(asked["bytes"])
    own, mnist = (_digits(source, asked[name]) for name in ("own", "mnist"))
    limit_time(_TRIAL)
    try:
        network = ForeignNetwork(tflite)
        network(np.full((2, *network.shape), max(network.least, 0.0), dtype=np.float32))
        limit_time(_ALL)
        _say(answers, {"refusal": None})
        _say(answers, _found(network, tflite, asked, own, mnist))
    except DigitpadError as error:
        _say(answers, {"refusal": to_plain(str(error))})


def _found(
    network: ForeignNetwork,
    tflite: bytes,
    asked: dict[str, Any],
    own: tuple[Float32Array, Labels],
    mnist: tuple[Float32Array, Labels],
) -> dict[str, Any]:
    with open_npz(resource("probe-digits.npz")) as arrays:
        made, made_labels = arrays.read("images"), arrays.read("labels")
    images, labels = np.concatenate([_shares(made), own[0]]), np.concatenate([made_labels, own[1]])
    order = np.random.default_rng(0).permutation(len(labels))
    wanted = Wanted.parse(asked["wanted"])
    probed = probe(
        network, images[order], labels[order], work=asked["work"], wanted=wanted, is_forced=not wanted.is_anything
    )
    read = ConventionalNetwork(tflite, probed.convention)
    of_none = read(drawings_of_none())
    with contextlib.suppress(NetworkError):  # it need not show its layers, but must not kill who looks
        ActivationProbe(tflite, probed.convention.inputs)(images[0])
    thresholds = thresholds_for(probed.probabilities, labels[order][: len(probed.probabilities)], of_none)
    return {
        "refusal": None,
        "convention": probed.convention.to_json(),
        "thresholds": thresholds.to_json(),
        "readings": _readings(probed),
        "is_close": probed.is_close,
        "probe": _measured(read, _shares(made), made_labels),
        "own": _measured(read, *own),
        "mnist": _measured(read, *mnist),
        "unsure": _share(probed.probabilities, thresholds, Verdict.UNSURE),
        "refused": _share(probed.probabilities, thresholds, Verdict.NOT_A_DIGIT),
        "non_digits_refused": _share(of_none, thresholds, Verdict.NOT_A_DIGIT),
    }


def _readings(probed: Probed) -> list[dict[str, Any]]:
    return [{"convention": each.convention.to_json(), "measured": _counts(each.measured)} for each in probed.readings]


def _measured(read: ConventionalNetwork, images: Float32Array, labels: Labels) -> dict[str, int]:
    right = int((read(images).argmax(axis=1) == labels).sum()) if len(labels) else 0
    return _counts(Measured(right, len(labels)))


def _counts(measured: Measured) -> dict[str, int]:
    return {"right": measured.right, "digits": measured.digits}


def _share(probabilities: Float32Array, thresholds: Thresholds, verdict: Verdict) -> float:
    verdicts = [Prediction.from_probabilities(each, thresholds).verdict for each in probabilities]
    return round(verdicts.count(verdict) / max(len(verdicts), 1), 4)


def _digits(source: BinaryIO, count: int) -> tuple[Float32Array, Labels]:
    images = np.frombuffer(source.read(count * 784), dtype=np.uint8).reshape(-1, 28, 28)
    return _shares(images), np.frombuffer(source.read(count), dtype=np.uint8)


def _shares(images: Labels) -> Float32Array:
    return images.astype(np.float32) / np.float32(255)


def _say(answers: BinaryIO, what: dict[str, Any]) -> None:
    answers.write(json.dumps(what).encode() + b"\n")
    answers.flush()


if __name__ == "__main__":
    limit_for_good()
    main(sys.stdin.buffer, sys.stdout.buffer)
