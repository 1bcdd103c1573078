"""Social reintegration of the long-term unemployed (*reintegracja społeczna*).

Source: art. 200, 236 ustawy o rynku pracy i służbach zatrudnienia.
"""

from reintegra.lazy_exports import lazy

lazy(__name__)
