"""The worked persons of the docs: every answer worked by hand from the law of its day.

The pages are written from the same list when the docs are built.
"""

import re
from collections.abc import Iterator
from datetime import date

import pytest
import worked_years
from law_pages import TITLES
from worked_answers import DAYS, Question
from worked_questions import QUESTIONS

from reintegra.reading.text.days import OF_MONTH, day_text
from reintegra.values.text import Language

NOT_ASKED = None
Answers = tuple[str | None, ...]


def first(day: str, times: int) -> Answers:
    """Say that often that it is not yet in the law."""
    return (f"not yet in the law, first day: {day}",) * times


def unread(day: str, unit: str, act: str, journal: str) -> str:
    """Say that there was law from that day on, which was not read."""
    at = f"{unit} ustawy o {act} (Dz.U. {journal} poz. {POSITIONS[journal]})"
    return f"in the law from {day} on, but not read ({at})"


POSITIONS = {"2003 nr 122": "1143", "2004 nr 99": "1001 ze zm."}
_PROMOTION = "promocji zatrudnienia i instytucjach rynku pracy"
NOT_NAMED = (
    "not known: the act did not name the individual programme of social employment; in "
    "the ministry's view (about 2007) the participant lost the status at the start"
)
ENDED = ("no longer in the law, last day: 2025-05-31",) * 2
STAROSTA, OFFICE = "yes, the starosta decides", "yes, the labour office decides"


def phases(trial: str, main: str) -> str:
    """Write the amounts of a month of each phase."""
    return f"trial {trial} zł; after it {main} zł; in the extension {main} zł"


def shares(pay: str, refund: str, gmina: str) -> str:
    """Write pay, what of it is refunded, and what is left to the gmina."""
    return f"pay {pay} zł; refund {refund} zł; gmina {gmina} zł"


def found(what: str, *spans: str) -> Answers:
    """Write findings of a limit, *what* being its label and its answer."""
    return tuple(f"{what}, {span}" for span in spans)


