"""A month of socially useful works, as the pay asks for it."""

from __future__ import annotations

from reintegra.grammar.facts import count, fact
from reintegra.values import frozen


@frozen(kw_only=True)
class PayMonth:
    """A month of works, counted (*miesiąc prac*).

    Attributes:
        minutes: What was worked, in minutes.
        local_rate: The rate that the gmina or the host fixed, in grosze; 0 for none.
        for_carers: Whether the works were for carers of disabled persons.
        gmina_alone: Whether the gmina bears all of the pay, without a refund.
    """

    minutes: int | None = count(
        "przepracowany czas", "time worked", unit="minutes", high=44640
    )
    local_rate: int | None = count(
        "ustalona kwota świadczenia za godzinę (0, gdy jej nie ustalono)",
        "rate fixed for an hour, 0 for none",
        unit="gr/hour",
        high=1_000_000,
        source="art. 73a ust. 3; URP art. 142 ust. 10 pkt 3",
    )
    for_carers: bool | None = fact(
        "prace na rzecz opiekunów osób niepełnosprawnych",
        "works for carers of disabled persons",
        "art. 73a ust. 5b; URP art. 142 ust. 14",
    )
    gmina_alone: bool | None = fact(
        "świadczenie finansowane w całości przez gminę",
        "pay financed wholly by the gmina",
        "art. 73a ust. 5a; URP art. 142 ust. 15",
    )
