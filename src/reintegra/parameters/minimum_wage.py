"""The minimum wage and the minimum hourly rate (*minimalne wynagrodzenie za pracę*)."""

from __future__ import annotations

from reintegra.grammar.nodes import Parameter
from reintegra.law.acts import MINIMUM_WAGE as MINIMUM_WAGE_ACT
from reintegra.law.citation import Act
from reintegra.law.timeline import over_time
from reintegra.parameters._table import STATUTE, announced, not_announced, v


def _wage(year: int, day: tuple[str, str], journal: str) -> Act:
    """Return the regulation on the wages of *year*, of a day in Polish and English."""
    rate = "" if year < _FIRST_RATE else " oraz wysokości minimalnej stawki godzinowej"
    hourly = "" if year < _FIRST_RATE else " and hourly rate"
    return Act(
        f"WAGE_{year}",
        f"rozporządzenia z dnia {day[0]} r. w sprawie wysokości minimalnego "
        f"wynagrodzenia za pracę{rate} w {year} r.",
        f"regulation of {day[1]} on the minimum wage{hourly} of {year}",
        journal,
    )


_FIRST_RATE = 2018  # the rate of 2017 was announced, not set
WAGE_2004 = _wage(2004, ("9 września 2003", "9 September 2003"), "Dz.U. 2003 nr 167 poz. 1623")
WAGE_2005 = _wage(2005, ("14 września 2004", "14 September 2004"), "Dz.U. 2004 nr 201 poz. 2062")
WAGE_2006 = _wage(2006, ("13 września 2005", "13 September 2005"), "Dz.U. 2005 nr 177 poz. 1469")
WAGE_2007 = _wage(2007, ("12 września 2006", "12 September 2006"), "Dz.U. 2006 nr 171 poz. 1227")
WAGE_2008 = _wage(2008, ("11 września 2007", "11 September 2007"), "Dz.U. 2007 nr 171 poz. 1209")
WAGE_2011 = _wage(2011, ("5 października 2010", "5 October 2010"), "Dz.U. 2010 nr 194 poz. 1288")
WAGE_2012 = _wage(2012, ("13 września 2011", "13 September 2011"), "Dz.U. 2011 nr 192 poz. 1141")
WAGE_2013 = _wage(2013, ("14 września 2012", "14 September 2012"), "Dz.U. 2012 poz. 1026")
WAGE_2014 = _wage(2014, ("11 września 2013", "11 September 2013"), "Dz.U. 2013 poz. 1074")
WAGE_2015 = _wage(2015, ("11 września 2014", "11 September 2014"), "Dz.U. 2014 poz. 1220")
WAGE_2016 = _wage(2016, ("11 września 2015", "11 September 2015"), "Dz.U. 2015 poz. 1385")
WAGE_2017 = _wage(2017, ("9 września 2016", "9 September 2016"), "Dz.U. 2016 poz. 1456")
WAGE_2018 = _wage(2018, ("12 września 2017", "12 September 2017"), "Dz.U. 2017 poz. 1747")
WAGE_2019 = _wage(2019, ("11 września 2018", "11 September 2018"), "Dz.U. 2018 poz. 1794")
WAGE_2020 = _wage(2020, ("10 września 2019", "10 September 2019"), "Dz.U. 2019 poz. 1778")
WAGE_2021 = _wage(2021, ("15 września 2020", "15 September 2020"), "Dz.U. 2020 poz. 1596")
WAGE_2022 = _wage(2022, ("14 września 2021", "14 September 2021"), "Dz.U. 2021 poz. 1690")
WAGE_2023 = _wage(2023, ("13 września 2022", "13 September 2022"), "Dz.U. 2022 poz. 1952")
WAGE_2024 = _wage(2024, ("14 września 2023", "14 September 2023"), "Dz.U. 2023 poz. 1893")
WAGE_2025 = _wage(2025, ("12 września 2024", "12 September 2024"), "Dz.U. 2024 poz. 1362")
WAGE_2026 = _wage(2026, ("11 września 2025", "11 September 2025"), "Dz.U. 2025 poz. 1242")
WAGE_2027 = _wage(2027, ("14 września 2026", "14 September 2026"), "Dz.U. 2026 poz. 1213")

