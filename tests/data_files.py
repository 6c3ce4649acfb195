"""Files of digits as people have them, and what is in them: for the tests and the benchmark of reading data."""

from __future__ import annotations

import gzip
import json
import struct
import tarfile
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, NamedTuple

import numpy as np
import numpy.typing as npt
from PIL import Image
from scipy.io import savemat
from scipy.ndimage import gaussian_filter

from digitpad.core.alphabet import DIGIT_WORDS as WORDS
from digitpad.core.data.dataset import DataSet
from digitpad.core.data.sources import open_source
from digitpad.core.errors import DigitpadError
from tests.core.data.samples import idx
from tests.digits import encoded

Array = npt.NDArray[Any]


class Digits(NamedTuple):
    """The truth: images, shape (n, 28, 28), uint8, light on dark, as MNIST's, and labels, shape (n,)."""

    images: Array
    labels: Array


@dataclass(frozen=True, slots=True)
class DataFile:
    """A file, or several.

    Attributes:
        name: what it is.
        write: puts it into an empty folder, and returns what is to be opened.
        refusal: what the sentence says if it is to be refused; None if it is to be read.
        note: what the notes say, if anything was assumed.
        is_labelled: whether the labels are to be found.
        is_sorted: whether the digits come in the order of their labels.
        is_alike: whether the images are those that were given, and not others of the same digits.
    """

    name: str
    write: Callable[[Path, Digits], Path]
    refusal: str | None = None
    note: str = ""
    is_labelled: bool = True
    is_sorted: bool = False
    is_alike: bool = True

    def truth(self, digits: Digits) -> Digits:
        """Return ``digits`` in the order in which they are to be read."""
        order = np.argsort(digits.labels, kind="stable") if self.is_sorted else np.arange(len(digits.labels))
        return Digits(digits.images[order], digits.labels[order])


FILES: Final[list[DataFile]] = []

Writer = Callable[[Path, Digits], Path]


def _file(name: str, **expected: Any) -> Callable[[Writer], Writer]:
    def register(write: Writer) -> Writer:
        FILES.append(DataFile(name, write, **expected))
        return write

    return register


def resized(images: Array, side: int) -> Array:
    """Return ``images`` as sharp ones of ``side`` pixels, shape (n, side, side), uint8."""
    small = [Image.fromarray(image).resize((side, side), Image.Resampling.BOX) for image in images]
    return np.stack([np.asarray(image) for image in small])


# --- tables of text


def _rows(digits: Digits) -> list[list[str]]:
    return [list(map(str, image.ravel())) for image in digits.images]


def _save(folder: Path, table: Sequence[Any], name: str = "digits.csv", by: str = ",") -> Path:
    (folder / name).write_text("".join(by.join(map(str, row)) + "\n" for row in table))
    return folder / name


PIXELS: Final = [f"pixel{i}" for i in range(784)]


def _table(digits: Digits, *, last: bool = False, labels: Sequence[object] | None = None) -> list[list[object]]:
    told = digits.labels.tolist() if labels is None else labels
    return [[*row, label] if last else [label, *row] for row, label in zip(_rows(digits), told, strict=True)]


@_file("CSV as Kaggle gives it")
def _(folder: Path, digits: Digits) -> Path:
    return _save(folder, [["label", *PIXELS], *_table(digits)])


@_file("CSV without labels", is_labelled=False, note="this is a test set")
def _(folder: Path, digits: Digits) -> Path:
    return _save(folder, [PIXELS, *_rows(digits)])


@_file("CSV without a header, label first")
def _(folder: Path, digits: Digits) -> Path:
    return _save(folder, _table(digits))


@_file("CSV without a header, label last", note="the labels stand in the last column")
def _(folder: Path, digits: Digits) -> Path:
    return _save(folder, _table(digits, last=True))


@_file("CSV without a header, labels at both ends", refusal="cannot be told")
def _(folder: Path, digits: Digits) -> Path:
    return _save(folder, [[label, *row[1:], label] for label, row in zip(digits.labels, _rows(digits), strict=True)])


