"""Tables of counts without the counts that are too few to publish (*tajemnica*).

Hidden are the counts below a threshold, and those from which they could be computed.
"""

from reintegra.lazy_exports import lazy

lazy(__name__)
