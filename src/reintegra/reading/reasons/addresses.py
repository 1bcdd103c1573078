"""Addresses of law that a page may lead to."""

from __future__ import annotations

import re

from reintegra.law.citation import ELI

_ADDRESS = re.compile(rf"{re.escape(ELI)}/(DU|MP)/[0-9]{{4}}/[0-9]{{1,5}}")


def is_address(eli: str | None) -> bool:
    """Whether text is the address of a journal position, and nothing else.

    >>> is_address("https://eli.gov.pl/eli/DU/2003/1143"), is_address("javascript:x")
    (True, False)
    """
    return eli is not None and _ADDRESS.fullmatch(eli) is not None
