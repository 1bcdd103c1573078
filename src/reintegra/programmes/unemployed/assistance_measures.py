"""What the act on social assistance lets follow from each event, over time.

Source: art. 11 ust. 2 ustawy o pomocy społecznej; art. 392 pkt 3 ustawy o rynku pracy i
służbach zatrudnienia.
"""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import TypeAlias

from reintegra.law.acts import A2005, A2014, UPS, URP
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Timeline, Version, not_read, over_time
from reintegra.values.text import Language, Text, in_language


class AssistanceMeasure(Enum):
    """What may be done to a benefit of social assistance."""

    LIMIT = Text("ograniczenie świadczeń", "limiting the benefits")
    REFUSE = Text("odmowa przyznania świadczenia", "refusing the benefit")
    REVOKE = Text(
        "uchylenie decyzji o przyznaniu świadczenia",
        "revoking the decision that granted it",
    )
    WITHHOLD = Text(
        "wstrzymanie świadczeń pieniężnych",
        "withholding cash benefits",
    )

    def text(self, lang: Language) -> str:
        """The measure in the language asked for."""
        return in_language(self.value, lang)


_ALL = tuple(AssistanceMeasure)

_History: TypeAlias = Timeline[tuple[AssistanceMeasure, ...]]


_PSU_BEGINS, _PAI_BEGINS, _BY_2025 = (
    A2005.in_force,
    A2014.in_force,
    date(2025, 1, 1),
)
_OLD = UPS.at("art. 11 ust. 2", A2005.journal)
_TEXT_OF_2024 = UPS.at("art. 11 ust. 2", "Dz.U. 2024 poz. 1283")
_SINCE_WHEN = Text(
    "wymienione w tekście jednolitym z 2024 r.; nie potwierdzono, od kiedy",
    "named in the consolidated text of 2024; since when was not confirmed",
)
_WIDER = Version(
    *(_BY_2025, _ALL, _TEXT_OF_2024, Evidence.STATUTE),
    note=_SINCE_WHEN,
)


def _of_2025(
    unit: str,
    measures: tuple[AssistanceMeasure, ...],
    evidence: Evidence = Evidence.STATUTE,
) -> Version[tuple[AssistanceMeasure, ...]]:
    at = UPS.at(f"art. 11 ust. 2{unit}", URP.journal)
    return Version(
        URP.in_force, measures, at, evidence, also=(URP.at("art. 392 pkt 3"),)
    )


def _later_named(since: date, then: Version[tuple[AssistanceMeasure, ...]]) -> _History:
    """Write an event that the text of 2024 names, and that of 2025 as *then*."""
    unread = not_read(since, _TEXT_OF_2024, Evidence.DERIVED, _SINCE_WHEN)
    return over_time(unread, _WIDER, then)


_FORM, _GONE = _of_2025(" pkt 3", _ALL), _of_2025("", ())
_AS_A_FORM = _of_2025(" pkt 3", _ALL, Evidence.DERIVED)
_CONTRACT = over_time(
    not_read(
        _PSU_BEGINS,
        _OLD,
        Evidence.DERIVED,
        Text("przepis o kontraktach socjalnych", "what it says of social contracts"),
    ),
    _of_2025("", _ALL),
)
ASSISTANCE: dict[str, _History] = {
    "refused_psu": over_time(
        Version(
            _PSU_BEGINS,
            (
                AssistanceMeasure.REFUSE,
                AssistanceMeasure.REVOKE,
                AssistanceMeasure.WITHHOLD,
            ),
            _OLD,
            Evidence.STATUTE,
            note=Text(
                "tekst jednolity z 2024 r. wymienia także ograniczenie świadczeń; "
                "nie potwierdzono, od kiedy",
                "the consolidated text of 2024 names limiting the benefits as well; "
                "since when was not confirmed",
            ),
            also=(A2005.at("art. 9 pkt 2"),),
        ),
        _WIDER,
        _FORM,
    ),
    "did_not_start_psu": over_time(
        Version(_PSU_BEGINS, (), _OLD, Evidence.STATUTE), _AS_A_FORM
    ),
    "interrupted_psu": _later_named(_PSU_BEGINS, _AS_A_FORM),
    "refused_pai": _later_named(_PAI_BEGINS, _GONE),
    "interrupted_pai": _later_named(_PAI_BEGINS, _GONE),
    "did_not_start_help": over_time(_FORM),
    "interrupted_help": over_time(_FORM),
    "did_not_start_reintegration": over_time(_AS_A_FORM),
    "interrupted_reintegration": over_time(_AS_A_FORM),
    "refused_social_contract": _CONTRACT,
    "broke_social_contract": _CONTRACT,
}
"""What the act on social assistance lets follow from each event, over time."""
