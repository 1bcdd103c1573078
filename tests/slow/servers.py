"""A PostgreSQL and a Spark of one's own, on loopback, started and stopped again."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from tempfile import mkdtemp
from time import monotonic, sleep

LOCAL = "127.0.0.1"
DEBIAN = Path("/usr/lib/postgresql")
SETTINGS = {
    "listen_addresses": LOCAL,
    "unix_socket_directories": "",
    "fsync": "off",
    "jit": "off",
}
WORKERS, STARTED = 2, 60


def free_port() -> int:
    """Return a port of loopback that nobody listens on."""
    with socket.socket() as one:
        one.bind((LOCAL, 0))
        port: int = one.getsockname()[1]
    return port


@contextmanager
def folder() -> Iterator[Path]:
    """Make a folder that another user may go through, and remove it again."""
    made = Path(mkdtemp(prefix="reintegra-engines-"))
    made.chmod(0o755)
    try:
        yield made
    finally:
        shutil.rmtree(made, ignore_errors=True)


# -- PostgreSQL


@contextmanager
def postgres(where: Path) -> Iterator[int]:
    """Start a PostgreSQL, whose user is ``postgres``, and stop it again.

    Args:
        where: An empty folder, for its data and its log.

    Yields:
        Its port.
    """
    port, data = free_port(), where / "data"
    _lend(where)
    _as_owner("initdb", "-D", data, "-U", "postgres", "-A", "trust", *_ENCODED)
    told = SETTINGS | {"port": str(port)}
    options = " ".join(f"-c {name}={value}" for name, value in told.items())
    log = where / "log"
    _as_owner("pg_ctl", "-D", data, "-l", log, "-w", "-o", options, "start")
    try:
        yield port
    finally:
        _as_owner("pg_ctl", "-D", data, "-m", "fast", "-w", "stop")


_ENCODED = ("-E", "UTF8", "--locale=C.UTF-8", "--no-sync")


def _lend(where: Path) -> None:
    if os.geteuid() == 0:
        shutil.chown(where, "postgres")


def _as_owner(name: str, *arguments: str | Path) -> None:
    """Run a program of PostgreSQL: as its own user for root, whom it refuses."""
    change = ("runuser", "-u", "postgres", "--") if os.geteuid() == 0 else ()
    told = [*change, str(_program(name)), *map(str, arguments)]
    done = subprocess.run(  # noqa: S603 - programs of PostgreSQL, by their paths
        told, capture_output=True, text=True, cwd="/", check=False
    )
    if done.returncode:
        raise RuntimeError(done.stdout + done.stderr)


def _program(name: str) -> Path:
    """Find a program of PostgreSQL: Debian's packages put it on nobody's path."""
    found = sorted(DEBIAN.glob(f"*/bin/{name}"), key=lambda one: int(one.parts[-3]))
    if found:
        return found[-1]
    on_path = shutil.which(name)
    if on_path is None:
        msg = f"no {name}: install Debian's package postgresql"
        raise FileNotFoundError(msg)
    return Path(on_path)


# -- Spark


@contextmanager
def spark(where: Path) -> Iterator[str]:
    """Start a Spark of one master and two workers, and stop it again.

    Args:
        where: A folder for its logs and its work.

    Yields:
        The address of the master.
    """
    port, started = free_port(), list[subprocess.Popen[bytes]]()
    address = f"spark://{LOCAL}:{port}"
    try:
        started.append(_part("master", where, "--port", str(port)))
        _wait_for(port)
        for number in range(WORKERS):
            work = where / f"work-{number}"
            told = ("-c", "1", "-m", "1g", "-d", str(work), address)
            started.append(_part("worker", where, *told))
        yield address
    finally:
        for one in reversed(started):
            one.terminate()
        for one in started:
            one.wait(STARTED)


def _part(kind: str, where: Path, *arguments: str) -> subprocess.Popen[bytes]:
    """Start a part of the cluster; it ends with the process that is returned."""
    home = _spark_home()
    there = os.environ | {
        "SPARK_HOME": str(home),
        "SPARK_LOCAL_IP": LOCAL,
        "SPARK_WORKER_PORT": "0",
        "PYSPARK_PYTHON": sys.executable,
    }
    name = f"org.apache.spark.deploy.{kind}.{kind.title()}"
    program = str(home / "bin" / "spark-class")
    told = [program, name, "--host", LOCAL, "--webui-port", "0"]
    with (where / f"{kind}.log").open("ab") as log:
        return subprocess.Popen(  # noqa: S603 - a program of Spark, by its path
            [*told, *arguments], env=there, stdout=log, stderr=log
        )


def _spark_home() -> Path:
    found = find_spec("pyspark")
    if found is None or found.origin is None:
        msg = "no pyspark: install the dependency group engines"
        raise ModuleNotFoundError(msg)
    return Path(found.origin).parent


def _wait_for(port: int) -> None:
    end = monotonic() + STARTED
    while monotonic() < end:
        with socket.socket() as one:
            if one.connect_ex((LOCAL, port)) == 0:
                return
        sleep(0.2)
    msg = f"nobody listens on port {port} after {STARTED} s"
    raise TimeoutError(msg)
