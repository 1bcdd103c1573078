"""Plan, agreement, list, hosts and referral of socially useful works, by date."""

from datetime import date, timedelta

import pytest

from reintegra import decide, psu
from reintegra.errors import NotInForceError, PeriodError, UnknownNameError
from reintegra.law.evidence import Evidence
from reintegra.programmes.documents.checklist import Checklist

DAY = timedelta(1)
FIRST = date(2005, 11, 1)
R2011 = date(2011, 8, 2)
CARERS = date(2017, 7, 1)
R2017 = date(2018, 1, 1)
REFORM = date(2025, 6, 1)


def required(checklist: Checklist, on: date) -> dict[str, str]:
    """Name what is asked for on a day, and where it stands."""
    return {one.require().key: one.cites.unit for one in checklist.required(on)}


# -- plan and list

PLAN_2017 = {
    "kinds": "§ 2 ust. 2 pkt 1",
    "places": "§ 2 ust. 2 pkt 1",
    "hosts": "§ 2 ust. 2 pkt 1",
    "posts": "§ 2 ust. 2 pkt 2",
    "hours": "§ 2 ust. 2 pkt 2",
    "persons": "§ 2 ust. 2 pkt 3",
}
PLAN_2011 = {
    "kinds": "§ 2 ust. 2 pkt 1",
    "hours": "§ 2 ust. 2 pkt 2",
    "persons": "§ 2 ust. 2 pkt 3",
}
PLAN_2005 = dict.fromkeys(("kinds", "hours", "persons"), "§ 2 ust. 2")
PLAN_2025 = dict.fromkeys(("kinds", "places", "hosts", "posts", "hours"))


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (FIRST, PLAN_2005),
        (date(2010, 5, 1), PLAN_2005),
        (R2011 - DAY, PLAN_2005),
        (R2011, PLAN_2011),
        (R2017 - DAY, PLAN_2011),
        (R2017, PLAN_2017),
        (REFORM - DAY, PLAN_2017),
        (REFORM, dict.fromkeys(PLAN_2025, "art. 142 ust. 4")),
        (date(2026, 9, 1), dict.fromkeys(PLAN_2025, "art. 142 ust. 4")),
    ],
)
def test_a_plan_says_what_is_needed(on: date, expected: dict[str, str]) -> None:
    """The number of persons is no part of it from 2025-06-01 on."""
    assert expected == required(psu.PLAN, on)


@pytest.mark.parametrize(
    ("on", "to"),
    [
        (FIRST, ["starosta", "welfare_head"]),
        (R2011, ["starosta", "welfare_head"]),
        (R2017, ["starosta", "welfare_head"]),
        (REFORM, ["office_director", "welfare_head"]),
    ],
)
def test_the_gmina_sends_its_plan_by_31_january(on: date, to: list[str]) -> None:
    """To the labour office and to the welfare centre."""
    said = psu.PLAN.on(on).require()
    due = said.due

    assert ["gmina"] == [one.key for one in said.by]
    assert to == [one.key for one in said.to]
    assert due is not None
    assert str(due.on(on).value) == "01-31"


@pytest.mark.parametrize("paper", [psu.PLAN, psu.AGREEMENT, psu.APPLICATION, psu.LIST])
def test_the_papers_begin_with_the_works(paper: Checklist) -> None:
    """On 2005-11-01 with the regulation of 2005, and with nothing the day before."""
    assert "R2005" == getattr(paper.on(FIRST).cites.act, "short", None)
    assert "R2005" == getattr(paper.on(R2011 - DAY).cites.act, "short", None)
    assert "R2011" == getattr(paper.on(R2011).cites.act, "short", None)
    assert "R2011" == getattr(paper.on(R2017 - DAY).cites.act, "short", None)
    with pytest.raises(NotInForceError, match="first: 2005-11-01"):
        paper.required(FIRST - DAY)


def test_a_plan_of_2010_is_written_out() -> None:
    """It was law, by the regulation of 2005 (§ 2)."""
    told = psu.PLAN.explain(date(2010, 5, 1))

    assert "Dz.U. 2005 nr 210 poz. 1745" in told
    assert "- liczba godzin prac – § 2 ust. 2" in told
    assert "korzystających ze świadczeń pomocy społecznej" in told
    assert "termin: do 31 stycznia każdego roku" in told


@pytest.mark.parametrize(
    ("on", "unit", "noted"),
    [
        (FIRST, "§ 9", "to 2006-01-31 works may be organised without a plan"),
        (date(2006, 1, 31), "§ 9", "to 2006-01-31"),
        (date(2006, 2, 1), "", ""),
        (R2011 - DAY, "", ""),
        (R2011, "§ 9", "the plan of 2011 is amended by 2011-09-02"),
    ],
)
def test_what_was_so_of_the_first_plans(on: date, unit: str, noted: str) -> None:
    """No plan was needed at first, and that of 2011 was amended once."""
    version = psu.PLAN.on(on)

    assert noted in version.note.en
    assert [unit] * bool(unit) == [one.unit for one in version.also]


