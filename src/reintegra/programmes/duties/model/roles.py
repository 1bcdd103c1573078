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

_LABELS: dict[Role, tuple[str, str]] = {
    "cis": (
        "centrum integracji społecznej (CIS)",
        "social integration centre (CIS)",
    ),
    "kis": ("klub integracji społecznej (KIS)", "social integration club (KIS)"),
    "gmina": ("gmina", "commune (gmina)"),
    "host": (
        "podmiot, w którym organizuje się prace społecznie użyteczne",
        "host of socially useful works",
    ),
    "ops": (
        "ośrodek pomocy społecznej albo centrum usług społecznych (OPS, CUS)",
        "social welfare centre or social services centre (OPS, CUS)",
    ),
    "pup": (
        "starosta, powiatowy urząd pracy (PUP)",
        "starosta, county labour office (PUP)",
    ),
    "voivode": ("wojewoda", "voivode"),
    "marshal": ("marszałek województwa", "marshal of the voivodeship"),
    "employer": ("pracodawca", "employer"),
    "unemployed": ("bezrobotny", "unemployed person"),
    "graduate": ("absolwent CIS lub KIS", "graduate of a CIS or KIS"),
    "carer": ("opiekun osoby niepełnosprawnej", "carer of a disabled person"),
}


@check_arguments
def role_label(role: Role, lang: Language) -> str:
    """Name *role* in the language asked for.

    Raises:
        UnknownNameError: There is no such role.

    >>> role_label("voivode", "pl")
    'wojewoda'
    """
    pl, en = _LABELS[role]
    return in_language(Text(pl, en), lang)
