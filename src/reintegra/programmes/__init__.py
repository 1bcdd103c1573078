"""The programmes: a room for each, every room by the same plan.

========================  ==========================================================
file                      what it holds
========================  ==========================================================
``eligible``              who may join: ``ELIGIBLE``; what results call the programme
``participation``         the record of a stay, a log of hours, or an edition
``limits``                limits of hours, days, lengths, and what is required
``check``                 ``check(...)``: what is breached, and what is to be checked
``month``                 the record of a month that the formula is computed from
``amount``                the formula
``statement``             one person's month, line by line
``monthly_list``          the month of a centre or a gmina: rows and totals
``documents``             what papers must contain
``referral``              how a person comes to the programme
``graduate``              who has finished it, and what is due afterwards
========================  ==========================================================

What a programme alone has stands in a file named by its subject. What several share is
in ``shared``, ``documents`` (contents of papers) and ``duties`` (who owes what by which
day).
"""

from reintegra.lazy_exports import lazy

lazy(__name__)
