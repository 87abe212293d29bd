"""Fixtures: one devnet with quick blocks for all tests of a module. `--long` runs the tests of minutes too."""

import pytest

from devnet import ALICE_SEED, Btcli, Devnet
from world import World

# Quick enough for epochs of 360 blocks, slow enough for a client's round trips.
BLOCK_MS = "100"


def pytest_addoption(parser):
    parser.addoption("--long", action="store_true", help="run the tests that take minutes too")


def pytest_configure(config):
    config.addinivalue_line("markers", "long: takes minutes; run with --long")


def pytest_collection_modifyitems(config, items):
    if not config.getoption("--long"):
        for item in items:
            if "long" in item.keywords:
                item.add_marker(pytest.mark.skip(reason="takes minutes: run with --long"))


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


@pytest.fixture(scope="module")
def world():
    world = World()
    yield world
    world.stop()
