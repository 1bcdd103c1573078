"""What cannot be, or has no law: refused with place, value and what would be right."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from reintegra import (
    Month,
    Period,
    Person,
    ReintegraError,
    cis,
    compute,
    decide,
    kis,
    pai,
    programmes,
    psu,
    reintegration,
    supported_employment,
    unemployed,
)
from reintegra.errors import (
    AmountError,
    FactError,
    NotInForceError,
    NotReadError,
    PeriodError,
    UnknownNameError,
)
from tests.announced import BASE, HOUR, month_not_announced, not_announced

DAY, EVE = date(2026, 3, 2), date(2026, 3, 1)
MONTH = Month(2026, 3)
PAI_DAY = date(2016, 2, 1)


def works(day: Any = DAY, hours: Any = 4) -> psu.WorkLog:
    """Keep one entry."""
    return psu.WorkLog([(day, hours)])


def pay(agreement: Any = DAY, rate: Any = None, month: Month = MONTH) -> psu.Pay:
    """Pay one entry."""
    return psu.pay(works(), month, agreement=agreement, hourly_rate=rate)


def edition(start: Any = PAI_DAY, **given: Any) -> object:
    """Check an edition."""
    return pai.check(pai.Edition(start, **given))


def taking_part(start: Any = DAY, **given: Any) -> object:
    """Check a reintegration."""
    rate = given.pop("trainer_rate", None)
    stay = reintegration.Participation("P", start, **given)
    return reintegration.check(stay, trainer_rate=rate)


def stipend(start: date = DAY, month: Month = MONTH, **given: Any) -> object:
    """Pay a stipend."""
    stay = reintegration.Participation("P", start)
    return reintegration.stipend(stay, month, **given)


def benefit(on: date = DAY, **given: Any) -> object:
    """Pay a benefit."""
    facts: dict[str, Any] = {
        "days": 10,
        "month_days": 31,
        "tier": "first",
        "band": "base",
    } | given
    return compute(unemployed.BENEFIT, unemployed.UnemployedMonth(**facts), on=on)


REFUSED: dict[str, tuple[Callable[[], object], type[ReintegraError], str]] = {
    # -- hours that cannot be
    "works: less than none": (
        lambda: works(hours=-1),
        AmountError,
        r"^psu\.WorkLog: 2026-03-02, hours: got -1, expected hours, 0 or more",
    ),
    "works: parts of a minute": (
        lambda: works(hours="0.001"),
        AmountError,
        r"^psu\.WorkLog: 2026-03-02, hours: got '0\.001', expected hours, 0 or more",
    ),
    "works: more than a day has": (
        lambda: works(hours=25),
        AmountError,
        r"^psu\.WorkLog: hours on 2026-03-02: got 25, expected at most 24",
    ),
    "works: no day": (
        lambda: works("2026-03-02"),
        PeriodError,
        r"^psu\.WorkLog\.entries\[0\]\[0\]: got '2026-03-02', expected a datetime",
    ),
    "edition: more than a day has": (
        lambda: edition(activation=[(PAI_DAY, 20), (PAI_DAY, 5)]),
        AmountError,
        r"^pai\.Edition: hours on 2016-02-01: got 25, expected at most 24",
    ),
    "edition: no number": (
        lambda: edition(integration=[(PAI_DAY, "ten")]),
        AmountError,
        r"^pai\.Edition: 2016-02-01, hours: got 'ten', expected hours, 0 or more",
    ),
    "reintegration: more than a day has": (
        lambda: taking_part(hours=[(DAY, 25)]),
        AmountError,
        r"^reintegration\.Participation: hours on 2026-03-02: got 25, expected at",
    ),
    # -- money that cannot be
    "works: a rate below the minimum": (
        lambda: pay(rate="31.39"),
        AmountError,
        r"hourly_rate: got 31\.39, expected the minimum of 31\.40 .* \(art\. 142 ust",
    ),
    "works: a rate that is none": (
        lambda: pay(rate="dear"),
        AmountError,
        r"^psu\.pay\.hourly_rate: got 'dear', expected złoty such as",
    ),
    "edition: a trainer's rate that is none": (
        lambda: edition(trainer_rate="70.001"),
        AmountError,
        r"^pai\.check\.trainer_rate: got '70\.001', expected złoty such as",
    ),
    "reintegration: a trainer's rate below nothing": (
        lambda: taking_part(trainer_rate=-1),
        AmountError,
        r"^reintegration\.check\.rate: got -1, expected złoty such as",
    ),
    # -- days out of order
    "edition: an end before the start": (
        lambda: edition(end=date(2016, 1, 31)),
        PeriodError,
        r"^period: got last day 2016-01-31, expected 2016-02-01 or later",
    ),
    "edition: agreed after the start": (
        lambda: edition(agreed=date(2016, 2, 2)),
        PeriodError,
        r"^edition: got agreed 2016-02-02, expected 2016-02-01 or earlier",
    ),
    "club: an end before the start": (
        lambda: kis.Participation("P", DAY, EVE),
        PeriodError,
        r"^period: got last day 2026-03-01, expected 2026-03-02 or later",
    ),
    "reintegration: an end before the start": (
        lambda: taking_part(end=EVE),
        PeriodError,
        r"^period: got last day 2026-03-01, expected 2026-03-02 or later",
    ),
    "reintegration: two kinds of absence": (
        lambda: stipend(excused=[Period(DAY, DAY)], unexcused=[Period(DAY, DAY)]),
        PeriodError,
        r"^reintegration\.stipend\.absence: got 2026-03-02 twice, expected one kind",
    ),
    "register: two spells at once": (
        lambda: unemployed.registered(Person(), [(EVE, DAY), (DAY, None)], DAY),
        PeriodError,
        r"^unemployed\.registered: spells overlap: got 2026-03-01 – 2026-03-02 and",
    ),
    "loss: an earlier one that is later": (
        lambda: unemployed.loss("refused_psu", EVE, earlier=[DAY]),
        PeriodError,
        r"^earlier loss: got 2026-03-02, expected a day before 2026-03-01",
    ),
    "benefit: granted after the day": (
        lambda: unemployed.benefit(EVE, granted=DAY),
        PeriodError,
        r"^granted: got 2026-03-02, expected 2026-03-01 .*or earlier",
    ),
    "contract: work before it": (
        lambda: supported_employment.refunds(DAY, first=Month(2026, 2)),
        PeriodError,
        r"^supported_employment\.refunds: first month of employment: got 2026-02,",
    ),
    # -- facts and names that there are not
    "benefit: more days than the month has": (
        lambda: benefit(days=31, month_days=30),
        FactError,
        r"^UnemployedMonth\.days: got 31, expected at most month_days",
    ),
    "benefit of a centre: days that fit alone, and not together": (
        lambda: cis.BenefitMonth(main_days=9, unexcused_main=5, not_due_main=7),
        FactError,
        r"unexcused_main: got 5, .* main_days \(9\) together with not_due_main \(7\)$",
    ),
    "benefit: a tier that there is not": (
        lambda: benefit(tier="third"),
        FactError,
        r"^UnemployedMonth\.tier: got 'third', expected .*first.*later.*before_2010",
    ),
    "benefit: a band that there is not": (
        lambda: benefit(band="80"),
        FactError,
        r"^UnemployedMonth\.band: got '80', expected .*low.*base.*high",
    ),
    "reintegration: more absence than days": (
        lambda: reintegration.StipendMonth(participation_days=3, excused_days=4),
        FactError,
        r"^StipendMonth\.excused_days: got 4, expected at most participation_days",
    ),
    "person: a help profile that there was not": (
        lambda: Person(help_profile=4),
        FactError,
        r"^Person\.help_profile: got 4, expected 1–3",
    ),
    "loss: a ground that there is not": (
        lambda: unemployed.loss("refused_psi", DAY),
        UnknownNameError,
        r"^unemployed\.loss: unknown event 'refused_psi' \(known: refused_psu",
    ),
    "loss: no number of earlier ones": (
        lambda: unemployed.loss("refused_psu", DAY, earlier=-1),
        FactError,
        r"^unemployed\.loss\.earlier: got -1, expected a whole number, 0 or more, or",
    ),
    "work: a programme that there is not": (
        lambda: supported_employment.earliest_day(DAY, programme="psu"),  # type: ignore[arg-type]  # wrong on purpose
        UnknownNameError,
        r"^supported_employment\.earliest_day: unknown programme 'psu' \(known: cis,",
    ),
    # -- days without law
    "works: an agreement of before": (
        lambda: pay(date(2005, 10, 31)),
        NotInForceError,
        r"2005-10-31.*first: 2005-11-01",
    ),
    "works: a minimum not announced": (
        lambda: pay(month=month_not_announced(HOUR)),
        NotInForceError,
        r"nothing in force on \d+-01-31: psu\.hourly_minimum\.2025_act",
    ),
    "edition: before the programme": (
        lambda: edition(date(2014, 5, 26)),
        NotInForceError,
        r"2014-05-26: pai\.LENGTH \(first: 2014-05-27, art\. 62b ust\. 1",
    ),
    "edition: after the programme": (
        lambda: edition(date(2025, 6, 1)),
        NotInForceError,
        r"2025-06-01: pai\.LENGTH \(repealed; its successor is reintegration",
    ),
    "reintegration: before the act": (
        lambda: taking_part(date(2025, 5, 31)),
        NotInForceError,
        r"2025-05-31: reintegration\.LENGTH \(first: 2025-06-01, art\. 200 ust\. 3",
    ),
    "stipend: before the act": (
        lambda: stipend(month=Month(2025, 5)),
        NotInForceError,
        r"2025-05-31: reintegration\.STIPEND \(first: 2025-06-01, art\. 236",
    ),
    "club: before the act": (
        lambda: kis.check(kis.Participation("P", date(2003, 8, 13)), on=DAY),
        NotInForceError,
        r"2003-08-13: a stay in a club \(first: 2003-08-14, art\. 1",
    ),
    "graduate: before the definition": (
        lambda: decide(kis.GRADUATE, kis.Graduation(), date(2011, 10, 29)),
        NotInForceError,
        r"2011-10-29: kis\.GRADUATE \(first: 2011-10-30, art\. 2 pkt 1b",
    ),
    "loss: before the act": (
        lambda: unemployed.loss("missed_appointment", date(2004, 5, 31)),
        NotInForceError,
        r"2004-05-31: missed_appointment \(first: 2004-06-01, art\. 33 ust\. 4",
    ),
    "loss: grounds that were not read": (
        lambda: unemployed.loss("refused_ipd", date(2025, 5, 31)),
        NotReadError,
        r"2025-05-31: refused_ipd \(law since 2004-06-01, .*; the grounds for it; read",
    ),
    "benefit: before the act": (
        lambda: unemployed.benefit(date(2002, 8, 31)),
        NotInForceError,
        r"2002-08-31: unemployment_benefit\.first_period",
    ),
    "benefit: not announced": (
        lambda: benefit(not_announced(BASE)),
        NotInForceError,
        r"unemployment_benefit\.first_period \(.*not yet announced",
    ),
    "contract: before the act": (
        lambda: supported_employment.refunds(date(2003, 8, 13)),
        NotInForceError,
        r"2003-08-13: .*first: 2003-08-14",
    ),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_cannot_be_is_refused_in_words(case: str) -> None:
    """Where, what came, and what would be right; of law, since when or why none."""
    act, error, said = REFUSED[case]
    with pytest.raises(error, match=said):
        act()


def test_a_day_without_law_is_listed_with_every_programme() -> None:
    """Before the first act no programme has a verdict, and each says since when."""
    found = programmes.open_to(Person(), date(2003, 8, 13))

    assert ({}, ()) == (found.verdicts, found.open)
    assert [2003, 2003, 2005, 2014, 2025] == [
        one.first.year for one in found.not_in_force.values() if one.first
    ]
