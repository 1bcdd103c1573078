from reintegra.exchange.law_page import page as page
from reintegra.reading.change.changes import Change as Change
from reintegra.reading.change.changes import ChangeKind as ChangeKind
from reintegra.reading.change.changes import Changes as Changes
from reintegra.reading.change.differences import between as between
from reintegra.reading.change.differences import turning_days as turning_days
