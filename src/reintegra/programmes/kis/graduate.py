"""Who is a graduate of a club (*absolwent klubu integracji społecznej*).

Source: art. 2 pkt 1b, art. 18 ust. 5a ustawy o zatrudnieniu socjalnym.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from attrs import fields

from reintegra.arguments import check_arguments
from reintegra.grammar.builders import all_of, at_most
from reintegra.grammar.facts import count, fact
from reintegra.grammar.nodes import Clause, Condition, Rule
from reintegra.law.acts import A2011, A2015, UZS
from reintegra.law.evidence import Evidence
from reintegra.law.periods import Period, a_day
from reintegra.law.terms import months_begun
from reintegra.law.timeline import Version, over_time
from reintegra.parameters import uzs
from reintegra.programmes.kis.participation import Participation
from reintegra.programmes.shared import time_in_classes as time
from reintegra.values import frozen
from reintegra.values.text import Text

_SOURCE = "art. 2 pkt 1b ustawy o zatrudnieniu socjalnym"
_CERTIFICATE = "art. 18 ust. 5a"
_PKT_1B = UZS.at("art. 2 pkt 1b", A2011.journal)


@frozen(kw_only=True)
class Graduation:
    """Time in a club as it stands on a day, and what shows it.

    Attributes:
        months_of_classes: Whole months without a break, from date to date.
        months_added_up: Whole months in all, of 30 days each.
        breaks: Whether there were breaks.
        certificate: Whether the person holds the certificate of art. 18 ust. 5a.
        months_since_issue: Months begun since its issue, 0 on that day.
        social_contract_fulfilled: Whether the social contract was fulfilled.
    """

    months_of_classes: int | None = time.months_from_date_to_date(_SOURCE)
    months_added_up: int | None = time.months_added_up(_SOURCE)
    breaks: bool | None = time.with_breaks(_SOURCE)
    certificate: bool | None = fact(
        "zaświadczenie o uczestnictwie w klubie",
        "holds the certificate of participation in a club",
        f"{_CERTIFICATE} ustawy o zatrudnieniu socjalnym",
    )
    months_since_issue: int | None = count(
        "liczba rozpoczętych miesięcy od wydania zaświadczenia",
        "months begun since the certificate was issued",
        unit="months",
        high=1200,
        source=f"{_CERTIFICATE} ustawy o zatrudnieniu socjalnym",
    )
    social_contract_fulfilled: bool | None = fact(
        "zrealizowany kontrakt socjalny", "the social contract was fulfilled", _SOURCE
    )


_of = fields(Graduation)
_participated = Clause(
    _PKT_1B,
    time.participated_at_least(
        _of.months_of_classes,
        _of.months_added_up,
        _of.breaks,
        uzs.KIS_GRADUATE_PARTICIPATION_MONTHS_MIN,
    ),
    key="lasted",
)
_fulfilled = Clause(
    _PKT_1B, _of.social_contract_fulfilled, key="social_contract_fulfilled"
)
GRADUATE = Rule(
    "kis.GRADUATE",
    "absolwent klubu integracji społecznej",
    "graduate of a social integration club (KIS)",
    Graduation,
    over_time(
        Version[Condition](
            A2011.in_force,
            all_of(
                _participated,
                Clause(
                    UZS.at(_CERTIFICATE, A2011.journal),
                    all_of(
                        _of.certificate,
                        at_most(
                            _of.months_since_issue, uzs.KIS_CERTIFICATE_VALID_MONTHS
                        ),
                    ),
                ),
                _fulfilled,
            ),
            _PKT_1B,
            Evidence.STATUTE,
        ),
        Version[Condition](
            A2015.in_force,
            all_of(
                _participated,
                Clause(
                    UZS.at(_CERTIFICATE, A2015.journal),
                    _of.certificate,
                    note=Text(
                        "art. 2 pkt 1b nadal mówi o ważnym zaświadczeniu; okresu "
                        "ważności przepisy nie określają",
                        'art. 2 pkt 1b still says "valid"; no validity period is set',
                    ),
                ),
                _fulfilled,
            ),
            UZS.at(_CERTIFICATE, A2015.journal),
            Evidence.STATUTE,
            also=(_PKT_1B,),
        ),
    ),
)
"""At least 6 months, a valid certificate, and the social contract fulfilled."""


@check_arguments
def graduation(
    stays: Iterable[Participation],
    on: date,
    *,
    certificate: date | bool | None,
    social_contract_fulfilled: bool | None,
) -> Graduation:
    """Count a person's time in a club as it stands on a day.

    Args:
        stays: The person's stays in the club: several where there were breaks.
        on: The day asked about; what comes after it does not count.
        certificate: The day the certificate was issued, or whether the person holds
            one, ``None`` if not known.
        social_contract_fulfilled: Whether the social contract was fulfilled.

    Raises:
        PeriodError: Two stays have a day in common.

    Source:
        art. 2 pkt 1b ustawy o zatrudnieniu socjalnym; art. 112, 114 Kodeksu cywilnego.
    """
    begun = [stay for stay in stays if stay.start <= a_day(on)]
    counted = time.time_in_classes(
        Period(stay.start, min(stay.end or on, on)) for stay in begun
    )
    held, since = certificate, None
    if isinstance(held, date):
        held, since = _since(held, on)
    return Graduation(
        months_of_classes=counted.months,
        months_added_up=counted.added,
        breaks=counted.breaks,
        certificate=held,
        months_since_issue=since,
        social_contract_fulfilled=social_contract_fulfilled,
    )


def _since(issued: date, on: date) -> tuple[bool, int | None]:
    return (True, months_begun(issued, on)) if issued <= on else (False, None)
