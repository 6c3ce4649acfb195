"""A headless Chromium, driven by WebDriver over plain HTTP, and a small server for the pages that it shows."""

from __future__ import annotations

import contextlib
import http.server
import json
import re
import shutil
import subprocess
import threading
import time
import urllib.request
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any, Final

from tests.readers.asked import Missing

_SWITCHES: Final = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync", "--window-size=1100,860",
)  # fmt: skip
_ELEMENT: Final = "element-6066-11e4-a52e-4f735466cecf"  # the key of WebDriver's standard


class Browser:
    """One window of the browser.

    Args:
        session: the address of its WebDriver session.
    """

    def __init__(self, session: str) -> None:
        self._session = session

    def go(self, address: str) -> None:
        """Load a page."""
        self._post("url", {"url": address})

    def run(self, script: str, *arguments: object) -> Any:
        """Return what the body of a JavaScript function gives."""
        return self._post("execute/sync", {"script": script, "args": arguments})

    def element(self, css: str) -> dict[str, str]:
        """Return the first element that a CSS selector names, as other commands take it."""
        found: dict[str, str] = self._post("element", {"using": "css selector", "value": css})
        return found

    def send(self, css: str, text: str) -> None:
        """Type into an element; into one for files, their paths."""
        self._post(f"element/{self.element(css)[_ELEMENT]}/value", {"text": text})

    def draw(self, css: str, points: list[tuple[int, int]], *, kind: str = "mouse") -> None:
        """Draw a line with the pointer: ``points`` in pixels from the middle of an element."""
        at = self.element(css)
        moves = [{"type": "pointerMove", "duration": 20, "origin": at, "x": x, "y": y} for x, y in points]
        down, up = {"type": "pointerDown", "button": 0}, {"type": "pointerUp", "button": 0}
        steps = [moves[0], down, *moves[1:], up]
        pointer = {"type": "pointer", "id": kind, "parameters": {"pointerType": kind}, "actions": steps}
        self._post("actions", {"actions": [pointer]})

    def wait(self, condition: Callable[[], Any], *, seconds: float = 60) -> Any:
        """Return what ``condition`` gives as soon as that is something."""
        latest = time.monotonic() + seconds
        while not (found := condition()):
            assert time.monotonic() < latest, "the page did not become what was waited for"
            time.sleep(0.05)
        return found

    def picture(self) -> str:
        """Return what the window shows, a PNG in base 64."""
        with urllib.request.urlopen(f"{self._session}/screenshot") as answer:
            shown: str = json.load(answer)["value"]
        return shown

    def _post(self, command: str, value: object) -> Any:
        return _post(f"{self._session}/{command}", value)


def _post(address: str, value: object) -> Any:
    request = urllib.request.Request(address, json.dumps(value).encode(), {"Content-Type": "application/json"})
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)["value"]


@contextlib.contextmanager
def chromium(profile: Path) -> Iterator[Browser]:
    """Give a window of Chromium, which keeps its files in the folder ``profile``.

    Raises:
        Missing: it or its driver is not installed.
    """
    program, driver = shutil.which("chromium") or shutil.which("google-chrome"), shutil.which("chromedriver")
    if program is None or driver is None:
        raise Missing("chromium and chromedriver are not here")
    process = subprocess.Popen([driver, "--port=0"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    with process:
        try:
            assert process.stdout is not None
            said = next(found for line in process.stdout if (found := re.search(r"successfully on port (\d+)", line)))
            base = f"http://127.0.0.1:{said[1]}/session"
            options = {"binary": program, "args": [*_SWITCHES, f"--user-data-dir={profile}"]}
            made = _post(base, {"capabilities": {"alwaysMatch": {"goog:chromeOptions": options}}})
            session = f"{base}/{made['sessionId']}"
            yield Browser(session)
            with urllib.request.urlopen(urllib.request.Request(session, method="DELETE")):
                pass
        finally:
            process.terminate()


@contextlib.contextmanager
def served(folder: Path) -> Iterator[str]:
    """Give the address at which the files of ``folder`` can be had meanwhile."""

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder))) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()
            thread.join()
