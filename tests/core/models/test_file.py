import contextlib
import json
import stat
import tracemalloc
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digitpad.core.alphabet import Alphabet
from digitpad.core.errors import DigitpadError
from digitpad.core.models import archive
from digitpad.core.models.architectures import EARLIER_FAST, architecture
from digitpad.core.models.archive import pack_weights, unpack_weights
from digitpad.core.models.card import ModelCard
from digitpad.core.models.file import CARD, NETWORK, WEIGHTS, ModelFile, read_model, write_model
from digitpad.core.preprocessing.input_spec import InputSpec
from digitpad.core.preprocessing.normalise import VERSION
from tests.models import (
    WEIGHT_ARRAYS,
    Members,
    card,
    members_of,
    network,
    npy,
    npz,
    with_fitting_hashes,
    write_honest,
    zipped,
)


@pytest.fixture
def honest(tmp_path: Path) -> Path:
    return write_honest(tmp_path / "honest.digitpad")


def refusal_of(path: Path) -> str:
    """The sentence with which ``path`` is refused; it is one line and names the file."""
    with pytest.raises(DigitpadError) as refused:
        read_model(path)
    sentence = str(refused.value)
    assert sentence.startswith(f"{path} ")
    assert "\n" not in sentence
    return sentence


@contextlib.contextmanager
def files_up_to(size: int) -> Iterator[None]:
    """Let every write beyond ``size`` bytes fail, as on a full disk."""
    resource = pytest.importorskip("resource", reason="this system limits no files")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def refusal_of_bytes(folder: Path, data: bytes) -> str:
    path = folder / "foreign.digitpad"
    path.write_bytes(data)
    return refusal_of(path)


def refusal_of_members(folder: Path, members: Members) -> str:
    return refusal_of_bytes(folder, zipped(members.items()))


def refusal_of_weights(folder: Path, honest: Path, weights: bytes) -> str:
    return refusal_of_members(folder, with_fitting_hashes(members_of(honest) | {WEIGHTS: weights}))


def refusal_of_card(folder: Path, honest: Path, **changes: object) -> str:
    members = members_of(honest)
    return refusal_of_members(folder, members | {CARD: json.dumps(json.loads(members[CARD]) | changes).encode()})


# What is written is read again.


@pytest.mark.parametrize(
    "classes", [[], ["one"], ["a", "a"], [0, "0"], "abc", 10, None, [0.5, 1], ["a", ""], ["a", "\n"], [True, 0]]
)
def test_a_card_whose_classes_are_no_alphabet_is_refused(tmp_path: Path, honest: Path, classes: object) -> None:
    assert "has a card that is wrong" in refusal_of_card(tmp_path, honest, classes=classes)


@pytest.mark.parametrize("size", [0, -1, 28.0, "28", 10**9, None])
def test_a_card_whose_input_is_no_image_is_refused(tmp_path: Path, honest: Path, size: object) -> None:
    assert "has a card that is wrong" in refusal_of_card(
        tmp_path, honest, input={"size": size, "box": 20, "centre": 14.0}
    )


def test_cards_of_digits_say_their_classes_as_they_always_did_and_others_come_back() -> None:
    assert json.loads(card().to_json())["classes"] == list(range(10))
    assert "input" not in json.loads(card().to_json())
    other = card(alphabet=Alphabet(("circle", "square")), input=InputSpec(size=32, box=24, centre=16.0))
    assert json.loads(other.to_json())["classes"] == ["circle", "square"]
    assert ModelCard.from_json(other.to_json().encode()) == other


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "three.digitpad"
    written = write_model(path, card(), tflite=network(), weights=WEIGHT_ARRAYS)
    model = read_model(path)
    assert model.card == written
    assert model.tflite == network()
    assert list(model.load_weights()) == list(WEIGHT_ARRAYS)
    for name, array in model.load_weights().items():
        np.testing.assert_array_equal(array, WEIGHT_ARRAYS[name], strict=True)
        assert not array.flags.writeable


def test_the_card_names_the_hash_of_each_part(honest: Path) -> None:
    assert set(read_model(honest).card.sha256) == {NETWORK, WEIGHTS}


def test_the_same_model_gives_the_same_bytes(tmp_path: Path) -> None:
    first, second = write_honest(tmp_path / "a.digitpad"), write_honest(tmp_path / "b.digitpad")
    assert first.read_bytes() == second.read_bytes()


