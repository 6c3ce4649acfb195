"""``synthetic``: digits without end, built in; the source for who has neither data nor a network."""

from digitpad.core.data.dataset import Stream
from digitpad.core.data.sources import Part, Progress, Spec, source
from digitpad.core.data.synthetic import synthetic_images
from digitpad.core.data.templates import templates


@source(
    "synthetic",
    form="synthetic",
    claims=lambda spec: spec.text == "synthetic",
    parts=(Part.TRAINING,),
    endless=True,
)
def open_synthetic(spec: Spec, progress: Progress) -> Stream:
    """Return the stream of synthetic digits."""
    note = f"made anew each time from {len(templates())} ways to write a digit"
    return Stream(name=spec.name, draw=synthetic_images, notes=(note,))
