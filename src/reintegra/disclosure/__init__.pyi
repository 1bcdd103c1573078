from reintegra.disclosure.cross_table import TOTAL as TOTAL
from reintegra.disclosure.cross_table import Table as Table
from reintegra.disclosure.entities import dominated as dominated
from reintegra.disclosure.entities import suppress_entities as suppress_entities
from reintegra.disclosure.suppress import suppress as suppress
from reintegra.disclosure.suppressed_table import SuppressedTable as SuppressedTable
