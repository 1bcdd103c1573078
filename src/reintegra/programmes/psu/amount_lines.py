"""The lines of a month of socially useful works: what is due, and who bears it."""

from __future__ import annotations

from attrs import fields

from reintegra.grammar.builders import (
    by_interpretation,
    constant,
    half_up,
    less,
    share,
    times,
    total,
    up_to,
)
from reintegra.grammar.nodes import (
    Choose,
    Greater,
    Line,
    Lines,
    Parameter,
    Rounded,
    Rounding,
    Term,
)
from reintegra.law import open_points as op
from reintegra.law.citation import Citation
from reintegra.parameters.unemployment_benefit import UNEMPLOYMENT_BENEFIT_ROUNDING_STEP
from reintegra.programmes.psu.month import PayMonth
from reintegra.values import frozen

_month = fields(PayMonth)
_hours = share(_month.minutes, 1, 60)


@frozen
class Shares:
    """How much of the minimum the Labour Fund refunds by an act.

    Attributes:
        usual: The share for other works.
        for_carers: The share for works for carers of disabled persons.
        gmina_alone: Whether the gmina may bear all of the pay.
    """

    usual: Parameter
    for_carers: Parameter
    gmina_alone: Parameter

    @property
    def refunded(self) -> Term:
        """The share of the month; none where the gmina may pay alone, and does."""
        shared = Choose(_month.for_carers, self.for_carers, self.usual)
        return Choose(_month.gmina_alone, less(1, self.gmina_alone), shared)


def pay_lines(
    minimum: Term,
    shares: Shares,
    *,
    pay_at: Citation,
    rate_at: Citation,
    refund_at: Citation,
) -> Lines:
    """Say what a month comes to by an act.

    Args:
        minimum: The least that is due for an hour.
        shares: How much of it is refunded.
        pay_at: The unit of law of the pay.
        rate_at: The unit of law of a rate above the minimum.
        refund_at: The unit of law of the refund.
    """
    time = Line(
        "hours",
        "godziny przepracowane",
        "hours worked",
        _hours,
        counts=False,
        number=_hours,
        at=pay_at,
        unit="hours",
    )
    least, rate = _by_the_hour(minimum, pay_at, rate_at)
    pay = Line(
        "pay", "świadczenie", "pay of the month", _pay(rate), counts=False, at=pay_at
    )
    base, most, refund = _refunded(least, shares, refund_at)
    gmina = Line(
        "gmina_share", "z budżetu gminy", "from the gmina", less(pay, refund), at=pay_at
    )
    lines = time, least, rate, pay, base, most, refund, gmina
    return Lines(lines, amount=total(refund, gmina))


def _by_the_hour(
    minimum: Term, pay_at: Citation, rate_at: Citation
) -> tuple[Line, Line]:
    """Say the minimum, and the rate that is paid."""
    least = Line(
        "minimum",
        "minimalna kwota świadczenia za godzinę",
        "minimum for an hour",
        minimum,
        counts=False,
        at=pay_at,
    )
    rate = Line(
        "rate",
        "świadczenie za godzinę",
        "pay for an hour",
        Greater(least, _month.local_rate),
        counts=False,
        at=rate_at,
    )
    return least, rate


def _refunded(least: Line, shares: Shares, at: Citation) -> tuple[Line, Line, Line]:
    """Say what is refunded: up to a share, and so never a part of a grosz more."""
    base = Line(
        "refund_base",
        "minimalna kwota świadczenia za przepracowane godziny",
        "minimum for the hours worked",
        _pay(least),
        counts=False,
        at=at,
    )
    exact = Line(
        "refund_exact",
        "refundacja przed zaokrągleniem",
        "refund before it is rounded",
        times(shares.refunded, base),
        counts=False,
        at=at,
    )
    refund = Line(
        "refund",
        "najwyższa refundacja z Funduszu Pracy",
        "highest refund from the Labour Fund",
        Rounded(exact, Rounding.DOWN),
        at=at,
    )
    return base, exact, refund


def _pay(rate: Term) -> Term:
    """Say what the hours of the month come to at *rate*."""
    exact = share(times(_month.minutes, rate), 1, 60)
    return by_interpretation(
        op.OP_30,
        exact=half_up(exact),
        full_hours=times(Rounded(_hours, Rounding.DOWN), rate),
        up_10gr=up_to(exact, constant(UNEMPLOYMENT_BENEFIT_ROUNDING_STEP)),
    )
