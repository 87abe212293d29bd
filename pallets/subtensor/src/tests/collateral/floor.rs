//! `set_min_collateral`. Spec: `docs/protocol/staking.md` §16.12.

use super::*;
use frame_support::assert_noop;

#[test]
fn refusals_come_in_the_documents_order() {
	chain().run(|| {
		let call = |person, netuid, hotkey| {
			SubtensorModule::set_min_collateral(signed(person), netuid, hotkey, alpha(1))
		};
		assert_noop!(
			call(BOB, ROOT, hot(BOB)),
			Error::<Test>::RegistrationNotPermittedOnRootSubnet
		);
		assert_noop!(call(BOB, OTHER_NET, hot(BOB)), Error::<Test>::SubnetNotExists);
		assert_noop!(call(BOB, NET, hot(BOB)), Error::<Test>::HotKeyAccountNotExists);
		assert_noop!(call(BOB, NET, hot(ALICE)), Error::<Test>::NonAssociatedColdKey);
		// Trade may be off.
		SubtokenEnabled::<Test>::insert(NET, false);
		assert_ok!(call(ALICE, NET, hot(ALICE)));
	});
}

#[test]
fn a_floor_makes_a_row_and_no_floor_removes_an_empty_one() {
	chain().run(|| {
		clear_events();
		assert_ok!(set_floor(5 * TAO));
		let row = MinerCollateral::<Test>::get((NET, hot(ALICE), cold(ALICE))).unwrap();
		assert_eq!((row.locked, row.min_locked), (alpha(0), alpha(5 * TAO)));
		assert_eq!(
			take_events(),
			[Event::MinCollateralSet {
				netuid: NET,
				hotkey: hot(ALICE),
				min_locked: alpha(5 * TAO)
			}]
		);
		assert_ok!(set_floor(0));
		assert_eq!(MinerCollateral::<Test>::iter().count(), 0);
		assert_eq!(ColdkeyCollateralHotkeys::<Test>::iter().count(), 0);
	});
}

#[test]
fn without_a_floor_standing_collateral_keeps_its_row() {
	chain().run(|| {
		assert_ok!(add(5 * TAO, 0));
		assert_ok!(set_floor(9 * TAO));
		assert_ok!(set_floor(0));
		assert_eq!(locked(), 5 * TAO);
	});
}

#[test]
fn emission_fills_the_collateral_up_to_the_floor_and_frees_what_is_above() {
	chain().run(|| {
		assert_ok!(set_floor(5 * TAO));
		let settle = |rao: u64| {
			let settled = alpha(rao);
			let (hotkey, coldkey) = (hot(ALICE), cold(ALICE));
			crate::emission::alpha::mint_out::<Test>(NET, settled);
			let captured =
				crate::collateral::settle::<Test>(NET, &hotkey, &coldkey, settled, settled);
			let rest = settled.saturating_sub(captured);
			crate::staking::door::increase::<Test>(&hotkey, &coldkey, NET, rest);
			captured.rao()
		};
		assert_eq!(settle(3 * TAO), 3 * TAO);
		assert_eq!(settle(3 * TAO), 2 * TAO);
		assert_eq!(locked(), 5 * TAO);
		assert_ok!(add(4 * TAO, 0));
		assert_eq!(settle(3 * TAO), 0);
		assert_eq!(locked(), 6 * TAO);
		assert_eq!(settle(3 * TAO), 0);
		assert_eq!(locked(), 5 * TAO);
	});
}
