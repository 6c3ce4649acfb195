"""What ``predict`` and ``read`` share: one answer for each drawing in the PATHs of a command line, in their order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from digitpad.console import answer, progress_bar, report_text, say
from digitpad.core.pool import LostItemError, Pool, processors
from digitpad.verbs.answering.chunks import WORK, Question, Said, in_chunks
from digitpad.verbs.answering.parts import STDIN, Drawing, Part, find, may_hold_several_drawings, parts

if TYPE_CHECKING:
    import argparse

_CHUNK: Final = {"predict": 64, "read": 4}  # parts; a tenth of a second or so


def answer_all(arguments: argparse.Namespace, verb: str) -> int:
    """Answer for every drawing in ``arguments.paths``, in their order; 1 if one of them could not be read.

    Whatever goes wrong with a drawing, a fault of our own included, is reported and costs no other its answer.
    """
    question = Question(verb, arguments.model, arguments.sure, arguments.json)
    sources, notes = find(arguments.paths)
    # Another program's file is looked at for seconds, and each process would do so anew.
    processes = 1 if question.is_of_a_foreign_file() else arguments.at_once or processors()
    # Whoever writes lines may wait for the answer to one before the next.
    waits = STDIN in sources
    several = any(isinstance(source, str) and may_hold_several_drawings(source) for source in sources)
    total = 0 if several else len(sources)
    chunks = in_chunks(parts(sources), 1 if waits else _CHUNK[verb])
    status = number = 0
    with (
        progress_bar(unit=" drawings") as tell,
        Pool(WORK, question, processes=1 if waits else processes) as pool,
    ):
        for chunk, results in pool.results(chunks):
            for part, result in zip(chunk, results, strict=True):
                for said in [_lost(part, result)] if isinstance(result, LostItemError) else result:
                    number += 1
                    status |= _show(said, arguments)
                    if not waits:  # where it waits for lines, it does not work
                        tell(number, total)
    for note in notes:
        say(note)
    return status


def _lost(part: Part, error: LostItemError) -> Said:
    return Said.of_error(Drawing(part.source, part.index, error, may_hold_several_drawings(part.source)), error)


def _show(said: Said, arguments: argparse.Namespace) -> int:
    """Write what is ``said`` of one drawing, and return 1 if something went wrong with it."""
    if said.wrong:
        report_text(said.wrong, said.trace, verbose=arguments.verbose, name="" if said.is_named else said.name)
        return 1
    for line in said.lines:
        answer(line if arguments.json else f"{said.name}: {line}", at_once=said.source == STDIN)
    if said.note:
        say(said.note)
    return 0
