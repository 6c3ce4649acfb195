"""A network of another program becomes a model of ours: looked at in a process of its own, and kept with a card."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.data.dataset import DataSet
from digitpad.core.errors import DigitpadError
from digitpad.core.evaluation.compare import compare
from digitpad.core.evaluation.evaluate import evaluate
from digitpad.core.exports.export import export_model
from digitpad.core.exports.tflite_metadata import metadata_of
from digitpad.core.inference.foreign.importing import import_file, open_foreign, with_convention
from digitpad.core.inference.foreign.network import ConventionalNetwork
from digitpad.core.inference.foreign.process import Digits, look_at
from digitpad.core.inference.foreign.sources import read_foreign_file
from digitpad.core.inference.occlusion import Explainer
from digitpad.core.inference.personal import PersonalPart, bound_to
from digitpad.core.inference.prediction import Verdict
from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.models import card as card_module
from digitpad.core.models.file import ModelFile, read_model
from digitpad.core.models.library import LibraryModel, find_model, models_folder
from digitpad.core.numbers.reader import read_lines
from digitpad.core.preprocessing.rasterise import Float32Array
from digitpad.core.resources import resource
from digitpad.core.runs.starting_model import decided_by
from digitpad.core.sentences import Sentence
from tests.digits import digit_ink
from tests.foreign import CROP, PLAIN, UINT8_DARK
from tests.models import network

with np.load(resource("probe-digits.npz")) as shipped:
    DIGITS = DataSet(name="digits", images=shipped["images"][:200], labels=shipped["labels"][:200])


def shares(count: int) -> Float32Array:
    """The first digits as a model sees them."""
    images: Float32Array = (DIGITS.images[:count] / 255).astype(np.float32)
    return images


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LibraryModel]:
    """The uint8 network, imported once; tests must not change it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DIGITPAD_HOME", str(tmp_path_factory.mktemp("library")))
        yield import_file(UINT8_DARK)


@pytest.fixture(scope="module")
def recogniser(imported: LibraryModel) -> Recogniser:
    return Recogniser.open(imported.path)


def test_the_card_says_where_the_model_comes_from_and_how_it_is_asked(imported: LibraryModel) -> None:
    card = imported.card()
    assert (imported.name, card.name, card.network) == ("uint8-dark", "uint8-dark", "imported")
    assert card.imported is not None
    assert card.imported.file == "uint8-dark.tflite"
    assert card.imported.sha256 == read_foreign_file(UINT8_DARK).sha256
    assert (card.imported.convention.paper, card.imported.convention.ink) == (255.0, 0.0)
    look = card.imported.look
    assert look.probe.digits == 600
    assert look.probe.accuracy == pytest.approx(0.953, abs=0.02)
    assert card.metrics == {"probe_accuracy": round(look.probe.accuracy, 4)}
    assert look.size == UINT8_DARK.stat().st_size
    assert card.parameters == look.parameters > 4000
    assert card.multiply_adds == look.multiply_adds > 50_000
    assert look.own.digits == look.mnist.digits == 0
    assert 0 < look.unsure < 0.2
    assert look.refused < 0.05


def test_the_model_reads_from_the_library_and_one_by_one_as_together(recogniser: Recogniser) -> None:
    assert DIGITS.labels is not None
    images = shares(200)
    answers = recogniser.probabilities(images)
    assert (answers.argmax(axis=1) == DIGITS.labels).mean() > 0.9
    assert recogniser.probabilities(images[:1]) == pytest.approx(answers[:1], abs=1e-6)
    assert recogniser.predict(images[0]).verdict in set(Verdict)
    assert recogniser.predict(np.zeros((28, 28), np.float32)).verdict is Verdict.BLANK


def test_everything_that_asks_a_model_can_ask_an_imported_one(recogniser: Recogniser) -> None:
    evaluation = evaluate(recogniser, DIGITS)
    assert evaluation.scores is not None
    assert evaluation.scores.accuracy > 0.9
    compared = compare(Recogniser.shipped(), recogniser, DIGITS)
    assert compared.second.scores is not None
    assert compared.second.scores.accuracy == evaluation.scores.accuracy
    (number,) = read_lines(digit_ink(7), recogniser)
    assert number.text == "7"


