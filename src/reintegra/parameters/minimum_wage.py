"""The minimum wage and the minimum hourly rate (*minimalne wynagrodzenie za pracę*)."""

from __future__ import annotations

from reintegra.grammar.words import Parameter
from reintegra.law.citation import Act, page
from reintegra.law.timeline import over_time
from reintegra.parameters._table import INSTITUTION, STATUTE, end, v

WAGE_2025 = Act(
    "WAGE_2025",
    "rozporządzenia z dnia 12 września 2024 r. w sprawie wysokości minimalnego wynagrodzenia za pracę oraz wysokości minimalnej stawki godzinowej w 2025 r.",
    "regulation of 12 September 2024 on the minimum wage and hourly rate of 2025",
    "Dz.U. 2024 poz. 1362",
)
WAGE_2026 = Act(
    "WAGE_2026",
    "rozporządzenia z dnia 11 września 2025 r. w sprawie wysokości minimalnego wynagrodzenia za pracę oraz wysokości minimalnej stawki godzinowej w 2026 r.",
    "regulation of 11 September 2025 on the minimum wage and hourly rate of 2026",
    "Dz.U. 2025 poz. 1242",
)
WAGE_2027 = Act(
    "WAGE_2027",
    "rozporządzenia z dnia 14 września 2026 r. w sprawie wysokości minimalnego wynagrodzenia za pracę oraz wysokości minimalnej stawki godzinowej w 2027 r.",
    "regulation of 14 September 2026 on the minimum wage and hourly rate of 2027",
    "Dz.U. 2026 poz. 1213",
)

# -- minimum wage

MINIMUM_WAGE = Parameter(
    "minimum_wage",
    "minimalne wynagrodzenie za pracę",
    "minimum wage",
    "gr/month",
    over_time(
        v("2016-01-01", 1850_00, page("serwiskadrowego.pl"), INSTITUTION),
        v(
            "2017-01-01",
            2000_00,
            page("serwiskadrowego.pl"),
            INSTITUTION,
            "years 2018-2024 not collected",
        ),
        end(
            "2018-01-01",
            page("serwiskadrowego.pl"),
            INSTITUTION,
            "not collected for 2018-2024",
        ),
        v("2025-01-01", 4666_00, WAGE_2025.at("§ 1"), STATUTE),
        v("2026-01-01", 4806_00, WAGE_2026.at("§ 1"), STATUTE),
        v("2027-01-01", 4950_00, WAGE_2027.at("§ 1"), STATUTE, "2028 not yet set"),
        end("2028-01-01", WAGE_2027.at("§ 1"), STATUTE, "not yet announced"),
    ),
)
# -- minimum hourly wage

MINIMUM_HOURLY_WAGE = Parameter(
    "minimum_hourly_wage",
    "minimalna stawka godzinowa",
    "minimum hourly rate",
    "gr/hour",
    over_time(
        v("2025-01-01", 30_50, WAGE_2025.at("§ 2"), STATUTE),
        v("2026-01-01", 31_40, WAGE_2026.at("§ 2"), STATUTE),
        v("2027-01-01", 32_30, WAGE_2027.at("§ 2"), STATUTE, "2028 not yet set"),
        end("2028-01-01", WAGE_2027.at("§ 2"), STATUTE, "not yet announced"),
    ),
)
