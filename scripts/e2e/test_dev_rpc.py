"""Time, money and history on a development chain: `--sealing`, `dev_*`, `--preset`, `--ready-file`."""

import json
import socket
import time

import pytest

from devnet import ALICE_SEED, Btcli
from node import Node, RpcError, run

BOB = "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty"
# An account that no genesis knows.
NEWCOMER = "5Co73qUSJ1rCF5b4G3kFiYfcxoevGZYutt9qqtAQevbNZy79"
# Timestamp.Now.
TIMESTAMP = "0xf0c365c3cf59d671eb72da0e7a4113c49f1f0515f462cdcf84e0f1d6045dfcbb"


@pytest.fixture(scope="module")
def node():
    with Node("--dev", "--sealing", "manual", "--preset", "fast") as node:
        yield node


def test_the_ready_file_names_endpoints_and_accounts(node):
    ready = node.ready()
    assert ready["ws"][0] == node.url
    assert ready["sealing"] == "manual"
    assert ready["genesis"] == node.hash(0)
    alice = ready["accounts"][0]
    assert alice["secret"] == "//Alice" and alice["sudo"] and alice["raoAtGenesis"] == 10**15
    assert ready["pid"] == node.process.pid
    assert "Ready." in node.log() and "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY" in node.log()


def test_blocks_come_when_they_are_asked_for_and_are_final_at_once(node):
    before = node.best()
    head = node.rpc("dev_mine", 5)
    assert head["number"] == before + 5 == node.best() == node.finalized()
    assert head["hash"] == node.hash(head["number"])
    assert node.rpc("dev_mine")["number"] == before + 6


def test_chain_time_is_the_time_of_the_clock():
    with Node("--dev", "--sealing", "manual") as node:
        node.rpc("dev_mine", 1)
        stored = bytes.fromhex(node.rpc("state_getStorage", TIMESTAMP)[2:])
        assert abs(int.from_bytes(stored, "little") / 1000 - time.time()) < 30


def test_the_chain_advances_to_a_block_and_not_back(node):
    target = node.best() + 7
    assert node.rpc("dev_advanceTo", target)["number"] == target
    assert node.rpc("dev_advanceTo", target)["number"] == target
    with pytest.raises(RpcError, match="is past") as refused:
        node.rpc("dev_advanceTo", target - 1)
    assert refused.value.code == -32602


def test_the_chain_advances_past_the_next_epoch(node):
    before = node.best()
    first = node.rpc("dev_advanceToEpoch", 1)
    second = node.rpc("dev_advanceToEpoch", 1)
    # The fast preset's tempo is 10; the epochs of a subnet are about a tempo apart.
    assert before < first["number"] <= before + 12
    assert 9 <= second["number"] - first["number"] <= 12


def test_a_subnet_without_epochs_is_an_error(node):
    for netuid in (0, 999):
        with pytest.raises(RpcError) as refused:
            node.rpc("dev_advanceToEpoch", netuid)
        assert refused.value.code == -32602


def test_an_account_is_funded_by_a_transfer(node):
    before = node.free(NEWCOMER)
    for _ in range(3):
        head = node.rpc("dev_fund", NEWCOMER, 5_000_000_000)
    assert node.free(NEWCOMER) == before + 15_000_000_000
    assert len(node.rpc("chain_getBlock", head["hash"])["block"]["extrinsics"]) >= 2


def test_more_money_than_there_is_is_an_error_that_says_so(node):
    with pytest.raises(RpcError, match="//Alice has") as refused:
        node.rpc("dev_fund", BOB, 2**63)
    assert refused.value.code == 7004


def test_a_revert_takes_back_blocks_and_what_they_did(node):
    snapshot = node.rpc("dev_snapshot")
    head, money = node.best(), node.free(BOB)
    node.rpc("dev_fund", BOB, 1_000_000_000)
    node.rpc("dev_mine", 300)
    later = node.rpc("dev_snapshot")
    back = node.rpc("dev_revert", snapshot)
    assert back["number"] == head == node.best() == node.finalized()
    assert node.free(BOB) == money
    with pytest.raises(RpcError) as refused:
        node.rpc("dev_revert", later)
    assert refused.value.code == 7003


def test_after_a_revert_the_same_transaction_works_again(node):
    snapshot = node.rpc("dev_snapshot")
    money = node.free(BOB)
    head = node.rpc("dev_fund", BOB, 1_000_000_000)
    transfer = node.rpc("chain_getBlock", head["hash"])["block"]["extrinsics"][-1]
    for _ in range(3):
        node.rpc("dev_revert", snapshot)
        node.rpc("author_submitExtrinsic", transfer)
        node.rpc("dev_mine", 1)
        assert node.free(BOB) == money + 1_000_000_000
    assert node.rpc("author_pendingExtrinsics") == []


