"""Days, and numbers over them, in words."""

from __future__ import annotations

from datetime import date

import pytest

from reintegra import decide
from reintegra.grammar.builders import (
    ALWAYS,
    NEVER,
    all_of,
    at_least,
    before,
    day_by_interpretation,
    known,
    no_later,
    per,
    times,
    total,
    up_to,
)
from reintegra.grammar.days import (
    AsOf,
    ChooseDay,
    DateOf,
    DaysBetween,
    DaysOfMonth,
    EarlierOf,
    LaterOf,
    MonthsAfter,
    MonthsBegun,
    Shifted,
    Weekday,
    WholeMonthsBetween,
)
from reintegra.grammar.nodes import Condition, DayTerm, Smaller, Term
from reintegra.law.open_points import OP_05
from reintegra.reading.text.phrases import clause, day_phrase, phrase
from tests.laws.test_examples import always
from tests.things import WIDTH, Thing, thing

MAY = date(2020, 5, 4)


@pytest.mark.parametrize(
    ("term", "pl", "en"),
    [
        (MAY, "4 maja 2020 r.", "2020-05-04"),
        (thing.made, "dzień wykonania", "day made"),
        (
            Shifted(MAY, 1),
            "dzień późniejszy o 1\xa0dzień niż 4 maja 2020 r.",
            "1 day after 2020-05-04",
        ),
        (
            Shifted(thing.made, -2),
            "dzień wcześniejszy o 2\xa0dni niż dzień wykonania",
            "2 days before day made",
        ),
        (
            Shifted(thing.made, WIDTH),
            "dzień późniejszy niż dzień wykonania o liczbę dni (szerokość)",
            "the day so many days after day made (width)",
        ),
        (
            MonthsAfter(thing.made, 3),
            (
                "ostatni dzień terminu liczonego od dnia (dzień wykonania) "
                "o długości 3\xa0mies."
            ),
            "last day of a term of 3 months from (day made)",
        ),
        (
            MonthsAfter(MAY, thing.size),
            (
                "ostatni dzień terminu liczonego od dnia (4 maja 2020 r.) "
                "o długości (rozmiar)"
            ),
            "last day of a term of (size) from (2020-05-04)",
        ),
        (
            EarlierOf(thing.made, MAY),
            "wcześniejszy z dni (dzień wykonania; 4 maja 2020 r.)",
            "the earlier of (day made; 2020-05-04)",
        ),
        (
            LaterOf(thing.made, MAY),
            "późniejszy z dni (dzień wykonania; 4 maja 2020 r.)",
            "the later of (day made; 2020-05-04)",
        ),
        (
            ChooseDay(thing.red, MAY, thing.sold),
            "4 maja 2020 r., jeżeli czerwony; w przeciwnym razie dzień sprzedaży",
            "2020-05-04 if red; otherwise day sold",
        ),
        (
            day_by_interpretation(OP_05, subtract=MAY, due_days=thing.made),
            (
                "zależnie od wykładni OP-05: `subtract` 4 maja 2020 r.; "
                "`due_days` dzień wykonania"
            ),
            "by interpretation of OP-05: `subtract` 2020-05-04; `due_days` day made",
        ),
    ],
)
def test_a_day_in_words(term: DayTerm, pl: str, en: str) -> None:
    """In both languages."""
    assert (pl, en) == (day_phrase(term, "pl"), day_phrase(term, "en"))