@_file("CSV, class last in quotes")
def _(folder: Path, digits: Digits) -> Path:
    return _save(folder, [[*PIXELS, "class"], *_table(digits, last=True, labels=[f"'{i}'" for i in digits.labels])])


@_file("CSV, labels in words")
def _(folder: Path, digits: Digits) -> Path:
    return _save(folder, [["digit", *PIXELS], *_table(digits, labels=[WORDS[i] for i in digits.labels])])


@_file("CSV, a comma at the end of each row", note="each row ends with a comma more")
def _(folder: Path, digits: Digits) -> Path:
    return _save(folder, [["label", *PIXELS], *([*row, ""] for row in _table(digits))])


@_file("CSV, pandas’ index without a name", note="counts the rows")
def _(folder: Path, digits: Digits) -> Path:
    return _save(folder, [["", "label", *PIXELS], *([i, *row] for i, row in enumerate(_table(digits)))])


@_file("CSV, pandas’ index called id, label last", note="counts the rows")
def _(folder: Path, digits: Digits) -> Path:
    return _save(folder, [["id", *PIXELS, "y"], *([i, *row] for i, row in enumerate(_table(digits, last=True)))])


@_file("CSV, pandas’ index and no header", note="counts the rows")
def _(folder: Path, digits: Digits) -> Path:
    return _save(folder, [[i + 1000, *row] for i, row in enumerate(_table(digits))])


@_file("CSV, pandas’ columns 0 to 784", note="counts the columns")
def _(folder: Path, digits: Digits) -> Path:
    return _save(folder, [list(range(785)), *_table(digits)])


@_file("CSV, pandas’ columns 0 to 63, 8 × 8, no labels", is_labelled=False, note="counts the columns")
def _(folder: Path, digits: Digits) -> Path:
    return _save(folder, [list(range(64)), *resized(digits.images, 8).reshape(-1, 64).tolist()])


@_file("CSV, semicolons and decimal commas after sep=;", note="from 0 to 1")
def _(folder: Path, digits: Digits) -> Path:
    rows = [
        [label, *(f"{p / 255:.4f}".replace(".", ",") for p in image.ravel())]
        for image, label in zip(*digits, strict=True)
    ]
    path = _save(folder, [["label", *PIXELS], *rows], by=";")
    path.write_text("sep=;\n" + path.read_text())
    return path


@_file("TSV in UTF-16")
def _(folder: Path, digits: Digits) -> Path:
    path = _save(folder, [["label", *PIXELS], *_table(digits)], "digits.tsv", by="\t")
    path.write_bytes(path.read_text().encode("utf-16"))
    return path


@_file("CSV, the header again in the middle", refusal="is the header again")
def _(folder: Path, digits: Digits) -> Path:
    return _save(folder, 2 * [["label", *PIXELS], *_table(digits)])


@_file("CSV, columns 1x1 to 28x28")
def _(folder: Path, digits: Digits) -> Path:
    return _save(folder, [["label", *(f"{y}x{x}" for y in range(1, 29) for x in range(1, 29))], *_table(digits)])


@_file("CSV, numbers from 0 to 1", note="from 0 to 1")
def _(folder: Path, digits: Digits) -> Path:
    return _save(
        folder, [["label", *PIXELS], *([y, *(x.ravel() / 255).round(4)] for x, y in zip(*digits, strict=True))]
    )


@_file("CSV, standardised by one mean", note="scaled")
def _(folder: Path, digits: Digits) -> Path:
    scaled = ((digits.images / 255 - 0.1307) / 0.3081).round(4)
    return _save(folder, [["label", *PIXELS], *([y, *x.ravel()] for x, y in zip(scaled, digits.labels, strict=True))])


@_file("CSV, each pixel standardised for itself", refusal="a pixel is -")
def _(folder: Path, digits: Digits) -> Path:
    pixels = digits.images.astype(float)
    scaled = ((pixels - pixels.mean(axis=0)) / (pixels.std(axis=0) + 1)).round(4)
    return _save(folder, [["label", *PIXELS], *([y, *x.ravel()] for x, y in zip(scaled, digits.labels, strict=True))])


