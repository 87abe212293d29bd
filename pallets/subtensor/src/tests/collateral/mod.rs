//! Tests of the domain `collateral`. Collateral of registrations is in `neurons::burned`, settlement
//! in `emission::payout`, key swaps in `keys`.

mod add;
mod floor;
mod try_state;

use crate::{
	pallet::*,
	tests::{mock::*, *},
};
use frame_support::assert_ok;
use substrate_fixed::types::I96F32;

/// The standard subnet at a slow price of 0.25; Alice owns her hotkey, has 100 alpha on it and
/// 1,000 TAO.
fn chain() -> Chain {
	Chain::new().subnet(NET).funded(ALICE, 1_000 * TAO).with(|| {
		own(ALICE);
		SubnetMovingPrice::<Test>::insert(NET, I96F32::from_num(0.25));
		give_stake(NET, &hot(ALICE), &cold(ALICE), 100 * TAO);
	})
}

fn locked() -> u64 {
	MinerCollateral::<Test>::get((NET, hot(ALICE), cold(ALICE))).map_or(0, |row| row.locked.rao())
}

fn add(rao: u64, limit: u64) -> sp_runtime::DispatchResult {
	SubtensorModule::add_collateral(signed(ALICE), NET, hot(ALICE), alpha(rao), tao(limit))
}

fn set_floor(rao: u64) -> sp_runtime::DispatchResult {
	SubtensorModule::set_min_collateral(signed(ALICE), NET, hot(ALICE), alpha(rao))
}