@pytest.mark.parametrize(
    ("term", "pl", "en"),
    [
        (
            DaysBetween(thing.made, MAY),
            "liczba dni między dniami (dzień wykonania; 4 maja 2020 r.)",
            "number of days between (day made; 2020-05-04)",
        ),
        (
            WholeMonthsBetween(thing.made, MAY),
            "liczba pełnych miesięcy między dniami (dzień wykonania; 4 maja 2020 r.)",
            "whole months between (day made; 2020-05-04)",
        ),
        (
            MonthsBegun(thing.made, MAY),
            (
                "liczba rozpoczętych miesięcy między dniami "
                "(dzień wykonania; 4 maja 2020 r.)"
            ),
            "months begun between (day made; 2020-05-04)",
        ),
        (
            DaysOfMonth(thing.made),
            "liczba dni miesiąca, w którym przypada dzień (dzień wykonania)",
            "days of the month of (day made)",
        ),
        (
            DateOf(thing.made),
            "numer dnia w miesiącu (dzień wykonania)",
            "day of the month of (day made)",
        ),
        (
            Weekday(MAY),
            "dzień tygodnia, od 0 w poniedziałek (4 maja 2020 r.)",
            "weekday, 0 for Monday, of (2020-05-04)",
        ),
        (per(thing.size, 30), "rozmiar / 30", "size / 30"),
        (
            per(total(thing.size, 1), times(2, DaysOfMonth(MAY))),
            (
                "(rozmiar + 1) / "
                "(2 × liczba dni miesiąca, w którym przypada dzień (4 maja 2020 r.))"
            ),
            "(size + 1) / (2 × days of the month of (2020-05-04))",
        ),
        (
            AsOf(thing.made, WIDTH),
            "szerokość według stanu prawnego na dzień (dzień wykonania)",
            "width by the law of the day (day made)",
        ),
        (
            Smaller(thing.size, WIDTH),
            "mniejsza z liczb: rozmiar; szerokość",
            "the smaller of size and width",
        ),
        (
            up_to(DaysBetween(MAY, thing.made), 1),
            (
                "zaokrąglone w górę do pełnego dnia: "
                "liczba dni między dniami (4 maja 2020 r.; dzień wykonania)"
            ),
            "number of days between (2020-05-04; day made) rounded up to a whole day",
        ),
    ],
)
def test_a_number_over_days_in_words(term: Term, pl: str, en: str) -> None:
    """In both languages."""
    assert (pl, en) == (phrase(term, "pl"), phrase(term, "en"))


@pytest.mark.parametrize(
    ("says", "pl", "en"),
    [
        (ALWAYS, "zawsze", "always"),
        (NEVER, "nigdy", "never"),
        (known(thing.sold), "podano (dzień sprzedaży)", "day sold is known"),
        (
            no_later(thing.made, MAY),
            "dzień wykonania nie później niż 4 maja 2020 r.",
            "day made no later than 2020-05-04",
        ),
        (
            before(thing.made, thing.sold),
            "dzień wykonania wcześniej niż dzień sprzedaży",
            "day made before day sold",
        ),
        (
            at_least(DaysBetween(thing.made, MAY), 2),
            "liczba dni między dniami (dzień wykonania; 4 maja 2020 r.) ≥ 2",
            "number of days between (day made; 2020-05-04) ≥ 2",
        ),
    ],
)
def test_a_condition_over_days_in_words(says: Condition, pl: str, en: str) -> None:
    """In both languages."""
    assert (pl, en) == (clause(says, "pl"), clause(says, "en"))


def test_an_explanation_shows_the_days_that_were_compared() -> None:
    """And the days that they follow from; *?* for one that is not known."""
    says = all_of(
        no_later(Shifted(thing.made, 1), MAY),
        before(thing.made, thing.sold),
        known(thing.made),
        ALWAYS,
    )
    verdict = decide(always(says), Thing(made=MAY), date(2020, 6, 1))

    assert [
        "- no: all of",
        (
            "  - no: 1 day after day made no later than 2020-05-04 "
            "(2020-05-05 ≤ 2020-05-04)"
        ),
        "    - day made = 2020-05-04",
    ] == verdict.explain("en").splitlines()[2:5]
    assert "(2020-05-04 < ?)" in verdict.explain("en")
    assert "(4 maja 2020 r. < ?)" in verdict.explain("pl")
    assert "tak: podano (dzień wykonania)" in verdict.explain("pl")
    assert "yes: always" in verdict.explain("en")


def test_an_explanation_says_which_day_is_missing() -> None:
    """By its name and its label."""
    verdict = decide(always(no_later(thing.made, MAY)), Thing(), date(2020, 6, 1))

    assert ("made",) == verdict.missing
    assert "day made = ?" in verdict.explain("en")
    assert "nie podano: dzień wykonania (`made`)" in verdict.explain("pl")
