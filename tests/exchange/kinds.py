"""The public classes whose values are data, and those whose values are not."""

from hypothesis import settings

from reintegra.errors import ReintegraError
from reintegra.exchange.form_of import NoFormError, form_of
from tests.values_found import classes

FEW = settings(max_examples=max(settings().max_examples // 30, 2))
"""For tests of each of many classes."""


def called(kind: type) -> str:
    """Return the name of a class for the report of the tests."""
    return f"{kind.__module__.removeprefix('reintegra.')}.{kind.__name__}"


def is_data(kind: type) -> bool:
    """Whether the values of a class are data."""
    try:
        form_of(kind)
    except NoFormError:
        return False
    return True


KINDS = [one for one in classes() if not issubclass(one, ReintegraError)]
"""All but the errors, of which there is a test of their own."""
OF_DATA = [kind for kind in KINDS if is_data(kind)]
"""The classes whose values are data."""