def test_zip_and_numpy_read_the_file_too(honest: Path) -> None:
    with zipfile.ZipFile(honest) as archive, archive.open(WEIGHTS) as member:
        assert json.loads(archive.read(CARD))["name"] == "honest"
        np.testing.assert_array_equal(np.load(member)["dense/kernel"], WEIGHT_ARRAYS["dense/kernel"])


def test_a_file_from_the_program_itself_is_read_without_looking_at_its_hashes(honest: Path, tmp_path: Path) -> None:
    tampered = tmp_path / "tampered.digitpad"
    tampered.write_bytes(zipped((members_of(honest) | {NETWORK: b"another"}).items()))
    assert read_model(tampered, trusted=True).tflite == b"another"


@settings(max_examples=30)
@given(
    shapes=st.lists(st.lists(st.integers(0, 4), max_size=4).map(tuple), max_size=5),
    dtype=st.sampled_from(["<f2", "<f4", ">f4", "<f8", "u1", "<i8"]),
)
def test_weights_of_any_shape_and_type_come_back(
    shapes: list[tuple[int, ...]], dtype: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    weights = {f"layer{i}": np.arange(np.prod(s, dtype=int)).astype(dtype).reshape(s) for i, s in enumerate(shapes)}
    path = tmp_path_factory.mktemp("any") / "any.digitpad"
    count = sum(array.size for array in weights.values())
    write_model(path, card(parameters=count), tflite=b"", weights=weights)
    again = read_model(path).load_weights()
    assert list(again) == list(weights)
    for name, array in again.items():
        np.testing.assert_array_equal(array, weights[name])
        assert array.shape == weights[name].shape


@settings(max_examples=50)
@given(
    st.dictionaries(
        st.text(),
        st.recursive(
            st.none() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(), st.lists
        ),
    )
)
def test_a_card_comes_back_from_json_as_it_was(anything: dict[str, object]) -> None:
    try:
        before = card(training=anything)
    except DigitpadError:
        assert "\\ud" in json.dumps(anything)  # half a surrogate pair, which no terminal can show
        return
    assert ModelCard.from_json(before.to_json().encode()) == before


def test_a_model_of_the_network_that_was_called_fast_before_keeps_its_shapes() -> None:
    before = architecture("fast", EARLIER_FAST)
    told = card(network="fast", network_parameters={}, parameters=before.parameters)
    assert before.parameters == 272_746
    assert ModelCard.from_json(told.to_json().encode()).architecture.weight_shapes == before.weight_shapes
    now = replace(told, parameters=architecture("fast").parameters)
    assert ModelCard.from_json(now.to_json().encode()).architecture == architecture("fast")


def test_a_card_passes_over_what_it_does_not_know(tmp_path: Path, honest: Path) -> None:
    members = members_of(honest)
    values = json.loads(members[CARD]) | {"colour": "blue"}
    path = tmp_path / "blue.digitpad"
    path.write_bytes(zipped((members | {CARD: json.dumps(values).encode()}).items()))
    assert read_model(path).card == read_model(honest).card


# What cannot be read must not be written.


@pytest.mark.parametrize(
    "weights",
    [
        {"kernel": np.full(500, np.nan, dtype=np.float32)},
        {"kernel": np.zeros(499, dtype=np.float32)},
        {"kernel": np.array([None] * 500, dtype=object)},
        {"../kernel": np.zeros(500, dtype=np.float32)},
        {"a name": np.zeros(500, dtype=np.float32)},
    ],
    ids=["not finite", "not as many as the card says", "objects", "a path", "a name with a space"],
)
def test_weights_that_would_be_refused_are_not_written(tmp_path: Path, weights: dict[str, np.ndarray]) -> None:
    with pytest.raises(DigitpadError):
        write_model(tmp_path / "bad.digitpad", card(), tflite=network(), weights=weights)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "changes",
    [
        {"name": ""},
        {"name": "two\nlines"},
        {"parameters": -1},
        {"parameters": True},
        {"created": "yesterday"},
        {"created": "2025-01-31"},
        {"metrics": {"loss": float("nan")}},
        {"metrics": [1]},
        {"data": ({"name": "MNIST"},)},
        {"data": 7},
        {"normalisation": VERSION + 1},
    ],
    ids=str,
)
def test_a_card_with_a_wrong_field_is_refused(changes: dict[str, object]) -> None:
    with pytest.raises(DigitpadError):
        card(**changes)


