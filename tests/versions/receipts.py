"""Receipts of every rule: drawn from a seed, kept in a file, and replayed.

The file is written anew until a version is released, and never after: what it says must
replay in every later one.
"""

from __future__ import annotations

import gzip
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

from reintegra import (
    DataError,
    Month,
    Receipt,
    ReintegraError,
    cis,
    classify,
    compute,
    decide,
    from_data,
    from_json_lines,
    kis,
    psu,
    receipt,
    replay,
    to_data,
    to_json_lines,
)
from reintegra.exchange import constants
from reintegra.grammar.facts import Kind, Label, labels
from reintegra.grammar.limits import Limit
from reintegra.grammar.names import Sorting
from reintegra.grammar.nodes import Formula, Rule
from reintegra.reading.record.findings import finding
from tests.versions import centres, works
from tests.versions.dice import Dice
from tests.versions.persons import named, under

Outcome = tuple[str, tuple[str, ...], tuple[str, ...]]
"""Whose a receipt is, the causes of what differs (or ``same``), and each in words."""
CORPUS = Path(__file__).with_name("receipts.jsonl.gz")
COUNT, SEED = 1200, 11
LAST = date(2026, 11, 27)
"""The last day asked about: of later ones the law may still change."""


# -- results, drawn


def results(dice: Dice, kind: str) -> Iterator[Any]:
    """Ask one question of a kind; a stay or a log has several answers."""
    match kind:
        case "month":
            given = centres.draw_month(dice)
            yield cis.integration_benefit(*centres.about(given), under=under(given))
        case "check":
            given = centres.draw_check(dice)
            stay = centres.stay_of(given["stay"])
            kept = centres.attendance_of(given["attendance"])
            on, read = given["on"], under(given)
            yield from cis.check(stay, kept, on=on, under=read)
        case "club":
            given = centres.draw_club(dice)
            facts = given["facts"]
            club = kis.Participation("P-1", given["start"], given["end"], **facts)
            yield from kis.check(club, on=given["on"], under=under(given))
        case "pay":
            given = works.draw_pay(dice)
            log = psu.WorkLog(works.hours(given["log"]))
            month = Month(*given["month"])
            yield psu.pay(log, month, **given["terms"], under=under(given))
        case _:
            yield provided(dice, dice.choice(PROVISIONS))


KINDS = ("rule",) * 6 + ("month", "check", "club", "pay")
PROVISIONS = [
    one
    for kind in (Rule, Formula, Limit, Sorting)
    for one in constants.known(kind).values()
]


def provided(dice: Dice, provision: Any) -> Any:
    """Ask any rule, formula, limit or sorting of the library about a drawn record."""
    record = drawn_record(dice, provision.record)
    first = min(provision.law.versions[0].since, LAST)
    on = dice.pick(dice.law_day(), dice.day(first, LAST))
    read = under({"under": dice.under()})
    match provision:
        case Rule():
            return decide(provision, record, on, under=read)
        case Formula():
            return compute(provision, record, on, under=read)
        case Limit():
            return finding(provision, record, [on], on, read)
        case _:
            return classify(provision, record, on, under=read)


def drawn_record(dice: Dice, kind: Any) -> Any:
    """Draw the facts of a record; some are not known."""
    unknown = dice.pick(0.0, 0.3, 0.8)
    drawn = {
        name: _value(dice, label)
        for name, label in labels(kind)
        if dice.random() >= unknown
    }
    return kind(**drawn)


def _value(dice: Dice, label: Label) -> object:
    match label.kind:
        case Kind.FLAG:
            return dice.one_in(2)
        case Kind.COUNT:
            span = min(label.high, dice.pick(5, 31, 400, 10**7))
            return dice.randint(label.low, max(label.low, span))
        case Kind.CHOICE:
            return dice.choice([name for name, _ in label.names])
        case _:
            return dice.day(label.first, min(label.last, date(2027, 12, 31)))


def drawn(count: int, seed: int) -> Iterator[Receipt]:
    """Draw receipts; a question without an answer is passed over, as is a later day."""
    number, seen = 0, set[str]()
    while len(seen) < count:
        dice = Dice(f"{seed} {number}")
        number += 1
        try:
            found = [*results(dice, KINDS[number % len(KINDS)])]
        except ReintegraError:
            continue
        kept = [one for one in found if one.on <= LAST]
        one = receipt(dice.choice(kept)) if kept else None
        if one is not None and one.hash not in seen:
            seen.add(one.hash)
            yield one


# -- the file


def write(receipts: Iterable[Receipt], path: Path) -> None:
    """Write receipts, each a line; the same ones make the same file."""
    lines = "".join(to_json_lines(receipts))
    path.write_bytes(gzip.compress(lines.encode(), mtime=0))


def read(path: Path) -> Iterator[Receipt]:
    """Read receipts, line by line."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from from_json_lines(lines, Receipt)


# -- a register under two versions of the library


def answered(register: Path, key: str, on: date) -> Iterator[str]:
    """Answer for each line of a register: a line with its ``id`` and the receipt.

    Args:
        register: JSON Lines: in each object the facts of a record, and an ``id``.
        key: The key of a rule or a formula.
        on: The day.
    """
    provision = named(key)
    ask = decide if isinstance(provision, Rule) else compute
    with register.open(encoding="utf-8") as lines:
        for one in map(json.loads, lines):
            whose = one.pop("id")
            found = receipt(ask(provision, from_data(one, provision.record), on))
            yield json.dumps({"id": whose, "receipt": to_data(found)}) + "\n"


def replayed(lines: Iterable[str]) -> Iterator[Outcome]:
    """Replay receipts, of a register or by themselves."""
    for number, line in enumerate(lines, 1):
        data = json.loads(line)
        whose = str(data.get("id", number))
        try:
            found = replay(from_data(data.get("receipt", data), Receipt))
        except DataError as error:
            yield whose, ("refused",), (f"refused: {error}",)
        else:
            causes = dict.fromkeys(one.cause for one in found.differences)
            texts = found.explain("en").splitlines()[1:]
            yield whose, tuple(causes) or ("same",), tuple(texts)


def changed(outcomes: Iterable[Outcome]) -> Iterator[str]:
    """Write out who changed and by what, and how many did in all."""
    counted: Counter[str] = Counter()
    for whose, causes, texts in outcomes:
        counted.update(causes)
        yield from (f"{whose}: {one}" for one in texts)
    yield ", ".join(f"{name} {counted[name]}" for name in sorted(counted))
