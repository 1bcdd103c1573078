"""Facts: what they are called, what they can be, what is refused."""

from datetime import date, datetime

import pytest
from attrs import fields, frozen

from reintegra import FactError, FactTypeError, UnknownFactError
from reintegra.grammar.facts import choice, count, day, fact, label, labels
from reintegra.grammar.windows import Window


@frozen(kw_only=True)
class Parcel:
    """A record of every kind of fact, and a field that is none."""

    fragile: bool | None = fact("krucha", "fragile")
    weight: int | None = count("waga", "weight", unit="g", low=1, high=9)
    size: str | None = choice("rozmiar", "size", {"small": "mała", "big": "duża"})
    sent: date | None = day("nadana", "sent")  # noqa: RUF009 - an attrs field
    number: int = 0


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("fragile", "True, False or None"),
        ("weight", "1–9 g or None"),
        ("size", "one of small, big or None"),
        ("sent", "a datetime.date from 1900-01-01 to 2199-12-31 or None"),
    ],
)
def test_a_label_says_what_a_fact_can_be(name: str, expected: str) -> None:
    """For errors and for the glossary."""
    assert expected == dict(labels(Parcel))[name].expected


def test_a_field_that_is_no_fact_has_no_label() -> None:
    """Rules may speak of facts only."""
    with pytest.raises(UnknownFactError, match="number"):
        label(fields(Parcel).number)


@pytest.mark.parametrize(
    ("facts", "error"),
    [
        ({"fragile": 1}, FactTypeError),
        ({"weight": True}, FactTypeError),
        ({"weight": 0}, FactError),
        ({"weight": 10}, FactError),
        ({"size": "huge"}, FactError),
        ({"sent": "2026-07-01"}, FactTypeError),
        ({"sent": datetime(2026, 7, 1)}, FactTypeError),  # noqa: DTZ001 - wrong on purpose
    ],
)
def test_what_cannot_be_is_refused(
    facts: dict[str, object], error: type[Exception]
) -> None:
    """By its type or by its value, when the record is made."""
    with pytest.raises(error):
        Parcel(**facts)  # type: ignore[arg-type] # wrong on purpose


def test_what_can_be_is_kept() -> None:
    """And nothing else is asked."""
    parcel = Parcel(fragile=False, weight=9, size="big", sent=date(2026, 7, 1))

    assert (False, 9, "big", date(2026, 7, 1)) == (
        parcel.fragile,
        parcel.weight,
        parcel.size,
        parcel.sent,
    )


def test_a_window_has_its_names() -> None:
    """In both languages."""
    assert ("miesiąc kalendarzowy", "calendar month") == (
        Window.MONTH.pl,
        Window.MONTH.en,
    )
