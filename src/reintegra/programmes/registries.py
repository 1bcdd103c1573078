"""Every rule, formula and catalogue of the programmes, by its key."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from reintegra.grammar.nodes import Formula, Rule

if TYPE_CHECKING:
    from reintegra.programmes.documents.catalogue import Catalogue

RULES = (
    "cis.ELIGIBLE",
    "cis.GRADUATE",
    "cis.PROTECTED",
    "cis.REFERRAL",
    "kis.ELIGIBLE",
    "kis.GRADUATE",
    "pai.ELIGIBLE",
    "psu.ELIGIBLE",
    "psu.HOSTS",
    "psu.REFERRAL",
    "reintegration.CONTRACTOR",
    "reintegration.ELIGIBLE",
    "supported_employment.ELIGIBLE",
    "unemployed.LONG_TERM",
)
CATALOGUES = (
    "cis.EQUIPMENT_GRANT",
    "cis.PROVISIONS",
    "cis.REPORT",
    "kis.ACTIVITIES",
    "kis.CONDITIONS",
    "kis.REPORT",
    "pai.AFTERWARDS",
    "pai.AGREEMENT",
    "pai.CONDITIONS",
    "pai.CONTRACT",
    "pai.COOPERATION",
    "psu.AGREEMENT",
    "psu.APPLICATION",
    "psu.LIST",
    "psu.PLAN",
    "reintegration.CONTRACT",
)
FORMULAS = (
    "cis.BENEFIT",
    "cis.LOCAL_GRANT",
    "cis.NGO_GRANT",
    "cis.START_GRANT",
    "psu.EARLIER_PAY",
    "psu.PAY",
    "reintegration.STIPEND",
    "supported_employment.FOUNDING_COST",
    "supported_employment.REFUND",
    "unemployed.BENEFIT",
)


def rules() -> dict[str, Rule]:
    """Return every rule by its key; its room is loaded now.

    >>> rules()["kis.ELIGIBLE"].en
    'joining a social integration club (KIS)'
    """
    return {key: _load(key) for key in RULES}


def formulas() -> dict[str, Formula]:
    """Return every formula by its key; its room is loaded now."""
    return {key: _load(key) for key in FORMULAS}


def catalogues() -> dict[str, Catalogue]:
    """Return every list of contents by its key; its room is loaded now.

    >>> catalogues()["psu.PLAN"].en
    'yearly plan of needs for socially useful works'
    """
    return {key: _load(key) for key in CATALOGUES}


def _load(key: str) -> Any:
    room, _, name = key.rpartition(".")
    return getattr(import_module(f"reintegra.programmes.{room}"), name)
