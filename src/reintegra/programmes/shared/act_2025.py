"""The change of acts on 2025-06-01, and what of the old one lives on.

Source: art. 435, 436, 440 ust. 1, art. 460, 461 ustawy o rynku pracy i służbach
zatrudnienia.
"""

from __future__ import annotations

from attrs import evolve

from reintegra.grammar.nodes import Parameter
from reintegra.law.acts import URP
from reintegra.law.timeline import over_time


def as_left_by_2004_act(parameter: Parameter) -> Parameter:
    """Return *parameter* as the act of 2004 left it, for what runs on under it."""
    kept = (one for one in parameter.history.versions if one.since < URP.in_force)
    return evolve(parameter, history=over_time(*kept))