def test_why_is_explained_with_layers_only_where_they_can_be_shown(recogniser: Recogniser) -> None:
    (image,) = shares(1)
    explained = Explainer(recogniser).explain(image)
    assert explained.digit == recogniser.predict(image).digit
    assert explained.effect.any()
    assert explained.layers == ()  # its input holds whole numbers
    plain = Recogniser.open(PLAIN)
    assert [each.name for each in Explainer(plain).explain(image).layers] == ["Convolution 1", "Convolution 2"]


def test_an_imported_model_can_be_taught_and_the_part_is_of_its_convention(recogniser: Recogniser) -> None:
    images = shares(1)
    answers, vectors = recogniser.general(images)
    other = (int(answers.argmax()) + 1) % 10
    part = PersonalPart.empty(bound_to(recogniser.card), 10).taught(vectors, answers, [other], [1])
    taught = recogniser.clone()
    taught.personal = part
    assert taught.predict(images[0]).digit == other
    imported = recogniser.card.imported
    assert imported is not None
    convention = replace(imported.convention, temperature=2.0)
    changed = replace(recogniser.card, imported=replace(imported, convention=convention))
    assert bound_to(changed) != bound_to(recogniser.card)


def test_what_an_imported_model_has_not_is_said_in_a_sentence(
    imported: LibraryModel, recogniser: Recogniser, tmp_path: Path
) -> None:
    with pytest.raises(DigitpadError, match="that was never measured"):
        recogniser.as_sure_as(1000)
    with pytest.raises(DigitpadError, match="cannot be trained on here: uint8-dark.tflite"):
        decided_by(str(imported.path))
    with pytest.raises(DigitpadError, match="can be exported only as .digitpad and .tflite"):
        export_model(imported.path, str(tmp_path / "out.onnx"))
    export_model(imported.path, str(tmp_path / "out.tflite"), bare=True)
    assert (tmp_path / "out.tflite").read_bytes() == UINT8_DARK.read_bytes()


def test_an_imported_model_is_exported_with_its_convention_and_imported_again_with_it(
    imported: LibraryModel, tmp_path: Path
) -> None:
    export = export_model(imported.path, str(tmp_path / "out.tflite"))
    (proof,) = export.proofs
    assert (proof.drawings, proof.farthest, proof.other_digits) == (100, 0, 0)
    told = json.loads(metadata_of((tmp_path / "out.tflite").read_bytes())["digitpad_normalisation"])
    assert (told["convention"]["paper"], told["convention"]["ink"]) == (255.0, 0.0)
    card, convention = (tmp_path / "out.tflite.md").read_text(encoding="utf-8"), imported.card().imported
    assert "This network came from another program (`uint8-dark.tflite`)" in card
    assert convention is not None
    again = read_foreign_file(tmp_path / "out.tflite")
    images = shares(20)
    given = ConventionalNetwork(again.tflite, convention.convention)(images)
    np.testing.assert_array_equal(given, ConventionalNetwork(UINT8_DARK.read_bytes(), convention.convention)(images))


