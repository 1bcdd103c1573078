"""Who owes something by a day (*kto jest zobowiązany*)."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

from reintegra.arguments import check_arguments
from reintegra.values.text import Language, Text, in_language

Role: TypeAlias = Literal[
    "cis",
    "kis",
    "gmina",
    "host",
    "ops",
    "pup",
    "voivode",
    "marshal",
    "employer",
    "unemployed",
    "graduate",
    "carer",
]
ROLES: tuple[Role, ...] = get_args(Role)
"""Everybody of whom the provisions that were read ask something in time."""

_LABELS: dict[Role, Text] = {
    "cis": Text(
        "centrum integracji społecznej (CIS)",
        "social integration centre (CIS)",
    ),
    "kis": Text("klub integracji społecznej (KIS)", "social integration club (KIS)"),
    "gmina": Text("gmina", "commune (gmina)"),
    "host": Text(
        "podmiot, w którym organizuje się prace społecznie użyteczne",
        "host of socially useful works",
    ),
    "ops": Text(
        "ośrodek pomocy społecznej albo centrum usług społecznych (OPS, CUS)",
        "social welfare centre or social services centre (OPS, CUS)",
    ),
    "pup": Text(
        "starosta, powiatowy urząd pracy (PUP)",
        "starosta, county labour office (PUP)",
    ),
    "voivode": Text("wojewoda", "voivode"),
    "marshal": Text("marszałek województwa", "marshal of the voivodeship"),
    "employer": Text("pracodawca", "employer"),
    "unemployed": Text("bezrobotny", "unemployed person"),
    "graduate": Text("absolwent CIS lub KIS", "graduate of a CIS or KIS"),
    "carer": Text("opiekun osoby niepełnosprawnej", "carer of a disabled person"),
}


@check_arguments
def role_label(role: Role, lang: Language) -> str:
    """Name *role* in the language asked for.

    Raises:
        UnknownNameError: There is no such role.

    >>> role_label("voivode", "pl")
    'wojewoda'
    """
    return in_language(_LABELS[role], lang)