# What is no model is refused with the reason.


def test_a_file_that_is_not_there_is_said_to_be_missing(tmp_path: Path) -> None:
    assert "was not found" in refusal_of(tmp_path / "missing.digitpad")


def test_a_folder_is_refused_as_a_folder(tmp_path: Path) -> None:
    assert "is a folder, not a digitpad model" in refusal_of(tmp_path)


def test_a_saved_model_is_refused_by_its_name(tmp_path: Path) -> None:
    (tmp_path / "saved_model.pb").touch()
    assert "SavedModel, not a digitpad model" in refusal_of(tmp_path)


def test_a_device_is_refused_before_it_is_read() -> None:
    assert "not a digitpad model" in refusal_of(Path("/dev/zero"))


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "is damaged"),
        (b"P", "is damaged"),
        (b"PK\x03\x04", "is damaged"),
        (np.random.default_rng(3).bytes(4000), "is damaged"),
        (b"\x89HDF\r\n\x1a\n" + bytes(500), "is an HDF5 file (.h5), not a digitpad model"),
        (network(), "is a bare TensorFlow Lite network, not a digitpad model"),
        (b"\x80\x04\x95", "is a Python pickle, not a digitpad model"),
        (npy("{}"), "is a NumPy array, not a digitpad model"),
        (
            zipped([("metadata.json", b"{}"), ("config.json", b"{}"), ("model.weights.h5", b"")]),
            "is a Keras model (.keras), not a digitpad model",
        ),
        (zipped([("holiday.jpg", b"")]), "is not a digitpad model"),
        (zipped([]), "is not a digitpad model"),
    ],
    ids=[
        "empty",
        "one byte",
        "a zip's first bytes",
        "random",
        "h5",
        "tflite",
        "pickle",
        "npy",
        "keras",
        "zip",
        "empty zip",
    ],
)
def test_what_is_no_model_is_refused_as_what_it_is(tmp_path: Path, data: bytes, reason: str) -> None:
    sentence = refusal_of_bytes(tmp_path, data)
    assert reason in sentence
    assert "not found" not in sentence


EVERY_BYTE = [23, pytest.param(1, marks=pytest.mark.slow)]


@pytest.mark.parametrize("step", EVERY_BYTE)
def test_a_file_cut_anywhere_is_damaged(tmp_path: Path, honest: Path, step: int) -> None:
    data = honest.read_bytes()
    for length in {*range(0, len(data), step), *range(len(data) - 30, len(data))}:
        assert "is damaged" in refusal_of_bytes(tmp_path, data[:length])


@pytest.mark.parametrize("step", EVERY_BYTE)
def test_one_flipped_bit_anywhere_is_refused_or_changes_nothing(tmp_path: Path, honest: Path, step: int) -> None:
    data, before = honest.read_bytes(), read_model(honest)
    path = tmp_path / "flipped.digitpad"
    for place in range(0, len(data), step):
        path.write_bytes(data[:place] + bytes([data[place] ^ (1 << place % 8)]) + data[place + 1 :])
        try:
            after = read_model(path)
        except DigitpadError:
            continue
        # A date or a permission of the zip, which no one reads.
        assert replace(after, path=honest) == before
        assert all(np.array_equal(array, WEIGHT_ARRAYS[name]) for name, array in after.load_weights().items())


