"""The reasons of a loss of the status of unemployed, in the one form."""

from __future__ import annotations

from collections.abc import Iterator

from reintegra.programmes.unemployed.loss_result import Loss, outcome_texts
from reintegra.reading.reasons.tree import (
    CitedSource,
    FactUsed,
    ReasonPart,
    ReasonTree,
    State,
)
from reintegra.reading.reasons.trees import reason_tree
from reintegra.reading.reasons.used import number_used, of_number
from reintegra.reading.reasons.written import both
from reintegra.reading.text.explain import by_law_of
from reintegra.reading.text.reasons import parameter_read
from reintegra.values.text import Language, Text, in_language


@reason_tree.register
def loss_tree(loss: Loss) -> ReasonTree:
    """Give the reasons of a loss: the event as the act has it, and the numbers."""
    lost = loss.ground.lost
    state: State = "not_met" if lost is False else "not_known"
    if loss.first is not None:
        state = "met"
    source = CitedSource.of(loss.version.cites)
    event = ReasonPart(
        loss.ground.pl,
        loss.ground.en,
        "condition",
        state,
        key=f"unemployed.loss/{loss.event}",
        source=source,
        facts=(FactUsed("on", "dzień zdarzenia", "day of the event", str(loss.on)),),
        evidence=loss.evidence,
        parts=tuple(_numbers(loss)),
    )
    return ReasonTree(
        type(loss).__name__,
        loss.event,
        both(lambda lang: _title(loss, lang)),
        both(lambda lang: "; ".join(outcome_texts(loss, lang))),
        state,
        both(loss.ground.text),
        loss.on,
        None,
        both(lambda lang: by_law_of(loss.on, None, lang)),
        tuple(map(CitedSource.of, loss.version.sources)),
        tuple(map(CitedSource.of, loss.cites)),
        (),
        (event,),
        tuple(_missing(name) for name in loss.missing),
        (),
        loss.interpretations,
        loss.evidence,
        loss.warnings,
    )


def _title(loss: Loss, lang: Language) -> str:
    return in_language(_STATUS, lang).format(status=loss.ground.status.text(lang))


_STATUS = Text("status {status}", "status of {status}")


def _missing(name: str) -> FactUsed:
    label = _LABELS[name]
    return FactUsed(name, label.pl, label.en, None)


_LABELS = {
    "pup_referral": Text(
        "skierowanie przez urząd pracy", "referral by the labour office"
    ),
}


def _numbers(loss: Loss) -> Iterator[ReasonPart]:
    """Go through the dated numbers that set the days."""
    law = max(loss.on, loss.version.since)
    for one in (loss.ground.wait, loss.length):
        if loss.first is not None and one is not None:
            version = one.history.on(law)
            text = both(lambda lang, one=one, by=version: parameter_read(one, by, lang))  # type: ignore[misc] # called at once
            own = of_number(number_used(one, version))
            yield ReasonPart(text.pl, text.en, "amount", "known", **own)
