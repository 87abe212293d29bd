//! The first state.

use super::super::{chain::*, mock::*};
use crate::{
	pallet::*,
	rate_limits::{Kind, waits::Waits},
	types::{GenesisLimits, GenesisSubnet},
};
use sp_runtime::BuildStorage;

fn build(config: GenesisConfig<Test>, test: impl FnOnce()) {
	let mut storage = frame_system::GenesisConfig::<Test>::default().build_storage().unwrap();
	pallet_balances::GenesisConfig::<Test> {
		balances: vec![(cold(ALICE), tao(1_000 * TAO))],
		..Default::default()
	}
	.assimilate_storage(&mut storage)
	.unwrap();
	config.assimilate_storage(&mut storage).unwrap();
	sp_io::TestExternalities::new(storage).execute_with(|| {
		test();
		check_invariants();
	});
}

#[test]
fn root_exists_and_the_issuance_is_what_the_currency_holds() {
	build(GenesisConfig::default(), || {
		assert_eq!(TotalIssuance::<Test>::get(), tao(1_000 * TAO));
		assert_eq!(TotalNetworks::<Test>::get(), 1);
		assert_eq!(MaxAllowedUids::<Test>::get(ROOT), 64);
		assert_eq!(Tempo::<Test>::get(ROOT), 100);
		assert_eq!(TokenSymbol::<Test>::get(ROOT), [0xCE, 0xA4]);
		assert!(SubtokenEnabled::<Test>::get(ROOT));
	});
}

#[test]
fn a_subnet_of_the_genesis_is_owned_started_and_backed() {
	let subnet = GenesisSubnet {
		owner: cold(ALICE),
		hotkey: hot(ALICE),
		lock: tao(10 * TAO),
		tempo: Some(100),
		started: true,
		emission: true,
	};
	let config =
		GenesisConfig { start_call_delay: Some(7), subnets: vec![subnet], ..Default::default() };
	build(config, || {
		assert_eq!(StartCallDelay::<Test>::get(), 7);
		assert_eq!(TotalIssuance::<Test>::get(), tao(1_010 * TAO));
		assert_eq!(Balances::total_issuance(), tao(1_010 * TAO));
		assert_eq!(subnet_balance(NET), 10 * TAO);
		assert_eq!(SubnetTAO::<Test>::get(NET), tao(10 * TAO));
		assert_eq!(SubnetOwner::<Test>::get(NET), cold(ALICE));
		assert_eq!(Uids::<Test>::get(NET, hot(ALICE)), Some(0));
		assert_eq!(Tempo::<Test>::get(NET), 100);
		assert_eq!(FirstEmissionBlockNumber::<Test>::get(NET), Some(1));
		assert!(SubnetEmissionEnabled::<Test>::get(NET));
		assert_eq!(TotalNetworks::<Test>::get(), 2);
	});
}

#[test]
fn limits_of_the_genesis_replace_the_protocols_and_absent_ones_do_not() {
	let subnet = GenesisSubnet {
		owner: cold(ALICE),
		hotkey: hot(ALICE),
		lock: tao(10 * TAO),
		tempo: None,
		started: true,
		emission: true,
	};
	let limits = GenesisLimits {
		network_registration: Some(3),
		childkey_cooldown: Some(4),
		serving: Some(5),
		..Default::default()
	};
	let config = GenesisConfig { subnets: vec![subnet], limits, ..Default::default() };
	build(config, || {
		assert_eq!(NetworkRateLimit::<Test>::get(), 3);
		assert_eq!(PendingChildKeyCooldown::<Test>::get(), 4);
		assert_eq!(ServingRateLimit::<Test>::get(NET), 5);
		assert_eq!(TxRateLimit::<Test>::get(), 1_000);
		assert_eq!(WeightsSetRateLimit::<Test>::get(NET), 100);
	});
}

#[test]
fn a_genesis_may_shorten_what_the_protocol_fixes_for_all_subnets_to_come() {
	let limits = GenesisLimits {
		least_tempo: Some(2),
		new_tempo: Some(12),
		weights: Some(3),
		owner_hotkey: Some(4),
		..Default::default()
	};
	let subnet = GenesisSubnet {
		owner: cold(ALICE),
		hotkey: hot(ALICE),
		lock: tao(10 * TAO),
		tempo: None,
		started: true,
		emission: true,
	};
	build(GenesisConfig { limits, subnets: vec![subnet], ..Default::default() }, || {
		let waits = Waits::of_chain::<Test>();
		assert_eq!((waits.least_tempo, waits.owner_hotkey), (2, 4));
		assert_eq!(waits.trimming, Waits::PROTOCOL.trimming);
		assert_eq!(Kind::TempoUpdate.limit::<Test>(NET), 360);
		assert_eq!(Tempo::<Test>::get(NET), 12);
		assert_eq!(WeightsSetRateLimit::<Test>::get(NET), 3);
		assert_eq!(ServingRateLimit::<Test>::get(NET), 50);
	});
}

#[test]
fn a_genesis_that_chooses_no_waits_stores_none() {
	build(GenesisConfig::default(), || {
		assert_eq!(Waits::of_chain::<Test>(), Waits::PROTOCOL);
		let key = frame_support::storage::storage_prefix(b"SubtensorModule", b"GenesisWaits");
		assert!(!frame_support::storage::unhashed::exists(&key));
	});
}
