"""The registry of sources: one word or path leads to one kind, and what leads nowhere is answered in a sentence."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from digitpad.cli import main
from digitpad.core.data import kinds as package
from digitpad.core.data.corrections import CorrectionList, Corrections, corrected
from digitpad.core.data.dataset import DataSet, Stream
from digitpad.core.data.kind import NoSuchPartError
from digitpad.core.data.sources import kind_of, kinds, open_source
from digitpad.core.data.spec import WORDS, DataSpec
from digitpad.core.errors import DigitpadError
from tests.core.data.samples import images, labels


def refusal(spec: str) -> str:
    with pytest.raises(DigitpadError) as caught:
        open_source(spec)
    return str(caught.value)


def test_every_kind_of_the_contract_is_registered() -> None:
    assert {"mnist", "synthetic", "npz", "idx", "csv", "folder", "ink"} <= kinds().keys()


def test_a_new_kind_is_a_file_in_the_folder_of_kinds_and_a_word(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "newcomer.py").write_text(
        "from digitpad.core.data.kinds.synthetic import open_synthetic\n"
        "from digitpad.core.data.kind import Kind\n"
        "KIND = Kind(form='newcomer', claims=lambda spec: spec.text == 'newcomer', patterns=['*.new'],\n"
        "            open=open_synthetic)\n"
    )
    monkeypatch.setattr(package, "__path__", [*package.__path__, str(tmp_path)])
    monkeypatch.setitem(WORDS, "newcomer", True)
    kinds.cache_clear()
    try:
        assert DataSpec.parse("newcomer").is_word
        assert kinds()["newcomer"].patterns == ["*.new"]
        assert isinstance(open_source("newcomer"), Stream)
        assert "newcomer" in refusal("unheard-of")
    finally:
        kinds.cache_clear()


@pytest.mark.parametrize("spec", list(WORDS))
def test_each_word_is_claimed_by_one_kind(spec: str) -> None:
    assert [name for name, kind in kinds().items() if kind.claims(DataSpec(spec))] == [spec]


def test_a_folder_that_is_called_mnist_is_reached_by_its_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("mnist").mkdir()

    assert "is a folder" in refusal("./mnist")


def test_the_home_of_the_user_may_be_abbreviated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    np.savez(tmp_path / "set.npz", images=images(), labels=labels())

    assert isinstance(open_source("~/set.npz"), DataSet)


@pytest.mark.parametrize("name", ["none", "none.npz", "none.csv", "none.jsonl", "none:test", "train-images-idx3-ubyte"])
def test_what_does_not_exist_is_said_to_be_so(name: str) -> None:
    assert refusal(name) == f"{name} does not exist, and is none of mnist, synthetic, drawings"


@pytest.mark.case("K23")
@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
@pytest.mark.parametrize("name", ["a.npz", "a.csv", "a.jsonl", "train-images-idx3-ubyte", "a"])
def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path, name: str) -> None:
    os.mkfifo(tmp_path / name)
    assert refusal(str(tmp_path / name)).endswith("is a pipe, a socket or a device, not a file")
    assert "is a folder, but holds neither" in refusal(str(tmp_path))


@pytest.mark.case("K23")
@pytest.mark.skipif(os.name != "posix", reason="sockets and devices are no files elsewhere")
def test_sockets_and_devices_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # the name of a socket is short
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("a.npz")
        for name in ("a.npz", os.devnull):
            assert refusal(name) == f"{name} is a pipe, a socket or a device, not a file"


@pytest.mark.case("K16")
@pytest.mark.parametrize("name", ["a.npz", "a.csv", "a.jsonl", "a.jsonl.gz", "train-images-idx3-ubyte.gz", "a"])
def test_what_stands_in_for_the_file_is_named_whatever_it_is_called(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("\n <html><head><title>Sign in</title>")
    assert f"{name} is a web page; save or download the file itself" in refusal(str(tmp_path / name))
    (tmp_path / name).write_text("version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 11490434\n")
    assert f"{name} is a Git LFS pointer, not the file itself; fetch that with" in refusal(str(tmp_path / name))


@pytest.mark.case("K16")
@pytest.mark.parametrize(
    ("start", "what"),
    [
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1", "HEIC, as phones save photos; save it as PNG or JPEG"),
        (b"\0\0\0\x20ftypavif\0\0\0\0", "AVIF; save it as PNG or JPEG"),
        (b"MM\0*", "a TIFF of a kind that is not read; save it as PNG"),
        (b"PK\x03\x04", "an archive; unpack it first"),
    ],
)
def test_a_file_of_another_kind_is_named_for_what_it_is(tmp_path: Path, start: bytes, what: str) -> None:
    (tmp_path / "a.bin").write_bytes(start)
    assert refusal(str(tmp_path / "a.bin")).endswith(f"a.bin is {what}")


@pytest.mark.case("K16")
@pytest.mark.parametrize(
    ("name", "what"),
    [
        ("mnist.pkl.gz", "a pickle, which may run a program of its writer’s when it is opened; save its arrays with"),
        ("digits.xlsx", "a workbook; save its sheet as CSV"),
        ("model.onnx", "a model, not data"),
        ("seven.PNG", "one picture; put those of each digit into a folder of its own, called 0 to 9, and name the"),
    ],
)
def test_what_people_take_for_data_is_named_with_the_way_on(tmp_path: Path, name: str, what: str) -> None:
    (tmp_path / name).write_bytes(b"PK\x03\x04")
    assert f"{name} is {what}" in refusal(str(tmp_path / name))


@pytest.mark.case("K16")
@pytest.mark.parametrize("part", ["", ":test"])
def test_a_web_address_is_no_path(part: str) -> None:
    address = f"https://example.org/mnist.npz{part}"
    assert refusal(address) == f"{address} is a web address; download the file and give its path"
    assert DataSpec.parse(address).absolute().name == address


@pytest.mark.case("names")
@pytest.mark.parametrize(
    "name", ["a\nb.npz", "\x1b[31mred.npz", "x" * 251 + ".npz", "é" * 125 + ".npz", b"\xff\xfe.npz"]
)
def test_a_file_of_any_name_is_read_and_called_by_what_can_be_printed(tmp_path: Path, name: str | bytes) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + os.fsencode(name)))
    try:
        np.savez(path, images=images(), labels=labels())
    except OSError:
        pytest.skip("this disk takes no such name")
    data = open_source(str(path))
    assert isinstance(data, DataSet)
    assert data.name.isprintable()
    data.name.encode()
    wrong, kept = Corrections().marked(data.images[4], None), CorrectionList.of(data, str(path))
    for _ in range(2):
        assert len(corrected(data, str(path))) == 10
        kept.save(wrong)
        assert len(corrected(data, str(path))) == 9
        kept.save(wrong.unmarked(data.images[4]))


@pytest.mark.case("names")
@pytest.mark.skipif(os.name != "posix", reason="names are not bytes there")
def test_a_file_of_any_name_is_described_in_an_ascii_locale(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/a\n\xff" + "é".encode() * 90 + b".npz"
    np.savez(os.fsdecode(path), images=images(), labels=labels())
    ascii_only = os.environ | {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    for verb in ([b"data"], [b"evaluate", b"--data"]):
        shown = subprocess.run(
            [sys.executable, b"-m", b"digitpad", *verb, path],
            env=os.environ | ascii_only,
            capture_output=True,
            check=True,
        )
        assert shown.stderr == b""
        assert shown.stdout.isascii()
        assert b"/a\\n" in shown.stdout.splitlines()[0]


@pytest.mark.review("7.20")
def test_what_a_dialog_offers_is_claimed_by_a_kind(tmp_path: Path) -> None:
    for kind in kinds().values():
        for pattern in kind.patterns:
            path = tmp_path / pattern.replace("*", "a")
            path.touch()
            assert kind.claims(DataSpec(str(path))), pattern


@pytest.mark.review("7.20")
def test_no_help_promises_a_word_that_is_none(capsys: pytest.CaptureFixture[str]) -> None:
    for verb in ("train", "data", "evaluate"):
        assert main([verb, "--help"]) == 0
        text = " ".join(capsys.readouterr().out.split())
        assert "mnist, synthetic, drawings or a path" in text
        for word in ("mnist", "synthetic", "drawings"):
            assert kind_of(word).form.startswith(word)


def test_other_files_are_refused(tmp_path: Path) -> None:
    (tmp_path / "a.txt").touch()

    assert "a.txt is no source that can be read" in refusal(str(tmp_path / "a.txt"))
    assert "mnist, an .npz file, or a pair of .npy files or their folder, a" in refusal(str(tmp_path / "a.txt"))


def test_a_part_that_a_source_lacks_is_refused() -> None:
    with pytest.raises(NoSuchPartError):
        open_source("synthetic:test")
    assert refusal("synthetic:test") == "synthetic has no test part; write synthetic alone"


@given(st.text(max_size=40))
@example("")
@example("x" * 5000)
@example("~nobody-of-that-name/a.npz")
@example("\0")
@example("\ud800")
@example(":test")
def test_any_name_that_is_no_source_gives_a_sentence(spec: str) -> None:
    if spec not in {".", "/", "~", "mnist", "synthetic"}:
        assert refusal(f"no such place/{spec}" if "/" in spec or "\\" in spec else spec)
