"""What is known to be wrong: each test holds the right value and must fail for now.

Once time is a word of the grammar, days are sorted and windows counted by one reading
for records and columns, and these pass; then the marks go, and the tests stay.
"""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from reintegra import Interpretations, Month, Period, Person, cis, decide, psu
from reintegra.law.verified import LAW_VERIFIED

NEW, DAY = date(2025, 6, 1), timedelta(days=1)


@pytest.mark.xfail(
    strict=True,
    reason="a year without a day worked or referred is left out, though how many "
    "days are referred is not known; frames.hours gives null",
)
def test_unknown_referrals_stay_to_be_checked() -> None:
    """An entry of no minutes says nothing of the days of referral."""
    log = psu.WorkLog([(date(2025, 12, 29), 0)])
    found = psu.check(log, agreement=NEW)

    assert [("psu.YEARLY_LIMIT", None)] == [(one.key, one.met) for one in found]


@pytest.mark.xfail(
    strict=True,
    reason="hours kept before the stay are counted for the first week of presence; "
    "frames.hours is given the hours of the stay alone",
)
def test_hours_before_the_stay_are_no_presence() -> None:
    """Twelve hours of the eighteen that three days owe, whatever was before them."""
    stay = cis.Participation("P", date(2024, 1, 31))
    kept = dict.fromkeys((date(2024, 1, 31), date(2024, 2, 1), date(2024, 2, 2)), 4)
    before = dict.fromkeys((date(2024, 1, 29), date(2024, 1, 30)), 8)
    found = cis.check(
        stay,
        cis.Attendance(dict.fromkeys(kept, "present"), hours=before | kept),
        on=date(2024, 2, 4),
        severe_or_moderate=False,
        under=Interpretations({"OP-14": "prorated"}),
    )

    assert [("cis.PRESENCE_WEEK", False)] == [(one.key, one.met) for one in found]


@pytest.mark.xfail(
    strict=True,
    reason="a year of works is read by the law of the first day beyond the limit; "
    "frames.hours reads it by the law of the first day worked",
)
def test_a_year_of_works_is_read_by_the_law_of_its_first_day() -> None:
    """Days beyond the law verified do not matter where the first day is within."""
    first = LAW_VERIFIED - 170 * DAY
    log = psu.WorkLog([(first + n * DAY, "1") for n in range(181)])
    under = Interpretations({"OP-32a": "days_worked"})
    (found,) = psu.check(log, agreement=NEW, under=under)

    assert ("psu.YEARLY_LIMIT", False) == (found.key, found.met)
    assert "law" not in {notice.about for notice in found.warnings}


def test_one_certificate_is_one_spell() -> None:
    """63 class days, 21 within the limit (OP-01 class_days, OP-02 per_spell)."""
    stay = cis.Participation("P", date(2025, 1, 2))
    sick = cis.Attendance(sickness=[Period(date(2025, 3, 3), date(2025, 5, 30))])
    under = Interpretations({"OP-01": "class_days", "OP-02": "per_spell"})
    slips = [
        cis.integration_benefit(stay, sick, Month(2025, month), under=under)
        for month in (3, 4, 5)
    ]
    counts = [
        sum(int(slip.line(key).count or 0) for slip in slips)
        for key in ("sick", "not_due")
    ]

    assert [21, 42] == counts


@pytest.mark.xfail(
    strict=True,
    reason="applications filed and not decided before 2022-02-15 go by the law of "
    "before (art. 6 of the act of 13 January 2022); that day is no fact yet",
)
def test_an_application_of_before_the_amendment_goes_by_the_law_of_before() -> None:
    """Poverty was a condition then, and is none of the law of the decision."""
    poor = dict.fromkeys(
        ("socially_excluded", "cannot_meet_basic_needs", "participation_limited"),
        True,
    )
    facts = poor | {"in_poverty": False, "alcohol_dependent": True}
    answers = [
        decide(
            cis.ELIGIBLE,
            Person(**facts, application_filed=filed),  # type: ignore[arg-type, call-arg]
            date(2022, 3, 1),
        ).met
        for filed in (date(2022, 2, 14), date(2022, 2, 15))
    ]

    assert [False, None] == answers
