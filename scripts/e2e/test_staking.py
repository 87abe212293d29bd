"""Stake goes in, out and across, as `btcli` does it: who has what before and after, and what is refused.

Two subnets with equal pools; Carol stakes on them to her own hotkey and to Victor's. Few blocks are made,
so no epoch changes what anybody has.
"""

import json

import pytest

from devnet import RAO
from world import Changes, Person, fee, rao, storage

# A stake is computed from shares of its hotkey's pool, which may round by some RAO.
DUST = 10


@pytest.fixture(scope="module")
def first(world):
    return world.subnet(world.alice)


@pytest.fixture(scope="module")
def second(world, first):
    return world.subnet(world.alice)


@pytest.fixture(scope="module")
def victor(world, first, second):
    return world.person("victor", register=(first, second))


@pytest.fixture(scope="module")
def carol(world, first, second):
    return world.person("carol", 2_000, register=(first, second))


def test_staking_takes_the_amount_and_the_fee_and_gives_alpha(world, carol, first):
    before = world.price(first)
    with Changes(carol, (first,)) as change:
        answer = carol.do("stake", "add", "--netuid", first, "--amount", 20)
    assert change.tao == -20 * RAO - fee(answer)
    after = world.price(first)
    assert after > before
    # Bought at prices from the one before to the one after, less the pool's fee of 33/65,535.
    assert 20 * RAO * RAO / after * 0.999 < change.stakes[0] < 20 * RAO * RAO / before


def test_staking_to_somebody_elses_hotkey_makes_it_a_delegate(world, carol, victor, first):
    assert victor.hotkey not in delegates(world)
    with Changes(carol, (first, victor.hotkey)) as change:
        carol.do("stake", "add", "--netuid", first, "--amount", 10, "--hotkey", victor.hotkey)
    assert change.stakes[0] > RAO
    assert victor.hotkey in delegates(world)


def delegates(world):
    return [key for key, _ in world.client.query_map(storage.SubtensorModule.Delegates)]


def test_stake_on_root_is_worth_its_tao(carol, victor):
    with Changes(carol, (0, victor.hotkey)) as change:
        answer = carol.do("stake", "add", "--netuid", 0, "--amount", 30, "--hotkey", victor.hotkey)
    assert change.stakes == [30 * RAO] and change.tao == -30 * RAO - fee(answer)
    with Changes(carol, (0, victor.hotkey)) as change:
        answer = carol.do("stake", "remove", "--netuid", 0, "--amount", 10, "--hotkey", victor.hotkey)
    assert change.stakes == [-10 * RAO] and change.tao == 10 * RAO - fee(answer)


def test_unstaking_sells_just_the_alpha_asked_for(world, carol, first):
    before = world.price(first)
    with Changes(carol, (first,)) as change:
        answer = carol.do("stake", "remove", "--netuid", first, "--amount", 5)
    assert abs(change.stakes[0] + 5 * RAO) <= DUST
    after = world.price(first)
    assert after < before
    assert 5 * after * 0.999 < change.tao + fee(answer) < 5 * before


@pytest.mark.parametrize("error, says, order", [
    ("SubnetNotExists", "netuid does not exist", ("--netuid", 77, "--amount", 1)),
    ("AmountTooLow", "below the minimum stake", ("--netuid", "FIRST", "--amount", "0.001")),
    ("NotEnoughBalanceToStake", "balance", ("--netuid", "FIRST", "--amount", 50_000, "--no-slippage-protection")),
    ("InsufficientLiquidity", "pool cannot serve",
     ("--netuid", "FIRST", "--amount", 9_000_000, "--no-slippage-protection")),
    ("SlippageTooHigh", "price", ("--netuid", "FIRST", "--amount", 900)),
])
def test_an_order_to_stake_is_refused_with_its_reason(carol, first, error, says, order):
    order = [first if part == "FIRST" else part for part in order]
    with Changes(carol, (first,)) as change:
        carol.refused(error, "stake", "add", *order, says=says)
    assert change.stakes == [0]
    # Tried or not, it costs no more than the fee.
    assert -RAO // 100 < change.tao <= 0


def test_staking_to_a_hotkey_that_nobody_owns_is_refused(world, carol, first):
    nobody = Person(world, "nobody")
    carol.refused("HotKeyAccountNotExists", "stake", "add", "--netuid", first, "--amount", 1,
                  "--hotkey", nobody.hotkey, says="hotkey")


def test_a_subnet_that_was_not_started_takes_no_stake(world, carol, first, second):
    waiting = world.subnet(world.alice, start=False)
    carol.refused("SubtokenDisabled", "stake", "add", "--netuid", waiting, "--amount", 1,
                  says="not enabled")


