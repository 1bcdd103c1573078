"""The record reading: logic, arithmetic, what is missing, what is cited."""

from datetime import date, datetime
from fractions import Fraction

import pytest
from attrs import fields, frozen
from hypothesis import given
from hypothesis import strategies as st

from reintegra import (
    Interpretations,
    Month,
    NotInForceError,
    PeriodError,
    UnknownFactError,
    UnknownNameError,
    UnverifiedError,
    compute,
    decide,
)
from reintegra.grammar.builders import (
    all_of,
    any_of,
    at_least,
    at_most,
    by_interpretation,
    equal,
    half_up,
    less,
    less_than,
    met_by_interpretation,
    more_than,
    none_of,
    one_of,
    share,
    sum_of,
    times,
    total,
    up_to,
)
from reintegra.grammar.facts import choice, count, fact
from reintegra.grammar.nodes import (
    Choose,
    Clause,
    Condition,
    Discretion,
    Formula,
    Greater,
    How,
    Line,
    Lines,
    OpenDiscretion,
    Parameter,
    Refer,
    Rounded,
    Rounding,
    Rule,
    Smaller,
    Term,
)
from reintegra.law.acts import UPZ, UZS
from reintegra.law.evidence import Evidence
from reintegra.law.open_points import OP_04, OP_05, OP_10
from reintegra.law.timeline import Version, over_time
from reintegra.reading.record.arithmetic import join_truth, round_to
from reintegra.reading.record.reader import Reader
from reintegra.values.text import Text

START = date(2010, 1, 1)
DAY = date(2020, 5, 4)


@frozen(kw_only=True)
class Thing:
    """A record for made-up sentences."""

    red: bool | None = fact("czerwony", "red")
    round: bool | None = fact("okrągły", "round")
    size: int | None = count("rozmiar", "size", unit="cm", high=1000)
    shape: str | None = choice("kształt", "shape", {"cube": "sześcian", "ball": "kula"})


thing = fields(Thing)
RED = Clause(UZS.at("art. 1 ust. 2 pkt 1"), thing.red)
ROUND = Clause(UZS.at("art. 1 ust. 2 pkt 2"), thing.round, Evidence.DERIVED)
WIDTH = Parameter(
    "width",
    "szerokość",
    "width",
    "cm",
    over_time(
        Version(START, 10, UZS.at("art. 2"), Evidence.STATUTE),
        Version(date(2015, 1, 1), 12, UZS.at("art. 2"), Evidence.UNVERIFIED),
        Version(date(2018, 1, 1), 15, UZS.at("art. 2"), Evidence.INSTITUTION),
        Version(date(2025, 1, 1), None, UZS.at("art. 2"), Evidence.STATUTE),
    ),
)


def rule(*says: Condition, since: date = START) -> Rule:
    """Make a rule of one version."""
    version = Version(since, all_of(*says), UZS.at("art. 1"), Evidence.STATUTE)
    return Rule("thing.RULE", "reguła", "rule", Thing, over_time(version))


def amount(term: Term, record: object = None, day: date = DAY) -> object:
    """Return what *term* comes to."""
    return Reader(record or Thing(), day).evaluate(term).value


@pytest.mark.parametrize(
    ("how", "verdicts", "met"),
    [
        (How.ALL, [True, True], True),
        (How.ALL, [True, None], None),
        (How.ALL, [False, None], False),
        (How.ANY, [False, False], False),
        (How.ANY, [False, None], None),
        (How.ANY, [True, None], True),
        (How.NONE, [False, False], True),
        (How.NONE, [False, None], None),
        (How.NONE, [True, None], False),
    ],
)
def test_groups_follow_kleene(
    how: How, verdicts: list[bool | None], met: bool | None
) -> None:
    """Unknown is not no: the same tables as nulls in SQL."""
    assert met is join_truth(how, verdicts)