def test_persons_of_a_plan_are_those_of_their_time() -> None:
    """The unemployed on social assistance; since 2011 other entitled persons too."""
    (before, after) = (
        next(
            one.require().en
            for one in psu.PLAN.required(on)
            if one.require().key == "persons"
        )
        for on in (R2011 - DAY, R2011)
    )

    assert "without benefit, on social assistance" in before
    assert "other entitled persons" in after


@pytest.mark.parametrize(
    ("on", "unit", "place"),
    [
        (FIRST, "§ 3 ust. 3", "place of residence or stay"),
        (R2017 - DAY, "§ 3 ust. 3", "place of residence or stay"),
        (R2017, "§ 3 ust. 3–4", "place of residence"),
        (REFORM - DAY, "§ 3 ust. 3–4", "place of residence"),
        (REFORM, "art. 142 ust. 8–9", "place of residence or stay"),
    ],
)
def test_the_list_names_persons(on: date, unit: str, place: str) -> None:
    """Made by the welfare centre, for the labour office."""
    said = psu.LIST.on(on).require()

    assert dict.fromkeys(("name", "residence", "identity"), unit) == required(
        psu.LIST, on
    )
    assert [place] == [
        one.require().en for one in said.items if one.require().key == "residence"
    ]
    assert [("welfare_head", "labour_office")] == [
        (by.key, to.key) for by in said.by for to in said.to
    ]


@pytest.mark.parametrize(
    ("on", "en"),
    [
        (R2011 - DAY, "PESEL number"),
        (R2011, "PESEL number; without one the number of the passport, or name and"),
        (R2017, "PESEL number, or the identity document"),
    ],
)
def test_who_has_no_number_is_listed_by_a_document(on: date, en: str) -> None:
    """Since 2011-08-02."""
    (said,) = (
        one.require().en
        for one in psu.LIST.required(on)
        if "id" in one.require().key[:2]
    )

    assert said.startswith(en)
    assert (said == en) is (on != R2011)


@pytest.mark.parametrize(
    ("on", "day"),
    [
        (R2017 - DAY, R2017 - DAY),
        (R2017, R2017 - DAY),
        (REFORM, R2017 - DAY),
    ],
)
def test_works_begun_before_2018_keep_the_regulation_of_2011(
    on: date, day: date
) -> None:
    """§ 8 of the regulation of 2017; those begun on 2018-01-01 do not."""
    begun = date(2017, 12, 4)
    law_day = psu.regulation_day(on, begun=begun)

    assert day == law_day
    assert "§ 3 ust. 3" == psu.LIST.on(law_day).cites.unit
    assert on == psu.regulation_day(on, begun=min(on, R2017)) or on < R2017
    with pytest.raises(PeriodError, match="begin on or before the day"):
        psu.regulation_day(begun - DAY, begun=begun)


# -- agreement

_OF_2005 = (
    "persons hours monthly_hours kinds places hosts periods persons_by_period "
    "reporting refund refund_dates"
)


@pytest.mark.parametrize(
    ("on", "asked", "barred"),
    [
        (FIRST, f"{_OF_2005} safe_conditions women", ""),
        (R2017 - DAY, f"{_OF_2005} safe_conditions women", ""),
        (
            R2017,
            (
                "persons hours monthly_hours kinds places hosts chores periods "
                "persons_by_period reporting refund refund_dates safe_conditions"
            ),
            "direct_care nursing hygiene medicines",
        ),
        (
            REFORM,
            (
                "persons posts hours kinds places hosts chores amounts sources "
                "refund_dates information control"
            ),
            "direct_care hygiene medicines",
        ),
    ],
)
def test_an_agreement_says_all_of_this(on: date, asked: str, barred: str) -> None:
    """Monthly hours to 2025-05-31; sources, information and control after it."""
    assert asked.split() == [one.require().key for one in psu.AGREEMENT.required(on)]
    assert barred.split() == [one.require().key for one in psu.AGREEMENT.barred(on)]


@pytest.mark.parametrize(
    ("on", "more"),
    [(FIRST, []), (R2017 - DAY, []), (R2017, ["list"]), (REFORM, None)],
)
def test_an_application_says_what_an_agreement_would(
    on: date, more: list[str] | None
) -> None:
    """§ 3 ust. 1, in 2017 ust. 3 too; the act of 2025 asks for all of it."""
    agreed, applied = (
        [one.require().key for one in paper.listed(on)]
        for paper in (psu.AGREEMENT, psu.APPLICATION)
    )

    if more is None:
        assert agreed == applied
    else:
        left_out = {"safe_conditions", "women"}
        assert [*(key for key in agreed if key not in left_out), *more] == applied


