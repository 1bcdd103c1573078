"""The kinds of question, each with how it is drawn and asked, and how often."""

from __future__ import annotations

from collections.abc import Callable

from attrs import frozen

from tests.versions import centres, cohorts, columns, offices, persons, works
from tests.versions.dice import Dice, Given
from tests.versions.plain import Plain


@frozen
class Kind:
    """A kind of question.

    Attributes:
        draw: Draws what a question is about, as plain data, without the library.
        ask: Asks the library.
        share: How many of a hundred questions are of this kind.
    """

    draw: Callable[[Dice], Given]
    ask: Callable[[Given], Plain]
    share: float


KINDS = {
    "verdict": Kind(persons.draw_verdict, persons.ask_verdict, 31),
    "amount": Kind(persons.draw_amount, persons.ask_amount, 12),
    "open_to": Kind(persons.draw_open_to, persons.ask_open_to, 2),
    "month": Kind(centres.draw_month, centres.ask_month, 13),
    "check": Kind(centres.draw_check, centres.ask_check, 4),
    "payroll": Kind(centres.draw_payroll, centres.ask_payroll, 2),
    "bonus": Kind(centres.draw_bonus, centres.ask_bonus, 1),
    "correction": Kind(centres.draw_correction, centres.ask_correction, 1),
    "classes": Kind(centres.draw_classes, centres.ask_classes, 3),
    "club": Kind(centres.draw_club, centres.ask_club, 2),
    "log": Kind(works.draw_log, works.ask_log, 6),
    "pay": Kind(works.draw_pay, works.ask_pay, 4),
    "settlement": Kind(works.draw_settlement, works.ask_settlement, 1.5),
    "edition": Kind(works.draw_edition, works.ask_edition, 2),
    "reintegration": Kind(works.draw_reintegration, works.ask_reintegration, 2),
    "loss": Kind(offices.draw_loss, offices.ask_loss, 3),
    "register": Kind(offices.draw_register, offices.ask_register, 2),
    "refund": Kind(offices.draw_refund, offices.ask_refund, 1),
    "calendar": Kind(offices.draw_calendar, offices.ask_calendar, 0.5),
    "after": Kind(offices.draw_after, offices.ask_after, 1),
    "cohort": Kind(cohorts.draw_cohort, cohorts.ask_cohort, 3),
    "rows": Kind(columns.draw_rows, columns.ask_rows, 2),
    "entries": Kind(columns.draw_entries_of_many, columns.ask_entries, 0.5),
    "measured": Kind(columns.draw_register, columns.ask_measured, 0.5),
}
