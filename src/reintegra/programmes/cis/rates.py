"""The full benefit of a month, by phase (*pełne świadczenie*).

Source: art. 2 pkt 9, 15 ust. 1, 4 ustawy o zatrudnieniu socjalnym.
"""

from __future__ import annotations

from reintegra.grammar.builders import by_interpretation, constant, times, up_to
from reintegra.grammar.nodes import Line
from reintegra.law import open_points as op
from reintegra.law.acts import UZS
from reintegra.parameters import unemployment_benefit, uzs

ten_groszy = constant(uzs.CIS_BENEFIT_ROUNDING_STEP)
base = Line(
    "base",
    "podstawa (zasiłek dla bezrobotnych w pierwszych 90 dniach)",
    "base (unemployment benefit of the first 90 days)",
    unemployment_benefit.UNEMPLOYMENT_BENEFIT_FIRST_PERIOD,
    counts=False,
    at=UZS.at("art. 2 pkt 9"),
)
share_trial = Line(
    "share_trial",
    "wysokość świadczenia w okresie próbnym (w % podstawy)",
    "benefit in the trial month (in % of the base)",
    uzs.CIS_BENEFIT_SHARE_TRIAL,
    counts=False,
    at=UZS.at("art. 15 ust. 4"),
    unit="share",
)
share_main = Line(
    "share_main",
    "wysokość świadczenia po okresie próbnym (w % podstawy)",
    "benefit after the trial month (in % of the base)",
    uzs.CIS_BENEFIT_SHARE_MAIN,
    counts=False,
    at=UZS.at("art. 15 ust. 4"),
    unit="share",
)


def _full(key: str, pl: str, en: str, share_of: Line) -> tuple[Line, Line]:
    """Return the product of base and share, and the full benefit it is rounded to."""
    plain = Line(
        f"product_{key}",
        f"iloczyn podstawy i wysokości świadczenia, {pl}",
        f"base times share, {en}",
        times(share_of, base),
        counts=False,
        at=UZS.at("art. 15 ust. 4"),
    )
    full = Line(
        f"full_{key}",
        f"pełne świadczenie, {pl}",
        f"full benefit, {en}",
        by_interpretation(
            op.OP_10,
            full_amount_up_10gr=up_to(plain, ten_groszy),
            due_amount_up_10gr=plain,
            grosz=plain,
        ),
        counts=False,
        at=UZS.at("art. 15 ust. 4"),
    )
    return plain, full


product_trial, full_trial = _full("trial", "okres próbny", "trial month", share_trial)
product_main, full_main = _full("main", "po okresie próbnym", "main period", share_main)