@pytest.mark.parametrize(
    ("condition", "met"),
    [
        (at_least(thing.size, 5), True),
        (at_least(thing.size, 6), False),
        (at_most(thing.size, 5), True),
        (at_most(thing.size, 4), False),
        (more_than(thing.size, 4), True),
        (more_than(thing.size, 5), False),
        (less_than(thing.size, 6), True),
        (less_than(thing.size, 5), False),
        (equal(thing.size, 5), True),
        (equal(thing.size, 4), False),
        (one_of(thing.shape, "ball"), True),
        (one_of(thing.shape, "cube"), False),
        (none_of(thing.red), True),
    ],
)
def test_comparisons_hold_or_not(condition: Condition, met: bool) -> None:
    """Each relation on its threshold and beside it."""
    record = Thing(size=5, shape="ball", red=False)

    assert met is decide(rule(condition), record, DAY).met


@pytest.mark.parametrize(
    "condition", [at_least(thing.size, 5), one_of(thing.shape, "ball"), thing.red]
)
def test_an_unknown_fact_is_missing(condition: Condition) -> None:
    """None in, None out, and the fact is named."""
    verdict = decide(rule(condition), Thing(), DAY)

    assert (None, 1) == (verdict.met, len(verdict.missing))


@pytest.mark.parametrize(
    ("term", "value"),
    [
        (total(1, Fraction(1, 2), thing.size), Fraction(13, 2)),
        (less(thing.size, 1, 2), 2),
        (times(3, share(thing.size, 1, 10)), Fraction(3, 2)),
        (Smaller(thing.size, 4), 4),
        (Greater(thing.size, 4), 5),
        (up_to(share(thing.size, 1, 3), 1), 2),
        (half_up(share(thing.size, 1, 2)), 3),
        (Rounded(share(thing.size, 1, 2), Rounding.DOWN), 2),
        (Rounded(less(0, thing.size), Rounding.UP, 10), 0),
        (Choose(thing.red, 1, 2), 1),
        (Choose(thing.round, 1, 2), 2),
        (by_interpretation(OP_05, subtract=7, due_days=8), 7),
        (WIDTH, 15),
    ],
)
def test_terms_come_to_exact_numbers(term: Term, value: object) -> None:
    """No floats anywhere near money."""
    assert value == amount(term, Thing(size=5, red=True, round=False))


@pytest.mark.parametrize(
    "term",
    [
        total(1, thing.size),
        times(0, thing.size),
        Smaller(1, thing.size),
        Greater(thing.size, 1),
        up_to(thing.size, 10),
        Choose(thing.red, 1, 1),
    ],
)
def test_an_unknown_part_leaves_a_term_unknown(term: Term) -> None:
    """As a null does in a column, even times nothing."""
    assert amount(term) is None


@given(st.fractions(min_value=-5, max_value=10**6), st.sampled_from([1, 10, 100]))
def test_rounding_goes_to_the_nearest_step_of_its_kind(
    number: Fraction, step: int
) -> None:
    """Down ≤ number ≤ up, half up between them, and never below nothing."""
    floored = max(number, Fraction())
    down, half, up = (
        round_to(number, how, step)
        for how in (Rounding.DOWN, Rounding.HALF_UP, Rounding.UP)
    )

    assert down <= floored <= up
    assert up - down <= step
    assert half == (up if 2 * (floored - down) >= step else down)


def test_the_verdict_cites_what_settled_it() -> None:
    """The clause that failed, with the journal of the version."""
    verdict = decide(rule(RED, ROUND), Thing(red=True, round=False), DAY)

    assert (
        (
            "art. 1 ust. 2 pkt 2 ustawy o zatrudnieniu socjalnym "
            "(Dz.U. 2003 nr 122 poz. 1143 ze zm.)"
        ),
    ) == tuple(map(str, verdict.cites))


