"""The labour office: who is unemployed, for how long, and what is lost and paid.

Source: art. 2 ust. 1, 33, 72 ustawy o promocji zatrudnienia i instytucjach rynku pracy;
from 2025-06-01 art. 2, 63, 65, 68, 77, 224 ustawy o rynku pracy i służbach
zatrudnienia.
"""

from reintegra.lazy_exports import lazy

lazy(__name__)
