"""Several nodes: sync, finality, keys, and a database that survives a node killed in the middle of its work.

Blocks come in slots of 12 seconds, so this takes some minutes: `scripts/e2e/run.sh --long test_network.py`.
"""

import json
import os
import random
import re
import signal
import subprocess
import time
import urllib.request
from pathlib import Path

import pytest

from devnet import ALICE_SEED, ROOT, Btcli, free_port, node_binary
from node import Node, RpcError, run

NAMES = ("One", "Two", "Three", "Four")
# Names and schemes of the keys of an authority.
AUTHORITY_KEYS = (("aura", "Sr25519"), ("gran", "Ed25519"))
long = pytest.mark.long


def peer_id(number: int) -> str:
    done = subprocess.run([str(node_binary()), "key", "inspect-node-key"], input=node_key(number),
                          capture_output=True, text=True, check=True)
    return re.search(r"12D3\w+", done.stdout + done.stderr)[0]


def node_key(number: int) -> str:
    return f"{number + 1:064x}"


def authority(number: int, folder: Path) -> Node:
    base = folder / NAMES[number]
    for kind, scheme in AUTHORITY_KEYS:
        inserted = run("key", "insert", "--base-path", base, "--chain", "local4", "--key-type", kind,
                       "--scheme", scheme, "--suri", f"//{NAMES[number]}")
        assert inserted.returncode == 0, inserted.stderr
    return Node("--chain", "local4", "--validator", "--name", NAMES[number], "--node-key", node_key(number),
                "--allow-private-ip", base=base, start=False)


def connect(node: Node, others: dict[str, Node]) -> None:
    """Lets a node know where the others are; `others` by peer id."""
    addresses = [f"/ip4/127.0.0.1/tcp/{other.p2p_port}/p2p/{peer}" for peer, other in others.items() if other is not node]
    node.flags += ["--bootnodes", *addresses]


class Net:
    def __init__(self, folder: Path):
        self.folder = folder
        self.authorities = [authority(number, folder) for number in range(len(NAMES))]
        self.by_peer = {peer_id(number): node for number, node in enumerate(self.authorities)}
        for node in self.authorities:
            connect(node, self.by_peer)
            node.start(wait=False)
        for node in self.authorities:
            node.wait_until_ready()

    def follower(self, name: str, *flags) -> Node:
        node = Node("--chain", "local4", "--name", name, "--allow-private-ip", *flags,
                    base=self.folder / name, start=False)
        connect(node, self.by_peer)
        node.start()
        return node

    def stop(self) -> None:
        for node in self.authorities:
            if node.process.poll() is None:
                node.process.send_signal(signal.SIGINT)
        for node in self.authorities:
            node.stop()


@pytest.fixture(scope="module")
def net(tmp_path_factory):
    net = Net(tmp_path_factory.mktemp("net"))
    yield net
    net.stop()


@long
def test_four_authorities_make_blocks_in_turn_and_make_them_final(net):
    first = net.authorities[0]
    first.wait_for_finalized(4, 180)
    finalized = first.finalized()
    for node in net.authorities:
        node.wait_for_finalized(finalized, 60)
        assert node.hash(finalized) == first.hash(finalized)
    authors = {first.rpc("chain_getHeader", first.hash(number))["digest"]["logs"][0] for number in range(1, finalized + 1)}
    assert len(authors) == finalized, "each block has a slot of its own"


@long
@pytest.mark.parametrize("mode", ["full", "warp"])
def test_a_new_node_gets_the_chain(net, mode):
    first = net.authorities[0]
    first.wait_for_finalized(2, 120)
    with net.follower(f"follower-{mode}", "--sync", mode) as node:
        target = first.finalized()
        node.wait_for_finalized(target, 120)
        # Warp sync fetches the newest state first and the blocks before it later.
        node.wait_for(lambda: node.hash(target) == first.hash(target), f"block {target} itself", 120)
        # It has the state too, and goes on with the others.
        assert node.free("5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY") > 0
        node.wait_for_best(target + 1, 60)


@long
def test_finality_goes_on_without_one_of_four_which_catches_up_later(net):
    first, missing = net.authorities[0], net.authorities[3]
    assert missing.stop() == 0
    before = first.finalized()
    first.wait_for_finalized(before + 3, 180)
    missing.start()
    target = first.finalized()
    missing.wait_for_finalized(target, 90)
    assert missing.hash(target) == first.hash(target)


@long
def test_a_peer_with_another_genesis_is_refused(net):
    with Node("--chain", "local", "--allow-private-ip", start=False) as stranger:
        connect(stranger, net.by_peer)
        stranger.start()
        stranger.wait_for(lambda: "No peers: none of 4 boot node(s) answers" in stranger.log(), "the complaint", 120)
        # The one of this node.
        assert f"genesis is {stranger.hash(0)}" in stranger.log()
        assert stranger.rpc("system_health")["peers"] == 0
        assert stranger.best() == 0
        status, report = stranger.ask("/ready")
        assert status == 503 and any("it has no peers" in reason for reason in report["reasons"])
    for node in net.authorities:
        assert node.process.poll() is None


@long
def test_localnet_sh_starts_four_authorities_and_ends_them(tmp_path):
    port = free_port(34)
    printed = tmp_path / "printed"
    with printed.open("w") as out:
        script = subprocess.Popen(
            [ROOT / "scripts/localnet.sh", "--base", tmp_path, "--first-port", str(port)],
            stdout=out, stderr=out, env={**os.environ, "NODE_BIN": str(node_binary())},
        )
    pids = []
    try:
        deadline = time.monotonic() + 240
        while finalized(port) < 1:
            assert script.poll() is None and time.monotonic() < deadline, printed.read_text()
            time.sleep(1)
        with urllib.request.urlopen(f"http://127.0.0.1:{port + 30}/ready", timeout=60) as ready:
            assert json.load(ready)["peers"] == 3
        pids = [int((tmp_path / f"{name.lower()}.pid").read_text()) for name in NAMES]
    finally:
        # Not SIGINT: processes in the background of a script ignore it.
        script.send_signal(signal.SIGTERM)
        script.wait(120)
    assert len(pids) == 4
    for pid in pids:
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)


