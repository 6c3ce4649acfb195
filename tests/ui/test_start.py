"""How the window's process starts, with what, and how it ends where it cannot."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo
from pytestqt.qtbot import QtBot

from digitpad.core.errors import DigitpadError
from digitpad.ui.app import create_window
from digitpad.ui.shell.display_check import check_display, missing_library
from digitpad.ui.shell.single_instance import LOCK_NAME, SingleInstance
from tests.ui.hand import Hand
from tests.ui.process import REPOSITORY, digitpad, python

# Classes of Qt's whose enumerations take time, and modules, which no start needs.
_DEAR = {"QWizard", "QColorDialog", "QFileDialog", "QMessageBox", "QDialogButtonBox", "QStyle", "QAccessible"}
_NEEDLESS = {f"digitpad.core.models.{name}" for name in ("architectures", "layers", "library", "conventions.imported")}
_NEEDLESS |= {"PySide6.QtNetwork"}
_PLUGINS = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms"


def test_a_start_loads_nothing_heavy_and_sets_up_nothing_dear() -> None:
    script = (
        "import enum, sys\n"
        "from digitpad import cli\n"
        "from digitpad.ui.shell import quick_start\n"
        "keep = quick_start.keep_qt_from_reading_sources\n"
        "def keep_and_look():\n"
        "    keep()\n"
        "    from PySide6.QtWidgets import QApplication\n"
        "    QApplication.exec = staticmethod(look)\n"
        "quick_start.keep_qt_from_reading_sources = keep_and_look\n"
        "def look():\n"
        "    from PySide6.QtWidgets import QApplication, QMainWindow\n"
        f"    needless = {_NEEDLESS!r} & set(sys.modules)\n"
        "    QApplication.processEvents()\n"
        "    kinds = (*enum.Enum.__subclasses__(), *enum.Flag.__subclasses__())\n"
        "    enums = {kind.__qualname__.split('.')[0] for kind in kinds}\n"
        "    compiled = 'pyside_type_init' in vars(sys.modules['shibokensupport.signature.parser'])\n"
        f"    print('Qt' in enums, sorted({_DEAR!r} & enums), sorted(needless), compiled)\n"
        "    (window,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, QMainWindow)]\n"
        "    from tests.ui.hand import Hand\n"
        "    hand = Hand(window)\n"
        "    hand.draw_seven()\n"
        "    heavy = {'tensorflow', 'keras', 'scipy', 'matplotlib', 'PIL'} & set(sys.modules)\n"
        "    print(hand.text('prediction'), sorted(heavy))\n"
        "    window.close()\n"
        "    return 0\n"
        "raise SystemExit(cli.main([]))\n"
    )
    result = python(script)
    assert (result.stdout, result.returncode) == ("True [] [] False\n7 []\n", 0), result.stderr


@pytest.mark.parametrize("call", ["QSize('wide')", "QSize(1, 2, 3)", "QSize.fromTuple", "QSize().scale(1)"])
def test_a_wrong_call_is_worded_as_ever_though_the_code_for_it_was_put_off(call: str) -> None:
    start = "from digitpad.ui.shell import quick_start\nwith quick_start.qt_signatures_put_off():\n    "
    script = "from PySide6.QtCore import QSize\n" + f"try:\n    {call}\nexcept Exception as error:\n    print(error)\n"
    usual, ours = python(script), python(start + script)
    assert ours.stdout == usual.stdout != "", ours.stderr


@pytest.mark.parametrize("error", [FileNotFoundError("digitpad.digitpad is missing"), IndexError("a fault of ours")])
def test_without_a_model_one_can_draw_and_is_told_why_it_is_not_read(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, error: Exception
) -> None:
    def fail() -> None:
        raise error

    monkeypatch.setattr("digitpad.core.inference.recogniser.Recogniser.shipped", fail)
    window = create_window()
    qtbot.addWidget(window)
    window.show()
    hand = Hand(window)
    hand.draw_seven()
    assert len(hand.ink.strokes) == 1
    assert str(error) in hand.text("verdict")
    assert type(error).__name__ in caplog.text
    window.close()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux may be without a display")
@pytest.mark.parametrize(
    ("display", "platform", "sentence"),
    [
        (None, None, "there is no display"),
        (":4242", None, "the display :4242 cannot be opened"),
        (None, "xcb", "there is no display"),
        (None, "nonsense", "Qt knows no platform “nonsense”"),
    ],
)
def test_without_a_display_there_is_one_line_with_the_fix(
    display: str | None, platform: str | None, sentence: str
) -> None:
    result = digitpad(DISPLAY=display, WAYLAND_DISPLAY=None, QT_QPA_PLATFORM=platform)
    assert result.returncode == 1
    assert len(result.stderr.splitlines()) == 1
    assert result.stderr.startswith(f"digitpad: {sentence}")


def test_a_missing_library_is_named_with_its_package() -> None:
    error = OSError("libxcb-cursor.so.0: cannot open shared object file: No such file or directory")
    sentence = "the system library libxcb-cursor.so.0, which Qt needs, is missing: sudo apt install libxcb-cursor0"
    assert str(missing_library(error)) == sentence


@pytest.mark.parametrize(
    ("library", "package"),
    [
        ("libdbus-1.so.3", "libdbus-1-3"),
        ("libX11.so.6", "libx11-6"),
        ("libGL.so.1", "libgl1"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
        ("libgthread-2.0.so.0", "libglib2.0-0"),
    ],
)
def test_the_package_is_named_as_debian_names_it(library: str, package: str) -> None:
    error = ImportError(f"{library}: cannot open shared object file: No such file or directory")
    assert str(missing_library(error)).endswith(f"sudo apt install {package}")


@pytest.fixture
def wayland(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A pure Wayland desktop; the folder of Qt's platform plugins, of which there are none yet."""
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(str(tmp_path / "wayland-7"))
    listener.listen()
    for name in ("DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-7")
    monkeypatch.setattr(QLibraryInfo, "path", lambda _: str(tmp_path))
    plugins = tmp_path / "platforms"
    plugins.mkdir()
    yield plugins
    listener.close()


