from reintegra.programmes.pai.afterwards import AFTERWARDS as AFTERWARDS
from reintegra.programmes.pai.check import check as check
from reintegra.programmes.pai.conditions import CONDITIONS as CONDITIONS
from reintegra.programmes.pai.documents import AGREEMENT as AGREEMENT
from reintegra.programmes.pai.documents import CONTRACT as CONTRACT
from reintegra.programmes.pai.documents import COOPERATION as COOPERATION
from reintegra.programmes.pai.eligible import ELIGIBLE as ELIGIBLE
from reintegra.programmes.pai.eligible import NAME as NAME
from reintegra.programmes.pai.integration_operator import RUNS as RUNS
from reintegra.programmes.pai.limits import ACTIVATION as ACTIVATION
from reintegra.programmes.pai.limits import INTEGRATION as INTEGRATION
from reintegra.programmes.pai.participation import Edition as Edition
from reintegra.programmes.pai.participation import (
    EditionParticipant as EditionParticipant,
)
