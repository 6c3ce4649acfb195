"""What ``predict`` and ``read`` share: one answer for each drawing in the PATHs of a command line, in their order."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Final

from digitpad.console import answer, flush, progress_bar, report_text, say
from digitpad.core.pool.jobs import LostItemError
from digitpad.core.pool.pool import Pool
from digitpad.core.pool.workers import ALONE, workers_of
from digitpad.verbs.answering.chunks import WORK, in_chunks
from digitpad.verbs.answering.feed import Feed
from digitpad.verbs.answering.kept import KeptAnswers
from digitpad.verbs.answering.parts import STDIN, Drawing, Part, find, may_hold_several_drawings, parts
from digitpad.verbs.answering.question import Question, Said

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterator, Sequence
    from typing import Any

_WRONG_USAGE: Final = 2
_CHUNK: Final = {"predict": 64, "read": 4}  # parts; a hundredth of a second or more
_TO_CLUSTER: Final = 4  # times as many, as handing over costs a millisecond there


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
    workers = ALONE if question.is_of_a_foreign_file() else workers_of(arguments.at_once, arguments.cluster)
    # Whoever writes lines may wait for the answer to one before the next, and it does not work where it waits.
    waits = STDIN in sources
    several = any(isinstance(source, str) and may_hold_several_drawings(source) for source in sources)
    total = 0 if several else len(sources)
    with contextlib.ExitStack() as stack:
        kept = None
        if arguments.output is not None:
            kept = stack.enter_context(KeptAnswers(arguments.output, resume=arguments.resume))
        asked = parts(sources) if kept is None else kept.left(parts(sources))
        tell = stack.enter_context(progress_bar(unit=" drawings"))
        pool = stack.enter_context(Pool(WORK, question, workers))
        most = _CHUNK[verb] * (_TO_CLUSTER if workers.is_relay else 1)
        chunks = Feed(asked, most, pool) if waits else in_chunks(asked, most, total)
        status = 0
        for number, said in enumerate(_said(pool.results(chunks), flush if waits else lambda: None), start=1):
            if kept is not None:
                kept.write(said)
            status |= _show(said, arguments)
            if not waits:
                tell(number, total)
    for note in notes:
        say(note)
    return status


def _said(answered: Iterator[tuple[Sequence[Part], list[Any]]], end: Callable[[], None]) -> Iterator[Said]:
    """Yield what is said of each drawing, and call ``end`` after each chunk."""
    for chunk, results in answered:
        for part, result in zip(chunk, results, strict=True):
            yield from [_lost(part, result)] if isinstance(result, LostItemError) else result
        end()


def _lost(part: Part, error: LostItemError) -> Said:
    return Said.of_error(Drawing(part.source, part.index, error, may_hold_several_drawings(part.source)), error)


def _show(said: Said, arguments: argparse.Namespace) -> int:
    """Write what is ``said`` of one drawing, and return 1 if something went wrong with it."""
    if said.wrong:
        report_text(said.wrong, said.trace, verbose=arguments.verbose, name="" if said.is_named else said.name)
        return 1
    for line in said.lines if arguments.output is None else ():
        answer(line if arguments.json else f"{said.name}: {line}")
    if said.note:
        say(said.note)
    return 0