@pytest.mark.parametrize(
    ("outer", "inner", "cited"),
    [
        ("art. 1 ust. 3", "art. 1 ust. 3 pkt 6", ["art. 1 ust. 3 pkt 6"]),
        ("art. 1", "art. 1 ust. 3 pkt 6", ["art. 1 ust. 3 pkt 6"]),
        ("art. 1 ust. 3", "art. 1 ust. 3a", ["art. 1 ust. 3", "art. 1 ust. 3a"]),
        ("art. 1", "art. 15 ust. 7", ["art. 1", "art. 15 ust. 7"]),
        ("art. 1 ust. 3 pkt 6", "art. 1 ust. 3", None),
    ],
)
def test_a_unit_is_not_cited_beside_its_own_part(
    outer: str, inner: str, cited: list[str] | None
) -> None:
    """The part says where; a unit that only begins alike is another one."""
    asked = rule(Clause(UZS.at(outer), Clause(UZS.at(inner), thing.red)))
    cites = decide(asked, Thing(red=True), DAY).cites

    assert (cited or [outer, inner]) == [cite.unit for cite in cites]


def test_a_unit_of_another_act_is_no_part() -> None:
    """Art. 1 of one act does not hold art. 1 ust. 3 of another."""
    asked = rule(Clause(UZS.at("art. 1"), Clause(UPZ.at("art. 1 ust. 3"), thing.red)))

    assert 2 == len(decide(asked, Thing(red=True), DAY).cites)


def test_one_part_is_enough_for_the_whole_not_to_be_cited() -> None:
    """Where several units settle an answer, and one of them is a part of the whole."""
    parts = Clause(UZS.at("art. 1 ust. 3"), thing.red), Clause(UPZ.at("art. 2"), RED)
    asked = rule(Clause(UZS.at("art. 1"), all_of(*parts)))
    units = [cite.unit for cite in decide(asked, Thing(red=True), DAY).cites]

    assert ["art. 1 ust. 3", "art. 2", "art. 1 ust. 2 pkt 1"] == units


def test_a_rule_without_clauses_cites_its_version() -> None:
    """Every answer has an address."""
    assert ("art. 1",) == tuple(
        c.unit for c in decide(rule(thing.red), Thing(red=True), DAY).cites
    )


def test_weak_evidence_is_said() -> None:
    """A result below statute and official statement carries a warning."""
    verdict = decide(rule(ROUND), Thing(round=True), DAY)

    assert (Evidence.DERIVED, ["evidence"]) == (
        verdict.evidence,
        [notice.about for notice in verdict.warnings],
    )


def test_a_weak_number_is_said() -> None:
    """So does a number of an institution, with its source."""
    verdict = decide(rule(at_least(thing.size, WIDTH)), Thing(size=20), DAY)

    assert "evidence INSTITUTION (page of an institution): width" in str(
        verdict.warnings[0]
    )


def test_a_weak_version_is_said() -> None:
    """And a version that is itself a reading."""
    version = Version(START, thing.red, UZS.at("art. 1"), Evidence.DERIVED)
    weak = Rule("thing.WEAK", "reguła", "rule", Thing, over_time(version))

    assert Evidence.DERIVED is decide(weak, Thing(red=True), DAY).evidence


def test_a_weak_rule_referred_to_is_said() -> None:
    """Its version counts as well."""
    version = Version(START, thing.red, UZS.at("art. 9"), Evidence.DERIVED)
    inner = Rule("thing.INNER", "reguła", "rule", Thing, over_time(version))
    verdict = decide(rule(Refer(inner)), Thing(red=True), DAY)

    assert ("evidence", True) == (
        verdict.warnings[0].about,
        "art. 9" in str(verdict.warnings[0]),
    )


def test_a_verdict_lists_the_numbers_it_rests_on() -> None:
    """Each with the version that was read."""
    verdict = decide(rule(at_least(thing.size, WIDTH)), Thing(size=20), DAY)

    assert [("width", 15)] == [(p.key, v.content) for p, v in verdict.parameters]


