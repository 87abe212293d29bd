//! A crowdloan becomes a leased subnet: refusals in their order, money, records.

use super::*;
use crate::{WeightInfo, leases::accounts, neurons::Seats};
use frame_support::{assert_noop, traits::Hooks};
use sp_runtime::PerU16;
use substrate_fixed::types::U64F64;

fn register(person: u8, end_block: Option<u32>) -> Result<(), DispatchError> {
	let share = Percent::from_percent(30);
	SubtensorModule::register_leased_network(signed(person), share, end_block)
		.map(|_| ())
		.map_err(|failure| failure.error)
}

#[test]
fn outside_of_a_finalization_nothing_can_be_leased() {
	Chain::new().run(|| {
		raise(lease_call(30, None));
		assert_noop!(register(ALICE, None), pallet_crowdloan::Error::<Test>::InvalidCrowdloanId);
	});
}

/// Runs a test as if crowdloan 0 were being finalized.
fn while_finalizing(test: impl FnOnce()) {
	pallet_crowdloan::CurrentCrowdloanId::<Test>::put(0);
	test();
	pallet_crowdloan::CurrentCrowdloanId::<Test>::kill();
}

#[test]
fn the_first_obstacle_is_the_one_reported() {
	Chain::new().run(|| {
		raise(lease_call(30, None));
		jump_to(50);
		NextSubnetLeaseId::<Test>::put(u32::MAX);
		while_finalizing(|| {
			assert_noop!(register(BOB, Some(50)), Error::<Test>::InvalidLeaseBeneficiary);
			assert_noop!(register(ALICE, Some(50)), Error::<Test>::LeaseCannotEndInThePast);
			assert_noop!(register(ALICE, Some(51)), Error::<Test>::Overflow);
		});
		NextSubnetLeaseId::<Test>::put(0);
		NetworkRegistrationStartBlock::<Test>::put(60);
		while_finalizing(|| {
			assert_noop!(register(ALICE, Some(51)), Error::<Test>::SubNetRegistrationDisabled);
		});
		NetworkRegistrationStartBlock::<Test>::put(0);
		assert_ok!(finalize());
	});
}

#[test]
fn a_crowdloan_that_raised_too_little_stays_as_it_is() {
	Chain::new().run(|| {
		open_crowdloan(COST, lease_call(30, None));
		contribute(BOB, 990 * TAO);
		// The existential deposit is missing.
		assert_noop!(finalize(), Error::<Test>::CannotAffordLockCost);
		assert_ok!(Crowdloan::update_cap(signed(ALICE), 0, tao(COST + 500)));
		contribute(BOB, TAO);
		assert_ok!(finalize());
	});
}

#[test]
fn a_registration_that_would_have_to_wait_undoes_everything() {
	Chain::new().subnet(OTHER_NET).run(|| {
		raise(lease_call(30, None));
		SubnetLimit::<Test>::put(1);
		NetworkImmunityPeriod::<Test>::put(0);
		let before = balance(&pallet_crowdloan::ledger::funds_account::<Test>(0));
		assert_noop!(finalize(), Error::<Test>::LeaseNetuidNotFound);
		assert_eq!(balance(&pallet_crowdloan::ledger::funds_account::<Test>(0)), before);
		assert!(NetworkRegistrationQueue::<Test>::get().is_empty());
		assert!(NetworksAdded::<Test>::contains_key(OTHER_NET), "nobody gave way");
	});
}

#[test]
fn an_error_of_the_proxy_undoes_everything() {
	Chain::new().run(|| {
		raise(lease_call(30, None));
		use subtensor_types::traits::LeaseProxy;
		assert_ok!(Proxies::add(&lease_cold(), &cold(ALICE)));
		assert_noop!(finalize(), "the proxy exists");
		Proxies::remove(&lease_cold(), &cold(ALICE));
	});
}

#[test]
fn the_subnet_belongs_to_the_leases_keys_and_is_run_by_the_beneficiary() {
	leased().run(|| {
		assert_eq!(SubnetOwner::<Test>::get(NET), lease_cold());
		assert_eq!(SubnetOwnerHotkey::<Test>::get(NET), lease_hot());
		assert_eq!(Owner::<Test>::get(lease_hot()), lease_cold());
		assert_eq!(Seats::<Test>::uid_of(NET, &lease_hot()), Some(0));
		assert_eq!(Delegates::<Test>::get(lease_hot()), PerU16::from_parts(0));
		assert_eq!(Proxies::all(), [(lease_cold(), cold(ALICE))]);
		assert_eq!(System::providers(&lease_cold()), 1);
		assert_eq!(System::providers(&lease_hot()), 1);
		assert_eq!(
			lease(),
			SubnetLease {
				beneficiary: cold(ALICE),
				coldkey: lease_cold(),
				hotkey: lease_hot(),
				emissions_share: Percent::from_percent(30),
				end_block: Some(1_000),
				netuid: NET,
				cost: tao(COST),
			}
		);
		assert_eq!(SubnetUidToLeaseId::<Test>::get(NET), Some(LEASE));
		assert_eq!(NextSubnetLeaseId::<Test>::get(), 1);
	});
}

