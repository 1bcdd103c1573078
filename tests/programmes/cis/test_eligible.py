"""Who may join a centre, by the law of each day (art. 1 ust. 2–3)."""

from datetime import date, timedelta

import pytest

from reintegra import Interpretations, NotInForceError, Person, cis, decide, frames
from reintegra.law.interpretations import RECOMMENDED
from tests.engines import Engine, table
from tests.persons import but

DAY = timedelta(days=1)
NOW = date(2026, 10, 1)
BEGIN, A2005, A2007 = date(2003, 8, 14), date(2005, 11, 1), date(2007, 7, 14)
TEACHERS, A2015, A2022 = date(2009, 7, 1), date(2015, 10, 24), date(2022, 2, 15)
URP = date(2025, 6, 1)
TURNS = [BEGIN, A2005, A2007, TEACHERS, A2015, A2022, URP]
CLOSED = Interpretations({"OP-50": "listed_only"})
OPEN = Interpretations({"OP-50": "open_list"})

EXCLUDED = Person(
    socially_excluded=True,
    cannot_meet_basic_needs=True,
    participation_limited=True,
    in_poverty=True,
    unemployment_benefit=False,
    pre_retirement_allowance=False,
    pre_retirement_benefit=False,
    social_pension=False,
    structural_pension=False,
    disability_pension=False,
    retirement_pension=False,
    teacher_compensation_benefit=False,
)
NOBODY = but(
    EXCLUDED,
    homeless=False,
    alcohol_dependent=False,
    drug_dependent=False,
    mental_disorder=False,
    months_without_work=0,
    long_term_unemployed=False,
    released_from_prison=False,
    refugee=False,
    disabled=False,
)
HOMELESS = but(NOBODY, homeless=True, homelessness_programme=True)


def met(person: Person, on: date, under: Interpretations = RECOMMENDED) -> bool | None:
    """Decide whether *person* may join a centre on a day."""
    return decide(cis.ELIGIBLE, person, on, under=under).met


# -- categories


@pytest.mark.parametrize(
    ("facts", "first", "last", "source"),
    [
        (
            {"homeless": True, "homelessness_programme": True},
            BEGIN,
            NOW,
            "art. 1 ust. 2 pkt 1",
        ),
        (
            {"alcohol_dependent": True, "alcohol_therapy_completed": True},
            BEGIN,
            NOW,
            "art. 1 ust. 2 pkt 2 (original)",
        ),
        (
            {"alcohol_dependent": True, "alcohol_therapy_completed": False},
            A2015,
            NOW,
            "art. 1 ust. 2 pkt 2 (Dz.U. 2015 poz. 1567)",
        ),
        (
            {"drug_dependent": True, "drug_therapy_completed": True},
            BEGIN,
            NOW,
            "art. 1 ust. 2 pkt 3 (original)",
        ),
        (
            {"drug_dependent": True, "drug_therapy_completed": False},
            A2015,
            NOW,
            "art. 1 ust. 2 pkt 3 (Dz.U. 2015 poz. 1567)",
        ),
        ({"mental_disorder": True}, BEGIN, NOW, "art. 1 ust. 2 pkt 4"),
        (
            {"months_without_work": 36},
            BEGIN,
            A2005 - DAY,
            "art. 1 ust. 2 pkt 5 (original)",
        ),
        (
            {"long_term_unemployed": True},
            A2005,
            NOW,
            "art. 1 ust. 2 pkt 5 (Dz.U. 2005 nr 164 poz. 1366)",
        ),
        (
            {"released_from_prison": True, "integration_difficulties": True},
            BEGIN,
            NOW,
            "art. 1 ust. 2 pkt 6",
        ),
        (
            {"refugee": True, "refugee_integration_programme": True},
            BEGIN,
            NOW,
            "art. 1 ust. 2 pkt 7",
        ),
        ({"disabled": True}, A2007, NOW, "art. 1 ust. 2 (Dz.U. 2007 nr 115 poz. 793)"),
    ],
)
def test_a_category_counts_from_its_first_day_to_its_last(
    facts: dict[str, bool | int], first: date, last: date, source: str
) -> None:
    """On both, and on no turning day outside them."""
    person = but(NOBODY, **facts)
    days = {day for turn in TURNS for day in (turn - DAY, turn)} | {NOW}

    for day in sorted(days - {BEGIN - DAY}):
        listed = first <= day <= last
        answers = [met(person, day, under) for under in (CLOSED, RECOMMENDED)]
        assert [listed, listed or None] == answers, (source, day)


