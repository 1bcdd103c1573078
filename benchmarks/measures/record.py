"""One record: against a function written by hand, in the same three values."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from attrs import fields_dict

from benchmarks import rows
from benchmarks.by_hand import record as by_hand
from benchmarks.rounds import Figure, compare, same
from reintegra import Person, cis, compute, decide

RECORDS = 200


def one_record() -> Iterator[Figure]:
    """Measure a verdict, a benefit, and a benefit with all its lines."""
    facts = list(rows.people(RECORDS).iter_rows(named=True))
    persons = [of(Person, one) for one in facts]

    def met() -> list[bool | None]:
        return [decide(cis.ELIGIBLE, one, rows.FIXED).met for one in persons]

    def met_by_hand() -> list[bool | None]:
        return [by_hand.eligible(one) for one in persons]

    same("a verdict", met(), met_by_hand())
    yield compare(
        "one record, decide(...).met, against a function by hand",
        ("reintegra", met),
        ("by hand", met_by_hand),
        bar=1.5,
        one_thread=True,
    )
    facts = list(rows.people(RECORDS, nulls=0).iter_rows(named=True))
    months = [of(cis.BenefitMonth, one) for one in facts]

    def grosze() -> list[int | None]:
        return [compute(cis.BENEFIT, one, rows.FIXED).grosze for one in months]

    def lines() -> list[list[tuple[Any, ...]]]:
        return [
            [
                (line.key, line.exact, line.count, line.fraction)
                for line in compute(cis.BENEFIT, one, rows.FIXED).lines
            ]
            for one in months
        ]

    def all_by_hand() -> list[by_hand.Month | None]:
        return [by_hand.benefit(one) for one in months]

    def lines_by_hand() -> list[Any]:
        return [
            [(line.key, line.exact, line.number, line.fraction) for line in of]
            for of in map(by_hand.lines, months)
            if of
        ]

    same("a benefit", grosze(), [one and one.grosze for one in all_by_hand()])
    same("lines of a benefit", lines(), lines_by_hand())
    yield compare(
        "one record, a benefit, against its twin by hand (15 lines as integers)",
        ("reintegra", grosze),
        ("by hand", all_by_hand),
        bar=2.0,
        one_thread=True,
    )
    yield compare(
        "one record, a benefit with every line read, against its twin by hand",
        ("reintegra", lines),
        ("by hand", lines_by_hand),
        bar=2.0,
        one_thread=True,
    )


def of(kind: type, row: dict[str, Any]) -> Any:
    """Make a record of the columns of a row that are facts of its kind."""
    return kind(**{name: row[name] for name in fields_dict(kind) if name in row})


MEASURES = (one_record,)
