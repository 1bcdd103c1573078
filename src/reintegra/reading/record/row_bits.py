"""Truths of many records in whole numbers, a bit for each record."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

_PLACES = range(256)
_EQUAL = [bytes(49 if one == other else 48 for other in _PLACES) for one in _PLACES]


def equal(codes: bytes, code: int) -> int:
    """Return the records whose byte is *code*."""
    return int(codes.translate(_EQUAL[code]), 2)


def written(bits: int, count: int) -> bytes:
    """Write a bit for each of *count* records as a byte."""
    return format(bits, f"0{count}b").encode()


def kept(codes: Sequence[int], bits: int) -> list[int]:
    """Return the codes of the records in *bits*, 0 for the others."""
    marks = format(bits, f"0{len(codes)}b")
    return [code if mark == "1" else 0 for code, mark in zip(codes, marks, strict=True)]


def parted(codes: Sequence[int]) -> list[bytes]:
    """Write numbers below 2³² as four columns of bytes."""
    joined = array("I", codes).tobytes()
    return [joined[place::4] for place in range(4)]


def across(columns: Sequence[bytes], count: int) -> list[bytes]:
    """Join the bytes of each record."""
    width = len(columns)
    joined = bytearray(width * count)
    for place, column in enumerate(columns):
        joined[place::width] = column
    found = bytes(joined)
    return [found[at : at + width] for at in range(0, width * count, width)]
