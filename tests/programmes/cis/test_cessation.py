"""When a centre may stop a programme, and until when a complaint can be filed.

Source: art. 13 ust. 4–4b of the act on social employment; art. 53 § 1, 83 of the law on
proceedings before administrative courts, by judgments that quote it.
"""

from datetime import date
from typing import Any

import pytest

from reintegra import NotInForceError, PeriodError, cis
from reintegra.law.evidence import Evidence

ON = date(2026, 3, 2)
GROUND, DECISION = "cis.CESSATION_GROUND", "cis.CESSATION_DECISION"


def found(on: date = ON, **facts: Any) -> list[tuple[str, bool | None]]:
    """Return the rule and the answer of every finding."""
    cessation = cis.Cessation(**facts)
    return [(one.key, one.met) for one in cis.check_cessation(cessation, on=on)]


BREACH: dict[str, Any] = {"ground": "breach", "decided": True, "delivered": True}


@pytest.mark.parametrize(
    ("persistent", "prevents", "expected"),
    [
        (True, True, []),
        (True, False, [(GROUND, False)]),
        (False, True, [(GROUND, False)]),
        (True, None, [(GROUND, None)]),
        (None, None, [(GROUND, None)]),
    ],
)
def test_a_breach_has_two_conditions_and_needs_both(
    persistent: bool | None,
    prevents: bool | None,
    expected: list[tuple[str, bool | None]],
) -> None:
    """Persistent, and making it impossible to go on (I OSK 1455/18)."""
    assert expected == found(**BREACH, persistent=persistent, prevents=prevents)


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"decided": True, "delivered": True}, []),
        ({"decided": True}, [(DECISION, None)]),
        ({"decided": False}, [(DECISION, False)]),
        ({"decided": True, "delivered": False}, [(DECISION, False)]),
        ({}, [(DECISION, None)]),
    ],
)
def test_leaving_for_good_asks_for_a_decision_that_was_delivered(
    facts: dict[str, Any], expected: list[tuple[str, bool | None]]
) -> None:
    """Not known is to be checked."""
    assert expected == found(ground="abandonment", permanent=True, **facts)


def test_a_declaration_needs_no_decision() -> None:
    """Art. 13 ust. 4a names pkt 1 and 2 only."""
    assert [] == found(ground="declaration", declared=True)
    assert [(GROUND, False)] == found(ground="declaration", declared=False)


def test_a_share_of_absences_is_no_ground() -> None:
    """Leaving that is not permanent is none, whoever decided and delivered."""
    away: dict[str, Any] = {"ground": "abandonment", "permanent": False}

    assert [(GROUND, False)] == found(**away, decided=True, delivered=True)


def test_what_the_act_does_not_name_is_no_ground() -> None:
    """As removal above a share of unexcused absences, by a centre's own rules."""
    own = cis.Cessation(ground="other", decided=True, delivered=True)
    (ground,) = cis.check_cessation(own, on=ON)

    assert (GROUND, False) == (ground.key, ground.met)
    assert ["art. 13 ust. 4 pkt 1", "art. 13 ust. 4 pkt 2", "art. 13 ust. 4 pkt 3"] == [
        one.unit for one in ground.cites
    ]


def test_what_is_not_known_is_to_be_checked() -> None:
    """Without a ground nothing is settled."""
    assert [(GROUND, None), (DECISION, None)] == found()


@pytest.mark.parametrize(
    ("on", "expected"),
    [(date(2007, 7, 13), []), (date(2007, 7, 14), [(DECISION, False)])],
)
def test_the_head_decides_since_july_2007(
    on: date, expected: list[tuple[str, bool | None]]
) -> None:
    """The day before, a ground was enough."""
    assert expected == found(on, ground="abandonment", permanent=True, decided=False)


def test_a_finding_names_its_point_and_its_words() -> None:
    """With the evidence of the court's act, which was read in judgments."""
    facts = {**BREACH, "delivered": False}
    ground, decision = cis.check_cessation(
        cis.Cessation(persistent=True, prevents=False, **facts),
        on=ON,
    )

    assert "art. 13 ust. 4 pkt 1" in [one.unit for one in ground.cites]
    assert "nie spełniono" in ground.explain()
    assert "naruszanie uniemożliwiające dalszą realizację programu" in ground.explain()
    assert "uporczywe naruszanie przez uczestnika" in cis.EndReason.BREACH.pl
    assert "art. 53 § 1" in [one.unit for one in decision.cites]
    assert Evidence.OFFICIAL is decision.evidence


def test_the_day_of_a_cessation_is_a_day() -> None:
    """And no text."""
    with pytest.raises(PeriodError):
        found("2026-03-02", ground="breach")  # type: ignore[arg-type] # no day


# -- the complaint


@pytest.mark.parametrize(
    ("delivered", "nominal", "last"),
    [
        ("2007-07-14", "2007-08-13", "2007-08-13"),
        ("2015-06-22", "2015-07-22", "2015-07-22"),
        ("2026-03-05", "2026-04-04", "2026-04-07"),
        ("2026-03-06", "2026-04-05", "2026-04-07"),
        ("2008-11-12", "2008-12-12", "2008-12-12"),
        ("2008-11-13", "2008-12-13", "2008-12-15"),
    ],
)
def test_a_complaint_can_be_filed_for_30_days(
    delivered: str, nominal: str, last: str
) -> None:
    """The day of delivery is not counted; Saturdays and days off move the end.

    22 June to 22 July 2015 is I SA/Ol 527/15; 4 to 6 April 2026 is Easter; 13 December
    2008 was a Saturday, which moved such terms before the codes said so.
    """
    term = cis.complaint_term(date.fromisoformat(delivered))

    assert (nominal, last) == (str(term.nominal), str(term.day))


def test_the_term_says_on_what_it_rests() -> None:
    """The days are quoted from judgments; the complaint goes through the head."""
    term = cis.complaint_term(date(2026, 3, 6))

    assert ["art. 13 ust. 4b", "art. 53 § 1", "art. 83 § 1–2"] == [
        one.unit for one in term.cites
    ]
    assert Evidence.OFFICIAL is term.evidence
    assert "można wnieść do 7 kwietnia 2026 r." in term.explain()
    assert "filed through the head of the centre" in term.explain("en")


def test_before_july_2007_there_was_no_decision_to_complain_of() -> None:
    """The day before art. 13 ust. 4b."""
    with pytest.raises(NotInForceError):
        cis.complaint_term(date(2007, 7, 13))
