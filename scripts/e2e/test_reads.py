"""What the SDK can read: all of it is answered, about a subnet with something of everything; what foretells is right."""

import pytest
from bittensor.reads.base import REGISTRY

from devnet import RAO
from world import Changes, calls, rao, storage

TEMPO = 30


@pytest.fixture(scope="module")
def netuid(world):
    netuid = world.subnet(world.alice)
    for call in (
        calls.AdminUtils.sudo_set_tempo(netuid=netuid, tempo=TEMPO),
        calls.AdminUtils.sudo_set_subnet_emission_enabled(netuid=netuid, enabled=True),
        calls.AdminUtils.sudo_set_commit_reveal_weights_enabled(netuid=netuid, enabled=False),
        calls.AdminUtils.sudo_set_weights_set_rate_limit(netuid=netuid, weights_set_rate_limit=0),
    ):
        world.root(call)
    return netuid


@pytest.fixture(scope="module")
def miner(world, netuid):
    return world.person("miner", register=(netuid,))


@pytest.fixture(scope="module")
def victor(world, netuid, miner):
    """A validator with stake, a seat on root, a child, a lock, an identity, a commitment and weights."""
    victor = world.person("victor", 5_000, register=(netuid,))
    victor.add_stake(netuid, 200)
    module = calls.SubtensorModule
    victor.submit(module.root_register(hotkey=victor.hotkey))
    victor.add_stake(0, 500)
    for call in (
        module.set_children(hotkey=victor.hotkey, netuid=netuid, children=[(2**62, miner.hotkey)]),
        module.lock_stake(hotkey=victor.hotkey, netuid=netuid, amount=10 * RAO),
        module.set_coldkey_auto_stake_hotkey(netuid=netuid, hotkey=victor.hotkey),
        module.set_identity(name="Victor", url="", github_repo="", image="", discord="", description="", additional=""),
        module.decrease_take(hotkey=victor.hotkey, take=9_000),
        module.stake_into_basket(hotkey=victor.hotkey, amount_staked=50 * RAO),
    ):
        victor.submit(call)
    victor.submit(calls.Commitments.set_commitment(netuid=netuid, info={"fields": [{"Raw5": b"hello"}]}),
                  signer="hotkey")
    # A seat on root gave all its weight to the subnet's owner; the children chosen here come after an epoch.
    for _ in range(2):
        world.advance_to_epoch(netuid)
        world.mine()
    uid = miner.uid(netuid)
    victor.submit(module.set_weights(netuid=netuid, dests=[uid], weights=[65_535], version_key=0), signer="hotkey")
    for _ in range(2):
        world.advance_to_epoch(netuid)
    return victor


@pytest.fixture(scope="module")
def arguments(world, victor, netuid):
    return {
        "netuid": netuid, "netuids": [0, netuid], "uid": victor.uid(netuid), "mechid": 0, "block": world.node.block(),
        "coldkey_ss58": victor.coldkey, "coldkey_ss58s": [victor.coldkey], "hotkey_ss58": victor.hotkey,
        "hotkey_ss58s": [victor.hotkey], "account_ss58": victor.coldkey, "address": victor.coldkey,
        "addresses": [victor.coldkey], "call_hash": "0x" + "00" * 32, "lite": False, "amount_tao": 1,
        "amount_alpha": 1, "lease_id": 0, "crowdloan_id": 0, "ss58": victor.coldkey, "ss58s": [victor.coldkey],
    }


# Nothing of the kind exists here.
EMPTY = {
    "proxies", "coldkey_swap_announcement", "multisig", "childkey_threshold_suspended", "revealed_commitment", "lease",
    "leases", "crowdloan", "crowdloans", "crowdloan_contributors", "associated_evm_key", "miner_collateral",
    "subnet_collateral", "mechanism_emission_split", "timelocked_weight_commits", "pending_children", "subnet_identity",
    "subnet_names", "subnet_tao_flows", "accepts_locked_alpha", "mev_shield_next_key",
}


@pytest.mark.parametrize("name", sorted(REGISTRY))
def test_what_the_sdk_reads_is_answered(world, arguments, miner, name):
    given = {key: arguments[key] for key in REGISTRY[name].params}
    if name == "parents":
        given["hotkey_ss58"] = miner.hotkey
    answer = world.client.read(name, **given)
    if name not in EMPTY:
        assert answer is not None and answer != [] and answer != {}


def test_a_quote_is_what_an_order_gives(world, victor, netuid):
    quote = world.client.read("quote_stake", netuid=netuid, amount_tao=25)
    with Changes(victor, (netuid,)) as change:
        victor.add_stake(netuid, 25)
    # The block before the order moved the pool a little.
    assert change.stakes[0] == pytest.approx(rao(quote.alpha), rel=1e-3)
    quote = world.client.read("quote_unstake", netuid=netuid, amount_alpha=20)
    with Changes(victor) as change:
        victor.submit(calls.SubtensorModule.remove_stake(
            hotkey=victor.hotkey, netuid=netuid, amount_unstaked=20 * RAO))
    assert change.tao == pytest.approx(rao(quote.tao), rel=1e-3)


def test_the_next_epoch_comes_when_it_is_foretold(world, victor, netuid):
    world.advance_to_epoch(netuid)
    world.mine(3)
    due = world.client.read("next_epoch_start_block", netuid=netuid)
    left = world.client.read("blocks_until_next_epoch", netuid=netuid)
    assert 0 < left <= TEMPO and due == world.node.block() + left
    before = world.query(storage.SubtensorModule.LastEpochBlock, netuid)
    world.mine(left - 1)
    assert world.query(storage.SubtensorModule.LastEpochBlock, netuid) == before
    world.mine()
    assert world.query(storage.SubtensorModule.LastEpochBlock, netuid) == due