def test_a_limit_order_fills_completely_or_not_at_all(world, carol, first):
    limit = world.price(first) * 101 // 100
    with Changes(carol, (first,)) as change:
        carol.refused("SlippageTooHigh", "tx", "add-stake-limit", "--netuid", first, "--amount", 50,
                      "--limit-price-rao", limit, "--hotkey", carol.hotkey, "--no-allow-partial", says="limit price")
    assert change.stakes == [0]
    # One that fits.
    with Changes(carol, (first,)) as change:
        carol.do("tx", "add-stake-limit", "--netuid", first, "--amount", 2, "--limit-price-rao", limit,
                 "--hotkey", carol.hotkey, "--no-allow-partial")
    assert change.stakes[0] > RAO


def test_a_partial_order_to_buy_stops_at_its_price(world, carol, first):
    start = world.price(first)
    limit = start * 102 // 100
    with Changes(carol, (first,)) as change:
        carol.do("tx", "add-stake-limit", "--netuid", first, "--amount", 200, "--limit-price-rao", limit,
                 "--hotkey", carol.hotkey, "--allow-partial")
    assert change.stakes[0] > RAO
    # A pool of equal weights: the price grows as the square of its TAO.
    pool = rao(world.query(storage.SubtensorModule.SubnetTAO, first))
    assert -change.tao == pytest.approx(pool * (1 - (start / limit) ** 0.5), rel=0.01)
    assert limit * 0.9999 < world.price(first) <= limit


def test_a_partial_order_to_sell_stops_at_its_price(world, carol, first):
    limit = world.price(first) * 98 // 100
    held = carol.stake(first)
    with Changes(carol, (first,)) as change:
        carol.refused("SlippageTooHigh", "tx", "remove-stake-limit", "--netuid", first, "--amount", held / RAO / 2,
                      "--limit-price-rao", limit, "--hotkey", carol.hotkey, "--no-allow-partial", says="limit price")
    assert change.stakes == [0]
    with Changes(carol, (first,)) as change:
        carol.do("tx", "remove-stake-limit", "--netuid", first, "--amount", held / RAO, "--limit-price-rao", limit,
                 "--hotkey", carol.hotkey, "--allow-partial")
    assert -held < change.stakes[0] < 0 < change.tao
    # The author's fee is sold after the order.
    assert limit * 0.9999 < world.price(first) < limit * 1.0001


def test_a_limit_that_the_price_has_passed_is_refused(world, carol, first):
    limit = world.price(first) * 9 // 10
    carol.refused("PriceLimitExceeded", "tx", "add-stake-limit", "--netuid", first, "--amount", 1,
                  "--limit-price-rao", limit, "--hotkey", carol.hotkey, "--allow-partial", says="price")


def test_more_than_the_position_can_not_be_taken_out(carol, victor, first):
    carol.refused("NotEnoughStakeToWithdraw", "tx", "remove-stake-limit", "--netuid", first, "--amount", 5_000,
                  "--limit-price-rao", 1_000_000, "--hotkey", victor.hotkey, "--allow-partial", says="stake")


def test_dust_of_a_position_may_not_be_sold_by_itself(carol, first):
    with Changes(carol, (first,)) as change:
        carol.refused("AmountTooLow", "stake", "remove", "--netuid", first, "--amount", "0.0001",
                      says="below the minimum stake")
    assert change.stakes == [0]


def test_stake_moves_to_another_hotkey_of_the_subnet(carol, victor, first):
    with Changes(carol, (first,), (first, victor.hotkey)) as change:
        answer = carol.do("stake", "move", "--netuid", first, "--origin-hotkey", carol.hotkey,
                          "--dest-hotkey", victor.hotkey, "--amount", 2)
    assert change.tao == -fee(answer)
    assert abs(change.stakes[0] + 2 * RAO) <= DUST and abs(change.stakes[1] - 2 * RAO) <= DUST


def test_stake_moves_to_another_hotkey_and_subnet(world, carol, victor, first, second):
    with Changes(carol, (first,), (second, victor.hotkey)) as change:
        carol.do("stake", "move-swap", "--origin-netuid", first, "--dest-netuid", second,
                 "--origin-hotkey", carol.hotkey, "--dest-hotkey", victor.hotkey, "--amount", 3)
    assert abs(change.stakes[0] + 3 * RAO) <= DUST
    worth = 3 * world.price(first) / world.price(second)
    assert change.stakes[1] == pytest.approx(worth * RAO, rel=0.02)


def test_stake_is_swapped_into_another_subnet_under_its_hotkey(world, carol, first, second):
    with Changes(carol, (first,), (second,)) as change:
        carol.do("stake", "swap", "--hotkey", carol.hotkey, "--origin-netuid", first, "--dest-netuid", second,
                 "--amount", 4)
    assert abs(change.stakes[0] + 4 * RAO) <= DUST
    assert change.stakes[1] == pytest.approx(4 * RAO * world.price(first) / world.price(second), rel=0.02)


def test_a_swap_past_its_tolerance_is_refused(carol, first, second):
    with Changes(carol, (second,), (first,)) as change:
        carol.refused("SlippageTooHigh", "stake", "swap", "--hotkey", carol.hotkey, "--origin-netuid", second,
                      "--dest-netuid", first, "--amount", 3, "--rate-tolerance", "0.001", says="limit price")
    assert change.stakes == [0, 0]


