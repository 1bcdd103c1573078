"""Answers as plain data, by the public names that every version has.

Texts are left out: they may be worded better. Citations are cut to their unit, as the
journal that is named beside it may be a later one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from reintegra import ReintegraError

Plain = dict[str, Any]
OLD_NAMES = "_by_months"
"""What 0.2.0 added to the names of four facts that are counted by months."""


def attempt(ask: Callable[[], Any]) -> Any:
    """Return what *ask* returns; a refusal is an answer too."""
    try:
        return ask()
    except ReintegraError as error:
        return {"refused": type(error).__name__}


def renamed(room: Any, new: str, old: str) -> Any:
    """Return what *room* calls *new*, and an earlier version called *old*."""
    return getattr(room, new, None) or getattr(room, old)


def facts(names: Iterable[str]) -> list[str]:
    """Return the names of facts, in order, as 0.1.0 called them."""
    return sorted(name.removesuffix(OLD_NAMES) for name in names)


def choices(met: Iterable[Any]) -> list[str]:
    """Return the interpretations used, as ``OP-05=subtract``."""
    return sorted(map(str, met))


def units(cites: Iterable[Any]) -> list[str]:
    """Return the units cited."""
    return sorted({cite.unit for cite in cites if cite is not None})


def verdict(one: Any) -> Plain:
    """Return a verdict."""
    return {
        "met": one.met,
        "missing": facts(one.missing),
        "discretion": len(one.discretion),
        "interpretations": choices(one.interpretations),
        "evidence": one.evidence.name,
        "cites": units(one.cites),
    }


def statement(one: Any) -> Plain:
    """Return a statement with its lines."""
    return {
        "grosze": one.grosze,
        "complete": one.complete,
        "missing": facts(one.missing),
        "interpretations": choices(one.interpretations),
        "evidence": one.evidence.name,
        "lines": {line.key: _line(line) for line in one.lines},
    }


def _line(line: Any) -> list[Any]:
    unit = line.cites.unit if line.cites else None
    return [line.exact, line.counts, line.count, line.fraction, unit]


def finding(one: Any) -> Plain:
    """Return a finding."""
    return {
        "met": one.met,
        "days": [str(day) for day in one.days],
        "interpretations": choices(one.interpretations),
        "cites": units(one.cites),
    }


def findings(listed: Iterable[Any]) -> Plain:
    """Return findings by the name of the limit and the first day."""
    found: Plain = {}
    for one in listed:
        name = f"{one.key} {min(one.days)}"
        while name in found:
            name += "+"
        found[name] = finding(one)
    return found


def rate(one: Any) -> Plain:
    """Return a measured figure with everybody behind it."""
    excluded = sorted(str(name) for name, _ in one.excluded)
    return {"unknown": sorted(one.unknown), "excluded": excluded} | figure(one)


def figure(one: Any) -> Plain:
    """Return a measured figure."""
    return {
        "count": one.count,
        "of": one.of,
        "share": one.share,
        "worst": one.worst,
        "best": one.best,
        "denominator": one.denominator,
        "interpretations": choices(one.interpretations),
        "evidence": one.evidence.name,
    }


def record(one: Any) -> Plain:
    """Return a record of facts, without those that are not known."""
    from attrs import fields  # noqa: PLC0415 - of records alone

    known = ((f.name, getattr(one, f.name)) for f in fields(type(one)))
    return {n.removesuffix(OLD_NAMES): v for n, v in known if v is not None}
