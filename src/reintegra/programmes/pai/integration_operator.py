"""Who may run the block Integration of an edition (*realizator bloku Integracja*).

Block A is socially useful works, by the labour office.

Source: art. 62a ust. 3, 6 ustawy o promocji zatrudnienia i instytucjach rynku pracy.
"""

from __future__ import annotations

from attrs import fields

from reintegra.grammar.builders import one_of
from reintegra.grammar.limits import Limit, LimitKind
from reintegra.grammar.nodes import Clause, Condition
from reintegra.grammar.windows import Window
from reintegra.law.acts import A2014, A2015, UPZ
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version, over_time
from reintegra.programmes.pai.limit_records import EditionOperator
from reintegra.programmes.pai.versions import (
    END,
    since_2014,
)
from reintegra.values.text import Text

_by = fields(EditionOperator).integration_by
_named = "welfare_centre", "statutory_body"
_BY_2014 = UPZ.at("art. 62a ust. 3, 6", A2014.journal)
_BY_2015 = UPZ.at("art. 62a ust. 3, 6", A2015.journal)
RUNS = Limit(
    "pai.RUNS",
    "wymóg dotyczący realizatora bloku Integracja",
    "requirement on who runs the block Integration",
    Window.STAY,
    EditionOperator,
    over_time(
        since_2014(_BY_2014, one_of(_by, *_named), Evidence.STATUTE),
        Version[Condition](
            A2015.in_force,
            Clause(_BY_2015, one_of(_by, *_named, "local_centre_or_club")),
            _BY_2015,
            Evidence.STATUTE,
            note=Text(
                "ośrodek pomocy społecznej mogło później zastąpić centrum usług "
                "społecznych; nie potwierdzono, od kiedy",
                "a social services centre later stood in for the welfare centre; from "
                "which day is not confirmed",
            ),
        ),
        END,
    ),
    kind=LimitKind.REQUIREMENT,
)
"""Block A is the labour office's, block B is not: the welfare centre's or another's."""