@pytest.mark.parametrize(
    ("facts", "on", "source"),
    [
        (
            {"homeless": True, "homelessness_programme": False},
            NOW,
            "art. 1 ust. 2 pkt 1: carrying out the programme",
        ),
        (
            {"alcohol_dependent": False, "alcohol_therapy_completed": True},
            date(2010, 1, 1),
            "art. 1 ust. 2 pkt 2: dependent",
        ),
        ({"months_without_work": 35}, BEGIN, "art. 1 ust. 2 pkt 5: at least 36 months"),
        (
            {"released_from_prison": True, "integration_difficulties": False},
            NOW,
            "art. 1 ust. 2 pkt 6: with difficulty in integrating",
        ),
        (
            {"refugee": True, "refugee_integration_programme": False},
            NOW,
            "art. 1 ust. 2 pkt 7: carrying out the programme",
        ),
        ({}, NOW, "art. 1 ust. 2: nobody of the list"),
    ],
)
def test_half_a_category_is_none(
    facts: dict[str, bool | int], on: date, source: str
) -> None:
    """A person who falls short of the words is not listed."""
    person = but(NOBODY, **facts)

    assert False is met(person, on, CLOSED), source
    assert None is met(person, on), source


def test_months_without_work_beside_the_threshold() -> None:
    """At least 36.

    Source: art. 1 ust. 2 pkt 5 (Dz.U. 2003 nr 122 poz. 1143).
    """
    counts = (35, 36, 37)
    found = [met(but(NOBODY, months_without_work=n), BEGIN, CLOSED) for n in counts]

    assert [False, True, True] == found


def test_the_mentally_ill_of_before_are_named_so() -> None:
    """*Chory psychicznie* became a person with a mental disorder.

    Source: art. 1 ust. 2 pkt 4 (Dz.U. 2022 poz. 218).
    """
    person = but(NOBODY, mental_disorder=True)
    before = decide(cis.ELIGIBLE, person, A2022 - DAY).explain("pl")
    after = decide(cis.ELIGIBLE, person, URP).explain("pl")

    assert "osoba chora psychicznie" in before
    assert "osoba z zaburzeniami psychicznymi" in after
    assert "chora" not in after


# -- the premise


@pytest.mark.parametrize(
    "fact", ["socially_excluded", "cannot_meet_basic_needs", "participation_limited"]
)
@pytest.mark.parametrize("on", TURNS)
def test_the_premise_is_cumulative(fact: str, on: date) -> None:
    """Every part of it, on every day.

    Source: art. 1 ust. 2.
    """
    assert False is met(but(HOMELESS, **{fact: False}), on)


@pytest.mark.parametrize(
    ("on", "expected", "source"),
    [
        (BEGIN, False, "art. 1 ust. 2 (Dz.U. 2003 nr 122 poz. 1143)"),
        (A2022 - DAY, False, "art. 1 ust. 2 (Dz.U. 2003 nr 122 poz. 1143)"),
        (A2022, True, "art. 1 ust. 2 (Dz.U. 2022 poz. 218 art. 1 pkt 1)"),
    ],
)
def test_poverty_was_asked_for_until_2022(
    on: date, expected: bool, source: str
) -> None:
    """A situation that causes poverty is no part of the premise any more."""
    person = but(HOMELESS, in_poverty=False, application_filed=on)

    assert expected is met(person, on), source


