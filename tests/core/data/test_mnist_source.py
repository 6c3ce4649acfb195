"""The source ``mnist``: downloaded once into Keras' cache, and never used unless it is what was published."""

from __future__ import annotations

import hashlib
import http.server
import io
import os
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from digitpad.core.data.dataset import DataSet
from digitpad.core.data.kinds import mnist
from digitpad.core.data.sources import open_source
from digitpad.core.errors import DigitpadError
from tests.core.data.samples import images, labels


def packed(training: int = 30, test: int = 10, *, compress: bool = True) -> bytes:
    stream = io.BytesIO()
    arrays: dict[str, Any] = {
        "x_train": images(training), "y_train": labels(training), "x_test": images(test), "y_test": labels(test)
    }  # fmt: skip
    (np.savez_compressed if compress else np.savez)(stream, **arrays)
    return stream.getvalue()


PUBLISHED = packed()


class Server(http.server.ThreadingHTTPServer):
    """Sends ``content`` to whoever asks, and counts."""

    content, asked = PUBLISHED, 0


class Handler(http.server.BaseHTTPRequestHandler):
    server: Server

    def do_GET(self) -> None:
        self.server.asked += 1
        self.send_response(200)
        self.send_header("Content-Length", str(len(PUBLISHED)))
        self.end_headers()
        self.wfile.write(self.server.content)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its own spelling
        pass


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """A server that publishes a small MNIST, which the source takes for the real one."""
    with Server(("127.0.0.1", 0), Handler) as running:
        thread = threading.Thread(target=running.serve_forever)
        thread.start()
        arrays = np.load(io.BytesIO(PUBLISHED))
        monkeypatch.setattr(mnist, "URL", f"http://127.0.0.1:{running.server_port}/mnist.npz")
        monkeypatch.setattr(mnist, "FILE_SHA256", hashlib.sha256(PUBLISHED).hexdigest())
        monkeypatch.setattr(
            mnist, "ARRAYS_SHA256", {key: hashlib.sha256(arrays[key].tobytes()).hexdigest() for key in arrays}
        )
        for proxy in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
            monkeypatch.delenv(proxy, raising=False)
        yield running
        running.shutdown()
        thread.join()


@pytest.fixture
def cache() -> Path:
    path = Path(os.environ["KERAS_HOME"]) / "datasets" / "mnist.npz"
    path.parent.mkdir(parents=True)
    return path


def opened(spec: str = "mnist") -> DataSet:
    data = open_source(spec)
    assert isinstance(data, DataSet)
    return data


def test_it_is_fetched_once_into_keras_cache_and_has_two_parts(server: Server) -> None:
    assert (len(opened()), len(opened("mnist:test")), server.asked) == (30, 10, 1)
    assert (Path(os.environ["KERAS_HOME"]) / "datasets" / "mnist.npz").read_bytes() == PUBLISHED
    assert [path.name for path in (Path(os.environ["KERAS_HOME"]) / "datasets").iterdir()] == ["mnist.npz"]


def test_the_download_tells_how_far_it_is(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mnist, "_BLOCK", 1000)
    told: list[tuple[int, int]] = []

    open_source("mnist", progress=lambda done, total: told.append((done, total)))

    assert len(told) > 3
    assert {total for _, total in told} == {len(PUBLISHED)}
    assert told[-1] == (len(PUBLISHED), len(PUBLISHED))
    assert [done for done, _ in told] == sorted(done for done, _ in told)


def test_a_progress_that_raises_gives_up_and_leaves_nothing_behind(server: Server, cache: Path) -> None:
    def cancel(done: int, total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        open_source("mnist", progress=cancel)
    assert list(cache.parent.iterdir()) == []


@pytest.mark.parametrize("flipped", [100, len(PUBLISHED) // 2])
def test_a_cached_file_with_one_wrong_byte_is_fetched_anew(server: Server, cache: Path, flipped: int) -> None:
    damaged = bytearray(PUBLISHED)
    damaged[flipped] ^= 1
    cache.write_bytes(damaged)

    np.testing.assert_array_equal(opened().images, images(30))
    assert cache.read_bytes() == PUBLISHED


def test_a_cached_file_of_other_digits_is_never_used(server: Server, cache: Path) -> None:
    cache.write_bytes(packed(40))

    assert len(opened()) == 30


def test_the_same_digits_packed_otherwise_are_as_good(server: Server, cache: Path) -> None:
    cache.write_bytes(packed(compress=False))

    assert len(opened()) == 30
    assert server.asked == 0


def test_what_the_server_sends_is_refused_if_its_hash_is_another(server: Server, cache: Path) -> None:
    cache.write_bytes(b"what was there")
    server.content = bytes(len(PUBLISHED))

    with pytest.raises(DigitpadError, match="not MNIST as published, and what http.* sent is not MNIST"):
        open_source("mnist")
    assert cache.read_bytes() == b"what was there"
    assert len(list(cache.parent.iterdir())) == 1


def test_a_download_that_breaks_off_is_refused(server: Server, cache: Path) -> None:
    server.content = PUBLISHED[:500]

    with pytest.raises(DigitpadError, match=r"cannot be downloaded|is not MNIST"):
        open_source("mnist")
    assert list(cache.parent.iterdir()) == []


def test_without_a_network_one_sentence_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mnist, "URL", "http://127.0.0.1:1/mnist.npz")

    with pytest.raises(
        DigitpadError, match="MNIST cannot be downloaded.*is there a network.*or use the source synthetic"
    ):
        open_source("mnist")


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="rights mean nothing to root")
def test_a_cache_that_cannot_be_written_is_named(server: Server, cache: Path) -> None:
    cache.parent.chmod(0o500)
    with pytest.raises(DigitpadError, match="MNIST cannot be saved in"):
        open_source("mnist")
    cache.parent.chmod(0o700)


def test_a_cache_that_is_a_file_is_named(server: Server) -> None:
    home = Path(os.environ["KERAS_HOME"])
    home.mkdir()
    (home / "datasets").touch()

    with pytest.raises(DigitpadError, match="MNIST cannot be saved in .*datasets"):
        open_source("mnist")


def test_the_cache_is_where_keras_has_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("KERAS_HOME")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))

    assert mnist.cached_file() == tmp_path / ".keras" / "datasets" / "mnist.npz"


def test_the_real_mnist_is_known_by_its_arrays(mnist_file: Path, cache: Path) -> None:
    cache.symlink_to(mnist_file)

    assert len(opened()) == 60_000
    assert opened("mnist:test").class_counts().tolist() == [980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009]