MINIMUM_WAGE = Parameter("minimum_wage", "minimalne wynagrodzenie za pracę", "minimum wage", "gr/month", over_time(
    v("2003-01-01", 800_00, MINIMUM_WAGE_ACT.at("art. 4 ust. 1"), STATUTE),
    v("2004-01-01", 824_00, WAGE_2004.at("§ 1"), STATUTE),
    v("2005-01-01", 849_00, WAGE_2005.at("§ 1"), STATUTE),
    v("2006-01-01", 899_10, WAGE_2006.at("§ 1"), STATUTE),
    v("2007-01-01", 936_00, WAGE_2007.at("§ 1"), STATUTE),
    v("2008-01-01", 1126_00, WAGE_2008.at("§ 1"), STATUTE),
    v("2009-01-01", 1276_00, announced("M.P. 2008 nr 55 poz. 499", "24.07.2008"), STATUTE),
    v("2010-01-01", 1317_00, announced("M.P. 2009 nr 48 poz. 709", "24.07.2009"), STATUTE),
    v("2011-01-01", 1386_00, WAGE_2011.at("§ 1"), STATUTE),
    v("2012-01-01", 1500_00, WAGE_2012.at("§ 1"), STATUTE),
    v("2013-01-01", 1600_00, WAGE_2013.at("§ 1"), STATUTE),
    v("2014-01-01", 1680_00, WAGE_2014.at("§ 1"), STATUTE),
    v("2015-01-01", 1750_00, WAGE_2015.at("§ 1"), STATUTE),
    v("2016-01-01", 1850_00, WAGE_2016.at("§ 1"), STATUTE),
    v("2017-01-01", 2000_00, WAGE_2017.at("§ 1"), STATUTE),
    v("2018-01-01", 2100_00, WAGE_2018.at("§ 1"), STATUTE),
    v("2019-01-01", 2250_00, WAGE_2019.at("§ 1"), STATUTE),
    v("2020-01-01", 2600_00, WAGE_2020.at("§ 1"), STATUTE),
    v("2021-01-01", 2800_00, WAGE_2021.at("§ 1"), STATUTE),
    v("2022-01-01", 3010_00, WAGE_2022.at("§ 1"), STATUTE),
    v("2023-01-01", 3490_00, WAGE_2023.at("§ 1"), STATUTE, "two steps in 2023"),
    v("2023-07-01", 3600_00, WAGE_2023.at("§ 3"), STATUTE),
    v("2024-01-01", 4242_00, WAGE_2024.at("§ 1"), STATUTE, "two steps in 2024"),
    v("2024-07-01", 4300_00, WAGE_2024.at("§ 3"), STATUTE),
    v("2025-01-01", 4666_00, WAGE_2025.at("§ 1"), STATUTE, "as in the sheet; not re-read"),
    v("2026-01-01", 4806_00, WAGE_2026.at("§ 1"), STATUTE, "as in the sheet; not re-read"),
    v("2027-01-01", 4950_00, WAGE_2027.at("§ 1"), STATUTE, "re-read 2026-11-27; published 2026-09-15; 2028 not yet set", published="2026-09-15"),
    not_announced("2028-01-01", WAGE_2027.at("§ 1"), STATUTE),
))

MINIMUM_HOURLY_WAGE = Parameter("minimum_hourly_wage", "minimalna stawka godzinowa", "minimum hourly rate", "gr/hour", over_time(
    v("2017-01-01", 13_00, announced("M.P. 2016 poz. 934", "21.09.2016"), STATUTE, "first year of the notion (Dz.U. 2016 poz. 1265)"),
    v("2018-01-01", 13_70, WAGE_2018.at("§ 2"), STATUTE),
    v("2019-01-01", 14_70, WAGE_2019.at("§ 2"), STATUTE),
    v("2020-01-01", 17_00, WAGE_2020.at("§ 2"), STATUTE),
    v("2021-01-01", 18_30, WAGE_2021.at("§ 2"), STATUTE),
    v("2022-01-01", 19_70, WAGE_2022.at("§ 2"), STATUTE),
    v("2023-01-01", 22_80, WAGE_2023.at("§ 2"), STATUTE),
    v("2023-07-01", 23_50, WAGE_2023.at("§ 4"), STATUTE),
    v("2024-01-01", 27_70, WAGE_2024.at("§ 2"), STATUTE),
    v("2024-07-01", 28_10, WAGE_2024.at("§ 4"), STATUTE),
    v("2025-01-01", 30_50, WAGE_2025.at("§ 2"), STATUTE, "as in the sheet; not re-read"),
    v("2026-01-01", 31_40, WAGE_2026.at("§ 2"), STATUTE, "as in the sheet; not re-read"),
    v("2027-01-01", 32_30, WAGE_2027.at("§ 2"), STATUTE, "re-read 2026-11-27; 2028 not yet set"),
    not_announced("2028-01-01", WAGE_2027.at("§ 2"), STATUTE),
))
