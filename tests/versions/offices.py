"""The labour office: loss of status, amounts, refunds, and duties of years."""

from __future__ import annotations

from datetime import date

from reintegra import Month, Person, supported_employment, unemployed
from reintegra.programmes import duties
from tests.versions.dice import DAY, Dice, Given
from tests.versions.persons import under
from tests.versions.plain import Plain, attempt, choices, record, statement

EVENTS = (
    "refused_psu",
    "did_not_start_psu",
    "interrupted_psu",
    "refused_pai",
    "interrupted_pai",
    "refused_profiling",
    "missed_appointment",
    "no_contact",
    "refused_ipd",
    "interrupted_ipd",
    "stayed_abroad",
    "started_ipzs",
    "signed_social_contract",
)
ROLES = (
    "cis",
    "kis",
    "gmina",
    "host",
    "ops",
    "pup",
    "voivode",
    "marshal",
    "employer",
    "unemployed",
    "graduate",
    "carer",
)
DUTIES = (
    "cis.change_of_data",
    "cis.explanations",
    "cis.remedy",
    "cis.benefit_payment",
    "cis.refund_application",
    "cis.certificate",
    "kis.register_entry",
    "kis.closing",
    "kis.certificate",
    "supported_employment.refund",
    "supported_employment.application",
    "unemployed.notice",
    "unemployed.excuse",
    "unemployed.incapacity_notice",
    "unemployed.incapacity_certificate",
    "unemployed.contact",
    "unemployed.ipd_contact",
    "reintegration.stipend_payment",
    "graduate_grant.return",
    "cis.report",
    "cis.voivode_report",
    "kis.report",
    "kis.voivode_information",
    "cis.start_grant",
    "cis.municipal_grant",
    "cis.equipment_grant",
    "psu.plan",
    "psu.monthly_list",
    "psu.persons",
    "psu.notice",
    "psu.carer_notice",
)


# -- drawing


def draw_loss(dice: Dice) -> Given:
    """Draw an event, its day, and what came before it."""
    on = dice.law_day()
    events = EVENTS if dice.one_in(2) else EVENTS[:5]
    before = [
        (dice.pick(*events), dice.day(max(date(2004, 6, 1), on - 2500 * DAY), on))
        for _ in range(dice.randrange(4))
        if on > date(2004, 6, 2)
    ]
    return {
        "event": dice.pick(*EVENTS),
        "on": on,
        "earlier": dice.pick(0, 0, 1, 2, 3, 7, before),
        "pup_referral": dice.flag(),
        "under": dice.under("OP-34", "OP-35"),
    }


def draw_register(dice: Dice) -> Given:
    """Draw time in the register, and the day asked about."""
    on = dice.law_day()
    start = on - 900 * DAY

    def times(number: int) -> list[tuple[date, date | None]]:
        found: list[tuple[date, date | None]] = list(
            dice.apart(number, start, on + 30 * DAY, dice.pick(60, 400))
        )
        if found and dice.one_in(3):
            found[-1] = (found[-1][0], None)
        return found

    return {
        "on": on,
        "granted": dice.maybe(lambda: dice.day(date(2004, 6, 1), date(2027, 6, 1)), 2),
        "spells": times(dice.randrange(5)),
        "internships": dice.maybe(lambda: times(1)),
        "workplace_preparation": times(dice.randrange(2)),
        "adult_preparation": dice.maybe(lambda: times(1)),
        "under": dice.under(),
    }


def draw_refund(dice: Dice) -> Given:
    """Draw a contract of supported employment."""
    signed = dice.law_day()
    late = dice.randrange(4)
    first = (signed.replace(day=1) + late * 31 * DAY).replace(day=1)
    return {
        "signed": signed,
        "contributions": dice.pick(None, "0", "120.55", "310"),
        "first": dice.pick(None, (first.year, first.month)),
        "months": dice.pick(None, 1, 4, 8, 12, 30),
        "under": dice.under("OP-25"),
    }


def draw_calendar(dice: Dice) -> Given:
    """Draw a role and a year."""
    year = dice.randint(2003, 2027)
    return {"role": dice.choice(ROLES), "year": year, "under": dice.under("OP-54")}


def draw_after(dice: Dice) -> Given:
    """Draw an event that a duty follows."""
    return {
        "duty": dice.choice(DUTIES),
        "event": dice.law_day(),
        "under": dice.under("OP-54"),
    }


# -- asking


def ask_loss(given: Given) -> Plain:
    """Say what an event leads to."""
    found = unemployed.loss(
        given["event"],
        on=given["on"],
        earlier=given["earlier"],
        pup_referral=given["pup_referral"],
        under=under(given),
    )
    return {
        "first": found.first,
        "last": found.last,
        "days": found.days,
        "registration_from": found.registration_from,
        "missing": sorted(found.missing),
        "interpretations": choices(found.interpretations),
        "evidence": found.evidence.name,
    }


def ask_register(given: Given) -> Plain:
    """Count time in the register; amounts and the end of a status of the same day."""
    on, read = given["on"], under(given)
    names = "internships", "workplace_preparation", "adult_preparation"
    out = {name: given[name] for name in names}

    def amounts() -> Plain:
        found = unemployed.benefit(on=on, granted=given["granted"], under=read)
        tiers = found.first, found.later, found.before_2010
        return {
            str(n): None if t is None else [t.base, t.low, t.high, t.evidence.name]
            for n, t in enumerate(tiers)
        }

    def status() -> list[date]:
        found = unemployed.status_until(on)
        return [found.since, found.last, found.registration_from]

    return {
        "registered": attempt(
            lambda: record(unemployed.registered(Person(), given["spells"], on, **out))
        ),
        "amounts": attempt(amounts),
        "status": attempt(status),
    }


def ask_refund(given: Given) -> Plain:
    """Compute what an employer is refunded."""
    first = given["first"]
    found = supported_employment.refunds(
        given["signed"],
        contributions=given["contributions"],
        first=None if first is None else Month(*first),
        months=given["months"],
        under=under(given),
    )
    return {
        "total": found.total,
        "complete": found.complete,
        "rows": {str(row.month): statement(row.statement) for row in found.rows},
    }


def ask_calendar(given: Given) -> Plain:
    """List the duties of a year."""
    found = duties.duties(given["role"], given["year"], under=under(given))
    due = sorted(
        (str(one.duty.key), one.day, one.nominal, one.moved) for one in found.due
    )
    return {"due": due, "interpretations": choices(found.interpretations)}


def ask_after(given: Given) -> Plain:
    """Return by when a duty is due that follows an event."""
    found = duties.after(given["duty"], given["event"], under=under(given))
    return {"day": found.day, "nominal": found.nominal, "moved": found.moved}
