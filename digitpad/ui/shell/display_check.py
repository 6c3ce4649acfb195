"""Whether a window can be shown at all. Qt aborts the process where it cannot, so it is asked before Qt is.

Only Linux and its like have to ask: elsewhere a desktop comes with the system. Takes 2 ms.
"""

from __future__ import annotations

import ctypes
import os
import re
import socket
import sys
from pathlib import Path
from typing import Final

from digitpad.core.errors import DigitpadError

_PACKAGES: Final = {
    "libxcb-cursor": "libxcb-cursor0", "libxcb-icccm": "libxcb-icccm4", "libxcb-image": "libxcb-image0",
    "libxcb-keysyms": "libxcb-keysyms1", "libxcb-randr": "libxcb-randr0", "libxcb-render-util": "libxcb-render-util0",
    "libxcb-shape": "libxcb-shape0", "libxcb-xinerama": "libxcb-xinerama0", "libxcb-xkb": "libxcb-xkb1",
    "libxcb-sync": "libxcb-sync1", "libxcb-xfixes": "libxcb-xfixes0", "libxcb-render": "libxcb-render0",
    "libxcb-shm": "libxcb-shm0", "libxcb-glx": "libxcb-glx0", "libxcb": "libxcb1", "libX11-xcb": "libx11-xcb1",
    "libX11": "libx11-6", "libxkbcommon-x11": "libxkbcommon-x11-0", "libxkbcommon": "libxkbcommon0",
    "libEGL": "libegl1", "libGL": "libgl1", "libfontconfig": "libfontconfig1", "libfreetype": "libfreetype6",
    "libdbus-1": "libdbus-1-3", "libglib-2.0": "libglib2.0-0", "libgthread-2.0": "libglib2.0-0",
    "libwayland-client": "libwayland-client0", "libwayland-cursor": "libwayland-cursor0",
    "libwayland-egl": "libwayland-egl1",
}  # fmt: skip
_NO_DISPLAY: Final = (
    "there is no display to show the window on: start it from a desktop, or set DISPLAY (with ssh, “ssh -X”); "
    "“digitpad tour FOLDER” works without one"
)


def check_display() -> None:
    """Return if Qt will be able to show a window.

    Raises:
        DigitpadError: it will not; the sentence says how to mend it.
    """
    try:
        from PySide6.QtCore import QLibraryInfo  # noqa: PLC0415 - may fail, which is what this is about
    except ImportError as error:
        raise missing_library(error) from error
    if not sys.platform.startswith(("linux", "freebsd")):
        return
    folders = [Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms"]
    folders += [Path(folder) for folder in os.environ.get("QT_QPA_PLATFORM_PLUGIN_PATH", "").split(":") if folder]
    problems: list[str] = []
    for name in _platforms():
        problem = _problem_of(name, folders)
        if problem is None:
            if not os.environ.get("QT_QPA_PLATFORM"):
                os.environ["QT_QPA_PLATFORM"] = name  # Qt would try the others first, and stop at one that fails
            return
        problems.append(problem)
    raise DigitpadError(problems[0] if problems else _NO_DISPLAY)


def use_offscreen() -> None:
    """Let Qt draw into memory where there is no display; must be called before Qt's first window."""
    if os.environ.get("QT_QPA_PLATFORM"):
        return
    try:
        check_display()
    except DigitpadError:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"


def missing_library(error: BaseException) -> DigitpadError:
    """Return what to tell of an ``error`` of the loader: which library is missing, and how to get it."""
    found = re.search(r"(lib[\w.+-]+?)\.so[.\d]*(?=: cannot open)", str(error))
    if found is None:
        return DigitpadError(f"Qt cannot be loaded ({error}); install digitpad again")
    name = found.group(1)
    package = _PACKAGES.get(name)
    remedy = f"sudo apt install {package}" if package else "install the package that holds it"
    return DigitpadError(f"the system library {found.group(0)}, which Qt needs, is missing: {remedy}")


def _platforms() -> list[str]:
    """Return the names of Qt's platforms that could serve here, the best first."""
    chosen = os.environ.get("QT_QPA_PLATFORM", "")
    if chosen:
        return [name.split(":")[0] for name in chosen.split(";")]
    names = ["xcb"] if os.environ.get("DISPLAY") else []
    if os.environ.get("WAYLAND_DISPLAY"):
        names.insert(0 if os.environ.get("XDG_SESSION_TYPE") == "wayland" else len(names), "wayland")
    return names


def _problem_of(name: str, folders: list[Path]) -> str | None:
    plugins = [folder / f"libq{name}.so" for folder in folders]
    plugin = next((path for path in plugins if path.exists()), None)
    if plugin is None:
        return f"Qt knows no platform “{name}”; unset QT_QPA_PLATFORM"
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        return str(missing_library(error))
    if name == "xcb" and not _x_answers():
        display = os.environ.get("DISPLAY")
        return f"the display {display} cannot be opened: is it running, and may you use it?" if display else _NO_DISPLAY
    if name == "wayland" and not _wayland_answers():
        return f"the display {os.environ.get('WAYLAND_DISPLAY')} cannot be opened: is it running, and may you use it?"
    return None


def _x_answers() -> bool:
    """Whether the X server lets us in; asked with the library that Qt will ask with."""
    library = ctypes.CDLL("libxcb.so.1")
    library.xcb_connect.restype = ctypes.c_void_p
    library.xcb_connection_has_error.argtypes = library.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = library.xcb_connect(None, None)
    answers: bool = library.xcb_connection_has_error(connection) == 0
    library.xcb_disconnect(connection)
    return answers


def _wayland_answers() -> bool:
    path = Path(os.environ.get("XDG_RUNTIME_DIR", "")) / os.environ.get("WAYLAND_DISPLAY", "wayland-0")
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
        try:
            connection.connect(str(path))
        except OSError:
            return False
    return True
