"""The rules core for Polish social reintegration programmes.

Who may join a centre or a club, which hours are owed, what is paid to the grosz, when
things end: each with its legal address and for the law of a given day. Names load on
first use.
"""

from reintegra.lazy_exports import lazy

__version__ = "0.2.0.dev0"
lazy(__name__, frames="narwhals")
