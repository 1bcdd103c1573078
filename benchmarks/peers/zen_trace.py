"""The common rules as a graph of zen-engine, with its trace."""

from __future__ import annotations

from typing import Any

import zen

PREMISE = "socially_excluded and cannot_meet_basic_needs and participation_limited"
CLAUSES = {
    "pkt_1": "homeless and homelessness_programme",
    "pkt_6": "released_from_prison and integration_difficulties",
    "pkt_7": "refugee and refugee_integration_programme",
}
LISTED = (
    "$.pkt_1 or alcohol_dependent or drug_dependent or mental_disorder "
    "or long_term_unemployed or $.pkt_6 or $.pkt_7 or disabled"
)
BARRED = (
    "unemployment_benefit or pre_retirement_allowance or pre_retirement_benefit "
    "or structural_pension or disability_pension or retirement_pension "
    "or teacher_compensation_benefit"
)
RULE = {
    "premise": PREMISE,
    **CLAUSES,
    "listed": LISTED,
    "barred": BARRED,
    "eligible": "$.premise and $.listed and not $.barred",
}
LINES = {
    "base": "178390 * 120",
    "share_trial": "144",
    "share_main": "144",
    "full_trial": "214070 * 120",
    "full_main": "214070 * 120",
    "part_trial": "0",
    "part_main": "0",
    "attended": "trial_days + main_days",
    "days_not_due": "not_due_trial + not_due_main",
    "days_unexcused": "unexcused_trial + unexcused_main",
    "part_month": "$.attended == month_days ? $.full_main "
    ": min([$.attended * 4 * 214070, $.full_main])",
    "not_due": "$.days_not_due * -4 * 214070",
    "unexcused": "$.days_unexcused * -6 * 214070",
    "sick": "(sick_within_trial + sick_within) * -3 * 214070",
    "paid": "$.part_month + $.not_due + $.unexcused + $.sick",
    "forfeiture": "$.days_unexcused > 3 ? -$.paid : 0",
    "none_due": "$.days_not_due >= $.attended ? -($.paid + $.forfeiture) : 0",
    "before": "$.paid + $.forfeiture + $.none_due",
    "floor": "max([0, -$.before])",
    "due": "$.before + $.floor",
    "benefit": "floor(($.due + 60) / 120)",
    "rounding": "$.benefit * 120 - $.due",
}


def graph() -> dict[str, Any]:
    """Draw the graph: input, the rule, the lines, output."""
    nodes = [
        {"id": "in", "name": "in", "type": "inputNode"},
        _expressions("rule", RULE),
        _expressions("lines", LINES),
        {"id": "out", "name": "out", "type": "outputNode"},
    ]
    edges = [
        {"id": f"{a}-{b}", "sourceId": a, "targetId": b, "type": "edge"}
        for a, b in (("in", "rule"), ("in", "lines"), ("rule", "out"), ("lines", "out"))
    ]
    return {"nodes": nodes, "edges": edges}


def _expressions(name: str, says: dict[str, str]) -> dict[str, Any]:
    listed = [{"id": key, "key": key, "value": text} for key, text in says.items()]
    content = {"expressions": listed}
    return {"id": name, "name": name, "type": "expressionNode", "content": content}


def tracer() -> Any:
    """Return what answers one record with its trace."""
    decision = zen.ZenEngine().create_decision(graph())

    def trace(record: dict[str, Any]) -> tuple[bool, int]:
        found = decision.evaluate(record, {"trace": True})
        if not found["trace"]:
            msg = "no trace"
            raise ValueError(msg)
        return found["result"]["eligible"], found["result"]["benefit"]

    return trace
