"""What tests of several rooms share: engines of dataframes."""

import pytest


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run every test that asks for a ``frame`` on each engine of dataframes.

    The engines are loaded for those tests alone, so that the others run without them.
    A test that names its own frames keeps them. Tests of the law are also read by
    stages, as engines without programs are.
    """
    own = [mark.args[0] for mark in metafunc.definition.iter_markers("parametrize")]
    if "frame" in metafunc.fixturenames and "frame" not in own:
        from tests.engines import ENGINES, STAGES  # noqa: PLC0415 - see above

        law = metafunc.module.__name__.startswith(("tests.laws", "tests.programmes"))
        every = (*ENGINES, STAGES) if law else ENGINES
        metafunc.parametrize("frame", every, ids=str, scope="session")


@pytest.fixture(autouse=True)
def _by_stages(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Read frames of an engine by stages where a test asks for that."""
    given = getattr(request.node, "callspec", None)
    if given and any(getattr(one, "by_stages", False) for one in given.params.values()):
        monkeypatch.setattr("reintegra.reading.columns.table.duckdb", lambda: None)