def test_the_law_beyond_the_verified_day_is_said() -> None:
    """A later day is answered, with a warning that names the last day read."""
    verdict = decide(rule(thing.red), Thing(red=True), date(2026, 11, 22))

    assert "2026-10-08" in str(verdict.warnings[0])


def test_a_number_not_in_force_is_an_error_if_the_answer_hangs_on_it() -> None:
    """After its end, and only where it matters."""
    hangs = rule(at_least(thing.size, WIDTH))
    settled = rule(any_of(thing.red, at_least(thing.size, WIDTH)))
    later = date(2025, 2, 1)

    assert decide(settled, Thing(red=True, size=3), later).met
    with pytest.raises(NotInForceError, match="width"):
        decide(hangs, Thing(size=3), later)


def test_a_missing_fact_comes_before_a_missing_number() -> None:
    """A fact could still settle the answer, so the verdict names it."""
    either = rule(any_of(thing.red, at_least(thing.size, WIDTH)))

    assert ("red",) == decide(either, Thing(size=3), date(2025, 2, 1)).missing


def test_an_unverified_number_must_be_asked_for() -> None:
    """Never silently."""
    day, hangs = date(2016, 1, 1), rule(at_least(thing.size, WIDTH))
    asked = Interpretations(unverified=True)

    assert decide(hangs, Thing(size=12), day, under=asked).met
    with pytest.raises(UnverifiedError, match="width"):
        decide(hangs, Thing(size=12), day)


def test_a_rule_may_refer_to_another() -> None:
    """Read for the same day, cited in the reasons."""
    outer = rule(Refer(rule(RED)))

    assert decide(outer, Thing(red=True), DAY).met


def test_a_rule_referred_to_must_be_in_force() -> None:
    """Where the answer hangs on it."""
    outer = rule(Refer(rule(RED, since=date(2021, 1, 1))))

    with pytest.raises(NotInForceError, match=r"thing\.RULE"):
        decide(outer, Thing(red=True), DAY)


def test_discretion_remains_only_where_nothing_holds_by_right() -> None:
    """*May* is no right; another way by right leaves nobody to ask."""
    may = Discretion(
        thing.red, Text("starosta", "the starosta"), UPZ.at("art. 73a ust. 1")
    )
    found = [
        decide(rule(any_of(may, thing.round)), Thing(red=red, round=by_right), DAY)
        for red, by_right in [
            (True, True),
            (True, False),
            (None, False),
            (False, False),
        ]
    ]

    assert [(), (may,), (may,), ()] == [verdict.discretion for verdict in found]


def test_a_discretion_left_open_waits_for_the_decision() -> None:
    """Not known although every fact is; never a yes; a no where it may not be."""
    may = Discretion(
        thing.red, Text("starosta", "the starosta"), UPZ.at("art. 73a ust. 1")
    )
    asked = rule(any_of(OpenDiscretion(may), thing.round))
    found = [
        decide(asked, Thing(red=red, round=by_right), DAY)
        for red, by_right in [
            (True, False),
            (True, None),
            (None, False),
            (True, True),
            (False, False),
        ]
    ]

    assert [
        (None, (), (may,)),
        (None, ("round",), (may,)),
        (None, ("red",), (may,)),
        (True, (), ()),
        (False, (), ()),
    ] == [(one.met, one.missing, one.discretion) for one in found]
    assert ["art. 73a ust. 1"] == [cite.unit for cite in found[0].cites]


def test_a_discretion_left_open_does_not_hide_that_there_is_no_number() -> None:
    """With the number the answer might be yes by right: that there is none is said."""
    may = Discretion(
        thing.red, Text("starosta", "the starosta"), UPZ.at("art. 73a ust. 1")
    )
    asked = rule(any_of(OpenDiscretion(may), at_least(thing.size, WIDTH)))

    with pytest.raises(NotInForceError, match="width"):
        decide(asked, Thing(red=True, size=3), date(2025, 3, 1))