# -- applications of before 2022-02-15


@pytest.mark.parametrize(
    ("filed", "on", "expected"),
    [
        (A2022 - DAY, A2022 - DAY, False),
        (A2022 - DAY, A2022, False),
        (A2022, A2022, True),
        (None, A2022 - DAY, False),
        (None, A2022, True),
        (None, URP - DAY, True),
        (None, URP, True),
    ],
)
def test_a_pending_application_follows_the_law_of_before(
    filed: date | None, on: date, expected: bool | None
) -> None:
    """Poverty was a condition then.

    Source: art. 6 ustawy z dnia 13 stycznia 2022 r. (Dz.U. 2022 poz. 218).
    """
    person = but(HOMELESS, in_poverty=False, application_filed=filed)

    assert expected is met(person, on)


@pytest.mark.parametrize(
    ("key", "expected", "missing"),
    [("as_told", True, ()), ("asked", None, ("application_filed",))],
)
def test_an_application_whose_day_is_not_told(
    key: str, expected: bool | None, missing: tuple[str, ...]
) -> None:
    """The law of the day asked about counts, or both acts must agree (OP-58)."""
    person, under = but(HOMELESS, in_poverty=False), Interpretations({"OP-58": key})
    verdict = decide(cis.ELIGIBLE, person, A2022, under=under)

    assert (expected, missing) == (verdict.met, verdict.missing)
    assert f"OP-58={key}" in map(str, verdict.interpretations)


def test_a_later_decision_follows_the_law_of_the_application() -> None:
    """No by the former act; by the newer one, as far as the facts are known.

    Source: art. 6 ustawy z dnia 13 stycznia 2022 r. (Dz.U. 2022 poz. 218).
    """
    poor = ("socially_excluded", "cannot_meet_basic_needs", "participation_limited")
    person = Person.from_data(
        dict.fromkeys(poor, True) | {"in_poverty": False, "alcohol_dependent": True}
    )
    filed = date(2022, 2, 14), date(2022, 2, 15)
    on = date(2022, 3, 1)

    assert [False, None] == [met(but(person, application_filed=d), on) for d in filed]


@pytest.mark.parametrize("on", [A2022, URP - DAY])
def test_the_day_of_an_application_is_not_asked_where_both_acts_agree(
    on: date,
) -> None:
    """Yes by both, and no by both, whenever it was filed."""
    yes = decide(cis.ELIGIBLE, HOMELESS, on)
    no = decide(cis.ELIGIBLE, but(HOMELESS, retirement_pension=True), on)

    assert (True, ()) == (yes.met, yes.missing)
    assert (False, ()) == (no.met, no.missing)


@pytest.mark.parametrize("on", [A2022 - DAY, URP])
def test_the_day_of_an_application_is_no_fact_of_other_days(on: date) -> None:
    """Frames of other days need no column for it."""
    assert "application_filed" not in cis.ELIGIBLE.facts(on)
    assert "application_filed" in cis.ELIGIBLE.facts(A2022)


def test_an_application_of_before_the_amendment_reads_the_same_in_columns(
    frame: Engine,
) -> None:
    """On days of the table, facts of days at their limits among them."""
    poor = but(HOMELESS, in_poverty=False)
    filed = (A2022 - DAY, A2022, None)
    cases = [(but(poor, application_filed=day), A2022) for day in filed]
    rows = frame.records(cases, Person)
    column = frames.decide(rows, cis.ELIGIBLE, on="day", into="met")

    assert [False, True, True] == frame.read(column, "met")


