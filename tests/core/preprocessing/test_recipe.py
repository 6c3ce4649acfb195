"""The recipe of the normalisation as data: whoever reads it in another language finds every number by its name."""

from __future__ import annotations

import json

import numpy as np

from digitpad.core.ink.ink import Ink, Stroke
from digitpad.core.preprocessing import normalise, stroke_path
from digitpad.core.preprocessing.normalise import normalise as normalised
from digitpad.core.preprocessing.recipe import VERSION, recipe

NAMES = {  # of version 1; who changes one of them makes another version, and mends the readers
    "ink": "closest_points dots_per_pixel edge_width least_extent longest_piece margin most_pieces pen_width "
    "size version",
    "path": "channels least_extent lifted long longest places samples version",
    "clean": "along bins broad clean_over_noise coarse contested darker edge enough faded faint_over_noise faintest "
    "frame grain_cut least_contrast least_over_noise level more_than_dust pale shades shading soft soft_edges_cut "
    "sparse speck tiles",
    "decode": "faint least_levels longest_side most_bytes most_pages most_pixels not_a_page outliers shows "
    "subfile_type",
    "parts": "alike apart bands beside disc edge faded far filled hangs in_bands large more_than_dust pale runs_along "
    "spans speck touches",
    "segmenter": "alike block channels closer coarse edge even grain largest least_range ramp range room seen side "
    "small soft",
    "fit": "edge fine natural_width nearly_fitted size thicken_to thin_to",
}


def test_its_names_are_those_of_its_version_and_json_holds_them() -> None:
    told = recipe()
    assert told["recipe"] == VERSION == 1
    assert told["normalisation"] == normalise.VERSION
    parts = {"ink": told["ink"], "path": told["path"], **told["picture"]}
    assert {part: " ".join(sorted(numbers)) for part, numbers in parts.items()} == NAMES
    assert json.loads(json.dumps(told, allow_nan=False)) == told


def test_its_numbers_are_those_that_the_program_uses() -> None:
    told = recipe()
    assert told["ink"]["pen_width"] == normalise.PEN_WIDTH
    assert (told["path"]["places"], told["path"]["channels"]) == stroke_path.stroke_path(Ink(())).shape
    image = normalised(Ink((Stroke(np.array([(0.0, 0.0), (0.0, 300.0)])),)))
    assert image.shape == (told["image"]["height"], told["image"]["width"])
    assert 0 <= told["image"]["box"] - float(image.max(axis=1).sum()) < 1  # a round end holds less than a square one
    mean = float(np.average(np.arange(28), weights=image.sum(axis=1)))
    assert abs(mean - told["image"]["centre_of_mass"][1]) < 0.02