def test_discretion_cites_where_the_law_says_may() -> None:
    """The unit that gives the power."""
    may = Discretion(
        thing.red, Text("starosta", "the starosta"), UPZ.at("art. 73a ust. 1")
    )

    assert ["art. 73a ust. 1"] == [
        cite.unit for cite in decide(rule(may), Thing(red=True), DAY).cites
    ]


def test_a_result_lists_only_the_points_its_own_branch_met() -> None:
    """A point in a branch that did not matter is not listed."""
    by_point = met_by_interpretation(
        OP_04,
        unpaid_day=thing.red,
        one_fortieth=thing.round,
        full_pay=thing.red,
        unexcused=thing.red,
    )
    either = rule(any_of(thing.round, by_point))
    met = [
        decide(either, Thing(red=True, round=by_right), DAY).interpretations
        for by_right in (True, False)
    ]

    assert [[], ["OP-04=unpaid_day"]] == [[str(c) for c in found] for found in met]


def test_a_default_with_a_doubt_is_warned_of() -> None:
    """The point, the question and the reading taken."""
    by_point = met_by_interpretation(
        OP_04,
        unpaid_day=thing.red,
        one_fortieth=thing.red,
        full_pay=thing.red,
        unexcused=thing.red,
    )
    record, asked = Thing(red=True), Interpretations({"OP-04": "full_pay"})
    warned = decide(rule(by_point), record, DAY)
    chosen = decide(rule(by_point), record, DAY, under=asked)

    assert (["interpretation"], []) == (
        [notice.about for notice in warned.warnings],
        [notice.about for notice in chosen.warnings],
    )


def test_a_verdict_is_not_a_truth_value() -> None:
    """Three answers do not fit into two."""
    with pytest.raises(TypeError, match=r"\.met"):
        bool(decide(rule(thing.red), Thing(), DAY))


@pytest.mark.parametrize(
    ("record", "shown"),
    [
        (
            Thing(red=True),
            "<Verdict thing.RULE on 2020-05-04: yes; art. 1 ust. 2 pkt 1 ",
        ),
        (
            Thing(red=False),
            "<Verdict thing.RULE on 2020-05-04: no; art. 1 ust. 2 pkt 1 ",
        ),
        (Thing(), "<Verdict thing.RULE on 2020-05-04: not known; missing red>"),
    ],
)
def test_a_verdict_shows_itself_on_one_line(record: Thing, shown: str) -> None:
    """The answer, and why."""
    assert repr(decide(rule(RED), record, DAY)).startswith(shown)


@pytest.mark.parametrize("on", ["2020-05-04", None, datetime(2020, 5, 4)])  # noqa: DTZ001 - wrong on purpose
def test_the_day_must_be_a_day(on: object) -> None:
    """Neither text nor a moment."""
    with pytest.raises(PeriodError, match=r"expected a datetime\.date"):
        decide(rule(thing.red), Thing(), on)  # type: ignore[arg-type] # wrong on purpose


def test_a_record_without_the_fact_is_refused() -> None:
    """With the nearest names it has."""

    @frozen
    class Other:
        sizes: int | None = count("rozmiary", "sizes", unit="cm", high=9)

    said = rule(at_least(fields(Other).sizes, 1))

    with pytest.raises(UnknownFactError, match="nearest: size"):
        decide(said, Thing(), DAY)


# -- statements

PLAIN = Line("plain", "zwykła", "plain", times(thing.size, 100), at=UZS.at("art. 15"))
EXTRA = Line(
    "extra",
    "dodatek",
    "extra",
    Choose(thing.red, share(PLAIN, 1, 3), 0),
    number=thing.size,
    share=Fraction(1, 3),
)
NOTE = Line("note", "uwaga", "note", WIDTH, counts=False, unit="cm")
LINES = (NOTE, PLAIN, EXTRA)
SLIP = Formula(
    "thing.SLIP",
    "wypłata",
    "pay",
    Thing,
    over_time(
        Version(
            START,
            Lines(
                LINES,
                by_interpretation(
                    OP_10,
                    full_amount_up_10gr=half_up(sum_of(LINES)),
                    due_amount_up_10gr=up_to(sum_of(LINES), 10),
                    grosz=half_up(sum_of(LINES)),
                ),
            ),
            UZS.at("art. 15"),
            Evidence.STATUTE,
        )
    ),
)


