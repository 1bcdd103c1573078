"""Rules and formulas read aloud: every kind of sentence, in both languages."""

from datetime import date
from fractions import Fraction

import pytest
from attrs import fields, frozen

from reintegra import Interpretations, compute, decide
from reintegra.grammar.builders import (
    all_of,
    any_of,
    at_least,
    by_interpretation,
    half_up,
    less,
    less_than,
    met_by_interpretation,
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
from reintegra.law.citation import page
from reintegra.law.evidence import Evidence
from reintegra.law.open_points import OP_05, OP_23
from reintegra.law.timeline import Version, not_read, over_time
from reintegra.reading.text.phrases import clause, phrase
from reintegra.reading.text.prose import outline, read_formula, read_rule
from reintegra.values.text import Language, Text

DAY = date(2020, 5, 4)


@frozen(kw_only=True)
class Thing:
    """A record for made-up sentences."""

    red: bool | None = fact("czerwony", "red")
    round: bool | None = fact("okrągły", "round")
    size: int | None = count("rozmiar", "size", unit="cm", high=1000)
    shape: str | None = choice("kształt", "shape", {"cube": "sześcian", "ball": "kula"})


thing = fields(Thing)
WIDTH = Parameter(
    "width",
    "szerokość",
    "width",
    "days",
    over_time(
        Version(date(2010, 1, 1), 15, UZS.at("art. 2"), Evidence.STATUTE),
        Version(date(2030, 1, 1), None, UZS.at("art. 2"), Evidence.STATUTE),
    ),
)
INNER = Rule(
    "thing.INNER",
    "reguła wewnętrzna",
    "inner rule",
    Thing,
    over_time(
        Version[Condition](
            date(2010, 1, 1), thing.red, UZS.at("art. 9"), Evidence.STATUTE
        )
    ),
)
RED = Clause(UZS.at("art. 1 ust. 2 pkt 1"), thing.red)
ROUND = Clause(
    UZS.at("art. 1 ust. 2 pkt 2"),
    thing.round,
    Evidence.DERIVED,
    pl="okrągły jak kula",
    en="round like a ball",
    note=Text("zob. art. 3", "see art. 3"),
)
MAY = Discretion(thing.red, Text("starosta", "the starosta"), UPZ.at("art. 73a ust. 1"))
WAITS = OpenDiscretion(MAY)
OPEN = met_by_interpretation(OP_23, full_benefit=RED, reduced_benefit=thing.round)
LINE = Line("plain", "zwykła", "plain", times(thing.size, 100), at=UZS.at("art. 15"))


@pytest.mark.parametrize(
    ("term", "pl", "en"),
    [
        (Fraction(1, 2), "0,5", "0.5"),
        (thing.size, "rozmiar", "size"),
        (WIDTH, "szerokość", "width"),
        (LINE, "*zwykła*", "*plain*"),
        (less(1, thing.size), "1 − rozmiar", "1 − size"),
        (less(less(1, 2), 3), "1 − 2 − 3", "1 − 2 − 3"),
        (less(times(-1, 2), 3), "−2 − 3", "−2 − 3"),
        (total(1, 2), "1 + 2", "1 + 2"),
        (times(total(1, 2), 3), "(1 + 2) × 3", "(1 + 2) × 3"),
        (share(thing.size, 1, 30), "1/30 × rozmiar", "1/30 × size"),
        (Smaller(1, 2), "mniejsza z liczb: 1; 2", "the smaller of 1 and 2"),
        (Greater(1, 2), "większa z liczb: 1; 2", "the greater of 1 and 2"),
        (up_to(1, 10), "zaokrąglone w górę do 10: 1", "1 rounded up to 10"),
        (
            half_up(1),
            "zaokrąglone do 1 (pół i więcej w górę): 1",
            "1 rounded half up to 1",
        ),
        (
            Rounded(1, Rounding.DOWN, 10),
            "zaokrąglone w dół do 10: 1",
            "1 rounded down to 10",
        ),
        (
            Choose(thing.red, 1, 2),
            "1, jeżeli czerwony; w przeciwnym razie 2",
            "1 if red; otherwise 2",
        ),
        (
            by_interpretation(OP_05, subtract=1, due_days=2),
            "zależnie od wykładni OP-05: `subtract` 1; `due_days` 2",
            "by interpretation of OP-05: `subtract` 1; `due_days` 2",
        ),
    ],
)
def test_every_term_has_words(term: Term, pl: str, en: str) -> None:
    """In Polish and in English, on one line."""
    assert (pl, en) == (phrase(term, "pl"), phrase(term, "en"))


@pytest.mark.parametrize(
    ("condition", "pl", "en"),
    [
        (thing.red, "czerwony", "red"),
        (at_least(thing.size, 5), "rozmiar ≥ 5", "size ≥ 5"),
        (less_than(thing.size, WIDTH), "rozmiar < szerokość", "size < width"),
        (
            one_of(thing.shape, "cube", "ball"),
            "kształt: sześcian / kula",
            "shape: cube / ball",
        ),
        (
            all_of(thing.red, thing.round),
            "spełnione wszystkie warunki: (czerwony; okrągły)",
            "all of: (red; round)",
        ),
        (RED, "art. 1 ust. 2 pkt 1: czerwony", "art. 1 ust. 2 pkt 1: red"),
        (
            ROUND,
            "art. 1 ust. 2 pkt 2: okrągły jak kula",
            "art. 1 ust. 2 pkt 2: round like a ball",
        ),
        (
            MAY,
            "art. 73a ust. 1: starosta może (uznanie organu): czerwony",
            "art. 73a ust. 1: the starosta may (at discretion): red",
        ),
        (
            WAITS,
            "art. 73a ust. 1: decyduje starosta: czerwony",
            "art. 73a ust. 1: the starosta decides: red",
        ),
        (Refer(INNER), "spełnia: reguła wewnętrzna", "meets: inner rule"),
        (
            OPEN,
            (
                "zależnie od wykładni OP-23: `full_benefit` art. 1 ust. 2 pkt 1: "
                "czerwony; `reduced_benefit` okrągły"
            ),
            (
                "by interpretation of OP-23: `full_benefit` art. 1 ust. 2 pkt 1: red; "
                "`reduced_benefit` round"
            ),
        ),
    ],
)
def test_every_condition_has_words(condition: Condition, pl: str, en: str) -> None:
    """In Polish and in English, on one line."""
    assert (pl, en) == (clause(condition, "pl"), clause(condition, "en"))


def test_a_condition_is_a_nested_list() -> None:
    """Point by point, as the act has it."""
    condition = all_of(
        any_of(RED, ROUND),
        none_of(thing.red),
        MAY,
        WAITS,
        OPEN,
        Clause(UZS.at("art. 2"), all_of(thing.red, thing.round)),
        at_least(thing.size, 5),
    )
    expected = f"""\
- all of:
  - at least one of:
    - **art. 1 ust. 2 pkt 1** red
    - **art. 1 ust. 2 pkt 2** round like a ball [DERIVED] (see art. 3)
  - none of:
    - red
  - art. 73a ust. 1: the starosta **may** (at discretion):
    - red
  - art. 73a ust. 1: the starosta **decides**:
    - red
  - by interpretation of OP-23 ({OP_23.en})
    - `full_benefit` (by default):
      - **art. 1 ust. 2 pkt 1** red
    - `reduced_benefit`:
      - round
  - **art. 2**
    - all of:
      - red
      - round
  - size ≥ 5"""

    assert expected == "\n".join(outline(condition, "en"))


RULE = Rule(
    "thing.RULE",
    "reguła",
    "rule",
    Thing,
    over_time(
        Version[Condition](
            date(2010, 1, 1),
            RED,
            UZS.at("art. 1"),
            Evidence.STATUTE,
            date(2010, 2, 1),
            also=(page("a page"),),
        ),
        Version[Condition](
            date(2021, 1, 1),
            None,
            UZS.at("art. 1"),
            Evidence.STATUTE,
            note=Text("zob. Y", "see Y"),
        ),
        not_read(
            date(2022, 1, 1),
            UZS.at("art. 1"),
            Evidence.STATUTE,
            Text("ust. 2", "ust. 2"),
        ),
        Version[Condition](date(2023, 1, 1), None, UZS.at("art. 1"), Evidence.STATUTE),
    ),
)


def test_a_rule_is_read_version_by_version() -> None:
    """With its sources linked, and why it says nothing, where it does."""
    cited = (
        "[art. 1 ustawy o zatrudnieniu socjalnym (Dz.U. 2003 nr 122 poz. 1143 ze zm.)]"
        "(https://eli.gov.pl/eli/DU/2003/1143)"
    )
    expected = f"""\
## reguła

`thing.RULE`

### od 1 stycznia 2010 r. do 31 grudnia 2020 r.

{cited}; a page. Poziom pewności: treść aktu; ogłoszono 1 lutego 2010 r.

- **art. 1 ust. 2 pkt 1** czerwony

### od 1 stycznia 2021 r. do 31 grudnia 2021 r.

{cited}. Poziom pewności: treść aktu.

przepis już nie obowiązuje (zob. Y)

### od 1 stycznia 2022 r. do 31 grudnia 2022 r.

{cited}.

przepis obowiązywał, ale jego brzmienia nie sprawdzono (ust. 2)

### od 1 stycznia 2023 r.

{cited}. Poziom pewności: treść aktu.

przepis już nie obowiązuje
"""

    assert expected == read_rule(RULE, "pl")


NOTE = Line("note", "uwaga", "note", WIDTH, counts=False, unit="days")
LINES = (NOTE, LINE)
SLIP = Formula(
    "thing.SLIP",
    "wypłata",
    "pay",
    Thing,
    over_time(
        Version(
            date(2010, 1, 1),
            Lines(LINES, half_up(total(sum_of(LINES), times(0, WIDTH)))),
            UZS.at("art. 15"),
            Evidence.STATUTE,
        )
    ),
)


def test_a_rounding_says_what_it_rounds_to() -> None:
    """To the grosz, to ten groszy, to a whole day."""
    plain = SLIP.law.versions[0].require().lines[1]
    rounded = half_up(plain), up_to(plain, 10), Rounded(WIDTH, Rounding.DOWN)

    assert [phrase(term, "pl").partition(":")[0] for term in rounded] == [
        "zaokrąglone do pełnego grosza (pół i więcej w górę)",
        "zaokrąglone w górę do pełnych 10 groszy",
        "zaokrąglone w dół do pełnego dnia",
    ]
    assert [phrase(term, "en").rpartition("rounded ")[2] for term in rounded] == [
        "half up to the grosz",
        "up to 10 groszy",
        "down to a whole day",
    ]


def test_a_formula_is_read_line_by_line() -> None:
    """Each line with its article, the amount last."""
    text = read_formula(SLIP, "en")
    expected = """\
- *note* (for information) = width
- **art. 15** *plain* = size × 100
- **amount** = *plain* + 0 × width rounded half up to the grosz"""

    assert expected in text


# -- explanations


def explained(condition: Condition, record: Thing, lang: Language = "en") -> str:
    """Return the reasons of a verdict on a made-up rule."""
    version = Version[Condition](
        date(2010, 1, 1), condition, UZS.at("art. 1"), Evidence.STATUTE
    )
    rule = Rule("thing.RULE", "reguła", "rule", Thing, over_time(version))
    return decide(rule, record, DAY).explain(lang)


def test_an_explanation_says_what_was_not_needed() -> None:
    """And what settled it instead."""
    either = any_of(RED, all_of(thing.round, at_least(thing.size, 5)))
    expected = """\
rule: yes (by the law of 2020-05-04)
law: art. 1 ustawy o zatrudnieniu socjalnym (Dz.U. 2003 nr 122 poz. 1143 ze zm.)
- yes: at least one of
  - yes: art. 1 ust. 2 pkt 1 red
  - not known: all of (not needed, settled by: art. 1 ust. 2 pkt 1)"""

    assert expected == explained(either, Thing(red=True))


def test_an_explanation_names_what_is_missing() -> None:
    """The fact, by its label and its name."""
    expected = """\
reguła: nie wiadomo (według stanu prawnego na dzień 4 maja 2020 r.)
podstawa: art. 1 ustawy o zatrudnieniu socjalnym (Dz.U. 2003 nr 122 poz. 1143 ze zm.)
- nie wiadomo: spełnione wszystkie warunki
  - tak: art. 1 ust. 2 pkt 1 czerwony
  - nie wiadomo: kształt: kula
nie podano: kształt (`shape`)"""
    both = all_of(RED, one_of(thing.shape, "ball"))

    assert expected == explained(both, Thing(red=True), "pl")


def test_an_explanation_shows_the_numbers_compared() -> None:
    """With their units, their first day and their source."""
    width = Clause(UZS.at("art. 2"), at_least(thing.size, WIDTH))
    expected = """\
- no: art. 2 size ≥ width (5 ≥ 15)
  - size = 5 cm
  - width = 15 days (since 2010-01-01, art. 2 ustawy o zatrudnieniu socjalnym \
(Dz.U. 2003 nr 122 poz. 1143 ze zm.))"""

    assert expected in explained(width, Thing(size=5))


def test_an_unknown_number_is_shown_as_such() -> None:
    """A question mark, not a zero."""
    assert "size ≥ 5 (? ≥ 5)" in explained(at_least(thing.size, 5), Thing())


def test_an_explanation_names_whose_decision_remains() -> None:
    """*May* is said as such."""
    expected = """\
- yes: art. 73a ust. 1 the starosta may (at discretion)
  - yes: red
the decision remains with: the starosta (art. 73a ust. 1)"""

    assert expected in explained(MAY, Thing(red=True))


def test_an_explanation_says_who_decides() -> None:
    """Where every fact is known and the answer is not, in the first line as well."""
    expected = """\
- not known: art. 73a ust. 1 the starosta decides
  - yes: red
the decision remains with: the starosta (art. 73a ust. 1)"""
    text = explained(WAITS, Thing(red=True))

    assert "rule: not known; the starosta decides (" in text
    assert text.endswith(expected)


def test_an_explanation_says_what_is_missing_before_somebody_decides() -> None:
    """Facts first; whose decision is left stands below."""
    text = explained(WAITS, Thing())

    assert "rule: not known (" in text
    assert "missing: red (`red`)" in text
    assert "the decision remains with: the starosta" in text


def test_an_explanation_names_the_reading_taken() -> None:
    """The point and the reading of it, where it was met and at the end."""
    text = explained(OPEN, Thing(red=True))
    reading = OP_23.default

    assert f"- yes: OP-23=full_benefit ({reading.en})" in text
    assert f"interpretation: OP-23=full_benefit – {reading.en}" in text


def test_an_explanation_follows_a_rule_referred_to() -> None:
    """With the version that was read."""
    text = explained(Refer(INNER), Thing(red=True))

    assert "- yes: inner rule (art. 9 ustawy o zatrudnieniu socjalnym" in text


def test_a_comparison_deep_in_a_choice_is_followed() -> None:
    """The branch taken, and the condition that took it."""
    chosen = Choose(thing.red, thing.size, 7)
    text = explained(at_least(chosen, 5), Thing(red=True, size=6))

    assert "  - yes: red\n  - size = 6 cm" in text


@pytest.mark.parametrize(
    ("parts", "settler"),
    [
        ((MAY, thing.round), "art. 73a ust. 1"),
        ((all_of(RED, RED), thing.round), "art. 1 ust. 2 pkt 1"),
        ((at_least(thing.size, 1), thing.round), "size ≥ 1"),
        ((OPEN, thing.round), "art. 1 ust. 2 pkt 1"),
    ],
)
def test_what_settled_a_group_is_named_briefly(
    parts: tuple[Condition, ...], settler: str
) -> None:
    """By its unit where it has one, else by its words."""
    text = explained(any_of(*parts), Thing(red=True, size=5, round=None))
    said = f"not known: round (not needed, settled by: {settler})"

    assert said in text


def test_what_nobody_may_decide_settles_a_group_by_its_unit() -> None:
    """Where its condition does not hold there is no decision to wait for."""
    text = explained(all_of(WAITS, thing.round), Thing(red=False, round=True))

    assert "yes: round (not needed, settled by: art. 73a ust. 1)" in text


def test_what_was_known_on_a_day_is_said() -> None:
    """The day of knowledge stands beside the day of the law."""
    verdict = decide(INNER, Thing(red=True), DAY, known_on=date(2020, 6, 1))

    assert "(by the law of 2020-05-04, as known on 2020-06-01)" in verdict.explain("en")


def test_a_statement_is_explained_line_by_line() -> None:
    """Lines, rounding with the number before it, numbers with their sources."""
    slip = compute(SLIP, Thing(size=5), DAY, known_on=date(2020, 6, 1))
    expected = """\
wypłata: 5,00\N{NO-BREAK SPACE}zł (według stanu prawnego na dzień 31 maja \
2020 r., znanego w dniu 1 czerwca 2020 r.)
podstawa: art. 15 ustawy o zatrudnieniu socjalnym (Dz.U. 2003 nr 122 poz. 1143 ze zm.)
- zwykła: 5,00\N{NO-BREAK SPACE}zł – art. 15
- zaokrąglenie: 0,00\N{NO-BREAK SPACE}zł (z 5,00\N{NO-BREAK SPACE}zł)
- szerokość = 15\N{NO-BREAK SPACE}dni (od 1 stycznia 2010 r., art. 2 ustawy \
o zatrudnieniu socjalnym (Dz.U. 2003 nr 122 poz. 1143 ze zm.))"""

    assert expected == slip.explain("pl")


def test_an_unknown_statement_is_explained() -> None:
    """Line by line, and what is missing."""
    text = compute(SLIP, Thing(), DAY, under=Interpretations()).explain("en")

    assert "pay: not known" in text
    assert "- plain: not known – art. 15" in text
    assert "missing: size (`size`)" in text