@pytest.mark.parametrize("part", [NETWORK, WEIGHTS])
def test_one_flipped_bit_of_a_part_is_a_wrong_hash(tmp_path: Path, honest: Path, part: str) -> None:
    members = members_of(honest)
    changed = bytearray(members[part])
    changed[len(changed) // 2] ^= 1
    assert f"{part} does not have the hash" in refusal_of_members(tmp_path, members | {part: bytes(changed)})


@settings(max_examples=300)
@given(st.binary(max_size=400))
def test_no_bytes_do_more_than_be_refused(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    refusal_of_bytes(tmp_path_factory.getbasetemp(), data)
    refusal_of_bytes(tmp_path_factory.getbasetemp(), b"PK\x03\x04" + data)
    refusal_of_bytes(tmp_path_factory.getbasetemp(), zipped([(CARD, data), (NETWORK, data), (WEIGHTS, data)]))


@settings(max_examples=200)
@given(st.binary(max_size=300))
def test_no_weights_do_more_than_be_refused(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    folder = tmp_path_factory.mktemp("weights")
    honest = write_honest(folder / "honest.digitpad")
    refusal_of_weights(folder, honest, data)
    refusal_of_weights(folder, honest, npz(("kernel", data)))
    refusal_of_weights(folder, honest, npz(("kernel", b"\x93NUMPY\x01\x00" + data)))


# Bombs and traps.


def assert_refused_without_allocating(folder: Path, data: bytes, reason: str) -> None:
    tracemalloc.start()
    try:
        sentence = refusal_of_bytes(folder, data)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert reason in sentence
    assert peak < len(data) + 4_000_000


def test_a_zip_bomb_is_refused_before_it_is_unpacked(tmp_path: Path, honest: Path) -> None:
    path = tmp_path / "bomb.zip"
    members = members_of(honest)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(CARD, members[CARD])
        archive.writestr(NETWORK, members[NETWORK])
        archive.writestr(WEIGHTS, bytes(100_000_000))
    assert_refused_without_allocating(tmp_path, path.read_bytes(), "weights.npz claims to hold 100,000,000 bytes")


def test_a_card_of_gigabytes_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(CARD, bytes(50_000_000))
    assert_refused_without_allocating(tmp_path, path.read_bytes(), "card.json claims to hold 50,000,000 bytes")


def test_a_size_that_is_a_lie_unpacks_no_more_than_it_claims(tmp_path: Path) -> None:
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(CARD, bytes(50_000_000))
    lying = path.read_bytes().replace((50_000_000).to_bytes(4, "little"), (1000).to_bytes(4, "little"))
    assert_refused_without_allocating(tmp_path, lying, "is damaged: card.json")


@pytest.mark.review("lesser")
def test_what_is_written_can_be_read_again_however_many_arrays_there_are() -> None:
    weights = {f"variable{number}": np.full(3, number, np.float32) for number in range(1001)}
    read = unpack_weights(pack_weights(weights), 3003)
    assert list(read) == list(weights)
    assert read["variable1000"].tolist() == [1000, 1000, 1000]


def test_more_members_than_can_be_read_again_are_not_written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "_MOST_MEMBERS", 2)
    with pytest.raises(DigitpadError, match="cannot hold 3 arrays; at most 2"):
        pack_weights({name: np.zeros(1, np.float32) for name in "abc"})


def test_a_hundred_thousand_members_are_refused_before_they_are_listed(tmp_path: Path) -> None:
    many = zipped((f"{number}", b"") for number in range(100_000))
    assert_refused_without_allocating(tmp_path, many, "is not a digitpad model")


def test_a_count_of_members_that_is_a_lie_changes_nothing(tmp_path: Path) -> None:
    many = bytearray(zipped((f"{number}", b"") for number in range(60_000)))
    many[-14:-10] = (3).to_bytes(2, "little") * 2
    assert_refused_without_allocating(tmp_path, bytes(many), "is not a digitpad model")


def test_a_file_larger_than_any_model_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "huge.digitpad"
    with path.open("wb") as file:
        file.truncate(1 << 36)  # a hole, which takes no room on the disk
    assert "is larger than any digitpad model" in refusal_of(path)


@pytest.mark.parametrize("name", ["../x", "/x", "a/../../x", "..\\x", "C:\\x", "C:x", "a//x", "x/", "a\nb"])
def test_a_member_that_leads_outside_is_refused_and_nothing_is_written(tmp_path: Path, honest: Path, name: str) -> None:
    before = sorted(tmp_path.parent.rglob("*"))
    sentence = refusal_of_members(tmp_path, members_of(honest) | {name: b"harm"})
    assert "is not a digitpad model" in sentence
    assert sorted({*tmp_path.parent.rglob("*")} - {tmp_path / "foreign.digitpad"}) == before


def test_a_link_as_a_member_is_refused(tmp_path: Path, honest: Path) -> None:
    data = zipped(members_of(honest).items(), mode=stat.S_IFLNK | 0o777)
    assert "is a link or a device" in refusal_of_bytes(tmp_path, data)


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_members_of_one_name_are_refused(tmp_path: Path, honest: Path) -> None:
    members = [*members_of(honest).items(), (CARD, b"{}")]
    assert "two members of one name" in refusal_of_bytes(tmp_path, zipped(members))


def test_a_member_too_many_or_too_few_is_refused(tmp_path: Path, honest: Path) -> None:
    members = members_of(honest)
    assert "is not a digitpad model" in refusal_of_members(tmp_path, members | {"more.py": b""})
    assert "is not a digitpad model" in refusal_of_members(tmp_path, {CARD: members[CARD]})


def test_an_encrypted_member_is_refused(tmp_path: Path, honest: Path) -> None:
    data = bytearray(honest.read_bytes())
    directory = data.index(b"PK\x01\x02")
    data[directory + 8] |= 1
    assert "is encrypted" in refusal_of_bytes(tmp_path, bytes(data))


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
def test_weights_that_are_not_finite_are_refused(tmp_path: Path, honest: Path, value: float) -> None:
    array = np.zeros(500, dtype="<f4")
    array[321] = value
    weights = npz(("kernel", npy("{'descr': '<f4', 'fortran_order': False, 'shape': (500,), }", array.tobytes())))
    assert "kernel hold numbers that are not finite" in refusal_of_weights(tmp_path, honest, weights)


@pytest.mark.parametrize(
    "header",
    [
        "{'descr': '<f4', 'fortran_order': False, 'shape': (1000000, 1000000), }",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (99999999999999999999999999999999, ), }",
        "{'descr': '|O', 'fortran_order': False, 'shape': (500,), }",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (-1,), }",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (__import__('os').getpid(),), }",
        "(" * 100,
    ],
    ids=["terabytes", "more than any number", "objects", "negative", "code", "brackets"],
)
def test_a_header_of_weights_is_refused_before_it_allocates(tmp_path: Path, honest: Path, header: str) -> None:
    weights = npz(("kernel", npy(header, bytes(2000))))
    data = zipped(with_fitting_hashes(members_of(honest) | {WEIGHTS: weights}).items())
    assert_refused_without_allocating(tmp_path, data, "is damaged: its weights kernel")


