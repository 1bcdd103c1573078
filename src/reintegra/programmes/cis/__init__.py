"""Social integration centres (*centra integracji społecznej*, CIS).

Source: ustawa z dnia 13 czerwca 2003 r. o zatrudnieniu socjalnym.
"""

from reintegra.lazy_exports import lazy

lazy(__name__)