@_file("CSV, 20 × 20", note="20 × 20 pixels")
def _(folder: Path, digits: Digits) -> Path:
    small = resized(digits.images, 20).reshape(-1, 400).tolist()
    return _save(
        folder,
        [[*(f"p{i}" for i in range(400)), "target"], *([*x, y] for x, y in zip(small, digits.labels, strict=True))],
    )


@_file("CSV, gzipped")
def _(folder: Path, digits: Digits) -> Path:
    path = _save(folder, [["label", *PIXELS], *_table(digits)])
    (folder / "digits.csv.gz").write_bytes(gzip.compress(path.read_bytes()))
    return folder / "digits.csv.gz"


@_file("CSV, dark on light", note="dark on light")
def _(folder: Path, digits: Digits) -> Path:
    return _save(folder, [["label", *PIXELS], *_table(Digits(255 - digits.images, digits.labels))])


@_file("CSV with a row cut short", refusal="line 4 has 700 columns")
def _(folder: Path, digits: Digits) -> Path:
    table: list[list[object]] = [["label", *PIXELS], *_table(digits)]
    table[3] = table[3][:700]
    return _save(folder, table)


@_file("optdigits: 8 × 8, 0 to 16, label last, no header", note="0 to 16")
def _(folder: Path, digits: Digits) -> Path:
    small = np.rint(resized(digits.images, 8) / 255 * 16).astype(int).reshape(-1, 64)
    return _save(folder, np.column_stack([small, digits.labels]).tolist())


@_file("zip.train.gz of the USPS: 16 × 16, −1 to 1, parted by blanks", note="from -1 to 1")
def _(folder: Path, digits: Digits) -> Path:
    small = resized(digits.images, 16).reshape(-1, 256) / 127.5 - 1
    lines = [" ".join([f"{y:.4f}", *(f"{p:.4f}" for p in x)]) for x, y in zip(small, digits.labels, strict=True)]
    (folder / "zip.train.gz").write_bytes(gzip.compress("\n".join(lines).encode()))
    return folder / "zip.train.gz"


@_file("what numpy.savetxt writes under a header")
def _(folder: Path, digits: Digits) -> Path:
    table = np.column_stack([digits.labels, digits.images.reshape(-1, 784)])
    np.savetxt(folder / "digits.csv", table, delimiter=",", header=",".join(["label", *PIXELS]))
    return folder / "digits.csv"


@_file("semeion.data: 16 × 16, black and white, ten columns for the label")
def _(folder: Path, digits: Digits) -> Path:
    table = np.column_stack([resized(digits.images, 16).reshape(-1, 256) > 100, np.eye(10)[digits.labels]])
    np.savetxt(folder / "semeion.data", table, fmt="%.4f")
    return folder / "semeion.data"


@_file("QMNIST’s labels of eight numbers each")
def _(folder: Path, digits: Digits) -> Path:
    (folder / "qmnist-train-images-idx3-ubyte").write_bytes(idx(digits.images))
    table = np.column_stack([digits.labels, np.full((len(digits.labels), 7), 4000)]).astype(">i4")
    head = struct.pack(">4B2I", 0, 0, 12, 2, *table.shape)
    (folder / "qmnist-train-labels-idx2-int").write_bytes(head + table.tobytes())
    return folder


@_file(
    "MNIST as JPG: trainingSet, testSet, trainingSample", note="passed over the folder trainingSample", is_sorted=True
)
def _(folder: Path, digits: Digits) -> Path:
    few = Digits(digits.images[:5], digits.labels[:5])
    for name, some in (("trainingSet", digits), ("testSet", few), ("trainingSample", few)):
        _class_folders(folder / name / name, some, str)
    return folder


@_file("text that is no table", refusal="no source that can be read")
def _(folder: Path, digits: Digits) -> Path:
    (folder / "notes.txt").write_text("Seven is the fourth prime.\n")
    return folder / "notes.txt"


@_file("ARFF, dense, as OpenML has it")
def _(folder: Path, digits: Digits) -> Path:
    head: list[Any] = [["% mnist_784"], ["@RELATION mnist"], *([f"@ATTRIBUTE {each} real"] for each in PIXELS)]
    return _save(
        folder,
        [*head, ["@ATTRIBUTE class {0", *range(1, 9), "9}"], ["@DATA"], *_table(digits, last=True)],
        "mnist.arff",
    )


