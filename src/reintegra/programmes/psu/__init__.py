"""Socially useful works (*prace społecznie użyteczne*, PSU).

Source: art. 73a ustawy o promocji zatrudnienia i instytucjach rynku pracy; from
2025-06-01 art. 142 ustawy o rynku pracy i służbach zatrudnienia.
"""

from reintegra.lazy_exports import lazy

lazy(__name__)
