//! The block step: where TAO and alpha go.

mod coinbase;
mod payout;

use super::*;
use crate::pallet::*;
use mock::Test;
use subtensor_types::NetUid;

/// Lets a subnet of the tests emit from the next block on.
pub fn start(netuid: NetUid) {
	let next = crate::subnets::now::<Test>() + 1;
	FirstEmissionBlockNumber::<Test>::insert(netuid, next);
	SubtokenEnabled::<Test>::insert(netuid, true);
}
