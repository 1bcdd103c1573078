"""Other forms of help help_during a programme that goes alone (*wyłączność*)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reintegra.arguments import check_arguments
from reintegra.grammar.facts import fact
from reintegra.law.periods import Period
from reintegra.values import frozen


@check_arguments
@frozen
class OtherHelp:
    """Another form of help that the labour office gave (*inna forma pomocy*).

    Attributes:
        period: Its days.
        travel_costs: Whether it is the refund of travel costs; ``None`` if not known.
    """

    period: Period
    travel_costs: bool | None = None


@frozen(kw_only=True)
class HelpDuringProgramme:
    """Days in a programme, and the other help on them (*pomoc w czasie programu*)."""

    other_help: bool | None = fact(
        "skierowanie do innej formy pomocy", "another form of help was directed to them"
    )
    travel_costs: bool | None = fact(
        "zwrot kosztów przejazdu", "refund of travel costs"
    )


def help_during(
    own: Period, given: Iterable[OtherHelp]
) -> Iterator[tuple[HelpDuringProgramme, Period]]:
    """Go through the days that a programme and other help have in common.

    Args:
        own: The days in the programme.
        given: The other help; what lies wholly outside is passed over.
    """
    for one in given:
        shared = own.intersection(one.period)
        if shared is not None:
            yield (
                HelpDuringProgramme(other_help=True, travel_costs=one.travel_costs),
                shared,
            )
