"""Denominators by name: which persons a numerator is divided by (OP-39).

Source:
    OP-39: every authority divides by its own; ministry interpretation, WUP Poznań
    26-07-2016, for the two meanings of *ended participation* (rule L4).
"""

from __future__ import annotations

from attrs import fields

from reintegra.arguments import check_arguments
from reintegra.errors import UnknownNameError
from reintegra.grammar.builders import all_of, none_of, one_of
from reintegra.grammar.nodes import ByInterpretation, Condition
from reintegra.law.open_points import OP_39
from reintegra.outcomes.cohort.facts import PersonFacts
from reintegra.values import FrozenMapping, node
from reintegra.values.text import Language, in_language

_person = fields(PersonFacts)

ENDED_FOR_EFFICIENCY = all_of(
    _person.ended, one_of(_person.exit_reason, "completed", "job")
)
"""Finished the path, or left for work: ended in the sense of the employment criterion.

A drop-out for another reason is outside it; a job is no completion (rules L4, E6).
"""
COMPLETED = all_of(_person.ended, one_of(_person.exit_reason, "completed"))
"""Finished the path only."""


@check_arguments
@node
class Denominator:
    """A denominator by its name.

    Attributes:
        name: Its name, a key of OP-39.
        pl: Which persons it contains, in Polish.
        en: Which persons it contains, in English.
        condition: Which of the persons in scope it contains; ``None`` for all of
            them. For ``planned`` places: who can take one.
    """

    name: str
    pl: str
    en: str
    condition: Condition | None = None

    def text(self, lang: Language) -> str:
        """Which persons it contains, in one of the languages."""
        return in_language(self, lang)


DENOMINATORS = FrozenMapping(
    {
        one.name: one
        for one in (
            Denominator(
                "planned", "miejsca zaplanowane", "places planned", _person.enrolled
            ),
            Denominator(
                "recruited",
                "osoby biorące udział w rekrutacji",
                "took part in recruitment",
                _person.recruited,
            ),
            Denominator(
                "enrolled",
                "osoby przyjęte, także w miejsce innych",
                "ever enrolled, replacements included",
                _person.enrolled,
            ),
            Denominator(
                "starters",
                "osoby przyjęte na początku, bez przyjętych w miejsce innych",
                "the original cohort, without replacements",
                all_of(_person.enrolled, none_of(_person.replacement)),
            ),
            Denominator(
                "exited_any",
                "osoby, które ukończyły lub przerwały udział",
                "finished or dropped out",
                _person.ended,
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
                _person.followed,
            ),
        )
    }
)
"""Every denominator by its name."""

BY_INTERPRETATION = ByInterpretation[Denominator](OP_39, tuple(DENOMINATORS.items()))
"""The denominator of a metric whose authority names none."""


def denominator(name: str) -> Denominator:
    """Return the denominator called *name*.

    Raises:
        UnknownNameError: There is none.
    """
    if name not in DENOMINATORS:
        kind = "denominator"
        raise UnknownNameError(kind, name, DENOMINATORS)
    return DENOMINATORS[name]