#[test]
fn the_lease_is_announced_last() {
	Chain::new().run(|| {
		raise(lease_call(30, Some(1_000)));
		clear_events();
		assert_ok!(finalize());
		assert_eq!(
			take_events().last(),
			Some(&Event::SubnetLeaseCreated {
				beneficiary: cold(ALICE),
				lease_id: LEASE,
				netuid: NET,
				end_block: Some(1_000),
			})
		);
	});
}

#[test]
fn what_the_subnet_did_not_cost_goes_back_in_proportion() {
	leased().run(|| {
		assert_eq!(subnet_balance(NET), COST);
		// 100 TAO are left over; shares are rounded down, the beneficiary gets the rest.
		assert_eq!(balance(&cold(BOB)), 5_000 * TAO - 660 * TAO + 59_999_999_999);
		assert_eq!(balance(&cold(CAROL)), 5_000 * TAO - 330 * TAO + 29_999_999_999);
		assert_eq!(balance(&cold(ALICE)), 5_000 * TAO - 110 * TAO + 10_000_000_002);
		assert_eq!(balance(&lease_cold()), 0);
		let share = |person| SubnetLeaseShares::<Test>::get(LEASE, cold(person));
		assert_eq!(share(BOB), U64F64::from_num(660) / U64F64::from_num(1_100));
		assert_eq!(share(CAROL), U64F64::from_num(330) / U64F64::from_num(1_100));
		assert!(!SubnetLeaseShares::<Test>::contains_key(LEASE, cold(ALICE)));
	});
}

#[test]
fn the_worked_example_of_the_specification() {
	// Raised 1,000: 600, 390 and the creator's 10; 100 are left over from a price of 900.
	Chain::new().run(|| {
		NetworkMinLockCost::<Test>::put(tao(900 * TAO));
		NetworkLastLockCost::<Test>::put(tao(900 * TAO));
		open_crowdloan(1_000 * TAO, lease_call(30, None));
		contribute(BOB, 600 * TAO);
		contribute(CAROL, 390 * TAO);
		assert_ok!(finalize());
		assert_eq!(balance(&cold(BOB)), 4_400 * TAO + 59_999_999_999);
		assert_eq!(balance(&cold(CAROL)), 4_610 * TAO + 38_999_999_999);
		assert_eq!(balance(&cold(ALICE)), 4_990 * TAO + 1_000_000_002);
	});
}

#[test]
fn a_contributor_without_an_account_does_not_stop_the_lease() {
	Chain::new().run(|| {
		open_crowdloan(COST + 600, lease_call(30, None));
		contribute(BOB, 500 * TAO);
		contribute(CAROL, 500 * TAO);
		// 600 RAO are left over: about half of it would be Carol's, who has no account any more.
		let all = Balances::free_balance(cold(CAROL));
		assert_ok!(Balances::transfer_allow_death(signed(CAROL), cold(BOB), all));
		assert_ok!(finalize());
		assert_eq!(System::providers(&cold(CAROL)), 0);
		assert_eq!(balance(&lease_cold()), 0);
		assert!(SubnetLeaseShares::<Test>::contains_key(LEASE, cold(CAROL)));
	});
}

#[test]
fn whoever_claims_the_foreseeable_hotkey_does_not_stop_the_lease() {
	Chain::new().run(|| {
		raise(lease_call(30, None));
		assert_ok!(SubtensorModule::try_associate_hotkey(signed(BOB), lease_hot()));
		assert_ok!(finalize());
		let hotkey = lease().hotkey;
		assert_ne!(hotkey, lease_hot());
		assert_eq!(Owner::<Test>::get(&hotkey), lease_cold());
		assert_eq!(SubnetOwnerHotkey::<Test>::get(NET), hotkey);
		assert_eq!(Owner::<Test>::get(lease_hot()), cold(BOB));
	});
}

#[test]
fn each_lease_has_its_own_id_and_keys() {
	leased().run(|| {
		assert_ok!(Crowdloan::create(
			signed(BOB),
			tao(1_999 * TAO),
			tao(TAO),
			tao(2_001 * TAO),
			System::block_number() + 1_000,
			Some(lease_call(50, None)),
			None,
		));
		assert_ok!(Crowdloan::contribute(signed(BOB), 1, tao(2 * TAO)));
		// The price doubled, and registrations keep their distance.
		jump_to(System::block_number() + 7_200);
		assert_ok!(Crowdloan::finalize(signed(BOB), 1));
		let second = SubnetLeases::<Test>::get(1).unwrap();
		assert_eq!(second.coldkey, accounts::coldkey::<Test>(1));
		assert_eq!((second.beneficiary, second.netuid), (cold(BOB), OTHER_NET));
	});
}

#[test]
fn only_the_contributors_that_there_are_get_charged() {
	Chain::new().run(|| {
		raise(lease_call(30, None));
		while_finalizing(|| {
			let share = Percent::from_percent(30);
			let post = SubtensorModule::register_leased_network(signed(ALICE), share, None);
			let actual = post.unwrap().actual_weight.unwrap();
			assert_eq!(actual, <Test as Config>::WeightInfo::register_leased_network(3));
		});
		// The money left the crowdloan outside of its finalization: say so.
		pallet_crowdloan::Crowdloans::<Test>::mutate(0, |info| {
			info.as_mut().unwrap().finalized = true;
		});
		SubtensorModule::on_finalize(System::block_number());
	});
}
