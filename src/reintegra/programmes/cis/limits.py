"""How long a stay may last (*okres uczestnictwa*).

Source: art. 13 ust. 5, 15 ust. 1, 3 ustawy o zatrudnieniu socjalnym.
"""

from __future__ import annotations

from datetime import date

from attrs import fields

from reintegra.grammar.builders import all_of, at_most, met_by_interpretation, none_of
from reintegra.grammar.facts import count, fact
from reintegra.grammar.limits import Limit, LimitKind
from reintegra.grammar.nodes import Clause, Condition
from reintegra.grammar.windows import Window
from reintegra.law import open_points as op
from reintegra.law.acts import A2009S, UZS
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version, over_time
from reintegra.parameters import uzs
from reintegra.values import frozen


@frozen(kw_only=True)
class Extensions:
    """A stay as a decision to extend it leaves it (*przedłużenie*)."""

    extension_months: int | None = count(
        "łączna liczba miesięcy przedłużenia",
        "months of extension in all",
        unit="months",
        high=1200,
    )
    extensions: int | None = count(
        "liczba przedłużeń", "number of extensions", unit="count", high=100
    )


_extensions = fields(Extensions)
_sum = at_most(_extensions.extension_months, uzs.CIS_EXTENSION_MONTHS_MAX)
_extension = Clause(
    UZS.at("art. 15 ust. 3"),
    met_by_interpretation(
        op.OP_19,
        sum_capped=_sum,
        single=all_of(_sum, at_most(_extensions.extensions, 1)),
    ),
)
EXTENSION = Limit(
    "cis.EXTENSION",
    "limit przedłużenia uczestnictwa",
    "limit of extension of the stay",
    Window.STAY,
    Extensions,
    over_time(
        Version[Condition](
            UZS.in_force, _extension, UZS.at("art. 15 ust. 3"), Evidence.STATUTE
        ),
        Version[Condition](
            A2009S.in_force,
            _extension,
            UZS.at("art. 15 ust. 3", "Dz.U. 2009 nr 91 poz. 742"),
            Evidence.STATUTE,
        ),
        Version[Condition](
            date(2022, 1, 1),
            _extension,
            UZS.at("art. 15 ust. 3", "Dz.U. 2022 poz. 218"),
            Evidence.STATUTE,
            published=date(2022, 1, 31),
        ),
    ),
    kind=LimitKind.BOUND,
)
"""The months of all extensions: up to 6, up to 12 from 2022-01-01."""


@frozen(kw_only=True)
class DayOfStay:
    """A day of participation, and the phases of the stay (*dzień uczestnictwa*)."""

    after_last_phase: bool | None = fact(
        "dzień przypada po upływie okresu uczestnictwa",
        "the day is after the last day of the last phase",
    )


_stay_day = fields(DayOfStay)
LENGTH = Limit(
    "cis.LENGTH",
    "limit okresu uczestnictwa",
    "limit of the stay",
    Window.STAY,
    DayOfStay,
    over_time(
        Version[Condition](
            UZS.in_force,
            Clause(
                UZS.at("art. 15 ust. 3"),
                none_of(_stay_day.after_last_phase),
                Evidence.DERIVED,
            ),
            UZS.at("art. 15 ust. 3"),
            Evidence.STATUTE,
        )
    ),
    kind=LimitKind.BOUND,
)
"""Trial, main period and extension; then the programme has ended."""


@frozen(kw_only=True)
class AfterJob:
    """A programme that goes on after work was taken up (*bez uczestnictwa*)."""

    months_begun: int | None = count(
        "liczba rozpoczętych miesięcy od podjęcia pracy",
        "months begun since work was taken up",
        unit="months",
        high=1200,
    )


_after = fields(AfterJob)
AFTER_JOB = Limit(
    "cis.AFTER_JOB",
    "limit czasu trwania programu po podjęciu pracy",
    "limit of the time a programme goes on after work was taken up",
    Window.STAY,
    AfterJob,
    over_time(
        *(
            Version[Condition](
                since,
                Clause(
                    UZS.at("art. 13 ust. 5"),
                    at_most(_after.months_begun, uzs.CIS_AFTER_JOB_MONTHS_MAX),
                ),
                UZS.at("art. 13 ust. 5", journal),
                Evidence.STATUTE,
            )
            for since, journal in (
                (UZS.in_force, "Dz.U. 2003 nr 122 poz. 1143"),
                (A2009S.in_force, "Dz.U. 2009 nr 91 poz. 742"),
            )
        )
    ),
    kind=LimitKind.BOUND,
)
"""On the day itself; within up to 6 months from 2009-07-16, without benefit."""
