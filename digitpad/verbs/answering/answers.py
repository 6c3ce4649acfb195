"""What ``predict`` and ``read`` share: one answer for each drawing in the PATHs of a command line, in their order."""

from __future__ import annotations

import contextlib
import sys
from typing import TYPE_CHECKING, Final

from digitpad.console import answer, progress_bar, report_text, say
from digitpad.core.pool import LostItemError, Pool, processors
from digitpad.verbs.answering.chunks import WORK, Question, Said, in_chunks
from digitpad.verbs.answering.kept import KeptAnswers
from digitpad.verbs.answering.parts import STDIN, Drawing, Part, find, may_hold_several_drawings, parts

if TYPE_CHECKING:
    import argparse

SCORE: Final = (sys.executable, "-P", "-m", "training", "--score")
"""Starts what hands chunks to a cluster; its address, how many at once, and the work's name follow."""

_WRONG_USAGE: Final = 2
_ON_CLUSTER: Final = 64  # processes of a cluster at once, unless told otherwise; no more than it has
_CHUNKS_EACH: Final = 2
_CHUNK: Final = {"predict": 64, "read": 4}  # parts; a tenth of a second or so


def answer_all(arguments: argparse.Namespace, verb: str) -> int:
    """Answer for every drawing in ``arguments.paths``, in their order; 1 if one could not be read, 2 if misused.

    Whatever goes wrong with a drawing, a fault of our own included, is reported and costs no other its answer.
    """
    if arguments.resume and arguments.output is None:
        say("--resume needs --output: the file whose answers are gone on with")
        return _WRONG_USAGE
    as_json = arguments.json or arguments.output is not None
    question = Question(verb, arguments.model, arguments.sure, as_json)
    sources, notes = find(arguments.paths)
    # Another program's file is looked at for seconds, and each process would do so anew.
    processes = 1 if question.is_of_a_foreign_file() else arguments.at_once or processors()
    # Whoever writes lines may wait for the answer to one before the next.
    waits = STDIN in sources
    several = any(isinstance(source, str) and may_hold_several_drawings(source) for source in sources)
    total = 0 if several else len(sources)
    status = number = 0
    with contextlib.ExitStack() as stack:
        kept = None
        if arguments.output is not None:
            kept = stack.enter_context(KeptAnswers(arguments.output, resume=arguments.resume))
        asked = parts(sources) if kept is None else kept.left(parts(sources))
        chunks = in_chunks(asked, 1 if waits else _CHUNK[verb])
        tell = stack.enter_context(progress_bar(unit=" drawings"))
        pool = stack.enter_context(_pool(question, arguments, 1 if waits else processes))
        for chunk, results in pool.results(chunks):
            for part, result in zip(chunk, results, strict=True):
                for said in [_lost(part, result)] if isinstance(result, LostItemError) else result:
                    number += 1
                    if kept is not None:
                        kept.write(said)
                    status |= _show(said, arguments)
                    if not waits:  # where it waits for lines, it does not work
                        tell(number, total)
    for note in notes:
        say(note)
    return status


def _pool(question: Question, arguments: argparse.Namespace, processes: int) -> Pool:
    """Return who answers: processes here, and with ``--cluster`` one that hands chunks to Ray's beside this one."""
    if not arguments.cluster or processes == 1:
        return Pool(WORK, question, processes=processes)
    from digitpad.core.sweeps.sweep_process import require_cluster, require_engine  # noqa: PLC0415 - few ask for one

    require_engine()
    require_cluster(arguments.cluster)
    width = arguments.at_once or _ON_CLUSTER
    helper = (*SCORE, arguments.cluster, str(width))
    return Pool(WORK, question, processes=2, helper=helper, in_flight=_CHUNKS_EACH * width)


def _lost(part: Part, error: LostItemError) -> Said:
    return Said.of_error(Drawing(part.source, part.index, error, may_hold_several_drawings(part.source)), error)


def _show(said: Said, arguments: argparse.Namespace) -> int:
    """Write what is ``said`` of one drawing, and return 1 if something went wrong with it."""
    if said.wrong:
        report_text(said.wrong, said.trace, verbose=arguments.verbose, name="" if said.is_named else said.name)
        return 1
    for line in said.lines if arguments.output is None else ():
        answer(line if arguments.json else f"{said.name}: {line}", at_once=said.source == STDIN)
    if said.note:
        say(said.note)
    return 0
