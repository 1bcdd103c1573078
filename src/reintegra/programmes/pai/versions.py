"""The first and the last version of the limits of an edition: 2014-05-27 to 2025-05-31.

Source: art. 62a–62c ustawy o promocji zatrudnienia i instytucjach rynku pracy; art. 460
ustawy o rynku pracy i służbach zatrudnienia.
"""

from __future__ import annotations

from reintegra.grammar.nodes import Clause, Condition
from reintegra.law.acts import A2014, URP
from reintegra.law.citation import Citation
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version
from reintegra.values.text import Text


def since_2014(
    at: Citation, condition: Condition, evidence: Evidence
) -> Version[Condition]:
    """Make the version of a condition from the first day of the programme on."""
    return Version(
        A2014.in_force, Clause(at, condition, evidence), at, Evidence.STATUTE
    )


END = Version[Condition](
    URP.in_force,
    None,
    URP.at("art. 460", URP.journal),
    Evidence.STATUTE,
    note=Text(
        "uchylono; odpowiednikiem jest reintegracja społeczna (art. 200); to, co "
        "rozpoczęto lub uzgodniono wcześniej, trwa",
        "repealed; its successor is reintegration.ELIGIBLE, art. 200 of the labour "
        "market act of 2025; what was begun or agreed before runs on",
    ),
)
"""The last day of the programme was 2025-05-31."""
