"""Load what is to be evaluated: the images, from the names of sources, and the model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from digitpad.core.data.dataset import DataSet, Stream, joined
from digitpad.core.data.kind import NoSuchPartError, Progress
from digitpad.core.data.sources import kind_of, open_source
from digitpad.core.data.spec import DataSpec, Part
from digitpad.core.errors import DigitpadError
from digitpad.core.inference.recogniser import Recogniser
from digitpad.core.models.library import find_model
from digitpad.core.runs.run_folder import Run


def load_evaluation_data(spec: str | DataSpec, *, progress: Progress = lambda done, total: None) -> DataSet | Stream:
    """Return the test part of a source that has one, else all of it.

    A model is not to be measured on what it may have learned by heart; who wants that writes ``mnist:train``. Drawings
    that cannot be read are left out: they are listed in `DataSet.unreadable`, and a note says so.

    Raises:
        DigitpadError: as `digitpad.core.data.sources.open_source`; a test part that is damaged is never replaced.
    """
    spec = DataSpec.parse(spec)
    if spec.asked_part is not None or Part.TEST not in kind_of(spec).parts:
        return open_source(spec, progress=progress, skip_bad=True)
    try:
        return open_source(replace(spec, asked_part=Part.TEST), progress=progress, skip_bad=True)
    except NoSuchPartError as error:
        whole = open_source(spec, progress=progress, skip_bad=True)
        return replace(whole, notes=(f"there is no test part, so all is measured ({error})", *whole.notes))


def join_evaluation_data(opened: Sequence[DataSet | Stream]) -> DataSet | Stream:
    """Return ``opened``, one source or several sets, as one.

    Raises:
        DigitpadError: a stream was to be joined to others, or only some have labels.
    """
    if len(opened) == 1:
        return opened[0]
    endless = [each.name for each in opened if isinstance(each, Stream)]
    if endless:
        raise DigitpadError(f"{endless[0]} has no end, so it cannot be joined to other sources here")
    return joined([each for each in opened if isinstance(each, DataSet)])


@dataclass(frozen=True, slots=True, eq=False)
class LoadedModel:
    """A model to be evaluated.

    Attributes:
        recogniser: ready to be asked.
        run: whose model it is, if it is one's own.
    """

    recogniser: Recogniser
    run: Run | None = None

    @property
    def name(self) -> str:
        """What people call it: the run's name, else the model's own."""
        return self.run.name if self.run is not None else self.recogniser.card.name


def open_model(text: str) -> LoadedModel:
    """Return the model that ``text`` names as in `find_model`, or the program's own if it is empty.

    Raises:
        DigitpadError: there is none, or it is refused.
    """
    if not text:
        return LoadedModel(Recogniser.shipped())
    path = find_model(text)
    return LoadedModel(Recogniser.open(path), _run_of(path))


def _run_of(model: Path) -> Run | None:
    run = Run(model.absolute().parent)
    return run if model.name == run.model.name and (run.folder / "config.json").is_file() else None
