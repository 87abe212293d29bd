//! Putting TAO into a fund. Spec: `docs/protocol/staking.md` §18.6.

use super::*;
use frame_support::assert_noop;
use sp_runtime::DispatchResult;

fn put(person: u8, rao: u64) -> DispatchResult {
	done(SubtensorModule::stake_into_basket(signed(person), validator(), tao(rao)))
}

#[test]
fn refusals_come_in_the_documents_order() {
	chain().run(|| {
		let to =
			|hotkey, rao| done(SubtensorModule::stake_into_basket(signed(ALICE), hotkey, tao(rao)));
		assert_noop!(to(hot(CAROL), 1), Error::<Test>::HotKeyAccountNotExists);
		own(CAROL);
		assert_noop!(to(hot(CAROL), 1), Error::<Test>::HotKeyNotRegisteredInSubNet);
		let list = StakingHotkeys::<Test>::get(cold(ALICE));
		StakingHotkeys::<Test>::insert(cold(ALICE), vec![hot(CAROL); 256]);
		assert_noop!(to(validator(), 1), Error::<Test>::TooManyStakingHotkeys);
		StakingHotkeys::<Test>::insert(cold(ALICE), list);
		assert_noop!(to(validator(), 1_999_999), Error::<Test>::AmountTooLow);
		assert_noop!(to(validator(), 5_000 * TAO), Error::<Test>::NotEnoughBalanceToStake);
		deposit(NET, 40 * TAO);
		kill_pool(NET);
		assert_noop!(to(validator(), TAO), Error::<Test>::AmountTooLow);
	});
}

#[test]
fn an_empty_fund_keeps_it_as_cash_at_par() {
	chain().run(|| {
		clear_events();
		assert_ok!(put(ALICE, 10 * TAO));
		assert_eq!(shares(), 10 * TAO);
		assert_eq!(owed(ALICE), 10 * TAO);
		assert_eq!(BasketClaimed::<Test>::get(validator(), cold(ALICE)), -i128::from(10 * TAO));
		assert_eq!(held(ROOT), 10 * TAO);
		assert_eq!(balance(&cold(ALICE)), 690 * TAO);
		assert_eq!(root_stake(ALICE), 300 * TAO);
		assert_eq!(
			take_events(),
			[Event::BasketStakedIn {
				hotkey: validator(),
				coldkey: cold(ALICE),
				tao: tao(10 * TAO),
				value: tao(10 * TAO),
				shares: 10 * TAO
			}]
		);
	});
}

#[test]
fn every_holding_is_bought_in_proportion_to_its_value() {
	chain().run(|| {
		deposit(NET, 40 * TAO);
		deposit(OTHER_NET, 80 * TAO);
		let before = (held(NET), held(OTHER_NET), shares(), value());
		let flow = SubnetProtocolFlow::<Test>::get(NET);
		assert_ok!(put(BOB, 10 * TAO));
		// Values 9.90 and 19.61: 3.355 and 6.645 TAO, at a fee of 0.05 %.
		let grown = (held(NET) - before.0, held(OTHER_NET) - before.1);
		near(grown.0, 13_369_000_000, 10_000_000);
		near(grown.1, 26_390_000_000, 10_000_000);
		assert!(SubnetProtocolFlow::<Test>::get(NET) > flow);
		// Nobody is diluted: the least grown holding is the measure.
		let minted = shares() - before.2;
		let least = |grown: u64, held: u64| {
			(u128::from(before.2) * u128::from(grown) / u128::from(held)) as u64
		};
		assert_eq!(minted, least(grown.0, before.0).min(least(grown.1, before.1)));
		assert_eq!(BasketClaimed::<Test>::get(validator(), cold(BOB)), -i128::from(minted));
	});
}

#[test]
fn the_whole_balance_leaves_the_existential_deposit() {
	chain().run(|| {
		assert_ok!(put(BOB, 900 * TAO));
		assert_eq!(balance(&cold(BOB)), EXISTENTIAL_DEPOSIT);
		assert_eq!(shares(), 900 * TAO - EXISTENTIAL_DEPOSIT);
	});
}

#[test]
fn who_owns_the_whole_fund_gets_all_of_it() {
	chain().funded(CAROL, 100 * TAO).run(|| {
		assert_ok!(put(CAROL, 50 * TAO));
		assert_eq!(StakingHotkeys::<Test>::get(cold(CAROL)), [validator()]);
		claim(CAROL);
		assert_eq!(root_stake(CAROL), 50 * TAO);
		assert_eq!((shares(), held(ROOT)), (0, 0));
		assert!(!BasketShares::<Test>::contains_key(validator()));
		assert_eq!(BasketClaimed::<Test>::get(validator(), cold(CAROL)), 0);
	});
}

#[test]
fn a_round_trip_gains_nothing() {
	chain().funded(CAROL, 1_000 * TAO).run(|| {
		deposit(NET, 400 * TAO);
		deposit(OTHER_NET, 40 * TAO);
		assert_ok!(put(CAROL, 10 * TAO));
		claim(CAROL);
		// A share is worth what selling the whole fund would bring, so slippage stays behind.
		assert!(root_stake(CAROL) < 10 * TAO);
		assert!(root_stake(CAROL) > 9 * TAO);
	});
}
