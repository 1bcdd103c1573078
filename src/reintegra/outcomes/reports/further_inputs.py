"""Inputs of a report that are not in the cohort: staff, money, services."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import TypeAlias

from attrs import Attribute, field
from attrs.converters import optional

from reintegra.arguments import check_arguments
from reintegra.errors import AmountError, FactError
from reintegra.outcomes.reports.cells import Blank, Persons
from reintegra.outcomes.reports.tables import Heading, ReportTable, Row
from reintegra.people.numerals import PERSONS, ZLOTY, Bound, exact, numeral
from reintegra.programmes.shared.money import grosze
from reintegra.reading.text.numbers import zloty
from reintegra.values import frozen
from reintegra.values.mappings import pairs

Number: TypeAlias = int | Decimal | str | None
Numbers: TypeAlias = Mapping[str, Number] | Iterable[tuple[str, Number]]
"""Numbers by label, as a mapping or as pairs: a count as ``int``, złoty as ``Decimal``,
``None`` not known; or as text, such as ``"12"`` or ``"50 000,00 zł"``."""

Pairs: TypeAlias = tuple[tuple[str, int | Decimal | None], ...]
_EXPECTED = "a count, or złoty such as '50 000,00 zł', 0 or more, or None"


def _pairs(given: Numbers) -> Pairs:
    return tuple((label, _read(label, number)) for label, number in pairs(given))


def _read(label: str, number: Number) -> int | Decimal | None:
    """Read text as złoty (with the sign or with decimals), else as a count."""
    if not isinstance(number, str):
        return number
    found = numeral(number, label, _EXPECTED)
    if found.bound is not Bound.EXACTLY or found.unit not in {"", PERSONS, ZLOTY}:
        msg = f"{label}: got {number!r}, expected {_EXPECTED}"
        raise AmountError(
            where="outcomes.FurtherInputs",
            name=label,
            got=number,
            expected=_EXPECTED,
            message=msg,
        )
    counted = found.unit != ZLOTY and found.step == 1
    return int(found.value) if counted else zloty(grosze(number))


def _ids(given: Persons | Iterable[str]) -> Persons:
    return given if isinstance(given, Persons) else Persons(frozenset(given))


def _numbers(
    given: FurtherInputs, where: Attribute[Pairs | None], value: Pairs | None
) -> None:
    for label, each in value or ():
        if each is None:
            continue
        what = f"{where.name}[{label}]"
        if exact(each, what, _EXPECTED) < 0:
            raise FactError(type(given).__name__, what, each, _EXPECTED)


@check_arguments
@frozen(kw_only=True)
class FurtherInputs:
    """Inputs of a report beside the cohort; ``None`` is not known, and printed so.

    Attributes:
        staff: Staff, by whatever the report asks: number, working time, basis.
        services: Services, by category.
        activities: Activities with their effects.
        grants: Grants received and settled, in złoty.
        executed: Execution of last year's plan: integration benefits, bonuses, …
        plan: Plan of the current year.
        social: Ids of those covered by social reintegration.

    Raises:
        AmountError: A number that is beyond 30 digits, or none (NaN); text that is no
            number.
        FactError: A number that is no count and no amount.
    """

    staff: Pairs | None = field(
        default=None, converter=optional(_pairs), validator=_numbers
    )
    services: Pairs | None = field(
        default=None, converter=optional(_pairs), validator=_numbers
    )
    activities: Pairs | None = field(
        default=None, converter=optional(_pairs), validator=_numbers
    )
    grants: Pairs | None = field(
        default=None, converter=optional(_pairs), validator=_numbers
    )
    executed: Pairs | None = field(
        default=None, converter=optional(_pairs), validator=_numbers
    )
    plan: Pairs | None = field(
        default=None, converter=optional(_pairs), validator=_numbers
    )
    social: Persons | None = field(default=None, converter=optional(_ids))

    def table(self, name: str) -> ReportTable:
        """Return one of the inputs as a table."""
        known: Pairs | None = getattr(self, name)
        pairs = ((_UNSAID, None),) if known is None else known
        rows = tuple(
            Row(Heading(label, label, label), (Blank.NOT_KNOWN if n is None else n,))
            for label, n in pairs
        )
        return ReportTable(HEADINGS[name], (_NUMBER,), rows)


_UNSAID = "–"
_NUMBER = Heading("number", "liczba lub kwota", "number or amount")
HEADINGS = {
    one.key: one
    for one in (
        Heading("staff", "Kadra", "Staff"),
        Heading("services", "Usługi", "Services"),
        Heading("activities", "Działania i ich efekty", "Activities and their effects"),
        Heading("grants", "Rozliczenie dotacji", "Settlement of grants"),
        Heading(
            "executed",
            "Wykonanie planu za rok ubiegły: świadczenia integracyjne, premie, …",
            "Execution of last year's plan: integration benefits, bonuses, …",
        ),
        Heading("plan", "Plan na rok bieżący", "Plan of the current year"),
    )
}
NOTHING = FurtherInputs()
"""No inputs beside the cohort."""
