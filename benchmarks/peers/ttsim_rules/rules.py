"""The common rules as ttsim writes them: functions of one person."""

from __future__ import annotations

from ttsim.tt import TTSIMUnit, policy_function


@policy_function(unit=TTSIMUnit.INDICATOR)
def premise(
    socially_excluded: bool,
    cannot_meet_basic_needs: bool,
    participation_limited: bool,
) -> bool:
    """Art. 1 ust. 2."""
    return socially_excluded and cannot_meet_basic_needs and participation_limited


@policy_function(unit=TTSIMUnit.INDICATOR)
def listed(
    homeless: bool,
    homelessness_programme: bool,
    alcohol_dependent: bool,
    drug_dependent: bool,
    mental_disorder: bool,
    long_term_unemployed: bool,
    released_from_prison: bool,
    integration_difficulties: bool,
    refugee: bool,
    refugee_integration_programme: bool,
    disabled: bool,
) -> bool:
    """Art. 1 ust. 2 pkt 1–8."""
    return (
        (homeless and homelessness_programme)
        or alcohol_dependent
        or drug_dependent
        or mental_disorder
        or long_term_unemployed
        or (released_from_prison and integration_difficulties)
        or (refugee and refugee_integration_programme)
        or disabled
    )


@policy_function(unit=TTSIMUnit.INDICATOR)
def barred(
    unemployment_benefit: bool,
    pre_retirement_allowance: bool,
    pre_retirement_benefit: bool,
    structural_pension: bool,
    disability_pension: bool,
    retirement_pension: bool,
    teacher_compensation_benefit: bool,
) -> bool:
    """Art. 1 ust. 3."""
    return (
        unemployment_benefit
        or pre_retirement_allowance
        or pre_retirement_benefit
        or structural_pension
        or disability_pension
        or retirement_pension
        or teacher_compensation_benefit
    )


@policy_function(unit=TTSIMUnit.INDICATOR)
def eligible(premise: bool, listed: bool, barred: bool) -> bool:
    """Art. 1 ust. 2–3."""
    return premise and listed and not barred


@policy_function(unit=TTSIMUnit.DIMENSIONLESS)
def attended(trial_days: int, main_days: int) -> int:
    """Days of participation."""
    return trial_days + main_days


@policy_function(unit=TTSIMUnit.DIMENSIONLESS)
def days_not_due(not_due_trial: int, not_due_main: int) -> int:
    """Days for which nothing is due."""
    return not_due_trial + not_due_main


@policy_function(unit=TTSIMUnit.DIMENSIONLESS)
def days_unexcused(unexcused_trial: int, unexcused_main: int) -> int:
    """Days of unexcused absence."""
    return unexcused_trial + unexcused_main


@policy_function(unit=TTSIMUnit.DIMENSIONLESS)
def part_month(attended: int, month_days: int, full: int) -> int:
    """Art. 15 ust. 6: the whole month, or a part; in 1/120 of a grosz."""
    whole = full * 120
    return whole if attended == month_days else min(attended * full * 4, whole)


@policy_function(unit=TTSIMUnit.DIMENSIONLESS)
def paid(
    part_month: int,
    days_not_due: int,
    days_unexcused: int,
    sick_within: int,
    sick_within_trial: int,
    full: int,
) -> int:
    """Art. 15 ust. 6–7a: what is left after all cuts."""
    cuts = days_not_due * 4 + days_unexcused * 6 + (sick_within + sick_within_trial) * 3
    return part_month - cuts * full


@policy_function(unit=TTSIMUnit.DIMENSIONLESS, verify_units=False)
def benefit(
    paid: int, attended: int, days_not_due: int, days_unexcused: int, forfeit_above: int
) -> int:
    """Art. 15: nothing above three days unexcused, or where no day is left."""
    if days_unexcused > forfeit_above or days_not_due >= attended:
        due = 0
    else:
        due = max(paid, 0)
    return (due + 60) // 120
