"""How the tables of duties are written: days of law, addressees, versions."""

from __future__ import annotations

from datetime import date

from reintegra.law.citation import Citation
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version
from reintegra.programmes.duties.model.duty import Owed, Undated

# -- first days


# -- to whom, in the dative

NOT_SAID = ("", "")
VOIVODE = ("wojewodzie", "the voivode")
MINISTER = ("ministrowi", "the minister")
CENTRE = ("centrum (CIS)", "the centre (CIS)")
PARTICIPANT = ("uczestnikowi", "the participant")
STAROSTA = ("staroście", "the starosta")
LABOUR_OFFICE = ("powiatowemu urzędowi pracy (PUP)", "the labour office (PUP)")

# -- when

AT_ONCE = Undated("niezwłocznie", "without delay")
NO_DAY = Undated("przepis nie wskazuje dnia", "the provision names no day")
EACH_MONTH = Undated(
    "miesięcznie; przepis nie wskazuje dnia", "monthly; the provision names no day"
)

# -- versions


def in_force(
    since: date, owed: Owed, cites: Citation, *also: Citation
) -> Version[Owed]:
    """Write what is owed from a day on, as its wording says."""
    return Version(since, owed, cites, Evidence.STATUTE, also=also)


def repealed(since: date, cites: Citation) -> Version[Owed]:
    """Write that nothing is owed any more."""
    return Version(since, None, cites, Evidence.STATUTE)
