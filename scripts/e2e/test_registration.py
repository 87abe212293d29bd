"""Neurons: registration for a price and for work, pruning of the weakest, serving.

One subnet of five seats: the owner validates, four miners fill it; what comes later replaces the weakest.
"""

import json

import pytest

from devnet import RAO
from world import Changes, Person, calls, rao, storage

SEATS = 5
MINERS = ("miner-1", "miner-2", "miner-3", "miner-4")


@pytest.fixture(scope="module")
def netuid(world):
    netuid = world.subnet(world.alice)
    world.root(calls.AdminUtils.sudo_set_commit_reveal_weights_enabled(netuid=netuid, enabled=False))
    world.root(calls.AdminUtils.sudo_set_weights_set_rate_limit(netuid=netuid, weights_set_rate_limit=0))
    world.root(calls.AdminUtils.sudo_set_min_non_immune_uids(netuid=netuid, min=0))
    world.alice.add_stake(netuid, 100)
    return netuid


@pytest.fixture(scope="module")
def miners(world, netuid):
    return [world.person(name, 100) for name in MINERS]


def register(person, netuid, **options):
    return person.do("subnets", "register", "--netuid", netuid, shielded=True, **options)


def seats(world, netuid) -> int:
    return world.query(storage.SubtensorModule.SubnetworkN, netuid)


def test_a_hotkey_is_registered_for_the_price_that_is_shown(world, netuid, miners):
    miner = miners[0]
    shown = miner.see("subnets", "burn-cost", netuid)
    price = rao(world.query(storage.SubtensorModule.Burn, netuid))
    pool = rao(world.query(storage.SubtensorModule.SubnetTAO, netuid))
    with Changes(miner) as change:
        register(miner, netuid)
    assert miner.uid(netuid) == 1
    # The price decays a little until the block, and two transactions are paid.
    assert price * 0.98 <= -change.tao <= price + RAO // 100
    assert rao(world.query(storage.SubtensorModule.SubnetTAO, netuid)) > pool
    # The next one pays more.
    assert rao(world.query(storage.SubtensorModule.Burn, netuid)) > price * 1.2
    assert shown


def test_a_registration_that_can_not_be_is_refused(world, netuid, miners):
    poor = world.person("poor", 1)
    poor.submit(calls.SubtensorModule.try_associate_hotkey(hotkey=poor.hotkey))
    for person, error, says, extra in (
        (miners[0], "HotKeyAlreadyRegisteredInSubNet", "already owns a uid", ()),
        (miners[1], "NonAssociatedColdKey", "does not own", ("--hotkey", poor.hotkey)),
    ):
        person.refused(error, "subnets", "register", "--netuid", netuid, *extra, says=says, shielded=True)
    poor.refused("SubnetNotExists", "call", "SubtensorModule.burned_register", "--args",
                 json.dumps({"netuid": 88, "hotkey": poor.hotkey}), says="does not exist", shielded=True)
    poor.refused("RegistrationPriceLimitExceeded", "call", "SubtensorModule.register_limit", "--args",
                 json.dumps({"netuid": netuid, "hotkey": poor.hotkey, "limit_price": 1}),
                 says="above the caller's limit", shielded=True)


def test_a_subnet_fills_up(world, netuid, miners):
    for miner in miners[1:]:
        miner.submit(calls.SubtensorModule.burned_register(netuid=netuid, hotkey=miner.hotkey))
    assert [miner.uid(netuid) for miner in miners] == [1, 2, 3, 4]
    world.root(calls.AdminUtils.sudo_set_min_allowed_uids(netuid=netuid, min_allowed_uids=2))
    world.alice.do("hparams", "set", "--netuid", netuid, "--name", "max_allowed_uids", "--value", SEATS)
    assert seats(world, netuid) == SEATS


