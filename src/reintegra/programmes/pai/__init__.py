"""The programme *Aktywizacja i Integracja* (PAI), 2014-05-27 to 2025-05-31.

Source: art. 62a–62c ustawy o promocji zatrudnienia i instytucjach rynku pracy.
"""

from reintegra.lazy_exports import lazy

lazy(__name__)
