"""Differences between 0.1.0 and this version that the changelog explains.

Each explanation says of a single difference whether it is the one that the changelog
names. Whatever none of them covers is a fault.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, TypeAlias

from attrs import frozen

from tests.versions.asking import Case
from tests.versions.dice import Given


@frozen
class Difference:
    """A place where two answers to one question differ.

    Attributes:
        case: The question.
        given: What it was about.
        path: Where in the answer.
        old: What the older version says there.
        new: What the newer one says.
        before: The older version's whole answer.
        after: The newer one's.
    """

    case: Case
    given: Given
    path: tuple[str, ...]
    old: Any
    new: Any
    before: Any
    after: Any

    @property
    def part(self) -> str:
        """The part of the answer; empty where one was refused and the other not."""
        return self.path[0] if self.path else ""


Fits: TypeAlias = Callable[[Difference], bool]
EXPLANATIONS: dict[str, Fits] = {}
"""What the changelog says, and whether a difference is of that kind."""


def explained(found: Difference) -> str | None:
    """Return what explains a difference, ``None`` if nothing does."""
    return next((why for why, fits in EXPLANATIONS.items() if fits(found)), None)


def _because(why: str) -> Callable[[Fits], Fits]:
    def keep(fits: Fits) -> Fits:
        EXPLANATIONS[why] = fits
        return fits

    return keep


_LAST_YEAR_OF_2011 = 2018  # the refund for December 2017 is asked for in January


_FINDING = ("findings", "limit and first day")
_OF_STAYS = {"month", "check", "payroll", "bonus", "correction"}


# -- law that was not read


@_because("NotReadError where there was law that the library has not read")
def _not_read(one: Difference) -> bool:
    return (one.old, one.new) == ("NotInForceError", "NotReadError")


@_because("the calendar of a year whose duties were only not read has no day")
def _calendar(one: Difference) -> bool:
    was = one.old == {"refused": "NotInForceError"}
    return one.case[0] == "calendar" and was and one.new["due"] == []


# -- evidence and completeness


@_because("the benefit of 2002-09 to 2009-05 has its announcements: STATUTE")
def _announced(one: Difference) -> bool:
    weaker = one.old in ("INSTITUTION", "DERIVED", "UNVERIFIED", "OFFICIAL")
    return weaker and one.new == "STATUTE" and _day(one) < date(2009, 6, 1)


@_because("a statement without an amount is not complete")
def _no_amount(one: Difference) -> bool:
    fell = (one.path[-1:], one.old, one.new) == (("complete",), True, False)
    return fell and _beside(one.after, one.path)["grosze"] is None


# -- persons of no listed group (OP-50)


@_because("the head decides on a person of no listed group (OP-50)")
def _head_decides(one: Difference) -> bool:
    if "OP-50" in one.given["under"]["chosen"] or not _of_persons(one):
        return False
    match one.case[0]:
        case "verdict":
            names = "met", "discretion", "missing", "interpretations", "cites"
            by_default = "OP-50=head_decides" in one.after.get("interpretations", ())
            return by_default and one.part in (*names, "evidence")
        case "rows":
            return (one.old, one.new) == (False, None)
        case _:
            opened = one.path in {("met", "cis"), ("met", "kis")}
            return (opened and one.new is None) or one.part == "exclusions"


@_because("of art. 1 ust. 2 and 3 the points are cited that an answer rests on")
def _points(one: Difference) -> bool:
    if one.case[0] != "verdict" or not _of_persons(one) or one.part != "cites":
        return False
    old, new = (
        {c.split(" pkt")[0] for c in a["cites"]} for a in (one.before, one.after)
    )
    return old == new


@_because("applications to a centre of before 2022-02-15 follow the law of before")
def _filed(one: Difference) -> bool:
    if not date(2022, 2, 15) <= _day(one) <= date(2025, 5, 31):
        return False
    match one.case[0]:
        case "verdict" if one.given["rule"] == "cis.ELIGIBLE":
            cited = "art. 6" in one.after.get("cites", ())
            asked = "application_filed" in one.after.get("missing", ())
            return cited or asked or _only_more(one, "OP-58=")
        case "rows" if one.given["key"] == "cis.ELIGIBLE":
            return one.new is None
        case "open_to":
            return one.path == ("met", "cis") and one.new is None
        case _:
            return False


def _only_more(one: Difference, beginning: str) -> bool:
    """Whether one interpretation more is named, of a point, and nothing less."""
    if one.path[-1:] != ("interpretations",) or not set(one.old) < set(one.new):
        return False
    return all(name.startswith(beginning) for name in set(one.new) - set(one.old))


def _of_persons(one: Difference) -> bool:
    rule = one.given.get("rule") or one.given.get("key")
    return one.case[0] == "open_to" or rule in {"cis.ELIGIBLE", "kis.ELIGIBLE"}


# -- socially useful works


@_because(
    "a referral asks for the list from 2005-11-01, and of cities as of 2005 to 2017"
)
def _referral(one: Difference) -> bool:
    rule = one.given.get("rule") or one.given.get("key")
    return rule == "psu.REFERRAL" and _day(one) < date(2018, 1, 1)


@_because("papers of works are cited by their regulations")
def _regulations(one: Difference) -> bool:
    of_works = one.case[0] == "log" and "cites" in one.path
    return of_works and one.path[1].startswith(("psu.WORK_DAY", "psu.MONTHLY_HOURS"))


@_because("a year of works without a minute is to be checked as well")
def _no_minute(one: Difference) -> bool:
    if one.case[0] == "settlement" and one.part == "findings":
        return _of_persons_without_a_minute(one)
    if one.case[0] != "log" or one.old is not None or len(one.path) != len(_FINDING):
        return False
    limit, _, first = one.path[1].partition(" ")
    spent = (minutes for day, minutes in one.given["log"] if str(day)[:4] == first[:4])
    return limit == "psu.YEARLY_LIMIT" and not any(spent)


def _of_persons_without_a_minute(one: Difference) -> bool:
    """Whether nothing but years to be checked of such persons came to the findings."""
    old, new = (set(map(tuple, found)) for found in (one.old, one.new))
    logs = one.given["logs"]
    idle = {name for name in logs if not any(spent for _, spent in logs[name])}
    return old < new <= old | {(name, "psu.YEARLY_LIMIT", "None") for name in idle}


@_because("how a log is counted is named first among the interpretations of a finding")
def _counted(one: Difference) -> bool:
    if one.case[0] not in {"log", "edition"} or one.path[-1:] != ("interpretations",):
        return False
    moved = set(one.old) ^ set(one.new)
    return all(name.startswith(("OP-32b=", "OP-33=")) for name in moved)


@_because("weeks from a start are counted also where no limit is in force")
def _from_start(one: Difference) -> bool:
    refused = one.case[0] == "entries" and one.old == {"refused": "ColumnError"}
    answers = one.after.get("windows", {}).values()
    return refused and all(kept is None for *_, kept in answers)


@_because("duties of works by the regulations of 2005 and 2011")
def _duties_of_works(one: Difference) -> bool:
    if one.case[0] == "after":
        of_works = one.given["duty"].startswith("psu.")
        return of_works and (one.old, one.new) == ("NotInForceError", "PeriodError")
    if one.case[0] != "calendar" or one.given["year"] > _LAST_YEAR_OF_2011:
        return False
    old, new = (_days_due(answer) for answer in (one.before, one.after))
    return old < new and all(key.startswith("psu.") for key, *_ in new - old)


def _days_due(answer: Any) -> set[tuple[Any, ...]]:
    return {tuple(due) for due in answer.get("due", ())}


# -- the labour office


@_because("part of a month at 80 or 120 % names its interpretation (OP-56)")
def _bands(one: Difference) -> bool:
    about = one.given.get("formula") or one.given.get("key")
    if about != "unemployed.BENEFIT" or _day(one) < date(2010, 1, 1):
        return False
    if one.part == "interpretations":
        return "OP-56=unrounded" in one.new
    return one.part in {"missing", ""} and one.after.get("missing") == ["band"]


@_because("a plan of social employment before 2009-02-01: what the ministry says")
def _plan(one: Difference) -> bool:
    return one.given.get("event") == "started_ipzs" and one.new == "OFFICIAL"


@_because("a last contact whose 90 days end under the act of 2025 (OP-55)")
def _contact(one: Difference) -> bool:
    asked = one.given.get("event"), one.given.get("duty")
    refused = one.old == {"refused": "NotInForceError"}
    last = one.given["event"] if asked[1] else _day(one)
    about = asked[0] == "no_contact" or asked[1] == "unemployed.contact"
    return about and refused and date(2025, 3, 3) <= last < date(2025, 6, 1)


# -- centres


@_because("a finding names each of its days once")
def _once(one: Difference) -> bool:
    return one.path[-1:] == ("days",) and sorted(set(one.old)) == one.new


@_because("a list of a month has findings, and names their interpretations")
def _findings(one: Difference) -> bool:
    listed = one.case[0] == "payroll" and one.path == ("interpretations",)
    return listed and {o for o in one.old if o[:5] != "OP-09"} < set(one.new)


@_because("OP-09 is named only where there are items to round")
def _items(one: Difference) -> bool:
    about = one.given.get("formula", "cis.BENEFIT")
    if about != "cis.BENEFIT" or one.path[-1:] != ("interpretations",):
        return False
    gone = set(one.old) - set(one.new)
    return len(gone) == 1 and gone.pop().startswith("OP-09=")


@_because("one certificate is one spell, also where only class days count")
def _spells(one: Difference) -> bool:
    chosen = one.given["under"]["chosen"]
    read = chosen.get("OP-01"), chosen.get("OP-02")
    return one.case[0] in _OF_STAYS and read == ("class_days", "per_spell")


@_because("an absence marked on a day without classes is to be checked")
def _weekend(one: Difference) -> bool:
    if one.case[0] == "check":
        marked = one.part == "findings" and one.path[1].startswith("cis.MARK")
        return marked and one.new is None
    fell = (one.path[-1:], one.old, one.new) == (("complete",), True, False)
    return fell and one.case[0] in {"month", "payroll", "correction"}


# -- outcomes


@_because("wages of every year decide whether contracts are worth three of them")
def _wages(one: Difference) -> bool:
    metric = one.path[1] if one.part in {"rates", "figures"} else ""
    if not metric.startswith(("pokl.employment_effect", "ct8.", "ct9.")):
        return False
    spells = (s for who in one.given["members"] for s in who.get("spells", ()))
    return any(s["kind"] == "civil_contract" and s["value"] for s in spells)


# -- what a difference is of


def _day(one: Difference) -> date:
    """Return the day that a question is about."""
    given = one.given
    if "month" in given:
        year, month = given["month"]
        return date(year, month, 1)
    found: Any = given.get("on") or given.get("signed")
    if isinstance(found, list):
        found = found[int(one.path[1])]
    return found if isinstance(found, date) else date.max


def _beside(answer: Any, path: tuple[str, ...]) -> Any:
    """Return the part of an answer that holds the last name of *path*."""
    for name in path[:-1]:
        answer = answer[name]
    return answer
