from reintegra.programmes.reintegration.amount import STIPEND as STIPEND
from reintegra.programmes.reintegration.check import check as check
from reintegra.programmes.reintegration.contractor import (
    CONTRACTOR as CONTRACTOR,
)
from reintegra.programmes.reintegration.contractor import (
    Contractor as Contractor,
)
from reintegra.programmes.reintegration.documents import CONTRACT as CONTRACT
from reintegra.programmes.reintegration.eligible import ELIGIBLE as ELIGIBLE
from reintegra.programmes.reintegration.eligible import NAME as NAME
from reintegra.programmes.reintegration.limits import EXCLUSIVE as EXCLUSIVE
from reintegra.programmes.reintegration.limits import HOURS as HOURS
from reintegra.programmes.reintegration.month import (
    StipendMonth as StipendMonth,
)
from reintegra.programmes.reintegration.participation import (
    Participation as Participation,
)
from reintegra.programmes.reintegration.statement import stipend as stipend
from reintegra.programmes.shared.other_help import OtherHelp as OtherHelp
