"""``reintegra law``: the dated numbers on a day."""

import pytest

from reintegra import parameters
from tests.cli.running import answered, run


def test_one_number_is_told_with_its_address() -> None:
    """Its value, exactly and in złoty, since when, and where the law says so."""
    asked = "law", "unemployment_benefit.first_period", "--on", "2026-11-22"
    (one,) = answered(run(*asked, "--json"))["numbers"]

    assert ("178390/1", "1783.90", "2026-06-01", "2027-05-31") == (
        one["value"],
        one["zloty"],
        one["since"],
        one["until"],
    )
    assert "1 783,90" in run(*asked).stdout.replace("\N{NO-BREAK SPACE}", " ")


def test_the_minimum_wage_of_any_year_is_told() -> None:
    """2 600 zł in May 2020, by the regulation of 10 September 2019."""
    told = run("law", "minimum_wage", "--on", "2020-05-01").stdout

    assert "2 600,00 zł" in told.replace("\N{NO-BREAK SPACE}", " ")
    assert "1778)" in told


def test_a_number_that_was_not_read_is_not_said_to_be_missing_from_the_law() -> None:
    """Exit code 2, with what is missing and since when there was law."""
    key = "graduate_grant.cooperative.average_wage_multiple"
    result = run("law", key, "--on", "2016-05-13")

    assert (2, "") == (result.exit_code, result.stdout)
    assert f"not read for 2016-05-13: {key} (law since 2011-10-30" in result.stderr


def test_a_number_is_called_in_the_language_asked_for() -> None:
    """Its label; the statute is cited in its own words in both."""
    asked = "law", "cis.sick_days_limit", "--on", "2022-02-15", "--json", "--lang"
    pl, en = (answered(run(*asked, lang))["numbers"][0] for lang in ("pl", "en"))

    assert pl["label"] == "limit dni choroby, za które świadczenie ulega zmniejszeniu"
    assert en["label"] == "limit of sick days"
    assert pl["cites"] == en["cites"]


@pytest.mark.parametrize("lang", ["pl", "en"])
def test_a_number_with_a_condition_never_stands_alone(lang: str) -> None:
    """The rate for old agreements, and that of the new act beside it."""
    asked = "law", "psu.hourly_minimum", "--on", "2026-02-10", "--lang", lang
    old, new = answered(run(*asked, "--json"))["numbers"]
    words = {
        "pl": "tylko dla porozumień zawartych przed 1 czerwca 2025 r.",
        "en": "only for agreements concluded before 2025-06-01",
    }[lang]
    shown = " ".join(run(*asked).stdout.split())

    assert ("12.20", words) == (old["zloty"], old["condition"])
    assert ["psu.hourly_minimum.2025_act"] == old["other_cases"] == [new["key"]]
    assert "31.40" == new["zloty"]
    assert "psu.hourly_minimum.2025_act" in shown
    assert words.split()[0] in shown


def test_a_number_holds_since_its_day_and_not_since_a_consolidated_text() -> None:
    """120 % since 2022, however often it was printed anew."""
    asked = "law", "cis.benefit.share.main", "--on", "2026-02-10"
    (one,) = answered(run(*asked, "--json"))["numbers"]

    assert ("2022-01-01", "2025-06-01") == (one["began"], one["since"])
    assert (None, []) == (one["condition"], one["other_cases"])
    shown = run(*asked).stdout
    assert "2022-01-01" in shown
    assert "2025-06-01" not in shown


def test_every_number_is_listed_or_counted() -> None:
    """In force, without a value on the day, not read or not verified: none is lost."""
    data = answered(run("law", "--on", "2026-07-01", "--json"))
    counted = (data[key] for key in ("silent", "not_read", "unverified"))

    assert len(parameters.every()) == len(data["numbers"]) + sum(counted)
    assert "month-day" in {one["unit"] for one in data["numbers"]}


def test_people_read_a_table() -> None:
    """With days of the year, and with what was left out."""
    result = run("law", "--on", "2012-07-01", "--lang", "en")

    assert 0 == result.exit_code
    assert "without a value on that day: " in result.stdout
    assert max(map(len, result.stdout.splitlines())) <= 100


def test_unverified_values_are_counted_until_they_are_asked_for() -> None:
    """With the option they are listed as what they are."""
    days = ("2006-01-01", "2012-01-01", "2019-01-01", "2026-07-01")
    hidden = [answered(run("law", "--on", d, "--json"))["unverified"] for d in days]
    open_ = [
        answered(run("law", "--on", d, "--json", "--unverified"))["unverified"]
        for d in days
    ]

    assert any(hidden)
    assert [0] * len(days) == open_
    day = days[[n > 0 for n in hidden].index(True)]
    assert "not verified (--unverified):" in run("law", "--on", day, "--lang=en").stdout
    assert "[niepotwierdzone]" in run("law", "--on", day, "--unverified").stdout


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("cis.sick_days_limits", "--on", "2026-07-01"), "known: cis.sick_days_limit"),
        (("cis.sick_days_limit", "--on", "1999-07-01"), "nothing in force"),
        (("--on", "yesterday"), "no day: got 'yesterday'"),
        ((), "--on"),
    ],
)
def test_what_cannot_be_used_is_refused(arguments: tuple[str, ...], told: str) -> None:
    """Exit code 2, the reason on the error stream."""
    result = run("law", *arguments)

    assert (2, "") == (result.exit_code, result.stdout)
    assert told in result.stderr


@pytest.mark.parametrize("asked", [(), ("cis.free_days",)])
def test_a_day_after_the_law_that_was_verified_is_told(asked: tuple[str, ...]) -> None:
    """Its numbers are those of the last law read, and may have changed since."""
    texts = {
        day: answered(run("law", *asked, "--on", day, "--json"))["warnings"]
        for day in ("2026-10-08", "9999-12-31")
    }
    shown = run("law", *asked, "--on", "9999-12-31", "--lang", "en").stdout

    assert [] == texts["2026-10-08"]
    assert ["law"] == [one["about"] for one in texts["9999-12-31"]]
    assert "9999-12-31 is after the last day of the law verified (2026-10-08)" in shown


def test_a_value_that_is_not_verified_is_refused_with_the_option() -> None:
    """And not with the name of a class, which no user of the command needs."""
    asked = "law", "esf.ct9.threshold.employment.general", "--on", "2026-07-01"
    refused = run(*asked)

    assert (2, "") == (refused.exit_code, refused.stdout)
    assert refused.stderr.endswith("is unverified, expected --unverified\n")
    assert 0 == run(*asked, "--unverified").exit_code


def test_a_name_that_is_like_none_is_refused_in_a_line_or_two() -> None:
    """With some of the names that there are, and how many there are in all."""
    told = run("law", "wysokosc zasilku", "--on", "2026-07-01").stderr

    assert f"… {len(parameters.every())} in all)" in told
    assert len(told) < 600
