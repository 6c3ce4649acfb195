"""``python -m tests.benchmarks [--output FILE] [NAME …]``: measure, print, and on request write the results' page."""

from __future__ import annotations

import argparse
import os
import tempfile
from pathlib import Path

from tests.benchmarks.page import lines_of, write_page
from tests.benchmarks.table import (
    BENCHMARKS,
    Row,
    Skipped,
    busy,
    import_all,
    in_order,
    machine,
    print_row,
    print_skipped,
)


def main() -> None:
    """Run the benchmarks that are named, or all."""
    import_all()
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(in_order())}")
    parser.add_argument("--output", type=Path, help="also write the rows there, as Markdown")
    options = parser.parse_args()
    unknown = set(options.names) - BENCHMARKS.keys()
    if unknown:
        parser.error(f"no benchmark is called {', '.join(sorted(unknown))}; there are {', '.join(BENCHMARKS)}")

    rows: dict[str, list[Row]] = {}
    skipped: dict[str, str] = {}
    print(machine())
    with tempfile.TemporaryDirectory() as home:  # nothing of the user's is touched
        os.environ.update(DIGITPAD_HOME=f"{home}/digitpad", KERAS_HOME=f"{home}/keras", QT_QPA_PLATFORM="offscreen")
        for name in options.names or in_order():
            remark = busy()
            print(f"\n{name}" + (f", {remark}" if remark else ""), flush=True)
            rows[name] = []
            try:
                for row in BENCHMARKS[name]():
                    rows[name].append(row)
                    print_row(row)
            except Skipped as reason:
                skipped[name] = str(reason)
                print_skipped(name, str(reason))
            if options.output and rows[name]:
                write_page(options.output, {name: lines_of(name, rows[name], remark)}, in_order())
    _summarise(rows, skipped)


def _summarise(rows: dict[str, list[Row]], skipped: dict[str, str]) -> None:
    judged = [row for of_name in rows.values() for row in of_name if row.met is not None]
    missed = [row.what for row in judged if not row.met]
    print(f"\n{len(judged) - len(missed)} of {len(judged)} targets met, {len(skipped)} benchmarks skipped.")
    for what in missed:
        print(f"missed: {what}")


if __name__ == "__main__":
    main()
