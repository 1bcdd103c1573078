"""The conditions of numbers that are valid for some cases only."""

from __future__ import annotations

from reintegra.law.valid_for import ValidFor

AGREED_BEFORE_2025 = ValidFor("tylko dla porozumień zawartych przed 1 czerwca 2025 r.", "only for agreements concluded before 2025-06-01", ("psu.hourly_minimum.2025_act",))
AGREED_BEFORE_2025_INDEXED = ValidFor("tylko dla porozumień zawartych przed 1 czerwca 2025 r., jeżeli waloryzacja trwa (OP-31)", "only for agreements concluded before 2025-06-01, if indexation goes on (OP-31)", ("psu.hourly_minimum", "psu.hourly_minimum.2025_act"))
AGREED_SINCE_2025 = ValidFor("tylko dla porozumień zawartych od 1 czerwca 2025 r.", "only for agreements concluded from 2025-06-01 on", ("psu.hourly_minimum",))
WORKS_SINCE_2025 = ValidFor("tylko dla porozumień i skierowań od 1 czerwca 2025 r.", "only for agreements and referrals from 2025-06-01 on")
STATED_BY_AGREEMENT = ValidFor("praktyka; wiąże tylko, jeżeli tak stanowi porozumienie", "practice; binds only where the agreement states it")
MAIN_PERIOD = ValidFor("tylko po okresie próbnym", "only after the trial month")
TWELVE_MONTHS = ValidFor("za przedłużenie o 12 miesięcy; za krótsze proporcjonalnie", "for an extension of 12 months; proportionally for a shorter one")
BY_CONTRACT = ValidFor("według dnia podpisania umowy z pracodawcą", "by the day the employer's contract was signed")
CERTIFICATE_OF_THE_DAY = ValidFor("tylko z zaświadczeniem lekarza, od dnia jego przedstawienia", "only with a doctor's certificate, from the day it was shown", ("disability.hours_per_day_max.any",))
CERTIFICATE_OF_THE_WEEK = ValidFor(CERTIFICATE_OF_THE_DAY.pl, CERTIFICATE_OF_THE_DAY.en, ("disability.hours_per_week_max.any",))
UNDER_5_YEARS = ValidFor("przy okresie uprawniającym poniżej 5 lat; od 1 czerwca 2025 r. tylko prawa nabyte wcześniej", "with under 5 qualifying years; from 2025-06-01 on only rights granted before", ("unemployment_benefit.band.base", "unemployment_benefit.band.high"))
FROM_20_YEARS = ValidFor("przy okresie uprawniającym co najmniej 20 lat", "with 20 qualifying years or more", ("unemployment_benefit.band.base",))
LONGER_BENEFIT = ValidFor("tylko dla osób, które ustawa wymienia (art. 225)", "only for persons whom the act lists (art. 225)", ("unemployment_benefit.length_days.standard",))
EXPIRY_OF_THE_BENEFIT = ValidFor("tylko po utracie zasiłku z powodu upływu okresu jego pobierania", "only after the benefit was lost by expiry")
FROM_150_HOURS = ValidFor("od 150 godzin miesięcznie; przy mniejszej liczbie proporcjonalnie", "at 150 hours a month or more; proportionally less otherwise")
BY_CALL = ValidFor("według dnia naboru", "by the day of the call")
BY_PROGRAMME = ValidFor("według okresu programowania", "by the programming period")
SINCE_2019 = ValidFor("dla projektów rozpoczętych od 2019 r.", "for projects that start in 2019 or later")
