//! Funds and entitlements under new keys. Spec: `docs/protocol/neurons-and-keys.md` §12.6, §13.

use super::*;

#[test]
fn a_hotkey_swap_deposits_what_waits_and_takes_the_fund_along() {
	chain().funded(OWNER, TAO).run(|| {
		deposit(NET, 40 * TAO);
		pay(OTHER_NET, 40 * TAO);
		pay(NET, 3);
		assert_ok!(SubtensorModule::swap_hotkey(signed(OWNER), validator(), hot(CAROL), None));
		let new = hot(CAROL);
		assert_eq!(BasketShares::<Test>::get(&new), 2 * FORTY_ALPHA);
		assert_eq!(stake_of(&new, &escrow(), NET), 40 * TAO);
		assert_eq!(stake_of(&new, &escrow(), OTHER_NET), 40 * TAO);
		assert_eq!(PendingBasketDeposits::<Test>::get(&new, NET), alpha(3));
		let owed = stake_hooks::shares_owed::<Test>(&new, &cold(ALICE));
		near(owed, 2 * FORTY_ALPHA * 3 / 4, 200);
		assert_eq!((shares(), held(NET), owed_of_old()), (0, 0, 0));
		claim(ALICE);
		assert!(stake_of(&new, &cold(ALICE), ROOT) > 314 * TAO);
	});
}

fn owed_of_old() -> u64 {
	owed(ALICE) + owed(BOB)
}

#[test]
fn a_swap_that_leaves_the_stake_leaves_the_fund() {
	chain().funded(OWNER, TAO).run(|| {
		pay(NET, 40 * TAO);
		assert_ok!(SubtensorModule::swap_hotkey_v2(
			signed(OWNER),
			validator(),
			hot(CAROL),
			None,
			true
		));
		// What waited was earned with the seat, and is deposited before it goes.
		assert_eq!(shares(), FORTY_ALPHA);
		claim(ALICE);
		assert!(root_stake(ALICE) > 307 * TAO);
	});
}

#[test]
fn a_coldkey_swap_takes_the_entitlement_along() {
	chain().run(|| {
		assert_ok!(SubtensorModule::stake_into_basket(signed(ALICE), validator(), tao(5 * TAO)));
		deposit(NET, 40 * TAO);
		let before = owed(ALICE);
		assert_ok!(SubtensorModule::swap_coldkey(
			RuntimeOrigin::root(),
			cold(ALICE),
			cold(CAROL),
			tao(0)
		));
		assert_eq!((owed(ALICE), owed(CAROL)), (0, before));
		claim(CAROL);
		assert!(root_stake(CAROL) > 312 * TAO);
	});
}
