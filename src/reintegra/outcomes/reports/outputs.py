"""The output indicators of ESF+ and the persons that each counts.

Source:
    list of ESF+ common indicators; the codes were not verified.
"""

from __future__ import annotations

from collections.abc import Callable

from reintegra.outcomes.cohort.participant import Participant
from reintegra.outcomes.metrics.age_bands import age_band
from reintegra.outcomes.reports.cells import Persons
from reintegra.outcomes.reports.stocks import Stocks, persons_where
from reintegra.outcomes.reports.tables import Heading
from reintegra.values import frozen


@frozen
class Output:
    """An output indicator: its code, its name, and who is counted.

    Attributes:
        heading: The code, and what it counts.
        group: The target group that it counts; empty where *test* decides.
        test: The test of a person; ``None`` where a cohort does not have the facts.
        fact: The attribute of a participant that the test needs.
    """

    heading: Heading
    group: str = ""
    test: Callable[[Participant], bool] | None = None
    fact: str = "id"


def _status(code: str, pl: str, en: str, status: str) -> Output:
    of, fact = Heading(code, pl, en), "status_at_entry"
    return Output(of, test=lambda one: one.status_at_entry == status, fact=fact)


def _age(code: str, pl: str, en: str, band: str) -> Output:
    of = Heading(code, pl, en)
    return Output(of, test=lambda one: age_band(one.age) == band, fact="age")


def _group(code: str, pl: str, en: str, group: str) -> Output:
    return Output(Heading(code, pl, en), group)


OUTPUTS = (
    Output(
        Heading("EECO01", "osoby objęte wsparciem ogółem", "participants"),
        test=lambda _: True,
    ),
    _status(
        "EECO02", "bezrobotni, w tym długotrwale bezrobotni", "unemployed", "unemployed"
    ),
    _group(
        "EECO03",
        "długotrwale bezrobotni",
        "long-term unemployed",
        "long_term_unemployed",
    ),
    _status("EECO04", "bierni zawodowo", "inactive", "inactive"),
    _status(
        "EECO05",
        "pracujący, w tym prowadzący działalność na własny rachunek",
        "employed",
        "employed",
    ),
    _age("EECO06", "osoby w wieku poniżej 18 lat", "under 18", "under_18"),
    _age("EECO07", "osoby w wieku 18–29 lat", "18–29", "18_29"),
    _age("EECO08", "osoby w wieku 55 lat i więcej", "55 or more", "55_plus"),
    _group("EECO09", "osoby z wykształceniem ISCED 0–2", "ISCED 0–2", "isced_0_2"),
    _group("EECO10", "osoby z wykształceniem ISCED 3–4", "ISCED 3–4", "isced_3_4"),
    _group("EECO11", "osoby z wykształceniem ISCED 5–8", "ISCED 5–8", "isced_5_8"),
    _group("EECO12", "osoby z niepełnosprawnościami", "disabled", "disabled"),
    _group(
        "EECO13",
        "obywatele państw trzecich",
        "third-country nationals",
        "third_country_national",
    ),
    _group(
        "EECO14", "osoby obcego pochodzenia", "foreign background", "foreign_background"
    ),
    _group("EECO15", "osoby należące do mniejszości", "minorities", "minority"),
    _group(
        "EECO16",
        "osoby w kryzysie bezdomności lub dotknięte wykluczeniem z dostępu do mieszkań",
        "homeless",
        "homeless",
    ),
    _group("EECO17", "osoby z obszarów wiejskich", "from rural areas", "rural"),
    Output(
        Heading(
            "EECO18",
            "podmioty administracji lub służb publicznych",
            "public administrations or services",
        )
    ),
    Output(Heading("EECO19", "mikro-, małe i średnie przedsiębiorstwa", "SMEs")),
)
"""The output indicators, each with the target group that it is counted by."""


def persons_of_output(
    one: Output, stocks: Stocks, recorded: frozenset[str]
) -> Persons | None:
    """Return those counted by an indicator, ``None`` where that is not known.

    Args:
        one: The indicator.
        stocks: Those who came in the period.
        recorded: Target groups that were asked about although nobody belongs to them.
    """
    if one.test is not None:
        unknown = stocks.with_value(one.fact, None).ids
        return Persons(persons_where(stocks.cohort, one.test).ids, unknown)
    members = persons_where(stocks.cohort, lambda each: one.group in each.groups)
    recorded_group = one.group in recorded or bool(members.ids)
    nobody = bool(one.group) and not stocks.started.ids
    return members if recorded_group or nobody else None
