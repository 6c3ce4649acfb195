"""What every test stands on: a user's folder of its own, no display, and the data if it is there."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest
from hypothesis import settings

# Before anything imports Qt; processes that a test starts inherit it.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
# The tests read English, wherever they run.
os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("LANGUAGE", None)

# Begun in the background of a script, pytest ignores Ctrl+C, and so would every program that a test starts.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

REPOSITORY = Path(__file__).resolve().parent.parent

# The same examples on every run: a check that fails today and passes tomorrow helps nobody. `make test-long` goes on
# from there with examples of its own.
settings.register_profile("same", deadline=None, derandomize=True, database=None)
settings.register_profile("long", deadline=None, max_examples=1000, print_blob=True)
settings.load_profile("long" if os.environ.get("DIGITPAD_TESTS") == "long" else "same")

# Two processes share the files of tests: those that take longest begin first, so that both end at about the same time.
LONGEST_FIRST = (
    "training/test_runs.py", "tour/test_tour.py", "training/test_training.py", "e2e/test_train.py",
    "training/test_formats.py", "training/test_segmenter_recipe.py", "core/numbers/test_reader.py",
    "ui/test_layout.py", "core/preprocessing/test_photographs.py", "training/test_teaching.py",
)  # fmt: skip


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the files that take longest."""
    order = {REPOSITORY / "tests" / name: place for place, name in enumerate(LONGEST_FIRST)}
    items.sort(key=lambda item: order.get(item.path, len(order)))


@pytest.fixture(autouse=True)
def user_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give every test an empty user's folder and an empty Keras cache; no test touches the real ones."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("DIGITPAD_HOME", str(home / "digitpad"))
    monkeypatch.setenv("KERAS_HOME", str(home / "keras"))
    return home / "digitpad"


def _data_file(name: str) -> Path:
    folder = Path(os.environ.get("DIGITPAD_DATA", REPOSITORY.parent / "shared" / "data"))
    if not (folder / name).is_file():
        pytest.skip(f"{name} is not here; DIGITPAD_DATA=FOLDER names the folder that holds it")
    return folder / name


@pytest.fixture(scope="session")
def mnist_file() -> Path:
    """The path of MNIST as ``mnist.npz``; the test is skipped where it is absent."""
    return _data_file("mnist.npz")


@pytest.fixture(scope="session")
def pen_digits_file() -> Path:
    """The path of the pen digits, ink by 30 writers; the test is skipped where it is absent."""
    return _data_file("pen-digits-train.jsonl.gz")
