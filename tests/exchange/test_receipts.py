"""A receipt has all that an answer rests on, and is refused where it was changed."""

import json
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from hashlib import sha256
from typing import Any

import pytest
from attrs import evolve, fields
from hypothesis import given, settings
from hypothesis import strategies as st

from reintegra import (
    ArgumentError,
    DataError,
    NotInForceError,
    Person,
    Receipt,
    Replay,
    cis,
    classify,
    compute,
    decide,
    from_data,
    from_json,
    programmes,
    psu,
    receipt,
    replay,
    to_data,
    to_json,
)
from reintegra.grammar.builders import at_least
from reintegra.grammar.names import Sorting
from reintegra.grammar.nodes import Rule
from reintegra.law.open_points import POINTS
from reintegra.law.timeline import over_time
from tests.answers import DAY, JULY, LOOSE, MARKS, STAY
from tests.copies import pickled
from tests.exchange.test_round_trips import changed as changed_once
from tests.things import WIDTH, version

PENSIONER = decide(cis.ELIGIBLE, Person(disability_pension=True), DAY)
SLIP = cis.integration_benefit(STAY, MARKS, JULY)


def hashed(data: dict[str, Any]) -> dict[str, Any]:
    """Return the data of a receipt with the hash of what it says."""
    rest = {name: one for name, one in data.items() if name != "hash"}
    text = json.dumps(rest, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return {**rest, "hash": sha256(text.encode()).hexdigest()}


def changed(value: Any, change: Callable[[dict[str, Any]], object]) -> dict[str, Any]:
    """Return the data of the receipt of an answer, changed; the hash stays."""
    data: dict[str, Any] = to_data(receipt(value))
    change(data)
    return data


def test_a_receipt_has_all_that_the_answer_rests_on() -> None:
    """Rule, versions, numbers, inputs, interpretations, warnings and the library."""
    found = receipt(SLIP)

    assert found.rule == "cis.BENEFIT"
    assert found.on == JULY.last
    assert found.versions == ("cis.BENEFIT@2022-01-01",)
    assert found.parameters["unemployment_benefit.first_period@2026-06-01"] == 178390
    assert found.parameters["cis.deduction.sick@2007-07-14"] == "1/40"
    assert found.inputs["unexcused_main"] == 1
    assert found.answer["amount"] == str(SLIP.amount)
    assert found.interpretations["OP-01"] == "calendar"
    assert [one["pl"] for one in found.warnings] == [one.pl for one in SLIP.warnings]
    assert to_data(found) == hashed(to_data(found))


def test_one_question_has_one_receipt() -> None:
    """Nothing in it tells when it was made, and it travels as any other record."""
    found = receipt(PENSIONER)

    assert found == receipt(decide(cis.ELIGIBLE, PENSIONER.record, DAY))
    assert found == from_json(to_json(found), Receipt)
    assert found == pickled(found)
    assert found == Receipt(**{**to_data(found), "versions": found.versions})
    assert repr(found).startswith("<Receipt cis.ELIGIBLE on 2026-07-01 by 0.")


@pytest.mark.parametrize("value", [PENSIONER, SLIP, psu.pay(psu.WorkLog(
    [(date(2026, 7, 1), 4)]), JULY, agreement=DAY)])  # fmt: skip
def test_a_receipt_replays(value: Any) -> None:
    """The same law, the same interpretations and the same answer."""
    again = replay(receipt(value))

    assert again.same
    assert again.differences == ()
    assert again == from_data(to_data(again), Replay)
    assert repr(again).endswith("same>")


def test_a_whole_number_is_one_however_it_is_written() -> None:
    """As JSON does not tell 3.0 and 3 apart, nor does the hash."""
    data = changed(SLIP, lambda one: one["parameters"].update(
        {"unemployment_benefit.first_period@2026-06-01": 178390.0}))  # fmt: skip

    assert receipt(SLIP) == from_data(data, Receipt)


def test_a_receipt_names_the_version_of_a_rule_that_is_referred_to() -> None:
    """Such as the earlier text of the act, under which an application was filed."""
    teacher = Person(teacher_compensation_benefit=True)
    found = receipt(decide(cis.ELIGIBLE, teacher, date(2022, 6, 23)))

    assert found.versions == (
        "cis.ELIGIBLE@2022-02-15",
        "cis.ELIGIBLE_BEFORE_2022@2015-10-24",
    )


@pytest.mark.parametrize("sorting", programmes.sortings().values())
def test_a_classification_has_a_receipt(sorting: Sorting) -> None:
    """It is written out by its name, or as not known."""
    found = classify(sorting, sorting.record(), DAY)
    text = receipt(found).explain("en")

    assert replay(receipt(found)).same
    assert f": {found.name or 'not known'} (by the law of " in text


# -- tampered with


@pytest.mark.parametrize(
    ("value", "change", "message"),
    [
        (PENSIONER, lambda one: one["result"]["answer"].update(met=True),
         r"^Receipt\.result\.answer\.met: got True, expected False, by its hash$"),
        (SLIP, lambda one: one["result"]["answer"]["lines"][2].update(count="7/1"),
         r"^Receipt\.result\.answer\.lines\[2\]\.count: got '7/1', expected "),
        (SLIP, lambda one: one["parameters"].clear(),
         r'^Receipt\.parameters\["cis.*"\]: got None, expected \'6/5\', by its hash$'),
        (PENSIONER, lambda one: one["result"].update(known_on=None),
         r"^Receipt\.result\.known_on: got None, expected no such property, by its"),
        (PENSIONER, lambda one: one.update(versions=[]),
         r"^Receipt\.versions: got \[\], expected \['cis.ELIGIBLE@2025-06-01'\], by"),
        (PENSIONER, lambda one: one["result"]["record"].clear(),
         r"^Receipt\.hash: got '.{64}', expected .{64}, the hash of what it says$"),
        (PENSIONER, lambda one: one["result"].update(on="1999-01-01"),
         r"^Receipt\.hash: got "),
        (PENSIONER, lambda one: one.update(hash="0" * 64), r"^Receipt\.hash: got '00"),
        (PENSIONER, lambda one: one.update(hash="x"),
         r"^Receipt\.hash: got 'x', expected 64 hexadecimal digits$"),
        (PENSIONER, lambda one: one["result"].update(rule="cis.ELIGIBEL"),
         r"^Receipt\.result\.rule: got 'cis.ELIGIBEL', expected a rule: .*cis"),
        (PENSIONER, lambda one: one["result"].pop("answer"),
         r"^Receipt\.result\.answer: got .*, expected the answer, beside its question"),
        (PENSIONER, lambda one: one["result"].update(type="Truth"),
         r"^Receipt\.result: got .*, expected .*Verdict"),
        (PENSIONER, lambda one: one.update(library="0.3.0"),
         r"^Receipt\.library: got '0.3.0', expected 0.2.0.* or an earlier one$"),
        (PENSIONER, lambda one: one.update(library="new"),
         r"^Receipt\.library: got 'new', expected a version of the library such as"),
        (PENSIONER, lambda one: one.update(versions=["cis.ELIGIBLE"]),
         r"^Receipt\.versions\[0\]: got 'cis.ELIGIBLE', expected a version such as"),
        (SLIP, lambda one: one.update(parameters={"x@2026-01-01": 0.5}),
         r'^Receipt\.parameters\["x@2026-01-01"\]: got 0.5, expected a whole number$'),
        (PENSIONER, lambda one: one.pop("hash"),
         r"^Receipt\.hash: got .*, expected the property hash$"),
        (PENSIONER, lambda one: one.update(at="12:00"),
         r'^Receipt\["at"\]: got \'at\', expected '),
    ],
)  # fmt: skip
def test_a_receipt_that_was_changed_is_refused(
    value: Any, change: Callable[[dict[str, Any]], object], message: str
) -> None:
    """With the place, what came, and what is right, where the hash tells it."""
    data = changed(value, change)

    with pytest.raises(DataError, match=message):
        from_data(data, Receipt)


@settings(max_examples=max(settings().max_examples // 2, 10))
@given(st.data())
def test_no_change_to_a_receipt_goes_unseen(data: st.DataObject) -> None:
    """Wherever it is; what is read after all says the same."""
    kept = data.draw(st.sampled_from([receipt(PENSIONER), receipt(SLIP)]))
    other = data.draw(st.composite(lambda draw: changed_once(draw, to_data(kept)))())
    with suppress(DataError):
        assert kept == from_data(other, Receipt)


def test_a_receipt_made_by_hand_is_checked_alike() -> None:
    """By the same forms as one that is read."""
    found = receipt(PENSIONER)

    with pytest.raises(DataError, match=r"^Receipt\.result\.on: got 7, expected a day"):
        evolve(found, result={**found.result, "on": 7})
    with pytest.raises(DataError, match=r"^Receipt\.versions: got 5, expected a list"):
        evolve(found, versions=5)


@pytest.mark.parametrize("value", [Person(), None, cis.payroll([(STAY, MARKS)], JULY)])
def test_only_an_answer_has_a_receipt(value: Any) -> None:
    """Not a record, and not a list: each statement of it has its own."""
    with pytest.raises(ArgumentError, match=r"^receipt\.result: got "):
        receipt(value)


def test_law_of_ones_own_has_no_receipt() -> None:
    """There is no name by which a later version could find a rule or a number."""
    by_own_number = at_least(fields(Person).age, WIDTH)
    law = over_time(version(DAY, by_own_number))
    rule = Rule("own.RULE", "a", "a", Person, law)
    own = decide(rule, Person(age=4), DAY, under=LOOSE)
    mixed = evolve(PENSIONER, reason=own.reason)

    for value, what in ((own, "rule"), (mixed, "number")):
        with pytest.raises(ArgumentError, match=rf"^receipt\.result.*{what}.*your own"):
            receipt(value)


# -- replayed


def test_what_changed_is_named() -> None:
    """Law, interpretation or code: an answer has the cause of what it rests on."""
    causes = {
        "code": dict,
        "law": lambda one: one.update(versions=["cis.ELIGIBLE@2003-08-14"]),
        "reading": lambda one: one["result"]["answer"].update(
            interpretations=[{"OP-50": POINTS["OP-50"].keys[0]}]
        ),
    }
    for cause, change in causes.items():
        data = changed(PENSIONER, change)
        data["result"]["answer"]["met"] = True
        old = from_data(hashed(data), Receipt)
        again = replay(old)
        found = {one.place: one for one in again.differences}

        assert not again.same
        assert {one.cause for one in again.differences} == {cause}
        assert found["result.answer.met"].was == "true"
        assert found["result.answer.met"].now == "false"
        assert f"{cause} changed" in repr(again)


def test_a_line_is_compared_by_its_key_and_words_are_not() -> None:
    """A label may be worded better, and an act published anew."""

    def change(one: dict[str, Any]) -> None:
        line = one["result"]["answer"]["lines"][2]
        line.update(pl="inaczej", count="7/1")
        line["cites"] = {"text": "art. 2 (Dz.U. 2099 poz. 1)", "eli": None}

    data = changed(SLIP, change)
    line = data["result"]["answer"]["lines"][2]
    whole = SLIP.lines[2].cites
    assert whole is not None
    line["cites"]["text"] = whole.text("pl").partition(" (")[0] + " (Dz.U. 2099 poz. 1)"
    again = replay(from_data(hashed(data), Receipt))

    assert [one.place for one in again.differences] == [
        f"result.answer.lines.{SLIP.lines[2].key}.count"
    ]
    assert again.differences[0].cause == "code"


def test_law_that_is_no_more_has_changed() -> None:
    """The answer now is that there is none."""
    data = changed(PENSIONER, lambda one: one["result"].update(on="1999-01-01"))
    again = replay(from_data(hashed(data), Receipt))

    assert isinstance(again.again, NotInForceError)
    assert [one.cause for one in again.differences] == ["law"]
    assert again.differences[0].now == str(again.again)
    assert again == from_json(to_json(again), Replay)


def test_a_question_that_can_no_longer_be_asked_is_refused() -> None:
    """Such as one whose day of knowledge is before the day."""
    data = changed(PENSIONER, lambda one: one["result"].update(known_on="2020-01-01"))
    old = from_data(hashed(data), Receipt)

    with pytest.raises(DataError, match=r"^Receipt\.result: got .*2020-01-01"):
        replay(old)


# -- in words


def test_a_receipt_is_written_out_in_both_languages() -> None:
    """The answer, the law, and how it can be told from another one."""
    found = receipt(SLIP)
    polish, english = found.explain("pl"), found.explain("en")

    assert polish.startswith("świadczenie integracyjne: 1\xa0819,60\xa0zł (")
    assert f"skrót SHA-256: {found.hash}" in polish
    assert "wersje przepisów: cis.BENEFIT@2022-01-01" in polish
    assert "wykładnia: OP-15=same_date" in polish
    assert "integration benefit: 1,819.60 zł" in english
    assert "note: class day without a mark" in english
    assert ": no (by the law of " in receipt(PENSIONER).explain("en")


def test_a_replay_is_written_out_in_both_languages() -> None:
    """The same answer, or each difference with its cause."""
    data = changed(PENSIONER, lambda one: one["result"]["answer"].update(met=True))
    again = replay(from_data(hashed(data), Receipt))

    assert replay(receipt(PENSIONER)).explain("pl").endswith(": odpowiedź ta sama")
    assert again.explain("pl").splitlines()[1] == (
        "inny sposób ustalania w bibliotece: result.answer.met: true → false"
    )
    assert "answers otherwise" in again.explain("en")


def test_a_classification_and_an_amount_have_receipts() -> None:
    """A name, and an amount that is not known."""
    unknown = receipt(compute(cis.BENEFIT, cis.BENEFIT.record(), on=DAY))

    assert unknown.answer["amount"] is None
    assert ": nie wiadomo (" in unknown.explain("pl")
