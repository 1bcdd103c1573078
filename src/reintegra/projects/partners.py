"""Partners of a project and their roles (*partnerzy projektu*)."""

from __future__ import annotations

from attrs import field

from reintegra.arguments import check_arguments
from reintegra.projects.fields import name_among
from reintegra.values import frozen

ROLES = {
    "labour_office": "powiatowy urząd pracy (PUP)",
    "social_welfare_centre": "ośrodek pomocy społecznej (OPS, MOPS)",
    "cis": "centrum integracji społecznej (CIS)",
    "kis": "klub integracji społecznej (KIS)",
    "local_government": "jednostka samorządu terytorialnego",
    "ngo": "organizacja pozarządowa",
    "chamber": "izba gospodarcza",
    "employer": "pracodawca",
    "contractor": "wykonawca",
    "ministry": "ministerstwo",
    "institution": "inna instytucja",
}
"""What a partner is, each with its Polish."""

PARTS = {
    "leads": "realizuje projekt",
    "partner": "partner",
    "cooperates": "współpracuje",
    "grants": "udziela dotacji",
}
"""What a partner does, each with its Polish."""


@check_arguments
@frozen
class Partner:
    """A partner of a project (*partner*).

    Attributes:
        name: The institution, as the text names it.
        role: What it is: one of `ROLES`.
        part: What it does: one of `PARTS`.

    Raises:
        UnknownNameError: A role or a part that is none.

    >>> Partner("Powiatowy Urząd Pracy w Wysokiem Mazowieckiem", "labour_office",
    ...         "leads").pl
    'powiatowy urząd pracy (PUP)'
    """

    name: str
    role: str = field(validator=name_among(ROLES))
    part: str = field(default="partner", validator=name_among(PARTS))

    @property
    def pl(self) -> str:
        """What it is, in Polish."""
        return ROLES[self.role]