@_file("ARFF, sparse")
def _(folder: Path, digits: Digits) -> Path:
    head = [
        "@relation mnist",
        *(f"@attribute '{each}' numeric" for each in PIXELS),
        "@attribute class {0,1,2,3,4,5,6,7,8,9}",
        "@data",
    ]
    rows = []
    for image, label in zip(*digits, strict=True):
        cells = [*image.ravel().tolist(), int(label)]
        rows.append("{" + ", ".join(f"{i} {cell}" for i, cell in enumerate(cells) if cell) + "}")
    (folder / "mnist.arff").write_text("\n".join([*head, *rows]))
    return folder / "mnist.arff"


# --- NumPy's arrays


def _npz(folder: Path, **arrays: Any) -> Path:
    np.savez(folder / "digits.npz", **arrays)
    return folder / "digits.npz"


@_file("NPZ, x_train (n, 28, 28, 1), one-hot", note="ten numbers each")
def _(folder: Path, digits: Digits) -> Path:
    return _npz(
        folder,
        x_train=digits.images[..., None],
        y_train=np.eye(10)[digits.labels],
        x_test=digits.images[:5],
        y_test=digits.labels[:5],
    )


@_file("NPZ, X (n, 784), y (n, 1)")
def _(folder: Path, digits: Digits) -> Path:
    return _npz(folder, X=digits.images.reshape(-1, 784), y=digits.labels[:, None])


@_file("NPZ, data (n, 1, 28, 28), target as text")
def _(folder: Path, digits: Digits) -> Path:
    return _npz(folder, data=digits.images[:, None], target=digits.labels.astype(str))


@_file("NPZ, train_images, train_labels, −1 to 1", note="from -1 to 1")
def _(folder: Path, digits: Digits) -> Path:
    return _npz(folder, train_images=(digits.images / 127.5 - 1).astype(np.float32), train_labels=digits.labels)


@_file("NPZ, arr_0 and arr_1", note="arr_0 is taken for the images")
def _(folder: Path, digits: Digits) -> Path:
    return _npz(folder, arr_0=digits.images, arr_1=digits.labels.astype(np.int64))


@_file("NPZ, scikit-learn’s load_digits", note="from 0 to 16")
def _(folder: Path, digits: Digits) -> Path:
    small = np.rint(resized(digits.images, 8) / 255 * 16)
    return _npz(
        folder,
        data=small.reshape(-1, 64),
        target=digits.labels.astype(int),
        images=small,
        feature_names=np.array(["a"]),
        DESCR=np.array("digits"),
    )


@_file("NPZ, truth values in the order of columns", note="0 to 1")
def _(folder: Path, digits: Digits) -> Path:
    return _npz(folder, images=np.asfortranarray(digits.images > 127), labels=digits.labels)


@_file("NPZ, 16 bits", note="0 to 65535")
def _(folder: Path, digits: Digits) -> Path:
    return _npz(folder, images=digits.images.astype(np.uint16) * 257, labels=digits.labels)


@_file("NPZ, labels of 1 to 10, each one more", note="one more than its digit")
def _(folder: Path, digits: Digits) -> Path:
    return _npz(folder, images=digits.images, labels=digits.labels + 1)


@_file("NPZ, an object array", refusal="is of type object")
def _(folder: Path, digits: Digits) -> Path:
    return _npz(folder, images=digits.images, labels=digits.labels.astype(object))


@_file("NPZ, two scales mixed", refusal="which number is black")
def _(folder: Path, digits: Digits) -> Path:
    mixed = digits.images / 255
    mixed[0] *= 255
    return _npz(folder, images=mixed, labels=digits.labels)


@_file("x.npy beside y.npy")
def _(folder: Path, digits: Digits) -> Path:
    np.save(folder / "x.npy", digits.images)
    np.save(folder / "y.npy", digits.labels)
    return folder / "x.npy"


