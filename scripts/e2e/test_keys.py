"""Hotkeys and coldkeys are replaced, and the guards that keep thieves from doing so hold."""

import bittensor as bt
import pytest
from eth_account import Account

from devnet import RAO
from world import Changes, Person, calls, fee, rao, storage

# What this world waits from an announcement to the swap, and then to the next announcement.
DELAY, AGAIN = 10, 5
SWAP_COST = RAO // 10
EXISTENTIAL_DEPOSIT = 500
# The account of 32 zero bytes.
NOBODY = "5C4hrfjw9DjXZTzV3MwzrrAr9P1MJhSrvWGWqi1eSuyUpnhM"


@pytest.fixture(scope="module")
def netuid(world):
    return world.subnet(world.alice)


@pytest.fixture(scope="module")
def other(world, netuid):
    return world.subnet(world.alice)


@pytest.fixture(scope="module")
def fan(world, netuid):
    return world.person("fan")


def owner_of(world, hotkey):
    return world.query(storage.SubtensorModule.Owner, hotkey)


def test_a_hotkey_is_swapped_on_all_subnets(world, fan, netuid, other):
    miner = world.person("miner", register=(netuid, other))
    fan.add_stake(netuid, 10, miner.hotkey)
    uids = [miner.uid(at) for at in (netuid, other)]
    new = miner.new_hotkey("new")
    before = fan.stake(netuid, miner.hotkey)
    with Changes(miner) as change:
        answer = miner.do("wallet", "swap-hotkey", "--new-hotkey", new)
    assert change.tao == -SWAP_COST - fee(answer)
    assert [miner.uid(at, new) for at in (netuid, other)] == uids
    assert [miner.uid(at) for at in (netuid, other)] == [None, None]
    assert fan.stake(netuid, miner.hotkey) == 0 and abs(fan.stake(netuid, new) - before) < 10
    assert owner_of(world, new) == miner.coldkey
    # The next one has to wait a day.
    miner.refused("HotKeySwapOnSubnetIntervalNotPassed", "wallet", "swap-hotkey",
                  "--new-hotkey", miner.new_hotkey("newer"), hotkey="new", says="interval")