@pytest.mark.parametrize(
    ("key", "expected"),
    [("as_told", (True, "in_force")), ("asked", (None, "in_force"))],
)
def test_a_frame_may_lack_the_day_of_the_application(
    key: str, expected: tuple[bool | None, str], frame: Engine
) -> None:
    """It is not known then; the law is in force all the same."""
    made = table([(but(HOMELESS, in_poverty=False), A2022)], Person)
    rows = frame.make(made.drop_columns(["application_filed"]))
    under = Interpretations({"OP-58": key})
    column = frames.decide(
        rows, cis.ELIGIBLE, on="day", into="met", status="why", under=under
    )

    assert [expected] == frame.read(column, "met", "why")


# -- the excluding rights


@pytest.mark.parametrize(
    ("right", "first", "last", "source"),
    [
        ("unemployment_benefit", BEGIN, NOW, "art. 1 ust. 3"),
        ("pre_retirement_allowance", BEGIN, NOW, "art. 1 ust. 3"),
        ("pre_retirement_benefit", BEGIN, NOW, "art. 1 ust. 3"),
        ("social_pension", BEGIN, A2007 - DAY, "art. 1 ust. 3 pkt 4"),
        ("structural_pension", BEGIN, NOW, "art. 1 ust. 3"),
        ("disability_pension", BEGIN, NOW, "art. 1 ust. 3 pkt 6"),
        ("retirement_pension", BEGIN, NOW, "art. 1 ust. 3"),
        (
            "teacher_compensation_benefit",
            TEACHERS,
            NOW,
            "art. 1 ust. 3 pkt 8 (Dz.U. 2009 nr 97 poz. 800)",
        ),
    ],
)
def test_a_right_excludes_from_its_first_day_to_its_last(
    right: str, first: date, last: date, source: str
) -> None:
    """On both, and on no turning day outside them."""
    person = but(HOMELESS, **{right: True})
    days = {day for turn in TURNS for day in (turn - DAY, turn)} | {NOW}

    for day in sorted(days - {BEGIN - DAY}):
        assert (not first <= day <= last) is met(person, day), (source, day)


@pytest.mark.parametrize(
    ("right", "on", "expected"),
    [
        ("disability_pension", date(2026, 7, 1), False),
        ("disability_pension", date(2021, 7, 1), False),
        ("social_pension", date(2026, 7, 1), True),
        ("social_pension", date(2006, 7, 1), False),
    ],
)
def test_pensioners(right: str, on: date, expected: bool) -> None:
    """An incapacity pension excludes throughout, a social pension no longer.

    Source: art. 1 ust. 3 pkt 4, 6.
    """
    assert expected is met(but(HOMELESS, **{right: True}), on)


def test_a_no_names_the_point_that_settled_it() -> None:
    """And nothing else, however little is known of the person.

    Source: art. 1 ust. 3 pkt 6.
    """
    verdict = decide(cis.ELIGIBLE, Person(disability_pension=True), on=NOW)

    assert (False, ()) == (verdict.met, verdict.missing)
    assert {"art. 1 ust. 3 pkt 6"} == {c.unit for c in verdict.cites}


# -- not known


def test_what_is_missing_is_asked_for() -> None:
    """A category that nobody mentioned is; what is settled is not."""
    verdict = decide(cis.ELIGIBLE, but(HOMELESS, homelessness_programme=None), NOW)

    assert (None, ("homelessness_programme",)) == (verdict.met, verdict.missing)


def test_one_category_is_enough_to_know() -> None:
    """The others need not be known."""
    person = but(EXCLUDED, long_term_unemployed=True)
    verdict = decide(cis.ELIGIBLE, person, NOW)

    assert (True, ()) == (verdict.met, verdict.missing)


@pytest.mark.parametrize(
    ("on", "asked", "not_asked"),
    [
        (BEGIN, "months_without_work", "long_term_unemployed"),
        (A2005, "long_term_unemployed", "months_without_work"),
        (A2005, "alcohol_therapy_completed", "disabled"),
        (A2007, "disabled", "social_pension"),
        (A2015, "in_poverty", "alcohol_therapy_completed"),
        (A2022, "mental_disorder", "months_without_work"),
        (URP, "mental_disorder", "in_poverty"),
    ],
)
def test_only_the_facts_of_the_day_are_asked_for(
    on: date, asked: str, not_asked: str
) -> None:
    """Of somebody of whom nothing is known."""
    missing = decide(cis.ELIGIBLE, Person(), on).missing

    assert asked in missing
    assert not_asked not in missing