@_file("a folder of X_train.npy, y_train.npy and their test part")
def _(folder: Path, digits: Digits) -> Path:
    for part, some in (("train", digits), ("test", Digits(digits.images[:5], digits.labels[:5]))):
        np.save(folder / f"X_{part}.npy", some.images.reshape(-1, 784))
        np.save(folder / f"y_{part}.npy", some.labels)
    return folder


@_file("x.npy without labels", refusal="no file of their labels beside it")
def _(folder: Path, digits: Digits) -> Path:
    np.save(folder / "x.npy", digits.images)
    return folder / "x.npy"


@_file("NPY, a table with the label first")
def _(folder: Path, digits: Digits) -> Path:
    np.save(folder / "mnist.npy", np.column_stack([digits.labels, digits.images.reshape(-1, 784)]))
    return folder / "mnist.npy"


# --- MATLAB's


def _mat(folder: Path, **arrays: Any) -> Path:
    savemat(folder / "digits.mat", arrays, do_compression=True)
    return folder / "digits.mat"


@_file("ex3data1.mat: 20 × 20 in columns, 10 for 0", note="10 is taken for 0")
def _(folder: Path, digits: Digits) -> Path:
    small = resized(digits.images, 20).transpose(0, 2, 1).reshape(-1, 400) / 255
    return _mat(folder, X=small, y=np.where(digits.labels == 0, 10, digits.labels)[:, None])


@_file("SVHN-like .mat: 32 × 32 × 3 × n, 10 for 0", note="the images have colours")
def _(folder: Path, digits: Digits) -> Path:
    colours = np.repeat(resized(digits.images, 32)[..., None], 3, axis=-1)
    return _mat(folder, X=np.moveaxis(colours, 0, -1), y=np.where(digits.labels == 0, 10, digits.labels)[:, None])


@_file("mnist-original.mat: data 784 × n, label 1 × n", note="one beside the other")
def _(folder: Path, digits: Digits) -> Path:
    return _mat(folder, data=digits.images.reshape(-1, 784).T, label=digits.labels[None].astype(float))


@_file("mnist_all.mat: train0 to train9", note="an array for each digit", is_sorted=True)
def _(folder: Path, digits: Digits) -> Path:
    return _mat(folder, **{f"train{i}": digits.images[digits.labels == i].reshape(-1, 784) for i in range(10)})


@_file("a .mat of version 7.3", refusal="version 7.3")
def _(folder: Path, digits: Digits) -> Path:
    (folder / "digits.mat").write_bytes(b"MATLAB 7.3 MAT-file, Platform: GLNXA64".ljust(512) + b"\x89HDF\r\n\x1a\n")
    return folder / "digits.mat"


# --- IDX


def _idx(folder: Path, images: Array, labels: Array, of_images: str, of_labels: str) -> Path:
    for name, array in ((of_images, images), (of_labels, labels)):
        (folder / name).write_bytes(gzip.compress(idx(array)) if name.endswith(".gz") else idx(array))
    return folder


@_file("IDX in capitals, with dots and hyphens mixed")
def _(folder: Path, digits: Digits) -> Path:
    return _idx(folder, *digits, "TRAIN-IMAGES.IDX3-UBYTE", "train-labels-idx1-ubyte.gz")


@_file("EMNIST as published, on its side", note="set upright")
def _(folder: Path, digits: Digits) -> Path:
    names = (f"emnist-digits-train-{each}-ubyte.gz" for each in ("images-idx3", "labels-idx1"))
    return _idx(folder, digits.images.transpose(0, 2, 1), digits.labels, *names)


@_file("an IDX pair that is empty", refusal="holds no digits")
def _(folder: Path, digits: Digits) -> Path:
    return _idx(folder, digits.images[:0], digits.labels[:0], "train-images-idx3-ubyte", "train-labels-idx1-ubyte")


# --- pictures


def _picture(path: Path, image: Array) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(encoded(image))


def _class_folders(folder: Path, digits: Digits, name: Callable[[int], str]) -> Path:
    for i, (image, label) in enumerate(zip(*digits, strict=True)):
        _picture(folder / name(int(label)) / f"{i:04}.png", image)
    return folder


