"""Encrypted transactions with the unmodified `btcli`, as a user types it: no switch turns the shield off.

Three ways to run a development node: a block a second (one key for ever), a block for each transaction,
and slots of twelve seconds, where the key changes with each block.
"""

import json

import bittensor as bt
import pytest

from devnet import ALICE_SEED, RAO, Btcli, Devnet

# Alice's subnet, open from the first block on.
NETUID = 1


def rao(balance):
    return int(getattr(balance, "rao", balance))


class Person:
    """Alice with a hotkey of her own, on a node of her own."""

    def __init__(self, node: Devnet):
        self.node, self.btcli = node, Btcli(node.url)
        self.btcli("wallet", "regen-coldkey", "--seed", ALICE_SEED, "--no-password")
        self.btcli("wallet", "new-hotkey")
        self.coldkey, self.hotkey = self.address("coldkeypub.txt"), self.address("hotkeys/default")

    def address(self, file):
        return json.loads((self.btcli.wallets / "alice" / file).read_text())["ss58Address"]

    def stake(self, client):
        return rao(client.staking.get(self.coldkey, self.hotkey, NETUID))

    def nonce(self):
        return self.node.rpc("system_accountNextIndex", self.coldkey)

    def shielded(self, *args, **options):
        """Runs a command and asserts that a carrier and what it carried went into one block."""
        before = self.nonce()
        answer = self.btcli.plain(*args, **options)
        assert self.nonce() == before + 2, answer
        return answer


@pytest.fixture(scope="module", params=[("--sealing", "1000"), ("--sealing", "instant"), ()],
                ids=["a-block-a-second", "a-block-a-transaction", "slots"])
def alice(request):
    node = Devnet(*request.param)
    try:
        # From then on the first announced key has come its way.
        node.wait_for_block(3)
        yield Person(node)
    finally:
        node.stop()


@pytest.fixture(scope="module")
def client(alice):
    with bt.Subtensor(alice.node.url) as subtensor:
        yield subtensor


def test_a_hotkey_is_registered(alice, client):
    answer = alice.shielded("subnets", "register", "--netuid", NETUID)
    assert client.neurons.uid(alice.hotkey, NETUID) is not None, answer


def test_stake_is_added(alice, client):
    answer = alice.shielded("stake", "add", "--netuid", NETUID, "--amount", 20)
    assert alice.stake(client) > RAO, answer


def test_stake_is_removed(alice, client):
    before = alice.stake(client)
    answer = alice.shielded("stake", "remove", "--netuid", NETUID, "--amount", 5)
    assert alice.stake(client) < before, answer


def test_an_order_past_its_limit_fails_with_its_own_reason(alice):
    before = alice.nonce()
    refused = alice.btcli.plain("stake", "add", "--netuid", NETUID, "--amount", 700,
                                "--rate-tolerance", "0.01", check=False)
    assert refused.code != 0
    assert "SlippageTooHigh" in refused.text + refused.errors, refused
    # It was tried: carrier and inner transaction are both in the chain.
    assert alice.nonce() == before + 2


def test_both_transactions_stand_in_one_block_and_pay(alice, client):
    free = rao(client.balances.get(alice.coldkey))
    answer = alice.shielded("stake", "add", "--netuid", NETUID, "--amount", 1)
    number = int(alice.node.rpc("chain_getHeader")["number"], 16)
    for height in range(number, max(number - 20, 0), -1):
        block = alice.node.rpc("chain_getBlock", alice.node.rpc("chain_getBlockHash", height))
        # The two inherents, the carrier, what it carried.
        if len(block["block"]["extrinsics"]) > 2:
            break
    assert len(block["block"]["extrinsics"]) == 4, answer
    spent = free - rao(client.balances.get(alice.coldkey)) - RAO
    assert 0 < spent < RAO // 100, answer
