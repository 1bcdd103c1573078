"""The door of the room: what it promises is there."""

import pytest

from reintegra import unemployed


@pytest.mark.parametrize("name", dir(unemployed))
def test_every_name_of_the_room_can_be_had(name: str) -> None:
    """Loaded on first use; no module stands in the place of a function."""
    assert getattr(unemployed, name).__class__.__name__ != "module"
    assert name in dir(unemployed)