@_file("folders 0 to 9 beside strangers", note="not called 0 to 9", is_sorted=True)
def _(folder: Path, digits: Digits) -> Path:
    _class_folders(folder, digits, str)
    for stranger in ("three", "03", "10"):
        _picture(folder / stranger / "a.png", digits.images[0])
    return folder


@_file("folders zero to nine", note="seven is 7", is_sorted=True)
def _(folder: Path, digits: Digits) -> Path:
    return _class_folders(folder, digits, lambda label: WORDS[label])


@_file("folders digit_0 to digit_9 in train and val", note="digit_7 is 7", is_sorted=True)
def _(folder: Path, digits: Digits) -> Path:
    _class_folders(folder / "val", Digits(digits.images[:10], digits.labels[:10]), "digit_{}".format)
    return _class_folders(folder / "train", digits, "digit_{}".format).parent


def _named_pictures(folder: Path, digits: Digits, name: Callable[[int, int], str]) -> Path:
    for i, (image, label) in enumerate(zip(*digits, strict=True)):
        _picture(folder / name(i, int(label)), image)
    return folder


@_file("pictures called 7_001.png", note="in the names of the pictures", is_sorted=True)
def _(folder: Path, digits: Digits) -> Path:
    return _named_pictures(folder, digits, lambda i, label: f"{label}_{i:05}.png")


@_file("pictures called img_00012_label_7.png", note="in the names of the pictures")
def _(folder: Path, digits: Digits) -> Path:
    return _named_pictures(folder, digits, lambda i, label: f"img_{i:05}_label_{label}.png")


@_file("pictures called scan_3_00012.png by their person", refusal="may be a label or may count")
def _(folder: Path, digits: Digits) -> Path:
    return _named_pictures(folder, digits, lambda i, label: f"scan_{(3 * label + i // 10 + 2) % 7 + 1}_{i:05}.png")


@_file("labels.csv beside pictures", note="the labels are those in labels.csv")
def _(folder: Path, digits: Digits) -> Path:
    _named_pictures(folder / "images", digits, lambda i, label: f"{i:05}.png")
    return _save(
        folder,
        [["filename", "label"], *([f"{i:05}.png", label] for i, label in enumerate(digits.labels))],
        "labels.csv",
    ).parent


# --- archives


def _zip(path: Path, folder: Path) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for each in sorted(folder.rglob("*")):
            archive.write(each, each.relative_to(folder))
    return path


@_file("train.csv.zip")
def _(folder: Path, digits: Digits) -> Path:
    (folder / "in").mkdir()
    _save(folder / "in", [["label", *PIXELS], *_table(digits)], "train.csv")
    return _zip(folder / "train.csv.zip", folder / "in")


@_file("digit-recognizer.zip", note="train.csv is read")
def _(folder: Path, digits: Digits) -> Path:
    (folder / "in").mkdir()
    _save(folder / "in", [["label", *PIXELS], *_table(digits)], "train.csv")
    _save(folder / "in", [PIXELS, *_rows(digits)[:5]], "test.csv")
    _save(folder / "in", [["ImageId", "Label"], [1, 0], [2, 0]], "sample_submission.csv")
    return _zip(folder / "digit-recognizer.zip", folder / "in")


@_file("archive.zip of class folders", is_sorted=True)
def _(folder: Path, digits: Digits) -> Path:
    _class_folders(folder / "in" / "archive" / "training", digits, str)
    return _zip(folder / "archive.zip", folder / "in")


@_file("a zip of gzipped IDX files")
def _(folder: Path, digits: Digits) -> Path:
    (folder / "in").mkdir()
    _idx(folder / "in", *digits, "train-images-idx3-ubyte.gz", "train-labels-idx1-ubyte.gz")
    return _zip(folder / "mnist.zip", folder / "in")


@_file("a tar.gz of class folders", is_sorted=True)
def _(folder: Path, digits: Digits) -> Path:
    _class_folders(folder / "in", digits, str)
    with tarfile.open(folder / "digits.tar.gz", "w:gz") as archive:
        archive.add(folder / "in", "digits")
    return folder / "digits.tar.gz"


