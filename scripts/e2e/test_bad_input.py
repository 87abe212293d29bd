"""What can go wrong at the start: the cause and the fix in the message, a failure as exit code, nothing lost."""

import os
import shutil
import socket
import subprocess
import tempfile
from pathlib import Path

import pytest

from devnet import free_port, node_binary
from node import Node, run


def ends_with(*flags, says: tuple[str, ...], **options) -> None:
    ended = run(*flags, **options)
    assert ended.returncode not in (0, None), ended.stdout + ended.stderr
    for part in says:
        assert part.lower() in ended.stderr.lower(), f"{part!r} is missing from:\n{ended.stderr}"
    assert "panicked" not in ended.stderr, ended.stderr


def ports() -> tuple:
    return "--rpc-port", free_port(), "--port", free_port(), "--no-prometheus", "--no-telemetry", "--no-health"


def test_an_unknown_flag_is_named():
    ends_with("--dev", "--seeling", "manual", says=("--seeling", "--sealing"))


def test_a_sealing_mode_that_is_none_is_named():
    ends_with("--dev", "--sealing", "fast", says=("fast", "manual, instant"))


def test_no_chain_is_an_error_that_says_how_to_name_one():
    ends_with(says=("--dev", "--chain"))


def test_a_chain_that_is_neither_a_name_nor_a_file_is_named():
    ends_with("--chain", "/nowhere/chain.json", *ports(), says=("/nowhere/chain.json", "dev, local"))


@pytest.mark.parametrize("content", ["", "no json", "{}", '{"name": 1}'])
def test_a_file_that_is_no_chain_specification_is_named(tmp_path, content):
    spec = tmp_path / "broken.json"
    spec.write_text(content)
    ends_with("--chain", spec, "--base-path", tmp_path / "data", *ports(), says=("broken.json", "not a chain specification"))
    assert not list((tmp_path / "data").glob("*"))


@pytest.mark.parametrize("flag, use", [
    ("--rpc-port", "json-rpc"), ("--port", "peers"), ("--prometheus-port", "metrics"), ("--health-port", "health")])
def test_a_taken_port_is_named_with_its_use_and_flag(tmp_path, flag, use):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        flags = ("--rpc-port", "--port", "--prometheus-port", "--health-port")
        given = {**{name: free_port() for name in flags}, flag: port}
        ends_with("--chain", "local", "--base-path", tmp_path, *(part for pair in given.items() for part in pair),
                  says=(str(port), use, flag))


def test_a_second_devnet_beside_the_first_goes_without_metrics_and_health_rather_than_not_at_all():
    with Node("--dev", "--sealing", "manual") as first:
        with Node("--dev", "--sealing", "manual", start=False) as second:
            second.metrics_port, second.health_port = first.metrics_port, first.health_port
            second.start()
            ready = second.ready()
            assert ready["metrics"] is None and ready["health"] is None
            assert "metrics" in second.log() and "/health" in second.log()


@pytest.mark.skipif(os.geteuid() == 0 and not shutil.which("setpriv"), reason="root may write everywhere")
def test_a_base_path_that_cannot_be_written_is_named(tmp_path):
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o555)
    if os.geteuid() != 0:
        base = closed / "data"
        ends_with("--chain", "dev", "--base-path", base, *ports(), says=(str(base), "permission denied"))
        return
    # Root may write everywhere and has to become somebody else, who reaches neither this folder nor, maybe,
    # the binary.
    with tempfile.TemporaryDirectory(prefix="open-") as folder:
        folder = Path(folder)
        folder.chmod(0o755)
        node = shutil.copy(node_binary(), folder / "node")
        cache = folder / "cache"
        cache.mkdir()
        cache.chmod(0o777)
        base = folder / "data"
        ended = subprocess.run(
            ["setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups", str(node), "--chain", "dev",
             "--base-path", str(base), *map(str, ports())], capture_output=True, text=True, timeout=300,
            env={**os.environ, "HOME": "/nonexistent", "XDG_CACHE_HOME": str(cache)},
        )
        assert ended.returncode != 0
        assert str(base) in ended.stderr and "permission denied" in ended.stderr.lower(), ended.stderr


def test_a_base_path_that_is_a_file_is_named(tmp_path):
    file = tmp_path / "file"
    file.write_text("precious")
    ends_with("--chain", "dev", "--base-path", file, *ports(), says=(str(file),))
    assert file.read_text() == "precious"


@pytest.fixture
def database(tmp_path):
    """The folder of a stopped node with ten blocks."""
    with Node("--dev", "--sealing", "manual", base=tmp_path / "node") as node:
        node.rpc("dev_mine", 10)
        assert node.stop() == 0, node.log()[-3000:]
        return node


def test_a_corrupt_database_is_named_and_left_as_it_is(database):
    folder = database.base / "chains/bittensor_dev/paritydb/full"
    metadata = folder / "metadata"
    original = metadata.read_bytes()
    metadata.write_bytes(b"not a database" * 10)
    ends_with("--dev", "--sealing", "manual", "--base-path", database.base, *ports(), says=(str(folder), "purge-chain"))
    assert metadata.read_bytes() == b"not a database" * 10
    metadata.write_bytes(original)
    database.start()
    assert database.best() == 10
    database.stop()


def test_the_database_of_another_chain_is_refused_and_left_as_it_is(database):
    """The folder of one chain is put in the place of another's."""
    chains = database.base / "chains"
    (chains / "bittensor_dev").rename(chains / "bittensor_dev_fast")
    ends_with("--dev", "--sealing", "manual", "--preset", "fast", "--base-path", database.base, *ports(),
              says=("genesis", "bittensor_dev_fast"))
    (chains / "bittensor_dev_fast").rename(chains / "bittensor_dev")
    database.start()
    assert database.best() == 10
    database.stop()


def test_a_database_in_use_is_named(database):
    database.start()
    ends_with("--dev", "--sealing", "manual", "--base-path", database.base, *ports(),
              says=(str(database.base), "another process"))
    assert database.rpc("dev_mine", 1)["number"] == 11
    database.stop()


def test_a_ready_file_that_cannot_be_written_is_named(tmp_path):
    missing = tmp_path / "file"
    missing.write_text("")
    ends_with("--dev", "--tmp", *ports(), "--ready-file", missing / "ready.json", says=("--ready-file", "ready.json"))


def test_unsupported_sync_modes_name_those_that_work(tmp_path):
    ends_with("--chain", "dev", "--base-path", tmp_path, "--sync", "fast", *ports(), says=("--sync full", "--sync warp"))


def test_sealing_without_the_right_to_make_blocks_is_named(tmp_path):
    ends_with("--chain", "dev", "--base-path", tmp_path, "--sealing", "manual", *ports(), says=("--sealing", "--validator"))
