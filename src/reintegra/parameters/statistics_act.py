"""Confidentiality of statistics (*tajemnica statystyczna*).

They bind results of business entities, not of persons.
"""

from __future__ import annotations

from fractions import Fraction

from reintegra.grammar.nodes import Parameter
from reintegra.law.acts import STATISTICS
from reintegra.law.timeline import over_time
from reintegra.parameters._table import STATUTE, v

CONFIDENTIALITY_BUSINESS_ENTITIES_MIN = Parameter("confidentiality.business.entities_min", "najmniejsza liczba podmiotów gospodarczych w publikowanej agregacji", "least number of business entities in a published aggregate", "count", over_time(
    v("2024-01-01", 3, STATISTICS.at("art. 38 ust. 2", STATISTICS.consolidated), STATUTE, "business results only, not persons; since~"),
))
CONFIDENTIALITY_BUSINESS_DOMINANCE_SHARE = Parameter("confidentiality.business.dominance_share", "największy udział jednego podmiotu w publikowanej agregacji", "greatest share of one entity in a published aggregate", "share", over_time(
    v("2024-01-01", Fraction("0.75"), STATISTICS.at("art. 38 ust. 2", STATISTICS.consolidated), STATUTE, "one entity above this share; business results only; since~"),
))
