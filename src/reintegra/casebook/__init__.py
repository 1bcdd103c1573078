"""Five published programmes, compared with the law and with themselves (*przypadki*).

Each case is a text that a public institution published, as objects of this library: its
project, what it states figure by figure, a synthetic cohort that gives those figures,
and a check of each figure: reproduced, contradicted, or not known.

The participants are made up: see `Case.synthetic`. No text gives attendance, reasons of
drop-out, time to employment, or a later follow-up.

Source: the institutions' own pages, named by each case.
"""

from reintegra.lazy_exports import lazy

lazy(__name__)
