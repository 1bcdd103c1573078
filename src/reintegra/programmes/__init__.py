"""The programmes: one room each, and what they share."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from reintegra.grammar.words import Formula, Rule

RULES = (
    "cis.ELIGIBLE",
    "cis.GRADUATE",
    "cis.PROTECTED",
    "cis.REFERRAL",
    "kis.ELIGIBLE",
    "kis.GRADUATE",
    "pai.ELIGIBLE",
    "psu.ELIGIBLE",
    "reintegration.ELIGIBLE",
    "supported_employment.ELIGIBLE",
    "unemployed.LONG_TERM",
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


def _load(key: str) -> Any:
    room, _, name = key.rpartition(".")
    return getattr(import_module(f"{__name__}.{room}"), name)
