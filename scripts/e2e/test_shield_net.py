"""Encrypted transactions on a net of four authors, each with keys of its own.

Every carrier has to be opened by the author whose key it was encrypted to; nobody else could. A node
that makes no blocks follows along, and clients talk to it.

Blocks come in slots of 12 seconds, so this takes some minutes: `scripts/e2e/run.sh --long test_shield_net.py`.
"""

import re

import bittensor as bt
import pytest

from devnet import RAO
from test_network import NAMES, Net
from test_shield import NETUID, Person

# Blocks until every author has announced a key and the keys have come their way.
FIRST_KEYS = 8

# What a user types, with nothing that turns the shield off.
ORDERS = (
    ("subnets", "register", "--netuid", NETUID),
    ("stake", "add", "--netuid", NETUID, "--amount", 20),
    ("stake", "remove", "--netuid", NETUID, "--amount", 5),
    ("stake", "add", "--netuid", NETUID, "--amount", 1),
)


@pytest.fixture(scope="module")
def net(tmp_path_factory):
    net = Net(tmp_path_factory.mktemp("net"))
    yield net
    net.stop()


@pytest.fixture(scope="module")
def follower(net):
    with net.follower("follower") as node:
        yield node


def openers(net, blocks):
    """Which authors prepared these blocks, by their logs."""
    return {
        name for name, node in zip(NAMES, net.authorities)
        if any(f"Pre-sealed block for proposal at {number}." in node.log() for number in blocks)
    }


@pytest.mark.long
def test_each_author_opens_what_is_encrypted_to_it(net, follower):
    follower.wait_for_best(FIRST_KEYS, 300)
    alice = Person(follower)
    blocks = []
    for turn, order in enumerate(ORDERS):
        nonce, start = alice.nonce(), follower.best()
        answer = alice.btcli.plain(*order)
        # The carrier and what it carried, in one block: two from one account.
        assert alice.nonce() == nonce + 2, answer
        opened = [number for number in range(start + 1, follower.best() + 1) if carries(follower, number)]
        assert len(opened) == 1, answer
        blocks += opened
        # A pause that grows, so that not every turn is the same author's.
        follower.wait_for_best(follower.best() + turn)
    with bt.Subtensor(follower.url) as client:
        assert client.neurons.uid(alice.hotkey, NETUID) is not None
        assert 2 * RAO < alice.stake(client) < 30 * RAO
    assert len(openers(net, blocks)) > 1, blocks
    for node in [*net.authorities, follower]:
        assert not re.search(r"panicked|Essential task", node.log())


def carries(node, number):
    """Whether the block holds more than what its author puts into every block."""
    return len(node.rpc("chain_getBlock", node.hash(number))["block"]["extrinsics"]) > 2
