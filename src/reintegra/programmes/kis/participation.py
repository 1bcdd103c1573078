"""A stay in a club, and the conditions of it (*uczestnictwo w KIS*).

How long it lasts is set for each person; the act knows no least and no most.

Source: art. 18 ust. 1, 4, 5, 7, 8 ustawy o zatrudnieniu socjalnym.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from attrs import field, fields
from attrs.converters import optional

from reintegra.arguments import check_arguments
from reintegra.grammar.builders import any_of
from reintegra.grammar.facts import fact
from reintegra.grammar.limits import Limit, LimitKind, Window
from reintegra.grammar.nodes import Clause, Condition
from reintegra.law.acts import A2007, A2011, A2015, URP, UZS
from reintegra.law.citation import Citation
from reintegra.law.evidence import Evidence
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.law.periods import Period, a_day_of_record
from reintegra.law.timeline import Version, over_time
from reintegra.people.ids import Id, id_field
from reintegra.programmes.kis.activities import BY_2007, BY_2011, BY_2015, BY_2025
from reintegra.programmes.kis.eligible import ELIGIBLE
from reintegra.reading.record.findings import Finding, held
from reintegra.values import frozen


@check_arguments
@frozen
class Participation:
    """A person's stay in a club (*uczestnictwo w klubie integracji społecznej*).

    Attributes:
        id: An opaque name; no personal data.
        start: First day.
        end: Last day; ``None`` while it goes on.
        social_contract: Whether a social contract (*kontrakt socjalny*) is carried
            out; ``None`` where it is not known.
        for_labour_office: Whether it is work done for the labour office: the
            integration block of PAI, from 2025-06-01 reintegration.
        club_registered: Whether the club is in the voivode's register; ``None`` where
            it is not known.

    Raises:
        PeriodError: No start, or an end before it.
    """

    id: Id = field(validator=id_field)
    start: date = field(converter=a_day_of_record)
    end: date | None = field(default=None, converter=optional(a_day_of_record))
    social_contract: bool | None = field(default=None, kw_only=True)
    for_labour_office: bool | None = field(default=False, kw_only=True)
    club_registered: bool | None = field(default=None, kw_only=True)

    def __attrs_post_init__(self) -> None:
        """Refuse an end before the start."""
        if self.end is not None:
            Period(self.start, self.end)


@frozen(kw_only=True)
class ClubStay:
    """A stay in a club as it is held against the act (*uczestnictwo w KIS*)."""

    social_contract: bool | None = fact(
        "realizacja kontraktu socjalnego",
        "carries out a social contract",
        "art. 18 ust. 4 ustawy o zatrudnieniu socjalnym",
    )
    for_labour_office: bool | None = fact(
        "zajęcia na zlecenie powiatowego urzędu pracy",
        "classes done for the labour office",
        "art. 18 ust. 7–8 ustawy o zatrudnieniu socjalnym",
    )
    club_registered: bool | None = fact(
        "klub wpisany do rejestru wojewody",
        "the club is in the voivode's register",
        "art. 18 ust. 1, 18a ustawy o zatrudnieniu socjalnym",
    )


_stay = fields(ClubStay)
_contract = Clause(UZS.at("art. 18 ust. 4"), _stay.social_contract)


def _spared(at: Citation) -> Condition:
    return any_of(_contract, Clause(at, _stay.for_labour_office))


SOCIAL_CONTRACT = Limit(
    "kis.SOCIAL_CONTRACT",
    "wymóg kontraktu socjalnego uczestnika klubu",
    "required social contract of a participant of a club",
    Window.STAY,
    ClubStay,
    over_time(
        Version[Condition](
            BY_2007,
            _contract,
            UZS.at("art. 18 ust. 4", A2007.journal),
            Evidence.STATUTE,
        ),
        Version[Condition](
            BY_2015,
            _spared(UZS.at("art. 18 ust. 7–9", A2015.journal)),
            UZS.at("art. 18 ust. 4, 7–9", A2015.journal),
            Evidence.STATUTE,
            note="work for the labour office: the integration block of PAI",
            note_pl="działania na zlecenie urzędu pracy to blok Integracja Programu "
            "Aktywizacja i Integracja",
        ),
        Version[Condition](
            BY_2025,
            _spared(UZS.at("art. 18 ust. 7–8", URP.journal)),
            UZS.at("art. 18 ust. 4, 7–8", URP.journal),
            Evidence.STATUTE,
            note="work for the labour office: reintegration of URP art. 200",
            note_pl="działania na zlecenie urzędu pracy to reintegracja z art. 200 "
            "ustawy o rynku pracy i służbach zatrudnienia",
            also=(URP.at("art. 390 pkt 3, 7"),),
        ),
    ),
    kind=LimitKind.REQUIREMENT,
)
"""A condition since 2007-07-14; since 2015-10-24 not of work for the labour office."""

_registered = Clause(UZS.at("art. 18 ust. 1", A2011.journal), _stay.club_registered)
REGISTER = Limit(
    "kis.REGISTER",
    "wymóg wpisu klubu do rejestru wojewody",
    "required entry of the club in the voivode's register",
    Window.STAY,
    ClubStay,
    over_time(
        Version[Condition](BY_2011, _registered, _registered.at, Evidence.STATUTE)
    ),
    kind=LimitKind.REQUIREMENT,
)
"""A club works only after its entry in the voivode's register, from 2011-10-30."""


@check_arguments
def check(
    stay: Participation, *, on: date, under: Interpretations = RECOMMENDED
) -> tuple[Finding, ...]:
    """Check a stay in a club up to a day, each part by the law of its own days.

    Args:
        stay: The participation.
        on: The day up to which it is looked at.
        under: Readings of open points.

    Returns:
        Findings that are breached or to be checked, oldest first, one for each wording
        of the act that the stay met: no social contract, no entry of the club.

    Raises:
        NotInForceError: It began before there were clubs, 2003-08-14.

    Source:
        art. 18 ust. 1, 4, 7, 8 ustawy o zatrudnieniu socjalnym.
    """
    ELIGIBLE.law.on(stay.start, what="a stay in a club")
    found = (
        *_parts(SOCIAL_CONTRACT, stay, on, under),
        *_parts(REGISTER, stay, on, under),
    )
    open_ones = (one for one in found if one is not None and one.met is not True)
    return tuple(sorted(open_ones, key=lambda one: (one.days[0], one.key)))


def _parts(
    limit: Limit, stay: Participation, on: date, under: Interpretations
) -> Iterator[Finding | None]:
    """Hold a limit on the first day of each of its wordings that the stay met."""
    last = min(on, stay.end or on)
    turns = (turn for turn in limit.law.turning_days if stay.start < turn)
    for day in (stay.start, *turns):
        if day <= last:
            counted = ClubStay(
                social_contract=stay.social_contract,
                for_labour_office=stay.for_labour_office,
                club_registered=stay.club_registered,
            )
            yield held(limit, counted, (day,), under=under)
