"""Fixtures: one devnet with quick blocks for all tests of a module."""

import pytest

from devnet import ALICE_SEED, Btcli, Devnet

# Quick enough for epochs of 360 blocks, slow enough for a client's round trips.
BLOCK_MS = "100"


@pytest.fixture(scope="module")
def node():
    devnet = Devnet("--sealing", BLOCK_MS)
    yield devnet
    devnet.stop()


@pytest.fixture(scope="module")
def btcli(node):
    tool = Btcli(node.url)
    tool("wallet", "regen-coldkey", "--seed", ALICE_SEED, "--no-password", wallet="alice")
    tool("wallet", "new-hotkey", wallet="alice", hotkey="owner")
    return tool
