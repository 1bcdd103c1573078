"""JSON Schemas: what `from_data` reads, of each type, by draft 2020-12."""

from __future__ import annotations

from typing import Any

from reintegra.arguments import check_arguments
from reintegra.errors import ArgumentError
from reintegra.exchange.form_of import NoFormError, form_of
from reintegra.exchange.forms import Schemas

DIALECT = "https://json-schema.org/draft/2020-12/schema"


@check_arguments
def schema(kind: type) -> dict[str, Any]:
    """Return the JSON Schema of a type, by draft 2020-12 (*schemat danych*).

    Data is valid exactly when `from_data` reads it, a checker of ``format`` included,
    but for what no schema tells, where `DataError.beyond_schema` is set. A fact has its
    labels in both languages, its unit, its names and its source in ``x-fact``, so that
    a form can be made of it.

    Args:
        kind: The class, such as `Person`, `Verdict` or `cis.Participation`.

    Raises:
        ArgumentError: Values of the class are no data.

    >>> from reintegra import Person
    >>> schema(Person)["$defs"]["Person"]["properties"]["homeless"]["type"]
    ['boolean', 'null']
    """
    try:
        form = form_of(kind)
    except NoFormError as error:
        where, name = "schema", "kind"
        expected = f"a record or a result of the library, not {error}"
        raise ArgumentError(where, name, kind, expected) from None
    others: Schemas = {}
    own = form.schema(others)
    return {"$schema": DIALECT, **own, "$defs": dict(sorted(others.items()))}
