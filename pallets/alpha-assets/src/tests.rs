//! The ledger's rules, one test each.

use crate::{self as pallet_alpha_assets, *};
use frame_support::derive_impl;
use sp_runtime::BuildStorage;
use subtensor_types::{AlphaBalance, NetUid, traits::AlphaLedger};

type Block = frame_system::mocking::MockBlock<Test>;
const NETUID: NetUid = NetUid::new(3);

frame_support::construct_runtime!(
	pub enum Test {
		System: frame_system,
		AlphaAssets: pallet_alpha_assets,
	}
);

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = Block;
}

impl Config for Test {}

fn run(test: impl FnOnce()) {
	let storage = frame_system::GenesisConfig::<Test>::default().build_storage();
	sp_io::TestExternalities::new(storage.unwrap_or_default()).execute_with(test);
}

fn counters() -> (u64, u64, u64) {
	(
		TotalAlphaIssuance::<Test>::get(NETUID).into(),
		AlphaBurned::<Test>::get(NETUID).into(),
		AlphaRecycled::<Test>::get(NETUID).into(),
	)
}

#[test]
fn burning_keeps_the_issuance_and_recycling_lowers_it() {
	run(|| {
		AlphaAssets::mint(NETUID, AlphaBalance::new(100));
		AlphaAssets::burn(NETUID, AlphaBalance::new(30));
		assert_eq!(counters(), (100, 30, 0));
		AlphaAssets::recycle(NETUID, AlphaBalance::new(40));
		assert_eq!(counters(), (60, 30, 40));
	});
}

#[test]
fn recycling_more_than_was_issued_leaves_zero() {
	run(|| {
		AlphaAssets::mint(NETUID, AlphaBalance::new(5));
		AlphaAssets::recycle(NETUID, AlphaBalance::new(9));
		assert_eq!(counters(), (0, 0, 9));
	});
}

#[test]
fn nothing_is_written_for_an_amount_of_zero() {
	run(|| {
		AlphaAssets::mint(NETUID, AlphaBalance::ZERO);
		AlphaAssets::burn(NETUID, AlphaBalance::ZERO);
		AlphaAssets::recycle(NETUID, AlphaBalance::ZERO);
		assert!(!TotalAlphaIssuance::<Test>::contains_key(NETUID));
		assert!(!AlphaBurned::<Test>::contains_key(NETUID));
		assert!(!AlphaRecycled::<Test>::contains_key(NETUID));
	});
}

#[test]
fn a_dissolved_subnet_leaves_no_counter() {
	run(|| {
		AlphaAssets::mint(NETUID, AlphaBalance::new(5));
		AlphaAssets::burn(NETUID, AlphaBalance::new(1));
		AlphaAssets::recycle(NETUID, AlphaBalance::new(1));
		AlphaAssets::clear(NETUID);
		assert_eq!(counters(), (0, 0, 0));
		assert!(!TotalAlphaIssuance::<Test>::contains_key(NETUID));
	});
}
