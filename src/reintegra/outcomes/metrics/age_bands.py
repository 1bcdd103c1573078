"""Bands of the age at entry: those of ESF+, and the one between them (*wiek*).

Source:
    list of ESF+ common indicators, EECO06–EECO08; the codes were not verified.
"""

from __future__ import annotations

from functools import cache

from attrs import fields

from reintegra.grammar.builders import constant, less_than
from reintegra.grammar.facts import count
from reintegra.grammar.names import Cases, NameTerm, Sorting
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version, over_time
from reintegra.outcomes.metrics.common_terms import BEGINNING
from reintegra.outcomes.metrics.esf_plus import CODES
from reintegra.parameters import esf
from reintegra.reading.record.sorting import classify
from reintegra.values import frozen


@frozen(kw_only=True)
class AtEntry:
    """A participant on the day of entry (*uczestnik w chwili przystąpienia*)."""

    age: int | None = count("wiek", "age", unit="years", high=120)


_age = fields(AtEntry).age
AGE_BANDS = Sorting(
    "esf_plus.AGE_BANDS",
    "przedział wieku",
    "band of age",
    AtEntry,
    (
        ("under_18", "poniżej 18 lat", "under 18"),
        ("18_29", "18–29 lat", "18–29"),
        ("30_54", "30–54 lata", "30–54"),
        ("55_plus", "55 lat i więcej", "55 or more"),
    ),
    over_time(
        Version[NameTerm](
            BEGINNING,
            Cases(
                (
                    (less_than(_age, constant(esf.ESF_PLUS_ADULT_AGE)), "under_18"),
                    (less_than(_age, constant(esf.ESF_PLUS_YOUNG_AGE_BELOW)), "18_29"),
                    (less_than(_age, constant(esf.ESF_PLUS_OLDER_AGE)), "30_54"),
                ),
                "55_plus",
            ),
            CODES,
            Evidence.UNVERIFIED,
        )
    ),
)
"""The names are the headings of the reports, so they have the numbers in them."""


@cache
def age_band(age: int | None) -> str | None:
    """Return the band of an age, a name of `AGE_BANDS`; ``None`` if it is not known.

    Args:
        age: Completed years at entry, 0 to 120.
    """
    return classify(AGE_BANDS, AtEntry(age=age), BEGINNING).name
