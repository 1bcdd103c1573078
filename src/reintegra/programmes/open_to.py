"""Which programmes are open to a person: every verdict at once (*który program?*)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from attrs import field

from reintegra.arguments import check_arguments
from reintegra.errors import NotInForceError, NotReadError
from reintegra.grammar.nodes import Discretion
from reintegra.law.acts import A2014, UPZ, URP
from reintegra.law.citation import Citation
from reintegra.law.evidence import Evidence
from reintegra.law.interpretations import RECOMMENDED, Interpretations
from reintegra.people.person import Person
from reintegra.programmes.registries import joining_rules
from reintegra.reading.record.decide import decide
from reintegra.reading.record.verdict import Verdict
from reintegra.values import frozen, frozen_mapping
from reintegra.values.explanations import Explainable


@check_arguments
@frozen
class Exclusion:
    """Two programmes that one person cannot be in at the same time.

    Attributes:
        programmes: The two.
        since: First day on which they exclude one another.
        until: The last one, ``None`` while it goes on.
        cites: The unit of law.
        evidence: How well it is attested.
        pl: Why, in Polish.
        en: Why, in English.
    """

    programmes: frozenset[str]
    since: date
    until: date | None
    cites: Citation
    evidence: Evidence
    pl: str
    en: str

    def holds(self, day: date) -> bool:
        """Whether the two exclude one another on *day*."""
        return self.since <= day <= (self.until or date.max)


EXCLUSIONS = (
    Exclusion(
        frozenset({"pai", "psu"}),
        A2014.in_force,
        date(2025, 5, 31),
        UPZ.at("art. 62b ust. 3", A2014.journal),
        Evidence.STATUTE,
        "w czasie programu urząd nie kieruje do innych form pomocy; prace społecznie "
        "użyteczne są blokiem Aktywizacja",
        "no other form of help meanwhile; the works are the block Activation of the "
        "programme",
    ),
    Exclusion(
        frozenset({"cis", "pai"}),
        A2014.in_force,
        date(2025, 5, 31),
        UPZ.at("art. 33 ust. 4 pkt 1, 2b"),
        Evidence.DERIVED,
        "rozpoczęcie programu w centrum pozbawia statusu bezrobotnego, a do PAI "
        "kieruje się bezrobotnego (art. 62a ust. 2)",
        "beginning the programme of a centre ends the status of unemployed, which this "
        "one asks for (art. 62a ust. 2)",
    ),
    Exclusion(
        frozenset({"psu", "reintegration"}),
        URP.in_force,
        None,
        URP.at("art. 200 ust. 5"),
        Evidence.STATUTE,
        "w czasie reintegracji nie udziela się innych form pomocy",
        "no other form of help is given during reintegration",
    ),
    Exclusion(
        frozenset({"cis", "psu"}),
        URP.in_force,
        None,
        URP.at("art. 65 ust. 1 pkt 6"),
        Evidence.DERIVED,
        "rozpoczęcie programu na skierowanie urzędu pozbawia statusu bezrobotnego, a "
        "prac wymaga się od bezrobotnego (art. 142 ust. 2)",
        "beginning the programme on the office's referral ends the status of "
        "unemployed, which the works ask for (art. 142 ust. 2)",
    ),
    Exclusion(
        frozenset({"cis", "reintegration"}),
        URP.in_force,
        None,
        URP.at("art. 65 ust. 1 pkt 1, 6"),
        Evidence.DERIVED,
        "rozpoczęcie programu w centrum pozbawia statusu bezrobotnego, a reintegracji "
        "podlega długotrwale bezrobotny (art. 200 ust. 1)",
        "beginning the programme of a centre ends the status of unemployed, and "
        "reintegration is for the long-term unemployed (art. 200 ust. 1)",
    ),
)
"""Which programmes exclude one another, by date."""


@check_arguments
@frozen
class Openings(Explainable):
    """What each programme says of one person on one day.

    Attributes:
        on: The day.
        verdicts: The verdict of each programme in force, by its name.
        not_in_force: Which programmes the law of that day does not know, and why, by
            their names.
        not_read: Of which programmes the law of that day was not read, by their names.
        exclusions: Which of the programmes not ruled out exclude one another.
    """

    texts = "reintegra.programmes.open_to_text"

    on: date
    verdicts: Mapping[str, Verdict] = field(converter=frozen_mapping)
    not_in_force: Mapping[str, NotInForceError] = field(converter=frozen_mapping)
    not_read: Mapping[str, NotReadError] = field(converter=frozen_mapping)
    exclusions: tuple[Exclusion, ...]

    @property
    def open(self) -> tuple[str, ...]:
        """The programmes open to the person."""
        return tuple(name for name, one in self.verdicts.items() if one.met)

    @property
    def missing(self) -> dict[str, tuple[str, ...]]:
        """The facts that each undecided programme still asks for.

        A programme that waits for nothing but a decision is in `discretion` alone.
        """
        return {n: one.missing for n, one in self.verdicts.items() if one.missing}

    @property
    def discretion(self) -> dict[str, tuple[Discretion, ...]]:
        """Whose decision remains with each programme that is not ruled out.

        Also while facts are missing: only a decision is left with a programme that is
        neither `open` nor in `missing`.
        """
        return {n: one.discretion for n, one in self.verdicts.items() if one.discretion}


@check_arguments
def open_to(
    person: Person, on: date, *, under: Interpretations = RECOMMENDED
) -> Openings:
    """Ask every programme about a person.

    Args:
        person: The person.
        on: The day whose law counts.
        under: Interpretations of open points.

    Returns:
        Every programme's verdict, what is missing for each, and which of those not
        ruled out exclude one another on that day. A programme without law on the day
        is listed with the reason.
    """
    verdicts: dict[str, Verdict] = {}
    missing: dict[str, NotInForceError] = {}
    unread: dict[str, NotReadError] = {}
    for name, rule in joining_rules().items():
        try:
            verdicts[name] = decide(rule, person, on, under=under)
        except NotInForceError as error:
            missing[name] = error
        except NotReadError as error:
            unread[name] = error
    left = {name for name, one in verdicts.items() if one.met is not False}
    found = (e for e in EXCLUSIONS if e.holds(on) and e.programmes <= left)
    return Openings(on, verdicts, missing, unread, tuple(found))
