"""JSON is read strictly, by both roads alike, and line by line."""

from collections.abc import Iterator
from datetime import date
from itertools import count, islice
from typing import Any

import pytest

from reintegra import (
    DataError,
    Month,
    NotInForceError,
    Period,
    Person,
    Statement,
    Verdict,
    cis,
    decide,
    from_data,
    from_json,
    from_json_lines,
    outcomes,
    projects,
    to_data,
    to_json,
    to_json_lines,
)
from reintegra.errors import ArgumentError
from reintegra.exchange import json_text
from tests.answers import JULY, MARKS, STAY

ROADS = (True, False)
"""With the extra, and without."""


@pytest.fixture(params=ROADS, ids=["msgspec", "json"])
def road(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Take one of the roads."""
    if not request.param:
        monkeypatch.setattr(json_text, "_msgspec", lambda: None)
    return bool(request.param)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{"homeless":true,"homeless":true}', "the key 'homeless' comes twice)"),
        ('{"homeless":true,"homel\\u0065ss":true}', "the key 'homeless' comes twice)"),
        ('{"homeless" :true,"age":1,"age":1}', "the key 'age' comes twice)"),
        ('{"homeless":', "expected JSON"),
        ("", "expected JSON"),
        ('{"age":NaN}', "NaN is no number"),
        ('{"age":1e999}', "Person.age: got inf, expected a whole number"),
        ('{"age":' + "9" * 5000 + "}", "expected JSON"),
        ("[" * 100_000, "brackets without end"),
        ('{"a":' * 100_000, "brackets without end"),
        (b"\xff", "expected JSON"),
        ("\ufeff{}", "expected JSON"),
        (b"\xef\xbb\xbf{}", "expected JSON"),
        (" " * (json_text.LONGEST + 1), "expected at most"),
        ("[]", "Person: got [], expected an object"),
        (
            '{"homeless":"tak"}',
            "Person.homeless: got 'tak', expected null or true or false",
        ),
        ('{"age":121}', "Person.age: got 121, expected a whole number from 0 to 120"),
        ('{"age":true}', "Person.age: got True, expected a whole number"),
        ('{"sex":"kobieta"}', "Person.sex: got 'kobieta', expected one of woman, man"),
        ('{"application_filed":"20260701"}', "expected a day such as '2026-07-20'"),
        ('{"application_filed":"2026-W01-1"}', "expected a day such as '2026-07-20'"),
        ('{"homles":true}', "expected homeless"),
    ],
)
@pytest.mark.usefixtures("road")
def test_what_is_no_person_is_refused(text: str | bytes, expected: str) -> None:
    """With the place, what came, and what would be right; quickly."""
    with pytest.raises(DataError) as caught:
        from_json(text, Person)

    assert expected in str(caught.value)
    assert len(str(caught.value)) < 500


@pytest.mark.usefixtures("road")
def test_a_whole_number_may_be_written_as_a_float() -> None:
    """JSON does not tell them apart, nor does its schema."""
    assert Person(age=3) == from_json('{"age": 3.0}', Person)


def test_no_float_is_money() -> None:
    """Money is text; the whole złoty are no money either."""
    right = {"parts": [], "total": {"type": "projects.Exactly", "grosze": "0.50"}}
    found = from_data(right, projects.Budget)

    assert projects.Exactly("0.50") == found.total
    for wrong in (0.5, 50, "0.5", "0,50", "50", "1e2"):
        total = {"type": "projects.Exactly", "grosze": wrong}
        with pytest.raises(DataError, match=r"złoty as text, such as '2140\.70'"):
            from_data({"total": total}, projects.Budget)


def test_the_place_of_what_is_wrong_is_named() -> None:
    """Down to the key of a mapping and the place in a list."""
    marks = {"marks": {"2026-07-08": "absent"}}
    days = {"sickness": [to_data(Period(date(2026, 7, 1), date(2026, 7, 2))), {}]}

    with pytest.raises(DataError, match=r'^cis\.Attendance\.marks\["2026-07-08"\]: '):
        from_data(marks, cis.Attendance)
    with pytest.raises(DataError, match=r"^cis\.Attendance\.sickness\[1\]\.first: "):
        from_data(days, cis.Attendance)


def test_what_no_schema_tells_is_refused_by_the_record() -> None:
    """The record's own refusal is its cause."""
    with pytest.raises(DataError, match="expected a Period: ") as caught:
        from_data({"first": "2026-07-02", "last": "2026-07-01"}, Period)

    assert caught.value.beyond_schema
    assert isinstance(caught.value.__cause__, ValueError)


# -- answers


def test_an_answer_is_its_question_with_its_answer() -> None:
    """Rules go by their keys; what was left to its default is left out."""
    verdict = decide(cis.ELIGIBLE, Person(homeless=True), date(2026, 7, 1))
    data = to_data(verdict)

    assert ("cis.ELIGIBLE", {"homeless": True}, "2026-07-01") == (
        data["rule"],
        data["record"],
        data["on"],
    )
    assert {"rule", "record", "on", "answer"} == set(data)
    assert data["answer"]["met"] is None
    assert list(verdict.clause_keys) == data["answer"]["clause_keys"]
    assert verdict.cites[0].eli == data["answer"]["cites"][0]["eli"]
    assert verdict == from_data(data, Verdict)


def test_a_question_without_its_answer_is_answered() -> None:
    """The answer may be left out: then it is what this version says."""
    asked = '{"rule":"cis.ELIGIBLE","record":{"homeless":false},"on":"2026-07-01"}'

    assert decide(cis.ELIGIBLE, Person(homeless=False), date(2026, 7, 1)) == (
        from_json(asked, Verdict)
    )


def test_an_answer_that_was_changed_is_refused() -> None:
    """With the place, what came, and what the question is answered with."""
    data = to_data(cis.integration_benefit(STAY, MARKS, JULY))
    data["answer"]["amount"] = "9999.00"

    with pytest.raises(DataError, match=r"Statement\.answer\.amount: ") as caught:
        from_data(data, Statement)
    assert caught.value.beyond_schema


def test_no_law_on_the_day_is_an_answer_of_its_own() -> None:
    """It is the library's own error, not one of the data."""
    asked = '{"rule":"cis.ELIGIBLE","record":{},"on":"1999-01-01"}'

    with pytest.raises(NotInForceError, match="nothing in force on 1999-01-01"):
        from_json(asked, Verdict)


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("rule", "cis.ELIGIBEL", "Verdict.rule: .*cis.ELIGIBLE"),
        ("rule", 1, "Verdict.rule: got 1, expected the name of a rule"),
        ("record", {"homles": True}, r'Verdict.record\["homles"\]: '),
        ("known_on", "2020-01-01", "Verdict: .* expected 2026-07-01 .*or later"),
        ("under", {"chosen": {"OP-05": "x"}}, r"Verdict.under.chosen.OP-05: "),
    ],
)
def test_a_question_that_cannot_be_asked_is_refused(
    name: str, value: object, expected: str
) -> None:
    """As data is: with the place and what would be right."""
    data = {"rule": "cis.ELIGIBLE", "record": {}, "on": "2026-07-01", name: value}

    with pytest.raises(DataError, match=expected):
        from_data(data, Verdict)


