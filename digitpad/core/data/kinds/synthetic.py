"""``synthetic``: digits without end, built in; the source for who has neither data nor a network."""

from typing import Final

from digitpad.core.data.dataset import Stream
from digitpad.core.data.kind import Credit, Kind, Progress
from digitpad.core.data.spec import DataSpec, Part
from digitpad.core.data.synthetic import synthetic_images, templates


def open_synthetic(spec: DataSpec, progress: Progress, skip_bad: bool) -> Stream:
    """Return the stream of synthetic digits."""
    note = f"made anew each time from {len(templates())} ways to write a digit"
    return Stream(name=spec.name, draw=synthetic_images, notes=(note,))


KIND: Final = Kind(
    claims=lambda spec: spec.text == "synthetic",
    form="synthetic",
    parts=(Part.TRAINING,),
    credit=Credit("MIT", "Digitpad's own templates"),
    open=open_synthetic,
)