def test_a_full_subnet_gives_the_weakest_seat_to_the_newcomer(world, netuid, miners):
    world.root(calls.AdminUtils.sudo_set_immunity_period(netuid=netuid, immunity_period=0))
    world.root(calls.AdminUtils.sudo_set_tempo(netuid=netuid, tempo=20))
    world.advance_to_epoch(netuid)
    # The third of four miners earns nothing.
    world.alice.do("weights", "set", "--netuid", netuid, "--uids", "1,2,4", "--weights", "0.3,0.4,0.3")
    for _ in range(2):
        world.advance_to_epoch(netuid)
        world.mine()
    newcomer = world.person("newcomer", 100)
    register(newcomer, netuid)
    assert newcomer.uid(netuid) == 3 and miners[2].uid(netuid) is None
    assert [miners[at].uid(netuid) for at in (0, 1, 3)] == [1, 2, 4]
    assert seats(world, netuid) == SEATS


def test_a_seat_is_refused_when_none_may_be_pruned(world, netuid):
    late = world.person("late", 100)
    world.root(calls.AdminUtils.sudo_set_min_non_immune_uids(netuid=netuid, min=10))
    late.refused("NoNeuronIdAvailable", "subnets", "register", "--netuid", netuid, says="no free uid", shielded=True)
    world.root(calls.AdminUtils.sudo_set_min_non_immune_uids(netuid=netuid, min=0))


def test_one_way_to_register_stays_open(world, netuid):
    world.alice.refused("InvalidValue", "hparams", "set", "--netuid", netuid, "--name", "registration_allowed",
                        "--value", "false", says="not acceptable")
    world.alice.do("hparams", "set", "--netuid", netuid, "--name", "network_pow_registration_allowed",
                   "--value", "true")
    world.alice.do("hparams", "set", "--netuid", netuid, "--name", "registration_allowed", "--value", "false")
    late = world.person("late-2", 100)
    late.refused("SubNetRegistrationDisabled", "subnets", "register", "--netuid", netuid, says="switched off",
                 shielded=True)


def test_work_registers_a_hotkey_without_money(world, netuid):
    world.root(calls.AdminUtils.sudo_set_min_difficulty(netuid=netuid, min_difficulty=1))
    world.root(calls.AdminUtils.sudo_set_difficulty(netuid=netuid, difficulty=20_000))
    worker = Person(world, "worker")
    assert worker.tao() == 0
    worker.do("subnets", "register", "--netuid", netuid, "--pow", "--pow-workers", 1, "--pow-backend", "cpu")
    assert worker.uid(netuid) is not None and seats(world, netuid) == SEATS
    assert world.query(storage.SubtensorModule.Difficulty, netuid) > 20_000


def test_work_that_was_not_done_is_refused(world, netuid):
    idler = Person(world, "idler")
    # The pool has no word for it.
    idler.refused("BadRequest", "tx", "pow-register", "--netuid", netuid, "--work-block", world.node.block(),
                  "--nonce", 1, "--work-hex", "0x" + "00" * 32, "--hotkey", idler.hotkey, says="rejected the extrinsic")
    assert idler.uid(netuid) is None


def test_an_axon_is_published_and_taken_back(world, netuid, miners):
    miner = miners[0]
    miner.do("axon", "set", "--netuid", netuid, "--ip", "203.0.113.7", "--port", 8091)
    axon = world.client.subnets.metagraph(netuid).by_hotkey(miner.hotkey).axon
    assert "203.0.113.7" in str(axon) and "8091" in str(axon)
    miner.refused("ServingRateLimitExceeded", "axon", "set", "--netuid", netuid, "--ip", "203.0.113.8",
                  "--port", 8091, says="exceeded the rate limit")
    world.root(calls.AdminUtils.sudo_set_serving_rate_limit(netuid=netuid, serving_rate_limit=0))
    miner.do("axon", "reset", "--netuid", netuid)
    assert "203.0.113.7" not in str(world.client.subnets.metagraph(netuid).by_hotkey(miner.hotkey).axon)


def test_an_axon_of_an_outsider_or_at_a_bad_address_is_refused(world, netuid, miners):
    outsider = miners[2]
    outsider.refused("HotKeyNotRegisteredInNetwork", "axon", "set", "--netuid", netuid, "--ip", "203.0.113.9",
                     "--port", 8091, says="not registered in any subnet")
    miners[0].refused("InvalidIpAddress", "axon", "set", "--netuid", netuid, "--ip", "255.255.255.255",
                      "--port", 8091, says="invalid ip")
