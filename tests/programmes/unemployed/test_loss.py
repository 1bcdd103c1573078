"""For what the status of unemployed is lost, from which day, and for how long."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reintegra import (
    Interpretations,
    NotInForceError,
    PeriodError,
    unemployed,
)
from reintegra.errors import ArgumentError, FactError, NotReadError, UnknownNameError
from reintegra.law.evidence import Evidence
from reintegra.programmes.unemployed.earlier_losses import ONE_COUNTER
from reintegra.programmes.unemployed.grounds.leaving import REFERRED

DAY = timedelta(days=1)
KPA = Interpretations({"OP-34": "kpa"})
TOGETHER = Interpretations({"OP-35": "together"})
days = st.dates(date(2004, 6, 1), date(2027, 12, 31))
REFUSAL_2008 = [date(2008, 3, 3), date(2008, 9, 8)]


def day(text: str) -> date:
    """Read a day."""
    return date.fromisoformat(text)


def told(event: str, on: date, **given: Any) -> tuple[Any, ...]:
    """Return the days of a loss: how many, the first, the last, registration."""
    lost = unemployed.loss(event, on=on, **given)
    return lost.days, lost.first, lost.last, lost.registration_from


# -- how long, and from which day


@pytest.mark.parametrize(
    ("event", "on", "earlier", "length", "first", "last", "source"),
    [
        ("refused_psu", "2008-05-10", 0, 90, "2008-05-10", "2008-08-07", "A2005"),
        ("refused_psu", "2009-01-31", 5, 90, "2009-01-31", "2009-04-30", "flat"),
        ("refused_psu", "2009-02-01", 0, 120, "2009-02-01", "2009-05-31", "A2009"),
        (
            *("refused_psu", "2009-03-02", REFUSAL_2008, 120),
            *("2009-03-02", "2009-06-29", "A2009 art. 25"),
        ),
        ("refused_psu", "2009-03-02", 2, 120, "2009-03-02", "2009-06-29", "art. 25"),
        ("refused_psu", "2016-03-01", 1, 180, "2016-03-01", "2016-08-27", "lit. b"),
        ("refused_psu", "2016-03-01", 2, 270, "2016-03-01", "2016-11-25", "lit. c"),
        ("refused_psu", "2016-03-01", 9, 270, "2016-03-01", "2016-11-25", "lit. c"),
        ("refused_psu", "2024-03-01", 0, 120, "2024-03-01", "2024-06-28", "lit. a"),
        ("refused_psu", "2024-03-01", 1, 180, "2024-03-01", "2024-08-27", "ust. 4h"),
        ("refused_psu", "2025-05-31", 0, 120, "2025-05-31", "2025-09-27", "lit. a"),
        ("refused_psu", "2025-07-01", 2, 90, "2025-07-01", "2025-09-28", "art. 65"),
        ("did_not_start_psu", "2009-02-02", 0, 120, "2009-02-03", "2009-06-02", "8"),
        ("did_not_start_psu", "2025-06-02", 3, 90, "2025-06-03", "2025-08-31", "2"),
        ("interrupted_psu", "2016-03-01", 1, 180, "2016-03-01", "2016-08-27", "7"),
        ("interrupted_psu", "2025-06-01", 1, 90, "2025-06-01", "2025-08-29", "2"),
        ("refused_pai", "2014-05-27", 0, 120, "2014-05-27", "2014-09-23", "3a"),
        ("interrupted_pai", "2020-01-01", 0, 120, "2020-01-01", "2020-04-29", "12"),
        ("refused_profiling", "2019-06-13", 0, 120, "2019-06-13", "2019-10-10", "1a"),
        ("missed_appointment", "2010-05-10", 0, 92, "2010-05-10", "2010-08-09", "4"),
        ("missed_appointment", "2011-01-31", 3, 89, "2011-01-31", "2011-04-29", "4"),
        ("missed_appointment", "2011-05-10", 0, 120, "2011-05-10", "2011-09-06", "4"),
        ("missed_appointment", "2013-05-10", 1, 180, "2013-05-10", "2013-11-05", "4"),
        ("no_contact", "2026-03-02", 0, 90, "2026-06-01", "2026-08-29", "11"),
        ("refused_ipd", "2026-03-02", 0, 90, "2026-03-02", "2026-05-30", "12"),
        ("interrupted_ipd", "2026-03-02", 0, 90, "2026-03-02", "2026-05-30", "12"),
        ("stayed_abroad", "2026-03-02", 0, 90, "2026-03-02", "2026-05-30", "10"),
        (
            *("stayed_abroad_over_30_days", "2026-03-31", 0, 90),
            *("2026-04-01", "2026-06-29", "10"),
        ),
        ("refused_work", "2004-06-01", 0, 90, "2004-06-01", "2004-08-29", "pkt 3"),
        ("refused_work", "2009-01-31", 4, 90, "2009-01-31", "2009-04-30", "pkt 3"),
        ("refused_work", "2009-02-01", 0, 120, "2009-02-01", "2009-05-31", "lit. a"),
        ("refused_work", "2025-05-31", 2, 270, "2025-05-31", "2026-02-24", "lit. c"),
        ("refused_help", "2005-10-31", 0, 90, "2005-10-31", "2006-01-28", "pkt 3"),
        ("refused_help", "2025-05-31", 0, 120, "2025-05-31", "2025-09-27", "lit. a"),
        ("did_not_start_help", "2009-02-02", 0, 120, "2009-02-03", "2009-06-02", "8"),
        ("did_not_start_help", "2025-06-01", 9, 90, "2025-06-02", "2025-08-30", "2"),
        ("interrupted_help", "2025-05-31", 1, 180, "2025-05-31", "2025-11-26", "7"),
        ("interrupted_help", "2025-06-01", 1, 90, "2025-06-01", "2025-08-29", "2"),
        (
            *("did_not_start_reintegration", "2026-03-02", 0, 90),
            *("2026-03-03", "2026-05-31", "2"),
        ),
        (
            *("interrupted_reintegration", "2025-06-01", 0, 90),
            *("2025-06-01", "2025-08-29", "2"),
        ),
        (
            *("job_seeker_no_contact", "2009-02-01", 0, 120),
            *("2009-05-03", "2009-08-30", "ust. 4a, 4b"),
        ),
        (
            *("job_seeker_no_contact", "2026-03-02", 0, 90),
            *("2026-06-01", "2026-08-29", "art. 68"),
        ),
        (
            *("job_seeker_missed_appointment", "2025-05-31", 0, 120),
            *("2025-05-31", "2025-09-27", "ust. 4a, 4b"),
        ),
        (
            *("job_seeker_did_not_start_help", "2025-05-31", 0, 120),
            *("2025-06-01", "2025-09-28", "ust. 4a, 4b"),
        ),
        (
            *("job_seeker_interrupted_help", "2025-06-01", 0, 90),
            *("2025-06-01", "2025-08-29", "art. 68"),
        ),
    ],
)
def test_the_status_is_lost_for_so_long(
    event: str, on: str, earlier: Any, length: int, first: str, last: str, source: str
) -> None:
    """Flat, then by tiers, then flat again; registration on the day after."""
    expected = length, day(first), day(last), day(last) + DAY

    assert expected == told(event, day(on), earlier=earlier), source


@pytest.mark.parametrize(
    ("event", "on"),
    [
        ("refused_psu", "2005-10-31"),
        ("did_not_start_psu", "2008-05-10"),
        ("interrupted_psu", "2008-05-10"),
        ("interrupted_psu", "2004-06-01"),
        ("refused_pai", "2014-05-26"),
        ("refused_profiling", "2014-05-26"),
        ("refused_profiling", "2019-06-14"),
        ("refused_profiling", "2025-06-01"),
        ("missed_appointment", "2025-06-01"),
        ("signed_social_contract", "2009-01-31"),
        ("refused_work", "2025-06-01"),
        ("refused_help", "2025-06-01"),
        ("interrupted_reintegration", "2025-05-31"),
        ("did_not_start_reintegration", "2025-05-31"),
        ("job_seeker_missed_appointment", "2025-06-01"),
    ],
)
def test_an_act_that_names_no_such_ground_takes_nothing(event: str, on: str) -> None:
    """The ground says why, in both languages; no point was met."""
    lost = unemployed.loss(event, on=day(on))
    why = lost.ground

    assert (None, None, None, None) == told(event, day(on))
    assert () == lost.interpretations
    assert () == lost.missing
    assert why.pl != why.en == str(why)
    assert "is not lost for this" in lost.explain("en")


@pytest.mark.parametrize(
    ("event", "on", "evidence"),
    [
        ("refused_pai", "2025-06-01", Evidence.STATUTE),
        ("interrupted_pai", "2025-06-01", Evidence.STATUTE),
        ("started_ipzs", "2004-06-01", Evidence.OFFICIAL),
        ("started_ipzs", "2009-01-31", Evidence.OFFICIAL),
    ],
)
def test_what_the_act_does_not_settle_is_not_known(
    event: str, on: str, evidence: Evidence
) -> None:
    """Old editions under the new act; the plan before 2009, as the ministry saw it."""
    lost = unemployed.loss(event, on=day(on), pup_referral=True)

    assert lost.ground.lost is None
    assert (None, None, None, None) == told(event, day(on))
    assert () == lost.missing
    assert evidence is lost.evidence
    assert "is not lost for this" not in lost.explain("en")
    assert "whether and from when the status of unemployed is lost" in lost.explain(
        "en"
    )


# -- the plan of social employment, and the social contract


@pytest.mark.parametrize(
    ("event", "on", "referral", "expected", "unit"),
    [
        ("started_ipzs", "2010-03-10", False, "2010-03-11", "2b"),
        ("started_ipzs", "2010-03-10", None, "2010-03-11", "2b"),
        ("started_ipzs", "2011-02-01", True, "2011-02-02", "2b"),
        ("started_ipzs", "2011-02-01", False, "2011-02-01", "1"),
        ("started_ipzs", "2025-03-10", True, "2025-03-11", "2b"),
        ("started_ipzs", "2025-03-10", False, "2025-03-10", "1"),
        ("started_ipzs", "2026-03-02", False, "2026-03-02", "1"),
        ("signed_social_contract", "2009-02-01", True, "2009-02-02", "2b"),
        ("signed_social_contract", "2025-05-31", True, "2025-06-01", "2b"),
    ],
)
def test_who_leaves_for_a_plan_is_out_for_no_set_time(
    event: str, on: str, referral: bool | None, expected: str, unit: str
) -> None:
    """From the day after; without a referral, when the definition fails."""
    lost = unemployed.loss(event, on=day(on), pup_referral=referral)

    assert (None, day(expected), None, None) == told(
        event, day(on), pup_referral=referral
    )
    assert lost.cites[0].point == unit
    assert lost.period is None
    assert (lost.evidence is Evidence.DERIVED) == (unit == "1")
    assert (
        f"status of unemployed lost from {expected}, for no set period"
        in lost.explain("en")
    )


@pytest.mark.parametrize("event", REFERRED)
def test_the_act_of_2025_sets_90_days_from_the_day_itself(event: str) -> None:
    """Only on a referral by the labour office (art. 65 ust. 1 pkt 6)."""
    expected = 90, date(2026, 3, 2), date(2026, 5, 30), date(2026, 5, 31)

    assert expected == told(event, date(2026, 3, 2), pup_referral=True)


@pytest.mark.parametrize("on", [date(2009, 2, 1), date(2020, 1, 1), date(2026, 1, 1)])
def test_a_contract_without_referral_takes_nothing(on: date) -> None:
    """No act names it."""
    lost = unemployed.loss("signed_social_contract", on, pup_referral=False)

    assert lost.first is None
    assert not lost.ground.lost


@pytest.mark.parametrize(
    ("event", "on"),
    [
        ("started_ipzs", date(2011, 2, 1)),
        ("started_ipzs", date(2026, 3, 2)),
        ("signed_social_contract", date(2009, 2, 1)),
        ("signed_social_contract", date(2026, 3, 2)),
    ],
)
def test_without_knowing_the_referral_nothing_is_settled(event: str, on: date) -> None:
    """Not knowing is not no: the result names what is missing."""
    lost = unemployed.loss(event, on)

    assert ("pup_referral",) == lost.missing
    assert lost.ground.lost is None
    assert lost.first is None
    assert "nie wiadomo, czy i od kiedy następuje pozbawienie statusu" in lost.explain()


# -- grounds that set no length


@pytest.mark.parametrize(
    ("event", "on", "first", "unit"),
    [
        ("own_request", "2025-06-01", "2025-06-01", "9"),
        ("no_incapacity_certificate", "2026-03-02", "2026-03-02", "8"),
        ("received_public_money", "2026-03-02", "2026-03-03", "4"),
        ("received_public_loan", "2026-03-02", "2026-03-03", "5"),
        ("no_longer_qualifies", "2011-02-01", "2011-02-01", "1"),
        ("no_longer_qualifies", "2026-03-02", "2026-03-02", "1"),
        ("incapacity", "2009-02-01", "2009-05-02", "9"),
        ("incapacity", "2025-03-03", "2025-06-01", "9"),
        ("incapacity", "2025-06-01", "2025-11-28", "7"),
        ("incapacity", "2026-03-02", "2026-08-29", "7"),
    ],
)
def test_the_status_is_lost_for_no_set_time(
    event: str, on: str, first: str, unit: str
) -> None:
    """From that day, the day after, or the end of 90 (from 2025 180) days."""
    lost = unemployed.loss(event, day(on))

    assert (None, day(first), None, None) == told(event, day(on))
    assert unit == lost.cites[0].point
    assert () == lost.interpretations


def test_pregnancy_protects_from_a_loss_for_incapacity_by_the_act_of_2025() -> None:
    """And breaks under 30 days are named by both acts (art. 33 ust. 4 pkt 9)."""
    now = [
        one.about for one in unemployed.loss("incapacity", day("2026-03-02")).warnings
    ]
    before = unemployed.loss("incapacity", day("2020-03-02")).warnings

    assert ["days", "law"] == now
    assert ["days"] == [one.about for one in before]


# -- days that pass over the change of acts


@pytest.mark.parametrize(
    ("event", "on", "default", "counted"),
    [
        ("no_contact", "2025-03-03", "2025-08-30", "2025-06-02"),
        ("no_contact", "2025-04-10", "2025-08-30", "2025-07-10"),
        ("no_contact", "2025-05-30", "2025-08-30", "2025-08-29"),
        ("job_seeker_no_contact", "2025-04-10", "2025-08-30", "2025-07-10"),
        ("incapacity", "2025-03-04", "2025-11-28", "2025-08-31"),
        ("incapacity", "2025-05-31", "2025-11-28", "2025-11-27"),
    ],
)
def test_days_before_the_reform_count_by_reading(
    event: str, on: str, default: str, counted: str
) -> None:
    """OP-55 and OP-57: from 2025-06-01 at the earliest, or from the first of them."""
    point = "OP-57" if event == "incapacity" else "OP-55"
    key = "from_first_day" if event == "incapacity" else "from_contact"
    lost = unemployed.loss(event, day(on))
    other = unemployed.loss(event, day(on), under=Interpretations({point: key}))

    assert (day(default), day(counted)) == (lost.first, other.first)
    assert date(2025, 6, 1) == lost.version.since
    assert [f"{point}=from_reform"] == [str(one) for one in lost.interpretations]
    assert "interpretation" in [one.about for one in lost.warnings]
    assert [f"{point}={key}"] == [str(one) for one in other.interpretations]


def test_a_contact_of_the_last_day_of_the_old_act_is_read_in_one_way() -> None:
    """The 90 days begin on 2025-06-01 whether or not days before it count."""
    lost = unemployed.loss("no_contact", date(2025, 5, 31))

    assert (date(2025, 8, 30), date(2025, 11, 27)) == (lost.first, lost.last)
    assert () == lost.interpretations
    assert "art. 433 ust. 6" not in str(lost.cites)


def test_one_office_tells_of_no_waiting_time() -> None:
    """The 90 days of art. 65 ust. 1 pkt 11 stand, with what is done beside them."""
    lost = unemployed.loss("no_contact", date(2026, 3, 2))

    assert 90 == lost.days
    assert "one labour office (2025)" in lost.explain("en")
    assert "jeden z urzędów pracy (2025 r.)" in lost.explain()


# -- the ban on the same form of help


def test_an_interrupted_form_is_barred_for_90_days() -> None:
    """Art. 77: from the day of interruption, by OP-34; other forms are not."""
    ban = unemployed.same_form_ban(date(2025, 6, 1))
    later = unemployed.same_form_ban(date(2025, 6, 1), under=KPA)

    assert (date(2025, 6, 1), date(2025, 8, 29)) == (ban.period.first, ban.period.last)
    assert date(2025, 8, 30) == ban.available_from
    assert date(2025, 8, 31) == later.available_from
    assert "art. 77" == ban.cites[0].unit
    assert Evidence.STATUTE is ban.evidence
    assert "nie dotyczy to pośrednictwa pracy" in ban.explain()
    assert "again on 2025-08-30 at the earliest" in ban.explain("en")


def test_a_ban_of_the_old_act_was_not_read() -> None:
    """The sheets know the ban from 2025-06-01 only."""
    with pytest.raises(NotInForceError):
        unemployed.same_form_ban(date(2025, 5, 31))


# -- readings


@pytest.mark.parametrize(
    ("on", "last"), [("2024-03-01", "2024-06-29"), ("2025-07-01", "2025-09-29")]
)
def test_by_the_code_of_procedure_all_is_a_day_later(on: str, last: str) -> None:
    """OP-34: the day of the event is not counted."""
    lost = unemployed.loss("refused_psu", day(on), under=KPA)

    assert day(on) + DAY == lost.first
    assert day(last) == lost.last
    assert ["OP-34=kpa"] == [str(one) for one in lost.interpretations]


@pytest.mark.parametrize("event", ["did_not_start_psu", "no_contact"])
def test_a_first_day_that_the_act_names_is_no_matter_of_reading(event: str) -> None:
    """The day after the referral, and after the 90 days, under either reading."""
    on = date(2026, 3, 2)

    assert told(event, on) == told(event, on, under=KPA)
    assert () == unemployed.loss(event, on).interpretations


@pytest.mark.parametrize(
    ("on", "under", "length"),
    [
        (date(2014, 5, 26), Interpretations(), 120),
        (date(2014, 5, 26), TOGETHER, 180),
        (date(2014, 5, 27), Interpretations(), 180),
        (date(2014, 5, 27), TOGETHER, 180),
    ],
)
def test_events_of_other_kinds_count_by_reading_before_the_one_counter(
    on: date, under: Interpretations, length: int
) -> None:
    """OP-35 to 2014-05-26, ust. 4h after; a missed appointment never counts."""
    earlier = [
        ("interrupted_psu", date(2012, 3, 1)),
        ("missed_appointment", date(2012, 3, 1)),
        ("started_ipzs", date(2012, 3, 1)),
    ]
    lost = unemployed.loss("refused_psu", on, earlier=earlier, under=under)
    points = [one.point.id for one in lost.interpretations]

    assert length == lost.days
    assert ("OP-35" in points) == (on < date(2014, 5, 27))


@pytest.mark.parametrize("event", ONE_COUNTER)
def test_every_event_of_the_one_counter_raises_the_next(event: str) -> None:
    """Whichever it was, the second one takes 180 days (ust. 4h)."""
    first = date(2018, 3, 1)
    lost = unemployed.loss("refused_psu", date(2020, 3, 2), earlier=[(event, first)])

    assert 180 == lost.days
    assert () == lost.warnings


@pytest.mark.parametrize("kind", ["refused_work", "refused_help"])
def test_refusals_of_one_point_count_together_under_either_reading(kind: str) -> None:
    """Works, a job and another form of help are all refused under pkt 3."""
    lost = unemployed.loss(
        "refused_psu", date(2012, 3, 1), earlier=[(kind, date(2011, 3, 1))]
    )

    assert 180 == lost.days


def test_training_broken_off_raises_the_next() -> None:
    """A refusal of 2024-03-01 after an interruption of training in 2023 (ust. 4h)."""
    earlier = [("interrupted_help", date(2023, 5, 8))]
    lost = unemployed.loss("refused_psu", date(2024, 3, 1), earlier=earlier)

    assert (180, date(2024, 8, 27)) == (lost.days, lost.last)


def test_a_job_seeker_loses_the_status_of_job_seeker() -> None:
    """The words name the status that is lost."""
    lost = unemployed.loss("job_seeker_interrupted_help", date(2026, 3, 2))

    assert unemployed.RegistrationStatus.JOB_SEEKER is lost.ground.status
    assert "pozbawienie statusu poszukującego pracy: 2 marca 2026 r." in lost.explain()
    assert "status of job-seeker lost: 2026-03-02" in lost.explain("en")


def test_the_default_of_the_counter_warns() -> None:
    """The reading of OP-35 has a doubt of its own."""
    lost = unemployed.loss("refused_psu", date(2012, 3, 1), earlier=1)

    assert ["interpretation"] == [one.about for one in lost.warnings]


def test_missed_appointments_are_counted_by_themselves() -> None:
    """And from 2011-02-01 only, when the tiers began."""
    earlier: list[Any] = [
        date(2010, 6, 1),
        date(2012, 6, 1),
        ("refused_psu", date(2012, 1, 2)),
    ]
    lost = unemployed.loss("missed_appointment", date(2013, 1, 7), earlier=earlier)

    assert 180 == lost.days
    assert ["count"] == [one.about for one in lost.warnings]


# -- what is said beside it


def test_whoever_draws_the_benefit_does_not_register_again() -> None:
    """The 90 days are not all: the integration benefit is a title of insurance.

    Source: art. 65 ust. 1 pkt 6, art. 2 pkt 1 lit. l ustawy o rynku pracy i służbach
    zatrudnienia (a reading).
    """
    lost = unemployed.loss("started_ipzs", date(2026, 3, 2), pup_referral=True)
    contract = unemployed.loss(
        "signed_social_contract", date(2026, 3, 2), pup_referral=True
    )
    before = unemployed.loss("started_ipzs", date(2025, 3, 10), pup_referral=True)

    assert (date(2026, 5, 30), 90) == (lost.last, lost.days)
    assert ["integration benefit" in str(one) for one in lost.warnings] == [True]
    assert "dopóki uczestnik pobiera świadczenie integracyjne" in lost.explain()
    assert () == contract.warnings == before.warnings


def test_a_sanction_runs_on_under_the_new_act() -> None:
    """270 days of 2025-05-20 end in 2026 (art. 433 ust. 6 of the act of 2025)."""
    lost = unemployed.loss("refused_psu", date(2025, 5, 20), earlier=2)

    assert date(2026, 2, 13) == lost.last
    assert "art. 433 ust. 6" == lost.cites[-1].unit
    assert ["law"] == [one.about for one in lost.warnings]


@pytest.mark.parametrize(
    ("event", "on"),
    [("refused_pai", date(2019, 3, 1)), ("interrupted_psu", date(2026, 3, 2))],
)
def test_a_reading_of_the_act_warns(event: str, on: date) -> None:
    """The first day of pkt 3a, and that works are a form of help, are derived."""
    lost = unemployed.loss(event, on)

    assert Evidence.DERIVED is lost.evidence
    assert ["evidence"] == [one.about for one in lost.warnings]


def test_the_explanation_gives_ground_days_law_and_reading() -> None:
    """In the order in which they are asked for."""
    lost = unemployed.loss("refused_psu", on=date(2025, 7, 1))
    lines = lost.explain("en").splitlines()

    assert lines[0].endswith(
        "refusal of socially useful works without a justified reason"
    )
    assert "status of unemployed lost: 2025-07-01 – 2025-09-28, days: 90" == lines[1]
    assert "registration again on 2025-09-29 at the earliest" == lines[2]
    assert lines[3].startswith("law: art. 65 ust. 1 pkt 3")
    assert lines[4].startswith("interpretation: OP-34=inclusive – the day of the event")
    assert 5 == len(lines)


# -- what cannot be


@pytest.mark.parametrize(
    ("event", "on"),
    [
        ("refused_ipd", "2025-05-31"),
        ("interrupted_ipd", "2025-05-31"),
        ("no_contact", "2025-03-02"),
        ("stayed_abroad", "2025-05-31"),
        ("stayed_abroad_over_30_days", "2025-05-31"),
        ("own_request", "2025-05-31"),
        ("no_incapacity_certificate", "2025-05-31"),
        ("received_public_money", "2025-05-31"),
        ("received_public_loan", "2025-05-31"),
        ("no_longer_qualifies", "2011-01-31"),
        ("incapacity", "2009-01-31"),
        ("did_not_start_help", "2009-01-31"),
        ("interrupted_help", "2009-01-31"),
        ("job_seeker_no_contact", "2009-01-31"),
        ("job_seeker_missed_appointment", "2009-01-31"),
        ("job_seeker_did_not_start_help", "2009-01-31"),
        ("job_seeker_interrupted_help", "2009-01-31"),
    ],
)
def test_a_law_that_was_not_read_gives_no_answer(event: str, on: str) -> None:
    """Not of the old act, or not of its first years; its own waiting days have passed.

    No contact from 2025-03-02 makes 90 days on 2025-05-31, a day earlier than the act
    that has the ground.
    """
    with pytest.raises(NotReadError, match=f"{event} .*the grounds for it"):
        unemployed.loss(event, day(on))


def test_there_is_no_loss_before_the_act() -> None:
    """The act of 2004 is in force from 2004-06-01."""
    with pytest.raises(NotInForceError):
        unemployed.loss("missed_appointment", date(2004, 5, 31))


def test_an_unknown_event_names_the_nearest() -> None:
    """For the typing error of the day; in a pair of earlier losses too."""
    on = date(2016, 3, 1)
    with pytest.raises(UnknownNameError, match="refused_psu"):
        unemployed.loss("refuse_psu", on)
    with pytest.raises(UnknownNameError, match="refused_pai"):
        unemployed.loss("refused_psu", on, earlier=[("refuse_pai", on)])


@pytest.mark.parametrize("earlier", [-1, True, 1.5, None])
def test_what_is_no_number_of_losses_is_refused(earlier: Any) -> None:
    """At the door, whether the law of the day asks for it or not."""
    for on in (date(2016, 3, 1), date(2026, 3, 2)):
        with pytest.raises((ArgumentError, FactError), match=r"loss\.earlier"):
            unemployed.loss("refused_psu", on, earlier=earlier)


@pytest.mark.parametrize("earlier", [[date(2016, 3, 1)], ["2015-01-01"]])
def test_an_earlier_loss_is_a_day_before(earlier: Any) -> None:
    """Neither the same day nor a text."""
    with pytest.raises((ArgumentError, PeriodError), match="earlier"):
        unemployed.loss("refused_psu", date(2016, 3, 1), earlier=earlier)


# -- what holds for everyone

READ_FROM_2009 = {"did_not_start_help", "interrupted_help"}
events = st.sampled_from([one for one in ONE_COUNTER if one not in READ_FROM_2009])
histories = st.lists(
    st.tuples(st.sampled_from(unemployed.EVENTS), days), max_size=5
).map(tuple)


@given(event=events | st.just("missed_appointment"), on=days, number=st.integers(0, 5))
def test_one_more_loss_never_shortens_the_next(
    event: str, on: date, number: int
) -> None:
    """Counting is monotone, and goes no further than the third time."""
    lengths = [
        unemployed.loss(event, on, earlier=n).days or 0 for n in (number, number + 1)
    ]

    assert lengths == sorted(lengths)
    assert set(lengths) <= {0, 89, 90, 91, 92, 120, 180, 270}


@given(event=events, on=days, history=histories, more=histories)
def test_a_longer_history_never_shortens_the_loss(
    event: str, on: date, history: tuple[Any, ...], more: tuple[Any, ...]
) -> None:
    """Under either reading; counting all kinds together is never milder."""
    short = [one for one in history if one[1] < on]
    longer = short + [one for one in more if one[1] < on]
    lengths = [
        unemployed.loss(event, on, earlier=earlier, under=under).days or 0
        for under in (Interpretations(), TOGETHER)
        for earlier in (short, longer)
    ]

    assert lengths[0] <= lengths[1] <= lengths[3]
    assert lengths[0] <= lengths[2] <= lengths[3]


@given(
    event=events,
    on=days,
    number=st.integers(0, 3),
    under=st.sampled_from([Interpretations(), KPA, TOGETHER]),
)
def test_days_registration_and_reading_fit(
    event: str, on: date, number: int, under: Interpretations
) -> None:
    """The days lie between the first and registration, and none before the event."""
    lost = unemployed.loss(event, on, earlier=number, under=under)
    if lost.first is None or lost.registration_from is None:
        assert lost.days is None
        return

    assert lost.days == (lost.registration_from - lost.first).days
    assert on <= lost.first <= on + DAY
