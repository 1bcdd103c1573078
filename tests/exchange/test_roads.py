"""With the extra and without it, plain data is the same text, and read alike."""

import json
from typing import Any

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from reintegra.exchange import json_text
from reintegra.exchange.forms import GREATEST

PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers(-GREATEST, GREATEST) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)


@given(PLAIN)
def test_both_roads_write_the_same_bytes(data: Any) -> None:
    """Whatever the texts and keys."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))

    assert text == json_text.written(data)


DOCUMENTS = st.lists(
    st.sampled_from(
        [
            *("{", "}", "[", "]", ":", ",", " ", '"a"', '"b:"', '"a"', '"\\u0061"'),
            *(
                '"\\\\"',
                "1",
                "3.0",
                "1e999",
                "-0",
                "NaN",
                "true",
                "null",
                "9" * 30,
                '"ż"',
            ),
        ]
    ),
    max_size=12,
).map("".join)


def _found(read: Any, text: str) -> Any:
    try:
        return read(text)
    except ValueError as error:
        return type(error)


@given(DOCUMENTS | PLAIN.map(json.dumps))
def test_both_roads_read_the_same(text: str) -> None:
    """And refuse the same: a document that only one of them takes is no document."""
    assert repr(_found(json_text._strictly, text)) == repr(
        _found(lambda one: json_text._fast(one, msgspec), text)
    )
