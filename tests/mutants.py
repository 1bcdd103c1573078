"""Break the readings on purpose, one slip at a time, and see which test notices.

Run it by itself, in an environment that can run the tests:

    python tests/mutants.py             # every mutant
    python tests/mutants.py frame/days  # those whose file or slip contains a word

Each slip is made in a copy of the package, never in the source. The laws run against
the copy; a line tells which test caught the slip, or that none did. The exit code is
the number of slips that nothing caught.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory

from attrs import frozen

ROOT = Path(__file__).parent.parent
LAWS = ("test_examples", "test_time", "test_unknowing", "test_readings")
MEASURED = (
    "tests/outcomes/test_metrics.py",
    "tests/outcomes/test_measuring.py",
    "tests/frames/test_measure.py",
)
RUN = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider"]


@frozen
class Mutant:
    """A slip.

    Attributes:
        file: The module, below the package.
        old: What stands there, once.
        new: What is put in its place.
    """

    file: str
    old: str
    new: str

    def __str__(self) -> str:
        return f"{self.file}: {self.old!r} → {self.new!r}"


RECORD, EVALUATION = "reading/record.py", "reading/evaluation.py"
CASES = "outcomes/cases.py"
TOTALS = "outcomes/totals.py"
TERMS = "reading/frame/terms.py"
JOINING = "frames/joining.py"
SPELLS = "frames/spells.py"
PERSONS = "frames/persons.py"
ADDING = "frames/adding.py"
DAYS = "reading/frame/days.py"
LOGIC, ARITHMETIC = "reading/frame/logic.py", "reading/frame/arithmetic.py"
COLUMNS, READER = "reading/frame/columns.py", "reading/frame/reader.py"
STATEMENT, PLAN = "reading/frame/statement.py", "reading/frame/plan.py"
LOG, WINDOWS, HELD = (f"reading/frame/{name}.py" for name in ("log", "windows", "held"))
VIEW, TIMELINE, EXACT = "grammar/view.py", "law/timeline.py", "grammar/exact.py"

MUTANTS = (
    # -- one record: logic
    Mutant(EVALUATION, "how is not How.ALL, set", "how is How.ALL, set"),
    Mutant(EVALUATION, "decisive, said = how is not How.ALL", "decisive, said = True"),
    Mutant(EVALUATION, "elif None in said:", "elif False:"),
    Mutant(EVALUATION, "return met is not (how is How.NONE)", "return met"),
    Mutant(EVALUATION, "return a >= b", "return a > b"),
    Mutant(EVALUATION, "return a <= b", "return a < b"),
    Mutant(EVALUATION, "return a > b", "return a >= b"),
    Mutant(EVALUATION, "return a < b", "return a <= b"),
    Mutant(EVALUATION, "return a == b", "return a >= b"),
    Mutant(EVALUATION, "if a is None or b is None:", "if a is None and b is None:"),
    Mutant(RECORD, "None if said is None else said in names", "said in names"),
    Mutant(
        RECORD, "then if reason.met else otherwise", "otherwise if reason.met else then"
    ),
    Mutant(
        RECORD,
        "if reason.met is None:\n            return Amount",
        "if False:\n            return Amount",
    ),
    # -- one record: arithmetic
    Mutant(EVALUATION, "if len(values) < len(parts):", "if not values:"),
    Mutant(EVALUATION, "return min(values)", "return max(values)"),
    Mutant(EVALUATION, "return max(values)", "return min(values)"),
    Mutant(EVALUATION, "return values[0] * values[1]", "return values[0] + values[1]"),
    Mutant(EVALUATION, "return -(-steps // 1) * step", "return steps // 1 * step"),
    Mutant(EVALUATION, "return steps // 1 * step", "return -(-steps // 1) * step"),
    Mutant(
        EVALUATION, "(steps + Fraction(1, 2)) // 1", "-(-(steps - Fraction(1, 2)) // 1)"
    ),
    Mutant(EVALUATION, "max(Fraction(number), Fraction())", "Fraction(number)"),
    # -- one record: time
    Mutant(RECORD, "and not self.under.unverified", "and self.under.unverified"),
    Mutant(RECORD, "history.on(self.day, self.known_on,", "history.on(self.day, None,"),
    Mutant(
        RECORD, "rule.law.on(self.day, self.known_on,", "rule.law.on(self.day, None,"
    ),
    Mutant(RECORD, "rule.law.on(day, known_on,", "rule.law.on(day, None,"),
    Mutant(RECORD, "month.last if formula.monthly", "month.first if formula.monthly"),
    Mutant(
        TIMELINE, "bisect_right(known, day,", "bisect_right(known, day - timedelta(1),"
    ),
    Mutant(
        TIMELINE, "bisect_right(known, day,", "bisect_right(known, day + timedelta(1),"
    ),
    Mutant(TIMELINE, "v.known <= known_on]", "v.known < known_on]"),
    Mutant(TIMELINE, "v.known <= known_on]", "v.since <= known_on]"),
    # -- columns: logic
    Mutant(
        LOGIC,
        "operator.or_ if decisive else operator.and_",
        "operator.and_ if decisive else operator.or_",
    ),
    Mutant(LOGIC, "return ~column if how is How.NONE else column", "return column"),
    Mutant(LOGIC, "if None in known:", "if False:"),
    Mutant(LOGIC, "return operator.ge", "return operator.gt"),
    Mutant(LOGIC, "return operator.le", "return operator.lt"),
    Mutant(LOGIC, "return operator.gt", "return operator.ge"),
    Mutant(LOGIC, "return operator.lt", "return operator.le"),
    Mutant(LOGIC, "return operator.eq", "return operator.ge"),
    Mutant(LOGIC, "below = common(left, right)", "below = 1"),
    Mutant(
        READER, "return nw.when(truth(known)).then(truth(among))", "return truth(among)"
    ),
    Mutant(READER, "nw.when(possible).then(column)", "column"),
    Mutant(
        READER,
        "evaluate(then if met else otherwise)",
        "evaluate(otherwise if met else then)",
    ),
    Mutant(READER, "column <= whole(said.high)", "column < whole(said.high)"),
    Mutant(READER, "column >= whole(said.low)", "column > whole(said.low)"),
    Mutant(
        READER, "if self.days.view.usable(version) else None", "if version else None"
    ),
    # -- columns: arithmetic
    Mutant(
        ARITHMETIC,
        "if len(columns) + len(known) < len(parts):",
        "if not columns and not known:",
    ),
    Mutant(
        ARITHMETIC, "[*columns, constant] if constant else [*columns]", "[*columns]"
    ),
    Mutant(ARITHMETIC, "right.below * left.denominator", "right.below"),
    Mutant(ARITHMETIC, "left.below * right.below", "left.below"),
    Mutant(
        ARITHMETIC,
        "min(left, right) if smaller else max(left, right)",
        "max(left, right) if smaller else min(left, right)",
    ),
    Mutant(
        ARITHMETIC, "(x, y) if smaller else (y, x)", "(y, x) if smaller else (x, y)"
    ),
    Mutant(ARITHMETIC, "rest = nw.when(x > y).then(second)", "rest = second"),
    Mutant(
        ARITHMETIC,
        "below = nw.when(number.top < whole(0)).then(whole(0))",
        "below = whole(0)",
    ),
    Mutant(
        ARITHMETIC,
        "nw.when(number.top >= whole(0)).then(number.top).otherwise(below)",
        "number.top",
    ),
    Mutant(
        ARITHMETIC, "(column + whole(unit - 1)) // whole(unit)", "column // whole(unit)"
    ),
    Mutant(ARITHMETIC, "(column + whole(unit - 1))", "(column + whole(unit))"),
    Mutant(
        ARITHMETIC,
        "return column // whole(unit)",
        "return (column + whole(unit - 1)) // whole(unit)",
    ),
    Mutant(
        ARITHMETIC,
        "(scaled(column, 2) + whole(unit))",
        "(scaled(column, 2) + whole(unit - 1))",
    ),
    Mutant(ARITHMETIC, "number.below * step", "step"),
    Mutant(
        ARITHMETIC,
        "rest = nw.when(~when).then(top(otherwise, below))",
        "rest = top(otherwise, below)",
    ),
    Mutant(
        ARITHMETIC,
        "if then is None and otherwise is None:",
        "if then is None or otherwise is None:",
    ),
    Mutant(ARITHMETIC, "scaled(scaled(column, -1) // below, -1)", "column // below"),
    Mutant(COLUMNS, "below // number.below)", "1)"),
    # -- columns: time
    Mutant(DAYS, "on >= that_day(leaves[half][0])", "on > that_day(leaves[half][0])"),
    Mutant(DAYS, "within, end = on >= that_day", "within, end = on > that_day"),
    Mutant(DAYS, "since.replace(day=1) if self.monthly else since", "since"),
    Mutant(
        DAYS, "since.replace(day=1) if self.monthly else since", "since.replace(day=1)"
    ),
    Mutant(DAYS, "if end is not None:", "if False:"),
    Mutant(DAYS, "known_on + timedelta(days=1)", "known_on"),
    Mutant(DAYS, "Month.of(after).first if self.monthly else after", "after"),
    Mutant(DAYS, "(on < that_day(end))", "(on <= that_day(end))"),
    Mutant(
        DAYS,
        "if not found or not _same(found[-1][1], says):",
        "if not found or says is not None:",
    ),
    Mutant(
        DAYS,
        "nw.when(within).then(_by_day(on, leaves)).otherwise(null)",
        "_by_day(on, leaves)",
    ),
    Mutant(VIEW, "if known is None or v.known <= known)", "if True)"),
    Mutant(VIEW, "law.find(self.on, self.known_on)", "law.find(self.on)"),
    Mutant(VIEW, "on = Month.of(on).last", "on = Month.of(on).first"),
    Mutant(
        VIEW,
        "unverified or version.evidence is not",
        "not unverified or version.evidence is not",
    ),
    # -- columns: statements and the plan
    Mutant(STATEMENT, "less(version.said.amount, *counted)", "less(0, *counted)"),
    Mutant(STATEMENT, "version.said.lines if line.counts)", "version.said.lines)"),
    Mutant(
        STATEMENT,
        "truncated(reader.named(version.said.amount))",
        "reader.named(version.said.amount)",
    ),
    Mutant(
        PLAN,
        "self._numbers[id(said)] = said, found, self._reached",
        "self._numbers[id(said)] = said, found, 0",
    ),
    Mutant(
        PLAN,
        "self._truths[id(said)] = said, found, self._reached",
        "self._truths[id(said)] = said, found, 0",
    ),
    Mutant(PLAN, "self._reached = outside", "self._reached = 0"),
    Mutant(PLAN, 'prefix += "_"', "break"),
    Mutant(
        EXACT,
        "Span(min(ends), max(ends), a.below * b.below)",
        "Span(min(ends), max(ends), a.below)",
    ),
    # -- logs in columns
    Mutant(WINDOWS, "whole(_WEEK - 1)) % whole", "whole(_WEEK)) % whole"),
    Mutant(WINDOWS, "_shifted(first, _WEEK - 1)", "_shifted(first, _WEEK)"),
    Mutant(WINDOWS, "range(1, _WEEK)", "range(1, _WEEK - 1)"),
    Mutant(WINDOWS, "_shifted(first, 31)", "_shifted(first, 28)"),
    Mutant(WINDOWS, "_shifted(first, 366)", "_shifted(first, 364)"),
    Mutant(WINDOWS, "whole(_WEEK) - weeks)", "whole(_WEEK) + weeks)"),
    Mutant(LOG, "_MOST = 24 * 60", "_MOST = 24 * 60 + 1"),
    Mutant(LOG, "(spent >= whole(0)) & (spent", "(spent >= whole(-9)) & (spent"),
    Mutant(LOG, 'known = (col("blank") == whole(0)) & (spent', "known = (spent"),
    Mutant(LOG, "whole(1)) & (spent == whole(0))", "whole(1))"),
    Mutant(
        LOG, 'col("day") >= that_day(self.since)', 'col("day") > that_day(self.since)'
    ),
    Mutant(LOG, 'counts | col("day").is_null()', "counts"),
    Mutant(LOG, 'sure=nw.when(worked).then(col("day"))', 'sure=col("day")'),
    Mutant(LOG, 'seen=nw.when(worked | open_).then(col("day"))', 'seen=col("day")'),
    Mutant(LOG, "nw.when(worked | open_)", "nw.when(worked)"),
    Mutant(
        LOG,
        'known, weeks = col("first_dated") == whole(1), whole(0)',
        'known, weeks = ~col("day").is_null(), whole(0)',
    ),
    Mutant(LOG, "known & _sure_start(), weekday", "known, weekday"),
    Mutant(
        LOG,
        'nw.coalesce("start", "first_seen", "first_day")',
        'nw.coalesce("first_seen", "first_day")',
    ),
    Mutant(LOG, '~col("start").is_null() | col', "col"),
    Mutant(LOG, 'nw.coalesce("seen", "least")', 'col("least")'),
    Mutant(LOG, "same = (low == high) & (", "same = ("),
    Mutant(LOG, '(low == high) & (col(f"{name}_known") == col("rows"))', "low == high"),
    Mutant(HELD, "if self.log.law_day is LawDay.FIRST", "if self.log.law_day is None"),
    Mutant(HELD, '"first" if self.log.law_day is LawDay.FIRST else "seen"', '"first"'),
    Mutant(HELD, "nw.when(known).then(met)", "met"),
    # -- metrics: persons one by one
    Mutant(CASES, "nothing = False if known else None", "nothing = False"),
    Mutant(CASES, "return last.pop() if len(last) == 1 else None", "return last.pop()"),
    Mutant(CASES, "if inside is not False and met is not True:", "if False:"),
    Mutant(TOTALS, "gain = 0 if case.top == 0 else case.bottom", "gain = 0"),
    Mutant(TOTALS, "without = 0 if case.top == case.bottom else", "without ="),
    # -- metrics: columns
    Mutant(TERMS, "end.day >= same_date", "end.day > same_date"),
    Mutant(TERMS, "day.day > same_date", "day.day >= same_date"),
    Mutant(TERMS, "whole(29)", "whole(28)"),
    Mutant(TERMS, "& ~century", ""),
    Mutant(TERMS, "year // whole(400)", "year // whole(40_000)"),
    Mutant(JOINING, '(col("employer") != nw.lit(""))', "nw.lit(True)"),
    Mutant(JOINING, 'shifted(col("before_end"), 1)', 'shifted(col("before_end"), 2)'),
    Mutant(SPELLS, 'nw.coalesce("end", known, "start")', 'nw.coalesce("end", "start")'),
    Mutant(SPELLS, "(day <= _number(", "(day < _number("),
    Mutant(SPELLS, "then(gap <= whole(GAP))", "then(gap < whole(GAP))"),
    Mutant(SPELLS, "none = nw.when(col(", "none = nw.when(~col("),
    Mutant(PERSONS, "back = nw.when(col(", "back = nw.when(~col("),
    Mutant(PERSONS, "(top == whole(0)) & (none == whole(0))", "top == whole(0)"),
    Mutant(ADDING, "parts += [~(~found[0] & other)", "parts += [~(found[0] & other)"),
    Mutant(ADDING, "*(~col(name) for name in outs)", "*(col(name) for name in outs)"),
    Mutant(
        ADDING, '"gain": only(may & clear & ~none_of_it', '"gain": only(may & clear'
    ),
    Mutant(ADDING, "may & clear & ~all_of_it, y)", "may & clear, y)"),
    Mutant(ADDING, "return known(~late) == whole(0)", "return known(late) == whole(1)"),
)


def caught(mutant: Mutant) -> str:
    """Return the test that notices *mutant*, empty where none does."""
    with TemporaryDirectory() as scratch:
        copy = Path(scratch) / "reintegra"
        shutil.copytree(ROOT / "src" / "reintegra", copy)
        slip(copy / mutant.file, mutant)
        tests = [f"tests/laws/{name}.py" for name in LAWS]
        order = [*tests, "tests/grammar", "tests/frames", *MEASURED]
        if mutant.file.startswith(("frames/", "outcomes/")):  # what is nearest first
            order = [*MEASURED, *order]
        shown = subprocess.run(  # noqa: S603 - our own interpreter
            [*RUN, *order],
            capture_output=True,
            check=False,
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": scratch, "CI": "1"},
            text=True,
        )
    if shown.returncode == 0:
        return ""
    failed = re.search(r"^(?:FAILED|ERROR) (\S+)", shown.stdout, re.MULTILINE)
    return failed[1] if failed else shown.stdout[-300:] + shown.stderr[-300:]


def slip(file: Path, mutant: Mutant) -> None:
    """Make the slip in a copy of the module."""
    text = file.read_text(encoding="utf-8")
    if text.count(mutant.old) != 1:
        msg = f"{mutant}: found {text.count(mutant.old)} times, expected once"
        raise ValueError(msg)
    file.write_text(text.replace(mutant.old, mutant.new), encoding="utf-8")


def main(words: list[str]) -> int:
    """Try the mutants that contain one of *words*, and count those that live."""
    chosen = [m for m in MUTANTS if not words or any(w in str(m) for w in words)]
    lived = 0
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for mutant, test in zip(chosen, pool.map(caught, chosen), strict=True):
            lived += not test
            sys.stdout.write(f"{mutant}\n    {test or 'NOTHING NOTICED'}\n")
            sys.stdout.flush()
    sys.stdout.write(f"{len(chosen) - lived} of {len(chosen)} mutants caught\n")
    return lived


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
