"""Plan, agreement, list, hosts and referral of socially useful works, by date."""

from datetime import date, timedelta

import pytest

from reintegra import decide, psu
from reintegra.errors import NotInForceError, NotReadError, UnknownNameError
from reintegra.law.evidence import Evidence
from reintegra.law.status import LawStatus
from reintegra.programmes.checklists import Checklist

DAY = timedelta(1)
FIRST = date(2005, 11, 1)
R2011 = date(2011, 7, 22)
CARERS = date(2017, 7, 1)
R2017 = date(2018, 1, 1)
REFORM = date(2025, 6, 1)


def required(checklist: Checklist, on: date) -> dict[str, str]:
    """Name what is asked for on a day, and where it stands."""
    return {one.said.key: one.cites.unit for one in checklist.required(on)}


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
PLAN_2025 = dict.fromkeys(("kinds", "places", "hosts", "posts", "hours"))


@pytest.mark.parametrize(
    ("on", "expected"),
    [
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
        (R2011, ["starosta", "welfare_head"]),
        (R2017, ["starosta", "welfare_head"]),
        (REFORM, ["office_director", "welfare_head"]),
    ],
)
def test_the_gmina_sends_its_plan_by_31_january(on: date, to: list[str]) -> None:
    """To the labour office and to the welfare centre."""
    said = psu.PLAN.on(on).said
    due = said.due

    assert ["gmina"] == [one.key for one in said.by]
    assert to == [one.key for one in said.to]
    assert due is not None
    assert str(due.on(on).value) == "01-31"


@pytest.mark.parametrize(
    ("checklist", "on"),
    [
        (psu.PLAN, FIRST),
        (psu.PLAN, R2011 - DAY),
        (psu.AGREEMENT, FIRST),
        (psu.AGREEMENT, R2017 - DAY),
        (psu.APPLICATION, R2017 - DAY),
        (psu.LIST, R2017 - DAY),
    ],
)
def test_what_was_not_read_is_not_made_up(checklist: Checklist, on: date) -> None:
    """There was such a paper; what it had to say is not known here."""
    with pytest.raises(NotReadError, match=checklist.key):
        checklist.required(on)


@pytest.mark.parametrize(
    ("on", "unit", "place"),
    [
        (R2017, "§ 3 ust. 3–4", "place of residence"),
        (REFORM - DAY, "§ 3 ust. 3–4", "place of residence"),
        (REFORM, "art. 142 ust. 8–9", "place of residence or stay"),
    ],
)
def test_the_list_names_persons(on: date, unit: str, place: str) -> None:
    """Made by the welfare centre, for the labour office."""
    said = psu.LIST.on(on).said

    assert dict.fromkeys(("name", "residence", "identity"), unit) == required(
        psu.LIST, on
    )
    assert [place] == [one.said.en for one in said.items if one.said.key == "residence"]
    assert [("welfare_head", "labour_office")] == [
        (by.key, to.key) for by in said.by for to in said.to
    ]


# -- agreement


@pytest.mark.parametrize(
    ("on", "asked", "barred"),
    [
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
    for paper in (psu.AGREEMENT, psu.APPLICATION):
        assert asked.split() == [one.said.key for one in paper.required(on)]
        assert barred.split() == [one.said.key for one in paper.barred(on)]


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
    draft = {one.said.key: True for one in psu.AGREEMENT.required(on)}
    draft |= {one.said.key: False for one in psu.AGREEMENT.barred(on)}
    found = psu.AGREEMENT.check(draft | {said: True}, on=on, where={"carers": carers})

    assert breached == [
        one.key.removeprefix("psu.AGREEMENT.") for one in found if one.met is False
    ]


def test_chores_are_asked_for_where_the_works_are_for_carers() -> None:
    """Of other works no scope of chores is asked."""
    draft = {one.said.key: True for one in psu.AGREEMENT.required(REFORM)}
    draft |= {one.said.key: False for one in psu.AGREEMENT.barred(REFORM)}
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
    [(R2017, ["starosta", "gmina"]), (REFORM, ["starosta", "mayor"])],
)
def test_starosta_and_gmina_agree(on: date, by: list[str]) -> None:
    """In a city with the rights of a county the welfare centre applies."""
    assert by == [one.key for one in psu.AGREEMENT.on(on).said.by]
    assert ["welfare_head"] == [one.key for one in psu.APPLICATION.on(on).said.by]


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
        (way(listed=False), R2017 - DAY, True, "the list is not read"),
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
    ("on", "unit", "firm"),
    [(FIRST, "", False), (R2017, "§ 7", True), (REFORM, "art. 142 ust. 7", True)],
)
def test_a_city_with_the_rights_of_a_county_makes_no_agreement(
    on: date, unit: str, firm: bool
) -> None:
    """It applies instead; to 2017 that is derived, and the verdict says so."""
    city = way(agreement=False, city_with_county_rights=True, city_applied=True)
    verdict = decide(psu.REFERRAL, city, on)

    assert verdict.met is True
    assert unit in {one.unit for one in verdict.cites}
    assert firm is not any(one.about == "evidence" for one in verdict.warnings)


@pytest.mark.parametrize("on", [FIRST, R2017, REFORM])
def test_the_starosta_may_refer_and_need_not(on: date) -> None:
    """Nobody has a right to such works."""
    (who,) = decide(psu.REFERRAL, way(), on).discretion

    assert who.who_pl == "starosta"


def test_the_list_of_versions_is_attested() -> None:
    """Except what was not read, which says nothing at all."""
    for paper in (psu.PLAN, psu.AGREEMENT, psu.APPLICATION, psu.LIST):
        levels = {one.status: one.evidence for one in paper.law.versions}
        read = {LawStatus.IN_FORCE: Evidence.STATUTE}

        assert {LawStatus.NOT_READ: Evidence.DERIVED} | read == levels
