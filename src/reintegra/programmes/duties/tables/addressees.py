"""How the tables of duties are written: days of law, addressees, versions."""

from __future__ import annotations

from datetime import date

from reintegra.law.citation import Citation
from reintegra.law.evidence import Evidence
from reintegra.law.timeline import Version
from reintegra.programmes.duties.model.duty import Obligation, Undated
from reintegra.values.text import Text

# -- first days


# -- to whom, in the dative

VOIVODE = Text("wojewodzie", "the voivode")
MINISTER = Text("ministrowi", "the minister")
CENTRE = Text("centrum (CIS)", "the centre (CIS)")
PARTICIPANT = Text("uczestnikowi", "the participant")
STAROSTA = Text("staroście", "the starosta")
LABOUR_OFFICE = Text("powiatowemu urzędowi pracy (PUP)", "the labour office (PUP)")

# -- when

AT_ONCE = Undated(Text("niezwłocznie", "without delay"))
NO_DAY = Undated(Text("przepis nie wskazuje dnia", "the provision names no day"))
EACH_MONTH = Undated(
    Text(
        "miesięcznie; przepis nie wskazuje dnia", "monthly; the provision names no day"
    )
)

# -- versions


def in_force(
    since: date, owed: Obligation, cites: Citation, *also: Citation
) -> Version[Obligation]:
    """Write what is owed from a day on, as its wording says."""
    return Version(since, owed, cites, Evidence.STATUTE, also=also)


def repealed(since: date, cites: Citation) -> Version[Obligation]:
    """Write that nothing is owed any more."""
    return Version(since, None, cites, Evidence.STATUTE)
