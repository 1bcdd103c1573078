"""What becomes of the money once paid: bailiffs, and social assistance.

Source: art. 831 § 1 pkt 9, art. 833 § 6 Kodeksu postępowania cywilnego; art. 8 ust. 3–4
ustawy o pomocy społecznej.
"""

from __future__ import annotations

from datetime import date

from attrs import fields

from reintegra.arguments import check_arguments
from reintegra.errors import UnknownNameError
from reintegra.grammar.builders import any_of, equal, met_by_interpretation, one_of
from reintegra.grammar.facts import choice
from reintegra.grammar.nodes import Clause, Condition, Rule
from reintegra.law import open_points as op
from reintegra.law.acts import A2005, A2015, KPC, UPS, URP
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Timeline, Version, not_read, over_time
from reintegra.values import FrozenMapping, frozen
from reintegra.values.text import Text

# -- bailiffs


@frozen(kw_only=True)
class Payment:
    """Money that a centre pays to a participant (*wypłata*)."""

    kind: str | None = choice(
        "rodzaj wypłaty",
        "kind of payment",
        {
            "benefit": "świadczenie integracyjne",
            "bonus": "motywacyjna premia integracyjna",
        },
    )


_kind = fields(Payment).kind
_ART_831 = KPC.at("art. 831 § 1 pkt 9", A2015.journal)
_ART_833 = KPC.at("art. 833 § 6", A2015.journal)
_not_named = Clause(
    _ART_831,
    equal(0, 1),  # never so
    pl="przepis nie wymienia motywacyjnej premii integracyjnej",
    en="the bonus is not named",
    key="bonus_not_named",
)
PROTECTED = Rule(
    "cis.PROTECTED",
    "wypłata wolna od egzekucji",
    "payment protected from enforcement",
    Payment,
    over_time(
        Version[Condition](
            A2015.in_force,
            any_of(
                Clause(_ART_831, one_of(_kind, "benefit"), key="benefit"),
                met_by_interpretation(
                    op.OP_28,
                    no=_not_named,
                    yes=Clause(_ART_833, one_of(_kind, "bonus")),
                ),
            ),
            _ART_831,
            Evidence.STATUTE,
            note=Text(
                "obecnego brzmienia nie sprawdzono ponownie",
                "the current wording was not read again",
            ),
            also=(_ART_833, A2015.at("art. 2")),
        )
    ),
)
"""The benefit cannot be seized from 2015-10-24 on; of the bonus, OP-28 decides."""

# -- social assistance


def _counted() -> Version[bool]:
    return Version(
        URP.in_force,
        content=True,
        cites=UPS.at("art. 8 ust. 3–4"),
        evidence=Evidence.DERIVED,
        note=Text(
            "ust. 4 tego nie wymienia; zamknięte wyliczenie (pkt 1–23) sprawdzono "
            "w tekście jednolitym Dz.U. 2026 poz. 639, wcześniejszych brzmień nie "
            "sprawdzono",
            "not on the list; the closed list of ust. 4 (pkt 1–23) was read in the "
            "consolidated text Dz.U. 2026 poz. 639, earlier wordings were not",
        ),
    )


_UST_4_IN_2005 = UPS.at("art. 8 ust. 4", A2005.journal)
_NOT_READ = not_read(
    A2005.in_force,
    _UST_4_IN_2005,
    Evidence.STATUTE,
    Text(
        "wykaz z ust. 4 sprzed tekstu jednolitego Dz.U. 2026 poz. 639",
        "the list of ust. 4 before the consolidated text Dz.U. 2026 poz. 639",
    ),
    (A2005.at("art. 9 pkt 1"),),
)
INCOME: FrozenMapping[str, Timeline[bool]] = FrozenMapping(
    {
        "integration_benefit": over_time(_NOT_READ, _counted()),
        "bonus": over_time(_NOT_READ, _counted()),
        "reintegration_stipend": over_time(_counted()),
        "psu_pay": over_time(
            Version(
                A2005.in_force,
                content=False,
                cites=_UST_4_IN_2005,
                evidence=Evidence.STATUTE,
                note=Text("później art. 8 ust. 4 pkt 5", "later art. 8 ust. 4 pkt 5"),
                also=(A2005.at("art. 9 pkt 1"),),
            ),
            Version(
                URP.in_force,
                content=False,
                cites=UPS.at("art. 8 ust. 4 pkt 5", URP.journal),
                evidence=Evidence.STATUTE,
                note=Text(
                    "co do porozumień sprzed 1 czerwca 2025 r. zob. OP-29b",
                    "for agreements of before 2025-06-01 see OP-29b",
                ),
                also=(URP.at("art. 392"),),
            ),
        ),
    }
)
"""Whether money counts as income for social assistance (*dochód*), over time."""


@check_arguments
def counts_as_income(what: str, on: date) -> Version[bool]:
    """Return whether money counts as income for social assistance on a day.

    Args:
        what: ``integration_benefit``, ``bonus``, ``reintegration_stipend`` or
            ``psu_pay``.
        on: The day whose law counts.

    Returns:
        The version in force: ``said`` is the answer, with citation and evidence.

    Raises:
        NotInForceError: There is no such money yet, or no rule is known on it: of the
            benefit and the bonus before 2005-11-01.
        NotReadError: The law of that day was not read.
        UnknownNameError: There is no such money.

    Source:
        art. 8 ust. 3–4 ustawy o pomocy społecznej.

    >>> counts_as_income("integration_benefit", date(2026, 7, 1)).require()
    True
    """
    if what not in INCOME:
        kind = "kind of income"
        raise UnknownNameError(kind, what, INCOME)
    return INCOME[what].on(on, what=f"income rule of {what}")