def test_a_program_that_knows_no_conventions_refuses_the_card(
    imported: LibraryModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(card_module, "FORMAT_VERSION", 2)
    with pytest.raises(DigitpadError, match=r"was made by a newer digitpad \(format 3; this program reads 2\)"):
        read_model(imported.path)


def test_a_card_comes_back_from_json_and_a_forged_one_is_refused(imported: LibraryModel) -> None:
    text = imported.card().to_json()
    assert card_module.ModelCard.from_json(text.encode()).to_json() == text
    values = json.loads(text)
    for path, value in (
        (("file",), 7), (("sha256",), "none"), (("convention",), None), (("look", "size"), -1),
        (("look", "probe"), {"right": 2, "digits": 1}), (("look", "layers"), [{"name": 1}]), (("look", "unsure"), 3),
        (("look", "readings"), "all"), (("look", "seconds"), "long"), (("look", "is_close"), 1),
    ):  # fmt: skip
        forged = json.loads(text)
        place = forged["imported"]
        for step in path[:-1]:
            place = place[step]
        place[path[-1]] = value
        with pytest.raises(DigitpadError, match="has a card that is wrong"):
            card_module.ModelCard.from_json(json.dumps(forged).encode())
    assert values["format_version"] == 3


def test_the_same_file_twice_is_there_already(tmp_path: Path) -> None:
    model = import_file(PLAIN, "mine")
    copy = tmp_path / "copy.tflite"
    shutil.copy(PLAIN, copy)
    before = model.path.read_bytes()
    with pytest.raises(DigitpadError, match="copy.tflite is in the library already, as mine"):
        import_file(copy)
    assert [each.name for each in models_folder().iterdir()] == ["mine.digitpad"]
    with_convention(model, "0..255 dark")
    changed = read_model(find_model("mine")).card.imported
    assert changed is not None
    assert (changed.convention.paper, changed.convention.ink) == (255.0, 0.0)
    assert changed.look.readings[0].measured.accuracy < 0.5
    with_convention(model, "")
    # All but the times is again as it was found.
    again, first = (json.loads(each.card.to_json()) for each in (read_model(model.path), _read(before, tmp_path)))
    for card in (again, first):
        card["imported"]["look"]["seconds"] = 0
    assert again == first


def _read(data: bytes, folder: Path) -> ModelFile:
    (folder / "before.digitpad").write_bytes(data)
    return read_model(folder / "before.digitpad")


def test_a_file_opens_by_itself_and_leaves_nothing_behind(user_home: Path) -> None:
    model = open_foreign(CROP)
    assert model.card.imported is not None
    assert model.card.imported.convention.transposed
    assert not user_home.exists()


def test_the_users_own_digits_are_shown_too() -> None:
    assert DIGITS.labels is not None
    own = Digits(np.asarray(DIGITS.images[:20]), np.asarray(DIGITS.labels[:20]))
    file = read_foreign_file(PLAIN)
    seen = look_at(file.tflite, layers=file.layers, size=1, wanted="0..1 light upright resized", own=own, mnist=own)
    assert seen.look.own == seen.look.mnist
    assert seen.look.own.digits == 20
    assert seen.look.own.right >= 17
    assert seen.look.readings[0].measured.digits == 600


@pytest.mark.parametrize("keep", [0, 4, 100, 0.5, 0.999])
def test_a_file_that_is_cut_is_refused_and_nothing_is_changed(tmp_path: Path, user_home: Path, keep: float) -> None:
    whole = PLAIN.read_bytes()
    path = tmp_path / "cut.tflite"
    path.write_bytes(whole[: int(keep if keep > 1 else keep * len(whole))])
    with pytest.raises(DigitpadError, match=r"cut.tflite is damaged"):
        import_file(path)
    assert not user_home.exists()


def test_a_refusal_is_a_sentence_that_can_be_translated(tmp_path: Path) -> None:
    path = tmp_path / "gives.tflite"
    path.write_bytes(network("gives-7"))
    with pytest.raises(DigitpadError) as refused:
        import_file(path)
    said = str(refused.value)
    assert isinstance(said, Sentence)
    assert said.values["refusal"].template.startswith("gives {outputs} numbers for an image")


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("flex-operator", "needs the TensorFlow operator FlexMatrixDeterminant"),
        ("gives-7", "gives 7 numbers for an image"),
        ("honest", "reads no digits"),
    ],
)
def test_a_network_that_will_not_do_is_refused_by_name(tmp_path: Path, user_home: Path, name: str, reason: str) -> None:
    path = tmp_path / f"{name}.tflite"
    path.write_bytes(network(name))
    with pytest.raises(DigitpadError, match=f"{name}.tflite {reason}"):
        import_file(path)
    assert not user_home.exists()


def seen_of(tflite: bytes, **more: object) -> object:
    none = Digits.none()
    return look_at(tflite, layers=(), size=1, wanted="", own=none, mnist=none, **more)  # type: ignore[arg-type]


def test_a_network_that_never_ends_is_killed() -> None:
    with pytest.raises(DigitpadError, match="did not answer in 1 seconds"):
        seen_of(network("hangs"), seconds=1)


@pytest.mark.parametrize(
    ("program", "reason"),
    [
        ("import os; os.abort()", r"crashes \(SIGABRT\)"),
        ("print('{')", "answer nonsense"),
        ("print('[]'); print('[]')", "answer nonsense"),
        ("print('{}'); print('{\"convention\": 3, \"thresholds\": []}')", "its convention is none"),
        ("print('{}'); print('{\"refusal\": \"is too slow\"}')", "is too slow"),
        ('print(\'{"refusal": {"template": "{x}", "values": {}}}\')', "template"),
    ],
)
def test_whatever_the_process_does_is_a_refusal(program: str, reason: str) -> None:
    with pytest.raises(DigitpadError, match=reason):
        seen_of(b"", command=(sys.executable, "-c", program))