def test_the_last_line_is_the_rounding() -> None:
    """What counts adds up to the amount, to the fraction of a grosz."""
    slip = compute(SLIP, Thing(size=5, red=True), DAY)

    assert [("rounding", Fraction(1, 3)), 667] == [
        (slip.lines[-1].key, slip.lines[-1].exact),
        slip.grosze,
    ]


def test_a_statement_names_what_is_missing() -> None:
    """No amount without the facts it needs."""
    slip = compute(SLIP, Thing(size=5), DAY)

    assert (None, None, ("red",)) == (slip.grosze, slip.amount, slip.missing)


def test_the_rounding_of_an_unknown_line_is_unknown() -> None:
    """Even where the amount is known without it."""
    odd = Line("odd", "osobliwa", "odd", Choose(thing.red, 1, 2))
    said = Lines((odd,), half_up(times(thing.size, 2)))
    version = Version(START, said, UZS.at("art. 15"), Evidence.STATUTE)
    formula = Formula("thing.ODD", "wypłata", "pay", Thing, over_time(version))
    slip = compute(formula, Thing(size=5), DAY)

    assert (10, None) == (slip.grosze, slip.lines[-1].exact)


def test_a_statement_cites_the_lines_that_come_to_something() -> None:
    """Or its version, where none does."""
    found = [compute(SLIP, Thing(size=size, red=False), DAY) for size in (5, 0)]

    assert ["art. 15", "art. 15"] == [slip.cites[0].unit for slip in found]


def test_a_statement_lists_the_numbers_it_rests_on() -> None:
    """Only those that enter the amount."""
    assert () == compute(SLIP, Thing(size=5, red=True), DAY).parameters


@pytest.mark.parametrize(
    ("record", "shown"),
    [
        (Thing(size=5, red=False), "<Statement thing.SLIP on 2020-05-31: 5.00 zł>"),
        (Thing(size=5), "<Statement thing.SLIP on 2020-05-31: not known; missing red>"),
    ],
)
def test_a_statement_shows_itself_on_one_line(record: Thing, shown: str) -> None:
    """The amount, or what is missing."""
    assert shown == repr(compute(SLIP, record, DAY))


def test_a_line_that_is_not_there_is_an_error() -> None:
    """With the lines that there are."""
    with pytest.raises(UnknownNameError, match=r"unknown line 'none' \(known: "):
        compute(SLIP, Thing(size=5), DAY).line("none")


def test_an_amount_that_hangs_on_no_number_is_an_error() -> None:
    """After the end of the number."""
    version = Version(
        START, Lines((), half_up(WIDTH)), UZS.at("art. 15"), Evidence.STATUTE
    )
    formula = Formula("thing.WIDE", "wypłata", "pay", Thing, over_time(version))

    with pytest.raises(NotInForceError, match="width"):
        compute(formula, Thing(), Month(2025, 2))


def test_a_formula_that_is_not_monthly_is_read_on_the_day() -> None:
    """2017-12-31 and 2018-01-01 differ."""
    version = Version(
        START, Lines((), half_up(WIDTH)), UZS.at("art. 15"), Evidence.STATUTE
    )
    formula = Formula(
        "thing.DAILY", "wypłata", "pay", Thing, over_time(version), monthly=False
    )
    asked = Interpretations(unverified=True)
    days = date(2017, 12, 31), date(2018, 1, 1)

    assert [12, 15] == [
        compute(formula, Thing(), day, under=asked).grosze for day in days
    ]
