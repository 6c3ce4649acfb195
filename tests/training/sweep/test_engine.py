"""Starting Ray: a machine with much else to do gets another chance, and all else is one sentence at once."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest

from digitpad.core.errors import DigitpadError
from training.sweep import engine


def ray_that_fails(times: int, reason: str) -> tuple[SimpleNamespace, list[str]]:
    calls: list[str] = []

    def init(**_: object) -> None:
        calls.append("init")
        if len([call for call in calls if call == "init"]) <= times:
            raise RuntimeError(reason)

    util = SimpleNamespace(get_node_ip_address=lambda: engine.LOOPBACK)
    return SimpleNamespace(init=init, shutdown=lambda: calls.append("shutdown"), util=util), calls


def test_a_start_that_took_too_long_is_tried_again(tmp_path: Path) -> None:
    ray, calls = ray_that_fails(2, "The current node timed out during startup. This could happen because …")
    engine._start(ray, tmp_path, 1)
    assert calls == ["init", "shutdown", "init", "shutdown", "init"]


@pytest.mark.parametrize(
    ("times", "reason", "tried"), [(3, "The node timed out during startup.", 3), (1, "no port", 1)]
)
def test_what_does_not_help_is_said_in_one_sentence(tmp_path: Path, times: int, reason: str, tried: int) -> None:
    ray, calls = ray_that_fails(times, f"{reason}\nand a page of more")
    with pytest.raises(DigitpadError, match=f"^Ray cannot be started: {reason}$"):
        engine._start(ray, tmp_path, 1)
    assert calls.count("init") == tried


def test_a_temporary_folder_without_room_is_said_in_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ray, _ = ray_that_fails(1, "Timed out waiting for file gcs_server_port")
    monkeypatch.setattr(engine.shutil, "disk_usage", lambda _: SimpleNamespace(free=4096))  # type: ignore[attr-defined]
    with pytest.raises(DigitpadError, match=f"^Ray cannot be started: there is no room in {tmp_path.parent}.$"):
        engine._start(ray, tmp_path, 1)