def test_a_statement_of_a_day_within_a_month_is_of_its_last_day() -> None:
    """As the amount is computed by the law of that day."""
    data = to_data(cis.integration_benefit(STAY, MARKS, JULY))
    del data["answer"]
    data["on"] = "2026-07-30"

    with pytest.raises(DataError, match="got '2026-07-30', expected 2026-07-31"):
        from_data(data, Statement)


def test_what_is_no_value_of_the_library_is_refused() -> None:
    """So is a record of a class that was made of another one."""

    class Client(Person):
        """Somebody's own class."""

    with pytest.raises(ArgumentError, match=r"to_data\.value: "):
        to_data({"homeless": True})
    with pytest.raises(ArgumentError, match=r"to_data\.value\.record: "):
        to_data(decide(cis.ELIGIBLE, Client(), date(2026, 7, 1)))
    with pytest.raises(ArgumentError, match=r"from_data\.kind: "):
        from_data({}, dict)


# -- lines


def test_lines_are_written_and_read_one_by_one() -> None:
    """A stream without an end is read as far as it is asked for."""
    months = (Month(2000 + number, 1) for number in count())
    lines = to_json_lines(months)

    assert [Month(2000, 1), Month(2001, 1)] == list(
        islice(from_json_lines(lines, Month), 2)
    )


@pytest.mark.parametrize("wrong", ["[]", b"", 7])
def test_a_stream_is_no_text(wrong: Any) -> None:
    """As its letters are no lines; refused before the first one is asked for."""
    with pytest.raises(ArgumentError, match=r"to_json_lines\.values: "):
        to_json_lines(wrong)
    with pytest.raises(ArgumentError, match=r"from_json_lines\.lines: "):
        from_json_lines(wrong, Month)


def test_the_line_that_is_wrong_is_named() -> None:
    """Those before it were read; empty lines count."""

    def lines() -> Iterator[str]:
        yield from ('{"year":2026,"month":7}\n', "\n", '{"year":2026,"month":13}\n')

    found = from_json_lines(lines(), Month)

    assert Month(2026, 7) == next(found)
    with pytest.raises(DataError, match=r"^line 3, Month: "):
        next(found)


def test_a_cohort_travels_as_json(road: bool) -> None:
    """With the spells of its members, whose money is text."""
    job = outcomes.Spell("employment", date(2026, 1, 1), value="4806.00")
    member = outcomes.Participant("P-1", date(2025, 1, 2), spells=[job])
    cohort = outcomes.Cohort([member], planned=2)
    text = to_json(cohort)

    assert '"value":"4806.00"' in text
    assert cohort == from_json(text, outcomes.Cohort)
    assert road in ROADS
