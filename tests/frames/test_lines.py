"""Lines as columns: those of the record, for every formula of the library."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from itertools import product
from random import Random
from typing import Any

import polars as pl
import pytest
from attrs import fields_dict
from hypothesis import given, settings
from hypothesis import strategies as st

from reintegra import GrammarError, Interpretations, cis, frames, psu, unemployed
from reintegra.grammar.nodes import ByInterpretation, Choose, Formula, Lines, Product
from reintegra.grammar.scope import LawScope
from reintegra.grammar.walk import iter_nodes
from reintegra.law.timeline import over_time
from reintegra.reading.columns.expressions.forms import whole
from tests.engines import table
from tests.laws.test_keys import provisions
from tests.things import Thing, line, thing, version
from tests.truth_table import due, possible, stretches, varied

FORMULAS = {one.key: one for one in provisions() if isinstance(one, Formula)}
Row = tuple[list[Any], date]
few = settings(max_examples=max(settings().max_examples // 4, 5))


def all_interpretations(asked: list[Formula]) -> list[Interpretations]:
    """List the interpretations of all points that formulas meet, in all their ways."""
    words = (word for one in asked for word in iter_nodes(one, LawScope()))
    points = {
        one.point.id: one.point for one in words if isinstance(one, ByInterpretation)
    }
    ways = product(*(point.keys for point in points.values()))
    return [Interpretations(dict(zip(points, way, strict=True))) for way in ways]


def rows_of(
    asked: list[Formula], under: Interpretations, chance: Random, count: int
) -> list[Row]:
    """Make random records, one for each formula, on days beside turns of the law."""
    days = [one for formula in asked for one in stretches(formula, under)]
    found: list[Row] = []
    for near in chance.choices(days, k=count):
        facts = {}
        for formula in asked:
            for name, may in varied(formula, near[0], under).items():
                facts[name] = None if chance.random() < 0.05 else chance.choice(may)
        records = [possible(one.record, _own(one.record, facts)) for one in asked]
        if None not in records:
            found.append((records, chance.choice(near)))
    return found


def _own(record: type, facts: dict[str, Any]) -> dict[str, Any]:
    return {name: facts[name] for name in fields_dict(record) if name in facts}


def frame_of(asked: list[Formula], rows: list[Row]) -> pl.DataFrame:
    """Put the records of each row side by side; they share their facts."""
    found = pl.DataFrame({"day": [day for _, day in rows]}, schema={"day": pl.Date})
    for number, formula in enumerate(asked):
        own = [(records[number], day) for records, day in rows]
        made = pl.DataFrame(table(own, formula.record))
        more = [name for name in made.columns if name not in found.columns]
        found = found.hstack(made.select(more))
    return found


def lines_agree(
    asked: list[Formula], rows: list[Row], under: Interpretations, on: str | date
) -> None:
    """Assert that amounts and lines are those of the records, where those have any."""
    answered = frames.answer(
        frame_of(asked, rows), asked, on=on, under=under, lines=True
    )
    for number, formula in enumerate(asked):
        name, unit = formula.key.lower().replace(".", "_"), formula.unit(under)
        for row, (records, own) in zip(answered.rows(named=True), rows, strict=True):
            day = own if isinstance(on, str) else on
            grosze, lines = due(formula, records[number], day, under)
            assert grosze == row[name]
            for key, exact in lines.items():
                expected = None if exact is None else exact * unit
                assert expected == row[f"{name}_{key}_per_{unit}"], (key, records, day)


@pytest.mark.parametrize("key", sorted(FORMULAS))
def test_every_interpretation_has_the_lines_of_the_record(key: str) -> None:
    """On each row's own day, and on one day for all."""
    asked, chance = [FORMULAS[key]], Random(key)  # noqa: S311 - no secret
    every = all_interpretations(asked)
    for under in chance.sample(every, min(len(every), 16)):
        rows = rows_of(asked, under, chance, 12)
        lines_agree(asked, rows, under, "day")
        for _, day in rows[:2]:
            lines_agree(asked, rows, under, day)


@given(
    keys=st.lists(
        st.sampled_from(sorted(FORMULAS)), min_size=2, max_size=3, unique=True
    ),
    seed=st.integers(0, 2**32),
)
@few
def test_formulas_asked_together_leave_each_other_s_lines(
    keys: list[str], seed: int
) -> None:
    """Whatever the interpretations, on each row's own day and on one."""
    asked, chance = [FORMULAS[key] for key in keys], Random(seed)  # noqa: S311
    under = chance.choice(all_interpretations(asked))
    rows = rows_of(asked, under, chance, 12)
    lines_agree(asked, rows, under, "day")
    for _, day in rows[:1]:
        lines_agree(asked, rows, under, day)


# -- what was wrong once


def test_a_product_of_two_lines_is_over_both() -> None:
    """It is brought to the unit by a division, and no factor is lost."""
    columns = {"tier": ["first"], "band": ["low"], "days": [30], "month_days": [30]}
    made, day = pl.DataFrame(columns), date(2026, 6, 21)
    found = frames.compute(made, unemployed.BENEFIT, on=day, lines=True)

    named = ("full", "due", "rounding")
    lines = found.select(f"unemployed_benefit_{key}_per_150" for key in named)
    assert [(21_406_800, 21_406_800, 1_200)] == lines.rows()


def test_what_is_taken_off_is_over_both() -> None:
    """A part of a month for a day of absence, below 0."""
    none: dict[str, int] = dict.fromkeys(frames.needs(cis.BENEFIT), 0)
    row = none | {"main_days": 20, "month_days": 30, "unexcused_main": 1}
    found = frames.compute(
        pl.DataFrame([row]),
        cis.BENEFIT,
        on=date(2026, 8, 1),
        under=Interpretations({"OP-08": "part"}),
        lines=True,
    )

    named = ("unexcused", "rounding")
    lines = found.select(f"cis_benefit_{key}_per_1200" for key in named)
    assert [(-8_562_800, 400)] == lines.rows()


def test_a_table_of_another_formula_makes_no_line_null() -> None:
    """In an era in which the other does not read it."""
    columns = {
        "minutes": [60, 60],
        "tier": ["first", "first"],
        "on": [date(2009, 5, 31), date(2026, 1, 2)],
    }
    made = pl.DataFrame(columns)
    for asked in ([psu.PAY], [unemployed.BENEFIT, psu.PAY]):
        found = frames.answer(made, asked, on="on", lines=True, absent="unknown")
        assert [39_000, 188_400] == found["psu_pay_refund_base_per_60"].to_list()


def test_numbers_without_room_are_left_to_the_other_reading() -> None:
    """Factors in the unit of their product have no room in 64 bits."""
    factor = Choose(thing.red, Product(thing.parts, Fraction(1, 1000)), 1)
    cube = Product(Product(factor, factor), factor)
    law = over_time(version(date(2010, 1, 1), Lines((line(factor),), cube)))
    asked = Formula("thing.SUM", "kwota", "amount", Thing, law)
    rows: list[Row] = [
        ([Thing(red=red, parts=200)], date(2013, 7, 1)) for red in (True, False)
    ]

    lines_agree([asked], rows, Interpretations(), "day")
    lines_agree([asked], rows, Interpretations(), date(2013, 7, 1))


def test_a_number_is_never_cut_off_in_silence() -> None:
    """A program that would lose a fraction is refused."""
    with pytest.raises(GrammarError, match="got 1/150, expected whole numbers of 1/60"):
        whole((Fraction(1, 150),), 60)
