//! Weights: setting, committing, revealing.

mod commit_reveal;
mod set;
mod timelock;

use super::*;

/// A validator with permit.
pub const VALI: u8 = 21;
/// A neuron without permit.
pub const MINER: u8 = 22;
/// Another neuron without permit.
pub const OTHER: u8 = 23;

/// A subnet with three neurons that registered in block 1: uid 0 validates, 1 and 2 mine. It is
/// block 2; commit-reveal and the rate limit are off, one weight suffices.
pub fn three_neurons() -> Chain {
	Chain::new().subnet(NET).neuron(NET, VALI).neuron(NET, MINER).neuron(NET, OTHER).with(|| {
		use crate::pallet::*;
		CommitRevealWeightsEnabled::<mock::Test>::insert(NET, false);
		MinAllowedWeights::<mock::Test>::insert(NET, 1);
		WeightsSetRateLimit::<mock::Test>::insert(NET, 0);
		ValidatorPermit::<mock::Test>::insert(NET, vec![true, false, false]);
		mock::System::set_block_number(2);
	})
}

/// Origin signed by a person's hotkey.
pub fn by_hotkey(person: u8) -> mock::RuntimeOrigin {
	mock::RuntimeOrigin::signed(hot(person))
}
