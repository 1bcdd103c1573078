from reintegra.programmes.supported_employment.amount import REFUND as REFUND
from reintegra.programmes.supported_employment.earliest_day import (
    earliest_day as earliest_day,
)
from reintegra.programmes.supported_employment.eligible import ELIGIBLE as ELIGIBLE
from reintegra.programmes.supported_employment.eligible import NAME as NAME
from reintegra.programmes.supported_employment.founding_cost import (
    FOUNDING_COST as FOUNDING_COST,
)
from reintegra.programmes.supported_employment.founding_cost import Founding as Founding
from reintegra.programmes.supported_employment.founding_cost import (
    founding_cost as founding_cost,
)
from reintegra.programmes.supported_employment.month import (
    RefundMonth as RefundMonth,
)
from reintegra.programmes.supported_employment.referral import (
    Referral as Referral,
)
from reintegra.programmes.supported_employment.referral import (
    referral as referral,
)
from reintegra.programmes.supported_employment.refund import Refund as Refund
from reintegra.programmes.supported_employment.refund import RefundRow as RefundRow
from reintegra.programmes.supported_employment.statement import refunds as refunds