def finalized(port: int) -> int:
    def rpc(method, *params):
        body = json.dumps({"jsonrpc": "2.0", "id": 1, "method": method, "params": params}).encode()
        request = urllib.request.Request(f"http://127.0.0.1:{port}", body, {"Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=60) as response:
            return json.load(response)["result"]
    try:
        return int(rpc("chain_getHeader", rpc("chain_getFinalizedHead"))["number"], 16)
    except OSError:
        return -1


@long
def test_a_node_killed_twenty_times_during_import_loses_nothing(tmp_path):
    sealed = ("--dev", "--sealing", "manual", "--allow-private-ip")
    blocks, kills = 12_000, 20
    with Node(*sealed, base=tmp_path / "source") as source:
        source.rpc("dev_mine", blocks, timeout=600)
        with Node(*sealed, "--bootnodes", source.address, base=tmp_path / "follower", start=False) as follower:
            reached, killed_midway = 0, 0
            dice = random.Random(6)
            for _ in range(kills):
                follower.start()
                height = follower.best()
                # All that was acknowledged is there; ParityDB may hold back the last moments' commits.
                assert height > 0 or reached < 500, (height, reached)
                assert follower.hash(height) == source.hash(height)
                if height < blocks:
                    follower.wait_for(lambda: follower.best() > height, "an imported block", 60, pause=0.01)
                    time.sleep(dice.uniform(0.05, 0.5))
                reached = follower.best()
                killed_midway += reached < blocks
                follower.kill()
            assert killed_midway >= kills * 3 // 4, "the chain is too short to be killed in the middle"
            follower.start()
            follower.wait_for_best(blocks, 300)
            for number in [*range(0, blocks, 1_000), blocks]:
                assert follower.hash(number) == source.hash(number)
            assert "corrupt" not in follower.log().lower()
            head = source.hash(blocks)
            assert keys(follower, head) == keys(source, head)


def keys(node: Node, at: str) -> list[str]:
    found, page = [], node.rpc("state_getKeysPaged", "0x", 1_000, None, at)
    while page:
        found += page
        page = node.rpc("state_getKeysPaged", "0x", 1_000, found[-1], at)
    return found


def test_keys_are_inserted_by_command_and_by_rpc_and_rotated(tmp_path):
    base = tmp_path / "node"
    inserted = run("key", "insert", "--base-path", base, "--chain", "dev", "--key-type", "gran", "--scheme", "Ed25519",
                   "--suri", "//Four")
    assert inserted.returncode == 0, inserted.stderr
    shown = run("key", "inspect", "--scheme", "Ed25519", "--output-type", "json", "//Four")
    by_command = json.loads(shown.stdout)["publicKey"]
    by_rpc = json.loads(run("key", "inspect", "--output-type", "json", "//Four").stdout)["publicKey"]
    with Node("--dev", "--sealing", "manual", base=base) as node:
        assert node.rpc("author_hasKey", by_command, "gran")
        assert not node.rpc("author_hasKey", by_rpc, "aura")
        node.rpc("author_insertKey", "aura", "//Four", by_rpc)
        assert node.rpc("author_hasKey", by_rpc, "aura")

        first, second = node.rpc("author_rotateKeys"), node.rpc("author_rotateKeys")
        assert first != second and len(first) == 2 + 2 * 64
        assert node.rpc("author_hasSessionKeys", first) and node.rpc("author_hasSessionKeys", second)
        # Aura, then GRANDPA.
        assert node.rpc("author_hasKey", second[:66], "aura") and node.rpc("author_hasKey", "0x" + second[66:], "gran")
    with Node("--dev", "--sealing", "manual", base=base) as again:
        assert again.rpc("author_hasSessionKeys", second), "keys outlive the process"


@long
def test_an_authority_goes_over_to_new_keys_and_the_chain_goes_on(tmp_path):
    """As docs/operate.md says: new keys on the node, put into force by root."""
    with Node("--dev", base=tmp_path / "node") as node:
        new = node.rpc("author_rotateKeys")
        aura, grandpa = new[:66], "0x" + new[66:]
        tool = Btcli(node.url)
        tool("wallet", "regen-coldkey", "--seed", ALICE_SEED, "--no-password", wallet="alice")
        tool.root("AdminUtils.schedule_grandpa_change", next_authorities=[[grandpa, 1]], in_blocks=0, forced=None)
        tool.root("AdminUtils.swap_authorities", new_authorities=[aura])
        authorities = node.rpc("state_call", "AuraApi_authorities", "0x")
        assert authorities == "0x04" + aura[2:]
        # Blocks are made with the new key and become final with the other: nobody has the old ones in force.
        node.wait_for_finalized(node.best() + 3, 300)
        assert node.rpc("grandpa_roundState")["setId"] == 1
        assert grandpa[2:] in node.rpc("state_call", "GrandpaApi_grandpa_authorities", "0x")


def test_keys_are_out_of_reach_where_unsafe_methods_are():
    with Node("--dev", "--sealing", "manual", "--rpc-methods", "safe") as node:
        with pytest.raises(RpcError, match="unsafe"):
            node.rpc("author_rotateKeys")
