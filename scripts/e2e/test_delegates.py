"""Hotkeys that work for others: takes, children, and where a miner's pay is staked."""

import pytest

from devnet import RAO
from world import Changes, Person, calls, rao, storage

TEMPO = 20
# Blocks between two changes of a hotkey's children on a subnet.
CHILDREN_PAUSE = 150


@pytest.fixture(scope="module")
def netuid(world):
    netuid = world.subnet(world.alice)
    world.root(calls.AdminUtils.sudo_set_tempo(netuid=netuid, tempo=TEMPO))
    return netuid


@pytest.fixture(scope="module")
def victor(world, netuid):
    victor = world.person("victor", register=(netuid,))
    victor.add_stake(netuid, 100)
    return victor


@pytest.fixture(scope="module")
def child(world, netuid):
    return world.person("child", register=(netuid,))


def shown_take(person) -> float:
    return person.see("hparams", "get-take", "--hotkey", person.hotkey)["take"]


def test_a_take_is_lowered_at_once_and_raised_after_a_pause(world, victor):
    victor.do("tx", "decrease-take", "--take", "0.09", "--hotkey", victor.hotkey)
    assert shown_take(victor) == pytest.approx(0.09, abs=1e-4)
    victor.refused("DelegateTxRateLimitExceeded", "tx", "increase-take", "--take", "0.1", "--hotkey", victor.hotkey,
                   says="rate limit")
    victor.do("tx", "increase-take", "--take", "0.1", "--hotkey", victor.hotkey)
    assert shown_take(victor) == pytest.approx(0.1, abs=1e-4)


def test_a_take_out_of_bounds_or_in_the_wrong_direction_is_refused(world, victor):
    victor.refused("DelegateTakeTooHigh", "tx", "increase-take", "--take", "0.2", "--hotkey", victor.hotkey,
                   says="too high")
    victor.refused("DelegateTakeTooLow", "tx", "decrease-take", "--take", "0.15", "--hotkey", victor.hotkey,
                   says="below the minimum")


def test_only_the_owner_sets_a_take(world, victor, child):
    child.refused("NonAssociatedColdKey", "tx", "decrease-take", "--take", "0.01", "--hotkey", victor.hotkey,
                  says="not associated with the hotkey")


def children(person, netuid):
    """Child hotkeys and their fractions, as a command shows them."""
    shown = person.see("stake", "child", "get", "--netuid", netuid, "--hotkey", person.hotkey)["children"]
    return {hotkey: fraction / 2**64 for fraction, hotkey in shown}


def stake_weight(world, netuid, person) -> float:
    return rao(world.client.subnets.metagraph(netuid).by_hotkey(person.hotkey).total_stake)


def test_children_take_effect_at_the_first_epoch_after_the_cooldown(world, victor, child, netuid):
    assert stake_weight(world, netuid, child) == 0
    victor.do("stake", "child", "set", "--netuid", netuid, "--children", f'[[0.25, "{child.hotkey}"]]')
    assert children(victor, netuid) == {}
    # The cooldown of five blocks, then an epoch.
    world.mine(6)
    world.advance_to_epoch(netuid)
    world.mine()
    assert children(victor, netuid) == {child.hotkey: 0.25}
    parents = world.client.read("parents", hotkey_ss58=child.hotkey, netuid=netuid)
    assert [hotkey for _, hotkey in parents] == [victor.hotkey]
    given, kept = stake_weight(world, netuid, child), stake_weight(world, netuid, victor)
    assert given / (given + kept) == pytest.approx(0.25, rel=0.05)


def test_children_change_only_after_a_pause(victor, child, netuid):
    victor.refused("TxRateLimitExceeded", "stake", "child", "revoke", "--netuid", netuid, says="rate limit")


def test_children_that_make_no_sense_are_refused(world, victor, child, netuid):
    world.mine(CHILDREN_PAUSE)
    many = ", ".join(f'[0.1, "{Person(world, f"child-{n}").hotkey}"]' for n in range(6))
    for error, says, chosen in (
        ("InvalidChild", "equals its parent", f'[[0.5, "{victor.hotkey}"]]'),
        ("DuplicateChild", "listed twice", f'[[0.1, "{child.hotkey}"], [0.1, "{child.hotkey}"]]'),
        ("TooManyChildren", "more than five", f"[{many}]"),
    ):
        victor.refused(error, "stake", "child", "set", "--netuid", netuid, "--children", chosen, says=says)
    # A parent is nobody's child there.
    child.refused("ChildParentInconsistency", "stake", "child", "set", "--netuid", netuid,
                  "--children", f'[[0.5, "{victor.hotkey}"]]', says="both child and parent")
    child.refused("NonAssociatedColdKey", "stake", "child", "set", "--netuid", netuid, "--hotkey", victor.hotkey,
                  "--children", "[]", says="does not own the hotkey")
    victor.refused("RegistrationNotPermittedOnRootSubnet", "stake", "child", "set", "--netuid", 0,
                   "--children", f'[[0.5, "{child.hotkey}"]]', says="netuid 0")


def test_children_are_revoked(world, victor, netuid):
    victor.do("stake", "child", "revoke", "--netuid", netuid)
    world.mine(6)
    world.advance_to_epoch(netuid)
    world.mine()
    assert children(victor, netuid) == {}


def test_a_childkey_take_has_bounds(world, child, netuid):
    child.do("stake", "child", "take", "--netuid", netuid, "--take", "0.05")
    assert world.query(storage.SubtensorModule.ChildkeyTake, child.hotkey, netuid) == round(0.05 * 65_535)
    child.refused("InvalidChildkeyTake", "stake", "child", "take", "--netuid", netuid, "--take", "0.5",
                  says="outside its bounds")


def test_a_miners_pay_is_staked_where_its_coldkey_wants_it(world, victor, child, netuid):
    child.refused("HotKeyNotRegisteredInSubNet", "stake", "set-auto", "--netuid", netuid,
                  "--hotkey", Person(world, "nobody").hotkey, says="no UID on that subnet")
    child.do("stake", "set-auto", "--netuid", netuid, "--hotkey", victor.hotkey)
    assert victor.hotkey in str(child.see("stake", "auto"))
    child.refused("SameAutoStakeHotkeyAlreadySet", "stake", "set-auto", "--netuid", netuid,
                  "--hotkey", victor.hotkey, says="already this hotkey")
    world.root(calls.AdminUtils.sudo_set_commit_reveal_weights_enabled(netuid=netuid, enabled=False))
    world.root(calls.AdminUtils.sudo_set_weights_set_rate_limit(netuid=netuid, weights_set_rate_limit=0))
    world.advance_to_epoch(netuid)
    victor.do("weights", "set", "--netuid", netuid, "--uids", child.uid(netuid), "--weights", "1")
    with Changes(child, (netuid,), (netuid, victor.hotkey)) as change:
        for _ in range(2):
            world.advance_to_epoch(netuid)
            world.mine()
    # All of the incentive, and none under the hotkey that earned it.
    assert change.stakes[0] == 0 and change.stakes[1] > RAO
