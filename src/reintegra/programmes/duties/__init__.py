"""The statutory calendar: who owes what by which day (*kalendarz obowiązków*).

`reintegra.programmes.duties` is the module, `duties` in it a function; ``from reintegra
import duties`` gives the function.

>>> from reintegra.programmes import duties
>>> [str(one.day) for one in duties.duties("cis", 2026)]
['2026-03-31']
"""

from reintegra.lazy_exports import lazy

lazy(__name__)
