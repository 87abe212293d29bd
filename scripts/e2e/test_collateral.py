"""Miners' collateral: a part of the price of a seat is locked instead of burned."""

import pytest

from devnet import RAO
from world import Changes, calls, rao, storage


@pytest.fixture(scope="module")
def netuid(world):
    netuid = world.subnet(world.alice)
    # Half of a price of 10 TAO; the average price that values collateral follows the price at once.
    for call in (
        calls.AdminUtils.sudo_set_max_burn(netuid=netuid, max_burn=20 * RAO),
        calls.AdminUtils.sudo_set_subnet_moving_alpha(alpha={"bits": 2**31}),
        calls.AdminUtils.sudo_set_ema_price_halving_period(netuid=netuid, ema_halving=1),
    ):
        world.root(call)
    world.alice.do("hparams", "set", "--netuid", netuid, "--name", "collateral_lock_share", "--value", "0.5")
    world.mine(20)
    return netuid


@pytest.fixture(scope="module")
def fan(world, netuid):
    return world.person("fan", 50, register=(netuid,))


@pytest.fixture(scope="module")
def miner(world, netuid, fan):
    return world.person("miner", 200)


def locked(person, netuid) -> float:
    kept = person.world.client.read(
        "miner_collateral", netuid=netuid, hotkey_ss58=person.hotkey, coldkey_ss58=person.coldkey)
    return kept["locked_alpha"].rao / RAO if kept else 0


def test_half_of_the_price_becomes_stake_that_is_locked(world, netuid, miner):
    price = rao(world.query(storage.SubtensorModule.Burn, netuid))
    with Changes(miner) as change:
        miner.do("subnets", "register", "--netuid", netuid, shielded=True)
    assert price * 0.95 <= -change.tao <= price + RAO // 100
    worth = miner.stake(netuid) / RAO * world.price(netuid) / RAO
    assert worth == pytest.approx(price / RAO / 2, rel=0.1)
    assert locked(miner, netuid) == pytest.approx(miner.stake(netuid) / RAO, rel=1e-6)
    for view in ("show", "list"):
        assert miner.hotkey in str(miner.see("collateral", view, "--netuid", netuid))


def test_collateral_can_not_be_unstaked_or_moved(netuid, miner, fan):
    half = miner.stake(netuid) / RAO / 2
    miner.refused("StakeUnavailable", "stake", "remove", "--netuid", netuid, "--amount", half,
                  "--no-slippage-protection", says="locked")
    miner.refused("StakeUnavailable", "stake", "transfer", "--dest", fan.coldkey, "--hotkey", miner.hotkey,
                  "--netuid", netuid, "--amount", half, says="locked")
    miner.refused("StakeUnavailable", "stake", "move", "--netuid", netuid, "--origin-hotkey", miner.hotkey,
                  "--dest-hotkey", fan.hotkey, "--amount", half, says="locked")


def test_collateral_grows_from_free_stake_first(world, netuid, miner):
    miner.add_stake(netuid, 5)
    before = locked(miner, netuid)
    with Changes(miner, (netuid,)) as change:
        miner.do("collateral", "add", "--netuid", netuid, "--amount", 2, shielded=True)
    assert locked(miner, netuid) == pytest.approx(before + 2, rel=1e-6)
    # Nothing had to be bought.
    assert change.stakes == [0] and -RAO // 100 < change.tao < 0
    with Changes(miner, (netuid,)) as change:
        miner.do("collateral", "add", "--netuid", netuid, "--amount", 10, shielded=True)
    # What is missing is bought for its average price, and moves the price by itself.
    assert locked(miner, netuid) == pytest.approx(before + 12, rel=0.03)
    assert change.stakes[0] > RAO and change.tao < -RAO


def test_a_floor_for_collateral_is_set(world, netuid, miner):
    miner.do("collateral", "set-min", "--netuid", netuid, "--min-alpha", 20)
    kept = world.client.read(
        "miner_collateral", netuid=netuid, hotkey_ss58=miner.hotkey, coldkey_ss58=miner.coldkey)
    assert kept["min_locked_alpha"].rao == 20 * RAO
    stranger = world.person("stranger", 10)
    stranger.refused("NonAssociatedColdKey", "collateral", "set-min", "--netuid", netuid, "--min-alpha", 1,
                     "--hotkey", miner.hotkey, says="does not own")


def test_standing_collateral_pays_a_part_of_the_next_seat(world, netuid, miner):
    """A miner that lost its seat brings what is locked already."""
    world.root(calls.AdminUtils.sudo_set_immunity_period(netuid=netuid, immunity_period=0))
    world.root(calls.AdminUtils.sudo_set_min_allowed_uids(netuid=netuid, min_allowed_uids=2))
    world.alice.do("hparams", "trim", "--netuid", netuid, "--max-n", 2)
    assert miner.uid(netuid) is None and locked(miner, netuid) > 0
    world.root(calls.AdminUtils.sudo_set_max_allowed_uids(netuid=netuid, max_allowed_uids=16))
    price, before = rao(world.query(storage.SubtensorModule.Burn, netuid)), locked(miner, netuid)
    with Changes(miner, (netuid,)) as change:
        miner.do("subnets", "register", "--netuid", netuid, shielded=True)
    # Only the part that is burned.
    assert -change.tao < price * 0.55 + RAO // 100
    assert change.stakes == [0] and locked(miner, netuid) == pytest.approx(before)
