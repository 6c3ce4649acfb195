"""The model library: what has a name, what takes one, and what gives it back."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from digitpad.core.errors import DigitpadError
from digitpad.core.models import library
from digitpad.core.models.file import ModelFile, read_model
from digitpad.core.models.library import (
    LibraryModel,
    Origin,
    accuracy_of,
    discard_model,
    duplicate_model,
    find_model,
    import_model,
    list_models,
    models_folder,
    remove_model,
    rename_model,
    restore_model,
)
from digitpad.core.resources import resource
from digitpad.core.runs.config import TrainConfig
from digitpad.core.runs.run_folder import Run
from digitpad.core.runs.run_list import create_run
from tests.models import card, network, write_honest


@pytest.fixture
def honest(tmp_path: Path) -> Path:
    return write_honest(tmp_path / "honest.digitpad")


def run_with_model(name: str) -> Run:
    run = create_run(TrainConfig(name=name))
    write_honest(run.model)
    return run


def names() -> list[tuple[str, Origin]]:
    return [(model.name, model.origin) for model in list_models()]


def test_the_library_holds_the_shipped_model_the_imported_ones_and_those_of_runs(honest: Path) -> None:
    assert names() == [("digitpad", Origin.SHIPPED)]
    run_with_model("mine")
    create_run(TrainConfig(name="no model yet"))
    import_model(honest, "b")
    import_model(honest, "a")
    assert names() == [
        ("digitpad", Origin.SHIPPED),
        ("a", Origin.IMPORTED),
        ("b", Origin.IMPORTED),
        ("mine", Origin.RUN),
    ]


def test_an_import_is_a_copy_under_the_name_of_the_file(honest: Path) -> None:
    assert import_model(honest) == LibraryModel("honest", models_folder() / "honest.digitpad", Origin.IMPORTED)
    assert (models_folder() / "honest.digitpad").read_bytes() == honest.read_bytes()
    assert [path.name for path in models_folder().iterdir()] == ["honest.digitpad"]


def test_a_file_that_is_refused_leaves_the_library_as_it_was(tmp_path: Path) -> None:
    damaged = tmp_path / "damaged.digitpad"
    damaged.write_bytes(b"PK\3\4 and then nothing")
    liar = write_honest(tmp_path / "liar.digitpad", tflite=network("gives-logits"))
    for path in (damaged, liar, tmp_path / "absent.digitpad"):
        with pytest.raises(DigitpadError, match=path.name):
            import_model(path)
    assert names() == [("digitpad", Origin.SHIPPED)]
    assert not models_folder().exists()


@pytest.mark.parametrize("name", ["digitpad", "DIGITPAD", "run", "twice"])
def test_a_name_that_is_taken_is_refused_and_its_model_stays(honest: Path, tmp_path: Path, name: str) -> None:
    run_with_model("run")
    kept = import_model(honest, "twice").path.read_bytes()
    other = write_honest(tmp_path / "other.digitpad", tflite=network("convolves"))
    with pytest.raises(DigitpadError, match="already; give it another name"):
        import_model(other, name)
    assert (models_folder() / "twice.digitpad").read_bytes() == kept
    assert len(names()) == 3


@pytest.mark.review("7.29")
@pytest.mark.parametrize(
    "name",
    ["con", "AUX", "nul.x", "com1", "", "..", "../up", "a/b", "a\\b", ".hidden", "-x", "two\nlines", "x" * 121, " x"],
)
def test_what_cannot_be_the_name_of_a_file_is_refused(honest: Path, name: str) -> None:
    with pytest.raises(DigitpadError, match="cannot be the name of a model"):
        import_model(honest, name)
    assert not models_folder().exists()


@pytest.mark.case("K25")
def test_a_models_folder_on_a_disk_that_is_missing_is_said(honest: Path, tmp_path: Path) -> None:
    models_folder().parent.mkdir(parents=True, exist_ok=True)
    models_folder().symlink_to(tmp_path / "disk" / "models")
    with pytest.raises(DigitpadError, match="models is not there: .* is a link to .*disk/models"):
        import_model(honest)
    assert names() == [("digitpad", Origin.SHIPPED)]


def test_a_model_on_which_we_fail_does_not_cost_the_others(honest: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    models = [import_model(honest, name) for name in ("a", "b")]

    def read(path: Path, *, trusted: bool) -> ModelFile:
        if path == models[0].path:
            raise ZeroDivisionError
        return read_model(path, trusted=trusted)

    monkeypatch.setattr(library, "read_model", read)
    with pytest.raises(DigitpadError, match=r"a\.digitpad cannot be read: ZeroDivisionError\(\)"):
        models[0].card()
    assert models[1].card().name == "honest"


def test_the_models_of_runs_come_newest_first_and_need_no_configuration_that_can_be_read() -> None:
    for name, created in (("old", "2024-01-01T00:00:00+00:00"), ("new", "2025-01-01T00:00:00+00:00"), ("odd", 7)):
        folder = run_with_model(name).folder
        (folder / "config.json").write_text(json.dumps({"created": created}))
    assert names()[1:] == [("new", Origin.RUN), ("old", Origin.RUN), ("odd", Origin.RUN)]


def test_a_model_is_found_by_its_path_its_name_and_the_folder_of_its_run(honest: Path) -> None:
    run, imported = run_with_model("mine"), import_model(honest, "theirs")
    assert find_model("digitpad") == resource("digitpad.digitpad")
    assert find_model("mine") == find_model(str(run.folder)) == run.model
    assert find_model("theirs") == imported.path
    assert find_model(str(honest)) == honest
    # Whoever reads these says what is wrong with them.
    assert find_model("absent.digitpad") == Path("absent.digitpad")
    assert find_model(str(honest.parent)) == honest.parent


def test_a_name_that_nothing_has_is_told_with_the_way_to_the_names() -> None:
    create_run(TrainConfig(name="new"))
    with pytest.raises(DigitpadError, match="no model and no run called 'nothing'; digitpad models list"):
        find_model("nothing")
    with pytest.raises(DigitpadError, match="The run new has no model yet"):
        find_model("new")


def test_a_name_that_a_run_took_later_is_refused_with_both_paths(honest: Path) -> None:
    imported, run = import_model(honest, "same"), run_with_model("same")
    with pytest.raises(DigitpadError, match="two models called 'same'") as caught:
        find_model("same")
    assert str(imported.path) in str(caught.value)
    assert str(run.model) in str(caught.value)
    remove_model("same")
    assert find_model("same") == run.model


def test_only_imported_models_are_removed_and_the_others_say_what_to_do(honest: Path) -> None:
    run = run_with_model("mine")
    import_model(honest, "theirs")
    remove_model("theirs")
    for name, sentence in (
        ("digitpad", "comes with the program and stays; --model chooses another"),
        ("mine", "delete the run in the Train tab"),
        ("theirs", "no imported model called 'theirs'"),
    ):
        with pytest.raises(DigitpadError, match=sentence):
            remove_model(name)
    assert run.model.exists()
    assert names() == [("digitpad", Origin.SHIPPED), ("mine", Origin.RUN)]


@pytest.mark.parametrize(
    ("metrics", "accuracy"),
    [
        ({"validation_accuracy": 0.5, "test_accuracy": 0.25}, 0.25),
        ({"mnist_test_accuracy": 1}, 1.0),
        ({"test_accuracy": "high", "validation_accuracy": True}, None),
        ({"test_accuracy": 99.4}, None),
        ({}, None),
    ],
)
def test_the_accuracy_is_that_on_test_images_if_the_card_tells_one(
    metrics: dict[str, object], accuracy: float | None
) -> None:
    assert accuracy_of(card(metrics=metrics)) == accuracy


def test_capitals_do_not_matter_where_no_other_model_is_meant() -> None:
    assert find_model("Digitpad") == find_model("digitpad") == resource("digitpad.digitpad")


def test_a_renamed_model_is_the_same_file_and_may_change_its_capitals(honest: Path) -> None:
    before = import_model(honest).path.read_bytes()
    renamed = rename_model("honest", "Honest")
    assert (renamed.name, renamed.path.read_bytes()) == ("Honest", before)
    assert rename_model("Honest", "mine").name == "mine"
    assert [model.name for model in list_models()] == ["digitpad", "mine"]


def test_a_model_takes_no_name_of_another_and_only_imported_ones_are_renamed(honest: Path) -> None:
    import_model(honest)
    import_model(honest, "other")
    run_with_model("of-a-run")
    with pytest.raises(DigitpadError, match="imported model already"):
        rename_model("honest", "Other")
    with pytest.raises(DigitpadError, match="cannot be the name"):
        rename_model("honest", "a/b")
    with pytest.raises(DigitpadError, match="comes with the program"):
        rename_model("digitpad", "mine")
    with pytest.raises(DigitpadError, match="rename the run"):
        rename_model("of-a-run", "mine")
    assert sorted(model.name for model in list_models()) == ["digitpad", "honest", "of-a-run", "other"]


def test_a_duplicate_is_a_model_of_its_own_whatever_it_was_made_of(honest: Path) -> None:
    run_with_model("of-a-run")
    of_run = next(model for model in list_models() if model.origin is Origin.RUN)
    copy = duplicate_model(of_run, "copy")
    assert copy.origin is Origin.IMPORTED
    assert copy.path.read_bytes() == of_run.path.read_bytes()
    with pytest.raises(DigitpadError, match="imported model already"):
        duplicate_model(of_run, "copy")


def test_a_discarded_model_comes_back_byte_for_byte_unless_its_name_is_taken(honest: Path) -> None:
    model = import_model(honest)
    before = model.path.read_bytes()
    hidden = discard_model("honest")
    assert [each.name for each in list_models()] == ["digitpad"]
    assert restore_model("honest", hidden).path.read_bytes() == before
    hidden = discard_model("honest")
    import_model(honest)
    with pytest.raises(DigitpadError, match="imported model already"):
        restore_model("honest", hidden)
    assert hidden.exists()
