"""Cells of a CSV text in columns of polars: parted, and read, many times as fast."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import narwhals.stable.v2 as nw
from attrs import define, field

_BLANKS = "\x1c\x1d\x1e\x1f"
"""What Python takes for blanks, and polars does not."""
_AROUND = " \t\x0b\x0c"
_OTHER = "?"


@define(eq=False)
class PolarsColumns:
    """The cells of some rows, as `interop.text_columns.TextColumns`.

    Attributes:
        frame: The frame of text.
    """

    frame: Any
    _lists: dict[str, Sequence[str]] = field(factory=dict)

    @classmethod
    def of(
        cls, text: str, names: Sequence[str], separator: str
    ) -> PolarsColumns | None:
        """Part a text without quotes, each of whose lines has a cell for every column.

        Returns:
            The columns; ``None`` where a line may say nothing, or where blanks are
            around cells that are none to polars.
        """
        polars = nw.Implementation.POLARS.to_native_namespace()
        if len(names) == 1 or any(one in text for one in _BLANKS):
            return None
        frame = polars.read_csv(
            text.encode(),
            has_header=False,
            new_columns=list(names),
            separator=separator,
            quote_char=None,
            infer_schema=False,
        )
        cells = frame.with_columns(polars.all().fill_null(""))
        if not text.isascii() or any(one in text for one in _AROUND):
            cells = cells.with_columns(polars.all().str.strip_chars())
        said = cells.select((polars.col(names[0]) != "").all()).item()
        return cls(cells) if said else None

    def column(self, name: str) -> Sequence[str]:
        """Return the cells of a column."""
        if name not in self._lists:
            self._lists[name] = self.frame[name].to_list()
        return self._lists[name]

    def row(self, place: int) -> dict[str, str]:
        """Return the cells of a row, by column."""
        found: dict[str, str] = self.frame.row(place, named=True)
        return found

    def codes(self, names: Iterable[str], words: Mapping[str, int]) -> dict[str, bytes]:
        """Return a byte for each cell of some columns, by what it says."""
        polars, asked = nw.get_native_namespace(self.frame), list(names)
        if not asked:
            return {}
        known = {word: chr(code) for word, code in words.items()}
        told = {"default": _OTHER, "return_dtype": polars.String}
        read = [
            polars.col(name).replace_strict(known, **told).str.join("")
            for name in asked
        ]
        (row,) = self.frame.select(read).rows()
        joined = dict(zip(asked, row, strict=True))
        return {
            name: text.encode()
            if _OTHER not in text
            else bytes(map(words.__getitem__, self.column(name)))
            for name, text in joined.items()
        }
