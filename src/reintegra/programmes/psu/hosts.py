"""Where socially useful works may be done (*podmioty, w których są organizowane*).

Source: art. 2 ust. 1 pkt 23a ustawy o promocji zatrudnienia i instytucjach rynku pracy;
from 2025-06-01 art. 142 ust. 1 ustawy o rynku pracy i służbach zatrudnienia.
"""

from __future__ import annotations

from attrs import fields

from reintegra.grammar.builders import any_of
from reintegra.grammar.facts import fact
from reintegra.grammar.nodes import Clause, Condition, Rule
from reintegra.law.acts import A2005, A2017, UPZ, URP
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version, over_time
from reintegra.values import frozen
from reintegra.values.text import Text

_PKT_23A = "art. 2 ust. 1 pkt 23a"
_SOURCE = f"{_PKT_23A} UPZ; art. 142 ust. 1 URP"


@frozen(kw_only=True)
class Host:
    """A place where the works are to be done (*podmiot*).

    It may be of several kinds at once; one that the law of the day names is enough.
    """

    social_assistance_unit: bool | None = fact(
        "jednostka organizacyjna pomocy społecznej", "social assistance unit", _SOURCE
    )
    charity_or_community: bool | None = fact(
        "organizacja lub instytucja statutowo zajmująca się pomocą charytatywną lub "
        "działająca na rzecz społeczności lokalnej",
        "organisation or institution whose statute covers charity or the local "
        "community",
        _SOURCE,
    )
    social_economy_entity: bool | None = fact(
        "podmiot ekonomii społecznej", "social economy entity", "art. 142 ust. 1 URP"
    )
    education_entity: bool | None = fact(
        "jednostka systemu oświaty",
        "entity of the education system",
        "art. 142 ust. 1 URP",
    )


_host = fields(Host)
_A2005 = UPZ.at(_PKT_23A, A2005.journal)
_A2017 = UPZ.at(_PKT_23A, A2017.journal)
_UST_1 = URP.at("art. 142 ust. 1", URP.journal)
HOSTS = Rule(
    "psu.HOSTS",
    "miejsce wykonywania prac społecznie użytecznych",
    "where socially useful works may be done",
    Host,
    over_time(
        Version[Condition](
            A2005.in_force,
            any_of(
                Clause(
                    _A2005, _host.social_assistance_unit, key="social_assistance_unit"
                ),
                Clause(_A2005, _host.charity_or_community, key="charity_or_community"),
            ),
            _A2005,
            Evidence.STATUTE,
        ),
        Version[Condition](
            A2017.in_force,
            any_of(
                Clause(
                    _A2017,
                    _host.social_assistance_unit,
                    pl="jednostka organizacyjna pomocy społecznej, w tym na rzecz "
                    "opiekunów osób niepełnosprawnych",
                    en="social assistance unit, also for carers of disabled persons",
                    key="social_assistance_unit",
                ),
                Clause(_A2017, _host.charity_or_community, key="charity_or_community"),
            ),
            _A2017,
            Evidence.STATUTE,
        ),
        Version[Condition](
            URP.in_force,
            any_of(
                Clause(
                    _UST_1, _host.social_assistance_unit, key="social_assistance_unit"
                ),
                Clause(
                    _UST_1,
                    _host.social_economy_entity,
                    note=Text(
                        "a więc także jednostki prowadzące CIS lub KIS (wykładnia)",
                        "so units that run a CIS or KIS too (a reading)",
                    ),
                    key="social_economy_entity",
                ),
                Clause(_UST_1, _host.charity_or_community, key="charity_or_community"),
                Clause(_UST_1, _host.education_entity, key="education_entity"),
            ),
            _UST_1,
            Evidence.STATUTE,
            note=Text(
                "organizuje je gmina na rzecz społeczności lokalnej",
                "organised by the gmina for the local community",
            ),
        ),
    ),
)
"""Two kinds of places; four from 2025-06-01 on."""