EXPECTED: dict[tuple[str, str], Answers] = {
    # UZS art. 1 ust. 2 pkt 5: 36 months without work, then long-term unemployed
    ("cis", "may she join?"): ("yes",) * 8,
    # UZS art. 15 ust. 4: 50 % in the trial month, 80 % after it, 100 % from 2007-07-01,
    # 120 % in both from 2022-01-01; the full benefit up to 10 gr
    ("cis", "benefit for a month wholly attended"): (
        phases("261.00", "417.60"),  # 260.95 and 417.52 of 521.90
        phases("275.90", "551.80"),
        phases("380.70", "761.40"),
        phases("415.60", "831.10"),  # 415.55
        phases("430.70", "861.40"),
        phases("1,790.30", "1,790.30"),  # 1790.28 of 1491.90
        phases("2,066.30", "2,066.30"),  # 2066.28 of 1721.90
        phases("2,140.70", "2,140.70"),  # 2140.68 of 1783.90
    ),
    # UZS art. 1 ust. 3 pkt 6, ust. 3a: an incapacity pension, a club from 2022-02-15
    ("kis", "may he join?"): ("no",) * 5 + ("yes",) * 3,
    # UZS art. 18 ust. 4: a social contract from 2007-07-14
    ("kis", "without a social contract"): (
        *first("2007-07-14", 1),
        *found(
            "required social contract of a participant of a club: not met",
            *map(str, DAYS[1:]),
        ),
    ),
    # UZS art. 2 pkt 1b, 18 ust. 5a: a certificate was valid for 4 months to 2015-10-23
    ("kis", "a graduate after eight months, with a certificate five months old?"): (
        *first("2011-10-30", 2),
        *("no", "no"),
        *("yes",) * 4,
    ),
    # UPZ art. 73a ust. 1; URP art. 142 ust. 2
    ("psu", "may she be referred?"): (STAROSTA,) * 8,
    # UPZ art. 73a ust. 3, 5; URP art. 142 ust. 12, 14: 60 % of the minimum at most
    ("psu", "30 hours in a month at the minimum rate"): (
        shares("180.00", "108.00", "72.00"),  # 6.00
        shares("195.00", "117.00", "78.00"),  # 6.50
        shares("219.00", "131.40", "87.60"),  # 7.30
        shares("243.00", "145.80", "97.20"),  # 8.10
        shares("255.00", "153.00", "102.00"),  # 8.50
        shares("327.00", "196.20", "130.80"),  # 10.90
        shares("915.00", "549.00", "366.00"),  # 30.50
        shares("942.00", "565.20", "376.80"),  # 31.40
    ),
    # UPZ art. 73a ust. 5b; URP art. 142 ust. 14: 100 % for carers' works
    ("psu", "10 hours for carers of disabled persons"): (
        *first("2017-07-01", 4),
        shares("85.00", "85.00", "0.00"),
        shares("109.00", "109.00", "0.00"),
        shares("305.00", "305.00", "0.00"),
        shares("314.00", "314.00", "0.00"),
    ),
    # UPZ art. 73a ust. 1; URP art. 142 ust. 11
    ("psu", "an eleventh hour in a week"): found(
        "limit of socially useful works in a week: exceeded",
        "2005-12-05 – 2005-12-06",
        "2009-03-02 – 2009-03-03",
        "2012-03-05 – 2012-03-06",
        "2014-06-02 – 2014-06-03",
        "2019-06-17 – 2019-06-18",
        "2024-03-04 – 2024-03-05",
        "2025-06-02 – 2025-06-03",
        "2026-09-01 – 2026-09-02",
    ),
    # URP art. 142 ust. 11: day 180 from 2 June is 28 November, from 2 January 30 June
    ("psu", "a referral to the end of the year"): (
        *(NOT_ASKED,) * 6,
        *found(
            "limit of days of socially useful works in a calendar year: exceeded",
            "2025-11-29 – 2025-12-31",
            "2026-07-01 – 2026-12-31",
        ),
    ),
    # URP art. 435 ust. 1: 12.20; indexed 12.70 in 2025, 13.20 in 2026
    ("psu", "10 hours under an agreement of 2025-05-05, by either reading of OP-31"): (
        *(NOT_ASKED,) * 6,
        "the old rate 122.00 zł; indexed 127.00 zł",
        "the old rate 122.00 zł; indexed 132.00 zł",
    ),
    # UPZ art. 62a ust. 2: profile III to 2019-06-13; URP art. 460: repealed
    ("pai", "may he take part?"): (
        *first("2014-05-27", 3),
        "no",
        OFFICE,
        OFFICE,
        *ENDED,
    ),
    # UPZ art. 62a ust. 4–5, 62b ust. 1
    ("pai", "an edition of two months, ten hours of each block a week"): (
        *first("2014-05-27", 3),
        *("no finding",) * 3,
        *ENDED,
    ),
    ("pai", "an eleventh hour of block A in the first week"): (
        *first("2014-05-27", 3),
        *found(
            "limit of hours a week of the block Activation: exceeded",
            "2014-06-02 – 2014-06-08",
            "2019-06-17 – 2019-06-23",
            "2024-03-04 – 2024-03-10",
        ),
        *ENDED,
    ),
    # URP art. 200 ust. 1
    ("reintegration", "may she be taken in?"): (
        *first("2025-06-01", 6),
        STAROSTA,
        STAROSTA,
    ),
    # URP art. 236 ust. 1, 237, 254: 60 % of the benefit, 12/30 of it, up to 10 gr
    ("reintegration", "stipend"): (
        *first("2025-06-01", 6),
        "whole month 1,033.20 zł; 12 days 413.30 zł",  # 1033.14, 413.256
        "whole month 1,070.40 zł; 12 days 428.20 zł",  # 1070.34, 428.136
    ),
    # UZS art. 16 ust. 1, in the wording of 2007-07-14
    ("supported_employment", "may he be referred before the programme ends?"): (
        unread("2003-08-14", "art. 16 ust. 1", "zatrudnieniu socjalnym", "2003 nr 122"),
        *(OFFICE,) * 7,
    ),
    # UZS art. 16 ust. 2: shares of the benefit of the month refunded (OP-25)
    (
        "supported_employment",
        "highest refund to the employer, without contributions, and how long to employ",
    ): (
        # 80 % × 3 and 60 % × 3 of 521.90, 40 % × 6 of 532.90
        "in all 3,470.94 zł for 12 months; to employ for 18 months",
        # 100 % × 3 of 551.80, 80 % × 3 and 60 % × 4 of 575.00, 60 % × 2 of 717.00
        "in all 5,275.80 zł for 12 months; to employ for 12 months",
        # 100 % × 3 of 761.40, 80 % × 3 and 60 % × 6 of 794.20
        "in all 7,049.40 zł for 12 months; to employ for 12 months",
        # 100 % × 3, 80 % × 3, 60 % × 6 of 831.10
        "in all 7,479.90 zł for 12 months; to employ for 12 months",
        # the same of 861.40
        "in all 7,752.60 zł for 12 months; to employ for 12 months",
        # 100 %: 3 × 1491.90 and 3 × 1662.00
        "in all 9,461.70 zł for 6 months; to employ for 6 months",
        # 6 × 1721.90, 6 × 1783.90
        "in all 10,331.40 zł for 6 months; to employ for 6 months",
        "in all 10,703.40 zł for 6 months; to employ for 6 months",
    ),
    # UPZ art. 2 ust. 1 pkt 5: adult preparation is taken out 2009-02-01 – 2025-05-31
    ("unemployed", "is she long-term unemployed?"): (
        "yes",
        *("no",) * 5,
        *("yes",) * 2,
    ),
    # UPZ art. 72; URP art. 224; one amount to 2009-12-31
    ("unemployed", "unemployment benefit a month"): (
        "first period 521.90 zł",
        "first period 551.80 zł",
        "first period 761.40 zł; later 597.90 zł",
        "first period 831.10 zł; later 652.60 zł",
        "first period 861.40 zł; later 676.40 zł",
        "first period 1,491.90 zł; later 1,171.60 zł",
        "first period 1,721.90 zł; later 1,352.20 zł",
        "first period 1,783.90 zł; later 1,400.90 zł",
    ),
    # UPZ art. 72 ust. 10, 81; URP art. 237, 254: 10/30, up to 10 gr
    ("unemployed", "benefit for 10 days of a month"): (
        *(unread("2004-06-01", "art. 72 ust. 1", _PROMOTION, "2004 nr 99"),) * 2,
        "253.80 zł",
        "277.10 zł",  # 277.0333…
        "287.20 zł",  # 287.1333…
        "497.30 zł",
        "574.00 zł",  # 573.9666…
        "594.70 zł",  # 594.6333…
    ),
    # UPZ art. 33 ust. 4 pkt 3, 4h: 90, then 120/180/270; URP art. 65 ust. 1 pkt 3: 90.
    # The counter begins on 2009-02-01: in March there cannot have been an earlier one.
    ("unemployed", "the first refusal of socially useful works: loss of the status"): (
        "2005-12-05 – 2006-03-04, 90 days; the second time 90 days",
        "2009-03-02 – 2009-06-29, 120 days; the second time 120 days",
        "2012-03-05 – 2012-07-02, 120 days; the second time 180 days",
        "2014-06-02 – 2014-09-29, 120 days; the second time 180 days",
        "2019-06-17 – 2019-10-14, 120 days; the second time 180 days",
        "2024-03-04 – 2024-07-01, 120 days; the second time 180 days",
        "2025-06-02 – 2025-08-30, 90 days; the second time 90 days",
        "2026-09-01 – 2026-11-29, 90 days; the second time 90 days",
    ),
    # UPZ art. 33 ust. 4 pkt 2b, from the day after; URP art. 65 ust. 1 pkt 6
    (
        "unemployed",
        "beginning a programme at a CIS on the office's referral: loss of the status",
    ): (
        NOT_NAMED,
        "from 2009-03-03, for no set period",
        "from 2012-03-06, for no set period",
        "from 2014-06-03, for no set period",
        "from 2019-06-18, for no set period",
        "from 2024-03-05, for no set period",
        "from 2025-06-02, 90 days",
        "from 2026-09-01, 90 days",
    ),
}