def put_plugin(folder: Path, name: str) -> None:
    (folder / name).symlink_to(_PLUGINS / "libqminimal.so")  # any library that can be loaded will do


@pytest.mark.review("7.21")
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux has Wayland")
@pytest.mark.parametrize("plugins", [["libqwayland.so"], ["libqwayland-egl.so", "libqwayland-generic.so"]])
@pytest.mark.parametrize("asked", [None, "wayland", "wayland-egl"])
def test_on_wayland_the_window_opens_whatever_qts_version_calls_its_plugins(
    wayland: Path, monkeypatch: pytest.MonkeyPatch, plugins: list[str], asked: str | None
) -> None:
    for name in plugins:
        put_plugin(wayland, name)
    if asked is not None:
        monkeypatch.setenv("QT_QPA_PLATFORM", asked)
    check_display()
    assert os.environ["QT_QPA_PLATFORM"] == (asked or "wayland")


@pytest.mark.review("7.21")
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux has Wayland")
def test_a_platform_is_not_taken_for_one_whose_name_begins_alike(
    wayland: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_plugin(wayland, "libqwayland-egl.so")
    monkeypatch.setenv("QT_QPA_PLATFORM", "way")
    with pytest.raises(DigitpadError, match="Qt knows no platform “way”"):
        check_display()


def test_a_platform_plugin_that_is_no_library_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "libqbroken.so").write_text("not a library")
    result = digitpad(QT_QPA_PLATFORM="broken", QT_QPA_PLATFORM_PLUGIN_PATH=str(tmp_path))
    assert result.returncode == 1
    assert len(result.stderr.splitlines()) == 1


def test_what_an_earlier_program_was_killed_at_is_swept_beside_the_window(qtbot: QtBot, user_home: Path) -> None:
    left = user_home / "runs" / "synthetic-fast" / ".0123456789abcdef.tmp"
    left.parent.mkdir(parents=True)
    left.write_text("half a checkpoint")
    os.utime(left, times=(0, 0))
    window = create_window()
    qtbot.addWidget(window)
    assert left.exists(), "the window waits for nothing"
    window.show()
    qtbot.waitUntil(lambda: not left.exists())
    window.close()


def test_the_second_start_raises_the_first_window(qtbot: QtBot, user_home: Path) -> None:
    first = SingleInstance(user_home)
    assert first.is_first()
    with qtbot.waitSignal(first.called, timeout=20_000):
        second = subprocess.Popen([sys.executable, "-m", "digitpad"], cwd=REPOSITORY)
    assert second.wait(20) == 0
    first.release()


