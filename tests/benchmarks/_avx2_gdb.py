"""A script for gdb: runs a program whose LiteRT believes that the processor has AVX2 and nothing newer.

``gdb -q -batch -x tests/benchmarks/_avx2_gdb.py --args python -m …``. Wherever LiteRT asks what the
processor can do (the instruction ``cpuid``), the answer's bits for AVX-512, VNNI and AMX are cleared before it sees
them. So one machine gives the figures of both; its clock and its caches stay its own.
"""

from __future__ import annotations

from typing import Final

import gdb  # type: ignore[import-untyped]  # there is one inside gdb only

LIBRARY: Final = "libpywrap_litert_common.so"
CPUID: Final = b"\x0f\xa2"
# Of leaf 7 (Intel, "Software developer's manual", CPUID): the bits of what came after AVX2.
NEWER: Final = {
    0: {"rbx": sum(1 << bit for bit in (16, 17, 21, 28, 30, 31)), "rcx": sum(1 << bit for bit in (1, 6, 11, 12, 14)),
        "rdx": 0xFFFFFFFF},
    1: {"rax": 1 << 4 | 1 << 5},
}  # fmt: skip


def run() -> None:
    """Start the program, stop wherever it asks, and let it go on with the older answer."""
    for setting in ("pagination off", "confirm off"):
        gdb.execute(f"set {setting}")
    gdb.execute(f"catch load {LIBRARY}")
    gdb.execute("run", to_string=True)
    gdb.execute("delete")
    places = {place: gdb.Breakpoint(f"*{place:#x}", internal=True) for place in _questions()}
    while True:
        gdb.execute("continue", to_string=True)
        if gdb.selected_inferior().pid == 0:
            return
        if gdb.selected_frame().pc() not in places:
            raise SystemExit(1)
        leaf, part = (int(gdb.parse_and_eval(f"(unsigned int)${name}")) for name in ("eax", "ecx"))
        gdb.execute("stepi", to_string=True)
        for name, bits in NEWER.get(part, {}).items() if leaf == 7 else ():
            gdb.execute(f"set ${name} = {int(gdb.parse_and_eval(f'(unsigned int)${name}')) & ~bits}")


def _questions() -> list[int]:
    """Return the address of each ``cpuid`` in the library."""
    found = []
    for line in gdb.execute("info proc mappings", to_string=True).splitlines():
        if LIBRARY not in line or "r-xp" not in line:
            continue
        start, end = (int(word, 16) for word in line.split()[:2])
        code = bytes(gdb.selected_inferior().read_memory(start, end - start))
        at = code.find(CPUID)
        while at >= 0:
            if "cpuid" in gdb.execute(f"x/i {start + at:#x}", to_string=True):
                found.append(start + at)
            at = code.find(CPUID, at + 1)
    return found


run()
