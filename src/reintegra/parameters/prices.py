"""The index that benefits follow (*wskaźnik cen towarów i usług konsumpcyjnych*)."""

from __future__ import annotations

from fractions import Fraction

from reintegra.grammar.nodes import Parameter
from reintegra.law.acts import UPZ
from reintegra.law.citation import journal, page
from reintegra.law.timeline import over_time
from reintegra.parameters._table import (
    DERIVED,
    INSTITUTION,
    STATUTE,
    UNVERIFIED,
    not_announced,
    not_read,
    v,
)

PRICE_INDEX_PREVIOUS_YEAR = Parameter("price_index.previous_year", "średnioroczny wskaźnik cen towarów i usług konsumpcyjnych w roku poprzednim", "average consumer price index of the previous year", "percent", over_time(
    not_read("2004-06-01", UPZ.at("art. 72 ust. 6"), STATUTE, "the first wording of the indexation"),
    v("2005-06-01", Fraction("103.5"), page("communique of the statistical office (GUS) not read", "komunikat Prezesa GUS (nie czytano)"), DERIVED, "previous year average prices; applied once on the since day; the index that reproduces the published amounts"),
    v("2006-06-01", Fraction("102.1"), page("communique of the statistical office (GUS) not read", "komunikat Prezesa GUS (nie czytano)"), DERIVED, "previous year average prices; applied once on the since day; the index that reproduces the published amounts"),
    v("2007-06-01", 101, page("communique of the statistical office (GUS) not read", "komunikat Prezesa GUS (nie czytano)"), UNVERIFIED, "previous year average prices; applied once on the since day; consistent with the amounts, not confirmed"),
    v("2008-06-01", Fraction("102.5"), page("communique of the statistical office (GUS) not read", "komunikat Prezesa GUS (nie czytano)"), UNVERIFIED, "previous year average prices; applied once on the since day; consistent with the amounts, not confirmed"),
    v("2009-06-01", Fraction("104.2"), page("communique of the statistical office (GUS) not read", "komunikat Prezesa GUS (nie czytano)"), UNVERIFIED, "previous year average prices; applied once on the since day; consistent with the amounts, not confirmed"),
    v("2010-06-01", Fraction("103.5"), page("communique of the statistical office (GUS) not read", "komunikat Prezesa GUS (nie czytano)"), DERIVED, "previous year average prices; applied once on the since day; the index that reproduces the published amounts"),
    v("2011-06-01", Fraction("102.6"), page("communique of the statistical office (GUS) not read", "komunikat Prezesa GUS (nie czytano)"), DERIVED, "previous year average prices; applied once on the since day; the index that reproduces the published amounts"),
    v("2012-06-01", Fraction("104.3"), journal("M.P. 2012 poz. 23"), INSTITUTION, "previous year average prices; applied once on the since day"),
    v("2013-06-01", Fraction("103.7"), page("communique of the statistical office (GUS) not read", "komunikat Prezesa GUS (nie czytano)"), DERIVED, "previous year average prices; applied once on the since day; the index that reproduces the published amounts"),
    v("2014-06-01", Fraction("100.9"), journal("M.P. 2014 poz. 94"), INSTITUTION, "previous year average prices; applied once on the since day"),
    v("2015-06-01", 100, page("communique of the statistical office (GUS) not read", "komunikat Prezesa GUS (nie czytano)"), UNVERIFIED, "previous year average prices; applied once on the since day; 100 or less: no indexation; only the fact that nothing was indexed is confirmed"),
    v("2016-06-01", Fraction("99.1"), page("communique of the statistical office (GUS) not read", "komunikat Prezesa GUS (nie czytano)"), UNVERIFIED, "previous year average prices; applied once on the since day; 100 or less: no indexation; only the fact that nothing was indexed is confirmed"),
    v("2017-06-01", Fraction("99.4"), journal("M.P. 2017 poz. 72"), INSTITUTION, "previous year average prices; applied once on the since day; 100 or less: no indexation"),
    v("2018-06-01", 102, page("communique of the statistical office (GUS) not read", "komunikat Prezesa GUS (nie czytano)"), DERIVED, "previous year average prices; applied once on the since day; the index that reproduces the published amounts"),
    v("2019-06-01", Fraction("101.6"), journal("M.P. 2019 poz. 64"), INSTITUTION, "previous year average prices; applied once on the since day"),
    v("2020-06-01", Fraction("102.3"), journal("M.P. 2020 poz. 72"), INSTITUTION, "previous year average prices; applied once on the since day"),
    v("2021-06-01", Fraction("103.4"), page("communique of the statistical office (GUS) not read", "komunikat Prezesa GUS (nie czytano)"), DERIVED, "previous year average prices; applied once on the since day; the index that reproduces the published amounts"),
    v("2022-06-01", Fraction("105.1"), page("communique of the statistical office (GUS) not read", "komunikat Prezesa GUS (nie czytano)"), DERIVED, "previous year average prices; applied once on the since day; the index that reproduces the published amounts"),
    v("2023-06-01", Fraction("114.4"), page("communique of the statistical office (GUS) not read", "komunikat Prezesa GUS (nie czytano)"), DERIVED, "previous year average prices; applied once on the since day; the index that reproduces the published amounts"),
    v("2024-06-01", Fraction("111.4"), page("communique of the statistical office (GUS) not read", "komunikat Prezesa GUS (nie czytano)"), DERIVED, "previous year average prices; applied once on the since day; the index that reproduces the published amounts"),
    v("2025-06-01", Fraction("103.6"), page("communique of the statistical office (GUS) not read", "komunikat Prezesa GUS (nie czytano)"), DERIVED, "previous year average prices; applied once on the since day; the index that reproduces the published amounts"),
    v("2026-06-01", Fraction("103.6"), page("communique of the statistical office (GUS) not read", "komunikat Prezesa GUS (nie czytano)"), DERIVED, "previous year average prices; applied once on the since day; the index that reproduces the published amounts"),
    not_announced("2027-06-01", page("communique of the statistical office (GUS) not read", "komunikat Prezesa GUS (nie czytano)"), DERIVED),
))
