"""Social integration clubs (*kluby integracji społecznej*, KIS).

Source: art. 18–18c ustawy o zatrudnieniu socjalnym.
"""

from reintegra.lazy_exports import lazy

lazy(__name__)
