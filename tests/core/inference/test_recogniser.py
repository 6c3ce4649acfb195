import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.alphabet import Alphabet
from digitpad.core.errors import DigitpadError
from digitpad.core.inference.prediction import BLANK, Prediction, Verdict
from digitpad.core.inference.recogniser import BATCH, Recogniser
from digitpad.core.models.file import read_model, write_model
from digitpad.core.preprocessing.normalise import normalise
from tests.digits import digit_ink
from tests.models import WEIGHT_ARRAYS, card, network, write_honest

NOISE = np.random.default_rng(5).random((150, 28, 28), dtype=np.float32)
NOTHING = np.zeros((28, 28), dtype=np.float32)


@pytest.fixture(scope="module")
def shipped() -> Recogniser:
    return Recogniser.shipped()


@pytest.mark.parametrize("digit", range(10))
def test_the_shipped_model_reads_a_drawn_digit(shipped: Recogniser, digit: int) -> None:
    prediction = shipped.predict(normalise(digit_ink(digit)))
    assert prediction.digit == digit
    assert prediction.verdict is Verdict.DIGIT


def test_ten_probabilities_sum_to_one(shipped: Recogniser) -> None:
    probabilities = shipped.probabilities(NOISE)
    assert probabilities.shape == (150, 10)
    assert probabilities.dtype == np.float32
    assert probabilities.min() >= 0
    np.testing.assert_allclose(probabilities.sum(axis=1), 1, atol=1e-6)


def test_nothing_is_blank_without_asking_the_network(tmp_path: Path) -> None:
    # This network gives no probabilities for anything: whoever asks it fails.
    silent = Recogniser(read_model(write_honest(tmp_path / "silent.digitpad", tflite=network("gives-sigmoids"))))
    assert silent.predict(NOTHING) == BLANK
    with pytest.raises(DigitpadError, match="silent.digitpad answers with numbers"):
        silent.predict(NOISE[0])


@pytest.mark.parametrize("count", [0, 1, 31, 32, BATCH, BATCH + 1, 150])
def test_many_images_are_answered_as_one_by_one(shipped: Recogniser, count: int) -> None:
    images = NOISE[:count].copy()
    images[1::3] = 0
    many = [Prediction.from_probabilities(row, shipped.card.thresholds) for row in shipped.probabilities(images)]
    single = [shipped.predict(image) for image in images]
    inked = [number for number, image in enumerate(images) if image.any()]
    assert [many[n].verdict for n in inked] == [single[n].verdict for n in inked]
    assert [many[n].digit for n in inked] == [single[n].digit for n in inked]
    for n in inked:
        np.testing.assert_allclose(many[n].probabilities, single[n].probabilities, atol=1e-4)


def test_several_threads_give_the_same_answers(shipped: Recogniser) -> None:
    threaded = Recogniser.shipped(threads=2)
    np.testing.assert_allclose(threaded.probabilities(NOISE), shipped.probabilities(NOISE), atol=1e-4)


def test_an_image_need_not_lie_in_one_piece(shipped: Recogniser) -> None:
    turned = NOISE[0].T
    assert shipped.predict(turned) == shipped.predict(turned.copy())


@pytest.mark.parametrize("shape", [(28, 28), (1, 27, 28), (1, 28, 28, 1)])
def test_images_of_another_shape_are_a_mistake_of_the_caller(shipped: Recogniser, shape: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="must have the shape"):
        shipped.probabilities(np.zeros(shape, dtype=np.float32))


def test_a_model_from_anywhere_is_opened(tmp_path: Path) -> None:
    recogniser = Recogniser.open(write_honest(tmp_path / "mine.digitpad"))
    assert recogniser.card.name == "honest"
    assert recogniser.predict(NOISE[0]).confidence > 0


def test_the_classes_are_those_of_the_card(tmp_path: Path) -> None:
    days = Alphabet(("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"))
    path = tmp_path / "days.digitpad"
    write_model(path, card(alphabet=days), tflite=network("gives-7"), weights=WEIGHT_ARRAYS)
    recogniser = Recogniser.open(path)
    assert recogniser.card.alphabet == days
    assert recogniser.probabilities(NOISE).shape == (150, 7)
    prediction = recogniser.predict(NOISE[0])
    assert prediction.digit is not None
    assert prediction.label == days.labels[prediction.digit]
    assert recogniser.predict(NOTHING).probabilities == (0.0,) * 7


def test_a_model_whose_network_misbehaves_is_not_opened(tmp_path: Path) -> None:
    path = write_honest(tmp_path / "logits.digitpad", tflite=network("gives-logits"))
    with pytest.raises(DigitpadError, match="logits.digitpad answers with numbers"):
        Recogniser.open(path)


def test_a_network_that_litert_cannot_read_is_a_sentence(tmp_path: Path) -> None:
    path = write_honest(tmp_path / "noise.digitpad", tflite=b"noise" * 100)
    with pytest.raises(DigitpadError, match="noise.digitpad has a network that cannot be run"):
        Recogniser(read_model(path))


@pytest.mark.review("7.4")
def test_stderr_is_not_lost_however_many_threads_make_networks() -> None:
    program = (
        "import os, threading\n"
        "from digitpad.core.inference.recogniser import Recogniser\n"
        "def make(name):\n"
        "    for number in range(60):\n"
        "        Recogniser.shipped()\n"
        "        os.write(2, f'{name}{number}\\n'.encode())\n"
        "threads = [threading.Thread(target=make, args=(name,)) for name in 'ab']\n"
        "[thread.start() for thread in threads]\n"
        "[thread.join() for thread in threads]\n"
        "os.write(2, b'end\\n')"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    said = done.stderr.splitlines()
    assert said[-1] == "end"
    for name in "ab":
        assert [line for line in said if line.startswith(name)] == [f"{name}{number}" for number in range(60)]
    assert len(said) == 121


def test_litert_does_not_greet_on_stderr() -> None:
    program = (
        "import numpy, os, sys;"
        "from digitpad.core.inference.recogniser import Recogniser;"
        "recogniser = Recogniser.shipped();"
        "recogniser.predict(numpy.ones((28, 28), 'f'));"
        "recogniser.probabilities(numpy.ones((64, 28, 28), 'f'));"
        "os.write(2, b'here')"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stderr == "here"
