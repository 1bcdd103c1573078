"""Acts: each under one short name, with its journal."""

from __future__ import annotations

from datetime import date

from reintegra.law import acts
from reintegra.law.acts import ACTS
from reintegra.law.citation import Act
from reintegra.law.verified import LAW_VERIFIED


def test_an_act_is_called_like_its_constant() -> None:
    """Every constant is listed, once, under its own name."""
    constants = {n: act for n, act in vars(acts).items() if isinstance(act, Act)}

    assert constants == ACTS
    assert all(short == act.short for short, act in ACTS.items())


def test_no_two_acts_are_cited_the_same() -> None:
    """Title and journal tell which act it is."""
    cited = [str(act.at("art. 1")) for act in ACTS.values()]

    assert len(cited) == len(set(cited))


def test_a_title_stands_in_the_genitive() -> None:
    """So that it follows a unit."""
    begin = ("ustawy ", "Kodeksu ", "rozporządzenia ")

    assert all(act.pl.startswith(begin) for act in ACTS.values())
    assert all(act.en for act in ACTS.values())


def test_the_programmes_acts_have_their_journals() -> None:
    """Social employment, employment promotion, labour market."""
    journals = {short: str(ACTS[short].journal) for short in ("UZS", "UPZ", "URP")}

    assert {
        "UZS": "Dz.U. 2003 nr 122 poz. 1143",
        "UPZ": "Dz.U. 2004 nr 99 poz. 1001",
        "URP": "Dz.U. 2025 poz. 620",
    } == journals
    assert "Dz.U. 2025 poz. 1718" == str(ACTS["UZS"].consolidated)


def test_acts_that_changed_the_law_have_their_journals() -> None:
    """Two of them were read in consolidated texts only."""
    changing = [act for act in ACTS.values() if " zmieniającej " in act.pl]

    assert {"A2010U", "A2019"} == {a.short for a in changing if a.journal is None}


def test_the_law_was_read_to_a_day() -> None:
    """Later days are answered with a warning."""
    assert date(2026, 10, 8) == LAW_VERIFIED