def test_the_particulars_of_the_first_application_are_a_reading() -> None:
    """§ 8 of the regulation of 2005 names the application; its contents are derived."""
    found = psu.APPLICATION.check({"persons": False}, on=FIRST)

    assert {Evidence.DERIVED} == {
        one.evidence for one in psu.APPLICATION.listed(R2011 - DAY)
    }
    assert {Evidence.STATUTE} == {one.evidence for one in psu.APPLICATION.listed(R2011)}
    assert all(any(w.about == "evidence" for w in one.warnings) for one in found)


@pytest.mark.parametrize(
    ("on", "by", "to"),
    [
        (FIRST, "prezydent miasta", "dyrektor powiatowego urzędu pracy"),
        (R2011 - DAY, "prezydent miasta", "dyrektor powiatowego urzędu pracy"),
        (R2011, "ośrodek pomocy społecznej", "powiatowy urząd pracy"),
        (R2017, "kierownik ośrodka pomocy społecznej", "powiatowy urząd pracy"),
    ],
)
def test_who_applies_in_a_city_with_the_rights_of_a_county(
    on: date, by: str, to: str
) -> None:
    """The president of the city to 2011-08-01, then the welfare centre (§ 8; § 7)."""
    said = psu.APPLICATION.on(on).require()

    assert ([by], [to]) == ([one.pl for one in said.by], [one.pl for one in said.to])


@pytest.mark.parametrize(
    ("on", "told"),
    [
        (FIRST, "the starosta and the head of PUP"),
        (R2011 - DAY, "the starosta and the head of PUP"),
        (R2011, "the starosta and the director of PUP"),
    ],
)
def test_absence_is_reported_as_the_agreement_says(on: date, told: str) -> None:
    """§ 3 ust. 1 of the regulations of 2005 and 2011."""
    found = {one.require().key: one.require().en for one in psu.AGREEMENT.required(on)}

    assert found["reporting"].endswith(told)


def test_the_points_of_the_act_are_cited() -> None:
    """Pkt 1 to 7; pkt 8, other terms, asks for nothing by itself."""
    units = dict.fromkeys(required(psu.AGREEMENT, REFORM).values())

    assert [f"art. 142 ust. 6 pkt {n}" for n in range(1, 8)] == list(units)


@pytest.mark.parametrize(
    ("on", "said", "carers", "breached"),
    [
        (R2017, "nursing", True, ["nursing"]),
        (R2017, "nursing", False, []),
        (R2017, "medicines", True, ["medicines"]),
        (REFORM - DAY, "direct_care", True, ["direct_care"]),
        (REFORM, "direct_care", True, ["direct_care"]),
        (REFORM, "hygiene", None, []),
    ],
)
def test_works_for_carers_are_no_care(
    on: date, said: str, carers: bool | None, breached: list[str]
) -> None:
    """Auxiliary chores only (§ 3 ust. 1 pkt 3; art. 142 ust. 6 pkt 3)."""
    draft = {one.require().key: True for one in psu.AGREEMENT.required(on)}
    draft |= {one.require().key: False for one in psu.AGREEMENT.barred(on)}
    found = psu.AGREEMENT.check(draft | {said: True}, on=on, where={"carers": carers})

    assert breached == [
        one.key.removeprefix("psu.AGREEMENT.") for one in found if one.met is False
    ]


def test_chores_are_asked_for_where_the_works_are_for_carers() -> None:
    """Of other works no scope of chores is asked."""
    draft = {one.require().key: True for one in psu.AGREEMENT.required(REFORM)}
    draft |= {one.require().key: False for one in psu.AGREEMENT.barred(REFORM)}
    draft["chores"] = False
    for carers, answers in ((True, [False]), (False, []), (None, [None])):
        found = psu.AGREEMENT.check(draft, on=REFORM, where={"carers": carers})

        assert answers == [one.met for one in found]


def test_nursing_is_no_word_of_the_act_of_2025() -> None:
    """Asked about it, the checklist says what there is."""
    with pytest.raises(UnknownNameError, match="nursing"):
        psu.AGREEMENT.check({"nursing": False}, on=REFORM)


@pytest.mark.parametrize(
    ("on", "by"),
    [
        (FIRST, ["starosta", "gmina"]),
        (R2017, ["starosta", "gmina"]),
        (REFORM, ["starosta", "mayor"]),
    ],
)
def test_starosta_and_gmina_agree(on: date, by: list[str]) -> None:
    """The starosta and the head of the gmina by the act of 2025."""
    assert by == [one.key for one in psu.AGREEMENT.on(on).require().by]


# -- hosts


