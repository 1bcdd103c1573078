"""Who may be referred to supported employment (*skierowanie do pracy*).

After finishing a centre or a club; in justified cases earlier, but after at least six
months of participation.

Source: art. 16 ust. 1 ustawy o zatrudnieniu socjalnym.
"""

from __future__ import annotations

from datetime import date

from attrs import fields

from reintegra.grammar.builders import all_of, any_of, one_of
from reintegra.grammar.nodes import Clause, Condition, Discretion, Parameter, Rule
from reintegra.law.acts import A2007, A2011, A2022, UZS
from reintegra.law.citation import Citation
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version, not_read, over_time
from reintegra.parameters import uzs
from reintegra.programmes.shared import time_in_classes as time
from reintegra.programmes.supported_employment.referral import Programme, Referral
from reintegra.values.text import NO_TEXT, Text

NAME = Text("zatrudnienie wspierane", "supported employment")
"""The programme, as results name it."""

_UST_1 = "art. 16 ust. 1"
MONTHS: dict[str, Parameter] = {
    "cis": uzs.SUPPORTED_EMPLOYMENT_MIN_PARTICIPATION_MONTHS_CIS,
    "kis": uzs.SUPPORTED_EMPLOYMENT_MIN_PARTICIPATION_MONTHS_KIS,
}
"""The least participation for a referral before the programme ends."""


_of = fields(Referral)


def _finished_in(programme: Programme, at: Citation, evidence: Evidence) -> Clause:
    condition = all_of(one_of(_of.programme, programme), _of.finished)
    return Clause(at, condition, evidence, key=f"finished_{programme}")


def _earlier(programme: Programme, at: Citation) -> Clause:
    months = time.participated_at_least(
        _of.months_of_classes, _of.months_added_up, _of.breaks, MONTHS[programme]
    )
    condition = all_of(one_of(_of.programme, programme), _of.justified_case, months)
    return Clause(at, condition, key=f"justified_{programme}")


def _version(
    since: date, at: Citation, *ways: Clause, note: Text = NO_TEXT
) -> Version[Condition]:
    who = Text("powiatowy urząd pracy", "the labour office")
    may = Discretion(any_of(*ways), who, UZS.at(f"{_UST_1} pkt 1"))
    return Version(since, may, at, Evidence.STATUTE, note=note)


_2007, _2011, _2022 = (UZS.at(_UST_1, act.journal) for act in (A2007, A2011, A2022))
_ASKED = Text(
    "na wspólny wniosek kierownika, pracownika socjalnego i uczestnika; w klubie na "
    "wniosek pracownika socjalnego",
    "on the application of the head, the social worker and the participant together; "
    "for a club, of the social worker",
)
ELIGIBLE = Rule(
    "supported_employment.ELIGIBLE",
    "skierowanie do zatrudnienia wspieranego",
    "referral to supported employment",
    Referral,
    over_time(
        not_read(
            UZS.in_force,
            UZS.at(_UST_1, UZS.journal),
            Evidence.STATUTE,
            Text(
                "kiedy pierwsze brzmienie pozwalało skierować; wnioskować mógł "
                "kierownik, pracownik socjalny albo uczestnik",
                "when the first wording allowed a referral; the head, the social "
                "worker or the participant could ask for it",
            ),
        ),
        _version(
            A2007.in_force,
            _2007,
            _finished_in("cis", _2007, Evidence.STATUTE),
            _finished_in("kis", _2007, Evidence.DERIVED),
            _earlier("cis", _2007),
            note=Text(
                (
                    f"{_ASKED.pl}; uczestników klubu przepis wymienia wprost od 30 "
                    "października 2011 r."
                ),
                f"{_ASKED.en}; participants of a club are named expressly from "
                "2011-10-30",
            ),
        ),
        _version(
            A2011.in_force,
            _2011,
            Clause(_2011, _of.finished, key="finished"),
            _earlier("cis", _2007),
            note=_ASKED,
        ),
        _version(
            A2022.in_force,
            _2022,
            Clause(_2022, _of.finished, key="finished"),
            _earlier("cis", _2022),
            _earlier("kis", _2022),
            note=Text(
                f"{_ASKED.pl}; przepis wymienia także absolwentów",
                f"{_ASKED.en}; graduates are named as well",
            ),
        ),
    ),
)
"""After the programme, or in justified cases after 6 months; the office **may**."""