def test_parameters_that_do_not_fit_are_named(node):
    for method, params in (
        ("dev_mine", ["ten"]), ("dev_mine", [10**9]), ("dev_advanceTo", []), ("dev_fund", ["nobody", 1]),
        ("dev_fund", [BOB, -1]), ("dev_revert", ["first"]),
    ):
        with pytest.raises(RpcError) as refused:
            node.rpc(method, *params)
        assert refused.value.code == -32602, (method, params, refused.value.message)


def test_callers_without_unsafe_methods_have_no_dev_methods():
    with Node("--dev", "--sealing", "manual", "--rpc-methods", "safe") as node:
        with pytest.raises(RpcError, match="unsafe"):
            node.rpc("dev_mine", 1)


def test_a_node_that_makes_blocks_in_slots_says_how_to_get_others():
    with Node("--dev") as node:
        with pytest.raises(RpcError, match="--sealing") as refused:
            node.rpc("dev_mine", 1)
        assert refused.value.code == 7001


def test_instant_sealing_puts_each_transaction_into_a_block_of_its_own():
    with Node("--dev", "--sealing", "instant") as node:
        # The empty blocks until encrypted transactions are opened.
        node.wait_for_best(3)
        for number in range(4, 9):
            assert node.rpc("dev_fund", BOB, 1_000)["number"] == number
        assert node.finalized() == 8


def test_interval_sealing_makes_blocks_by_the_clock():
    with Node("--dev", "--sealing", "100") as node:
        node.wait_for_best(10)
        assert node.rpc("dev_fund", BOB, 1_000)["number"] >= 10


def test_a_second_start_goes_on_where_the_first_ended():
    with Node("--dev", "--sealing", "manual") as node:
        node.rpc("dev_mine", 20)
        assert node.stop() == 0
        node.start()
        assert node.best() == 20
        assert node.rpc("dev_mine", 1)["number"] == 21


def test_a_preset_that_is_not_there_is_answered_with_those_that_are():
    ended = run("--dev", "--preset", "quick", "--tmp")
    assert ended.returncode != 0
    assert "quick" in ended.stderr and "fast" in ended.stderr


def test_the_ready_file_of_an_earlier_run_is_gone_until_the_node_is_ready(tmp_path):
    stale = tmp_path / "ready.json"
    stale.write_text("{}")
    ended = run("--chain", "dev", "--base-path", tmp_path, "--port", "no-port", "--ready-file", stale)
    assert ended.returncode != 0 and stale.exists(), "the command line is checked first"
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        ended = run("--dev", "--tmp", "--ready-file", stale, "--rpc-port", taken.getsockname()[1])
    assert ended.returncode != 0 and not stale.exists()


def test_after_many_reverts_the_pool_still_follows_the_chain(node):
    """Each round leaves the pool with blocks that are gone."""
    snapshot = node.rpc("dev_snapshot")
    money = node.free(BOB)
    for round_ in range(10):
        for count in range(1, 4):
            node.rpc("dev_fund", BOB, 1_000)
            assert node.free(BOB) == money + count * 1_000, round_
        node.rpc("dev_revert", snapshot)
        assert node.rpc("author_pendingExtrinsics") == []


@pytest.mark.parametrize("preset", ["fast", "development"])
def test_the_owner_of_a_subnet_may_set_a_small_tempo_under_the_fast_preset_only(preset):
    """Alice owns subnet 1 and signs as such, without the sudo key."""
    with Node("--dev", "--sealing", "50", "--preset", preset) as node:
        tool = Btcli(node.url)
        tool("wallet", "regen-coldkey", "--seed", ALICE_SEED, "--no-password", wallet="alice")
        node.wait_for_best(3)
        arguments = json.dumps({"netuid": 1, "tempo": 5})
        answer = tool.tx("call", "AdminUtils.sudo_set_tempo", "--args", arguments, check=False)
        if preset != "fast":
            assert answer.code != 0 and "TempoOutOfBounds" in str(answer), answer
            return
        assert answer.code == 0, answer
        # Epochs come by it: two within fifteen blocks.
        first = node.rpc("dev_advanceToEpoch", 1)["number"]
        assert node.rpc("dev_advanceToEpoch", 1)["number"] <= first + 15
