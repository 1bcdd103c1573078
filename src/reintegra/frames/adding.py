"""Read one version of a metric over persons and spells, down to a row of sums."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, assert_never

import narwhals.stable.v2 as nw
from attrs import Attribute, fields, frozen

from reintegra.frames.persons import either, known, open_
from reintegra.grammar.view import View
from reintegra.grammar.walk import inside
from reintegra.grammar.words import ByInterpretation, Condition, How
from reintegra.law.open_points import OP_40
from reintegra.law.points import Choice
from reintegra.outcomes.facts import PersonFacts, SpellFacts
from reintegra.outcomes.spec import Counts, Is, LastOne, Measure, Part, Some
from reintegra.outcomes.totals import Totals
from reintegra.reading.frame.columns import truth, whole
from reintegra.reading.frame.days import Days
from reintegra.reading.frame.logic import joined
from reintegra.reading.frame.plan import Plan
from reintegra.reading.frame.reader import Reader

col = nw.col
SUMS = tuple(one.name for one in fields(Totals))
_PERSON = {one.name for one in fields(PersonFacts)}
_SPELL = {one.name for one in fields(SpellFacts)}


@frozen(eq=False)
class Job:
    """One version of a metric, to be read over columns.

    Attributes:
        name: What its helper columns begin with; no other job's do.
        measure: The version.
        named: What the denominator asks beside the population, ``None`` for nothing.
        view: Which of the law is read.
        day: The column of the day whose law counts, ``None`` where the view has it.
    """

    name: str
    measure: Measure
    named: Condition | None
    view: View
    day: str | None

    def conditions(self) -> Iterator[Condition]:
        """Go through all that it says, of persons and of spells."""
        said = self.measure
        yield said.population
        yield from (one.says for one in said.left_out if one.says is not None)
        yield from (one for one in (self.named,) if one is not None)
        for counts in self.effects():
            match counts:
                case Is(says):
                    yield says
                case Some(says, observed, alone):
                    yield from (says, observed)
                    yield from () if alone is None else (alone,)
                case LastOne(among, says, observed):
                    yield from (among, says, observed)
                case Part(part, whole_):
                    yield from (part, whole_)  # type: ignore[misc] # facts, not flags
                case _:
                    assert_never(counts)

    def effects(self) -> Iterator[Counts]:
        """Go through what counts, and what counts beside it (OP-40)."""
        yield self.measure.counts
        if self.measure.other is not None and self.leaves:
            yield self.measure.other

    @property
    def leaves(self) -> bool:
        """Whether persons counted for the other effect alone leave (OP-40)."""
        under = self.view.under
        return under is not None and under.of(OP_40).reading.key == "leave"

    def facts(self) -> Iterator[Attribute[Any]]:
        """Go through the facts that it asks for, of persons and of spells."""
        for condition in self.conditions():
            for word in inside(condition, self.view):
                if isinstance(word, Attribute):
                    yield word

    def choices(self) -> Iterator[Choice]:
        """Go through the open points that it meets, each with the reading used."""
        under = self.view.under
        if under is None:
            return
        if self.measure.other is not None:
            yield under.of(OP_40)
        for condition in self.conditions():
            for word in inside(condition, self.view):
                if isinstance(word, ByInterpretation):
                    yield under.of(word.point)

    # -- spells

    def of_spells(self, spells: Any) -> Any:
        """Add what each spell comes to, as numbers that can be summed by person."""
        for place, counts in enumerate(self.effects()):
            at = f"{self.name}{place}"
            match counts:
                case Some(says=says):
                    spells = self._read(spells, {f"{at}s": says})
                    spells = spells.with_columns(
                        **{
                            f"{at}t": known(col(f"{at}s")),
                            f"{at}n": open_(col(f"{at}s")),
                        }
                    )
                case LastOne(among, says):
                    spells = self._read(spells, {f"{at}a": among, f"{at}s": says})
                    spells = self._latest(spells, at)
                case Is() | Part():
                    continue
                case _:
                    assert_never(counts)
        return spells

    def _latest(self, spells: Any, at: str) -> Any:
        """Say of the spells that began last among those looked at what they are."""
        among = known(col(f"{at}a"))
        day = nw.when(among == whole(1)).then(col("fact_days_after_exit"))
        spells = spells.with_columns(**{f"{at}d": day})
        spells = spells.with_columns(**{f"{at}m": col(f"{at}d").max().over("person")})
        last = ~col(f"{at}d").is_null() & (col(f"{at}d") == col(f"{at}m"))
        says, none = col(f"{at}s"), col(f"{at}s").is_null()
        return spells.with_columns(
            **{
                f"{at}t": known(last & ~none & says),
                f"{at}f": known(last & ~none & ~says),
                f"{at}n": known(last & none),
            }
        )

    def sums(self) -> list[str]:
        """List the columns of spells that are summed by person."""
        found: list[str] = []
        for place, counts in enumerate(self.effects()):
            ends = {Some: "tn", LastOne: "tfn"}.get(type(counts), "")
            found += [f"{self.name}{place}{end}" for end in ends]
        return found

    # -- persons

    def of_persons(self, persons: Any) -> Any:
        """Add what each person adds to each sum."""
        effects = list(self.effects())
        says: dict[str, Condition] = {f"{self.name}p": self.measure.population}
        for place, out in enumerate(self.measure.left_out):
            if out.says is not None:
                says[f"{self.name}o{place}"] = out.says
        outs = [name for name in says if name != f"{self.name}p"]
        if self.named is not None:
            says[f"{self.name}d"] = self.named
        for place, counts in enumerate(effects):
            says |= self._of_effect(f"{self.name}{place}", counts)
        persons = self._read(persons, says)
        met = [self._met(f"{self.name}{i}", one) for i, one in enumerate(effects)]
        inside_ = [col(f"{self.name}p"), *(~col(name) for name in outs)]
        if self.named is not None:
            inside_.append(col(f"{self.name}d"))
        if len(met) > 1:
            inside_.append(~(~met[0] & met[1]))
        joined_ = truth(joined(How.ALL, [*inside_]))
        persons = persons.with_columns(**{f"{self.name}i": joined_})
        top, bottom = self._parts(met[0])
        persons = persons.with_columns(
            **{f"{self.name}x": top, f"{self.name}y": bottom}
        )
        return persons.with_columns(
            **{f"{self.name}_{sum_}": made for sum_, made in self._added().items()}
        )

    def _of_effect(self, at: str, counts: Counts) -> dict[str, Condition]:
        match counts:
            case Is(says):
                return {f"{at}s": says}
            case Some(observed=observed, alone=alone):
                beside = {} if alone is None else {f"{at}l": alone}
                return {f"{at}b": observed, **beside}
            case LastOne(observed=observed):
                return {f"{at}b": observed}
            case Part():
                return {}
            case _:
                assert_never(counts)

    def _met(self, at: str, counts: Counts) -> nw.Expr:
        """Return whether the effect is met, as a nullable truth."""
        no = truth(False)  # noqa: FBT003 - a literal
        match counts:
            case Is():
                return col(f"{at}s")
            case Some(alone=alone):
                found = either(col(f"{at}t"), col(f"{at}n"))
                nothing = nw.when(known(col(f"{at}b")) == whole(1)).then(no)
                parts = [found, nothing, *([] if alone is None else [col(f"{at}l")])]
                return truth(joined(How.ANY, [*parts]))
            case LastOne():
                return self._last(at)
            case Part():
                return truth(None)
            case _:
                assert_never(counts)

    def _last(self, at: str) -> nw.Expr:
        yes, no = truth(True), truth(False)  # noqa: FBT003 - literals
        so, not_so, open__ = col(f"{at}t"), col(f"{at}f"), col(f"{at}n")
        seen, zero = known(col(f"{at}b")) == whole(1), whole(0)
        only = (so > zero) & (not_so == zero) & (open__ == zero)
        never = (so == zero) & (open__ == zero)
        return nw.coalesce(
            nw.when(seen & only).then(yes), nw.when(seen & never).then(no)
        )

    def _parts(self, met: nw.Expr) -> tuple[nw.Expr, nw.Expr]:
        """Return what a person adds to the numerator and to the denominator."""
        counts = self.measure.counts
        if isinstance(counts, Part):
            return col(f"fact_{counts.part.name}"), col(f"fact_{counts.whole.name}")
        not_so = nw.when(known(~met) == whole(1)).then(whole(0))
        so = nw.when(known(met) == whole(1)).then(whole(1))
        return nw.coalesce(so, not_so), whole(1)

    def _added(self) -> Mapping[str, nw.Expr]:
        """Return each sum of `reintegra.outcomes.totals.Totals`, for one person."""
        i, x, y = (col(f"{self.name}{end}") for end in "ixy")
        zero = whole(0)
        sure, may = known(i) == whole(1), open_(i) == whole(1)
        top = nw.coalesce(x, zero)
        clear, open__ = ~y.is_null(), x.is_null()
        gain = nw.coalesce(x, y)

        def only(where: nw.Expr, value: nw.Expr) -> nw.Expr:
            return nw.when(where).then(value).otherwise(zero)

        return {
            "count": only(sure & clear & ~open__, top),
            "of": only(sure & clear, y),
            "open": only(sure & clear & open__, y),
            "gain": only(may & clear, gain),
            "with_gain": only(may & clear & (gain > zero), y),
            "without": only(may & clear & (top == zero), y),
            "unknown": only(may | (sure & (open__ | ~clear)), whole(1)),
            "blurred": only((may | sure) & ~clear, whole(1)),
        }

    def _read(self, frame: Any, said: Mapping[str, Condition]) -> Any:
        """Add conditions as columns, read by the law of the day."""
        day = None if self.day is None else col(self.day)
        plan = Plan(f"{self.name}{next(iter(said), '')}_")
        facts = {name: col(f"fact_{name}") for name in _PERSON | _SPELL}
        reader = Reader(facts, Days(day, self.view, monthly=False), plan)
        made = {name: truth(reader.holds(says)) for name, says in said.items()}
        for stage in plan.stages:
            frame = frame.with_columns(*stage)
        return frame.with_columns(**made)
