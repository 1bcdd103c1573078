"""What is counted of an edition: the records behind its limits.

Source: art. 62a–62c ustawy o promocji zatrudnienia i instytucjach rynku pracy.
"""

from __future__ import annotations

from datetime import date

from reintegra.grammar.facts import choice, count, day, fact
from reintegra.grammar.windows import LogDay
from reintegra.values import frozen

_LOG = 10**6


def _minutes() -> int | None:
    found: int | None = count("czas zajęć", "time spent", unit="minutes", high=_LOG)
    return found


@frozen(kw_only=True)
class EditionDay(LogDay):
    """A day of an edition, or one written down for it (*dzień edycji*)."""

    start: date | None = day("pierwszy dzień edycji", "first day of the edition")
    inside: bool | None = fact("dzień należy do edycji", "a day of the edition")
    of_full_week: bool | None = fact(
        "dzień tygodnia, który cały należy do edycji",
        "a day of a week that lies wholly in the edition",
    )


@frozen(kw_only=True)
class EditionWeek:
    """A week of a block (*tydzień bloku*)."""

    minutes: int | None = _minutes()


@frozen(kw_only=True)
class IntegrationBlock:
    """The whole block B (*blok Integracja*)."""

    minutes: int | None = _minutes()
    least_week: int | None = count(
        "czas zajęć w najkrótszym pełnym tygodniu",
        "time spent in the shortest full week",
        unit="minutes",
        high=_LOG,
    )
    full_weeks: int | None = count(
        "liczba pełnych tygodni edycji",
        "full weeks of the edition",
        unit="weeks",
        high=_LOG,
    )
    days: int | None = count(
        "liczba dni edycji", "days of the edition", unit="days", high=_LOG
    )


@frozen(kw_only=True)
class EditionLength:
    """How long an edition lasts (*czas trwania edycji*)."""

    months_full: int | None = count(
        "liczba pełnych miesięcy edycji", "full months", unit="months", high=1200
    )
    months_begun: int | None = count(
        "liczba rozpoczętych miesięcy edycji", "months begun", unit="months", high=1200
    )


@frozen(kw_only=True)
class EditionPerson:
    """Somebody's time in the programme (*udział w programie*)."""

    days_in_all: int | None = count(
        "łączna liczba dni udziału (miesiąc = 30 dni)",
        "days in the programme in all, a month being 30",
        unit="days",
        high=_LOG,
    )


@frozen(kw_only=True)
class EditionOperator:
    """Who runs the block Integration of an edition (*realizator bloku Integracja*)."""

    integration_by: str | None = choice(
        "realizator bloku Integracja",
        "who runs the block Integration",
        {
            "welfare_centre": "ośrodek pomocy społecznej",
            "statutory_body": "podmiot statutowo działający na rzecz integracji i "
            "reintegracji albo przeciwdziałania uzależnieniom i patologiom społecznym",
            "local_centre_or_club": "centrum lub klub integracji społecznej prowadzone "
            "przez jednostkę samorządu terytorialnego",
            "labour_office": "powiatowy urząd pracy",
        },
        "art. 62a ust. 3, 6 UPZ",
    )


@frozen(kw_only=True)
class EditionEntry:
    """A day written down for an edition (*wpis*)."""

    inside: bool | None = fact("dzień należy do edycji", "a day of the edition")


@frozen(kw_only=True)
class EditionTrainer:
    """What an hour of the trainer costs (*stawka godzinowa trenera*)."""

    rate: int | None = count(
        "stawka godzinowa trenera grupy 10-osobowej",
        "hourly rate of the trainer of a 10-person group",
        unit="gr",
        high=10**7,
    )
