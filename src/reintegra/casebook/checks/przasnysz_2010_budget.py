"""The budget of Przasnysz, 2010, held against itself to the grosz (*budżet*)."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from reintegra.casebook.case import Case
from reintegra.casebook.comparisons import text_notice
from reintegra.law.interpretations import Interpretations
from reintegra.parameters.esf import POKL_OWN_CONTRIBUTION_SHARE_7_1_1 as OWN_SHARE
from reintegra.programmes.shared.money import grosze
from reintegra.projects.amounts import Exactly
from reintegra.projects.budget import Budget, BudgetPart
from reintegra.projects.comparison import Comparison
from reintegra.reading.record.notices import Notice
from reintegra.reading.text.numbers import money, quantity, zloty
from reintegra.values.text import Text


def budget(case: Case, under: Interpretations) -> Iterator[Comparison]:
    """Compare the parts, their names, and what a participant costs."""
    total, own, rest = (_exact(case, key) for key in ("total", "own", "co_funding"))
    yield from _own(case, Budget(zloty(total), _shared(own, rest)), under)
    yield Comparison(
        "co_funding",
        "nazwa części: dofinansowanie z Unii Europejskiej",
        "name of the part: co-funding of the European Union",
        case.quote("co_funding"),
        Text(f"dofinansowanie {money(rest, 'pl')}", f"co-funding {money(rest, 'en')}"),
        agrees=None,
        remark=text_notice(
            "obejmuje EFS i środki krajowe (niepotwierdzone)",
            "it mixes ESF and national money (unverified)",
        ),
    )
    planned = case.project.counts.planned
    cost = Budget(zloty(total)).cost_per(planned, "participant", "planned")
    each = grosze(cost.amount or 0)
    yield Comparison(
        *("cost", "koszt na planowanego uczestnika", "cost per planned participant"),
        "",
        Text(money(each, "pl"), money(each, "en")),
        None,
        basis=str(cost),
    )


def _shared(own: int, rest: int) -> tuple[BudgetPart, BudgetPart]:
    """Return the parts, with the share that the amounts achieve, to four decimals."""
    share = Budget(zloty(own + rest), [BudgetPart("own", zloty(own))]).percent("own")
    return BudgetPart("own", zloty(own), f"{share} %"), BudgetPart(
        "co_funding", zloty(rest)
    )


def _own(case: Case, stated: Budget, under: Interpretations) -> Iterator[Comparison]:
    """Close the budget to the grosz; the rule behind the share was never verified."""
    due = next(one for one in stated.check() if one.key == "own")
    share = stated.percent("own")
    yield evolve(
        due,
        pl=f"wkład własny: {share}% całości, co do grosza",
        en=f"own contribution: {share}% of the total, to the grosz",
        stated=case.quote("own"),
        computed=Text(money(stated.part("own").grosze or 0, "pl"), due.computed.en),
        basis=f"{share}% × {stated.total}",
    )
    used, version = under.unverified, OWN_SHARE.history.on(case.on)
    level = f"{OWN_SHARE.key}: {version.evidence.name}, {version.cites}"
    because = Notice(
        "evidence",
        "udział niepotwierdzony, przepisu nie znaleziono; użyty tylko na życzenie",
        "an unverified share, the rule was not found; used only when asked for",
    )
    names = "own.rule", "udział, którego żądał program", "share the programme asked for"
    yield Comparison(
        *(
            *names,
            case.quote("own"),
            quantity(version.require(), "share", "en") if used else "",
        ),
        agrees=stated.part("own").share == version.require() if used else None,
        basis=level,
        remark=because,
    )


def _exact(case: Case, key: str) -> int:
    value = case.published[key].value
    return value.grosze if isinstance(value, Exactly) else 0