@pytest.mark.review("7.17")
@pytest.mark.skipif(not hasattr(os, "getuid"), reason="Windows knows every user by name")
def test_a_user_without_a_name_has_a_window(qtbot: QtBot, user_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(uid: int) -> None:
        raise KeyError(f"getpwuid(): uid not found: {uid}")

    monkeypatch.setattr("pwd.getpwuid", unknown)
    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        monkeypatch.delenv(name, raising=False)
    only = SingleInstance(user_home)
    assert only.is_first()
    only.release()


def test_windows_of_two_folders_do_not_know_each_other(qtbot: QtBot, tmp_path: Path) -> None:
    windows = [SingleInstance(tmp_path / name) for name in ("one", "two")]
    assert [window.is_first() for window in windows] == [True, True]
    for window in windows:
        window.release()


def test_the_lock_of_a_killed_window_counts_for_nothing(qtbot: QtBot, user_home: Path) -> None:
    script = (
        "import os, pathlib, signal\n"
        "from PySide6.QtCore import QCoreApplication\n"
        "application = QCoreApplication([])\n"
        "from digitpad.ui.shell.single_instance import SingleInstance\n"
        f"window = SingleInstance(pathlib.Path({str(user_home)!r}))\n"
        "assert window.is_first()\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    python(script)
    assert (user_home / LOCK_NAME).exists()
    heir = SingleInstance(user_home)
    assert heir.is_first()
    heir.release()


def test_an_exception_in_a_slot_is_logged_and_shown_and_the_window_lives(user_home: Path) -> None:
    script = (
        "from PySide6.QtCore import QTimer\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from digitpad.ui import app\n"
        "create = app.create_window\n"
        "def fail():\n"
        "    raise RuntimeError('a slot broke')\n"
        "def look():\n"
        "    shown = [w.objectName() for w in QApplication.topLevelWidgets() if w.isVisible()]\n"
        "    if 'crashDialog' in shown:\n"
        "        print(sorted(shown))\n"
        "        QApplication.exit(0)\n"
        "looking = QTimer()\n"
        "looking.timeout.connect(look)\n"
        "def create_and_fail():\n"
        "    QTimer.singleShot(0, fail)\n"
        "    QTimer.singleShot(0, fail)\n"
        "    looking.start(50)\n"
        "    return create()\n"
        "app.create_window = create_and_fail\n"
        "raise SystemExit(app.run())\n"
    )
    result = python(script)
    assert (result.stdout.strip(), result.returncode) == ("['crashDialog', 'digitpad']", 0), result.stderr
    assert (user_home / "digitpad.log").read_text().count("RuntimeError: a slot broke") == 2


def test_at_200_percent_everything_is_drawn_in_twice_the_pixels() -> None:
    script = (
        "from PySide6.QtWidgets import QApplication, QWidget\n"
        "application = QApplication([])\n"
        "from digitpad.ui.app import create_window\n"
        "from tests.ui.hand import Hand\n"
        "window = create_window()\n"
        "window.resize(1000, 700)\n"  # larger than the screen of Qt's offscreen platform
        "window.show()\n"
        "hand = Hand(window)\n"
        "hand.draw_seven()\n"
        "ink = hand.canvas.grab().toImage()\n"
        "seen = window.findChild(QWidget, 'modelInput').grab().toImage()\n"
        "rows = [seen.pixelColor(x, 150).lightness() for x in range(2, 282)]\n"
        "blocks = all(len(set(rows[i : i + 10])) == 1 for i in range(0, 280, 10))\n"
        "print(hand.text('prediction'), ink.width() // hand.canvas.width(), seen.width(), blocks, len(set(rows)) > 1)\n"
        "window.close()\n"
    )
    result = python(script, QT_SCALE_FACTOR="2")
    assert result.stdout.strip() == "7 2 284 True True", result.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_ctrl_c_in_the_terminal_closes_the_window_and_says_so(user_home: Path, qtbot: QtBot) -> None:
    process = subprocess.Popen([sys.executable, "-m", "digitpad"], cwd=REPOSITORY, stderr=subprocess.PIPE)
    try:
        qtbot.waitUntil((user_home / "state.json").exists, timeout=20_000)
        process.send_signal(signal.SIGINT)
        assert process.communicate(timeout=20)[1] == b"digitpad: interrupted\n"
        assert process.returncode == 130
    finally:
        process.kill()
    assert not (user_home / LOCK_NAME).exists()
