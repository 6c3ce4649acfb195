"""From trained weights to a finished model: calibrated, quantised, its thresholds chosen, judged as it will be used."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import keras
import numpy as np
from scipy.special import log_softmax

from digitpad.core.evaluation.scores import calibration_error
from digitpad.core.inference.prediction import Verdict
from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.models.architectures import LOGITS, Architecture
from digitpad.core.models.card import ModelCard, Thresholds
from digitpad.core.models.file import ModelFile
from digitpad.core.preprocessing.rasterise import Float32Array
from digitpad.core.resources import resource
from training.calibration.certainty import choose_certainty
from training.calibration.families import family_scores, non_digit_families, refusal_figures
from training.calibration.thresholds import Answered, accuracy, choose_thresholds, likeliest_temperature, verdict_share
from training.data.batches import to_floats
from training.data.papers.digits import papers
from training.data.papers.others import others_on_paper
from training.export.formats import to_tflite
from training.models.build import Weights, build, set_weights
from training.models.folding import at_half_precision
from training.recipes.data import Data, Seen
from training.recipes.people import PEN_DIGITS, laboratory_of

_PAPERS: Final = 2000  # pictures of digits by people kept out, to choose thresholds by
_MOST_REFUSED_ON_PAPER: Final = 0.02  # of them; paper spoils more digits than people do


def finish(weights: Weights, training: Mapping[str, Any], data: Data, command: str) -> tuple[ModelFile, Weights]:
    """Calibrate and quantise what was trained; thresholds and metrics are still to be measured.

    The temperature is chosen by the digits that were kept out, and the weights of the last layer are divided by it.
    """
    card = ModelCard(
        name="Digitpad",
        network=training["network"],
        network_parameters={},
        parameters=sum(array.size for array in weights.values()),
        training={},
        data=json.loads(resource("shipped-credits.json").read_text(encoding="utf-8")),
        metrics={},
        thresholds=Thresholds(),
        created=datetime.now(UTC).isoformat(timespec="seconds"),
        command=command,
    )
    sets = (data.held_out, _validation(data))
    logits = [_logits(card.architecture, weights, images) for images, _ in sets]
    temperature = likeliest_temperature(
        lambda temperature: [log_softmax(np.logaddexp(0, rows / temperature), axis=1) for rows in logits],
        [labels for _, labels in sets],
    )
    last = ("logits/kernel", "logits/bias")
    cooled = {name: values / np.float32(temperature if name in last else 1) for name, values in weights.items()}
    weights = at_half_precision(cooled)
    card = replace(card, training={**training, "temperature": temperature})
    return ModelFile(Path("new model"), card, to_tflite(card.architecture, weights)), weights


def _logits(network: Architecture, weights: Weights, images: Float32Array) -> Float32Array:
    """Return what the last layer of an evidential ``network`` gives, shape (n, classes), before the softplus."""
    model = build(network)
    set_weights(model, weights)
    asked = keras.Model(model.inputs, model.get_layer(LOGITS).output)
    return np.asarray(asked.predict(images[..., None], batch_size=500, verbose=0), dtype=np.float32)


def _validation(data: Data) -> Seen:
    return to_floats(data.validation_images.images), data.validation_images.labels


def judge(model: ModelFile, data: Data, *, test: bool) -> ModelCard:
    """Return the card of ``model`` with its thresholds and metrics, measured as the program will use it.

    MNIST's test images are looked at only if ``test``: once, when nothing is left to choose.
    """
    recogniser = Recogniser(model, threads=2)
    (inks, ink_labels), (images, image_labels) = data.held_out, _validation(data)
    by_people, of_mnist = recogniser.probabilities(inks, data.held_out_inks), recogniser.probabilities(images)
    on_paper, letters_on_paper = _on_paper(recogniser, data)
    pictures = [(of_mnist, image_labels), on_paper]
    strokes = _parted(by_people, data)
    letters = recogniser.probabilities_of(data.held_out_letters) if data.held_out_letters else None
    card = _with_thresholds(
        model.card,
        choose_thresholds([on_paper], letters_on_paper, most_refused=_MOST_REFUSED_ON_PAPER),
        choose_thresholds(strokes, letters),
    )
    of_ink = card.thresholds_of(data.held_out_inks[0])
    nothing = _refusals(recogniser, card, data, {True: strokes, False: pictures})
    metrics: dict[str, Any] = {
        "mnist_validation_accuracy": accuracy(of_mnist, image_labels),
        "held_out_people_accuracy": accuracy(by_people, ink_labels),
        "held_out_people_accuracy_by_source": {
            name: accuracy(*each) for name, each in zip(("pen digits", "UNIPEN"), strokes, strict=False)
        },
        "held_out_people_by_image_alone": accuracy(recogniser.probabilities(inks), ink_labels),
        "held_out_people_calibration_error": round(calibration_error(by_people, ink_labels), 5),
        "held_out_people_median_confidence": round(float(np.median(by_people.max(axis=1))), 4),
        "held_out_people_called_a_digit": verdict_share(by_people, of_ink, Verdict.DIGIT),
        "held_out_people_called_no_digit": verdict_share(by_people, of_ink, Verdict.NOT_A_DIGIT),
        "mnist_validation_called_no_digit": verdict_share(of_mnist, card.thresholds, Verdict.NOT_A_DIGIT),
        "held_out_people_on_paper_accuracy": accuracy(*on_paper),
        "held_out_people_on_paper_called_no_digit": verdict_share(on_paper[0], card.thresholds, Verdict.NOT_A_DIGIT),
        "letters_on_paper_called_no_digit": verdict_share(letters_on_paper, card.thresholds, Verdict.NOT_A_DIGIT),
        "non_digits_called_no_digit": round(float(np.mean([each["refused"] for each in nothing.values()])), 4),
        "non_digits_called_no_digit_by_kind": nothing,
    }
    if test:
        answered = recogniser.probabilities(to_floats(data.test_images.images))
        metrics["mnist_test_accuracy"] = accuracy(answered, data.test_images.labels)
    certainty = choose_certainty([(of_mnist, image_labels), *strokes], of_ink)
    return replace(card, certainty=certainty, metrics=metrics)


def _on_paper(recogniser: Recogniser, data: Data) -> tuple[Answered, Float32Array]:
    """Return the answers to pictures of digits on paper by people kept out, and to their letters on paper."""
    rng = np.random.default_rng(0)
    digits = papers(data.held_out_inks, data.validation_images, rng, _PAPERS)
    letters = others_on_paper(data.held_out_letters or data.letters, rng, _PAPERS // 4)
    answered = (recogniser.probabilities(to_floats(digits.images)), digits.labels)
    return answered, recogniser.probabilities(to_floats(letters))


def _refusals(
    recogniser: Recogniser, card: ModelCard, data: Data, digits: Mapping[bool, Sequence[Answered]]
) -> dict[str, Any]:
    """Return what is refused of each family of non-digits, in comparison to ``digits`` of ink, or of pictures."""
    families = non_digit_families(data.held_out_inks, data.held_out_letters, seed=0)
    scores = family_scores(recogniser.probabilities, families)
    found: dict[str, Any] = {}
    for has_ink, sources in digits.items():
        of_kind = {family: own for family, own in scores.items() if (family.inks is not None) == has_ink}
        thresholds = card.thresholds_of(data.held_out_inks[0] if has_ink else None)
        found |= refusal_figures([answers for answers, _ in sources], of_kind, thresholds)
    return found


def _with_thresholds(card: ModelCard, of_pictures: Thresholds, of_ink: Thresholds) -> ModelCard:
    """Return ``card`` with the thresholds of both: what lies elsewhere than on the two best differs, all else not."""
    both = Thresholds(
        min(of_pictures.unsure_margin, of_ink.unsure_margin),
        min(of_pictures.digit_confidence, of_ink.digit_confidence),
        of_pictures.max_other_probability,
    )
    strokes = card.strokes and replace(card.strokes, max_other_probability=of_ink.max_other_probability)
    return replace(card, thresholds=both, strokes=strokes)


def _parted(answers: Float32Array, data: Data) -> list[Answered]:
    """Return the ``answers`` to the digits of the people kept out, the pen digits' apart from UNIPEN's."""
    is_pen = np.array([laboratory_of(ink) == PEN_DIGITS for ink in data.held_out_inks])
    return [(answers[of], data.held_out[1][of]) for of in (is_pen, ~is_pen) if of.any()]