@pytest.mark.parametrize(
    ("host", "on", "met"),
    [
        (psu.Host(social_assistance_unit=True), FIRST, True),
        (psu.Host(charity_or_community=True), FIRST, True),
        (psu.Host(social_assistance_unit=True), CARERS, True),
        (psu.Host(charity_or_community=True), REFORM, True),
        (psu.Host(social_economy_entity=True), REFORM, True),
        (psu.Host(education_entity=True), REFORM, True),
        (psu.Host(education_entity=True), REFORM - DAY, None),
        (
            psu.Host(
                education_entity=True,
                social_assistance_unit=False,
                charity_or_community=False,
            ),
            REFORM - DAY,
            False,
        ),
        (
            psu.Host(social_assistance_unit=False, charity_or_community=False),
            R2017,
            False,
        ),
        (psu.Host(), REFORM, None),
    ],
)
def test_works_are_done_at_places_of_these_kinds(
    host: psu.Host, on: date, met: bool | None
) -> None:
    """Schools and social economy entities only from 2025-06-01 on."""
    assert met is decide(psu.HOSTS, host, on).met


@pytest.mark.parametrize(
    ("on", "kinds"), [(FIRST, 2), (CARERS - DAY, 2), (CARERS, 2), (REFORM, 4)]
)
def test_the_kinds_are_read_off_the_rule(on: date, kinds: int) -> None:
    """Each is a fact of the record."""
    assert kinds == len(psu.HOSTS.facts(on))


def test_no_host_before_there_were_such_works() -> None:
    """They begin on 2005-11-01."""
    with pytest.raises(NotInForceError, match=r"psu\.HOSTS"):
        decide(psu.HOSTS, psu.Host(), FIRST - DAY)


# -- referral


def way(**said: bool | None) -> psu.Referral:
    """Say what came before a referral, all of it in order if not said otherwise."""
    facts = {
        "gmina_applied": True,
        "agreement": True,
        "city_with_county_rights": False,
        "city_applied": False,
        "listed": True,
    }
    return psu.Referral(**(facts | said))


@pytest.mark.parametrize(
    ("record", "on", "met", "source"),
    [
        (way(), FIRST, True, "art. 73a ust. 1–2"),
        (way(listed=False), FIRST, False, "§ 3 ust. 3"),
        (way(listed=False), R2017 - DAY, False, "§ 3 ust. 3"),
        (way(listed=False), R2017, False, "§ 3 ust. 3"),
        (way(gmina_applied=False), FIRST, False, "the gmina applies"),
        (way(gmina_applied=False), REFORM - DAY, False, "to the last day"),
        (way(gmina_applied=None), REFORM, True, "no longer asked for"),
        (way(agreement=False), R2017, False, "art. 73a ust. 2"),
        (way(agreement=False), REFORM, False, "art. 142 ust. 5"),
        (way(agreement=None), REFORM, None, "not known"),
        (way(listed=None), REFORM, None, "not known"),
    ],
)
def test_the_way_to_a_referral(
    record: psu.Referral, on: date, met: bool | None, source: str
) -> None:
    """Application, agreement and list, each as its day asks for it."""
    assert met is decide(psu.REFERRAL, record, on).met, source


@pytest.mark.parametrize(
    ("on", "unit"),
    [
        (FIRST, "§ 8"),
        (R2011 - DAY, "§ 8"),
        (R2011, "§ 8"),
        (R2017, "§ 7"),
        (REFORM, "art. 142 ust. 7"),
    ],
)
def test_a_city_with_the_rights_of_a_county_makes_no_agreement(
    on: date, unit: str
) -> None:
    """It applies instead."""
    city = way(agreement=False, city_with_county_rights=True, city_applied=True)
    verdict = decide(psu.REFERRAL, city, on)

    assert verdict.met is True
    assert unit in {one.unit for one in verdict.cites}
    assert not any(one.about == "evidence" for one in verdict.warnings)


@pytest.mark.parametrize(
    ("on", "tests"),
    [(FIRST, False), (R2011 - DAY, False), (R2011, True), (R2017, True)],
)
def test_medical_tests_may_come_first_since_2011(on: date, tests: bool) -> None:
    """§ 4 ust. 3; the regulation of 2005 has no such rule."""
    assert tests is ("medical tests (§ 4 ust. 3)" in psu.REFERRAL.law.on(on).note.en)


@pytest.mark.parametrize("on", [FIRST, R2017, REFORM])
def test_the_starosta_may_refer_and_need_not(on: date) -> None:
    """Nobody has a right to such works."""
    (who,) = decide(psu.REFERRAL, way(), on).discretion

    assert who.who.pl == "starosta"


def test_the_papers_are_attested() -> None:
    """All of them were read."""
    for paper in (psu.PLAN, psu.AGREEMENT, psu.APPLICATION, psu.LIST):
        assert {Evidence.STATUTE} == {one.evidence for one in paper.law.versions}
