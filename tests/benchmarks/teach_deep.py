"""What training on one's own digits is worth: people kept out of training teach a model, which they and others read."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

import numpy as np
import numpy.typing as npt
import psutil

from digitpad.core.data.kinds.mnist import cached_file
from digitpad.core.drawings.database import Drawings, drawings_path
from digitpad.core.drawings.drawing import Drawing, Origin
from digitpad.core.inference.prediction import Prediction, Verdict
from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.ink.ink import Ink, Stroke
from digitpad.core.models.file import read_model
from digitpad.core.runs.comparison import read_comparison
from digitpad.core.runs.events import RunEnded
from digitpad.core.runs.presets import PRESETS
from digitpad.core.runs.run_folder import Run
from digitpad.core.runs.run_list import create_run
from digitpad.core.runs.trainer_process import FOREGROUND, TrainerProcess
from tests.benchmarks.data import data_file, held_out_digits, mnist_test, strangers
from tests.benchmarks.table import Row, benchmark

_EACH: Final = 5  # of each digit teach; what was written after the tenth is asked about
_ASKED_FROM: Final = 10
_SECONDS: Final = 30.0
_PEOPLE: Final = 2  # of each kind


@benchmark("teach-deep", place=14)
def teach_deep() -> Iterator[Row]:
    """Fifty drawings of a foreign hand are trained on; the mistakes of that hand, of others, and the seconds."""
    _put_mnist_in_the_cache()
    worked = list[float]()
    shipped, writers = Recogniser.shipped(threads=2), _writers()
    sets = _of_others()
    before = {name: _share(shipped, *each) for name, each in sets.items()}
    with TrainerProcess(FOREGROUND) as process:
        for kind in ("as they write", "mirrored digits", "1 and 7 swapped"):
            mistakes, asked, after, seconds, told = (
                np.zeros(2, dtype=int),
                0,
                defaultdict[str, list[float]](list),
                [],
                [],
            )
            for inks in writers:
                taught, test = _parted([_foreign(ink, kind) for ink in inks])
                run, taken = _trained(process, taught)
                worked.append(_processor_seconds(process) - sum(worked))
                model = Recogniser(read_model(run.model), threads=2)
                mistakes += [_wrong(shipped, test), _wrong(model, test)]
                asked += len(test)
                seconds.append(taken)
                for name, each in sets.items():
                    after[name].append(_share(model, *each))
                compared = read_comparison(run)
                assert compared is not None
                told.append(f"{compared.own_before} → {compared.own_after}")
            yield from _rows(kind, mistakes, asked, told, {name: (before[name], after[name]) for name in sets})
            yield Row(
                f"{kind}: from the command to the end, {_EACH * 10} drawings; only the very first trainer is cold",
                f"{_listed(seconds)}; {_listed(worked[-len(seconds) :])} of one processor",
                f"≤ {_SECONDS:.0f} s", max(seconds) <= _SECONDS,
            )  # fmt: skip


def _rows(
    kind: str, mistakes: npt.NDArray[Any], asked: int, told: Sequence[str],
    others: Mapping[str, tuple[float, Sequence[float]]],
) -> Iterator[Row]:  # fmt: skip
    first, then = mistakes.tolist()
    yield Row(
        f"{kind}, {len(told)} people, {_EACH} of each digit taught, {asked} others asked: mistakes before, after",
        f"{first}, {then}; right of the 50 by cross-validation, as the window tells it: {', '.join(told)}",
        "≤ 20 % of them left" if first > 20 else "no more than before",
        then <= (0.2 * first if first > 20 else first),
    )
    text = "; ".join(f"{name} {was:.2%}, {np.mean(now):.2%}" for name, (was, now) in others.items())
    yield Row(f"{kind}: what others have of that model, before and after", text)


def _listed(seconds: Sequence[float]) -> str:
    return ", ".join(f"{each:.0f} s" for each in seconds)


def _processor_seconds(process: TrainerProcess) -> float:
    times = psutil.Process(process.process_id).cpu_times()
    return float(times.user + times.system)


def _trained(process: TrainerProcess, inks: Sequence[Ink]) -> tuple[Run, float]:
    with Drawings(drawings_path()) as drawings:
        drawings.delete([each.id for each in drawings.find()])
        drawings.add_new(
            (Drawing(label=int(ink.label or 0), drawn=float(i), origin=Origin.PRACTICE), ink)
            for i, ink in enumerate(inks)
        )
    begun = time.perf_counter()
    run = create_run(replace(PRESETS["personal"].config, name="teach"))
    *_, ended = process.train(run)
    assert isinstance(ended, RunEnded)
    assert ended.outcome == "finished", ended.reason
    return run, time.perf_counter() - begun


def _put_mnist_in_the_cache() -> None:
    target = cached_file()
    target.parent.mkdir(parents=True, exist_ok=True)
    if not target.exists():
        target.symlink_to(data_file("mnist.npz").resolve())


def _writers() -> list[list[Ink]]:
    by_writer: dict[Any, list[Ink]] = defaultdict(list)
    for ink in held_out_digits():
        by_writer[ink.writer].append(ink)
    return list(by_writer.values())[:_PEOPLE]


def _foreign(ink: Ink, kind: str) -> Ink:
    if kind.startswith("mirrored"):
        return replace(ink, strokes=tuple(Stroke(each.points @ np.diag([-1.0, 1.0])) for each in ink.strokes))
    return replace(ink, label={1: 7, 7: 1}.get(int(ink.label or 0), ink.label)) if "swapped" in kind else ink


def _parted(inks: Sequence[Ink]) -> tuple[list[Ink], list[Ink]]:
    seen: dict[Any, int] = defaultdict(int)
    taught, asked = [], []
    for ink in inks:
        seen[ink.label] += 1
        if seen[ink.label] <= _EACH:
            taught.append(ink)
        elif seen[ink.label] > _ASKED_FROM:
            asked.append(ink)
    return taught, asked


def _of_others() -> dict[str, tuple[Sequence[Ink] | None, npt.NDArray[Any]]]:
    digits, letters = strangers()
    return {
        "other people's digits read": (digits, np.array([int(ink.label or 0) for ink in digits])),
        "MNIST's test images read": (None, mnist_test().labels),
        "letters refused": (letters, np.full(len(letters), -1)),
    }


def _share(model: Recogniser, inks: Sequence[Ink] | None, labels: npt.NDArray[Any]) -> float:
    if inks is None:
        images = (mnist_test().images / np.float32(255)).astype(np.float32)
        return float(np.mean(model.probabilities(images).argmax(axis=1) == labels))
    answers = model.probabilities_of(inks)
    if labels.min() >= 0:
        return float(np.mean(answers.argmax(axis=1) == labels))
    thresholds = model.card.thresholds_of(inks[0])
    verdicts = [Prediction.from_probabilities(answer, thresholds).verdict for answer in answers]
    return verdicts.count(Verdict.NOT_A_DIGIT) / len(verdicts)


def _wrong(model: Recogniser, inks: Sequence[Ink]) -> int:
    labels = np.array([int(ink.label or 0) for ink in inks])
    return int(np.count_nonzero(model.probabilities_of(inks).argmax(axis=1) != labels))
