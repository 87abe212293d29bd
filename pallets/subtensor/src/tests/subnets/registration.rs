//! Registering a subnet: refusals in their order, the price, and the state of a new subnet.

use super::super::{chain::*, mock::*};
use crate::{
	pallet::*,
	subnets::{lock_cost::lock_cost, pruning},
	types::*,
};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{DispatchResult, PerU16};
use substrate_fixed::types::{I96F32, U64F64};
use subtensor_types::{NetUid, NetUidStorageIndex};

const LOCK: u64 = 1_000 * TAO;

fn register(person: u8) -> DispatchResult {
	SubtensorModule::register_network(signed(person), hot(person))
}

fn too_long() -> SubnetIdentityV3 {
	SubnetIdentityV3 { subnet_name: vec![b'x'; 257], ..Default::default() }
}

#[test]
fn a_hotkey_of_somebody_else_is_refused() {
	Chain::new().funded(ALICE, 2 * LOCK).run(|| {
		own(BOB);
		let call = SubtensorModule::register_network(signed(ALICE), hot(BOB));
		assert_eq!(call, Err(Error::<Test>::NonAssociatedColdKey.into()));
	});
}

#[test]
fn the_account_of_a_subnet_is_no_hotkey() {
	Chain::new().funded(ALICE, 2 * LOCK).run(|| {
		let account = crate::money::account_of_subnet::<Test>(NetUid::new(9));
		assert_noop!(
			SubtensorModule::register_network(signed(ALICE), account),
			Error::<Test>::CannotUseSystemAccount
		);
	});
}

#[test]
fn before_the_start_block_nobody_registers() {
	Chain::new().funded(ALICE, 2 * LOCK).run(|| {
		NetworkRegistrationStartBlock::<Test>::put(2);
		assert_noop!(register(ALICE), Error::<Test>::SubNetRegistrationDisabled);
		run_blocks(1);
		assert_ok!(register(ALICE));
	});
}

#[test]
fn registrations_keep_their_distance_chain_wide() {
	Chain::new().funded(ALICE, 9 * LOCK).funded(BOB, 9 * LOCK).run(|| {
		NetworkRateLimit::<Test>::put(10);
		assert_ok!(register(ALICE));
		run_blocks(9);
		assert_noop!(register(BOB), Error::<Test>::NetworkTxRateLimitExceeded);
		run_blocks(1);
		assert_ok!(register(BOB));
	});
}

#[test]
fn an_identity_that_is_too_long_is_refused() {
	Chain::new().funded(ALICE, 2 * LOCK).run(|| {
		assert_noop!(
			SubtensorModule::register_network_with_identity(
				signed(ALICE),
				hot(ALICE),
				Some(too_long())
			),
			Error::<Test>::InvalidIdentity
		);
	});
}

#[test]
fn without_room_and_with_all_subnets_immune_nobody_registers() {
	Chain::new().funded(ALICE, 2 * LOCK).subnet(NET).run(|| {
		SubnetLimit::<Test>::put(1);
		assert_noop!(register(ALICE), Error::<Test>::SubnetLimitReached);
	});
}

#[test]
fn the_price_has_to_be_free_above_the_existential_deposit() {
	Chain::new().funded(ALICE, LOCK).run(|| {
		assert_noop!(register(ALICE), Error::<Test>::CannotAffordLockCost);
		fund(ALICE, EXISTENTIAL_DEPOSIT);
		assert_ok!(register(ALICE));
		assert_eq!(balance(&cold(ALICE)), EXISTENTIAL_DEPOSIT);
	});
}

#[test]
fn the_whole_lock_becomes_the_pool_at_one_tao_for_the_first_subnet() {
	Chain::new().funded(ALICE, 5 * LOCK).run(|| {
		run_to_block(1_000);
		clear_events();
		assert_ok!(register(ALICE));
		assert_eq!(balance(&cold(ALICE)), 4 * LOCK);
		assert_eq!(subnet_balance(NET), LOCK);
		assert_eq!(SubnetTAO::<Test>::get(NET), tao(LOCK));
		assert_eq!(SubnetAlphaIn::<Test>::get(NET), alpha(LOCK));
		assert_eq!(SubnetAlphaOut::<Test>::get(NET), alpha(0));
		assert_eq!(SubnetLocked::<Test>::get(NET), tao(LOCK));
		assert_eq!(NetworkLastLockCost::<Test>::get(), tao(LOCK));
		assert_eq!(lock_cost::<Test>(), tao(2 * LOCK));
		assert_eq!(
			take_events(),
			[
				Event::RegistrationAllowed(NET, true),
				Event::MaxAllowedUidsSet(NET, 256),
				Event::MaxAllowedValidatorsSet(NET, 64),
				Event::MinAllowedWeightSet(NET, 1),
				Event::ImmunityPeriodSet(NET, 5_000),
				Event::SubnetOwnerHotkeySet(NET, hot(ALICE)),
				Event::NetworkAdded(NET, 1),
			]
		);
	});
}

