"""Supported employment after a centre or a club (*zatrudnienie wspierane*).

Source: art. 15b, 16 ustawy o zatrudnieniu socjalnym.
"""

from reintegra.lazy_exports import lazy

lazy(__name__)