def asked() -> Iterator[tuple[Question, date, str | None]]:
    """Go through every question on each of the days."""
    for one in QUESTIONS:
        answers = EXPECTED[one.programme, one.en]
        yield from ((one, *pair) for pair in zip(DAYS, answers, strict=True))


@pytest.mark.parametrize(
    ("one", "day", "expected"),
    [pytest.param(*case, id=f"{case[0].en} {case[1]}") for case in asked()],
)
def test_the_answer_is_the_one_worked_by_hand(
    one: Question, day: date, expected: str | None
) -> None:
    """With the unit of law behind it, and the same numbers in Polish."""
    if expected is NOT_ASKED:
        assert day < one.since
        return
    found = one.on(day)

    assert expected == found.en
    assert found.cites
    polish = in_digits(found.pl)
    assert numbers(found.en, ",", ".") == numbers(polish, "\N{NO-BREAK SPACE}", ",")


def in_digits(text: str) -> str:
    """Write the days of a Polish text as files do."""

    def written(found: re.Match[str]) -> str:
        month = OF_MONTH.index(found[2]) + 1
        return str(date(int(found[3]), month, int(found[1])))

    return re.sub(rf"(\d+) ({'|'.join(OF_MONTH)}) (\d{{4}}) r\.", written, text)


def numbers(text: str, group: str, point: str) -> list[str]:
    """Take the numbers out of a text, written one way."""
    plain = text.replace(group, "") if group != "," else re.sub(r"(?<=\d),", "", text)
    if point == ",":
        plain = re.sub(r"(?<=\d),(?=\d)", ".", plain)
    return re.findall(r"\d+(?:\.\d+)?", plain)


def test_every_question_is_worked() -> None:
    """None is written without an answer that somebody checked."""
    assert list(EXPECTED) == [(one.programme, one.en) for one in QUESTIONS]


@pytest.mark.parametrize("lang", ["pl", "en"])
def test_the_page_has_every_answer(lang: Language) -> None:
    """Each year a table of all the programmes; a line for what excludes what."""
    text = "\n".join(worked_years.page(lang, TITLES))

    for one in QUESTIONS:
        for day in DAYS:
            if day >= one.since:
                assert f"| {one.on(day).text(lang)} |" in text
    assert all(f"\n## {day_text(day, lang)}\n" in text for day in DAYS)
    # PAI, works and a centre in 2019 and 2024; reintegration, works and a centre since
    assert 10 == text.count("\n- wykluczają się" if lang == "pl" else "\n- exclude one")
