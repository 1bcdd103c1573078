from reintegra.programmes.unemployed.amount import BENEFIT as BENEFIT
from reintegra.programmes.unemployed.assistance import (
    AssistanceEffect as AssistanceEffect,
)
from reintegra.programmes.unemployed.assistance import (
    assistance_effect as assistance_effect,
)
from reintegra.programmes.unemployed.assistance_measures import (
    AssistanceMeasure as AssistanceMeasure,
)
from reintegra.programmes.unemployed.benefit_amounts import Amounts as Amounts
from reintegra.programmes.unemployed.benefit_amounts import Bands as Bands
from reintegra.programmes.unemployed.benefit_amounts import benefit as benefit
from reintegra.programmes.unemployed.earlier_losses import EVENTS as EVENTS
from reintegra.programmes.unemployed.form_ban import FormBan as FormBan
from reintegra.programmes.unemployed.form_ban import same_form_ban as same_form_ban
from reintegra.programmes.unemployed.grounds.ground import Ground as Ground
from reintegra.programmes.unemployed.grounds.ground import (
    RegistrationStatus as RegistrationStatus,
)
from reintegra.programmes.unemployed.long_term import LONG_TERM as LONG_TERM
from reintegra.programmes.unemployed.long_term import NAME as NAME
from reintegra.programmes.unemployed.loss import loss as loss
from reintegra.programmes.unemployed.loss_result import Loss as Loss
from reintegra.programmes.unemployed.month import (
    UnemployedMonth as UnemployedMonth,
)
from reintegra.programmes.unemployed.register import registered as registered
from reintegra.programmes.unemployed.status_until import StatusLimit as StatusLimit
from reintegra.programmes.unemployed.status_until import status_until as status_until