def test_a_move_to_where_the_stake_is_is_refused(carol, first):
    carol.refused("SameNetuid", "stake", "move", "--netuid", first, "--origin-hotkey", carol.hotkey,
                  "--dest-hotkey", carol.hotkey, "--amount", 1, says="the same")


def test_stake_is_transferred_to_another_coldkey(world, carol, victor, first):
    dave = world.person("dave", 10)
    with Changes(carol, (first,)) as change, Changes(dave, (first, carol.hotkey)) as gift:
        answer = carol.do("stake", "transfer", "--dest", dave.coldkey, "--hotkey", carol.hotkey,
                          "--netuid", first, "--amount", 2)
    assert change.tao == -fee(answer) and gift.tao == 0
    assert abs(change.stakes[0] + 2 * RAO) <= DUST and abs(gift.stakes[0] - 2 * RAO) <= DUST


def test_an_owner_who_forbids_transfers_is_obeyed(world, carol, victor, second):
    world.alice.do("hparams", "set", "--netuid", second, "--name", "transfers_enabled", "--value", "false")
    carol.refused("TransferDisallowed", "stake", "transfer", "--dest", victor.coldkey, "--hotkey", carol.hotkey,
                  "--netuid", second, "--amount", 1, says="transfer")
    # One's own stake still moves.
    carol.do("stake", "move", "--netuid", second, "--origin-hotkey", carol.hotkey,
             "--dest-hotkey", victor.hotkey, "--amount", 1)


def alpha_out_grows(world, netuid) -> int:
    """How much more alpha is out after the newest block, what each block issues included."""
    number = world.node.block()
    after, before = (rao(world.client.query(storage.SubtensorModule.SubnetAlphaOut, [netuid], block=at))
                     for at in (number, number - 1))
    return after - before


def test_alpha_is_recycled_and_burned_without_pay(world, carol, first):
    world.mine()
    quiet = alpha_out_grows(world, first)
    # What is recycled can be issued again, what is burned stays in the count.
    for call, less in (("recycle_alpha", RAO), ("burn_alpha", 0)):
        with Changes(carol, (first,)) as change:
            answer = carol.do("call", f"SubtensorModule.{call}", "--args",
                              json.dumps({"hotkey": carol.hotkey, "amount": RAO, "netuid": first}))
        # A block issues a little less than the one before.
        assert abs(alpha_out_grows(world, first) - (quiet - less)) < 10_000
        assert abs(change.stakes[0] + RAO) <= DUST and change.tao == -fee(answer)


def test_a_buyback_burns_what_it_buys(world, carol, first):
    before = world.price(first)
    with Changes(carol, (first,)) as change:
        answer = carol.do("stake", "burn", "--netuid", first, "--amount", 5)
    assert change.tao == -5 * RAO - fee(answer) and abs(change.stakes[0]) <= DUST
    assert world.price(first) > before


def test_all_of_a_position_is_unstaked(carol, first):
    with Changes(carol, (first,)) as change:
        carol.do("stake", "remove", "--netuid", first, "--amount", "all", "--no-slippage-protection")
    assert change.tao > 0 and carol.stake(first) == 0


def test_all_of_a_position_is_unstaked_at_a_price_or_not_at_all(world, carol, first):
    carol.add_stake(first, 20)
    def order(limit):
        return ("call", "SubtensorModule.remove_stake_full_limit", "--args",
                json.dumps({"hotkey": carol.hotkey, "netuid": first, "limit_price": limit}))
    carol.refused("SlippageTooHigh", *order(world.price(first) * 99 // 100), says="limit price")
    assert carol.stake(first) > 0
    carol.do(*order(world.price(first) * 90 // 100))
    assert carol.stake(first) == 0


def test_all_alpha_of_a_hotkey_becomes_stake_on_root(carol, victor, first, second):
    with Changes(carol, (0, victor.hotkey)) as change:
        carol.do("stake", "unstake-all-alpha", "--hotkey", victor.hotkey)
    assert carol.stake(first, victor.hotkey) == carol.stake(second, victor.hotkey) == 0
    assert change.stakes[0] > 10 * RAO


def test_everything_on_a_hotkey_is_unstaked(carol, victor, first, second):
    carol.add_stake(first, 5, victor.hotkey)
    with Changes(carol, (0, victor.hotkey)) as change:
        carol.do("stake", "unstake-all", "--hotkey", victor.hotkey)
    assert carol.stake(first, victor.hotkey) == carol.stake(0, victor.hotkey) == 0
    assert change.tao > -change.stakes[0] + 4 * RAO


def test_the_stakes_of_a_wallet_are_listed(carol, second):
    listed = carol.see("stake", "list")
    assert [(row["netuid"], row["hotkey"]) for row in listed] == [(second, carol.hotkey)], listed
