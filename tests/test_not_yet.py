"""What is known to be wrong: each test holds the right value and must fail for now.

Once time is a word of the grammar, days are sorted and windows counted by one reading
for records and columns, and these pass; then the marks go, and the tests stay.
"""

from __future__ import annotations

from datetime import date

import pytest

from reintegra import Interpretations, Month, Period, Person, cis, decide


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
