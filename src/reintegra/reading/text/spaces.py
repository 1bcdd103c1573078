"""No-break spaces: where a line of Polish text must not be folded."""

from __future__ import annotations

import re

NO_BREAK = "\N{NO-BREAK SPACE}"
_BEFORE_A_NUMBER = re.compile(r"(?<!\w)(art\.|ust\.|pkt|poz\.|lit\.|zd\.|nr|§) (?=\w)")
_AFTER_A_NUMBER = re.compile(r"(?<=\d) (?=(?:zł|gr|r\.|godz\.|mies\.|tyg\.)(?!\w))")


def tied(text: str) -> str:
    r"""Tie numbers to the words before and after them, with no-break spaces.

    >>> tied("art. 15 ust. 7a, 5 zł od 1 września 2026 r.")
    'art.\xa015 ust.\xa07a, 5\xa0zł od 1 września 2026\xa0r.'
    """
    tied_before = _BEFORE_A_NUMBER.sub(rf"\1{NO_BREAK}", text)
    return _AFTER_A_NUMBER.sub(NO_BREAK, tied_before)