#[test]
fn a_new_subnet_has_its_owner_on_uid_0_and_is_neither_started_nor_paid() {
	Chain::new().funded(ALICE, 5 * LOCK).run(|| {
		run_to_block(1_000);
		assert_ok!(register(ALICE));
		assert_eq!(SubnetOwner::<Test>::get(NET), cold(ALICE));
		assert_eq!(SubnetOwnerHotkey::<Test>::get(NET), hot(ALICE));
		assert_eq!(Uids::<Test>::get(NET, hot(ALICE)), Some(0));
		assert_eq!(Owner::<Test>::get(hot(ALICE)), cold(ALICE));
		assert_eq!(SubnetworkN::<Test>::get(NET), 1);
		assert_eq!(LastUpdate::<Test>::get(NetUidStorageIndex::from(NET)), [1_000]);
		assert_eq!(Active::<Test>::get(NET), [true]);
		assert_eq!(ValidatorPermit::<Test>::get(NET), [false]);
		assert_eq!(Dividends::<Test>::get(NET), [PerU16::from_parts(0)]);
		assert_eq!(NetworkRegisteredAt::<Test>::get(NET), 1_000);
		assert_eq!(LastEpochBlock::<Test>::get(NET), 999);
		assert_eq!(RegisteredSubnetCounter::<Test>::get(NET), 1);
		assert_eq!(TokenSymbol::<Test>::get(NET), "α".as_bytes());
		assert_eq!(SubnetMechanism::<Test>::get(NET), 1);
		assert!(Yuma3On::<Test>::get(NET));
		assert!(!SubtokenEnabled::<Test>::get(NET));
		assert!(!SubnetEmissionEnabled::<Test>::get(NET));
		assert_eq!(FirstEmissionBlockNumber::<Test>::get(NET), None);
		assert_eq!(TotalNetworks::<Test>::get(), 2);
	});
}

#[test]
fn a_further_subnet_starts_at_the_median_price_of_the_others() {
	Chain::new().funded(ALICE, 5 * LOCK).run(|| {
		make_subnet_with(NET, |subnet| subnet.alpha = subnet.tao / 5);
		make_subnet_with(OTHER_NET, |subnet| subnet.alpha = subnet.tao / 2);
		assert_ok!(register(ALICE));
		// (5 + 2) / 2 = 3.5 TAO for one alpha.
		assert_eq!(SubnetAlphaIn::<Test>::get(NetUid::new(3)), alpha(285_714_285_714));
	});
}

#[test]
fn an_identity_is_stored_and_announced() {
	Chain::new().funded(ALICE, 5 * LOCK).run(|| {
		let identity = SubnetIdentityV3 { subnet_name: b"net".to_vec(), ..Default::default() };
		assert_ok!(SubtensorModule::register_network_with_identity(
			signed(ALICE),
			hot(ALICE),
			Some(identity.clone())
		));
		assert_eq!(SubnetIdentitiesV3::<Test>::get(NET), Some(identity));
		assert!(take_events().contains(&Event::SubnetIdentitySet(NET)));
		assert_eq!(crate::subnets::identity::display_name::<Test>(NET), b"net");
		assert_eq!(crate::subnets::identity::display_name::<Test>(OTHER_NET), b"omron");
	});
}

#[test]
fn the_lowest_free_number_is_taken() {
	Chain::new().funded(ALICE, 5 * LOCK).subnet(NET).subnet(NetUid::new(3)).run(|| {
		assert_ok!(register(ALICE));
		assert!(NetworksAdded::<Test>::contains_key(OTHER_NET));
	});
}

/// (netuid, moving price, block of registration), with immunity 100 at block 1,000.
fn victim_of(subnets: &[(u16, f64, u64)]) -> Option<NetUid> {
	let mut victim = None;
	new_test_ext().execute_with(|| {
		make_root();
		System::set_block_number(1_000);
		NetworkImmunityPeriod::<Test>::put(100);
		for (netuid, price, registered) in subnets {
			make_subnet((*netuid).into());
			SubnetMovingPrice::<Test>::insert(NetUid::new(*netuid), I96F32::from_num(*price));
			NetworkRegisteredAt::<Test>::insert(NetUid::new(*netuid), registered);
		}
		victim = pruning::victim::<Test>();
	});
	victim
}

#[test]
fn the_cheapest_subnet_past_immunity_gives_way_and_among_equals_the_oldest() {
	let subnets = [(1, 0.5, 10), (2, 0.2, 950), (3, 0.3, 20), (4, 0.3, 15)];
	assert_eq!(victim_of(&subnets), Some(NetUid::new(4)));
}

#[test]
fn among_equals_of_the_same_block_the_first_in_storage_gives_way() {
	assert_eq!(victim_of(&[(2, 0.3, 15), (1, 0.3, 15)]), Some(NetUid::new(1)));
}

#[test]
fn a_subnet_without_a_market_counts_as_one_tao() {
	new_test_ext().execute_with(|| {
		System::set_block_number(1_000);
		NetworkImmunityPeriod::<Test>::put(0);
		make_subnet_with(NET, |subnet| subnet.mechanism = 0);
		make_subnet(OTHER_NET);
		SubnetMovingPrice::<Test>::insert(OTHER_NET, I96F32::from_num(2));
		assert_eq!(pruning::victim::<Test>(), Some(NET));
		assert_eq!(U64F64::from_num(1), U64F64::from_bits(1 << 64));
	});
}
