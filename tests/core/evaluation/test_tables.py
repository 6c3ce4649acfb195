"""What other programs read of an evaluation."""

from __future__ import annotations

import csv
import json

import numpy as np

from digitpad.core.evaluation.compare import compare
from digitpad.core.evaluation.evaluate import Evaluation, evaluate
from digitpad.core.evaluation.tables import (
    classes_csv,
    confusion_csv,
    errors_csv,
    evaluation_json,
    submission_csv,
)
from tests.core.evaluation.answers import Scripted, numbered, random_answers

ANSWERS, LABELS = random_answers(500)


def evaluation() -> Evaluation:
    return evaluate(Scripted(ANSWERS), numbered(500, LABELS))


def test_the_json_is_that_of_the_contract() -> None:
    found = evaluation()
    value = json.loads(json.dumps(evaluation_json(found), allow_nan=False))
    assert list(value)[:5] == ["model", "data", "images", "accuracy", "loss"]
    assert found.scores is not None
    assert value["confusion"] == found.scores.confusion.tolist()
    assert value["confusion"][3][5] == int(((LABELS == 3) & (ANSWERS.argmax(axis=1) == 5)).sum())
    assert [each["digit"] for each in value["per_class"]] == list(range(10))
    assert set(value["per_class"][0]) == {"digit", "precision", "recall", "f1", "support"}
    assert value["images"] == 500
    assert value["accuracy"] == np.mean(ANSWERS.argmax(axis=1) == LABELS)


def test_without_labels_the_figures_are_null_and_the_answers_are_there() -> None:
    value = evaluation_json(evaluate(Scripted(ANSWERS), numbered(500)))
    assert (value["accuracy"], value["loss"], value["confusion"], value["per_class"]) == (None,) * 4
    assert value["predictions"] == ANSWERS.argmax(axis=1).tolist()


def test_a_submission_counts_from_one() -> None:
    lines = submission_csv(evaluate(Scripted(ANSWERS), numbered(500))).decode().splitlines()
    assert lines[0] == "ImageId,Label"
    assert lines[1:] == [f"{i + 1},{digit}" for i, digit in enumerate(ANSWERS.argmax(axis=1))]


def test_the_tables_hold_the_figures() -> None:
    found = evaluation()
    assert found.scores is not None
    matrix = list(csv.reader(confusion_csv(found.scores).decode().splitlines()))
    assert [[int(cell) for cell in row[1:]] for row in matrix[1:]] == found.scores.confusion.tolist()
    classes = list(csv.DictReader(classes_csv(found.scores).decode().splitlines()))
    assert [float(row["f1"]) for row in classes[:10]] == [each.f1 for each in found.scores.per_class()]
    assert classes[10]["digit"] == "macro average"
    errors = list(csv.DictReader(errors_csv(found).decode().splitlines()))
    assert [int(row["index"]) for row in errors] == [example.index for example in found.examples.errors()]
    assert all(row["label"] != row["predicted"] for row in errors)


def test_a_comparison_is_json_too() -> None:
    found = compare(Scripted(ANSWERS), Scripted(np.roll(ANSWERS, 1, axis=0), "second"), numbered(500, LABELS))
    value = json.loads(json.dumps(evaluation_json(found.first, found), allow_nan=False))["comparison"]
    assert value["both_right"] + value["fixed"] + value["new"] + value["both_wrong"] == 500
    assert value["mcnemar_p_value"] < 1e-9
    assert len(value["new_errors"]) == 100


def test_of_digits_that_the_data_lacks_nothing_is_said() -> None:
    threes = LABELS == 3
    few = Scripted(ANSWERS[threes])
    found = evaluate(few, numbered(int(threes.sum()), LABELS[threes]))
    value = json.loads(json.dumps(evaluation_json(found), allow_nan=False))
    assert value["per_class"][4] == {"digit": 4, "precision": None, "recall": None, "f1": None, "support": 0}
    assert value["macro_average"]["recall"] == value["accuracy"]
    assert found.scores is not None
    rows = list(csv.reader(classes_csv(found.scores).decode().splitlines()))
    assert rows[5] == ["4", "", "", "", "0"]
