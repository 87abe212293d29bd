//! From alpha to shares. Spec: `docs/protocol/emission.md` §18.3.

use super::*;

#[test]
fn the_first_deposit_mints_a_share_for_each_rao_of_value() {
	chain().run(|| {
		let out = SubnetAlphaOut::<Test>::get(NET);
		deposit(NET, 40 * TAO);
		assert_eq!(shares(), FORTY_ALPHA);
		assert_eq!(held(NET), 40 * TAO);
		assert_eq!(SubnetAlphaOut::<Test>::get(NET), out.saturating_add(alpha(40 * TAO)));
		assert_eq!(SubnetTAO::<Test>::get(NET), tao(1_000 * TAO));
		assert_eq!(BasketDepositedTao::<Test>::get(validator()), tao(FORTY_ALPHA));
		assert_eq!(
			take_events(),
			[Event::BasketDeposited {
				hotkey: validator(),
				tao: tao(FORTY_ALPHA),
				shares: FORTY_ALPHA
			}]
		);
		// ⌊9,900,990,099 · 2^32 / 400·10^9⌋ = 106,311,057 parts of 2^32 a RAO.
		assert_eq!(BasketRate::<Test>::get(validator()).to_bits(), 106_311_071);
		assert_eq!(owed(ALICE), ((106_311_071_u128 * 300 * u128::from(TAO)) >> 32) as u64);
		assert_eq!(owed(BOB), ((106_311_071_u128 * 100 * u128::from(TAO)) >> 32) as u64);
	});
}

#[test]
fn later_deposits_buy_at_the_value_of_the_fund() {
	chain().run(|| {
		deposit(NET, 40 * TAO);
		deposit(OTHER_NET, 40 * TAO);
		assert_eq!(shares(), 2 * FORTY_ALPHA);
		// The price of one holding doubles: shares of the next deposit cost more.
		SubnetTAO::<Test>::mutate(NET, |reserve| *reserve = tao(2 * reserve.rao()));
		TotalStake::<Test>::mutate(|total| *total = total.saturating_add(tao(1_000 * TAO)));
		mint_to(&crate::money::account_of_subnet::<Test>(NET), 1_000 * TAO);
		let before = shares();
		let nav = value();
		deposit(OTHER_NET, 40 * TAO);
		let added = value() - nav;
		let minted = u128::from(added) * u128::from(before) / u128::from(nav);
		assert_eq!(u128::from(shares() - before), minted);
		assert!(shares() - before < FORTY_ALPHA * 7 / 10);
	});
}

#[test]
fn what_the_funds_own_cash_earns_mints_no_shares() {
	chain().run(|| {
		assert_ok!(SubtensorModule::stake_into_basket(signed(BOB), validator(), tao(400 * TAO)));
		let before = shares();
		pay(NET, 40 * TAO);
		let nav = value();
		assert!(!queue::flush::<Test>(&validator()).stuck);
		// Half of the root stake is the fund's own.
		assert_eq!((before, nav), (400 * TAO, 400 * TAO));
		assert_eq!(shares() - before, FORTY_ALPHA / 2);
		assert_eq!(value(), nav + FORTY_ALPHA);
	});
}

#[test]
fn a_fund_without_other_stakers_keeps_the_value() {
	Chain::new().subnet(NET).neuron(ROOT, OWNER).funded(ALICE, 1_000 * TAO).run(|| {
		assert_ok!(SubtensorModule::stake_into_basket(signed(ALICE), validator(), tao(100 * TAO)));
		deposit(NET, 40 * TAO);
		assert_eq!(shares(), 100 * TAO);
		assert_eq!(value(), 100 * TAO + FORTY_ALPHA);
		assert_eq!(BasketRate::<Test>::get(validator()), 0);
	});
}

#[test]
fn all_that_stakers_are_owed_is_what_there_is_but_for_the_rates_rounding() {
	chain().run(|| {
		for (netuid, rao) in [(NET, 7 * TAO), (OTHER_NET, 13_333_333_333), (NET, 40 * TAO)] {
			deposit(netuid, rao);
		}
		let owed = owed(ALICE) + owed(BOB);
		assert!(owed <= shares());
		// A rate is rounded by less than 2^-32 a RAO and deposit, what it brings by one share each.
		let slack = 3 * ((400 * TAO) >> 32) + 2 + 3;
		assert!(shares() - owed <= slack, "{} of {slack}", shares() - owed);
	});
}
