//! Tests of the domain `staking`.

mod add;
mod auto_stake;
mod destroy;
mod door;
mod dust;
mod fee;
mod limits;
mod remove;
mod root_stake;
mod transition;
mod try_state;
mod unstake_all;

use crate::{
	pallet::*,
	tests::{mock::*, *},
};
use frame_support::assert_ok;
use subtensor_types::NetUid;

/// The hotkey to which these tests stake: that of the subnets' owner.
fn validator() -> AccountId {
	hot(OWNER)
}

/// Stakes TAO of a person to the validator.
fn stake(person: u8, netuid: NetUid, rao: u64) {
	assert_ok!(SubtensorModule::add_stake(signed(person), validator(), netuid, tao(rao)));
}

/// A chain with the standard subnet and Alice's 1,000 TAO.
fn chain() -> Chain {
	Chain::new().subnet(NET).funded(ALICE, 1_000 * TAO)
}

/// TAO and alpha reserves of a subnet, RAO.
fn reserves(netuid: NetUid) -> (u64, u64) {
	(SubnetTAO::<Test>::get(netuid).rao(), SubnetAlphaIn::<Test>::get(netuid).rao())
}

/// An account that authors blocks.
fn author() -> AccountId {
	cold(99)
}
