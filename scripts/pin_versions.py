"""Write the exact versions of what Digitpad and its checks stand on here to a constraints file."""

from __future__ import annotations

import sys
import tomllib
from importlib import metadata
from pathlib import Path
from typing import Final

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PROJECT: Final = Path(__file__).resolve().parent.parent / "pyproject.toml"
HEADER: Final = (
    "# The versions that the checks passed on; written by `make constraints`, used by every `make` target.\n"
)

# The environment's own tools, which each Python brings in a version that suits it.
LEFT_OUT: Final = {"pip", "setuptools"}


def bounds() -> list[Requirement]:
    """Return what pyproject.toml asks for, all its extras included."""
    project = tomllib.loads(PROJECT.read_text(encoding="utf-8"))["project"]
    groups = [project["dependencies"], *project["optional-dependencies"].values()]
    return [Requirement(line) for group in groups for line in group]


def versions_here(requirements: list[Requirement]) -> dict[str, str]:
    """Return the installed version of every distribution that ``requirements`` need, directly or not."""
    versions: dict[str, str] = {}
    done: set[str] = set()
    while requirements:
        requirement = requirements.pop()
        if str(requirement) in done:
            continue
        done.add(str(requirement))
        name = canonicalize_name(requirement.name)
        versions[name] = metadata.version(name)
        for line in metadata.requires(name) or []:
            needed = Requirement(line)
            extras = requirement.extras or {""}
            if needed.marker is None or any(needed.marker.evaluate({"extra": extra}) for extra in extras):
                requirements.append(needed)
    return versions


def main() -> None:
    """Write the file that the first argument names."""
    pins = [f"{name}=={version}\n" for name, version in sorted(versions_here(bounds()).items()) if name not in LEFT_OUT]
    Path(sys.argv[1]).write_text(HEADER + "".join(pins), encoding="utf-8")


if __name__ == "__main__":
    main()
