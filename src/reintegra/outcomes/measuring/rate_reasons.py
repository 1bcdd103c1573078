"""The reasons of a measured rate, in the one form."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from reintegra.outcomes.measuring.rate import Rate
from reintegra.outcomes.measuring.rendering import percent
from reintegra.reading.reasons.tree import (
    CitedSource,
    Detail,
    ReasonPart,
    ReasonTree,
    State,
)
from reintegra.reading.reasons.trees import reason_tree
from reintegra.reading.reasons.written import both
from reintegra.reading.text.explain import by_law_of
from reintegra.values.text import NO_TEXT, Text, in_language


@reason_tree.register
def rate_tree(rate: Rate) -> ReasonTree:
    """Give the reasons of a rate: its two numbers, and who is in neither."""
    state: State = "not_known" if rate.unknown or rate.share is None else "known"
    law = tuple(dict.fromkeys(CitedSource.of(one.cites) for one in rate.versions))
    on = rate.on
    return ReasonTree(
        type(rate).__name__,
        rate.spec.id,
        Text(rate.spec.pl, rate.spec.en),
        both(lambda lang: percent(rate.share, lang)),
        state,
        both(lambda lang: in_language(_main(rate), lang)),
        on,
        None,
        both(lambda lang: by_law_of(on, None, lang)) if on else NO_TEXT,
        law,
        tuple(map(CitedSource.of, rate.cites)),
        tuple(_details(rate)),
        tuple(_parts(rate)),
        (),
        (),
        rate.interpretations,
        rate.evidence,
        rate.warnings,
    )


def _main(rate: Rate) -> Text:
    below = rate.denominator_spec
    return Text(
        f"licznik {rate.count}, mianownik {rate.of} ({below.pl})",
        f"numerator {rate.count}, denominator {rate.of} ({below.en})",
    )


def _details(rate: Rate) -> Iterator[Detail]:
    yield Detail(Text("czyj wskaźnik", "whose measure"), rate.spec.authority)
    if rate.unknown:
        label = Text(
            "wartość najniższa i najwyższa, gdy dane będą pełne",
            "least and most, once all is known",
        )
        yield Detail(
            label,
            both(
                lambda lang: f"{percent(rate.worst, lang)} – {percent(rate.best, lang)}"
            ),
        )


def _parts(rate: Rate) -> Iterator[ReasonPart]:
    own, below = f"{rate.spec.id}/", rate.denominator_spec
    yield _number(own + "numerator", Text("licznik", "numerator"), rate.count)
    denominator = Text(f"mianownik, {below.pl}", f"denominator, {below.en}")
    yield _number(own + "denominator", denominator, rate.of)
    out = Counter(reason for _, reason in rate.excluded)
    for reason, many in out.items():
        label = both(lambda lang, one=reason: one.text(lang))  # type: ignore[misc] # called at once
        what = Text(f"poza mianownikiem, {label.pl}", f"left out, {label.en}")
        yield _number(f"{own}excluded", what, many)
    if rate.unknown:
        yield _number(
            f"{own}unknown", Text("nie wiadomo", "not known"), len(rate.unknown)
        )


def _number(key: str, what: Text, value: int) -> ReasonPart:
    texts = f"{what.pl}: {value}", f"{what.en}: {value}"
    return ReasonPart(*texts, "amount", "known", key=key, value=str(value))
