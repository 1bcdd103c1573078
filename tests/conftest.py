"""What tests of several rooms share: engines of dataframes."""

import pytest


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run every test that asks for a ``frame`` on each engine of dataframes.

    The engines are loaded for those tests alone, so that the others run without them.
    A test that names its own frames keeps them.
    """
    own = [mark.args[0] for mark in metafunc.definition.iter_markers("parametrize")]
    if "frame" in metafunc.fixturenames and "frame" not in own:
        from tests.engines import ENGINES  # noqa: PLC0415 - see above

        metafunc.parametrize("frame", ENGINES, ids=str, scope="session")
