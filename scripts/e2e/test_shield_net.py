"""Encrypted transactions on a net of three authors, each with keys of its own.

Every carrier has to be opened by the author whose key it was encrypted to; nobody else could. A node
that makes no blocks follows along, and clients may talk to it.
"""

import signal
import subprocess
import tempfile
import time
from pathlib import Path

import bittensor as bt
import pytest

from devnet import Devnet, free_port, node_binary
from test_shield import Person

AUTHORS = ("one", "two", "three")


class Net(Devnet):
    """Three authors and a follower; the RPC methods are the follower's."""

    def __init__(self):
        self.rpc_port, self.processes, self.logs = free_port(), [], []
        folder = Path(tempfile.mkdtemp(prefix="net-"))
        first_port, first_key = free_port(), "00" * 31 + "01"
        # The peer id of this node key.
        peer = subprocess.run([str(node_binary()), "key", "inspect-node-key"], input=first_key,
                              capture_output=True, text=True, check=True).stdout.strip()
        for author in AUTHORS:
            flags = [f"--{author}", "--validator", "--rpc-port", str(free_port())]
            if author == AUTHORS[0]:
                flags += ["--port", str(first_port), "--node-key", first_key]
            else:
                flags += ["--port", str(free_port()), "--unsafe-force-node-key-generation",
                          "--bootnodes", f"/ip4/127.0.0.1/tcp/{first_port}/p2p/{peer}"]
            self.start(folder / author, *flags)
        self.start(folder / "follower", "--rpc-port", str(self.rpc_port), "--port", str(free_port()),
                   "--bootnodes", f"/ip4/127.0.0.1/tcp/{first_port}/p2p/{peer}")
        self.process, self.log_path = self.processes[-1], self.logs[-1]
        try:
            self.wait_until_ready()
        except BaseException:
            self.stop()
            raise

    def start(self, base: Path, *flags: str):
        base.mkdir()
        log = base / "log"
        self.logs.append(log)
        command = [str(node_binary()), "--chain", "local", "--base-path", str(base), "--no-prometheus",
                   "--no-telemetry", *flags]
        with log.open("w") as out:
            self.processes.append(subprocess.Popen(command, stdout=out, stderr=subprocess.STDOUT))

    def stop(self):
        for process in self.processes:
            if process.poll() is None:
                process.send_signal(signal.SIGINT)
        deadline = time.monotonic() + 20
        for process in self.processes:
            try:
                process.wait(max(0.1, deadline - time.monotonic()))
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

    def opened(self):
        """How many blocks with more than inherents each author made."""
        counts = dict.fromkeys(AUTHORS, 0)
        for author, log in zip(AUTHORS, self.logs):
            counts[author] = sum("extrinsics: 4;" in line for line in log.read_text().splitlines()
                                 if "Prepared block" in line)
        return counts


@pytest.fixture(scope="module")
def net():
    net = Net()
    yield net
    net.stop()


@pytest.mark.long
def test_each_author_opens_what_is_encrypted_to_it(net):
    # Every author has announced a key, and the keys have come their way.
    net.wait_for_block(6, seconds=240)
    alice = Person(net)
    with bt.Subtensor(net.url) as client:
        for turn in range(4):
            before = alice.stake(client)
            answer = alice.shielded("stake", "add", "--netuid", 1, "--amount", 1)
            assert alice.stake(client) > before, answer
            # A pause that grows, so that not every turn is the same author's.
            net.wait_for_block(net.block() + turn)
    opened = net.opened()
    assert sum(opened.values()) >= 4, opened
    assert sum(count > 0 for count in opened.values()) > 1, opened
