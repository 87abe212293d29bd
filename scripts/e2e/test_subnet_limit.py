"""When there are as many subnets as may be: the weakest makes room and its holders are paid."""

import pytest

from devnet import RAO
from world import Changes, calls, rao, storage

# Subnet 1 of the genesis and two more.
LIMIT = 3


@pytest.fixture(scope="module")
def strong(world):
    netuid = world.subnet(world.alice)
    world.alice.add_stake(netuid, 300)
    return netuid


@pytest.fixture(scope="module")
def weak(world, strong):
    """The one whose price is lowest: it was not even started."""
    return world.subnet(world.person("loser", 10_000), start=False)


@pytest.fixture(scope="module")
def holder(world, strong):
    holder = world.person("holder")
    holder.add_stake(strong, 10, world.alice.hotkey)
    return holder


@pytest.fixture(scope="module")
def newcomer(world):
    return world.person("newcomer", 50_000)


def names(world):
    return sorted(int(key) for key, there in world.client.query_map(storage.SubtensorModule.NetworksAdded) if there)


def test_no_subnet_is_created_while_all_are_immune(world, strong, weak, newcomer):
    world.root(calls.AdminUtils.sudo_set_subnet_limit(max_subnets=LIMIT))
    world.root(calls.AdminUtils.sudo_set_network_immunity_period(immunity_period=100_000))
    newcomer.refused("SubnetLimitReached", "subnets", "create", says="at its limit", shielded=True)
    assert names(world) == [0, 1, strong, weak]


def test_the_weakest_subnet_makes_room_for_a_new_one(world, strong, weak, newcomer, holder):
    world.root(calls.AdminUtils.sudo_set_network_immunity_period(immunity_period=0))
    # Prices that are known at once, so that the weakest is who was never started.
    world.root(calls.AdminUtils.sudo_set_subnet_moving_alpha(alpha={"bits": 2**31}))
    for netuid in (1, strong):
        world.root(calls.AdminUtils.sudo_set_ema_price_halving_period(netuid=netuid, ema_halving=1))
    world.mine(10)
    cost = rao(world.client.subnets.subnet_registration_cost())
    with Changes(newcomer) as change, Changes(holder, (strong, world.alice.hotkey)) as untouched:
        newcomer.do("subnets", "create", shielded=True)
    # The cost falls a little with every block.
    assert -change.tao == pytest.approx(cost, rel=1e-3)
    # Cleaning up takes the idle time of some blocks.
    world.mine(20)
    assert untouched.stakes == [0]
    assert world.query(storage.SubtensorModule.SubnetOwner, weak) == newcomer.coldkey
    assert names(world) == [0, 1, strong, weak]
    assert newcomer.uid(weak) == 0


def test_who_holds_alpha_of_the_one_that_goes_is_paid(world, weak, newcomer):
    newcomer.do("hparams", "start", "--netuid", weak)
    backer, rival = world.person("backer"), world.person("rival", 100_000)
    backer.add_stake(weak, 10, newcomer.hotkey)
    world.root(calls.AdminUtils.sudo_set_ema_price_halving_period(netuid=weak, ema_halving=10**9))
    with Changes(backer, (weak, newcomer.hotkey)) as change:
        rival.do("subnets", "create", shielded=True)
        world.mine(20)
    assert world.query(storage.SubtensorModule.SubnetOwner, weak) == rival.coldkey
    assert change.stakes[0] < 0 and backer.stake(weak, newcomer.hotkey) == 0
    # Its part of the pool, in proportion to all alpha in and out of it.
    assert change.tao == pytest.approx(10 * RAO, rel=0.01)
