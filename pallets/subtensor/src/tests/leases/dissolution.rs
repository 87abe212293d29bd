//! A leased subnet is dissolved.

use super::*;

#[test]
fn contributors_and_the_beneficiary_get_the_pools_tao_not_a_coldkey_without_key() {
	leased().run(|| {
		jump_to(50);
		pay_cut(100 * TAO);
		let before = [ALICE, BOB, CAROL].map(|person| balance(&cold(person)));
		assert_ok!(SubtensorModule::root_dissolve_network(RuntimeOrigin::root(), NET));
		clear_events();
		run_blocks(1);
		let after = [ALICE, BOB, CAROL].map(|person| balance(&cold(person)));
		let got = [0, 1, 2].map(|person| after[person] - before[person]);
		// 100 alpha and the pool's own 1,000 share 1,000 TAO: one alpha is worth 10/11 TAO. The
		// beneficiary has its slice and what the lease kept.
		let close = |amount: u64, alpha: u64| amount.abs_diff(alpha * 10 / 11) < 1_000;
		assert!(close(got[1], 18 * TAO), "{got:?}");
		assert!(close(got[2], 9 * TAO), "{got:?}");
		assert!(close(got[0], 73 * TAO), "{got:?}");
		assert_eq!(balance(&lease_cold()), 0);
		assert!(announced(&take_events(), BOB).is_some());
	});
}

#[test]
fn nothing_is_left_of_the_lease() {
	leased_until(None).run(|| {
		assert_ok!(SubtensorModule::root_dissolve_network(RuntimeOrigin::root(), NET));
		run_blocks(1);
		assert!(!SubnetLeases::<Test>::contains_key(LEASE));
		assert!(!SubnetUidToLeaseId::<Test>::contains_key(NET));
		assert_eq!(SubnetLeaseShares::<Test>::iter().count(), 0);
		assert_eq!(Proxies::all(), []);
		assert_eq!(System::providers(&lease_cold()), 0);
		// Its id is not given again.
		assert_eq!(NextSubnetLeaseId::<Test>::get(), 1);
	});
}

#[test]
fn locked_alpha_does_not_keep_contributors_from_their_part() {
	leased().run(|| {
		jump_to(50);
		pay_cut(100 * TAO);
		let all = alpha(held());
		assert_ok!(crate::locks::lock_stake::<Test>(&lease_cold(), &lease_hot(), NET, all));
		// Nobody accepts locked alpha.
		let before = balance(&cold(BOB));
		assert_ok!(SubtensorModule::root_dissolve_network(RuntimeOrigin::root(), NET));
		run_blocks(1);
		assert!(balance(&cold(BOB)) - before > 16 * TAO);
	});
}
