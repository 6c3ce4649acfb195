"""Checks in the main thread, before Qt starts, that a window can be shown: where it cannot, Qt aborts the process.

Only Linux and its like have to ask: elsewhere a desktop comes with the system.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import re
import socket
import sys
from pathlib import Path
from typing import Final

from digitpad.core.errors import DigitpadError

_NO_DISPLAY: Final = (
    "there is no display to show the window on: start it from a desktop, or set DISPLAY (with ssh, “ssh -X”); "
    "“digitpad tour FOLDER” works without one"
)
_DEAF: Final = "the display {} cannot be opened: is it running, and may you use it?"


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


def missing_library(error: ImportError | OSError) -> DigitpadError:
    """Return what to tell of an ``error`` of the loader: which library is missing, and how to get it.

    Raises:
        ImportError: it is about something else.
    """
    if isinstance(error, ImportError) and ".so" not in str(error):
        raise error
    found = re.search(r"(lib[\w.+-]+?)\.so(?:\.(\d+))?[.\d]*(?=: cannot open)", str(error))
    if found is None:
        return DigitpadError(f"Qt cannot be loaded ({error}); install digitpad again")
    # Debian calls the package of libxcb-cursor.so.0 libxcb-cursor0, and that of libdbus-1.so.3 libdbus-1-3.
    name, version = found[1].lower(), found[2] or ""
    package = "libglib2.0-0" if name.endswith("-2.0") else f"{name}{'-' if name[-1].isdigit() else ''}{version}"
    return DigitpadError(f"the system library {found[0]}, which Qt needs, is missing: sudo apt install {package}")


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
    # Some versions of Qt have one plugin for a family (wayland), others several (wayland-egl, wayland-generic).
    family = name.split("-", maxsplit=1)[0]
    found = [plugin for folder in folders for plugin in folder.glob("libq*.so")]
    plugins = [plugin for plugin in found if plugin.stem.split("-")[0] == f"libq{family}"]
    if not plugins:
        return f"Qt knows no platform “{name}”; unset QT_QPA_PLATFORM"
    problems = []
    for plugin in plugins:
        try:
            ctypes.CDLL(str(plugin))
            break
        except OSError as error:
            problems.append(str(missing_library(error)))
    else:
        return problems[0]
    if family == "xcb" and not _x_answers():
        display = os.environ.get("DISPLAY")
        return _DEAF.format(display) if display else _NO_DISPLAY
    if family == "wayland" and not _wayland_answers():
        return _DEAF.format(os.environ.get("WAYLAND_DISPLAY"))
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
    with contextlib.suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
        connection.connect(str(path))
        return True
    return False