def test_days_before_the_act_are_refused() -> None:
    """The act is in force from 2003-08-14.

    Source: Dz.U. 2003 nr 122 poz. 1143.
    """
    with pytest.raises(NotInForceError, match=r"cis\.ELIGIBLE \(first: 2003-08-14"):
        decide(cis.ELIGIBLE, HOMELESS, BEGIN - DAY)


# -- the open list (OP-50)


def test_the_head_decides_by_default() -> None:
    """The act says *in particular*: not known, no fact is missing, a decision is."""
    verdict = decide(cis.ELIGIBLE, NOBODY, NOW)

    assert (None, ()) == (verdict.met, verdict.missing)
    assert ["the head of the centre"] == [one.who.en for one in verdict.discretion]
    assert ["OP-50=head_decides"] == list(map(str, verdict.interpretations))
    assert () == verdict.warnings
    assert "not known; the head of the centre decides" in repr(verdict)


@pytest.mark.parametrize("on", TURNS)
def test_the_head_decides_under_the_law_of_every_day(on: date) -> None:
    """The list has said *in particular* since 2003."""
    verdict = decide(cis.ELIGIBLE, but(NOBODY, application_filed=on), on)

    assert (None, ()) == (verdict.met, verdict.missing)
    assert ["art. 1 ust. 2"] == [one.at.unit for one in verdict.discretion]


def test_the_decision_is_told_in_both_languages() -> None:
    """In the first line, at its place in the list, and below."""
    verdict = decide(cis.ELIGIBLE, NOBODY, NOW)
    polish, english = (verdict.explain(lang).splitlines() for lang in ("pl", "en"))
    who = "kierownik centrum integracji społecznej"

    assert f": nie wiadomo; decyduje {who} (" in polish[0]
    assert ": not known; the head of the centre decides (" in english[0]
    assert f"      - nie wiadomo: art. 1 ust. 2 decyduje {who}" in polish
    assert "      - not known: art. 1 ust. 2 the head of the centre decides" in english
    assert f"decyduje: {who} (art. 1 ust. 2)" in polish
    assert [] == [line for line in polish if line.startswith("brakuje")]


def test_the_head_is_named_beside_the_facts_that_are_missing() -> None:
    """Of a list that is not fully known; and only facts are missing."""
    verdict = decide(cis.ELIGIBLE, but(NOBODY, disabled=None), NOW)
    nothing = decide(cis.ELIGIBLE, Person(), NOW)

    assert (None, ("disabled",)) == (verdict.met, verdict.missing)
    assert ["the head of the centre"] == [one.who.en for one in verdict.discretion]
    assert verdict.discretion == nothing.discretion
    for one in (verdict, nothing):
        assert "jeżeli brakujące fakty nie przesądzą odpowiedzi, decyduje: " in (
            one.explain("pl")
        )
        assert "\ndecyduje: " not in one.explain("pl")
        assert "\nif the missing facts do not settle the answer, the decision" in (
            one.explain("en")
        )
    assert set(nothing.missing) == set(cis.ELIGIBLE.facts(NOW, RECOMMENDED))


def test_the_list_may_be_read_as_closed() -> None:
    """As version 0.1.0 did by default: a flat no, and nobody to ask."""
    verdict = decide(cis.ELIGIBLE, NOBODY, NOW, under=CLOSED)

    assert (False, ()) == (verdict.met, verdict.discretion)
    assert ["OP-50=listed_only"] == list(map(str, verdict.interpretations))


