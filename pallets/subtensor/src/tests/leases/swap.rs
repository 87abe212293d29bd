//! Leases under a new coldkey.

use super::*;

const NEW: u8 = 60;

fn swap(person: u8) {
	assert_ok!(SubtensorModule::swap_coldkey(
		RuntimeOrigin::root(),
		cold(person),
		cold(NEW),
		tao(0)
	));
}

#[test]
fn the_successor_of_the_beneficiary_runs_the_subnet_and_ends_the_lease() {
	leased().run(|| {
		swap(ALICE);
		assert_eq!(lease().beneficiary, cold(NEW));
		assert_eq!(Proxies::all(), [(lease_cold(), cold(NEW))]);
		jump_to(100);
		pay_cut(100 * TAO);
		assert_eq!((dividends_of(ALICE), dividends_of(NEW)), (0, 3 * TAO + 2));
		own(NEW);
		jump_to(1_000);
		assert_ok!(SubtensorModule::terminate_lease(signed(NEW), LEASE, hot(NEW)));
		assert_eq!(SubnetOwner::<Test>::get(NET), cold(NEW));
	});
}

#[test]
fn the_successor_of_a_contributor_gets_its_share_and_what_it_is_owed() {
	leased().run(|| {
		jump_to(100);
		pay_cut(10_001);
		swap(BOB);
		let owed = |person| SubnetLeaseUnpaidDividends::<Test>::get(LEASE, cold(person)).rao();
		assert_eq!((owed(BOB), owed(NEW)), (0, 1_800));
		jump_to(200);
		pay_cut(100 * TAO);
		assert_eq!(dividends_of(NEW), 18 * TAO - 1 + 1_800);
		assert_eq!(dividends_of(BOB), 0);
	});
}
