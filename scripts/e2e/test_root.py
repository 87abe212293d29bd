"""Root: its validators, the stake on it, and the dividends that come to stakers as shares of a basket."""

import pytest

from devnet import RAO
from world import Changes, calls, fee, rao, storage

TEMPO = 20
# SubtensorModule.RootStakeUnlockInterval, which no call sets.
UNLOCK_INTERVAL = "0x658faa385070e074c85bf6b568cf05554e541e10cbd64f2b97721f57262b538f"


@pytest.fixture(scope="module")
def netuid(world):
    """A subnet whose alpha counts: emission, quick epochs and prices that are known at once."""
    netuid = world.subnet(world.alice)
    world.subnet(world.alice)
    for call in (
        calls.AdminUtils.sudo_set_tempo(netuid=netuid, tempo=TEMPO),
        calls.AdminUtils.sudo_set_subnet_emission_enabled(netuid=netuid, enabled=True),
        calls.AdminUtils.sudo_set_commit_reveal_weights_enabled(netuid=netuid, enabled=False),
        calls.AdminUtils.sudo_set_weights_set_rate_limit(netuid=netuid, weights_set_rate_limit=0),
        calls.AdminUtils.sudo_set_subnet_moving_alpha(alpha={"bits": 2**31}),
    ):
        world.root(call)
    for at in (netuid, netuid + 1):
        world.root(calls.AdminUtils.sudo_set_ema_price_halving_period(netuid=at, ema_halving=1))
    return netuid


@pytest.fixture(scope="module")
def victor(world, netuid):
    return world.person("victor", 5_000, register=(netuid,))


@pytest.fixture(scope="module")
def carol(world, victor):
    return world.person("carol", 5_000)


def owed(person) -> int:
    return rao(person.world.client.read("root_basket_owed", coldkey_ss58=person.coldkey))


def test_a_validator_takes_a_seat_on_root(world, victor):
    price = rao(world.query(storage.SubtensorModule.Burn, 0))
    with Changes(victor) as change:
        victor.do("root", "register", shielded=True)
    assert price * 0.98 <= -change.tao <= price + RAO // 100
    assert victor.uid(0) is not None
    victor.refused("HotKeyAlreadyRegisteredInSubNet", "root", "register", says="already owns a uid", shielded=True)


def test_a_basket_without_a_seat_takes_no_money(world, carol):
    seatless = world.person("seatless", 10)
    seatless.do("wallet", "associate-hotkey", "--hotkey", seatless.hotkey)
    carol.refused("HotKeyNotRegisteredInSubNet", "root", "allocate", "--hotkey", seatless.hotkey, "--amount", 1,
                  says="owns no uid")


def test_root_stakers_earn_shares_of_their_validators_basket(world, carol, victor, netuid):
    carol.do("stake", "add", "--netuid", 0, "--amount", 2_000, "--hotkey", victor.hotkey)
    assert owed(carol) == 0
    world.advance_to_epoch(netuid)
    victor.do("weights", "set", "--netuid", netuid, "--uids", victor.uid(netuid), "--weights", "1")
    for _ in range(4):
        world.advance_to_epoch(netuid)
    # What was earned waits until it is worth a deposit; each block deposits one validator's.
    world.mine(5)
    assert owed(carol) > 0
    for shown in (carol.see("root", "list", "--mine"), carol.see("root", "list")):
        assert victor.hotkey in str(shown)


def test_dividends_are_claimed_into_stake_on_root(world, carol, victor):
    before = owed(carol)
    with Changes(carol, (0, victor.hotkey)) as change:
        answer = carol.do("root", "claim", "--hotkey", victor.hotkey)
    assert change.tao == -fee(answer)
    assert change.stakes[0] == pytest.approx(before, rel=0.05)
    assert owed(carol) < before // 10


def test_all_dividends_are_claimed_at_once(world, carol, victor, netuid):
    for _ in range(3):
        world.advance_to_epoch(netuid)
    world.mine(5)
    before = owed(carol)
    with Changes(carol, (0, victor.hotkey)) as change:
        carol.do("tx", "claim-root", "--subnets", 0)
    assert change.stakes[0] == pytest.approx(before, rel=0.05)


def test_money_buys_into_a_basket_at_its_value(world, carol, victor):
    before = owed(carol)
    with Changes(carol, (0, victor.hotkey)) as change:
        answer = carol.do("root", "allocate", "--hotkey", victor.hotkey, "--amount", 100)
    assert change.tao == -100 * RAO - fee(answer) and change.stakes == [0]
    assert owed(carol) - before == pytest.approx(100 * RAO, rel=0.05)
    carol.refused("AmountTooLow", "root", "allocate", "--hotkey", victor.hotkey, "--amount", "0.0001",
                  says="below the minimum stake")


def test_leaving_root_keeps_what_was_earned(world, carol, victor):
    before, principal = owed(carol), carol.stake(0, victor.hotkey)
    with Changes(carol, (0, victor.hotkey)) as change:
        answer = carol.do("stake", "remove", "--netuid", 0, "--amount", "all", "--hotkey", victor.hotkey)
    assert change.stakes == [-principal] and change.tao == principal - fee(answer)
    assert owed(carol) == pytest.approx(before, rel=0.02)
    with Changes(carol, (0, victor.hotkey)) as change:
        carol.do("root", "claim", "--hotkey", victor.hotkey)
    assert change.stakes[0] == pytest.approx(before, rel=0.05)


def test_a_hold_keeps_stake_on_root_for_a_while(world, carol, victor):
    world.root(calls.System.set_storage(items=[(UNLOCK_INTERVAL, "0x" + (50).to_bytes(8, "little").hex())]))
    carol.add_stake(0, 10, victor.hotkey)
    out = ("stake", "remove", "--netuid", 0, "--amount", 5, "--hotkey", victor.hotkey)
    carol.refused("RootStakeLocked", *out, says="hold time")
    world.mine(50)
    carol.do(*out)
