"""Whom a number of successes is divided by: named, never "participants" alone (OP-39).

Source:
    OP-39: every authority divides by its own; ministry interpretation, WUP Poznań
    26-07-2016, for the two meanings of *ended participation* (rule L4).
"""

from __future__ import annotations

from attrs import fields

from reintegra.arguments import check_arguments
from reintegra.errors import UnknownNameError
from reintegra.grammar.builders import all_of, none_of, one_of
from reintegra.grammar.nodes import Condition
from reintegra.outcomes.cohort.facts import PersonFacts
from reintegra.reading.text.numbers import Language
from reintegra.values import FrozenMapping, frozen, shared

_is = fields(PersonFacts)

ENDED_FOR_EFFICIENCY = all_of(_is.ended, one_of(_is.exit_reason, "completed", "job"))
"""Finished the path, or left for work: ended in the sense of the employment criterion.

A drop-out for another reason is outside it; a job is no completion (rules L4, E6).
"""
COMPLETED = all_of(_is.ended, one_of(_is.exit_reason, "completed"))
"""Finished the path only."""


@check_arguments
@shared
@frozen(cache_hash=True, slots=False)
class Denominator:
    """A denominator by its name.

    Attributes:
        name: Its name, a key of OP-39.
        pl: Whom it takes in, in Polish.
        en: Whom it takes in, in English.
        says: Who of the persons in scope, ``None`` for all of them; of `planned`
            places, who can take one.
    """

    name: str
    pl: str
    en: str
    says: Condition | None = None

    def text(self, lang: Language) -> str:
        """Whom it takes in, in the language asked for."""
        return self.pl if lang == "pl" else self.en


DENOMINATORS = FrozenMapping(
    {
        one.name: one
        for one in (
            Denominator(
                "planned", "miejsca zaplanowane", "places planned", _is.enrolled
            ),
            Denominator(
                "recruited",
                "osoby biorące udział w rekrutacji",
                "took part in recruitment",
                _is.recruited,
            ),
            Denominator(
                "enrolled",
                "osoby przyjęte, także w miejsce innych",
                "ever enrolled, replacements included",
                _is.enrolled,
            ),
            Denominator(
                "starters",
                "osoby przyjęte na początku, bez przyjętych w miejsce innych",
                "the original cohort, without replacements",
                all_of(_is.enrolled, none_of(_is.replacement)),
            ),
            Denominator(
                "exited_any",
                "osoby, które ukończyły lub przerwały udział",
                "finished or dropped out",
                _is.ended,
            ),
            Denominator(
                "exited_for_efficiency",
                "osoby, które ukończyły udział albo przerwały go z powodu podjęcia "
                "pracy",
                "finished the path or left for work",
                ENDED_FOR_EFFICIENCY,
            ),
            Denominator(
                "completed", "osoby, które ukończyły udział", "finished", COMPLETED
            ),
            Denominator(
                "in_scope",
                "osoby objęte wskaźnikiem",
                "within the authority's conditions",
            ),
            Denominator(
                "followed_up",
                "osoby, których sytuacja po zakończeniu jest znana",
                "whose situation after leaving is known",
                _is.followed,
            ),
        )
    }
)
"""Every denominator by its name."""


def denominator(name: str) -> Denominator:
    """Return the denominator called *name*.

    Raises:
        UnknownNameError: There is none.
    """
    if name not in DENOMINATORS:
        kind = "denominator"
        raise UnknownNameError(kind, name, DENOMINATORS)
    return DENOMINATORS[name]