def test_the_open_list_leaves_it_to_the_head() -> None:
    """Yes, at the head's discretion."""
    verdict = decide(cis.ELIGIBLE, NOBODY, NOW, under=OPEN)

    assert verdict.met is True
    assert ["the head of the centre"] == [one.who.en for one in verdict.discretion]
    assert ["OP-50=open_list"] == list(map(str, verdict.interpretations))
    assert "kierownik centrum integracji społecznej" in verdict.explain("pl")


@pytest.mark.parametrize("under", [RECOMMENDED, CLOSED, OPEN])
def test_the_listed_do_not_meet_the_open_point(under: Interpretations) -> None:
    """Whoever is on the list joins by right, and without a warning."""
    verdict = decide(cis.ELIGIBLE, HOMELESS, NOW, under=under)

    assert True is verdict.met
    assert ((), (), ()) == (
        verdict.interpretations,
        verdict.discretion,
        verdict.warnings,
    )


@pytest.mark.parametrize(
    ("facts", "source"),
    [
        ({"cannot_meet_basic_needs": False}, "art. 1 ust. 2: the premise"),
        ({"retirement_pension": True}, "art. 1 ust. 3: the rights"),
    ],
)
def test_the_open_list_opens_nothing_else(facts: dict[str, bool], source: str) -> None:
    """The premise and the excluding rights stay, and leave nobody to ask."""
    for under in (RECOMMENDED, OPEN):
        verdict = decide(cis.ELIGIBLE, but(NOBODY, **facts), NOW, under=under)

        assert (False, (), ()) == (
            verdict.met,
            verdict.discretion,
            verdict.interpretations,
        ), source


def test_the_decision_has_the_key_of_its_clause() -> None:
    """The whole key, under the rule that was asked; none where nobody decides."""
    assert ("cis.ELIGIBLE/art1.ust2:others",) == (
        decide(cis.ELIGIBLE, NOBODY, NOW).discretion_keys
    )
    assert () == decide(cis.ELIGIBLE, HOMELESS, NOW).discretion_keys


# -- what the answer rests on


@pytest.mark.parametrize(
    ("on", "journal"),
    [
        (BEGIN, "Dz.U. 2003 nr 122 poz. 1143"),
        (A2005, "Dz.U. 2005 nr 164 poz. 1366"),
        (A2007, "Dz.U. 2007 nr 115 poz. 793"),
        (TEACHERS, "Dz.U. 2009 nr 97 poz. 800"),
        (A2015, "Dz.U. 2015 poz. 1567"),
        (A2022, "Dz.U. 2022 poz. 218"),
        (URP, "Dz.U. 2025 poz. 620"),
    ],
)
def test_a_version_cites_the_act_that_made_it(on: date, journal: str) -> None:
    """Each amendment is a version of its own, from its first day."""
    verdict = decide(cis.ELIGIBLE, HOMELESS, on)

    assert (on, journal) == (verdict.version.since, str(verdict.version.cites.journal))


@pytest.mark.parametrize(
    ("on", "journal"),
    [(URP - DAY, "Dz.U. 2005 nr 164 poz. 1366"), (URP, "Dz.U. 2025 poz. 620")],
)
def test_a_point_cites_the_act_that_gave_it_its_words(on: date, journal: str) -> None:
    """The long-term unemployed: of one labour act, then of the other."""
    person = but(EXCLUDED, long_term_unemployed=True)
    cites = {cite.unit: cite for cite in decide(cis.ELIGIBLE, person, on).cites}

    assert journal == str(cites["art. 1 ust. 2 pkt 5"].journal)


def test_nobody_is_kept_out_by_having_been_there() -> None:
    """No waiting time, no ban on coming again: no such fact is asked for.

    Source: the whole act (silence).
    """
    missing = decide(cis.ELIGIBLE, Person(), NOW).missing

    assert not [name for name in missing if "graduate" in name or "ipzs" in name]
