"""The statutory calendar: who owes what by which day (*kalendarz obowiązków*).

The room is the module; `duties` in it is the function, and the front door's
``from reintegra import duties`` gives that function.

>>> from reintegra.programmes import duties
>>> [str(one.day) for one in duties.duties("cis", 2026)]
['2026-03-31']
"""

from reintegra.lazy_exports import lazy

lazy(__name__)
