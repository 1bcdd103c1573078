"""Cells of a CSV text in columns of polars: parted, and read, many times as fast."""

from __future__ import annotations

import csv
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cached_property, reduce
from typing import Any

import narwhals.stable.v2 as nw
from attrs import define, field, frozen

_BLANKS = "\x1c\x1d\x1e\x1f"
"""What Python takes for blanks, and polars does not."""
_AROUND = " \t\x0b\x0c"
_OTHER = "?"
_TOGETHER = 4
"""How many columns of truths, each of three states, a byte has room for."""
_SIZE = 3**_TOGETHER


@define(eq=False, slots=False)
class PolarsColumns:
    """The cells of some rows, as `interop.text_columns.TextColumns`.

    Attributes:
        frame: The frame: of text, and of truths where all cells of a column are
            ``true``, ``false`` or empty.
        text: The text.
        separator: What stands between cells.
    """

    frame: Any
    text: str
    separator: str
    _lists: dict[str, Sequence[str]] = field(factory=dict)

    @cached_property
    def _lines(self) -> list[str]:
        return self.text.split("\n")

    def column(self, name: str) -> Sequence[str]:
        """Return the cells of a column."""
        if name not in self._lists:
            if self._is_truth(name):
                rows = map(self.row, range(self.frame.height))
                self._lists[name] = [row[name] for row in rows]
            else:
                self._lists[name] = self.frame[name].to_list()
        return self._lists[name]

    def row(self, place: int) -> dict[str, str]:
        """Return the cells of a row, by column."""
        cells = map(str.strip, self._lines[place].split(self.separator))
        return dict(zip(self.frame.columns, cells, strict=True))

    def codes(self, names: Iterable[str], words: Mapping[str, int]) -> dict[str, bytes]:
        """Return a byte for each cell of some columns, by what it says."""
        asked = list(names)
        truths = [name for name in asked if self._is_truth(name)]
        texts = [name for name in asked if name not in truths]
        return self._of_truths(truths, words) | self._of_texts(texts, words)

    def _is_truth(self, name: str) -> bool:
        polars = nw.get_native_namespace(self.frame)
        return bool(self.frame.schema[name] == polars.Boolean)

    def _of_truths(
        self, names: list[str], words: Mapping[str, int]
    ) -> dict[str, bytes]:
        """Read some columns at once: a byte says what is in each of them."""
        polars = nw.get_native_namespace(self.frame)
        signs = polars.lit(polars.Series([*map(chr, range(_SIZE))]))
        says = bytes(words[word] for word in ("", "false", "true"))
        groups = [names[at : at + _TOGETHER] for at in range(0, len(names), _TOGETHER)]
        read = []
        for some in groups:
            states = (polars.col(name).cast(polars.UInt8) + 1 for name in some)
            known = (state.fill_null(0) for state in states)
            code = reduce(lambda before, one: before * 3 + one, known)
            read.append(signs.gather(code).str.join("").alias(some[0]))
        row = self.frame.select(read).rows()[0] if names else ()
        found = dict[str, bytes]()
        for some, joined in zip(groups, row, strict=True):
            for place, name in enumerate(reversed(some)):
                table = bytes(says[code // 3**place % 3] for code in range(_SIZE))
                found[name] = joined.encode().translate(table.ljust(256))
        return found

    def _of_texts(self, names: list[str], words: Mapping[str, int]) -> dict[str, bytes]:
        polars = nw.get_native_namespace(self.frame)
        known = {word: chr(code) for word, code in words.items()}
        told = {"default": _OTHER, "return_dtype": polars.String}
        read = [
            polars.col(name).replace_strict(known, **told).str.join("")
            for name in names
        ]
        row = self.frame.select(read).rows()[0] if names else ()
        return {
            name: text.encode()
            if _OTHER not in text
            else bytes(map(words.__getitem__, self.column(name)))
            for name, text in zip(names, row, strict=True)
        }


@frozen(eq=False)
class PolarsPart:
    """Parts a text without quotes by polars, as `interop.table_blocks.Part`.

    Attributes:
        flags: The columns that may be of truths.
    """

    flags: Collection[str] = ()

    def __call__(
        self, text: str, names: Sequence[str], separator: str
    ) -> PolarsColumns | None:
        """Part a text.

        Returns:
            The columns; ``None`` where a line has more or fewer cells than there are
            names, or may say nothing, where blanks are around cells that are none to
            polars, or a cell is longer than the reader of CSV allows.
        """
        count = text.count("\n") + (not text.endswith("\n"))
        even = text.count(separator) == count * (len(names) - 1)
        if len(names) == 1 or not even or any(one in text for one in _BLANKS):
            return None
        frame = self._read(text, names, separator)
        if frame is None or frame.height != count:
            return None
        polars = nw.get_native_namespace(frame)
        texts = polars.col(polars.String)
        frame = frame.with_columns(texts.fill_null(""))
        if not text.isascii() or any(one in text for one in _AROUND):
            frame = frame.with_columns(texts.str.strip_chars())
        longest = frame.select(polars.max_horizontal(texts.str.len_bytes().max()))
        said = frame.select((polars.col(names[0]) != "").all())
        if not said.item() or longest.item() > csv.field_size_limit():
            return None
        return PolarsColumns(frame, text, separator)

    def _read(self, text: str, names: Sequence[str], separator: str) -> Any:
        """Read a frame, of texts alone where flags are written in other words."""
        polars = nw.Implementation.POLARS.to_native_namespace()
        texts = dict.fromkeys(names, polars.String)
        truths = texts | {
            name: polars.Boolean for name in names[1:] if name in self.flags
        }
        for schema in (truths, texts):
            try:
                return polars.read_csv(
                    text.encode(),
                    has_header=False,
                    schema=schema,
                    separator=separator,
                    quote_char=None,
                )
            except polars.exceptions.PolarsError:  # flags, or lines of another width
                continue
        return None
