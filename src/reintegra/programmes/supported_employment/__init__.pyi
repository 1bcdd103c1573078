from reintegra.programmes.supported_employment.earliest import (
    earliest_day as earliest_day,
)
from reintegra.programmes.supported_employment.eligible import ELIGIBLE as ELIGIBLE
from reintegra.programmes.supported_employment.eligible import Referral as Referral
from reintegra.programmes.supported_employment.eligible import referral as referral
from reintegra.programmes.supported_employment.employer import refunds as refunds
from reintegra.programmes.supported_employment.founding import (
    FOUNDING_COST as FOUNDING_COST,
)
from reintegra.programmes.supported_employment.founding import Founding as Founding
from reintegra.programmes.supported_employment.founding import (
    founding_cost as founding_cost,
)
from reintegra.programmes.supported_employment.refund import REFUND as REFUND
from reintegra.programmes.supported_employment.refund import RefundMonth as RefundMonth
from reintegra.programmes.supported_employment.result import Refund as Refund
from reintegra.programmes.supported_employment.result import RefundRow as RefundRow
