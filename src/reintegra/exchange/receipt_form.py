"""How a receipt is read: strictly, with the hash of what it says."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from attrs import Attribute, fields

from reintegra.errors import ReintegraError
from reintegra.exchange.forms import Form, MisreadError
from reintegra.exchange.kept_data import PARTS, differences, hash_of, result_again
from reintegra.exchange.receipts import Receipt, receipt
from reintegra.exchange.records import Record
from reintegra.values.records import made


class ReceiptForm(Record):
    """A receipt: its parts are read strictly, and the hash must be theirs."""

    def __init__(self) -> None:
        super().__init__(Receipt, _fields)

    def made(self, given: dict[str, Any]) -> Receipt:
        found = made(Receipt, [given[name] for name in self.fields])
        parts = self.write(found)
        got = parts.pop("hash")
        right = hash_of(parts)
        if got != right:
            raise _tampered(parts, got, right)
        return found


def _fields(kind: Any) -> Iterator[tuple[Attribute[Any], Form]]:
    return ((one, PARTS[one.name]) for one in fields(kind))


def _tampered(parts: dict[str, Any], got: str, right: str) -> MisreadError:
    """Name the place that was changed, where the question asked anew has the hash."""
    with suppress(MisreadError, ReintegraError):
        fresh = ReceiptForm().write(receipt(result_again(parts["result"])))
        fresh = {**fresh, "library": parts["library"]}
        del fresh["hash"]
        if got == hash_of(fresh):
            place, came, was = next(differences(parts, fresh))
            right = "no such property" if came == was else repr(was)
            expected = f"{right}, by its hash"
            return MisreadError(came, expected, place, beyond_schema=True)
    expected = f"{right}, the hash of what it says"
    return MisreadError(got, expected, "hash", beyond_schema=True)
