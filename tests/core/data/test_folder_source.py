"""A folder of pictures as a source: what is a picture is read, everything else is passed over and counted."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from digitpad.core.alphabet import DIGIT_WORDS as WORDS
from digitpad.core.data.dataset import DataSet
from digitpad.core.data.sources import open_source
from digitpad.core.errors import DigitpadError
from digitpad.core.preprocessing.normalise import normalise
from digitpad.core.preprocessing.picture import load_picture
from tests.digits import digit_ink, encoded, picture_of


def save(folder: Path, *digits: int, name: str = "a.png", kind: str = "PNG") -> None:
    for digit in digits:
        (folder / str(digit)).mkdir(parents=True, exist_ok=True)
        (folder / str(digit) / name).write_bytes(encoded(picture_of(digit_ink(digit), size=64), kind))


def opened(spec: object) -> DataSet:
    data = open_source(str(spec))
    assert isinstance(data, DataSet)
    return data


def refusal(spec: object) -> str:
    with pytest.raises(DigitpadError) as caught:
        open_source(str(spec))
    return str(caught.value)


def labels_of(data: DataSet) -> list[int]:
    assert data.labels is not None
    return [int(label) for label in data.labels]


def test_every_picture_is_prepared_and_labelled_by_its_folder(tmp_path: Path) -> None:
    save(tmp_path, *range(10))

    data = opened(tmp_path)

    assert labels_of(data) == list(range(10))
    expected = [normalise(load_picture(tmp_path / str(digit) / "a.png")) for digit in range(10)]
    np.testing.assert_allclose(data.images, np.array(expected) * 255, atol=0.5)
    assert data.notes == ()


def test_all_formats_capitals_unicode_and_subfolders_are_found(tmp_path: Path) -> None:
    save(tmp_path, 3, name="B.JPG", kind="JPEG")
    save(tmp_path, 3, name="ünï\n→.bmp", kind="BMP")
    save(tmp_path / "3", 4, name="below.webp", kind="WEBP")  # in 3/4: what lies below a 3 is a 3
    save(tmp_path, 7)

    assert labels_of(opened(tmp_path)) == [3, 3, 3, 7]


def test_junk_is_passed_over_and_counted(tmp_path: Path) -> None:
    save(tmp_path, 1, 2)
    (tmp_path / "readme.txt").write_text("not among the digits")
    (tmp_path / "letters").mkdir()
    for name in (".DS_Store", "Thumbs.db", "._a.png"):
        (tmp_path / "1" / name).write_bytes(b"junk")
    (tmp_path / "2" / "broken.png").write_bytes(encoded(picture_of(digit_ink(2)))[:100])
    (tmp_path / "2" / "tiff.png").write_bytes(encoded(picture_of(digit_ink(2)), "TIFF"))
    (tmp_path / "2" / "white.png").write_bytes(encoded(np.full((30, 30), 255, dtype=np.uint8)))

    data = opened(tmp_path)

    assert labels_of(data) == [1, 2, 2]
    beside, passed_over, left_out = data.notes
    assert beside == "passed over the folder letters (0 files): not called 0 to 9"
    assert passed_over == "passed over 1 blank picture, 3 files that are no pictures"
    assert left_out.startswith("left out 1 drawing that cannot be read: ")
    assert "broken.png" in left_out
    assert len(data.unreadable) == 1


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_links_in_a_circle_end_and_are_counted(tmp_path: Path) -> None:
    save(tmp_path, 5, 6)
    (tmp_path / "5" / "round").symlink_to(tmp_path / "5", target_is_directory=True)
    (tmp_path / "6" / "up").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "6" / "self.png").symlink_to(tmp_path / "6" / "self.png")

    data = opened(tmp_path)

    # 6/up leads to 5 and, in a circle, to 6.
    assert labels_of(data) == [5, 6, 6]
    assert "read already" in data.notes[0]
    assert "1 file that is no picture" in data.notes[0]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    save(tmp_path, 5)
    os.mkfifo(tmp_path / "5" / "pipe.png")

    assert labels_of(opened(tmp_path)) == [5]


def test_training_and_test_folders_are_parts(tmp_path: Path) -> None:
    save(tmp_path / "training", 1, 2, 3)
    save(tmp_path / "testing", 4)

    assert labels_of(opened(tmp_path)) == [1, 2, 3]
    assert labels_of(opened(f"{tmp_path}:test")) == [4]
    assert "has no test part" in refusal(f"{tmp_path / 'training'}:test")


@pytest.mark.case("K18")
def test_the_folder_val_is_the_test_part_and_it_is_said(tmp_path: Path) -> None:
    save(tmp_path / "train", 1, 2, 3)
    save(tmp_path / "val", 4)

    assert opened(f"{tmp_path}:train").notes == ()
    assert labels_of(opened(f"{tmp_path}:test")) == [4]
    assert opened(f"{tmp_path}:test").notes == ("the folder val is taken for the test part",)


@pytest.mark.case("K18")
def test_the_folder_val_beside_a_test_part_is_passed_over_and_it_is_said(tmp_path: Path) -> None:
    for part in ("train", "test", "val"):
        save(tmp_path / part, 1, 2)

    for part in ("train", "test"):
        assert opened(f"{tmp_path}:{part}").notes == ("passed over the folder val (2 files): not called train or test",)


@pytest.mark.case("K18")
def test_folders_that_nearly_are_digits_are_named_and_counted(tmp_path: Path) -> None:
    save(tmp_path, *range(10))
    for name in ("three", "03", "10"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a.png").write_bytes(encoded(picture_of(digit_ink(3), size=64)))

    for folder, spec in ((tmp_path, tmp_path), (tmp_path / "train", f"{tmp_path}")):
        if folder != tmp_path:
            folder.mkdir()
            for path in tmp_path.iterdir():
                if path != folder:
                    path.rename(folder / path.name)
        data = opened(spec)
        assert labels_of(data) == list(range(10))
        assert data.notes == ("passed over the 3 folders 03 (1 file), 10 (1 file), three (1 file): not called 0 to 9",)


@pytest.mark.case("K16")
def test_pictures_of_formats_that_cannot_be_read_are_named(tmp_path: Path) -> None:
    save(tmp_path, 1, 2)
    for name in ("a.HEIC", "b.heif", "c.avif"):
        (tmp_path / "1" / name).write_bytes(b"\0\0\0\x18ftypheic")
    data = opened(tmp_path)
    assert [Path(sentence.split(" is ")[0]).name for sentence in data.unreadable] == ["a.HEIC", "b.heif", "c.avif"]
    assert all("save it as PNG or JPEG" in sentence for sentence in data.unreadable)
    assert data.notes[0].startswith("left out 3 drawings that cannot be read: ")
    for name in ("1", "2"):
        (tmp_path / name / "a.png").unlink()
    assert "holds no picture of a digit" in refusal(tmp_path)


def test_a_folder_without_digits_is_refused(tmp_path: Path) -> None:
    assert "holds neither folders called 0 to 9 nor IDX files" in refusal(tmp_path)
    (tmp_path / "0").mkdir()
    assert refusal(tmp_path).endswith("holds no picture of a digit")
    (tmp_path / "0" / "a.txt").touch()
    assert refusal(tmp_path).endswith("holds no picture of a digit, only 1 file that is no picture")


def test_progress_counts_the_pictures(tmp_path: Path) -> None:
    save(tmp_path, 1, 2, 3)
    told: list[tuple[int, int]] = []

    open_source(str(tmp_path), progress=lambda done, total: told.append((done, total)))

    assert told == [(0, 3), (1, 3), (2, 3), (3, 3)]


@pytest.mark.case("K14")
def test_a_picture_that_may_be_misread_is_told(tmp_path: Path) -> None:
    save(tmp_path, 1, 2)
    rng = np.random.default_rng(0)
    grainy = np.clip(picture_of(digit_ink(3), size=64) + rng.normal(0, 9, (64, 64)), 0, 255).astype(np.uint8)
    photo = bytearray(encoded(grainy, "JPEG", quality=95))
    at = len(photo) // 2
    photo[at : at + 200] = rng.integers(0, 255, 200, dtype=np.uint8).tobytes()
    (tmp_path / "1" / "photo.jpg").write_bytes(photo)
    page = Image.fromarray(picture_of(digit_ink(2)))
    page.save(tmp_path / "2" / "scan.tif", save_all=True, append_images=[page])

    assert opened(tmp_path).notes == (
        f"read 2 drawings with a doubt: {tmp_path / '1' / 'photo.jpg'} is damaged inside and may be misread; "
        f"{tmp_path / '2' / 'scan.tif'} has several pages; this is the first",
    )


@pytest.mark.case("K18")
@pytest.mark.parametrize(
    ("training", "test"),
    [
        ("MNIST - JPG - training", "MNIST - JPG - testing"),
        ("trainingSet/trainingSet", "testSet/testSet"),
        ("train_images", "valid_images"),
    ],
)
def test_parts_are_known_by_a_word_in_their_names(tmp_path: Path, training: str, test: str) -> None:
    save(tmp_path / training, 1, 2, 3)
    save(tmp_path / test, 4)
    save(tmp_path / "trainingSample" / "trainingSample", 9)

    assert labels_of(opened(tmp_path)) == [1, 2, 3]
    assert labels_of(opened(f"{tmp_path}:test")) == [4]
    assert opened(tmp_path).notes == ("passed over the folder trainingSample (1 file): not called train or test",)


def test_folders_of_other_classes_are_no_digits(tmp_path: Path) -> None:
    (tmp_path / "cats").mkdir()
    (tmp_path / "one").mkdir()

    assert "holds neither folders called 0 to 9" in refusal(tmp_path)


def test_of_two_manners_of_names_the_one_of_most_folders_holds(tmp_path: Path) -> None:
    for name, digit in (("zero", 0), ("One", 1), ("two", 2), ("digit_2", 2), ("digit_3", 3)):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a.png").write_bytes(encoded(picture_of(digit_ink(digit), size=64)))

    data = opened(tmp_path)
    assert labels_of(data) == [0, 1, 2]
    assert data.notes == (
        "the digits are those of the folders’ names: zero is 0, One is 1, two is 2",
        "passed over the 2 folders digit_2 (1 file), digit_3 (1 file): not called as the others are",
    )


def pictures(folder: Path, *names: str) -> Path:
    folder.mkdir(exist_ok=True)
    for name in names:
        digit = int(name[0]) if name[0].isdigit() else int(name[-5])
        (folder / name).write_bytes(encoded(picture_of(digit_ink(digit), size=64)))
    return folder


def test_numbers_in_names_are_labels_only_where_the_pictures_are_these_digits(tmp_path: Path) -> None:
    named = pictures(tmp_path / "named", *(f"{digit}_{9 - digit}.png" for digit in range(10)))
    assert labels_of(opened(named)) == list(range(10))
    counted = tmp_path / "counted"
    counted.mkdir()
    for i in range(1, 10):
        (counted / f"scan_{i}.png").write_bytes(encoded(picture_of(digit_ink((i * 7 + 3) % 10), size=64)))
    assert "a number in their names may be a label or may count them" in refusal(counted)
    assert "has no test part" in refusal(f"{named}:test")


def test_a_table_of_names_and_labels_is_read_by_its_own_name_or_its_folders(tmp_path: Path) -> None:
    names = [f"digit{i}.png" for i in range(10)]
    pictures(tmp_path, *names)
    table = tmp_path / "labels.csv"
    header = "id,label,file\n"
    table.write_text(header + "".join(f"{100 + i},{i},pics/train/{name}\n" for i, name in enumerate(names)))
    for spec in (tmp_path, table):
        assert labels_of(opened(spec)) == list(range(10))
        assert opened(spec).notes == ("the labels are those in labels.csv",)
    table.write_text(
        "file,label\n" + "".join(f"{name},{WORDS[i]}\n" for i, name in enumerate([*names[:9], "gone.png"]))
    )
    data = opened(tmp_path)
    assert labels_of(data) == list(range(9))
    assert "passed over 1 drawing that the table names, but that are not there: gone.png" in data.notes[1]
    table.write_text(f"file,label\n{names[0]},seventy\n{names[1]},1\n")
    assert refusal(table).endswith("line 2: the label 'seventy' is not a digit from 0 to 9")
    table.write_text(f"file,a,b\n{names[0]},1,2\n")
    assert "has no column of labels that is called label beside the names" in refusal(table)


@pytest.mark.parametrize("name", ["../secret.png", "/etc/secret.png", "..\\secret.png"])
def test_a_table_leads_to_no_picture_outside_its_folder(tmp_path: Path, name: str) -> None:
    pictures(tmp_path, "secret.png".replace("secret", "0_secret")).joinpath("0_secret.png").rename(
        tmp_path / "secret.png"
    )
    inner = pictures(tmp_path / "inner", "1.png")
    (inner / "labels.csv").write_text(f"file,label\n{name},0\n1.png,1\n")

    assert labels_of(opened(inner)) == [1]