def test_a_hotkey_swap_that_makes_no_sense_is_refused(world, fan, netuid, other):
    miner = world.person("miner-2", register=(netuid,))
    stranger = world.person("stranger", register=(netuid,))
    for error, says, new in (
        ("NewHotKeyIsSameWithOld", "equals the current hotkey", miner.hotkey),
        ("NonAssociatedColdKey", "does not own", stranger.hotkey),
    ):
        miner.refused(error, "wallet", "swap-hotkey", "--new-hotkey", new, says=says)
    busy = miner.new_hotkey("busy")
    miner.submit(calls.SubtensorModule.burned_register(netuid=other, hotkey=busy))
    miner.refused("HotKeyAlreadyRegisteredInSubNet", "wallet", "swap-hotkey", "--new-hotkey", busy, says="already")
    # All but the fee for the attempt goes away.
    miner.submit(calls.Balances.transfer_keep_alive(dest=fan.coldkey, value=miner.tao() - RAO // 20))
    miner.refused("NotEnoughBalanceToPaySwapHotKey", "wallet", "swap-hotkey",
                  "--new-hotkey", miner.new_hotkey("new"), says="cannot pay")
    assert miner.uid(netuid) is not None


def proof(account, person, number):
    """The options that prove that an EVM account is the person's."""
    signature, number = bt.evm.transactions.association_proof(account, person.hotkey, number)
    return "--evm-key", account.address, "--block-number", number, "--signature", signature


def test_an_evm_key_is_not_associated_on_the_first_day(world, netuid):
    miner = world.person("miner-4", register=(netuid,))
    account = Account.create()
    miner.refused("EvmKeyAssociateRateLimitExceeded", "tx", "associate-evm-key", "--netuid", netuid,
                  *proof(account, miner, world.node.block()), says="rate limit")


@pytest.fixture(scope="module")
def friend(world):
    return world.person("friend", 10)


@pytest.fixture(scope="module")
def old(world, netuid, friend):
    old = world.person("old", 10_000)
    old.add_stake(netuid, 20, world.alice.hotkey)
    old.do("proxy", "add", "--delegate", friend.coldkey, "--proxy-type", "Any")
    return old


@pytest.fixture(scope="module")
def owned(world, old):
    return world.subnet(old)


@pytest.fixture(scope="module")
def new(world, owned):
    return Person(world, "new")


def test_a_coldkey_swap_is_announced_for_a_price(old, new):
    assert old.see("wallet", "swap-check")["status"] == "none"
    old.refused("ColdkeySwapAnnouncementNotFound", "wallet", "swap-coldkey", "--new-coldkey", new.coldkey,
                says="no pending swap")
    with Changes(old) as change:
        answer = old.do("wallet", "announce-coldkey-swap", "--new-coldkey", new.coldkey)
    assert change.tao == -SWAP_COST - fee(answer)
    assert old.see("wallet", "swap-check")["blocks_remaining"] <= DELAY


def test_a_coldkey_that_announced_can_do_nothing_else(old, new, netuid):
    for command in (
        ("wallet", "transfer", "--dest", new.coldkey, "--amount", 1),
        ("stake", "remove", "--netuid", netuid, "--amount", 1, "--hotkey", old.world.alice.hotkey),
    ):
        old.refused("ColdkeySwapAnnounced", *command, says="swap has been announced")


def test_nobody_acts_for_a_coldkey_that_announced(old, friend):
    with Changes(old) as change:
        friend.refused("ColdkeySwapAnnounced", "wallet", "transfer", "--dest", friend.coldkey, "--amount", 1,
                       "--proxy-for", old.coldkey, says="swap is announced")
    assert change.tao == 0
    transfer = old.world.client.compose(calls.Balances.transfer_keep_alive(dest=friend.coldkey, value=RAO))
    with pytest.raises(bt.ChainError) as refused:
        old.submit(calls.Utility.batch_all(calls=[transfer]))
    assert refused.value.name == "ColdkeySwapAnnounced"


def test_the_swap_is_of_the_key_that_was_announced(world, old):
    old.refused("AnnouncedColdkeyHashDoesNotMatch", "wallet", "swap-coldkey",
                "--new-coldkey", Person(world, "thief").coldkey, says="announced")


def test_a_coldkey_is_swapped_after_the_delay(world, old, new, netuid, owned):
    # Each try above was in a block.
    announced = rao(world.query(storage.SubtensorModule.ColdkeySwapAnnouncements, old.coldkey)[0])
    world.advance_to(announced)
    stake, hotkey = old.stake(netuid, world.alice.hotkey), old.hotkey
    old.do("wallet", "swap-coldkey", "--new-coldkey", new.coldkey)
    # The deposit for its proxy stays, and what keeps the account with it alive.
    assert old.tao() == EXISTENTIAL_DEPOSIT and new.tao() > 1_000 * RAO
    assert old.stake(netuid, world.alice.hotkey) == 0
    assert abs(new.stake(netuid, world.alice.hotkey) - stake) < 10
    assert owner_of(world, hotkey) == new.coldkey
    assert world.query(storage.SubtensorModule.SubnetOwner, owned) == new.coldkey


def test_an_announced_swap_waits_for_its_delay_and_so_does_the_next_announcement(world):
    eager, target = world.person("eager", 10), Person(world, "target")
    eager.do("wallet", "announce-coldkey-swap", "--new-coldkey", target.coldkey)
    eager.refused("ColdkeySwapTooEarly", "wallet", "swap-coldkey", "--new-coldkey", target.coldkey, says="delay")
    eager.refused("ColdkeySwapReannouncedTooEarly", "wallet", "announce-coldkey-swap",
                  "--new-coldkey", Person(world, "target-2").coldkey, says="delay")
    eager.refused("ColdkeySwapClearTooEarly", "tx", "clear-coldkey-swap-announcement", says="cannot be cleared yet")
    world.mine(DELAY + AGAIN)
    eager.do("tx", "clear-coldkey-swap-announcement")
    assert eager.see("wallet", "swap-check")["status"] == "none"
    eager.do("wallet", "transfer", "--dest", target.coldkey, "--amount", 1)


def test_a_dispute_freezes_the_account_until_root_decides(world):
    victim, thief = world.person("victim", 10), Person(world, "thief-2")
    victim.refused("ColdkeySwapAnnouncementNotFound", "tx", "dispute-coldkey-swap", says="no pending swap")
    victim.do("wallet", "announce-coldkey-swap", "--new-coldkey", thief.coldkey)
    victim.do("tx", "dispute-coldkey-swap")
    world.mine(DELAY)
    for command in (
        ("wallet", "swap-coldkey", "--new-coldkey", thief.coldkey),
        ("tx", "dispute-coldkey-swap"),
        ("wallet", "transfer", "--dest", thief.coldkey, "--amount", 1),
    ):
        victim.refused("ColdkeySwapDisputed", *command, says="under dispute")
    world.root(calls.SubtensorModule.reset_coldkey_swap(coldkey=victim.coldkey))
    victim.do("wallet", "transfer", "--dest", thief.coldkey, "--amount", 1)


def test_a_hotkey_is_associated_with_its_coldkey(world, fan):
    assert owner_of(world, fan.hotkey) == NOBODY
    fan.do("wallet", "associate-hotkey", "--hotkey", fan.hotkey)
    assert owner_of(world, fan.hotkey) == fan.coldkey


def test_a_coldkey_has_an_identity(fan, netuid):
    fan.submit(calls.SubtensorModule.burned_register(netuid=netuid, hotkey=fan.hotkey))
    fan.do("wallet", "set-identity", "--name", "Fan of all", "--url", "https://fan.example")
    shown = fan.see("wallet", "get-identity")
    assert "Fan of all" in str(shown) and "https://fan.example" in str(shown)


@pytest.mark.long
def test_a_hotkey_is_swapped_on_one_subnet_after_the_first_day(world, netuid, other):
    miner = world.person("miner-3", register=(netuid, other))
    new = miner.new_hotkey("new")
    swap = ("wallet", "swap-hotkey", "--new-hotkey", new, "--netuid", netuid)
    miner.refused("HotKeySwapOnSubnetIntervalNotPassed", *swap, says="interval")
    world.advance_to(7_201)
    miner.do(*swap)
    assert miner.uid(netuid) is None and miner.uid(netuid, new) is not None
    assert miner.uid(other) is not None


@pytest.mark.long
def test_an_evm_key_is_associated_by_its_own_signature(world, netuid):
    world.advance_to(7_201)
    miner, account, other = world.person("miner-5", register=(netuid,)), Account.create(), Account.create()
    associate = ("tx", "associate-evm-key", "--netuid", netuid)
    _, _, *somebody_elses = proof(other, miner, world.node.block())
    miner.refused("InvalidRecoveredPublicKey", *associate, "--evm-key", account.address, *somebody_elses,
                  says="does not belong")
    miner.do(*associate, *proof(account, miner, world.node.block()))
    stored = world.client.read("associated_evm_key", netuid=netuid, uid=miner.uid(netuid))
    assert account.address.lower() in str(stored).lower()
