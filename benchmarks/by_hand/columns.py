"""Joining a centre and its benefit, as somebody who knows polars writes it by hand.

The law of November 2026 and the default interpretations. Amounts are whole numbers of
1/120 of a grosz, as the library's lines are; what is not known is null.
"""

from __future__ import annotations

import polars as pl

from benchmarks.rows import DAYS, LISTED, PREMISE, RIGHTS

BASE, FULL, PER = 1783_90, 2140_70, 120
_C = pl.col
SHOWN = (
    "base",
    "share_trial",
    "share_main",
    "full_trial",
    "full_main",
    "part_trial",
    "part_main",
)
PAID = ("part_month", "not_due", "unexcused", "sick", "forfeiture", "none_due", "floor")
LINES = (*SHOWN, *PAID, "rounding")


def eligible() -> pl.Expr:
    """Decide who may join; null also where only the head's decision is left."""
    premise = (
        _C.socially_excluded & _C.cannot_meet_basic_needs & _C.participation_limited
    )
    listed = (
        (_C.homeless & _C.homelessness_programme)
        | _C.alcohol_dependent
        | _C.drug_dependent
        | _C.mental_disorder
        | _C.long_term_unemployed
        | (_C.released_from_prison & _C.integration_difficulties)
        | (_C.refugee & _C.refugee_integration_programme)
        | _C.disabled
    )
    barred = (
        _C.unemployment_benefit
        | _C.pre_retirement_allowance
        | _C.pre_retirement_benefit
        | _C.structural_pension
        | _C.disability_pension
        | _C.retirement_pension
        | _C.teacher_compensation_benefit
    )
    return premise & (listed | pl.lit(None, pl.Boolean)) & ~barred


def benefit() -> list[list[pl.Expr]]:
    """Compute a month's amount with all its lines, stage by stage."""
    counts = [
        (_C.trial_days + _C.main_days).alias("attended"),
        (_C.not_due_trial + _C.not_due_main).alias("lost"),
        (_C.unexcused_trial + _C.unexcused_main).alias("absent"),
        (_C.sick_within_trial + _C.sick_within).alias("ill"),
    ]
    whole = [(_C.attended == _C.month_days).alias("whole")]
    part = (_C.attended * (4 * FULL)).clip(upper_bound=FULL * PER)
    of_days = [
        pl.when(_C.whole)
        .then(FULL * PER)
        .when(~_C.whole)
        .then(part)
        .alias("part_month"),
        (_C.lost * (-4 * FULL)).alias("not_due"),
        _cut(_C.absent, 6).alias("unexcused"),
        _cut(_C.ill, 3).alias("sick"),
    ]
    paid = _C.part_month + _C.not_due + _C.unexcused + _C.sick
    forfeiture = pl.when(_C.absent > 3).then(-_C.paid).when(_C.absent <= 3)
    left = _C.paid + _C.forfeiture
    no_day = _C.lost >= _C.attended
    none_due = pl.when(no_day).then(-_C.left).when(~no_day)
    before = _C.left + _C.none_due
    amount = (_C.due + PER // 2) // PER
    return [
        counts,
        whole,
        of_days,
        [paid.alias("paid")],
        [forfeiture.then(0).alias("forfeiture")],
        [left.alias("left")],
        [none_due.then(0).alias("none_due")],
        [before.alias("before")],
        [(-_C.before).clip(lower_bound=0).alias("floor")],
        [(_C.before + _C.floor).alias("due")],
        [amount.alias("cis_benefit")],
        [(_C.cis_benefit * PER - _C.due).alias("rounding")],
    ]


def _cut(days: pl.Expr, share: int) -> pl.Expr:
    """Take a share off for each day; not known where the month may be whole."""
    known = (days == 0) | _C.whole.is_not_null()
    return pl.when(known).then(days * (-share * FULL))


def both(frame: pl.DataFrame) -> pl.DataFrame:
    """Add the answer, the amount and all lines to a frame.

    Of several ways to write it the fastest: the facts alone go through the stages, what
    is found is put beside the frame as it came.
    """
    known = {"base": BASE * PER, "share_trial": 144, "share_main": 144}
    known |= {"full_trial": FULL * PER, "full_main": FULL * PER}
    known |= {"part_trial": 0, "part_main": 0}
    lines = [
        (pl.lit(known[one], pl.Int64) if one in known else pl.col(one)).alias(
            f"cis_benefit_{one}_per_{PER}"
        )
        for one in LINES
    ]
    facts = frame.lazy().select(*PREMISE, *LISTED, *RIGHTS, *DAYS)
    staged = facts.with_columns(eligible().alias("cis_eligible"))
    for stage in benefit():
        staged = staged.with_columns(stage)
    found = staged.select("cis_eligible", "cis_benefit", *lines).collect()
    return pl.concat([frame, found], how="horizontal")
