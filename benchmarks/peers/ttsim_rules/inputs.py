"""What the common rules ask of a person, and of a month."""

from __future__ import annotations

from ttsim.tt import TTSIMUnit, policy_input


@policy_input(unit=TTSIMUnit.DIMENSIONLESS)
def p_id() -> int:
    """The person."""


@policy_input(unit=TTSIMUnit.INDICATOR)
def socially_excluded() -> bool:
    """A fact of the person."""


@policy_input(unit=TTSIMUnit.INDICATOR)
def cannot_meet_basic_needs() -> bool:
    """A fact of the person."""


@policy_input(unit=TTSIMUnit.INDICATOR)
def participation_limited() -> bool:
    """A fact of the person."""


@policy_input(unit=TTSIMUnit.INDICATOR)
def homeless() -> bool:
    """A fact of the person."""


@policy_input(unit=TTSIMUnit.INDICATOR)
def homelessness_programme() -> bool:
    """A fact of the person."""


@policy_input(unit=TTSIMUnit.INDICATOR)
def alcohol_dependent() -> bool:
    """A fact of the person."""


@policy_input(unit=TTSIMUnit.INDICATOR)
def drug_dependent() -> bool:
    """A fact of the person."""


@policy_input(unit=TTSIMUnit.INDICATOR)
def mental_disorder() -> bool:
    """A fact of the person."""


@policy_input(unit=TTSIMUnit.INDICATOR)
def long_term_unemployed() -> bool:
    """A fact of the person."""


@policy_input(unit=TTSIMUnit.INDICATOR)
def released_from_prison() -> bool:
    """A fact of the person."""


@policy_input(unit=TTSIMUnit.INDICATOR)
def integration_difficulties() -> bool:
    """A fact of the person."""


@policy_input(unit=TTSIMUnit.INDICATOR)
def refugee() -> bool:
    """A fact of the person."""


@policy_input(unit=TTSIMUnit.INDICATOR)
def refugee_integration_programme() -> bool:
    """A fact of the person."""


@policy_input(unit=TTSIMUnit.INDICATOR)
def disabled() -> bool:
    """A fact of the person."""


@policy_input(unit=TTSIMUnit.INDICATOR)
def unemployment_benefit() -> bool:
    """A fact of the person."""


@policy_input(unit=TTSIMUnit.INDICATOR)
def pre_retirement_allowance() -> bool:
    """A fact of the person."""


@policy_input(unit=TTSIMUnit.INDICATOR)
def pre_retirement_benefit() -> bool:
    """A fact of the person."""


@policy_input(unit=TTSIMUnit.INDICATOR)
def structural_pension() -> bool:
    """A fact of the person."""


@policy_input(unit=TTSIMUnit.INDICATOR)
def disability_pension() -> bool:
    """A fact of the person."""


@policy_input(unit=TTSIMUnit.INDICATOR)
def retirement_pension() -> bool:
    """A fact of the person."""


@policy_input(unit=TTSIMUnit.INDICATOR)
def teacher_compensation_benefit() -> bool:
    """A fact of the person."""


@policy_input(unit=TTSIMUnit.DIMENSIONLESS)
def trial_days() -> int:
    """Days of the month."""


@policy_input(unit=TTSIMUnit.DIMENSIONLESS)
def main_days() -> int:
    """Days of the month."""


@policy_input(unit=TTSIMUnit.DIMENSIONLESS)
def month_days() -> int:
    """Days of the month."""


@policy_input(unit=TTSIMUnit.DIMENSIONLESS)
def not_due_trial() -> int:
    """Days of the month."""


@policy_input(unit=TTSIMUnit.DIMENSIONLESS)
def not_due_main() -> int:
    """Days of the month."""


@policy_input(unit=TTSIMUnit.DIMENSIONLESS)
def unexcused_trial() -> int:
    """Days of the month."""


@policy_input(unit=TTSIMUnit.DIMENSIONLESS)
def unexcused_main() -> int:
    """Days of the month."""


@policy_input(unit=TTSIMUnit.DIMENSIONLESS)
def sick_within_trial() -> int:
    """Days of the month."""


@policy_input(unit=TTSIMUnit.DIMENSIONLESS)
def sick_within() -> int:
    """Days of the month."""
