"""A subnet that many pay for: crowdloan, lease, dividends, and the end of the lease."""

import json

import pytest

from devnet import RAO
from world import Changes, calls, rao, storage

SHARE = 50


@pytest.fixture(scope="module")
def founder(world):
    return world.person("founder", 500)


@pytest.fixture(scope="module")
def backers(world):
    return [world.person("backer-1", 2_000), world.person("backer-2", 2_000)]


@pytest.fixture(scope="module")
def lasting(world):
    """The block in which the lease ends."""
    return world.node.block() + 400


@pytest.fixture(scope="module")
def netuid(world, founder, backers, lasting):
    """The subnet that the lease is of: the first two tests make it."""
    return 2


def test_a_crowdloan_raises_the_cost_of_a_subnet(world, founder, backers, lasting):
    cost = rao(world.client.subnets.subnet_registration_cost()) / RAO
    with Changes(founder) as change:
        founder.do("tx", "create-crowdloan", "--deposit-tao", 100, "--min-contribution-tao", 10,
                   "--cap-tao", cost + 500, "--end", world.node.block() + 60_000, "--call",
                   json.dumps({"op": "register_leased_network", "emissions_share": SHARE, "end_block": lasting}))
    assert -change.tao == pytest.approx(100 * RAO, rel=0.01)
    backers[0].refused("ContributionTooLow", "tx", "contribute-crowdloan", "--crowdloan-id", 0, "--amount", 1,
                       says="contribution")
    backers[0].do("tx", "contribute-crowdloan", "--crowdloan-id", 0, "--amount", 800)
    founder.refused("CapNotRaised", "tx", "finalize-crowdloan", "--crowdloan-id", 0, says="cap")
    # What is above the cap stays with who gives it.
    with Changes(backers[1]) as change:
        backers[1].do("tx", "contribute-crowdloan", "--crowdloan-id", 0, "--amount", 2_000 - 10)
    assert -change.tao == pytest.approx((cost + 500 - 900) * RAO, rel=0.01)
    backers[1].refused("InvalidOrigin", "tx", "finalize-crowdloan", "--crowdloan-id", 0, says="only the creator")


def test_the_lease_returns_what_the_subnet_did_not_cost(world, founder, backers, netuid):
    before = [person.tao() for person in (founder, *backers)]
    founder.do("tx", "finalize-crowdloan", "--crowdloan-id", 0)
    assert founder.coldkey in str(world.client.read("leases"))
    assert world.query(storage.SubtensorModule.SubnetUidToLeaseId, netuid) == 0
    returned = [person.tao() - at for person, at in zip((founder, *backers), before)]
    # 100, 800 and the rest of about 1,500 paid; about 500 were left over.
    raised = 100 + 800 + 600
    for paid, back in zip((100, 800, 600), returned):
        assert back / RAO == pytest.approx(500 * paid / raised, rel=0.02), returned


def test_the_founder_runs_the_subnet_through_its_proxy(world, founder, netuid):
    owner = world.query(storage.SubtensorModule.SubnetOwner, netuid)
    assert owner != founder.coldkey
    founder.do("hparams", "start", "--netuid", netuid, "--proxy-for", owner)
    founder.do("hparams", "set-identity", "--netuid", netuid, "--name", "Leased", "--proxy-for", owner)
    assert "Leased" in str(founder.see("subnets", "list"))
    refused = founder.run("wallet", "transfer", "--dest", founder.coldkey, "--amount", 1, "--proxy-for", owner)
    assert refused.code != 0, refused


def test_backers_earn_a_part_of_the_owners_cut(world, backers, netuid):
    hotkey = world.query(storage.SubtensorModule.SubnetOwnerHotkey, netuid)
    world.root(calls.AdminUtils.sudo_set_tempo(netuid=netuid, tempo=50))
    stakes = [person.stake(netuid, hotkey) for person in backers]
    for _ in range(4):
        world.advance_to_epoch(netuid)
    world.mine()
    earned = [person.stake(netuid, hotkey) - before for person, before in zip(backers, stakes)]
    assert earned[0] > RAO
    assert earned[0] / earned[1] == pytest.approx(800 / 600, rel=0.01)


def test_the_lease_ends_with_the_subnet_in_the_founders_hands(world, founder, backers, netuid, lasting):
    if world.node.block() < lasting - 2:
        founder.refused("LeaseHasNotEnded", "tx", "terminate-lease", "--lease-id", 0, says="not yet reached")
    backers[0].refused("ExpectedBeneficiaryOrigin", "tx", "terminate-lease", "--lease-id", 0, says="beneficiary")
    world.advance_to(lasting)
    founder.do("wallet", "associate-hotkey", "--hotkey", founder.hotkey)
    founder.do("tx", "terminate-lease", "--lease-id", 0)
    assert world.query(storage.SubtensorModule.SubnetOwner, netuid) == founder.coldkey
    assert world.query(storage.SubtensorModule.SubnetOwnerHotkey, netuid) == founder.hotkey
    founder.do("hparams", "set", "--netuid", netuid, "--name", "rho", "--value", 12)
