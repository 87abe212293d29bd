//! A runtime with the pallet alone; the reserves are plain values of the test.

use crate::{self as pallet_subtensor_swap, *};
use frame_support::derive_impl;
use sp_runtime::BuildStorage;
use std::{cell::RefCell, collections::BTreeMap};
use subtensor_types::{AlphaBalance, NetUid, TaoBalance, traits::PoolReserves};

type Block = frame_system::mocking::MockBlock<Test>;

pub const NET: NetUid = NetUid::new(1);
pub const STABLE: NetUid = NetUid::new(2);
pub const UNKNOWN: NetUid = NetUid::new(9);

frame_support::construct_runtime!(
	pub enum Test {
		System: frame_system,
		Swap: pallet_subtensor_swap,
	}
);

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = Block;
}

impl Config for Test {
	type Reserves = Reserves;
	type WeightInfo = ();
}

thread_local! {
	static POOLS: RefCell<BTreeMap<NetUid, (u16, u64, u64)>> = const { RefCell::new(BTreeMap::new()) };
}

/// Mechanism, TAO and alpha of each subnet.
pub struct Reserves;

impl Reserves {
	pub fn set(netuid: NetUid, mechanism: u16, tao: u64, alpha: u64) {
		POOLS.with(|pools| pools.borrow_mut().insert(netuid, (mechanism, tao, alpha)));
	}

	fn of(netuid: NetUid) -> Option<(u16, u64, u64)> {
		POOLS.with(|pools| pools.borrow().get(&netuid).copied())
	}
}

impl PoolReserves for Reserves {
	fn exists(netuid: NetUid) -> bool {
		Self::of(netuid).is_some()
	}

	fn mechanism(netuid: NetUid) -> u16 {
		Self::of(netuid).map_or(0, |pool| pool.0)
	}

	fn tao_reserve(netuid: NetUid) -> TaoBalance {
		Self::of(netuid).map_or(0, |pool| pool.1).into()
	}

	fn alpha_reserve(netuid: NetUid) -> AlphaBalance {
		Self::of(netuid).map_or(0, |pool| pool.2).into()
	}

	fn clear_reserves(netuid: NetUid) {
		let mechanism = Self::mechanism(netuid);
		Self::set(netuid, mechanism, 0, 0);
	}
}

/// Runs a test with a pool of `tao` and `alpha` RAO on [`NET`], and a stable subnet beside it.
pub fn with_pool(tao: u64, alpha: u64, test: impl FnOnce()) {
	let storage = frame_system::GenesisConfig::<Test>::default().build_storage().unwrap();
	sp_io::TestExternalities::new(storage).execute_with(|| {
		POOLS.with(|pools| pools.borrow_mut().clear());
		Reserves::set(NET, 1, tao, alpha);
		Reserves::set(STABLE, 0, 5, 7);
		System::set_block_number(1);
		test();
		crate::try_state::check::<Test>().unwrap();
	});
}