def test_fewer_weights_than_the_card_says_are_refused(tmp_path: Path, honest: Path) -> None:
    weights = npz(("kernel", npy("{'descr': '<f4', 'fortran_order': False, 'shape': (2,), }", bytes(8))))
    assert "its weights are 2 numbers, and its card says 500" in refusal_of_weights(tmp_path, honest, weights)


def test_a_model_of_a_newer_digitpad_is_refused_as_such(tmp_path: Path, honest: Path) -> None:
    assert "was made by a newer digitpad" in refusal_of_card(tmp_path, honest, format_version=4, thresholds=None)


def test_a_model_of_no_version_is_refused(tmp_path: Path, honest: Path) -> None:
    assert "its format is not 1 or later" in refusal_of_card(tmp_path, honest, format_version=0)


def test_a_model_trained_on_another_normalisation_is_refused_as_such(tmp_path: Path, honest: Path) -> None:
    sentence = refusal_of_card(tmp_path, honest, normalisation=VERSION + 1)
    assert "was trained on drawings prepared in another way" in sentence


@pytest.mark.parametrize(
    "text",
    [b"", b"[]", b"{", b"\xff", b"[" * 100_000, b'{"format_version": 1}', b'{"format_version": NaN}', b"1" * 9999],
)
def test_a_card_that_is_none_is_refused(tmp_path: Path, honest: Path, text: bytes) -> None:
    assert "card" in refusal_of_members(tmp_path, members_of(honest) | {CARD: text})


@pytest.mark.parametrize(
    "thresholds",
    [None, {}, {"unsure_margin": "0.5", "digit_confidence": 0.4}, {"unsure_margin": 7, "digit_confidence": 0}],
)
def test_thresholds_that_are_none_are_refused(tmp_path: Path, honest: Path, thresholds: object) -> None:
    assert '"thresholds"' in refusal_of_card(tmp_path, honest, thresholds=thresholds)


def test_weights_that_change_between_opening_and_loading_are_refused(honest: Path) -> None:
    model: ModelFile = read_model(honest)
    write_model(honest, card(), tflite=network(), weights={"other": np.ones(500, dtype=np.float32)})
    with pytest.raises(DigitpadError, match="does not have the hash"):
        model.load_weights()


def test_a_new_model_that_does_not_fit_on_the_disk_leaves_the_old_one(honest: Path) -> None:
    before = honest.read_bytes()
    with files_up_to(1000), pytest.raises(OSError, match="too large"):
        write_honest(honest)
    assert honest.read_bytes() == before
    assert list(honest.parent.iterdir()) == [honest]
