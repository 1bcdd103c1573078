"""The terms that socially useful works run by (*warunki porozumienia*)."""

from __future__ import annotations

from decimal import Decimal

from reintegra.arguments import check_arguments
from reintegra.law.periods import Period
from reintegra.programmes.psu.city_application import Basis
from reintegra.programmes.shared.hours import Hours, minutes
from reintegra.programmes.shared.money import grosze
from reintegra.values import frozen


@check_arguments
@frozen(kw_only=True)
class Terms:
    """The terms that a person works on (*warunki porozumienia*).

    Attributes:
        agreement: The day the agreement was concluded; in a city with county rights,
            which makes none, its `CityApplication`.
        period: The days that it covers, where they are known.
        monthly_hours: The hours of a month that it states for a person, if it does.
        hourly_rate: A rate that was fixed above the minimum, in złoty.
        carers: Whether the works are for carers of disabled persons.
        gmina_alone: Whether the gmina bears all of the pay, without a refund.

    Raises:
        AmountError: Hours or a rate that cannot be.
    """

    agreement: Basis
    period: Period | None = None
    monthly_hours: Hours | None = None
    hourly_rate: Decimal | str | int | None = None
    carers: bool = False
    gmina_alone: bool = False

    def __attrs_post_init__(self) -> None:
        """Refuse hours and rates that cannot be."""
        if self.monthly_hours is not None:
            minutes(self.monthly_hours, "monthly_hours")
        if self.hourly_rate is not None:
            grosze(self.hourly_rate, "hourly_rate")
