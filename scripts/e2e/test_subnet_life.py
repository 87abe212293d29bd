"""The life of a subnet as its people live it, with the unmodified `btcli` and SDK.

Alice creates and starts a subnet; two validators and two miners register; the validators stake and set
weights; an epoch pays everybody; a validator takes its stake out again. The tests run in order, each on
what the one before left behind.
"""

import json

import bittensor as bt
import pytest

from devnet import RAO

NETUID = 2
VALIDATORS, MINERS = ("validator-a", "validator-b"), ("miner-a", "miner-b")
STAKE_TAO = 200
# Blocks between epochs; root may set less than owners may.
TEMPO = 40
# Storage keys: System.Account, Balances.TotalIssuance.
ACCOUNTS = "0x26aa394eea5630e07c48ae0c9558cef7b99d880ec681799c0cf30e8886371da9"
TOTAL_ISSUANCE = "0xc2261276cc9d1f8598ea4b6a74b15c2f57c875e4cff74148e4628f264b974c80"


@pytest.fixture(scope="module")
def client(node):
    with bt.Subtensor(node.url) as subtensor:
        yield subtensor


def address(btcli, wallet, kind):
    name = "coldkeypub.txt" if kind == "coldkey" else "hotkeys/default"
    return json.loads((btcli.wallets / wallet / name).read_text())["ss58Address"]


def rao(balance):
    return int(getattr(balance, "rao", balance))


def stake_of(client, btcli, person):
    return rao(client.staking.get(address(btcli, person, "coldkey"), address(btcli, person, "hotkey"), NETUID))


def next_epochs(node, count):
    node.wait_for_block(node.block() + count * TEMPO + 2)


def test_wallets_are_created_and_funded_by_transfer(btcli, client):
    for person in VALIDATORS + MINERS:
        btcli("wallet", "create", "--no-password", wallet=person)
        coldkey = address(btcli, person, "coldkey")
        btcli.tx("wallet", "transfer", "--dest", coldkey, "--amount", 1_000, wallet="alice")
        assert rao(client.balances.get(coldkey)) == 1_000 * RAO


def test_alice_creates_a_subnet_and_starts_it(btcli, client):
    btcli.tx("subnets", "create", wallet="alice", hotkey="owner")
    btcli.root("AdminUtils.sudo_set_commit_reveal_weights_enabled", netuid=NETUID, enabled=False)
    btcli.root("AdminUtils.sudo_set_weights_set_rate_limit", netuid=NETUID, weights_set_rate_limit=0)
    btcli.root("AdminUtils.sudo_set_tempo", netuid=NETUID, tempo=TEMPO)
    btcli.root("AdminUtils.sudo_set_subnet_emission_enabled", netuid=NETUID, enabled=True)
    btcli.tx("hparams", "start", "--netuid", NETUID, wallet="alice", hotkey="owner")
    assert client.subnets.info(NETUID).tempo == TEMPO


def test_validators_and_miners_register(btcli, client):
    for person in VALIDATORS + MINERS:
        # `btcli subnets register` refuses to go without the shield; the SDK's raw call does not.
        hotkey = address(btcli, person, "hotkey")
        call = bt.calls.SubtensorModule.burned_register(netuid=NETUID, hotkey=hotkey)
        assert client.submit_call(call, bt.Wallet(name=person, path=str(btcli.wallets))).success
    uids = [client.neurons.uid(address(btcli, person, "hotkey"), NETUID) for person in VALIDATORS + MINERS]
    # The owner's hotkey sits on uid 0.
    assert uids == [1, 2, 3, 4]


def test_validators_stake_and_get_alpha(btcli, client):
    for person in VALIDATORS:
        btcli.tx("stake", "add", "--netuid", NETUID, "--amount", STAKE_TAO, "--no-slippage-protection", wallet=person)
        assert stake_of(client, btcli, person) > 0


def test_a_stake_order_beyond_its_limit_names_the_slippage(btcli):
    refused = btcli.tx("stake", "add", "--netuid", NETUID, "--amount", 700, "--rate-tolerance", "0.01",
                       wallet="validator-a", check=False)
    assert refused.code != 0
    assert "SlippageTooHigh" in refused.text + refused.errors, refused


def test_weights_are_set_once_the_validators_have_permits(btcli, client, node):
    next_epochs(node, 1)
    for person, shares in zip(VALIDATORS, ("0.75,0.25", "0.5,0.5")):
        btcli.tx("weights", "set", "--netuid", NETUID, "--uids", "3,4", "--weights", shares, wallet=person)


def test_an_epoch_pays_miners_and_validators(btcli, client, node):
    before = {person: stake_of(client, btcli, person) for person in VALIDATORS + MINERS}
    next_epochs(node, 2)
    graph = client.subnets.metagraph(NETUID)
    neurons = {person: graph.by_hotkey(address(btcli, person, "hotkey")) for person in VALIDATORS + MINERS}
    assert all(neurons[miner].incentive > 0 for miner in MINERS)
    assert all(neurons[validator].dividends > 0 for validator in VALIDATORS)
    # The validators agree on more for the first miner.
    assert neurons["miner-a"].incentive > neurons["miner-b"].incentive
    for person, stake in before.items():
        assert stake_of(client, btcli, person) > stake, f"{person} was not paid"


def test_the_metagraph_command_shows_the_neurons(btcli):
    shown = btcli("subnets", "metagraph", NETUID)
    assert len(shown.text) > 0
    json.loads(shown.text)


def test_a_validator_takes_its_stake_out(btcli, client):
    coldkey = address(btcli, "validator-b", "coldkey")
    before = rao(client.balances.get(coldkey))
    btcli.tx("stake", "remove", "--netuid", NETUID, "--amount", "all", "--no-slippage-protection",
             wallet="validator-b")
    assert rao(client.balances.get(coldkey)) > before
    # Dividends may come in between the command's quote and its block.
    assert stake_of(client, btcli, "validator-b") < RAO


def test_total_issuance_is_the_sum_of_all_accounts(client, node):
    at = node.rpc("chain_getFinalizedHead")
    keys, page = [], node.rpc("state_getKeysPaged", ACCOUNTS, 500, None, at)
    while page:
        keys += page
        page = node.rpc("state_getKeysPaged", ACCOUNTS, 500, keys[-1], at)
    held = 0
    for change in node.rpc("state_queryStorageAt", keys, at)[0]["changes"]:
        account = bytes.fromhex(change[1][2:])
        # AccountInfo: four u32 counters, then free and reserved.
        held += int.from_bytes(account[16:24], "little") + int.from_bytes(account[24:32], "little")
    issued = int.from_bytes(bytes.fromhex(node.rpc("state_getStorage", TOTAL_ISSUANCE, at)[2:]), "little")
    assert held == issued
    number = int(node.rpc("chain_getHeader", at)["number"], 16)
    counted = client.query(bt.storage.SubtensorModule.TotalIssuance, block=number)
    assert rao(counted) == issued