@_file("a zip whose member leads out of it", refusal="leads out of it")
def _(folder: Path, digits: Digits) -> Path:
    with zipfile.ZipFile(folder / "evil.zip", "w") as archive:
        archive.writestr("../../train.csv", "label\n")
    return folder / "evil.zip"


# --- Parquet, and what is no file of digits


@_file("Parquet as Hugging Face gives MNIST")
def _(folder: Path, digits: Digits) -> Path:
    import pyarrow as pa  # noqa: PLC0415
    from pyarrow import parquet  # noqa: PLC0415

    pictures = [{"bytes": encoded(image), "path": None} for image in digits.images]
    table = pa.table({"image": pictures, "label": pa.array(digits.labels.tolist(), pa.int64())})
    parquet.write_table(table, folder / "train-00000-of-00001.parquet")
    return folder / "train-00000-of-00001.parquet"


@_file("a web page saved as mnist.npz", refusal="is a web page")
def _(folder: Path, digits: Digits) -> Path:
    (folder / "mnist.npz").write_bytes(b"<!DOCTYPE html><html>")
    return folder / "mnist.npz"


@_file("a pointer of Git LFS called train.csv", refusal="Git LFS pointer")
def _(folder: Path, digits: Digits) -> Path:
    (folder / "train.csv").write_text("version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 3\n")
    return folder / "train.csv"


# --- ink


@_file("QuickDraw’s .ndjson, its word a digit’s", is_alike=False)
def _(folder: Path, digits: Digits) -> Path:
    from tests.digits import digit_ink  # noqa: PLC0415

    lines = []
    for label in digits.labels.tolist():
        strokes = [stroke.points.T.round().astype(int).tolist() for stroke in digit_ink(label).strokes]
        lines.append(json.dumps({"word": WORDS[label], "countrycode": "GB", "recognized": True, "drawing": strokes}))
    (folder / "digits.ndjson").write_text("\n".join(lines))
    return folder / "digits.ndjson"


@_file("QuickDraw’s .ndjson of houses", refusal="house")
def _(folder: Path, digits: Digits) -> Path:
    line = json.dumps({"word": "house", "drawing": [[[0, 10, 20], [0, 20, 0]]]})
    (folder / "house.ndjson").write_text(f"{line}\n{line}\n")
    return folder / "house.ndjson"


def verdict(file: DataFile, folder: Path, digits: Digits) -> str:
    """Return ``"right"``, or else what went wrong with reading ``file``, which is written into the empty ``folder``."""
    path = file.write(folder, digits)
    try:
        data = open_source(str(path))
    except DigitpadError as error:
        is_right = file.refusal is not None and file.refusal in str(error)
        return "right" if is_right else f"refused: {error}"
    assert isinstance(data, DataSet)
    wrong = _wrong_in(data, file, file.truth(digits))
    if wrong:
        return f"misread: {wrong}; {'; '.join(data.notes)}"
    return "right" if any(file.note in note for note in ("", *data.notes)) else f"not said: {file.note}; {data.notes}"


def _wrong_in(data: DataSet, file: DataFile, truth: Digits) -> str:
    """Return what is wrong with what was read; nothing if it is the truth."""
    if file.refusal is not None or len(data) != len(truth.labels):
        return f"{len(data)} images"
    if file.is_labelled != (data.labels is not None):
        return f"labels {data.labels}"
    if data.labels is not None and not np.array_equal(data.labels, truth.labels):
        return f"{np.count_nonzero(data.labels != truth.labels)} labels"
    likeness = _likeness(data.images, truth.images) if file.is_alike else 1.0
    return f"images are alike by {likeness:.2f} only" if likeness < _ALIKE else ""


_ALIKE: Final = 0.8  # of pictures drawn anew in another size; what lies on its side comes to a half


def _likeness(images: Array, truth: Array) -> float:
    """Return the median cosine between the pixels of the images, each softened a little."""
    one, other = (
        gaussian_filter(each.astype(np.float32), (0, 1, 1)).reshape(len(each), -1) for each in (images, truth)
    )
    return float(np.median((one * other).sum(axis=1) / np.linalg.norm(one, axis=1) / np.linalg.norm(other, axis=1)))
