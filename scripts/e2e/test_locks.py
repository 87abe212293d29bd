"""Stake locks and conviction, as `btcli conviction` shows and changes them."""

import math

import pytest

from devnet import RAO
from world import Changes, calls

# Blocks in which a decaying lock shrinks to 1/e.
UNLOCK = 934_866


@pytest.fixture(scope="module")
def netuid(world):
    netuid = world.subnet(world.alice)
    # No epochs: what changes is what a command did.
    world.root(calls.AdminUtils.sudo_set_tempo(netuid=netuid, tempo=0))
    return netuid


@pytest.fixture(scope="module")
def victor(world, netuid):
    return world.person("victor", register=(netuid,))


@pytest.fixture(scope="module")
def carol(world, netuid, victor):
    carol = world.person("carol", register=(netuid,))
    carol.add_stake(netuid, 50)
    carol.add_stake(netuid, 50, victor.hotkey)
    return carol


def lock(person, netuid):
    return person.world.client.read("coldkey_lock", coldkey_ss58=person.coldkey, netuid=netuid)


def locked(person, netuid) -> float:
    return lock(person, netuid)["locked_alpha"].rao / RAO


def test_there_is_no_lock_at_first(carol, netuid):
    assert carol.see("conviction", "list") == []
    assert carol.see("conviction", "show", "--netuid", netuid)["lock"] is None
    carol.refused("NoExistingLock", "conviction", "move", "--netuid", netuid, "--destination-hotkey", carol.hotkey,
                  says="lock")


def test_more_than_the_stake_can_not_be_locked(carol, netuid):
    carol.refused("InsufficientStakeForLock", "conviction", "add", "--netuid", netuid, "--amount", 1_000,
                  "--hotkey", carol.hotkey, says="stake")


def test_stake_is_locked_to_a_hotkey(carol, victor, netuid):
    with Changes(carol, (netuid,), (netuid, victor.hotkey)) as change:
        carol.do("conviction", "add", "--netuid", netuid, "--amount", 40, "--hotkey", victor.hotkey)
    # It stays where it is.
    assert change.stakes == [0, 0]
    shown = carol.see("conviction", "show", "--netuid", netuid)["lock"]
    assert shown["hotkey"] == victor.hotkey
    assert locked(carol, netuid) == pytest.approx(40, rel=1e-4)
    assert [row["hotkey"] for row in carol.see("conviction", "list")] == [victor.hotkey]


def test_a_second_lock_has_to_be_to_the_same_hotkey(carol, victor, netuid):
    carol.refused("LockHotkeyMismatch", "conviction", "add", "--netuid", netuid, "--amount", 1,
                  "--hotkey", carol.hotkey, says="hotkey")
    carol.do("conviction", "add", "--netuid", netuid, "--amount", 10, "--hotkey", victor.hotkey)
    assert locked(carol, netuid) == pytest.approx(50, rel=1e-4)


def test_what_is_locked_can_not_be_taken_out_from_any_hotkey(carol, victor, netuid):
    # About 98 are staked, 50 locked. The rest may go, also from the hotkey that the lock is not to.
    carol.do("stake", "remove", "--netuid", netuid, "--amount", 40, "--no-slippage-protection")
    carol.refused("StakeUnavailable", "stake", "remove", "--netuid", netuid, "--amount", 20,
                  "--hotkey", victor.hotkey, "--no-slippage-protection", says="locked")
    carol.refused("StakeUnavailable", "tx", "swap-stake", "--hotkey", victor.hotkey, "--origin-netuid", netuid,
                  "--dest-netuid", 0, "--amount", 20, "--no-slippage-protection", says="locked")


def test_a_lock_builds_up_conviction(world, carol, victor, netuid):
    world.mine(50)
    assert victor.hotkey in str(carol.see("subnets", "conviction", "--netuid", netuid))
    conviction = world.client.read("hotkey_conviction", hotkey_ss58=victor.hotkey, netuid=netuid)
    assert conviction["conviction_alpha"].rao > 0


def test_who_locks_to_a_hotkey_is_told(carol, victor, netuid):
    rows = victor.see("conviction", "targeting", "--netuid", netuid, "--hotkey", victor.hotkey)
    assert [row["coldkey"] for row in rows] == [carol.coldkey]


def test_a_decaying_lock_shrinks_and_a_perpetual_one_does_not(world, carol, netuid):
    before, start = locked(carol, netuid), world.node.block()
    world.mine(2_000)
    shrunk = before * math.exp(-(world.node.block() - start) / UNLOCK)
    assert locked(carol, netuid) == pytest.approx(shrunk, rel=1e-5) and shrunk < before * 0.998
    carol.do("conviction", "mode", "--netuid", netuid, "--perpetual")
    held = locked(carol, netuid)
    world.mine(500)
    assert locked(carol, netuid) == held
    assert carol.see("conviction", "list")[0]["is_perpetual"]
    carol.do("conviction", "mode", "--netuid", netuid, "--decaying")
    assert not carol.see("conviction", "list")[0]["is_perpetual"]


def test_locked_alpha_is_given_only_to_who_accepts_it(world, carol, victor, netuid):
    erin = world.person("erin", 10)
    gift = carol.stake(netuid, victor.hotkey) / RAO - 1
    transfer = ("stake", "transfer", "--dest", erin.coldkey, "--hotkey", victor.hotkey, "--netuid", netuid,
                "--amount", gift)
    carol.refused("AccountRejectsLockedAlpha", *transfer, says="locked")
    erin.do("conviction", "accept", "--allow")
    before = locked(carol, netuid)
    carol.do(*transfer)
    # What was free went first, the rest took its lock along.
    assert lock(erin, netuid)["hotkey"] == victor.hotkey
    assert locked(carol, netuid) + locked(erin, netuid) == pytest.approx(before, rel=1e-5)
    erin.refused("StakeUnavailable", "stake", "remove", "--netuid", netuid, "--amount", gift,
                 "--hotkey", victor.hotkey, "--no-slippage-protection", says="locked")


def test_a_lock_moves_to_another_hotkey(carol, netuid):
    before = locked(carol, netuid)
    carol.do("conviction", "move", "--netuid", netuid, "--destination-hotkey", carol.hotkey)
    assert lock(carol, netuid)["hotkey"] == carol.hotkey
    assert locked(carol, netuid) == pytest.approx(before, rel=1e-5)
